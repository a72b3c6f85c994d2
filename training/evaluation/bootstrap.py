"""AP on many random samples of the validation images: how far their choice moves the figure.

A *bootstrap sample* (Efron 1979) draws as many images as there are, with replacement: some occur
several times, some not at all.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from .precision_recall import average_precision
from .tile_matching import ImageMatches


def image_samples(images: int, samples: int, seed: int) -> NDArray[np.float64]:
    """Draw bootstrap samples of images: how often each occurs, ``[samples, images]``."""
    generator = np.random.default_rng(seed)
    counts: NDArray[np.float64] = generator.multinomial(
        images, np.full(images, 1.0 / images), size=samples
    ).astype(np.float64)
    return counts


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
        """Return AP at each IoU threshold, ``[T]``.

        Args:
            counts: ``[M]``, how often the image of each of the matches occurs.
            truth: True objects in the sample, above 0.
        """
        weight = counts[self._image]
        right = np.cumsum(self._right * weight, axis=1)
        wrong = np.cumsum(self._wrong * weight, axis=1)
        precision = right / np.maximum(right + wrong, 1e-12)
        return np.array(
            [average_precision(row / truth, at) for row, at in zip(right, precision, strict=True)]
        )
