"""Detection over a raster of any size: windows in, objects in map coordinates out, as a stream."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import shapely
from rasterio.transform import Affine

from ..inference.detector import Detector
from ..jobs.job import Job
from ..raster.source import RasterSource, open_raster
from ..runtime.background import Background
from ..stitching.object_stream import ObjectStream
from ..stitching.objects import DetectedObjects, Sink
from ..stitching.tile_grid import Tile
from ..stitching.tile_polygons import TilePolygons
from .band_stitching import (
    Band,
    BandState,
    SearchedTile,
    StitchedBand,
    StitchingJob,
    stitch_band,
)
from .layer_writer import DetectionsSink
from .plan import DetectionPlan, plan_detection
from .search import (
    SearchFactory,
    StitchingSearch,
    TileResult,
    TileSearch,
    TileStore,
    row_groups,
)
from .settings import DetectionSettings
from .tile_search import LocalSearches


@dataclass(frozen=True)
class DetectionSummary:
    """What a run did.

    Attributes:
        objects: Objects given to the sink.
        tiles: Tiles of the grid that lie in the area.
        searched: Tiles that went through the network in this run.
        resumed: Tiles taken from the store.
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
    stores: Sequence[TileStore] = (),
) -> DetectionSummary:
    """Find every object in a raster with a detector in this process; see ``run_plan``.

    Args:
        raster: A raster, or its path. Of a raster given by path that isn't georeferenced, map
            coordinates are (column, row).
        detector: Finds objects in batches of windows.
        settings: How to search.
        sink: Takes the objects, in map coordinates.
        job: Told of progress and asked for stops.
        stores: As for ``run_plan``.

    Raises:
        UserError: The raster can't be opened; the device has no memory for a single window.
        StoppedError: The job was asked to stop; finished tiles are in the stores.
    """
    if isinstance(raster, RasterSource):
        source = raster
    else:
        source = open_raster(raster)
        if not source.georeferenced:
            source = replace(source, transform=Affine.identity())
    plan = plan_detection(source, settings)
    return run_plan(plan, LocalSearches(detector), sink, job=job, stores=stores)


def run_plan(
    plan: DetectionPlan,
    searches: SearchFactory,
    sink: Sink,
    *,
    job: Job | None = None,
    stores: Sequence[TileStore] = (),
    tiles_before: int = 0,
    tiles_altogether: int = 0,
) -> DetectionSummary:
    """Search what a plan says, and give every object to the sink, in map coordinates.

    Reading, network, polygons, archive, stitching and layer overlap; memory is a few batches and
    the stitching's pool of about two rows of tiles, whatever the raster's size. With stores, tiles
    that they hold are not searched again, and objects come out exactly as from an uninterrupted
    run.

    Args:
        plan: Of one raster.
        searches: Makes the search of each scale.
        sink: Takes the objects.
        job: Told of progress and asked for stops.
        stores: Keep what each tile gave, one for each level of the plan; empty: nothing is kept.
        tiles_before: Tiles of other rasters of the same job that are done, for the progress.
        tiles_altogether: Tiles of all rasters of the job; 0: this one is all.

    Raises:
        UserError: The device has no memory for a single window.
        StoppedError: The job was asked to stop; finished tiles are in the stores.
    """
    run = _PlanRun(plan, sink, job, stores, (tiles_before, tiles_altogether or plan.tiles))
    with contextlib.closing(run):
        return run.search(searches)


