"""Fitting the curves of a model's scores to its detections on validation.

A curve is fitted by the likelihood of what was right, with priors: all classes together start from
scores that are right as they are, each class from the curve of all. So a class with few detections
has nearly the curve of all, and a model with few detections nearly its own scores. With too few
detections nothing is fitted at all.

What calibration brings is measured by cross-fitting: the tiles are divided into parts, and the
detections of each part are calibrated by the curves of the others. Where that says that scores do
not become better, they stay as they are.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...core.jobs.counts import count_of
from ...core.models.calibration import ScoreCalibration, ScoreCurve, logit
from .reliability import ReliabilityBin, calibration_error, reliability_bins
from .scored import ScoredDetections

FEWEST = 10
"""Right detections, and wrong ones, that a fit needs."""

_PARTS = 5  # of the tiles, for cross-fitting
_OF_ALL = (4.0, 0.2)
"""Precision of the prior on log slope and offset, of all classes together: deviations of 0.5 and
2.2. Networks were off by offsets of 1.9 and 2.5, and by slopes of 1.6 and 2.2."""
_OF_CLASS = (10.0, 5.0)
"""Likewise of a class, around the curve of all: deviations of 0.3 and 0.45."""
_STEPS = 50  # of the fit, which needs about six
_CLOSE = 1e-9  # a step below it is the last


@dataclass(frozen=True)
class ClassReliability:
    """What the scores of one class are worth.

    Attributes:
        id: Of the class.
        detections: How many were looked at.
        right: How many of them were right.
        error_before: Calibration error of the raw scores; None without detections.
        error_after: Of the calibrated ones, cross-fitted; None where there are none.
    """

    id: int
    detections: int
    right: int
    error_before: float | None
    error_after: float | None


@dataclass(frozen=True)
class CalibrationSummary:
    """A calibration, and what it brings on the tiles that it was fitted to.

    Attributes:
        calibration: The curves; none where scores stay as they are.
        why_not: Why they stay as they are; "" where they don't.
        error_before: Calibration error of the raw scores; None without detections.
        error_after: Of the calibrated ones, cross-fitted; None where there are none.
        bins_before: The reliability diagram of the raw scores.
        bins_after: Of the calibrated ones, cross-fitted; empty where there are none.
        classes: The same by class.
        thresholds: Class id (as text) → score of best F1, calibrated.
    """

    calibration: ScoreCalibration
    why_not: str
    error_before: float | None
    error_after: float | None
    bins_before: tuple[ReliabilityBin, ...]
    bins_after: tuple[ReliabilityBin, ...]
    classes: tuple[ClassReliability, ...]
    thresholds: Mapping[str, float] = field(default_factory=dict)

    @property
    def sentence(self) -> str:
        """What a reader of scores has to know."""
        if self.why_not:
            return f"The scores are the network's own, not calibrated: {self.why_not}."
        return (
            "A score of 0.80 now means that about 8 of 10 such objects are right (calibration "
            f"error on validation {self.error_after:.3f}, before {self.error_before:.3f})."
        )

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> CalibrationSummary:
        """Rebuild from ``dataclasses.asdict``'s plain data."""
        parts = {
            "calibration": ScoreCalibration.from_dict(values["calibration"]),
            "bins_before": tuple(ReliabilityBin(**entry) for entry in values["bins_before"]),
            "bins_after": tuple(ReliabilityBin(**entry) for entry in values["bins_after"]),
            "classes": tuple(ClassReliability(**entry) for entry in values["classes"]),
        }
        return cls(**{**values, **parts})


def uncalibrated(
    found: ScoredDetections, class_ids: Sequence[int], why_not: str
) -> CalibrationSummary:
    """Return what the raw scores are worth, and why they stay as they are."""
    return _summary(found, class_ids, None, why_not)


def calibrate_on(found: ScoredDetections, class_ids: Sequence[int]) -> CalibrationSummary:
    """Fit a model's scores to what was right, and say what that brings.

    Args:
        found: What it found on tiles that it was not trained on.
        class_ids: All classes of the model, those without detections too.
    """
    why_not = _too_few(found)
    if why_not:
        return uncalibrated(found, class_ids, why_not)
    after = cross_fitted_scores(found, class_ids)
    if _log_loss(after, found.right) >= _log_loss(found.scores, found.right):
        return uncalibrated(found, class_ids, "calibrating did not make them better")
    return _summary(found, class_ids, after, "")


