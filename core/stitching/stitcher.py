"""From the polygons of overlapping tiles to objects: each once, whole, whatever the tile grid.

A tile owns what has its centre in its core. What is whole and far from all seams is finished at
once; the rest waits in a pool until no window still to come can see it, and is compared there with
what other tiles saw: whole views of one object agree as a whole, cut ones in the zone that both
windows see. Of views that agree the best whole one stands; cut ones are joined, each tile deciding
in its own core. Memory is the pool of about two rows of tiles.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import numpy as np
import shapely
from numpy.typing import NDArray

from ..vector.geometry import rectangles
from .candidates import Candidates
from .matching import repeated_in_tile, same_cut, same_whole
from .merging import components, joined, parts_of_others
from .objects import DetectedObjects
from .tile_geometry import TileGeometry
from .tile_grid import TileGrid
from .tile_polygons import TilePolygons


@dataclass(frozen=True)
class StitchSettings:
    """How strict stitching is.

    Attributes:
        score: Objects below this score are left out. Cut views count from half of it on, so that
            an object is not torn where one tile saw only a little of it.
        class_scores: Class id → score, for the classes that have one of their own. What stays below
            the score of its own class never suppresses what reaches that of another.
        overlap: Two detections of one tile that overlap by more than this IoU are one object.
        agreement: IoU in the shared zone from which two cut views are one object.
    """

    score: float = 0.0
    class_scores: Mapping[int, float] = field(default_factory=dict)
    overlap: float = 0.5
    agreement: float = 0.5

    def threshold(self, labels: NDArray[np.integer]) -> NDArray[np.float64]:
        """Return ``[N]``: the least score of an object of each class id."""
        size = 1 + max([0, *self.class_scores, int(labels.max(initial=0))])
        table = np.full(size, float(self.score))
        for label, score in self.class_scores.items():
            table[label] = score
        return np.asarray(table[labels])


class Stitcher:
    """Takes the polygons of tiles row by row and gives objects.

    Tiles of one row may come in any order, rows from top to bottom. Tiles without valid pixels
    need not come at all: what their neighbours saw in their core then counts.

    Args:
        grid: The grid of the tiles.
        settings: How strict to be.
    """

    def __init__(self, grid: TileGrid, settings: StitchSettings | None = None) -> None:
        self._grid = grid
        self._geometry = TileGeometry(grid)
        self._settings = settings or StitchSettings()
        self._waiting: dict[int, TilePolygons] = {}  # tiles of the row that is not finished
        self._seen: set[int] = set()  # tiles of the rows that still matter
        self._foreign = (
            Candidates.empty()
        )  # seen beyond the core; they count if the owner never comes
        self._pool = Candidates.empty()  # sorted by key
        self._links = np.empty((0, 2), np.int64)  # keys of views in the pool that are one object
        self._next_key = 0
        self._next_row = 0

    def add_tile(self, found: TilePolygons) -> None:
        """Take what was found in one tile.

        Raises:
            ValueError: The tile's row is finished, or the tile was added before.
        """
        if found.tile.grid_row < self._next_row:
            raise ValueError(f"Row {found.tile.grid_row} of tiles is finished already.")
        if found.tile.index in self._waiting:
            raise ValueError(f"Tile {found.tile.index} was added before.")
        # A row of tiles may be long: what is too weak to count needs no place in it.
        self._waiting[found.tile.index] = found.take(found.scores >= self._least(found.labels))

    def finish_row(self, grid_row: int) -> DetectedObjects:
        """Say that all tiles of this row and of the rows above were added.

        Returns:
            The objects that no tile still to come can change.
        """
        due = sorted(i for i, found in self._waiting.items() if found.tile.grid_row <= grid_row)
        tiles = [self._waiting.pop(index) for index in due]
        self._seen.update(due)
        self._next_row = max(self._next_row, grid_row + 1)
        fresh, finished = self._inspected(tiles)
        self._pool_up(Candidates.concatenated([fresh, self._adopted(grid_row)]))
        closed = self._closed()
        reach = -(-self._grid.tile_size // self._grid.stride)
        oldest = (grid_row - reach) * self._grid.columns
        self._seen = {index for index in self._seen if index >= oldest}
        return DetectedObjects.concatenated([finished, closed])

    @property
    def waiting(self) -> int:
        """How many views wait for tiles still to come."""
        return len(self._pool) + len(self._foreign)

    @property
    def waiting_bounds(self) -> NDArray[np.float64]:
        """``[N, 4]`` where the views are that wait for tiles still to come."""
        return np.concatenate([self._pool.bounds, self._foreign.bounds])

    @property
    def next_top(self) -> float:
        """Where the windows of the tiles still to come begin; infinite if there are none."""
        grid = self._grid
        if self._next_row >= grid.rows:
            return float("inf")
        return float(self._next_row * grid.stride - grid.offset_y - grid.margin)

    def finish(self) -> DetectedObjects:
        """Say that no tile will come any more, and return the rest of the objects."""
        return self.finish_row(self._grid.rows - 1)

    def _inspected(self, tiles: list[TilePolygons]) -> tuple[Candidates, DetectedObjects]:
        """Sort out what tiles saw: views for the pool, and objects that are finished."""
        views = self._views(tiles)
        depth, slack = self._geometry.depths(views), self._geometry.slack(views)
        views = replace(views, rank=(depth >= 0).astype(np.int64))
        owned = views.whole & (depth >= -slack)
        cut = np.flatnonzero(~views.whole)
        owned[cut] = self._geometry.meet_core(views.take(cut))
        enough = views.passes | ~views.whole
        repeated, doubtful = repeated_in_tile(
            views, owned & enough, self._geometry, self._settings.overlap
        )
        self._foreign = Candidates.concatenated([self._foreign, views.take(~owned & enough)])
        kept = owned & enough & ~repeated
        alone = kept & views.whole & ~doubtful & (depth > 2 * slack)
        alone &= views.extents.max(1, initial=0) < self._grid.margin - slack
        done = views.take(alone)
        finished = DetectedObjects.away_from_edges(
            done.polygons, done.scores, done.labels, done.stitched
        )
        return views.take(kept & ~alone), finished

    def _least(self, labels: NDArray[np.integer]) -> NDArray[np.float64]:
        """Return the scores from which cut views count; see ``StitchSettings.score``."""
        return self._settings.threshold(labels) / 2

    def _views(self, tiles: list[TilePolygons]) -> Candidates:
        """Return all detections of some tiles with their measures."""
        if not tiles:
            return Candidates.empty()
        polygons = np.concatenate([found.polygons for found in tiles])
        scores = np.concatenate([found.scores for found in tiles])
        labels = np.concatenate([found.labels for found in tiles])
        counts = [len(found.scores) for found in tiles]
        indices = np.repeat(np.array([found.tile.index for found in tiles], np.int64), counts)
        areas = shapely.area(polygons)  # NaN for None
        there = areas > 0
        polygons, scores, labels = polygons[there], scores[there], labels[there]
        indices, areas = indices[there], areas[there]
        passes = scores >= self._settings.threshold(labels)
        bounds = shapely.bounds(polygons).reshape(-1, 4)
        whole = self._geometry.is_whole(bounds, indices)
        keys = self._next_key + np.arange(len(scores), dtype=np.int64)
        self._next_key += len(scores)
        return Candidates(
            polygons,
            scores,
            labels,
            passes,
            bounds,
            areas,
            indices,
            whole,
            np.zeros(len(scores), np.int64),
            keys,
            np.ones(len(scores), np.int64),
        )

    def _adopted(self, grid_row: int) -> Candidates:
        """Return views whose owner was never added, and forget those whose owner was."""
        views = self._foreign
        rows, columns = self._geometry.owners(views.centres)
        due = rows <= grid_row
        owners = rows * self._grid.columns + columns
        came = np.isin(owners, np.fromiter(self._seen, np.int64, len(self._seen)))
        self._foreign = views.take(~due)
        views = views.take(due & ~came)
        everything = np.ones(len(views), bool)
        repeated, _ = repeated_in_tile(views, everything, self._geometry, self._settings.overlap)
        return views.take(~repeated)

    def _pool_up(self, fresh: Candidates) -> None:
        """Add views to the pool and link them with those of other tiles that show the same."""
        if len(fresh) == 0:
            return
        pool = Candidates.concatenated([self._pool, fresh])
        new = np.arange(len(pool)) >= len(self._pool)
        order = np.argsort(pool.keys)
        pool, new = pool.take(order), new[order]
        boxes = rectangles(pool.bounds)
        # Every pair with a fresh view once; pairs of old ones were looked at before.
        first, second = shapely.STRtree(boxes).query(boxes[new])
        first = np.flatnonzero(new)[first]
        once = (pool.tiles[first] != pool.tiles[second]) & (~new[second] | (second < first))
        first, second = np.maximum(first, second)[once], np.minimum(first, second)[once]
        whole = pool.whole[first] & pool.whole[second]
        pairs = np.stack([pool.keys[first], pool.keys[second]], 1)
        same = same_whole(pool, first[whole], second[whole])
        cut = same_cut(
            pool, first[~whole], second[~whole], self._geometry, self._settings.agreement
        )
        self._links = np.concatenate([self._links, pairs[whole][same], pairs[~whole][cut]])
        self._pool = pool

    def _closed(self) -> DetectedObjects:
        """Take out of the pool what no tile still to come can see, and make objects of it."""
        pool, grid = self._pool, self._grid
        links = np.searchsorted(pool.keys, self._links)
        component = components(len(pool), links)
        is_open = np.zeros(len(pool), bool)
        is_open[component[pool.bounds[:, 3] >= self.next_top]] = True
        closing = ~is_open[component]
        place = np.cumsum(closing) - 1
        inside = closing[links[:, 0]]
        objects = joined(
            pool.take(closing), place[links[inside]], place[component[closing]], self._geometry
        )
        objects = objects.take(objects.scores >= self._settings.threshold(objects.labels))
        self._pool, self._links = pool.take(~closing), self._links[~inside]
        return objects.take(~parts_of_others(objects, self._pool, grid.tile_size))
