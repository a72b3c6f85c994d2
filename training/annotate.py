"""The job ``annotate``: imagery and polygons in, a training set out."""

from __future__ import annotations

import hashlib
import re
import warnings
from collections.abc import Generator, Iterator
from contextlib import ExitStack, closing
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from rasterio.errors import NotGeoreferencedWarning

from ..core.jobs.addresses import without_credentials
from ..core.jobs.counts import count_of
from ..core.jobs.dataset_options import SPLITS, AnnotateParameters
from ..core.jobs.errors import StoppedError, UserError
from ..core.jobs.job import Job
from ..core.models.scaling import BandScaling
from ..core.raster.crs import crs_name
from ..core.raster.reader import CorruptBlockError, RasterReader
from ..core.raster.source import RasterSource
from ..core.runtime.dask_workers import DaskWorkers
from .annotation.account import summarise
from .annotation.clipping import OutlineIndex
from .annotation.inputs import AnnotateInputs, check_output, check_parameters, read_inputs
from .annotation.layout import Tiles
from .annotation.parallel_writing import write_in_threads, write_on_workers
from .annotation.plan import Plan, check_leaks, grid_regions, make_plan
from .annotation.size_estimate import check_plan_size, check_room
from .annotation.survey import chunks
from .annotation.tile_writer import TileTask, TileWriter, pixels_of_region
from .annotation.tiles_layer import write_tiles_layer
from .dataset.band_statistics import PercentileSampler
from .dataset.coco_writer import write_coco_file
from .dataset.disk_errors import writing_to
from .dataset.splits import TRAIN
from .dataset.summary import ON_NODATA, TOO_SMALL, SetSummary
from .dataset.tile_log import UNREADABLE, WRITTEN, TileLog, TileOutcome
from .dataset.training_set import (
    TILES_LAYER_NAME,
    UNFINISHED_NAME,
    TrainingSet,
    save_description,
)
from .reports.training_set_report import write_training_set_report

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
    with warnings.catch_warnings(), ExitStack() as until_done:
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        workers = None
        if parameters.scheduler:
            workers = until_done.enter_context(closing(DaskWorkers(parameters.scheduler)))
        return _annotate(parameters, job, workers)


def _annotate(
    parameters: AnnotateParameters, job: Job, workers: DaskWorkers | None
) -> dict[str, Any]:
    folder = Path(parameters.output).absolute()
    check_parameters(parameters)
    check_output(folder, parameters.resume)
    inputs = read_inputs(parameters, job)
    check_plan_size(inputs, folder)
    plan = make_plan(inputs, job.check_stop)
    for text in plan.remarks:
        job.warn(text)
    compared = check_leaks(inputs, plan)
    job.info(f"No pixel is in two splits ({count_of(compared, 'tile')} compared).")
    check_room(inputs, plan.tiles, folder, job)
    with writing_to(folder):
        for split in SPLITS:
            (folder / "images" / split).mkdir(parents=True, exist_ok=True)
        with closing(TileLog(folder / UNFINISHED_NAME)) as log:
            run = _AnnotateRun(folder, inputs, plan, log, job, workers)
            run.check_unchanged()
            scaling = run.measure_scaling()
            run.write_tiles()
            return run.write_set(scaling)


