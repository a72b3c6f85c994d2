"""Rasters as the pipeline sees them: a pixel grid at the wanted ground size, read by windows."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.transform import Affine


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
        band_names: Their names (description or "band 1" …).
        dtype: numpy name of the pixels' type as ``read`` gives them: uint8, uint16, int16 or
            float32 (other types are widened to float32 where that loses nothing that matters).
        crs: None where the raster has none.
        transform: Grid pixel → CRS.
        gsd: Metres a grid pixel (geometric mean of both directions, on the ellipsoid for a
            geographic CRS, measured at the raster's centre); 0 without a CRS.
        zoom: Grid pixels per file pixel (0.5: half the resolution).
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
    raise NotImplementedError


class RasterReader:
    """Reads windows of a ``RasterSource``; safe to use from several threads.

    Each thread has a dataset handle of its own (GDAL's are not thread-safe).
    """

    def __init__(self, source: RasterSource) -> None:
        raise NotImplementedError

    def read(
        self, column: int, row: int, width: int, height: int
    ) -> tuple[NDArray[np.generic], NDArray[np.bool_]]:
        """Read one window of the grid; what lies outside the raster is filled and not valid.

        Returns:
            Pixels ``[C, height, width]`` in the source's dtype and valid ``[height, width]``:
            False where any selected band is nodata or NaN, where alpha or the mask is 0, and
            outside the raster.

        Raises:
            CorruptBlockError: GDAL can't read the blocks below this window.
        """
        raise NotImplementedError

    def any_valid(self, column: int, row: int, width: int, height: int) -> bool:
        """Whether the window may hold a valid pixel, found out cheaply (mask, sparse blocks)."""
        raise NotImplementedError

    def close(self) -> None:
        """Close all handles."""
        raise NotImplementedError


class CorruptBlockError(Exception):
    """A window of a raster that can't be read; carries one sentence for the log."""
