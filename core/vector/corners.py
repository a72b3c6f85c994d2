"""The corners of outlines: how many vertices polygons have, and how many of their angles are right.

A *corner* is a vertex where the outline turns by 10° or more; what turns less only bends a side.
Its weight is half of the length of the two sides that meet there, so that long walls count and a
rounded corner's short steps hardly do.
"""

from __future__ import annotations

import numpy as np
import shapely

from .geometry import Flags, Numbers, Polygons, Reals
from .rings import Rings

RIGHT_ANGLE_TOLERANCE = 10.0
"""Degrees: an angle that differs less from a right one counts as one, as hand-drawn walls do."""

_LEAST_TURN = 10.0  # degrees
_SHARP = 60.0  # degrees


def vertices_of(polygons: Polygons) -> tuple[Reals, Numbers]:
    """Return all vertices ``[V, 2]`` of polygons ``[N]``, and the row ``[V]`` each belongs to.

    All rings of all parts count; the vertex that closes a ring is left out.
    """
    points, owner, _ = _vertices(polygons)
    return points, owner


def vertex_counts(polygons: Polygons) -> Numbers:
    """Return ``[N]`` how many vertices each polygon has; None has none."""
    _, owner = vertices_of(polygons)
    return np.bincount(owner, minlength=len(polygons)).astype(np.int64)


def right_angle_shares(polygons: Polygons) -> Reals:
    """Return ``[N]`` the share, 0 to 1, of each polygon's corners that are right angles.

    Shares are by the corners' weights. A polygon without a corner, such as a circle of many
    vertices, has 0.
    """
    turn, weight, owner = _corners(polygons)
    return _shares(np.abs(turn - 90) <= RIGHT_ANGLE_TOLERANCE, weight, owner, len(polygons))


def sharp_corner_shares(polygons: Polygons) -> Reals:
    """Return ``[N]`` the share of each polygon's corners that turn by 60° or more.

    A crown that a person drew with seven vertices or more has next to none.
    """
    turn, weight, owner = _corners(polygons)
    return _shares(turn >= _SHARP, weight, owner, len(polygons))


def _corners(polygons: Polygons) -> tuple[Reals, Reals, Numbers]:
    """Return of all vertices ``[V]`` the turn in degrees, the weight, and the row of the polygon.

    The weight of a vertex that is no corner is 0.
    """
    points, owner, ring = _vertices(polygons)
    if not len(points):
        return np.zeros(0), np.zeros(0), owner
    starts = np.flatnonzero(np.diff(ring, prepend=-1))
    ends = np.append(starts[1:], len(points)) - 1
    after = np.roll(points, -1, axis=0)
    after[ends] = points[starts]
    sides = after - points
    before = np.roll(sides, 1, axis=0)
    before[starts] = sides[ends]
    cross = before[:, 0] * sides[:, 1] - before[:, 1] * sides[:, 0]
    turn = np.degrees(np.abs(np.arctan2(cross, (before * sides).sum(1))))
    weight = (np.hypot(*before.T) + np.hypot(*sides.T)) / 2
    return turn, np.where(turn < _LEAST_TURN, 0.0, weight), owner


def _shares(chosen: Flags, weight: Reals, owner: Numbers, count: int) -> Reals:
    total = np.bincount(owner, weight, minlength=count)
    part = np.bincount(owner, weight * chosen, minlength=count)
    return np.divide(part, total, out=np.zeros(count), where=total > 0)


def _vertices(polygons: Polygons) -> tuple[Reals, Numbers, Numbers]:
    """Return vertices ``[V, 2]`` with their polygon's row and their ring, without closing ones."""
    apart = Rings.of(polygons)
    points, ring = shapely.get_coordinates(apart.rings, return_index=True)
    kept = np.diff(ring, append=-1) == 0
    return points[kept], apart.row[ring[kept]].astype(np.int64), ring[kept]
