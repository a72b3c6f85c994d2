"""YOLO's segmentation format: one text file an image, one outline a line, in shares of the image.

An outline is one ring: the format has neither holes nor objects of several parts.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import rasterio
import yaml
from rasterio.errors import RasterioError
from shapely import Polygon
from shapely.geometry import MultiPolygon

from ...core.jobs.errors import UserError
from .source_dataset import IMAGE_SUFFIXES, ForeignImage, ForeignSet

_SPLIT_KEYS = {"train": "train", "val": "validation", "test": "test"}


def read_yolo(folder: Path) -> ForeignSet:
    """Read a folder with ``data.yaml`` (or another .yaml with ``names``).

    Raises:
        UserError: No such file, no class names, an image that is not there, a line that is no
            outline.
    """
    description = _description(folder)
    names = description["names"]
    class_names = tuple(names[key] for key in sorted(names)) if isinstance(names, dict) else names
    base = folder / str(description.get("path", ""))
    base = base if base.is_dir() else folder
    images, remarks, boxes = [], [], 0
    for key, split in _SPLIT_KEYS.items():
        for image in _images_of(base, folder, description.get(key)):
            objects, left_out = _objects(image, len(class_names))
            boxes += left_out
            images.append(ForeignImage(image, split, objects))
    if not images:
        raise UserError(
            f"The set {folder} names no images that exist.",
            "Check the lines train:, val: and test: in its .yaml file.",
        )
    if boxes:
        remarks.append(f"{boxes} objects have a box and no outline, and were left out.")
    return ForeignSet(tuple(str(name) for name in class_names), images, remarks)


def write_outlines(
    path: Path, outlines: list[tuple[int, Polygon]], width: int, height: int
) -> None:
    """Write one image's text file.

    Args:
        path: The text file.
        outlines: Class number from 0, and the outline in pixels; its holes are not written.
        width: Of the image, pixels.
        height: Of the image, pixels.
    """
    lines = []
    for number, outline in outlines:
        ring = list(outline.exterior.coords)[:-1]
        # Seven digits: a thousandth of a pixel in an image of 10,000.
        values = " ".join(f"{x / width:.7f} {y / height:.7f}" for x, y in ring)
        lines.append(f"{number} {values}\n")
    path.write_text("".join(lines), encoding="utf-8")


def write_description(folder: Path, class_names: tuple[str, ...], splits: list[str]) -> None:
    """Write ``data.yaml``."""
    keys = {split: key for key, split in _SPLIT_KEYS.items()}
    values: dict[str, Any] = {"path": "."}
    values.update({keys[split]: f"images/{keys[split]}" for split in splits})
    values.setdefault("val", values.get("train", ""))  # readers want both
    values["names"] = dict(enumerate(class_names))
    text = yaml.safe_dump(values, allow_unicode=True, sort_keys=False)
    (folder / "data.yaml").write_text(text, encoding="utf-8")


def split_folder(split: str) -> str:
    """Return the format's own name of a split."""
    return {split_name: key for key, split_name in _SPLIT_KEYS.items()}[split]


def outlines_of(shape: Polygon | MultiPolygon) -> tuple[list[Polygon], int]:
    """Return the largest part's outline, and how many holes and further parts the format loses."""
    parts = sorted(getattr(shape, "geoms", [shape]), key=lambda part: -part.area)
    lost = len(parts) - 1 + len(parts[0].interiors)
    return [Polygon(parts[0].exterior)], lost


def _description(folder: Path) -> dict[str, Any]:
    """Return the contents of the set's .yaml file."""
    for path in sorted([*folder.glob("*.yaml"), *folder.glob("*.yml")]):
        try:
            values = yaml.safe_load(path.read_text(encoding="utf-8"))
        except (OSError, yaml.YAMLError) as error:
            raise UserError(
                f"The file {path} can't be read: {error}.", "Export it again."
            ) from error
        if isinstance(values, dict) and values.get("names"):
            return values
    raise UserError(
        f"There is no .yaml file with class names in {folder}.",
        "Choose the folder that holds data.yaml.",
    )


def _images_of(base: Path, folder: Path, entry: Any) -> list[Path]:
    """Return the images that a line of the .yaml file stands for: a folder, a list, several."""
    if not entry:
        return []
    entries = entry if isinstance(entry, list) else [entry]
    images: list[Path] = []
    for one in entries:
        plain = str(one)
        # Exports of some tools say ../train/images although the folder lies beside the file.
        places = [base / plain, folder / plain, folder / plain.removeprefix("../")]
        place = next((candidate for candidate in places if candidate.exists()), None)
        if place is None:
            continue
        if place.is_dir():
            images += [p for p in sorted(place.rglob("*")) if p.suffix.lower() in IMAGE_SUFFIXES]
        else:
            lines = place.read_text(encoding="utf-8").split("\n")
            images += [base / line.strip() for line in lines if line.strip()]
    return images


def _objects(image: Path, classes: int) -> tuple[list[dict[str, Any]], int]:
    """Return the image's objects, and how many had a box only."""
    parts = list(image.parts)
    if "images" in parts:  # the format's rule: the last "images" in the path becomes "labels"
        parts[len(parts) - 1 - parts[::-1].index("images")] = "labels"
    path = Path(*parts).with_suffix(".txt")
    if not path.is_file():
        return [], 0  # an image without objects has no file
    try:
        with rasterio.open(image) as dataset:
            width, height = dataset.width, dataset.height
    except RasterioError as error:
        raise UserError(f"The image {image} can't be read: {error}.", "Replace it.") from error
    objects: list[dict[str, Any]] = []
    boxes = 0
    for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), start=1):
        values = line.split()
        if not values:
            continue
        if len(values) == 5:
            boxes += 1
            continue
        try:
            class_number, shares = int(values[0]), [float(value) for value in values[1:]]
        except ValueError:
            shares, class_number = [], -1
        if len(shares) < 6 or len(shares) % 2 or not 0 <= class_number < classes:
            raise UserError(
                f"Line {number} of {path} is no outline of a known class.",
                "A line is: class x1 y1 x2 y2 x3 y3 …, in shares of the image.",
            )
        ring = [share * (height if i % 2 else width) for i, share in enumerate(shares)]
        objects.append({"category_id": class_number + 1, "segmentation": [ring]})
    return objects, boxes
