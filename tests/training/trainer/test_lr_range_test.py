"""The learning-rate range test."""

from __future__ import annotations

import pytest
import torch
from rs_mask_plugin.training.trainer.lr_range_test import find_learning_rate, suggest
from torch import nn


def problem(default: float, steps: int = 60):
    torch.manual_seed(0)
    network = nn.Sequential(nn.Linear(4, 16), nn.BatchNorm1d(16), nn.ReLU(), nn.Linear(16, 1))
    optimizer = torch.optim.SGD(network.parameters(), lr=default)
    generator = torch.Generator().manual_seed(1)

    def train_step() -> float:
        x = torch.randn(32, 4, generator=generator)
        loss = (network(x) - 3 * x[:, :1]).square().mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        return loss.item()

    found = find_learning_rate(network, optimizer, train_step, default=default, steps=steps)
    return network, found


@pytest.mark.parametrize("default", [1e-4, 1e-2])
def test_the_suggestion_is_neither_useless_nor_diverging(default):
    """The problem learns with rates from 1e-3 to 0.1 and diverges above."""
    _, found = problem(default)
    assert default <= found.suggestion < 0.3


def test_a_much_too_large_default_is_corrected():
    _, found = problem(1.0)
    assert found.suggestion in found.learning_rates
    assert 1e-3 < found.suggestion < 0.3


def test_the_network_is_as_before():
    torch.manual_seed(0)
    fresh = nn.Sequential(nn.Linear(4, 16), nn.BatchNorm1d(16), nn.ReLU(), nn.Linear(16, 1))
    network, _ = problem(1e-2)
    for name, value in fresh.state_dict().items():
        assert torch.equal(value, network.state_dict()[name]), name


def test_rates_rise_and_a_diverged_test_ends_early():
    _, found = problem(10.0)
    assert list(found.learning_rates) == sorted(found.learning_rates)
    assert len(found.learning_rates) < 60


def test_without_a_fall_of_the_loss_the_default_stands():
    rates = [10**-i for i in range(20, 0, -1)]
    assert suggest(rates, [1.0] * 20, 0.02) == 0.02
    assert suggest([], [], 0.02) == 0.02


def test_a_test_that_is_told_to_stop_stops():
    weight = nn.Linear(1, 1)
    optimizer = torch.optim.SGD(weight.parameters(), lr=1.0)
    answers = iter([True, True, False])
    found = find_learning_rate(
        weight, optimizer, lambda: 1.0, default=0.1, keep_on=lambda: next(answers)
    )
    assert len(found.losses) == 2
    assert found.suggestion == 0.1
