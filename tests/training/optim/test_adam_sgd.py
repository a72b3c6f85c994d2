"""Adam_SGD against torch's own Adam and SGD, and against the papers' formulas, in float64."""

from __future__ import annotations

import io
import math

import pytest
import torch
from rs_mask_plugin.training.optim.adam_sgd import AdamSGD
from rs_mask_plugin.training.optim.schedules import warmup_cosine
from torch import nn

BETAS = (0.9, 0.99)


class Quadratic(nn.Module):
    """½ wᵀ A w with a spread of curvatures."""

    def __init__(self) -> None:
        super().__init__()
        generator = torch.Generator().manual_seed(1)
        self.w = nn.Parameter(torch.randn(6, generator=generator, dtype=torch.float64))
        self.register_buffer("a", torch.linspace(0.5, 20.0, 6, dtype=torch.float64))

    def loss(self, step: int) -> torch.Tensor:
        return 0.5 * (self.a * self.w**2).sum()


class SmallNet(nn.Module):
    """A noisy regression with a hidden layer."""

    def __init__(self) -> None:
        super().__init__()
        torch.manual_seed(2)
        self.layers = nn.Sequential(nn.Linear(4, 8), nn.Tanh(), nn.Linear(8, 1)).double()

    def loss(self, step: int) -> torch.Tensor:
        generator = torch.Generator().manual_seed(step)
        x = torch.randn(16, 4, generator=generator, dtype=torch.float64)
        return (self.layers(x) - x[:, :1] * x[:, 1:2]).square().mean()


def run(model, optimizer, first, last, scheduler=None, before_step=None):
    """Train from step ``first`` to ``last`` and return the weights after each."""
    trace = []
    for step in range(first, last):
        optimizer.zero_grad()
        model.loss(step).backward()
        if before_step is not None:
            before_step(optimizer)
        optimizer.step()
        if scheduler is not None:
            scheduler.step()
        trace.append(torch.cat([p.detach().flatten().clone() for p in model.parameters()]))
    return trace


def assert_same_bits(left, right):
    assert len(left) == len(right)
    for step, (a, b) in enumerate(zip(left, right)):
        assert torch.equal(a, b), f"weights differ first after step {step + 1}"


models = pytest.mark.parametrize("model_type", [Quadratic, SmallNet])
decays = pytest.mark.parametrize("weight_decay", [0.0, 1e-2])


@models
@decays
def test_before_the_switch_every_step_is_adams_and_after_it_sgds(model_type, weight_decay):
    ours, plain = model_type(), model_type()
    both = AdamSGD(
        ours.parameters(),
        lr=1e-2,
        betas=BETAS,
        weight_decay=weight_decay,
        mode="at",
        share=0.5,
        total_steps=40,
    )
    first_half = run(ours, both, 0, 20)
    adam = torch.optim.Adam(plain.parameters(), lr=1e-2, betas=BETAS, weight_decay=weight_decay)
    assert_same_bits(first_half, run(plain, adam, 0, 20))

    assert both.phases == ["sgd"]
    carried = both.switches[0].learning_rate
    second_half = run(ours, both, 20, 40)
    sgd = torch.optim.SGD(
        plain.parameters(), lr=carried, momentum=BETAS[0], weight_decay=weight_decay
    )
    assert_same_bits(second_half, run(plain, sgd, 20, 40))


@models
def test_the_criterion_is_swats_algorithm_1(model_type):
    """The reference below is written from the paper, with plain differences of weights."""
    tolerance, lr = 1e-2, 1e-2
    ours, plain = model_type(), model_type()
    both = AdamSGD(ours.parameters(), lr=lr, betas=BETAS, mode="auto", tolerance=tolerance)
    adam = torch.optim.Adam(plain.parameters(), lr=lr, betas=BETAS)

    average, expected = 0.0, None
    for step in range(2000):
        before = torch.cat([p.detach().flatten().clone() for p in plain.parameters()])
        adam.zero_grad()
        plain.loss(step).backward()
        g = torch.cat([p.grad.flatten().clone() for p in plain.parameters()])
        adam.step()
        p = torch.cat([q.detach().flatten() for q in plain.parameters()]) - before
        k = step + 1
        if p @ g != 0:
            gamma = (p @ p / -(p @ g)).item()
            average = BETAS[1] * average + (1 - BETAS[1]) * gamma
            corrected = average / (1 - BETAS[1] ** k)
            if k > 1 and corrected > 0 and abs(corrected - gamma) < tolerance * corrected:
                expected = (k, (1 - BETAS[0]) * corrected)
                break
    assert expected is not None, "the reference never switched: the test shows nothing"

    run(ours, both, 0, expected[0])
    (switch,) = both.switches
    assert switch.step == expected[0]
    assert switch.learning_rate == pytest.approx(expected[1], rel=1e-6)
    assert "settled" in switch.reason


