"""The job ``annotate``: imagery and polygons in, a training set out."""

from __future__ import annotations

import hashlib
import re
import warnings
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from rasterio.errors import NotGeoreferencedWarning

from ..core.jobs.dataset_options import SPLITS, AnnotateParameters
from ..core.jobs.errors import StoppedError, UserError
from ..core.jobs.job import Job
from ..core.models.scaling import BandScaling
from ..core.raster.crs import crs_name
from ..core.raster.reader import CorruptBlockError, RasterReader
from ..core.raster.source import RasterSource
from .annotation.account import summarise
from .annotation.clipping import OutlineIndex
from .annotation.inputs import (
    check_crs,
    check_output,
    check_parameters,
    check_room,
    common_dtype,
    open_sources,
    say_crs,
)
from .annotation.labels import AnnotatedArea, Labels, read_area, read_labels
from .annotation.layout import CommonCrs
from .annotation.plan import Plan, check_leaks, grid_regions, make_plan
from .annotation.size_estimate import check_plan_size
from .annotation.survey import chunks
from .annotation.tile_dtype import exact_source, tile_dtype
from .annotation.tile_writer import TileTask, TileWriter, pixels_of_region, thread_count
from .annotation.tiles_layer import write_tiles_layer
from .dataset.band_statistics import PercentileSampler
from .dataset.coco_writer import write_coco_file
from .dataset.disk_errors import writing_to
from .dataset.splits import TRAIN
from .dataset.summary import TOO_SMALL, SetSummary
from .dataset.tile_log import UNREADABLE, WRITTEN, TileLog, TileOutcome
from .dataset.training_set import UNFINISHED_NAME, TrainingSet, save_description
from .reports.training_set_report import write_report

_COMMIT_EVERY = 64  # tiles; a crash of the machine loses no more than these
_STATISTICS_TILES = 64  # 16 million pixels of 512-px tiles: percentiles to a few thousandths
_SAME_GSD = 1.05  # ground sizes nearer than this are one


