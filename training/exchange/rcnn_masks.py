"""The RCNN_Masks format of ArcGIS: image chips, and for each class a folder of instance masks.

images/<chip>.tif
labels/<class value>/<chip>.tif     one number an instance, 0 elsewhere
esri_model_definition.emd           JSON with the classes' values and names
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from ...core.jobs.errors import UserError
from .source_dataset import ForeignImage, ForeignSet, find_image, instances_of, read_labels

DEFINITION_NAME = "esri_model_definition.emd"


def read_rcnn_masks(folder: Path) -> ForeignSet:
    """Read a folder that "Export Training Data For Deep Learning" wrote as RCNN Masks.

    Raises:
        UserError: The folders ``images`` and ``labels`` are not there, or a mask has no image.
    """
    images, labels = folder / "images", folder / "labels"
    if not (images.is_dir() and labels.is_dir()):
        raise UserError(
            f"{folder} has no folders 'images' and 'labels'.",
            "Choose the folder of a set exported as RCNN Masks.",
        )
    names = _class_names(folder)
    values = sorted((p.name for p in labels.iterdir() if p.is_dir()), key=_as_number)
    if not values:
        raise UserError(f"There are no class folders in {labels}.", "Export the set as RCNN Masks.")
    objects: dict[Path, list[dict[str, Any]]] = {
        path: [] for path in sorted(images.iterdir()) if find_image(images, path.stem) == path
    }
    for number, value in enumerate(values, start=1):
        for mask in sorted((labels / value).iterdir()):
            if find_image(mask.parent, mask.stem) != mask:
                continue  # .aux.xml and the like
            image = find_image(images, mask.stem)
            if image is None:
                raise UserError(f"The mask {mask} has no image.", f"Put it into {images}.")
            for encoded in instances_of(read_labels(mask)).values():
                objects[image].append({"category_id": number, "segmentation": encoded})
    return ForeignSet(
        tuple(names.get(value, value) for value in values),
        [ForeignImage(path, "", found) for path, found in objects.items()],
    )


def write_definition(
    folder: Path, class_names: tuple[str, ...], tile_size: int, band_names: tuple[str, ...]
) -> None:
    """Write the .emd file that names the classes and describes the chips."""
    definition = {
        "Framework": "arcgis.learn.models._inferencing",
        "ModelType": "InstanceDetection",
        "MetaDataMode": "RCNN_Masks",
        "ImageHeight": tile_size,
        "ImageWidth": tile_size,
        "ExtractBands": list(range(len(band_names))),
        "Classes": [
            {"Value": number, "Name": name, "Color": [0, 0, 0]}
            for number, name in enumerate(class_names, start=1)
        ],
    }
    text = json.dumps(definition, ensure_ascii=False, indent=2)
    (folder / DEFINITION_NAME).write_text(text, encoding="utf-8")


def _class_names(folder: Path) -> dict[str, str]:
    """Return class value (as text) → name, as far as the set says them."""
    path = folder / DEFINITION_NAME
    if not path.is_file():
        return {}
    try:
        values = json.loads(path.read_text(encoding="utf-8-sig"))
        return {str(entry["Value"]): str(entry["Name"]) for entry in values.get("Classes", [])}
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise UserError(f"The file {path} can't be read: {error}.", "Export it again.") from error


def _as_number(name: str) -> tuple[int, str]:
    """Sort "2" before "10"."""
    return (int(name), "") if name.isdigit() else (1 << 31, name)
