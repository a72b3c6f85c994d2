"""From candidates of the same object to one object: the best whole one, or the cut ones united.

A candidate is what one tile found of an object; a link says that two of them show the same one.
Candidates that hang together by links are a component, which mostly is one object. Its best whole
candidate is taken; candidates linked to that are covered by it. Cut ones that no whole one covers
are united, each tile deciding in its own core, which is its window without the margins.
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
    intersection,
    iou,
    rectangles,
    shared_area,
    union,
)
from .candidates import Candidates
from .matching import DOUBLED_IOU, INSIDE, PARTLY_INSIDE, WHOLE_IOU, is_no_object_of_its_own
from .objects import DetectedObjects
from .tile_geometry import TileGeometry

_CONTINUES_SHARE = 0.05
"""Of its size, plus what a cut outline may end before the window's edge: where others see a whole
candidate go on further than this, its window cut it after all."""
_COVERED = 0.5
"""Share of a cut candidate within the whole ones that are taken, from which it is covered too."""
_SEES_ALL = 2.0
"""Pixels: a candidate beyond whose bounds no other goes further than this saw everything."""
_PRECISION = 1 / 256
"""Pixels: pieces are united on this grid, so that no hair cracks stay open."""
_BELOW_THRESHOLD = 1e-9
"""Weight in the vote on the class of a candidate below the threshold of its class."""
_CRUMB = 0.002
"""Share of a united object below which loose parts and holes at seams are noise."""
_CRUMB_PX = 16.0
"""Square pixels: no larger part or hole is noise, however large the object."""


def components(count: int, links: Numbers) -> Numbers:
    """Return ``[count]`` a number for each row: the smallest row that links lead to.

    Args:
        count: Number of rows.
        links: ``[L, 2]`` pairs of rows.
    """
    smallest = np.arange(count)
    first, second = links[:, 0], links[:, 1]
    while len(first):
        # Hook the roots of each link's ends together, then let every row point at its root.
        low = np.minimum(smallest[first], smallest[second])
        before = smallest.copy()
        np.minimum.at(smallest, smallest[first], low)
        np.minimum.at(smallest, smallest[second], low)
        while True:
            jumped = smallest[smallest]
            if np.array_equal(jumped, smallest):
                break
            smallest = jumped
        if np.array_equal(before, smallest):
            break
    return smallest


def merge_candidates(
    candidates: Candidates, links: Numbers, component: Numbers, geometry: TileGeometry
) -> DetectedObjects:
    """Make objects of candidates.

    Args:
        candidates: The candidates, N of them.
        links: ``[L, 2]`` pairs of rows of ``candidates`` that show the same object.
        component: ``[N]`` which candidates hang together by links.
        geometry: Of the tiles.

    Returns:
        The objects, in the order of their first candidate.
    """
    if len(candidates) == 0:
        return DetectedObjects.empty()
    number = np.unique(component, return_inverse=True)[1]
    count = int(number.max()) + 1
    sizes = np.bincount(number, minlength=count)
    best = _best_of_each(candidates, number)
    to_best = np.zeros(len(candidates), bool)
    to_best[best] = True
    for side, other in ((0, 1), (1, 0)):
        linked = links[links[:, side] == best[number[links[:, side]]]] if len(links) else links
        to_best[linked[:, other]] = True
    all_whole = np.bincount(number, ~candidates.whole, minlength=count) == 0
    linked_to_best = np.bincount(number, ~to_best, minlength=count) == 0
    simple = (sizes == 1) | (all_whole & linked_to_best)
    alone = best[simple]
    made = [
        DetectedObjects.away_from_edges(
            candidates.polygons[alone],
            candidates.scores[alone],
            _votes(candidates, number, count)[simple],
            candidates.stitched[alone],
        )
    ]
    first_keys = [candidates.keys[np.unique(number, return_index=True)[1]][simple]]
    order = np.argsort(number, kind="stable")
    starts = np.searchsorted(number[order], np.arange(count + 1))
    for which in np.flatnonzero(~simple):
        rows = order[starts[which] : starts[which + 1]]
        here = np.isin(links[:, 0], rows) if len(links) else np.empty(0, bool)
        local = np.searchsorted(rows, links[here])
        several = _resolve(candidates.take(rows), local, geometry)
        made.append(several)
        first_keys.append(np.full(len(several), candidates.keys[rows[0]]))
    objects = DetectedObjects.concatenated(made)
    return objects.take(np.argsort(np.concatenate(first_keys), kind="stable"))


def parts_of_others(objects: DetectedObjects, open_candidates: Candidates, largest: float) -> Flags:
    """Return which objects are only a piece of another object, or of one that is not finished.

    Args:
        objects: Objects that would be finished now.
        open_candidates: Candidates of objects that wait for more tiles.
        largest: Side of a tile, pixels.
    """
    piece = np.zeros(len(objects), bool)
    polygons = np.concatenate([objects.polygons, open_candidates.polygons])
    if len(polygons) < 2:
        return piece
    labels = np.concatenate([objects.labels, open_candidates.labels])
    scores = np.concatenate([objects.scores, open_candidates.scores])
    bounds, areas = shapely.bounds(polygons), shapely.area(polygons)
    boxes = rectangles(bounds)
    small, big = shapely.STRtree(boxes).query(boxes[: len(objects)])
    finished = (small < len(objects)) & (big < len(objects))
    piece[_doubled(objects, areas, bounds, small[finished], big[finished])] = True
    may = (labels[small] == labels[big]) & (areas[small] < areas[big])
    least = np.where(scores[small] < scores[big], PARTLY_INSIDE, INSIDE)
    may &= box_overlap(bounds[small], bounds[big]) >= least * areas[small]
    small, big, least = small[may], big[may], least[may]
    inside = shared_area(polygons[small], polygons[big]) / areas[small]
    may = inside >= least
    small, big, inside = small[may], big[may], inside[may]
    extents = np.minimum((bounds[:, 2:] - bounds[:, :2]).max(1), largest)
    no_object = is_no_object_of_its_own(
        polygons[small], inside, scores[small], scores[big], extents[big]
    )
    piece[small[no_object]] = True
    return piece


def _doubled(
    objects: DetectedObjects, areas: Reals, bounds: Reals, first: Numbers, second: Numbers
) -> Numbers:
    """Return objects on whose outline lies one of another class that scores higher."""
    a, b = areas[first], areas[second]
    may = (objects.labels[first] != objects.labels[second]) & (
        np.minimum(a, b) >= DOUBLED_IOU * np.maximum(a, b)
    )
    score = objects.scores[first] - objects.scores[second]
    may &= (score < 0) | (score == 0) & (first > second)
    may &= box_overlap(bounds[first], bounds[second]) >= DOUBLED_IOU * np.maximum(a, b)
    first, second = first[may], second[may]
    return first[iou(objects.polygons[first], objects.polygons[second]) >= DOUBLED_IOU]


def _best_of_each(candidates: Candidates, number: Numbers) -> Numbers:
    """Return the row of each component's best: whole, best seen, highest score, first."""
    order = np.lexsort(
        (candidates.keys, -candidates.scores, -candidates.rank, ~candidates.whole, number)
    )
    return order[np.searchsorted(number[order], np.arange(number.max() + 1))]


