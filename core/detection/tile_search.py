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
from dataclasses import dataclass
from functools import partial

import numpy as np

from ..inference.batching import BatchRunner, SerializedDetector
from ..inference.detector import Detector, TileDetections
from ..jobs.job import Job
from ..raster.reader import RasterReader
from ..raster.source import RasterSource
from ..runtime.device import release_memory
from ..stitching.tile_grid import Tile
from ..stitching.tile_polygons import TilePolygons
from .read_ahead import ReaderThreads, Window, longest_run, read_run, runs_of
from .search import MIN_GROUP_TILES, TileResult
from .settings import DetectionSettings

_DEFAULT_BATCH = 4
_IN_FLIGHT = 3  # batches: one in the network, one before it, one after it; more on some devices
_IN_FLIGHT_BYTES = 512e6  # of windows; large ones of many bands wait in fewer batches
_MOST_OUTLINERS = 4  # threads that make polygons: what they do in numpy excludes the others
_BATCHES_TO_RELEASE = 4  # often enough that memory does not grow along a wide row of tiles


@dataclass(frozen=True)
class _Batch:
    """Windows that are together on their way through network and outlines.

    Attributes:
        windows: In order, those without pixels too.
        polygons: For each window that goes through the network, what will come of it.
    """

    windows: list[Window]
    polygons: deque[Future[TilePolygons]]


@dataclass(frozen=True)
class _Ahead:
    """What was ordered: a window as it is, or one of a run that is read; neither: a group's end."""

    window: Window | None = None
    run: Future[list[Window]] | None = None
    place: int = 0


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
        # One reading thread may hold as many windows.
        self._longest_run = longest_run(source, settings.tile_size)
        batch_size = settings.batch_size or _DEFAULT_BATCH
        self._network = BatchRunner(detector, batch_size, job, resume_hint)
        outliners = min(max((os.cpu_count() or 1) - 1, 1), _MOST_OUTLINERS)
        self._outliners = ThreadPoolExecutor(outliners, thread_name_prefix="outlines")
        # Nothing of it refers to this object: what a raster's handles belong to must not be left to
        # the garbage collector, which may stop a Dask worker for good (python/cpython#106883).
        self._readers = ReaderThreads(partial(read_run, self._reader), settings.read_threads)
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

    def _most_in_flight(self, windows: list[Window]) -> int:
        """Return how many batches may be on their way, at least two."""
        size = sum(window.pixels.nbytes for window in windows if window.pixels is not None)
        most = _IN_FLIGHT - 1 + self._network.most_on_device
        return max(2, min(most, int(_IN_FLIGHT_BYTES // max(size, 1))))

    def _start(self, windows: list[Window]) -> _Batch:
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
        live: list[Window],
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
        self, window: Window, found: TileDetections, promise: Future[TilePolygons]
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
    ) -> Iterator[list[Window]]:
        """Give windows in order, each time as many as hold one batch of windows with pixels.

        What is together follows from the windows alone and is archived whole, so a resumed run puts
        the same windows together and gets the same numbers from the network.
        """
        batch: list[Window] = []
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
    ) -> Iterator[Window | None]:
        """Read ahead in threads; give the windows in order, None after each group."""
        waiting: deque[_Ahead] = deque()
        for group in groups:
            for tiles in runs_of(group, finished, self._longest_run):
                if tiles[0].index in finished:
                    waiting += [_Ahead(Window(tile, archived=True)) for tile in tiles]
                else:
                    future = self._readers.submit(tiles)
                    waiting += [_Ahead(None, future, place) for place in range(len(tiles))]
                # Enough to fill the next batch while one is in the network.
                most = self._network.batch_size + len(self._readers) * self._longest_run
                while len(waiting) > most:
                    yield self._ready(waiting.popleft())
            waiting.append(_Ahead())
        while waiting:
            yield self._ready(waiting.popleft())

    def _ready(self, ahead: _Ahead) -> Window | None:
        if ahead.run is None:
            return ahead.window
        if self._started and self._network.idle and not ahead.run.done():
            self._readers.add_thread()  # the network waits for pixels
        return self._network.wait(ahead.run)[ahead.place]

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
