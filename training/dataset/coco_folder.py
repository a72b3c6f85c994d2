"""Plain COCO folders, of any shape, opened as training sets: files in, ``TrainingSet`` out."""

from __future__ import annotations

import hashlib
import json
import re
import statistics
from pathlib import Path, PurePosixPath
from typing import Any

from ...core.jobs.dataset_options import SPLITS
from ...core.jobs.errors import UserError
from ...core.models.card import ClassDefinition
from .coco_reader import is_coco_instances, with_counts
from .images import ImageFinder, image_size, look_at_images
from .training_set import TrainingSet

_SPLIT_WORDS = {
    "train": "train",
    "training": "train",
    "val": "validation",
    "valid": "validation",
    "validation": "validation",
    "test": "test",
    "testing": "test",
}
_VALIDATION_SHARE = 0.2  # of the images, where the folder itself has no validation images
_IMAGES_LOOKED_AT = 48  # spread over the splits: to learn dtype, bands, size, values


def open_coco_folder(folder: Path) -> TrainingSet:
    """Open a folder that holds COCO json and images anywhere below it.

    Splits come from words in the files' and folders' names (train, val, valid, validation, test).
    Where there are no validation images, a fifth of the training images become validation, chosen
    by their names, so always the same.

    Raises:
        UserError: No annotations, two files for one split, classes that contradict each other, an
            image that is missing or that differs in bands or dtype.
    """
    files = _annotation_files(folder)
    cocos = {split: coco for split, (_, coco) in files.items()}
    classes, category_ids = _classes(folder, cocos)
    annotation_files = {split: path for split, (path, _) in files.items()}
    image_folders = {
        split: _image_folder(folder, path, coco) for split, (path, coco) in files.items()
    }
    image_ids: dict[str, tuple[int, ...]] = {}
    rule = "as given by the folder"
    if "train" not in files:
        given = next(iter(files))
        annotation_files["train"] = annotation_files.pop(given)
        image_folders["train"] = image_folders.pop(given)
        cocos["train"] = cocos.pop(given)
    if "validation" not in annotation_files:
        image_ids = _split_by_name(cocos["train"])
        annotation_files["validation"] = annotation_files["train"]
        image_folders["validation"] = image_folders["train"]
        rule = f"{_VALIDATION_SHARE:.0%} of the images, chosen by name, are validation"
    paths = _some_images(folder, cocos, image_folders)
    bands, dtype, gsd, scaling = look_at_images(paths)
    sizes = [
        max(image["width"], image["height"])
        for coco in cocos.values()
        for image in coco["images"]
        if image.get("width") and image.get("height")
    ]
    tile_size = int(statistics.median_high(sizes or [max(image_size(path)) for path in paths]))
    return with_counts(
        TrainingSet(
            folder=folder,
            classes=classes,
            band_names=bands,
            dtype=dtype,
            scaling=scaling,
            gsd=(gsd,),
            tile_size=tile_size,
            stride=tile_size,
            annotation_files={s: annotation_files[s] for s in SPLITS if s in annotation_files},
            image_folders={s: image_folders[s] for s in SPLITS if s in image_folders},
            counts={},
            provenance={"sources": [folder.name], "split_rule": rule},
            format_version=0,
            image_ids=image_ids,
            category_ids=category_ids,
        )
    )


def split_named(path: Path, root: Path) -> str:
    """Return the split that a file's name, or else its folders' names, tell; empty: none.

    >>> split_named(Path("/a/annotations/instances_val2017.json"), Path("/a"))
    'validation'
    """
    parts = [path.stem, *reversed(path.relative_to(root).parts[:-1])]
    for part in parts:
        words = re.split(r"[^a-z]+", part.lower())
        named = {_SPLIT_WORDS[word] for word in words if word in _SPLIT_WORDS}
        if len(named) == 1:
            return named.pop()
    return ""


