"""Which object each anchor or region belongs to: torchvision's rules, for all images at once.

Objects are padded to the number of the fullest image; the places that are too many match nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

import torch
from torch import Tensor
from torchvision.models.detection._utils import Matcher

BACKGROUND, BETWEEN = -1, -2
"""No object is near; or one is near and yet not near enough."""

# Overlaps that are worked on at once. On a CPU they stay in its cache; a GPU wants few operations.
_AT_ONCE_ON_CPU, _AT_ONCE = 1 << 18, 1 << 24
_MATRIX_LIMIT = 4_000_000  # overlaps that are kept for a second look (16 MB); more are made again


def match_objects(matcher: Matcher, objects: Tensor, real: Tensor, boxes: Tensor) -> Tensor:
    """Return which object of its image each box belongs to, by torchvision's ``Matcher``.

    Args:
        matcher: Its thresholds are used.
        objects: ``[B, G, 4]``.
        real: ``[B, G]`` bool: False for padding.
        boxes: ``[B, A, 4]``, or ``[1, A, 4]`` where they are the same in all images.

    Returns:
        ``[B, A]`` int64: index of the object, or ``BACKGROUND`` or ``BETWEEN``.
    """
    images, most = real.shape
    if not most:
        return real.new_full((images, boxes.shape[1]), BACKGROUND, dtype=torch.int64)
    on_cpu = boxes.device.type == "cpu"
    at_once = max(1, (_AT_ONCE_ON_CPU if on_cpu else _AT_ONCE) // (images * most))
    kept: list[Tensor] | None = None
    if images * most * boxes.shape[1] <= _MATRIX_LIMIT:
        kept = []
    values, indices = [], []
    best_of_object = torch.zeros(real.shape, device=boxes.device)
    for overlap in _overlaps(objects, real, boxes, at_once):
        value, index = overlap.max(dim=1)
        values.append(value)
        indices.append(index)
        best_of_object = torch.maximum(best_of_object, overlap.max(dim=2).values)
        if kept is not None:
            kept.append(overlap)
    value, best = torch.cat(values, 1), torch.cat(indices, 1)
    result = torch.where(value < matcher.low_threshold, BACKGROUND, BETWEEN)
    result = torch.where(value >= matcher.high_threshold, best, result)
    if matcher.allow_low_quality_matches:
        # Every object keeps the boxes that overlap it most, however little that is.
        again = _overlaps(objects, real, boxes, at_once) if kept is None else iter(kept)
        chosen = [(overlap == best_of_object[:, :, None]).any(dim=1) for overlap in again]
        result = torch.where(torch.cat(chosen, 1), best, result)
    return result


def _overlaps(objects: Tensor, real: Tensor, boxes: Tensor, at_once: int) -> Iterator[Tensor]:
    """Yield the overlaps ``[B, G, some boxes]``, intersection over union; −1 for padding."""
    x0, y0, x1, y1 = objects[..., None].unbind(2)
    areas = (x1 - x0) * (y1 - y0)
    padding = ~real[..., None]
    for part in boxes.split(at_once, dim=1):
        left, top, right, bottom = part[:, None].unbind(3)
        width = (torch.minimum(x1, right) - torch.maximum(x0, left)).clamp_(min=0)
        height = (torch.minimum(y1, bottom) - torch.maximum(y0, top)).clamp_(min=0)
        shared = width.mul_(height)
        united = areas + (right - left) * (bottom - top) - shared
        yield shared.div_(united).masked_fill_(padding, -1.0)
