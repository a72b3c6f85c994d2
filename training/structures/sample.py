"""A tile on its way through the augmentations."""

from __future__ import annotations

from dataclasses import dataclass

from torch import Tensor

from .instances import Instances


@dataclass(frozen=True)
class Sample:
    """Pixels, where they are known, and the objects in them.

    Attributes:
        pixels: ``[C, H, W]`` float32 in 0–1; 0 where not valid.
        valid: ``[H, W]`` bool.
        instances: In the same pixels.
    """

    pixels: Tensor
    valid: Tensor
    instances: Instances