@dataclass(frozen=True)
class _AnnotateRun:
    """One run of ``annotate``, from its plan to the finished set.

    Attributes:
        folder: Of the set.
        inputs: What it is made from.
        plan: Its tiles.
        log: The tiles that are finished, by this run or by one that it resumes.
        job: Takes progress and messages, and says when to stop.
        workers: That write the tiles; None: this process does.
    """

    folder: Path
    inputs: AnnotateInputs
    plan: Plan
    log: TileLog
    job: Job
    workers: DaskWorkers | None

    def check_unchanged(self) -> None:
        """Raise when an unfinished set was begun with other input."""
        fingerprint = _fingerprint(self.inputs, self.plan)
        known = self.log.stored_value("fingerprint")
        if known is None:
            self.log.store_value("fingerprint", fingerprint)
        elif known != fingerprint:
            raise UserError(
                "The unfinished training set was begun with other parameters, imagery or polygons.",
                "Use the same as before, or choose an empty folder.",
            )

    def measure_scaling(self) -> BandScaling:
        """Return the scaling: fixed for 8 bit, else from the training tiles' usable pixels."""
        fixed = BandScaling.for_dtype(self.inputs.training_dtype, self.inputs.bands)
        if fixed is not None:
            return fixed
        known = self.log.stored_value("scaling")
        if known is not None:
            return BandScaling(tuple(known["low"]), tuple(known["high"]))
        tiles = self.plan.tiles
        picked = _tiles_to_measure(tiles)
        sampler = PercentileSampler(self.inputs.bands)
        done = 0
        for number in np.unique(tiles.source[picked]):
            usable = grid_regions(self.inputs, self.plan, int(number))
            here = tiles.select(picked[tiles.source[picked] == number])
            with RasterReader(self.inputs.sources[number]) as reader:
                for position, region in enumerate(usable.of(here)):
                    self.job.check_stop("Stopped; nothing was written yet.")
                    self.job.progress(done, len(picked), "tiles", "Measuring pixel values")
                    done += 1
                    window = here.window(position)
                    try:
                        pixels, valid = reader.read(*window)
                    except CorruptBlockError:
                        continue  # said when the tile itself is written
                    sampler.add(pixels, valid & pixels_of_region(region, *window))
        scaling = sampler.scaling()
        self.log.store_value("scaling", asdict(scaling))
        return scaling

    def write_tiles(self) -> None:
        """Write every tile that is not there yet.

        Raises:
            StoppedError: The user stopped; what is written is kept.
        """
        finished = self.log.finished()
        done, total = len(finished), len(self.plan.tiles)
        if done:
            self.job.info(f"{done:,} of {total:,} tiles are there already.")
        source = self.plan.tiles.source
        for number in np.unique(source):
            on_grid = np.flatnonzero(source == number)
            todo = np.array([tile for tile in on_grid if int(tile) not in finished], np.int64)
            with closing(self._write_grid(int(number), todo)) as writing:
                for count in writing:
                    done += count
                    self.job.progress(done, total, "tiles", "Writing tiles")
            if len(todo) and self.job.stopping:
                raise StoppedError(
                    f"{done:,} of {total:,} tiles are written and kept; run again with "
                    "RESUME to go on.",
                    {"OUTPUT": str(self.folder), "TILES": done},
                )

    def _write_grid(self, number: int, todo: NDArray[np.int64]) -> Generator[int, None, None]:
        """Write tiles of one grid; yields 1 after each."""
        if not len(todo):
            return
        source = self.inputs.exact_sources[number]
        make_writer = partial(
            TileWriter,
            source.with_absolute_path(),
            {split: self.folder / "images" / name for split, name in enumerate(SPLITS)},
            _file_prefix(number, source),
            dtype=self.inputs.tile_dtype,
            min_visible=self.inputs.parameters.min_visible,
            min_valid=self.inputs.parameters.min_valid,
        )
        batch: list[TileOutcome] = []
        tasks = self._tile_tasks(number, todo)
        if self.workers is None:
            outcomes = write_in_threads(make_writer, tasks, self.job)
        else:
            outcomes = write_on_workers(make_writer, tasks, self.job, self.workers)
        try:
            for outcome in outcomes:
                batch.append(outcome)
                yield 1
                if len(batch) >= _COMMIT_EVERY:
                    self.log.add(batch)
                    batch = []
        finally:
            outcomes.close()  # waits for the threads that read
            self.log.add(batch)

    def _tile_tasks(self, number: int, todo: NDArray[np.int64]) -> Iterator[TileTask]:
        """Yield the tiles of one grid with their objects, clipped some hundred tiles at a time."""
        labels = self.inputs.labels
        placed, positions = labels.layer.on_grid(self.inputs.exact_sources[number])
        index = OutlineIndex(placed)
        usable = grid_regions(self.inputs, self.plan, number)
        for part in chunks(len(todo)):
            numbers = todo[part]
            tiles = self.plan.tiles.select(numbers)
            boxes, regions = tiles.boxes(), usable.of(tiles)
            whole = shapely.equals(boxes, regions)
            sizes = tiles.width.astype(np.float64) * tiles.height
            lost = (shapely.area(usable.annotated(tiles)) - shapely.area(regions)) / sizes
            found = index.clip(regions, sizes)
            first = np.searchsorted(found.tile, np.arange(len(tiles) + 1))
            for position, tile_number in enumerate(numbers):
                own = slice(int(first[position]), int(first[position + 1]))
                features = positions[found.feature[own]]
                column, row, width, height = tiles.window(position)
                yield TileTask(
                    number=int(tile_number),
                    split=int(tiles.split[position]),
                    column=column,
                    row=row,
                    width=width,
                    height=height,
                    region=None if whole[position] else regions[position],
                    outlines=found.outline[own],
                    class_ids=labels.class_ids[features],
                    features=labels.feature_ids[features],
                    visible=found.visible[own],
                    prominence=found.prominence[own],
                    masked_for_split=round(float(lost[position]), 6),
                )

    def write_set(self, scaling: BandScaling) -> dict[str, Any]:
        """Write annotations, layers, report and description; return the job's outputs.

        Args:
            scaling: Of the tiles' values.

        Raises:
            UserError: No tile was written.
        """
        remarks = [*self.inputs.remarks, *_unreadable_remarks(self.log)]
        for text in remarks[len(self.inputs.remarks) :]:
            self.job.warn(text)
        self.job.progress(0, 1, "steps", "Writing annotations and report")
        summary = summarise(self.log, self.inputs.labels, self.plan)
        _check_any_tile(summary, self.log)
        remarks = [*self.plan.remarks, *remarks]
        training_set = _describe(self.folder, self.inputs, scaling, summary, remarks)
        _write_annotations(training_set, self.log, summary)
        layer = self.folder / TILES_LAYER_NAME
        inputs = self.inputs
        write_tiles_layer(layer, self.log, self.plan.tiles, inputs.plane, inputs.labels.classes)
        report = self.folder / "report.html"
        samples = [self.log.record(number) for number in summary.samples]
        write_training_set_report(
            report, training_set, summary, samples, remarks, language=self.job.language
        )
        save_description(training_set)
        self.job.progress(1, 1, "steps", "Writing annotations and report")
        self.log.remove()
        self._report_summary(summary)
        return {
            "OUTPUT": str(self.folder),
            "TILES": summary.tiles,
            "INSTANCES": summary.instances,
            "REPORT": str(report),
            "TILES_LAYER": str(layer),
            **{
                f"{split.upper()}_TILES": training_set.counts.get(split, {}).get("tiles", 0)
                for split in SPLITS
            },
        }

    def _report_summary(self, summary: SetSummary) -> None:
        """Send the account of the set to the user."""
        for text in summary.sentences():
            self.job.info(text)
        if summary.features.get(TOO_SMALL, 0) > summary.instances:
            self.job.warn(
                "Most objects are smaller than a pixel and so in no tile: choose a smaller GSD, or "
                "sharper imagery."
            )
        on_nodata = summary.features.get(ON_NODATA, 0)
        if on_nodata:
            self.job.warn(_nodata_warning(on_nodata, self.inputs.sources))


