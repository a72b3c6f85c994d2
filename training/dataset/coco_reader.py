"""Reads the images and annotations of a split from COCO, checked and in plain types."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ...core.jobs.errors import UserError
from ...core.models.card import ClassDefinition
from ..structures.coco_shapes import is_ignored
from .annotation_check import UNKNOWN_IMAGE, AnnotationAccount, AnnotationCheck
from .images import (
    ImageFinder,
    ImageFrame,
    image_frame,
    read_image_size,
    were_shown_turned,
)
from .set_files import id_text, parse_json, read_text
from .training_set import TrainingSet


@dataclass(frozen=True)
class SplitContents:
    """The images and annotations of one split, ready to use whatever the folder's shape.

    Attributes:
        images: COCO image entries; ``id`` is a whole number, ``file_name`` an absolute path to an
            image that exists, ``width`` and ``height`` are the file's.
        annotations: COCO annotation entries that passed the check: ``category_id`` is a class id
            of the set, ``image_id`` one of the images, ``segmentation`` lies inside the image.
        categories: COCO category entries for the set's classes.
        account: What the check left out or mended.
    """

    images: list[dict[str, Any]]
    annotations: list[dict[str, Any]]
    categories: list[dict[str, Any]]
    account: AnnotationAccount = field(default_factory=AnnotationAccount)

    def to_coco(self) -> dict[str, Any]:
        """Return one COCO object, as pycocotools takes it (``coco.dataset = …``)."""
        return {
            "info": {},
            "licenses": [],
            "images": self.images,
            "annotations": self.annotations,
            "categories": self.categories,
        }

    def counts(self, classes: tuple[ClassDefinition, ...]) -> dict[str, int]:
        """Return the split's entry of ``TrainingSet.counts``; ignored objects don't count."""
        numbers = Counter(
            entry["category_id"] for entry in self.annotations if not is_ignored(entry)
        )
        return {
            "tiles": len(self.images),
            "instances": numbers.total(),
            **{f"instances/{entry.name}": numbers[entry.id] for entry in classes},
        }


@dataclass(frozen=True)
class UncheckedSplit:
    """A split as its COCO file has it.

    Attributes:
        images: COCO image entries with whole numbers as ids and absolute paths as file names.
        annotations: The file's entries, unchecked, by image id.
        lost: How many entries belong to no image of the file.
    """

    images: list[dict[str, Any]]
    annotations: dict[int, list[Any]]
    lost: int


def read_split(training_set: TrainingSet, split: str) -> SplitContents:
    """Read the images and annotations of one split.

    Args:
        training_set: An open set, ours or a plain COCO folder.
        split: ``train``, ``validation`` or ``test``.

    Raises:
        UserError: The set has no such split, its file is damaged, or an image is missing or can't
            be read.
    """
    unchecked = read_unchecked_split(training_set, split)
    ours = training_set.format_version > 0  # its tiles were measured when they were made
    check = AnnotationCheck(class_of_category(training_set), ours=ours)
    check.account.seen += unchecked.lost
    if unchecked.lost:
        check.account.lost[UNKNOWN_IMAGE] += unchecked.lost
    images, annotations = [], []
    for image, frame in zip(unchecked.images, _frames(unchecked.images, ours=ours)):
        check.account.add_image(frame)
        if frame is not None:
            images.append({**image, "width": frame.width, "height": frame.height})
        for entry in unchecked.annotations.get(image["id"], []):
            checked = check.check(entry, frame, image["id"])
            if checked is not None:
                annotations.append(checked)
    ids = [entry.get("id") for entry in annotations]
    if not all(type(number) is int for number in ids) or len(set(ids)) < len(ids):
        annotations = [{**entry, "id": number} for number, entry in enumerate(annotations, 1)]
    categories = [{"id": entry.id, "name": entry.name} for entry in training_set.classes]
    return SplitContents(images, annotations, categories, check.account)


def _frames(images: list[dict[str, Any]], *, ours: bool) -> list[ImageFrame | None]:
    """Return each image's frame, see ``image_frame``; of our own sets as their files say it."""
    declared = [declared_size(image) for image in images]
    if ours and all(declared):
        return [ImageFrame(*size, size) for size in declared if size]
    sizes = [read_image_size(Path(image["file_name"])) for image in images]
    as_shown = not ours and were_shown_turned(zip(sizes, declared))
    return [image_frame(size, known, as_shown=as_shown) for size, known in zip(sizes, declared)]


