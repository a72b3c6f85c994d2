"""How large a raster's pixel is on the ground."""

from __future__ import annotations

import math

import numpy as np
import pyproj
import rasterio.errors
import rasterio.warp
from rasterio.crs import CRS
from rasterio.transform import Affine

from .affine import apply_affine
from .crs import is_on_earth
from .inspection import READ_ERRORS

_DISTORTED = 0.01  # from this error on, a projection's metres are not taken for ground metres


def ground_size(crs: CRS | None, transform: Affine, width: int, height: int) -> float:
    """Return metres a pixel at the raster's centre; 0 without a CRS on the Earth."""
    if crs is None or not is_on_earth(crs):
        return 0.0
    # Affine pixels may be skewed: the area's root is the mean that area calculations agree with.
    pixel = math.sqrt(abs(transform.determinant))
    nominal = 0.0
    if crs.is_projected:
        nominal = pixel * float(crs.linear_units_factor[1])
    across, down = _measured_lengths(crs, transform, width, height)
    measured = math.sqrt(across * down)
    if not measured:
        return nominal
    if nominal and abs(measured / nominal - 1) <= _DISTORTED:
        return nominal
    return measured


def ground_lengths(crs: CRS, transform: Affine, width: int, height: int) -> tuple[float, float]:
    """Return the metres that a pixel is wide and high at the raster's centre; 0 where unknown."""
    a, b, _, d, e, _ = transform[:6]
    measured = _measured_lengths(crs, transform, width, height)
    if not crs.is_projected:
        return measured
    unit = float(crs.linear_units_factor[1])
    nominal = math.hypot(a, d) * unit, math.hypot(b, e) * unit
    if not all(measured):
        return nominal
    off = max(abs(one / other - 1) for one, other in zip(measured, nominal))
    return nominal if off <= _DISTORTED else measured


def _measured_lengths(crs: CRS, transform: Affine, width: int, height: int) -> tuple[float, float]:
    """Return a pixel's two ground lengths on WGS 84, or zeros where unknown."""
    # One pixel of a very small raster may span the globe: measure over a hundredth of it.
    column, row, step = width / 2, height / 2, 0.01
    columns = np.array([column, column + step, column])
    rows = np.array([row, row, row + step])
    xs, ys = apply_affine(transform, columns, rows)
    try:
        longitudes, latitudes = rasterio.warp.transform(crs, CRS.from_epsg(4326), xs, ys)[:2]
    except (*READ_ERRORS, rasterio.errors.CRSError, ValueError):  # GDAL's own errors are among them
        return 0.0, 0.0
    if not np.isfinite([*longitudes, *latitudes]).all():
        return 0.0, 0.0
    geod = pyproj.Geod(ellps="WGS84")
    _, _, lengths = geod.inv([longitudes[0]] * 2, [latitudes[0]] * 2, longitudes[1:], latitudes[1:])
    across, down = lengths[0] / step, lengths[1] / step
    return (float(across), float(down)) if across > 0 and down > 0 else (0.0, 0.0)
