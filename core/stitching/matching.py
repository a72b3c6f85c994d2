"""Which candidates show the same object: in one tile, and between tiles.

A candidate is what one tile found of one object. It is whole, or its tile's window cuts it. The
zone of two tiles is the part of the raster that both windows see well.

- Two candidates of one tile are two objects, unless the detector gave one object twice.
- Two whole candidates of different tiles are one object where their outlines agree.
- A cut candidate is compared with those of other tiles within the zone of the two tiles.
- What one tile keeps apart stays apart: a pair is no pair where a rival, which is another candidate
  of one of the two tiles, fits better.
"""

from __future__ import annotations

import numpy as np
import shapely

from ..vector.geometry import (
    Flags,
    Numbers,
    Polygons,
    Reals,
    box_overlap,
    clip_boxes,
    intersection,
    iou_from,
    parts_of,
    rectangles,
    shared_area,
    thickness,
)
from .candidates import Candidates
from .tile_geometry import TileGeometry

WHOLE_IOU = 0.2
"""IoU from which two whole candidates can be one object, if each is the other's best partner. It is
low, as small objects differ much between tiles; touching neighbours are never each other's best."""
_OTHER_CLASS_IOU = 0.5
"""The same for candidates of two classes."""
DOUBLED_IOU = 0.94
"""IoU from which two outlines of two classes are one object. Above it a mask of 28 × 28 cells can't
show that one lies in the other."""
_UNSURE = 0.5
"""Score up to which a class may be only the second answer for an object: a softmax gives no more to
any class but the first."""
_PLAIN = 0.7
"""IoU of boxes and ratio of areas from which two candidates show one object without more ado."""
_CENTRES_APART = 0.35
"""Of the smaller candidate's size: centres further apart are those of two objects."""
_CENTRES_APART_PX = 3.0
"""Pixels, added to that: small masks are no more exact."""
_CONCENTRIC_IOU = 0.3
"""IoU from which a tile's two candidates of one class around one centre are one object."""
INSIDE = 0.8
"""Share of a candidate that lies in a larger one for it to count as a part of that."""
PARTLY_INSIDE = 0.5
"""The same for one that scores much less: a poor network's outlines leave its rim outside."""
_WEAK = 0.7
"""Times the larger one's score: a part that scores less is no object of its own."""
_VERY_WEAK = 0.5
"""The same for a part that is only partly inside."""
_COARSE = 18.0
"""Cells: a mask of 28 × 28 swallows what is thinner than one and a half of its cells."""
_SLIVER = 2.0
"""Pixels: what is thinner in a zone is noise of the outline and proves nothing."""
_MOST = 0.5
"""Share of a candidate from which a sliver proves something: then the object itself is thin."""
_SIMILAR_BOXES = 0.25
"""IoU of the boxes of what a whole candidate and a cut one show in the zone."""
_RIVAL_BETTER = 0.1
"""By so much more IoU a rival has to fit, or the difference is noise of the outlines."""
_CERTAIN = 0.8
"""IoU from which no rival of two whole candidates of one class is looked for."""
_CERTAIN_IN_ZONE = 1.0 - _RIVAL_BETTER
"""The same for a cut one: in a narrow zone objects that overlap may share much. From here on no
rival can fit so much better."""
_RIVAL_OVERLAP = 0.15
"""Share of the smaller one that two candidates of a tile have to share to be rivals. Two pieces
of one object, which meet beyond the window, share nothing."""