def read_unchecked_split(training_set: TrainingSet, split: str) -> UncheckedSplit:
    """Read one split's images and annotations as they are.

    Raises:
        UserError: The set has no such split, its file is damaged, or an image is missing.
    """
    if split not in training_set.annotation_files:
        raise UserError(
            f"The training set {training_set.folder} has no {split} tiles; it has: "
            f"{', '.join(training_set.annotation_files)}.",
            "Choose one of these, or make a set with such tiles.",
        )
    path = training_set.annotation_files[split]
    coco = read_coco_file(path)
    numbers = image_numbers(coco["images"], path)
    wanted = training_set.image_ids.get(split)
    chosen = set(numbers.values()) if wanted is None else set(wanted)
    finder = ImageFinder(training_set.folder, training_set.image_folders[split])
    images = []
    for image in coco["images"]:
        number = numbers[id_text(image["id"])]
        if number in chosen:
            found = finder.find(image["file_name"])
            images.append({**image, "id": number, "file_name": str(found)})
    annotations: dict[int, list[Any]] = {}
    lost = 0
    for entry in coco["annotations"]:
        image_id = entry.get("image_id") if isinstance(entry, Mapping) else None
        own = numbers.get(id_text(image_id))
        if own is None:
            lost += 1
        elif own in chosen:
            annotations.setdefault(own, []).append(entry)
    # An annotation of no image belongs to the file: where that serves two splits, it counts once.
    first = wanted is None or split == next(iter(training_set.image_ids))
    return UncheckedSplit(images, annotations, lost if first else 0)


def class_of_category(training_set: TrainingSet) -> dict[str, int]:
    """Return category id, as text → class id."""
    if training_set.category_ids:
        return dict(training_set.category_ids)
    return {str(entry.id): entry.id for entry in training_set.classes}


def declared_size(image: Mapping[str, Any]) -> tuple[int, int] | None:
    """Return width and height as an image entry says them, or None where it does not."""
    try:
        width, height = int(image["width"]), int(image["height"])
    except (KeyError, TypeError, ValueError, OverflowError):
        return None
    return (width, height) if width > 0 and height > 0 else None


def image_numbers(images: list[Any], path: Path) -> dict[str, int]:
    """Return each image's id as text → as a whole number, the same whenever the file is read.

    Args:
        images: COCO image entries.
        path: Of the file, for what is said.

    Raises:
        UserError: An entry has no id or no file name, or two have the same id.
    """
    texts: list[str] = []
    for place, image in enumerate(images, start=1):
        named = isinstance(image, Mapping) and isinstance(image.get("file_name"), str)
        if not named or image.get("id") is None or not image["file_name"].strip():
            raise UserError(
                f"Image {place} of {path} has no id or no file name.", "Export the set again."
            )
        texts.append(id_text(image["id"]))
    if len(set(texts)) < len(texts):
        double = next(text for text, count in Counter(texts).items() if count > 1)
        raise UserError(
            f"Two images of {path} have the id {double}.", "Export the set again, or remove one."
        )
    try:
        numbers = [int(text) for text in texts]
        plain = all(str(n) == text and abs(n) < 1 << 53 for n, text in zip(numbers, texts))
    except ValueError:
        plain = False
    return dict(zip(texts, numbers if plain else range(1, len(texts) + 1)))


def read_coco_file(path: Path) -> dict[str, Any]:
    """Read one COCO instances file.

    Raises:
        UserError: It is missing, no JSON, or has no images, annotations or categories.
    """
    try:
        coco = parse_json(read_text(path))
    except ValueError as error:
        raise UserError(
            f"The annotations {path} can't be read: {error}.",
            "Copy the training set again, or make it anew.",
        ) from error
    if not is_coco_instances(coco):
        raise UserError(
            f"The file {path} holds no COCO instances.",
            "It needs the lists images, annotations and categories.",
        )
    return dict(coco)


def is_coco_instances(values: Any) -> bool:
    """Whether parsed JSON has the shape of a COCO instances file."""
    if not isinstance(values, dict):
        return False
    if not all(isinstance(values.get(k), list) for k in ("images", "annotations", "categories")):
        return False
    if not values["images"] or not values["categories"]:
        return False
    # Captions and the like have no categories of their own.
    entries = values["annotations"]
    return not entries or any(isinstance(e, dict) and "category_id" in e for e in entries)
