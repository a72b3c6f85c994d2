"""Norms with fixed statistics, folded into the convolutions before them while these learn."""

import copy

import pytest
import torch
from rs_mask_plugin.core.models.architectures import build_network
from rs_mask_plugin.core.models.backbones import normed_convolutions
from rs_mask_plugin.training.trainer.norm_folding import fold_fixed_norms

from tests.model_cards import small_card


def network_of(architecture):
    torch.manual_seed(0)
    network = build_network(small_card(architecture)).train()
    for parent, _, name in normed_convolutions(network):
        norm = parent.get_submodule(name)
        norm.running_mean.normal_(0, 0.1)
        norm.running_var.uniform_(0.5, 2.0)
        with torch.no_grad():
            norm.weight.uniform_(0.5, 1.0)
            norm.bias.normal_(0, 0.1)
    return network


def features_and_gradients(network):
    images = torch.rand((2, 3, 64, 96), generator=torch.Generator().manual_seed(1))
    levels = list(network.backbone(images).values())
    sum(level.square().mean() for level in levels).backward()
    gradients = {
        name: weight.grad for name, weight in network.backbone.named_parameters()
        if weight.grad is not None
    }  # fmt: skip
    return levels, gradients


@pytest.mark.parametrize(
    "architecture",
    ["mobilenet_v2_fpn", "mobilenet_v3_large_fpn", "resnet18_fpn", "resnet50_fpn_v2"],
)
def test_the_same_features_and_gradients_come_without_the_norms_own_passes(architecture):
    plain = network_of(architecture)
    folded = copy.deepcopy(plain)
    fold_fixed_norms(folded)
    levels, gradients = features_and_gradients(plain)
    others, other_gradients = features_and_gradients(folded)
    for one, other in zip(levels, others):
        torch.testing.assert_close(other, one, rtol=1e-3, atol=1e-4)
    assert other_gradients.keys() == gradients.keys()
    for name, gradient in gradients.items():
        apart = (other_gradients[name] - gradient).norm() / gradient.norm().clamp(min=1e-12)
        assert apart < 1e-3, name


def test_files_and_copies_know_nothing_of_it():
    plain = network_of("resnet18_fpn")
    folded = copy.deepcopy(plain)
    fold_fixed_norms(folded)
    assert list(folded.state_dict()) == list(plain.state_dict())
    again = copy.deepcopy(folded)
    with torch.no_grad():
        for weight in folded.parameters():
            weight.zero_()
    levels, _ = features_and_gradients(again)
    assert levels[0].abs().sum() > 0  # the copy's convolutions are its own
