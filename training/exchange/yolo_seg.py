"""YOLO's segmentation format: one text file an image, one outline a line, in shares of the image.

data.yaml                    names of the classes; train, val, test: folders or lists of images
images/<split>/<image>.*
labels/<split>/<image>.txt   class x1 y1 x2 y2 x3 y3 …   (or a box: class x y width height)

An outline is one ring: the format has neither holes nor objects of several parts. Some tools write
pixels in place of shares, or put the text files beside the images; both are read.
"""

from __future__ import annotations

import contextlib
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import shapely
import yaml
from shapely import Polygon
from shapely.geometry import MultiPolygon

from ...core.jobs.errors import UserError
from ..dataset.images import IMAGE_SUFFIXES, ImageFinder, check_is_picture, read_image_size
from ..dataset.set_files import id_text, is_file_inside, is_folder_inside, read_text
from ..dataset.training_set import TrainingSet
from ..structures.coco_shapes import is_ignored, read_shape
from .dataset_format import DatasetFormat, ExportedTile
from .instance_labels import IGNORED_LEFT_OUT
from .pictures import write_picture
from .source_dataset import SourceDataset, SourceImage

_SPLIT_KEYS = {"train": "train", "val": "validation", "test": "test"}
_NO_SHARE = 2.0  # shares reach outside the image at most by carelessness


@dataclass(frozen=True)
class _Line:
    """A line of a text file.

    Attributes:
        category: As it is written.
        numbers: The rest; None where it is no list of numbers.
    """

    category: str
    numbers: list[float] | None


def read_yolo(folder: Path) -> SourceDataset:
    """Read a folder with ``data.yaml`` (or another .yaml with ``names``).

    Raises:
        UserError: No such file, no class names, no image that exists.
    """
    description = _description(folder)
    names = _names(description["names"], folder)
    base = folder / str(description.get("path", "") or "")
    base = base if is_folder_inside(folder, base) else folder
    found: list[tuple[Path, str, list[_Line]]] = []
    for key, split in _SPLIT_KEYS.items():
        images_there = _images_of(base, folder, description.get(key))
        found += [(image, split, _lines(folder, image)) for image in images_there]
    if not found:
        raise UserError(
            f"The set {folder} names no images that exist.",
            "Check the lines train:, val: and test: in its .yaml file.",
        )
    in_pixels = _are_pixels([line for _, _, lines in found for line in lines])
    images = []
    for image, split, lines in found:
        size = read_image_size(image).shown
        scale = (1.0, 1.0) if in_pixels else (float(size[0]), float(size[1]))
        images.append(SourceImage(image, split, [_annotation(each, scale) for each in lines], size))
    return SourceDataset(
        tuple(names.values()),
        images,
        ["The outlines are in pixels, not in shares of the image."] if in_pixels else [],
        {str(number): place for place, number in enumerate(names, start=1)},
    )


class YoloWriter:
    """Writes YOLO's segmentation format.

    Args:
        folder: Of the export.
        training_set: What is exported.
        losses: Takes what the format can't hold.
    """

    def __init__(self, folder: Path, training_set: TrainingSet, losses: Counter[str]) -> None:
        self._folder = folder
        self._class_names = tuple(entry.name for entry in training_set.classes)
        self._losses = losses
        self._keys: dict[str, None] = {}

    def add(self, tile: ExportedTile) -> None:
        """Write the image and its text file."""
        key = next(key for key, split in _SPLIT_KEYS.items() if split == tile.split)
        self._keys[key] = None
        write_picture(tile.path, self._folder / "images" / key / tile.name)
        outlines = []
        for entry in tile.annotations:
            if is_ignored(entry):
                self._losses[IGNORED_LEFT_OUT] += 1
                continue
            outline, lost = _one_ring(read_shape(entry, tile.width, tile.height).outline)
            if lost:
                self._losses["holes and further parts of objects were left out"] += lost
            outlines.append((int(entry["category_id"]) - 1, outline))
        path = self._folder / "labels" / key / f"{tile.name}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        _write_outlines(path, outlines, tile.width, tile.height)

    def finish(self) -> None:
        """Write ``data.yaml``."""
        values: dict[str, Any] = {"path": "."}
        values.update({key: f"images/{key}" for key in _SPLIT_KEYS if key in self._keys})
        values.setdefault("val", values.get("train", ""))  # readers want both
        values["names"] = dict(enumerate(self._class_names))
        text = yaml.safe_dump(values, allow_unicode=True, sort_keys=False)
        (self._folder / "data.yaml").write_text(text, encoding="utf-8")


def _write_outlines(
    path: Path, outlines: list[tuple[int, Polygon]], width: int, height: int
) -> None:
    """Write one image's text file: class numbers from 0, outlines given in pixels."""
    lines = []
    for number, outline in outlines:
        ring = list(outline.exterior.coords)[:-1]
        # Seven digits: a thousandth of a pixel in an image of 10,000.
        values = " ".join(f"{x / width:.7f} {y / height:.7f}" for x, y in ring)
        lines.append(f"{number} {values}\n")
    path.write_text("".join(lines), encoding="utf-8")


