"""Images of numbers: one number an instance, 0 for the background."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.errors import RasterioError

from ...core.jobs.errors import UserError
from ..dataset.images import check_is_picture
from ..structures.coco_shapes import crop_of, is_ignored
from ..structures.run_lengths import as_json, encode_runs
from .pictures import plain_images_allowed

IGNORED_LEFT_OUT = "ignored objects were left out"
_MOST_PIXELS = 1 << 28  # of one mask; chips for training are far smaller


def read_labels(path: Path) -> NDArray[Any]:
    """Read a one-band image of numbers (instances or classes); ``[H, W]`` integers.

    Raises:
        UserError: GDAL can't read it, it is too large, or holds no whole numbers.
    """
    check_is_picture(path)
    try:
        with plain_images_allowed(), rasterio.open(path) as dataset:
            if dataset.width * dataset.height > _MOST_PIXELS:
                raise UserError(
                    f"The mask {path} has {dataset.width} × {dataset.height} pixels.",
                    "Export the set again in chips of some thousand pixels.",
                )
            labels: NDArray[Any] = dataset.read(1)
    except RasterioError as error:
        raise UserError(
            f"The mask {path} can't be read: {error}.", "Export the set again."
        ) from error
    if labels.dtype.kind == "f" and np.isfinite(labels).all() and np.abs(labels).max() < 1 << 31:
        labels = labels.astype(np.int64)
    if labels.dtype.kind not in "ui":
        raise UserError(f"The mask {path} holds no whole numbers.", "Export the set again.")
    return labels


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


def instance_labels(
    annotations: list[dict[str, Any]],
    height: int,
    width: int,
    losses: Counter[str],
    *,
    count_ignored: bool = True,
) -> NDArray[np.uint16]:
    """Return one number an instance, ``[H, W]``; where two overlap, the smaller one stays whole.

    Args:
        annotations: COCO annotations; ignored ones get no number.
        height: Of the image.
        width: Of the image.
        losses: Takes what numbers can't say.
        count_ignored: Whether ignored ones are a loss.
    """
    wanted = [entry for entry in annotations if not is_ignored(entry)]
    if count_ignored and len(annotations) > len(wanted):
        losses[IGNORED_LEFT_OUT] += len(annotations) - len(wanted)
    labels = np.zeros((height, width), np.uint16)
    crops = [crop_of(entry, height, width) for entry in wanted]
    for index in sorted(range(len(wanted)), key=lambda i: -int(crops[i].inside.sum())):
        crop = crops[index]
        rows, columns = crop.inside.shape
        place = labels[crop.top : crop.top + rows, crop.left : crop.left + columns]
        shared = int((place[crop.inside] > 0).sum())
        if shared:
            losses["pixels lie in two objects and went to the smaller"] += shared
        place[crop.inside] = index + 1
    hidden = len(wanted) - len(np.unique(labels[labels > 0]))
    if hidden:
        losses["objects have no pixel of their own and were left out"] += hidden
    return labels


def write_labels(path: Path, labels: NDArray[Any], driver: str) -> None:
    """Write an image of numbers, as ``GTiff`` or ``PNG``."""
    path.parent.mkdir(parents=True, exist_ok=True)
    height, width = labels.shape
    options = {"compress": "deflate"} if driver == "GTiff" else {}
    with (
        plain_images_allowed(),
        rasterio.open(
            path,
            "w",
            driver=driver,
            width=width,
            height=height,
            count=1,
            dtype=labels.dtype,
            **options,
        ) as out,
    ):
        out.write(labels, 1)
