"""From the masks of a tile to polygons: sub-pixel outlines, without pasting masks into the tile."""

from __future__ import annotations

from typing import Any, cast

import contourpy
import numpy as np
import shapely
from numpy.typing import NDArray

from .detector import TileDetections

LEVEL = 0.5
"""The probability at which an object ends."""

_MASKS_AT_ONCE = 1024  # 1024 masks of 28 × 28 are 7 MB as float64: stays in the cache's reach
_STRAIGHT = 0.02  # cells; a vertex that lies so near the line between its neighbours says nothing
_SHORT_RING = 8  # vertices; shorter rings stay as they are
_THINNINGS = 3  # each can take every other vertex of a straight side
_AT_LEVEL = 1e-6  # samples closer to LEVEL than this are moved off it: a contour through a sample
# itself would touch itself there, and make an invalid polygon


def detections_to_polygons(found: TileDetections) -> NDArray[np.object_]:
    """Return the outline of each detection.

    The M × M probabilities are samples at the centres of the cells of the box, with zero outside
    it; the outline is where their linear interpolation is 0.5 (marching squares, contourpy's
    filled contours: shells with their holes). All masks are contoured in one call: they are
    stacked in one tall grid, a row of zeros between each.

    Args:
        found: The detections of one tile, N of them.

    Returns:
        ``[N]`` shapely Polygon or MultiPolygon in the tile's pixels, always valid; None where
        no sample of the mask reaches 0.5 or the box has no area.
    """
    polygons = np.full(len(found), None, dtype=object)
    for start in range(0, len(found), _MASKS_AT_ONCE):
        chunk = slice(start, start + _MASKS_AT_ONCE)
        polygons[chunk] = _outlines(
            np.asarray(found.boxes[chunk], np.float64), np.asarray(found.masks[chunk])
        )
    return polygons


def _outlines(boxes: NDArray[np.float64], masks: NDArray[np.floating]) -> NDArray[np.object_]:
    """Return the outlines of some detections: boxes ``[N, 4]``, masks ``[N, M, M]``."""
    count, size = len(masks), masks.shape[1]
    polygons = np.full(count, None, dtype=object)
    period = size + 1
    stack = np.zeros((count * period + 1, size + 2))
    cells = stack[1:].reshape(count, period, size + 2)[:, :size, 1:-1]
    cells[...] = masks if np.isfinite(masks).all() else np.nan_to_num(masks)
    # So near to the level, a difference is exact in masks of any precision.
    at_level = np.abs(masks - LEVEL) < _AT_LEVEL
    if at_level.any():
        cells[at_level] = LEVEL + _AT_LEVEL
    generator = contourpy.contour_generator(
        z=stack, name="serial", fill_type=contourpy.FillType.ChunkCombinedOffsetOffset
    )
    chunks = cast(Any, generator.filled(LEVEL, np.inf))
    points = chunks[0][0]  # there is only one chunk
    if points is None:
        return polygons
    rings, shells = chunks[1][0].astype(np.int64), chunks[2][0].astype(np.int64)
    # The contour never crosses the rows of zeros, so a polygon's first vertex tells its mask.
    first_rows = points[rings[shells[:-1]], 1]
    owner = np.minimum((first_rows / period).astype(np.int64), count - 1)
    owner_of_point = np.repeat(owner, np.diff(rings[shells]))
    kept = _needed(points, rings)
    points, owner_of_point = points[kept], owner_of_point[kept]
    rings = np.concatenate([[0], np.cumsum(kept)])[rings]
    cell = (boxes[:, 2:] - boxes[:, :2]) / size
    points[:, 1] -= owner_of_point * float(period)
    points -= 0.5  # the first sample has index 1 and lies half a cell inside the box
    points *= cell[owner_of_point]
    points += boxes[owner_of_point, :2]

    parts = shapely.from_ragged_array(shapely.GeometryType.POLYGON, points, (rings, shells))
    parts_of_mask = np.bincount(owner, minlength=count)
    alone = parts_of_mask[owner] == 1
    polygons[owner[alone]] = parts[alone]
    if not alone.all():
        order = np.argsort(owner[~alone], kind="stable")
        several, several_parts = owner[~alone][order], parts[~alone][order]
        masks_with_parts, group = np.unique(several, return_inverse=True)
        polygons[masks_with_parts] = shapely.multipolygons(several_parts, indices=group)
    return mended(polygons)


def _needed(points: NDArray[np.float64], rings: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Return which vertices an outline needs; those on straight sides it does not.

    Args:
        points: ``[V, 2]`` the vertices of all rings, closed, in cells.
        rings: ``[R + 1]`` where each ring starts.
    """
    counts = np.diff(rings)
    needed = np.ones(len(points), bool)
    rows = np.arange(len(points))
    x, y = points[:, 0].copy(), points[:, 1].copy()
    for _ in range(_THINNINGS):
        starts = np.cumsum(counts) - counts
        # Every other vertex between the ends of a ring; short rings stay as they are.
        odd = (np.arange(len(rows)) - np.repeat(starts, counts)) % 2 == 1
        odd &= np.repeat(counts >= _SHORT_RING, counts)
        odd[starts + counts - 1] = False
        middle = np.flatnonzero(odd)
        before_x, before_y = x[middle - 1], y[middle - 1]
        along_x, along_y = x[middle + 1] - before_x, y[middle + 1] - before_y
        across = np.abs(along_x * (y[middle] - before_y) - along_y * (x[middle] - before_x))
        straight = middle[across <= _STRAIGHT * np.hypot(along_x, along_y)]
        needed[rows[straight]] = False
        odd[...] = True
        odd[straight] = False
        counts = np.add.reduceat(odd, starts, dtype=np.int64)
        rows, x, y = rows[odd], x[odd], y[odd]
    return needed


def mended(polygons: NDArray[np.object_]) -> NDArray[np.object_]:
    """Return the polygons, the invalid ones made valid, None for what has no area.

    Args:
        polygons: ``[N]`` shapely Polygon, MultiPolygon or None; changed in place.
    """
    broken = ~shapely.is_valid(polygons) & ~shapely.is_missing(polygons)
    if broken.any():
        polygons[broken] = shapely.make_valid(
            polygons[broken], method="structure", keep_collapsed=False
        )
    polygons[~(shapely.area(polygons) > 0)] = None
    return polygons
