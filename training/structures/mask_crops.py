"""The pixels of outlines, each in the smallest rectangle that holds them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import rasterio.features
import shapely
from numpy.typing import NDArray

_CANVAS_PIXELS = 1 << 24
_SMALL = 1.2
"""An outline without a single pixel centre is thinner than about two pixels, so its area is less
than 1.08 times its perimeter (Kannan & Lovász 1988: lattice width of hollow convex sets)."""


@dataclass(frozen=True)
class MaskCrop:
    """The pixels of an object, in the smallest rectangle that holds them.

    Attributes:
        left: Column of the rectangle in the tile.
        top: Row of the rectangle.
        inside: ``[h, w]`` bool.
    """

    left: int
    top: int
    inside: NDArray[np.bool_]


def mask_crops(outlines: NDArray[np.object_], height: int, width: int) -> list[MaskCrop]:
    """Return the pixels whose centres are inside each outline, as rasterio's rasterizer says.

    All outlines are rasterized side by side on one canvas, because a call for each costs more than
    its pixels; none sees another, so overlapping objects keep all their pixels.

    Args:
        outlines: ``[M]`` polygons or multipolygons in the tile's pixels.
        height: Of the tile.
        width: Of the tile.
    """
    if not len(outlines):
        return []
    bounds = shapely.bounds(outlines)
    low = np.maximum(np.floor(bounds[:, :2]), 0).astype(np.int64)
    high = np.minimum(np.ceil(bounds[:, 2:]), (width, height)).astype(np.int64)
    size = np.maximum(high - low, 0)
    size[(size == 0).any(axis=1)] = 0
    crops: list[MaskCrop] = []
    start = 0
    while start < len(outlines):
        # Canvases of bounded size, at least one outline each.
        tallest = np.maximum.accumulate(size[start:, 1])
        fits = np.cumsum(size[start:, 0]) * tallest <= _CANVAS_PIXELS
        count = max(1, int(fits.argmin()) if not fits.all() else len(fits))
        part = slice(start, start + count)
        crops += _rasterize(outlines[part], low[part], size[part])
        start += count
    return crops


def may_be_smaller_than_a_pixel(outlines: NDArray[np.object_]) -> NDArray[np.bool_]:
    """Return which outlines could cover no pixel centre, and so need a closer look."""
    return np.asarray(shapely.area(outlines) < _SMALL * shapely.length(outlines) + 4.0)


def _rasterize(
    outlines: NDArray[np.object_], low: NDArray[np.int64], size: NDArray[np.int64]
) -> list[MaskCrop]:
    """Rasterize outlines side by side and cut the canvas up again."""
    left = np.concatenate(([0], np.cumsum(size[:, 0])))
    shape = (int(size[:, 1].max()), int(left[-1]))
    canvas = np.zeros(shape, np.uint8)
    there = np.flatnonzero(size[:, 0] > 0)
    if len(there):
        points, owner = shapely.get_coordinates(outlines[there], return_index=True)
        shift = np.column_stack([left[:-1], np.zeros(len(size), np.int64)]) - low
        moved = shapely.set_coordinates(outlines[there].copy(), points + shift[there][owner])
        canvas = rasterio.features.rasterize(list(moved), out_shape=shape, dtype=np.uint8)
    return [
        MaskCrop(int(x), int(y), canvas[:h, a : a + w] > 0)
        for (x, y), (w, h), a in zip(low, size, left[:-1])
    ]
