"""Which detections on tiles are right, by COCO's rule, image by image.

The COCO libraries match in the same way (the tests hold the results together), but they don't say
which detection was right.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from pycocotools import mask as coco_mask

from ...core.runtime.atomic_file import written_atomically
from ..calibration.scored import ScoredDetections
from .precision_recall import IOU_THRESHOLDS

DEFAULT_SCORE = 0.5
"""Score threshold of a class that has no right detection."""


@dataclass(frozen=True)
class ImageMatches:
    """Which detections of one class in one image were right.

    Attributes:
        image_id: Of the COCO file.
        class_id: Of the class.
        truth: True objects that count.
        scores: ``[D]`` float64, descending.
        matched: ``[T, D]`` bool, a row for each IoU threshold.
        ignored: ``[T, D]`` bool: neither right nor wrong (lies on an ignored object).
    """

    image_id: int
    class_id: int
    truth: int
    scores: NDArray[np.float64]
    matched: NDArray[np.bool_]
    ignored: NDArray[np.bool_]


def mask_iou(found: list[dict[str, Any]], truth: list[dict[str, Any]]) -> NDArray[np.float64]:
    """Return the IoU ``[D, G]`` of masks; of an ignored object, the detection's share on it."""
    crowd = [int(entry["iscrowd"]) for entry in truth]
    return np.asarray(
        coco_mask.iou(
            [entry["segmentation"] for entry in found],
            [entry["segmentation"] for entry in truth],
            crowd,
        ),
        np.float64,
    )


def match_by_score(
    iou: NDArray[np.float64], crowd: NDArray[np.bool_], thresholds: NDArray[np.float64]
) -> NDArray[np.int64]:
    """Give each detection, best score first, the free object that it overlaps most.

    Args:
        iou: ``[D, G]``, rows in the order of falling scores.
        crowd: ``[G]`` objects that are ignored, behind the others; any number of detections may lie
            on one.
        thresholds: ``[T]`` the least IoU.

    Returns:
        ``[T, D]`` index of the object, -1 where there is none.
    """
    object_of = np.full((len(thresholds), len(iou)), -1, np.int64)
    free = np.ones((len(thresholds), len(crowd)), dtype=bool)
    rows = np.arange(len(thresholds))
    for index, overlap in enumerate(iou):
        usable = free & (overlap >= thresholds[:, None] - 1e-10)
        counted = usable & ~crowd
        usable = np.where(counted.any(axis=1, keepdims=True), counted, usable)
        value = np.where(usable, overlap, -1.0)
        # Of equal overlaps COCO takes the last.
        best = len(crowd) - 1 - np.argmax(value[:, ::-1], axis=1)
        hit = usable[rows, best]
        object_of[hit, index] = best[hit]
        taken = hit & ~crowd[best]
        free[rows[taken], best[taken]] = False
    return object_of


def match_image(
    key: tuple[int, int],
    truth: list[dict[str, Any]],
    found: list[dict[str, Any]],
    max_detections: int,
) -> ImageMatches:
    """Match the detections of one class in one image at each of ``IOU_THRESHOLDS``.

    Args:
        key: Id of the image, id of the class.
        truth: COCO annotations with ``segmentation`` (RLE) and ``iscrowd``.
        found: The same with ``score``; any order.
        max_detections: The most detections that count, the best first.
    """
    # Objects that count first: a detection takes an ignored one only where it finds no other.
    truth = sorted(truth, key=lambda entry: int(entry["iscrowd"]))
    found = sorted(found, key=lambda entry: -float(entry["score"]))[:max_detections]
    crowd = np.array([bool(entry["iscrowd"]) for entry in truth], dtype=bool)
    object_of = np.full((len(IOU_THRESHOLDS), len(found)), -1, np.int64)
    if truth and found:
        object_of = match_by_score(mask_iou(found, truth), crowd, IOU_THRESHOLDS)
    matched = object_of >= 0
    ignored = matched & np.append(crowd, False)[object_of]
    return ImageMatches(
        image_id=key[0],
        class_id=key[1],
        truth=int((~crowd).sum()),
        scores=np.array([entry["score"] for entry in found], dtype=np.float64),
        matched=matched,
        ignored=ignored,
    )


