"""From the finished tiles of a raster to finished objects: stitched, cut at edges, on the map."""

from __future__ import annotations

import heapq
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import shapely

from .edges import EdgeFinder
from .objects import DetectedObjects, Sink
from .scale_merging import Scaled, ScaleMerger
from .stitcher import Objects, Stitcher, StitchSettings, TilePolygons
from .tile_grid import Tile
from .tile_polygons import SearchedTile

if TYPE_CHECKING:
    from ..detection.plan import Look
    from ..detection.settings import DetectionSettings


class ObjectStream:
    """Takes the tiles of one raster in order, and gives objects to a sink as they are finished.

    What it gives, and in which order, follows from the tiles alone, however those of several scales
    take turns.

    Args:
        looks: The ways in which the raster was looked at; objects come in pixels of the first one.
        settings: Thresholds and overlap.
        sink: Takes the objects.
    """

    def __init__(self, looks: Sequence[Look], settings: DetectionSettings, sink: Sink) -> None:
        self.count = 0
        source = looks[0].source
        self._transform = source.transform
        self._area = looks[0].area
        self._sink = sink
        rules = StitchSettings(
            score=settings.score, class_scores=settings.class_scores, overlap=settings.overlap
        )
        self._stitchers = [Stitcher(look.grid, rules) for look in looks]
        self._scales = [
            Scaled(look.grid, source.width / look.grid.width, source.height / look.grid.height)
            for look in looks
        ]
        self._merger = ScaleMerger(self._scales) if len(looks) > 1 else None
        self._edges = EdgeFinder(source.width, source.height)
        self._order = heapq.merge(*(_rows(k, scale) for k, scale in enumerate(self._scales)))
        self._next = next(self._order, None)
        self._reached = [0] * len(looks)  # rows above it are complete

    @property
    def behind(self) -> int | None:
        """Which look's tiles are needed next; None: all rows are finished."""
        return self._next[1] if self._next else None

    def add(self, tile: Tile, searched: SearchedTile | None, look: int = 0) -> None:
        """Take a tile; None where it can't be read: what its neighbours saw then counts."""
        self._reached[look] = max(self._reached[look], tile.grid_row)
        self._finish_rows()
        if searched is None:
            return
        scale = self._scales[look]
        self._edges.add(searched.edge_points * [scale.unit_x, scale.unit_y])
        self._stitchers[look].add_tile(
            TilePolygons(tile, searched.polygons, searched.scores, searched.labels)
        )

    def end(self, look: int) -> None:
        """Say that no tile of a look will come any more."""
        self._reached[look] = self._scales[look].grid.rows
        self._finish_rows()

    def finish(self) -> None:
        """Give the objects that waited for further tiles."""
        for look in range(len(self._scales)):
            self.end(look)

    def _finish_rows(self) -> None:
        """Finish the rows that are complete, of all looks in the order of their lower edge."""
        while self._next and self._next[2] < self._reached[self._next[1]]:
            _, look, row = self._next
            objects = self._stitchers[look].finish_row(row)
            if self._merger is not None:
                objects = self._merged(self._merger, look, objects)
            self._give(objects)
            self._next = next(self._order, None)

    def _merged(self, merger: ScaleMerger, look: int, objects: Objects) -> Objects:
        """Bring finished objects of one scale together with those of the others."""
        polygons = self._scales[look].to_layer(objects.polygons)
        merger.add(look, replace(objects, polygons=polygons))
        units = [np.array([scale.unit_x, scale.unit_y] * 2) for scale in self._scales]
        return merger.closed(
            [one.waiting_bounds * unit for one, unit in zip(self._stitchers, units)],
            [one.next_top * unit[1] for one, unit in zip(self._stitchers, units)],
        )

    def _give(self, objects: Objects) -> None:
        polygons, edge = self._edges.cut(objects.polygons, self._area)
        whole = ~shapely.is_missing(polygons)
        finished = DetectedObjects(
            polygons[whole],
            objects.scores[whole],
            objects.labels[whole],
            objects.stitched[whole],
            edge[whole],
            self._transform,
        )
        if len(finished):
            self.count += len(finished)
            self._sink.write(finished)


def _rows(look: int, scale: Scaled) -> Iterator[tuple[float, int, int]]:
    """Give the rows of a grid: lower edge of the windows in the layer's pixels, look, row."""
    grid = scale.grid
    for row in range(grid.rows):
        bottom = (row + 1) * grid.stride - grid.offset_y + grid.margin
        yield bottom * scale.unit_y, look, row
