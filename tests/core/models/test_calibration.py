"""Calibrated scores: each class has its own rising curve, and thresholds go both ways."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest
from rs_mask_plugin.core.models.calibration import ScoreCalibration, ScoreCurve
from rs_mask_plugin.core.models.card import ModelCard

from tests.core.detection.detect_kit import CARD

CURVES = [ScoreCurve(), ScoreCurve(0.4, -1.0), ScoreCurve(2.5, -3.0), ScoreCurve(1.0, 2.0)]
SCORES = np.linspace(0.0, 1.0, 2001)


@pytest.mark.parametrize("curve", CURVES)
def test_calibrated_scores_stay_scores_and_keep_their_order(curve):
    calibrated = curve.calibrate(SCORES)
    assert (calibrated >= 0).all() and (calibrated <= 1).all()
    assert (np.diff(calibrated) > 0).all()


@pytest.mark.parametrize("curve", CURVES)
@pytest.mark.parametrize("score", [0.0123, 0.3456, 0.8123, 0.9876])
def test_a_threshold_keeps_the_same_detections_raw_and_calibrated(curve, score):
    raw = curve.raw(score)
    assert curve.calibrate(np.array([raw]))[0] == pytest.approx(score)
    np.testing.assert_array_equal(raw <= SCORES, curve.calibrate(SCORES) >= score)


@pytest.mark.parametrize("curve", CURVES)
def test_a_threshold_of_zero_keeps_everything(curve):
    assert curve.raw(0.0) == 0.0


def test_each_class_has_its_own_curve_and_others_stay_as_they_are():
    calibration = ScoreCalibration({"1": ScoreCurve(1.0, -2.0), "2": ScoreCurve(1.0, 2.0)})
    scores = np.array([0.5, 0.5, 0.5])
    calibrated = calibration.calibrate(scores, np.array([1, 2, 3]))
    np.testing.assert_allclose(calibrated, [1 / (1 + np.e**2), 1 / (1 + np.e**-2), 0.5])
    assert calibration.raw(3, 0.7) == 0.7
    np.testing.assert_array_equal(scores, 0.5)


def test_a_card_keeps_its_curves_through_a_file():
    card = replace(CARD, calibration=ScoreCalibration({"2": ScoreCurve(0.7, -0.5)}))
    assert ModelCard.from_dict(json.loads(json.dumps(card.to_dict()))) == card


def test_a_card_from_before_there_were_curves_leaves_scores_to_the_bit():
    values = CARD.to_dict()
    del values["calibration"]
    calibration = ModelCard.from_dict(values).calibration
    scores = np.random.default_rng(0).uniform(size=100)
    np.testing.assert_array_equal(calibration.calibrate(scores, np.ones(100, int)), scores)


@pytest.mark.parametrize(
    "curves",
    [
        {"1": {"slope": 0.0, "offset": 0.0}},
        {"1": {"slope": -1.0, "offset": 0.0}},
        {"1": {"slope": 1.0, "offset": float("nan")}},
        {"1": {"slope": "1", "offset": 0.0}},
        {"1": {"slope": 1.0, "offset": 0.0, "more": 1}},
        {"1": 3},
        [1.0],
    ],
)
def test_curves_that_no_training_makes_are_damage(curves):
    with pytest.raises(ValueError, match="card is damaged"):
        ModelCard.from_dict({**CARD.to_dict(), "calibration": {"curves": curves}})
