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
    source, target = _compared(source_bands, target_bands)
    kept = _kept_bands(source, target)
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
    source, target = _compared(source_bands, target_bands)
    known = dict(zip(reversed(source), reversed(values)))
    mean = sum(values) / len(values)
    return tuple(
        known.get(name, mean) if index is None else values[index]
        for name, index in zip(target, _kept_bands(source, target))
    )


def _compared(
    source_bands: Sequence[str], target_bands: Sequence[str]
) -> tuple[list[str], list[str]]:
    """Return the names as they are compared; the source's in order where none is the same."""
    source = [_plain(name) for name in source_bands]
    target = [_plain(name) for name in target_bands]
    if not set(source) & set(target) and len(target) >= len(source):
        target = [*source, *target[len(source) :]]
    return source, target


def _kept_bands(source: Sequence[str], target: Sequence[str]) -> list[int | None]:
    """Return, for each of the target's bands, the source's band that it is; None: a new one.

    Of a name that stands several times, the first holder is the first one, the second the second.
    """
    places: dict[str, list[int]] = {}
    for index, name in enumerate(source):
        places.setdefault(name, []).append(index)
    return [places[name].pop(0) if places.get(name) else None for name in target]


def _plain(name: str) -> str:
    lower = name.strip().lower()
    return _SHORT.get(lower, lower)
