"""From the searched tiles of a raster to finished objects: stitched, cut at edges, given to a sink.

A raster may be searched at several scales, each with its own grid of tiles. Each scale is stitched
by itself; then the objects of all scales are merged.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np
import shapely
from rasterio.transform import Affine

from ..vector.geometry import Reals, transform_polygons
from .edges import EdgeFinder
from .objects import DetectedObjects, Sink
from .scale_merging import ScaleMerger, pixel_sizes
from .stitcher import Stitcher, StitchSettings
from .tile_grid import Tile, TileGrid
from .tile_polygons import TilePolygons

ANY_LENGTH = (0.0, 1e9)
"""Pixels: of the objects for which a scale is searched without a limit."""


class ObjectStream:
    """Takes the tiles of one raster in order, and gives objects to a sink as they are finished.

    The objects and their order follow from the tiles alone, however the tiles of several scales
    take turns.

    Args:
        grids: The tiles of each scale; objects come in pixels of the first grid.
        transform: Pixel of the first grid → map.
        area: To stay inside, in pixels of the first grid; None: the whole raster.
        settings: How strict stitching is.
        sink: Takes the objects.
        lengths: For each scale, the least and the greatest length of the objects for which it is
            searched, in pixels of the first grid: others come from other scales. Empty: all.
        first_row: Of the tiles that come, with one scale; none of the rows above does.
    """

    def __init__(
        self,
        grids: Sequence[TileGrid],
        transform: Affine,
        area: shapely.Geometry | None,
        settings: StitchSettings,
        sink: Sink,
        lengths: Sequence[tuple[float, float]] = (),
        first_row: int = 0,
    ) -> None:
        self.count = 0
        self._lengths = tuple(lengths) or (ANY_LENGTH,) * len(grids)
        self._grids = grids
        self._transform = transform
        self._area = area
        self._sink = sink
        self._pixel_sizes = pixel_sizes(grids)
        self._stitchers = [Stitcher(grid, settings, first_row) for grid in grids]
        self._merger = ScaleMerger(grids) if len(grids) > 1 else None
        self._edges = EdgeFinder(grids[0].width, grids[0].height)
        rows = (
            _row_ends(scale, grid, float(size[1]), first_row)
            for scale, (grid, size) in enumerate(zip(grids, self._pixel_sizes))
        )
        self._order = heapq.merge(*rows)
        self._next = next(self._order, None)
        self._rows_done = [first_row] * len(grids)  # rows above it are complete

    @property
    def behind(self) -> int | None:
        """The scale whose tiles are needed next; None: all rows are finished."""
        return self._next[1] if self._next else None

    def add(self, tile: Tile, found: TilePolygons | None, scale: int = 0) -> None:
        """Take a tile; None where it can't be read: what its neighbours saw then counts."""
        self._rows_done[scale] = max(self._rows_done[scale], tile.grid_row)
        self._finish_rows()
        if found is None:
            return
        self._edges.add(found.edge_points * self._pixel_sizes[scale])
        self._stitchers[scale].add_tile(found)

    def finish_above(self, row: int) -> None:
        """Finish the rows of tiles above one; all of them have come. With one scale only."""
        self._rows_done[0] = max(self._rows_done[0], row)
        self._finish_rows()

    def state(self) -> bytes:
        """Return a text that says all on which what is still to come depends, but the tiles.

        With one scale only; see ``Stitcher.state``.
        """
        (stitcher,) = self._stitchers
        waiting = stitcher.waiting_bounds
        top = min(float(waiting[:, 1].min(initial=np.inf)), stitcher.next_top)
        return stitcher.state() + self._edges.state(top)

    def end(self, scale: int) -> None:
        """Note that no tile of a scale will come any more."""
        self._rows_done[scale] = self._grids[scale].rows
        self._finish_rows()

    def finish(self) -> None:
        """Give the objects that waited for further tiles."""
        for scale in range(len(self._grids)):
            self.end(scale)

    def _finish_rows(self) -> None:
        """Finish the complete rows of all scales, in the order of their lower edge."""
        while self._next and self._next[2] < self._rows_done[self._next[1]]:
            _, scale, row = self._next
            objects = self._stitchers[scale].finish_row(row)
            if self._merger is not None:
                objects = self._merge_scales(self._merger, scale, objects)
            self._give(objects)
            self._next = next(self._order, None)

    def _merge_scales(
        self, merger: ScaleMerger, scale: int, objects: DetectedObjects
    ) -> DetectedObjects:
        """Add finished objects of one scale; return what no scale can change any more."""
        width, height = self._pixel_sizes[scale]
        if (width, height) != (1, 1):
            polygons = transform_polygons(objects.polygons, Affine.scale(width, height))
            objects = replace(objects, polygons=polygons)
        objects = _of_length(objects, self._lengths[scale])
        merger.add(scale, objects)
        waiting: list[Reals] = []
        tops: list[float] = []
        for stitcher, size in zip(self._stitchers, self._pixel_sizes):
            waiting.append(stitcher.waiting_bounds * np.tile(size, 2))
            tops.append(stitcher.next_top * float(size[1]))
        return merger.take_closed(waiting, tops)

    def _give(self, objects: DetectedObjects) -> None:
        polygons, edge = self._edges.cut(objects.polygons, self._area)
        finished = replace(objects, polygons=polygons, edge=edge)
        finished = finished.take(~shapely.is_missing(polygons))
        if len(finished):
            self.count += len(finished)
            self._sink.write(finished, self._transform)


def _of_length(objects: DetectedObjects, lengths: tuple[float, float]) -> DetectedObjects:
    """Return those whose box has its longer side between two lengths."""
    if lengths == ANY_LENGTH or not len(objects):
        return objects
    bounds = shapely.bounds(objects.polygons)
    longest = np.maximum(bounds[:, 2] - bounds[:, 0], bounds[:, 3] - bounds[:, 1])
    return objects.take((longest >= lengths[0]) & (longest <= lengths[1]))


def _row_ends(
    scale: int, grid: TileGrid, pixel_height: float, first_row: int
) -> Iterator[tuple[float, int, int]]:
    """Yield for each row of a grid: lower edge in pixels of the first grid, scale, row."""
    for row in range(first_row, grid.rows):
        bottom = (row + 1) * grid.stride - grid.offset_y + grid.margin
        yield bottom * pixel_height, scale, row