def _votes(candidates: Candidates, number: Numbers, count: int) -> Numbers:
    """Return the class of each component: the vote by area × score; ties: the smaller id.

    Views below the least score of their class are heard where no other is.
    """
    labels, label_number = np.unique(candidates.labels, return_inverse=True)
    weights = np.bincount(
        number * len(labels) + label_number,
        candidates.areas * candidates.scores * np.where(candidates.passing, 1.0, _BELOW_THRESHOLD),
        minlength=count * len(labels),
    )
    return labels[weights.reshape(count, len(labels)).argmax(1)]


def _resolve(candidates: Candidates, links: Numbers, geometry: TileGeometry) -> DetectedObjects:
    """Make objects of the candidates of one component (mostly one object)."""
    partner = np.zeros((len(candidates), len(candidates)), bool)
    partner[links[:, 0], links[:, 1]] = True
    partner |= partner.T
    covered = np.zeros(len(candidates), bool)
    taken: list[int] = []
    best_first = (candidates.keys, -candidates.scores, -candidates.rank, ~candidates.whole)
    for row in np.lexsort(best_first):
        if covered[row] or not candidates.whole[row]:
            continue
        if _continues(candidates, row, partner[row], geometry):
            continue
        overlap = _overlap(candidates, row, taken)
        if len(overlap) and overlap.max() >= WHOLE_IOU:
            covered[row] = True
            continue
        taken.append(int(row))
        covered |= partner[row]
        covered[row] = True
    rest = np.flatnonzero(~covered)
    if len(rest) and taken:
        whole = union(candidates.polygons[taken])
        shared = shared_area(candidates.polygons[rest], np.full(len(rest), whole))
        rest = rest[shared < _COVERED * candidates.areas[rest]]
    vote = _votes(candidates, np.zeros(len(candidates), np.int64), 1)[0]
    made = [
        DetectedObjects.away_from_edges(
            candidates.polygons[taken],
            candidates.scores[taken],
            np.full(len(taken), vote) if len(taken) == 1 else candidates.labels[taken],
            candidates.stitched[taken],
        )
    ]
    if len(rest):
        inner = np.argwhere(np.triu(partner[np.ix_(rest, rest)]))
        group = components(len(rest), inner)
        made += [_union(candidates.take(rest[group == one]), geometry) for one in np.unique(group)]
    return DetectedObjects.concatenated(made)


