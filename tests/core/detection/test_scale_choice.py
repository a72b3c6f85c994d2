"""The scales of a search where the user names none."""

from dataclasses import replace

import numpy as np
import pytest
from rs_mask_plugin.core.detection.raster_plans import plan_rasters
from rs_mask_plugin.core.detection.scale_choice import choose_scales
from rs_mask_plugin.core.jobs.detection_options import DetectParameters
from rs_mask_plugin.core.models.card import ModelCard
from rs_mask_plugin.core.models.object_sizes import ObjectSizes

from tests.core.detection.detect_kit import CARD, Log, write_scene


def card_with(lengths=(40,) * 5, sides=(30,) * 5, *, view=320, least=1.0, greatest=1.0):
    sizes = ObjectSizes({"1": tuple(lengths)}, {"1": tuple(sides)}, view, least, greatest)
    return replace(CARD, object_sizes=sizes)


LONG = (30, 40, 80, 200, 400)
TINY = (4, 8, 14, 20, 30)


def test_models_of_earlier_versions_search_at_one_scale_as_they_did():
    choice = choose_scales(CARD)
    assert (choice.scales, choice.reason) == ((1.0,), "")


def test_objects_that_training_saw_whole_need_no_other_scale():
    choice = choose_scales(card_with(least=0.5, greatest=2.0))
    assert (choice.scales, choice.reason) == ((1.0,), "")


def test_objects_longer_than_what_training_saw_at_once_are_searched_at_half_scale():
    choice = choose_scales(card_with(LONG, least=0.5))
    assert choice.scales == (1.0, 0.5)
    assert choice.reason == (
        "The model searches at scale 1, and at 0.5 because the longest objects that it learnt from "
        "have 400 pixels and it saw 320 at once; that takes about 1.25 times as long. Name the "
        "scale 1 to search at that one only."
    )


def test_still_longer_objects_are_searched_at_a_quarter():
    assert choose_scales(card_with((*LONG[:4], 900), least=0.3)).scales == (1.0, 0.25)


def test_tiny_objects_are_not_searched_enlarged_though_training_showed_them_so():
    assert choose_scales(card_with(sides=TINY, greatest=2.0)).scales == (1.0,)


def test_a_scale_that_training_never_showed_is_not_searched():
    assert choose_scales(card_with(LONG, TINY)).scales == (1.0,)
    jittered = card_with(LONG, TINY, least=0.7, greatest=1.4)
    assert choose_scales(jittered).scales == (1.0,), "the sizes of the preset standard"


def test_scales_that_the_user_names_are_taken_without_a_word():
    choice = choose_scales(card_with(LONG, TINY, least=0.5, greatest=2.0), (1.0,))
    assert (choice.scales, choice.reason) == ((1.0,), "")


def test_the_card_keeps_the_sizes_through_a_file():
    card = card_with(LONG, TINY, least=0.5)
    assert ModelCard.from_dict(card.to_dict()) == card
    assert ModelCard.from_dict(CARD.to_dict()).object_sizes is None
    without = CARD.to_dict()
    del without["object_sizes"]
    assert ModelCard.from_dict(without) == CARD


@pytest.mark.parametrize(
    "wrong",
    [
        {"view": 0},
        {"view": "wide"},
        {"lengths": {"1": [1, 2]}},
        {"sides": {"1": [0, 0, 0, 0, 0]}},
        {"least_scale": 2.0},
        {"greatest_scale": float("nan")},
        {"lengths": [1]},
    ],
)
def test_a_card_whose_sizes_are_odd_is_refused_in_one_sentence(wrong):
    values = card_with(LONG).to_dict()
    values["object_sizes"].update(wrong)
    with pytest.raises(ValueError, match=r"The model's card is damaged: .+\."):
        ModelCard.from_dict(values)


def test_the_log_of_a_detection_says_once_why_it_searches_at_several_scales(tmp_path):
    raster = write_scene(tmp_path / "scene.tif", np.zeros((2, 300, 400)))
    log = Log()
    parameters = DetectParameters(input=(str(raster),), model="", output="")
    plans = plan_rasters(parameters, card_with(LONG, least=0.5), log.job)
    assert [level.scale for level in plans[0].levels] == [1.0, 0.5]
    said = [message.text for message in log.messages]
    assert sum("at 0.5 because the longest objects" in text for text in said) == 1
    assert plans[0].levels[1].lengths[0] == 160.0, "half of what training saw at once"
    only = replace(parameters, scales=(1.0,))
    assert len(plan_rasters(only, card_with(LONG, least=0.5), Log().job)[0].levels) == 1
