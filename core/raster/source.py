"""Rasters as the pipeline sees them: a pixel grid at the wanted ground size, read by windows."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

import numpy as np
import rasterio
import rasterio.errors
from rasterio.crs import CRS
from rasterio.transform import Affine

from ..jobs.addresses import without_credentials
from ..jobs.errors import UserError
from .affine import apply_affine, scale_pixels
from .crs import crs_name, is_on_earth, same_crs
from .ground_size import ground_size
from .inspection import (
    band_names,
    check_bands,
    check_complete,
    explained_errors,
    is_georeferenced,
    is_palette,
    not_georeferenced_note,
    open_dataset,
    pixel_type,
)
from .remote import gdal_options
from .stac import stac_rasters
from .validity import find_alpha_band, validity_rule
from .vrt import SourcePlaces, check_sources, source_places
from .warp import Frame, warped_frame

RASTER_SUFFIXES = frozenset(
    [
        ".tif",
        ".tiff",
        ".vrt",
        ".jp2",
        ".j2k",
        ".jpg",
        ".jpeg",
        ".png",
        ".img",
        ".ecw",
        ".sid",
        ".asc",
        ".bil",
        ".bsq",
        ".bip",
        ".dem",
        ".hgt",
        ".nc",
        ".mbtiles",
        ".bmp",
        ".gif",
        ".webp",
        ".kea",
        ".ers",
        ".pix",
    ]
)
"""Endings by which a folder's rasters are found; a file named by the user may end in anything."""

ValueT = TypeVar("ValueT")

_UNNAMED = "OUTPUT"  # how QGIS calls the mosaic that a step of a graphical model makes
_SAME_GSD = 1e-3  # a wanted ground size this near to the raster's own leaves its pixels alone


@dataclass(frozen=True)
class RasterSource:
    """A raster on disk (or remote), as a grid of pixels at the wanted ground size.

    The grid's pixel (column, row) counts from the raster's upper left corner; ``transform`` maps
    (column, row) to the CRS, also for rotated and north-down rasters. With ``zoom`` = 1 it is the
    file's own grid, otherwise pixels are resampled on reading (from overviews where there are).

    Attributes:
        path: As rasterio opens it.
        name: Short name for logs and the ``source`` field.
        width: Columns of the grid.
        height: Rows of the grid.
        bands: Band numbers from 1, in reading order; never the alpha band.
        band_names: Their names (description, colour, or "band 1" …).
        dtype: numpy name of the pixels' type as ``read`` gives them: uint8, uint16, int16 or
            float32 (other types are widened to float32 where that loses nothing that matters).
        crs: None where the raster has none.
        transform: Grid pixel → CRS. Without georeferencing x = column and y = −row, which is where
            QGIS draws such a picture.
        gsd: Metres a grid pixel on the ground (geometric mean of both directions, measured on the
            ellipsoid at the raster's centre where the CRS is geographic or its metres are off by
            more than 1 %, as in Web Mercator); 0 without a CRS, or with a local one.
        zoom: Grid pixels per file pixel (0.5: half the resolution).
        georeferenced: Whether the file says where its pixels lie.
        validity: What says which pixels are valid: ``all``, ``nodata``, ``mask`` or ``alpha``.
        alpha_band: The band that is the mask, or 0.
        nodata: The nodata value of each band, None where it has none; empty where the validity has
            another rule than ``nodata``.
        scaling: Factor and offset from the file's values to physical ones, one pair a band, as the
            file has them; they are not applied.
        palette: Whether one band of colour numbers is read as three bands of colours.
        notes: Sentences that the user should read: what is unusual about this raster.
        attribution: Whose imagery it is, as the file says it; may be empty.
        warped_from: The file's own grid where another CRS was asked for; None: this is it, but
            for the zoom.
        places: Where the files of a mosaic lie that has no name of its own, in the mosaic's own
            pixels; None: it is no such mosaic.
    """

    path: str
    name: str
    width: int
    height: int
    bands: tuple[int, ...]
    band_names: tuple[str, ...]
    dtype: str
    crs: CRS | None
    transform: Affine
    gsd: float
    zoom: float = 1.0
    georeferenced: bool = True
    validity: str = "all"
    alpha_band: int = 0
    nodata: tuple[float | None, ...] = ()
    scaling: tuple[tuple[float, float], ...] = ()
    palette: bool = False
    notes: tuple[str, ...] = ()
    attribution: str = ""
    warped_from: Frame | None = None
    places: SourcePlaces | None = None

    def with_absolute_path(self) -> RasterSource:
        """Return the raster as processes in other folders find it; an address stays."""
        if not os.path.exists(self.path):  # noqa: PTH110 - Path raises for long names
            return self
        return replace(self, path=str(Path(self.path).absolute()))

    @property
    def middle(self) -> tuple[float, float]:
        """The coordinates of its middle, in its CRS."""
        x, y = apply_affine(self.transform, np.array(self.width / 2), np.array(self.height / 2))
        return float(x), float(y)


