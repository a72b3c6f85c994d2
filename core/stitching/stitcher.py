"""From the polygons of overlapping tiles to objects: each once, whole, whatever the tile grid.

A tile sees a square window of the raster. Windows overlap by a margin; a window without its margins
is the tile's core, and cores divide the raster without gaps. A candidate is what one tile found of
an object. A tile owns the candidates that are whole with their centre in its core, and the cut ones
that reach into its core.

A candidate that is whole and far from all seams is an object at once. The others wait in a pool
until no window still to come can see them. In the pool, candidates of different tiles are linked
where they show the same object: see ``matching``. Linked ones become one object: see ``merging``.
Memory is the pool of about two rows of tiles.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import numpy as np
import shapely
from numpy.typing import NDArray

from ..vector.geometry import rectangles
from .candidates import Candidates
from .matching import contradicted, repeated_in_tile, same_cut, same_whole
from .merging import components, merge_candidates, parts_of_others
from .objects import DetectedObjects
from .tile_geometry import TileGeometry
from .tile_grid import TileGrid
from .tile_polygons import TilePolygons

_KEYS_OF_TILE = 1 << 32
"""Candidates of one tile have keys below the next tile's: a grid has fewer than 10^8 tiles."""


@dataclass(frozen=True)
class StitchSettings:
    """How strict stitching is.

    Attributes:
        score: Objects below this score are left out. Cut candidates count from half of it on, so
            that an object is not torn where one tile saw only a little of it.
        class_scores: Class id → score, for the classes that have one of their own. What stays below
            the score of its own class never suppresses what reaches that of another.
        overlap: Two detections of one tile that overlap by more than this IoU are one object.
        zone_iou: IoU from which two candidates, one or both cut, are one object: within the zone
            that both of their windows see.
    """

    score: float = 0.0
    class_scores: Mapping[int, float] = field(default_factory=dict)
    overlap: float = 0.5
    zone_iou: float = 0.5

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
        first_row: Of the tiles that come; none of the rows above does.
    """

    def __init__(
        self, grid: TileGrid, settings: StitchSettings | None = None, first_row: int = 0
    ) -> None:
        self._grid = grid
        self._geometry = TileGeometry(grid)
        self._settings = settings or StitchSettings()
        self._waiting: dict[int, TilePolygons] = {}  # tiles of the row that is not finished
        self._seen: set[int] = set()  # tiles of the rows that still matter
        # What tiles saw and other tiles own: it counts if these never come. It is kept until no
        # tile still to come overlaps its own, to tell what its tile keeps apart.
        self._unowned = Candidates.empty()
        self._undecided = np.empty(0, bool)  # of the unowned, whether the owner may still come
        self._pool = Candidates.empty()  # sorted by key
        self._links = np.empty((0, 2), np.int64)  # pairs of keys in the pool that are one object
        self._next_row = first_row

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
        """Finish a row: all of its tiles, and those of the rows above, were added.

        Returns:
            The objects that no tile still to come can change.
        """
        due = sorted(i for i, found in self._waiting.items() if found.tile.grid_row <= grid_row)
        tiles = [self._waiting.pop(index) for index in due]
        self._seen.update(due)
        self._next_row = max(self._next_row, grid_row + 1)
        fresh, finished = self._sort_out(tiles)
        self._add_to_pool(Candidates.concatenated([fresh, self._orphans(grid_row)]))
        closed = self._close_components()
        reach = -(-self._grid.tile_size // self._grid.stride)
        oldest = (grid_row - reach) * self._grid.columns
        self._seen = {index for index in self._seen if index >= oldest}
        needed = self._undecided | (self._unowned.tiles >= oldest)
        self._unowned, self._undecided = self._unowned.take(needed), self._undecided[needed]
        return DetectedObjects.concatenated([finished, closed])

    @property
    def waiting(self) -> int:
        """How many candidates wait for tiles still to come."""
        return len(self._pool) + int(self._undecided.sum())

    @property
    def waiting_bounds(self) -> NDArray[np.float64]:
        """``[N, 4]`` where the candidates are that wait for tiles still to come."""
        return np.concatenate([self._pool.bounds, self._unowned.bounds[self._undecided]])

    @property
    def next_top(self) -> float:
        """Where the windows of the tiles still to come begin; infinite if there are none."""
        grid = self._grid
        if self._next_row >= grid.rows:
            return float("inf")
        return float(self._next_row * grid.stride - grid.offset_y - grid.margin)

    def state(self) -> bytes:
        """Return a text that says all on which what is still to come depends, but the tiles.

        Two stitchers of one grid with the same settings and state give the same objects from the
        same further tiles.
        """
        seen = np.array(sorted(self._seen), np.int64)
        parts = (
            np.array([self._next_row]),
            self._pool.keys,
            self._links,
            self._unowned.keys,
            self._undecided,
            seen,
        )
        return b"".join(np.array([part.size]).tobytes() + part.tobytes() for part in parts)

    def finish(self) -> DetectedObjects:
        """Finish all rows, and return the rest of the objects."""
        return self.finish_row(self._grid.rows - 1)

    def _sort_out(self, tiles: list[TilePolygons]) -> tuple[Candidates, DetectedObjects]:
        """Sort out what tiles saw: candidates for the pool, and objects that are finished."""
        candidates = self._candidates(tiles)
        depth, slack = self._geometry.depths(candidates), self._geometry.slack(candidates)
        candidates = replace(candidates, rank=(depth >= 0).astype(np.int64))
        owned = candidates.whole & (depth >= -slack)
        cut = np.flatnonzero(~candidates.whole)
        owned[cut] = self._geometry.meet_core(candidates.take(cut))
        enough = candidates.passing | ~candidates.whole
        repeated, doubtful = repeated_in_tile(
            candidates, owned & enough, self._geometry, self._settings.overlap
        )
        unowned = candidates.take(~owned & enough)
        self._unowned = Candidates.concatenated([self._unowned, unowned])
        self._undecided = np.concatenate([self._undecided, np.ones(len(unowned), bool)])
        kept = owned & enough & ~repeated
        alone = kept & candidates.whole & ~doubtful & (depth > 2 * slack)
        alone &= candidates.extents.max(1, initial=0) < self._grid.margin - slack
        done = candidates.take(alone)
        finished = DetectedObjects.away_from_edges(
            done.polygons, done.scores, done.labels, done.stitched
        )
        return candidates.take(kept & ~alone), finished

    def _least(self, labels: NDArray[np.integer]) -> NDArray[np.float64]:
        """Return the scores from which cut candidates count; see ``StitchSettings.score``."""
        return self._settings.threshold(labels) / 2

    def _candidates(self, tiles: list[TilePolygons]) -> Candidates:
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
        passing = scores >= self._settings.threshold(labels)
        bounds = shapely.bounds(polygons).reshape(-1, 4)
        whole = self._geometry.is_whole(bounds, indices)
        numbers = np.concatenate([np.arange(count, dtype=np.int64) for count in counts])
        keys = indices * _KEYS_OF_TILE + numbers[there]
        return Candidates(
            polygons,
            scores,
            labels,
            passing,
            bounds,
            areas,
            indices,
            whole,
            np.zeros(len(scores), np.int64),
            keys,
            np.ones(len(scores), np.int64),
        )

    def _orphans(self, grid_row: int) -> Candidates:
        """Return candidates whose owner was never added, and forget those whose owner was."""
        rows, columns = self._geometry.owners(self._unowned.centres)
        due = self._undecided & (rows <= grid_row)
        owners = rows * self._grid.columns + columns
        came = np.isin(owners, np.fromiter(self._seen, np.int64, len(self._seen)))
        self._undecided = self._undecided & ~due
        candidates = self._unowned.take(due & ~came)
        repeated, _ = repeated_in_tile(
            candidates, np.ones(len(candidates), bool), self._geometry, self._settings.overlap
        )
        return candidates.take(~repeated)

    def _add_to_pool(self, fresh: Candidates) -> None:
        """Add candidates to the pool and link them with those of other tiles that show the same."""
        if len(fresh) == 0:
            return
        pool = Candidates.concatenated([self._pool, fresh])
        new = np.arange(len(pool)) >= len(self._pool)
        order = np.argsort(pool.keys)
        pool, new = pool.take(order), new[order]
        boxes = rectangles(pool.bounds)
        # Every pair with a fresh candidate once; pairs of old ones were looked at before.
        first, second = shapely.STRtree(boxes).query(boxes[new])
        first = np.flatnonzero(new)[first]
        once = (pool.tiles[first] != pool.tiles[second]) & (~new[second] | (second < first))
        first, second = np.maximum(first, second)[once], np.minimum(first, second)[once]
        whole = pool.whole[first] & pool.whole[second]
        pairs = np.stack([pool.keys[first], pool.keys[second]], 1)
        of_whole, iou_whole = same_whole(pool, first[whole], second[whole])
        of_cut, iou_cut = same_cut(
            pool, first[~whole], second[~whole], self._geometry, self._settings.zone_iou
        )
        same = np.concatenate([np.flatnonzero(whole)[of_whole], np.flatnonzero(~whole)[of_cut]])
        wrong = contradicted(
            pool,
            self._unowned,
            first[same],
            second[same],
            np.concatenate([iou_whole, iou_cut]),
            self._geometry,
            self._settings.overlap,
        )
        self._links = np.concatenate([self._links, pairs[same[~wrong]]])
        self._pool = pool

    def _close_components(self) -> DetectedObjects:
        """Take out of the pool what no tile still to come can see, and make objects of it."""
        pool, grid = self._pool, self._grid
        links = np.searchsorted(pool.keys, self._links)
        component = components(len(pool), links)
        is_open = np.zeros(len(pool), bool)
        is_open[component[pool.bounds[:, 3] >= self.next_top]] = True
        closing = ~is_open[component]
        place = np.cumsum(closing) - 1
        inside = closing[links[:, 0]]
        objects = merge_candidates(
            pool.take(closing), place[links[inside]], place[component[closing]], self._geometry
        )
        objects = objects.take(objects.scores >= self._settings.threshold(objects.labels))
        self._pool, self._links = pool.take(~closing), self._links[~inside]
        return objects.take(~parts_of_others(objects, self._pool, grid.tile_size))
