"""The job ``importdataset``: another tool's training set in, one of ours out."""

from __future__ import annotations

import shutil
import statistics
import warnings
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
import shapely
from numpy.typing import NDArray
from rasterio.errors import NotGeoreferencedWarning, RasterioError

from ..core.jobs.counts import count_of
from ..core.jobs.dataset_options import SPLITS, ImportDatasetParameters
from ..core.jobs.errors import StoppedError, UserError
from ..core.jobs.job import Job
from ..core.models.card import ClassDefinition
from ..core.runtime.output_target import check_output_folder
from ..core.vector.geometry import intersection
from .dataset.annotation_check import AnnotationAccount, AnnotationCheck
from .dataset.classes import PALETTE, merge_classes
from .dataset.coco_writer import annotation_text, write_coco_file
from .dataset.disk_errors import writing_to
from .dataset.images import (
    ImageFrame,
    ImageSize,
    check_is_picture,
    image_frame,
    look_at_images,
    read_image_size,
    were_shown_turned,
)
from .dataset.set_files import is_file_inside
from .dataset.splits import assign_units, blocks_in_space
from .dataset.training_set import TrainingSet, save_description
from .exchange.formats import format_named
from .exchange.import_summary import summarise_import, tile_record
from .exchange.pictures import write_pixels
from .exchange.source_dataset import SourceDataset
from .reports.training_set_report import write_training_set_report
from .structures.coco_shapes import OUTLINE_KEY, is_ignored, read_shape

REPORT_NAME = "report.html"
_SIDECARS = (".aux.xml", ".ovr", ".msk")
_WORLD_FILES = {".tif": ".tfw", ".tiff": ".tfw", ".jpg": ".jgw", ".jpeg": ".jgw", ".png": ".pgw"}
_MOST_LOOKED_AT = 48  # images, to learn bands, dtype and values


@dataclass(frozen=True)
class CheckedImage:
    """An image to take over.

    Attributes:
        path: The image.
        split: ``train``, ``validation``, ``test``, or empty where the set names none.
        frame: Its size.
        has_note: Whether its EXIF note wants it to be shown turned or mirrored.
        annotations: Its COCO annotations, checked, with class ids of the new set.
    """

    path: Path
    split: str
    frame: ImageFrame
    has_note: bool
    annotations: list[dict[str, Any]]

    @property
    def objects(self) -> int:
        """How many annotations are not ignored."""
        return sum(not is_ignored(entry) for entry in self.annotations)


@dataclass(frozen=True)
class CheckedSet:
    """Another tool's set after the check.

    Attributes:
        class_names: Distinct names of the classes 1, 2, …
        images: What can be taken over.
        account: What became of the annotations.
        remarks: What was said, for the report.
    """

    class_names: tuple[str, ...]
    images: list[CheckedImage]
    account: AnnotationAccount
    remarks: list[str]


def import_dataset(parameters: ImportDatasetParameters, job: Job) -> dict[str, Any]:
    """Make a training set from COCO, YOLO-seg, RCNN_Masks or instance masks.

    Images are copied as they are, so nothing is lost by compressing them again. Splits that the
    other set has are kept; without them, images are split by blocks in space where they are
    georeferenced (those that overlap another split's are left out), else image by image.

    Returns:
        ``OUTPUT``: the folder; ``TILES``, ``INSTANCES``: what was taken over; ``REPORT``.

    Raises:
        UserError: The set can't be read, nothing of it can be used, OUTPUT is not empty, or the
            format is only written.
        StoppedError: The user stopped; the unfinished folder is removed.
    """
    folder = Path(parameters.output).absolute()
    check_output_folder(folder, inputs=(parameters.input,))
    root = Path(parameters.input).absolute()
    if not root.is_dir():
        raise UserError(f"There is no folder {root}.", "Choose the folder of the training set.")
    read = format_named(parameters.format).read
    if read is None:
        raise UserError(f"The format {parameters.format} is only written.", "Choose another.")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        source = read(root)
        if not source.images:
            raise UserError(f"There are no images in {root}.", "Choose the set's top folder.")
        checked = check_source(source, root, job)
        for text in checked.remarks:
            job.warn(text)
        chosen = _with_splits(checked, parameters, job)
        folder.mkdir(parents=True, exist_ok=True)
        try:
            with writing_to(folder, "then run it again; the unfinished set was removed."):
                training_set = _write(folder, checked, chosen, parameters, job)
        except StoppedError as stopped:
            shutil.rmtree(folder)
            raise StoppedError(
                "Stopped; the unfinished set was removed. Run it again."
            ) from stopped
        except BaseException:  # whatever went wrong: what is left would block the next run
            shutil.rmtree(folder, ignore_errors=True)
            raise
    tiles = sum(entry["tiles"] for entry in training_set.counts.values())
    instances = sum(entry["instances"] for entry in training_set.counts.values())
    for split, entry in training_set.counts.items():
        images = count_of(entry["tiles"], "image")
        job.info(f"{split}: {images} with {count_of(entry['instances'], 'object')}.")
    report = str(folder / REPORT_NAME)
    return {"OUTPUT": str(folder), "TILES": tiles, "INSTANCES": instances, "REPORT": report}


