"""Plain COCO folders, of any shape, opened as training sets: files in, ``TrainingSet`` out."""

from __future__ import annotations

import hashlib
import re
import statistics
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path, PurePosixPath
from typing import Any
from urllib.parse import unquote

from ...core.jobs.dataset_options import SPLITS
from ...core.jobs.errors import UserError
from ...core.models.card import ClassDefinition
from .classes import merge_classes
from .coco_reader import image_numbers, is_coco_instances, read_split
from .images import ImageFinder, look_at_images
from .set_files import id_text, is_file_inside, is_folder_inside, parse_json, read_text
from .splits import SPLIT_WORDS
from .training_set import TrainingSet

_VALIDATION_SHARE = 0.2  # of the images, where the folder itself has no validation images
_IMAGES_LOOKED_AT = 48  # evenly over the splits: to learn dtype, bands and values
AS_GIVEN = "as given by the folder"


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
    for path, coco in files.values():
        image_numbers(coco["images"], path)  # says what is wrong with them
    cocos = {split: coco for split, (_, coco) in files.items()}
    classes, category_ids = _classes(folder, cocos)
    annotation_files = {split: path for split, (path, _) in files.items()}
    image_folders = {
        split: _image_folder(folder, path, coco) for split, (path, coco) in files.items()
    }
    image_ids: dict[str, tuple[int, ...]] = {}
    rule = AS_GIVEN
    if "train" not in files:
        given = next(split for split in ("", "validation", "test") if split in files)
        annotation_files["train"] = annotation_files.pop(given)
        image_folders["train"] = image_folders.pop(given)
        cocos["train"] = cocos.pop(given)
        if given:
            rule = f"there are no training images, so those of {given} are trained on"
    if "validation" not in annotation_files:
        image_ids = _split_by_name(cocos["train"], annotation_files["train"])
        annotation_files["validation"] = annotation_files["train"]
        image_folders["validation"] = image_folders["train"]
        rule = f"{_VALIDATION_SHARE * 100:.0f} % of the images, chosen by name, are validation"
    bands, dtype, gsd, scaling = look_at_images(_some_images(folder, cocos, image_folders))
    training_set = TrainingSet(
        folder=folder,
        classes=classes,
        band_names=bands,
        dtype=dtype,
        scaling=scaling,
        gsd=(gsd,),
        tile_size=0,
        stride=0,
        annotation_files={s: annotation_files[s] for s in SPLITS if s in annotation_files},
        image_folders={s: image_folders[s] for s in SPLITS if s in image_folders},
        counts={},
        provenance={"sources": [folder.name], "split_rule": rule},
        format_version=0,
        image_ids=image_ids,
        category_ids=category_ids,
    )
    contents = {split: read_split(training_set, split) for split in training_set.annotation_files}
    sizes = [
        max(image["width"], image["height"]) for each in contents.values() for image in each.images
    ]
    if not sizes:
        raise UserError(
            f"No image in {folder} has the size that its annotations are made for.",
            "Put the images into the folder that were annotated.",
        )
    tile_size = int(statistics.median_high(sizes))
    return replace(
        training_set,
        tile_size=tile_size,
        stride=tile_size,
        counts={split: each.counts(classes) for split, each in contents.items()},
    )


def split_named(path: Path, root: Path) -> str:
    """Return the split that a file's name, or else its folders' names, tell; empty: none.

    >>> split_named(Path("/a/annotations/instances_val2017.json"), Path("/a"))
    'validation'
    """
    parts = [path.stem, *reversed(path.relative_to(root).parts[:-1])]
    for part in parts:
        words = re.split(r"[^a-z]+", part.lower())
        named = {SPLITS[SPLIT_WORDS[word]] for word in words if word in SPLIT_WORDS}
        if len(named) == 1:
            return named.pop()
    return ""


