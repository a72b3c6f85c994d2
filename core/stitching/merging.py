"""From views that show the same object to one object: the best whole view, or cut ones joined."""

from __future__ import annotations

import numpy as np
import shapely

from ..vector.geometry import Flags, Numbers, Polygons, Reals, box_overlap, rectangles, shared_area
from .candidates import Candidates
from .matching import INSIDE, PARTLY_INSIDE, WHOLE_IOU, is_no_object_of_its_own
from .objects import DetectedObjects
from .tile_geometry import TileGeometry

_GOES_ON_SHARE = 0.05  # of its size, plus the geometry's cut: a whole view that others see go on
# further than this was cut after all
_COVERED = 0.5  # share of a cut view that a standing whole one covers for it to be told by that
_SEES_ALL = 2.0  # px; a view beyond whose bounds no other goes further than this saw everything
_PRECISION = 1 / 256  # px; pieces are joined on this grid so that no hair cracks stay open
_UNHEARD = 1e-9  # weight of a view below the least score of its class, in the vote on the class
_CRUMB = 0.002  # share of a joined object below which loose parts and holes at seams are noise …
_CRUMB_PX = 16.0  # … but not larger than this, square pixels


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


def joined(
    views: Candidates, links: Numbers, component: Numbers, geometry: TileGeometry
) -> DetectedObjects:
    """Make objects of views.

    Args:
        views: The views, N of them.
        links: ``[L, 2]`` pairs of rows of ``views`` that show the same object.
        component: ``[N]`` which views hang together by links.
        geometry: Of the tiles.

    Returns:
        The objects, in the order of their first view.
    """
    if len(views) == 0:
        return DetectedObjects.empty()
    number = np.unique(component, return_inverse=True)[1]
    count = int(number.max()) + 1
    sizes = np.bincount(number, minlength=count)
    best = _best_of_each(views, number)
    to_best = np.zeros(len(views), bool)
    to_best[best] = True
    for side, other in ((0, 1), (1, 0)):
        linked = links[links[:, side] == best[number[links[:, side]]]] if len(links) else links
        to_best[linked[:, other]] = True
    all_whole = np.bincount(number, ~views.whole, minlength=count) == 0
    told_by_best = np.bincount(number, ~to_best, minlength=count) == 0
    simple = (sizes == 1) | (all_whole & told_by_best)
    alone = best[simple]
    made = [
        DetectedObjects.away_from_edges(
            views.polygons[alone],
            views.scores[alone],
            _votes(views, number, count)[simple],
            views.stitched[alone],
        )
    ]
    first_keys = [views.keys[np.unique(number, return_index=True)[1]][simple]]
    order = np.argsort(number, kind="stable")
    starts = np.searchsorted(number[order], np.arange(count + 1))
    for which in np.flatnonzero(~simple):
        rows = order[starts[which] : starts[which + 1]]
        here = np.isin(links[:, 0], rows) if len(links) else np.empty(0, bool)
        local = np.searchsorted(rows, links[here])
        several = _resolved(views.take(rows), local, geometry)
        made.append(several)
        first_keys.append(np.full(len(several), views.keys[rows[0]]))
    objects = DetectedObjects.concatenated(made)
    return objects.take(np.argsort(np.concatenate(first_keys), kind="stable"))


def parts_of_others(objects: DetectedObjects, open_views: Candidates, largest: float) -> Flags:
    """Return which objects are only a piece of another object, or of one that is not finished.

    Args:
        objects: DetectedObjects that would be finished now.
        open_views: Views of objects that wait for more tiles.
        largest: Side of a tile, pixels.
    """
    piece = np.zeros(len(objects), bool)
    polygons = np.concatenate([objects.polygons, open_views.polygons])
    if len(polygons) < 2:
        return piece
    labels = np.concatenate([objects.labels, open_views.labels])
    scores = np.concatenate([objects.scores, open_views.scores])
    bounds, areas = shapely.bounds(polygons), shapely.area(polygons)
    boxes = rectangles(bounds)
    small, big = shapely.STRtree(boxes).query(boxes[: len(objects)])
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


def _best_of_each(views: Candidates, number: Numbers) -> Numbers:
    """Return the row of the best view of each component: whole, best seen, highest score, first."""
    order = np.lexsort((views.keys, -views.scores, -views.rank, ~views.whole, number))
    return order[np.searchsorted(number[order], np.arange(number.max() + 1))]


def _votes(views: Candidates, number: Numbers, count: int) -> Numbers:
    """Return the class of each component: the vote by area × score; ties: the smaller id.

    Views below the least score of their class are heard where no other is.
    """
    labels, label_number = np.unique(views.labels, return_inverse=True)
    weights = np.bincount(
        number * len(labels) + label_number,
        views.areas * views.scores * np.where(views.passes, 1.0, _UNHEARD),
        minlength=count * len(labels),
    )
    return labels[weights.reshape(count, len(labels)).argmax(1)]


