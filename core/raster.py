"""Rasters as the pipeline sees them: a pixel grid at the wanted ground size, read by windows."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
import rasterio.errors
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.transform import Affine
from rasterio.windows import Window

from .errors import UserError
from .ground_size import ground_size
from .raster_inspection import (
    alpha_band,
    band_name,
    check_bands,
    color_table,
    first_line,
    is_georeferenced,
    is_palette,
    is_remote,
    not_georeferenced_note,
    open_dataset,
    pixel_type,
    validity_of,
)
from .remote import RETRY_DELAYS_S, PatientReader, gdal_options
from .resampling import Taps, resample, resample_valid, taps

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
            more than 1 %, as in Web Mercator); 0 without a CRS.
        zoom: Grid pixels per file pixel (0.5: half the resolution).
        georeferenced: Whether the file says where its pixels lie.
        validity: What says which pixels are valid: ``all``, ``nodata``, ``mask`` or ``alpha``.
        alpha_band: The band that is the mask, or 0.
        palette: Whether one band of colour numbers is read as three bands of colours.
        notes: Sentences that the user should read: what is unusual about this raster.
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
    palette: bool = False
    notes: tuple[str, ...] = ()


class CorruptBlockError(Exception):
    """A window of a raster that can't be read; carries one sentence for the log."""


def list_rasters(paths: tuple[str, ...] | list[str]) -> list[str]:
    """Return the rasters that files and folders name, each once, a folder's by name.

    Raises:
        UserError: Nothing is named, or a folder holds no raster.
    """
    found: dict[str, None] = {}
    for path in paths:
        if not path:
            continue
        if not Path(path).is_dir():
            found[str(path)] = None
            continue
        inside = sorted(
            entry
            for entry in Path(path).iterdir()
            if entry.suffix.lower() in RASTER_SUFFIXES and entry.is_file()
        )
        if not inside:
            raise UserError(
                f"There is no raster in the folder {path}.",
                "Name a folder that holds the images themselves (subfolders are not searched).",
            )
        found.update(dict.fromkeys(str(entry) for entry in inside))
    if not found:
        raise UserError("No raster is given.", "Name at least one raster, or a folder of rasters.")
    return list(found)


def open_raster(path: str | Path, *, bands: tuple[int, ...] = (), gsd: float = 0.0) -> RasterSource:
    """Look at a raster and describe it.

    Args:
        path: Anything rasterio opens.
        bands: Numbers of the bands, in the order wanted; empty: all but alpha.
        gsd: Wanted metres a pixel; 0: the raster's own.

    Raises:
        UserError: Not there, not a raster, a band that it has not, complex pixels, a ``gsd`` for a
            raster without CRS.
    """
    path = str(path)
    name = Path(path).stem or path
    with rasterio.Env(**gdal_options(path)), open_dataset(path) as dataset:
        notes: list[str] = []
        alpha = alpha_band(dataset, name, bands, notes)
        palette = is_palette(dataset) and not bands
        if palette:
            notes.append(f"{name} has a colour table; it is read as red, green and blue.")
            bands, dtype = (1, 2, 3), "uint8"
            names: tuple[str, ...] = ("red", "green", "blue")
        else:
            bands = bands or tuple(i for i in dataset.indexes if i != alpha)
            check_bands(dataset, name, bands)
            dtype = pixel_type(dataset, name, bands)
            names = tuple(band_name(dataset, band) for band in bands)
        georeferenced = is_georeferenced(dataset)
        transform = dataset.transform if georeferenced else Affine.scale(1.0, -1.0)
        if not georeferenced:
            notes.append(not_georeferenced_note(dataset, name))
        elif dataset.crs is None:
            notes.append(f"{name} has no CRS; sizes in metres are unknown.")
        crs = dataset.crs if georeferenced else None
        own_gsd = ground_size(crs, transform, dataset.width, dataset.height)
        width, height, zoom = dataset.width, dataset.height, 1.0
        if gsd > 0:
            if own_gsd <= 0:
                raise UserError(
                    f"{name} has no CRS, so it can't be read at {gsd:g} metres a pixel.",
                    "Assign its CRS in QGIS, or don't ask for a ground size.",
                )
            if abs(gsd / own_gsd - 1) > _SAME_GSD:
                zoom = own_gsd / gsd
                width = max(1, round(dataset.width * zoom))
                height = max(1, round(dataset.height * zoom))
                transform = _scaled(transform, dataset.width / width, dataset.height / height)
                own_gsd = gsd
        return RasterSource(
            path=path,
            name=name,
            width=width,
            height=height,
            bands=bands,
            band_names=names,
            dtype=dtype,
            crs=crs,
            transform=transform,
            gsd=own_gsd,
            zoom=zoom,
            georeferenced=georeferenced,
            validity=validity_of(dataset, bands, alpha, palette),
            alpha_band=alpha,
            palette=palette,
            notes=tuple(notes),
        )


