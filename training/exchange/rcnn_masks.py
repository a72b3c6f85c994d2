"""The RCNN_Masks format of ArcGIS: image chips, and for each class a folder of instance masks.

images/<chip>.tif
labels/<class value>/<chip>.tif     one number an instance, 0 elsewhere
esri_model_definition.emd           JSON with the classes' values and names

The format has no splits. What we write has the split before each chip's name, and is read again by
that.
"""

from __future__ import annotations

import json
import shutil
from collections import Counter
from pathlib import Path
from typing import Any

from ...core.jobs.dataset_options import SPLITS
from ...core.jobs.errors import UserError
from ..dataset.annotation_check import UNKNOWN_IMAGE
from ..dataset.set_files import id_text, is_file_inside, is_folder_inside, parse_json, read_text
from ..dataset.training_set import TrainingSet
from .dataset_format import DatasetFormat, ExportedTile
from .instance_labels import instance_labels, instances_of, read_labels, write_labels
from .source_dataset import SourceDataset, SourceImage, find_image

DEFINITION_NAME = "esri_model_definition.emd"


def read_rcnn_masks(folder: Path) -> SourceDataset:
    """Read a folder that "Export Training Data For Deep Learning" wrote as RCNN Masks.

    Raises:
        UserError: The folders ``images`` and ``labels`` are not there, or a mask can't be read.
    """
    images, labels = folder / "images", folder / "labels"
    if not (is_folder_inside(folder, images) and is_folder_inside(folder, labels)):
        raise UserError(
            f"{folder} has no folders 'images' and 'labels'.",
            "Choose the folder of a set exported as RCNN Masks.",
        )
    names = _class_names(folder)
    values = sorted(
        (p.name for p in labels.iterdir() if is_folder_inside(folder, p)), key=_as_number
    )
    if not values:
        raise UserError(f"There are no class folders in {labels}.", "Export the set as RCNN Masks.")
    found: dict[Path, list[Any]] = {
        path: []
        for path in sorted(images.iterdir())
        if find_image(folder, images, path.stem) == path
    }
    sizes: dict[Path, tuple[int, int]] = {}
    lost: Counter[str] = Counter()
    for value in values:
        for mask in sorted((labels / value).iterdir()):
            if find_image(folder, mask.parent, mask.stem) != mask:
                continue  # .aux.xml and the like
            image = find_image(folder, images, mask.stem)
            numbers = read_labels(mask)
            encoded = instances_of(numbers)
            if image is None:
                lost[UNKNOWN_IMAGE] += len(encoded)
                continue
            sizes.setdefault(image, (numbers.shape[1], numbers.shape[0]))
            found[image] += [
                {"category_id": value, "segmentation": rle} for rle in encoded.values()
            ]
    splits = _splits([path.stem for path in found])
    remarks = []
    if splits:
        remarks.append("The splits are those before the names of the images.")
    return SourceDataset(
        tuple(names.get(value, value) for value in values),
        [
            SourceImage(path, splits.get(path.stem, ""), entries, sizes.get(path))
            for path, entries in found.items()
        ],
        remarks,
        {id_text(value): number for number, value in enumerate(values, start=1)},
        lost,
    )


class RcnnMasksWriter:
    """Writes RCNN_Masks.

    Args:
        folder: Of the export.
        training_set: What is exported.
        losses: Takes what the format can't hold.
    """

    def __init__(self, folder: Path, training_set: TrainingSet, losses: Counter[str]) -> None:
        self._folder = folder
        self._training_set = training_set
        self._losses = losses

    def add(self, tile: ExportedTile) -> None:
        """Copy the image and write a mask for each class."""
        name = tile.name if _split_before(tile.name) == tile.split else f"{tile.split}_{tile.name}"
        target = self._folder / "images" / (name + tile.path.suffix)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(tile.path, target)
        for class_id in sorted({int(entry["category_id"]) for entry in tile.annotations}):
            same = [e for e in tile.annotations if int(e["category_id"]) == class_id]
            labels = instance_labels(same, tile.height, tile.width, self._losses)
            if labels.any():
                path = self._folder / "labels" / str(class_id) / f"{name}.tif"
                write_labels(path, labels, "GTiff")

    def finish(self) -> None:
        """Write the .emd file that names the classes and describes the chips."""
        own = self._training_set
        definition = {
            "Framework": "arcgis.learn.models._inferencing",
            "ModelType": "InstanceDetection",
            "MetaDataMode": "RCNN_Masks",
            "ImageHeight": own.tile_size,
            "ImageWidth": own.tile_size,
            "ExtractBands": list(range(len(own.band_names))),
            "Classes": [
                {"Value": entry.id, "Name": entry.name, "Color": [0, 0, 0]} for entry in own.classes
            ],
        }
        text = json.dumps(definition, ensure_ascii=False, indent=2)
        (self._folder / DEFINITION_NAME).write_text(text, encoding="utf-8")


def _class_names(folder: Path) -> dict[str, str]:
    """Return class value (as text) → name, as far as the set says them."""
    path = folder / DEFINITION_NAME
    if not is_file_inside(folder, path):
        return {}
    try:
        values = parse_json(read_text(path))
        return {str(entry["Value"]): str(entry["Name"]) for entry in values.get("Classes", [])}
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise UserError(f"The file {path} can't be read: {error}.", "Export it again.") from error


def _splits(stems: list[str]) -> dict[str, str]:
    """Return the split of each image, where all names begin with one; else nothing."""
    splits = {stem: _split_before(stem) for stem in stems}
    return splits if all(splits.values()) else {}


def _split_before(stem: str) -> str:
    """Return the split that a name begins with, or an empty text."""
    first = stem.split("_", 1)[0]
    return first if first in SPLITS and first != stem else ""


def _as_number(name: str) -> tuple[int, str]:
    """Sort "2" before "10"."""
    return (int(name), "") if name.isascii() and name.isdigit() else (1 << 31, name)


FORMAT = DatasetFormat(read_rcnn_masks, RcnnMasksWriter)
