"""Which detected polygons are right, and the precision-recall curve that follows.

The rules are COCO's (Lin et al. 2014; ``pycocotools.cocoeval``). In the order of their scores,
detections take the free true object that they overlap most. Objects that don't count are ignored
rather than wrong.

Three things differ, since a layer is not a set of small images. There is no cap on the number of
detections. IoU is that of the polygons themselves. Detections of equal score count at once, so
that the order of features in a file changes nothing.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

from ...core.vector.geometry import box_overlap, shared_area
from .precision_recall import average_precision


@dataclass(frozen=True)
class OverlapPairs:
    """Overlapping detections and true objects.

    Attributes:
        detection: ``[P]`` int64, row of the detection.
        truth: ``[P]`` int64, row of the true object.
        iou: ``[P]`` float64, above 0.
    """

    detection: NDArray[np.int64]
    truth: NDArray[np.int64]
    iou: NDArray[np.float64]


@dataclass(frozen=True)
class LayerMatches:
    """Which detection found which true object, at one IoU threshold.

    Attributes:
        truth_of: ``[N]`` int64, row of the true object that each detection found; -1: none.
        iou: ``[N]`` float64, overlap with it; 0 where there is none.
        ignored: ``[N]`` bool, detections that count neither as right nor as wrong.
    """

    truth_of: NDArray[np.int64]
    iou: NDArray[np.float64]
    ignored: NDArray[np.bool_]


@dataclass(frozen=True)
class PrecisionRecallCurve:
    """Precision over recall as the score threshold falls, one point a distinct score.

    Attributes:
        score: ``[K]`` float64, falling.
        precision: ``[K]`` float64.
        recall: ``[K]`` float64.
        ap: Mean of the interpolated precision at recalls 0, 0.01, …, 1; NaN without true objects.
    """

    score: NDArray[np.float64]
    precision: NDArray[np.float64]
    recall: NDArray[np.float64]
    ap: float

    def best_f1(self) -> tuple[float, float]:
        """Return the highest F1 and the score threshold where it is reached; 0, 0 if none."""
        total = self.precision + self.recall
        if not len(total) or not total.max() > 0:
            return 0.0, 0.0
        f1 = 2 * self.precision * self.recall / np.maximum(total, 1e-12)
        best = int(np.argmax(f1))
        return float(f1[best]), float(self.score[best])


def overlapping_pairs(
    detections: NDArray[np.object_], truth: NDArray[np.object_], minimum: float
) -> OverlapPairs:
    """Find all pairs of polygons with at least ``minimum`` IoU.

    Args:
        detections: ``[N]`` valid (Multi)Polygons.
        truth: ``[M]`` valid (Multi)Polygons, in the same CRS.
        minimum: Pairs below this IoU are left out.
    """
    none = np.zeros(0, np.int64)
    if not len(detections) or not len(truth):
        return OverlapPairs(none, none, np.zeros(0))
    detection_rows, truth_rows = shapely.STRtree(truth).query(detections)
    areas_d, areas_t = shapely.area(detections), shapely.area(truth)
    area_d, area_t = areas_d[detection_rows], areas_t[truth_rows]
    # Intersecting polygons takes the time, and an intersection is no larger than that of the
    # boxes: so the boxes alone rule out most neighbours.
    box_d = shapely.bounds(detections)[detection_rows]
    box_t = shapely.bounds(truth)[truth_rows]
    most = np.minimum(box_overlap(box_d, box_t), np.minimum(area_d, area_t))
    possible = most >= minimum * (area_d + area_t - most)
    detection_rows, truth_rows = detection_rows[possible], truth_rows[possible]
    shared = shared_area(detections[detection_rows], truth[truth_rows])
    union = area_d[possible] + area_t[possible] - shared
    iou = np.divide(shared, union, out=np.zeros_like(shared), where=union > 0)
    keep = (iou >= minimum) & (iou > 0)
    return OverlapPairs(
        detection_rows[keep].astype(np.int64), truth_rows[keep].astype(np.int64), iou[keep]
    )


def pairs_within_classes(
    pairs: OverlapPairs, detection_class: NDArray[np.object_], truth_class: NDArray[np.object_]
) -> OverlapPairs:
    """Return the pairs whose detection and true object are of the same class."""
    same = np.asarray(detection_class[pairs.detection] == truth_class[pairs.truth], dtype=bool)
    return OverlapPairs(pairs.detection[same], pairs.truth[same], pairs.iou[same])


def match_one_to_one(
    pairs: OverlapPairs,
    scores: NDArray[np.float64],
    threshold: float,
    *,
    truth_counts: NDArray[np.bool_],
    detection_counts: NDArray[np.bool_],
) -> LayerMatches:
    """Give each detection at most one true object, and each true object at most one detection.

    Args:
        pairs: From ``overlapping_pairs``.
        scores: ``[N]``, a detection's score.
        threshold: Least IoU of a match.
        truth_counts: ``[M]``, False for true objects that need not be found (outside the area):
            a detection that finds one is ignored.
        detection_counts: ``[N]``, False for detections that are ignored unless they find a true
            object that counts.
    """
    truth_of = np.full(len(scores), -1, np.int64)
    iou_of = np.zeros(len(scores))
    enough = pairs.iou >= min(threshold, 1 - 1e-10)  # as pycocotools, so that identical ones match
    rows, columns, iou = pairs.detection[enough], pairs.truth[enough], pairs.iou[enough]
    # By score; of a detection's own, the true objects that count first, then by overlap. Among
    # detections of equal score the one that fits best comes first.
    best = np.zeros(len(scores))
    np.maximum.at(best, rows, iou)
    order = np.lexsort((-iou, ~truth_counts[columns], rows, -best[rows], -scores[rows]))
    taken = np.zeros(len(truth_counts), dtype=bool).tolist()
    done = np.zeros(len(scores), dtype=bool).tolist()
    for row, column, overlap in zip(
        rows[order].tolist(), columns[order].tolist(), iou[order].tolist(), strict=True
    ):
        if not done[row] and not taken[column]:
            done[row] = taken[column] = True
            truth_of[row], iou_of[row] = column, overlap
    found = truth_of >= 0
    ignored = np.where(found, ~truth_counts[truth_of], ~detection_counts)
    if not len(truth_counts):
        ignored = ~detection_counts
    return LayerMatches(truth_of, iou_of, np.asarray(ignored, dtype=bool))


def precision_recall_curve(
    scores: NDArray[np.float64], right: NDArray[np.bool_], truth_count: int
) -> PrecisionRecallCurve:
    """Return the precision-recall curve and its AP.

    Args:
        scores: ``[K]``, of the detections that are not ignored.
        right: ``[K]``, whether each found a true object.
        truth_count: How many true objects there are.
    """
    if not truth_count:
        return PrecisionRecallCurve(np.zeros(0), np.zeros(0), np.zeros(0), float("nan"))
    order = np.argsort(-scores, kind="stable")
    hits = np.cumsum(right[order])
    # One point a distinct score: the last detection that has it.
    last = np.flatnonzero(np.diff(scores[order], append=-np.inf))
    hits = hits[last].astype(np.float64)
    precision = hits / (last + 1)
    recall = hits / truth_count
    ap = average_precision(recall, precision)
    return PrecisionRecallCurve(scores[order][last], precision, recall, ap)


def at_least_half_inside(
    geometries: NDArray[np.object_], area: shapely.Geometry
) -> NDArray[np.bool_]:
    """Tell which polygons lie inside the area with at least half of their own area.

    Args:
        geometries: ``[N]`` (Multi)Polygons.
        area: One valid (Multi)Polygon.
    """
    shapely.prepare(area)
    inside = np.asarray(shapely.contains_properly(area, geometries))
    cut = ~inside & np.asarray(shapely.intersects(area, geometries))
    shared = shared_area(geometries[cut], np.full(int(cut.sum()), area, dtype=object))
    inside[cut] = shared >= 0.5 * shapely.area(geometries[cut])
    return inside
