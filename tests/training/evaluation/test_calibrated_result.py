"""A measured split with calibrated scores: other scores and thresholds, the same accuracy."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from rs_mask_plugin.core.models.calibration import ScoreCalibration, ScoreCurve
from rs_mask_plugin.training.calibration.fit import calibrate_on
from rs_mask_plugin.training.evaluation.tile_coco_ap import CocoEvaluator, CocoMetrics
from rs_mask_plugin.training.evaluation.tile_evaluator import ValidationResult
from rs_mask_plugin.training.evaluation.tile_matching import scored_detections

from tests.training.evaluation.test_tile_coco_ap import HOUSE, TREE, annotation, coco, detections

CURVES = ScoreCalibration({"1": ScoreCurve(1.5, -2.0), "2": ScoreCurve(0.5, 1.0)})
IMAGES = tuple(range(1, 9))


@pytest.fixture(scope="module")
def measured():
    """A boastful network's detections: every third is right, and one lies on what doesn't count."""
    rng = np.random.default_rng(0)
    truth, found = [], {}
    for image in IMAGES:
        places = [(x, y) for x in range(0, 150, 30) for y in range(0, 120, 30)]
        rows = []
        for number, (x, y) in enumerate(places):
            label = 1 + number % 2
            if number % 3 == 0:
                truth.append(annotation(image, label, x, y, 20))
            if number == 1:
                truth.append(annotation(image, label, x, y, 20, iscrowd=1))
            score = rng.uniform(0.5, 0.99) if number % 3 == 0 else rng.uniform(0.1, 0.95)
            rows.append((x, y, 20, score, label))
        found[image] = detections(rows)
    evaluator = CocoEvaluator(coco(truth, IMAGES), (HOUSE, TREE), 100)
    for image, tile in found.items():
        evaluator.add(image, tile)
    matches = evaluator.matches()
    return evaluator, ValidationResult(evaluator.summarise(matches), tuple(matches), found, ())


def test_calibrating_changes_no_accuracy(measured):
    evaluator, raw = measured
    calibrated = raw.calibrated(CURVES)
    for image, tile in calibrated.detections.items():
        evaluator.add(image, tile)
    again = evaluator.summarise()
    assert calibrated.metrics.confusion == again.confusion == raw.metrics.confusion
    for name in ("ap", "ap50", "precision", "recall", "f1"):
        assert getattr(calibrated.metrics, name) == getattr(raw.metrics, name)
        assert getattr(again, name) == pytest.approx(getattr(raw.metrics, name), abs=1e-9)


def test_thresholds_follow_the_scores(measured):
    evaluator, raw = measured
    calibrated = raw.calibrated(CURVES)
    for image, tile in calibrated.detections.items():
        evaluator.add(image, tile)
    again = evaluator.summarise()
    for before, after, direct in zip(
        raw.metrics.classes, calibrated.metrics.classes, again.classes
    ):
        curve = CURVES.curves[str(before.id)]
        assert curve.raw(after.score_threshold) == pytest.approx(before.score_threshold)
        # The direct one is half-way between two scores too, of other scores.
        assert after.score_threshold == pytest.approx(direct.score_threshold, abs=0.02)


def test_without_curves_a_result_stays_the_same_object(measured):
    _, raw = measured
    assert raw.calibrated(ScoreCalibration()) is raw


def test_detections_on_ignored_objects_say_nothing_of_a_score(measured):
    _, raw = measured
    found = scored_detections(raw.matches)
    assert len(found) == sum(len(tile) for tile in raw.detections.values()) - len(IMAGES)
    assert found.right.sum() == raw.metrics.truth
    assert set(found.images.tolist()) == set(IMAGES)


def test_figures_with_a_calibration_come_back_from_a_checkpoint(measured):
    _, raw = measured
    summary = calibrate_on(scored_detections(raw.matches), [1, 2])
    assert summary.error_after is not None
    assert summary.error_after < summary.error_before
    metrics = replace(raw.metrics, calibration=summary)
    assert CocoMetrics.from_dict(metrics.to_dict()) == metrics
    before = raw.metrics.to_dict()
    del before["calibration"], before["calibration_error"], before["raw_calibration_error"]
    assert CocoMetrics.from_dict(before).calibration is None