def files_of(source: RasterSource) -> list[str]:
    """Return the files that hold a raster's pixels, a virtual raster's sources included.

    Side files of statistics (.aux.xml) are left out: programs write them while they only look.
    """
    with rasterio.Env(**gdal_options(source.path)), open_dataset(source.path) as dataset:
        return [str(file) for file in dataset.files if not str(file).endswith(".aux.xml")]


class RasterReader:
    """Reads windows of a ``RasterSource``; safe to use from several threads.

    Each thread has a dataset handle of its own (GDAL's are not thread-safe). A pixel has the same
    value in whichever window it is read: resampling weights belong to the grid's pixel, not to the
    window, and are summed in a fixed order.

    Args:
        source: The raster.
        retry_delays: Seconds before each further try where a server fails.
    """

    def __init__(
        self, source: RasterSource, *, retry_delays: tuple[float, ...] = RETRY_DELAYS_S
    ) -> None:
        self.source = source
        self._remote = is_remote(source.path)
        self._options = gdal_options(source.path)
        self._patient = PatientReader(source.path, retry_delays)
        self._local = threading.local()
        self._lock = threading.Lock()
        self._handles: list[Any] = []
        self._level = self._overview_level()
        dataset = self._dataset()
        # File (or overview) pixels per grid pixel.
        self._step_x = dataset.width / source.width
        self._step_y = dataset.height / source.height
        self._colors = color_table(dataset) if source.palette else None
        self._file = dataset.files[0] if self._remote and dataset.files else ""
        # Of a remote file, GDAL doesn't tell a block that is not there from one it can't ask for.
        self._sparse = dataset.driver == "GTiff" and source.validity != "all"
        self._sparse &= self._level < 0 and not self._remote

    def read(
        self, column: int, row: int, width: int, height: int
    ) -> tuple[NDArray[np.generic], NDArray[np.bool_]]:
        """Read one window of the grid; what lies outside the raster is filled and not valid.

        Returns:
            Pixels ``[C, height, width]`` in the source's dtype and valid ``[height, width]``:
            False where alpha or the mask is 0, outside the raster, where a band is NaN or infinite,
            and where the bands are nodata: all of them in unsigned integers (there nodata is also
            an ordinary value of one band, 0 in a shadow and 255 in glare), any of them in other
            types. Pixels that are not valid are 0.

        Raises:
            CorruptBlockError: GDAL can't read the blocks below this window.
            UserError: The raster's server doesn't answer any more.
        """
        source = self.source
        pixels = np.zeros((len(source.bands), height, width), source.dtype)
        valid = np.zeros((height, width), np.bool_)
        x0, y0 = max(column, 0), max(row, 0)
        x1, y1 = min(column + width, source.width), min(row + height, source.height)
        if x1 <= x0 or y1 <= y0:
            return pixels, valid
        try:
            if self._remote:
                inside, inside_valid = self._patient.read(
                    lambda: self._read_inside(x0, y0, x1, y1), self._reopen
                )
            else:
                inside, inside_valid = self._read_inside(x0, y0, x1, y1)
        except (rasterio.errors.RasterioError, OSError, MemoryError) as error:
            raise CorruptBlockError(
                f"The pixels of {source.name} at columns {x0} to {x1} and rows {y0} to {y1} can't "
                f"be read ({first_line(error)})."
            ) from error
        target = np.s_[y0 - row : y1 - row, x0 - column : x1 - column]
        pixels[:, target[0], target[1]] = inside
        valid[target] = inside_valid
        return pixels, valid

    def any_valid(self, column: int, row: int, width: int, height: int) -> bool:
        """Whether the window may hold a valid pixel, found out without reading pixels.

        Blocks that a sparse GeoTIFF doesn't store are known to be empty; for every other file the
        answer is yes wherever the window meets the raster.
        """
        source = self.source
        x0, y0 = max(column, 0), max(row, 0)
        x1, y1 = min(column + width, source.width), min(row + height, source.height)
        if x1 <= x0 or y1 <= y0:
            return False
        if not self._sparse:
            return True
        dataset = self._dataset()
        band = source.alpha_band or source.bands[0]
        block_height, block_width = dataset.block_shapes[band - 1]
        first_x, last_x = (int(x * self._step_x) // block_width for x in (x0, x1 - 1))
        first_y, last_y = (int(y * self._step_y) // block_height for y in (y0, y1 - 1))
        if (last_x - first_x + 1) * (last_y - first_y + 1) > 4096:
            return True  # long strips and tiny blocks: asking costs more than reading
        return any(
            dataset.get_tag_item(f"BLOCK_OFFSET_{x}_{y}", "TIFF", bidx=band) is not None
            for y in range(first_y, last_y + 1)
            for x in range(first_x, last_x + 1)
        )

    def give_up(self) -> None:
        """Let reads that wait for a server to come back fail at once."""
        self._patient.give_up()

    def close(self) -> None:
        """Close all handles; not while another thread reads."""
        with self._lock:
            handles, self._handles = self._handles, []
            self._local = threading.local()
        for handle in handles:
            handle.close()

    def __enter__(self) -> RasterReader:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _read_inside(
        self, x0: int, y0: int, x1: int, y1: int
    ) -> tuple[NDArray[np.generic], NDArray[np.bool_]]:
        """Read a window that lies inside the grid."""
        if self._step_x == 1.0 and self._step_y == 1.0:
            return self._read_file(x0, y0, x1 - x0, y1 - y0)
        dataset = self._dataset()
        across = taps(x0, x1, self._step_x, dataset.width)
        down = taps(y0, y1, self._step_y, dataset.height)
        pixels, valid = self._read_file(across.first, down.first, across.length, down.length)
        return _resample_window(pixels, valid, down, across)

    def _read_file(
        self, column: int, row: int, width: int, height: int
    ) -> tuple[NDArray[np.generic], NDArray[np.bool_]]:
        """Read file (or overview) pixels of a window that lies inside the raster."""
        source, dataset = self.source, self._dataset()
        window = Window(column, row, width, height)
        with rasterio.Env(**self._options):
            if self._colors is not None:
                indices = dataset.read(1, window=window)
                pixels: NDArray[np.generic] = self._colors[:, indices]
                valid = dataset.read_masks(1, window=window) > 0
            else:
                raw = dataset.read(list(source.bands), window=window)
                valid = self._valid(dataset, raw, window)
                with np.errstate(over="ignore", invalid="ignore"):
                    pixels = raw.astype(source.dtype, copy=False)
        if pixels.dtype.kind == "f":
            valid &= np.isfinite(pixels).all(axis=0)
        if not valid.all():
            pixels[:, ~valid] = 0
        return pixels, valid

    def _valid(self, dataset: Any, raw: NDArray[np.generic], window: Window) -> NDArray[np.bool_]:
        source = self.source
        if source.validity == "alpha":
            return np.asarray(dataset.read(source.alpha_band, window=window) > 0)
        if source.validity == "mask":
            return np.asarray(dataset.read_masks(source.bands[0], window=window) > 0)
        if source.validity == "nodata":
            if raw.dtype.kind == "u":
                nodata = np.array(
                    [
                        np.nan
                        if dataset.nodatavals[band - 1] is None
                        else dataset.nodatavals[band - 1]
                        for band in source.bands
                    ]
                )
                empty = np.ones(raw.shape[1:], np.bool_)
                for plane, value in zip(raw, nodata):
                    # A nodata value that the type can't hold marks nothing.
                    empty &= (plane == value) if value == value else False
                return ~empty
            return np.asarray((dataset.read_masks(list(source.bands), window=window) > 0).all(0))
        return np.ones(raw.shape[1:], np.bool_)

    def _overview_level(self) -> int:
        """Return the coarsest overview that still has at least the grid's resolution, or -1."""
        source = self.source
        if source.zoom >= 1.0 or source.palette:
            return -1
        with rasterio.Env(**self._options), open_dataset(source.path) as dataset:
            wanted = min(dataset.width / source.width, dataset.height / source.height)
            shared = set.intersection(
                *(set(dataset.overviews(band)) for band in {*source.bands, *_some(source)})
            )
            factors = dataset.overviews(source.bands[0])
            fitting = [f for f in factors if f in shared and f <= wanted * 1.01]
            return factors.index(max(fitting)) if fitting else -1

    def _dataset(self) -> Any:
        """Return this thread's handle."""
        dataset = getattr(self._local, "dataset", None)
        if dataset is None:
            dataset = self._open(self._options)
        return dataset

    def _open(self, gdal: dict[str, Any]) -> Any:
        options = {"overview_level": self._level} if self._level >= 0 else {}
        with rasterio.Env(**gdal):
            dataset = rasterio.open(self.source.path, **options)
        with self._lock:
            self._handles.append(dataset)
        self._local.dataset = dataset
        return dataset

    def _reopen(self) -> None:
        """Open this thread's handle afresh, past what GDAL has cached of the file."""
        old = getattr(self._local, "dataset", None)
        self._local.dataset = None
        if old is not None:
            with self._lock:
                self._handles.remove(old)
            old.close()
        self._open(gdal_options(self.source.path, fresh=self._file))


def _resample_window(
    pixels: NDArray[np.generic], valid: NDArray[np.bool_], down: Taps, across: Taps
) -> tuple[NDArray[np.generic], NDArray[np.bool_]]:
    """Resample pixels and their validity; what is not valid takes no part and stays 0."""
    new_valid = resample_valid(valid, down, across)
    new_pixels = resample(pixels, valid, down, across)
    if not new_valid.all():
        new_pixels[:, ~new_valid] = 0
    return new_pixels, new_valid


def _scaled(transform: Affine, x: float, y: float) -> Affine:
    """Return the transform for pixels that are ``x`` times as wide and ``y`` times as high."""
    a, b, c, d, e, f = transform[:6]
    return Affine(a * x, b * y, c, d * x, e * y, f)


def _some(source: RasterSource) -> tuple[int, ...]:
    return (source.alpha_band,) if source.alpha_band else ()