def repeated_in_tile(
    candidates: Candidates, wanted: Flags, geometry: TileGeometry, overlap: float
) -> tuple[Flags, Flags]:
    """Find candidates that only repeat a better one of the same tile, or a part of it.

    Args:
        candidates: All candidates of some tiles.
        wanted: The candidates that may be repetitions.
        geometry: Of the tiles.
        overlap: IoU from which two candidates of a tile are one object; see ``is_doubled`` for
            those of two classes.

    Returns:
        Repeated, and doubtful: inside a larger candidate of their class without being worse.
    """
    repeated, doubtful = np.zeros(len(candidates), bool), np.zeros(len(candidates), bool)
    rows = np.flatnonzero(wanted)
    if len(rows) == 0:
        return repeated, doubtful
    # One tree for all tiles: what a tile saw is moved to a place of its own.
    place = np.unique(candidates.tiles, return_inverse=True)[1] * (4.0 * geometry.grid.tile_size)
    aside = candidates.bounds.copy()
    aside[:, ::2] += (place - geometry.windows(candidates.tiles)[:, 0])[:, None]
    boxes = rectangles(aside)
    small, big = shapely.STRtree(boxes).query(boxes[rows])
    small = rows[small]
    other = small != big
    small, big = small[other], big[other]
    a, b = candidates.areas[small], candidates.areas[big]
    better = _is_better(candidates, big, small)
    most = np.minimum(
        box_overlap(candidates.bounds[small], candidates.bounds[big]), np.minimum(a, b)
    )
    same_class = candidates.labels[small] == candidates.labels[big]
    upper = iou_from(most, a, b)
    concentric = same_class & _concentric(candidates, small, big)
    may = better & ((upper > overlap) | concentric & (upper >= _CONCENTRIC_IOU))
    weak = candidates.scores[small] < _WEAK * candidates.scores[big]
    may |= same_class & (a < b) & (most >= np.where(weak, PARTLY_INSIDE, INSIDE) * a)
    small, big, better, weak = small[may], big[may], better[may], weak[may]
    a, b, same_class, concentric = a[may], b[may], same_class[may], concentric[may]
    shared = shared_area(candidates.polygons[small], candidates.polygons[big])
    iou = iou_from(shared, a, b)
    doubled = is_doubled(candidates, small, big, iou, overlap)
    again = better & (doubled | concentric & (iou >= _CONCENTRIC_IOU))
    inside = same_class & (a < b) & (shared >= np.where(weak, PARTLY_INSIDE, INSIDE) * a)
    part = inside & better
    part[part] = is_no_object_of_its_own(
        candidates.polygons[small[part]],
        (shared / a)[part],
        candidates.scores[small[part]],
        candidates.scores[big[part]],
        candidates.extents[big[part]].max(1),
    )
    repeated[small[again | part]] = True
    doubtful[small[inside]] = True
    return repeated, doubtful & ~repeated


def is_doubled(
    candidates: Candidates, first: Numbers, second: Numbers, iou: Reals, overlap: float
) -> Flags:
    """Return which pairs of candidates of one tile are two answers for one object.

    Of one class, an IoU above ``overlap`` says so. Of two classes, one may lie in the other, as a
    solar field on a roof. They are one object only if their outlines can't be told apart, or if
    the scores can be those of one proposal that was torn between two classes. The outlines tell
    nothing where the window cuts one of them: within the inner object, both fill the window.

    Args:
        candidates: The candidates.
        first: ``[P]`` rows.
        second: ``[P]`` their partners, of the same tiles.
        iou: ``[P]`` of their polygons.
        overlap: IoU from which two candidates of one class are one object.
    """
    same_class = candidates.labels[first] == candidates.labels[second]
    torn = np.minimum(candidates.scores[first], candidates.scores[second]) <= _UNSURE
    whole = candidates.whole[first] & candidates.whole[second]
    alike = whole & (iou >= DOUBLED_IOU)
    return np.asarray((iou > overlap) & (same_class | torn | alike))


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