def best_f1(matches: Sequence[ImageMatches]) -> tuple[float, int, int]:
    """Find the score from which detections give the best F1 at the first IoU threshold.

    Args:
        matches: Of one class.

    Returns:
        The score (half-way to the next lower one, so that rounding can't move a detection across
        it; ``DEFAULT_SCORE`` where none is right, as in a class without true objects), and the
        right and the wrong detections from there on.
    """
    truth = sum(entry.truth for entry in matches)
    if not any(len(entry.scores) for entry in matches):
        return DEFAULT_SCORE, 0, 0
    scores = np.concatenate([entry.scores for entry in matches])
    order = np.argsort(-scores, kind="mergesort")
    scores = scores[order]
    ignored = np.concatenate([entry.ignored[0] for entry in matches])[order]
    matched = np.concatenate([entry.matched[0] for entry in matches])[order] & ~ignored
    right = np.cumsum(matched)
    wrong = np.cumsum(~matched & ~ignored)
    f1 = 2 * right / np.maximum(1, right + wrong + truth)
    f1[:-1][scores[:-1] == scores[1:]] = -1.0  # equal scores stand or fall together
    best = int(np.argmax(f1))
    if right[best] == 0:
        return DEFAULT_SCORE, 0, int(wrong[scores >= DEFAULT_SCORE][-1:].sum())
    below = scores[best + 1] if best + 1 < len(scores) else 0.0
    return float((scores[best] + below) / 2), int(right[best]), int(wrong[best])


def scored_detections(matches: Sequence[ImageMatches]) -> ScoredDetections:
    """Return all detections with whether they were right at IoU 0.5, without ignored ones."""
    counts = [len(entry.scores) for entry in matches]
    none = np.zeros(0)
    ignored = np.concatenate([none, *(entry.ignored[0] for entry in matches)]).astype(np.bool_)
    found = ScoredDetections(
        scores=np.concatenate([none, *(entry.scores for entry in matches)]),
        right=np.concatenate([none, *(entry.matched[0] for entry in matches)]).astype(np.bool_),
        labels=np.repeat(np.array([entry.class_id for entry in matches], np.int64), counts),
        images=np.repeat(np.array([entry.image_id for entry in matches], np.int64), counts),
    )
    return found.take(~ignored)


def save_matches(path: Path, matches: Sequence[ImageMatches]) -> None:
    """Write matches into one file of arrays (``.npz``), complete or not at all."""
    steps = matches[0].matched.shape[0] if matches else len(IOU_THRESHOLDS)
    none = np.zeros((steps, 0), dtype=bool)
    with written_atomically(path) as part, part.open("wb") as stream:
        np.savez_compressed(
            stream,
            image_id=np.array([entry.image_id for entry in matches], dtype=np.int64),
            class_id=np.array([entry.class_id for entry in matches], dtype=np.int64),
            truth=np.array([entry.truth for entry in matches], dtype=np.int64),
            found=np.array([len(entry.scores) for entry in matches], dtype=np.int64),
            scores=np.concatenate([np.zeros(0), *(entry.scores for entry in matches)]),
            matched=np.concatenate([none, *(entry.matched for entry in matches)], axis=1),
            ignored=np.concatenate([none, *(entry.ignored for entry in matches)], axis=1),
        )


def load_matches(path: Path) -> list[ImageMatches]:
    """Read what ``save_matches`` wrote."""
    with np.load(path, allow_pickle=False) as arrays:
        values = {name: arrays[name] for name in arrays.files}
    ends = np.cumsum(values["found"])
    return [
        ImageMatches(
            image_id=int(image_id),
            class_id=int(class_id),
            truth=int(truth),
            scores=values["scores"][end - found : end],
            matched=values["matched"][:, end - found : end],
            ignored=values["ignored"][:, end - found : end],
        )
        for image_id, class_id, truth, found, end in zip(
            values["image_id"], values["class_id"], values["truth"], values["found"], ends
        )
    ]
