"""Bands of rows of tiles, stitched apart from each other into exactly the layer of one run.

What a run makes of a row of tiles depends on little of the rows above: the candidates that wait for
more tiles, and the objects that wait for neighbours. This is its state. A band begins some rows
early, so that it comes to the state in which the band above ends; what it makes from there on is
then the same. Both say their state, so that this is never assumed: where states differ, as below a
chain of candidates over many rows, the band is stitched again from further above.

So workers that search a band can stitch it as well, tidy and measure its objects, and what crosses
to the next band is a comparison.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from rasterio.crs import CRS

from ..raster.source import RasterSource
from ..stitching.object_stream import ObjectStream
from ..stitching.objects import DetectedObjects
from ..stitching.stitcher import StitchSettings
from ..stitching.tile_grid import Tile, TileGrid
from ..stitching.tile_polygons import TilePolygons
from .layer_writer import DetectionsSink
from .outlines import OutlineOptions

SearchedTile = tuple[Tile, TilePolygons | None]
"""A tile and what was found in it; None where it can't be read."""

Features = tuple[NDArray[np.object_], dict[str, NDArray[Any]]]
"""Outlines as WKB in the layer's CRS, and the fields of each."""


@dataclass(frozen=True)
class StitchingJob:
    """What all bands of a raster share.

    Attributes:
        grid: Of the tiles.
        area: To stay inside, in grid pixels; None: everywhere.
        settings: How strict stitching is.
        lengths: Least and greatest length of the objects that count, pixels.
        source: The raster.
        outlines: What is done to outlines.
        layer_crs: In which the features come.
    """

    grid: TileGrid
    area: shapely.Geometry | None
    settings: StitchSettings
    lengths: tuple[float, float]
    source: RasterSource
    outlines: OutlineOptions
    layer_crs: CRS | None


@dataclass(frozen=True)
class Band:
    """Rows of tiles.

    Attributes:
        first_row: From which tiles come.
        row: From which features count; the rows between the two lead to the state.
        end: The row below; the grid's number of rows: the band is the last one.
    """

    first_row: int
    row: int
    end: int


@dataclass(frozen=True)
class BandState:
    """On what the rest of a run depends, but the tiles still to come.

    Attributes:
        stitching: A hash of the state of the stitching.
        waiting: The objects that wait for neighbours before they are written.
    """

    stitching: bytes
    waiting: DetectedObjects

    def same_waiting(self, other: BandState) -> bool:
        """Whether the same objects wait, to the bit."""
        mine, theirs = self.waiting, other.waiting
        return (
            bool(np.array_equal(shapely.to_wkb(mine.polygons), shapely.to_wkb(theirs.polygons)))
            and bool(np.array_equal(mine.scores, theirs.scores))
            and bool(np.array_equal(mine.labels, theirs.labels))
            and bool(np.array_equal(mine.stitched, theirs.stitched))
            and bool(np.array_equal(mine.edge, theirs.edge))
        )


@dataclass(frozen=True)
class StitchedBand:
    """What came of a band.

    Attributes:
        band: The band.
        start: The state at its first row that counts.
        end: The state below it.
        features: To write, in order.
        objects: How many objects were finished.
    """

    band: Band
    start: BandState
    end: BandState
    features: list[Features]
    objects: int

    def follows(self, above: BandState) -> bool:
        """Whether the band began in the state in which the one above ended."""
        return self.start.stitching == above.stitching and self.start.same_waiting(above)


class _FeatureBuffer:
    """Takes features in a layer's place."""

    def __init__(self, crs: CRS | None) -> None:
        self.crs = crs
        self.features: list[Features] = []

    def add(self, polygons: NDArray[np.object_], values: dict[str, NDArray[Any]]) -> None:
        """Keep features."""
        self.features.append((np.asarray(shapely.to_wkb(polygons), object), values))


def stitch_band(
    job: StitchingJob,
    band: Band,
    tiles: Iterable[SearchedTile],
    waiting: DetectedObjects | None = None,
) -> StitchedBand:
    """Stitch a band.

    Args:
        job: What all bands share.
        band: Which rows.
        tiles: Those of the rows from ``first_row`` on, row by row.
        waiting: The objects that wait for neighbours at the first row that counts; None: those
            that the rows above it lead to.
    """
    buffer = _FeatureBuffer(job.layer_crs)
    sink = DetectionsSink(buffer, job.source, job.outlines)
    stream = ObjectStream(
        [job.grid],
        job.source.transform,
        job.area,
        job.settings,
        sink,
        [job.lengths],
        first_row=band.first_row,
    )
    start: BandState | None = None
    before = 0

    def begin() -> BandState:
        stream.finish_above(band.row)
        if waiting is not None:
            sink.waiting = waiting
        buffer.features.clear()
        return _state(stream, sink)

    for tile, found in tiles:
        if start is None and tile.grid_row >= band.row:
            start, before = begin(), stream.count
        stream.add(tile, found)
    if start is None:
        start, before = begin(), stream.count
    stream.finish_above(band.end)
    if band.end >= job.grid.rows:
        sink.finish()
    end = _state(stream, sink)
    return StitchedBand(band, start, end, buffer.features, stream.count - before)


def _state(stream: ObjectStream, sink: DetectionsSink) -> BandState:
    return BandState(hashlib.sha256(stream.state()).digest(), sink.waiting)
