"""Instance masks as images, laid out like Pascal VOC.

JPEGImages/<image>.*            (or images/)
SegmentationObject/<image>.png  one number an instance; 0 background, 255 *void*
SegmentationClass/<image>.png   one number a class; 0 background, 255 *void*
labelmap.txt or labels.txt      the classes' names, a line each (a line may be name:r,g,b::)
ImageSets/Segmentation/<split>.txt  names of the images of train, val, test
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...core.jobs.errors import UserError
from ..dataset.annotation_check import UNKNOWN_IMAGE
from ..dataset.set_files import is_file_inside, is_folder_inside, read_text
from ..dataset.training_set import TrainingSet
from ..structures.coco_shapes import is_ignored, pixels_of
from .dataset_format import DatasetFormat, ExportedTile
from .instance_labels import (
    IGNORED_LEFT_OUT,
    instance_labels,
    instances_of,
    read_labels,
    write_labels,
)
from .pictures import write_picture
from .source_dataset import SourceDataset, SourceImage, find_image

VOID = 255  # 8-bit masks only: the band around objects that counts neither way
_MOST_BYTE_INSTANCES = 254  # 0 is background, 255 is void
_BACKGROUND_NAMES = {"background", "_background_", "__ignore__"}
_SPLIT_FILES = {"train": "train", "val": "validation", "test": "test"}


def read_instance_png(folder: Path) -> SourceDataset:
    """Read a folder of instance and class masks.

    Raises:
        UserError: A folder is not there, a mask has no class mask, or the two differ in size.
    """
    masks, classes = folder / "SegmentationObject", folder / "SegmentationClass"
    images = next(
        (folder / n for n in ("JPEGImages", "images") if is_folder_inside(folder, folder / n)), None
    )
    there = [is_folder_inside(folder, path) for path in (masks, classes)]
    if images is None or not all(there):
        raise UserError(
            f"{folder} has no folders JPEGImages, SegmentationObject and SegmentationClass.",
            "Choose the folder of a set with instance masks.",
        )
    splits = _splits(folder)
    found: list[SourceImage] = []
    lost: Counter[str] = Counter()
    used: set[int] = set()
    for mask in sorted(masks.iterdir()):
        if find_image(folder, masks, mask.stem) != mask:
            continue
        image = find_image(folder, images, mask.stem)
        class_mask = find_image(folder, classes, mask.stem)
        if class_mask is None:
            raise UserError(
                f"The mask {mask} has no class mask.", f"Put it into {classes} under the same name."
            )
        labels, class_labels = read_labels(mask), read_labels(class_mask)
        if labels.shape != class_labels.shape:
            raise UserError(f"{mask} and {class_mask} differ in size.", "Export the set again.")
        void = (labels == VOID) & (VOID in _no_numbers(labels))
        instances = instances_of(labels, _no_numbers(labels))
        if image is None:
            lost[UNKNOWN_IMAGE] += len(instances)
            continue
        entries: list[Any] = [
            {"category_id": _class_of(labels == number, class_labels), "segmentation": encoded}
            for number, encoded in instances.items()
        ]
        used.update(e["category_id"] for e in entries if e["category_id"] is not None)
        size = (labels.shape[1], labels.shape[0])
        found.append(
            SourceImage(image, splits.get(image.stem, ""), [*entries, *_ignored(void)], size)
        )
    names = _class_names(folder)
    class_of = {str(class_id): number for number, class_id in enumerate(sorted(used), start=1)}
    class_of[_VOID_CLASS] = 1
    class_names = tuple(names.get(class_id, str(class_id)) for class_id in sorted(used))
    return SourceDataset(class_names, found, [], class_of, lost)


class InstancePngWriter:
    """Writes instance masks like Pascal VOC's.

    Args:
        folder: Of the export.
        training_set: What is exported.
        losses: Takes what the format can't hold.
    """

    def __init__(self, folder: Path, training_set: TrainingSet, losses: Counter[str]) -> None:
        self._folder = folder
        self._class_names = tuple(entry.name for entry in training_set.classes)
        self._losses = losses

    def add(self, tile: ExportedTile) -> None:
        """Write the image, its two masks, and its name in the list of its split."""
        entries, height, width = tile.annotations, tile.height, tile.width
        labels: NDArray[Any] = instance_labels(
            entries, height, width, self._losses, count_ignored=False
        )
        wanted = [entry for entry in entries if not is_ignored(entry)]
        numbers = [0, *(int(entry["category_id"]) for entry in wanted)]
        narrow = max(len(self._class_names), len(wanted)) <= _MOST_BYTE_INSTANCES
        classes = np.array(numbers, np.uint8 if narrow else np.uint16)[labels]
        if narrow:
            labels = labels.astype(np.uint8)
            for entry in entries:
                if is_ignored(entry):
                    void = pixels_of(entry, height, width) & (labels == 0)
                    labels[void] = classes[void] = VOID
        elif len(entries) > len(wanted):
            self._losses[IGNORED_LEFT_OUT] += len(entries) - len(wanted)
        write_picture(tile.path, self._folder / "JPEGImages" / tile.name)
        write_labels(self._folder / "SegmentationObject" / f"{tile.name}.png", labels, "PNG")
        write_labels(self._folder / "SegmentationClass" / f"{tile.name}.png", classes, "PNG")
        names = {split: name for name, split in _SPLIT_FILES.items()}
        listing = self._folder / "ImageSets" / "Segmentation" / f"{names[tile.split]}.txt"
        listing.parent.mkdir(parents=True, exist_ok=True)
        with listing.open("a", encoding="utf-8") as stream:
            stream.write(tile.name + "\n")

    def finish(self) -> None:
        """Write ``labels.txt``: line n is class n, the first is the background."""
        text = "\n".join(("background", *self._class_names)) + "\n"
        (self._folder / "labels.txt").write_text(text, encoding="utf-8")


_VOID_CLASS = "void"


def _class_of(inside: NDArray[np.bool_], classes: NDArray[Any]) -> int | None:
    """Return the class of most of an instance's pixels; None: they have none."""
    numbers, counts = np.unique(classes[inside], return_counts=True)
    class_id = int(numbers[np.argmax(counts)])
    return None if class_id in _no_numbers(classes) else class_id


