"""The training loop: steps, validations, and the state from which it goes on exactly.

A snapshot is everything that a training needs to go on to the bit as if it had never stopped.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import islice
from typing import Any, Protocol

from torchvision.models.detection import MaskRCNN

from ...core.jobs.counts import count_of
from ...core.jobs.job import Job
from ..loading.batch import Batch
from ..loading.epoch_loader import EpochLoader
from ..optim.freezing import begin_training
from ..optim.optimizers import load_optimizer_state
from ..optim.scheduled_optimizer import ScheduledOptimizer
from .distributed import DistributedContext
from .ema import MovingAverage
from .step import TrainingStep


@dataclass(frozen=True)
class TrainerSettings:
    """How the loop runs.

    Attributes:
        epochs: In all.
        validation_interval: Epochs from one validation to the next.
        patience: Validations without a better AP after which training ends; 0: never.
    """

    epochs: int
    validation_interval: int = 1
    patience: int = 0


@dataclass
class TrainingState:
    """Where a training is; what a snapshot holds besides tensors.

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

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> TrainingState:
        """Rebuild a state from ``vars``'s plain data.

        Raises:
            TypeError: A name that no state has, or a value of another kind.
            ValueError: A value that is no number.
        """
        state = cls(**values)
        for name in ("epoch", "step_in_epoch", "step", "best_epoch", "stalled"):
            setattr(state, name, int(getattr(state, name)))
        state.best, state.seconds = float(state.best), float(state.seconds)
        state.loss_sums = dict(state.loss_sums)
        state.history = [dict(row) for row in state.history]
        state.learning_rates = [(int(step), float(rate)) for step, rate in state.learning_rates]
        return state


@dataclass(frozen=True)
class TrainerSnapshot:
    """Everything that going on exactly needs; the random numbers follow from seed and step.

    Attributes:
        network: Its state dict.
        average: That of the moving average of its weights.
        optimizer: That of the optimizer.
        scheduler: That of the schedule.
        scaler: That of the loss scaling; empty where there is none.
        hard_tiles: That of ``HardTiles``; None in checkpoints from before it was there.
        state: Where the training is.
    """

    network: Mapping[str, Any]
    average: Mapping[str, Any]
    optimizer: dict[str, Any]
    scheduler: dict[str, Any]
    scaler: dict[str, Any]
    hard_tiles: Mapping[str, Any] | None
    state: TrainingState

    def to_dict(self) -> dict[str, Any]:
        """Return the snapshot as tensors and plain data, under the names of the checkpoint file."""
        return {
            "network": self.network,
            "average": self.average,
            "optimizer": self.optimizer,
            "scheduler": self.scheduler,
            "scaler": self.scaler,
            "hard_tiles": self.hard_tiles,
            "progress": {**vars(self.state)},
        }

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> TrainerSnapshot:
        """Rebuild a snapshot from ``to_dict``'s data.

        Raises:
            KeyError: A part is missing.
            TypeError: A part is of another kind.
            ValueError: A number is none.
        """
        return cls(
            network=_mapping(values["network"]),
            average=_mapping(values["average"]),
            optimizer=_mapping(values["optimizer"]),
            scheduler=_mapping(values["scheduler"]),
            scaler=_mapping(values["scaler"]),
            hard_tiles=None if values.get("hard_tiles") is None else _mapping(values["hard_tiles"]),
            state=TrainingState.from_dict(values["progress"]),
        )


def _mapping(value: Any) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise TypeError("A part of the snapshot is no mapping.")
    return value


@dataclass(frozen=True)
class TrainedNetwork:
    """A network, its average, and the steps that change the two.

    Attributes:
        network: In the state to start from, on its device.
        average: Of its weights, this is what is validated.
        step: Makes steps with the network.
    """

    network: MaskRCNN
    average: MovingAverage
    step: TrainingStep


