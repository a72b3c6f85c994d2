"""Which views show the same object: in one tile, and between tiles."""

from __future__ import annotations

import numpy as np
import shapely

from ..vector.geometry import (
    Flags,
    Numbers,
    Polygons,
    Reals,
    box_overlap,
    clipped,
    iou_from,
    parts_of,
    rectangles,
    shared_area,
    thickness,
)
from .candidates import Candidates
from .tile_geometry import TileGeometry

WHOLE_IOU = 0.2
"""Two whole views that are each other's best partner are one object from here on: touching
neighbours are never each other's best, and small objects differ much between views."""
_OTHER_CLASS_IOU = 0.5  # whole views of two classes are one object from here on
_PLAIN = 0.7  # IoU of boxes and ratio of areas from which two views plainly show one object
_CENTRES_APART = 0.35  # of the smaller view's size; centres further apart are two objects
_CENTRES_APART_PX = 3.0
_CONCENTRIC_IOU = 0.3  # so much two views of a small object share at least if a tile saw it twice
INSIDE = 0.8
"""Share of a view that lies in another one for it to count as a part of that."""
PARTLY_INSIDE = 0.5
"""The same for a view that scores much less: outlines of a poor network leave its rim outside."""
_WEAK = 0.7  # a part that scores less than this times the whole's score is no object of its own …
_VERY_WEAK = 0.5  # … and less than this, even if it is only partly inside
_COARSE = 18.0  # a 28 × 28 mask swallows what is thinner than one and a half of its cells
_SLIVER = 2.0  # px; what is thinner in a shared zone is noise of the outline and proves nothing …
_MOST = 0.5  # … unless it is this share of the view: then the object itself is thin
_SIMILAR_BOXES = 0.25  # IoU of the boxes of what a whole view and a cut one show in the zone


def repeated_in_tile(
    views: Candidates, asked: Flags, geometry: TileGeometry, overlap: float
) -> tuple[Flags, Flags]:
    """Find views that only repeat a better view of the same tile, or a part of it.

    Args:
        views: All views of some tiles.
        asked: The views that it is asked for.
        geometry: Of the tiles.
        overlap: IoU from which two views of a tile are one object, whatever their classes.

    Returns:
        Repeated, and doubtful: inside a larger view of their class without being worse.
    """
    repeated, doubtful = np.zeros(len(views), bool), np.zeros(len(views), bool)
    candidates = np.flatnonzero(asked)
    if len(candidates) == 0:
        return repeated, doubtful
    # One tree for all tiles: what a tile saw is moved to a place of its own.
    place = np.unique(views.tiles, return_inverse=True)[1] * (4.0 * geometry.grid.tile_size)
    aside = views.bounds.copy()
    aside[:, ::2] += (place - geometry.windows(views.tiles)[:, 0])[:, None]
    boxes = rectangles(aside)
    small, big = shapely.STRtree(boxes).query(boxes[candidates])
    small = candidates[small]
    other = small != big
    small, big = small[other], big[other]
    a, b = views.areas[small], views.areas[big]
    better = _is_better(views, big, small)
    most = np.minimum(box_overlap(views.bounds[small], views.bounds[big]), np.minimum(a, b))
    same_class = views.labels[small] == views.labels[big]
    upper = iou_from(most, a, b)
    concentric = same_class & _concentric(views, small, big)
    may = better & ((upper > overlap) | concentric & (upper >= _CONCENTRIC_IOU))
    weak = views.scores[small] < _WEAK * views.scores[big]
    may |= same_class & (a < b) & (most >= np.where(weak, PARTLY_INSIDE, INSIDE) * a)
    small, big, better, weak = small[may], big[may], better[may], weak[may]
    a, b, same_class, concentric = a[may], b[may], same_class[may], concentric[may]
    shared = shared_area(views.polygons[small], views.polygons[big])
    iou = iou_from(shared, a, b)
    again = better & ((iou > overlap) | concentric & (iou >= _CONCENTRIC_IOU))
    inside = same_class & (a < b) & (shared >= np.where(weak, PARTLY_INSIDE, INSIDE) * a)
    part = inside & better
    part[part] = is_no_object_of_its_own(
        views.polygons[small[part]],
        (shared / a)[part],
        views.scores[small[part]],
        views.scores[big[part]],
        views.extents[big[part]].max(1),
    )
    repeated[small[again | part]] = True
    doubtful[small[inside]] = True
    return repeated, doubtful & ~repeated


