"""Affine transforms of grids: points from pixels to the map and back, pixels of another size."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from rasterio.transform import Affine


def apply_affine(
    transform: Affine, x: NDArray[np.float64], y: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the points ``x`` and ``y`` (any shape) after a transform, rotated ones included.

    Args:
        transform: (column, row) → CRS as rasters have it, or its inverse.
        x: Columns, or coordinates to the east.
        y: Rows, or coordinates to the north.
    """
    a, b, c, d, e, f = transform[:6]
    return a * x + b * y + c, d * x + e * y + f


def scale_pixels(transform: Affine, x: float, y: float) -> Affine:
    """Return the transform for pixels that are ``x`` times as wide and ``y`` times as high."""
    a, b, c, d, e, f = transform[:6]
    return Affine(a * x, b * y, c, d * x, e * y, f)
