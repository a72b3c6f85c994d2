"""The job ``exportdataset``: a training set, ours or any COCO folder, in another tool's format."""

from __future__ import annotations

import contextlib
import json
import shutil
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.errors import NotGeoreferencedWarning

from ..core.jobs.dataset_options import ExportDatasetParameters
from ..core.jobs.errors import StoppedError, UserError
from ..core.jobs.job import Job
from .dataset.coco_reader import SplitContents, read_split
from .dataset.disk_errors import check_writable, writing_to
from .dataset.open import open_training_set
from .dataset.training_set import TrainingSet
from .exchange import instance_png, rcnn_masks, yolo
from .structures.coco_shapes import is_ignored, pixels_of, read_shape

_MOST_BYTE_INSTANCES = 254  # 0 is background, 255 is void


@dataclass
class _Losses:
    """What the format could not hold, counted; said at the end."""

    counts: dict[str, int] = field(default_factory=dict)

    def add(self, what: str, count: int) -> None:
        if count:
            self.counts[what] = self.counts.get(what, 0) + count


def export_dataset(parameters: ExportDatasetParameters, job: Job) -> dict[str, Any]:
    """Write a training set in another tool's format.

    Returns:
        ``OUTPUT``: the folder; ``TILES``, ``INSTANCES``: what was written.

    Raises:
        UserError: The set can't be opened, or OUTPUT is not empty.
        StoppedError: The user stopped; the unfinished folder is removed.
    """
    training_set = open_training_set(parameters.training_set)
    folder = Path(parameters.output)
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise UserError(f"The folder {folder} is not empty.", "Choose an empty or a new folder.")
    check_writable(folder)
    folder.mkdir(parents=True, exist_ok=True)
    losses = _Losses()
    try:
        with writing_to(folder, "then run it again; the unfinished export was removed."):
            tiles, instances = _write_all(training_set, folder, parameters.format, losses, job)
    except StoppedError as stopped:
        shutil.rmtree(folder)
        raise StoppedError("Stopped; the unfinished export was removed. Run it again.") from stopped
    except BaseException:  # whatever went wrong: what is left would block the next run
        shutil.rmtree(folder, ignore_errors=True)
        raise
    for what, count in losses.counts.items():
        job.warn(f"{count} {what}: this format can't hold that.")
    job.info(f"{tiles} tiles with {instances} objects are in {folder}.")
    return {"OUTPUT": str(folder), "TILES": tiles, "INSTANCES": instances}


def _write_all(
    training_set: TrainingSet, folder: Path, format_name: str, losses: _Losses, job: Job
) -> tuple[int, int]:
    """Write all splits; return the number of tiles and of objects."""
    write_tile = _WRITERS[format_name]
    tiles = instances = 0
    total = sum(entry.get("tiles", 0) for entry in training_set.counts.values())
    for split in training_set.annotation_files:
        contents = read_split(training_set, split)
        by_image = _by_image(contents)
        names = _UniqueNames()
        for image in contents.images:
            job.check_stop()
            objects = by_image.get(image["id"], [])
            stem = names.of(Path(image["file_name"]).stem)
            write_tile(folder, split, stem, image, objects, losses)
            tiles += 1
            instances += sum(not is_ignored(entry) for entry in objects)
            job.progress(tiles, total, "tiles")
        if format_name == "coco":
            _write_coco(folder, split, contents)
    _write_names(format_name, folder, training_set)
    return tiles, instances


class _UniqueNames:
    """Keeps images of the same name, from different folders, apart."""

    def __init__(self) -> None:
        self._seen: dict[str, int] = {}

    def of(self, stem: str) -> str:
        count = self._seen[stem] = self._seen.get(stem, 0) + 1
        return stem if count == 1 else f"{stem}_{count}"


def _by_image(contents: SplitContents) -> dict[int, list[dict[str, Any]]]:
    found: dict[int, list[dict[str, Any]]] = {}
    for entry in contents.annotations:
        found.setdefault(entry["image_id"], []).append(entry)
    return found


def _write_coco_tile(
    folder: Path,
    split: str,
    stem: str,
    image: dict[str, Any],
    _objects: list[dict[str, Any]],
    _losses: _Losses,
) -> None:
    source = Path(image["file_name"])
    target = folder / "images" / split / (stem + source.suffix)
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
    image["file_name"] = f"images/{split}/{target.name}"  # what _write_coco then says


def _write_yolo_tile(
    folder: Path,
    split: str,
    stem: str,
    image: dict[str, Any],
    objects: list[dict[str, Any]],
    losses: _Losses,
) -> None:
    height, width = int(image["height"]), int(image["width"])
    name = yolo.split_folder(split)
    _write_picture(Path(image["file_name"]), folder / "images" / name / stem)
    outlines = []
    for entry in objects:
        if is_ignored(entry):
            losses.add("ignored objects were left out", 1)
            continue
        shape = read_shape(entry, width, height).outline
        if shape.geom_type not in ("Polygon", "MultiPolygon") or shape.is_empty:
            losses.add("objects without area were left out", 1)
            continue
        rings, lost = yolo.outlines_of(shape)
        losses.add("holes and further parts of objects were left out", lost)
        outlines += [(int(entry["category_id"]) - 1, ring) for ring in rings]
    path = folder / "labels" / name / f"{stem}.txt"
    path.parent.mkdir(parents=True, exist_ok=True)
    yolo.write_outlines(path, outlines, width, height)


