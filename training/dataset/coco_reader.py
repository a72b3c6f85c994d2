"""Reads the images and annotations of a split from COCO."""

from __future__ import annotations

import json
import math
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from ...core.jobs.errors import UserError
from .training_set import TrainingSet


@dataclass(frozen=True)
class SplitContents:
    """The images and annotations of one split, ready to use whatever the folder's shape.

    Attributes:
        images: COCO image entries; ``file_name`` is an absolute path to an image that exists, and
            ``width`` and ``height`` are there.
        annotations: COCO annotation entries; ``category_id`` is a class id of the set, and
            ``segmentation`` is there: the box's, where the file has no other.
        categories: COCO category entries for the set's classes.
    """

    images: list[dict[str, Any]]
    annotations: list[dict[str, Any]]
    categories: list[dict[str, Any]]

    def to_coco(self) -> dict[str, Any]:
        """Return one COCO object, as pycocotools takes it (``coco.dataset = …``)."""
        return {
            "info": {},
            "licenses": [],
            "images": self.images,
            "annotations": self.annotations,
            "categories": self.categories,
        }


def read_split(training_set: TrainingSet, split: str) -> SplitContents:
    """Read the images and annotations of one split.

    Args:
        training_set: An open set, ours or a plain COCO folder.
        split: ``train``, ``validation`` or ``test``.

    Raises:
        UserError: The set has no such split, its file is damaged, an image is missing or can't be
            read, or an annotation has neither an outline nor a box.
    """
    if split not in training_set.annotation_files:
        raise UserError(
            f"The training set {training_set.folder} has no {split} tiles; it has: "
            f"{', '.join(training_set.annotation_files)}.",
            "Choose one of these, or make a set with such tiles.",
        )
    coco = read_coco_file(training_set.annotation_files[split])
    wanted = training_set.image_ids.get(split)
    images, annotations = coco["images"], coco["annotations"]
    if wanted is not None:
        chosen = set(wanted)
        images = [image for image in images if image["id"] in chosen]
        annotations = [entry for entry in annotations if entry["image_id"] in chosen]
    if training_set.category_ids:
        annotations = [
            {**entry, "category_id": training_set.category_ids[entry["category_id"]]}
            for entry in annotations
            if entry["category_id"] in training_set.category_ids
        ]
    annotations = _with_outlines(annotations, training_set.annotation_files[split])
    from .images import ImageFinder, image_size

    finder = ImageFinder(training_set.folder, training_set.image_folders[split])
    images = [{**image, "file_name": str(finder.find(image["file_name"]))} for image in images]
    for image in images:
        if not (image.get("width") and image.get("height")):
            image["width"], image["height"] = image_size(Path(image["file_name"]))
    categories = [{"id": entry.id, "name": entry.name} for entry in training_set.classes]
    return SplitContents(images, annotations, categories)


def _with_outlines(annotations: list[dict[str, Any]], path: Path) -> list[dict[str, Any]]:
    """Return annotations that all have an outline: their box, where they have no other."""
    found = []
    without = []
    for entry in annotations:
        outline = _outline(entry)
        if not outline:
            without.append(entry.get("id"))
        # Most have one already: large sets are not copied for the few that have none.
        same = outline is entry.get("segmentation")
        found.append(entry if same else {**entry, "segmentation": outline})
    if without:
        raise UserError(
            f"Annotations without an outline and without a box: {len(without)} in {path}, the "
            f"first has id {without[0]}.",
            "Draw them again in the tool that wrote the file, or remove them.",
        )
    return found


def _outline(entry: dict[str, Any]) -> Any:
    """Return an annotation's run lengths, rings of three points and more, or else its box."""
    outline = entry.get("segmentation")
    if isinstance(outline, dict) and "counts" in outline:
        return outline
    if isinstance(outline, list):
        rings = [ring for ring in outline if _is_ring(ring)]
        if rings:
            return outline if len(rings) == len(outline) else rings
    try:
        x, y, w, h = (float(value) for value in entry["bbox"])
    except (KeyError, TypeError, ValueError):
        return None
    ring = [x, y, x + w, y, x + w, y + h, x, y + h]
    return [ring] if all(map(math.isfinite, ring)) else None


def _is_ring(ring: Any) -> bool:
    return isinstance(ring, list) and len(ring) >= 6 and len(ring) % 2 == 0


def read_coco_file(path: Path) -> dict[str, Any]:
    """Read one COCO instances file.

    Raises:
        UserError: It is missing, no JSON, or has no images, annotations or categories.
    """
    try:
        coco = json.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, ValueError) as error:
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
    first = values["annotations"][0] if values["annotations"] else None
    return first is None or (isinstance(first, dict) and "category_id" in first)


def with_counts(training_set: TrainingSet) -> TrainingSet:
    """Return the set with ``counts`` taken from its COCO files (ignored objects don't count)."""
    counts = {}
    names = {entry.id: entry.name for entry in training_set.classes}
    for split, path in training_set.annotation_files.items():
        coco = read_coco_file(path)
        wanted = training_set.image_ids.get(split)
        chosen = {image["id"] for image in coco["images"]} if wanted is None else set(wanted)
        entry = {"tiles": len(chosen), "instances": 0}
        entry.update({f"instances/{name}": 0 for name in names.values()})
        for annotation in coco["annotations"]:
            category = annotation["category_id"]
            class_id = (
                training_set.category_ids.get(category) if training_set.category_ids else category
            )
            if annotation["image_id"] not in chosen or class_id not in names:
                continue
            if annotation.get("iscrowd") or annotation.get("ignore"):
                continue
            entry["instances"] += 1
            entry[f"instances/{names[class_id]}"] += 1
        counts[split] = entry
    return replace(training_set, counts=counts)
