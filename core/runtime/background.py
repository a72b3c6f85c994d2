"""Calls that run beside the caller, one after the other: the archive and the layer."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, TypeVar

ResultT = TypeVar("ResultT")

_AHEAD = 1  # calls that wait besides the one that runs: what they take along stays in memory


class Background:
    """Calls functions in a thread of its own, in order. An error is raised by a later call.

    Args:
        name: Of the thread.
    """

    def __init__(self, name: str) -> None:
        self._thread = ThreadPoolExecutor(1, thread_name_prefix=name)
        self._pending: deque[Future[Any]] = deque()

    def start(self, function: Callable[..., Any], *arguments: Any) -> None:
        """Have a function called; wait first where too much is on its way."""
        while len(self._pending) > _AHEAD:
            self._pending.popleft().result()
        self._pending.append(self._thread.submit(function, *arguments))

    def call(self, function: Callable[..., ResultT], *arguments: Any) -> ResultT:
        """Return what a function gives, called once all before it are done."""
        return self._thread.submit(function, *arguments).result()

    def finish(self) -> None:
        """Wait until everything is done."""
        while self._pending:
            self._pending.popleft().result()

    def close(self) -> None:
        """Do what waits and let the thread end, whatever fails."""
        self._thread.shutdown(wait=True)
