"""The registry of optimizers: complete, and every entry learns."""

from __future__ import annotations

import io

import pytest
import torch
from rs_mask_plugin.core.jobs.training_options import ADAM_SGD_MODES, OPTIMIZERS
from rs_mask_plugin.training.optim import adam_sgd
from rs_mask_plugin.training.optim.optimizers import (
    DEFINITIONS,
    build_optimizer,
    default_learning_rate,
    default_weight_decay,
    hooks_of,
)
from rs_mask_plugin.training.optim.schedules import warmup_cosine
from torch import nn

every_optimizer = pytest.mark.parametrize("name", OPTIMIZERS)


def small_network() -> nn.Module:
    torch.manual_seed(0)
    return nn.Sequential(
        nn.Conv2d(1, 8, 3, padding=1), nn.BatchNorm2d(8), nn.ReLU(), nn.Conv2d(8, 1, 3, padding=1)
    )


def train(network, optimizer, steps, scheduler=None) -> float:
    """Learn to find the bright square in a noisy picture; return the last loss."""
    generator = torch.Generator().manual_seed(0)
    loss = torch.zeros(())
    for _ in range(steps):
        truth = torch.zeros(8, 1, 16, 16)
        rows = torch.randint(0, 10, (8, 2), generator=generator)
        for picture, (row, column) in zip(truth, rows):
            picture[0, row : row + 6, column : column + 6] = 1.0
        noisy = truth + 0.3 * torch.randn(truth.shape, generator=generator)
        loss = nn.functional.binary_cross_entropy_with_logits(network(noisy), truth)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        if scheduler is not None:
            scheduler.step()
    return loss.item()


def test_the_registry_and_the_choices_shown_to_the_user_are_the_same():
    assert set(DEFINITIONS) == set(OPTIMIZERS)
    assert all(name == definition.name for name, definition in DEFINITIONS.items())
    assert set(adam_sgd.MODES) == set(ADAM_SGD_MODES)


@every_optimizer
def test_every_optimizer_names_its_defaults(name):
    assert default_learning_rate(name) > 0
    assert default_learning_rate(name, from_nothing=True) >= default_learning_rate(name)
    assert default_weight_decay(name) > 0


@pytest.mark.parametrize(
    ("name", "mode"),
    [(name, "auto") for name in OPTIMIZERS if name != "adam_sgd"]
    + [("adam_sgd", mode) for mode in ADAM_SGD_MODES],
)
def test_every_optimizer_trains_a_toy_problem_with_ten_times_its_default_rate(name, mode):
    """A toy of two layers from scratch bears longer steps than a pretrained detector."""
    network = small_network()
    optimizer = build_optimizer(
        name,
        [{"params": list(network.parameters())}],
        learning_rate=10 * default_learning_rate(name),
        total_steps=150,
        options={"adam_sgd_mode": mode, "adam_sgd_share": 0.5},
    )
    before = train(small_network(), torch.optim.SGD(network.parameters(), lr=0.0), 1)
    assert train(network, optimizer, 150, warmup_cosine(optimizer, 150, 10)) < 0.4 * before


@every_optimizer
def test_a_learning_rate_of_zero_means_the_default(name):
    groups = [{"params": [nn.Parameter(torch.ones(1))]}]
    optimizer = build_optimizer(name, groups, learning_rate=0.0, total_steps=10)
    assert hooks_of(name, optimizer).learning_rates() == [default_learning_rate(name)]


@every_optimizer
def test_a_group_keeps_its_share_of_the_learning_rate_and_its_weight_decay(name):
    groups = [
        {"params": [nn.Parameter(torch.ones(1))], "lr_scale": 0.25, "weight_decay": 0.0},
        {"params": [nn.Parameter(torch.ones(1))], "lr_scale": 1.0, "weight_decay": 0.3},
    ]
    optimizer = build_optimizer(name, groups, learning_rate=0.04, total_steps=10)
    assert hooks_of(name, optimizer).learning_rates() == [0.01, 0.04]
    assert [group["weight_decay"] for group in optimizer.param_groups] == [0.0, 0.3]