def is_no_object_of_its_own(
    parts: Polygons, inside: Reals, scores: Reals, whole_scores: Reals, whole_extents: Reals
) -> Flags:
    """Return whether parts that lie inside larger objects are only pieces of these.

    They are not when the larger object's mask may be too coarse to leave them out, as with a
    small building in the courtyard of a big one, unless they score much less.

    Args:
        parts: ``[N]`` polygons, each at least half inside a larger one.
        inside: ``[N]`` the share of their area that is.
        scores: ``[N]`` their scores.
        whole_scores: ``[N]`` the scores of the larger ones.
        whole_extents: ``[N]`` the longer side of the larger ones, at most a tile's.
    """
    weak = scores < _WEAK * whole_scores
    visible = thickness(parts) > whole_extents / _COARSE
    certain = (inside >= INSIDE) & (weak | (visible & (scores <= whole_scores)))
    return np.asarray(certain | (scores < _VERY_WEAK * whole_scores))


def same_whole(views: Candidates, first: Numbers, second: Numbers) -> Numbers:
    """Return which pairs of whole views of different tiles show one object.

    Args:
        views: The views.
        first: ``[P]`` rows of ``views``.
        second: ``[P]`` their partners.

    Returns:
        Numbers of the pairs.
    """
    pairs = np.arange(len(first))
    may = _concentric(views, first, second)
    a, b = views.areas[first], views.areas[second]
    boxes = box_overlap(views.bounds[first], views.bounds[second])
    most = np.minimum(boxes, np.minimum(a, b))
    may &= iou_from(most, a, b) >= WHOLE_IOU
    pairs, a, b, boxes = pairs[may], a[may], b[may], boxes[may]
    first, second = first[may], second[may]
    # Where each is the other's only candidate and size and place agree, no outlines need be cut.
    sides_a, sides_b = views.extents[first].prod(1), views.extents[second].prod(1)
    iou = iou_from(boxes, sides_a, sides_b)
    plain = (iou >= _PLAIN) & (np.minimum(a, b) >= _PLAIN * np.maximum(a, b))
    plain &= _alone_in_group(first, views.tiles[second])
    plain &= _alone_in_group(second, views.tiles[first])
    plain &= views.labels[first] == views.labels[second]
    hard = ~plain
    shared = shared_area(views.polygons[first[hard]], views.polygons[second[hard]])
    iou[hard] = iou_from(shared, a[hard], b[hard])
    same_class = views.labels[first] == views.labels[second]
    enough = iou >= np.where(same_class, WHOLE_IOU, _OTHER_CLASS_IOU)
    pairs, first, second, iou = pairs[enough], first[enough], second[enough], iou[enough]
    # A tile sees an object once, so of all that one tile saw only the best partner counts.
    best = _best_in_group(first, views.tiles[second], iou)
    best &= _best_in_group(second, views.tiles[first], iou)
    return pairs[best]


def same_cut(
    views: Candidates, first: Numbers, second: Numbers, geometry: TileGeometry, agreement: float
) -> Numbers:
    """Return which pairs of views of different tiles, one or both cut, show one object.

    They are compared in the zone that both windows see, which makes a cut object comparable with
    its other half.

    Args:
        views: The views.
        first: ``[P]`` rows of ``views``.
        second: ``[P]`` their partners.
        geometry: Of the tiles.
        agreement: IoU in the shared zone from which they are one object.

    Returns:
        Numbers of the pairs.
    """
    pairs = np.arange(len(first))
    zones = geometry.shared_zones(views.tiles[first], views.tiles[second])
    may = (zones[:, 2:] - zones[:, :2] > 1).all(1)
    a, b = clipped(views.bounds[first], zones), clipped(views.bounds[second], zones)
    may &= box_overlap(a, b) > 0
    pairs, zones = pairs[may], zones[may]
    same = np.zeros(len(pairs), bool)
    for part in parts_of(len(pairs)):
        rows = first[pairs[part]], second[pairs[part]]
        same[part] = _agree_in_zone(views, *rows, zones[part], agreement)
    return pairs[same]


def _agree_in_zone(
    views: Candidates, first: Numbers, second: Numbers, zones: Reals, agreement: float
) -> Flags:
    """Return which pairs of views look alike in the zone ``[P, 4]`` that both windows see."""
    part_a, part_b = _within(views, first, zones), _within(views, second, zones)
    both_cut = ~(views.whole[first] | views.whole[second])
    same = both_cut | (_box_iou(part_a, part_b) >= _SIMILAR_BOXES)
    same[same] = _outlines_agree(part_a[same], part_b[same], agreement)
    for rows, parts in ((first, part_a), (second, part_b)):
        same[same] = _tells_enough(parts[same], views.areas[rows[same]])
    return np.asarray(same)


