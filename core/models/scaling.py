"""Raw pixel values to the 0–1 that the network sees; the same numbers in training and detection."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    import torch


@dataclass(frozen=True)
class BandScaling:
    """Per band: the raw values that become 0 and 1.

    Attributes:
        low: One value a band.
        high: One value a band, greater than ``low``.
    """

    low: tuple[float, ...]
    high: tuple[float, ...]

    def __post_init__(self) -> None:
        if len(self.low) != len(self.high):
            raise ValueError("Scaling needs as many low as high values.")
        if any(not high > low for low, high in zip(self.low, self.high)):
            raise ValueError("Scaling needs each high value above its low value.")

    @classmethod
    def for_dtype(cls, dtype: str, bands: int) -> BandScaling | None:
        """Return the fixed scaling of 8-bit imagery, or None where statistics are needed."""
        return cls((0.0,) * bands, (255.0,) * bands) if np.dtype(dtype) == np.uint8 else None

    def apply(self, pixels: torch.Tensor, valid: torch.Tensor) -> torch.Tensor:
        """Scale to 0–1, clipped; invalid pixels become 0.

        This one function serves training and detection, so both see the same bits. Invalid pixels
        may hold NaN or huge nodata values, so they are replaced and not multiplied.

        Args:
            pixels: ``[..., C, H, W]``, any dtype, on any device.
            valid: ``[..., H, W]`` bool.

        Returns:
            ``[..., C, H, W]`` float32.
        """
        import torch

        from ..runtime.device import small_tensor

        shape = (-1, 1, 1)
        low = small_tensor(self.low, pixels.device, torch.float32).reshape(shape)
        high = small_tensor(self.high, pixels.device, torch.float32).reshape(shape)
        scaled = ((pixels.to(torch.float32) - low) / (high - low)).clamp(0.0, 1.0)
        return torch.where(valid.unsqueeze(-3), scaled, torch.zeros((), device=pixels.device))