@every_optimizer
def test_every_optimizers_state_loads_without_pickle(name):
    network = small_network()
    groups = [{"params": list(network.parameters()), "name": "all"}]
    optimizer = build_optimizer(name, groups, total_steps=10)
    train(network, optimizer, 8)
    file = io.BytesIO()
    torch.save(optimizer.state_dict(), file)
    file.seek(0)
    again = build_optimizer(name, groups, total_steps=10)
    again.load_state_dict(torch.load(file, weights_only=True))
    assert hooks_of(name, again).learning_rates() == hooks_of(name, optimizer).learning_rates()


def test_sgd_has_momentum_with_nesterov():
    optimizer = build_optimizer("sgd", [{"params": [nn.Parameter(torch.ones(1))]}], total_steps=1)
    assert optimizer.param_groups[0]["momentum"] == 0.9
    assert optimizer.param_groups[0]["nesterov"]


def test_adam_sgd_keeps_both_rates_in_proportion():
    optimizer = build_optimizer(
        "adam_sgd",
        [{"params": [nn.Parameter(torch.ones(1))]}],
        learning_rate=2 * default_learning_rate("adam_sgd"),
        total_steps=1,
    )
    assert optimizer.param_groups[0]["sgd_lr"] == pytest.approx(2 * default_learning_rate("sgd"))


def test_adam_sgd_tells_in_a_sentence_when_it_became_sgd():
    network = small_network()
    groups = [{"params": [parameter]} for parameter in network.parameters()]
    optimizer = build_optimizer(
        "adam_sgd", groups, total_steps=20, options={"adam_sgd_mode": "at", "adam_sgd_share": 0.5}
    )
    train(network, optimizer, 8)
    hooks = hooks_of("adam_sgd", optimizer)
    assert (hooks.metrics(), hooks.messages(0, 8)) == ({"sgd_share": 0.0}, [])
    train(network, optimizer, 8)
    assert hooks.metrics() == {"sgd_share": 1.0}
    sentences = " ".join(hooks.messages(8, 16))
    assert "After step 10" in sentences
    assert "follow SGD" in sentences
    assert hooks.messages(10, 16) == []


def test_adam_sgd_tells_of_a_change_after_skipped_steps_with_the_training_s_own_step():
    network = small_network()
    options = {"adam_sgd_mode": "at", "adam_sgd_share": 0.5}
    groups = [{"params": [parameter]} for parameter in network.parameters()]
    optimizer = build_optimizer("adam_sgd", groups, total_steps=20, options=options)
    hooks = hooks_of("adam_sgd", optimizer)
    train(network, optimizer, 7)
    hooks.step_skipped()  # as where a loss leaves the range of float16
    again = build_optimizer("adam_sgd", groups, total_steps=20, options=options)
    again.load_state_dict(optimizer.state_dict())  # a resumed run knows of it
    hooks = hooks_of("adam_sgd", again)
    train(network, again, 2)  # an epoch of 10 steps is over
    assert hooks.messages(0, 10) == []
    train(network, again, 10)
    assert "After step 11" in " ".join(hooks.messages(10, 20))
    assert {change.step for change in hooks.rule_changes()} == {11}


def test_the_rate_of_the_heads_is_theirs_also_where_a_part_of_the_backbone_follows_sgd():
    weights = [nn.Parameter(torch.ones(1)) for _ in range(2)]
    groups = [
        {"params": [w], "name": name} for w, name in zip(weights, ("backbone stage 1", "heads"))
    ]
    optimizer = build_optimizer("adam_sgd", groups, learning_rate=6e-4, total_steps=9)
    optimizer.param_groups[0].update(phase="sgd", carried_lr=0.05)
    hooks = hooks_of("adam_sgd", optimizer)
    assert hooks.learning_rates() == pytest.approx([0.05, 6e-4])
    assert hooks.heads_learning_rate() == pytest.approx(6e-4)


def test_other_optimizers_have_no_switches():
    optimizer = build_optimizer("adam", [{"params": [nn.Parameter(torch.ones(1))]}], total_steps=1)
    hooks = hooks_of("adam", optimizer)
    assert (hooks.metrics(), hooks.messages(0, 100), hooks.rule_changes()) == ({}, [], [])