class _PlanRun:
    """One run over one raster.

    Args:
        plan: What is searched.
        sink: Takes the objects.
        job: Told of progress and asked for stops.
        stores: One for each level of the plan, or none.
        progress: Tiles of the job that are done before this run, and all of them.
    """

    def __init__(
        self,
        plan: DetectionPlan,
        sink: Sink,
        job: Job | None,
        stores: Sequence[TileStore],
        progress: tuple[int, int],
    ) -> None:
        self._plan = plan
        self._job = job
        self._stores = stores
        self._archive = Background("archive")
        self._sink = _BackgroundSink(sink)
        self._stream = ObjectStream(
            [level.grid for level in plan.levels],
            plan.source.transform,
            plan.levels[0].area,
            plan.settings.stitching,
            self._sink,
            [level.lengths for level in plan.levels],
        )
        self._searches: list[TileSearch] = []
        self._done, self._altogether = progress
        self._objects = 0
        self._searched = self._resumed = self._empty = self._corrupt = 0

    def search(self, searches: SearchFactory) -> DetectionSummary:
        """Search all tiles of the plan."""
        self._report_progress()
        settings = self._plan.settings
        for level in self._plan.levels:
            self._searches.append(
                searches.search(level.source, settings, self._job, self._resume_hint)
            )
        search, sink = self._searches[0], self._sink.sink
        if (
            len(self._searches) == 1
            and self._stores
            and isinstance(search, StitchingSearch)
            and isinstance(sink, DetectionsSink)
        ):
            self._search_in_bands(search, sink)
        else:
            self._search_and_stitch()
        self._archive.finish()
        self._sink.finish()
        if self._corrupt and self._job:
            self._job.warn(
                f"{self._corrupt:,} of {self._plan.tiles:,} tiles of {self._plan.raster.name} "
                "couldn't be read; there are no objects in them."
            )
        return DetectionSummary(
            objects=self._objects,
            tiles=self._plan.tiles,
            searched=self._searched,
            resumed=self._resumed,
            empty=self._empty,
            corrupt=self._corrupt,
            batch_size=min(search.batch_size for search in self._searches),
        )

    def close(self) -> None:
        """Let go of the searches."""
        for search in self._searches:
            search.close()
        self._archive.close()
        self._sink.close()

    def _search_and_stitch(self) -> None:
        """Stitch here what the searches give."""
        found = []
        for number, (level, columns) in enumerate(zip(self._plan.levels, self._plan.columns)):
            finished = self._stores[number].finished() if self._stores else frozenset()
            groups = row_groups(level.grid, columns)
            found.append(self._searches[number].results(groups, finished))
        # Scales take turns down the raster, so that what they saw of one place comes together.
        while (behind := self._stream.behind) is not None:
            results = next(found[behind], None)
            if results is None:
                self._stream.end(behind)
                continue
            self._keep(results, behind)
            for one in results:
                # Only a tile that can't be read is stood in for by its neighbours; one without a
                # valid pixel comes as empty, as it will from the store.
                tile_found = self._read(one.tile, behind) if one.archived else one.found
                self._stream.add(one.tile, tile_found, behind)
            self._report(results)
        self._stream.finish()
        self._objects = self._stream.count

    def _search_in_bands(self, search: StitchingSearch, sink: DetectionsSink) -> None:
        """Take what was stitched where it was found."""
        plan, (level,) = self._plan, self._plan.levels
        job = StitchingJob(
            level.grid,
            level.area,
            plan.settings.stitching,
            level.lengths,
            level.source,
            sink.options,
            sink.layer.crs,
        )
        above: BandState | None = None
        for given in search.search_and_stitch(
            row_groups(level.grid, plan.columns[0]),
            self._stores[0].finished(),
            job,
            self._stores[0].shard_writer(),
        ):
            if isinstance(given, StitchedBand):
                band = given
            elif isinstance(given, Band):
                waiting = above.waiting if above else None
                band = stitch_band(job, given, self._kept_tiles(given), waiting)
            else:
                self._keep(given, 0)
                self._report(given)
                continue
            if above is not None and not band.follows(above):
                band = self._stitch_again(job, band.band, above)
            for outlines, values in band.features:
                self._sink.start(sink.layer.add, shapely.from_wkb(outlines), values)
            self._objects += band.objects
            above = band.end

    def _stitch_again(self, job: StitchingJob, band: Band, above: BandState) -> StitchedBand:
        """Stitch a band that did not begin in the state in which the one above ended."""
        rows = band.row - band.first_row
        while True:
            again = replace(band, first_row=max(0, band.row - rows))
            stitched = stitch_band(job, again, self._kept_tiles(again), above.waiting)
            if stitched.start.stitching == above.stitching or again.first_row == 0:
                return stitched
            rows *= 2

    def _kept_tiles(self, band: Band) -> Iterator[SearchedTile]:
        """Yield the tiles of a band from the store, row by row."""
        finished = self._archive.call(self._stores[0].finished)
        (level,), (columns,) = self._plan.levels, self._plan.columns
        for row in range(band.first_row, band.end):
            for column in columns[row]:
                tile = level.grid.tile(row, int(column))
                if tile.index in finished:
                    yield tile, self._read(tile, 0)

    def _read(self, tile: Tile, level: int) -> TilePolygons:
        return self._archive.call(self._stores[level].read_tile, tile)

    def _keep(self, results: list[TileResult], level: int) -> None:
        """Keep what came of some tiles of a level."""
        fresh = [one.found for one in results if one.found is not None and not one.empty]
        empty = [one.tile for one in results if one.empty and not one.shard]
        if self._stores and (fresh or empty):
            self._archive.start(self._stores[level].add, fresh, empty)
        for shard in dict.fromkeys(one.shard for one in results if one.shard):
            kept = [one.tile for one in results if one.shard == shard]
            self._archive.start(self._stores[level].add_shard, shard, kept)
        self._searched += len(fresh) + sum(bool(one.shard) and not one.empty for one in results)
        self._empty += sum(one.empty for one in results)
        self._resumed += sum(one.archived for one in results)
        # Not among the finished tiles: a resumed run tries again, the disk may be better.
        self._corrupt += sum(bool(one.corrupt) for one in results)
        self._done += len(results)

    def _report(self, results: list[TileResult]) -> None:
        """Say what came of some tiles, and hear whether to stop."""
        for one in results:
            if one.corrupt and self._job:
                self._job.warn(one.corrupt)
        self._report_progress()
        if self._job and self._job.stopping:
            self._archive.finish()
            self._job.check_stop(self._resume_hint())

    def _report_progress(self) -> None:
        if self._job:
            self._job.progress(self._done, max(self._altogether, 1), "tiles")

    def _resume_hint(self) -> str:
        done = f"Stopped after {self._done:,} of {max(self._altogether, 1):,} tiles. "
        if not self._stores:
            return done + "Nothing is kept."
        return done + "They are kept: start again with the same output to go on from there."


class _BackgroundSink:
    """Lets a sink take objects beside what goes on here; a ``Sink``.

    Args:
        sink: Takes them, in a thread of its own.
    """

    def __init__(self, sink: Sink) -> None:
        self.sink = sink
        self._thread = Background("layer")

    def write(self, objects: DetectedObjects, transform: Affine) -> None:
        """Have objects taken."""
        self._thread.start(self.sink.write, objects, transform)

    def start(self, function: Callable[..., None], *arguments: Any) -> None:
        """Have a function called in that thread."""
        self._thread.start(function, *arguments)

    def finish(self) -> None:
        """Wait until all are taken."""
        self._thread.finish()

    def close(self) -> None:
        """Let the thread end."""
        self._thread.close()
