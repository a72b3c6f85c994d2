"""Tile-level accuracy by COCO's rules: AP of masks and boxes, curves, thresholds of best F1.

AP comes from faster-coco-eval (the tests hold it against pycocotools). Which detection was right,
which that library doesn't say, comes from ``tile_matching``.
"""

from __future__ import annotations

import copy
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from pycocotools import mask as coco_mask

from ...core.inference.detector import TileDetections
from ...core.jobs.errors import UserError
from ...core.models.card import ClassDefinition
from ..calibration.fit import CalibrationSummary
from ..structures.coco_shapes import rle_of
from .confusion import TileScore, tile_confusion
from .mask_rle import encode_mask
from .precision_recall import IOU_THRESHOLDS, RECALLS
from .tile_matching import ImageMatches, best_f1, match_image

_AREAS = {"all": 0, "small": 1, "medium": 2, "large": 3}


@dataclass(frozen=True)
class ClassMetrics:
    """The accuracy of one class.

    Attributes:
        id: As in the training set.
        name: Of the class.
        truth: True objects, without ignored ones.
        detections: All of them, whatever their score.
        ap: Mean over IoU 0.50 to 0.95; None where there are no true objects.
        ap50: At IoU 0.50; None likewise.
        score_threshold: Score from which detections give the best F1 (at IoU 0.50).
        precision: At that score.
        recall: At that score.
        f1: At that score.
        curve: Precision at IoU 0.50 for the recalls 0.00, 0.01, … 1.00; empty without truth.
        ap_small: As ``ap``, of objects below 32² pixels; None where there are none.
        ap_medium: Of objects of 32² to 96² pixels.
        ap_large: Of larger objects.
    """

    id: int
    name: str
    truth: int
    detections: int
    ap: float | None
    ap50: float | None
    score_threshold: float
    precision: float
    recall: float
    f1: float
    curve: tuple[float, ...] = ()
    ap_small: float | None = None
    ap_medium: float | None = None
    ap_large: float | None = None


@dataclass(frozen=True)
class CocoMetrics:
    """The accuracy of a model on a split by COCO's rules, 0 to 1; of masks unless it says box.

    AP is the mean over classes that have true objects, and 0 where nothing was found. A value is
    None where it has no meaning: a size or a class without true objects.

    Attributes:
        ap: Mean over IoU 0.50 to 0.95.
        ap50: At IoU 0.50.
        ap75: At IoU 0.75.
        ap_small: Objects below 32² pixels.
        ap_medium: Objects of 32² to 96² pixels.
        ap_large: Larger objects.
        box_ap: As ``ap``, of boxes.
        box_ap50: As ``ap50``, of boxes.
        precision: Of all classes together, each at its own best score, at IoU 0.50.
        recall: Likewise.
        f1: Likewise.
        classes: The accuracy of each class.
        images: Tiles measured on.
        truth: True objects, without ignored ones.
        detections: All of them.
        confusion: ``[C + 1, C + 1]`` counts at each class's score of best F1, IoU 0.50 and more: a
            row for each true class and one for no object, a column for each found class and one
            for missed.
        tiles: What was right and wrong in each tile, at the same scores.
        calibration_error: Expected calibration error of the scores, of the objects that stitching
            makes of each tile's detections; cross-fitted where the scores were calibrated on these
            tiles. None: not measured.
        raw_calibration_error: Of the network's own scores, where these are calibrated ones.
        calibration: How the scores were calibrated on these tiles; None: not on these.
    """

    ap: float
    ap50: float
    ap75: float
    ap_small: float | None
    ap_medium: float | None
    ap_large: float | None
    box_ap: float
    box_ap50: float
    precision: float
    recall: float
    f1: float
    classes: tuple[ClassMetrics, ...]
    images: int
    truth: int
    detections: int
    confusion: tuple[tuple[int, ...], ...] = ()
    tiles: tuple[TileScore, ...] = ()
    calibration_error: float | None = None
    raw_calibration_error: float | None = None
    calibration: CalibrationSummary | None = None

    @property
    def score_thresholds(self) -> dict[str, float]:
        """Class id (as text, as in a model's card) → score of best F1."""
        return {str(entry.id): entry.score_threshold for entry in self.classes}

    def by_name(self, split: str = "validation") -> dict[str, float]:
        """Return the values that exist, by the names of ``metrics.csv`` and of a model's card."""
        values: dict[str, float | None] = {
            "AP": self.ap,
            "AP50": self.ap50,
            "AP75": self.ap75,
            "AP_small": self.ap_small,
            "AP_medium": self.ap_medium,
            "AP_large": self.ap_large,
            "box_AP": self.box_ap,
            "box_AP50": self.box_ap50,
            "precision": self.precision,
            "recall": self.recall,
            "F1": self.f1,
            "calibration_error": self.calibration_error,
            "raw_calibration_error": self.raw_calibration_error,
        }
        if len(self.classes) > 1:
            for entry in self.classes:
                values[f"AP/{entry.name}"] = entry.ap
                values[f"AP50/{entry.name}"] = entry.ap50
        return {f"{split}/{name}": value for name, value in values.items() if value is not None}

    def to_dict(self) -> dict[str, Any]:
        """Return plain data for JSON or a checkpoint."""
        return asdict(self)

    @classmethod
    def from_dict(cls, values: dict[str, Any]) -> CocoMetrics:
        """Rebuild from ``to_dict``'s plain data."""
        classes = tuple(
            ClassMetrics(**{**entry, "curve": tuple(entry["curve"])}) for entry in values["classes"]
        )
        parts: dict[str, Any] = {
            "classes": classes,
            "confusion": tuple(tuple(row) for row in values.get("confusion", ())),
            "tiles": tuple(TileScore(**entry) for entry in values.get("tiles", ())),
        }
        if values.get("calibration") is not None:
            parts["calibration"] = CalibrationSummary.from_dict(values["calibration"])
        return cls(**{**values, **parts})


