"""Anchors that fit a training set's objects."""

import numpy as np
import pytest
from rs_mask_plugin.training.run.anchors import STRIDES, detections_per_tile, fit_anchors, recall

SIZES, RATIOS = (16.0, 32.0, 64.0, 128.0, 256.0), (0.5, 1.0, 2.0)


def shapes(rng, low, high, elongation=1.0, count=400):
    side = np.exp(rng.uniform(np.log(low), np.log(high), count))
    ratio = elongation ** rng.choice([-0.5, 0.5], count)
    return np.stack([side * ratio, side / ratio], axis=1)


@pytest.mark.parametrize(
    ("low", "high", "elongation", "least"),
    [
        (5, 12, 1.0, 0.75),  # vehicles at half a metre: one level for all of them
        (8, 400, 1.0, 0.9),  # every scale at once
        (20, 60, 4.0, 0.9),  # ships
    ],
)
def test_fitted_anchors_reach_more_objects_than_the_default_ones(low, high, elongation, least):
    boxes = shapes(np.random.default_rng(0), low, high, elongation)
    fit = fit_anchors(boxes, SIZES, RATIOS)
    assert fit.recall >= fit.default_recall
    assert fit.recall > least
    assert fit.recall == recall(boxes, fit.sizes, fit.ratios)


def test_there_is_one_size_a_level_finest_first_and_none_too_small_for_its_stride():
    fit = fit_anchors(shapes(np.random.default_rng(1), 5, 9), SIZES, RATIOS)
    assert len(fit.sizes) == len(SIZES)
    assert list(fit.sizes) == sorted(fit.sizes)
    assert all(size >= 2 * stride for size, stride in zip(fit.sizes[1:], STRIDES[1:]))


def test_ratios_don_t_prefer_a_direction():
    fit = fit_anchors(shapes(np.random.default_rng(2), 20, 80, 3.0), SIZES, RATIOS)
    assert fit.ratios[0] * fit.ratios[2] == pytest.approx(1, abs=0.05)


def test_too_few_objects_keep_the_default():
    fit = fit_anchors(np.array([[9.0, 9.0]]), SIZES, RATIOS)
    assert (fit.sizes, fit.ratios) == (SIZES, RATIOS)


@pytest.mark.parametrize(("most", "wanted"), [(0, 100), (40, 100), (100, 200), (600, 950)])
def test_a_crowded_tile_is_not_cut_off_at_a_hundred_detections(most, wanted):
    assert detections_per_tile(np.array([3, most])) == wanted
