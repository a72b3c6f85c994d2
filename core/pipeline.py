"""Detection over a raster of any size: windows in, objects in map coordinates out, as a stream."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from rasterio.transform import Affine

from .detector import Detector, TileDetections
from .inference import NetworkThread
from .objects import (
    DetectedObjects,
    MemorySink,
    ObjectStream,
    SearchedTile,
    Sink,
    nothing_in,
    searched_tile,
)
from .raster import CorruptBlockError, RasterReader, RasterSource, open_raster
from .search_plan import DetectionSettings, area_in_grid, plan_tiles
from .tiling import Tile

if TYPE_CHECKING:
    from .archive import RasterArchive
    from .job import Job

__all__ = [
    "DetectedObjects",
    "DetectionSettings",
    "DetectionSummary",
    "MemorySink",
    "Sink",
    "detect",
]

_DEFAULT_BATCH = 4


@dataclass(frozen=True)
class DetectionSummary:
    """What a run did.

    Attributes:
        objects: Objects given to the sink.
        tiles: Tiles of the grid that lie in the area.
        searched: Tiles that went through the network in this run.
        resumed: Tiles taken from the archive.
        empty: Tiles without a valid pixel.
        corrupt: Tiles that couldn't be read.
        batch_size: Windows at once, at the end.
    """

    objects: int
    tiles: int
    searched: int
    resumed: int
    empty: int
    corrupt: int
    batch_size: int


def detect(
    raster: RasterSource | str | Path,
    detector: Detector,
    settings: DetectionSettings,
    sink: Sink,
    *,
    job: Job | None = None,
    archive: RasterArchive | None = None,
    tiles_before: int = 0,
    tiles_altogether: int = 0,
) -> DetectionSummary:
    """Find every object in a raster and give it to the sink, in map coordinates.

    Reading, network and polygons overlap; memory is a few batches and the stitching's pool of about
    two rows of tiles, whatever the raster's size. With an archive, tiles that it holds are not
    searched again, and objects come out exactly as from an uninterrupted run.

    Args:
        raster: A raster, or its path. Of a raster given by path that isn't georeferenced, map
            coordinates are (column, row).
        detector: Finds objects in batches of windows.
        settings: How to search.
        sink: Takes the objects.
        job: Hears of progress and asks to stop.
        archive: Keeps what each tile gave.
        tiles_before: Tiles of other rasters of the same job that are done, for the progress.
        tiles_altogether: Tiles of all rasters of the job; 0: this one is all.

    Raises:
        UserError: The raster can't be opened; the device has no memory for a single window.
        StoppedError: The job was asked to stop; finished tiles are in the archive.
    """
    if isinstance(raster, RasterSource):
        source = raster
    else:
        source = open_raster(raster)
        if not source.georeferenced:
            source = replace(source, transform=Affine.identity())
    with RasterReader(source) as reader:
        run = _Run(source, reader, detector, settings, sink, job, archive)
        return run.go(tiles_before, tiles_altogether)


@dataclass(frozen=True)
class _Window:
    """A tile on its way: what was read, or why there is nothing."""

    tile: Tile
    pixels: NDArray[np.generic] | None = None
    valid: NDArray[np.bool_] | None = None
    archived: bool = False
    corrupt: str = ""


class _Run:
    """One run over one raster."""

    def __init__(
        self,
        source: RasterSource,
        reader: RasterReader,
        detector: Detector,
        settings: DetectionSettings,
        sink: Sink,
        job: Job | None,
        archive: RasterArchive | None,
    ) -> None:
        self._source = source
        self._reader = reader
        self._settings = settings
        self._job = job
        self._archive = archive
        self._grid = settings.grid(source.width, source.height)
        self._area = area_in_grid(source, settings)
        self._stream = ObjectStream(source, self._grid, self._area, settings, sink)
        batch_size = settings.batch_size or int(getattr(detector, "batch_size", 0) or 0)
        self._network = NetworkThread(
            detector, batch_size or _DEFAULT_BATCH, job, lambda: self._how_to_go_on()
        )
        self._done = 0
        self._total = 0
        self._before = self._altogether = 0
        self._searched = self._resumed = self._empty = self._corrupt = 0

    def go(self, tiles_before: int, tiles_altogether: int) -> DetectionSummary:
        plan = plan_tiles(self._grid, self._area)
        self._total = sum(len(columns) for columns in plan)
        self._before, self._altogether = tiles_before, max(tiles_altogether, self._total, 1)
        self._tell_progress()
        try:
            self._search(plan)
        finally:
            self._network.close()
        self._stream.finish()
        if self._corrupt and self._job:
            self._job.warn(
                f"{self._corrupt} of {self._total} tiles of {self._source.name} couldn't be read; "
                "there are no objects in them."
            )
        return DetectionSummary(
            objects=self._stream.count,
            tiles=self._total,
            searched=self._searched,
            resumed=self._resumed,
            empty=self._empty,
            corrupt=self._corrupt,
            batch_size=self._network.batch_size,
        )

    def _search(self, plan: list[NDArray[np.int64]]) -> None:
        """Keep one batch in the network while the one before becomes polygons."""
        ahead: tuple[list[_Window], Future[list[TileDetections]] | None] | None = None
        for windows in self._batches(plan):
            live = [window for window in windows if window.pixels is not None]
            future = None
            if live:
                future = self._network.submit(
                    [window.pixels for window in live if window.pixels is not None],
                    [window.valid for window in live if window.valid is not None],
                )
            if ahead is not None:
                self._take(*ahead)
            ahead = windows, future
        if ahead is not None:
            self._take(*ahead)

    def _batches(self, plan: list[NDArray[np.int64]]) -> Iterator[list[_Window]]:
        """Group windows, in order, so that each group has one batch of windows with pixels.

        The groups follow from the windows alone and are archived whole, so a resumed run puts the
        same windows together and gets the same numbers from the network.
        """
        group: list[_Window] = []
        live = 0
        for window in self._windows(plan):
            group.append(window)
            live += window.pixels is not None
            if live == self._network.batch_size or (live == 0 and len(group) >= 64):
                yield group
                group, live = [], 0
        if group:
            yield group

    def _windows(self, plan: list[NDArray[np.int64]]) -> Iterator[_Window]:
        """Read ahead in threads; give the windows in order."""
        finished = self._archive.finished() if self._archive else frozenset()
        threads = max(1, self._settings.read_threads)
        waiting: deque[Future[_Window] | _Window] = deque()
        pool = ThreadPoolExecutor(threads, thread_name_prefix="read")
        try:
            for grid_row, columns in enumerate(plan):
                for grid_column in columns:
                    tile = self._grid.tile(grid_row, int(grid_column))
                    if tile.index in finished:
                        waiting.append(_Window(tile, archived=True))
                    else:
                        waiting.append(pool.submit(self._read, tile))
                    # Enough to fill the next batch while one is in the network.
                    if len(waiting) > self._network.batch_size + threads:
                        yield self._ready(waiting.popleft())
            while waiting:
                yield self._ready(waiting.popleft())
        finally:
            self._reader.give_up()
            pool.shutdown(wait=True, cancel_futures=True)

    def _ready(self, item: Future[_Window] | _Window) -> _Window:
        return item if isinstance(item, _Window) else self._network.wait(item)

    def _read(self, tile: Tile) -> _Window:
        """Read one window (in a reading thread)."""
        x0, y0, x1, y1 = tile.core
        if not self._reader.any_valid(x0, y0, x1 - x0, y1 - y0):
            return _Window(tile)
        try:
            pixels, valid = self._reader.read(tile.column, tile.row, tile.size, tile.size)
        except CorruptBlockError as error:
            return _Window(tile, corrupt=str(error))
        core = valid[y0 - tile.row : y1 - tile.row, x0 - tile.column : x1 - tile.column]
        return _Window(tile, pixels, valid) if core.any() else _Window(tile)

    def _take(self, windows: list[_Window], future: Future[list[TileDetections]] | None) -> None:
        """Turn what the network found into polygons, archive them, and stitch."""
        found = iter(self._network.result(future) if future is not None else [])
        fresh: list[SearchedTile] = []
        gone: list[Tile] = []
        tiles: list[SearchedTile | None] = []
        for window in windows:
            if window.archived and self._archive is not None:
                tiles.append(self._archive.read_tile(window.tile))
                self._resumed += 1
            elif window.pixels is not None and window.valid is not None:
                searched = searched_tile(
                    window.tile, window.valid, next(found), self._settings.archive_score
                )
                tiles.append(searched)
                fresh.append(searched)
                self._searched += 1
            else:
                # Only a tile that can't be read is stood in for by its neighbours; one without a
                # valid pixel comes as empty, as it will from the archive.
                tiles.append(None if window.corrupt else nothing_in(window.tile))
                self._note_without_pixels(window, gone)
        if self._archive is not None and (fresh or gone):
            self._archive.add(fresh, gone)
        for window, searched_or_none in zip(windows, tiles):
            self._stream.add(window.tile, searched_or_none)
        self._done += len(windows)
        self._tell_progress()
        if self._job:
            self._job.check_stop(self._how_to_go_on())

    def _note_without_pixels(self, window: _Window, gone: list[Tile]) -> None:
        if not window.corrupt:
            self._empty += 1
            gone.append(window.tile)
            return
        # Not in the ledger: a resumed run tries again, the disk or the network may be better.
        self._corrupt += 1
        if self._job:
            self._job.warn(window.corrupt)

    def _tell_progress(self) -> None:
        if self._job:
            self._job.progress(self._before + self._done, self._altogether, "tiles")

    def _how_to_go_on(self) -> str:
        done = f"Stopped after {self._before + self._done} of {self._altogether} tiles. "
        if self._archive is None:
            return done + "Nothing is kept."
        return done + "They are kept: start again with the same output to go on from there."
