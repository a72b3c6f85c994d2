"""How training tiles are varied: composed, transformed, recolored; outlines follow their pixels.

Made for imagery seen from above, where no direction is up. Works on any number of bands of any
pixel type, scaled to 0–1 first. All random numbers follow from one generator: the same seed, epoch
and place give the same sample on every machine and after every resume.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import torch

from ..structures.sample import Sample
from .copy_paste import paste_objects
from .geometry import transform_geometry
from .mosaic import mosaic
from .radiometry import vary_radiometry
from .settings import AugmentationSettings


def compose(
    sample: Sample,
    settings: AugmentationSettings,
    rng: np.random.Generator,
    *,
    another: Callable[[], Sample],
    donor: Callable[[], tuple[int, Sample] | None],
) -> Sample:
    """Add what other tiles have: their parts (mosaic), their objects (copy-paste).

    Args:
        sample: The tile.
        settings: How often.
        rng: The only source of random numbers.
        another: Gives any tile of the set, drawn by the same generator.
        donor: Gives a class and a tile whose objects of that class may be copied; None where there
            are none.
    """
    if rng.random() < settings.mosaic_share:
        parts = (sample, another(), another(), another())
        sample = mosaic(parts, rng, min_visible=settings.min_visible)
    if rng.random() < settings.paste_share:
        found = donor()
        if found is not None:
            label, source = found
            sample = paste_objects(
                sample, source, label, settings.paste_most, rng, settings.paste_scale
            )
    return sample


def augment(
    sample: Sample, settings: AugmentationSettings, size: int, rng: np.random.Generator
) -> Sample:
    """Vary one tile.

    Args:
        sample: The tile.
        settings: How strongly.
        size: Side of the result in pixels; 0: as large as the tile.
        rng: The only source of random numbers.

    Returns:
        The varied tile, its objects cut to the frame.
    """
    placed = transform_geometry(sample, settings, size, rng)
    varied = vary_radiometry(placed.pixels, placed.valid, settings, rng)
    pixels = torch.where(placed.valid, varied, torch.zeros(()))
    height, width = pixels.shape[-2:]
    instances = placed.instances.clip(width, height, min_visible=settings.min_visible)
    return Sample(pixels, placed.valid, instances)
