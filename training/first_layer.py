"""The first convolution for any bands: trained colours keep their kernels."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor

RGB = ("red", "green", "blue")

_SHORT = {"r": "red", "g": "green", "b": "blue"}
_EXTRA_SHARE = 0.1  # of the mean kernel, for all extra bands together


def adapt_first_layer(
    kernels: Tensor, source_bands: Sequence[str], target_bands: Sequence[str]
) -> Tensor:
    """Rebuild a first convolution's kernels for other bands.

    A band of the same name keeps its kernel. Bands that are new share the sum of the kernels whose
    bands are gone, so that the response to imagery whose bands go up and down together (most of
    what is seen) stays the same to the bit of rounding: grey imagery gets the sum of red, green and
    blue, an infrared band in blue's place gets blue's. Where no band is gone, the new ones get a
    tenth of the mean kernel together: the response's scale stays within that tenth, and they learn.

    Args:
        kernels: ``[O, S, K, K]``.
        source_bands: ``S`` names.
        target_bands: ``T`` names; when none is among the source's and there are at least as many,
            the source's bands are taken in order.

    Returns:
        ``[O, T, K, K]``.
    """
    source = [_plain(name) for name in source_bands]
    target = [_plain(name) for name in target_bands]
    if not set(source) & set(target) and len(target) >= len(source):
        target = [*source, *target[len(source) :]]
    columns = {name: index for index, name in reversed(list(enumerate(source)))}
    kept = [columns.get(name) for name in target]
    # A name may stand twice among the target's bands; only its first holder keeps the kernel.
    kept = [index if index not in kept[:place] else None for place, index in enumerate(kept)]
    gone = [index for index in range(len(source)) if index not in kept]
    new = kept.count(None)
    if gone:
        shared = kernels[:, gone].sum(dim=1) / max(new, 1)
    else:
        shared = kernels.mean(dim=1) * (_EXTRA_SHARE / max(new, 1))
    return torch.stack(
        [shared if index is None else kernels[:, index] for index in kept], dim=1
    ).contiguous()


def adapt_statistics(
    values: Sequence[float], source_bands: Sequence[str], target_bands: Sequence[str]
) -> tuple[float, ...]:
    """Return mean or std for other bands: by name, else by order, else the mean of all."""
    source = [_plain(name) for name in source_bands]
    target = [_plain(name) for name in target_bands]
    if not set(source) & set(target) and len(target) >= len(source):
        target = [*source, *target[len(source) :]]
    known = dict(zip(source, values))
    return tuple(known.get(name, sum(values) / len(values)) for name in target)


def _plain(name: str) -> str:
    lower = name.strip().lower()
    return _SHORT.get(lower, lower)
