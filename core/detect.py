"""The job ``detect``: rasters and a model in, a detections layer out."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import shapely

from .archive.archive import Archive, archive_path
from .archive.raster_archive import RasterArchive
from .archive.records import RasterRecord, RunHeader, layer_metadata, raster_fingerprint
from .archive.sqlite_file import delete_files
from .detection.dask_search import Cluster, Load
from .detection.layer_writer import DetectionsLayer, OutlineOptions, check_output
from .detection.local_cluster import local_workers, processes_for
from .detection.pipeline import DetectionSummary, detect
from .detection.plan import Look, scale_levels
from .detection.settings import (
    _ARCHIVE_SCORE,
    DetectionSettings,
    default_window,
    main_first,
    mention_low_score,
    thresholds,
    with_thresholds,
)
from .inference.detector import Detector
from .inference.test_time_augmentation import QUARTER_ROTATIONS, AugmentedDetector
from .jobs.errors import OutsideError, UserError
from .jobs.job import Job
from .jobs.options import DetectParameters
from .models.card import ModelCard
from .models.file import fingerprint, read_card
from .models.raster_match import open_raster_for_model
from .raster.crs import parse_crs, same_crs
from .raster.source import RasterSource, files_of, list_rasters
from .vector.layer_reader import read_polygons

_METHOD = 2  # raised whenever the same network finds other raw detections in the same window
_BATCH = {"cpu": 2, "mps": 4, "cuda": 16}  # a start for auto; shrinks where memory is short
_MANY = 3  # from so many rasters on, it is said once that objects across borders stay cut


@dataclass(frozen=True)
class _Planned:
    """One raster of the run, ready to be searched."""

    raster: RasterSource
    settings: DetectionSettings
    looks: tuple[Look, ...]
    tiles: int

    @property
    def source(self) -> RasterSource:
        """The raster on the grid on which its objects come."""
        return self.looks[0].source


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

    def load(precision: str) -> tuple[Detector, str, int]:
        from .inference.network_detector import NetworkDetector

        detector = NetworkDetector(
            model,
            device=device,
            score_floor=_ARCHIVE_SCORE,
            precision=precision or "auto",
        )
        return detector, detector.precision, _BATCH.get(detector.device.type, 1)

    return detect_with(parameters, job, card, fingerprint(parameters.model), load)


def detect_with(
    parameters: DetectParameters,
    job: Job,
    card: ModelCard,
    model_hash: str,
    load: Load,
    *,
    processes: int = 0,
) -> dict[str, Any]:
    """Do the job with any detector; see ``detect_job``.

    Args:
        parameters: Of the job.
        job: Hears of progress, asks to stop.
        card: The card that the detector fulfils.
        model_hash: What tells this detector from others.
        load: ``load(precision) -> (detector, precision, batch size)``; called once all inputs
            have been looked at, and on each worker of a cluster.
        processes: That search on this machine; 0: one, or one a GPU where there are several.
    """
    output = Path(parameters.output).absolute()
    check_output(output)
    mention_low_score(parameters.score, job)
    planned = _plan(parameters, card, job)
    records = [_records(one) for one in planned]
    path = archive_path(output)
    archive, why_not = Archive.create_or_resume(
        path,
        _header(parameters, card, model_hash),
        {record.key: text for of_raster in records for record, text in of_raster},
        resume=parameters.resume,
    )
    with archive, contextlib.ExitStack() as until_done:
        if why_not:
            job.warn(why_not)
        parts = _archive_parts(archive, records, job)
        finished = archive.finished_tiles()
        if finished:
            tiles_are = "finished tile is" if finished == 1 else "finished tiles are"
            job.info(f"{finished} {tiles_are} taken from {path.name}.")
        job.check_stop("Stopped before the first tile.")
        tiles = sum(one.tiles for one in planned)
        detector = _ready_detector(parameters, load, archive, tiles, processes, until_done, job)
        with DetectionsLayer(
            output,
            crs=planned[0].source.crs,
            classes=card.classes,
            run=archive.header.run,
            metadata=layer_metadata("detect", archive.header),
        ) as layer:
            summaries = _search(
                parameters, job, planned, parts, detector, archive.header.batch_size, layer
            )
            layer.finish()
            count = layer.count
        corrupt = sum(summary.corrupt for summary in summaries)
        keep = _is_kept(parameters, archive, corrupt, path.name, job)
        run = archive.header.run
    if not keep:
        delete_files(path)
    job.info("1 object found." if count == 1 else f"{count} objects found.")
    return {
        "OUTPUT": str(output),
        "DETECTIONS": count,
        "TILES": sum(summary.tiles for summary in summaries),
        "CORRUPT_TILES": corrupt,
        "RUN": run,
        "ARCHIVE": str(path) if keep else "",
    }


def _header(parameters: DetectParameters, card: ModelCard, model_hash: str) -> RunHeader:
    """Return what an archive must agree with to be gone on with."""
    return RunHeader(
        model=Path(parameters.model).name,
        model_hash=model_hash,
        settings={
            "detection method": _METHOD,
            "score floor": _ARCHIVE_SCORE,
            "number of views of each tile": len(QUARTER_ROTATIONS) if parameters.augment else 1,
        },
        card=card.to_dict(),
    )


def _ready_detector(
    parameters: DetectParameters,
    load: Load,
    archive: Archive,
    tiles: int,
    processes: int,
    until_done: contextlib.ExitStack,
    job: Job,
) -> Detector | Cluster:
    """Load the detector, here or on workers; the archive then says precision and batch size.

    A run that goes on keeps the precision but not the batch size, which is the device's matter.
    """
    if parameters.augment:
        load = _augmented(load)
    scheduler = parameters.scheduler
    if not scheduler:
        processes = processes or processes_for(parameters.device, tiles, job)
        if processes > 1:
            scheduler = until_done.enter_context(local_workers(processes, job))
    detector: Detector | Cluster
    if scheduler:
        detector = until_done.enter_context(Cluster(scheduler, load, ours=not parameters.scheduler))
        precision, batch_size = detector.prepare(archive.header.precision)
        whose = f"workers of {parameters.scheduler}"
        if not parameters.scheduler:
            whose = f"{processes} processes on this machine"
        job.info(f"The {whose} search the tiles.")
    else:
        detector, precision, batch_size = load(archive.header.precision)
    batch_size = parameters.batch_size or batch_size
    archive.update_header(precision=precision, batch_size=batch_size)
    return detector


def _is_kept(
    parameters: DetectParameters, archive: Archive, corrupt: int, name: str, job: Job
) -> bool:
    """Say whether the archive stays, and why where the user did not ask for it now."""
    if archive.header.kept and not parameters.keep_archive:
        job.info(
            f"{name} is kept, as an earlier run into the same output was asked to keep "
            "it. Delete it when you don't need it any more."
        )
    if parameters.keep_archive and not archive.header.kept:
        archive.update_header(kept=True)
    if corrupt:
        job.warn(
            f"{corrupt} tiles couldn't be read, see above. The archive is kept: start again with "
            "the same output to try only these once more."
        )
    return archive.header.kept or corrupt > 0


def _augmented(load: Load) -> Load:
    def load_augmented(precision: str) -> tuple[Detector, str, int]:
        detector, precision, batch_size = load(precision)
        return AugmentedDetector(detector), precision, batch_size

    return load_augmented


def _search(
    parameters: DetectParameters,
    job: Job,
    planned: list[_Planned],
    parts: list[list[RasterArchive]],
    detector: Detector | Cluster,
    batch_size: int,
    layer: DetectionsLayer,
) -> list[DetectionSummary]:
    outlines = OutlineOptions(parameters.simplify, parameters.square, parameters.min_area)
    summaries: list[DetectionSummary] = []
    altogether = sum(one.tiles for one in planned)
    done = 0
    for one, part in zip(planned, parts):
        summary = detect(
            one.raster,
            detector,
            replace(one.settings, batch_size=batch_size),
            layer.sink(one.source, outlines),
            job=job,
            archive=part,
            tiles_before=done,
            tiles_altogether=altogether,
        )
        batch_size = summary.batch_size
        done += one.tiles
        if summary.tiles and summary.empty == summary.tiles:
            job.warn(f"There is no valid pixel in {one.source.name}; nothing was found in it.")
        summaries.append(summary)
    return summaries


def _plan(parameters: DetectParameters, card: ModelCard, job: Job) -> list[_Planned]:
    """Look at every raster before anything runs."""
    searched_in = parse_crs(parameters.crs)
    settings = with_thresholds(
        DetectionSettings(
            tile_size=parameters.tile_size or default_window(card),
            margin=parameters.margin,
            archive_score=_ARCHIVE_SCORE,
            extent=parameters.extent,
            scales=parameters.scales,
        ),
        thresholds(card, parameters.score),
    )
    planned: list[_Planned] = []
    outside: list[OutsideError] = []
    areas: dict[str, shapely.Geometry | None] = {}
    first: RasterSource | None = None
    paths = list_rasters(parameters.input)
    for path in paths:
        job.check_stop("Stopped before the first tile.")
        source, said = open_raster_for_model(path, card, parameters.bands, searched_in)
        for sentence in said:
            job.info(sentence)
        if len(set(parameters.scales)) > 1:
            named = [f"{scale:g}" for scale in main_first(parameters.scales)]
            job.info(
                f"{source.name} is looked at in the scales {', '.join(named[:-1])} and {named[-1]}."
            )
        first = first or source
        if parameters.extent and searched_in is None and not same_crs(source.crs, first.crs):
            raise UserError(
                f"The extent can't be meant for both {first.name} and {source.name}: they have "
                "different CRS.",
                "Give the CRS in which to search, whose coordinates the extent then has, or an "
                "area in place of the extent.",
            )
        crs = source.crs.to_wkt() if source.crs else ""
        if crs not in areas:
            areas[crs] = _area(parameters.area, source, job)
        own = replace(settings, area=areas[crs])
        try:
            looks = scale_levels(source, own)
        except OutsideError as error:
            if len(paths) == 1:
                raise
            outside.append(error)
            continue
        tiles = sum(len(columns) for look in looks for columns in look.plan())
        planned.append(_Planned(source, own, looks, tiles))
    if not planned:
        raise UserError("The area to search lies on none of the rasters.", outside[0].hint)
    if outside:
        job.info(f"{len(outside)} rasters lie outside the area to search; left out.")
    _check_together(planned, job)
    return planned


def _area(reference: str, source: RasterSource, job: Job) -> shapely.Geometry | None:
    if not reference:
        return None
    frame, counts = read_polygons(reference, to_crs=source.crs)
    for sentence in counts.sentences():
        job.info(sentence)
    return shapely.union_all(np.asarray(frame.geometry.array, object))


def _check_together(planned: list[_Planned], job: Job) -> None:
    """Rasters of one layer need CRS that can be brought together."""
    first = planned[0].source
    for one in planned[1:]:
        if (one.source.crs is None) != (first.crs is None):
            raise UserError(
                f"{first.name} and {one.source.name} can't share a layer: only one of them has a "
                "CRS.",
                "Run them one by one, or assign the CRS that is missing.",
            )
    others = [one.source.name for one in planned if not same_crs(one.source.crs, first.crs)]
    if others:
        job.info(
            f"{len(others)} rasters have another CRS than {first.name} (e.g. {others[0]}); their "
            "objects are reprojected to its CRS."
        )
    if len(planned) >= _MANY:
        job.info(
            "Each raster is searched by itself: objects across the borders of two are not joined. "
            "Make a virtual mosaic (VRT) of adjoining rasters to have them whole."
        )


def _records(one: _Planned) -> list[tuple[RasterRecord, str]]:
    """Return record and fingerprint of a raster at each scale."""
    files = files_of(one.raster)
    records = [(look.source, RasterRecord.of(look)) for look in one.looks]
    return [(record, raster_fingerprint(source, files, record)) for source, record in records]


def _archive_parts(
    archive: Archive, records: list[list[tuple[RasterRecord, str]]], job: Job
) -> list[list[RasterArchive]]:
    """Return the part of each raster and scale."""
    parts: list[list[RasterArchive]] = []
    position = 0
    for of_raster in records:
        parts.append([])
        for record, text in of_raster:
            parts[-1].append(archive.raster(record, text, position))
            position += 1
        if any(part.changed for part in parts[-1]):
            job.warn(
                f"{of_raster[0][0].name}, or the way it is searched (tiles, margin, area, bands), "
                f"has changed since the run whose tiles are in {archive.path.name}; it is searched "
                "anew."
            )
    archive.keep_only([record for of_raster in records for record, _ in of_raster])
    return parts
