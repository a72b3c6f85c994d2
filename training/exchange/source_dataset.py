"""A training set in another tool's format, brought to one shape: images and COCO annotations."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ..dataset.images import IMAGE_SUFFIXES
from ..dataset.set_files import is_file_inside


@dataclass(frozen=True)
class SourceImage:
    """One image and what is said about it.

    Attributes:
        path: The image.
        split: ``train``, ``validation``, ``test``, or empty where the set names none.
        annotations: COCO annotation entries with ``category_id``, ``segmentation`` or ``bbox``, and
            ``iscrowd`` 1 where it is to be ignored; unchecked, see ``dataset.annotation_check``.
        declared: Width and height that the annotations are meant for; None: as the image.
    """

    path: Path
    split: str
    annotations: list[Any]
    declared: tuple[int, int] | None = None


@dataclass(frozen=True)
class SourceDataset:
    """What a reader of another tool's format found.

    Attributes:
        class_names: Names of the classes.
        images: The images, in a repeatable order.
        remarks: What the format could not say, a sentence each.
        class_of: Category id of the annotations, as text → place in ``class_names``, from 1.
        lost: Reason → how many annotations belong to no image.
        as_stored: Whether the annotations are for the pixels as they are stored, whatever an EXIF
            note says on how to show them.
    """

    class_names: tuple[str, ...]
    images: list[SourceImage]
    remarks: list[str] = field(default_factory=list)
    class_of: dict[str, int] = field(default_factory=dict)
    lost: Counter[str] = field(default_factory=Counter)
    as_stored: bool = False


def find_image(root: Path, folder: Path, stem: str) -> Path | None:
    """Return the image with this stem in a folder of a set, whatever its suffix, or None."""
    for suffix in IMAGE_SUFFIXES:
        for candidate in (folder / (stem + suffix), folder / (stem + suffix.upper())):
            if is_file_inside(root, candidate):
                return candidate
    return None
