"""Opens a training set: one of ours, or any folder with COCO and images."""

from __future__ import annotations

import json
from pathlib import Path

from ...core.jobs.dataset_options import SPLITS
from ...core.jobs.errors import UserError
from ...core.models.card import ClassDefinition
from ...core.models.scaling import BandScaling
from ...core.runtime.versions import FORMAT_VERSION
from .coco_folder import open_coco_folder
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
            "Run 'annotate' again with the same parameters and 'resume'.",
        )
    if (folder / DESCRIPTION_NAME).exists():
        return _open_own_set(folder)

    return open_coco_folder(folder)


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
