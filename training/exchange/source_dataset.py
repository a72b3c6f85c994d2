"""A training set in another tool's format, brought to one shape: images, and COCO instances."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.errors import RasterioError

from ...core.jobs.errors import UserError
from ..structures.run_lengths import as_json, encode_runs

IMAGE_SUFFIXES = (".tif", ".tiff", ".jpg", ".jpeg", ".png", ".bmp", ".jp2", ".webp")


@dataclass(frozen=True)
class ForeignImage:
    """One image and its objects.

    Attributes:
        path: The image.
        split: ``train``, ``validation``, ``test``, or empty where the set names none.
        objects: COCO annotation entries with ``category_id`` (1, 2, … in the order of
            ``ForeignSet.class_names``), ``segmentation``, and ``iscrowd`` 1 where it is to be
            ignored; the rest is worked out when the set is written.
    """

    path: Path
    split: str
    objects: list[dict[str, Any]]


@dataclass(frozen=True)
class ForeignSet:
    """What a reader of another tool's format found.

    Attributes:
        class_names: Names of the classes 1, 2, …
        images: The images, in a repeatable order.
        remarks: What the format could not say or what was left out, a sentence each.
    """

    class_names: tuple[str, ...]
    images: list[ForeignImage]
    remarks: list[str] = field(default_factory=list)


def find_image(folder: Path, stem: str) -> Path | None:
    """Return the image with this stem in a folder, whatever its suffix, or None."""
    for suffix in IMAGE_SUFFIXES:
        for candidate in (folder / (stem + suffix), folder / (stem + suffix.upper())):
            if candidate.is_file():
                return candidate
    return None


def read_labels(path: Path) -> NDArray[Any]:
    """Read a one-band image of numbers (instances or classes); ``[H, W]``.

    Raises:
        UserError: GDAL can't read it.
    """
    try:
        with rasterio.open(path) as dataset:
            labels: NDArray[Any] = dataset.read(1)
            return labels
    except RasterioError as error:
        raise UserError(
            f"The mask {path} can't be read: {error}.", "Export the set again."
        ) from error


def instances_of(labels: NDArray[Any], skip: tuple[int, ...] = (0,)) -> dict[int, dict[str, Any]]:
    """Return each number's pixels as compressed run lengths, ready for COCO's JSON.

    Args:
        labels: ``[H, W]`` integers.
        skip: Numbers that are no instance: the background, a format's *void*.
    """
    height, width = labels.shape
    # One sort instead of one pass a number: sets of thousands of small instances are common.
    flat = labels.ravel(order="F")  # COCO counts down the columns
    order = np.argsort(flat, kind="stable")
    numbers, starts = np.unique(flat[order], return_index=True)
    found = {}
    for number, places in zip(numbers.tolist(), np.split(order, starts[1:])):
        if number not in skip:
            breaks = np.flatnonzero(np.diff(places) > 1)
            first = places[np.concatenate(([0], breaks + 1))]
            last = places[np.concatenate((breaks, [len(places) - 1]))]
            found[int(number)] = as_json(encode_runs(first, last + 1, height, width))
    return found