def annotate(parameters: AnnotateParameters, job: Job) -> dict[str, Any]:
    """Make a training set.

    Args:
        parameters: What the user wants.
        job: Takes progress and messages, and says when to stop.

    Returns:
        ``OUTPUT`` (folder), ``TILES``, ``INSTANCES``, ``REPORT``, ``TILES_LAYER``, and the number
        of tiles of each split.

    Raises:
        UserError: Input that the user can mend; see the modules that read it.
        StoppedError: The user stopped; what was written is kept.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        return _annotate(parameters, job)


def _annotate(parameters: AnnotateParameters, job: Job) -> dict[str, Any]:
    folder = Path(parameters.output).absolute()
    check_parameters(parameters)
    check_output(folder, parameters.resume)
    sources, remarks = open_sources(parameters, job)
    labels = read_labels(parameters.annotations, parameters.class_field, parameters.class_name)
    check_crs(labels, sources)
    job.check_stop()
    area = None
    if parameters.area:
        area = read_area(parameters.area, parameters.split_field, labels.layer.crs)
    for text in [*labels.counts.sentences(), *(area.counts.sentences() if area else [])]:
        remarks.append(text)
        job.info(text)
    remarks += say_crs(labels, sources, job)
    exact = [exact_source(source) for source in sources]
    check_plan_size(sources, labels, tile_dtype(exact), parameters, folder)
    plane = CommonCrs(sources)
    plan = make_plan(sources, plane, labels, area, parameters, job.check_stop)
    for text in plan.remarks:
        job.warn(text)
    compared = check_leaks(sources, plane, plan, area)
    job.info(f"No pixel is in two splits ({compared} tiles compared).")
    dtype = common_dtype(sources)
    check_room(plan.tiles, exact, tile_dtype(exact), folder, job)
    with writing_to(folder):
        for split in SPLITS:
            (folder / "images" / split).mkdir(parents=True, exist_ok=True)
        ledger = TileLog(folder / UNFINISHED_NAME)
        try:
            _check_same_job(ledger, _fingerprint(parameters, sources, labels, area, plan))
            scaling = _scaling(ledger, plan, sources, plane, area, dtype, job)
            _write_tiles(ledger, plan, exact, plane, labels, area, parameters, job)
            remarks += _say_unreadable(ledger, job)
            job.progress(0, 1, "steps", "Writing annotations and report")
            summary = summarise(ledger, labels, plan)
            _check_any_tile(summary, ledger)
            training_set = _describe(
                folder, parameters, sources, labels, plan, scaling, dtype, summary, remarks
            )
            _write_annotations(training_set, ledger, summary)
            layer = folder / "tiles.gpkg"
            write_tiles_layer(layer, ledger, plan.tiles, sources, plane, labels.classes)
            report = folder / "report.html"
            samples = [ledger.record(number) for number in summary.samples]
            write_report(report, training_set, summary, samples, [*plan.remarks, *remarks])
            save_description(training_set)
            job.progress(1, 1, "steps", "Writing annotations and report")
            ledger.remove()
        finally:
            ledger.close()
    for text in summary.sentences():
        job.info(text)
    if summary.features.get(TOO_SMALL, 0) > summary.instances:
        job.warn(
            "Most objects are smaller than a pixel and so in no tile: choose a smaller GSD, or "
            "sharper imagery."
        )
    return {
        "OUTPUT": str(folder),
        "TILES": summary.tiles,
        "INSTANCES": summary.instances,
        "REPORT": str(report),
        "TILES_LAYER": str(layer),
        **{
            f"{split.upper()}_TILES": training_set.counts.get(split, {}).get("tiles", 0)
            for split in SPLITS
        },
    }


def _fingerprint(
    parameters: AnnotateParameters,
    sources: list[RasterSource],
    labels: Labels,
    area: AnnotatedArea | None,
    plan: Plan,
) -> str:
    """Return a hash of everything that decides what is written."""
    digest = hashlib.sha256()
    # The layers count by what is in them: QGIS writes those that are no plain file anew each time.
    unimportant = ("annotations", "area", "output", "resume")
    values = {k: v for k, v in asdict(parameters).items() if k not in unimportant}
    digest.update(repr(sorted(values.items())).encode())
    digest.update(repr([each.name for each in labels.classes]).encode())
    for source in sources:
        digest.update(repr((source.name, source.width, source.height, source.dtype)).encode())
        digest.update(repr(tuple(source.transform)).encode())
    for geometry in shapely.to_wkb(labels.layer.polygons):
        digest.update(geometry)
    digest.update(labels.class_ids.tobytes())
    if area is not None:
        for geometry in shapely.to_wkb(area.layer.polygons):
            digest.update(geometry)
    for column in (plan.tiles.column, plan.tiles.row, plan.tiles.split):
        digest.update(column.tobytes())
    return digest.hexdigest()


def _check_same_job(ledger: TileLog, fingerprint: str) -> None:
    """Raise when an unfinished set was begun with other input."""
    known = ledger.fact("fingerprint")
    if known is None:
        ledger.store_fact("fingerprint", fingerprint)
    elif known != fingerprint:
        raise UserError(
            "The unfinished training set was begun with other parameters, imagery or polygons.",
            "Use the same as before, or choose an empty folder.",
        )


def _scaling(
    ledger: TileLog,
    plan: Plan,
    sources: list[RasterSource],
    plane: CommonCrs,
    area: AnnotatedArea | None,
    dtype: str,
    job: Job,
) -> BandScaling:
    """Return the scaling: fixed for 8 bit, else from the training tiles' usable pixels."""
    bands = len(sources[0].bands)
    fixed = BandScaling.for_dtype(dtype, bands)
    if fixed is not None:
        return fixed
    known = ledger.fact("scaling")
    if known is not None:
        return BandScaling(tuple(known["low"]), tuple(known["high"]))
    tiles = plan.tiles
    candidates = np.flatnonzero(tiles.split == TRAIN)
    if not len(candidates):
        candidates = np.arange(len(tiles))
    spread = np.linspace(0, len(candidates) - 1, min(_STATISTICS_TILES, len(candidates)))
    picked = candidates[np.unique(spread.round().astype(np.int64))]
    sampler = PercentileSampler(bands)
    done = 0
    for number in np.unique(tiles.source[picked]):
        usable = grid_regions(int(number), sources, plane, tiles, area, plan.area_splits)
        here = tiles.select(picked[tiles.source[picked] == number])
        with RasterReader(sources[number]) as reader:
            for position, region in enumerate(usable.of(here)):
                job.check_stop("Stopped; nothing was written yet.")
                job.progress(done, len(picked), "tiles", "Measuring pixel values")
                done += 1
                window = (
                    int(here.column[position]),
                    int(here.row[position]),
                    int(here.width[position]),
                    int(here.height[position]),
                )
                try:
                    pixels, valid = reader.read(*window)
                except CorruptBlockError:
                    continue  # said when the tile itself is written
                sampler.add(pixels, valid & pixels_of_region(region, *window))
    scaling = sampler.scaling()
    ledger.store_fact("scaling", asdict(scaling))
    return scaling


