"""Parameter groups of real torchvision detectors."""

from __future__ import annotations

import pytest
import torch
from rs_mask_plugin.training.optim.freezing import begin_training, freeze
from rs_mask_plugin.training.optim.parameter_groups import backbone_stages, parameter_groups
from torch import nn
from torchvision.models import mobilenet_v2, resnet18, swin_v2_t
from torchvision.models._utils import IntermediateLayerGetter


def detector(kind: str = "resnet") -> nn.Module:
    """What parameter_groups looks at of a Mask R-CNN: backbone.body, pyramid, heads."""
    if kind == "resnet":
        layers = {f"layer{i}": str(i - 1) for i in range(1, 5)}
        body = IntermediateLayerGetter(resnet18(weights=None), layers)
    else:
        layers = {"3": "0", "6": "1", "13": "2", "18": "3"}
        body = IntermediateLayerGetter(mobilenet_v2(weights=None).features, layers)
    network = nn.Module()
    network.backbone = nn.Module()
    network.backbone.body = body
    network.backbone.fpn = nn.Conv2d(8, 8, 1)
    network.roi_heads = nn.Sequential(nn.Linear(4, 4), nn.BatchNorm1d(4))
    return network


kinds = pytest.mark.parametrize("kind", ["resnet", "mobilenet"])


@kinds
def test_every_weight_is_in_exactly_one_group(kind):
    network = detector(kind)
    groups = parameter_groups(network, learning_rate=0.1, weight_decay=0.01, layer_decay=0.7)
    listed = [id(p) for group in groups for p in group["params"]]
    assert sorted(listed) == sorted(id(p) for p in network.parameters())
    assert all(group["params"] for group in groups)


@kinds
def test_norms_and_biases_have_no_weight_decay_and_everything_else_has(kind):
    network = detector(kind)
    groups = parameter_groups(network, learning_rate=0.1, weight_decay=0.01)
    without = {id(p) for group in groups if not group["weight_decay"] for p in group["params"]}
    for module in network.modules():
        if isinstance(module, nn.BatchNorm2d):
            assert id(module.weight) in without
            assert id(module.bias) in without
        if isinstance(module, (nn.Conv2d, nn.Linear)):
            assert id(module.weight) not in without
            assert module.bias is None or id(module.bias) in without


@kinds
def test_earlier_stages_learn_more_slowly_by_the_decay(kind):
    network = detector(kind)
    groups = parameter_groups(network, learning_rate=0.1, weight_decay=0.01, layer_decay=0.5)
    scale = {id(p): group["lr_scale"] for group in groups for p in group["params"]}
    stages = backbone_stages(network)
    assert len(stages) == 4
    for index, stage in enumerate(stages):
        found = {scale[id(p)] for module in stage for p in module.parameters()}
        assert found == {0.5 ** (4 - index)}
    assert scale[id(network.backbone.fpn.weight)] == 1.0
    assert scale[id(network.roi_heads[0].weight)] == 1.0
    assert all(group["lr"] == pytest.approx(0.1 * group["lr_scale"]) for group in groups)


@pytest.mark.parametrize(("part", "frozen_stages"), [("none", 0), ("stem", 1), ("backbone", 4)])
@kinds
def test_frozen_parts_keep_their_weights(kind, part, frozen_stages):
    network = detector(kind)
    freeze(network, part)
    groups = parameter_groups(network, learning_rate=0.1, weight_decay=0.01)
    learning = {id(p) for group in groups for p in group["params"]}
    for index, stage in enumerate(backbone_stages(network)):
        for module in stage:
            for parameter in module.parameters():
                assert parameter.requires_grad == (index >= frozen_stages)
                assert (id(parameter) in learning) == (index >= frozen_stages)
    assert network.backbone.fpn.weight.requires_grad


def test_weights_that_were_frozen_before_stay_frozen():
    network = detector()
    network.roi_heads.requires_grad_(False)
    groups = parameter_groups(network, learning_rate=0.1, weight_decay=0.01)
    learning = {id(p) for group in groups for p in group["params"]}
    assert all(id(p) not in learning for p in network.roi_heads.parameters())


def test_an_unknown_freeze_is_refused():
    with pytest.raises(ValueError, match="stem"):
        freeze(detector(), "heads")


def test_frozen_batch_norms_keep_their_statistics_and_the_others_learn():
    network = nn.Module()
    network.backbone = nn.Module()
    network.backbone.body = nn.Sequential(nn.Sequential(nn.Conv2d(3, 4, 1), nn.BatchNorm2d(4)))
    network.heads = nn.Sequential(nn.Conv2d(4, 4, 1), nn.BatchNorm2d(4))
    freeze(network, "backbone")
    begin_training(network)
    network.heads(network.backbone.body(torch.rand(2, 3, 8, 8)))
    assert not network.backbone.body[0][1].running_mean.any()
    assert network.heads[1].running_mean.any()


def test_a_frozen_body_leaves_out_no_blocks_by_chance():
    network = nn.Module()
    network.backbone = nn.Module()
    network.backbone.body = swin_v2_t(weights=None).features
    freeze(network, "backbone")
    begin_training(network)
    image = torch.rand(1, 3, 64, 64)
    with torch.no_grad():
        first, second = network.backbone.body(image), network.backbone.body(image)
    assert torch.equal(first, second)


def test_a_network_without_a_backbone_has_heads_only():
    groups = parameter_groups(nn.Linear(2, 2), learning_rate=0.1, weight_decay=0.1)
    assert {group["lr_scale"] for group in groups} == {1.0}
    assert torch.equal(groups[1]["params"][0], groups[1]["params"][0])
