"""The job ``detect``: rasters and a model in, a detections layer out.

The archive beside the layer keeps what was found in each tile until the layer is complete, so that
a run that was stopped goes on from there.
"""

from __future__ import annotations

import contextlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .archive.finished_tiles import FinishedTiles
from .archive.records import RasterRecord, RunHeader, layer_metadata, raster_fingerprint
from .archive.run_archive import Archive, archive_path, delete_archive
from .detection.dask_search import Cluster
from .detection.layer_writer import DetectionsLayer, check_layer_path
from .detection.local_cluster import local_workers, processes_for
from .detection.outlines import OutlineOptions
from .detection.pipeline import DetectionSummary, run_plan
from .detection.plan import DetectionPlan
from .detection.raster_plans import plan_rasters
from .detection.search import DetectorLoader, LoadedDetector, SearchFactory
from .detection.settings import ARCHIVE_SCORE, mention_low_score
from .detection.tile_search import LocalSearches
from .inference.test_time_augmentation import QUARTER_ROTATIONS, AugmentedDetector
from .jobs.counts import count_of
from .jobs.detection_options import DetectParameters
from .jobs.job import Job
from .live_view import LiveView
from .models.card import ModelCard
from .models.file import fingerprint, read_card
from .raster.source import files_of
from .runtime.output_target import check_not_input

_METHOD = 2  # raised whenever the same network finds other raw detections in the same window
_BATCH = {"cpu": 2, "mps": 4, "cuda": 16}  # a start for auto; shrinks where memory is short


def detect_job(parameters: DetectParameters, job: Job) -> dict[str, Any]:
    """Find every object in rasters and write one layer.

    Returns:
        ``OUTPUT`` (path), ``DETECTIONS`` and ``TILES`` (counts), ``CORRUPT_TILES`` (count),
        ``RUN`` (id) and ``ARCHIVE`` (path, or "" when it was not kept).

    Raises:
        UserError: Something that the user can mend, said before anything runs where possible.
        StoppedError: Asked to stop; what was finished is in the archive.
    """
    card = read_card(parameters.model)

    model, device = str(Path(parameters.model).absolute()), parameters.device

    def load(precision: str) -> LoadedDetector:
        from .inference.network_detector import NetworkDetector

        detector = NetworkDetector(
            model,
            device=device,
            score_floor=ARCHIVE_SCORE,
            precision=precision or "auto",
        )
        return LoadedDetector(detector, detector.precision, _BATCH.get(detector.device.type, 1))

    return detect_with(parameters, job, card, fingerprint(parameters.model), load)


def detect_with(
    parameters: DetectParameters,
    job: Job,
    card: ModelCard,
    model_hash: str,
    load: DetectorLoader,
    *,
    processes: int = 0,
) -> dict[str, Any]:
    """Do the job with any detector; see ``detect_job``.

    Args:
        parameters: Of the job.
        job: Told of progress, asked for stops.
        card: The card that the detector fulfils.
        model_hash: What tells this detector from others.
        load: Called once all inputs have been looked at, and on each worker of a cluster.
        processes: That search on this machine; 0: one, or one a GPU where there are several.
    """
    output = Path(parameters.output).absolute()
    path = archive_path(output)
    inputs = (*parameters.input, parameters.model, parameters.area)
    check_layer_path(output, inputs, beside=(path.name,))
    check_not_input(path, inputs)
    mention_low_score(parameters.score, card, job)
    rasters = _planned_rasters(plan_rasters(parameters, card, job))
    archive, why_anew = Archive.create_or_resume(
        path,
        _header(parameters, card, model_hash),
        {record.key: text for raster in rasters for record, text in raster.records},
        resume=parameters.resume,
    )
    with archive, contextlib.ExitStack() as until_done:
        if why_anew:
            job.warn(why_anew)
        run = _DetectionRun(parameters, job, archive, rasters)
        run.open_stores()
        job.check_stop("Stopped before the first tile.")
        searches = run.start_searches(_with_augmentation(load, parameters), processes, until_done)
        with DetectionsLayer(
            output,
            crs=rasters[0].plan.source.crs,
            classes=card.classes,
            run=archive.header.run,
            metadata=layer_metadata(
                "detect",
                archive.header,
                [record for raster in rasters for record, _ in raster.records],
            ),
            calibration=card.calibration,
        ) as layer:
            outlines = OutlineOptions.of_model(
                card,
                simplify=parameters.simplify,
                min_area=parameters.min_area,
                style=parameters.outlines,
            )
            plans = [raster.plan for raster in rasters]
            view = LiveView(job, plans, card) if job.live else None
            summaries = run.search(searches, layer, outlines, view)
            layer.finish()
            count = layer.count
        corrupt = sum(summary.corrupt for summary in summaries)
        keep = run.decide_to_keep(corrupt)
        run_id = archive.header.run
    if not keep:
        delete_archive(path)
    job.info(f"{count_of(count, 'object')} found.")
    return {
        "OUTPUT": str(output),
        "DETECTIONS": count,
        "TILES": sum(summary.tiles for summary in summaries),
        "CORRUPT_TILES": corrupt,
        "RUN": run_id,
        "ARCHIVE": str(path) if keep else "",
    }


