"""Mosaic: one tile put together from parts of four, so that a step sees more kinds of ground.

After Bochkovskiy et al. 2020 (YOLOv4, arXiv 2004.10934), with ignored areas and invalid pixels kept
and nothing scaled: scale is the large-scale jitter's business.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch

from ..structures.sample import Sample
from .geometry import crop_frame, draw_between, translation

_CROSS = (0.3, 0.7)  # where the four parts meet, as shares of the sides


def mosaic(
    samples: Sequence[Sample], rng: np.random.Generator, *, min_visible: float = 0.25
) -> Sample:
    """Put parts of four tiles together.

    Args:
        samples: Four tiles of the same bands; of any sizes.
        rng: The only source of random numbers.
        min_visible: Objects of which a part shows less than this share are ignored there.

    Returns:
        A tile of the first one's size. Where a smaller tile does not fill its quarter, pixels are
        not valid.

    Raises:
        ValueError: Not four tiles.
    """
    height, width = samples[0].valid.shape
    x, y = (round(side * float(rng.uniform(*_CROSS))) for side in (width, height))
    quarters = ((0, 0, x, y), (x, 0, width, y), (0, y, x, height), (x, y, width, height))
    pixels = torch.zeros_like(samples[0].pixels)
    valid = torch.zeros_like(samples[0].valid)
    instances = samples[0].instances.select(np.zeros(0, np.int64))
    for sample, (x0, y0, x1, y1) in zip(samples, quarters, strict=True):
        part = _part(sample, x1 - x0, y1 - y0, rng, min_visible)
        pixels[:, y0:y1, x0:x1] = part.pixels
        valid[y0:y1, x0:x1] = part.valid
        instances = instances.concatenate(part.instances.transform(translation(x0, y0)))
    return Sample(pixels, valid, instances)


def _part(
    sample: Sample, width: int, height: int, rng: np.random.Generator, min_visible: float
) -> Sample:
    """Return a part of the tile, or the whole of it anywhere in a larger frame."""
    rows, columns = sample.valid.shape
    left = draw_between(0, columns - width, rng)
    top = draw_between(0, rows - height, rng)
    pixels, valid = crop_frame(sample.pixels, sample.valid, left, top, width, height)
    instances = sample.instances.transform(translation(-left, -top))
    return Sample(pixels, valid, instances.clip(width, height, min_visible=min_visible))
