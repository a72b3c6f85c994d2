"""The search in this process: tiles in, polygons of each tile out, in order.

Everything overlaps: windows are read and put together ahead of the network, a few batches are on
their way at once, and threads make polygons of what it found while the caller stitches what came
before. ``dask_search`` has the same interface for many machines.
"""

from __future__ import annotations

import os
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace

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
from .read_ahead import ReaderThreads
from .search import MIN_GROUP_TILES, TileResult
from .settings import DetectionSettings

_DEFAULT_BATCH = 4
_IN_FLIGHT = 3  # batches: one in the network, one before it, one after it
_IN_FLIGHT_BYTES = 512e6  # of windows; large ones of many bands wait in fewer batches
_MOST_OUTLINERS = 4  # threads that make polygons: what they do in numpy excludes the others
_BATCHES_TO_RELEASE = 4  # often enough that memory does not grow along a wide row of tiles


@dataclass(frozen=True)
class _Window:
    """A tile on its way: what was read, or why there is nothing."""

    tile: Tile
    pixels: NDArray[np.generic] | None = None
    valid: NDArray[np.bool_] | None = None
    searched: bool = False
    archived: bool = False
    corrupt: str = ""

    def submitted(self) -> _Window:
        """Return the window once it is in the network's hands, without its pixels."""
        return self if self.pixels is None else replace(self, pixels=None, searched=True)


@dataclass(frozen=True)
class _Batch:
    """Windows that are together on their way through network and outlines.

    Attributes:
        windows: In order, those without pixels too.
        polygons: For each window that goes through the network, what will come of it.
    """

    windows: list[_Window]
    polygons: deque[Future[TilePolygons]]


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
        outliners = min(max((os.cpu_count() or 1) - 1, 1), _MOST_OUTLINERS)
        self._outliners = ThreadPoolExecutor(outliners, thread_name_prefix="outlines")
        self._readers = ReaderThreads(self._read, settings.read_threads)
        self._started = False
        self._lock = threading.Lock()
        self._closed = False

    @property
    def batch_size(self) -> int:
        """Windows at once, at present."""
        return self._network.batch_size

    def close(self) -> None:
        """Let all threads but the network's end, that one soon, and close the raster."""
        self._network.close()
        self._reader.give_up()
        self._readers.close()
        with self._lock:
            self._closed = True
        self._outliners.shutdown(wait=True, cancel_futures=True)
        self._reader.close()

    def results(
        self, groups: Iterable[list[Tile]], finished: frozenset[int]
    ) -> Iterator[list[TileResult]]:
        """Search tiles, as ``TileSearch`` says."""
        in_flight: deque[_Batch] = deque()
        for number, windows in enumerate(self._batches(groups, finished), 1):
            if number % _BATCHES_TO_RELEASE == 0:
                release_memory()
            in_flight.append(self._start(windows))
            if len(in_flight) >= self._most_in_flight(windows):
                yield self._results(in_flight.popleft())
        while in_flight:
            yield self._results(in_flight.popleft())

    def _most_in_flight(self, windows: list[_Window]) -> int:
        """Return how many batches may be on their way, at least two."""
        size = sum(window.pixels.nbytes for window in windows if window.pixels is not None)
        return max(2, min(_IN_FLIGHT, int(_IN_FLIGHT_BYTES // max(size, 1))))

    def _start(self, windows: list[_Window]) -> _Batch:
        """Send a batch on its way."""
        live = [window for window in windows if window.pixels is not None]
        if not live:
            return _Batch(windows, deque())
        self._started = True
        found = self._network.submit(
            [window.pixels for window in live if window.pixels is not None],
            [window.valid for window in live if window.valid is not None],
        )
        # Their pixels are in the batch now.
        windows = [window.submitted() for window in windows]
        live = [window for window in windows if window.searched]
        promised: list[Future[TilePolygons]] = [Future() for _ in live]
        found.add_done_callback(lambda done: self._outline(live, done, promised))
        return _Batch(windows, deque(promised))

    def _outline(
        self,
        live: list[_Window],
        found: Future[list[TileDetections]],
        promised: list[Future[TilePolygons]],
    ) -> None:
        """Have polygons made of what the network found (in its thread)."""
        error = found.exception()
        if error is not None:
            for promise in promised:
                promise.set_exception(error)
            return
        with self._lock:
            if not self._closed:
                for window, detections, promise in zip(live, found.result(), promised):
                    self._outliners.submit(self._make_polygons, window, detections, promise)

    def _make_polygons(
        self, window: _Window, found: TileDetections, promise: Future[TilePolygons]
    ) -> None:
        """Make the polygons of one window (in a thread for outlines)."""
        try:
            valid, least = np.asarray(window.valid), self._settings.archive_score
            polygons = TilePolygons.from_detections(window.tile, valid, found, least)
            _ = polygons.wkb  # the archive wants it next, or the process that this one searches for
        except BaseException as error:  # raised again where it is waited for
            promise.set_exception(error)
        else:
            promise.set_result(polygons)

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
        waiting: deque[Future[_Window] | _Window | None] = deque()
        for group in groups:
            for tile in group:
                if tile.index in finished:
                    waiting.append(_Window(tile, archived=True))
                else:
                    waiting.append(self._readers.submit(tile))
                # Enough to fill the next batch while one is in the network.
                if len(waiting) > self._network.batch_size + len(self._readers):
                    yield self._ready(waiting.popleft())
            waiting.append(None)
        while waiting:
            yield self._ready(waiting.popleft())

    def _ready(self, item: Future[_Window] | _Window | None) -> _Window | None:
        if not isinstance(item, Future):
            return item
        if self._started and self._network.idle and not item.done():
            self._readers.add_thread()  # the network waits for pixels
        return self._network.wait(item)

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

    def _results(self, batch: _Batch) -> list[TileResult]:
        """Return what came of a batch, when it is there."""
        results = []
        for window in batch.windows:
            tile = window.tile
            if window.archived or window.corrupt:
                results.append(TileResult(tile, archived=window.archived, corrupt=window.corrupt))
            elif window.searched:
                results.append(TileResult(tile, self._network.wait(batch.polygons.popleft())))
            else:
                results.append(TileResult(tile, TilePolygons.empty(tile), empty=True))
        return results