def test_auto_switches_at_the_latest_at_the_share_of_the_schedule():
    model = SmallNet()
    optimizer = AdamSGD(
        model.parameters(), lr=1e-2, mode="auto", share=0.3, total_steps=50, tolerance=0.0
    )
    run(model, optimizer, 0, 14)
    assert optimizer.phases == ["adam"]
    run(model, optimizer, 14, 15)
    assert optimizer.phases == ["sgd"]
    assert "30 %" in optimizer.switches[0].reason


def test_there_is_no_switch_after_the_last_step():
    model = SmallNet()
    optimizer = AdamSGD(model.parameters(), lr=1e-2, share=0.75, total_steps=2)
    run(model, optimizer, 0, 2)
    assert optimizer.phases == ["adam"]


def test_the_criterion_does_not_count_before_the_earliest_share():
    model = SmallNet()
    optimizer = AdamSGD(
        model.parameters(), lr=1e-2, share=1.0, total_steps=100, earliest=0.4, tolerance=1e9
    )
    run(model, optimizer, 0, 40)
    assert optimizer.phases == ["adam"]
    run(model, optimizer, 40, 42)
    assert optimizer.switches[0].step == 41


def test_after_a_return_to_adam_the_criterion_counts_again():
    model = Quadratic()
    optimizer = AdamSGD(
        model.parameters(),
        lr=1e-2,
        mode="alternate",
        share=0.75,
        total_steps=100,
        earliest=0.5,
        tolerance=1e9,
    )
    run(model, optimizer, 0, 60)
    assert optimizer.switches[0].step == 51
    optimizer.validation_stalled()
    run(model, optimizer, 60, 100)
    assert [entry.step for entry in optimizer.switches] == [51, 60, 81]
    assert "settled" in optimizer.switches[-1].reason


def test_a_training_made_longer_switches_at_the_share_of_its_new_length():
    model = SmallNet()
    first = AdamSGD(model.parameters(), lr=1e-2, share=0.5, total_steps=20, tolerance=0.0)
    run(model, first, 0, 5)
    longer = AdamSGD(model.parameters(), lr=1e-2, share=0.5, total_steps=40, tolerance=0.0)
    longer.load_state_dict(first.state_dict())
    run(model, longer, 5, 19)
    assert longer.phases == ["adam"]
    run(model, longer, 19, 20)
    assert longer.phases == ["sgd"]


def test_each_parameter_group_switches_by_itself():
    model = SmallNet()
    groups = [{"params": model.layers[0].parameters()}, {"params": model.layers[2].parameters()}]
    optimizer = AdamSGD(groups, lr=1e-2, betas=BETAS, tolerance=2e-2)
    run(model, optimizer, 0, 400)
    assert {switch.group for switch in optimizer.switches} == {0, 1}
    steps = [switch.step for switch in optimizer.switches]
    assert steps[0] != steps[1]


