"""Times the step of a planned training on this machine, with a network that is thrown away."""

from __future__ import annotations

import itertools
import time
from collections.abc import Sequence

import numpy as np
import torch

from ...core.jobs.job import Job
from ...core.jobs.training_options import TrainParameters
from ...core.models.architectures import build_network, chosen_architecture, default_options
from ...core.models.card import ModelCard
from ..augmentation.settings import PRESETS, apply_changes
from ..dataset.training_set import TrainingSet
from ..loading.batch import collate
from ..loading.sampler import EpochPlan
from ..loading.tile_dataset import TileDataset
from ..loading.tiles import AnnotatedTile
from ..optim.freezing import begin_training, freeze
from ..trainer.distributed import DistributedContext
from ..trainer.norm_folding import fold_fixed_norms
from ..trainer.step import TrainingStep, check_stop_between_layers
from .machine import training_precision

_TIMED_STEPS = 4  # besides the first, in which caches and kernels are made
_LONGEST_S = 15.0  # of the timing; a slow step is timed once


def time_step(
    parameters: TrainParameters,
    training_set: TrainingSet,
    train: Sequence[AnnotatedTile],
    device: torch.device,
    job: Job,
) -> float:
    """Return the seconds of a step: loading, forwards, backwards, a change of the weights.

    Args:
        parameters: With everything chosen but the length.
        training_set: The set.
        train: The tiles to train on.
        device: Where the network runs.
        job: Asked whether to stop.

    Returns:
        The median of some steps.

    Raises:
        StoppedError: The job was asked to stop.
    """
    network = build_network(_card(parameters, training_set)).to(
        device, memory_format=torch.channels_last
    )
    freeze(network, parameters.freeze)
    fold_fixed_norms(network)
    check_stop_between_layers(network, job)
    begin_training(network)
    step = TrainingStep(
        network,
        precision=training_precision(device),
        seed=parameters.seed,
        processes=DistributedContext(device),
        learns_statistics=False,
    )
    # The weights stay as they are: nothing is to be learnt, and random ones might go astray.
    optimizer = torch.optim.SGD([p for p in network.parameters() if p.requires_grad], lr=0.0)
    dataset = TileDataset(
        train,
        training_set.scaling,
        apply_changes(PRESETS[parameters.augmentation], parameters.augmentation_changes),
        parameters.crop_size,
        parameters.seed,
    )
    plan = EpochPlan(np.ones(len(train), np.int64), parameters.batch_size, parameters.seed)
    keys = (batch for epoch in itertools.count() for batch in plan.batches(epoch))
    seconds: list[float] = []
    started = time.monotonic()
    while len(seconds) <= _TIMED_STEPS:
        job.check_stop()
        begun = time.monotonic()
        batches = [
            collate([dataset[key] for key in batch])
            for batch in itertools.islice(keys, parameters.accumulation)
        ]
        step.run(batches, optimizer, len(seconds))
        _wait_for(device)
        seconds.append(time.monotonic() - begun)
        if len(seconds) > 1 and time.monotonic() - started > _LONGEST_S:
            break
    return float(np.median(seconds[1:]))


def _card(parameters: TrainParameters, training_set: TrainingSet) -> ModelCard:
    bands = len(training_set.band_names)
    weights = "none" if parameters.weights == "none" else "pretrained"  # says which norms suit
    return ModelCard(
        architecture=chosen_architecture(parameters.architecture, parameters.backbone),
        options=default_options(
            parameters.heads, weights, norm=parameters.norm, mask_size=parameters.mask_size
        ),
        classes=training_set.classes,
        band_names=training_set.band_names,
        dtype=training_set.dtype,
        scaling=training_set.scaling,
        mean=(0.5,) * bands,
        std=(0.25,) * bands,
        gsd=0.0,
        tile_size=training_set.tile_size,
    )


def _wait_for(device: torch.device) -> None:
    if device.type == "cuda":
        torch.cuda.synchronize(device)
