"""The training loop: steps, validation, checkpoints; stops within a step and goes on exactly."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field
from typing import Any

import torch
from torch import Tensor, nn
from torch.optim import Optimizer
from torch.optim.lr_scheduler import LRScheduler
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn
from torch.utils.data import DataLoader
from torchvision.models.detection import MaskRCNN

from ..core.errors import UserError
from ..core.job import Job
from .losses import TrainingLosses
from .tile_dataset import Batch, EpochPlan, PlannedBatches, TileDataset, collate

_LOSS_NAMES = {
    "loss_objectness": "loss/objectness",
    "loss_rpn_box_reg": "loss/proposal_box",
    "loss_classifier": "loss/class",
    "loss_box_reg": "loss/box",
    "loss_mask": "loss/mask",
}


@dataclass(frozen=True)
class LoopSettings:
    """How the loop runs.

    Attributes:
        epochs: In all.
        seed: Of everything that chance decides.
        clip_norm: Longest gradient (Pascanu et al. 2013, arXiv 1211.5063): fresh heads start with
            a few steps whose gradients are many times the usual.
        ema_decay: Of the moving average of the weights that is validated and saved.
        precision: ``float32``, ``bfloat16`` or ``float16`` (with loss scaling).
        validation_interval: Epochs from one validation to the next.
        patience: Validations without a better AP after which training ends; 0: never.
        workers: Processes that load tiles.
    """

    epochs: int
    seed: int
    clip_norm: float = 10.0
    ema_decay: float = 0.998
    precision: str = "float32"
    validation_interval: int = 1
    patience: int = 0
    workers: int = 0


@dataclass
class Progress:
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
        optimizer: Of the network's parameters.
        scheduler: Stepped after each step.
        dataset: The tiles.
        plan: Which tiles come when.
        settings: How.
        job: Hears progress; asked before each step, and between layers, whether to stop.
        validate: Averaged network in, figures out (``validation/AP`` and others).
        rate_of: Optimizer in, the rate of the heads out, for the log.
    """

    def __init__(
        self,
        network: MaskRCNN,
        optimizer: Optimizer,
        scheduler: LRScheduler,
        dataset: TileDataset,
        plan: EpochPlan,
        settings: LoopSettings,
        job: Job,
        *,
        validate: Callable[[MaskRCNN], dict[str, float]],
        rate_of: Callable[[Optimizer], float],
    ) -> None:
        self.network = network
        self.optimizer = optimizer
        self.scheduler = scheduler
        self.progress = Progress()
        self.losses = TrainingLosses(network)
        self.average = AveragedModel(network, multi_avg_fn=_warmed_up_average(settings.ema_decay))
        self.average.requires_grad_(False)
        self._device = next(network.parameters()).device
        self._plan = plan
        self._settings = settings
        self._job = job
        self._validate = validate
        self._rate_of = rate_of
        self._scaler = torch.amp.GradScaler(
            self._device.type, enabled=settings.precision == "float16"
        )
        self._batches = PlannedBatches(plan)
        self._loader = _loader(dataset, self._batches, settings.workers, self._device)
        self._said: set[str] = set()
        for part in (network, self.average.module):
            _listen_between_layers(part, job)

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
                row.update(self._validate(self.average.module))
            improved = self._note(row, validated)
            after_epoch(validated, improved)

    def state_dict(self) -> dict[str, Any]:
        """Return everything that going on exactly needs, as tensors and plain data."""
        return {
            "network": self.network.state_dict(),
            "average": self.average.state_dict(),
            "optimizer": self.optimizer.state_dict(),
            "scheduler": self.scheduler.state_dict(),
            "scaler": self._scaler.state_dict(),
            "progress": {**vars(self.progress)},
        }

    def load_state_dict(self, state: dict[str, Any]) -> None:
        """Go on from a state; chance needs none, it follows from seed, epoch and step."""
        self.network.load_state_dict(state["network"])
        self.average.load_state_dict(state["average"])
        self.optimizer.load_state_dict(state["optimizer"])
        self.scheduler.load_state_dict(state["scheduler"])
        if state["scaler"]:
            self._scaler.load_state_dict(state["scaler"])
        self.progress = Progress(**state["progress"])
        self.progress.learning_rates = [
            (int(step), float(rate)) for step, rate in self.progress.learning_rates
        ]
        self.progress.finished = self.progress.epoch >= self._settings.epochs

    def _train_epoch(self, after_step: Callable[[], None]) -> None:
        """Do the steps of the present epoch that are still to be done."""
        progress = self.progress
        if progress.step_in_epoch >= self._plan.steps:
            return
        self.network.train()
        self._batches.start(progress.epoch, progress.step_in_epoch)
        text = f"Epoch {progress.epoch + 1} of {self._settings.epochs}"
        for batch in self._loader:
            self._job.check_stop()
            started = time.monotonic()
            for sentence in batch.unreadable:
                self._say_once(sentence)
            values = self._step(batch.to(self._device)) if batch.images else {}
            for name, value in values.items():
                progress.loss_sums[name] = progress.loss_sums.get(name, 0.0) + value
            progress.step_in_epoch += 1
            progress.step += 1
            progress.seconds += time.monotonic() - started
            self._job.progress(progress.step, self.total_steps, "steps", text)
            after_step()

    def _step(self, batch: Batch) -> dict[str, float]:
        """Learn from one batch; returns the losses.

        Nothing of the training's state changes before the gradients are whole, so that a stop in
        between costs this step only.
        """
        progress = self.progress
        # Seeded step by step: what happens here depends on nothing that happened before.
        torch.manual_seed(self._settings.seed * 1_000_003 + progress.step)
        self.optimizer.zero_grad(set_to_none=True)
        with self._autocast():
            losses = self.losses(batch.images, batch.targets)
            total = torch.stack(list(losses.values())).sum()
        values = {"loss": float(total.detach())}
        if not math.isfinite(values["loss"]):
            raise UserError(
                f"The training went astray at step {progress.step + 1}: the loss is no number.",
                "Choose a smaller LEARNING_RATE, or 0 for the optimizer's own.",
            )
        self._scaler.scale(total).backward()
        self._scaler.unscale_(self.optimizer)
        nn.utils.clip_grad_norm_(self._trained(), self._settings.clip_norm)
        progress.learning_rates.append((progress.step, self._rate_of(self.optimizer)))
        self._scaler.step(self.optimizer)
        self._scaler.update()
        self.scheduler.step()
        self.average.update_parameters(self.network)
        values.update({_LOSS_NAMES[name]: float(loss.detach()) for name, loss in losses.items()})
        return values

    def _trained(self) -> list[Tensor]:
        return [p for group in self.optimizer.param_groups for p in group["params"]]

    def _autocast(self) -> AbstractContextManager[Any]:
        if self._settings.precision == "float32":
            return nullcontext()
        return torch.autocast(self._device.type, getattr(torch, self._settings.precision))

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
        improved = validated and ap > progress.best
        if improved:
            progress.best, progress.best_epoch, progress.stalled = ap, progress.epoch + 1, 0
        elif validated:
            progress.stalled += 1
            told = getattr(self.optimizer, "validation_stalled", None)
            if told is not None:
                told()
        progress.epoch += 1
        progress.step_in_epoch = 0
        progress.loss_sums = {}
        progress.seconds = 0.0
        patience = self._settings.patience
        progress.finished = progress.epoch >= self._settings.epochs or (
            0 < patience <= progress.stalled
        )
        return improved

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


