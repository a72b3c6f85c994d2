"""Detection on many machines: Dask workers search rows of tiles and stitch them in bands.

Every worker holds the model once. With two threads, a worker reads one group while another is in
the network, which keeps a GPU busy. A group that a lost worker had is searched again by another.
The groups, and the batches within them, are those of ``tile_search``, so the objects are the same
as from one process. Rasters and model must be readable by all workers under the same paths.
"""

from __future__ import annotations

import threading
import uuid
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from ..inference.batching import SerializedDetector
from ..jobs.job import Job
from ..raster.source import RasterSource
from ..runtime.dask_workers import DaskWorkers
from ..stitching.tile_grid import Tile, TileGrid
from .band_stitching import Band, StitchedBand, StitchingJob, stitch_band
from .search import DetectorLoader, LoadedDetector, ShardWriter, TileResult
from .settings import DetectionSettings
from .tile_search import LocalSearch

ResultT = TypeVar("ResultT")

_BAND_ROWS = 8  # least of a band; the rows that lead to its state are stitched twice
_BAND_TILES = 128  # least of a band


@dataclass(frozen=True)
class _SentGroup:
    """A group of rows of tiles whose results stay on the workers until they are stitched.

    Attributes:
        tiles: All of its tiles.
        future: The results of those that are searched now, or None.
        kept: What this process gets of them, or None: the same, or with what was found left out
            once it is in a shard of the archive.
        resumed: Some tiles are not: they were finished before.
    """

    tiles: list[Tile]
    future: Any
    kept: Any
    resumed: bool