def _header(parameters: DetectParameters, card: ModelCard, model_hash: str) -> RunHeader:
    """Return what an archive must agree with to be gone on with."""
    return RunHeader(
        model=Path(parameters.model).name,
        model_hash=model_hash,
        settings={
            "detection method": _METHOD,
            "score floor": ARCHIVE_SCORE,
            "number of views of each tile": len(QUARTER_ROTATIONS) if parameters.augment else 1,
        },
        card=card.to_dict(),
    )


def _with_augmentation(load: DetectorLoader, parameters: DetectParameters) -> DetectorLoader:
    """Return what loads the detector, with test-time augmentation where it was asked for."""
    if not parameters.augment:
        return load

    def load_augmented(precision: str) -> LoadedDetector:
        detector, precision, batch_size = load(precision)
        return LoadedDetector(AugmentedDetector(detector), precision, batch_size)

    return load_augmented


@dataclass(frozen=True)
class _PlannedRaster:
    """A raster of the run.

    Attributes:
        plan: What is searched of it.
        records: For each level of the plan, what the archive keeps of it, and its fingerprint.
    """

    plan: DetectionPlan
    records: tuple[tuple[RasterRecord, str], ...]


def _planned_rasters(plans: Sequence[DetectionPlan]) -> list[_PlannedRaster]:
    rasters: list[_PlannedRaster] = []
    seen: Counter[str] = Counter()
    for plan in plans:
        files = files_of(plan.raster)
        records = []
        for level in plan.levels:
            record = RasterRecord.of(level)
            seen[record.key] += 1
            record = record.with_number(seen[record.key])
            records.append((record, raster_fingerprint(level.source, files, record)))
        rasters.append(_PlannedRaster(plan, tuple(records)))
    return rasters