def _one_ring(shape: Polygon | MultiPolygon) -> tuple[Polygon, int]:
    """Return the largest part's outline, and how many holes and further parts the format loses."""
    parts = sorted(shapely.get_parts(shape), key=lambda part: -part.area)
    lost = len(parts) - 1 + len(parts[0].interiors)
    return Polygon(parts[0].exterior), lost


def _description(folder: Path) -> dict[str, Any]:
    """Return the contents of the set's .yaml file."""
    for path in sorted([*folder.glob("*.yaml"), *folder.glob("*.yml")]):
        if not is_file_inside(folder, path):
            continue
        try:
            values = yaml.safe_load(read_text(path))
        except (yaml.YAMLError, ValueError, TypeError, OverflowError, RecursionError) as error:
            said = " ".join(str(error).split()) or type(error).__name__
            raise UserError(
                f"The file {path} can't be read: {said}.", "Export it again."
            ) from error
        if isinstance(values, dict) and values.get("names"):
            return values
    raise UserError(
        f"There is no .yaml file with class names in {folder}.",
        "Choose the folder that holds data.yaml.",
    )


def _names(names: Any, folder: Path) -> dict[int, str]:
    """Return class number → name, in the order of the numbers."""
    if isinstance(names, list):
        names = dict(enumerate(names))
    if isinstance(names, dict):
        try:
            numbered = {int(id_text(key)): str(name) for key, name in names.items()}
            return dict(sorted(numbered.items()))
        except ValueError:
            pass
    raise UserError(
        f"The class names in the .yaml file of {folder} are no list.",
        "Write names: [house, tree], or a line 0: house for each class.",
    )


def _images_of(base: Path, folder: Path, entry: Any) -> list[Path]:
    """Return the images that a line of the .yaml file stands for: a folder, a list, several."""
    if not entry:
        return []
    entries = entry if isinstance(entry, list) else [entry]
    finder = ImageFinder(folder, base)
    images: list[Path] = []
    for one in entries:
        plain = str(one).replace("\\", "/")
        # Exports of some tools say ../train/images although the folder lies beside the file.
        for place in (base / plain, folder / plain, folder / plain.removeprefix("../")):
            if is_folder_inside(folder, place):
                images += [
                    check_is_picture(path)
                    for path in sorted(place.rglob("*"))
                    if path.suffix.lower() in IMAGE_SUFFIXES and is_file_inside(folder, path)
                ]
                break
            if is_file_inside(folder, place):
                lines = read_text(place).splitlines()
                images += [finder.find(line.strip()) for line in lines if line.strip()]
                break
    return images


def _lines(folder: Path, image: Path) -> list[_Line]:
    """Return the lines of an image's text file; an image without objects may have none."""
    path = next((p for p in _label_files(folder, image) if is_file_inside(folder, p)), None)
    if path is None:
        return []
    found = []
    for line in read_text(path).splitlines():
        values = line.split()
        if not values:
            continue
        try:
            numbers = [float(value) for value in values[1:]]
        except ValueError:
            numbers = None
        found.append(_Line(values[0], numbers))
    return found


def _label_files(folder: Path, image: Path) -> list[Path]:
    """Return where an image's text file may lie."""
    name = image.with_suffix(".txt")
    try:
        parts = list(name.relative_to(folder).parts)
    except ValueError:
        return [name]
    places = [name, folder / "labels" / Path(*parts)]
    if "images" in parts:  # the format's rule: the last "images" in the path becomes "labels"
        parts[len(parts) - 1 - parts[::-1].index("images")] = "labels"
        places.insert(0, folder / Path(*parts))
    return places


def _are_pixels(lines: list[_Line]) -> bool:
    """Whether most of the set's lines can't be shares of an image."""
    known = [line.numbers for line in lines if line.numbers]
    beyond = sum(max(numbers) > _NO_SHARE for numbers in known)
    return 2 * beyond > len(known)


def _annotation(line: _Line, scale: tuple[float, float]) -> dict[str, Any]:
    """Return a line as an unchecked COCO annotation, in pixels."""
    category: Any = line.category
    with contextlib.suppress(ValueError):
        category = float(category)
    entry: dict[str, Any] = {"category_id": category}
    if line.numbers is None:
        return {**entry, "segmentation": [["not", "numbers"]]}
    values = [number * scale[place % 2] for place, number in enumerate(line.numbers)]
    if len(values) == 4:
        x, y, width, height = values
        return {**entry, "bbox": [x - width / 2, y - height / 2, width, height]}
    return {**entry, "segmentation": [values]}


FORMAT = DatasetFormat(read_yolo, YoloWriter)