class Cluster:
    """The workers of a Dask scheduler, ready to search with one model; a ``SearchFactory``.

    Args:
        address: Of the scheduler, ``tcp://host:port``.
        load: Makes the detector; sent to the workers.
        ours: Whether this run started the scheduler itself, so that its address says nothing to
            the user.

    Raises:
        UserError: No Dask here, no scheduler there, or no workers.
    """

    def __init__(self, address: str, load: DetectorLoader, *, ours: bool = False) -> None:
        self._workers = DaskWorkers(address, ours=ours)
        self._load = load
        self._precision = ""
        self._registered = False
        self._name = f"rs-mask-{uuid.uuid4().hex[:12]}"

    def prepare(self, precision: str) -> tuple[str, int]:
        """Have one worker load the model, and return its precision and batch size.

        Args:
            precision: For all workers; "": the one that this worker chooses.
        """
        self._workers.client.register_plugin(_plugin(self._load), name=self._name)
        self._registered = True
        described = self._workers.submit(_describe, self._name, precision)
        # Workers may have devices of several kinds: all compute as this first one does.
        self._precision, batch_size = described.result()
        return self._precision, int(batch_size)

    def search(
        self,
        source: RasterSource,
        settings: DetectionSettings,
        job: Job | None,
        resume_hint: Callable[[], str],
    ) -> ClusterSearch:
        """Return the search of one raster at one scale, as ``SearchFactory`` says."""
        # The area has decided which tiles there are; it need not travel.
        settings = replace(settings, area=None, extent=())
        arguments = (self._name, self._precision, source.with_absolute_path(), settings)
        return ClusterSearch(self._workers, arguments, job, resume_hint)

    def results(
        self,
        function: Callable[..., ResultT],
        tasks: Iterable[tuple[Any, ...]],
        job: Job | None,
    ) -> Iterator[ResultT]:
        """Have a function called for each task; see ``DaskWorkers.results``.

        Args:
            function: Takes the detector before a task's arguments.
            tasks: The arguments.
            job: Asked for stops.
        """
        model = (self._name, self._precision, function)
        calls = ((*model, *arguments) for arguments in tasks)
        return self._workers.results(_call_with_detector, calls, job)

    def close(self) -> None:
        """Take the model from the workers and leave them."""
        with closing(self._workers):
            if self._registered and self._workers.running:
                # All was searched: a worker that is lost in this very moment takes its copy along.
                with suppress(OSError):
                    self._workers.client.unregister_worker_plugin(self._name)

    def __enter__(self) -> Cluster:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class ClusterSearch:
    """Searches tiles of one raster on the workers; a ``TileSearch``.

    Args:
        workers: That search.
        arguments: Of ``_search_group``, but for the tiles.
        job: Asked for stops.
        resume_hint: Gives the text for the user when the run is stopped.
    """

    def __init__(
        self,
        workers: DaskWorkers,
        arguments: tuple[str, str, RasterSource, DetectionSettings],
        job: Job | None,
        resume_hint: Callable[[], str],
    ) -> None:
        self._workers = workers
        self._arguments = arguments
        self._job = job
        self._resume_hint = resume_hint
        self._futures: set[Any] = set()
        self._told_of_folder = False

    @property
    def batch_size(self) -> int:
        """Windows at once; workers that shrink theirs do so by themselves."""
        return self._arguments[3].batch_size

    def close(self) -> None:
        """Drop what is not finished."""
        for future in self._futures:
            future.cancel()
        self._futures.clear()

    def results(
        self, groups: Iterable[list[Tile]], finished: frozenset[int]
    ) -> Iterator[list[TileResult]]:
        """Search tiles, as ``TileSearch`` says; one group at a time is given."""
        waiting: deque[tuple[list[Tile], Any]] = deque()
        for group in groups:
            fresh = [tile for tile in group if tile.index not in finished]
            future = self._submit(fresh) if fresh else None
            waiting.append((group, future))
            if len(waiting) > self._workers.ahead():
                yield self._of_group(*waiting.popleft())
        while waiting:
            yield self._of_group(*waiting.popleft())

    def search_and_stitch(
        self,
        groups: Iterable[list[Tile]],
        finished: frozenset[int],
        job: StitchingJob,
        shards: ShardWriter | None,
    ) -> Iterator[list[TileResult] | StitchedBand | Band]:
        """Search tiles and stitch them on the workers, as ``StitchingSearch`` says."""
        waiting: deque[tuple[list[Tile] | Band, Any]] = deque()
        above: list[_SentGroup] = []
        band: list[_SentGroup] = []
        row = 0
        for group, is_last in _with_last(groups):
            sent = self._send(group, finished, shards)
            band.append(sent)
            waiting.append((group, sent.kept))
            end = job.grid.rows if is_last else group[-1].grid_row + 1
            tiles = sum(len(one.tiles) for one in band)
            if is_last or (end - row >= _BAND_ROWS and tiles >= _BAND_TILES):
                waiting.append(self._submit_band(job, [*above, *band], row, end))
                least = end - _rows_before(job.grid)
                above = [one for one in [*above, *band] if one.tiles[-1].grid_row >= least]
                band, row = [], end
            while len(waiting) > self._workers.ahead():
                yield self._next_result(*waiting.popleft(), shards)
        while waiting:
            yield self._next_result(*waiting.popleft(), shards)

    def _send(
        self, group: list[Tile], finished: frozenset[int], shards: ShardWriter | None
    ) -> _SentGroup:
        fresh = [tile for tile in group if tile.index not in finished]
        if not fresh:
            return _SentGroup(group, None, None, resumed=True)
        future = kept = self._submit(fresh)
        if shards is not None:
            kept = self._workers.submit(_keep_group, shards, future)
            # What was found stays on its worker for as long as somebody here wants to have it.
            self._futures.discard(future)
            self._futures.add(kept)
        return _SentGroup(group, future, kept, len(fresh) < len(group))

    def _submit_band(
        self, job: StitchingJob, groups: list[_SentGroup], row: int, end: int
    ) -> tuple[Band, Any]:
        band = Band(min(row, groups[0].tiles[0].grid_row), row, end)
        if any(one.resumed for one in groups):
            return band, None
        futures = [one.future for one in groups]
        future = self._workers.submit(_stitch_groups, job, band, futures)
        self._futures.add(future)
        return band, future

    def _next_result(
        self, what: list[Tile] | Band, future: Any, shards: ShardWriter | None
    ) -> list[TileResult] | StitchedBand | Band:
        if not isinstance(what, Band):
            results = self._of_group(what, future)
            if shards is not None and any(one.found is not None for one in results):
                self._tell_of_folder(shards.folder)
            return results
        if future is None:
            return what
        stitched: StitchedBand = self._result(future)
        return stitched

    def _tell_of_folder(self, folder: str) -> None:
        if self._job and not self._told_of_folder:
            self._told_of_folder = True
            self._job.info(
                f"Not all workers can write into {folder}; what they find passes through this "
                "process, which limits how many of them are of use."
            )

    def _submit(self, tiles: list[Tile]) -> Any:
        future = self._workers.submit(_search_group, *self._arguments, tiles)
        self._futures.add(future)
        return future

    def _result(self, future: Any) -> Any:
        result = self._workers.result(future, self._job, self._resume_hint)
        self._futures.discard(future)
        return result

    def _of_group(self, group: list[Tile], future: Any) -> list[TileResult]:
        found = [] if future is None else self._result(future)
        searched = {one.tile.index: one for one in found}
        return [searched.get(tile.index, TileResult(tile, archived=True)) for tile in group]


