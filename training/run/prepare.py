"""How a training is prepared, step by step: samples, network, batches, average, learning rate.

The order of the steps is part of the result: the network's random weights, the tiles of the
learning-rate test and the anchors all follow from what was built before them.
"""

from __future__ import annotations

from dataclasses import replace

import torch
from torch import nn
from torchvision.models.detection import MaskRCNN

from ...core.jobs.counts import count_of
from ...core.jobs.errors import UserError
from ...core.jobs.job import Job
from ...core.models.card import ModelCard
from ..augmentation.settings import PRESETS, apply_changes
from ..loading.epoch_loader import EpochLoader
from ..loading.hard_tiles import HardTiles
from ..loading.sampler import EpochPlan, repeat_factors
from ..loading.tile_dataset import TileDataset
from ..optim.freezing import freeze
from ..optim.optimizers import hooks_of
from ..optim.scheduled_optimizer import ScheduledOptimizer
from ..optim.schedules import build_schedule
from ..plan.batches import filled_batch
from ..plan.length import validation_interval
from ..plan.machine import training_precision
from ..structures.outline_learning import learn_outlines
from ..trainer.ema import MovingAverage
from ..trainer.norm_folding import fold_fixed_norms
from ..trainer.step import TrainingStep, check_stop_between_layers
from ..trainer.trainer import TrainedNetwork, Trainer, TrainerSettings
from . import defaults
from .learning_rate_search import with_learning_rate
from .setup import TrainingInputs, TrainingSetup
from .starting_network import (
    StartingNetwork,
    build_starting_network,
    check_weights_file,
    fit_anchors_to_set,
    rebuild_network,
)

_COARSEST_STRIDE = 32  # pixels, of a backbone's last stage


def prepare_training(inputs: TrainingInputs, job: Job) -> TrainingSetup:
    """Build the network for a set, or as the checkpoint's card has it, and choose what is open.

    Args:
        inputs: Parameters, training set, processes and, of a resumed run, its checkpoint.
        job: Receives what was chosen.

    Raises:
        UserError: The starting weights, the changes to the augmentation, or batch norms with tiles
            as small and as few a batch can't be used.
        StoppedError: The job was asked to stop.
    """
    if inputs.checkpoint is None:
        check_weights_file(inputs.parameters)
    dataset = _training_samples(inputs)
    start = _starting_network(inputs, dataset, job)
    job.check_stop()
    start.network.to(inputs.processes.device, memory_format=torch.channels_last)
    batch_size = _batch_size(inputs, job)
    hard_tiles = HardTiles(
        len(inputs.splits.train), inputs.parameters.hard_tiles, inputs.parameters.seed
    )
    plan = _epoch_plan(inputs, batch_size, hard_tiles)
    _check_batch_norms(start.network, inputs, plan)
    setup = TrainingSetup(
        inputs=inputs,
        dataset=dataset,
        model=_trained_network(inputs, start, plan, job),
        card=_with_outlines(start.card, inputs),
        anchors=start.anchors,
        plan=plan,
        batch_size=batch_size,
        hard_tiles=hard_tiles,
        notes=start.notes,
    )
    job.info(
        f"{count_of(plan.steps, 'step')} of {count_of(plan.tiles_a_step, 'tile')} in each of "
        f"{count_of(inputs.parameters.epochs, 'epoch')}."
    )
    return with_learning_rate(setup, job)


def build_trainer(setup: TrainingSetup, job: Job) -> Trainer:
    """Give the network its optimizer, its schedule and its batches.

    Args:
        setup: The training.
        job: Receives progress.
    """
    parameters, splits, total = setup.parameters, setup.inputs.splits, setup.total_steps
    optimizer = setup.new_optimizer(setup.learning_rate)
    schedule = build_schedule(parameters.schedule, optimizer, total, defaults.warmup_steps(total))
    loader = EpochLoader(
        setup.dataset,
        setup.plan,
        setup.hard_tiles,
        workers=defaults.loading_processes(parameters.workers, setup.processes.device),
        device=setup.processes.device,
    )
    settings = TrainerSettings(
        epochs=parameters.epochs,
        # 0 in runs that began before plans chose it
        validation_interval=parameters.validation_interval
        or validation_interval(len(splits.validation) / len(splits.train)),
        patience=parameters.patience,
    )
    scheduled = ScheduledOptimizer(optimizer, schedule, hooks_of(parameters.optimizer, optimizer))
    return Trainer(setup.model, scheduled, loader, settings, setup.processes, job)


