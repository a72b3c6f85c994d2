"""Instance masks as images, laid out like Pascal VOC.

JPEGImages/<image>.*            (or images/)
SegmentationObject/<image>.png  one number an instance; 0 background, 255 *void*
SegmentationClass/<image>.png   one number a class; 0 background, 255 *void*
labelmap.txt or labels.txt      the classes' names, a line each (a line may be name:r,g,b::)
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...core.jobs.errors import UserError
from .source_dataset import ForeignImage, ForeignSet, find_image, instances_of, read_labels

VOID = 255  # 8-bit masks only: the band around objects that counts neither way
_BACKGROUND_NAMES = {"background", "_background_", "__ignore__"}
_SPLIT_FILES = {"train": "train", "val": "validation", "test": "test"}


def read_instance_png(folder: Path) -> ForeignSet:
    """Read a folder of instance and class masks.

    Raises:
        UserError: A folder is not there, a mask has no image, masks differ in size, or an instance
            has no class.
    """
    masks, classes = folder / "SegmentationObject", folder / "SegmentationClass"
    images = next((folder / n for n in ("JPEGImages", "images") if (folder / n).is_dir()), None)
    if images is None or not masks.is_dir() or not classes.is_dir():
        raise UserError(
            f"{folder} has no folders JPEGImages, SegmentationObject and SegmentationClass.",
            "Choose the folder of a set with instance masks.",
        )
    names = _class_names(folder)
    splits = _splits(folder)
    found: list[tuple[Path, list[tuple[int, dict[str, Any]]], NDArray[Any] | None]] = []
    used: set[int] = set()
    for mask in sorted(masks.iterdir()):
        if find_image(masks, mask.stem) != mask:
            continue
        image, class_mask = find_image(images, mask.stem), find_image(classes, mask.stem)
        if image is None or class_mask is None:
            raise UserError(
                f"The mask {mask} has no image or no class mask.",
                f"Put them into {images} and {classes} under the same name.",
            )
        labels, class_labels = read_labels(mask), read_labels(class_mask)
        if labels.shape != class_labels.shape:
            raise UserError(f"{mask} and {class_mask} differ in size.", "Export the set again.")
        void = labels == VOID if labels.dtype == np.uint8 else None
        objects = [
            (_class_of(labels == number, class_labels, mask, number), encoded)
            for number, encoded in instances_of(labels, (0,) if void is None else (0, VOID)).items()
        ]
        used.update(class_id for class_id, _ in objects)
        found.append((image, objects, void if void is not None and void.any() else None))
    numbers = {class_id: number for number, class_id in enumerate(sorted(used), start=1)}
    return ForeignSet(
        tuple(names.get(class_id, str(class_id)) for class_id in sorted(used)),
        [
            ForeignImage(
                image,
                splits.get(image.stem, ""),
                [
                    {"category_id": numbers[class_id], "segmentation": encoded}
                    for class_id, encoded in objects
                ]
                + _ignored(void),
            )
            for image, objects, void in found
        ],
    )


def write_class_names(folder: Path, class_names: tuple[str, ...]) -> None:
    """Write ``labels.txt``: line n is class n, the first is the background."""
    text = "\n".join(("background", *class_names)) + "\n"
    (folder / "labels.txt").write_text(text, encoding="utf-8")


def _class_of(inside: NDArray[np.bool_], classes: NDArray[Any], mask: Path, number: int) -> int:
    """Return the class of most of an instance's pixels."""
    numbers, counts = np.unique(classes[inside], return_counts=True)
    class_id = int(numbers[np.argmax(counts)])
    if class_id in (0, VOID):
        raise UserError(
            f"Instance {number} of {mask} has no class.",
            "Its pixels in SegmentationClass are background.",
        )
    return class_id


def _ignored(void: NDArray[np.bool_] | None) -> list[dict[str, Any]]:
    """Return the void pixels as one annotation that counts neither way."""
    if void is None:
        return []
    encoded = instances_of(void.astype(np.uint8))[1]
    return [{"category_id": 1, "segmentation": encoded, "iscrowd": 1}]


def _class_names(folder: Path) -> dict[int, str]:
    """Return class number → name, as far as the set says them."""
    for name in ("labels.txt", "labelmap.txt"):
        path = folder / name
        if path.is_file():
            lines = [line.strip() for line in path.read_text(encoding="utf-8").split("\n")]
            entries = [line.split(":")[0] for line in lines if line and not line.startswith("#")]
            first = 0 if entries and entries[0].lower() in _BACKGROUND_NAMES else 1
            return dict(enumerate(entries, start=first))
    return {}


def _splits(folder: Path) -> dict[str, str]:
    """Return image stem → split, from ImageSets/Segmentation/<split>.txt."""
    found = {}
    for name, split in _SPLIT_FILES.items():
        path = folder / "ImageSets" / "Segmentation" / f"{name}.txt"
        if path.is_file():
            for line in path.read_text(encoding="utf-8").split():
                found[line] = split
    return found
