"""Splits of tiles: shares, classes, repeatability, and the proof that nothing leaks."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from rs_mask_plugin.training.dataset.splits import (
    TEST,
    TRAIN,
    VALIDATION,
    assign_units,
    blocks_in_space,
    choose_background,
    cut_into_strips,
    find_leaks,
)


@settings(max_examples=40, deadline=None)
@given(
    units=st.integers(3, 40),
    classes=st.integers(1, 4),
    seed=st.integers(0, 1000),
    test_share=st.sampled_from([0.0, 0.15]),
)
def test_every_wanted_split_gets_units_and_the_choice_is_repeatable(
    units, classes, seed, test_share
):
    rng = np.random.default_rng(seed)
    objects = rng.integers(0, 20, (units, classes))
    tiles = rng.integers(1, 9, units)
    first = assign_units(objects, tiles, 0.2, test_share, seed=seed)
    second = assign_units(objects, tiles, 0.2, test_share, seed=seed)
    np.testing.assert_array_equal(first.split, second.split)
    wanted = {TRAIN, VALIDATION} | ({TEST} if test_share else set())
    assert set(first.split.tolist()) == wanted


def test_classes_get_their_share_in_each_split():
    rng = np.random.default_rng(5)
    objects = np.column_stack([rng.integers(5, 40, 30), rng.integers(0, 4, 30)])
    tiles = np.full(30, 4)
    split = assign_units(objects, tiles, 0.2, 0.1, seed=0).split
    shares = objects[split == VALIDATION].sum(axis=0) / objects.sum(axis=0)
    np.testing.assert_allclose(shares, 0.2, atol=0.04)
    shares = objects[split == TEST].sum(axis=0) / objects.sum(axis=0)
    np.testing.assert_allclose(shares, 0.1, atol=0.04)


def test_no_tile_trains_where_validation_and_test_are_all():
    objects, tiles = np.full((10, 1), 5), np.full(10, 4)
    split = assign_units(objects, tiles, 0.7, 0.3, seed=0).split  # 1 - 0.7 - 0.3 is 5.6e-17
    assert np.bincount(split, minlength=3).tolist() == [0, 7, 3]


def test_a_rare_class_comes_into_training_and_validation():
    objects = np.zeros((20, 2), int)
    objects[:, 0] = 10
    objects[[3, 11], 1] = 1
    split = assign_units(objects, np.ones(20, int), 0.2, 0.0, seed=1).split
    assert {split[3], split[11]} == {TRAIN, VALIDATION}


def test_a_class_in_one_place_only_is_said():
    objects = np.array([[5, 0], [5, 3], [5, 0], [5, 0]])
    assignment = assign_units(
        objects, np.ones(4, int), 0.25, 0.0, seed=0, class_names=("house", "silo")
    )
    assert any("'silo' is in 1 block only" in text for text in assignment.remarks)


@pytest.mark.parametrize(
    ("validation", "test", "expected"), [(0.0, 0.0, TRAIN), (1.0, 0.0, VALIDATION), (0, 1.0, TEST)]
)
def test_a_whole_share_gives_everything_to_one_split(validation, test, expected):
    split = assign_units(np.ones((4, 1), int), np.ones(4, int), validation, test, seed=0).split
    assert set(split.tolist()) == {expected}


def test_blocks_are_squares_of_neighbouring_tiles():
    y, x = np.mgrid[0:20, 0:20]
    centres = np.column_stack([x.ravel(), y.ravel()]) * 100.0 + 50
    blocks = blocks_in_space(centres, np.zeros(400, int), 100.0)
    assert 12 <= blocks.max() + 1 <= 36
    for block in range(blocks.max() + 1):
        spread = np.ptp(centres[blocks == block], axis=0)
        assert (spread <= 400).all()


def test_rounding_of_coordinates_does_not_tear_blocks_apart():
    y, x = np.mgrid[0:20, 0:20]
    exact = np.column_stack([x.ravel(), y.ravel()]) * 100.0
    shaken = exact + np.random.default_rng(0).normal(0, 0.3, exact.shape)
    planes = np.zeros(400, int)
    np.testing.assert_array_equal(
        blocks_in_space(exact, planes, 100.0), blocks_in_space(shaken, planes, 100.0)
    )


def test_neighbours_are_no_leak_and_overlapping_tiles_are_one():
    boxes = shapely.box([0, 10, 25], [0, 0, 0], [10, 20, 35], [10, 10, 10])
    splits = np.array([TRAIN, VALIDATION, TRAIN], np.int8)
    assert find_leaks(boxes, splits, 0.1) == []
    boxes[2] = shapely.box(19.5, 0, 30, 10)
    assert find_leaks(boxes, splits, 0.1) == [(2, 1)]


@pytest.mark.parametrize("size", [(300, 100), (100, 300)])
def test_strips_cover_the_raster_without_overlap(size):
    centres = np.random.default_rng(0).uniform(0, 1, (40, 2)) * size
    strips = cut_into_strips(centres, np.ones(40, int), size, 0.2, 0.2)
    ordered = sorted(strips, key=lambda strip: strip.start)
    assert ordered[0].start == 0 and ordered[-1].end == size[ordered[0].axis]
    assert all(a.end == b.start for a, b in zip(ordered, ordered[1:]))
    assert {strip.split for strip in strips} == {TRAIN, VALIDATION, TEST}


def test_strips_keep_both_classes_in_validation_where_a_direction_allows_it():
    # Class 1 lies in the upper half, class 2 in the lower: only a cut from left to right has both.
    rng = np.random.default_rng(0)
    centres = np.column_stack([rng.uniform(0, 100, 40), np.r_[np.full(20, 10), np.full(20, 90)]])
    strips = cut_into_strips(centres, np.r_[np.ones(20, int), np.full(20, 2)], (100, 100), 0.2, 0)
    assert {strip.axis for strip in strips} == {0}


def test_background_is_chosen_by_the_seed():
    candidates = np.arange(100)
    np.testing.assert_array_equal(
        choose_background(candidates, 10, 7), choose_background(candidates, 10, 7)
    )
    assert len(choose_background(candidates, 10, 7)) == 10
    assert len(choose_background(candidates, 1000, 7)) == 100