def _fingerprint(inputs: AnnotateInputs, plan: Plan) -> str:
    """Return a hash of everything that decides what is written."""
    digest = hashlib.sha256()
    # The layers count by what is in them: QGIS writes those that are no plain file anew each time.
    unimportant = ("annotations", "area", "output", "resume", "scheduler")
    values = {k: v for k, v in asdict(inputs.parameters).items() if k not in unimportant}
    values["imagery"] = tuple(map(without_credentials, inputs.parameters.imagery))  # may be new
    digest.update(repr(sorted(values.items())).encode())
    digest.update(repr([each.name for each in inputs.labels.classes]).encode())
    for source in inputs.sources:
        digest.update(repr((source.name, source.width, source.height, source.dtype)).encode())
        digest.update(repr(tuple(source.transform)).encode())
    for geometry in shapely.to_wkb(inputs.labels.layer.polygons):
        digest.update(geometry)
    digest.update(inputs.labels.class_ids.tobytes())
    if inputs.area is not None:
        for geometry in shapely.to_wkb(inputs.area.layer.polygons):
            digest.update(geometry)
    for column in (plan.tiles.column, plan.tiles.row, plan.tiles.split):
        digest.update(column.tobytes())
    return digest.hexdigest()


def _nodata_warning(objects: int, sources: list[RasterSource]) -> str:
    """Return the sentence on objects that lie on pixels without data."""
    text = (
        f"{objects:,} object{'s lie' if objects > 1 else ' lies'} on pixels without data, and "
        f"{'are' if objects > 1 else 'is'} in no tile."
    )
    marked = [source for source in sources if any(value is not None for value in source.nodata)]
    if not marked:
        return text
    values = sorted({value for source in marked for value in source.nodata if value is not None})
    named = " and ".join(f"{value:g}" for value in values)
    return (
        f"{text} The nodata value of {marked[0].name} is {named}: if objects have that value too, "
        "take it away (gdal_translate -a_nodata none, or Layer Properties > Transparency and "
        "export)."
    )


