"""The learning-rate range test: how the loss answers to ever longer steps, and which step to take.

After Smith 2017 (Cyclical learning rates, arXiv 1506.01186, section 3.3): the rate grows from step
to step; where the loss falls fastest the rate is good, where it rises the rate is too large.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import torch
from torch import nn
from torch.optim import Optimizer

from ...core.jobs.errors import StoppedError
from ...core.jobs.job import Job
from ..loading.batch import Batch
from ..optim.freezing import begin_training
from .distributed import DistributedContext
from .step import DivergedError, TrainingStep

_SMOOTHING = 0.9  # of the loss, exponential: one batch says little
_DIVERGED = 2.0  # times the best smoothed loss: no need to go on
_MOST_EMPTY = 100  # steps in a row of which no tile can be read
_SKIPPED_SHARE = 0.1  # of the steps at both ends, where the smoothed loss is not right


@dataclass(frozen=True)
class LearningRateTest:
    """What a range test found.

    Attributes:
        learning_rates: One a step, rising.
        losses: The loss before each step.
        smoothed: The same, smoothed, corrected for its start.
        suggestion: The rate to train with.
    """

    learning_rates: tuple[float, ...]
    losses: tuple[float, ...]
    smoothed: tuple[float, ...]
    suggestion: float

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> LearningRateTest:
        """Rebuild a test from ``asdict``'s plain data."""
        curves = {key: tuple(values[key]) for key in ("learning_rates", "losses", "smoothed")}
        return cls(**curves, suggestion=float(values["suggestion"]))


def range_test(
    network: nn.Module,
    step: TrainingStep,
    optimizer: Optimizer,
    batches: Iterable[list[Batch]],
    *,
    default: float,
    steps: int,
    processes: DistributedContext,
    job: Job,
) -> LearningRateTest:
    """Find a learning rate with the very steps that training makes.

    Network, loss scaling and random numbers are as before afterwards.

    Args:
        network: In the state to start from.
        step: Makes steps with it.
        optimizer: Spent afterwards.
        batches: Of each step, at least ``steps`` times.
        default: The rate in the middle of the range.
        steps: Of the test.
        processes: That train together.
        job: Hears progress; asked before each step whether to stop.

    Raises:
        StoppedError: The job was asked to stop; the network is as before.
    """
    source = iter(batches)
    done = 0

    def train_step() -> float:
        nonlocal done
        job.progress(done, steps, "trials", "Learning-rate test")
        for _ in range(_MOST_EMPTY):
            try:
                losses = step.run(next(source), optimizer, done)
            except DivergedError:
                return math.nan
            if losses.values:
                done += 1
                return losses.values["loss"]
        return math.nan

    scaling = step.scaler.state_dict()
    devices = [processes.device.index] if processes.device.type == "cuda" else []
    begin_training(network)
    with torch.random.fork_rng(devices=devices):
        found = find_learning_rate(
            network,
            optimizer,
            train_step,
            default=default,
            steps=steps,
            keep_on=lambda: not processes.stopping(job),
        )
    if scaling:
        step.scaler.load_state_dict(scaling)
    if processes.stopping(job):
        raise StoppedError()
    return found


def find_learning_rate(
    network: nn.Module,
    optimizer: Optimizer,
    train_step: Callable[[], float],
    *,
    default: float,
    steps: int = 60,
    span: float = 100.0,
    keep_on: Callable[[], bool] = lambda: True,
) -> LearningRateTest:
    """Train a few steps with a rising learning rate; the network is as before afterwards.

    The optimizer is spent: build a new one for the training.

    Args:
        network: Its weights and buffers are restored.
        optimizer: Its groups' ``lr`` keep their proportion (``lr_scale``).
        train_step: Computes loss and gradients of the next batch, lets ``optimizer`` step, and
            returns the loss.
        default: The rate in the middle of the range, and the answer where the loss tells nothing.
        steps: Of the test.
        span: The range goes from ``default / span`` to ``default * span``.
        keep_on: Asked before each step; False ends the test early.
    """
    saved = {name: value.detach().clone() for name, value in network.state_dict().items()}
    scales = [float(group.get("lr_scale", 1.0)) for group in optimizer.param_groups]
    rates: list[float] = []
    losses: list[float] = []
    smoothed: list[float] = []
    average = 0.0
    try:
        for index in range(steps):
            if not keep_on():
                break
            rate = default * span ** (2 * index / max(1, steps - 1) - 1)
            for group, scale in zip(optimizer.param_groups, scales):
                group["lr"] = rate * scale
            loss = train_step()
            if not math.isfinite(loss):
                break
            average = _SMOOTHING * average + (1 - _SMOOTHING) * loss
            rates.append(rate)
            losses.append(loss)
            smoothed.append(average / (1 - _SMOOTHING ** (index + 1)))
            if smoothed[-1] > _DIVERGED * min(smoothed) and index > steps * _SKIPPED_SHARE:
                break
    finally:
        network.load_state_dict(saved)
    noise = _noise(losses, smoothed)
    suggestion = suggest(rates, smoothed, default, noise)
    return LearningRateTest(tuple(rates), tuple(losses), tuple(smoothed), suggestion)


def suggest(rates: list[float], smoothed: list[float], default: float, noise: float = 0.0) -> float:
    """Return the rate at the steepest fall of the smoothed loss over the rate's logarithm.

    Looked for between the start (without the first tenth) and the lowest point only.

    Args:
        rates: Rising, in equal steps of their logarithm.
        smoothed: The smoothed loss at each.
        default: The answer where the loss does not fall by more than twice its noise.
        noise: Standard deviation of a difference of two smoothed losses.
    """
    window = max(1, len(rates) // 12)
    first = max(1, round(len(rates) * _SKIPPED_SHARE))
    if len(rates) < first + 2 * window + 1:
        return default
    lowest = min(range(first, len(smoothed)), key=smoothed.__getitem__)
    falls = {
        index: smoothed[index + window] - smoothed[index - window]
        for index in range(first + window, min(lowest + 1, len(rates) - window))
    }
    if not falls:
        return default
    steepest = min(falls, key=falls.__getitem__)
    return rates[steepest] if falls[steepest] < -2 * noise else default


def _noise(losses: list[float], smoothed: list[float]) -> float:
    """Return the standard deviation that differences of smoothed losses have by chance."""
    if len(losses) < 2:
        return 0.0
    # The median of the jumps from step to step: the trend and a few outliers don't count in it.
    jumps = sorted(abs(after - before) for before, after in zip(losses, losses[1:]))
    deviation = jumps[len(jumps) // 2] / (0.6745 * math.sqrt(2))
    return deviation * math.sqrt(2 * (1 - _SMOOTHING) / (1 + _SMOOTHING))