class CocoEvaluator:
    """Collects the detections of a split's images and compares them with its annotations.

    Categories are found by their class's name, else by id. Annotations with ``iscrowd`` or
    ``ignore`` count neither as found nor as missed, and excuse detections that lie on them.

    Args:
        annotations: The content of a COCO file of instances.
        classes: The classes as the detector numbers them.
        max_detections: The most detections of a class that count in an image, the best first.
            COCO's customary 100 would be too few for a tile full of houses.

    Raises:
        UserError: The content is damaged, or names no size of an image.
    """

    def __init__(
        self,
        annotations: Mapping[str, Any],
        classes: Sequence[ClassDefinition],
        max_detections: int,
    ) -> None:
        self._classes = tuple(classes)
        self._max_detections = max_detections
        self._truth = _read_truth(annotations, self._classes)
        self._sizes = {
            image["id"]: (image["height"], image["width"]) for image in self._truth["images"]
        }
        self._found: dict[int, list[dict[str, Any]]] = {}

    def add(self, image_id: int, found: TileDetections) -> None:
        """Take the detections of one image; an image given twice keeps the last.

        Raises:
            KeyError: The annotations name no such image.
        """
        height, width = self._sizes[image_id]
        known = {entry.id for entry in self._classes}
        self._found[image_id] = [
            {
                "image_id": image_id,
                "category_id": int(label),
                "score": float(score),
                "bbox": [
                    float(box[0]),
                    float(box[1]),
                    max(0.0, float(box[2] - box[0])),
                    max(0.0, float(box[3] - box[1])),
                ],
                "segmentation": encode_mask(box, mask, height, width),
            }
            for box, score, label, mask in zip(found.boxes, found.scores, found.labels, found.masks)
            if int(label) in known
        ]

    def summarise(self, matches: Sequence[ImageMatches] | None = None) -> CocoMetrics:
        """Return the metrics; an image that was not added counts as one without detections.

        Args:
            matches: From ``matches``, where they are known; they take most of the time.
        """
        masks = self._precision("segm")
        boxes = self._precision("bbox")
        matches = self.matches() if matches is None else matches
        by_class: dict[int, list[ImageMatches]] = defaultdict(list)
        for entry in matches:
            by_class[entry.class_id].append(entry)
        classes = []
        right_total = wrong_total = truth_total = 0
        for index, definition in enumerate(self._classes):
            found = by_class[definition.id]
            truth = sum(entry.truth for entry in found)
            threshold, right, wrong = best_f1(found)
            right_total, wrong_total = right_total + right, wrong_total + wrong
            truth_total += truth
            precision, recall, f1 = _rates(right, wrong, truth)
            classes.append(
                ClassMetrics(
                    id=definition.id,
                    name=definition.name,
                    truth=truth,
                    detections=sum(len(entry.scores) for entry in found),
                    ap=_mean(masks[:, :, index, 0]),
                    ap50=_mean(masks[0, :, index, 0]),
                    score_threshold=threshold,
                    precision=precision,
                    recall=recall,
                    f1=f1,
                    curve=tuple(masks[0, :, index, 0].tolist()) if truth else (),
                    ap_small=_mean(masks[:, :, index, _AREAS["small"]]),
                    ap_medium=_mean(masks[:, :, index, _AREAS["medium"]]),
                    ap_large=_mean(masks[:, :, index, _AREAS["large"]]),
                )
            )
        precision, recall, f1 = _rates(right_total, wrong_total, truth_total)
        confusions = self._confusions({entry.id: entry.score_threshold for entry in classes})
        return CocoMetrics(
            ap=_mean(masks[..., 0]) or 0.0,
            ap50=_mean(masks[0, ..., 0]) or 0.0,
            ap75=_mean(masks[5, ..., 0]) or 0.0,
            ap_small=_mean(masks[..., _AREAS["small"]]),
            ap_medium=_mean(masks[..., _AREAS["medium"]]),
            ap_large=_mean(masks[..., _AREAS["large"]]),
            box_ap=_mean(boxes[..., 0]) or 0.0,
            box_ap50=_mean(boxes[0, ..., 0]) or 0.0,
            precision=precision,
            recall=recall,
            f1=f1,
            classes=tuple(classes),
            images=len(self._sizes),
            truth=truth_total,
            detections=sum(entry.detections for entry in classes),
            confusion=tuple(map(tuple, sum(confusions.values(), _no_confusion(classes)).tolist())),
            tiles=tuple(TileScore.of(key, matrix) for key, matrix in confusions.items()),
        )

    def matches(self) -> list[ImageMatches]:
        """Return, for each image and class with truth or detections, which ones were right."""
        truth: dict[tuple[int, int], list[dict[str, Any]]] = defaultdict(list)
        for annotation in self._truth["annotations"]:
            truth[annotation["image_id"], annotation["category_id"]].append(annotation)
        found: dict[tuple[int, int], list[dict[str, Any]]] = defaultdict(list)
        for detections in self._found.values():
            for detection in detections:
                found[detection["image_id"], detection["category_id"]].append(detection)
        return [
            match_image(key, truth.get(key, []), found.get(key, []), self._max_detections)
            for key in sorted(set(truth) | set(found))
        ]

    def _confusions(self, thresholds: dict[int, float]) -> dict[int, NDArray[np.int64]]:
        """Return each image's confusions of the detections from their class's threshold on."""
        truth: dict[int, list[dict[str, Any]]] = defaultdict(list)
        for annotation in self._truth["annotations"]:
            truth[annotation["image_id"]].append(annotation)
        return {
            image_id: tile_confusion(
                truth.get(image_id, []),
                [
                    entry
                    for entry in self._found.get(image_id, [])
                    if entry["score"] >= thresholds[entry["category_id"]]
                ],
                [entry.id for entry in self._classes],
                self._max_detections,
            )
            for image_id in self._sizes
        }

    def _precision(self, kind: str) -> NDArray[np.float64]:
        """Return ``[IoU, recall, class, area]``; -1 where there is no truth."""
        from faster_coco_eval import COCO, COCOeval_faster

        # The library writes into what it is given, and takes an object's area from "bbox" where it
        # has one, so each kind gets its own copy with its own geometry only.
        key = "segmentation" if kind == "segm" else "bbox"
        results = [
            {
                "image_id": entry["image_id"],
                "category_id": entry["category_id"],
                "score": entry["score"],
                key: copy.copy(entry[key]),
            }
            for image_id in self._sizes
            for entry in self._found.get(image_id, [])
        ]
        truth = COCO(copy.deepcopy(self._truth))
        evaluation = COCOeval_faster(
            truth, truth.loadRes(results), kind, print_function=_say_nothing, rle_iou_max_workers=1
        )
        evaluation.params.maxDets = [self._max_detections]
        evaluation.params.iouThrs = IOU_THRESHOLDS
        evaluation.params.recThrs = RECALLS
        evaluation.params.imgIds = list(self._sizes)
        evaluation.params.catIds = [entry.id for entry in self._classes]
        evaluation.evaluate()
        evaluation.accumulate()
        precision: NDArray[np.float64] = np.asarray(evaluation.eval["precision"])[..., 0]
        # The library sorts the classes by id.
        order = np.argsort(np.argsort([entry.id for entry in self._classes]))
        return precision[:, :, order]