def check_source(source: SourceDataset, root: Path, job: Job) -> CheckedSet:
    """Check every image and every annotation.

    Args:
        source: What the format's reader found.
        root: The set's folder; images outside it are refused.
        job: Takes progress, and says when to stop.

    Raises:
        UserError: An image can't be read, or no object is left.
    """
    class_names, class_ids = merge_classes(source.class_names)
    check = AnnotationCheck({key: class_ids[n - 1] for key, n in source.class_of.items()})
    account = check.account
    account.seen += source.lost.total()
    account.lost.update(source.lost)
    images: dict[Path, CheckedImage] = {}
    sizes: dict[Path, ImageSize] = {}
    for image in source.images:
        job.check_stop()
        if not is_file_inside(root, image.path):
            raise UserError(
                f"The image {image.path} lies outside the set {root}.", "Copy it into the folder."
            )
        if image.path not in sizes:
            sizes[image.path] = read_image_size(check_is_picture(image.path))
    as_shown = not source.as_stored and were_shown_turned(
        (sizes[image.path], image.declared) for image in source.images
    )
    twice = 0
    for done, image in enumerate(source.images):
        job.check_stop()
        job.progress(done, len(source.images), "images", "Checking annotations")
        if image.path in images:
            twice += 1
            continue
        frame = image_frame(sizes[image.path], image.declared, as_shown=as_shown)
        entries = [check.check(entry, frame, done) for entry in image.annotations]
        account.add_image(frame)
        if frame is None:
            continue
        kept = [entry for entry in entries if entry is not None]
        images[image.path] = CheckedImage(
            image.path, image.split, frame, sizes[image.path].orientation != 1, kept
        )
    remarks = [*source.remarks, *account.sentences()]
    if twice:
        twins = count_of(twice, "image is", "images are")
        remarks.append(f"{twins} named for two splits and counted for the first only.")
    if len(class_names) < len(source.class_names):
        merged = len(source.class_names) - len(class_names)
        twins = count_of(merged, "class has", "classes have")
        remarks.append(f"{twins} the name of another and became one with it.")
    if not any(image.objects for image in images.values()):
        raise UserError(
            f"No object of the set in {root} can be used. "
            + (" ".join(remarks) or "It has no annotations."),
            "Check that this is the folder and the format that the other tool wrote.",
        )
    return CheckedSet(class_names, list(images.values()), account, remarks)


def _with_splits(
    checked: CheckedSet, parameters: ImportDatasetParameters, job: Job
) -> list[tuple[str, CheckedImage]]:
    """Return the images to take, each with its split; splits that the set names stay."""
    images = checked.images
    named = {image.split for image in images} - {""}
    open_ones = np.array([not image.split for image in images])
    if not open_ones.any():
        return [(image.split, image) for image in images]
    numbers = np.array([SPLITS.index(image.split or "train") for image in images], np.int8)
    pool = [image for image in images if not image.split]
    footprints = _footprints(images)
    if footprints is None:
        units = np.arange(len(pool))
        job.info("The images are not georeferenced: they are split image by image.")
    else:
        centres = shapely.get_coordinates(shapely.centroid(footprints[open_ones]))
        bounds = shapely.bounds(footprints[open_ones])
        step = float(np.median(bounds[:, 2] - bounds[:, 0]))
        units = blocks_in_space(centres, np.zeros(len(centres), np.int64), step)
    shares = (
        0.0 if "validation" in named else parameters.validation_share,
        0.0 if "test" in named else parameters.test_share,
    )
    numbers[open_ones] = _splits_of_units(
        pool, checked.class_names, units, shares, parameters.seed, job
    )
    if named:
        job.warn(
            f"The set names images for {' and '.join(sorted(named))}; "
            f"{count_of(len(pool), 'other image was', 'other images were')} divided among the "
            "other splits."
        )
    kept = np.ones(len(numbers), bool)
    if footprints is not None:
        kept = ~_to_leave_out(footprints, numbers, open_ones)
        if not kept.all():
            overlapping = count_of(int((~kept).sum()), "image overlaps", "images overlap")
            job.warn(
                f"{overlapping} those of another split and had to go, so that validation is of "
                "places that training has not seen."
            )
    return [(SPLITS[number], image) for number, image, keep in zip(numbers, images, kept) if keep]


