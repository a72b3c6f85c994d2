"""What a training starts with: network, card, anchors, batch size, optimizer and loop."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

import torch
from torch import nn
from torch.optim import Optimizer
from torch.optim.swa_utils import AveragedModel
from torchvision.models.detection import MaskRCNN

from ...core.jobs.errors import StoppedError, UserError
from ...core.jobs.job import Job
from ...core.jobs.training_options import TrainParameters
from ...core.models.architectures import build_network, chosen_architecture
from ...core.models.card import ArchitectureOptions, ModelCard
from ...core.runtime.versions import version_of
from ..augmentation.settings import PRESETS, changed
from ..dataset.training_set import TrainingSet
from ..loading.batch import Batch, collate
from ..loading.hard_tiles import HardTiles
from ..loading.sampler import EpochPlan, repeat_factors
from ..loading.tile_dataset import TileDataset
from ..loading.training_splits import TrainingSplits
from ..optim.freezing import freeze, kernels_to_freeze
from ..optim.optimizers import (
    build_optimizer,
    chosen_learning_rate,
    default_learning_rate,
    default_weight_decay,
    rate_of_heads,
)
from ..optim.parameter_groups import parameter_groups
from ..optim.schedules import build_schedule
from ..trainer.distributed import DistributedContext
from ..trainer.ema import new_average
from ..trainer.lr_range_test import LearningRateTest, range_test
from ..trainer.norm_folding import fold_fixed_norms
from ..trainer.step import TrainingStep, listen_between_layers
from ..trainer.trainer import LoopSettings, TrainingLoop
from ..weights.starting_weights import load_starting_weights, starting_options
from . import defaults
from .anchors import AnchorFit

_TEST_STEPS = 60  # of a learning-rate test, at most
_TEST_SHARE = 0.1  # of the training that it may take
_FEWEST_TEST_STEPS = 10  # fewer give no curve
_TEST_EPOCH = 1_000_000  # no epoch of any training: the test's tiles come in an order of their own
_COARSEST_STRIDE = 32  # pixels, of a body's last stage
_LIBRARIES = ("torch", "torchvision", "numpy", "rasterio", "shapely")


@dataclass(frozen=True)
class TrainingSetup:
    """A training before its first step.

    Attributes:
        parameters: Of the job.
        training_set: The set.
        splits: Its tiles.
        dataset: The training tiles as samples.
        processes: That train together; say where the network is.
        network: With its starting weights; a resumed one gets its own from the checkpoint later.
        average: The moving average of its weights.
        step: Makes steps with it.
        card: Of the network.
        anchors: How well they reach the objects.
        plan: Which tiles come when.
        batch_size: Tiles a batch of this process.
        hard_tiles: Chooses the tiles that an epoch repeats.
        notes: Sentences for the report: what was loaded, adapted, left out.
        learning_rate_test: Where one was made.
    """

    parameters: TrainParameters
    training_set: TrainingSet
    splits: TrainingSplits
    dataset: TileDataset
    processes: DistributedContext
    network: MaskRCNN
    average: AveragedModel
    step: TrainingStep
    card: ModelCard
    anchors: AnchorFit
    plan: EpochPlan
    batch_size: int
    hard_tiles: HardTiles
    notes: tuple[str, ...]
    learning_rate_test: LearningRateTest | None = None

    @property
    def total_steps(self) -> int:
        """Steps of the whole training."""
        return self.plan.steps * self.parameters.epochs

    @property
    def learning_rate(self) -> float:
        """The peak of the schedule: the tested one, the given one, or the optimizer's own."""
        test = self.learning_rate_test
        return chosen_learning_rate(
            self.parameters.optimizer,
            self.parameters.learning_rate,
            test.suggestion if test is not None else None,
            from_nothing=self.parameters.weights == "none",
        )