def _write_tiles(
    ledger: TileLog,
    plan: Plan,
    sources: list[RasterSource],
    plane: CommonCrs,
    labels: Labels,
    area: AnnotatedArea | None,
    parameters: AnnotateParameters,
    job: Job,
) -> None:
    """Write every tile that is not there yet."""
    folder = Path(parameters.output).absolute()
    folders = {number: folder / "images" / split for number, split in enumerate(SPLITS)}
    finished = ledger.finished()
    done, total = len(finished), len(plan.tiles)
    if done:
        job.info(f"{done} of {total} tiles are there already.")
    for number in np.unique(plan.tiles.source):
        todo = np.array(
            [t for t in np.flatnonzero(plan.tiles.source == number) if int(t) not in finished],
            np.int64,
        )
        if not len(todo):
            continue
        writer = TileWriter(
            sources[number],
            folders,
            _prefix(int(number), sources[number]),
            dtype=tile_dtype(sources),
            min_visible=parameters.min_visible,
            min_valid=parameters.min_valid,
        )
        tasks = _tasks(int(number), todo, plan, sources, plane, labels, area)
        batch: list[TileOutcome] = []
        records = writer.write_all(tasks, job, thread_count())
        try:
            for record in records:
                batch.append(record)
                done += 1
                job.progress(done, total, "tiles", "Writing tiles")
                if len(batch) >= _COMMIT_EVERY:
                    ledger.add(batch)
                    batch = []
        finally:
            records.close()  # waits for the threads that read
            writer.close()
            ledger.add(batch)
        if job.stopping:
            raise StoppedError(
                f"{done} of {total} tiles are written and kept; run again with 'resume' to go on.",
                {"OUTPUT": str(folder), "TILES": done},
            )


def _tasks(
    number: int,
    todo: np.ndarray[Any, np.dtype[np.int64]],
    plan: Plan,
    sources: list[RasterSource],
    plane: CommonCrs,
    labels: Labels,
    area: AnnotatedArea | None,
) -> Iterator[TileTask]:
    """Yield the tiles of one grid with their objects, clipped some hundred tiles at a time."""
    placed, positions = labels.layer.on_grid(sources[number])
    index = OutlineIndex(placed)
    usable = grid_regions(number, sources, plane, plan.tiles, area, plan.area_splits)
    for part in chunks(len(todo)):
        numbers = todo[part]
        tiles = plan.tiles.select(numbers)
        boxes, regions = tiles.boxes(), usable.of(tiles)
        whole = shapely.equals(boxes, regions)
        sizes = tiles.width.astype(np.float64) * tiles.height
        lost = (shapely.area(usable.annotated(tiles)) - shapely.area(regions)) / sizes
        found = index.clip(regions, sizes)
        first = np.searchsorted(found.tile, np.arange(len(tiles) + 1))
        for position, tile_number in enumerate(numbers):
            own = slice(int(first[position]), int(first[position + 1]))
            features = positions[found.feature[own]]
            yield TileTask(
                number=int(tile_number),
                split=int(tiles.split[position]),
                column=int(tiles.column[position]),
                row=int(tiles.row[position]),
                width=int(tiles.width[position]),
                height=int(tiles.height[position]),
                region=None if whole[position] else regions[position],
                outlines=found.outline[own],
                class_ids=labels.class_ids[features],
                features=labels.feature_ids[features],
                visible=found.visible[own],
                prominence=found.prominence[own],
                masked_for_split=round(float(lost[position]), 6),
            )