@models
def test_alternate_returns_to_a_fresh_adam_when_validation_stalls(model_type):
    ours, plain = model_type(), model_type()
    optimizer = AdamSGD(
        ours.parameters(),
        lr=1e-2,
        betas=BETAS,
        mode="alternate",
        share=0.25,
        total_steps=40,
        tolerance=0.0,
    )
    run(ours, optimizer, 0, 15)
    assert optimizer.phases == ["sgd"]
    plain.load_state_dict(ours.state_dict())
    (switch,) = optimizer.validation_stalled()
    assert (switch.phase, switch.step) == ("adam", 15)
    adam = torch.optim.Adam(plain.parameters(), lr=1e-2, betas=BETAS)
    # A quarter of the 25 steps that are left belongs to Adam again.
    assert_same_bits(run(ours, optimizer, 15, 21), run(plain, adam, 15, 21))
    assert [entry.phase for entry in optimizer.switches] == ["sgd", "adam", "sgd"]

    sgd = torch.optim.SGD(
        plain.parameters(), lr=optimizer.switches[-1].learning_rate, momentum=BETAS[0]
    )
    assert_same_bits(run(ours, optimizer, 21, 40), run(plain, sgd, 21, 40))


def test_only_alternate_listens_to_stalled_validation():
    model = SmallNet()
    optimizer = AdamSGD(model.parameters(), mode="at", share=0.1, total_steps=20)
    run(model, optimizer, 0, 5)
    assert optimizer.validation_stalled() == []
    assert optimizer.phases == ["sgd"]


@models
@decays
def test_mix_adds_both_steps_weighted(model_type, weight_decay):
    """w ← w + s·Δ_SGD + (1 − s)·Δ_Adam, each rule with moments of its own."""
    share, sgd_lr = 0.3, 5e-3
    ours, reference = model_type(), model_type()
    optimizer = AdamSGD(
        ours.parameters(),
        lr=1e-2,
        sgd_lr=sgd_lr,
        betas=BETAS,
        weight_decay=weight_decay,
        mode="mix",
        share=share,
    )
    parameters = list(reference.parameters())
    m = [torch.zeros_like(p) for p in parameters]
    v = [torch.zeros_like(p) for p in parameters]
    momentum = [torch.zeros_like(p) for p in parameters]
    for step in range(30):
        trace = run(ours, optimizer, step, step + 1)
        reference.zero_grad()
        reference.loss(step).backward()
        with torch.no_grad():
            for i, p in enumerate(parameters):
                g = p.grad + weight_decay * p
                m[i] = BETAS[0] * m[i] + (1 - BETAS[0]) * g
                v[i] = BETAS[1] * v[i] + (1 - BETAS[1]) * g * g
                momentum[i] = BETAS[0] * momentum[i] + g
                m_hat = m[i] / (1 - BETAS[0] ** (step + 1))
                v_hat = v[i] / (1 - BETAS[1] ** (step + 1))
                by_adam = -1e-2 * m_hat / (v_hat.sqrt() + 1e-8)
                by_sgd = -sgd_lr * momentum[i]
                p += share * by_sgd + (1 - share) * by_adam
        expected = torch.cat([p.detach().flatten() for p in parameters])
        torch.testing.assert_close(trace[0], expected, rtol=1e-10, atol=1e-12)
    assert optimizer.phases == ["mix"]
    assert optimizer.switches == []


@pytest.mark.parametrize("mode", ["auto", "at", "alternate", "mix"])
@pytest.mark.parametrize("saved_at", [3, 11, 12, 13, 27])
def test_a_resumed_run_is_the_same_to_the_bit(mode, saved_at):
    """The switch comes after step 12; saved before, at and after it."""

    def make():
        model = SmallNet()
        optimizer = AdamSGD(
            model.parameters(), lr=1e-2, mode=mode, share=0.3, total_steps=40, weight_decay=1e-3
        )
        return model, optimizer, warmup_cosine(optimizer, 40, 4)

    def stall(optimizer):
        if mode == "alternate" and optimizer.param_groups[0]["steps"] == 20:
            optimizer.validation_stalled()

    model, optimizer, scheduler = make()
    whole = run(model, optimizer, 0, 40, scheduler, stall)

    model, optimizer, scheduler = make()
    run(model, optimizer, 0, saved_at, scheduler, stall)
    file = io.BytesIO()
    states = (model.state_dict(), optimizer.state_dict(), scheduler.state_dict())
    torch.save(states, file)
    file.seek(0)
    states = torch.load(file, weights_only=True)

    again, resumed, schedule = make()
    again.load_state_dict(states[0])
    resumed.load_state_dict(states[1])
    schedule.load_state_dict(states[2])
    assert_same_bits(whole[saved_at:], run(again, resumed, saved_at, 40, schedule, stall))
    if mode != "mix":
        assert resumed.switches[0].step == 12


