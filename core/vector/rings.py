"""The rings of polygons: taken apart, sampled evenly, and put together again when changed.

A *ring* is a closed line: the outer border of a part of a polygon, or the border of a hole.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import shapely

from .geometry import Flags, Numbers, Polygons, Reals, iou

_POINTS_A_SIDE = 11  # a side is the root of the area within a ring; a mask has 28 cells there
_FEWEST = 64  # points a ring
_RINGS_AT_ONCE = 256


@dataclass(frozen=True)
class Rings:
    """The rings of some polygons.

    Attributes:
        rings: ``[R]`` shapely LinearRings; of each part the outer one first, then its holes.
        part: ``[R]`` the part that each belongs to.
        owner: ``[P]`` the polygon that each part belongs to.
        polygons: N, how many polygons there are.
    """

    rings: Polygons
    part: Numbers
    owner: Numbers
    polygons: int

    @classmethod
    def of(cls, polygons: Polygons) -> Rings:
        """Take polygons ``[N]`` apart; None has no ring."""
        parts, owner = shapely.get_parts(np.asarray(polygons, object), return_index=True)
        rings, part = shapely.get_rings(parts, return_index=True)
        return cls(np.array(rings, object), part, owner, len(polygons))

    @property
    def outer(self) -> Flags:
        """``[R]`` whether each is the outer ring of its part."""
        return np.asarray(np.diff(self.part, prepend=-1) != 0)

    @property
    def row(self) -> Numbers:
        """``[R]`` the polygon that each ring belongs to."""
        return self.owner[self.part]

    def assemble(self, rings: Polygons) -> Polygons:
        """Return ``[N]`` polygons of other rings in place of these.

        Args:
            rings: ``[R]``; None for a hole that is no more. A polygon of which an outer ring is
                None is None, as is one without rings.
        """
        first = np.searchsorted(self.part, np.arange(len(self.owner) + 1))
        parts = np.full(len(self.owner), None, object)
        for row in np.flatnonzero(~shapely.is_missing(rings[first[:-1]])):
            outer, *holes = rings[first[row] : first[row + 1]]
            parts[row] = shapely.Polygon(outer, [hole for hole in holes if hole is not None])
        first = np.searchsorted(self.owner, np.arange(self.polygons + 1))
        polygons = np.full(self.polygons, None, object)
        for row in np.flatnonzero(np.diff(first)):
            own = parts[first[row] : first[row + 1]]
            if not shapely.is_missing(own).any():
                polygons[row] = own[0] if len(own) == 1 else shapely.MultiPolygon(own.tolist())
        return polygons


def where_alike(
    changed: Polygons, originals: Polygons, otherwise: Polygons, least_iou: float
) -> Polygons:
    """Return the changed polygons ``[N]`` where they are valid and like the originals.

    Args:
        changed: ``[N]``; None where there is none.
        originals: ``[N]``.
        otherwise: ``[N]`` what to return elsewhere.
        least_iou: With the original.
    """
    result = np.array(otherwise, dtype=object)
    usable = np.asarray(shapely.is_valid(changed))
    usable[usable] = iou(changed[usable], originals[usable]) >= least_iou
    result[usable] = changed[usable]
    return result


def sample_rings(rings: Polygons, most: int) -> Iterator[tuple[Numbers, Reals]]:
    """Yield rows ``[B]`` of rings ``[R]``, and points ``[B, n, 2]`` evenly along each of them.

    Each ring comes once, together with others of a like form. n is a power of two: 64 for simple
    forms, more for rings that are long for their area. Points run counterclockwise, and the first
    one is not repeated. Rings without area don't come.

    Args:
        rings: ``[R]`` shapely LinearRings.
        most: Points of a ring, a power of two.
    """
    areas = shapely.area(shapely.polygons(rings)) if len(rings) else np.zeros(0)
    lengths = shapely.length(rings)
    wanted = _POINTS_A_SIDE * lengths / np.sqrt(np.maximum(areas, 1e-300))
    counts = 2 ** np.ceil(np.log2(np.clip(wanted, _FEWEST, most))).astype(np.int64)
    for count in np.unique(counts[areas > 0]):
        rows = np.flatnonzero((counts == count) & (areas > 0))
        for start in range(0, len(rows), _RINGS_AT_ONCE):
            chosen = rows[start : start + _RINGS_AT_ONCE]
            yield chosen, _points_along(rings[chosen], lengths[chosen], int(count))


def _points_along(rings: Polygons, lengths: Reals, count: int) -> Reals:
    share = (np.arange(count) + 0.5) / count
    points = shapely.line_interpolate_point(
        np.repeat(rings, count), (lengths[:, None] * share).ravel()
    )
    samples = shapely.get_coordinates(points).reshape(len(rings), count, 2)
    clockwise = ~shapely.is_ccw(rings)
    samples[clockwise] = samples[clockwise, ::-1]
    return samples
