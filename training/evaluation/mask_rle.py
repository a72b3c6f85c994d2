"""From a mask in its box's own frame to COCO's run lengths, sub-pixel and without full images."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..structures.run_lengths import encode_patch

_THRESHOLD = 0.5


def encode_mask(
    box: NDArray[np.float32], mask: NDArray[np.float32], height: int, width: int
) -> dict[str, Any]:
    """Return the object's pixels as COCO's compressed RLE.

    A pixel belongs to the object where the mask, interpolated linearly at the pixel's centre, is at
    least 0.5; beyond the box the mask counts as 0, so a mask of ones ends at the box's edge.

    Args:
        box: ``[4]`` x0, y0, x1, y1 in pixels.
        mask: ``[M, M]`` probability; sample (i, j) lies at the centre of cell (i, j) of an M × M
            division of the box.
        height: Of the tile, pixels.
        width: Of the tile, pixels.

    Returns:
        ``{"size": [height, width], "counts": bytes}``.
    """
    x0, y0, x1, y1 = (float(value) for value in box)
    left, right = _pixel_range(x0, x1, width)
    top, bottom = _pixel_range(y0, y1, height)
    inside = np.zeros((0, 0), np.bool_)
    if right > left and bottom > top:
        rows = _interpolation(top, bottom, y0, y1, mask.shape[0])
        columns = _interpolation(left, right, x0, x1, mask.shape[1])
        inside = rows @ mask @ columns.T >= _THRESHOLD
    return encode_patch(inside, left, top, height, width)


def _pixel_range(low: float, high: float, size: int) -> tuple[int, int]:
    """Return first and last + 1 of the pixels whose centres lie between two edges."""
    if not (math.isfinite(low) and math.isfinite(high)):
        return 0, 0
    return max(0, math.ceil(low - 0.5)), min(size, math.floor(high - 0.5) + 1)


def _interpolation(first: int, last: int, low: float, high: float, size: int) -> NDArray[Any]:
    """Return the matrix ``[last - first, size]`` that samples a row of cells at pixel centres."""
    # In float64: a pixel may hold many cells, and then rounding of its centre moves by some.
    centres = np.arange(first, last, dtype=np.float64) + 0.5
    position = (centres - low) / max(high - low, 1e-6) * size - 0.5
    cells = np.arange(size, dtype=np.float64)
    return np.maximum(0.0, 1.0 - np.abs(position[:, None] - cells[None, :]))
