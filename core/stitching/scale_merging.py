"""One object from what several scales saw of it, by the same rules as between tiles.

Each scale is stitched by itself. Its finished objects are then candidates, as detections of tiles
are before. Candidates of two scales that agree show one object, and the best of them is taken. Best
is what a single tile saw whole and large enough to have an outline; after that, the higher score.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import shapely
from numpy.typing import NDArray

from ..vector.geometry import Reals, rectangles
from .candidates import Candidates
from .matching import same_whole
from .merging import components, merge_candidates, parts_of_others
from .objects import DetectedObjects
from .tile_geometry import TileGeometry
from .tile_grid import TileGrid

_TINY = 24.0
"""Pixels of the scale: root of the area below which a mask says little of the shape."""
_STEPS = 8
"""Ranks up to that size: a larger one is the better seen."""
_JOINED = 4
"""Rank of what several tiles saw: half as large, but in one piece, is as good."""
_KEYS = 1 << 44
"""Candidates of one scale have keys below this; those of finer scales come first."""


def pixel_sizes(grids: Sequence[TileGrid]) -> Reals:
    """Return ``[S, 2]`` width and height of each grid's pixels, in pixels of the first grid.

    Args:
        grids: ``S`` grids of tiles over the same raster, one a scale.
    """
    first = grids[0]
    return np.array([[first.width / grid.width, first.height / grid.height] for grid in grids])


class ScaleMerger:
    """Takes the finished objects of each scale, gives those that no scale can change any more.

    Args:
        grids: The tiles of each scale, at least two; objects come in pixels of the first grid.
    """

    def __init__(self, grids: Sequence[TileGrid]) -> None:
        sizes = pixel_sizes(grids)
        self._pixel_areas = sizes.prod(1)
        finest_first = sorted(range(len(grids)), key=lambda k: float(self._pixel_areas[k]))
        self._rank = {scale: rank for rank, scale in enumerate(finest_first)}
        self._largest = max(grid.tile_size * float(size.max()) for grid, size in zip(grids, sizes))
        # Only whole candidates are merged here, for which no geometry of tiles is wanted.
        self._geometry = TileGeometry(grids[finest_first[-1]])
        self._pool = Candidates.empty()  # sorted by key
        self._links = np.empty((0, 2), np.int64)
        self._next_key = 0

    def add(self, scale: int, objects: DetectedObjects) -> None:
        """Take finished objects of one scale, in pixels of the layer's grid."""
        if len(objects) == 0:
            return
        fresh = self._candidates(scale, objects)
        pool = Candidates.concatenated([self._pool, fresh])
        pool = pool.take(np.argsort(pool.keys))
        boxes = rectangles(pool.bounds)
        new = np.flatnonzero(np.isin(pool.keys, fresh.keys))
        first, second = shapely.STRtree(boxes).query(boxes[new])
        first = new[first]
        other = pool.tiles[first] != pool.tiles[second]
        first, second = first[other], second[other]
        same, _ = same_whole(pool, first, second)
        pairs = np.stack([pool.keys[first[same]], pool.keys[second[same]]], 1)
        self._links = np.concatenate([self._links, pairs])
        self._pool = pool

    def take_closed(
        self, waiting: Sequence[NDArray[np.float64]], tops: Sequence[float]
    ) -> DetectedObjects:
        """Give the objects that nothing still to come can be a candidate of.

        Args:
            waiting: For each scale, ``[N, 4]`` where its unfinished candidates are.
            tops: For each scale, the row at which windows still to come begin.
        """
        pool = self._pool
        if len(pool) == 0:
            return DetectedObjects.empty()
        links = np.searchsorted(pool.keys, self._links)
        component = components(len(pool), links)
        may_change = np.zeros(len(pool), bool)
        for scale, (boxes, top) in enumerate(zip(waiting, tops)):
            others = np.flatnonzero(pool.tiles != scale)
            may_change[others[pool.bounds[others, 3] >= top]] = True
            if len(boxes) and len(others):
                met = shapely.STRtree(rectangles(boxes)).query(rectangles(pool.bounds[others]))[0]
                may_change[others[met]] = True
        is_open = np.zeros(len(pool), bool)
        is_open[component[may_change]] = True
        closing = ~is_open[component]
        place = np.cumsum(closing) - 1
        inside = closing[links[:, 0]]
        objects = merge_candidates(
            pool.take(closing), place[links[inside]], place[component[closing]], self._geometry
        )
        self._pool, self._links = pool.take(~closing), self._links[~inside]
        return objects.take(~parts_of_others(objects, self._pool, self._largest))

    def _candidates(self, scale: int, objects: DetectedObjects) -> Candidates:
        """Return objects as candidates: all are whole, and ranked by how well they are seen."""
        count = len(objects)
        areas = shapely.area(objects.polygons)
        sides = np.sqrt(areas / self._pixel_areas[scale])
        rank = np.minimum(sides / _TINY * _STEPS, _STEPS).astype(np.int64)
        rank[objects.stitched > 1] = np.minimum(rank[objects.stitched > 1], _JOINED)
        keys = self._rank[scale] * _KEYS + self._next_key + np.arange(count, dtype=np.int64)
        self._next_key += count
        everything = np.ones(count, bool)
        return Candidates(
            objects.polygons,
            objects.scores,
            objects.labels,
            everything,
            shapely.bounds(objects.polygons).reshape(-1, 4),
            areas,
            np.full(count, scale, np.int64),
            everything,
            rank,
            keys,
            objects.stitched,
        )
