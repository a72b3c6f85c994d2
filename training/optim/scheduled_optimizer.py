"""An optimizer with its learning-rate schedule, as the training loop uses the two."""

from __future__ import annotations

from dataclasses import dataclass

from torch.optim import Optimizer
from torch.optim.lr_scheduler import LRScheduler

from .hooks import OptimizerHooks


@dataclass(frozen=True)
class ScheduledOptimizer:
    """An optimizer, its schedule and its hooks.

    Attributes:
        optimizer: Of the network's parameters.
        scheduler: Stepped after each of the optimizer's steps.
        hooks: What the loop tells the optimizer and asks of it.
    """

    optimizer: Optimizer
    scheduler: LRScheduler
    hooks: OptimizerHooks