def _write_rcnn_masks_tile(
    folder: Path,
    split: str,
    stem: str,
    image: dict[str, Any],
    objects: list[dict[str, Any]],
    losses: _Losses,
) -> None:
    height, width = int(image["height"]), int(image["width"])
    source = Path(image["file_name"])
    name = f"{split}_{stem}"  # the format has no splits: the name keeps them
    target = folder / "images" / (name + source.suffix)
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
    for class_id in sorted({int(entry["category_id"]) for entry in objects}):
        same = [entry for entry in objects if int(entry["category_id"]) == class_id]
        labels = _instance_labels(same, height, width, losses)
        if labels.any():
            _write_labels(folder / "labels" / str(class_id) / f"{name}.tif", labels, "GTiff")


def _write_instance_png_tile(
    folder: Path,
    split: str,
    stem: str,
    image: dict[str, Any],
    objects: list[dict[str, Any]],
    losses: _Losses,
) -> None:
    height, width = int(image["height"]), int(image["width"])
    labels = _instance_labels(objects, height, width, losses, count_ignored=False)
    wanted = [entry for entry in objects if not is_ignored(entry)]
    classes = np.zeros((height, width), np.uint8)
    numbers = np.array([0, *(int(entry["category_id"]) for entry in wanted)], np.uint8)
    classes[:] = numbers[labels]
    if len(wanted) <= _MOST_BYTE_INSTANCES:
        labels = labels.astype(np.uint8)
        for entry in objects:
            if is_ignored(entry):
                void = pixels_of(entry, height, width) & (labels == 0)
                labels[void] = classes[void] = instance_png.VOID
    else:
        losses.add("ignored objects were left out", len(objects) - len(wanted))
    _write_picture(Path(image["file_name"]), folder / "JPEGImages" / stem)
    _write_labels(folder / "SegmentationObject" / f"{stem}.png", labels, "PNG")
    _write_labels(folder / "SegmentationClass" / f"{stem}.png", classes, "PNG")
    names = {"validation": "val"}
    listing = folder / "ImageSets" / "Segmentation" / f"{names.get(split, split)}.txt"
    listing.parent.mkdir(parents=True, exist_ok=True)
    with listing.open("a", encoding="utf-8") as stream:
        stream.write(stem + "\n")


def _instance_labels(
    objects: list[dict[str, Any]],
    height: int,
    width: int,
    losses: _Losses,
    *,
    count_ignored: bool = True,
) -> NDArray[np.uint16]:
    """Return one number an instance, ``[H, W]``; where two overlap, the smaller one stays whole."""
    wanted = [entry for entry in objects if not is_ignored(entry)]
    if count_ignored:
        losses.add("ignored objects were left out", len(objects) - len(wanted))
    labels = np.zeros((height, width), np.uint16)
    pixels = [pixels_of(entry, height, width) for entry in wanted]
    for index in sorted(range(len(wanted)), key=lambda i: -int(pixels[i].sum())):
        losses.add(
            "pixels lie in two objects and went to the smaller",
            int((labels[pixels[index]] > 0).sum()),
        )
        labels[pixels[index]] = index + 1
    return labels


def _write_labels(path: Path, labels: NDArray[Any], driver: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    height, width = labels.shape
    options = {"compress": "deflate"} if driver == "GTiff" else {}
    with (
        _plain_images_allowed(),
        rasterio.open(
            path,
            "w",
            driver=driver,
            width=width,
            height=height,
            count=1,
            dtype=labels.dtype,
            **options,
        ) as out,
    ):
        out.write(labels, 1)


def _write_picture(source: Path, target: Path) -> None:
    """Write an image as PNG where PNG can hold it, else copy it as it is."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with _plain_images_allowed(), rasterio.open(source) as dataset:
        if set(dataset.dtypes) != {"uint8"} or dataset.count not in (1, 3):
            shutil.copyfile(source, target.with_name(target.name + source.suffix))
            return
        pixels = dataset.read()
    count, height, width = pixels.shape
    path = target.with_name(target.name + ".png")
    with (
        _plain_images_allowed(),
        rasterio.open(
            path, "w", driver="PNG", width=width, height=height, count=count, dtype="uint8"
        ) as out,
    ):
        out.write(pixels)


@contextlib.contextmanager
def _plain_images_allowed() -> Iterator[None]:
    """PNG and plain tiles have no georeference, which rasterio would warn of each time."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        yield


def _write_coco(folder: Path, split: str, contents: SplitContents) -> None:
    path = folder / "annotations" / f"instances_{split}.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(contents.to_coco(), ensure_ascii=False), encoding="utf-8")


def _write_names(format_name: str, folder: Path, training_set: TrainingSet) -> None:
    """Write the file that names the classes, where the format has one of its own."""
    names = tuple(entry.name for entry in training_set.classes)
    if format_name == "yolo_seg":
        yolo.write_description(folder, names, list(training_set.annotation_files))
    elif format_name == "rcnn_masks":
        rcnn_masks.write_definition(folder, names, training_set.tile_size, training_set.band_names)
    elif format_name == "instance_png":
        instance_png.write_class_names(folder, names)


_TileWriter = Callable[[Path, str, str, dict[str, Any], list[dict[str, Any]], _Losses], None]
_WRITERS: dict[str, _TileWriter] = {
    "coco": _write_coco_tile,
    "yolo_seg": _write_yolo_tile,
    "rcnn_masks": _write_rcnn_masks_tile,
    "instance_png": _write_instance_png_tile,
}
