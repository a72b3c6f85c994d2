"""Where tiles lie: windows over each raster's grid, and the plane that all rasters share."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely
import shapely.affinity
from numpy.typing import NDArray
from rasterio.crs import CRS

from ...core.raster.affine import apply_affine
from ...core.raster.crs import same_crs, transformer
from ...core.raster.source import RasterSource
from ...core.vector.layer_reader import mend_polygons
from ...core.vector.longitudes import TURN, near_longitude, whole_over_antimeridian

_EDGE_POINTS = 21  # a side, when a raster's outline goes to another CRS, where it is bent
_WGS84 = CRS.from_epsg(4326)


@dataclass(frozen=True)
class Tiles:
    """Tiles of several rasters, as columns of one table.

    Attributes:
        source: ``[N]`` int32, position of the raster's grid in the list of sources.
        column: ``[N]`` int32, left edge in the grid's pixels.
        row: ``[N]`` int32, upper edge.
        width: ``[N]`` int32; less than the tile size only where the raster is smaller.
        height: ``[N]`` int32.
        split: ``[N]`` int8, TRAIN, VALIDATION or TEST.
    """

    source: NDArray[np.int32]
    column: NDArray[np.int32]
    row: NDArray[np.int32]
    width: NDArray[np.int32]
    height: NDArray[np.int32]
    split: NDArray[np.int8]

    def __len__(self) -> int:
        return len(self.source)

    def select(self, chosen: NDArray[Any] | slice) -> Tiles:
        """Return the tiles at the given positions (or where the given mask is true)."""
        return Tiles(
            self.source[chosen],
            self.column[chosen],
            self.row[chosen],
            self.width[chosen],
            self.height[chosen],
            self.split[chosen],
        )

    def with_split(self, split: NDArray[np.int8]) -> Tiles:
        """Return the same tiles with other splits."""
        return Tiles(self.source, self.column, self.row, self.width, self.height, split)

    def window(self, position: int) -> tuple[int, int, int, int]:
        """Return column, row, width and height of one tile, in its grid's pixels."""
        return (
            int(self.column[position]),
            int(self.row[position]),
            int(self.width[position]),
            int(self.height[position]),
        )

    def boxes(self) -> NDArray[np.object_]:
        """Return the tiles as polygons ``[N]`` in their grids' pixels."""
        return np.asarray(
            shapely.box(self.column, self.row, self.column + self.width, self.row + self.height),
            dtype=object,
        )

    @classmethod
    def of(cls, source: int, windows: NDArray[np.int64], split: int = 0) -> Tiles:
        """Return the tiles of one grid from windows ``[N, 4]``: column, row, width, height."""
        count = len(windows)
        column, row, width, height = windows.astype(np.int32).T
        return cls(
            np.full(count, source, np.int32),
            column,
            row,
            width,
            height,
            np.full(count, split, np.int8),
        )

    @classmethod
    def concatenate(cls, tables: list[Tiles]) -> Tiles:
        """Return all tiles of several tables, in their order."""
        if not tables:
            return cls.of(0, np.zeros((0, 4), np.int64))
        return cls(
            np.concatenate([table.source for table in tables]),
            np.concatenate([table.column for table in tables]),
            np.concatenate([table.row for table in tables]),
            np.concatenate([table.width for table in tables]),
            np.concatenate([table.height for table in tables]),
            np.concatenate([table.split for table in tables]),
        )


def lay_windows(box: tuple[int, int, int, int], tile_size: int, stride: int) -> NDArray[np.int64]:
    """Cover a rectangle of a grid with windows that stay inside it.

    The last window of a row or column is moved back to end at the edge, so every pixel is in at
    least one window and no window holds anything but the raster.

    Args:
        box: x0, y0, x1, y1 of the rectangle, pixels.
        tile_size: Pixels.
        stride: Pixels, at most the tile size.

    Returns:
        ``[N, 4]`` column, row, width, height, row by row.
    """
    x0, y0, x1, y1 = box
    columns = positions(x0, x1, tile_size, stride)
    rows = positions(y0, y1, tile_size, stride)
    grid_rows, grid_columns = np.meshgrid(rows, columns, indexing="ij")
    windows = np.empty((grid_rows.size, 4), np.int64)
    windows[:, 0] = grid_columns.ravel()
    windows[:, 1] = grid_rows.ravel()
    windows[:, 2] = min(tile_size, x1 - x0)
    windows[:, 3] = min(tile_size, y1 - y0)
    return windows


def positions(start: int, end: int, tile_size: int, stride: int) -> NDArray[np.int64]:
    """Return where windows begin along one axis; the last ends at ``end``."""
    if end - start <= tile_size:
        return np.array([start], np.int64)
    last = end - tile_size
    return np.unique(np.append(np.arange(start, last + 1, stride, dtype=np.int64), last))


