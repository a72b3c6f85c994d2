"""From the network's scores to the share of such detections that are right.

A network that learnt from few tiles says 0.9 of objects of which half are right. A model that was
trained here knows from its validation what a score is worth, and keeps that as one curve a class.

A *raw* score is what the network gives. Archives hold raw scores, and stitching compares raw ones.
A *calibrated* score is what a person reads: in a layer, in a threshold, in a report. A curve rises
strictly, so it changes no order within a class, and every threshold has its raw counterpart.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

_NEAREST = 1e-7
"""Scores are kept this far from 0 and 1, where a logit is infinite; float32 has no finer steps."""


@dataclass(frozen=True)
class ScoreCurve:
    """A line in logits (Platt 1999; with slope 1 / temperature: Guo et al. 2017, arXiv 1706.04599).

    Attributes:
        slope: Above 0. Below 1 the network was surer than it should be.
        offset: Of the logit.
    """

    slope: float = 1.0
    offset: float = 0.0

    def calibrate(self, scores: NDArray[np.floating]) -> NDArray[np.float64]:
        """Return the calibrated scores ``[N]`` of raw ones."""
        return _sigmoid(self.slope * logit(scores) + self.offset)

    def raw(self, score: float) -> float:
        """Return the raw score whose calibrated one is given; 0 of 0, so that it stays "all"."""
        if score <= 0:
            return 0.0
        return float(_sigmoid((logit(np.array(score)) - self.offset) / self.slope))


@dataclass(frozen=True)
class ScoreCalibration:
    """The curves of a model.

    Attributes:
        curves: Class id (as text, as all tables of a card) → its curve. Scores of a class without
            one stay as they are.
    """

    curves: Mapping[str, ScoreCurve] = field(default_factory=dict)

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> ScoreCalibration:
        """Rebuild from the plain data of a card.

        Raises:
            ValueError: A curve is none.
        """
        curves = {str(key): ScoreCurve(**curve) for key, curve in values["curves"].items()}
        for curve in curves.values():
            for number in (curve.slope, curve.offset):
                if type(number) not in (int, float) or not abs(number) < 1e6:
                    raise ValueError("a curve of its scores is no number")
            if curve.slope <= 0:
                raise ValueError("a curve of its scores does not rise")
        return cls(curves)

    def calibrate(
        self, scores: NDArray[np.floating], labels: NDArray[np.integer]
    ) -> NDArray[np.float64]:
        """Return calibrated scores.

        Args:
            scores: ``[N]`` raw, 0 to 1.
            labels: ``[N]`` class ids.
        """
        calibrated = np.array(scores, np.float64)
        for label in np.unique(labels).tolist():
            curve = self.curves.get(str(label))
            if curve is not None:
                of_class = labels == label
                calibrated[of_class] = curve.calibrate(calibrated[of_class])
        return calibrated

    def raw(self, class_id: int, score: float) -> float:
        """Return the raw score of a class whose calibrated one is given."""
        curve = self.curves.get(str(class_id))
        return score if curve is None else curve.raw(score)


def logit(scores: NDArray[np.floating]) -> NDArray[np.float64]:
    """Return ``ln(s / (1 − s))`` of scores of any shape, finite at 0 and 1 too."""
    inside = np.clip(np.asarray(scores, np.float64), _NEAREST, 1 - _NEAREST)
    return np.asarray(np.log(inside) - np.log1p(-inside))


def _sigmoid(values: NDArray[np.float64]) -> NDArray[np.float64]:
    # By tanh: exp of a large negative logit would overflow.
    return np.asarray(0.5 + 0.5 * np.tanh(0.5 * values))
