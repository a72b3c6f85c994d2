"""The training set on disk: what ``dataset.json`` says, and how a set is opened."""

from __future__ import annotations

import json
import math
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from ..core.jobs.errors import UserError
from ..core.jobs.options import FORMAT_VERSION, SPLITS
from ..core.models.card import ClassDefinition
from ..core.models.scaling import BandScaling
from ..core.runtime.atomic_file import write_text_atomically

DESCRIPTION_NAME = "dataset.json"
UNFINISHED_NAME = "unfinished.sqlite"
"""Lies in the folder as long as ``annotate`` has not finished it."""


@dataclass(frozen=True)
class TrainingSet:
    """A training set: its description, and where its tiles and annotations lie.

    Attributes:
        folder: The set's folder.
        classes: Id 1, 2, … as in the COCO files.
        band_names: One a band of the tiles.
        dtype: The type in which the tiles are read, float32 at most; their files hold the source's
            own.
        scaling: Raw values to 0–1.
        gsd: Metres a pixel, one entry a ground size used; 0.0 without a CRS.
        tile_size: Pixels.
        stride: Pixels.
        annotation_files: Split → COCO file; only splits that have images.
        image_folders: Split → folder of the images that the COCO file names.
        counts: Split → {"tiles": n, "instances": n, "instances/<class>": n}.
        provenance: Sources, CRS, split rule, seed, what was dropped and why; plain data.
        format_version: Of ``dataset.json``; 0 for a plain COCO folder.
        image_ids: Split → ids of its images in the COCO file, for a plain COCO folder whose one
            file serves two splits; a split that is absent here has all images of its file.
        category_ids: Category id in the COCO files → class id, where they differ (a plain COCO
            folder whose ids have gaps or start at 0); empty: they are the same.
    """

    folder: Path
    classes: tuple[ClassDefinition, ...]
    band_names: tuple[str, ...]
    dtype: str
    scaling: BandScaling
    gsd: tuple[float, ...]
    tile_size: int
    stride: int
    annotation_files: dict[str, Path]
    image_folders: dict[str, Path]
    counts: dict[str, dict[str, int]]
    provenance: dict[str, Any] = field(default_factory=dict)
    format_version: int = FORMAT_VERSION
    image_ids: dict[str, tuple[int, ...]] = field(default_factory=dict)
    category_ids: dict[int, int] = field(default_factory=dict)


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


def open_training_set(folder: str | Path) -> TrainingSet:
    """Open a training set made by ``annotate``, or any folder with COCO json and images.

    In the COCO files of our own sets an annotation has these fields beyond COCO's: ``feature``
    (the source feature's id), ``visible`` (share of the object inside the tile, 0–1). Objects below
    the set's minimum visible share, and everything that must not count as background or as a miss,
    are annotations with ``iscrowd`` 1 and ``"ignore": 1``. Pixels that are nodata or outside the
    annotated area are invalid in the tile's GeoTIFF mask.

    Use ``read_split`` for a split's images and annotations: it hides how plain folders are laid
    out.

    Raises:
        UserError: No such folder, no annotations in it, a newer format, an image that is missing.
    """
    folder = Path(folder).absolute()
    if folder.is_file():
        if folder.name != DESCRIPTION_NAME:
            raise UserError(
                f"{folder} is a file, not a training set's folder.", "Choose the folder."
            )
        folder = folder.parent
    if not folder.is_dir():
        raise UserError(
            f"There is no training set at {folder}.",
            "Choose the folder that 'annotate' wrote, or a folder with COCO annotations.",
        )
    if (folder / UNFINISHED_NAME).exists():
        raise UserError(
            f"The training set in {folder} is unfinished.",
            "Run 'annotate' again with the same parameters and 'resume'.",
        )
    if (folder / DESCRIPTION_NAME).exists():
        return _open_own_set(folder)
    from .coco_folder import open_coco_folder

    return open_coco_folder(folder)


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
    from .coco_folder import ImageFinder, image_size

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


def save_description(training_set: TrainingSet) -> None:
    """Write ``dataset.json`` atomically: complete or not at all."""
    values = asdict(training_set)
    del values["folder"]
    for key in ("annotation_files", "image_folders"):
        values[key] = {
            split: Path(path).relative_to(training_set.folder).as_posix()
            for split, path in values[key].items()
        }
    values = {"format": "RS Mask training set", **values}
    write_text_atomically(
        training_set.folder / DESCRIPTION_NAME,
        json.dumps(values, ensure_ascii=False, indent=2) + "\n",
    )


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


def _open_own_set(folder: Path) -> TrainingSet:
    """Read ``dataset.json`` and check that what it names is there."""
    path = folder / DESCRIPTION_NAME
    damaged = "Make the training set again with 'annotate'."
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise UserError(f"The description {path} can't be read: {error}.", damaged) from error
    version = values.get("format_version") if isinstance(values, dict) else None
    if not isinstance(version, int):
        raise UserError(f"The description {path} has no format version.", damaged)
    if version > FORMAT_VERSION:
        raise UserError(
            f"The training set has format {version}, which is newer than this RS Mask reads "
            f"({FORMAT_VERSION}).",
            "Update RS Mask.",
        )
    try:
        training_set = TrainingSet(
            folder=folder,
            classes=tuple(ClassDefinition(**entry) for entry in values["classes"]),
            band_names=tuple(values["band_names"]),
            dtype=str(values["dtype"]),
            scaling=BandScaling(tuple(values["scaling"]["low"]), tuple(values["scaling"]["high"])),
            gsd=tuple(float(value) for value in values["gsd"]),
            tile_size=int(values["tile_size"]),
            stride=int(values["stride"]),
            annotation_files={k: folder / v for k, v in values["annotation_files"].items()},
            image_folders={k: folder / v for k, v in values["image_folders"].items()},
            counts=dict(values["counts"]),
            provenance=dict(values.get("provenance", {})),
            format_version=version,
            image_ids={k: tuple(v) for k, v in values.get("image_ids", {}).items()},
            category_ids={int(k): int(v) for k, v in values.get("category_ids", {}).items()},
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise UserError(f"The description {path} is damaged: {error}.", damaged) from error
    unknown = sorted(set(training_set.annotation_files) - set(SPLITS))
    if unknown:
        raise UserError(f"The description {path} names an unknown split: {unknown[0]}.", damaged)
    for split, file in training_set.annotation_files.items():
        if not file.is_file():
            raise UserError(f"The annotations of {split} are missing: {file}.", damaged)
        if not training_set.image_folders[split].is_dir():
            raise UserError(
                f"The images of {split} are missing: {training_set.image_folders[split]}.", damaged
            )
    return training_set
