"""Tidy outlines: fewer vertices, and right angles for buildings."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

from .geometry import intersection

_STAYS = 0.9  # IoU with the original from which a squared outline is taken
_WIGGLE = 0.04  # of the square root of the area: what a squared outline may leave out; a mask of
# 28 × 28 rounds corners and bends edges by about one of its cells
_CORNERS = 4


def regularize(polygons: NDArray[np.object_], simplify: float, square: bool) -> NDArray[np.object_]:
    """Return polygons with tidier outlines.

    Args:
        polygons: ``[N]`` valid shapely (Multi)Polygons; None stays None.
        simplify: Outlines may move by this much, in the units of the coordinates (Douglas and
            Peucker 1973, parts and holes kept); 0: not at all.
        square: Whether to make all angles right ones, in each polygon's own main direction. An
            outline that this would change too much (IoU below 0.9) is left as it is.

    Returns:
        ``[N]`` valid (Multi)Polygons.
    """
    result = np.array(polygons, dtype=object)
    if simplify > 0:
        simpler = shapely.simplify(result, simplify, preserve_topology=True)
        broken = ~shapely.is_valid(simpler) & ~shapely.is_missing(simpler)
        simpler[broken] = shapely.make_valid(
            simpler[broken], method="structure", keep_collapsed=False
        )
        kept = (shapely.area(simpler) > 0) & (shapely.get_dimensions(simpler) == 2)
        result[kept] = simpler[kept]
    if square:
        originals = np.asarray(polygons, dtype=object)
        for row in np.flatnonzero(~shapely.is_missing(result)):
            result[row] = _square(originals[row], result[row], simplify)
    return result


def _square(
    original: shapely.Geometry, simpler: shapely.Geometry, simplify: float
) -> shapely.Geometry:
    """Return a polygon with right angles, or the simpler one where that doesn't fit."""
    parts: list[shapely.Polygon] = []
    for part in shapely.get_parts(original):
        squared = _squared_part(part, simplify)
        if squared is None:
            return simpler
        parts.append(squared)
    candidate = parts[0] if len(parts) == 1 else shapely.MultiPolygon(parts)
    if not candidate.is_valid:
        return simpler
    shared = shapely.area(intersection(original, candidate))
    iou = shared / (original.area + candidate.area - shared)
    return candidate if iou >= _STAYS else simpler


def _squared_part(part: shapely.Polygon, simplify: float) -> shapely.Polygon | None:
    """Return one polygon with right angles, or None where it has no four sides."""
    step = max(simplify, _WIGGLE * part.area**0.5)
    outline = shapely.simplify(part, step, preserve_topology=True)
    rings = [np.asarray(ring.coords)[:, :2] for ring in (outline.exterior, *outline.interiors)]
    centre = rings[0].mean(0)
    angle = _main_direction(rings[0])
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    squared: list[NDArray[np.float64]] = []
    for ring in rings:
        corners = _right_angled((ring - centre) @ turn, 1.5 * step)
        if corners is None:
            if not squared:
                return None
            continue  # a hole that is smaller than what may be left out
        squared.append(corners @ turn.T + centre)
    return shapely.Polygon(squared[0], squared[1:])


def _main_direction(ring: NDArray[np.float64]) -> float:
    """Return the angle, in radians, that most of the outline runs along or across."""
    edges = np.diff(ring, axis=0)
    lengths = np.hypot(edges[:, 0], edges[:, 1])
    # Angles that differ by a right one are the same direction: four times the angle tells them so.
    # Long edges count more than their share, because short ones are a mask's rounded corners.
    doubled = np.sum(lengths**2 * np.exp(4j * np.arctan2(edges[:, 1], edges[:, 0])))
    return float(np.angle(doubled) / 4)


@dataclass
class _Side:
    """One side of a right-angled outline: where it lies across its direction, and its weight."""

    flat: bool  # runs along x
    place: float
    weight: float


def _right_angled(ring: NDArray[np.float64], shortest: float) -> NDArray[np.float64] | None:
    """Return the corners of a ring whose sides run along x and y, or None if it has no area.

    Args:
        ring: ``[K, 2]`` closed, turned so that its main direction is x or y.
        shortest: Sides shorter than this are merged away.
    """
    sides = _sides(ring)
    while len(sides) > _CORNERS:
        lengths = [
            abs(sides[(k + 1) % len(sides)].place - sides[k - 1].place) for k in range(len(sides))
        ]
        k = int(np.argmin(lengths))
        if lengths[k] >= shortest:
            break
        before, after = sides[k - 1], sides[(k + 1) % len(sides)]
        weight = before.weight + after.weight
        place = (before.place * before.weight + after.place * after.weight) / weight
        merged = _Side(before.flat, place, weight)
        gone = {(k - 1) % len(sides), k, (k + 1) % len(sides)}
        start = (k + 2) % len(sides)
        order = [(start + step) % len(sides) for step in range(len(sides))]
        sides = [sides[m] for m in order if m not in gone] + [merged]
    if len(sides) < _CORNERS:
        return None
    corners = np.empty((len(sides), 2))
    for k, side in enumerate(sides):
        after = sides[(k + 1) % len(sides)]
        corners[k] = (after.place, side.place) if side.flat else (side.place, after.place)
    return corners


def _sides(ring: NDArray[np.float64]) -> list[_Side]:
    """Return the sides of a ring, neighbours of one direction merged: flat and upright in turn."""
    edges, middles = np.diff(ring, axis=0), (ring[1:] + ring[:-1]) / 2
    flat = np.abs(edges[:, 0]) >= np.abs(edges[:, 1])
    if flat.all() or not flat.any():
        return []
    first = int(np.flatnonzero(flat != np.roll(flat, 1))[0])
    sides: list[_Side] = []
    for k in np.roll(np.arange(len(edges)), -first):
        place = float(middles[k, 1] if flat[k] else middles[k, 0])
        # Squared: the straight run decides where a side lies, not the slanting end of a corner.
        weight = float(np.abs(edges[k]).max() ** 2 / max(np.hypot(*edges[k]), 1e-12)) + 1e-9
        if sides and sides[-1].flat == flat[k]:
            total = sides[-1].weight + weight
            sides[-1].place = (sides[-1].place * sides[-1].weight + place * weight) / total
            sides[-1].weight = total
        else:
            sides.append(_Side(bool(flat[k]), place, weight))
    return sides
