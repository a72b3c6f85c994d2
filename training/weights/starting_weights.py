"""What training starts from: the base model, COCO or ImageNet weights, a file, or nothing.

Every way ends the same: tensors are matched to the network's by name and shape, the first layer is
adapted to the bands, shared classes keep their place in the heads, new ones start from those that
they are nearest to, and a report says what was loaded, what stayed fresh and what did not fit.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from torch import Tensor
from torchvision.models.detection import MaskRCNN

from ...core.jobs.errors import UserError
from ...core.jobs.job import Job
from ...core.models.architectures import architecture_named, default_options
from ...core.models.card import ArchitectureOptions, ModelCard
from ...core.models.file import read_card
from .base_model import BASE_MODEL, base_card, check_base_fits
from .matching import WeightsReport, fill
from .names import BODY
from .pyramid_scale import calibrate_pyramid
from .sources import PretrainedSource, has_card, published_weights, weights_of_file


def starting_options(
    heads: str,
    weights: str,
    weights_file: str = "",
    *,
    norm: str = "auto",
    mask_size: int | str | None = None,
    **changes: object,
) -> ArchitectureOptions:
    """Return the options with which the network is to be built for these starting weights.

    A model of ours brings its own options, so that all of it can be carried over; otherwise they
    are ``default_options``.

    Args:
        heads: ``full`` or ``light``.
        weights: One of ``WEIGHTS`` but auto.
        weights_file: As in ``load_starting_weights``.
        norm: One of ``NORMS``; ``auto``: the model's own, or what suits the weights.
        mask_size: 28 or 56, as text or number; None: the model's own, or 28. No tensor depends on
            it, so a model of ours is carried over whole whatever its masks' size was.
        changes: Fields that are given whatever the source says.

    Raises:
        UserError: As ``read_card``, for a file that has a card, and as ``default_options``.
    """
    source = _card_of_source(weights, weights_file)
    if source is not None:
        options = source.options
        if options.heads == heads:
            changes = {
                "norm": options.norm if norm == "auto" else norm,
                "mask_size": int(mask_size or options.mask_size),
                **changes,
            }
            return replace(options, **changes)
    return default_options(heads, weights, norm=norm, mask_size=mask_size or 28, **changes)


def load_starting_weights(
    network: MaskRCNN,
    card: ModelCard,
    weights: str,
    weights_file: str,
    job: Job,
    *,
    source: PretrainedSource | None = None,
    sample: Tensor | None = None,
) -> WeightsReport:
    """Fill a fresh network with its starting weights and set its mean and std accordingly.

    How images were normalised is not written in files of weights. It is taken from, in this order:
    the card of a model of ours; ``<weights file>.json`` (or a safetensors file's own metadata) with
    ``mean`` and ``std``; 0.5 and 0.5 for weights whose batch norms are all folded, which is how
    TensorFlow's and TensorFlow Lite's networks with inputs of −1…1 arrive; else ImageNet's, as in
    all of torchvision and timm.

    Args:
        network: As ``build_network(card)`` gives it; changed in place.
        card: Its card.
        weights: ``base``, ``pretrained``, ``file`` or ``none``.
        weights_file: A model of ours, .safetensors, or .pth (read without running code).
        job: Hears of the download, and the summary.
        source: Other published weights than the registry's.
        sample: ``[B, C, H, W]`` images in 0–1 to fit a fresh pyramid's scale to; None: synthetic.

    Raises:
        UserError: No such file, damaged, nothing in it fits, the base model is for another
            network, or the download fails.
        StoppedError: The job was asked to stop during the download.
    """
    architecture = architecture_named(card.architecture)
    if weights == "none":
        report = WeightsReport("none, everything is learnt from the training set", card)
        job.info(report.summary())
        return report
    if weights == "base":
        check_base_fits(card.architecture, card.options.heads)
        found = weights_of_file(BASE_MODEL, architecture, network)
    elif weights == "file":
        found = weights_of_file(Path(weights_file), architecture, network)
    else:
        found = published_weights(architecture, network, job, source)
    report = fill(network, card, found)
    if not any(name.startswith(BODY) for name in report.loaded):
        raise UserError(
            f"No weight of the backbone in {found.title} fits the architecture "
            f"{card.architecture}.",
            "Choose the architecture that the weights were made for, or other weights.",
        )
    _check_statistics(network, card, report)
    if any(_fresh_pyramid(name) for name in report.missing) or any(
        _fresh_pyramid(entry[0]) for entry in report.mismatched
    ):
        calibrate_pyramid(network, sample)
    job.info(report.summary())
    source_card = _card_of_source(weights, weights_file)
    if source_card is not None:
        _tell_what_is_lost(source_card, card, report, job)
    job.info(
        f"Images are normalised with mean {_numbers(report.card.mean)} "
        f"and std {_numbers(report.card.std)}."
    )
    return report


def _card_of_source(weights: str, weights_file: str) -> ModelCard | None:
    """Return the card of the model of ours that training starts from; None: it is no such model."""
    if weights == "base":
        return base_card()
    return read_card(weights_file) if weights == "file" and has_card(weights_file) else None


def _tell_what_is_lost(source: ModelCard, card: ModelCard, report: WeightsReport, job: Job) -> None:
    """Warn where much of a model of ours could not be carried over, though it might have been."""
    if source.options.heads != card.options.heads:
        job.warn(
            f"Only the backbone of {report.source} is used: it has HEADS {source.options.heads}, "
            f"not {card.options.heads}."
        )


def _check_statistics(network: MaskRCNN, card: ModelCard, report: WeightsReport) -> None:
    """Refuse frozen norms with nothing to freeze: such a body would not normalise at all."""
    statistics = {
        name
        for name in network.state_dict()
        if name.startswith(BODY) and name.endswith("running_mean")
    }
    if card.options.norm == "frozen" and statistics and not statistics & set(report.loaded):
        raise UserError(
            f"The norms of {report.source} have no statistics that could be kept frozen.",
            "Set NORM to group or batch.",
        )


def _fresh_pyramid(name: str) -> bool:
    return name.startswith("backbone.fpn.inner_blocks.")


def _numbers(values: Sequence[float]) -> str:
    return ", ".join(f"{value:.3g}" for value in values)
