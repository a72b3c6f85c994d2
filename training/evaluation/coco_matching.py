"""Which detections are right, by COCO's rule, image by image; AP and F1 of any sample of images.

The same figures as the COCO libraries give (the tests hold them together), kept apart by image,
which those don't.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from pycocotools import mask as coco_mask

from ...core.runtime.atomic_file import written_atomically

IOU_THRESHOLDS = np.linspace(0.5, 0.95, 10)
RECALLS = np.linspace(0.0, 1.0, 101)
DEFAULT_SCORE = 0.5
"""Threshold of a class of which nothing was found rightly."""


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


def overlaps(found: list[dict[str, Any]], truth: list[dict[str, Any]]) -> NDArray[np.float64]:
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


def pair_up(
    overlaps: NDArray[np.float64], crowd: NDArray[np.bool_], thresholds: NDArray[np.float64]
) -> NDArray[np.int64]:
    """Give each detection the free object that it overlaps most, one after the other.

    Args:
        overlaps: ``[D, G]`` IoU, the best detections first.
        crowd: ``[G]`` objects that are ignored, behind the others; any number of detections may lie
            on one.
        thresholds: ``[T]`` the least IoU.

    Returns:
        ``[T, D]`` index of the object, -1 where there is none.
    """
    partner = np.full((len(thresholds), len(overlaps)), -1, np.int64)
    free = np.ones((len(thresholds), len(crowd)), dtype=bool)
    rows = np.arange(len(thresholds))
    for index, overlap in enumerate(overlaps):
        usable = free & (overlap >= thresholds[:, None] - 1e-10)
        counted = usable & ~crowd
        usable = np.where(counted.any(axis=1, keepdims=True), counted, usable)
        value = np.where(usable, overlap, -1.0)
        # Of equal overlaps COCO takes the last.
        best = len(crowd) - 1 - np.argmax(value[:, ::-1], axis=1)
        hit = usable[rows, best]
        partner[hit, index] = best[hit]
        taken = hit & ~crowd[best]
        free[rows[taken], best[taken]] = False
    return partner


def match_image(
    key: tuple[int, int],
    truth: list[dict[str, Any]],
    found: list[dict[str, Any]],
    max_detections: int,
    thresholds: NDArray[np.float64],
) -> ImageMatches:
    """Match the detections of one class in one image: the best score first, each to its best."""
    # Objects that count first: a detection takes an ignored one only where it finds no other.
    truth = sorted(truth, key=lambda entry: int(entry["iscrowd"]))
    found = sorted(found, key=lambda entry: -float(entry["score"]))[:max_detections]
    crowd = np.array([bool(entry["iscrowd"]) for entry in truth], dtype=bool)
    partner = np.full((len(thresholds), len(found)), -1, np.int64)
    if truth and found:
        partner = pair_up(overlaps(found, truth), crowd, thresholds)
    matched = partner >= 0
    ignored = matched & np.append(crowd, False)[partner]
    return ImageMatches(
        image_id=key[0],
        class_id=key[1],
        truth=int((~crowd).sum()),
        scores=np.array([entry["score"] for entry in found], dtype=np.float64),
        matched=matched,
        ignored=ignored,
    )


def average_precision(
    matches: Sequence[ImageMatches], weights: NDArray[np.float64] | None = None
) -> NDArray[np.float64]:
    """Return AP of one class at each IoU threshold, ``[T]``, by COCO's 101-point rule.

    Args:
        matches: Of one class.
        weights: ``[len(matches)]``: how often each image counts (in a bootstrap sample it may be
            0 or several times); None: once each.

    Returns:
        NaN where there are no true objects.
    """
    steps = matches[0].matched.shape[0] if matches else len(IOU_THRESHOLDS)
    counts = np.ones(len(matches)) if weights is None else np.asarray(weights, dtype=np.float64)
    truth = float(sum(entry.truth * count for entry, count in zip(matches, counts)))
    if not truth:
        return np.full(steps, np.nan)
    return _RankedClass(matches).average_precision(counts, truth)


class _RankedClass:
    """The detections of one class in the order of their scores, sorted once for many samples."""

    def __init__(self, matches: Sequence[ImageMatches]) -> None:
        scores = np.concatenate([entry.scores for entry in matches])
        order = np.argsort(-scores, kind="mergesort")
        matched = np.concatenate([entry.matched for entry in matches], axis=1)[:, order]
        ignored = np.concatenate([entry.ignored for entry in matches], axis=1)[:, order]
        self._image = np.repeat(np.arange(len(matches)), [len(entry.scores) for entry in matches])[
            order
        ]
        self._right = (matched & ~ignored).astype(np.float64)
        self._wrong = (~matched & ~ignored).astype(np.float64)

    def average_precision(self, counts: NDArray[np.float64], truth: float) -> NDArray[np.float64]:
        weight = counts[self._image]
        right = np.cumsum(self._right * weight, axis=1)
        wrong = np.cumsum(self._wrong * weight, axis=1)
        result = np.zeros(len(right))
        if not weight.size:
            return result
        precision = right / np.maximum(right + wrong, 1e-12)
        envelope = np.maximum.accumulate(precision[:, ::-1], axis=1)[:, ::-1]
        for row in range(len(right)):
            place = np.searchsorted(right[row] / truth, RECALLS, side="left")
            reached = place < weight.size
            result[row] = envelope[row, place[reached]].sum() / len(RECALLS)
        return result


def bootstrap_average_precision(
    matches: Sequence[ImageMatches], counts: NDArray[np.float64], image_ids: Sequence[int]
) -> NDArray[np.float64]:
    """Return mask AP (mean over classes and IoU thresholds) of many samples of images.

    Args:
        matches: Of all classes.
        counts: ``[S, len(image_ids)]``: how often each image occurs in each sample.
        image_ids: The images, in the columns' order.

    Returns:
        ``[S]``; 0 where a sample has no true objects.
    """
    column = {image_id: index for index, image_id in enumerate(image_ids)}
    by_class: dict[int, list[ImageMatches]] = defaultdict(list)
    for entry in matches:
        by_class[entry.class_id].append(entry)
    values = np.full((len(by_class), len(counts)), np.nan)
    for row, found in enumerate(by_class.values()):
        ranked = _RankedClass(found)
        columns = [column[entry.image_id] for entry in found]
        truths = np.array([entry.truth for entry in found], dtype=np.float64)
        for sample, sampled in enumerate(counts[:, columns]):
            truth = float(truths @ sampled)
            if truth:
                values[row, sample] = ranked.average_precision(sampled, truth).mean()
    exists = ~np.isnan(values)
    total = np.where(exists, values, 0.0).sum(axis=0)
    mean: NDArray[np.float64] = total / np.maximum(1, exists.sum(axis=0))
    return mean


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