def _tells_enough(parts: Polygons, whole_areas: Reals) -> Flags:
    """Return whether what a zone shows of a view is more than noise of its outline."""
    return np.asarray((thickness(parts) > _SLIVER) | (shapely.area(parts) >= _MOST * whole_areas))


def _outlines_agree(first: Polygons, second: Polygons, agreement: float) -> Flags:
    """Return which pairs of polygons, cut to one zone each pair, show the same there."""
    area_a, area_b = shapely.area(first), shapely.area(second)
    inter = shared_area(first, second)
    same = iou_from(inter, area_a, area_b) >= agreement
    # What hangs together outside of one window only, that window's tile may see as two objects:
    # then single parts agree.
    for k in np.flatnonzero(~same & (inter >= agreement * np.minimum(area_a, area_b))):
        same[k] = _parts_agree(first[k], second[k], agreement)
    return np.asarray(same)


def _box_iou(first: Polygons, second: Polygons) -> Reals:
    """Return the IoU of the bounds of each pair; 0 where one is empty."""
    a, b = shapely.bounds(first), shapely.bounds(second)
    return np.nan_to_num(iou_from(box_overlap(a, b), box_overlap(a, a), box_overlap(b, b)))


def _within(views: Candidates, rows: Numbers, zones: Reals) -> Polygons:
    """Return polygons cut to zones ``[P, 4]``."""
    parts = views.polygons[rows]
    bounds = views.bounds[rows]
    beyond = ((bounds[:, :2] < zones[:, :2]) | (bounds[:, 2:] > zones[:, 2:])).any(1)
    parts[beyond] = shapely.intersection(parts[beyond], rectangles(zones[beyond]))
    return parts


def _concentric(views: Candidates, first: Numbers, second: Numbers) -> Flags:
    """Return whether the centres of each pair are so near that they can be one object."""
    apart = np.abs(views.centres[first] - views.centres[second])
    least = np.minimum(views.extents[first], views.extents[second])
    return np.asarray((apart <= _CENTRES_APART_PX + _CENTRES_APART * least).all(1))


def _is_better(views: Candidates, first: Numbers, second: Numbers) -> Flags:
    """Return whether the first of each pair scores higher; ties: is larger; ties: came first.

    What reaches the least score of its class is better than what doesn't, whatever the scores.
    """
    passes = views.passes[first].astype(np.int8) - views.passes[second]
    score = views.scores[first] - views.scores[second]
    area = views.areas[first] - views.areas[second]
    key = views.keys[second] - views.keys[first]
    higher = (score > 0) | (score == 0) & ((area > 0) | (area == 0) & (key > 0))
    return np.asarray((passes > 0) | (passes == 0) & higher)


def _best_in_group(group_a: Numbers, group_b: Numbers, value: Reals) -> Flags:
    """Return which entries have the largest value among those with the same two numbers."""
    best = np.zeros(len(value), bool)
    order = np.lexsort((-value, group_b, group_a))
    a, b = group_a[order], group_b[order]
    first = np.ones(len(order), bool)
    first[1:] = (a[1:] != a[:-1]) | (b[1:] != b[:-1])
    best[order[first]] = True
    return best


def _alone_in_group(group_a: Numbers, group_b: Numbers) -> Flags:
    """Return which entries have no other with the same two numbers."""
    keys = group_a * (group_b.max(initial=0) + 1) + group_b
    _, number, counts = np.unique(keys, return_inverse=True, return_counts=True)
    return np.asarray(counts[number] == 1)


def _parts_agree(first: shapely.Geometry, second: shapely.Geometry, agreement: float) -> bool:
    """Return whether a part of one is a part of the other; slivers don't count."""
    parts_a, parts_b = shapely.get_parts(first), shapely.get_parts(second)
    if len(parts_a) == 1 and len(parts_b) == 1:
        return False
    k, m = shapely.STRtree(parts_b).query(parts_a)[::-1]
    a, b = parts_a[m], parts_b[k]
    least = 0.25 * min(shapely.area(first), shapely.area(second))
    iou = iou_from(shared_area(a, b), shapely.area(a), shapely.area(b))
    large = np.minimum(shapely.area(a), shapely.area(b)) >= least
    return bool(((iou >= agreement) & large).any())
