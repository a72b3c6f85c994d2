"""The job ``importdataset``: another tool's training set in, one of ours out."""

from __future__ import annotations

import shutil
import statistics
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
import shapely
from numpy.typing import NDArray
from pycocotools import mask as coco_mask
from rasterio.errors import NotGeoreferencedWarning, RasterioError

from ..core.jobs.dataset_options import SPLITS, ImportDatasetParameters
from ..core.jobs.errors import StoppedError, UserError
from ..core.jobs.job import Job
from ..core.models.card import ClassDefinition
from .dataset.classes import PALETTE
from .dataset.coco_reader import read_split, with_counts
from .dataset.coco_writer import annotation_text, write_coco_file
from .dataset.disk_errors import check_writable, writing_to
from .dataset.images import image_size, look_at_images
from .dataset.open import open_training_set
from .dataset.splits import assign_units, blocks_in_space
from .dataset.training_set import TrainingSet, save_description
from .exchange.import_summary import summarise_import, tile_record
from .exchange.instance_png import read_instance_png
from .exchange.rcnn_masks import read_rcnn_masks
from .exchange.source_dataset import ForeignImage, ForeignSet
from .exchange.yolo import read_yolo
from .reports.training_set_report import write_report

REPORT_NAME = "report.html"
_SIDECARS = (".aux.xml", ".ovr", ".msk")
_WORLD_FILES = {".tif": ".tfw", ".tiff": ".tfw", ".jpg": ".jgw", ".jpeg": ".jgw", ".png": ".pgw"}


def import_dataset(parameters: ImportDatasetParameters, job: Job) -> dict[str, Any]:
    """Make a training set from COCO, YOLO-seg, RCNN_Masks or instance masks.

    Images are copied as they are, so nothing is lost by compressing them again. Splits that the
    other set has are kept; without them, images are split by blocks in space where they are
    georeferenced (those that overlap another split's are left out), else image by image.

    Returns:
        ``OUTPUT``: the folder; ``TILES``, ``INSTANCES``: what was taken over; ``REPORT``.

    Raises:
        UserError: The set can't be read, or OUTPUT is not empty.
        StoppedError: The user stopped; the unfinished folder is removed.
    """
    folder = Path(parameters.output).absolute()
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise UserError(f"The folder {folder} is not empty.", "Choose an empty or a new folder.")
    source = Path(parameters.input)
    if not source.is_dir():
        raise UserError(f"There is no folder {source}.", "Choose the folder of the training set.")
    foreign = _READERS[parameters.format](source)
    if not foreign.images:
        raise UserError(f"There are no images in {source}.", "Choose the set's top folder.")
    for text in foreign.remarks:
        job.warn(text)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        chosen = _with_splits(foreign, parameters, job)
        check_writable(folder)
        folder.mkdir(parents=True, exist_ok=True)
        try:
            with writing_to(folder, "then run it again; the unfinished set was removed."):
                training_set = _write(folder, foreign, chosen, parameters, job)
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
        job.info(f"{split}: {entry['tiles']} images with {entry['instances']} objects.")
    report = str(folder / REPORT_NAME)
    return {"OUTPUT": str(folder), "TILES": tiles, "INSTANCES": instances, "REPORT": report}


def _read_coco(folder: Path) -> ForeignSet:
    """Read any folder with COCO json and images, splits and all."""
    training_set = open_training_set(folder)
    images = []
    whole = set(training_set.annotation_files) - set(training_set.image_ids)
    for split in training_set.annotation_files:
        contents = read_split(training_set, split)
        objects: dict[int, list[dict[str, Any]]] = {}
        for entry in contents.annotations:
            objects.setdefault(entry["image_id"], []).append(entry)
        # Where one file served for two splits, the set itself names none.
        named = split if split in whole else ""
        images += [
            ForeignImage(Path(image["file_name"]), named, objects.get(image["id"], []))
            for image in contents.images
        ]
    return ForeignSet(tuple(entry.name for entry in training_set.classes), images)


