"""A card knows how the true outlines of its classes look, and old cards that it doesn't."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from rs_mask_plugin.core.models.card import ModelCard
from rs_mask_plugin.core.models.outline_profile import OutlineProfile

from tests.model_cards import small_card

HOUSES = OutlineProfile(
    objects=500,
    right_angles=1.0,
    sharp_corners=1.0,
    vertices=4,
    edge=48.5,
    least_area=90.0,
    with_holes=0.0,
    least_hole=0.0,
)


@pytest.mark.parametrize(
    ("changed", "style"),
    [
        ({}, "square"),
        ({"right_angles": 0.85}, "square"),
        ({"right_angles": 0.0, "sharp_corners": 0.0}, "smooth"),  # crowns
        ({"right_angles": 0.0, "sharp_corners": 0.24}, "found"),  # ships with their bows
        ({"right_angles": 0.4}, "found"),
        ({"objects": 20}, "found"),  # too few to say
    ],
)
def test_the_style_follows_from_the_true_outlines(changed, style):
    assert replace(HOUSES, **changed).style == style


def test_a_card_keeps_the_profiles_of_its_classes():
    card = replace(small_card(), outlines={"1": HOUSES})
    assert ModelCard.from_dict(json.loads(json.dumps(card.to_dict()))) == card


def test_a_card_of_an_earlier_version_knows_no_outlines():
    values = small_card().to_dict()
    del values["outlines"]
    assert ModelCard.from_dict(values).outlines == {}


@pytest.mark.parametrize(
    "damage",
    [
        {"1": {"objects": 5}},
        {"1": {**vars(HOUSES), "right_angles": 1.5}},
        {"1": {**vars(HOUSES), "least_area": "large"}},
        {"1": {**vars(HOUSES), "edge": float("nan")}},
        {"house": vars(HOUSES)},
        ["square"],
    ],
)
def test_damaged_profiles_are_refused_as_a_damaged_card(damage):
    with pytest.raises(ValueError, match="card is damaged"):
        ModelCard.from_dict({**small_card().to_dict(), "outlines": damage})