def _annotation_files(folder: Path) -> dict[str, tuple[Path, dict[str, Any]]]:
    """Find the COCO instances files; split → path and contents ('' where no split is named)."""
    found: dict[str, list[tuple[Path, dict[str, Any]]]] = {}
    for path in sorted(folder.rglob("*.json")):
        try:
            values = json.loads(path.read_text(encoding="utf-8-sig"))
        except (OSError, ValueError):
            continue  # other tools' files lie in such folders too; what is missing is said below
        if is_coco_instances(values):
            found.setdefault(split_named(path, folder), []).append((path, values))
    if not found:
        raise UserError(
            f"There are no annotations in {folder}.",
            "A training set is a folder that 'annotate' wrote, or one with COCO instances (.json).",
        )
    if len(found) > 1:
        found.pop("", None)  # a file with everything, beside the files of the splits
    chosen = {}
    for split, candidates in found.items():
        if len(candidates) > 1:
            # COCO's own layout has captions_…, person_keypoints_… beside instances_….
            named = [entry for entry in candidates if "instance" in entry[0].name.lower()]
            candidates = named or candidates
        if len(candidates) > 1:
            names = " and ".join(str(path.relative_to(folder)) for path, _ in candidates[:2])
            raise UserError(
                f"Two annotation files serve as {split or 'the whole set'}: {names}.",
                "Keep one, or put train, val or test into their names.",
            )
        chosen[split] = candidates[0]
    return chosen


def _classes(
    folder: Path, cocos: dict[str, dict[str, Any]]
) -> tuple[tuple[ClassDefinition, ...], dict[int, int]]:
    """Return the classes, and category id → class id where these differ."""
    names: dict[int, str] = {}
    used: set[int] = set()
    parents: set[str] = set()
    for coco in cocos.values():
        for category in coco["categories"]:
            known = names.setdefault(category["id"], str(category["name"]))
            if known != str(category["name"]):
                raise UserError(
                    f"Class {category['id']} is {known!r} in one annotation file of {folder} and "
                    f"{category['name']!r} in another.",
                    "Export the splits together, with the same classes.",
                )
            parents.add(str(category.get("supercategory") or ""))
        used.update(annotation["category_id"] for annotation in coco["annotations"])
    # Some tools list the group of the classes as a class of its own, which no object has.
    kept = [i for i in sorted(names) if i in used or names[i] not in parents]
    if not used & set(names):
        raise UserError(f"The annotations in {folder} have no objects.", "Annotate some first.")
    mapping = {category: number for number, category in enumerate(kept, start=1)}
    classes = tuple(ClassDefinition(mapping[i], names[i]) for i in kept)
    same = all(category == number for category, number in mapping.items())
    return classes, ({} if same and len(kept) == len(names) else mapping)


def _image_folder(root: Path, annotations: Path, coco: dict[str, Any]) -> Path:
    """Return the folder that the file's image names are relative to, as well as can be told."""
    if not coco["images"]:
        return annotations.parent
    name = coco["images"][0]["file_name"].replace("\\", "/")
    likely = [annotations.parent, root]
    likely += [base / "images" for base in (annotations.parent, root)]
    for base in likely:
        if (base / name).is_file():
            return base
    path = ImageFinder(root, annotations.parent).find(name)
    agreeing = 0
    for own, other in zip(reversed(path.parts), reversed(PurePosixPath(name).parts)):
        if own != other:
            break
        agreeing += 1
    return path.parents[agreeing - 1]


def _split_by_name(coco: dict[str, Any]) -> dict[str, tuple[int, ...]]:
    """Choose validation images by a hash of their names: the same on every machine."""
    order = sorted(
        coco["images"],
        key=lambda image: hashlib.sha256(image["file_name"].encode()).hexdigest(),
    )
    if len(order) < 2:
        raise UserError(
            "The training set has one image only, so none is left for validation.",
            "Add at least one more image.",
        )
    count = min(max(1, round(_VALIDATION_SHARE * len(order))), len(order) - 1)
    return {
        "train": tuple(image["id"] for image in order[count:]),
        "validation": tuple(image["id"] for image in order[:count]),
    }


def _some_images(
    root: Path, cocos: dict[str, dict[str, Any]], folders: dict[str, Path]
) -> list[Path]:
    """Return some images of each split, evenly spread."""
    paths = []
    share = max(1, _IMAGES_LOOKED_AT // len(cocos))
    for split, coco in cocos.items():
        finder = ImageFinder(root, folders[split])
        images = coco["images"]
        step = max(1, len(images) // share)
        paths += [finder.find(image["file_name"]) for image in images[::step]]
    return paths