def prepare_training(
    parameters: TrainParameters,
    training_set: TrainingSet,
    splits: TrainingSplits,
    checkpoint: Mapping[str, Any] | None,
    processes: DistributedContext,
    job: Job,
) -> TrainingSetup:
    """Build the network for a set, or as the checkpoint's card has it, and choose what is open.

    Args:
        parameters: Of the job; a resumed one's as it began.
        training_set: The set.
        splits: Its tiles.
        checkpoint: Of the run that is resumed.
        processes: That train together.
        job: Hears what was chosen.

    Raises:
        UserError: The starting weights, the changes to the augmentation, or batch norms with tiles
            as small and as few a batch can't be used.
        StoppedError: The job was asked to stop.
    """
    if parameters.weights_file and parameters.weights != "file" and checkpoint is None:
        raise UserError(
            f"WEIGHTS_FILE is given, but WEIGHTS is {parameters.weights}, which doesn't use it.",
            "Set WEIGHTS to file, or leave WEIGHTS_FILE empty.",
        )
    dataset = TileDataset(
        splits.train,
        training_set.scaling,
        changed(PRESETS[parameters.augmentation], parameters.augmentation_changes),
        parameters.crop_size,
        parameters.seed,
    )
    network, card, anchors, notes = _network_of(
        parameters, training_set, splits, dataset, checkpoint, processes, job
    )
    job.check_stop()
    network.to(processes.device, memory_format=torch.channels_last)
    batch_size = (
        processes.least(_chosen_batch_size(parameters, splits, network, card, processes))
        if checkpoint is None
        else int(checkpoint["batch_size"])
    )
    if batch_size < parameters.batch_size:
        job.warn(
            f"A batch has {batch_size} tiles, not {parameters.batch_size}: there are only "
            f"{len(splits.train)} training tiles for a step."
        )
    hard_tiles = HardTiles(len(splits.train), parameters.hard_tiles, parameters.seed)
    plan = EpochPlan(
        repeat_factors(splits.train, parameters.seed),
        batch_size,
        parameters.seed,
        processes.rank,
        processes.count,
        accumulation=parameters.accumulation,
        repeated=hard_tiles.count,
    )
    _check_batch_norms(network, parameters, splits, plan)
    average = new_average(network, defaults.average_decay(plan.steps * parameters.epochs))
    freeze(network, parameters.freeze)  # before several processes agree on what is trained
    fold_fixed_norms(network)
    if processes.count == 1:  # several stop together, between two steps
        listen_between_layers(network, job)
        listen_between_layers(average.module, job)
    step = TrainingStep(
        network,
        precision=defaults.training_precision(processes.device),
        seed=parameters.seed,
        processes=processes,
        learns_statistics=card.options.norm == "batch",
    )
    setup = TrainingSetup(
        parameters,
        training_set,
        splits,
        dataset,
        processes,
        network,
        average,
        step,
        card,
        anchors,
        plan,
        batch_size,
        hard_tiles,
        notes,
    )
    job.info(
        f"{plan.steps} steps of {plan.tiles_a_step} tiles in each of {parameters.epochs} epochs."
    )
    return _with_learning_rate(setup, checkpoint, job)


def build_loop(
    setup: TrainingSetup, job: Job, validate: Callable[[MaskRCNN], dict[str, float]]
) -> TrainingLoop:
    """Give the network its optimizer and its schedule.

    Args:
        setup: The training.
        job: Hears progress.
        validate: As ``TrainingLoop`` wants it.
    """
    parameters, splits, total = setup.parameters, setup.splits, setup.total_steps
    optimizer = _new_optimizer(setup, setup.learning_rate)
    settings = LoopSettings(
        epochs=parameters.epochs,
        validation_interval=defaults.validation_interval(
            len(splits.train), len(splits.validation), parameters.epochs
        ),
        patience=parameters.patience,
        workers=defaults.loading_processes(parameters.workers, setup.processes.device),
        accumulation=parameters.accumulation,
    )
    return TrainingLoop(
        setup.network,
        setup.average,
        setup.step,
        optimizer,
        build_schedule(parameters.schedule, optimizer, total, defaults.warmup_steps(total)),
        setup.dataset,
        setup.plan,
        settings,
        job,
        validate=validate,
        rate_of=rate_of_heads,
        processes=setup.processes,
        hard_tiles=setup.hard_tiles,
    )


