"""Borders of neighbours: where outlines overlap by a little, both end at one line in the middle.

Straight walls and round crowns are fitted to each object by itself, so neighbours that touch come
to overlap by slivers. Here the two get one border, and share its vertices: the line through the
points where their outlines cross. Overlaps that are more than slivers stay: there the network sees
one object on the other.
"""

from __future__ import annotations

import numpy as np
import shapely

from .geometry import Flags, Polygons, difference, intersection, polygonal_part

_SLIVER = 0.1  # of the smaller object; what shares more is no neighbour but found twice
_FAR = 2.0  # of an overlap's size: how far the half beside its middle line reaches


def share_borders(polygons: Polygons, fixed: Flags | None = None) -> Polygons:
    """Return polygons of which neighbours no longer overlap by slivers.

    Args:
        polygons: ``[N]`` valid shapely (Multi)Polygons; None stays None.
        fixed: ``[N]`` polygons that stay as they are: their neighbours give way alone.

    Returns:
        ``[N]`` valid (Multi)Polygons, each a part of the given one.
    """
    result = np.array(polygons, dtype=object)
    held = np.zeros(len(result), bool) if fixed is None else fixed
    tree = shapely.STRtree(result)
    first, second = tree.query(result, predicate="intersects")
    once = (first < second) & ~(held[first] & held[second])
    first, second = first[once], second[once]
    shared = shapely.area(intersection(result[first], result[second]))
    areas = shapely.area(result)
    slivers = (shared > 0) & (shared < _SLIVER * np.minimum(areas[first], areas[second]))
    for one, other in sorted(zip(first[slivers].tolist(), second[slivers].tolist())):
        result[one], result[other] = _cut(result[one], result[other], held[one], held[other])
    return result


def _cut(
    one: shapely.Geometry, other: shapely.Geometry, one_stays: bool, other_stays: bool
) -> tuple[shapely.Geometry, shapely.Geometry]:
    """Return two polygons without their overlap, each with its side of it."""
    overlap = polygonal_part(intersection(one, other))
    if overlap.is_empty:
        return one, other
    from_one, from_other = [], []  # what each loses
    for piece in shapely.get_parts(overlap):
        if one_stays:
            from_other.append(piece)
        elif other_stays:
            from_one.append(piece)
        else:
            mine, theirs = _halves(piece, one, other)
            from_one.append(theirs)
            from_other.append(mine)
    cut = _without(one, from_one), _without(other, from_other)
    # A cut that leaves nothing, or what isn't valid, is not made.
    usable = all(part.is_valid and not part.is_empty for part in cut)
    return cut if usable else (one, other)


def _without(polygon: shapely.Geometry, pieces: list[shapely.Geometry]) -> shapely.Geometry:
    for piece in pieces:
        polygon = polygonal_part(difference(polygon, piece))
    return polygon


def _halves(
    piece: shapely.Geometry, one: shapely.Geometry, other: shapely.Geometry
) -> tuple[shapely.Geometry, shapely.Geometry]:
    """Return the parts of an overlap on either side of its middle line: of one, and of the other.

    The line goes through the two crossings of the outlines that are farthest from each other.
    """
    crossings = shapely.get_coordinates(
        shapely.intersection(
            shapely.intersection(one.boundary, other.boundary), piece.boundary.buffer(1e-9)
        )
    )
    if len(crossings) < 2:
        return piece, shapely.Polygon()
    steps = crossings[:, None] - crossings[None]
    start, end = np.unravel_index(np.hypot(*np.moveaxis(steps, -1, 0)).argmax(), steps.shape[:2])
    along = crossings[end] - crossings[start]
    length = float(np.hypot(*along))
    if not length > 0:
        return piece, shapely.Polygon()
    along /= length
    across = np.array([-along[1], along[0]])
    west, south, east, north = piece.bounds
    reach = _FAR * (east - west + north - south)
    a, b = crossings[start] - reach * along, crossings[end] + reach * along
    half = shapely.Polygon([a, b, b + reach * across, a + reach * across])
    left = polygonal_part(intersection(piece, half))
    right = polygonal_part(difference(piece, left))
    # Each gets the side on which it lies.
    middle = crossings[start] + along * (length / 2)
    towards_one = shapely.get_coordinates(one.centroid)[0] - middle
    towards_other = shapely.get_coordinates(other.centroid)[0] - middle
    return (left, right) if (towards_one - towards_other) @ across > 0 else (right, left)
