"""What a training starts with: network, card, anchors, batch size, optimizer and loop."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib import metadata
from typing import Any

import torch
from torch.optim import Optimizer
from torchvision.models.detection import MaskRCNN

from ..core.architectures import build_network, chosen_architecture
from ..core.job import Job
from ..core.model_card import ArchitectureOptions, ModelCard
from ..core.options import TrainParameters
from . import recipe
from .anchors import AnchorFit
from .augmentation import PRESETS
from .loop import LoopSettings, TrainingLoop
from .optimizers import (
    build_optimizer,
    default_learning_rate,
    default_weight_decay,
    effective_learning_rates,
)
from .parameter_groups import parameter_groups
from .schedules import warmup_cosine
from .tile_dataset import EpochPlan, TileDataset, repeat_factors
from .training_set import TrainingSet
from .training_splits import TrainingSplits
from .weights import load_starting_weights, starting_options

_LAYER_DECAY = 1.0
_LIBRARIES = ("torch", "torchvision", "numpy", "rasterio", "shapely")


@dataclass(frozen=True)
class TrainingSetup:
    """A training before its first step.

    Attributes:
        parameters: Of the job.
        training_set: The set.
        splits: Its tiles.
        dataset: The training tiles as samples.
        device: Where the network is.
        network: With its starting weights; a resumed one gets its own from the checkpoint later.
        card: Of the network.
        anchors: How well they reach the objects.
        batch_size: Tiles a batch of this process.
        notes: Sentences for the report: what was loaded, adapted, left out.
    """

    parameters: TrainParameters
    training_set: TrainingSet
    splits: TrainingSplits
    dataset: TileDataset
    device: torch.device
    network: MaskRCNN
    card: ModelCard
    anchors: AnchorFit
    batch_size: int
    notes: tuple[str, ...]


def prepare_training(
    parameters: TrainParameters,
    training_set: TrainingSet,
    splits: TrainingSplits,
    checkpoint: Mapping[str, Any] | None,
    device: torch.device,
    job: Job,
) -> TrainingSetup:
    """Build the network for a set, or as the checkpoint's card has it, and choose what is open.

    Args:
        parameters: Of the job; a resumed one's as it began.
        training_set: The set.
        splits: Its tiles.
        checkpoint: Of the run that is resumed.
        device: Where to train.
        job: Hears what was chosen.

    Raises:
        UserError: The starting weights can't be used.
        StoppedError: The job was asked to stop.
    """
    dataset = TileDataset(
        splits.train,
        training_set.scaling,
        PRESETS[parameters.augmentation],
        parameters.crop_size,
        parameters.seed,
    )
    torch.manual_seed(parameters.seed)
    default = _options(parameters)
    anchors = recipe.anchors_for(splits.train, default.anchor_sizes, default.anchor_ratios)
    notes: tuple[str, ...]
    if checkpoint is None:
        network, card, notes = _fresh_network(
            parameters, training_set, splits, dataset, anchors, job
        )
    else:
        card = ModelCard.from_dict(checkpoint["card"])
        network = build_network(card)
        notes = tuple(checkpoint["notes"])
    job.check_stop()
    network.to(device, memory_format=torch.channels_last)
    if checkpoint is None:
        batch_size = _chosen_batch_size(parameters, splits, network, card, device)
    else:
        batch_size = int(checkpoint["batch_size"])
    return TrainingSetup(
        parameters,
        training_set,
        splits,
        dataset,
        device,
        network,
        card,
        anchors,
        batch_size,
        notes,
    )


def build_loop(
    setup: TrainingSetup, job: Job, validate: Callable[[MaskRCNN], dict[str, float]]
) -> TrainingLoop:
    """Give the network its optimizer, its schedule and its plan of tiles.

    Args:
        setup: The training.
        job: Hears progress.
        validate: As ``TrainingLoop`` wants it.
    """
    parameters, splits = setup.parameters, setup.splits
    plan = EpochPlan(
        repeat_factors(splits.train, parameters.seed), setup.batch_size, parameters.seed
    )
    total = plan.steps * parameters.epochs
    optimizer = _new_optimizer(setup, total)
    settings = LoopSettings(
        epochs=parameters.epochs,
        seed=parameters.seed,
        ema_decay=recipe.average_decay(total),
        precision=recipe.training_precision(setup.device),
        validation_interval=recipe.validation_interval(
            len(splits.train), len(splits.validation), parameters.epochs
        ),
        workers=recipe.loading_processes(parameters.workers, setup.device),
    )
    job.info(
        f"{plan.steps} steps of {setup.batch_size} tiles in each of {parameters.epochs} epochs."
    )
    return TrainingLoop(
        setup.network,
        optimizer,
        warmup_cosine(optimizer, total, recipe.warmup_steps(total)),
        setup.dataset,
        plan,
        settings,
        job,
        validate=validate,
        rate_of=_rate_of_heads,
    )


def _new_optimizer(setup: TrainingSetup, total_steps: int) -> Optimizer:
    parameters = setup.parameters
    rate = parameters.learning_rate or default_learning_rate(parameters.optimizer)
    groups = parameter_groups(
        setup.network,
        learning_rate=rate,
        weight_decay=default_weight_decay(parameters.optimizer),
        layer_decay=_LAYER_DECAY,
        freeze=parameters.freeze,
    )
    return build_optimizer(
        parameters.optimizer,
        groups,
        learning_rate=rate,
        total_steps=total_steps,
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


def _fresh_network(
    parameters: TrainParameters,
    training_set: TrainingSet,
    splits: TrainingSplits,
    dataset: TileDataset,
    anchors: AnchorFit,
    job: Job,
) -> tuple[MaskRCNN, ModelCard, tuple[str, ...]]:
    """Build the network for this set and give it its starting weights."""
    sample = recipe.sample_images(dataset, len(training_set.band_names))
    card = ModelCard(
        architecture=chosen_architecture(parameters.architecture, parameters.backbone),
        options=_options(
            parameters,
            anchor_sizes=anchors.sizes,
            anchor_ratios=anchors.ratios,
            detections_per_tile=recipe.detections_for(splits.train + splits.validation),
        ),
        classes=training_set.classes,
        band_names=training_set.band_names,
        dtype=training_set.dtype,
        scaling=training_set.scaling,
        mean=tuple(sample.mean((0, 2, 3)).tolist()),
        std=tuple(sample.std((0, 2, 3)).clamp(min=0.02).tolist()),
        gsd=training_set.gsd[0] if training_set.gsd else 0.0,
        tile_size=training_set.tile_size,
        provenance={
            "training_set": training_set.folder.name,
            "counts": training_set.counts,
            **training_set.provenance,
        },
        versions={name: metadata.version(name) for name in _LIBRARIES},
    )
    network = build_network(card)
    report = load_starting_weights(
        network, card, parameters.weights, parameters.weights_file, job, sample=sample
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
    device: torch.device,
) -> int:
    side = parameters.crop_size or max(max(record.width, record.height) for record in splits.train)
    weights = sum(parameter.numel() for parameter in network.parameters())
    return recipe.batch_size_for(
        parameters.batch_size, device, card, side, len(splits.train), weights
    )


def _rate_of_heads(optimizer: Optimizer) -> float:
    """Return the rate of the heads' matrices: the greatest of all."""
    return max(effective_learning_rates(optimizer))
