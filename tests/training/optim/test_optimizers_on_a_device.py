"""Every optimizer on tensors that say ``cuda:0``."""

import pytest
import torch
from rs_mask_plugin.training.optim.optimizers import (
    DEFINITIONS,
    build_optimizer,
    load_optimizer_state,
)

from tests.simulated_device import DEVICE, simulated_device


def linear_layer():
    torch.manual_seed(0)
    return torch.nn.Linear(6, 3)


def optimizer_of(layer, name):
    return build_optimizer(name, [{"params": list(layer.parameters())}], total_steps=20)


def steps(layer, optimizer, count):
    """Steps on the layer's own device."""
    images = torch.linspace(-1, 1, 24).view(4, 6).to(layer.weight.device)
    for _ in range(count):
        optimizer.zero_grad()
        layer(images).square().sum().backward()
        optimizer.step()


@pytest.mark.parametrize("name", DEFINITIONS)
def test_an_optimizer_goes_on_on_a_gpu_from_a_cpus_state_and_back(name):
    layer = linear_layer()
    optimizer = optimizer_of(layer, name)
    steps(layer, optimizer, 6)
    wanted = layer.weight.detach().clone()

    layer = linear_layer()
    before = optimizer_of(layer, name)
    steps(layer, before, 2)
    with simulated_device() as device:
        layer.to(DEVICE)
        there = optimizer_of(layer, name)
        load_optimizer_state(there, before.state_dict())
        device.clear()
        steps(layer, there, 2)
        assert not device.mixed
        looks = 2 if name == "adam_sgd" else 0  # it decides by a number of each step
        assert sum(device.waits.values()) <= looks + 2, device.waits  # and the images are copied
        layer.to("cpu")
        state = there.state_dict()
        for entry in state["state"].values():  # as a checkpoint is read
            entry.update({k: v.cpu() for k, v in entry.items() if isinstance(v, torch.Tensor)})
    after = optimizer_of(layer, name)
    load_optimizer_state(after, state)
    steps(layer, after, 2)
    torch.testing.assert_close(layer.weight.detach(), wanted)