def _tiles_to_measure(tiles: Tiles) -> NDArray[np.int64]:
    """Return the positions of some training tiles, spread evenly (of all where none trains)."""
    candidates = np.flatnonzero(tiles.split == TRAIN)
    if not len(candidates):
        candidates = np.arange(len(tiles))
    spread = np.linspace(0, len(candidates) - 1, min(_STATISTICS_TILES, len(candidates)))
    return candidates[np.unique(spread.round().astype(np.int64))]


def _file_prefix(number: int, source: RasterSource) -> str:
    """Return the beginning of a grid's file names: its number makes it unique."""
    plain = re.sub(r"[^A-Za-z0-9_-]+", "_", source.name)[:60]
    return f"{number + 1:04d}_{plain}"


def _unreadable_remarks(log: TileLog) -> list[str]:
    """Return a sentence on the tiles that could not be read."""
    bad = log.remarks_on(UNREADABLE)
    if not bad:
        return []
    left_out = "is left out" if len(bad) == 1 else "are left out"
    return [f"{count_of(len(bad), 'tile')} could not be read and {left_out}. The first: {bad[0]}"]


def _check_any_tile(summary: SetSummary, log: TileLog) -> None:
    if any(summary.counts[split]["tiles"] for split in SPLITS):
        return
    bad = log.remarks_on(UNREADABLE)
    if bad:
        raise UserError(
            f"No tile is left: {len(bad):,} could not be read, the first: {bad[0]}",
            "The raster is damaged; copy it again.",
        )
    raise UserError(
        "No tile has a usable pixel, so there is no training set.",
        "Check the rasters' nodata value and that area and imagery overlap.",
    )


def _describe(
    folder: Path,
    inputs: AnnotateInputs,
    scaling: BandScaling,
    summary: SetSummary,
    remarks: list[str],
) -> TrainingSet:
    """Return the set's description."""
    sources, labels, parameters = inputs.sources, inputs.labels, inputs.parameters
    present = [split for split in SPLITS if summary.counts[split]["tiles"]]
    return TrainingSet(
        folder=folder,
        classes=labels.classes,
        band_names=sources[0].band_names,
        dtype=inputs.training_dtype,
        scaling=scaling,
        gsd=_distinct_sizes([source.gsd for source in sources]),
        tile_size=parameters.tile_size,
        stride=inputs.stride,
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
                    "scaling": [list(pair) for pair in source.scaling],
                    **({"attribution": source.attribution} if source.attribution else {}),
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
            "remarks": remarks,
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


def _write_annotations(training_set: TrainingSet, log: TileLog, summary: SetSummary) -> None:
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
            for record in log.records(number)
            if record.state == WRITTEN
        )
        write_coco_file(
            training_set.annotation_files[split],
            categories,
            tiles,
            {"description": f"RS Mask training set, {split}"},
        )