def _with_splits(
    foreign: ForeignSet, parameters: ImportDatasetParameters, job: Job
) -> list[tuple[str, ForeignImage]]:
    """Return the images to take, each with its split."""
    if all(image.split for image in foreign.images):
        return [(image.split, image) for image in foreign.images]
    footprints = _footprints(foreign.images)
    if footprints is None:
        units = np.arange(len(foreign.images))
        job.info("The images are not georeferenced: they are split image by image.")
    else:
        centres = shapely.get_coordinates(shapely.centroid(footprints))
        bounds = shapely.bounds(footprints)
        step = float(np.median(bounds[:, 2] - bounds[:, 0]))
        units = blocks_in_space(centres, np.zeros(len(centres), np.int64), step)
    numbers = _splits_of_units(foreign, units, parameters, job)
    kept = np.ones(len(numbers), bool)
    if footprints is not None:
        kept = ~_overlapping_another_split(footprints, numbers)
        if not kept.all():
            job.warn(
                f"{int((~kept).sum())} images overlap images of another split and were left out, "
                "so that validation is of places that training has not seen."
            )
    return [
        (SPLITS[number], image)
        for number, image, keep in zip(numbers, foreign.images, kept)
        if keep
    ]


def _splits_of_units(
    foreign: ForeignSet, units: NDArray[np.int64], parameters: ImportDatasetParameters, job: Job
) -> NDArray[np.int8]:
    """Return the split of each image, chosen by units, stratified by class."""
    count = int(units.max()) + 1
    objects = np.zeros((count, len(foreign.class_names)), np.int64)
    for unit, image in zip(units, foreign.images):
        for entry in image.objects:
            if not entry.get("iscrowd"):
                objects[unit, entry["category_id"] - 1] += 1
    assignment = assign_units(
        objects,
        np.bincount(units, minlength=count),
        parameters.validation_share,
        parameters.test_share,
        seed=parameters.seed,
        class_names=foreign.class_names,
    )
    for text in assignment.remarks:
        job.warn(text)
    return assignment.split[units]


def _footprints(images: list[ForeignImage]) -> NDArray[np.object_] | None:
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


def _overlapping_another_split(
    footprints: NDArray[np.object_], numbers: NDArray[np.int8]
) -> NDArray[np.bool_]:
    """Return which images of training (or validation) share ground with validation (or test)."""
    tree = shapely.STRtree(footprints)
    one, other = tree.query(footprints, predicate="intersects")
    lower = numbers[one] < numbers[other]
    one, other = one[lower], other[lower]
    shared = shapely.area(shapely.intersection(footprints[one], footprints[other]))
    # Neighbours that share an edge overlap by rounding.
    real = shared > 1e-6 * shapely.area(footprints[one])
    overlapping = np.zeros(len(footprints), bool)
    overlapping[one[real]] = True
    return overlapping


def _write(
    folder: Path,
    foreign: ForeignSet,
    chosen: list[tuple[str, ForeignImage]],
    parameters: ImportDatasetParameters,
    job: Job,
) -> TrainingSet:
    """Copy the images, write annotations and description."""
    bands, dtype, gsd, scaling = look_at_images(_some([image.path for _, image in chosen]))
    tiles: dict[str, list[tuple[dict[str, Any], list[dict[str, Any]]]]] = {}
    sizes = []
    used: set[Path] = set()
    for done, (split, image) in enumerate(chosen):
        job.check_stop()
        job.progress(done, len(chosen), "images", "Copying images")
        width, height = image_size(image.path)
        target = _free_name(folder / "images" / split / image.path.name, used)
        _copy_image(image.path, target)
        entry = {"file_name": target.name, "width": width, "height": height, "valid": 1.0}
        objects = [
            _annotation(number, item, height, width) for number, item in enumerate(image.objects)
        ]
        tiles.setdefault(split, []).append((entry, objects))
        sizes.append(max(width, height))
    classes = tuple(
        ClassDefinition(number, name, PALETTE[(number - 1) % len(PALETTE)])
        for number, name in enumerate(foreign.class_names, start=1)
    )
    splits = [split for split in SPLITS if split in tiles]
    categories = [{"id": entry.id, "name": entry.name, "supercategory": ""} for entry in classes]
    (folder / "annotations").mkdir()
    for split in splits:
        write_coco_file(
            folder / "annotations" / f"{split}.json",
            categories,
            (
                (image, [annotation_text(entry) for entry in objects])
                for image, objects in tiles[split]
            ),
            {"description": f"RS Mask training set, {split}, from {parameters.format}"},
        )
    tile_size = int(statistics.median_high(sizes))
    training_set = with_counts(
        TrainingSet(
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
            counts={},
            provenance={
                "sources": [Path(parameters.input).name],
                "imported_from": parameters.format,
                "seed": parameters.seed,
                "remarks": foreign.remarks,
            },
        )
    )
    _report(training_set, foreign, chosen, tiles)
    save_description(training_set)
    return training_set


