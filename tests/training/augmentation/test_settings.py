"""The numbers of the augmentation: free, inside their limits, refused in plain words."""

from dataclasses import fields
from pathlib import Path

import pytest
from rs_mask_plugin.core.jobs.errors import UserError
from rs_mask_plugin.core.jobs.training_options import AUGMENTATIONS
from rs_mask_plugin.training.augmentation.settings import (
    PRESETS,
    AugmentationSettings,
    apply_changes,
)

NAMES = [entry.name for entry in fields(AugmentationSettings)]


def test_there_is_a_preset_for_every_name_that_the_user_may_choose():
    assert tuple(PRESETS) == AUGMENTATIONS


def test_numbers_are_changed_and_the_others_stay():
    result = apply_changes(
        PRESETS["standard"], ["paste_share=0.5", " paste_most = 3 , symmetries=no"]
    )
    assert (result.paste_share, result.paste_most, result.symmetries) == (0.5, 3, False)
    assert result.scale_low == PRESETS["standard"].scale_low


def test_no_change_is_the_preset_itself():
    assert apply_changes(PRESETS["strong"], ()) == PRESETS["strong"]


@pytest.mark.parametrize("name", NAMES)
def test_every_number_can_be_set_to_its_own_value_and_never_beyond_its_limits(name):
    value = getattr(PRESETS["strong"], name)
    assert apply_changes(PRESETS["strong"], [f"{name}={value}"]) == PRESETS["strong"]
    with pytest.raises(UserError, match=name):
        apply_changes(PRESETS["strong"], [f"{name}=1000"])


@pytest.mark.parametrize(
    "change",
    ["paste=0.5", "paste_share", "paste_share=much", "paste_share=nan", "paste_most=2.5", "=1", ""],
)
def test_what_is_no_number_of_ours_is_refused_in_one_sentence_that_lists_the_names(change):
    with pytest.raises(UserError) as refused:
        apply_changes(PRESETS["none"], [change])
    assert all(name in refused.value.text for name in NAMES)
    assert refused.value.text.endswith(".")
    assert refused.value.hint


def test_a_range_of_scales_that_is_upside_down_is_refused():
    with pytest.raises(UserError, match=r"scale_low 2 is greater than its scale_high 1\.4"):
        apply_changes(PRESETS["standard"], ["scale_low=2"])


def test_more_zooming_crops_than_there_are_crops_are_refused():
    with pytest.raises(UserError, match=r"zoom_out_share 0\.7 and zoom_in_share 0\.5"):
        apply_changes(PRESETS["none"], ["zoom_out_share=0.7", "zoom_in_share=0.5"])


def test_the_guide_names_every_number():
    guide = (Path(__file__).parents[3] / "docs" / "guide" / "train.md").read_text("utf-8")
    assert [name for name in NAMES if f"`{name}`" not in guide] == []