def _splits_of_units(
    images: list[CheckedImage],
    class_names: tuple[str, ...],
    units: NDArray[np.int64],
    shares: tuple[float, float],
    seed: int,
    job: Job,
) -> NDArray[np.int8]:
    """Return the split of each image, chosen by units, stratified by class."""
    count = int(units.max()) + 1
    objects = np.zeros((count, len(class_names)), np.int64)
    for unit, image in zip(units, images):
        for entry in image.annotations:
            if not is_ignored(entry):
                objects[unit, entry["category_id"] - 1] += 1
    assignment = assign_units(
        objects, np.bincount(units, minlength=count), *shares, seed=seed, class_names=class_names
    )
    for text in assignment.remarks:
        job.warn(text)
    return assignment.split[units]


def _footprints(images: list[CheckedImage]) -> NDArray[np.object_] | None:
    """Return each image's rectangle on the ground, or None where they don't share a CRS."""
    boxes, found = [], set()
    for image in images:
        try:
            with rasterio.open(image.path) as dataset:
                if dataset.crs is None:
                    return None
                found.add(dataset.crs.to_wkt())
                boxes.append(dataset.bounds)
        except RasterioError as error:
            raise UserError(
                f"The image {image.path} can't be read: {error}.", "Replace it."
            ) from error
    if len(found) > 1:
        return None
    rectangles: NDArray[np.object_] = shapely.box(*np.array(boxes).T)
    return rectangles


def _to_leave_out(
    footprints: NDArray[np.object_], numbers: NDArray[np.int8], open_ones: NDArray[np.bool_]
) -> NDArray[np.bool_]:
    """Return which images have to go, so that no split shows ground of another one.

    Args:
        footprints: ``[N]`` rectangles of the images.
        numbers: ``[N]`` their splits.
        open_ones: ``[N]`` whose split the set does not name; the others stay. Of two open ones,
            that of training goes before that of validation, and that before the one of test.
    """
    tree = shapely.STRtree(footprints)
    one, other = tree.query(footprints, predicate="intersects")
    lower = numbers[one] < numbers[other]
    one, other = one[lower], other[lower]
    shared = shapely.area(intersection(footprints[one], footprints[other]))
    # Neighbours that share an edge overlap by rounding.
    real = shared > 1e-6 * shapely.area(footprints[one])
    one, other = one[real], other[real]
    going = np.where(open_ones[one], one, other)
    left_out = np.zeros(len(footprints), bool)
    left_out[going] = open_ones[going]
    return left_out


