"""Windows read ahead: in threads, as many as it takes so that the network need not wait.

Neighbouring windows overlap, so several are read as one strip: what they share is decoded once.
"""

from __future__ import annotations

import os
import queue
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

import numpy as np
from numpy.typing import NDArray

from ..raster.reader import CorruptBlockError, RasterReader
from ..raster.source import RasterSource
from ..stitching.tile_grid import Tile

ItemT = TypeVar("ItemT")
ResultT = TypeVar("ResultT")

_LEAST = 2
_MOST = 8  # each has a handle of the raster of its own, and the blocks that this handle keeps


_LONGEST_RUN = 4  # windows; from there on a longer strip saves little
_RUN_BYTES = 64e6  # of the pixels of a strip; windows of many bands come in shorter ones


@dataclass(frozen=True)
class Window:
    """A tile on its way: what was read, or why there is nothing.

    Attributes:
        tile: The tile.
        pixels: ``[C, size, size]``, until the network has them.
        valid: ``[size, size]``.
        searched: The network has it.
        archived: It was finished before.
        corrupt: Why it can't be read, or "".
    """

    tile: Tile
    pixels: NDArray[np.generic] | None = None
    valid: NDArray[np.bool_] | None = None
    searched: bool = False
    archived: bool = False
    corrupt: str = ""

    def submitted(self) -> Window:
        """Return the window once it is in the network's hands, without its pixels."""
        return self if self.pixels is None else replace(self, pixels=None, searched=True)


def longest_run(source: RasterSource, tile_size: int) -> int:
    """Return how many windows of a raster are read at once."""
    size = tile_size**2 * len(source.bands) * np.dtype(source.dtype).itemsize
    return max(1, min(_LONGEST_RUN, int(_RUN_BYTES // max(size, 1))))


def runs_of(tiles: list[Tile], finished: frozenset[int], longest: int) -> Iterator[list[Tile]]:
    """Yield tiles in order, by runs of neighbours in one row that are all finished, or all not."""
    run: list[Tile] = []
    for tile in tiles:
        if run and not (
            len(run) < longest
            and tile.index == run[-1].index + 1
            and tile.grid_row == run[-1].grid_row
            and (tile.index in finished) == (run[-1].index in finished)
        ):
            yield run
            run = []
        run.append(tile)
    if run:
        yield run


def read_run(reader: RasterReader, tiles: list[Tile]) -> list[Window]:
    """Read the windows of a run of neighbours; what can't be read costs its own window only."""
    windows: list[Window] = []
    strip: list[Tile] = []
    for tile in tiles:
        x0, y0, x1, y1 = tile.core
        if reader.any_valid(x0, y0, x1 - x0, y1 - y0):
            strip.append(tile)
            continue
        windows += [*_read_strip(reader, strip), Window(tile)]
        strip = []
    return windows + _read_strip(reader, strip)


def _read_strip(reader: RasterReader, tiles: list[Tile]) -> list[Window]:
    """Read the windows of neighbours at once."""
    if not tiles:
        return []
    first, last = tiles[0], tiles[-1]
    try:
        pixels, valid = reader.read(
            first.column, first.row, last.column + last.size - first.column, first.size
        )
    except CorruptBlockError as error:
        if len(tiles) == 1:
            return [Window(first, corrupt=str(error))]
        return [window for tile in tiles for window in _read_strip(reader, [tile])]
    windows = []
    for tile in tiles:
        columns = slice(tile.column - first.column, tile.column - first.column + tile.size)
        x0, y0, x1, y1 = tile.core
        own = valid[:, columns]
        core = own[y0 - tile.row : y1 - tile.row, x0 - tile.column : x1 - tile.column]
        windows.append(Window(tile, pixels[:, :, columns], own) if core.any() else Window(tile))
    return windows


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
