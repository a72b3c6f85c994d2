"""Layer-level accuracy: precision, recall, F1 and AP of detected polygons against true ones.

Both layers are polygons in one CRS; ``evaluate`` reads them. ``tile_coco_ap`` measures a model on
tiles instead, as COCO does.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rasterio.crs import CRS

from ..calibration.reliability import calibration_error
from .ground_units import in_metres, length_unit
from .layer_matching import (
    LayerMatches,
    OverlapPairs,
    PrecisionRecallCurve,
    match_one_to_one,
    overlapping_pairs,
    pairs_within_classes,
    precision_recall_curve,
)
from .outline_accuracy import OutlineAccuracy, OutlineMeasures, measure_outlines
from .precision_recall import IOU_THRESHOLDS


@dataclass(frozen=True)
class PolygonSet:
    """One side of the comparison.

    Attributes:
        ids: ``[N]`` int64, feature ids of the source layer.
        geometry: ``[N]`` (Multi)Polygons in the common CRS.
        classes: ``[N]`` class names.
        scores: ``[N]`` float64; all 1 for the truth and where there is no score.
        counts: ``[N]`` bool, False outside the area.
    """

    ids: NDArray[np.int64]
    geometry: NDArray[np.object_]
    classes: NDArray[np.object_]
    scores: NDArray[np.float64]
    counts: NDArray[np.bool_]

    def __len__(self) -> int:
        return len(self.ids)


@dataclass(frozen=True)
class Accuracy:
    """Accuracy of a layer or of one class of it; None where a value has no meaning.

    Attributes:
        name: The class; "" for the whole layer.
        truth: True objects that count.
        detections: Detections that count.
        matched: Of these, the ones that found a true object (at the IoU asked for).
        ap: Mean over IoU 0.50 to 0.95.
        ap50: At IoU 0.50.
        precision: Of the layer as it is, all scores together.
        recall: Likewise.
        f1: Likewise.
        best_f1: The highest F1 that a score threshold gives.
        best_score: That threshold.
        mean_iou: Of the matched.
        outlines: Of the matched: how well their outlines follow the true ones.
        calibration_error: By how much scores miss the share of matched ones; None where all
            detections have one score, as without a field of scores.
        curve: At the IoU asked for.
    """

    name: str
    truth: int
    detections: int
    matched: int
    ap: float | None
    ap50: float | None
    precision: float | None
    recall: float | None
    f1: float | None
    best_f1: float | None
    best_score: float | None
    mean_iou: float | None
    outlines: OutlineAccuracy | None
    calibration_error: float | None
    curve: PrecisionRecallCurve

    @property
    def missed(self) -> int:
        """True objects that nothing found."""
        return self.truth - self.matched

    @property
    def extra(self) -> int:
        """Detections where no true object is."""
        return self.detections - self.matched


@dataclass(frozen=True)
class LayerMetrics:
    """What ``compare_layers`` found.

    Attributes:
        whole: Over all classes; AP is the mean over classes that have true objects.
        classes: Of each class, in the order of their names.
        matches: At the IoU asked for.
        best_iou: ``[N]`` float64, a detection's highest overlap with any true object of its class.
        length_unit: Of the distances between outlines: metres, pixels, map units.
    """

    whole: Accuracy
    classes: tuple[Accuracy, ...]
    matches: LayerMatches
    best_iou: NDArray[np.float64]
    length_unit: str


@dataclass(frozen=True)
class _AtIou:
    """What was found at the IoU asked for.

    Attributes:
        iou: Least overlap of a match.
        matches: At it.
        right: ``[N]`` bool, the detections that count and found a true object.
        outlines: Of these, in their order.
    """

    iou: float
    matches: LayerMatches
    right: NDArray[np.bool_]
    outlines: OutlineMeasures


def compare_layers(
    detections: PolygonSet, truth: PolygonSet, iou: float, crs: CRS | None = None
) -> LayerMetrics:
    """Match detections with true objects and measure, by class and over all.

    Args:
        detections: In the CRS of the truth.
        truth: What should have been found.
        iou: Least overlap of a match, for the counts and the curve.
        crs: Of both; tells how long their units are on the ground.
    """
    pairs = overlapping_pairs(detections.geometry, truth.geometry, min(0.05, iou))
    pairs = pairs_within_classes(pairs, detections.classes, truth.classes)
    best_iou = np.zeros(len(detections))
    np.maximum.at(best_iou, pairs.detection, pairs.iou)
    by_threshold = {
        threshold: _match(pairs, detections, truth, threshold)
        for threshold in (*IOU_THRESHOLDS.tolist(), iou)
    }
    names = sorted(set(truth.classes[truth.counts]) | set(detections.classes[detections.counts]))
    at_iou = _at_iou(detections, truth, by_threshold[iou], iou, crs)
    classes = tuple(_accuracy(name, detections, truth, by_threshold, at_iou) for name in names)
    whole = _accuracy("", detections, truth, by_threshold, at_iou, classes)
    return LayerMetrics(whole, classes, by_threshold[iou], best_iou, length_unit(crs))


def _at_iou(
    detections: PolygonSet, truth: PolygonSet, matches: LayerMatches, iou: float, crs: CRS | None
) -> _AtIou:
    right = (matches.truth_of >= 0) & ~matches.ignored
    found, true = detections.geometry[right], truth.geometry[matches.truth_of[right]]
    outlines = measure_outlines(in_metres(found, true, crs), in_metres(true, true, crs))
    return _AtIou(iou, matches, right, outlines)


def _match(
    pairs: OverlapPairs, detections: PolygonSet, truth: PolygonSet, threshold: float
) -> LayerMatches:
    return match_one_to_one(
        pairs,
        detections.scores,
        threshold,
        truth_counts=truth.counts,
        detection_counts=detections.counts,
    )


def _accuracy(
    name: str,
    detections: PolygonSet,
    truth: PolygonSet,
    by_threshold: dict[float, LayerMatches],
    at_iou: _AtIou,
    classes: tuple[Accuracy, ...] | None = None,
) -> Accuracy:
    """Return the accuracy of one class, or, with ``classes``, of the whole layer."""
    of_class = np.ones(len(detections), bool) if classes is not None else detections.classes == name
    of_truth = np.ones(len(truth), bool) if classes is not None else truth.classes == name
    truth_count = int((truth.counts & of_truth).sum())
    curves = {
        threshold: _curve(matches, of_class, detections.scores, truth_count)
        for threshold, matches in by_threshold.items()
    }
    matches = at_iou.matches
    counted = of_class & ~matches.ignored
    right = of_class & at_iou.right
    matched, total = int(right.sum()), int(counted.sum())
    if classes is not None:
        ap, ap50 = _mean(each.ap for each in classes), _mean(each.ap50 for each in classes)
    else:
        ap = _mean(curves[threshold].ap for threshold in IOU_THRESHOLDS.tolist())
        ap50 = _mean([curves[float(IOU_THRESHOLDS[0])].ap])
    best_f1, best_score = curves[at_iou.iou].best_f1()
    return Accuracy(
        name=name,
        truth=truth_count,
        detections=total,
        matched=matched,
        ap=ap,
        ap50=ap50,
        precision=matched / total if total else None,
        recall=matched / truth_count if truth_count else None,
        f1=2 * matched / (total + truth_count) if total + truth_count else None,
        best_f1=best_f1 if truth_count else None,
        best_score=best_score if truth_count else None,
        mean_iou=float(matches.iou[right].mean()) if matched else None,
        outlines=at_iou.outlines.mean(of_class[at_iou.right]),
        calibration_error=_calibration_error(detections.scores[counted], right[counted]),
        curve=curves[at_iou.iou],
    )


def _calibration_error(scores: NDArray[np.float64], right: NDArray[np.bool_]) -> float | None:
    if not len(scores) or scores.min() == scores.max():
        return None
    return calibration_error(scores, right)


def _curve(
    matches: LayerMatches,
    of_class: NDArray[np.bool_],
    scores: NDArray[np.float64],
    truth_count: int,
) -> PrecisionRecallCurve:
    counted = of_class & ~matches.ignored
    return precision_recall_curve(scores[counted], matches.truth_of[counted] >= 0, truth_count)


def _mean(values: Any) -> float | None:
    """Return the mean of the values that are numbers; None where there is none."""
    numbers = [value for value in values if value is not None and not np.isnan(value)]
    return float(np.mean(numbers)) if numbers else None