class _DetectionRun:
    """The run of a job over all of its rasters, with its archive.

    Args:
        parameters: Of the job.
        job: Told of progress, asked for stops.
        archive: Keeps what each tile gave.
        rasters: What is searched.
    """

    def __init__(
        self,
        parameters: DetectParameters,
        job: Job,
        archive: Archive,
        rasters: Sequence[_PlannedRaster],
    ) -> None:
        self._parameters = parameters
        self._job = job
        self._archive = archive
        self._rasters = rasters
        self._tiles = sum(raster.plan.tiles for raster in rasters)
        self._stores: list[list[FinishedTiles]] = []

    def open_stores(self) -> None:
        """Find each raster's part of the archive, and say what is there already."""
        position = 0
        for raster in self._rasters:
            stores = []
            for record, text in raster.records:
                stores.append(self._archive.raster(record, text, position))
                position += 1
            self._stores.append(stores)
            if any(store.changed for store in stores):
                self._job.warn(
                    f"{raster.records[0][0].name}, or the way it is searched (tiles, margin, area, "
                    f"bands), has changed since the run whose tiles are in "
                    f"{self._archive.path.name}; it is searched anew."
                )
        self._archive.keep_only(
            [record for raster in self._rasters for record, _ in raster.records]
        )
        finished = sum(len(store.finished()) for stores in self._stores for store in stores)
        if finished:
            tiles_are = "finished tile is" if finished == 1 else "finished tiles are"
            self._job.info(f"{finished} {tiles_are} taken from {self._archive.path.name}.")

    def start_searches(
        self, load: DetectorLoader, processes: int, until_done: contextlib.ExitStack
    ) -> SearchFactory:
        """Load the detector, here or on workers; the archive then says precision and batch size.

        A run that goes on keeps the precision but not the batch size, which is the device's matter.

        Args:
            load: Loads it.
            processes: As for ``detect_with``.
            until_done: Ends the workers.
        """
        scheduler = self._parameters.scheduler
        if not scheduler:
            device = self._parameters.device
            processes = processes or processes_for(device, self._tiles, self._job)
            if processes > 1:
                scheduler = until_done.enter_context(local_workers(processes, self._job))
        searches: SearchFactory
        if scheduler:
            ours = not self._parameters.scheduler
            cluster = until_done.enter_context(Cluster(scheduler, load, ours=ours))
            precision, batch_size = cluster.prepare(self._archive.header.precision)
            whose = f"{processes} processes on this machine" if ours else f"workers of {scheduler}"
            self._job.info(f"The {whose} search the tiles.")
            searches = cluster
        else:
            detector, precision, batch_size = load(self._archive.header.precision)
            searches = LocalSearches(detector)
        batch_size = self._parameters.batch_size or batch_size
        self._archive.update_header(precision=precision, batch_size=batch_size)
        return searches

    def search(
        self,
        searches: SearchFactory,
        layer: DetectionsLayer,
        outlines: OutlineOptions,
        view: LiveView | None,
    ) -> list[DetectionSummary]:
        """Search all rasters, one after the other, and give what is found to the layer.

        Args:
            searches: Make the searches.
            layer: Takes the objects.
            outlines: How these are drawn.
            view: Shows what is found meanwhile; None: nobody watches.
        """
        summaries: list[DetectionSummary] = []
        batch_size, done = self._archive.header.batch_size, 0
        for number, (raster, stores) in enumerate(zip(self._rasters, self._stores)):
            plan = raster.plan
            summary = run_plan(
                plan.with_batch_size(batch_size),
                searches if view is None else view.watch(searches, number, stores),
                layer.sink(plan.source, outlines),
                job=self._job,
                stores=stores,
                tiles_before=done,
                tiles_altogether=self._tiles,
            )
            batch_size = summary.batch_size
            done += plan.tiles
            if summary.tiles and summary.empty == summary.tiles:
                self._job.warn(
                    f"There is no valid pixel in {plan.source.name}; nothing was found in it."
                )
            summaries.append(summary)
        return summaries

    def decide_to_keep(self, corrupt: int) -> bool:
        """Return whether the archive stays, and say why where the user did not ask for it now.

        Args:
            corrupt: Tiles that couldn't be read.
        """
        asked, kept_before = self._parameters.keep_archive, self._archive.header.kept
        if kept_before and not asked:
            self._job.info(
                f"{self._archive.path.name} is kept, as an earlier run into the same output was "
                "asked to keep it. Delete it when you don't need it any more."
            )
        if asked and not kept_before:
            self._archive.update_header(kept=True)
        if corrupt:
            tiles = count_of(corrupt, "tile")
            self._job.warn(
                f"{tiles} couldn't be read, see above. The archive is kept: start again with the "
                "same output to try only these once more."
            )
        return self._archive.header.kept or corrupt > 0
