"""Curves fitted to validation: right where there is much to see, modest where there is little."""

from __future__ import annotations

import json
from dataclasses import asdict

import numpy as np
import pytest
from rs_mask_plugin.core.models.calibration import ScoreCurve, logit
from rs_mask_plugin.training.calibration.fit import (
    FEWEST,
    CalibrationSummary,
    calibrate_on,
    cross_fitted_scores,
    fit_calibration,
)
from rs_mask_plugin.training.calibration.reliability import calibration_error, reliability_bins
from rs_mask_plugin.training.calibration.scored import ScoredDetections


def detections(count: int, curves: dict[int, ScoreCurve], *, seed: int = 0, images: int = 20):
    """Make detections of which the curves say how many are right."""
    rng = np.random.default_rng(seed)
    scores = 0.05 + 0.95 * rng.beta(0.7, 1.0, count)
    labels = rng.choice(np.array(sorted(curves)), count)
    chance = np.zeros(count)
    for label, curve in curves.items():
        chance[labels == label] = curve.calibrate(scores[labels == label])
    right = rng.uniform(size=count) < chance
    return ScoredDetections(scores, right, labels, rng.integers(0, images, count))


def test_the_curve_behind_many_detections_is_found():
    curve = fit_calibration(detections(20_000, {1: ScoreCurve(0.6, -1.2)}), [1]).curves["1"]
    assert curve.slope == pytest.approx(0.6, abs=0.05)
    assert curve.offset == pytest.approx(-1.2, abs=0.08)


def test_calibrated_scores_are_right_on_detections_that_the_fit_did_not_see():
    truth = {1: ScoreCurve(0.5, -1.5), 2: ScoreCurve(1.2, 0.5)}
    calibration = fit_calibration(detections(3000, truth, seed=1), [1, 2])
    unseen = detections(5000, truth, seed=2)
    scores = calibration.calibrate(unseen.scores, unseen.labels)
    assert calibration_error(scores, unseen.right) < 0.03
    for label in (1, 2):
        rows = unseen.labels == label
        before = calibration_error(unseen.scores[rows], unseen.right[rows])
        assert calibration_error(scores[rows], unseen.right[rows]) < 0.04 < 0.07 < before


def test_a_class_with_few_detections_has_nearly_the_curve_of_all():
    many = detections(2000, {1: ScoreCurve(0.8, -1.0)})
    few = detections(4, {2: ScoreCurve(1.0, 9.0)})
    both = ScoredDetections(
        *(np.concatenate([getattr(many, name), getattr(few, name)]) for name in vars(many))
    )
    curves = fit_calibration(both, [1, 2, 3]).curves
    assert curves["2"].offset == pytest.approx(curves["1"].offset, abs=0.5)
    assert curves["2"].slope == pytest.approx(curves["1"].slope, rel=0.2)
    assert curves["3"].offset == pytest.approx(curves["1"].offset, abs=0.05)


@pytest.mark.parametrize("seed", range(8))
def test_twenty_detections_give_scores_that_are_no_worse_than_raw_ones(seed):
    """On average over what they mean, and never nonsense: no score jumps to 0 or 1."""
    truth = {1: ScoreCurve(0.7, -0.7)}
    summary = calibrate_on(detections(2 * FEWEST + 4, truth, seed=seed), [1])
    grid = np.array([0.1, 0.3, 0.5, 0.7, 0.9])
    scores = summary.calibration.calibrate(grid, np.ones(5, np.int64))
    assert (np.diff(scores) > 0).all()
    assert np.abs(logit(scores) - logit(grid)).max() < 4
    assert scores.min() > 0.001
    assert scores.max() < 0.999


@pytest.mark.parametrize(("right", "wrong"), [(0, 0), (0, 500), (500, 3), (FEWEST - 1, 500)])
def test_with_too_few_right_or_wrong_ones_scores_stay_as_they_are_and_it_is_said(right, wrong):
    rng = np.random.default_rng(0)
    count = right + wrong
    found = ScoredDetections(
        rng.uniform(0.05, 1, count),
        np.arange(count) < right,
        np.ones(count, np.int64),
        rng.integers(0, 9, count),
    )
    summary = calibrate_on(found, [1])
    assert summary.calibration.curves == {}
    assert "not calibrated" in summary.sentence
    assert str(min(right, wrong)) in summary.sentence


def test_scores_that_are_right_already_stay_as_they_are():
    kept = [
        calibrate_on(detections(400, {1: ScoreCurve()}, seed=seed), [1]).error_after is None
        for seed in range(6)
    ]
    assert sum(kept) >= 3


def test_one_tile_is_not_enough_to_tell():
    summary = calibrate_on(detections(500, {1: ScoreCurve(0.5, -2.0)}, images=1), [1])
    assert "two are needed" in summary.sentence


def test_what_calibration_brings_is_measured_on_other_tiles_than_it_was_fitted_on():
    found = detections(600, {1: ScoreCurve(0.5, -1.5)}, images=6)
    scores = cross_fitted_scores(found, [1])
    changed = ScoredDetections(
        found.scores,
        np.where(found.images == 0, ~found.right, found.right),
        found.labels,
        found.images,
    )
    in_first = found.images == 0
    np.testing.assert_array_equal(scores[in_first], cross_fitted_scores(changed, [1])[in_first])


@pytest.mark.parametrize("right", [True, False])
def test_all_right_or_all_wrong_scores_of_one_value_give_finite_curves(right):
    found = ScoredDetections(
        np.full(300, 1.0), np.full(300, right), np.ones(300, np.int64), np.arange(300)
    )
    curve = fit_calibration(found, [1]).curves["1"]
    assert np.isfinite([curve.slope, curve.offset]).all()
    assert curve.slope > 0


def test_a_summary_survives_a_checkpoint():
    summary = calibrate_on(detections(600, {1: ScoreCurve(0.5, -1.5)}), [1, 2])
    assert summary.calibration.curves
    assert CalibrationSummary.from_dict(json.loads(json.dumps(asdict(summary)))) == summary


def test_the_calibration_error_is_the_mean_distance_of_score_and_share():
    scores = np.repeat([0.2, 0.8], 40)
    right = np.tile([True, False, False, False], 20)
    assert calibration_error(scores, right) == pytest.approx((0.05 + 0.55) / 2)
    assert [entry.count for entry in reliability_bins(scores, right)] == [20] * 4
    assert calibration_error(np.zeros(0), np.zeros(0, bool)) is None