def same_whole(candidates: Candidates, first: Numbers, second: Numbers) -> tuple[Numbers, Reals]:
    """Return which pairs of whole candidates of different tiles show one object.

    Args:
        candidates: The candidates.
        first: ``[P]`` rows of ``candidates``.
        second: ``[P]`` their partners.

    Returns:
        Numbers of the pairs, and the IoU of each.
    """
    pairs = np.arange(len(first))
    may = _concentric(candidates, first, second)
    a, b = candidates.areas[first], candidates.areas[second]
    boxes = box_overlap(candidates.bounds[first], candidates.bounds[second])
    most = np.minimum(boxes, np.minimum(a, b))
    may &= iou_from(most, a, b) >= WHOLE_IOU
    pairs, a, b, boxes = pairs[may], a[may], b[may], boxes[may]
    first, second = first[may], second[may]
    # Where each is the other's only candidate and size and place agree, no outlines need be cut.
    sides_a, sides_b = candidates.extents[first].prod(1), candidates.extents[second].prod(1)
    iou = iou_from(boxes, sides_a, sides_b)
    plain = (iou >= _PLAIN) & (np.minimum(a, b) >= _PLAIN * np.maximum(a, b))
    plain &= _alone_in_group(first, candidates.tiles[second])
    plain &= _alone_in_group(second, candidates.tiles[first])
    plain &= candidates.labels[first] == candidates.labels[second]
    hard = ~plain
    shared = shared_area(candidates.polygons[first[hard]], candidates.polygons[second[hard]])
    iou[hard] = iou_from(shared, a[hard], b[hard])
    same_class = candidates.labels[first] == candidates.labels[second]
    enough = iou >= np.where(same_class, WHOLE_IOU, _OTHER_CLASS_IOU)
    pairs, first, second, iou = pairs[enough], first[enough], second[enough], iou[enough]
    # A tile sees an object once, so of all that one tile saw only the best partner counts.
    best = _best_in_group(first, candidates.tiles[second], iou)
    best &= _best_in_group(second, candidates.tiles[first], iou)
    return pairs[best], iou[best]


def same_cut(
    candidates: Candidates,
    first: Numbers,
    second: Numbers,
    geometry: TileGeometry,
    zone_iou: float,
) -> tuple[Numbers, Reals]:
    """Return which pairs of candidates of different tiles, one or both cut, show one object.

    They are compared in the zone that both windows see. There a cut candidate looks like the other
    tile's candidate of the same object.

    Args:
        candidates: The candidates.
        first: ``[P]`` rows of ``candidates``.
        second: ``[P]`` their partners.
        geometry: Of the tiles.
        zone_iou: IoU in the zone from which they are one object.

    Returns:
        Numbers of the pairs, and the IoU of each in the zone.
    """
    pairs = np.arange(len(first))
    zones = geometry.shared_zones(candidates.tiles[first], candidates.tiles[second])
    may = (zones[:, 2:] - zones[:, :2] > 1).all(1)
    a, b = clip_boxes(candidates.bounds[first], zones), clip_boxes(candidates.bounds[second], zones)
    may &= box_overlap(a, b) > 0
    pairs, zones = pairs[may], zones[may]
    same, iou = np.zeros(len(pairs), bool), np.zeros(len(pairs))
    for part in parts_of(len(pairs)):
        rows = first[pairs[part]], second[pairs[part]]
        same[part], iou[part] = _agree_in_zone(candidates, *rows, zones[part], zone_iou)
    return pairs[same], iou[same]


