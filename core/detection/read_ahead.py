"""Threads that read windows ahead: as many as it takes so that the network need not wait."""

from __future__ import annotations

import os
import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Generic, TypeVar

ItemT = TypeVar("ItemT")
ResultT = TypeVar("ResultT")

_LEAST = 2
_MOST = 8  # each has a handle of the raster of its own, and the blocks that this handle keeps


class ReaderThreads(Generic[ItemT, ResultT]):
    """Reads in threads; begins with two, further ones are added on demand.

    Args:
        read: Reads one thing.
        threads: How many, from the first read on; 0: two, and more by ``add_thread``, up to the
            number of cores and to eight.
    """

    def __init__(self, read: Callable[[ItemT], ResultT], threads: int = 0) -> None:
        self._read = read
        self._most = threads or min(max(os.cpu_count() or 1, _LEAST), _MOST)
        self._queue: queue.SimpleQueue[tuple[ItemT, Future[ResultT]] | None] = queue.SimpleQueue()
        self._threads: list[threading.Thread] = []
        self._closed = threading.Event()
        for _ in range(threads or _LEAST):
            self.add_thread()

    def __len__(self) -> int:
        return len(self._threads)

    def add_thread(self) -> None:
        """Read in one thread more, if there may be more."""
        if len(self._threads) < self._most:
            self._threads.append(threading.Thread(target=self._work, name="read", daemon=True))
            self._threads[-1].start()

    def submit(self, item: ItemT) -> Future[ResultT]:
        """Queue one thing to read."""
        future: Future[ResultT] = Future()
        self._queue.put((item, future))
        return future

    def close(self) -> None:
        """Drop what waits, and return when no thread reads any more."""
        self._closed.set()
        for _ in self._threads:
            self._queue.put(None)
        for thread in self._threads:
            thread.join()

    def _work(self) -> None:
        while (entry := self._queue.get()) is not None and not self._closed.is_set():
            item, future = entry
            try:
                future.set_result(self._read(item))
            except BaseException as error:  # raised again where it is waited for
                future.set_exception(error)
