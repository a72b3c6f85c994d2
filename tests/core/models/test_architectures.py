"""Networks are built from cards: any bands, any heads, torchvision's names."""

from __future__ import annotations

import sys
from dataclasses import replace

import pytest
import torch
import torchvision
from rs_mask_plugin.core.jobs.errors import UserError
from rs_mask_plugin.core.jobs.training_options import ARCHITECTURES
from rs_mask_plugin.core.models.architectures import (
    REGISTRY,
    architecture_named,
    build_network,
    chosen_architecture,
    default_options,
)
from rs_mask_plugin.core.models.backbones import first_convolution
from torch import nn
from torchvision.ops import FrozenBatchNorm2d

from tests.model_cards import small_card

pytestmark = pytest.mark.slow


def targets():
    """Return the truth of a 96-pixel image with two objects."""
    masks = torch.zeros(2, 96, 96, dtype=torch.uint8)
    masks[0, 10:40, 10:40] = 1
    masks[1, 50:90, 60:90] = 1
    boxes = torch.tensor([[10.0, 10, 40, 40], [60, 50, 90, 90]])
    return {"boxes": boxes, "labels": torch.ones(2, dtype=torch.int64), "masks": masks}


def small_targets():
    """Return the truth of a 64-pixel image with one object."""
    masks = torch.zeros(1, 64, 64, dtype=torch.uint8)
    masks[0, 10:40, 10:40] = 1
    boxes = torch.tensor([[10.0, 10, 40, 40]])
    return {"boxes": boxes, "labels": torch.ones(1, dtype=torch.int64), "masks": masks}


def test_the_registry_holds_exactly_the_architectures_that_users_can_choose():
    assert (*REGISTRY, "timm") == ARCHITECTURES


@pytest.mark.parametrize("architecture", [*REGISTRY, "timm:resnet10t"])
def test_every_architecture_learns_from_any_bands_with_either_norm(architecture):
    if architecture.startswith("timm"):
        pytest.importorskip("timm", reason="timm is an extra")
    for weights, bands in (("none", 5), ("file", 1)):
        network = build_network(
            small_card(architecture, bands=[str(i) for i in range(bands)], weights=weights)
        ).train()
        losses = network([torch.rand(bands, 64, 64)], [small_targets()])
        sum(losses.values()).backward()
        assert all(torch.isfinite(loss) for loss in losses.values())
        body = network.backbone.body
        first = body.get_submodule(first_convolution(body))
        assert first.weight.shape[1] == bands
        assert first.weight.grad is not None


@pytest.mark.parametrize(
    "architecture",
    ["mobilenet_v3_large_fpn", "convnext_tiny_fpn", "swin_v2_t_fpn", "timm:mobilenetv3_small_050"],
)
def test_a_bodys_first_stages_are_what_its_first_features_come_from(architecture):
    if architecture.startswith("timm"):
        pytest.importorskip("timm", reason="timm is an extra")
    body = architecture_named(architecture).body(3, "batch")
    stages = body.stages()
    assert len(stages) == 4
    held = [id(p) for stage in stages for module in stage for p in module.parameters()]
    assert sorted(held) == sorted(id(p) for p in body.parameters())
    levels = list(body(torch.rand(2, 3, 64, 96)).values())
    assert [tuple(level.shape[1:]) for level in levels] == [
        (channels, 64 // stride, 96 // stride)
        for channels, stride in zip(body.channels, (4, 8, 16, 32))
    ]
    levels[1].sum().backward()
    for number, stage in enumerate(stages):
        used = [p.grad is not None for module in stage for p in module.parameters()]
        assert all(used) if number < 2 else not any(used)


@pytest.mark.parametrize("norm", ["frozen", "batch", "group"])
def test_the_norm_that_was_chosen_is_the_one_in_the_body(norm):
    kinds = {"frozen": FrozenBatchNorm2d, "batch": nn.BatchNorm2d, "group": nn.GroupNorm}
    body = build_network(small_card(weights="file", norm=norm)).backbone.body
    found = {type(m) for m in body.modules() if isinstance(m, tuple(kinds.values()))}
    assert found == {kinds[norm]}


def test_frozen_norms_need_weights():
    with pytest.raises(UserError, match="statistics of pretrained weights"):
        default_options("light", "none", norm="frozen")


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("no_such_network", "no network named"),
        ("hf-hub:someone/something", "no network named"),
        ("vit_tiny_patch16_224", "strides 16, 16, 16"),
        ("swin_s3_tiny_224", "images of any size"),
    ],
)
def test_a_network_of_timm_that_can_not_carry_a_pyramid_is_refused_in_a_sentence(name, words):
    pytest.importorskip("timm", reason="timm is an extra")
    with pytest.raises(UserError, match=words) as error:
        build_network(small_card(f"timm:{name}"))
    assert error.value.hint


