"""How far scores are from the share of detections that are right.

Detections are sorted by score and divided into bins of equally many. In each bin the mean score
should be the share of right ones. The expected calibration error (ECE; Naeini et al. 2015, Guo et
al. 2017, arXiv 1706.04599; for detections: Küppers et al. 2020, arXiv 2004.13546) is the mean
distance between the two. 0.05: on average a score says 5 of 100 too many, or too few.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

_MOST_BINS = 10
_LEAST_IN_BIN = 20
"""Detections: the share of right ones among fewer is mostly chance."""


@dataclass(frozen=True)
class ReliabilityBin:
    """A bin of the diagram.

    Attributes:
        score: Mean score of its detections.
        right: Share of them that are right.
        count: How many they are.
    """

    score: float
    right: float
    count: int


def reliability_bins(
    scores: NDArray[np.float64], right: NDArray[np.bool_]
) -> tuple[ReliabilityBin, ...]:
    """Return bins of equally many detections, lowest scores first.

    Args:
        scores: ``[N]``, 0 to 1.
        right: ``[N]``.
    """
    if not len(scores):
        return ()
    order = np.argsort(scores, kind="stable")
    bins = int(np.clip(len(scores) // _LEAST_IN_BIN, 1, _MOST_BINS))
    return tuple(
        ReliabilityBin(float(scores[rows].mean()), float(right[rows].mean()), len(rows))
        for rows in np.array_split(order, bins)
    )


def calibration_error(scores: NDArray[np.float64], right: NDArray[np.bool_]) -> float | None:
    """Return the expected calibration error, 0 to 1; None without detections."""
    bins = reliability_bins(scores, right)
    if not bins:
        return None
    return sum(each.count * abs(each.score - each.right) for each in bins) / len(scores)
