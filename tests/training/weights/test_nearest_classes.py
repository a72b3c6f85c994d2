"""A class that a model does not have starts from those that its name says it is nearest to."""

from __future__ import annotations

from dataclasses import replace

import pytest
from rs_mask_plugin.training.weights.nearest_classes import groups_of, nearest_classes

from tests.model_cards import small_card

GROUPS = {
    "roof_gable": "building",
    "roof_flat": "building",
    "car": "vehicle",
    "truck": "vehicle",
    "crown_conifer": "tree",
    "palm": "tree",
    "boat": "vessel",
    "dead_tree": "dead_wood",
}
FINE = tuple(GROUPS)


@pytest.mark.parametrize(
    ("name", "nearest"),
    [
        ("building", {"roof_gable", "roof_flat"}),
        ("Buildings", {"roof_gable", "roof_flat"}),
        ("house", {"roof_gable", "roof_flat"}),
        ("Roof", {"roof_gable", "roof_flat"}),
        ("tree crowns", {"crown_conifer", "palm"}),
        ("Palm", {"palm"}),
        ("Car", {"car"}),
        ("vehicle", {"car", "truck"}),
        ("bus", {"car", "truck"}),
        ("ship", {"boat"}),
        ("deadwood", {"dead_tree"}),
        ("Roof-Flat", {"roof_flat"}),
        ("Gebäude", set()),
        ("airplane", set()),
    ],
)
def test_a_name_finds_its_like_its_group_or_a_word_that_means_the_same(name, nearest):
    assert {FINE[place] for place in nearest_classes(name, FINE, GROUPS)} == nearest


def test_a_model_without_groups_is_understood_by_its_own_names():
    classes = ("house", "tree", "vehicle", "ship")
    for name, nearest in (("building", "house"), ("crown", "tree"), ("car", "vehicle")):
        assert [classes[place] for place in nearest_classes(name, classes, {})] == [nearest]
    assert nearest_classes("greenhouse", classes, {}) == []


def test_groups_come_from_the_card_and_odd_ones_are_no_groups():
    card = small_card()
    assert groups_of(card) == {}
    about = {"base_model": {"class_groups": {"roof": "building", "odd": 3}}}
    assert groups_of(replace(card, provenance=about)) == {"roof": "building"}
    for odd in ({"base_model": 3}, {"base_model": {"class_groups": ["roof"]}}):
        assert groups_of(replace(card, provenance=odd)) == {}