def test_without_timm_one_sentence_says_what_to_install(monkeypatch):
    monkeypatch.setitem(sys.modules, "timm", None)
    with pytest.raises(UserError, match="timm is not installed") as error:
        build_network(small_card("timm:resnet18"))
    assert "pip install timm" in error.value.hint


def test_a_network_of_timm_is_named_by_backbone():
    assert chosen_architecture("timm", "resnet50d") == "timm:resnet50d"
    assert chosen_architecture("resnet18_fpn") == "resnet18_fpn"
    with pytest.raises(UserError, match="no network of timm is named"):
        chosen_architecture("timm")
    with pytest.raises(UserError, match="BACKBONE names resnet50d"):
        chosen_architecture("resnet18_fpn", "resnet50d")


@pytest.mark.parametrize(
    ("architecture", "builder"),
    [
        ("resnet50_fpn", "maskrcnn_resnet50_fpn"),
        ("resnet50_fpn_v2", "maskrcnn_resnet50_fpn_v2"),
    ],
)
def test_tensors_have_the_names_and_shapes_of_torchvisions_own_networks(architecture, builder):
    ours = build_network(small_card(architecture, heads="full")).state_dict()
    theirs = getattr(torchvision.models.detection, builder)(
        weights=None, weights_backbone=None, num_classes=2
    ).state_dict()

    def shapes(tensors):
        return {k: v.shape for k, v in tensors.items() if not k.endswith("num_batches_tracked")}

    assert shapes(ours) == shapes(theirs)


def test_fresh_heads_start_undecided():
    torch.manual_seed(0)
    network = build_network(small_card(weights="none")).train()
    losses = network([torch.rand(3, 96, 96)], [targets()])
    assert float(losses["loss_mask"].detach()) == pytest.approx(0.693, abs=0.05)
    assert float(losses["loss_classifier"].detach()) == pytest.approx(0.693, abs=0.3)


@pytest.mark.parametrize("mask_size", [28, 56])
def test_masks_come_in_their_boxes_own_frames_and_images_are_not_resized(mask_size):
    torch.manual_seed(0)
    network = build_network(small_card(mask_size=mask_size, weights="none")).eval()
    with torch.inference_mode():
        (found,) = network([torch.rand(3, 80, 100)])
    assert len(found["boxes"]) > 0
    assert found["masks"].shape == (len(found["boxes"]), 1, mask_size, mask_size)
    assert found["boxes"][:, 2].max() <= 100
    assert found["boxes"][:, 3].max() <= 80


def test_a_tile_has_as_many_detections_as_the_card_allows_and_not_more():
    torch.manual_seed(0)
    network = build_network(small_card(weights="none", detections_per_tile=7)).eval()
    with torch.inference_mode():
        (found,) = network([torch.rand(3, 96, 96)])
    assert len(found["boxes"]) == 7


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"heads": "heavy"}, "heads"),
        ({"mask_size": 30}, "mask size"),
        ({"anchor_sizes": (8.0, 16.0)}, "anchor sizes"),
        ({"norm": "layer"}, "norm"),
    ],
)
def test_options_that_can_not_be_built_are_refused_in_a_sentence(change, words):
    given = small_card()
    with pytest.raises(UserError, match=words):
        build_network(replace(given, options=replace(given.options, **change)))


def test_an_unknown_architecture_is_refused_with_the_names_of_the_known():
    with pytest.raises(UserError) as error:
        build_network(replace(small_card(), architecture="resnet999"))
    assert "resnet18_fpn" in error.value.hint


def test_statistics_of_the_second_versions_pyramid_stay_while_its_scale_is_trained():
    network = build_network(small_card("resnet50_fpn_v2")).train()
    norm = network.backbone.fpn.inner_blocks[0][1]
    before = norm.running_mean.clone()
    losses = network([torch.rand(3, 96, 96)], [targets()])
    sum(losses.values()).backward()
    assert torch.equal(norm.running_mean, before)
    assert norm.weight.grad is not None
