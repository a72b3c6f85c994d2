"""What a search of tiles takes and gives, wherever it runs and wherever its results are kept.

A search goes through groups of rows of a grid. ``LocalSearches`` and ``Cluster`` make searches; an
archive can keep what they give.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple, Protocol, runtime_checkable

import numpy as np
from numpy.typing import NDArray

from ..inference.detector import Detector
from ..jobs.job import Job
from ..raster.source import RasterSource
from ..stitching.tile_grid import Tile, TileGrid
from ..stitching.tile_polygons import TilePolygons
from .band_stitching import Band, StitchedBand, StitchingJob
from .settings import DetectionSettings

MIN_GROUP_TILES = 16
"""Least tiles of a group of rows. Windows of two groups never share a batch, so that a group gives
the same numbers wherever it is searched."""


class LoadedDetector(NamedTuple):
    """A detector, ready to be used.

    Attributes:
        detector: Finds objects in batches of windows.
        precision: In what numbers it computes.
        batch_size: Windows at once, for a start.
    """

    detector: Detector
    precision: str
    batch_size: int


DetectorLoader = Callable[[str], LoadedDetector]
"""Takes a precision, "" for the fastest; also called on the workers of a cluster."""


@dataclass(frozen=True)
class TileResult:
    """What became of a tile.

    Attributes:
        tile: The tile.
        found: What was found in it; None where it was not searched now or can't be read.
        archived: It was finished before.
        empty: It has no valid pixel (``found`` has no objects).
        corrupt: Why it can't be read, or "".
        shard: Of the archive, into which a worker wrote it: ``found`` is None then; or "".
    """

    tile: Tile
    found: TilePolygons | None = None
    archived: bool = False
    empty: bool = False
    corrupt: str = ""
    shard: str = ""


class TileSearch(Protocol):
    """Searches the tiles of one grid."""

    @property
    def batch_size(self) -> int:
        """Windows at once, at present."""
        ...

    def results(
        self, groups: Iterable[list[Tile]], finished: frozenset[int]
    ) -> Iterator[list[TileResult]]:
        """Search tiles; give some results at a time, all in the order of the tiles.

        Args:
            groups: Tiles by groups of rows, as ``row_groups`` gives them.
            finished: Indices of tiles that need not be searched.

        Raises:
            StoppedError: The job was asked to stop.
            UserError: Something that the user can mend.
        """
        ...

    def close(self) -> None:
        """Let go of everything."""
        ...


class ShardWriter(Protocol):
    """Writes what was found where it was found, into a folder that belongs to the archive."""

    @property
    def folder(self) -> str:
        """Where."""
        ...

    def write(self, searched: list[TilePolygons], empty: list[Tile]) -> str:
        """Write what was found in some tiles; return the shard's name, "" where it can't be.

        Raises:
            UserError: The disk is full or fails.
        """
        ...


@runtime_checkable
class StitchingSearch(Protocol):
    """A search that can stitch what it finds, where it finds it."""

    def search_and_stitch(
        self,
        groups: Iterable[list[Tile]],
        finished: frozenset[int],
        job: StitchingJob,
        shards: ShardWriter | None,
    ) -> Iterator[list[TileResult] | StitchedBand | Band]:
        """Search tiles as ``TileSearch.results`` does, and give each band once its results came.

        A band with tiles that were finished before is given as it is, to be stitched by the caller,
        who has them.

        Args:
            groups: As for ``results``.
            finished: As for ``results``.
            job: What is done to what is found.
            shards: Travels to where tiles are searched and keeps what is found there; what it
                can't write comes as from ``results``. None: all of it comes.
        """
        ...


class SearchFactory(Protocol):
    """Makes searches: in this process, or on the workers of a cluster."""

    def search(
        self,
        source: RasterSource,
        settings: DetectionSettings,
        job: Job | None,
        resume_hint: Callable[[], str],
    ) -> TileSearch:
        """Return the search of one raster at one scale.

        Args:
            source: The raster at that scale.
            settings: How to search.
            job: Asked for stops, told about smaller batches.
            resume_hint: Gives the text for the user when the run is stopped.
        """
        ...


class TileStore(Protocol):
    """Keeps what was found in the tiles of one grid, for a run that goes on from there."""

    def finished(self) -> frozenset[int]:
        """Return the indices of the tiles that are done."""
        ...

    def add(self, searched: list[TilePolygons], empty: list[Tile]) -> None:
        """Keep what was found in some tiles; these and the empty ones are done."""
        ...

    def shard_writer(self) -> ShardWriter:
        """Return what keeps results where they are found; it can travel."""
        ...

    def add_shard(self, name: str, tiles: list[Tile]) -> None:
        """Take note of tiles that were written into a shard."""
        ...

    def read_tile(self, tile: Tile) -> TilePolygons:
        """Return what was found in a tile that is done."""
        ...


def row_groups(grid: TileGrid, plan: list[NDArray[np.int64]]) -> Iterator[list[Tile]]:
    """Give the planned tiles by groups of whole rows: as few as make ``MIN_GROUP_TILES``.

    Args:
        grid: The grid.
        plan: For each row of the grid, the columns that are searched.
    """
    group: list[Tile] = []
    for grid_row, columns in enumerate(plan):
        group += [grid.tile(grid_row, int(column)) for column in columns]
        if len(group) >= MIN_GROUP_TILES:
            yield group
            group = []
    if group:
        yield group