class CommonCrs:
    """The common plane on which the tiles of all rasters are compared.

    It is the rasters' CRS when they share one, else longitude and latitude. A raster without CRS
    has a plane of its own, or shares one with other rasters that have coordinates but no CRS.

    Args:
        sources: The grids, in the order that ``Tiles.source`` counts.
    """

    def __init__(self, sources: list[RasterSource]) -> None:
        self._sources = sources
        systems = [source.crs for source in sources if source.crs is not None]
        same = bool(systems) and all(same_crs(entry, systems[0]) for entry in systems[1:])
        self.crs: CRS | None = (systems[0] if same else _WGS84) if systems else None
        own: dict[str, int] = {}
        numbers = []
        for source in sources:
            key = "crs" if source.crs is not None else "coordinates"
            if not source.georeferenced:
                key = source.path
            numbers.append(own.setdefault(key, len(own)))
        self.number = np.array(numbers, np.int64)
        """``[S]``: sources with the same number lie on the same plane."""

    def footprints(self, tiles: Tiles) -> NDArray[np.object_]:
        """Return the tiles' outlines ``[N]`` on the plane (corners joined by straight lines)."""
        return self.to_plane(tiles.source, tiles.boxes())

    def to_plane(
        self, source: NDArray[np.integer[Any]], geometries: NDArray[np.object_]
    ) -> NDArray[np.object_]:
        """Move geometries ``[N]`` from the pixels of their grids to the plane."""
        result = geometries.copy()
        for number in np.unique(source):
            here = source == number
            result[here] = pixels_to_crs(self._sources[number], result[here], self.crs)
        return result

    def from_plane(
        self, source: RasterSource, geometries: NDArray[np.object_]
    ) -> NDArray[np.object_]:
        """Move geometries ``[N]`` from the plane to the pixels of one grid."""
        return crs_to_pixels(source, geometries, self.crs)


def pixels_to_crs(
    source: RasterSource, geometries: NDArray[np.object_], crs: CRS | None
) -> NDArray[np.object_]:
    """Move geometries from a grid's pixels to a CRS (the grid's own where either has none)."""
    transform = source.transform
    change = transformer(source.crs, crs)

    def move(points: NDArray[np.float64]) -> NDArray[np.float64]:
        x, y = apply_affine(transform, points[:, 0], points[:, 1])
        return np.column_stack(change.transform(x, y) if change else (x, y))

    return np.asarray(shapely.transform(geometries, move), dtype=object)


def crs_to_pixels(
    source: RasterSource, geometries: NDArray[np.object_], crs: CRS | None
) -> NDArray[np.object_]:
    """Move geometries from a CRS to a grid's pixels; no CRS: the coordinates are the raster's.

    In degrees, they go to the longitudes that are nearest to the raster's.
    """
    inverse = ~source.transform
    change = transformer(crs, source.crs)
    if source.crs is not None and source.crs.is_geographic:
        placed = geometries
        if change:
            placed = np.asarray(
                shapely.transform(geometries, change.transform, interleaved=False), dtype=object
            )
            placed = whole_over_antimeridian(geometries, placed, change)
            change = None
        geometries = near_longitude(placed, source.middle[0])

    def move(points: NDArray[np.float64]) -> NDArray[np.float64]:
        x, y = points[:, 0], points[:, 1]
        if change:
            x, y = change.transform(x, y)
        return np.column_stack(apply_affine(inverse, np.asarray(x), np.asarray(y)))

    return np.asarray(shapely.transform(geometries, move), dtype=object)


class PolygonLayer:
    """A layer's polygons, found and placed on one raster's grid after the other.

    Args:
        polygons: ``[N]`` valid polygons or multipolygons.
        crs: Theirs; None: their coordinates are the raster's.
    """

    def __init__(self, polygons: NDArray[np.object_], crs: CRS | None) -> None:
        self.polygons = polygons
        self.crs = crs
        self._tree = shapely.STRtree(polygons)

    def on_grid(self, source: RasterSource) -> tuple[NDArray[np.object_], NDArray[np.int64]]:
        """Return the polygons that meet a raster, in its grid's pixels, and their positions."""
        extent = shapely.segmentize(
            shapely.box(0, 0, source.width, source.height),
            max(source.width, source.height) / _EDGE_POINTS,
        )
        outline = pixels_to_crs(source, np.array([extent], object), self.crs)
        # By bounds: the bent outline of a far-away CRS needs no more than a first choice.
        margin = 0.01 * max(np.ptp(shapely.bounds(outline[0])[[0, 2]]), 1e-12)
        reach = shapely.box(*(shapely.bounds(outline[0]) + margin * np.array([-1, -1, 1, 1])))
        reaches = np.array([reach], object)
        if self.crs is not None and self.crs.is_geographic:
            turned = [shapely.affinity.translate(reach, turn) for turn in (-TURN, 0, TURN)]
            reaches = np.array(turned, object)
        found = np.unique(self._tree.query(reaches)[1])
        if not len(found):
            return np.zeros(0, object), found.astype(np.int64)
        placed = crs_to_pixels(source, self.polygons[found], self.crs)
        invalid = ~shapely.is_valid(placed)
        if invalid.any():  # moving vertices to another CRS can fold a thin corner over
            placed[invalid], _ = mend_polygons(placed[invalid])
        usable = np.array([entry is not None for entry in placed], bool)
        usable[usable] = shapely.intersects(
            shapely.box(0, 0, source.width, source.height), placed[usable]
        )
        return placed[usable], found[usable].astype(np.int64)
