"""Right angles for buildings: straight walls that follow a mask's outline with few corners.

A mask leaves rounded corners and bent walls. Here each ring becomes a closed row of *walls*: each
runs along one of four directions, which lie 45° apart and are turned as the ring is. The walls
chosen have the least *energy*: the squared distance of the ring from its walls, summed along the
ring, plus a price for each corner. So a wing of a house gets walls of its own where it is worth its
corners, and a mask's wobble does not. Dynamic programming over points on the ring finds the least
energy exactly. The idea to weigh corners against the distance from the mask is that of Girard et
al. 2021, "Polygonal Building Extraction by Frame Field Learning", arXiv 2004.14875.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from .geometry import Numbers, Polygons, Reals
from .rings import Rings, sample_rings, where_alike

_STAYS = 0.88  # IoU with the original from which an outline is taken (docs/decisions/outlines.md)
_CORNER = 0.001  # price of a right angle, for a ring of area 1
_SLANT = 0.002  # price of a corner of 45° or 135°: such walls are rare, and rounded corners are not
_SLANTED_START = 1e-4  # price of a slanted first wall: decides where directions do equally well
_TURNED = 1e-5  # energy by which another direction must be better than the edges' own
_WIGGLE = 0.06  # of a ring of area 1: shorter edges say nothing about its direction
_ENDS = 0.2  # of a wall, at either end: what a rounded corner bends
_LEAST_POINTS = 2  # of a wall
_MOST_POINTS = 256  # of a ring; the time is as their square
_LEAST_WALLS = 3
_START = 0.1  # of a ring: its straightest part of this length lies inside of a wall
_NEVER = 1e9  # energy of what can't be
_DIAGONAL = 0.5**0.5
_NORMALS = np.array([[0, 1], [-_DIAGONAL, _DIAGONAL], [-1, 0], [-_DIAGONAL, -_DIAGONAL]])
"""Of walls that run along 0, 45°, 90° and 135°."""
_PRICES = np.array(
    [
        [_NEVER, _SLANT, _CORNER, _SLANT],
        [_SLANT, _NEVER, _SLANT, _CORNER],
        [_CORNER, _SLANT, _NEVER, _SLANT],
        [_SLANT, _CORNER, _SLANT, _NEVER],
    ]
)
"""Of the corner between a wall of one direction and one of another."""


def square_outlines(polygons: Polygons, otherwise: Polygons) -> Polygons:
    """Return polygons with right angles, each in its own main direction.

    Holes are turned as their outer ring is.

    Args:
        polygons: ``[N]`` valid shapely (Multi)Polygons; None stays None.
        otherwise: ``[N]`` what to return where right angles would change a polygon too much (IoU
            below 0.88) or make it invalid.

    Returns:
        ``[N]`` valid (Multi)Polygons.
    """
    apart = Rings.of(polygons)
    walled = np.full(len(apart.rings), None, object)
    angles = np.full(len(walled), np.nan)
    _fit_walls(apart.rings, np.flatnonzero(apart.outer), angles, walled)
    # A hole's direction is that of its outer ring.
    angles = angles[apart.outer][apart.part]
    _fit_walls(apart.rings, np.flatnonzero(~apart.outer), angles, walled)
    return where_alike(apart.assemble(walled), np.asarray(polygons, object), otherwise, _STAYS)


def _fit_walls(rings: Polygons, rows: Numbers, angles: Reals, walled: Polygons) -> None:
    """Make some rings of walls.

    Args:
        rings: ``[R]``.
        rows: Of the rings to fit.
        angles: ``[R]`` radians, the directions of the rings; where NaN, they are found and put in.
        walled: ``[R]`` where the new rings are put; a ring of too few walls is left as it is there.
    """
    for chosen, points in sample_rings(rings[rows], _MOST_POINTS):
        centres = points.mean(1)
        polygons = shapely.polygons(points)
        sides = np.sqrt(shapely.area(polygons))
        normal = (points - centres[:, None]) / sides[:, None, None]
        known = angles[rows[chosen]]
        best = _Walls.fit(normal, np.where(np.isnan(known), _main_directions(normal), known))
        if np.isnan(known).any():
            other = _Walls.fit(normal, np.where(np.isnan(known), _box_directions(polygons), known))
            best = best.or_better(other)
        angles[rows[chosen]] = best.angle
        for place, row in enumerate(rows[chosen].tolist()):
            corners = best.corners(place)
            if corners is not None:
                walled[row] = shapely.LinearRing(corners * sides[place] + centres[place])


def _main_directions(points: Reals) -> Reals:
    """Return ``[B]`` the angle in radians that most of each ring runs along or across.

    Args:
        points: ``[B, n, 2]``, on rings of area 1.
    """
    rings = shapely.simplify(shapely.linearrings(points), _WIGGLE)
    vertices, ring = shapely.get_coordinates(rings, return_index=True)
    same = ring[1:] == ring[:-1]
    edges, ring = np.diff(vertices, axis=0)[same], ring[1:][same]
    # Angles that differ by a right one are the same direction: four times the angle tells them so.
    # Long edges count more than their share, because short ones are a mask's rounded corners.
    weighted = np.hypot(*edges.T) ** 2 * np.exp(4j * np.arctan2(edges[:, 1], edges[:, 0]))
    real = np.bincount(ring, weighted.real, len(points))
    return np.asarray(np.arctan2(np.bincount(ring, weighted.imag, len(points)), real) / 4)


def _box_directions(polygons: Polygons) -> Reals:
    """Return ``[B]`` the angle in radians of the smallest box around each polygon."""
    boxes = np.asarray(shapely.oriented_envelope(polygons), object)
    corners, box = shapely.get_coordinates(boxes, return_index=True)
    first = np.searchsorted(box, np.arange(len(polygons)))
    side = corners[first + 1] - corners[first]
    return np.asarray(np.arctan2(side[:, 1], side[:, 0]), np.float64)


@dataclass(frozen=True)
class _Walls:
    """The walls of some rings; B rings with n points each.

    Attributes:
        energy: ``[B]``.
        angle: ``[B]`` radians, of the first direction.
        offset: ``[B, n, 4]`` where each point lies across each of the four directions. The points
            begin inside of a wall, so that the first wall and the last are one.
        direction: ``[B]`` of that wall.
        start: ``[B, n + 1, 4]`` the point at which the wall starts that ends before point j.
        before: ``[B, n + 1, 4]`` the direction of the wall before a wall that starts at point j.
    """

    energy: Reals
    angle: Reals
    offset: Reals
    direction: Numbers
    start: NDArray[np.int16]
    before: NDArray[np.int8]

    @classmethod
    def fit(cls, points: Reals, angle: Reals) -> _Walls:
        """Find the walls of least energy.

        Args:
            points: ``[B, n, 2]`` evenly along rings of area 1.
            angle: ``[B]`` radians, of the first direction.
        """
        rings, count, _ = points.shape
        cosine, sine = np.cos(angle), np.sin(angle)
        turn = np.stack([np.stack([cosine, -sine], -1), np.stack([sine, cosine], -1)], -2)
        offset = points @ turn @ _NORMALS.T
        beginning, direction = _straightest(offset)
        order = (beginning[:, None] + np.arange(count)) % count
        offset = np.take_along_axis(offset, order[:, :, None], 1)
        step = np.hypot(*np.moveaxis(np.diff(points, axis=1), -1, 0)).mean(1)
        # Sums up to each point give the squared distance of any run from the line through it.
        none = np.zeros((rings, 1, 4))
        sums = np.concatenate([none, np.cumsum(offset, 1)], 1)
        squares = np.concatenate([none, np.cumsum(offset**2, 1)], 1)
        row = np.arange(rings)
        least = np.full((rings, count + 1, 4), _NEVER)  # with a wall that ends before the point
        turned = np.full((rings, count + 1, 4), _NEVER)  # and with the corner to the next wall
        start = np.zeros((rings, count + 1, 4), np.int16)
        before = np.zeros((rings, count + 1, 4), np.int8)
        for end in range(_LEAST_POINTS, count + 1):
            starts = slice(0, end - _LEAST_POINTS + 1)
            length = (end - np.arange(starts.stop))[:, None]
            run = squares[:, end, None] - squares[:, starts]
            run -= (sums[:, end, None] - sums[:, starts]) ** 2 / length
            run *= step[:, None, None]
            total = turned[:, starts] + run
            total[row, 0, direction] = run[row, 0, direction]  # the first wall has no corner
            start[:, end] = total.argmin(1)
            least[:, end] = total.min(1)
            to_next = least[:, end, :, None] + _PRICES
            before[:, end] = to_next.argmin(1)
            turned[:, end] = to_next.min(1)
        return cls(least[row, count, direction], angle, offset, direction, start, before)

    def or_better(self, other: _Walls) -> _Walls:
        """Return of each ring the other walls where their energy is clearly less."""
        better = other.energy < self.energy - _TURNED

        def chosen(mine: NDArray[Any], theirs: NDArray[Any]) -> NDArray[Any]:
            result = mine.copy()
            result[better] = theirs[better]
            return result

        return _Walls(
            *(chosen(getattr(self, f.name), getattr(other, f.name)) for f in fields(self))
        )

    def corners(self, ring: int) -> Reals | None:
        """Return the corners ``[K, 2]`` of a ring of area 1; None where it has too few walls."""
        offset, count = self.offset[ring], self.offset.shape[1]
        walls: list[tuple[int, int, int]] = []  # from the last to the first: start, end, direction
        end, direction = count, int(self.direction[ring])
        while end > 0:
            start = int(self.start[ring, end, direction])
            walls.append((start, end, direction))
            end, direction = start, int(self.before[ring, start, direction])
        first, last = walls.pop(), walls[0]
        walls[0] = (last[0] - count, first[1], last[2])
        if len(walls) < _LEAST_WALLS:
            return None
        lines: list[tuple[NDArray[np.float64], float]] = []
        for start, end, direction in walls:
            bent = int(_ENDS * (end - start))
            middle = np.arange(start + bent, end - bent) % count
            lines.append((_NORMALS[direction], float(offset[middle, direction].mean())))
        corners = [_crossing(*lines[k - 1], *lines[k]) for k in range(len(lines))]
        cosine, sine = np.cos(self.angle[ring]), np.sin(self.angle[ring])
        return np.array(corners) @ np.array([[cosine, sine], [-sine, cosine]])


def _straightest(offset: Reals) -> tuple[Numbers, Numbers]:
    """Return ``[B]`` the point in the middle of each ring's straightest part, and its direction."""
    rings, count, _ = offset.shape
    length = max(int(_START * count), _LEAST_POINTS)
    longer = np.concatenate([np.zeros((rings, 1, 4)), offset, offset[:, :length]], 1)
    sums, squares = np.cumsum(longer, 1), np.cumsum(longer**2, 1)
    run = squares[:, length : length + count] - squares[:, :count]
    run -= (sums[:, length : length + count] - sums[:, :count]) ** 2 / length
    run[:, :, 1::2] += _SLANTED_START
    best = run.reshape(rings, -1).argmin(1)
    return (best // 4 + length // 2) % count, best % 4


def _crossing(
    normal: NDArray[np.float64], offset: float, other: NDArray[np.float64], far: float
) -> tuple[float, float]:
    """Return the point of two lines that are not parallel, each by its normal and offset."""
    determinant = normal[0] * other[1] - normal[1] * other[0]
    x = (offset * other[1] - far * normal[1]) / determinant
    return x, (normal[0] * far - other[0] * offset) / determinant
