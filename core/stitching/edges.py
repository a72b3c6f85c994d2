"""Which objects are cut: by the raster's edge, by the edge of nodata, by the area's edge."""

from __future__ import annotations

import numpy as np
import shapely
from numpy.typing import NDArray

from ..vector.geometry import intersection, polygonal

_NEAR_INVALID = 2  # px; a network's outline ends this far before the last valid pixel
_NEAR_POINT = 3.0  # px; another candidate of the same object may touch nodata this far away
_NEAR_BORDER = 1.0  # px


def touches_invalid(polygons: NDArray[np.object_], valid: NDArray[np.bool_]) -> NDArray[np.float64]:
    """Return ``[N, 2]``: a vertex of each polygon within 2 px of an invalid pixel, else NaN.

    Args:
        polygons: ``[N]`` in the tile's pixels.
        valid: ``[H, W]`` of the tile.
    """
    points = np.full((len(polygons), 2), np.nan)
    if len(polygons) == 0 or valid.all():
        return points
    near = _dilate(~valid, _NEAR_INVALID)
    vertices, owner = shapely.get_coordinates(polygons, return_index=True)
    columns = vertices[:, 0].astype(np.int64).clip(0, valid.shape[1] - 1)
    rows = vertices[:, 1].astype(np.int64).clip(0, valid.shape[0] - 1)
    hit = np.flatnonzero(near[rows, columns])
    owners, first = np.unique(owner[hit], return_index=True)
    points[owners] = vertices[hit[first]]
    return points


def _dilate(mask: NDArray[np.bool_], steps: int) -> NDArray[np.bool_]:
    """Return the mask grown by ``steps`` pixels in the four directions and the diagonals."""
    grown = mask.copy()
    for _ in range(steps):
        for axis in (0, 1):
            wide = grown.copy()
            ahead = [slice(None), slice(None)]
            behind = [slice(None), slice(None)]
            ahead[axis], behind[axis] = slice(1, None), slice(None, -1)
            wide[tuple(ahead)] |= grown[tuple(behind)]
            wide[tuple(behind)] |= grown[tuple(ahead)]
            grown = wide
    return grown


class EdgeFinder:
    """Remembers where detections touched nodata, and tells which finished objects are cut.

    Memory: 16 bytes for each detection at the edge of nodata.

    Args:
        width: Raster columns.
        height: Raster rows.
    """

    def __init__(self, width: int, height: int) -> None:
        self._raster = (0.0, 0.0, float(width), float(height))
        self._new: list[NDArray[np.float64]] = []
        self._trees: list[tuple[float, float, shapely.STRtree]] = []  # first row, last row, points

    def add(self, points: NDArray[np.float64]) -> None:
        """Remember points ``[N, 2]`` in grid pixels; those that are NaN are none."""
        present = points[~np.isnan(points[:, 0])]
        if len(present):
            self._new.append(present)

    def state(self, top: float) -> bytes:
        """Return a text that says all that matters to objects below a row of pixels."""
        kept = [shapely.get_coordinates(tree.geometries) for _, _, tree in self._trees]
        points = np.concatenate([np.empty((0, 2)), *kept, *self._new])
        near = points[points[:, 1] >= top - _NEAR_POINT]
        return near[np.lexsort(near.T)].tobytes()

    def cut(
        self, polygons: NDArray[np.object_], area: shapely.Geometry | None
    ) -> tuple[NDArray[np.object_], NDArray[np.bool_]]:
        """Cut objects at the raster's and the area's edge.

        Args:
            polygons: ``[N]`` in grid pixels.
            area: In grid pixels; None: the whole raster.

        Returns:
            ``[N]`` polygons, None for those that lie outside, and ``[N]`` whether an edge cut it.
        """
        if self._new:
            points = np.concatenate(self._new)
            first, last = float(points[:, 1].min()), float(points[:, 1].max())
            self._trees.append((first, last, shapely.STRtree(shapely.points(points))))
            self._new = []
        result = np.asarray(polygons, dtype=object).copy()
        if len(result) == 0:
            return result, np.zeros(0, bool)
        bounds = shapely.bounds(result)
        x0, y0, x1, y1 = self._raster
        edge = (
            (bounds[:, 0] <= x0 + _NEAR_BORDER)
            | (bounds[:, 1] <= y0 + _NEAR_BORDER)
            | (bounds[:, 2] >= x1 - _NEAR_BORDER)
            | (bounds[:, 3] >= y1 - _NEAR_BORDER)
        )
        highest, lowest = bounds[:, 1].min() - _NEAR_POINT, bounds[:, 3].max() + _NEAR_POINT
        for first, last, tree in self._trees:
            if first > lowest or last < highest:
                continue
            edge[tree.query(result, predicate="dwithin", distance=_NEAR_POINT)[0]] = True
        over = (bounds[:, 0] < x0) | (bounds[:, 1] < y0) | (bounds[:, 2] > x1) | (bounds[:, 3] > y1)
        _clip(result, over, shapely.box(*self._raster))
        if area is not None:
            shapely.prepare(area)
            outside = ~shapely.contains_properly(area, result) & ~shapely.is_missing(result)
            edge |= outside
            _clip(result, outside, area)
        return result, edge


def _clip(polygons: NDArray[np.object_], which: NDArray[np.bool_], area: shapely.Geometry) -> None:
    """Cut some of the polygons in place; None where nothing is left."""
    if not which.any():
        return
    clipped = polygonal(intersection(polygons[which], area))
    clipped[~(shapely.area(clipped) > 0)] = None
    polygons[which] = clipped
