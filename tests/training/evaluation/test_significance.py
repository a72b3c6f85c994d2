"""Confidence intervals and verdicts of a comparison of optimizers."""

from __future__ import annotations

import numpy as np
import pytest
from rs_mask_plugin.training.evaluation.bootstrap import image_samples
from rs_mask_plugin.training.evaluation.significance import (
    compare_with_best,
    interval_over_repeats,
    interval_over_samples,
    student_quantile,
)


@pytest.mark.parametrize(
    ("probability", "degrees", "expected"),
    # From printed tables of Student's distribution.
    [
        (0.975, 1, 12.706),
        (0.975, 2, 4.303),
        (0.975, 4, 2.776),
        (0.99, 3, 4.541),
        (0.995, 9, 3.250),
        (0.975, 120, 1.980),
    ],
)
def test_students_quantiles_are_those_of_the_tables(probability, degrees, expected):
    assert student_quantile(probability, degrees) == pytest.approx(expected, abs=2e-3)


def test_the_interval_over_repeats_is_students():
    found = interval_over_repeats([0.50, 0.52, 0.54])
    assert found.mean == pytest.approx(0.52)
    assert found.high - found.mean == pytest.approx(4.303 * 0.02 / np.sqrt(3), abs=1e-4)
    assert found.mean - found.low == pytest.approx(found.high - found.mean)


def test_a_single_repeat_has_no_interval():
    assert interval_over_repeats([0.5]).low is None
    assert not interval_over_repeats([0.5]).excludes_zero


def test_a_true_mean_lies_in_95_of_100_intervals():
    rng = np.random.default_rng(0)
    inside = 0
    for _ in range(1000):
        found = interval_over_repeats((0.4 + 0.05 * rng.standard_normal(4)).tolist())
        inside += found.low <= 0.4 <= found.high
    assert 930 <= inside <= 970


def test_samples_of_images_are_as_many_as_the_images():
    counts = image_samples(12, 50, seed=3)
    assert counts.shape == (50, 12)
    assert (counts.sum(axis=1) == 12).all()
    assert np.array_equal(counts, image_samples(12, 50, seed=3))
    found = interval_over_samples(0.5, np.linspace(0, 1, 1001), 100)
    assert (found.low, found.high) == (pytest.approx(0.025), pytest.approx(0.975))


def samples(mean, spread, seed=0):
    return mean + spread * np.random.default_rng(seed).standard_normal(400)


def test_a_clear_difference_is_called_real():
    (verdict,) = compare_with_best(
        {"adam": [0.50, 0.51, 0.50], "sgd": [0.30, 0.31, 0.31]},
        {"adam": samples(0.5, 0.01), "sgd": samples(0.3, 0.01, 1)},
        100,
    )
    assert (verdict.best, verdict.other, verdict.real) == ("adam", "sgd", True)
    assert "adam is 0.197 AP above sgd, more than" in verdict.text


def test_a_difference_within_the_spread_of_repeats_is_called_noise():
    (verdict,) = compare_with_best(
        {"adam": [0.50, 0.60, 0.40], "sgd": [0.52, 0.38, 0.55]},
        {"adam": samples(0.5, 0.001), "sgd": samples(0.4833, 0.001, 1)},
        100,
    )
    assert not verdict.real
    assert "noise" in verdict.text
    assert "repeats differ" in verdict.text
    assert "images" not in verdict.text


def test_a_difference_that_few_images_explain_is_called_noise():
    (verdict,) = compare_with_best(
        {"adam": [0.50, 0.501, 0.499], "sgd": [0.48, 0.481, 0.479]},
        {"adam": samples(0.5, 0.05), "sgd": samples(0.48, 0.05, 1)},
        100,
    )
    assert not verdict.real
    assert "validation images" in verdict.text


def test_few_validation_tiles_never_prove_anything():
    (verdict,) = compare_with_best(
        {"adam": [0.50, 0.51, 0.50], "sgd": [0.30, 0.31, 0.31]},
        {"adam": samples(0.5, 0.0), "sgd": samples(0.3, 0.0)},
        1,
    )
    assert not verdict.real
    assert "1 validation tile is too few" in verdict.text
    assert verdict.over_images.low is None


def test_one_repeat_never_proves_anything():
    (verdict,) = compare_with_best(
        {"adam": [0.9], "sgd": [0.1]},
        {"adam": samples(0.9, 0.001), "sgd": samples(0.1, 0.001)},
        100,
    )
    assert not verdict.real
    assert "one repeat" in verdict.text


def test_more_optimizers_need_clearer_differences():
    pair = {"a": [0.50, 0.51, 0.52], "b": [0.482, 0.489, 0.498]}
    clear = {name: samples(np.mean(values), 0.0) for name, values in pair.items()}
    (alone,) = compare_with_best(pair, clear, 100)
    many = {**pair, **{f"c{i}": [0.1, 0.1, 0.2] for i in range(4)}}
    others = {f"c{i}": samples(0.13, 0.0) for i in range(4)}
    among = compare_with_best(many, {**clear, **others}, 100)
    assert among[0].other == "b"
    width = [v.over_repeats.high - v.over_repeats.low for v in (alone, among[0])]
    assert width[1] > width[0]


def test_identical_optimizers_are_seldom_told_apart():
    """Of 200 comparisons of five equal optimizers about 5 in 100 may err."""
    rng = np.random.default_rng(5)
    wrong = 0
    for _ in range(200):
        values = {name: 0.5 + 0.02 * rng.standard_normal(3) for name in "abcde"}
        spread = {name: values[name].mean() + 0.02 * rng.standard_normal(200) for name in "abcde"}
        wrong += any(verdict.real for verdict in compare_with_best(values, spread, 100))
    assert wrong <= 20
