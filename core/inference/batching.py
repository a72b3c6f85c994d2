"""The detector in a thread of its own: batches shrink when memory is short, stops are heard.

Windows of a batch are put together in another thread, so that the network finds the next batch
ready, in memory from which the device can copy by itself.

A device that works while the host goes on has several batches at once: copy and network of the next
ones are started before the last one's results are read, so that it always has work.
"""

from __future__ import annotations

import queue
import threading
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from concurrent.futures import TimeoutError as FutureTimeoutError
from dataclasses import dataclass
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from ..jobs.errors import StoppedError, UserError
from ..jobs.job import Job
from .detector import (
    DetectionStages,
    Detector,
    DeviceMemoryError,
    TileDetections,
    stages_of,
)

_POLL_S = 0.1  # how often a waiting run looks whether it should stop
_MOST_ON_DEVICE = 3  # batches: one is read, one has its masks made, one goes through the network
_TURN_S = 0.005  # how long a batch waits for its turn before those that were started go on

ResultT = TypeVar("ResultT")
HostArrays = Callable[[tuple[int, ...], Any], NDArray[Any]]
"""Takes shape and dtype, as ``numpy.empty`` does."""


class SerializedDetector:
    """Lets several threads use one detector, one after the other.

    The batches of all of them together that are on its device are no more than one thread may have.

    Args:
        detector: What they use.
    """

    def __init__(self, detector: Detector) -> None:
        self._detector = detector
        self._lock = threading.Lock()
        self._start = stages_of(detector)
        self._turns = threading.Semaphore(_MOST_ON_DEVICE)
        self._gives_way = False
        self.host_array = host_arrays_for(detector)

    def __call__(
        self, batch: NDArray[np.generic], valid: NDArray[np.bool_]
    ) -> list[TileDetections]:
        """Detect; as ``Detector`` says."""
        with self._lock:
            return self._detector(batch, valid)

    def in_stages(self, batch: NDArray[np.generic], valid: NDArray[np.bool_]) -> DetectionStages:
        """Detect, and let others go on between two stages; as ``Detector`` says."""
        takes_turns = self._gives_way
        while takes_turns and not self._turns.acquire(timeout=_TURN_S):
            yield  # this thread's own batches may be what is waited for
        try:
            stages = self._start(batch, valid)
            while True:
                with self._lock:
                    try:
                        next(stages)
                    except StopIteration as end:
                        found: list[TileDetections] = end.value
                        return found
                self._gives_way = True
                yield
        finally:
            if takes_turns:
                self._turns.release()


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


@dataclass(frozen=True)
class _RunningTask:
    """A batch that was started.

    Attributes:
        stages: What is left of it.
        future: Gets what is found.
    """

    stages: DetectionStages
    future: Future[list[TileDetections]]


class BatchRunner:
    """Runs a detector's batches in the background, in their order.

    A detector with stages has up to three batches on its device; where their memory does not
    suffice, one at a time. Any other has one.

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
        self._start = stages_of(detector)
        self._job = job
        self._resume_hint = resume_hint
        self._host_array = host_arrays_for(detector)
        self._closed = threading.Event()
        self._unfinished = 0
        self._on_device = 0  # batches, or parts of them
        self._most_on_device = _MOST_ON_DEVICE
        self._gives_way = False
        self._lock = threading.Lock()
        self._submitted: queue.SimpleQueue[_Task | None] = queue.SimpleQueue()
        self._stacked: queue.SimpleQueue[_StackedTask | None] = queue.SimpleQueue()
        threading.Thread(target=self._stack, name="stack", daemon=True).start()
        threading.Thread(target=self._work, name="network", daemon=True).start()

    @property
    def idle(self) -> bool:
        """Whether the network has nothing to do."""
        return self._unfinished == 0

    @property
    def most_on_device(self) -> int:
        """Batches that the device can have; 1 where it works only while it is waited for."""
        return self._most_on_device if self._gives_way else 1

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
        running: deque[_RunningTask] = deque()  # the newest first
        while True:
            if len(running) < _MOST_ON_DEVICE:
                try:
                    task = self._stacked.get(block=not running)
                except queue.Empty:
                    pass
                else:
                    if task is None:
                        return
                    stages = self._detect(task.pixels, task.valid)
                    running.appendleft(_RunningTask(stages, task.future))
            if self._closed.is_set():
                return
            # In the order in which the device is done with them: what the newest waits for next
            # lies before what the others had done behind it.
            running = deque(started for started in running if not self._ends(started))

    def _ends(self, started: _RunningTask) -> bool:
        """Let a batch come to its next stage; return whether that was the last one."""
        try:
            next(started.stages)
        except StopIteration as end:
            self._count(-1)
            started.future.set_result(end.value)
        except BaseException as error:  # raised again where it is waited for
            self._count(-1)
            started.future.set_exception(error)
        else:
            self._gives_way = True
            return False
        return True

    def _count(self, more: int) -> None:
        with self._lock:
            self._unfinished += more

    def _detect(self, pixels: NDArray[np.generic], valid: NDArray[np.bool_]) -> DetectionStages:
        """Detect, in parts where the device's memory does not hold the whole batch."""
        found: list[TileDetections] = []
        while len(found) < len(pixels):
            while self._on_device >= self._most_on_device:
                yield
            part = slice(len(found), len(found) + self.batch_size)
            self._on_device += 1
            try:
                found += yield from self._start(pixels[part], valid[part])
            except DeviceMemoryError as error:
                if self._on_device == 1:
                    self._shrink(len(pixels[part]), error)
                else:
                    self._most_on_device = 1  # others had their share of it
            finally:
                self._on_device -= 1
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