def list_rasters(paths: tuple[str, ...] | list[str]) -> list[str]:
    """Return the rasters that files, folders and STAC items name, a folder's by name.

    Each file comes once, by the first of its names: its objects are not to be found twice.

    Raises:
        UserError: Nothing is named, or a folder or a STAC item holds no raster.
    """
    found: dict[str, str] = {}
    for path in paths:
        if not path:
            continue
        if not os.path.isdir(path):  # noqa: PTH112 - Path raises for long names
            for raster in stac_rasters(str(path)):
                found.setdefault(_place(raster), raster)
            continue
        inside = sorted(
            entry
            for entry in Path(path).iterdir()
            # A Mac leaves a hidden file “._a.tif” beside each file on drives of other systems.
            if entry.suffix.lower() in RASTER_SUFFIXES
            and not entry.name.startswith(".")
            and entry.is_file()
        )
        if not inside:
            raise UserError(
                f"There is no raster in the folder {path}.",
                "Name a folder that holds the images themselves (subfolders are not searched).",
            )
        for entry in inside:
            found.setdefault(_place(str(entry)), str(entry))
    if not found:
        raise UserError("No raster is given.", "Name at least one raster, or a folder of rasters.")
    return list(found.values())


def _place(path: str) -> str:
    """Return what tells a file from others, however it is named; an address as it is."""
    there = os.path.exists(path)  # noqa: PTH110 - Path raises for long names
    return os.path.normcase(os.path.realpath(path)) if there else path


def open_raster(
    path: str | Path,
    *,
    bands: tuple[int, ...] = (),
    gsd: float = 0.0,
    crs: CRS | None = None,
    name: str = "",
) -> RasterSource:
    """Look at a raster and describe it.

    Args:
        path: Anything rasterio opens.
        bands: Numbers of the bands, in the order wanted; empty: all but alpha.
        gsd: Wanted metres a pixel; 0: the raster's own.
        crs: The CRS in which pixels are wanted; None: the raster's own.
        name: What it is called; empty: as its file.

    Raises:
        UserError: Not there, not a raster, a band that it has not, complex pixels, a ``gsd`` or a
            ``crs`` for a raster without CRS, or one that isn't defined where the raster lies.
    """
    path = str(path)
    said = without_credentials(path)
    file_name = Path(said).stem or said
    name = name or file_name
    with rasterio.Env(**gdal_options(path)):
        notes = check_sources(path)
    with (
        rasterio.Env(**gdal_options(path)),
        explained_errors(path),
        open_dataset(path) as dataset,
    ):
        notes += check_complete(dataset)
        alpha = find_alpha_band(dataset, name, bands, notes)
        palette = is_palette(dataset) and not bands
        if palette:
            notes.append(f"{name} has a colour table; it is read as red, green and blue.")
            bands, dtype = (1, 2, 3), "uint8"
            names: tuple[str, ...] = ("red", "green", "blue")
        else:
            bands = bands or tuple(i for i in dataset.indexes if i != alpha)
            check_bands(dataset, name, bands)
            dtype = pixel_type(dataset, name, bands)
            names = band_names(dataset, bands)
        georeferenced = is_georeferenced(dataset)
        transform = dataset.transform if georeferenced else Affine.scale(1.0, -1.0)
        if not georeferenced:
            notes.append(not_georeferenced_note(dataset, name))
        elif dataset.crs is None:
            notes.append(f"{name} has no CRS; sizes in metres are unknown.")
        elif not is_on_earth(dataset.crs):
            notes.append(
                f"{name} has the local CRS {crs_name(dataset.crs)}, which has no place on the "
                "Earth; sizes in metres are unknown."
            )
        own_crs = dataset.crs if georeferenced else None
        validity = validity_rule(dataset, bands, alpha, palette)
        source = RasterSource(
            path=path,
            name=name,
            width=dataset.width,
            height=dataset.height,
            bands=bands,
            band_names=names,
            dtype=dtype,
            crs=own_crs,
            transform=transform,
            gsd=ground_size(own_crs, transform, dataset.width, dataset.height),
            georeferenced=georeferenced,
            validity=validity,
            alpha_band=alpha,
            nodata=_by_band(dataset.nodatavals, bands) if validity == "nodata" else (),
            scaling=tuple(zip(_by_band(dataset.scales, bands), _by_band(dataset.offsets, bands))),
            palette=palette,
            notes=tuple(notes),
            attribution=dataset.tags().get("TIFFTAG_COPYRIGHT", "").strip(),
            places=source_places(path) if file_name == _UNNAMED else None,
        )
    if crs is not None:
        source = _to_crs(source, crs, gsd)
    return at_gsd(source, gsd) if gsd > 0 else source