class TrainingHooks(Protocol):
    """What whoever runs a training does between its steps."""

    def validate(self, network: MaskRCNN) -> dict[str, float]:
        """Return the figures of the averaged network (``validation/AP`` and others).

        Called in the lead process alone.
        """

    def after_step(self) -> None:
        """Do what comes after each step; a snapshot may be taken."""

    def after_epoch(self, *, validated: bool, improved: bool) -> None:
        """Do what comes after each epoch; a snapshot may be taken.

        Args:
            validated: Whether the epoch was validated.
            improved: Whether it is the best so far.
        """


class Trainer:
    """Trains a network, from the first step or from a snapshot.

    Args:
        model: The network and its steps.
        optimizer: Of the network's parameters, with its schedule.
        loader: The batches of each epoch.
        settings: How long.
        processes: That train together.
        job: Receives progress; asked before each step, and between layers, whether to stop.
    """

    def __init__(
        self,
        model: TrainedNetwork,
        optimizer: ScheduledOptimizer,
        loader: EpochLoader,
        settings: TrainerSettings,
        processes: DistributedContext,
        job: Job,
    ) -> None:
        self.model = model
        self.optimizer = optimizer
        self.state = TrainingState()
        self._loader = loader
        self._hard_tiles = loader.hard_tiles
        self._settings = settings
        self._processes = processes
        self._job = job
        self._reported: set[str] = set()

    @property
    def steps_per_epoch(self) -> int:
        """Steps of an epoch."""
        return self._loader.steps

    @property
    def total_steps(self) -> int:
        """Steps of the whole training."""
        return self._loader.steps * self._settings.epochs

    def run(self, hooks: TrainingHooks) -> None:
        """Train until the last epoch, or until validation has stalled for long.

        Args:
            hooks: What is done between the steps.

        Raises:
            StoppedError: The job was asked to stop; a snapshot then holds the last whole step.
            UserError: The loss is no number any more.
        """
        history = self.state.history
        if self.state.finished and history and "validation/AP" not in history[-1]:
            # With fewer EPOCHS a resumed run ends before it was to be validated.
            history[-1] = {**history[-1], **self._validate(hooks)}
            improved = self._judge(history[-1])
            hooks.after_epoch(validated=True, improved=improved)
        while not self.state.finished:
            self._train_epoch(hooks)
            row = self._epoch_row()
            validated = self._is_validation_due()
            if validated:
                row.update(self._validate(hooks))
            improved = self._finish_epoch(row, validated)
            hooks.after_epoch(validated=validated, improved=improved)

    def snapshot(self) -> TrainerSnapshot:
        """Return the present state, to be written before the next step changes its tensors."""
        return TrainerSnapshot(
            network=self.model.network.state_dict(),
            average=self.model.average.state_dict(),
            optimizer=self.optimizer.optimizer.state_dict(),
            scheduler=self.optimizer.scheduler.state_dict(),
            scaler=self.model.step.scaler.state_dict(),
            hard_tiles=self._hard_tiles.state_dict(),
            state=replace(self.state),
        )

    def restore(self, snapshot: TrainerSnapshot) -> None:
        """Go on from a snapshot.

        Args:
            snapshot: Of a training of the same network, optimizer and tiles. Where it is of
                another, what PyTorch raises for that comes out.
        """
        self.model.network.load_state_dict(snapshot.network)
        self.model.average.load_state_dict(snapshot.average)
        load_optimizer_state(self.optimizer.optimizer, snapshot.optimizer)
        self.optimizer.scheduler.load_state_dict(snapshot.scheduler)
        if snapshot.scaler:
            self.model.step.scaler.load_state_dict(snapshot.scaler)
        if snapshot.hard_tiles is not None:
            self._hard_tiles.load_state_dict(snapshot.hard_tiles)
        self.state = replace(snapshot.state)
        self.state.finished = self._is_over()

    def _train_epoch(self, hooks: TrainingHooks) -> None:
        """Do the steps of the present epoch that are still to be done."""
        state = self.state
        if state.step_in_epoch >= self._loader.steps:
            return
        begin_training(self.model.network)
        text = f"Training, epoch {state.epoch + 1} of {self._settings.epochs}"
        loaded = self._loader.batches(state.epoch, state.step_in_epoch)
        while True:
            self._processes.check_stop(self._job)
            started = time.monotonic()
            batches = list(self._load(islice(loaded, self._loader.accumulation)))
            if not batches:
                break
            self._make_step(batches)
            state.seconds += time.monotonic() - started
            self._job.progress(state.step, self.total_steps, "steps", text)
            hooks.after_step()

    def _load(self, batches: Iterator[Batch]) -> Iterator[Batch]:
        """Pass batches on, and stop between them when asked to."""
        for batch in batches:
            if self._processes.count == 1:  # several stop together, between two steps
                self._job.check_stop()
            yield batch

    def _make_step(self, batches: list[Batch]) -> None:
        """Make a step; record its losses and its learning rate."""
        state = self.state
        for sentence in (sentence for batch in batches for sentence in batch.unreadable):
            self._warn_once(f"{sentence} It is left out.")
        rate = self.optimizer.hooks.heads_learning_rate()
        losses = self.model.step.run(batches, self.optimizer.optimizer, state.step)
        if at_once := self.model.step.tiles_at_once:
            self._warn_once(
                "The memory does not suffice for a whole batch. From now on it is looked at in "
                f"parts of at most {count_of(at_once, 'tile')}; the steps stay the same."
            )
        if losses.values:
            state.learning_rates.append((state.step, rate))
            self.optimizer.scheduler.step()
            self.model.average.update_parameters(self.model.network)
        else:
            self.optimizer.hooks.step_skipped()
        if self._hard_tiles.count:
            self._hard_tiles.record_losses(self._processes.merge(losses.tiles))
        for name, value in losses.values.items():
            state.loss_sums[name] = state.loss_sums.get(name, 0.0) + value
        state.step_in_epoch += 1
        state.step += 1

    def _epoch_row(self) -> dict[str, float]:
        """Return the epoch's losses as a row of the history: the means of the steps that had any.

        A step has none where no tile of it could be read, or a number left the range of float16.
        """
        state = self.state
        first = state.step - state.step_in_epoch
        steps = max(1, sum(step >= first for step, _ in state.learning_rates))
        row: dict[str, float] = {
            "epoch": state.epoch + 1,
            "step": state.step,
            **{name: value / steps for name, value in sorted(state.loss_sums.items())},
            "seconds": round(state.seconds, 3),
        }
        if state.learning_rates:
            row["learning_rate"] = state.learning_rates[-1][1]
        return row

    def _is_validation_due(self) -> bool:
        epoch = self.state.epoch + 1
        return epoch % self._settings.validation_interval == 0 or epoch == self._settings.epochs

    def _validate(self, hooks: TrainingHooks) -> dict[str, float]:
        """Return the figures of the averaged network; the lead's for all."""
        return self._processes.run_in_lead(lambda: hooks.validate(self.model.average.module))

    def _judge(self, row: dict[str, float]) -> bool:
        """Return whether a validated epoch is the best so far; remember it, or that it is not."""
        state, ap = self.state, row["validation/AP"]
        # Before anything is found, the model that has learnt longest is the best.
        improved = ap > state.best or ap == state.best == 0.0
        if improved:
            state.best, state.best_epoch = ap, int(row["epoch"])
            state.stalled = 0
        else:
            state.stalled += 1
            self.optimizer.hooks.validation_stalled()
        return improved

    def _finish_epoch(self, row: dict[str, float], validated: bool) -> bool:
        """Add the epoch to the history; return whether it is the best so far."""
        state = self.state
        state.history.append(row)
        improved = validated and self._judge(row)
        state.epoch += 1
        state.step_in_epoch = 0
        state.loss_sums = {}
        state.seconds = 0.0
        state.finished = self._is_over()
        self._hard_tiles.choose()
        return improved

    def _is_over(self) -> bool:
        patience = self._settings.patience
        return self.state.epoch >= self._settings.epochs or 0 < patience <= self.state.stalled

    def _warn_once(self, sentence: str) -> None:
        if sentence not in self._reported:
            self._reported.add(sentence)
            self._job.warn(sentence)