def fit_calibration(found: ScoredDetections, class_ids: Sequence[int]) -> ScoreCalibration:
    """Return the curve of each class; of one without detections that of all."""
    logits = logit(found.scores)
    of_all = _fit(logits, found.right, np.zeros(2), _OF_ALL)
    curves = {}
    for label in class_ids:
        rows = found.labels == label
        log_slope, offset = _fit(logits[rows], found.right[rows], of_all, _OF_CLASS).tolist()
        curves[str(label)] = ScoreCurve(float(np.exp(log_slope)), offset)
    return ScoreCalibration(curves)


def cross_fitted_scores(found: ScoredDetections, class_ids: Sequence[int]) -> NDArray[np.float64]:
    """Return ``[N]`` scores, calibrated by the curves that the other tiles give.

    Args:
        found: Of two tiles or more.
        class_ids: All classes of the model.
    """
    part = np.unique(found.images, return_inverse=True)[1] % _PARTS
    scores = np.array(found.scores)
    for number in np.unique(part):
        rows = part == number
        curves = fit_calibration(found.take(~rows), class_ids)
        scores[rows] = curves.calibrate(found.scores[rows], found.labels[rows])
    return scores


def _too_few(found: ScoredDetections) -> str:
    """Say what a fit lacks, or ""."""
    right = int(found.right.sum())
    if min(right, len(found) - right) < FEWEST:
        kind = "right" if right < FEWEST else "wrong"
        count = count_of(min(right, len(found) - right), "object")
        return f"too few {kind} ones were found on validation: {count}, {FEWEST} are needed to tell"
    if len(np.unique(found.images)) < 2:
        return "all that was found is in one validation tile, two are needed to tell"
    return ""


def _fit(
    logits: NDArray[np.float64],
    right: NDArray[np.bool_],
    center: NDArray[np.float64],
    precision: tuple[float, float],
) -> NDArray[np.float64]:
    """Return log slope and offset that are most probable (Fisher scoring with halved steps).

    Args:
        logits: ``[N]`` of raw scores.
        right: ``[N]``.
        center: ``[2]`` mean of the normal prior.
        precision: Of the prior, one for each.
    """
    inverse_variance = np.array(precision)
    values = center.copy()
    loss = _penalised(values, logits, right, center, inverse_variance)
    for _ in range(_STEPS):
        slope = np.exp(values[0])
        expected = _probability(values, logits)
        design = np.stack([slope * logits, np.ones_like(logits)], axis=1)
        gradient = design.T @ (expected - right) + inverse_variance * (values - center)
        curvature = (design * (expected * (1 - expected))[:, None]).T @ design
        step = np.linalg.solve(curvature + np.diag(inverse_variance), gradient)
        while np.abs(step).max() > _CLOSE:
            tried = _penalised(values - step, logits, right, center, inverse_variance)
            if tried <= loss:
                break
            step = step / 2
        else:
            break
        values, loss = values - step, tried
    return values


def _penalised(
    values: NDArray[np.float64],
    logits: NDArray[np.float64],
    right: NDArray[np.bool_],
    center: NDArray[np.float64],
    inverse_variance: NDArray[np.float64],
) -> float:
    """Return the negative logarithm of likelihood and prior."""
    line = np.exp(min(values[0], 50.0)) * logits + values[1]
    likelihood = np.logaddexp(0.0, np.where(right, -line, line)).sum()
    return float(likelihood + 0.5 * (inverse_variance * (values - center) ** 2).sum())


def _probability(values: NDArray[np.float64], logits: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.asarray(0.5 + 0.5 * np.tanh(0.5 * (np.exp(values[0]) * logits + values[1])))


def _log_loss(scores: NDArray[np.float64], right: NDArray[np.bool_]) -> float:
    line = logit(scores)
    return float(np.logaddexp(0.0, np.where(right, -line, line)).mean())


def _summary(
    found: ScoredDetections,
    class_ids: Sequence[int],
    after: NDArray[np.float64] | None,
    why_not: str,
) -> CalibrationSummary:
    """Sum up; ``after`` has the cross-fitted scores, or is None where scores stay as they are."""
    classes = []
    for label in class_ids:
        rows = found.labels == label
        right = found.right[rows]
        classes.append(
            ClassReliability(
                id=label,
                detections=int(rows.sum()),
                right=int(right.sum()),
                error_before=calibration_error(found.scores[rows], right),
                error_after=None if after is None else calibration_error(after[rows], right),
            )
        )
    return CalibrationSummary(
        calibration=ScoreCalibration() if after is None else fit_calibration(found, class_ids),
        why_not=why_not,
        error_before=calibration_error(found.scores, found.right),
        error_after=None if after is None else calibration_error(after, found.right),
        bins_before=reliability_bins(found.scores, found.right),
        bins_after=() if after is None else reliability_bins(after, found.right),
        classes=tuple(classes),
    )
