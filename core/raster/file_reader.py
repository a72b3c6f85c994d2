"""The pixels of a raster file, or of its overviews, by windows inside it."""

from __future__ import annotations

import math
import threading
from collections.abc import Callable
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.windows import Window

from .inspection import color_table, is_remote, open_dataset
from .remote import gdal_options
from .resampling import Taps, resample, resample_valid, taps
from .source import RasterSource
from .validity import finite_pixels, valid_pixels
from .vrt import source_places

_VALUES_AT_ONCE = 32e6  # of the file's pixels, all bands: as float32 they take 128 MB
_LOOKS = 5  # at a mask, each way
_LOOK_PX = 512  # of the file, a side
_MOSTLY = 0.5  # of a look: so much that is not valid can't be lost by making an overview


class FileReader:
    """Reads windows that lie inside a raster's own grid; safe to use from several threads.

    Args:
        source: The raster, in the file's CRS.
    """

    def __init__(self, source: RasterSource) -> None:
        self._source = source
        self._options = gdal_options(source.path)
        self._local = threading.local()
        self._lock = threading.Lock()
        self._handles: list[Any] = []
        self._remote = is_remote(source.path)
        self._level = self._overview_level()
        dataset = self._open(self._options, open_dataset)
        # File (or overview) pixels per grid pixel.
        self._step_x = dataset.width / source.width
        self._step_y = dataset.height / source.height
        self._colors = color_table(dataset) if source.palette else None
        self._address = dataset.files[0] if self._remote and dataset.files else ""
        # Of a remote file, GDAL doesn't tell a block that is not there from one it can't ask for.
        # A mask band has blocks of its own: what it calls valid may be black and not stored.
        self._sparse = dataset.driver == "GTiff" and source.validity in ("alpha", "nodata")
        self._sparse &= self._level < 0 and not self._remote
        self._validity_bands = _validity_bands(source, dataset)
        self._places = source_places(source.path) if self._has_gaps(dataset) else None

    def read(
        self, x0: int, y0: int, x1: int, y1: int
    ) -> tuple[NDArray[np.generic], NDArray[np.bool_]]:
        """Read pixels ``[C, H, W]`` and valid ``[H, W]``; see ``RasterReader.read``."""
        try:
            return self._read(x0, y0, x1, y1)
        except Exception:
            # After a failed read, GDAL may take what it could not read for 0: ask a fresh handle.
            self._discard()
            raise

    def _read(
        self, x0: int, y0: int, x1: int, y1: int
    ) -> tuple[NDArray[np.generic], NDArray[np.bool_]]:
        if self._step_x == 1.0 and self._step_y == 1.0:
            return self._read_file(x0, y0, x1 - x0, y1 - y0)
        # Without overviews, a window may cover a hundred times as many pixels of the file.
        values_a_row = (x1 - x0) * self._step_x * self._step_y * len(self._source.bands)
        rows = max(1, int(_VALUES_AT_ONCE / values_a_row))
        parts = [self._resample(x0, y, x1, min(y + rows, y1)) for y in range(y0, y1, rows)]
        if len(parts) == 1:
            return parts[0]
        pixels, valid = zip(*parts)
        return np.concatenate(pixels, axis=1), np.concatenate(valid)

    def _resample(
        self, x0: int, y0: int, x1: int, y1: int
    ) -> tuple[NDArray[np.generic], NDArray[np.bool_]]:
        """Read a window on a grid of other pixels than the file's."""
        dataset = self._dataset()
        across = taps(x0, x1, self._step_x, dataset.width)
        down = taps(y0, y1, self._step_y, dataset.height)
        pixels, valid = self._read_file(across.first, down.first, across.length, down.length)
        return _resample_window(pixels, valid, down, across)

    def any_valid(self, x0: int, y0: int, x1: int, y1: int) -> bool:
        """Whether the window may hold a valid pixel; see ``RasterReader.any_valid``."""
        source = self._source
        if self._places is not None:
            across, down = self._places.width / source.width, self._places.height / source.height
            if not self._places.any_in(
                x0 * across - 1, y0 * down - 1, x1 * across + 1, y1 * down + 1
            ):
                return False
        if not self._sparse:
            return True
        dataset = self._dataset()
        bands = self._validity_bands
        block_height, block_width = dataset.block_shapes[bands[0] - 1]
        first_x, first_y = (
            int(x0 * self._step_x) // block_width,
            int(y0 * self._step_y) // block_height,
        )
        last_x = (math.ceil(x1 * self._step_x) - 1) // block_width
        last_y = (math.ceil(y1 * self._step_y) - 1) // block_height
        if (last_x - first_x + 1) * (last_y - first_y + 1) * len(bands) > 4096:
            return True  # long strips and tiny blocks: asking costs more than reading
        return any(
            dataset.get_tag_item(f"BLOCK_OFFSET_{x}_{y}", "TIFF", bidx=band) is not None
            for y in range(first_y, last_y + 1)
            for x in range(first_x, last_x + 1)
            for band in bands
        )

    def _has_gaps(self, dataset: Any) -> bool:
        """Whether nothing is valid where a virtual raster has no file."""
        source = self._source
        if dataset.driver != "VRT" or source.validity == "all":
            return False
        every = (dataset.nodatavals[band - 1] is not None for band in source.bands)
        return source.validity != "nodata" or source.palette or all(every)

    def close(self) -> None:
        """Close all handles; not while another thread reads."""
        with self._lock:
            handles, self._handles = self._handles, []
            self._local = threading.local()
        for handle in handles:
            handle.close()

    def reopen(self) -> None:
        """Open this thread's handle afresh, past what GDAL has cached of the file."""
        self._discard()
        self._open(gdal_options(self._source.path, fresh=self._address), rasterio.open)

    def _discard(self) -> None:
        """Close this thread's handle; the next read opens another."""
        dataset = getattr(self._local, "dataset", None)
        self._local.dataset = None
        if dataset is not None:
            with self._lock:
                self._handles.remove(dataset)
            dataset.close()

    def _read_file(
        self, column: int, row: int, width: int, height: int
    ) -> tuple[NDArray[np.generic], NDArray[np.bool_]]:
        """Read file (or overview) pixels of a window that lies inside the raster."""
        source, dataset = self._source, self._dataset()
        window = Window(column, row, width, height)
        with rasterio.Env(**self._options):
            if self._colors is not None:
                colors = self._colors[:, dataset.read(1, window=window)]
                pixels: NDArray[np.generic] = colors[:3]
                valid = (dataset.read_masks(1, window=window) > 0) & (colors[3] > 0)
            else:
                raw = dataset.read(list(source.bands), window=window)
                valid = valid_pixels(
                    dataset,
                    raw,
                    window,
                    rule=source.validity,
                    bands=source.bands,
                    alpha=source.alpha_band,
                )
                with np.errstate(over="ignore", invalid="ignore"):
                    pixels = raw.astype(source.dtype, copy=False)
        valid = finite_pixels(pixels, valid)
        if not valid.all():
            pixels[:, ~valid] = 0
        return pixels, valid

    def _overview_level(self) -> int:
        """Return the coarsest overview that still has at least the grid's resolution, or -1."""
        source = self._source
        if source.zoom >= 1.0 or source.palette:
            return -1
        with rasterio.Env(**self._options), open_dataset(source.path) as dataset:
            alpha = (source.alpha_band,) if source.alpha_band else ()
            wanted = min(dataset.width / source.width, dataset.height / source.height)
            shared = set.intersection(
                *(set(dataset.overviews(band)) for band in (*source.bands, *alpha))
            )
            factors = dataset.overviews(source.bands[0])
            fitting = [f for f in factors if f in shared and f <= wanted * 1.01]
            level = factors.index(max(fitting)) if fitting else -1
        return level if level < 0 or source.validity != "mask" or self._has_mask(level) else -1

    def _has_mask(self, level: int) -> bool:
        """Whether an overview has the raster's mask; one that was made before the mask was has not.

        GDAL takes all of its pixels for valid then, and does not say so. Looks at some places tell.
        """
        path, band = self._source.path, self._source.bands[0]
        with (
            rasterio.Env(**self._options),
            open_dataset(path) as file,
            open_dataset(path, overview_level=level) as overview,
        ):
            x, y = file.width / overview.width, file.height / overview.height
            wide = max(1, min(overview.width // _LOOKS, int(_LOOK_PX / x)))
            high = max(1, min(overview.height // _LOOKS, int(_LOOK_PX / y)))
            for row in np.linspace(0, overview.height - high, _LOOKS).astype(int).tolist():
                for column in np.linspace(0, overview.width - wide, _LOOKS).astype(int).tolist():
                    window = Window(column, row, wide, high)
                    if not overview.read_masks(band, window=window).all():
                        return True
                    below = Window(
                        int(column * x),
                        int(row * y),
                        min(math.ceil(wide * x), file.width - int(column * x)),
                        min(math.ceil(high * y), file.height - int(row * y)),
                    )
                    if (file.read_masks(band, window=below) > 0).mean() < _MOSTLY:
                        return False
        return True

    def _dataset(self) -> Any:
        """Return this thread's handle."""
        dataset = getattr(self._local, "dataset", None)
        if dataset is None:
            # What a server fails to give is tried again by what GDAL raises; see PatientReader.
            opener = rasterio.open if self._remote else open_dataset
            dataset = self._open(self._options, opener)
        return dataset

    def _open(self, gdal: dict[str, Any], opener: Callable[..., Any]) -> Any:
        options = {"overview_level": self._level} if self._level >= 0 else {}
        with rasterio.Env(**gdal):
            dataset = opener(self._source.path, **options)
        with self._lock:
            self._handles.append(dataset)
        self._local.dataset = dataset
        return dataset


def _resample_window(
    pixels: NDArray[np.generic], valid: NDArray[np.bool_], down: Taps, across: Taps
) -> tuple[NDArray[np.generic], NDArray[np.bool_]]:
    """Resample pixels and their validity; what is not valid takes no part and stays 0."""
    new_valid = resample_valid(valid, down, across)
    new_pixels = resample(pixels, valid, down, across)
    if not new_valid.all():
        new_pixels[:, ~new_valid] = 0
    return new_pixels, new_valid


def _validity_bands(source: RasterSource, dataset: Any) -> tuple[int, ...]:
    """Return the bands whose missing blocks in a sparse file mean that nothing is valid."""
    if source.alpha_band:
        return (source.alpha_band,)
    # As text: rasterio's own property fails at ways to interleave that it doesn't know.
    interleaved = dataset.tags(ns="IMAGE_STRUCTURE").get("INTERLEAVE", "PIXEL")
    if source.palette or interleaved == "PIXEL":
        return source.bands[:1]  # the bands share their blocks
    return source.bands
