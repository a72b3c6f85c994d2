"""One step of a training: the batches that belong to it in, one change of the weights out."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass, field
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn.parallel import DistributedDataParallel
from torch.optim import Optimizer
from torchvision.models.detection import MaskRCNN

from ...core.jobs.errors import UserError
from ...core.jobs.failures import is_memory_error
from ...core.jobs.job import Job
from ...core.runtime.device import release_cached_memory
from ..loading.batch import Batch, collate
from ..structures.packed_masks import PackedMasks
from ..structures.target import TileTarget
from .distributed import DistributedContext
from .losses import LOSSES, ImageLosses, TrainingLosses

# Longest gradient (Pascanu et al. 2013, arXiv 1211.5063): fresh heads start with a few steps whose
# gradients are many times the usual.
_CLIP_NORM = 10.0
_LARGEST_LOSS = 1e6  # the first steps of a training have some 10; nothing comes back from here
_NO_TILE = -2  # the index of a tile that stands for none
_BLANK_SIDE = 64  # pixels of it: the coarsest level has one cell
_LEAST_SCALE = 1.0  # of losses in float16; it begins at 65536 and halves at each overflow
_LOSS_NAMES = {
    "loss_objectness": "loss/objectness",
    "loss_rpn_box_reg": "loss/proposal_box",
    "loss_classifier": "loss/class",
    "loss_box_reg": "loss/box",
    "loss_mask": "loss/mask",
}


class DivergedError(UserError):
    """The loss is no number any more, or so great that nothing is learnt."""


@dataclass
class StepLosses:
    """What a step saw.

    Attributes:
        values: ``loss`` and its parts, over all images of all processes; empty where the weights
            were not changed: there was no image, or a number left the range of float16.
        tiles: Index of each tile of this process → its own loss.
    """

    values: dict[str, float] = field(default_factory=dict)
    tiles: dict[int, float] = field(default_factory=dict)


class TrainingStep:
    """Makes steps.

    Several batches, one after the other or in several processes, make the step that one large
    batch would make: the losses of all are divided by the anchors, regions and objects of all.
    What one batch must know of those after it is counted before, without the heads' work. So a
    batch that the device's memory does not hold is looked at in parts, and the step is the same.

    Args:
        network: On its device.
        precision: ``float32``, ``bfloat16`` or ``float16`` (with loss scaling).
        seed: Of everything that chance decides.
        processes: That train together.
        learns_statistics: Whether batch norms learn their running statistics.

    Attributes:
        tiles_at_once: The most that the device's memory holds; 0: no batch was too large yet.
        scaler: Of the losses in float16.
    """

    def __init__(
        self,
        network: MaskRCNN,
        *,
        precision: str,
        seed: int,
        processes: DistributedContext,
        learns_statistics: bool,
    ) -> None:
        self._network = network
        self._losses = TrainingLosses(network)
        self._parallel = processes.wrap(self._losses, learns_statistics=learns_statistics)
        self._statistics = list(network.buffers()) if learns_statistics else []
        self._precision = precision
        self._seed = seed
        self._processes = processes
        self._device = processes.device
        self.tiles_at_once = 0
        self.scaler = torch.amp.GradScaler(self._device.type, enabled=precision == "float16")

    def run(self, batches: Sequence[Batch], optimizer: Optimizer, number: int) -> StepLosses:
        """Make a step.

        Nothing of the training's state changes before the gradients are whole, so that a stop in
        between costs this step only.

        Args:
            batches: Of this process, at least one; they may be empty.
            optimizer: Of the network's parameters.
            number: Of the step; seeds what chance decides in it.

        Raises:
            StoppedError: The job was asked to stop.
            DivergedError: The loss is no number, or far too great.
        """
        losses = self._gradients_in_memory(batches, optimizer, number)
        if losses.values and not self._change_weights(optimizer, number):
            return StepLosses()
        return losses

    def _change_weights(self, optimizer: Optimizer, number: int) -> bool:
        """Make the optimizer's step; return whether it was made, which only float16 may prevent."""
        scaled = self.scaler.is_enabled()
        scale = self.scaler.get_scale() if scaled else 0.0
        self.scaler.unscale_(optimizer)
        trained = [p for group in optimizer.param_groups for p in group["params"]]
        nn.utils.clip_grad_norm_(trained, _CLIP_NORM)
        self.scaler.step(optimizer)
        self.scaler.update()
        if not scaled or self.scaler.get_scale() >= scale:
            return True
        if self.scaler.get_scale() < _LEAST_SCALE:
            raise _diverged(number, "no number")
        return False

    def _gradients_in_memory(
        self, batches: Sequence[Batch], optimizer: Optimizer, number: int
    ) -> StepLosses:
        """Compute the gradients, of parts of the batches where their memory does not suffice."""
        while True:
            try:
                with self._restore_statistics_at_a_stop():
                    return self._gradients(self._parts_of(batches), optimizer, number)
            except Exception as error:
                if not is_memory_error(error) or not self._halve_parts(batches):
                    raise
            # Not before the handler has ended: until then the error's frames hold the tensors.
            optimizer.zero_grad(set_to_none=True)
            release_cached_memory()

    def _parts_of(self, batches: Sequence[Batch]) -> Sequence[Batch]:
        if not self.tiles_at_once:
            return batches
        return [part for batch in batches for part in batch.parts(self.tiles_at_once)]

    def _halve_parts(self, batches: Sequence[Batch]) -> bool:
        """Look at half as many tiles at once; return whether that is possible.

        Several processes wait for each other batch by batch, so none of them can have more.
        """
        largest = max(len(part.images) for part in self._parts_of(batches))
        if largest <= 1 or self._processes.count > 1:
            return False
        self.tiles_at_once = (largest + 1) // 2
        return True

    def _gradients(self, batches: Sequence[Batch], optimizer: Optimizer, number: int) -> StepLosses:
        # Seeded step by step: what happens here depends on nothing that happened before.
        torch.manual_seed(self._seed * 1_000_003 + number)
        optimizer.zero_grad(set_to_none=True)
        batches = [self._not_empty(batch) for batch in batches]
        counts = self._count_all(batches) if len(batches) > 1 else None
        sums = torch.zeros(len(LOSSES), device=self._device)
        of_images = []
        for place, batch in enumerate(batches):
            last = place == len(batches) - 1
            with self._without_averaging() if not last else nullcontext():
                moved = batch.to(self._device)
                with self._autocast():
                    found: ImageLosses = self._parallel(moved.images, moved.targets)
                together = torch.cat([found.sums.detach().sum(1), found.counts.sum(1)])
                together = self._processes.sum(self._exact(together)).float()
                of_batch, counted = together.split(len(LOSSES))
                divisor = counted if counts is None else counts
                sums = sums + of_batch / divisor.clamp(min=1.0)
                self._backward(found, divisor)
            of_images.append(found.of_images())
        # The one look at values: everything was handed to the device by now, and no weight changed.
        values = torch.cat([sums.sum()[None], sums, *of_images]).tolist()
        self._check_loss(values[0], number)
        tiles = [tile for batch in batches for tile in batch.targets.tiles]
        shown = zip(tiles, values[1 + len(LOSSES) :])
        losses = StepLosses(tiles={tile: loss for tile, loss in shown if tile != _NO_TILE})
        images = sum(tile != _NO_TILE for tile in tiles)
        if self._processes.sum(torch.tensor(float(images))) > 0:
            losses.values["loss"] = values[0]
            losses.values.update(zip((_LOSS_NAMES[name] for name in LOSSES), values[1:]))
        return losses

    def _not_empty(self, batch: Batch) -> Batch:
        """Return a batch; in place of an empty one, where others wait, a tile that says nothing.

        Several processes wait for each other in every norm that learns from the whole batch, and
        for the gradient of every weight.
        """
        if batch.images or self._processes.count == 1:
            return batch
        bands = len(self._network.transform.image_mean)
        nowhere = TileTarget(
            torch.zeros((0, 4)),
            torch.zeros(0, dtype=torch.int64),
            PackedMasks.empty(),
            torch.ones((_BLANK_SIDE, _BLANK_SIDE), dtype=torch.bool),
            tile=_NO_TILE,
            sampling_seed=0,
        )
        return collate([(torch.zeros((bands, _BLANK_SIDE, _BLANK_SIDE)), nowhere)])

    def _exact(self, values: Tensor) -> Tensor:
        """Return values whose sum is the same whatever the order of the processes."""
        return values.float() if self._device.type == "mps" else values.double()  # it has none

    def _backward(self, found: ImageLosses, counts: Tensor) -> None:
        """Add a batch's gradients to those that are there."""
        total = torch.stack(list(found.means(counts).values())).sum()
        # Gradients are averaged over the processes, but the counts are of all of them.
        total = total * self._processes.count
        if total.requires_grad:
            self.scaler.scale(total).backward()

    def _count_all(self, batches: Sequence[Batch]) -> Tensor:
        """Return the counts ``[5]`` of several batches together."""
        counts = torch.zeros(len(LOSSES), device=self._device)
        before = [buffer.clone() for buffer in self._statistics]
        with self._autocast():
            for batch in batches:
                moved = batch.to(self._device)
                counts += self._losses.count(moved.images, moved.targets)
        for buffer, value in zip(self._statistics, before):
            buffer.copy_(value)
        return self._processes.sum(counts)

    @contextmanager
    def _restore_statistics_at_a_stop(self) -> Iterator[None]:
        """Take back what a step that is not finished did to running statistics."""
        before = [buffer.clone() for buffer in self._statistics]
        try:
            yield
        except BaseException:
            for buffer, value in zip(self._statistics, before):
                buffer.copy_(value)
            raise

    def _check_loss(self, loss: float, number: int) -> None:
        """Raise where nothing comes back; float16 may overflow, and its scaler leaves that out."""
        if not math.isfinite(loss):
            if not self.scaler.is_enabled():
                raise _diverged(number, "no number")
        elif loss >= _LARGEST_LOSS:
            raise _diverged(number, f"{loss:.2g}")

    def _without_averaging(self) -> AbstractContextManager[Any]:
        """Return the context in which gradients are not yet averaged."""
        if isinstance(self._parallel, DistributedDataParallel):
            return self._parallel.no_sync()
        return nullcontext()

    def _autocast(self) -> AbstractContextManager[Any]:
        if self._precision == "float32":
            return nullcontext()
        return torch.autocast(self._device.type, getattr(torch, self._precision))


def _diverged(number: int, loss: str) -> DivergedError:
    return DivergedError(
        f"The training went astray at step {number + 1}: the loss is {loss}.",
        "Choose a smaller LEARNING_RATE, or 0 for the optimizer's own.",
    )


def check_stop_between_layers(network: nn.Module, job: Job) -> None:
    """Let a stop end a step between two layers, forwards and backwards: a step may take seconds.

    Raises ``StoppedError`` out of the network's forward or out of ``backward``.
    """

    def before(_module: nn.Module, _inputs: Any) -> None:
        job.check_stop()

    def after(_module: nn.Module, _inputs: Any, output: Any) -> None:
        if isinstance(output, Tensor) and output.requires_grad:
            output.register_hook(lambda _gradient: job.check_stop())

    for module in network.modules():
        if isinstance(module, (nn.Conv2d, nn.ConvTranspose2d, nn.Linear)):
            module.register_forward_pre_hook(before)
            module.register_forward_hook(after)
