"""The choices that make a good training when nobody chooses: each with its reason."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor

from ...core.jobs.errors import UserError
from ...core.raster.reader import CorruptBlockError
from ..loading.tile_dataset import TileDataset
from ..loading.tiles import AnnotatedTile
from ..plan.machine import usable_cores
from .anchors import AnchorFit, detections_per_tile, fit_anchors

_SAMPLE_TILES, _SAMPLE_SIDE = 8, 256
_LEAST_SAMPLE_SIDE = 32  # pixels: a body's last stage sees one value
_LEAST_DEVIATION = 0.02  # of a band, of the range 0–1: an empty one is not blown up


def anchors_for(
    records: Sequence[AnnotatedTile], sizes: tuple[float, ...], ratios: tuple[float, ...]
) -> AnchorFit:
    """Fit anchors to a split's objects.

    Args:
        records: The tiles to train on.
        sizes: The default.
        ratios: The default.
    """
    boxes = [record.object_boxes for record in records if len(record.instances)]
    joined = np.concatenate(boxes) if boxes else np.zeros((0, 4), np.float32)
    return fit_anchors(joined[:, 2:] - joined[:, :2], sizes, ratios)


def detections_for(records: Sequence[AnnotatedTile]) -> int:
    """Return the most detections a tile, from the fullest tile."""
    counts = [int((~record.instances.ignored).sum()) for record in records]
    return detections_per_tile(np.array(counts, np.int64))


def sample_images(dataset: TileDataset, bands: int) -> tuple[Tensor, Tensor]:
    """Return parts of some tiles, to fit layers and statistics to.

    Args:
        dataset: The training tiles.
        bands: Of each.

    Returns:
        Pixels ``[B, C, S, S]``, scaled, and where they are valid ``[B, S, S]``; tiles that can't be
        read are left out.

    Raises:
        UserError: No tile can be read.
    """
    places = np.unique(np.linspace(0, len(dataset) - 1, _SAMPLE_TILES).astype(int))
    samples = []
    failed: Exception | None = None
    for place in places:
        try:
            samples.append(dataset.sample(int(place)))
        except (UserError, CorruptBlockError) as error:
            failed = error
    if not samples:
        raise UserError(
            f"None of {len(places):,} training tiles that were tried can be read: {failed}",
            "Make the training set again.",
        )
    smallest = min(min(sample.valid.shape) for sample in samples)
    side = min(_SAMPLE_SIDE, max(_LEAST_SAMPLE_SIDE, smallest))
    pixels = torch.zeros((len(samples), bands, side, side))
    valid = torch.zeros((len(samples), side, side), dtype=torch.bool)
    for row, sample in enumerate(samples):
        top, left = (max(0, (length - side) // 2) for length in sample.valid.shape)
        part = sample.valid[top : top + side, left : left + side]
        height, width = part.shape
        valid[row, :height, :width] = part
        pixels[row, :, :height, :width] = sample.pixels[:, top : top + side, left : left + side]
    return pixels, valid


def statistics_of(pixels: Tensor, valid: Tensor) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """Return mean and deviation of each band over valid pixels, as ``sample_images`` has them."""
    values = pixels.movedim(1, 0)[:, valid]
    if values.shape[1] < 2:
        return (0.5,) * len(values), (0.25,) * len(values)
    deviations = values.std(1).clamp(min=_LEAST_DEVIATION)
    return tuple(values.mean(1).tolist()), tuple(deviations.tolist())


def loading_processes(wanted: int, device: torch.device) -> int:
    """Return how many processes load tiles; −1: what suits the machine.

    On a CPU the network needs the cores itself, and loading costs a few percent of a step.
    """
    if wanted >= 0:
        return wanted
    cores = usable_cores()
    if cores <= 2:
        return 0
    return 1 if device.type == "cpu" else min(8, cores - 1)


def average_decay(total_steps: int) -> float:
    """Return the decay of the weights' average: it remembers about 3 % of the training.

    Polyak & Juditsky 1992; the share keeps the average as fresh in a short training as in a long.
    """
    return min(0.9998, 1.0 - 1.0 / max(10.0, 0.03 * total_steps))


def warmup_steps(total_steps: int) -> int:
    """Return the length of the warm-up (Goyal et al. 2017, arXiv 1706.02677): 5 %, at most 500."""
    return min(500, max(1, round(0.05 * total_steps)))
