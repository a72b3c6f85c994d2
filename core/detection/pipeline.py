"""Detection over a raster of any size: windows in, objects in map coordinates out, as a stream."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from rasterio.transform import Affine

from ..inference.detector import Detector
from ..jobs.job import Job
from ..raster.source import RasterSource, open_raster
from ..runtime.background import Background
from ..stitching.object_stream import ObjectStream
from ..stitching.objects import DetectedObjects, Sink
from .plan import DetectionPlan, plan_detection
from .search import SearchFactory, TileResult, TileSearch, TileStore, row_groups
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
        self._searched = self._resumed = self._empty = self._corrupt = 0

    def search(self, searches: SearchFactory) -> DetectionSummary:
        """Search all tiles of the plan."""
        self._report_progress()
        found = []
        for number, (level, columns) in enumerate(zip(self._plan.levels, self._plan.columns)):
            search = searches.search(
                level.source, self._plan.settings, self._job, self._resume_hint
            )
            self._searches.append(search)
            finished = self._stores[number].finished() if self._stores else frozenset()
            found.append(search.results(row_groups(level.grid, columns), finished))
        # Scales take turns down the raster, so that what they saw of one place comes together.
        while (behind := self._stream.behind) is not None:
            results = next(found[behind], None)
            if results is None:
                self._stream.end(behind)
            else:
                self._take(results, behind)
        self._stream.finish()
        self._archive.finish()
        self._sink.finish()
        if self._corrupt and self._job:
            self._job.warn(
                f"{self._corrupt} of {self._plan.tiles} tiles of {self._plan.raster.name} couldn't "
                "be read; there are no objects in them."
            )
        return DetectionSummary(
            objects=self._stream.count,
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

    def _take(self, results: list[TileResult], level: int) -> None:
        """Keep what came of some tiles of a level, and stitch."""
        store = self._stores[level] if self._stores else None
        fresh = [one.found for one in results if one.found is not None and not one.empty]
        empty = [one.tile for one in results if one.empty]
        if store is not None and (fresh or empty):
            self._archive.start(store.add, fresh, empty)
        for one in results:
            found = one.found
            if one.archived and store is not None:
                found = self._archive.call(store.read_tile, one.tile)
            # Only a tile that can't be read is stood in for by its neighbours; one without a
            # valid pixel comes as empty, as it will from the store.
            self._stream.add(one.tile, found, level)
            if one.corrupt and self._job:
                self._job.warn(one.corrupt)
        self._searched += len(fresh)
        self._empty += len(empty)
        self._resumed += sum(one.archived for one in results)
        # Not among the finished tiles: a resumed run tries again, the disk may be better.
        self._corrupt += sum(bool(one.corrupt) for one in results)
        self._done += len(results)
        self._report_progress()
        if self._job and self._job.stopping:
            self._archive.finish()
            self._job.check_stop(self._resume_hint())

    def _report_progress(self) -> None:
        if self._job:
            self._job.progress(self._done, max(self._altogether, 1), "tiles")

    def _resume_hint(self) -> str:
        done = f"Stopped after {self._done} of {max(self._altogether, 1)} tiles. "
        if not self._stores:
            return done + "Nothing is kept."
        return done + "They are kept: start again with the same output to go on from there."


class _BackgroundSink:
    """Lets a sink take objects beside what goes on here; a ``Sink``.

    Args:
        sink: Takes them, in a thread of its own.
    """

    def __init__(self, sink: Sink) -> None:
        self._sink = sink
        self._thread = Background("layer")

    def write(self, objects: DetectedObjects, transform: Affine) -> None:
        """Have objects taken."""
        self._thread.start(self._sink.write, objects, transform)

    def finish(self) -> None:
        """Wait until all are taken."""
        self._thread.finish()

    def close(self) -> None:
        """Let the thread end."""
        self._thread.close()