def _no_numbers(mask: NDArray[Any]) -> tuple[int, ...]:
    """Return what stands for no instance, or no class, in a mask: in 16 bits 255 is a number."""
    return (0, VOID) if mask.dtype == np.uint8 else (0,)


def _ignored(void: NDArray[np.bool_]) -> list[dict[str, Any]]:
    """Return the void pixels as one annotation that counts neither way."""
    if not void.any():
        return []
    encoded = instances_of(void.astype(np.uint8))[1]
    return [{"category_id": _VOID_CLASS, "segmentation": encoded, "iscrowd": 1}]


def _class_names(folder: Path) -> dict[int, str]:
    """Return class number → name, as far as the set says them."""
    for name in ("labels.txt", "labelmap.txt"):
        path = folder / name
        if is_file_inside(folder, path):
            lines = [line.strip() for line in read_text(path).split("\n")]
            entries = [line.split(":")[0] for line in lines if line and not line.startswith("#")]
            first = 0 if entries and entries[0].lower() in _BACKGROUND_NAMES else 1
            return dict(enumerate(entries, start=first))
    return {}


def _splits(folder: Path) -> dict[str, str]:
    """Return image stem → split, from ImageSets/Segmentation/<split>.txt."""
    found = {}
    for name, split in _SPLIT_FILES.items():
        path = folder / "ImageSets" / "Segmentation" / f"{name}.txt"
        if is_file_inside(folder, path):
            for line in read_text(path).splitlines():
                found[line.strip()] = split
    return found


FORMAT = DatasetFormat(read_instance_png, InstancePngWriter)