def _with_learning_rate(
    setup: TrainingSetup, checkpoint: Mapping[str, Any] | None, job: Job
) -> TrainingSetup:
    """Find the learning rate where the user left that to us."""
    if setup.parameters.learning_rate >= 0:
        return setup
    if checkpoint is not None:
        found = checkpoint["learning_rate_test"]
        return setup if found is None else _tested(setup, LearningRateTest.from_dict(found))
    own = default_learning_rate(
        setup.parameters.optimizer, from_nothing=setup.parameters.weights == "none"
    )
    steps = min(_TEST_STEPS, int(_TEST_SHARE * setup.total_steps))
    if steps < _FEWEST_TEST_STEPS:
        job.warn(
            f"The training's {setup.total_steps} steps are too few for a test of learning rates "
            f"({round(_FEWEST_TEST_STEPS / _TEST_SHARE)} would do): the optimizer's own, "
            f"{own:.2g}, is taken."
        )
        return setup
    try:
        test = range_test(
            setup.network,
            setup.step,
            _new_optimizer(setup, own),
            _batches_of_test(setup, job),
            default=own,
            steps=steps,
            processes=setup.processes,
            job=job,
        )
    except StoppedError as stopped:
        raise StoppedError(
            "Stopped in the test of learning rates, before the first step; start it again."
        ) from stopped
    text = (
        f"Learning-rate test over {len(test.losses)} steps from {test.learning_rates[0]:.2g} on: "
        f"{test.suggestion:.2g} is taken (the optimizer's own is {own:.2g})."
        if test.losses
        else f"The learning-rate test found no loss; the optimizer's own, {own:.2g}, is taken."
    )
    job.info(text)
    return replace(_tested(setup, test), notes=(*setup.notes, text))


def _tested(setup: TrainingSetup, test: LearningRateTest) -> TrainingSetup:
    return replace(setup, learning_rate_test=test)


def _batches_of_test(setup: TrainingSetup, job: Job) -> Iterator[list[Batch]]:
    """Yield the batches of steps without end; loaded here, as they are few."""
    size = setup.parameters.accumulation
    for epoch in itertools.count(_TEST_EPOCH):
        planned = setup.plan.batches(epoch, repeated=setup.hard_tiles.repeated)
        for first in range(0, len(planned), size):
            batches = []
            for keys in planned[first : first + size]:
                if setup.processes.count == 1:
                    job.check_stop()
                batches.append(collate([setup.dataset[key] for key in keys]))
            yield batches


def _new_optimizer(setup: TrainingSetup, rate: float) -> Optimizer:
    parameters = setup.parameters
    groups = parameter_groups(
        setup.network,
        learning_rate=rate,
        weight_decay=default_weight_decay(parameters.optimizer),
        layer_decay=parameters.layer_decay,
    )
    return build_optimizer(
        parameters.optimizer,
        groups,
        learning_rate=rate,
        total_steps=setup.total_steps,
        adam_sgd_mode=parameters.adam_sgd_mode,
        adam_sgd_share=parameters.adam_sgd_share,
    )


def _options(parameters: TrainParameters, **changes: Any) -> ArchitectureOptions:
    """Return the options of a fresh network."""
    return starting_options(
        parameters.heads,
        parameters.weights,
        parameters.weights_file,
        norm=parameters.norm,
        mask_size=parameters.mask_size,
        **changes,
    )


def _network_of(
    parameters: TrainParameters,
    training_set: TrainingSet,
    splits: TrainingSplits,
    dataset: TileDataset,
    checkpoint: Mapping[str, Any] | None,
    processes: DistributedContext,
    job: Job,
) -> tuple[MaskRCNN, ModelCard, AnchorFit, tuple[str, ...]]:
    """Build the network: fresh, or as the checkpoint's card has it (its weights come later)."""
    torch.manual_seed(parameters.seed)
    default = _options(parameters)
    anchors = defaults.anchors_for(splits.train, default.anchor_sizes, default.anchor_ratios)
    if checkpoint is not None:
        card = ModelCard.from_dict(checkpoint["card"])
        return build_network(card), card, anchors, tuple(checkpoint["notes"])
    network, card, notes = processes.in_turn(
        lambda: _fresh_network(parameters, training_set, splits, dataset, anchors, job)
    )
    return network, card, anchors, notes