def contradicted(
    pool: Candidates,
    unowned: Candidates,
    first: Numbers,
    second: Numbers,
    iou: Reals,
    geometry: TileGeometry,
    overlap: float,
) -> Flags:
    """Return which pairs are two objects by what their own tiles saw.

    A rival of a pair is a further candidate of one of the two tiles, which overlaps this tile's
    candidate and yet is another object. Where the rival has the class of the other tile's candidate
    and fits it better, the pair shows two objects that overlap.

    Args:
        pool: The candidates.
        unowned: Further candidates of their tiles, which other tiles own: rivals only.
        first: ``[P]`` rows of ``pool``.
        second: ``[P]`` their partners, of other tiles.
        iou: ``[P]`` of the pairs, as ``same_whole`` and ``same_cut`` give it.
        geometry: Of the tiles.
        overlap: IoU from which two candidates of a tile and class are one object.
    """
    result = np.zeros(len(first), bool)
    same_class = pool.labels[first] == pool.labels[second]
    whole = pool.whole[first] & pool.whole[second]
    certain = np.where(whole, _CERTAIN, _CERTAIN_IN_ZONE)
    unsure = np.flatnonzero(~same_class | (iou < certain))
    if len(unsure) == 0:
        return result
    involved = np.concatenate([pool.tiles[first[unsure]], pool.tiles[second[unsure]]])
    rivals = unowned.take(np.isin(unowned.tiles, involved))
    candidates = Candidates.concatenated([pool, rivals])
    order = np.argsort(candidates.tiles, kind="stable")
    for part in parts_of(len(unsure)):
        pairs = unsure[part]
        for mine, theirs in ((first[pairs], second[pairs]), (second[pairs], first[pairs])):
            pair, rival = _same_tile(candidates.tiles, order, theirs)
            may = (rival != theirs[pair]) & (
                candidates.labels[rival] == candidates.labels[mine[pair]]
            )
            pair, rival = pair[may], rival[may]
            may = box_overlap(candidates.bounds[rival], candidates.bounds[mine[pair]]) > 0
            pair, rival = pair[may], rival[may]
            may = _are_rivals(candidates, rival, theirs[pair], overlap)
            pair, rival = pair[may], rival[may]
            fits = _likeness(candidates, mine[pair], rival, geometry)
            needed = np.where(same_class[pairs], iou[pairs] + _RIVAL_BETTER, _OTHER_CLASS_IOU)
            result[pairs[pair[fits > needed[pair]]]] = True
    return result


def _same_tile(tiles: Numbers, order: Numbers, rows: Numbers) -> tuple[Numbers, Numbers]:
    """Return all candidates of the tiles of some rows: places in ``rows``, and the candidates.

    Args:
        tiles: ``[N]`` of all candidates.
        order: ``[N]`` the candidates sorted by tile.
        rows: ``[P]`` candidates.
    """
    start = np.searchsorted(tiles[order], tiles[rows], "left")
    counts = np.searchsorted(tiles[order], tiles[rows], "right") - start
    place = np.repeat(np.arange(len(rows)), counts)
    within = np.arange(len(place)) - np.repeat(np.cumsum(counts) - counts, counts)
    return place, order[start[place] + within]


def _are_rivals(candidates: Candidates, first: Numbers, second: Numbers, overlap: float) -> Flags:
    """Return which pairs of one tile overlap and yet are two objects to it."""
    a, b = candidates.areas[first], candidates.areas[second]
    least = _RIVAL_OVERLAP * np.minimum(a, b)
    result = box_overlap(candidates.bounds[first], candidates.bounds[second]) >= least
    first, second = first[result], second[result]
    a, b, least = a[result], b[result], least[result]
    shared = shared_area(candidates.polygons[first], candidates.polygons[second])
    doubled = is_doubled(candidates, first, second, iou_from(shared, a, b), overlap)
    result[result] = (shared >= least) & ~doubled
    return np.asarray(result)


def _likeness(
    candidates: Candidates, first: Numbers, second: Numbers, geometry: TileGeometry
) -> Reals:
    """Return the IoU of pairs of different tiles: in the zone where one of them is cut."""
    one, other = candidates.polygons[first], candidates.polygons[second]
    cut = np.flatnonzero(~(candidates.whole[first] & candidates.whole[second]))
    zones = geometry.shared_zones(candidates.tiles[first[cut]], candidates.tiles[second[cut]])
    empty = (zones[:, 2:] <= zones[:, :2]).any(1)
    zones[empty] = 0.0
    one[cut] = _within(candidates, first[cut], zones)
    other[cut] = _within(candidates, second[cut], zones)
    return iou_from(shared_area(one, other), shapely.area(one), shapely.area(other))


def _agree_in_zone(
    candidates: Candidates, first: Numbers, second: Numbers, zones: Reals, zone_iou: float
) -> tuple[Flags, Reals]:
    """Return which pairs look alike in the zone ``[P, 4]`` that both windows see, and their IoU."""
    part_a, part_b = _within(candidates, first, zones), _within(candidates, second, zones)
    both_cut = ~(candidates.whole[first] | candidates.whole[second])
    same = both_cut | (_box_iou(part_a, part_b) >= _SIMILAR_BOXES)
    iou = np.zeros(len(first))
    alike = np.flatnonzero(same)
    same[alike], iou[alike] = _outlines_agree(part_a[alike], part_b[alike], zone_iou)
    for rows, parts in ((first, part_a), (second, part_b)):
        same[same] = _exceeds_noise(parts[same], candidates.areas[rows[same]])
    return same, iou


