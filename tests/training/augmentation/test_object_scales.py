"""Which crops zoom, from the sizes of a set's objects."""

import numpy as np
import pytest
import shapely
from rs_mask_plugin.training.augmentation.object_scales import choose_zooms, measure_object_sizes
from rs_mask_plugin.training.augmentation.settings import (
    PRESETS,
    AugmentationSettings,
    apply_changes,
)
from rs_mask_plugin.training.structures.instances import Instances


def squares(*sides, count=50):
    return np.repeat(np.array(sides, float), count)[:, None] * np.ones(2)


def test_objects_that_fit_the_crop_with_room_and_are_not_small_need_no_zoom():
    choice = choose_zooms([squares(30, 60, 90)], 320, 512)
    assert (choice.zoom_out_share, choice.zoom_in_share) == (0.0, 0.0)
    assert choice.as_changes() == ""
    assert choice.reason == (
        "No crop zooms out: the longest objects have 90 pixels, crops 320. "
        "None zooms in: few objects are below 16 pixels."
    )


def test_objects_longer_than_the_crop_fit_whole_into_the_window_of_some_crops():
    choice = choose_zooms([squares(60, 400)], 320, 1024)
    assert 0 < choice.zoom_out_share <= 0.5
    assert 320 * choice.zoom_out_most**0.5 > 400, "even the least zoom shows them whole"
    assert "400 pixels, crops 320" in choice.reason


def test_no_crop_zooms_out_beyond_the_whole_tile():
    assert choose_zooms([squares(60, 400)], 320, 512).zoom_out_most == pytest.approx(1.6)
    assert choose_zooms([squares(60, 400)], 512, 512).zoom_out_share == 0.0
    assert choose_zooms([squares(60, 400)], 0, 512).zoom_out_share == 0.0


@pytest.mark.parametrize(
    ("sides", "tile", "reason"),
    [
        ((90,), 1024, "the longest objects have 90 pixels, crops 320"),
        ((60, 400), 350, "crops show tiles of 350 pixels nearly whole"),
        ((9, 9, 400), 1024, "typical objects of 9 pixels would vanish"),
    ],
)
def test_why_no_crop_zooms_out_is_what_keeps_it_from_zooming(sides, tile, reason):
    choice = choose_zooms([squares(*sides)], 320, tile)
    assert choice.zoom_out_share == 0.0
    assert choice.reason.startswith(f"No crop zooms out: {reason}. ")


def test_a_single_giant_among_many_does_not_make_crops_zoom_out():
    boxes = np.concatenate([squares(40, count=200), squares(600, count=1)])
    assert choose_zooms([boxes], 320, 1024).zoom_out_share == 0.0


def test_a_long_and_narrow_object_counts_by_its_length():
    boxes = np.concatenate([squares(40), np.array([[600.0, 10.0]] * 10)])
    assert choose_zooms([boxes], 320, 1024).zoom_out_share > 0.0


def test_many_small_objects_are_enlarged_and_the_smaller_the_more():
    small, tiny = (choose_zooms([squares(side, 60)], 320, 512) for side in (14, 9))
    assert 0 < small.zoom_in_share <= 0.5
    assert 1.2 < small.zoom_in_most < tiny.zoom_in_most <= 3.0
    few = np.concatenate([squares(10, count=4), squares(60, count=96)])
    assert choose_zooms([few], 320, 512).zoom_in_share == 0.0
    two_of_a_small_set = np.concatenate([squares(10, count=2), squares(60, count=22)])
    assert choose_zooms([two_of_a_small_set], 320, 512).zoom_in_share == 0.0


def test_the_small_objects_of_a_rare_class_count_as_if_it_were_alone():
    common, rare = squares(15, 60, count=200), squares(8, count=20)
    together = choose_zooms([common, rare], 320, 512)
    assert together.zoom_in_most == choose_zooms([rare], 320, 512).zoom_in_most == 3.0
    hardly_any = np.concatenate([squares(6, count=3), squares(60, count=97)])
    assert choose_zooms([hardly_any, squares(15)], 320, 512).zoom_in_most == 1.6


def test_typical_objects_do_not_vanish_where_a_few_are_very_long():
    boxes = np.concatenate([squares(10, count=90), squares(900, count=10)])
    assert choose_zooms([boxes], 320, 4096).zoom_out_most <= 10 / 8 + 0.01


def test_a_rare_class_of_long_objects_counts_as_much_as_a_common_one_of_short_ones():
    common, rare = squares(40, count=990), squares(400, count=10)
    assert choose_zooms([np.concatenate([common, rare])], 320, 1024).zoom_out_share == 0.0
    assert choose_zooms([common, rare], 320, 1024).zoom_out_share > 0.0


def test_the_typical_objects_of_no_class_vanish():
    small, long = squares(10, count=20), squares(900, count=500)
    assert choose_zooms([small, long], 320, 4096).zoom_out_most <= 10 / 8 + 0.01


def test_a_set_without_objects_zooms_nowhere():
    assert choose_zooms([np.zeros((0, 2))], 320, 512).as_changes() == ""


def test_the_choice_as_changes_gives_the_same_settings_as_the_choice_itself():
    choice = choose_zooms([squares(12, 60, 500)], 320, 1024)
    assert choice.zoom_out_share > 0.0 < choice.zoom_in_share
    changed = apply_changes(PRESETS["light"], [choice.as_changes()])
    for name in ("zoom_out_share", "zoom_out_most", "zoom_in_share", "zoom_in_most"):
        assert getattr(changed, name) == getattr(choice, name)


def instances_of(*shapes, ignored=(), labels=None):
    outlines = np.array([shapely.box(0, 0, *shape) for shape in shapes], object)
    count = len(shapes)
    return Instances(
        outlines,
        np.ones(count, np.int64) if labels is None else np.array(labels),
        np.isin(np.arange(count), ignored),
        np.ones(count),
    )


def test_the_sizes_of_a_set_are_kept_by_class_and_ignored_objects_are_left_out():
    tiles = [
        instances_of((10, 40), (900, 900), ignored=(1,)),
        instances_of((10, 40), (8, 8), labels=(1, 3)),
    ]
    sizes = measure_object_sizes(tiles, 320, AugmentationSettings())
    assert sizes.lengths == {"1": (40.0,) * 5, "3": (8.0,) * 5}
    assert sizes.sides == {"1": (20.0,) * 5, "3": (8.0,) * 5}
    assert (sizes.longest, sizes.view) == (40.0, 320)


@pytest.mark.parametrize(
    ("changes", "shown"),
    [
        ({}, (1.0, 1.0)),
        ({"scale_low": 0.7, "scale_high": 1.4}, (1.0, 1.0)),
        ({"scale_low": 0.7, "scale_high": 1.4, "scale_share": 0.5}, (0.7, 1.4)),
        ({"zoom_out_share": 0.3, "zoom_out_most": 2.0}, (0.5, 1.0)),
        ({"zoom_in_share": 0.3, "zoom_in_most": 3.0, "zoom_out_most": 4.0}, (1.0, 3.0)),
    ],
)
def test_the_scales_that_training_shows_are_those_that_its_settings_draw(changes, shown):
    sizes = measure_object_sizes([instances_of((9, 9))], 64, AugmentationSettings(**changes))
    assert (sizes.least_scale, sizes.greatest_scale) == shown


def test_a_set_without_objects_has_no_sizes():
    sizes = measure_object_sizes([Instances.empty()], 64, AugmentationSettings())
    assert (sizes.lengths, sizes.longest) == ({}, 0.0)
