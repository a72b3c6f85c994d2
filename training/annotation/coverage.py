"""What many overlapping tiles cover together, as few shapes: by the grid's arithmetic."""

from __future__ import annotations

import numpy as np
import shapely
from numpy.typing import NDArray

from ...core.vector.geometry import union

_UNITED_AT_ONCE = 128  # regions; the union of neighbours stays simple, the union of all does not


def covering_rectangles(boxes: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return rectangles that don't overlap and cover exactly what some boxes cover.

    With a stride far below the tile size, thousands of tiles overlap at each place; comparing them
    pair by pair would take hours, their cover has a few dozen rectangles.

    Args:
        boxes: ``[N, 4]`` x0, y0, x1, y1 in whole pixels.

    Returns:
        ``[R, 4]`` rectangles, from the top down.
    """
    if not len(boxes):
        return np.zeros((0, 4), np.int64)
    xs, ys = np.unique(boxes[:, [0, 2]]), np.unique(boxes[:, [1, 3]])
    x0, x1 = np.searchsorted(xs, boxes[:, 0]), np.searchsorted(xs, boxes[:, 2])
    y0, y1 = np.searchsorted(ys, boxes[:, 1]), np.searchsorted(ys, boxes[:, 3])
    # Each box adds 1 from its first cell on and takes it away after its last (summed-area table).
    depth = np.zeros((len(ys), len(xs)), np.int32)
    for rows, columns, sign in ((y0, x0, 1), (y1, x1, 1), (y0, x1, -1), (y1, x0, -1)):
        np.add.at(depth, (rows, columns), sign)
    np.cumsum(depth, axis=0, out=depth)
    np.cumsum(depth, axis=1, out=depth)
    covered = depth[:-1, :-1] > 0
    changes = (covered[1:] != covered[:-1]).any(axis=1)
    starts = np.concatenate(([0], np.flatnonzero(changes) + 1))
    ends = np.concatenate((starts[1:], [len(covered)]))
    rectangles = []
    for start, end in zip(starts, ends):
        edges = np.diff(np.concatenate(([0], covered[start].astype(np.int8), [0])))
        left, right = xs[np.flatnonzero(edges > 0)], xs[np.flatnonzero(edges < 0)]
        top, bottom = np.full_like(left, ys[start]), np.full_like(left, ys[end])
        rectangles.append(np.column_stack([left, top, right, bottom]))
    return np.concatenate(rectangles).astype(np.int64)


def unite(regions: NDArray[np.object_]) -> NDArray[np.object_]:
    """Return few polygons that cover exactly what some regions in a grid's pixels cover.

    Args:
        regions: ``[N]`` polygons, most of them whole tiles; neighbours should follow each other.
    """
    regions = regions[shapely.area(regions) > 0]
    bounds = shapely.bounds(regions).reshape(-1, 4)
    whole = shapely.area(regions) == (bounds[:, 2] - bounds[:, 0]) * (bounds[:, 3] - bounds[:, 1])
    whole &= (bounds == np.rint(bounds)).all(axis=1)
    rectangles = shapely.box(*covering_rectangles(bounds[whole].astype(np.int64)).T)
    others = regions[~whole]
    for _ in range(2):  # of tiles, then of rows of tiles
        others = np.array(
            [
                union(others[start : start + _UNITED_AT_ONCE])
                for start in range(0, len(others), _UNITED_AT_ONCE)
            ],
            object,
        )
    return np.concatenate([np.asarray(rectangles, object), others])
