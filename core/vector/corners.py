"""The corners of outlines: how many vertices polygons have, and how many of their angles are right.

A *corner* is a vertex where the outline turns by 10° or more; what turns less only bends a side.
Its weight is half of the length of the two sides that meet there, so that long walls count and a
rounded corner's short steps hardly do.
"""

from __future__ import annotations

import numpy as np
import shapely

from .geometry import Numbers, Polygons, Reals

RIGHT_ANGLE_TOLERANCE = 10.0
"""Degrees: an angle that differs less from a right one counts as one, as hand-drawn walls do."""

_LEAST_TURN = 10.0  # degrees


def vertices_of(polygons: Polygons) -> tuple[Reals, Numbers]:
    """Return all vertices ``[V, 2]`` of polygons ``[N]``, and the row ``[V]`` each belongs to.

    All rings of all parts count; the vertex that closes a ring is left out.
    """
    rings, owner = _rings(polygons)
    points, ring = shapely.get_coordinates(rings, return_index=True)
    last = np.diff(ring, append=-1) != 0
    return points[~last], owner[ring[~last]]


def vertex_counts(polygons: Polygons) -> Numbers:
    """Return ``[N]`` how many vertices each polygon has; None has none."""
    _, owner = vertices_of(polygons)
    return np.bincount(owner, minlength=len(polygons)).astype(np.int64)


def right_angle_shares(polygons: Polygons) -> Reals:
    """Return ``[N]`` the share, 0 to 1, of each polygon's corners that are right angles.

    Shares are by the corners' weights. A polygon without a corner, such as a circle of many
    vertices, has 0.
    """
    rings, owner = _rings(polygons)
    points, ring = shapely.get_coordinates(rings, return_index=True)
    if not len(points):
        return np.zeros(len(polygons))
    first = np.diff(ring, prepend=-1) != 0
    last = np.diff(ring, append=-1) != 0
    # The side that starts at a vertex; the closing vertex starts none.
    sides = np.diff(points, axis=0, append=points[-1:])[~last]
    starts = np.flatnonzero(first[~last])
    ends = np.append(starts[1:], len(sides)) - 1
    before = np.roll(sides, 1, axis=0)
    before[starts] = sides[ends]
    cross = before[:, 0] * sides[:, 1] - before[:, 1] * sides[:, 0]
    turn = np.degrees(np.abs(np.arctan2(cross, (before * sides).sum(1))))
    weight = (np.hypot(*before.T) + np.hypot(*sides.T)) / 2
    weight[turn < _LEAST_TURN] = 0
    right = np.abs(turn - 90) <= RIGHT_ANGLE_TOLERANCE
    rows = owner[ring[~last]]
    total = np.bincount(rows, weight, minlength=len(polygons))
    shares = np.bincount(rows, weight * right, minlength=len(polygons))
    return np.divide(shares, total, out=np.zeros(len(polygons)), where=total > 0)


def _rings(polygons: Polygons) -> tuple[Polygons, Numbers]:
    """Return the rings ``[R]`` of polygons ``[N]``, and the row ``[R]`` each belongs to."""
    parts, part_owner = shapely.get_parts(np.asarray(polygons, object), return_index=True)
    rings, part = shapely.get_rings(parts, return_index=True)
    return np.asarray(rings, object), part_owner[part].astype(np.int64)
