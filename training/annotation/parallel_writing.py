"""Many tiles written in parallel, by threads of this process or by workers, in a known order."""

from __future__ import annotations

import itertools
import os
from collections import deque
from collections.abc import Callable, Generator, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

from ...core.jobs.errors import StoppedError, UserError
from ...core.jobs.job import Job
from ...core.runtime.dask_workers import DaskWorkers
from ..dataset.tile_log import WRITTEN, TileOutcome
from .tile_writer import TileTask, TileWriter

_IN_FLIGHT = 4  # tiles waiting for each thread: enough to keep it busy, little to hold
_AT_ONCE = 16  # tiles of a worker's task: a raster is opened once for them

WriterFactory = Callable[[], TileWriter]
"""Makes the writer of one grid; can travel to a worker."""


def write_in_threads(
    make_writer: WriterFactory, tasks: Iterable[TileTask], job: Job
) -> Generator[TileOutcome, None, None]:
    """Write tiles in threads and yield their records in order; ends early on a stop.

    Raises:
        OSError: The disk is full or the folder can't be written.
    """
    threads = max(1, min(8, os.cpu_count() or 1))
    waiting: deque[Future[TileOutcome]] = deque()
    with (
        closing(make_writer()) as writer,
        ThreadPoolExecutor(threads, thread_name_prefix="tiles") as pool,
    ):
        try:
            for task in tasks:
                if job.stopping:
                    break
                waiting.append(pool.submit(writer.write, task))
                if len(waiting) >= threads * _IN_FLIGHT:
                    yield waiting.popleft().result()
            while waiting:
                if job.stopping:
                    break
                yield waiting.popleft().result()
        finally:
            for future in waiting:
                future.cancel()


def write_on_workers(
    make_writer: WriterFactory, tasks: Iterable[TileTask], job: Job, workers: DaskWorkers
) -> Generator[TileOutcome, None, None]:
    """Have workers write tiles and yield their records in order; ends early on a stop.

    Raises:
        OSError: As for ``write_in_threads``.
        UserError: The workers have other folders under the same paths, or are gone.
    """
    remaining = iter(tasks)
    groups = iter(lambda: list(itertools.islice(remaining, _AT_ONCE)), [])
    calls = ((make_writer, group) for group in groups)
    try:
        for outcomes in workers.results(_write_group, calls, job):
            for outcome, path in outcomes:
                if outcome.state == WRITTEN and not path.exists():
                    raise UserError(
                        f"A worker wrote {path}, and there is no such file on this computer.",
                        "Choose an output folder that all workers reach under the same path.",
                    )
                yield outcome
    except StoppedError:
        return  # the caller knows how many tiles are written


def _write_group(
    make_writer: WriterFactory, tasks: list[TileTask]
) -> list[tuple[TileOutcome, Path]]:
    """Write some tiles (on a worker); give each one's record and path."""
    with closing(make_writer()) as writer:
        return [(writer.write(task), writer.path_of(task)) for task in tasks]