def _training_samples(inputs: TrainingInputs) -> TileDataset:
    parameters = inputs.parameters
    return TileDataset(
        inputs.splits.train,
        inputs.training_set.scaling,
        apply_changes(PRESETS[parameters.augmentation], parameters.augmentation_changes),
        parameters.crop_size,
        parameters.seed,
    )


def _starting_network(inputs: TrainingInputs, dataset: TileDataset, job: Job) -> StartingNetwork:
    """Build the network: fresh, or as the checkpoint's card has it."""
    parameters, splits = inputs.parameters, inputs.splits
    torch.manual_seed(parameters.seed)
    anchors = fit_anchors_to_set(parameters, splits)
    if inputs.checkpoint is not None:
        return rebuild_network(inputs.checkpoint, anchors)
    return inputs.processes.run_in_turn(
        lambda: build_starting_network(
            parameters, inputs.training_set, splits, dataset, anchors, job
        )
    )


def _with_outlines(card: ModelCard, inputs: TrainingInputs) -> ModelCard:
    """Return the card with how the true outlines of the training tiles look."""
    tiles = ((tile.instances, tile.width, tile.height) for tile in inputs.splits.train)
    return replace(card, outlines=learn_outlines(tiles))


def _batch_size(inputs: TrainingInputs, job: Job) -> int:
    """Return the tiles a batch of this process; a resumed run keeps the tiles of a step."""
    parameters, processes, tiles = inputs.parameters, inputs.processes, inputs.splits.train
    if inputs.checkpoint is not None:
        size = inputs.checkpoint.tiles_per_step // parameters.accumulation
    else:
        size = filled_batch(
            parameters.batch_size,
            parameters.accumulation,
            tiles=len(tiles),
            processes=processes.count,
        )
    if size < parameters.batch_size:
        job.warn(
            f"A batch has {count_of(size, 'tile')}, not {parameters.batch_size}: the set has only "
            f"{count_of(len(tiles), 'training tile')}."
        )
    return size


def _epoch_plan(inputs: TrainingInputs, batch_size: int, hard_tiles: HardTiles) -> EpochPlan:
    parameters, processes = inputs.parameters, inputs.processes
    return EpochPlan(
        repeat_factors(inputs.splits.train, parameters.seed),
        batch_size,
        parameters.seed,
        processes.rank,
        processes.count,
        accumulation=parameters.accumulation,
        repeated=hard_tiles.count,
        epoch_steps=parameters.epoch_steps,
    )


def _check_batch_norms(network: MaskRCNN, inputs: TrainingInputs, plan: EpochPlan) -> None:
    """Raise where a batch norm would meet a single value, of which there is no variance."""
    if not any(isinstance(module, nn.BatchNorm2d) for module in network.backbone.body.modules()):
        return
    side = inputs.parameters.crop_size or min(
        max(tile.width, tile.height) for tile in inputs.splits.train
    )
    if plan.smallest_batch == 1 and side <= _COARSEST_STRIDE:
        raise UserError(
            f"Batch norms can't learn from a batch of one tile of {side} pixels: the network's "
            "last stage sees it as a single value.",
            f"Choose a CROP_SIZE above {_COARSEST_STRIDE}, a BATCH_SIZE that leaves no tile over, "
            "or NORM group.",
        )


def _trained_network(
    inputs: TrainingInputs, start: StartingNetwork, plan: EpochPlan, job: Job
) -> TrainedNetwork:
    """Give the network its average and its steps; freeze what is to be kept."""
    parameters, processes, network = inputs.parameters, inputs.processes, start.network
    average = MovingAverage(network, defaults.average_decay(plan.steps * parameters.epochs))
    freeze(network, parameters.freeze)  # before several processes agree on what is trained
    fold_fixed_norms(network)
    if processes.count == 1:  # several stop together, between two steps
        check_stop_between_layers(network, job)
        check_stop_between_layers(average.module, job)
    step = TrainingStep(
        network,
        precision=training_precision(processes.device),
        seed=parameters.seed,
        processes=processes,
        learns_statistics=start.card.options.norm == "batch",
    )
    return TrainedNetwork(network, average, step)
