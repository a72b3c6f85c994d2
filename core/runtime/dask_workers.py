"""The workers of a Dask scheduler: tasks out, results back in order.

What several jobs do on many machines goes through here: a task that a lost worker had is done again
by another, a stop is heard, and what goes wrong is one sentence. Files must be readable by all
workers under the same paths.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from typing import Any, TypeVar

from ..jobs.errors import StoppedError, UserError
from ..jobs.job import Job

ResultT = TypeVar("ResultT")

CONNECT_S = 15.0
_POLL_S = 0.05
_AHEAD = 2  # tasks a worker's thread that are on their way besides the one that is done
_LONELY_S = 30.0  # without a worker for so long, the user is told
_NO_DASK = UserError(
    "A scheduler is given, but the engine has no Dask.",
    "Without a scheduler the job runs on this machine alone. For several machines, install Dask in "
    "the engine's Python: pip install 'rs-mask[cluster]'.",
)


class DaskWorkers:
    """The workers of a scheduler.

    Args:
        address: Of the scheduler, ``tcp://host:port``.
        ours: Whether this run started the scheduler itself, so that its address says nothing to
            the user.

    Attributes:
        client: Of the scheduler.

    Raises:
        UserError: No Dask here, no scheduler there, or no workers.
    """

    def __init__(self, address: str, *, ours: bool = False) -> None:
        try:
            from distributed import Client
        except ModuleNotFoundError as error:
            raise _NO_DASK from error
        try:
            self.client: Any = Client(address, timeout=CONNECT_S, set_as_default=False)
        except (OSError, ValueError, TypeError) as error:
            raise UserError(
                f"There is no Dask scheduler at {address}.",
                "Start one with “dask scheduler”, and name its address as it says it "
                "(tcp://host:8786).",
            ) from error
        self._address = "" if ours else address
        self._last_worker = time.monotonic()
        try:
            self.client.wait_for_workers(1, timeout=CONNECT_S)
        except TimeoutError as error:
            self.close()
            raise UserError(
                f"The Dask scheduler at {address} has no workers.",
                f"Start some with “dask worker {address} --nthreads 1”, in the engine's "
                "environment.",
            ) from error

    @property
    def running(self) -> bool:
        """Whether the scheduler is there."""
        return bool(self.client.status == "running")

    def submit(self, function: Callable[..., Any], *arguments: Any) -> Any:
        """Have a worker call a function; futures among the arguments come as their results."""
        return self.client.submit(function, *arguments, pure=False)

    def ahead(self) -> int:
        """Return how many tasks may be on their way: enough for all workers, few to remember."""
        threads = sum(entry["nthreads"] for entry in self._entries().values())
        return max(1, threads) * (1 + _AHEAD)

    def result(self, future: Any, job: Job | None, resume_hint: Callable[[], str]) -> Any:
        """Wait for a task.

        Args:
            future: As ``submit`` gave it.
            job: Asked for stops, told when there are no workers.
            resume_hint: Gives the text for the user when the run is stopped.

        Raises:
            StoppedError: The job was asked to stop.
            UserError: The workers are gone, or the task says so.
        """
        from distributed import KilledWorker

        while not future.done():
            if job and job.stopping:
                raise StoppedError(resume_hint())
            self._look_for_workers(job)
            time.sleep(_POLL_S)
        if future.cancelled() and not self._address:
            raise UserError(
                "The processes that search on this machine have ended unexpectedly. "
                f"{resume_hint()}",
                "Start this job again; where it happens again, memory is probably short: choose "
                "a smaller batch or tile size.",
            )
        if future.cancelled():
            raise UserError(
                f"The Dask scheduler at {self._address} is gone. {resume_hint()}",
                "Start it again, and then this job.",
            )
        try:
            found = future.result()
        except KilledWorker as error:
            raise UserError(
                f"Several workers of {self._address or 'this machine'} were lost over the same "
                f"tiles. {resume_hint()}",
                "Their memory is probably not enough: choose a smaller batch or tile size.",
            ) from error
        return found

    def results(
        self,
        function: Callable[..., ResultT],
        tasks: Iterable[tuple[Any, ...]],
        job: Job | None,
        resume_hint: Callable[[], str] = str,
    ) -> Iterator[ResultT]:
        """Have a function called for each task; give the results in the order of the tasks.

        Args:
            function: Of a module that the workers have.
            tasks: Its arguments, taken as workers come to them.
            job: As for ``result``.
            resume_hint: As for ``result``.

        Raises:
            StoppedError: As ``result`` does.
            UserError: As ``result`` does.
        """
        waiting: deque[Any] = deque()
        try:
            for arguments in tasks:
                waiting.append(self.submit(function, *arguments))
                while len(waiting) > self.ahead():
                    yield self.result(waiting.popleft(), job, resume_hint)
            while waiting:
                yield self.result(waiting.popleft(), job, resume_hint)
        finally:
            for future in waiting:
                future.cancel()

    def close(self) -> None:
        """Leave the workers."""
        self.client.close()

    def _entries(self) -> dict[str, Any]:
        entries: dict[str, Any] = self.client.scheduler_info(n_workers=-1)["workers"]
        return entries

    def _look_for_workers(self, job: Job | None) -> None:
        now = time.monotonic()
        if now - self._last_worker < _LONELY_S:
            return
        self._last_worker = now
        if not self._entries() and job:
            whose = f"The scheduler at {self._address}" if self._address else "This machine"
            job.warn(f"{whose} has no workers; waiting for some.")