def _fresh_network(
    parameters: TrainParameters,
    training_set: TrainingSet,
    splits: TrainingSplits,
    dataset: TileDataset,
    anchors: AnchorFit,
    job: Job,
) -> tuple[MaskRCNN, ModelCard, tuple[str, ...]]:
    """Build the network for this set and give it its starting weights."""
    sample, valid = defaults.sample_images(dataset, len(training_set.band_names))
    mean, std = defaults.statistics_of(sample, valid)
    card = ModelCard(
        architecture=chosen_architecture(parameters.architecture, parameters.backbone),
        options=_options(
            parameters,
            anchor_sizes=anchors.sizes,
            anchor_ratios=anchors.ratios,
            detections_per_tile=defaults.detections_for(splits.train + splits.validation),
        ),
        classes=training_set.classes,
        band_names=training_set.band_names,
        dtype=training_set.dtype,
        scaling=training_set.scaling,
        mean=mean,
        std=std,
        gsd=training_set.gsd[0] if training_set.gsd else 0.0,
        tile_size=training_set.tile_size,
        provenance={
            "training_set": training_set.folder.name,
            "counts": training_set.counts,
            **training_set.provenance,
        },
        versions={name: version_of(name) for name in _LIBRARIES},
    )
    network = build_network(card)
    report = load_starting_weights(
        network, card, parameters.weights, parameters.weights_file, job, sample=sample
    )
    by_chance = kernels_to_freeze(network, parameters.freeze) - set(report.loaded)
    if by_chance:
        raise UserError(
            f"FREEZE {parameters.freeze} keeps a part of the network as it starts, but the "
            f"starting weights (WEIGHTS {parameters.weights}) leave {len(by_chance)} of its layers "
            "to chance.",
            "Set FREEZE to none, or choose weights that fit the architecture.",
        )
    reached = _reach_of(anchors)
    job.info(reached)
    return network, report.card, (report.summary(), reached)


def _reach_of(anchors: AnchorFit) -> str:
    sizes = ", ".join(f"{size:g}" for size in anchors.sizes)
    return (
        f"Anchors of {sizes} pixels reach {100 * anchors.recall:.0f} % of the objects "
        f"(the default ones {100 * anchors.default_recall:.0f} %)."
    )


def _chosen_batch_size(
    parameters: TrainParameters,
    splits: TrainingSplits,
    network: MaskRCNN,
    card: ModelCard,
    processes: DistributedContext,
) -> int:
    side = parameters.crop_size or max(max(record.width, record.height) for record in splits.train)
    weights = sum(parameter.numel() for parameter in network.parameters())
    shared_by = processes.count * parameters.accumulation
    return defaults.batch_size_for(
        parameters.batch_size,
        processes.device,
        card,
        side,
        max(1, len(splits.train) // shared_by),
        weights,
    )


def _check_batch_norms(
    network: MaskRCNN, parameters: TrainParameters, splits: TrainingSplits, plan: EpochPlan
) -> None:
    """Raise where a batch norm would meet a single value, of which there is no variance."""
    if not any(isinstance(module, nn.BatchNorm2d) for module in network.backbone.body.modules()):
        return
    side = parameters.crop_size or min(max(tile.width, tile.height) for tile in splits.train)
    if plan.smallest_batch == 1 and side <= _COARSEST_STRIDE:
        raise UserError(
            f"Batch norms can't learn from a batch of one tile of {side} pixels: the network's "
            "last stage sees it as a single value.",
            f"Choose a CROP_SIZE above {_COARSEST_STRIDE}, a BATCH_SIZE that leaves no tile over, "
            "or NORM group.",
        )