def _exceeds_noise(parts: Polygons, whole_areas: Reals) -> Flags:
    """Return whether what a zone shows of a candidate is more than noise of its outline."""
    return np.asarray((thickness(parts) > _SLIVER) | (shapely.area(parts) >= _MOST * whole_areas))


def _outlines_agree(first: Polygons, second: Polygons, zone_iou: float) -> tuple[Flags, Reals]:
    """Return which pairs of polygons, cut to a zone, show the same there; and their IoU."""
    area_a, area_b = shapely.area(first), shapely.area(second)
    inter = shared_area(first, second)
    iou = iou_from(inter, area_a, area_b)
    same = iou >= zone_iou
    # What hangs together outside of one window only, that window's tile may see as two objects:
    # then single parts agree.
    for k in np.flatnonzero(~same & (inter >= zone_iou * np.minimum(area_a, area_b))):
        same[k] = _parts_agree(first[k], second[k], zone_iou)
    return np.asarray(same), iou


def _box_iou(first: Polygons, second: Polygons) -> Reals:
    """Return the IoU of the bounds of each pair; 0 where one is empty."""
    a, b = shapely.bounds(first), shapely.bounds(second)
    return np.nan_to_num(iou_from(box_overlap(a, b), box_overlap(a, a), box_overlap(b, b)))


def _within(candidates: Candidates, rows: Numbers, zones: Reals) -> Polygons:
    """Return polygons cut to zones ``[P, 4]``."""
    parts = candidates.polygons[rows]
    bounds = candidates.bounds[rows]
    beyond = ((bounds[:, :2] < zones[:, :2]) | (bounds[:, 2:] > zones[:, 2:])).any(1)
    parts[beyond] = intersection(parts[beyond], rectangles(zones[beyond]))
    return parts


def _concentric(candidates: Candidates, first: Numbers, second: Numbers) -> Flags:
    """Return whether the centres of each pair are so near that they can be one object."""
    apart = np.abs(candidates.centres[first] - candidates.centres[second])
    least = np.minimum(candidates.extents[first], candidates.extents[second])
    return np.asarray((apart <= _CENTRES_APART_PX + _CENTRES_APART * least).all(1))


def _is_better(candidates: Candidates, first: Numbers, second: Numbers) -> Flags:
    """Return whether the first of each pair scores higher; ties: is larger; ties: came first.

    What reaches the least score of its class is better than what doesn't, whatever the scores.
    """
    passing = candidates.passing[first].astype(np.int8) - candidates.passing[second]
    score = candidates.scores[first] - candidates.scores[second]
    area = candidates.areas[first] - candidates.areas[second]
    key = candidates.keys[second] - candidates.keys[first]
    higher = (score > 0) | (score == 0) & ((area > 0) | (area == 0) & (key > 0))
    return np.asarray((passing > 0) | (passing == 0) & higher)


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


def _parts_agree(first: shapely.Geometry, second: shapely.Geometry, zone_iou: float) -> bool:
    """Return whether a part of one is a part of the other; slivers don't count."""
    parts_a, parts_b = shapely.get_parts(first), shapely.get_parts(second)
    if len(parts_a) == 1 and len(parts_b) == 1:
        return False
    k, m = shapely.STRtree(parts_b).query(parts_a)[::-1]
    a, b = parts_a[m], parts_b[k]
    least = 0.25 * min(shapely.area(first), shapely.area(second))
    iou = iou_from(shared_area(a, b), shapely.area(a), shapely.area(b))
    large = np.minimum(shapely.area(a), shapely.area(b)) >= least
    return bool(((iou >= zone_iou) & large).any())