def _with_last(groups: Iterable[list[Tile]]) -> Iterator[tuple[list[Tile], bool]]:
    """Yield groups, and whether each is the last one."""
    before: list[Tile] | None = None
    for group in groups:
        if before is not None:
            yield before, False
        before = group
    if before is not None:
        yield before, True


def _rows_before(grid: TileGrid) -> int:
    """Return from how many rows above it a band begins to lead to its state.

    Windows overlap those of as many rows; an object of one row and its neighbours of the next are
    stitched and tidied by then.
    """
    return -(-grid.tile_size // grid.stride) + 2


def _plugin(load: DetectorLoader) -> Any:
    """Return what a worker keeps for the run: the model, loaded when it is first needed."""
    from distributed import WorkerPlugin

    class ModelHolder(WorkerPlugin):
        """Holds the model; one batch at a time goes through it, whichever group it is of."""

        def __init__(self) -> None:
            self.loaded: LoadedDetector | None = None
            self.lock: Any = None

        def setup(self, worker: Any) -> None:
            """Take the worker's start; locks can't travel."""
            self.lock = threading.Lock()

        def get(self, precision: str) -> LoadedDetector:
            """Return detector, precision and batch size; only with the lock held."""
            if self.loaded is None:
                detector, chosen, batch_size = load(precision)
                self.loaded = LoadedDetector(SerializedDetector(detector), chosen, batch_size)
            return self.loaded

    return ModelHolder()


def _holder(name: str) -> Any:
    from distributed import get_worker

    return get_worker().plugins[name]


def _describe(name: str, precision: str) -> tuple[str, int]:
    """Return precision and batch size of the model (on a worker)."""
    holder = _holder(name)
    with holder.lock:
        _, chosen, batch_size = holder.get(precision)
    return chosen, batch_size


def _call_with_detector(
    name: str, precision: str, function: Callable[..., ResultT], *arguments: Any
) -> ResultT:
    """Call a function with the model and more (on a worker)."""
    holder = _holder(name)
    with holder.lock:
        detector, _, _ = holder.get(precision)
    return function(detector, *arguments)


def _search_group(
    name: str,
    precision: str,
    source: RasterSource,
    settings: DetectionSettings,
    tiles: list[Tile],
) -> list[TileResult]:
    """Search a group of tiles (on a worker)."""
    holder = _holder(name)
    with holder.lock:
        detector, _, _ = holder.get(precision)
    with closing(LocalSearch(source, detector, settings)) as search:
        return [one for results in search.results([tiles], frozenset()) for one in results]


def _keep_group(shards: ShardWriter, results: list[TileResult]) -> list[TileResult]:
    """Write what was found into a shard of the archive, and leave it out (on a worker)."""
    searched = [one.found for one in results if one.found is not None and not one.empty]
    empty = [one.tile for one in results if one.empty]
    shard = shards.write(searched, empty) if searched or empty else ""
    if not shard:
        return results
    return [one if one.corrupt else replace(one, found=None, shard=shard) for one in results]


def _stitch_groups(job: StitchingJob, band: Band, results: list[list[TileResult]]) -> StitchedBand:
    """Stitch a band of groups (on a worker)."""
    return stitch_band(job, band, [(one.tile, one.found) for group in results for one in group])
