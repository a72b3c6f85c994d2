"""Resampling of pixel windows whose result doesn't depend on the window: arrays in, arrays out."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True)
class Taps:
    """For each new pixel along one axis: which old pixels it is made of, and their weights.

    Attributes:
        first: The first old pixel that is needed.
        length: How many from there.
        index: ``[N, T]`` int64, counted from ``first``.
        weight: ``[N, T]`` float32; a row sums to 1.
        nearest: ``[N]`` int64, the old pixel below the new one's centre, counted from ``first``.
    """

    first: int
    length: int
    index: NDArray[np.int64]
    weight: NDArray[np.float32]
    nearest: NDArray[np.int64]


def taps(start: int, stop: int, step: float, limit: int) -> Taps:
    """Return the taps of the new pixels ``start`` to ``stop`` (half-open).

    When pixels get larger (``step`` > 1) each new one is the mean of what it covers, else it is
    interpolated linearly between the centres of two. Everything follows from a pixel's own number,
    never from the window's edge, so two windows agree on the pixels that they share.

    Args:
        start: First new pixel.
        stop: One behind the last.
        step: Old pixels per new pixel.
        limit: How many old pixels there are; beyond the ends the last one is repeated.
    """
    new = np.arange(start, stop, dtype=np.float64)
    if step > 1:
        low, high = new * step, (new + 1) * step
        count = int(np.ceil(step)) + 1
        index = np.floor(low + 1e-9).astype(np.int64)[:, None] + np.arange(count)
        covered = np.minimum(index + 1, high[:, None]) - np.maximum(index, low[:, None])
        weight = np.maximum(covered, 0.0)
        weight[weight < 1e-6] = 0.0
    else:
        centre = (new + 0.5) * step - 0.5
        lower = np.floor(centre)
        index = lower.astype(np.int64)[:, None] + np.arange(2)
        share = centre - lower
        weight = np.stack([1.0 - share, share], axis=1)
    weight /= weight.sum(axis=1, keepdims=True)
    index = index.clip(0, limit - 1)
    nearest = np.floor((new + 0.5) * step).astype(np.int64).clip(0, limit - 1)
    first = int(min(index.min(), nearest.min()))
    last = int(max(index.max(), nearest.max()))
    return Taps(first, last - first + 1, index - first, weight.astype(np.float32), nearest - first)


def resample_valid(valid: NDArray[np.bool_], down: Taps, across: Taps) -> NDArray[np.bool_]:
    """Return ``[H, W]`` bool: valid where the nearest old pixel is."""
    return valid[np.ix_(down.nearest, across.nearest)]


def resample(
    pixels: NDArray[np.generic], valid: NDArray[np.bool_], down: Taps, across: Taps
) -> NDArray[np.generic]:
    """Resample the valid pixels of a window.

    Args:
        pixels: ``[C, h, w]``.
        valid: ``[h, w]``; pixels that are not valid have no part in the means.
        down: Taps along the rows.
        across: Taps along the columns.

    Returns:
        ``[C, H, W]`` in the dtype of ``pixels``, rounded to the nearest whole number for integers;
        0 where nothing valid is near.
    """
    planes = pixels.astype(np.float32)
    if valid.all():
        result = _weigh(_weigh(planes, across, 2), down, 1)
    else:
        weights = valid.astype(np.float32)[None]
        planes *= weights
        total = _weigh(_weigh(weights, across, 2), down, 1)
        summed = _weigh(_weigh(planes, across, 2), down, 1)
        # Weights sum to 1 but for rounding. Where all is valid nothing is divided, as in a window
        # without an invalid pixel: a value must not hang on what else is in its window.
        whole = _weigh(_weigh(np.ones_like(weights), across, 2), down, 1)
        result = np.divide(
            summed, total, out=np.zeros_like(summed), where=(total > 1e-6) & (total != whole)
        )
        np.copyto(result, summed, where=total == whole)
    if pixels.dtype.kind in "iu":
        limits = np.iinfo(str(pixels.dtype))
        result = np.rint(result).clip(limits.min, limits.max)
    return result.astype(pixels.dtype)


def _weigh(planes: NDArray[np.float32], along: Taps, axis: int) -> NDArray[np.float32]:
    """Sum tap by tap: a fixed order, so that a pixel's last bit is the same in every window."""
    shape = [1, 1, 1]
    shape[axis] = -1
    result: NDArray[np.float32] | None = None
    for tap in range(along.index.shape[1]):
        term = np.take(planes, along.index[:, tap], axis=axis)
        term *= along.weight[:, tap].reshape(shape)
        result = term if result is None else result + term
    if result is None:
        raise ValueError("Resampling needs at least one tap.")
    return result