def _annotation_files(folder: Path) -> dict[str, tuple[Path, dict[str, Any]]]:
    """Find the COCO instances files; split → path and contents ('' where no split is named)."""
    found: dict[str, list[tuple[Path, dict[str, Any]]]] = {}
    for path in sorted(folder.rglob("*.json")):
        if not is_file_inside(folder, path):
            continue
        try:
            values = parse_json(read_text(path))
        except (UserError, ValueError):
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
) -> tuple[tuple[ClassDefinition, ...], dict[str, int]]:
    """Return the classes, and category id as text → class id where these differ."""
    names: dict[str, str] = {}
    used: set[str] = set()
    parents: set[str] = set()
    for coco in cocos.values():
        for category in coco["categories"]:
            if not isinstance(category, Mapping) or category.get("id") is None:
                raise UserError(
                    f"A category of the annotations in {folder} has no id.", "Export them again."
                )
            key = id_text(category["id"])
            name = merge_classes([category.get("name", key)])[0][0]
            known = names.setdefault(key, name)
            if known != name:
                raise UserError(
                    f"Class {key} is {known!r} in one annotation file of {folder} and {name!r} in "
                    "another.",
                    "Export the splits together, with the same classes.",
                )
            parents.add(str(category.get("supercategory") or ""))
        used.update(
            id_text(entry.get("category_id"))
            for entry in coco["annotations"]
            if isinstance(entry, Mapping)
        )
    # Some tools list the group of the classes as a class of its own, which no object has.
    kept = [i for i in sorted(names, key=_as_number) if i in used or names[i] not in parents]
    if not used & set(names):
        raise UserError(f"The annotations in {folder} have no objects.", "Annotate some first.")
    distinct, numbers = merge_classes([names[i] for i in kept])
    mapping = dict(zip(kept, numbers))
    classes = tuple(ClassDefinition(number, name) for number, name in enumerate(distinct, start=1))
    same = all(category == str(number) for category, number in mapping.items())
    return classes, ({} if same and len(kept) == len(names) else mapping)


def _as_number(text: str) -> tuple[int, str]:
    """Sort "2" before "10", and numbers before texts."""
    try:
        return int(text), ""
    except ValueError:
        return 1 << 62, text


def _image_folder(root: Path, annotations: Path, coco: dict[str, Any]) -> Path:
    """Return the folder that the file's image names are relative to, as well as can be told."""
    name = unquote(coco["images"][0]["file_name"].replace("\\", "/"))
    likely = [annotations.parent, root]
    likely += [base / "images" for base in (annotations.parent, root)]
    # Each split may have images of the same names: train/1.tif, validation/1.tif.
    split = split_named(annotations, root)
    likely += [
        place
        for base in (root, root / "images")
        if split and is_folder_inside(root, base)
        for path in sorted(base.iterdir())
        if split_named(path, base) == split
        for place in (path, path / "images")
    ]
    for base in likely:
        if is_file_inside(root, base / name):
            return base
    path = ImageFinder(root, annotations.parent).find(name)
    agreeing = 0
    for own, other in zip(reversed(path.parts), reversed(PurePosixPath(name).parts)):
        if own != other:
            break
        agreeing += 1
    return path.parents[max(agreeing, 1) - 1]


def _split_by_name(coco: dict[str, Any], path: Path) -> dict[str, tuple[int, ...]]:
    """Choose validation images by a hash of their names: the same on every machine."""
    numbers = image_numbers(coco["images"], path)
    order = sorted(
        coco["images"],
        key=lambda image: hashlib.sha256(
            image["file_name"].encode("utf-8", "surrogatepass")
        ).hexdigest(),
    )
    if len(order) < 2:
        raise UserError(
            "The training set has one image only, so none is left for validation.",
            "Add at least one more image.",
        )
    count = min(max(1, round(_VALIDATION_SHARE * len(order))), len(order) - 1)
    ids = [numbers[id_text(image["id"])] for image in order]
    return {"train": tuple(ids[count:]), "validation": tuple(ids[:count])}


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
