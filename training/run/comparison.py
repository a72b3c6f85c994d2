"""The runs of a comparison of optimizers, and what came of each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from ...core.jobs.training_options import CompareOptimizersParameters


@dataclass(frozen=True)
class Run:
    """One training of the comparison.

    Attributes:
        optimizer: Its name.
        repeat: From 1.
        seed: Of this repeat, the same for every optimizer.
        folder: Its run folder.
    """

    optimizer: str
    repeat: int
    seed: int
    folder: Path

    @property
    def title(self) -> str:
        """What a person calls it."""
        return f"{self.optimizer}, repeat {self.repeat}"


@dataclass(frozen=True)
class RunResult:
    """What came of a run.

    Attributes:
        optimizer: Its name.
        repeat: From 1.
        seed: Of the run.
        ap: Mask AP of the best epoch's model on validation; 0 where the training went astray.
        ap50: Likewise at IoU 0.50.
        best_epoch: 0 where there is none.
        seconds: Of training steps, without validation.
        memory_mb: Peak on a GPU; 0 elsewhere.
        state_mb: What the optimizer itself keeps between steps.
        learning_rate: That it trained with; 0 where the training failed.
        failure: One sentence; empty where all went well.
        history: As ``metrics.csv``.
    """

    optimizer: str
    repeat: int
    seed: int
    ap: float
    ap50: float
    best_epoch: int
    seconds: float
    memory_mb: float
    state_mb: float
    learning_rate: float = 0.0
    failure: str = ""
    history: tuple[Mapping[str, float], ...] = ()


def plan_runs(parameters: CompareOptimizersParameters) -> list[Run]:
    """Return the runs in their order: all optimizers once, then all again.

    A comparison that is stopped half-way so has something to say about every optimizer.
    """
    return [
        Run(
            optimizer,
            repeat,
            parameters.seed + repeat - 1,
            Path(parameters.output) / "runs" / f"{optimizer}_{repeat}",
        )
        for repeat in range(1, parameters.repeats + 1)
        for optimizer in dict.fromkeys(parameters.optimizers)
    ]
