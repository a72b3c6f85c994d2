"""The training loop: steps, validation, checkpoints; stops within a step and goes on exactly."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

import torch
from torch.optim import Optimizer
from torch.optim.lr_scheduler import LRScheduler
from torch.optim.swa_utils import AveragedModel
from torch.utils.data import DataLoader
from torchvision.models.detection import MaskRCNN

from ...core.jobs.job import Job
from ..loading.batch import Batch, collate
from ..loading.hard_tiles import HardTiles
from ..loading.sampler import EpochPlan, PlannedBatches
from ..loading.tile_dataset import TileDataset
from ..optim.freezing import begin_training
from .distributed import DistributedContext
from .step import StepLosses, TrainingStep


@dataclass(frozen=True)
class LoopSettings:
    """How the loop runs.

    Attributes:
        epochs: In all.
        validation_interval: Epochs from one validation to the next.
        patience: Validations without a better AP after which training ends; 0: never.
        workers: Processes that load tiles.
        accumulation: Batches that make a step.
    """

    epochs: int
    validation_interval: int = 1
    patience: int = 0
    workers: int = 0
    accumulation: int = 1


@dataclass
class TrainingState:
    """Where a training is; what a checkpoint holds besides tensors.

    Attributes:
        epoch: The epoch in progress, from 0.
        step_in_epoch: Steps of it that are done.
        step: Steps done in all.
        loss_sums: Name → sum over the epoch's steps so far.
        seconds: Spent on steps in this epoch.
        history: One row an epoch: epoch, losses, learning rate, figures of validation.
        learning_rates: Step and rate of the heads.
        best: The best AP so far; −1: none yet.
        best_epoch: Where it was, from 1.
        stalled: Validations since then.
        finished: Whether training is over.
    """

    epoch: int = 0
    step_in_epoch: int = 0
    step: int = 0
    loss_sums: dict[str, float] = field(default_factory=dict)
    seconds: float = 0.0
    history: list[dict[str, float]] = field(default_factory=list)
    learning_rates: list[tuple[int, float]] = field(default_factory=list)
    best: float = -1.0
    best_epoch: int = 0
    stalled: int = 0
    finished: bool = False


class TrainingLoop:
    """Trains a network; whoever made it says what happens after an epoch.

    Args:
        network: In the state to start from, on its device.
        average: Of its weights, as ``new_average`` makes it.
        step: Makes steps with the network.
        optimizer: Of the network's parameters.
        scheduler: Stepped after each step.
        dataset: The tiles.
        plan: Which tiles come when.
        settings: How.
        job: Hears progress; asked before each step, and between layers, whether to stop.
        validate: Averaged network in, figures out (``validation/AP`` and others); called in the
            lead alone.
        rate_of: Optimizer in, the rate of the heads out, for the log.
        processes: That train together.
        hard_tiles: Chooses the tiles that an epoch repeats.
    """

    def __init__(
        self,
        network: MaskRCNN,
        average: AveragedModel,
        step: TrainingStep,
        optimizer: Optimizer,
        scheduler: LRScheduler,
        dataset: TileDataset,
        plan: EpochPlan,
        settings: LoopSettings,
        job: Job,
        *,
        validate: Callable[[MaskRCNN], dict[str, float]],
        rate_of: Callable[[Optimizer], float],
        processes: DistributedContext,
        hard_tiles: HardTiles,
    ) -> None:
        self.network = network
        self.average = average
        self.optimizer = optimizer
        self.scheduler = scheduler
        self.progress = TrainingState()
        self._step = step
        self._processes = processes
        self._hard_tiles = hard_tiles
        self._plan = plan
        self._settings = settings
        self._job = job
        self._validate = validate
        self._rate_of = rate_of
        self._batches = PlannedBatches(plan)
        self._loader = _loader(dataset, self._batches, settings.workers, processes.device)
        self._said: set[str] = set()

    @property
    def total_steps(self) -> int:
        """Steps of the whole training."""
        return self._plan.steps * self._settings.epochs

    def run(
        self, after_epoch: Callable[[bool, bool], None], after_step: Callable[[], None]
    ) -> None:
        """Train until the last epoch, or until validation has stalled for long.

        Args:
            after_epoch: Called with whether the epoch was validated, and whether it is the best so
                far; saves what is to be saved.
            after_step: Called after each step: ``state_dict`` may be saved there too.

        Raises:
            StoppedError: The job was asked to stop; ``state_dict`` then holds the last whole step.
            UserError: The loss is no number any more.
        """
        progress = self.progress
        while not progress.finished:
            self._train_epoch(after_step)
            row = self._row()
            validated = self._is_due()
            if validated:
                row.update(self._processes.of_lead(lambda: self._validate(self.average.module)))
            improved = self._note(row, validated)
            after_epoch(validated, improved)

    def state_dict(self) -> dict[str, Any]:
        """Return everything that going on exactly needs, as tensors and plain data."""
        return {
            "network": self.network.state_dict(),
            "average": self.average.state_dict(),
            "optimizer": self.optimizer.state_dict(),
            "scheduler": self.scheduler.state_dict(),
            "scaler": self._step.scaler.state_dict(),
            "hard_tiles": self._hard_tiles.state_dict(),
            "progress": {**vars(self.progress)},
        }

    def load_state_dict(self, state: dict[str, Any]) -> None:
        """Go on from a state; chance needs none, it follows from seed, epoch and step."""
        self.network.load_state_dict(state["network"])
        self.average.load_state_dict(state["average"])
        self.optimizer.load_state_dict(state["optimizer"])
        self.scheduler.load_state_dict(state["scheduler"])
        if state["scaler"]:
            self._step.scaler.load_state_dict(state["scaler"])
        if "hard_tiles" in state:
            self._hard_tiles.load_state_dict(state["hard_tiles"])
        self.progress = TrainingState(**state["progress"])
        self.progress.learning_rates = [
            (int(step), float(rate)) for step, rate in self.progress.learning_rates
        ]
        self.progress.finished = self._is_over()

    def _train_epoch(self, after_step: Callable[[], None]) -> None:
        """Do the steps of the present epoch that are still to be done."""
        progress = self.progress
        if progress.step_in_epoch >= self._plan.steps:
            return
        begin_training(self.network)
        self._batches.start(
            progress.epoch, progress.step_in_epoch, repeated=self._hard_tiles.repeated
        )
        text = f"Training, epoch {progress.epoch + 1} of {self._settings.epochs}"
        loaded = iter(self._loader)
        while True:
            self._processes.check_stop(self._job)
            started = time.monotonic()
            batches = list(self._listened(islice(loaded, self._settings.accumulation)))
            if not batches:
                break
            self._learn(batches)
            progress.seconds += time.monotonic() - started
            self._job.progress(progress.step, self.total_steps, "steps", text)
            after_step()

    def _learn(self, batches: list[Batch]) -> None:
        """Make a step and take down what it saw."""
        progress = self.progress
        for sentence in (sentence for batch in batches for sentence in batch.unreadable):
            self._say_once(sentence)
        rate = self._rate_of(self.optimizer)
        seen = self._step.learn(batches, self.optimizer, progress.step)
        if seen.values:
            progress.learning_rates.append((progress.step, rate))
            self.scheduler.step()
            self.average.update_parameters(self.network)
        self._remember(seen)
        for name, value in seen.values.items():
            progress.loss_sums[name] = progress.loss_sums.get(name, 0.0) + value
        progress.step_in_epoch += 1
        progress.step += 1

    def _listened(self, batches: Iterator[Batch]) -> Iterator[Batch]:
        """Pass batches on; a stop is heard while they are loaded."""
        for batch in batches:
            if self._processes.count == 1:  # several stop together, between two steps
                self._job.check_stop()
            yield batch

    def _remember(self, seen: StepLosses) -> None:
        """Tell all processes how hard the tiles of this step were."""
        if self._hard_tiles.count:
            self._hard_tiles.learn(self._processes.merged(seen.tiles))

    def _row(self) -> dict[str, float]:
        """Return the epoch's losses as a row of the history."""
        progress = self.progress
        steps = max(1, self._plan.steps)
        row: dict[str, float] = {
            "epoch": progress.epoch + 1,
            "step": progress.step,
            **{name: value / steps for name, value in sorted(progress.loss_sums.items())},
            "seconds": round(progress.seconds, 3),
        }
        if progress.learning_rates:
            row["learning_rate"] = progress.learning_rates[-1][1]
        return row

    def _is_due(self) -> bool:
        epoch = self.progress.epoch + 1
        return epoch % self._settings.validation_interval == 0 or epoch == self._settings.epochs

    def _note(self, row: dict[str, float], validated: bool) -> bool:
        """Take the epoch into the history; returns whether it is the best so far."""
        progress = self.progress
        progress.history.append(row)
        ap = row.get("validation/AP", -1.0)
        better = validated and ap > progress.best
        # Before anything is found, the model that has learnt longest is the best.
        improved = better or (validated and ap == progress.best == 0.0)
        if improved:
            progress.best, progress.best_epoch = ap, progress.epoch + 1
        if improved:
            progress.stalled = 0
        elif validated:
            progress.stalled += 1
            told = getattr(self.optimizer, "validation_stalled", None)
            if told is not None:
                told()
        progress.epoch += 1
        progress.step_in_epoch = 0
        progress.loss_sums = {}
        progress.seconds = 0.0
        progress.finished = self._is_over()
        self._hard_tiles.choose()
        return improved

    def _is_over(self) -> bool:
        patience = self._settings.patience
        return self.progress.epoch >= self._settings.epochs or (
            0 < patience <= self.progress.stalled
        )

    def _say_once(self, sentence: str) -> None:
        if sentence not in self._said:
            self._said.add(sentence)
            self._job.warn(f"{sentence} It is left out.")


def _loader(
    dataset: TileDataset, batches: PlannedBatches, workers: int, device: torch.device
) -> DataLoader[Batch]:
    loader: DataLoader[Batch] = DataLoader(
        dataset,  # type: ignore[arg-type]
        batch_sampler=batches,
        collate_fn=collate,
        num_workers=workers,
        persistent_workers=workers > 0,
        prefetch_factor=3 if workers else None,
        pin_memory=device.type == "cuda",
        # One of its own: by default the loader draws from the generator that samples regions.
        generator=torch.Generator(),
    )
    return loader