def _report(
    training_set: TrainingSet,
    foreign: ForeignSet,
    chosen: list[tuple[str, ForeignImage]],
    tiles: dict[str, list[tuple[dict[str, Any], list[dict[str, Any]]]]],
) -> None:
    """Write the report: every object of the other set has one line in its account."""
    numbered = [(split, *tile) for split in training_set.annotation_files for tile in tiles[split]]
    classes = len(training_set.classes)
    in_set = sum(len(image.objects) for image in foreign.images)
    left_out = in_set - sum(len(image.objects) for _, image in chosen)
    records = (
        tile_record(number, split, image, objects, classes)
        for number, (split, image, objects) in enumerate(numbered)
    )
    summary = summarise_import(training_set, records, in_set, left_out)
    write_report(
        training_set.folder / REPORT_NAME,
        training_set,
        summary,
        [tile_record(number, *numbered[number], classes) for number in summary.samples],
        foreign.remarks,
        things="objects",
        checked="The splits are those of the other set."
        if all(image.split for image in foreign.images)
        else "The images were split by places where they are georeferenced, else one by one.",
    )


def _annotation(number: int, entry: dict[str, Any], height: int, width: int) -> dict[str, Any]:
    """Return one COCO annotation of ours, without its ids."""
    segmentation = entry["segmentation"]
    if isinstance(segmentation, dict) and isinstance(segmentation["counts"], list):
        encoded = coco_mask.frPyObjects(segmentation, height, width)
        segmentation = {"size": [height, width], "counts": encoded["counts"].decode("ascii")}
    if isinstance(segmentation, dict):
        box = [float(value) for value in coco_mask.toBbox(segmentation)]
        area = float(coco_mask.area(segmentation))
    else:
        points = np.concatenate([np.asarray(ring, float).reshape(-1, 2) for ring in segmentation])
        low, high = points.min(axis=0), points.max(axis=0)
        box = [*low.tolist(), *(high - low).tolist()]
        area = float(sum(_ring_area(ring) for ring in segmentation))
    ignored = int(bool(entry.get("iscrowd") or entry.get("ignore")))
    known = {
        "category_id": int(entry["category_id"]),
        "bbox": box,
        "area": area,
        "segmentation": segmentation,
        "iscrowd": ignored,
        "feature": int(entry.get("feature", entry.get("id", number))),
        "visible": float(entry.get("visible", 1.0)),
    }
    return {**known, "ignore": 1} if ignored else known


def _ring_area(ring: list[float]) -> float:
    """Return the area of a ring ``[x, y, x, y, …]`` (shoelace formula), square pixels."""
    points = np.asarray(ring, float).reshape(-1, 2)
    following = np.roll(points, -1, axis=0)
    cross = points[:, 0] * following[:, 1] - following[:, 0] * points[:, 1]
    return abs(float(cross.sum())) / 2


def _some(paths: list[Path], most: int = 48) -> list[Path]:
    """Return some of the images, evenly spread: enough to learn bands, dtype and values."""
    return paths[:: max(1, len(paths) // most)]


def _free_name(path: Path, used: set[Path]) -> Path:
    """Keep images of the same name, from different folders, apart."""
    free, count = path, 1
    while free in used:
        count += 1
        free = path.with_name(f"{path.stem}_{count}{path.suffix}")
    used.add(free)
    return free


def _copy_image(source: Path, target: Path) -> None:
    """Copy an image, and the files beside it that georeference it."""
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        shutil.copyfile(source, target)
        for suffix in _SIDECARS:
            if source.with_name(source.name + suffix).is_file():
                shutil.copyfile(
                    source.with_name(source.name + suffix), target.with_name(target.name + suffix)
                )
        world = _WORLD_FILES.get(source.suffix.lower(), ".wld")
        if source.with_suffix(world).is_file():
            shutil.copyfile(source.with_suffix(world), target.with_suffix(world))
    except FileNotFoundError as error:
        raise UserError(f"The image {source} is not there any more.", "Put it back.") from error


_READERS: dict[str, Callable[[Path], ForeignSet]] = {
    "coco": _read_coco,
    "yolo_seg": read_yolo,
    "rcnn_masks": read_rcnn_masks,
    "instance_png": read_instance_png,
}