def _resolved(views: Candidates, links: Numbers, geometry: TileGeometry) -> DetectedObjects:
    """Make objects of the views of one component (mostly one object)."""
    partner = np.zeros((len(views), len(views)), bool)
    partner[links[:, 0], links[:, 1]] = True
    partner |= partner.T
    told = np.zeros(len(views), bool)  # shown by a whole view that stands
    stands: list[int] = []
    for row in np.lexsort((views.keys, -views.scores, -views.rank, ~views.whole)):
        if told[row] or not views.whole[row] or _goes_on(views, row, partner[row], geometry):
            continue
        overlap = _overlap(views, row, stands)
        if len(overlap) and overlap.max() >= WHOLE_IOU:
            told[row] = True
            continue
        stands.append(int(row))
        told |= partner[row]
        told[row] = True
    rest = np.flatnonzero(~told)
    if len(rest) and stands:
        whole = shapely.union_all(views.polygons[stands])
        covered = shared_area(views.polygons[rest], np.full(len(rest), whole))
        rest = rest[covered < _COVERED * views.areas[rest]]
    vote = _votes(views, np.zeros(len(views), np.int64), 1)[0]
    made = [
        DetectedObjects.away_from_edges(
            views.polygons[stands],
            views.scores[stands],
            np.full(len(stands), vote) if len(stands) == 1 else views.labels[stands],
            views.stitched[stands],
        )
    ]
    if len(rest):
        inner = np.argwhere(np.triu(partner[np.ix_(rest, rest)]))
        group = components(len(rest), inner)
        made += [_union(views.take(rest[group == one]), geometry) for one in np.unique(group)]
    return DetectedObjects.concatenated(made)


def _goes_on(views: Candidates, row: int, partners: Flags, geometry: TileGeometry) -> bool:
    """Return whether a cut partner shows that a seemingly whole view goes on."""
    cut = partners & ~views.whole
    if not cut.any():
        return False
    slack = geometry.cut + _GOES_ON_SHARE * views.extents[row].max()
    bounds, mine = views.bounds[cut], views.bounds[row]
    return bool(
        (bounds[:, :2] < mine[:2] - slack).any() or (bounds[:, 2:] > mine[2:] + slack).any()
    )


def _overlap(views: Candidates, row: int, others: list[int]) -> Reals:
    """Return the share of the smaller one that a view has in common with each of some others."""
    shared = shared_area(np.full(len(others), views.polygons[row]), views.polygons[others])
    return shared / np.minimum(views.areas[row], views.areas[others])


def _union(views: Candidates, geometry: TileGeometry) -> DetectedObjects:
    """Join cut views of one object: each tile decides in its own core.

    Taking all that any view covers would add up the errors of all views; a tile's core is where
    it sees best. In cores of tiles that have no view of the object, any view counts.
    """
    label = _votes(views, np.zeros(len(views), np.int64), 1)
    bounds = views.bounds
    low, high = bounds[:, :2].min(0), bounds[:, 2:].max(0)
    sees_all = (bounds[:, :2] <= low + _SEES_ALL).all(1) & (bounds[:, 2:] >= high - _SEES_ALL).all(
        1
    )
    if sees_all.any():
        order = np.lexsort((views.keys, -views.scores, -views.rank, ~sees_all))
        best = order[:1]
        return DetectedObjects.away_from_edges(
            views.polygons[best], views.scores[best], label, views.stitched[best]
        )
    tiles = np.unique(views.tiles)
    pieces = _pieces(views, tiles, geometry)
    polygon = _without_crumbs(shapely.union_all(pieces, grid_size=_PRECISION))
    score = float(np.average(views.scores, weights=views.areas))
    polygons = np.empty(1, object)
    polygons[0] = polygon
    return DetectedObjects.away_from_edges(
        polygons, np.array([score]), label, np.array([len(tiles)])
    )


def _pieces(views: Candidates, tiles: Numbers, geometry: TileGeometry) -> Polygons:
    """Return what each view says of the cores that it decides on."""
    grid = geometry.grid
    reach = -(-grid.margin // grid.stride)
    step = np.arange(-reach, reach + 1)
    rows, columns = np.divmod(views.tiles, grid.columns)
    row = (rows[:, None, None] + step[:, None]) + 0 * step
    column = (columns[:, None, None] + step) + 0 * step[:, None]
    exists = (row >= 0) & (row < grid.rows) & (column >= 0) & (column < grid.columns)
    core = row * grid.columns + column
    own = core == views.tiles[:, None, None]
    decides = exists & (own | ~np.isin(core, tiles))
    view = np.broadcast_to(np.arange(len(views))[:, None, None], core.shape)[decides]
    cores = _open_cores(core[decides], geometry)
    meets = box_overlap(views.bounds[view], cores) > 0
    pieces = shapely.intersection(views.polygons[view[meets]], rectangles(cores[meets]))
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
    """Return a joined polygon without the loose bits and pinholes that seams leave."""
    least = min(_CRUMB * polygon.area, _CRUMB_PX)
    kept = []
    for part in shapely.get_parts(polygon):
        if part.geom_type != "Polygon" or part.area < least:
            continue
        holes = [ring for ring in part.interiors if shapely.Polygon(ring).area >= least]
        kept.append(shapely.Polygon(part.exterior, holes))
    return kept[0] if len(kept) == 1 else shapely.MultiPolygon(kept)