def _prefix(number: int, source: RasterSource) -> str:
    """Return the beginning of a grid's file names: its number makes it unique."""
    plain = re.sub(r"[^A-Za-z0-9_-]+", "_", source.name)[:60]
    return f"{number + 1:04d}_{plain}"


def _say_unreadable(ledger: TileLog, job: Job) -> list[str]:
    """Name the tiles that could not be read."""
    bad = ledger.remarks_on(UNREADABLE)
    if not bad:
        return []
    text = f"{len(bad)} tiles could not be read and are left out. The first: {bad[0]}"
    job.warn(text)
    return [text]


def _check_any_tile(summary: SetSummary, ledger: TileLog) -> None:
    if any(summary.counts[split]["tiles"] for split in SPLITS):
        return
    bad = ledger.remarks_on(UNREADABLE)
    if bad:
        raise UserError(
            f"No tile is left: {len(bad)} could not be read, the first: {bad[0]}",
            "The raster is damaged; copy it again.",
        )
    raise UserError(
        "No tile has a usable pixel, so there is no training set.",
        "Check the rasters' nodata value and that area and imagery overlap.",
    )


def _describe(
    folder: Path,
    parameters: AnnotateParameters,
    sources: list[RasterSource],
    labels: Labels,
    plan: Plan,
    scaling: BandScaling,
    dtype: str,
    summary: SetSummary,
    remarks: list[str],
) -> TrainingSet:
    """Return the set's description."""
    present = [split for split in SPLITS if summary.counts[split]["tiles"]]
    return TrainingSet(
        folder=folder,
        classes=labels.classes,
        band_names=sources[0].band_names,
        dtype=dtype,
        scaling=scaling,
        gsd=_distinct_sizes([source.gsd for source in sources]),
        tile_size=parameters.tile_size,
        stride=parameters.stride or parameters.tile_size,
        annotation_files={split: folder / "annotations" / f"{split}.json" for split in present},
        image_folders={split: folder / "images" / split for split in present},
        counts={split: summary.counts[split] for split in present},
        provenance={
            "sources": [
                {
                    "name": source.name,
                    "crs": crs_name(source.crs),
                    "gsd": source.gsd,
                    "dtype": source.dtype,
                    "size": [source.width, source.height],
                    "bands": list(source.bands),
                }
                for source in sources
            ],
            "annotations": labels.counts.layer,
            "class_field": parameters.class_field,
            "area": bool(parameters.area),
            "split_by": parameters.split_by,
            "seed": parameters.seed,
            "min_visible": parameters.min_visible,
            "background_share": parameters.background_share,
            "features": summary.features,
            "remarks": [*plan.remarks, *remarks],
        },
    )


def _distinct_sizes(sizes: list[float]) -> tuple[float, ...]:
    """Return the ground sizes, those within 5 % of each other as one."""
    distinct: list[list[float]] = []
    for size in sorted(sizes):
        if distinct and size <= distinct[-1][0] * _SAME_GSD:
            distinct[-1].append(size)
        else:
            distinct.append([size])
    return tuple(float(np.median(group)) for group in distinct)


def _write_annotations(training_set: TrainingSet, ledger: TileLog, summary: SetSummary) -> None:
    """Write the COCO file of each split."""
    (training_set.folder / "annotations").mkdir(exist_ok=True)
    categories = [
        {"id": entry.id, "name": entry.name, "supercategory": ""} for entry in training_set.classes
    ]
    for number, split in enumerate(SPLITS):
        if split not in training_set.annotation_files:
            continue
        tiles = (
            (record.image, record.annotations.texts)
            for record in ledger.records(number)
            if record.state == WRITTEN
        )
        write_coco_file(
            training_set.annotation_files[split],
            categories,
            tiles,
            {"description": f"RS Mask training set, {split}"},
        )