def _continues(candidates: Candidates, row: int, partners: Flags, geometry: TileGeometry) -> bool:
    """Return whether a cut partner shows that a seemingly whole candidate goes on."""
    cut = partners & ~candidates.whole
    if not cut.any():
        return False
    slack = geometry.cut + _CONTINUES_SHARE * candidates.extents[row].max()
    bounds, mine = candidates.bounds[cut], candidates.bounds[row]
    return bool(
        (bounds[:, :2] < mine[:2] - slack).any() or (bounds[:, 2:] > mine[2:] + slack).any()
    )


def _overlap(candidates: Candidates, row: int, others: list[int]) -> Reals:
    """Return what a candidate has in common with some others, as a share of the smaller one."""
    mine = np.full(len(others), candidates.polygons[row])
    shared = shared_area(mine, candidates.polygons[others])
    return shared / np.minimum(candidates.areas[row], candidates.areas[others])


def _union(candidates: Candidates, geometry: TileGeometry) -> DetectedObjects:
    """Join cut candidates of one object: each tile decides in its own core.

    Taking all that any candidate covers would add up the errors of all of them. A tile sees best in
    its core. In cores of tiles that have no candidate of the object, any candidate counts.
    """
    label = _votes(candidates, np.zeros(len(candidates), np.int64), 1)
    bounds = candidates.bounds
    low, high = bounds[:, :2].min(0), bounds[:, 2:].max(0)
    sees_all = (bounds[:, :2] <= low + _SEES_ALL).all(1) & (bounds[:, 2:] >= high - _SEES_ALL).all(
        1
    )
    if sees_all.any():
        order = np.lexsort((candidates.keys, -candidates.scores, -candidates.rank, ~sees_all))
        best = order[:1]
        return DetectedObjects.away_from_edges(
            candidates.polygons[best], candidates.scores[best], label, candidates.stitched[best]
        )
    tiles = np.unique(candidates.tiles)
    pieces = _pieces(candidates, tiles, geometry)
    polygon = _without_crumbs(union(pieces, grid_size=_PRECISION))
    score = float(np.average(candidates.scores, weights=candidates.areas))
    polygons = np.empty(1, object)
    polygons[0] = polygon
    return DetectedObjects.away_from_edges(
        polygons, np.array([score]), label, np.array([len(tiles)])
    )


def _pieces(candidates: Candidates, tiles: Numbers, geometry: TileGeometry) -> Polygons:
    """Return the parts of candidates in the cores in which each of them decides."""
    grid = geometry.grid
    reach = -(-grid.margin // grid.stride)
    step = np.arange(-reach, reach + 1)
    rows, columns = np.divmod(candidates.tiles, grid.columns)
    row = (rows[:, None, None] + step[:, None]) + 0 * step
    column = (columns[:, None, None] + step) + 0 * step[:, None]
    exists = (row >= 0) & (row < grid.rows) & (column >= 0) & (column < grid.columns)
    core = row * grid.columns + column
    own = core == candidates.tiles[:, None, None]
    decides = exists & (own | ~np.isin(core, tiles))
    candidate = np.broadcast_to(np.arange(len(candidates))[:, None, None], core.shape)[decides]
    cores = _open_cores(core[decides], geometry)
    meets = box_overlap(candidates.bounds[candidate], cores) > 0
    pieces = intersection(candidates.polygons[candidate[meets]], rectangles(cores[meets]))
    parts = shapely.get_parts(pieces)
    flat = shapely.get_parts(parts)  # of collections
    return flat[shapely.get_type_id(flat) == shapely.GeometryType.POLYGON]


def _open_cores(tiles: Numbers, geometry: TileGeometry) -> Reals:
    """Return the cores ``[N, 4]``; those at the raster's edge reach beyond it."""
    cores, grid = geometry.cores(tiles), geometry.grid
    far = 2.0 * grid.tile_size
    cores[:, :2] -= far * (cores[:, :2] <= 0)
    cores[:, 2:] += far * (cores[:, 2:] >= [grid.width, grid.height])
    return cores


def _without_crumbs(polygon: shapely.Geometry) -> shapely.Geometry:
    """Return a merged polygon without the loose bits and pinholes that seams leave."""
    least = min(_CRUMB * polygon.area, _CRUMB_PX)
    kept = []
    for part in shapely.get_parts(polygon):
        if part.geom_type != "Polygon" or part.area < least:
            continue
        holes = [ring for ring in part.interiors if shapely.Polygon(ring).area >= least]
        kept.append(shapely.Polygon(part.exterior, holes))
    return kept[0] if len(kept) == 1 else shapely.MultiPolygon(kept)
