"""The pixel type of tiles: what the rasters' own files hold, so that no value changes.

Networks see float32 at most, so rasters are read as that (``RasterSource.dtype``) wherever numbers
are computed. Tiles are kept: they hold 32-bit integers and float64 as they are, and become float32
only when training reads them, by the same code by which detection reads the raster.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import rasterio
from numpy.typing import NDArray

from ...core.raster.inspection import open_dataset
from ...core.raster.remote import gdal_options
from ...core.raster.source import RasterSource


def exact_source(source: RasterSource) -> RasterSource:
    """Return a raster read in its file's own type; resampled ones and palettes are as they were.

    Raises:
        UserError: The raster can't be opened any more.
    """
    if source.palette or source.zoom != 1.0:
        return source
    with rasterio.Env(**gdal_options(source.path)), open_dataset(source.path) as dataset:
        kinds = [np.dtype(dataset.dtypes[band - 1]) for band in source.bands]
    return replace(source, dtype=_storable_dtype(np.result_type(*kinds)))


def tile_dtype(sources: list[RasterSource]) -> str:
    """Return the type that holds every raster's values exactly.

    Args:
        sources: As ``exact_source`` gives them.
    """
    return _storable_dtype(np.result_type(*(np.dtype(source.dtype) for source in sources)))


def finite_as_float32(pixels: NDArray[np.generic], valid: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Return which pixels ``[H, W]`` detection takes for valid: those finite in float32."""
    if pixels.dtype != np.float64:
        return valid
    with np.errstate(over="ignore"):
        return valid & np.isfinite(pixels.astype(np.float32)).all(axis=0)


def _storable_dtype(dtype: np.dtype[np.generic]) -> str:
    # GDAL before 3.7 takes signed bytes for unsigned ones; 16 bits hold them as well.
    return "int16" if dtype == np.int8 else dtype.name