def _by_band(values: Sequence[ValueT], bands: tuple[int, ...]) -> tuple[ValueT, ...]:
    """Return what a file says of each band for those that are read (all of a palette's one)."""
    return tuple(values[min(band, len(values)) - 1] for band in bands)


def at_scale(source: RasterSource, scale: float) -> RasterSource:
    """Return a raster on a grid of ``scale`` times as many pixels each way, on the same ground."""
    width, height = max(1, round(source.width * scale)), max(1, round(source.height * scale))
    return replace(
        source,
        width=width,
        height=height,
        transform=scale_pixels(source.transform, source.width / width, source.height / height),
        gsd=source.gsd / scale,
        zoom=source.zoom * scale,
    )


def at_gsd(source: RasterSource, gsd: float) -> RasterSource:
    """Return a raster on a grid of so many metres a pixel.

    Raises:
        UserError: It has no CRS.
    """
    if source.gsd <= 0:
        raise UserError(
            f"{source.name} has {_missing_crs(source)}, so it can't be read at {gsd:g} metres a "
            "pixel.",
            "Assign its CRS in QGIS, or don't ask for a ground size.",
        )
    if abs(gsd / source.gsd - 1) <= _SAME_GSD:
        return source
    if source.warped_from is not None and source.crs is not None:
        return _onto_frame(source, source.warped_from, source.crs, gsd)
    return replace(at_scale(source, source.gsd / gsd), gsd=gsd)


def _to_crs(source: RasterSource, crs: CRS, gsd: float) -> RasterSource:
    """Return a raster on a grid in another CRS."""
    if source.crs is None or not is_on_earth(source.crs):
        raise UserError(
            f"{source.name} has {_missing_crs(source)}, so it can't be warped to {crs_name(crs)}.",
            "Assign its CRS in QGIS, or leave the CRS empty.",
        )
    if same_crs(source.crs, crs):
        return source
    file = Frame(source.width, source.height, source.crs, source.transform)
    return _onto_frame(source, file, crs, gsd if gsd > 0 else source.gsd)


def _missing_crs(source: RasterSource) -> str:
    return "no CRS" if source.crs is None else f"only the local CRS {crs_name(source.crs)}"


def _onto_frame(source: RasterSource, file: Frame, crs: CRS, gsd: float) -> RasterSource:
    frame = warped_frame(file, crs, gsd, source.name)
    return replace(
        source,
        width=frame.width,
        height=frame.height,
        crs=frame.crs,
        transform=frame.transform,
        gsd=gsd,
        warped_from=file,
    )


def files_of(source: RasterSource) -> list[str]:
    """Return the files that hold a raster's pixels, a virtual raster's sources included.

    Side files of statistics (.aux.xml) are left out: programs write them while they only look.
    """
    with rasterio.Env(**gdal_options(source.path)), open_dataset(source.path) as dataset:
        return [str(file) for file in dataset.files if not str(file).endswith(".aux.xml")]
