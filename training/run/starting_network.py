"""The network that a training starts with: built for a set, or as a checkpoint's card has it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from torchvision.models.detection import MaskRCNN

from ...core.jobs.errors import UserError
from ...core.jobs.job import Job
from ...core.jobs.training_options import TrainParameters
from ...core.models.architectures import build_network, chosen_architecture
from ...core.models.card import ArchitectureOptions, ModelCard
from ...core.runtime.versions import version_of
from ..dataset.training_set import TrainingSet
from ..loading.split_reader import TrainingSplits
from ..loading.tile_dataset import TileDataset
from ..optim.freezing import kernels_to_freeze
from ..weights.starting_weights import load_starting_weights, starting_options
from . import defaults
from .anchors import AnchorFit
from .checkpoint import Checkpoint

_LIBRARIES = ("torch", "torchvision", "numpy", "rasterio", "shapely")


@dataclass(frozen=True)
class StartingNetwork:
    """A network before its first step, on the CPU.

    Attributes:
        network: With its starting weights; a resumed one gets its own from the checkpoint later.
        card: Of the network.
        anchors: How well they reach the objects.
        notes: Sentences for the report: what was loaded, adapted, left out.
    """

    network: MaskRCNN
    card: ModelCard
    anchors: AnchorFit
    notes: tuple[str, ...]


def check_weights_file(parameters: TrainParameters) -> None:
    """Refuse a file of weights that would not be used.

    Raises:
        UserError: There is one; says what to do.
    """
    if parameters.weights_file and parameters.weights != "file":
        raise UserError(
            f"WEIGHTS_FILE is given, but WEIGHTS is {parameters.weights}, which doesn't use it.",
            "Set WEIGHTS to file, or leave WEIGHTS_FILE empty.",
        )


def fit_anchors_to_set(parameters: TrainParameters, splits: TrainingSplits) -> AnchorFit:
    """Return the anchors that fit the training tiles, the network's own by default."""
    default = _network_options(parameters)
    return defaults.anchors_for(splits.train, default.anchor_sizes, default.anchor_ratios)


def rebuild_network(checkpoint: Checkpoint, anchors: AnchorFit) -> StartingNetwork:
    """Build a network as a checkpoint's card has it; its weights come later."""
    network = build_network(checkpoint.card)
    return StartingNetwork(network, checkpoint.card, anchors, checkpoint.notes)


def build_starting_network(
    parameters: TrainParameters,
    training_set: TrainingSet,
    splits: TrainingSplits,
    dataset: TileDataset,
    anchors: AnchorFit,
    job: Job,
) -> StartingNetwork:
    """Build a network for a set and give it its starting weights.

    Args:
        parameters: Of the job.
        training_set: The set.
        splits: Its tiles.
        dataset: The training tiles as samples; some are looked at for statistics.
        anchors: That fit the set.
        job: Receives what was loaded.

    Raises:
        UserError: The weights can't be used, or leave a part random that FREEZE would keep.
        StoppedError: The job was asked to stop.
    """
    sample, valid = defaults.sample_images(dataset, len(training_set.band_names))
    mean, std = defaults.statistics_of(sample, valid)
    card = ModelCard(
        architecture=chosen_architecture(parameters.architecture, parameters.backbone),
        options=_network_options(
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
        object_sizes=dataset.object_sizes(),
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
    _check_frozen_part(parameters, network, report.loaded)
    reached = _describe_anchors(anchors)
    job.info(reached)
    return StartingNetwork(network, report.card, anchors, (report.summary(), reached))


def _network_options(parameters: TrainParameters, **changes: Any) -> ArchitectureOptions:
    """Return the options of a fresh network."""
    return starting_options(
        parameters.heads,
        parameters.weights,
        parameters.weights_file,
        norm=parameters.norm,
        mask_size=parameters.mask_size,
        **changes,
    )


def _check_frozen_part(
    parameters: TrainParameters, network: MaskRCNN, loaded: Collection[str]
) -> None:
    """Raise where FREEZE would keep layers that no weights were loaded for."""
    fresh = kernels_to_freeze(network, parameters.freeze) - set(loaded)
    if fresh:
        raise UserError(
            f"FREEZE {parameters.freeze} keeps a part of the network as it starts, but the "
            f"starting weights (WEIGHTS {parameters.weights}) leave {len(fresh)} of its layers "
            "to chance.",
            "Set FREEZE to none, or choose weights that fit the architecture.",
        )


def _describe_anchors(anchors: AnchorFit) -> str:
    sizes = ", ".join(f"{size:g}" for size in anchors.sizes)
    return (
        f"Anchors of {sizes} pixels reach {100 * anchors.recall:.0f} % of the objects "
        f"(the default ones {100 * anchors.default_recall:.0f} %)."
    )
