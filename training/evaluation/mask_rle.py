"""From a mask in its box's own frame to COCO's run lengths, sub-pixel and without full images."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from numpy.typing import NDArray
from pycocotools import mask as coco_mask

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
    if right <= left or bottom <= top:
        counts: list[int] = [height * width]
    else:
        rows = _interpolation(top, bottom, y0, y1, mask.shape[0])
        columns = _interpolation(left, right, x0, x1, mask.shape[1])
        inside = rows @ mask @ columns.T >= _THRESHOLD
        counts = _run_lengths(inside, left, top, height, width)
    encoded: dict[str, Any] = coco_mask.frPyObjects(
        {"size": [height, width], "counts": counts}, height, width
    )
    return encoded


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


def _run_lengths(
    inside: NDArray[np.bool_], left: int, top: int, height: int, width: int
) -> list[int]:
    """Return COCO's counts (columns first, zeros first) of a patch of a tile."""
    padded = np.zeros((inside.shape[1], inside.shape[0] + 2), np.int8)
    padded[:, 1:-1] = inside.T
    change = np.diff(padded, axis=1)
    offset = (left + np.arange(inside.shape[1])) * height + top
    start_column, start_row = np.nonzero(change == 1)
    end_column, end_row = np.nonzero(change == -1)
    starts = offset[start_column] + start_row
    ends = offset[end_column] + end_row
    # A run that ends at a column's foot and one that begins at the next head are one run.
    apart = starts[1:] != ends[:-1]
    starts = starts[np.concatenate(([True], apart))] if len(starts) else starts
    ends = ends[np.concatenate((apart, [True]))] if len(ends) else ends
    edges = np.column_stack((starts, ends)).ravel()
    bounds = np.concatenate(([0], edges, [height * width]))
    counts: list[int] = np.diff(bounds).tolist()
    return counts
