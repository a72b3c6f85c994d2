"""Detection over a raster of any size: windows in, objects in map coordinates out, as a stream."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from rasterio.transform import Affine

from ..inference.batching import SerializedDetector
from ..inference.detector import Detector
from ..raster.source import RasterSource, open_raster
from ..stitching.object_stream import ObjectStream
from ..stitching.objects import Sink
from .dask_search import Cluster
from .plan import scale_levels
from .search import TileResult, TileSearch, row_groups
from .settings import DetectionSettings
from .tile_search import LocalSearch

if TYPE_CHECKING:
    from ..archive.raster_archive import RasterArchive
    from ..jobs.job import Job


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
    detector: Detector | Cluster,
    settings: DetectionSettings,
    sink: Sink,
    *,
    job: Job | None = None,
    archive: RasterArchive | Sequence[RasterArchive] | None = None,
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
        detector: Finds objects in batches of windows; or a cluster of machines with one each.
        settings: How to search.
        sink: Takes the objects.
        job: Hears of progress and asks to stop.
        archive: Keeps what each tile gave; of several scales, one for each of ``scale_levels``.
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
    archives = [] if archive is None else archive if isinstance(archive, Sequence) else [archive]
    run = _Run(source, detector, settings, sink, job, archives)
    with contextlib.closing(run):
        return run.go(tiles_before, tiles_altogether)


class _Run:
    """One run over one raster."""

    def __init__(
        self,
        source: RasterSource,
        detector: Detector | Cluster,
        settings: DetectionSettings,
        sink: Sink,
        job: Job | None,
        archives: Sequence[RasterArchive],
    ) -> None:
        self._source = source
        self._job = job
        self._archives = archives
        self._looks = scale_levels(source, settings)
        self._stream = ObjectStream(self._looks, settings, sink)
        if len(self._looks) > 1 and not isinstance(detector, Cluster):
            detector = SerializedDetector(detector)
        self._searches: list[TileSearch] = []
        for look in self._looks:
            if isinstance(detector, Cluster):
                search = detector.search(look.source, settings, job, self._how_to_go_on)
                self._searches.append(search)
            else:
                self._searches.append(
                    LocalSearch(look.source, detector, settings, job, self._how_to_go_on)
                )
        self._done = 0
        self._total = 0
        self._before = self._altogether = 0
        self._searched = self._resumed = self._empty = self._corrupt = 0

    def go(self, tiles_before: int, tiles_altogether: int) -> DetectionSummary:
        plans = [look.plan() for look in self._looks]
        self._total = sum(len(columns) for plan in plans for columns in plan)
        self._before, self._altogether = tiles_before, max(tiles_altogether, self._total, 1)
        self._tell_progress()
        found = []
        for number, (look, plan, search) in enumerate(zip(self._looks, plans, self._searches)):
            finished = self._archives[number].finished() if self._archives else frozenset()
            found.append(search.results(row_groups(look.grid, plan), finished))
        # Scales take turns down the raster, so that what they saw of one place comes together.
        while (behind := self._stream.behind) is not None:
            results = next(found[behind], None)
            if results is None:
                self._stream.end(behind)
            else:
                self._take(results, behind)
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
            batch_size=min(search.batch_size for search in self._searches),
        )

    def close(self) -> None:
        for search in self._searches:
            search.close()

    def _take(self, results: list[TileResult], look: int) -> None:
        """Archive what came of some tiles of a look, and stitch."""
        archive = self._archives[look] if self._archives else None
        fresh = [one.found for one in results if one.found is not None and not one.empty]
        gone = [one.tile for one in results if one.empty]
        if archive is not None and (fresh or gone):
            archive.add(fresh, gone)
        for one in results:
            found = one.found
            if one.archived and archive is not None:
                found = archive.read_tile(one.tile)
            # Only a tile that can't be read is stood in for by its neighbours; one without a
            # valid pixel comes as empty, as it will from the archive.
            self._stream.add(one.tile, found, look)
            if one.corrupt and self._job:
                self._job.warn(one.corrupt)
        self._searched += len(fresh)
        self._empty += len(gone)
        self._resumed += sum(one.archived for one in results)
        # Not in the ledger: a resumed run tries again, the disk or the network may be better.
        self._corrupt += sum(bool(one.corrupt) for one in results)
        self._done += len(results)
        self._tell_progress()
        if self._job:
            self._job.check_stop(self._how_to_go_on())

    def _tell_progress(self) -> None:
        if self._job:
            self._job.progress(self._before + self._done, self._altogether, "tiles")

    def _how_to_go_on(self) -> str:
        done = f"Stopped after {self._before + self._done} of {self._altogether} tiles. "
        if not self._archives:
            return done + "Nothing is kept."
        return done + "They are kept: start again with the same output to go on from there."
