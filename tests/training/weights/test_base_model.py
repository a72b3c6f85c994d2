"""The base model lies in the project, fits any bands, and is chosen where it is the best start."""

from __future__ import annotations

from dataclasses import replace

import pytest
import torch
from rs_mask_plugin.core.jobs.errors import UserError
from rs_mask_plugin.core.jobs.job import Job
from rs_mask_plugin.core.models.architectures import build_network
from rs_mask_plugin.core.models.file import load_model
from rs_mask_plugin.core.models.scaling import BandScaling
from rs_mask_plugin.training.weights import base_model
from rs_mask_plugin.training.weights.base_model import BASE_MODEL, base_card, starting_weights_for
from rs_mask_plugin.training.weights.starting_weights import load_starting_weights, starting_options

from tests.model_cards import small_card


def start_from_base(bands=("red", "green", "blue"), dtype="uint8", **changes):
    """Return the network of a new training that starts from the base model, and its report."""
    card = replace(
        small_card(bands=bands),
        options=starting_options("light", "base"),
        dtype=dtype,
        scaling=BandScaling((0.0,) * len(bands), (1.0,) * len(bands)),
        **changes,
    )
    network = build_network(card)
    return network, load_starting_weights(network, card, "base", "", Job(lambda _: None))


def test_the_base_model_is_small_enough_for_the_plugin_and_loads_as_any_model():
    assert BASE_MODEL.stat().st_size <= 15_000_000
    network, card = load_model(BASE_MODEL)
    assert card == base_card()
    assert (card.architecture, card.options.heads) == ("mobilenet_v2_fpn", "light")
    assert {parameter.dtype for parameter in network.parameters()} == {torch.float32}


def test_a_training_starts_from_all_of_the_base_model_but_its_classes():
    network, report = start_from_base()
    base, card = load_model(BASE_MODEL)
    assert report.card.mean == card.mean
    assert report.card.std == card.std
    assert network.transform.image_mean == list(card.mean)
    before, after = base.state_dict(), network.state_dict()
    assert before.keys() == after.keys()
    differing = {name for name in before if before[name].shape != after[name].shape}
    assert all("predictor" in name for name in differing)
    for name in before.keys() - differing:
        if "predictor" not in name:
            assert torch.equal(before[name], after[name]), name


@pytest.mark.parametrize(
    ("bands", "dtype"),
    [
        (("grey",), "uint16"),
        (("blue", "green", "red", "nir"), "uint16"),
        (tuple(f"band {number}" for number in range(1, 13)), "float32"),
    ],
)
def test_any_bands_start_from_it_and_see_grey_imagery_as_it_did(bands, dtype):
    network, report = start_from_base(bands, dtype)
    base, _ = load_model(BASE_MODEL)
    assert report.missing == report.mismatched == ()
    assert len(report.card.mean) == len(report.card.std) == len(bands)
    grey = torch.nn.functional.avg_pool2d(torch.rand(1, 1, 128, 128), 8).repeat_interleave(8, 2)
    grey = grey.repeat_interleave(8, 3)[0]
    with torch.inference_mode():
        features = [
            one.eval().backbone(one.transform([grey.expand(count, -1, -1)])[0].tensors)["2"]
            for one, count in ((base, 3), (network, len(bands)))
        ]
    agreement = torch.corrcoef(torch.stack([feature.flatten() for feature in features]))[0, 1]
    assert agreement > 0.9


def test_the_choice_is_base_without_a_gpu_and_published_weights_with_one():
    assert starting_weights_for("mobilenet_v2_fpn", "light", has_gpu=False) == "base"
    assert starting_weights_for("mobilenet_v2_fpn", "light", has_gpu=True) == "pretrained"
    assert starting_weights_for("mobilenet_v2_fpn", "full", has_gpu=False) == "pretrained"
    assert starting_weights_for("resnet50_fpn", "full", has_gpu=False) == "pretrained"


def test_another_network_than_the_base_models_is_refused():
    card = small_card("resnet18_fpn")
    with pytest.raises(UserError, match="The base model is a mobilenet_v2_fpn with light heads"):
        load_starting_weights(build_network(card), card, "base", "", Job(lambda _: None))


def test_a_copy_without_the_base_model_says_so(monkeypatch, tmp_path):
    monkeypatch.setattr(base_model, "BASE_MODEL", tmp_path / "base_model.safetensors")
    with pytest.raises(UserError, match="this copy of RS Mask is not complete") as error:
        starting_weights_for("mobilenet_v2_fpn", "light", has_gpu=False)
    assert "WEIGHTS" in error.value.hint
    assert starting_weights_for("mobilenet_v2_fpn", "light", has_gpu=True) == "pretrained"
