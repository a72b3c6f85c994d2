"""Learning-rate schedules: their shape, and that they resume."""

from __future__ import annotations

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from rs_mask_plugin.core.jobs.training_options import SCHEDULES
from rs_mask_plugin.training.optim.schedules import (
    build_schedule,
    cosine_factor,
    stepped_factor,
    warmup_cosine,
    warmup_stepped,
)
from torch import nn


def rates(schedule, optimizer, steps):
    found = []
    for _ in range(steps):
        found.append(optimizer.param_groups[0]["lr"])
        optimizer.step()
        schedule.step()
    return found


def sgd():
    return torch.optim.SGD([nn.Parameter(torch.ones(1))], lr=0.5)


@given(st.integers(1, 500), st.integers(0, 100))
def test_the_cosine_rises_then_falls_and_is_never_zero(total, warmup):
    factors = [cosine_factor(step, total, warmup, 0.01) for step in range(total + 5)]
    assert all(0 < factor <= 1 for factor in factors)
    peak = factors.index(max(factors))
    assert factors[: peak + 1] == sorted(factors[: peak + 1])
    assert factors[peak:] == sorted(factors[peak:], reverse=True)


def test_the_cosine_reaches_the_full_rate_after_warm_up_and_the_final_share_at_the_end():
    optimizer = sgd()
    found = rates(warmup_cosine(optimizer, 100, 10, final=0.1), optimizer, 101)
    assert found[0] == pytest.approx(0.5 / 11)
    assert found[10] == pytest.approx(0.5)
    assert found[55] == pytest.approx(0.5 * 0.55)
    assert found[100] == pytest.approx(0.05)


def test_the_stepped_schedule_falls_at_its_milestones():
    optimizer = sgd()
    schedule = warmup_stepped(optimizer, 90, 10)
    found = rates(schedule, optimizer, 90)
    assert found[10] == found[59] == 0.5
    assert found[60] == pytest.approx(0.05)
    assert found[80] == pytest.approx(0.005)
    assert stepped_factor(0, 90, 0, (2 / 3,), 0.1) == 1.0


@pytest.mark.parametrize("make", [warmup_cosine, warmup_stepped])
def test_a_resumed_schedule_goes_on_where_it_was(make):
    optimizer = sgd()
    whole = rates(make(optimizer, 60, 5), optimizer, 60)
    first = sgd()
    schedule = make(first, 60, 5)
    rates(schedule, first, 25)
    again = sgd()
    resumed = make(again, 60, 5)
    again.load_state_dict(first.state_dict())
    resumed.load_state_dict(schedule.state_dict())
    assert rates(resumed, again, 35) == whole[25:]


@pytest.mark.parametrize("name", SCHEDULES)
def test_every_schedule_that_users_can_choose_warms_up_to_the_full_rate(name):
    optimizer = sgd()
    found = rates(build_schedule(name, optimizer, 60, 4), optimizer, 60)
    assert found[:4] == pytest.approx([0.1, 0.2, 0.3, 0.4])
    assert found[4] == pytest.approx(0.5)
    assert {"cosine": 0.01, "steps": 0.005, "constant": 0.5}[name] == pytest.approx(
        found[-1], abs=0.01
    )