def _warmed_up_average(decay: float) -> Callable[[Any, Any, Any], None]:
    """Return an average whose memory grows with the steps made, up to the decay.

    With (1 + n) / (10 + n), as TensorFlow's ExponentialMovingAverage has it, the first steps'
    weights are soon forgotten.
    """

    def average(averaged: Any, current: Any, made: Any) -> None:
        count = float(made)
        get_ema_multi_avg_fn(min(decay, (1.0 + count) / (10.0 + count)))(averaged, current, made)

    return average


def _listen_between_layers(network: nn.Module, job: Job) -> None:
    """Let a stop end a step between two layers, forwards and backwards: a step may take seconds.

    Raises ``StoppedError`` out of the network's forward or out of ``backward``.
    """

    def before(_module: nn.Module, _inputs: Any) -> None:
        job.check_stop()

    def after(_module: nn.Module, _inputs: Any, output: Any) -> None:
        if isinstance(output, Tensor) and output.requires_grad:
            output.register_hook(lambda _gradient: job.check_stop())

    for module in _layers(network):
        module.register_forward_pre_hook(before)
        module.register_forward_hook(after)


def _layers(network: nn.Module) -> Iterator[nn.Module]:
    for module in network.modules():
        if isinstance(module, (nn.Conv2d, nn.ConvTranspose2d, nn.Linear)):
            yield module