def test_a_state_dict_does_not_change_when_training_goes_on():
    model = SmallNet()
    optimizer = AdamSGD(model.parameters(), mode="at", share=0.2, total_steps=20)
    run(model, optimizer, 0, 3)
    state = optimizer.state_dict()
    run(model, optimizer, 3, 10)
    assert state["param_groups"][0]["switches"] == []
    assert state["param_groups"][0]["phase"] == "adam"


def test_the_schedule_also_multiplies_the_carried_rate():
    ours, plain = SmallNet(), SmallNet()
    optimizer = AdamSGD(ours.parameters(), lr=1e-2, mode="at", share=0.5, total_steps=40)
    scheduler = warmup_cosine(optimizer, 40, 5)
    run(ours, optimizer, 0, 20, scheduler)
    carried = optimizer.switches[0].learning_rate
    plain.load_state_dict(ours.state_dict())
    sgd = torch.optim.SGD(plain.parameters(), lr=carried, momentum=0.9)
    for step in range(20, 40):
        factor = optimizer.param_groups[0]["lr"] / 1e-2
        assert factor < 1.0
        sgd.param_groups[0]["lr"] = carried * factor
        assert optimizer.effective_learning_rates == [carried * factor]
        assert_same_bits(
            run(ours, optimizer, step, step + 1, scheduler), run(plain, sgd, step, step + 1)
        )


def test_a_schedule_is_taken_out_of_the_estimate():
    """Half the learning rate makes Adam's step half as long, not SGD's base rate."""
    carried = []
    for factor in (1.0, 0.5):
        model = Quadratic()
        optimizer = AdamSGD(model.parameters(), lr=1e-6, mode="at", share=0.5, total_steps=20)
        optimizer.param_groups[0]["lr"] = 1e-6 * factor
        run(model, optimizer, 0, 10)
        carried.append(optimizer.switches[0].learning_rate)
    # So small a rate hardly moves the weights: the gradients are the same in both runs.
    assert carried[0] == pytest.approx(carried[1], rel=1e-4)


def test_a_rate_that_cannot_be_estimated_is_sgds_default():
    weight = nn.Parameter(torch.ones(3, dtype=torch.float64))
    optimizer = AdamSGD([weight], lr=1e-3, sgd_lr=0.02, mode="at", share=0.5, total_steps=4)
    for _ in range(2):
        weight.grad = torch.zeros_like(weight)
        optimizer.step()
    (switch,) = optimizer.switches
    assert switch.learning_rate == 0.02
    assert "default" in switch.reason


def test_a_rate_beyond_the_limit_is_cut():
    model = Quadratic()
    optimizer = AdamSGD(
        model.parameters(), lr=1.0, sgd_lr=1e-6, largest_sgd_lr=2.0, mode="at", total_steps=4
    )
    run(model, optimizer, 0, 2)
    assert optimizer.switches[0].learning_rate == 2e-6
    assert "cut" in optimizer.switches[0].reason


def test_weights_without_gradient_stay():
    frozen = nn.Parameter(torch.ones(2))
    moving = nn.Parameter(torch.ones(2))
    optimizer = AdamSGD([{"params": [frozen]}, {"params": [moving]}], mode="at", total_steps=10)
    for _ in range(10):
        moving.grad = moving.detach().clone()
        optimizer.step()
    assert torch.equal(frozen, torch.ones(2))
    assert not torch.equal(moving, torch.ones(2))
    assert math.isfinite(optimizer.effective_learning_rates[0])


@pytest.mark.parametrize(
    "wrong",
    [{"mode": "sometimes"}, {"share": 1.5}, {"earliest": -0.1}, {"mode": "at", "total_steps": 0}],
)
def test_impossible_settings_are_refused(wrong):
    with pytest.raises(ValueError, match=r"mode|share"):
        AdamSGD([nn.Parameter(torch.ones(1))], **wrong)