def _read_truth(content: Mapping[str, Any], classes: Sequence[ClassDefinition]) -> dict[str, Any]:
    """Return the COCO instances in the form that the libraries count rightly."""
    try:
        images = content["images"]
        annotations_given = content.get("annotations", [])
        categories = content.get("categories", [])
        sizes = {image["id"]: (int(image["height"]), int(image["width"])) for image in images}
    except (ValueError, KeyError, TypeError) as error:
        raise UserError(
            f"The annotations of the split can't be read: {error}.",
            "They must be COCO instances with the size of every image.",
        ) from error
    by_name = {entry.name: entry.id for entry in classes}
    known = {entry.id for entry in classes}
    class_of = {
        category["id"]: by_name.get(str(category.get("name", "")), category["id"])
        for category in categories
    }
    annotations: list[dict[str, Any]] = []
    for annotation in annotations_given:
        label = class_of.get(annotation["category_id"], annotation["category_id"])
        size = sizes.get(annotation["image_id"])
        if label not in known or size is None:
            continue
        outline = rle_of(annotation, *size)
        # "ignore" alone is overwritten by both libraries, so it becomes iscrowd; an id of 0 would
        # count as "not matched" in pycocotools.
        annotations.append(
            {
                "id": len(annotations) + 1,
                "image_id": annotation["image_id"],
                "category_id": label,
                "iscrowd": int(bool(annotation.get("iscrowd")) or bool(annotation.get("ignore"))),
                "segmentation": outline,
                "bbox": [float(v) for v in annotation.get("bbox") or coco_mask.toBbox(outline)],
                "area": float(annotation.get("area") or coco_mask.area(outline)),
            }
        )
    return {
        "images": [
            {"id": key, "height": height, "width": width} for key, (height, width) in sizes.items()
        ],
        "annotations": annotations,
        "categories": [{"id": entry.id, "name": entry.name} for entry in classes],
    }


def _no_confusion(classes: Sequence[ClassMetrics]) -> NDArray[np.int64]:
    return np.zeros((len(classes) + 1, len(classes) + 1), np.int64)


def _rates(right: int, wrong: int, truth: int) -> tuple[float, float, float]:
    """Return precision, recall and F1; 0 where there is nothing to divide by."""
    precision = right / (right + wrong) if right + wrong else 0.0
    recall = right / truth if truth else 0.0
    return precision, recall, 2 * right / (right + wrong + truth) if truth else 0.0


def _mean(precision: NDArray[np.float64]) -> float | None:
    """Return the mean of what has a meaning (COCO writes -1 elsewhere), or None."""
    valid = precision[precision > -1]
    return float(valid.mean()) if valid.size else None


def _say_nothing(*_: object) -> None:
    """The libraries print their progress; standard output belongs to the protocol."""
