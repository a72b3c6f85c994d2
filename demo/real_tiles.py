"""A folder of real tiles and polygons: what it holds, which tiles are kept back for the test."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import geopandas as gpd
import rasterio
import shapely
from rasterio.warp import transform_geom
from shapely.geometry import shape

from .qgis_process import DemoError

_SUFFIXES = {".tif", ".tiff", ".vrt", ".jp2"}
_LAYERS = ("*.gpkg", "*.shp", "*.geojson")


@dataclass(frozen=True)
class RealTiles:
    """What a folder holds.

    Attributes:
        polygons: The layer of drawn objects.
        seen: Tiles to annotate and train on.
        kept_back: The easternmost column of tiles, never seen in training.
        to_predict: Tiles without annotations; may be empty.
    """

    polygons: Path
    seen: tuple[Path, ...]
    kept_back: tuple[Path, ...]
    to_predict: tuple[Path, ...]


def look_at(folder: Path) -> RealTiles:
    """Look at ``folder/train``, ``folder/predict`` and the layer in ``folder``.

    Raises:
        DemoError: Something is missing.
    """
    tiles = rasters_in(folder / "train") or rasters_in(folder)
    layers = [path for pattern in _LAYERS for path in sorted(folder.glob(pattern))]
    if len(tiles) < 2:
        raise DemoError(f"There are no tiles (GeoTIFF) in {folder / 'train'} or {folder}.")
    if not layers:
        raise DemoError(f"There is no polygon layer ({', '.join(_LAYERS)}) in {folder}.")
    seen, kept_back = split_east(tiles)
    return RealTiles(layers[0], seen, kept_back, rasters_in(folder / "predict"))


def rasters_in(folder: Path) -> tuple[Path, ...]:
    """Return the rasters of a folder, by name."""
    if not folder.is_dir():
        return ()
    return tuple(sorted(path for path in folder.iterdir() if path.suffix.lower() in _SUFFIXES))


def split_east(tiles: tuple[Path, ...]) -> tuple[tuple[Path, ...], tuple[Path, ...]]:
    """Part the tiles into those to see and the easternmost column.

    By the tiles' own coordinates: the column is every tile whose centre lies less than half a tile
    west of the easternmost centre.

    Raises:
        DemoError: All tiles lie in one column.
    """
    boxes = {path: _bounds(path) for path in tiles}
    centre = {path: (west + east) / 2 for path, (west, _, east, _) in boxes.items()}
    last = max(centre.values())
    east = tuple(
        path for path in tiles if last - centre[path] < (boxes[path][2] - boxes[path][0]) / 2
    )
    rest = tuple(path for path in tiles if path not in east)
    if not rest:
        raise DemoError("All tiles lie in one column, so none can be kept back.")
    return rest, east


def _bounds(path: Path) -> tuple[float, float, float, float]:
    with rasterio.open(path) as image:
        return tuple(image.bounds)


def write_footprints(tiles: tuple[Path, ...], path: Path) -> None:
    """Write the area that tiles cover, in the CRS of the first, as a layer of polygons."""
    boxes, crs = [], None
    for tile in tiles:
        with rasterio.open(tile) as image:
            crs = crs or image.crs
            outline = shapely.geometry.mapping(shapely.box(*image.bounds))
            boxes.append(shape(transform_geom(image.crs, crs, outline)))
    frame = gpd.GeoDataFrame({"tiles": [len(tiles)]}, geometry=[shapely.union_all(boxes)], crs=crs)
    path.unlink(missing_ok=True)
    frame.to_file(path, driver="GPKG", layer="area")
