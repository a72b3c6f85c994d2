"""Per-band statistics of imagery: a sample of pixels in, the scaling to 0–1 out."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ...core.jobs.errors import UserError
from ...core.models.scaling import BandScaling

LOW_PERCENTILE = 0.5
HIGH_PERCENTILE = 99.5
"""What is darker or brighter is clipped: glints and sensor faults are well below 0.5 % of pixels,
and the roofs and canopies between keep nearly the whole range."""


class PercentileSampler:
    """Collects pixels from many windows and works out robust percentiles; memory is bounded.

    Each window gives a regular subset of its valid pixels; when the store is full, every second
    stored pixel is dropped and windows give half as many from then on. So each window stands for
    the same share of its pixels whatever the order and the number of windows, and the result is
    the same on every run.

    Args:
        bands: Number of bands.
        capacity: The most pixels kept.
        stride: At first every ``stride``-th valid pixel is taken.
    """

    def __init__(self, bands: int, capacity: int = 1 << 20, stride: int = 7) -> None:
        self._bands = bands
        self._capacity = capacity
        self._stride = stride
        self._blocks: list[NDArray[np.generic]] = []
        self._count = 0

    def add(self, pixels: NDArray[np.generic], valid: NDArray[np.bool_]) -> None:
        """Take a subset of a window's valid, finite pixels.

        Args:
            pixels: ``[C, H, W]``.
            valid: ``[H, W]`` bool.
        """
        chosen = pixels[:, valid][:, :: self._stride]
        if np.issubdtype(chosen.dtype, np.floating):
            chosen = chosen[:, np.isfinite(chosen).all(axis=0)]
        if not chosen.shape[1]:
            return
        self._blocks.append(chosen)
        self._count += chosen.shape[1]
        while self._count > self._capacity:
            self._blocks = [np.concatenate(self._blocks, axis=1)[:, ::2]]
            self._count = self._blocks[0].shape[1]
            self._stride *= 2

    def scaling(self) -> BandScaling:
        """Return the percentiles as a scaling.

        Raises:
            UserError: No valid pixel was seen.
        """
        if not self._count:
            raise UserError(
                "The imagery has no valid pixel inside the annotated area.",
                "Check the nodata value and that imagery and area overlap.",
            )
        sample = np.concatenate(self._blocks, axis=1).astype(np.float64)
        found = np.percentile(sample, (LOW_PERCENTILE, HIGH_PERCENTILE), axis=1)
        low, high = found.astype(np.float32).astype(np.float64)
        # A band that is the same everywhere, as float32 tells it, still needs a range.
        flat = ~(high > low)
        high = np.where(flat, low + np.maximum(1.0, np.abs(low) * 1e-3), high)
        return BandScaling(tuple(low.tolist()), tuple(high.astype(np.float32).tolist()))
