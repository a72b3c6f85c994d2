"""The detector in a thread of its own: batches shrink when memory is short, stops are heard."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from concurrent.futures import TimeoutError as FutureTimeoutError
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from ..jobs.errors import StoppedError, UserError
from ..jobs.job import Job
from .detector import Detector, DeviceMemoryError, TileDetections

_POLL_S = 0.1  # how often a waiting run looks whether it should stop

ResultT = TypeVar("ResultT")


class SerializedDetector:
    """Lets several threads use one detector, one after the other.

    Args:
        detector: What they use.
    """

    def __init__(self, detector: Detector) -> None:
        self._detector = detector
        self._lock = threading.Lock()

    def __call__(
        self, batch: NDArray[np.generic], valid: NDArray[np.bool_]
    ) -> list[TileDetections]:
        """Detect; as ``Detector`` says."""
        with self._lock:
            return self._detector(batch, valid)


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
        self._closed = threading.Event()
        self._queue: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        threading.Thread(target=self._work, name="network", daemon=True).start()

    def submit(
        self, pixels: list[NDArray[np.generic]], valid: list[NDArray[np.bool_]]
    ) -> Future[list[TileDetections]]:
        """Queue one batch.

        Args:
            pixels: One ``[C, H, W]`` a window.
            valid: One ``[H, W]`` a window.
        """
        future: Future[list[TileDetections]] = Future()

        def run() -> None:
            try:
                future.set_result(self._detect(pixels, valid))
            except BaseException as error:  # raised again where it is waited for
                future.set_exception(error)

        self._queue.put(run)
        return future

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
        self._queue.put(None)

    def _work(self) -> None:
        while True:
            task = self._queue.get()
            if task is None or self._closed.is_set():
                return
            task()

    def _detect(
        self, pixels: list[NDArray[np.generic]], valid: list[NDArray[np.bool_]]
    ) -> list[TileDetections]:
        found: list[TileDetections] = []
        while len(found) < len(pixels):
            part = slice(len(found), len(found) + self.batch_size)
            try:
                found += self._detector(np.stack(pixels[part]), np.stack(valid[part]))
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
