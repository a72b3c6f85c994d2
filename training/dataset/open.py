"""Opens a training set: one of ours, or any folder with COCO and images."""

from __future__ import annotations

import math
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from ...core.jobs.dataset_options import SPLITS
from ...core.jobs.errors import UserError
from ...core.models.card import ClassDefinition
from ...core.models.scaling import BandScaling
from ...core.runtime.versions import FORMAT_VERSION
from .coco_folder import open_coco_folder
from .set_files import is_file_inside, is_folder_inside, parse_json, read_text
from .training_set import DESCRIPTION_NAME, UNFINISHED_NAME, TrainingSet


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
            "Run 'annotate' again with the same parameters and RESUME.",
        )
    if (folder / DESCRIPTION_NAME).exists():
        return _open_own_set(folder)

    return open_coco_folder(folder)


def _open_own_set(folder: Path) -> TrainingSet:
    """Read ``dataset.json`` and check that what it names is there."""
    path = folder / DESCRIPTION_NAME
    damaged = "Make the training set again with 'annotate'."
    try:
        values = parse_json(read_text(path))
    except ValueError as error:
        raise UserError(f"The description {path} can't be read: {error}.", damaged) from error
    version = values.get("format_version") if isinstance(values, dict) else None
    if type(version) is not int or version < 1:
        raise UserError(f"The description {path} has no format version.", damaged)
    if version > FORMAT_VERSION:
        raise UserError(
            f"The training set has format {version}, which is newer than this RS Mask reads "
            f"({FORMAT_VERSION}).",
            "Update RS Mask.",
        )
    try:
        training_set = _read_description(folder, values)
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError) as error:
        raise UserError(f"The description {path} is damaged: {error}.", damaged) from error
    unknown = sorted(set(training_set.annotation_files) - set(SPLITS))
    if unknown:
        raise UserError(f"The description {path} names an unknown split: {unknown[0]}.", damaged)
    if not training_set.annotation_files:
        raise UserError(f"The description {path} names no annotations.", damaged)
    for split, file in training_set.annotation_files.items():
        if not is_file_inside(folder, file):
            raise UserError(f"The annotations of {split} are missing in {folder}: {file}.", damaged)
        images = training_set.image_folders[split]
        if not is_folder_inside(folder, images):
            raise UserError(f"The images of {split} are missing in {folder}: {images}.", damaged)
    return training_set


def _read_description(folder: Path, values: Mapping[str, Any]) -> TrainingSet:
    """Return what a description says.

    Raises:
        KeyError, TypeError, ValueError, AttributeError, OverflowError: It is damaged.
    """
    classes = tuple(ClassDefinition(**entry) for entry in values["classes"])
    if [entry.id for entry in classes] != list(range(1, len(classes) + 1)) or not classes:
        raise ValueError("its classes are not numbered from 1")
    if not all(isinstance(entry.name, str) and isinstance(entry.color, str) for entry in classes):
        raise ValueError("a class has no name")
    band_names = tuple(str(name) for name in values["band_names"])
    low, high = (tuple(float(v) for v in values["scaling"][key]) for key in ("low", "high"))
    if not band_names or not len(band_names) == len(low) == len(high):
        raise ValueError("its bands and their scaling differ in number")
    if not all(math.isfinite(value) for value in (*low, *high)):
        raise ValueError("its scaling is not finite")
    if np.dtype(str(values["dtype"])).kind not in "uif":
        raise ValueError("its pixels are no numbers")
    files, folders = values["annotation_files"], values["image_folders"]
    return TrainingSet(
        folder=folder,
        classes=classes,
        band_names=band_names,
        dtype=str(values["dtype"]),
        scaling=BandScaling(low, high),
        gsd=tuple(float(value) for value in values["gsd"]),
        tile_size=_at_least_1(values["tile_size"]),
        stride=_at_least_1(values["stride"]),
        annotation_files={split: folder / str(file) for split, file in files.items()},
        image_folders={split: folder / str(folders[split]) for split in files},
        counts={
            split: {str(what): int(number) for what, number in entry.items()}
            for split, entry in values["counts"].items()
        },
        provenance=dict(values.get("provenance", {})),
        format_version=int(values["format_version"]),
        image_ids={k: tuple(map(int, v)) for k, v in values.get("image_ids", {}).items()},
        category_ids={str(k): int(v) for k, v in values.get("category_ids", {}).items()},
    )


def _at_least_1(value: Any) -> int:
    number = int(value)
    if number < 1:
        raise ValueError(f"{number} is no number of pixels")
    return number
