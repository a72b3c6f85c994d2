"""How the learning rate moves in a training: warm-up, then cosine, steps, or no change."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from torch.optim import Optimizer
from torch.optim.lr_scheduler import LambdaLR, LRScheduler


def cosine_factor(step: int, total_steps: int, warmup_steps: int, final: float) -> float:
    """Return the factor of the learning rate at a step.

    Rises in a line over the warm-up (the first step has 1 / (warmup_steps + 1), never 0), then
    falls along half a cosine to ``final`` (Loshchilov & Hutter 2017, arXiv 1608.03983, no restart).
    """
    if step < warmup_steps:
        return (step + 1) / (warmup_steps + 1)
    progress = (step - warmup_steps) / max(1, total_steps - warmup_steps)
    return final + (1 - final) * 0.5 * (1 + math.cos(math.pi * min(1.0, progress)))


def stepped_factor(
    step: int, total_steps: int, warmup_steps: int, milestones: Sequence[float], factor: float
) -> float:
    """Return the factor at a step: a line up, then times ``factor`` at each milestone."""
    if step < warmup_steps:
        return (step + 1) / (warmup_steps + 1)
    passed = sum(step >= milestone * total_steps for milestone in milestones)
    return float(factor**passed)


def constant_factor(step: int, warmup_steps: int) -> float:
    """Return the factor at a step: a line up, then 1."""
    return min(1.0, (step + 1) / (warmup_steps + 1))


def build_schedule(
    name: str, optimizer: Optimizer, total_steps: int, warmup_steps: int
) -> LRScheduler:
    """Return a schedule; step it after each optimizer step.

    Args:
        name: One of ``training_options.SCHEDULES``.
        optimizer: Its groups' learning rates are the peak.
        total_steps: Of the training.
        warmup_steps: Length of the warm-up.
    """
    return SCHEDULES[name](optimizer, total_steps, warmup_steps)


def warmup_cosine(
    optimizer: Optimizer, total_steps: int, warmup_steps: int, *, final: float = 0.01
) -> LRScheduler:
    """Warm up, then fall along a cosine; step the schedule after each optimizer step.

    Args:
        optimizer: Its groups' learning rates are the peak.
        total_steps: Where the cosine ends.
        warmup_steps: Where it begins.
        final: The last factor.
    """
    return LambdaLR(optimizer, lambda step: cosine_factor(step, total_steps, warmup_steps, final))


def warmup_stepped(
    optimizer: Optimizer,
    total_steps: int,
    warmup_steps: int,
    *,
    milestones: Sequence[float] = (2 / 3, 8 / 9),
    factor: float = 0.1,
) -> LRScheduler:
    """Warm up, then stay, and fall at milestones (detectron2's 1x schedule by default).

    Args:
        optimizer: Its groups' learning rates are the peak.
        total_steps: What the milestones are shares of.
        warmup_steps: Length of the warm-up.
        milestones: Shares of ``total_steps``.
        factor: What the rate is multiplied by at each.
    """
    return LambdaLR(
        optimizer,
        lambda step: stepped_factor(step, total_steps, warmup_steps, milestones, factor),
    )


def warmup_constant(optimizer: Optimizer, total_steps: int, warmup_steps: int) -> LRScheduler:
    """Warm up, then stay.

    Args:
        optimizer: Its groups' learning rates are the peak.
        total_steps: Does not matter here.
        warmup_steps: Length of the warm-up.
    """
    del total_steps
    return LambdaLR(optimizer, lambda step: constant_factor(step, warmup_steps))


SCHEDULES: dict[str, Callable[[Optimizer, int, int], LRScheduler]] = {
    "cosine": warmup_cosine,
    "steps": warmup_stepped,
    "constant": warmup_constant,
}
"""The names of ``training_options.SCHEDULES``."""
