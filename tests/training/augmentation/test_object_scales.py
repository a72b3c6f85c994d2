"""Which crops zoom, from the sizes of a set's objects."""

import numpy as np
import pytest
from rs_mask_plugin.training.augmentation.object_scales import choose_zooms
from rs_mask_plugin.training.augmentation.settings import PRESETS, apply_changes


def squares(*sides, count=50):
    return np.repeat(np.array(sides, float), count)[:, None] * np.ones(2)


def test_objects_that_fit_the_crop_with_room_and_are_not_small_need_no_zoom():
    choice = choose_zooms(squares(30, 60, 90), 320, 512)
    assert (choice.zoom_out_share, choice.zoom_in_share) == (0.0, 0.0)
    assert choice.as_changes() == ""
    assert choice.reason == (
        "No crop zooms out: the longest objects have 90 pixels, crops 320. "
        "None zooms in: 0 % of the objects are below 16 pixels."
    )


def test_objects_longer_than_the_crop_fit_whole_into_the_window_of_some_crops():
    choice = choose_zooms(squares(60, 400), 320, 1024)
    assert 0 < choice.zoom_out_share <= 0.5
    assert 320 * choice.zoom_out_most**0.5 > 400, "even the least zoom shows them whole"
    assert "400 pixels, crops 320" in choice.reason


def test_no_crop_zooms_out_beyond_the_whole_tile():
    assert choose_zooms(squares(60, 400), 320, 512).zoom_out_most == pytest.approx(1.6)
    assert choose_zooms(squares(60, 400), 512, 512).zoom_out_share == 0.0
    assert choose_zooms(squares(60, 400), 0, 512).zoom_out_share == 0.0


def test_a_single_giant_among_many_does_not_make_crops_zoom_out():
    boxes = np.concatenate([squares(40, count=200), squares(600, count=1)])
    assert choose_zooms(boxes, 320, 1024).zoom_out_share == 0.0


def test_a_long_and_narrow_object_counts_by_its_length():
    boxes = np.concatenate([squares(40), np.array([[600.0, 10.0]] * 10)])
    assert choose_zooms(boxes, 320, 1024).zoom_out_share > 0.0


def test_many_small_objects_are_enlarged_and_the_smaller_the_more():
    small, tiny = (choose_zooms(squares(side, 60), 320, 512) for side in (14, 9))
    assert 0 < small.zoom_in_share <= 0.5
    assert 1.2 < small.zoom_in_most < tiny.zoom_in_most <= 3.0
    few = np.concatenate([squares(10, count=2), squares(60, count=98)])
    assert choose_zooms(few, 320, 512).zoom_in_share == 0.0


def test_typical_objects_do_not_vanish_where_a_few_are_very_long():
    boxes = np.concatenate([squares(10, count=90), squares(900, count=10)])
    assert choose_zooms(boxes, 320, 4096).zoom_out_most <= 10 / 8 + 0.01


def test_a_set_without_objects_zooms_nowhere():
    assert choose_zooms(np.zeros((0, 2)), 320, 512).as_changes() == ""


def test_the_choice_as_changes_gives_the_same_settings_as_the_choice_itself():
    choice = choose_zooms(squares(12, 60, 500), 320, 1024)
    assert choice.zoom_out_share > 0.0 < choice.zoom_in_share
    changed = apply_changes(PRESETS["light"], [choice.as_changes()])
    assert changed == choice.apply(PRESETS["light"])
