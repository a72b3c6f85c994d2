"""The search in this process: tiles in, polygons of each tile out, in order.

Reading, network and polygons overlap. ``dask_search`` has the same interface for many machines.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..inference.batching import BatchRunner, SerializedDetector
from ..inference.detector import Detector, TileDetections
from ..jobs.job import Job
from ..raster.reader import CorruptBlockError, RasterReader
from ..raster.source import RasterSource
from ..runtime.device import release_memory
from ..stitching.tile_grid import Tile
from ..stitching.tile_polygons import TilePolygons
from .search import MIN_GROUP_TILES, TileResult
from .settings import DetectionSettings

_DEFAULT_BATCH = 4
_BATCHES_TO_RELEASE = 4  # often enough that memory does not grow along a wide row of tiles


@dataclass(frozen=True)
class _Window:
    """A tile on its way: what was read, or why there is nothing."""

    tile: Tile
    pixels: NDArray[np.generic] | None = None
    valid: NDArray[np.bool_] | None = None
    archived: bool = False
    corrupt: str = ""


class LocalSearches:
    """Makes searches in this process; a ``SearchFactory``.

    Args:
        detector: What they share; the searches of several scales use it one after the other.
    """

    def __init__(self, detector: Detector) -> None:
        self._detector = SerializedDetector(detector)

    def search(
        self,
        source: RasterSource,
        settings: DetectionSettings,
        job: Job | None,
        resume_hint: Callable[[], str],
    ) -> LocalSearch:
        """Return the search of one raster at one scale, as ``SearchFactory`` says."""
        return LocalSearch(source, self._detector, settings, job, resume_hint)


class LocalSearch:
    """Searches tiles of one raster in this process.

    Args:
        source: The raster.
        detector: Finds objects in batches of windows.
        settings: How to search.
        job: Asked for stops, told about smaller batches.
        resume_hint: Gives the text for the user when the run is stopped.
    """

    def __init__(
        self,
        source: RasterSource,
        detector: Detector,
        settings: DetectionSettings,
        job: Job | None = None,
        resume_hint: Callable[[], str] = str,
    ) -> None:
        self._settings = settings
        self._reader = RasterReader(source)
        batch_size = settings.batch_size or _DEFAULT_BATCH
        self._network = BatchRunner(detector, batch_size, job, resume_hint)

    @property
    def batch_size(self) -> int:
        """Windows at once, at present."""
        return self._network.batch_size

    def close(self) -> None:
        """Let the network's thread end and close the raster."""
        self._network.close()
        self._reader.close()

    def results(
        self, groups: Iterable[list[Tile]], finished: frozenset[int]
    ) -> Iterator[list[TileResult]]:
        """Search tiles, as ``TileSearch`` says.

        One batch is in the network while the one before becomes polygons.
        """
        ahead: tuple[list[_Window], Future[list[TileDetections]] | None] | None = None
        for number, windows in enumerate(self._batches(groups, finished), 1):
            if number % _BATCHES_TO_RELEASE == 0:
                release_memory()
            live = [window for window in windows if window.pixels is not None]
            future = None
            if live:
                future = self._network.submit(
                    [window.pixels for window in live if window.pixels is not None],
                    [window.valid for window in live if window.valid is not None],
                )
            if ahead is not None:
                yield self._results(*ahead)
            ahead = windows, future
        if ahead is not None:
            yield self._results(*ahead)

    def _batches(
        self, groups: Iterable[list[Tile]], finished: frozenset[int]
    ) -> Iterator[list[_Window]]:
        """Give windows in order, each time as many as hold one batch of windows with pixels.

        What is together follows from the windows alone and is archived whole, so a resumed run puts
        the same windows together and gets the same numbers from the network.
        """
        batch: list[_Window] = []
        live = 0
        for window in self._windows(groups, finished):
            if window is None:  # the end of a group of rows
                if batch:
                    yield batch
                batch, live = [], 0
                continue
            batch.append(window)
            live += window.pixels is not None
            # It may have shrunk below ``live`` while the batch was filled.
            if live >= self._network.batch_size or (live == 0 and len(batch) >= MIN_GROUP_TILES):
                yield batch
                batch, live = [], 0

    def _windows(
        self, groups: Iterable[list[Tile]], finished: frozenset[int]
    ) -> Iterator[_Window | None]:
        """Read ahead in threads; give the windows in order, None after each group."""
        threads = max(1, self._settings.read_threads)
        waiting: deque[Future[_Window] | _Window | None] = deque()
        pool = ThreadPoolExecutor(threads, thread_name_prefix="read")
        try:
            for group in groups:
                for tile in group:
                    if tile.index in finished:
                        waiting.append(_Window(tile, archived=True))
                    else:
                        waiting.append(pool.submit(self._read, tile))
                    # Enough to fill the next batch while one is in the network.
                    if len(waiting) > self._network.batch_size + threads:
                        yield self._ready(waiting.popleft())
                waiting.append(None)
            while waiting:
                yield self._ready(waiting.popleft())
        finally:
            self._reader.give_up()
            pool.shutdown(wait=True, cancel_futures=True)

    def _ready(self, item: Future[_Window] | _Window | None) -> _Window | None:
        return self._network.wait(item) if isinstance(item, Future) else item

    def _read(self, tile: Tile) -> _Window:
        """Read one window (in a reading thread)."""
        x0, y0, x1, y1 = tile.core
        if not self._reader.any_valid(x0, y0, x1 - x0, y1 - y0):
            return _Window(tile)
        try:
            pixels, valid = self._reader.read(tile.column, tile.row, tile.size, tile.size)
        except CorruptBlockError as error:
            return _Window(tile, corrupt=str(error))
        core = valid[y0 - tile.row : y1 - tile.row, x0 - tile.column : x1 - tile.column]
        return _Window(tile, pixels, valid) if core.any() else _Window(tile)

    def _results(
        self, windows: list[_Window], future: Future[list[TileDetections]] | None
    ) -> list[TileResult]:
        """Turn what the network found into polygons."""
        batch = self._network.wait(future) if future is not None else []
        found = iter(batch)
        results = []
        for window in windows:
            tile = window.tile
            if window.archived or window.corrupt:
                results.append(TileResult(tile, archived=window.archived, corrupt=window.corrupt))
            elif window.pixels is not None and window.valid is not None:
                least = self._settings.archive_score
                results.append(
                    TileResult(
                        tile,
                        TilePolygons.from_detections(tile, window.valid, next(found), least),
                    )
                )
            else:
                results.append(TileResult(tile, TilePolygons.empty(tile), empty=True))
        return results
