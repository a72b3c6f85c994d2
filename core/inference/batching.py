"""The detector in a thread of its own: batches shrink when memory is short, stops are heard.

Windows of a batch are put together in another thread, so that the network finds the next batch
ready, in memory from which the device can copy by itself.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from concurrent.futures import TimeoutError as FutureTimeoutError
from dataclasses import dataclass
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from ..jobs.errors import StoppedError, UserError
from ..jobs.job import Job
from .detector import Detector, DeviceMemoryError, TileDetections

_POLL_S = 0.1  # how often a waiting run looks whether it should stop

ResultT = TypeVar("ResultT")
HostArrays = Callable[[tuple[int, ...], Any], NDArray[Any]]
"""Takes shape and dtype, as ``numpy.empty`` does."""


class SerializedDetector:
    """Lets several threads use one detector, one after the other.

    Args:
        detector: What they use.
    """

    def __init__(self, detector: Detector) -> None:
        self._detector = detector
        self._lock = threading.Lock()
        self.host_array = host_arrays_for(detector)

    def __call__(
        self, batch: NDArray[np.generic], valid: NDArray[np.bool_]
    ) -> list[TileDetections]:
        """Detect; as ``Detector`` says."""
        with self._lock:
            return self._detector(batch, valid)


def host_arrays_for(detector: Detector) -> HostArrays:
    """Return what makes the arrays of a batch for a detector: its own ``host_array`` if it has one.

    A detector whose device copies faster from memory of a certain kind makes it by that.
    """
    made: HostArrays = getattr(detector, "host_array", np.empty)
    return made


@dataclass(frozen=True)
class _Task:
    """A batch on its way.

    Attributes:
        pixels: One ``[C, H, W]`` a window.
        valid: One ``[H, W]`` a window.
        future: Gets what is found.
    """

    pixels: Sequence[NDArray[np.generic]]
    valid: Sequence[NDArray[np.bool_]]
    future: Future[list[TileDetections]]


@dataclass(frozen=True)
class _StackedTask:
    """A batch whose windows are together.

    Attributes:
        pixels: ``[B, C, H, W]``.
        valid: ``[B, H, W]``.
        future: Gets what is found.
    """

    pixels: NDArray[np.generic]
    valid: NDArray[np.bool_]
    future: Future[list[TileDetections]]


class BatchRunner:
    """Runs a detector's batches one after the other, in the background.

    A thread that isn't waited for at the end: a batch may take longer than a stopped job has.

    Args:
        detector: What to run.
        batch_size: Windows at once; halved whenever the device's memory isn't enough.
        job: Asked for stops, told about smaller batches.
        resume_hint: Gives the text for the user when the run is stopped.
    """

    def __init__(
        self,
        detector: Detector,
        batch_size: int,
        job: Job | None,
        resume_hint: Callable[[], str] = str,
    ) -> None:
        self.batch_size = batch_size
        self._detector = detector
        self._job = job
        self._resume_hint = resume_hint
        self._host_array = host_arrays_for(detector)
        self._closed = threading.Event()
        self._unfinished = 0
        self._lock = threading.Lock()
        self._submitted: queue.SimpleQueue[_Task | None] = queue.SimpleQueue()
        self._stacked: queue.SimpleQueue[_StackedTask | None] = queue.SimpleQueue()
        threading.Thread(target=self._stack, name="stack", daemon=True).start()
        threading.Thread(target=self._work, name="network", daemon=True).start()

    @property
    def idle(self) -> bool:
        """Whether the network has nothing to do."""
        return self._unfinished == 0

    def submit(
        self, pixels: Sequence[NDArray[np.generic]], valid: Sequence[NDArray[np.bool_]]
    ) -> Future[list[TileDetections]]:
        """Queue one batch.

        Args:
            pixels: One ``[C, H, W]`` a window.
            valid: One ``[H, W]`` a window.
        """
        task = _Task(pixels, valid, Future())
        self._count(1)
        self._submitted.put(task)
        return task.future

    def wait(self, future: Future[ResultT]) -> ResultT:
        """Wait for a batch, or for any other future, and look for stops.

        Raises:
            StoppedError: The job was asked to stop meanwhile.
            UserError: The device has no memory for a single window (of a batch).
        """
        if self._job is None:
            return future.result()
        while True:
            if self._job.stopping:
                raise StoppedError(self._resume_hint())
            try:
                return future.result(timeout=_POLL_S)
            except FutureTimeoutError:
                if future.done():
                    raise

    def close(self) -> None:
        """Let the thread end after the batch that it is busy with; drop those that wait."""
        self._closed.set()
        self._submitted.put(None)

    def _stack(self) -> None:
        """Put the windows of batches together, ahead of the network."""
        while True:
            task = self._submitted.get()
            if task is None or self._closed.is_set():
                self._stacked.put(None)
                return
            try:
                pixels, valid = self._in_one(task.pixels), self._in_one(task.valid)
            except BaseException as error:  # raised again where it is waited for
                self._count(-1)
                task.future.set_exception(error)
            else:
                self._stacked.put(_StackedTask(pixels, valid, task.future))

    def _in_one(self, arrays: Sequence[NDArray[Any]]) -> NDArray[Any]:
        whole = self._host_array((len(arrays), *arrays[0].shape), arrays[0].dtype)
        return np.stack(arrays, out=whole)

    def _work(self) -> None:
        while True:
            task = self._stacked.get()
            if task is None or self._closed.is_set():
                return
            try:
                found = self._detect(task.pixels, task.valid)
            except BaseException as error:  # raised again where it is waited for
                self._count(-1)
                task.future.set_exception(error)
            else:
                self._count(-1)
                task.future.set_result(found)

    def _count(self, more: int) -> None:
        with self._lock:
            self._unfinished += more

    def _detect(
        self, pixels: NDArray[np.generic], valid: NDArray[np.bool_]
    ) -> list[TileDetections]:
        found: list[TileDetections] = []
        while len(found) < len(pixels):
            part = slice(len(found), len(found) + self.batch_size)
            try:
                found += self._detector(pixels[part], valid[part])
            except DeviceMemoryError as error:
                self._shrink(len(pixels[part]), error)
        return found

    def _shrink(self, tried: int, error: DeviceMemoryError) -> None:
        if tried <= 1:
            raise UserError(
                "The device has not enough memory for a single window.",
                "Choose a smaller tile size, or the device 'cpu'.",
            ) from error
        self.batch_size = max(1, tried // 2)
        if self._job:
            self._job.warn(
                f"Not enough memory for {tried} windows at once; going on with {self.batch_size}."
            )
