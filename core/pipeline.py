"""Detection over a raster of any size: windows in, objects in map coordinates out, as a stream."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import numpy as np
import shapely
from numpy.typing import NDArray
from rasterio.transform import Affine

from .detector import Detector, TileDetections
from .edges import EdgeFinder, touches_invalid
from .errors import UserError
from .inference import NetworkThread
from .polygons import detections_to_polygons
from .raster import CorruptBlockError, RasterReader, RasterSource, open_raster
from .stitching import Objects, Stitcher, StitchSettings, TilePolygons
from .tiling import Tile, TileGrid

if TYPE_CHECKING:
    from .archive import RasterArchive
    from .job import Job

_DEFAULT_BATCH = 4
_MARGIN_STEP = 64  # px; the stride pattern of the networks, see ``default_margin``


@dataclass(frozen=True)
class DetectionSettings:
    """How a raster is searched.

    Attributes:
        tile_size: Side of a window, pixels of the grid.
        margin: Overlap of a window with its neighbours on each side; -1: a quarter of the tile,
            rounded to a multiple of 64.
        score: Objects below it are left out.
        class_scores: Class id → score, for the classes that have one of their own.
        archive_score: Detections below it are not even archived.
        batch_size: Windows at once; 0: four, or what the detector names as ``batch_size``.
        area: Polygon in map coordinates to stay inside; objects are cut at its edge.
        extent: West, south, east, north in map coordinates, used like ``area``.
        overlap: Two detections of one tile and class with a larger IoU are one object.
        offset_x: Shifts the grid of tiles to the left, pixels.
        offset_y: Shifts it up.
        read_threads: Threads that read ahead.
    """

    tile_size: int = 1024
    margin: int = -1
    score: float = 0.0
    class_scores: dict[int, float] = field(default_factory=dict)
    archive_score: float = 0.05
    batch_size: int = 0
    area: shapely.Geometry | None = None
    extent: tuple[float, ...] = ()
    overlap: float = 0.5
    offset_x: int = 0
    offset_y: int = 0
    read_threads: int = 2

    def grid(self, width: int, height: int) -> TileGrid:
        """Return the grid of tiles over a raster."""
        margin = self.margin if self.margin >= 0 else default_margin(self.tile_size)
        if 2 * margin >= self.tile_size:
            raise UserError(
                f"A margin of {margin} pixels leaves nothing of tiles of {self.tile_size} pixels.",
                "Choose a margin below half the tile size.",
            )
        return TileGrid(width, height, self.tile_size, margin, self.offset_x, self.offset_y)

    def threshold(self, labels: NDArray[np.int64]) -> NDArray[np.float64]:
        """Return ``[N]``: the least score of an object of each class id."""
        if not self.class_scores:
            return np.full(len(labels), self.score)
        return np.array([self.class_scores.get(int(label), self.score) for label in labels], float)

    @property
    def least_score(self) -> float:
        """The lowest threshold of all classes."""
        return min([self.score, *self.class_scores.values()])


@dataclass(frozen=True)
class DetectedObjects:
    """Finished objects of one raster.

    Attributes:
        grid_polygons: ``[N]`` shapely (Multi)Polygons in the raster grid's pixels.
        scores: ``[N]`` float64, 0 to 1.
        labels: ``[N]`` int64, class ids.
        stitched: ``[N]`` int64, how many tiles were joined (1: one tile saw it all).
        edge: ``[N]`` bool, cut by the raster's, the area's or nodata's edge.
        transform: Grid pixel → map.
    """

    grid_polygons: NDArray[np.object_]
    scores: NDArray[np.float64]
    labels: NDArray[np.int64]
    stitched: NDArray[np.int64]
    edge: NDArray[np.bool_]
    transform: Affine

    def __len__(self) -> int:
        return len(self.scores)

    @cached_property
    def polygons(self) -> NDArray[np.object_]:
        """``[N]`` the polygons in map coordinates."""
        return to_map(self.grid_polygons, self.transform)


class Sink(Protocol):
    """Takes objects as they are finished."""

    def write(self, objects: DetectedObjects) -> None:
        """Take some finished objects; called in the order of the rows of tiles."""
        ...


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


@dataclass(frozen=True)
class SearchedTile:
    """What is kept of a tile: the archive's and the stitching's unit.

    Attributes:
        tile: The tile.
        polygons: ``[N]`` shapely (Multi)Polygons in the raster grid's pixels.
        scores: ``[N]`` float64.
        labels: ``[N]`` int64.
        edge_points: ``[N, 2]`` a vertex at the edge of nodata, NaN where there is none.
    """

    tile: Tile
    polygons: NDArray[np.object_]
    scores: NDArray[np.float64]
    labels: NDArray[np.int64]
    edge_points: NDArray[np.float64]


def default_margin(tile_size: int) -> int:
    """Return a quarter of the tile, rounded to 64 px.

    Detections shift with the network's own stride pattern; margins and cores that are multiples of
    its coarsest stride keep the pattern in the same place whichever window sees a pixel.
    """
    quarter = round(tile_size / 4 / _MARGIN_STEP) * _MARGIN_STEP
    return quarter if quarter and 2 * quarter < tile_size else tile_size // 4


def to_map(polygons: NDArray[np.object_], transform: Affine) -> NDArray[np.object_]:
    """Return polygons of grid pixels in map coordinates (also rotated, also north-down)."""
    a, b, c, d, e, f = transform[:6]

    def apply(points: NDArray[np.float64]) -> NDArray[np.float64]:
        x, y = points[:, 0], points[:, 1]
        return np.stack([a * x + b * y + c, d * x + e * y + f], axis=1)

    return np.asarray(shapely.transform(polygons, apply), dtype=object)


def detect(
    raster: RasterSource | str | Path,
    detector: Detector,
    settings: DetectionSettings,
    sink: Sink,
    *,
    job: Job | None = None,
    archive: RasterArchive | None = None,
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
        return _Run(source, reader, detector, settings, sink, job, archive).go()


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
        self._sink = sink
        self._job = job
        self._archive = archive
        self._grid = settings.grid(source.width, source.height)
        self._area = area_in_grid(source, settings)
        self._stitcher = Stitcher(
            self._grid, StitchSettings(score=settings.least_score, overlap=settings.overlap)
        )
        self._edges = EdgeFinder(source.width, source.height)
        batch_size = settings.batch_size or int(getattr(detector, "batch_size", 0) or 0)
        self._network = NetworkThread(
            detector, batch_size or _DEFAULT_BATCH, job, lambda: self._how_to_go_on()
        )
        self._row = 0
        self._done = 0
        self._total = 0
        self._objects = 0
        self._searched = self._resumed = self._empty = self._corrupt = 0

    def go(self) -> DetectionSummary:
        plan = plan_tiles(self._grid, self._area)
        self._total = sum(len(columns) for columns in plan)
        self._tell_progress()
        try:
            self._search(plan)
        finally:
            self._network.close()
        self._give(self._stitcher.finish())
        if self._corrupt and self._job:
            self._job.warn(
                f"{self._corrupt} of {self._total} tiles of {self._source.name} couldn't be read; "
                "there are no objects in them."
            )
        return DetectionSummary(
            objects=self._objects,
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
                tiles.append(None)
                self._note_without_pixels(window, gone)
        if self._archive is not None and (fresh or gone):
            self._archive.add(fresh, gone)
        for window, searched_or_none in zip(windows, tiles):
            self._stitch(window.tile, searched_or_none)
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

    def _stitch(self, tile: Tile, searched: SearchedTile | None) -> None:
        while self._row < tile.grid_row:
            self._give(self._stitcher.finish_row(self._row))
            self._row += 1
        if searched is None:
            return
        self._edges.add(searched.edge_points)
        # Cut views count from half the threshold on, see StitchSettings.
        enough = searched.scores >= self._settings.threshold(searched.labels) / 2
        self._stitcher.add_tile(
            TilePolygons(
                tile,
                searched.polygons[enough],
                searched.scores[enough],
                searched.labels[enough],
            )
        )

    def _give(self, objects: Objects) -> None:
        keep = objects.scores >= self._settings.threshold(objects.labels)
        polygons = objects.polygons[keep]
        polygons, edge = self._edges.cut(polygons, self._area)
        whole = ~shapely.is_missing(polygons)
        finished = DetectedObjects(
            polygons[whole],
            objects.scores[keep][whole],
            objects.labels[keep][whole],
            objects.stitched[keep][whole],
            edge[whole],
            self._source.transform,
        )
        if len(finished):
            self._objects += len(finished)
            self._sink.write(finished)

    def _tell_progress(self) -> None:
        if self._job:
            self._job.progress(self._done, max(self._total, 1), "tiles", self._source.name)

    def _how_to_go_on(self) -> str:
        done = f"Stopped after {self._done} of {self._total} tiles of {self._source.name}. "
        if self._archive is None:
            return done + "Nothing is kept."
        return done + "They are kept: start again with the same output to go on from there."


def area_in_grid(source: RasterSource, settings: DetectionSettings) -> shapely.Geometry | None:
    """Return area and extent as one polygon in grid pixels; None: the whole raster.

    Raises:
        UserError: Nothing of them lies on the raster.
    """
    wanted = settings.area
    if settings.extent:
        if len(settings.extent) != 4:
            raise UserError("An extent needs four numbers: west, south, east, north.")
        west, south, east, north = settings.extent
        box = shapely.box(min(west, east), min(south, north), max(west, east), max(south, north))
        wanted = box if wanted is None else shapely.intersection(wanted, box)
    if wanted is None:
        return None
    inside = to_map(np.array([wanted], object), ~source.transform)[0]
    if not shapely.is_valid(inside):
        inside = shapely.make_valid(inside)
    inside = shapely.intersection(inside, shapely.box(0, 0, source.width, source.height))
    if shapely.area(inside) <= 0:
        raise UserError(
            f"The area to search does not lie on {source.name}.",
            "Check that area, extent and raster are in the same place on the map.",
        )
    return inside


def plan_tiles(grid: TileGrid, area: shapely.Geometry | None) -> list[NDArray[np.int64]]:
    """Return, for each row of the grid, the columns whose cores meet the area.

    Args:
        grid: The grid.
        area: In grid pixels; None: everywhere.
    """
    columns = np.arange(grid.columns, dtype=np.int64)
    if area is None:
        return [columns] * grid.rows
    shapely.prepare(area)
    plan = []
    for grid_row in range(grid.rows):
        cores = np.array([tile.core for tile in grid.row(grid_row)], float)
        plan.append(columns[shapely.intersects(area, shapely.box(*cores.T))])
    return plan


def searched_tile(
    tile: Tile, valid: NDArray[np.bool_], found: TileDetections, least_score: float
) -> SearchedTile:
    """Return the polygons of a tile's detections in grid pixels.

    Args:
        tile: The tile.
        valid: ``[size, size]``.
        found: In the tile's pixels.
        least_score: Detections below it are dropped.
    """
    enough = np.asarray(found.scores) >= least_score
    if not enough.all():
        found = TileDetections(
            found.boxes[enough], found.scores[enough], found.labels[enough], found.masks[enough]
        )
    polygons = detections_to_polygons(found)
    present = ~shapely.is_missing(polygons)
    polygons = polygons[present]
    edge_points = touches_invalid(polygons, valid)
    shift = np.array([tile.column, tile.row], float)
    return SearchedTile(
        tile,
        np.asarray(shapely.transform(polygons, lambda points: points + shift), dtype=object),
        np.asarray(found.scores, np.float64)[present],
        np.asarray(found.labels, np.int64)[present],
        edge_points + shift,
    )


class MemorySink:
    """Keeps all objects in memory: for tests, notebooks and small rasters."""

    def __init__(self) -> None:
        self._parts: list[DetectedObjects] = []

    def write(self, objects: DetectedObjects) -> None:
        """Keep the objects."""
        self._parts.append(objects)

    @property
    def polygons(self) -> NDArray[np.object_]:
        """``[N]`` shapely (Multi)Polygons in map coordinates."""
        return np.concatenate([np.empty(0, object), *(part.polygons for part in self._parts)])

    def column(self, name: str) -> NDArray[np.generic]:
        """Return one of ``scores``, ``labels``, ``stitched`` and ``edge`` of all objects."""
        return np.concatenate([np.empty(0), *(getattr(part, name) for part in self._parts)])
