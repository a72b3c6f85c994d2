"""What was taken for what in a tile: right, of the wrong class, missed, extra."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .tile_matching import mask_iou, match_by_score

IOU = 0.5
"""From this overlap on a detection is of an object."""


@dataclass(frozen=True)
class TileScore:
    """How well a tile was understood.

    Attributes:
        image_id: Of the COCO file.
        right: Detections of an object of their class.
        extra: Other detections.
        missed: Objects without a detection of their class.
    """

    image_id: int
    right: int
    extra: int
    missed: int

    @classmethod
    def of(cls, image_id: int, confusion: NDArray[np.int64]) -> TileScore:
        """Sum up a tile's confusions."""
        right = int(np.trace(confusion[:-1, :-1]))
        return cls(
            image_id,
            right,
            int(confusion[:, :-1].sum()) - right,
            int(confusion[:-1].sum()) - right,
        )

    @property
    def f1(self) -> float:
        """0 to 1; 1 for a tile without objects in which nothing was found."""
        judged = 2 * self.right + self.extra + self.missed
        return 2 * self.right / judged if judged else 1.0


def tile_confusion(
    truth: list[dict[str, Any]],
    found: list[dict[str, Any]],
    class_ids: Sequence[int],
    max_detections: int,
) -> NDArray[np.int64]:
    """Count the confusions of a tile, masks at IoU 0.5.

    Detections first take objects of their own class, by COCO's rule, so the diagonal is what
    precision and recall count. What is left over is paired across the classes, the greatest overlap
    first.

    Args:
        truth: COCO annotations with ``category_id``, ``segmentation`` (RLE), ``iscrowd``.
        found: The same with ``score``, those that count.
        class_ids: The classes, in the order of rows and columns.
        max_detections: The most of a class that count.

    Returns:
        ``[C + 1, C + 1]`` int64: rows are true classes, the last one is no object; columns are
        found classes, the last one is missed. Detections on ignored objects of their class are not
        counted.
    """
    place: dict[int | None, int] = {class_id: index for index, class_id in enumerate(class_ids)}
    place[None] = len(class_ids)
    matrix = np.zeros((len(class_ids) + 1, len(class_ids) + 1), np.int64)
    missed: list[dict[str, Any]] = []
    extra: list[dict[str, Any]] = []
    for index, class_id in enumerate(class_ids):
        own_truth = [entry for entry in truth if entry["category_id"] == class_id]
        own_found = [entry for entry in found if entry["category_id"] == class_id]
        own_truth.sort(key=lambda entry: int(entry["iscrowd"]))
        own_found.sort(key=lambda entry: -float(entry["score"]))
        right, left_truth, left_found = _within_class(own_truth, own_found[:max_detections])
        matrix[index, index] = right
        missed += left_truth
        extra += left_found
    for true_id, found_id in _across_classes(missed, extra):
        matrix[place[true_id], place[found_id]] += 1
    return matrix


def _within_class(
    truth: list[dict[str, Any]], found: list[dict[str, Any]]
) -> tuple[int, list[dict[str, Any]], list[dict[str, Any]]]:
    """Return how many detections are right, the objects that are missed, the extra detections."""
    counted = [entry for entry in truth if not entry["iscrowd"]]
    if not truth or not found:
        return 0, counted, found
    crowd = np.array([bool(entry["iscrowd"]) for entry in truth])
    object_of = match_by_score(mask_iou(found, truth), crowd, np.array([IOU]))[0]
    hit = set(object_of[object_of >= 0].tolist())
    missed = [entry for index, entry in enumerate(truth) if index not in hit and not crowd[index]]
    extra = [entry for entry, index in zip(found, object_of) if index < 0]
    return len(counted) - len(missed), missed, extra


def _across_classes(
    missed: list[dict[str, Any]], extra: list[dict[str, Any]]
) -> list[tuple[int | None, int | None]]:
    """Return pairs of true and found class; None where there is nothing."""
    free_truth, free_found = set(range(len(missed))), set(range(len(extra)))
    pairs: list[tuple[int | None, int | None]] = []
    if missed and extra:
        overlap = mask_iou(extra, missed)
        rows, columns = np.nonzero(overlap >= IOU)
        for at in np.argsort(-overlap[rows, columns], kind="stable"):
            row, column = int(rows[at]), int(columns[at])
            if row in free_found and column in free_truth:
                free_found.remove(row)
                free_truth.remove(column)
                pairs.append((missed[column]["category_id"], extra[row]["category_id"]))
    pairs += [(missed[index]["category_id"], None) for index in sorted(free_truth)]
    pairs += [(None, extra[index]["category_id"]) for index in sorted(free_found)]
    return pairs