def _write(
    folder: Path,
    checked: CheckedSet,
    chosen: list[tuple[str, CheckedImage]],
    parameters: ImportDatasetParameters,
    job: Job,
) -> TrainingSet:
    """Copy the images, write annotations, report and description."""
    paths = [image.path for _, image in chosen]
    bands, dtype, gsd, scaling = look_at_images(paths[:: max(1, len(paths) // _MOST_LOOKED_AT)])
    tiles: dict[str, list[tuple[dict[str, Any], list[dict[str, Any]]]]] = {}
    used: set[str] = set()
    for done, (split, image) in enumerate(chosen):
        job.check_stop()
        job.progress(done, len(chosen), "images", "Copying images")
        name = f"{image.path.stem}.tif" if image.has_note else image.path.name
        target = _free_name(folder / "images" / split / name, used)
        if image.has_note:  # in the set nothing says that it should be shown in another way
            write_pixels(image.path, target)
        else:
            _copy_image(image.path, target, Path(parameters.input))
        width, height = image.frame.width, image.frame.height
        entry = {"file_name": target.name, "width": width, "height": height, "valid": 1.0}
        annotations = [
            _annotation(number, item, height, width)
            for number, item in enumerate(image.annotations)
        ]
        tiles.setdefault(split, []).append((entry, annotations))
    classes = tuple(
        ClassDefinition(number, name, PALETTE[(number - 1) % len(PALETTE)])
        for number, name in enumerate(checked.class_names, start=1)
    )
    splits = [split for split in SPLITS if split in tiles]
    categories = [{"id": entry.id, "name": entry.name, "supercategory": ""} for entry in classes]
    (folder / "annotations").mkdir()
    for split in splits:
        write_coco_file(
            folder / "annotations" / f"{split}.json",
            categories,
            (
                (image, [annotation_text(entry) for entry in annotations])
                for image, annotations in tiles[split]
            ),
            {"description": f"RS Mask training set, {split}, from {parameters.format}"},
        )
    sizes = [max(image.frame.width, image.frame.height) for _, image in chosen]
    tile_size = int(statistics.median_high(sizes))
    training_set = TrainingSet(
        folder=folder,
        classes=classes,
        band_names=bands,
        dtype=dtype,
        scaling=scaling,
        gsd=(gsd,),
        tile_size=tile_size,
        stride=tile_size,
        annotation_files={s: folder / "annotations" / f"{s}.json" for s in splits},
        image_folders={s: folder / "images" / s for s in splits},
        counts={split: _counts(tiles[split], classes) for split in splits},
        provenance={
            "sources": [Path(parameters.input).name],
            "imported_from": parameters.format,
            "seed": parameters.seed,
            "remarks": checked.remarks,
            "left_out": dict(checked.account.lost),
        },
    )
    _report(training_set, checked, chosen, tiles, job)
    save_description(training_set)
    return training_set


def _counts(
    tiles: list[tuple[dict[str, Any], list[dict[str, Any]]]], classes: tuple[ClassDefinition, ...]
) -> dict[str, int]:
    """Return a split's entry of ``TrainingSet.counts``."""
    numbers = Counter(
        entry["category_id"] for _, entries in tiles for entry in entries if not is_ignored(entry)
    )
    return {
        "tiles": len(tiles),
        "instances": numbers.total(),
        **{f"instances/{entry.name}": numbers[entry.id] for entry in classes},
    }


def _report(
    training_set: TrainingSet,
    checked: CheckedSet,
    chosen: list[tuple[str, CheckedImage]],
    tiles: dict[str, list[tuple[dict[str, Any], list[dict[str, Any]]]]],
    job: Job,
) -> None:
    """Write the report: every annotation of the other set has one line in its account."""
    numbered = [(split, *tile) for split in training_set.annotation_files for tile in tiles[split]]
    classes = len(training_set.classes)
    kept = sum(len(image.annotations) for image in checked.images)
    left_out = kept - sum(len(image.annotations) for _, image in chosen)
    records = (
        tile_record(number, split, image, annotations, classes)
        for number, (split, image, annotations) in enumerate(numbered)
    )
    summary = summarise_import(training_set, records, checked.account, left_out)
    write_training_set_report(
        training_set.folder / REPORT_NAME,
        training_set,
        summary,
        [tile_record(number, *numbered[number], classes) for number in summary.samples],
        checked.remarks,
        language=job.language,
        imported=True,
        checked="The splits are those of the other set."
        if all(image.split for image in checked.images)
        else "The images were split by places where they are georeferenced, else one by one.",
    )


def _annotation(number: int, entry: dict[str, Any], height: int, width: int) -> dict[str, Any]:
    """Return one COCO annotation of ours, without its ids."""
    outline = read_shape(entry, width, height).outline
    x0, y0, x1, y1 = outline.bounds
    ignored = int(is_ignored(entry))
    feature = entry.get("feature", entry.get("id"))
    known = {
        "category_id": entry["category_id"],
        "bbox": [x0, y0, x1 - x0, y1 - y0],
        "area": float(outline.area),
        "segmentation": entry["segmentation"],
        "iscrowd": ignored,
        "feature": feature if type(feature) is int else number,
        "visible": float(entry.get("visible", 1.0)),
    }
    if entry.get(OUTLINE_KEY):
        known[OUTLINE_KEY] = entry[OUTLINE_KEY]
    return {**known, "ignore": 1} if ignored else known


def _free_name(path: Path, used: set[str]) -> Path:
    """Keep images of the same name, from different folders, apart."""
    free, count = path, 1
    while str(free).casefold() in used:
        count += 1
        free = path.with_name(f"{path.stem}_{count}{path.suffix}")
    used.add(str(free).casefold())
    return free


def _copy_image(source: Path, target: Path, root: Path) -> None:
    """Copy an image, and the files beside it that georeference it."""
    world = _WORLD_FILES.get(source.suffix.lower(), ".wld")
    beside = [
        (source.with_name(source.name + end), target.with_name(target.name + end))
        for end in _SIDECARS
    ]
    beside.append((source.with_suffix(world), target.with_suffix(world)))
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        shutil.copyfile(source, target)
        for one, other in beside:
            if is_file_inside(root, one):
                shutil.copyfile(one, other)
    except FileNotFoundError as error:
        raise UserError(f"The image {source} is not there any more.", "Put it back.") from error
