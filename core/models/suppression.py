"""Non-maximum suppression in fixed shapes: nothing that it does depends on how many boxes stay.

A device that is handed its work ahead of time would have to be waited for where it does
(``docs/decisions/fixed-shapes.md``). Elsewhere torchvision's own is faster.
"""

from __future__ import annotations

import torch
from torch import Tensor

_ROUNDS = 24  # in a block; buildings and tree crowns after a training took 4 to 9
_BLOCK = 512  # boxes; a round costs its square, and each block some 70 operations
_OVERLAPS_AT_ONCE = 1 << 25  # 130 MB each time, and six times that on the way


def suppress(boxes: Tensor, real: Tensor, most: float, kinds: Tensor | None = None) -> Tensor:
    """Return which boxes stay when those that overlap a better one that stays are removed.

    A box's fate follows from those of the better ones. So blocks of boxes are settled one after the
    other, the best first. The boxes of a block are settled together, in rounds: what is right for
    the first n boxes of a chain of overlaps after n rounds stays right.

    Args:
        boxes: ``[S, N, 4]``: N boxes of S sets, best first.
        real: ``[S, N]`` bool: False for padding.
        most: Intersection over union up to which two boxes stay.
        kinds: ``[S, N]``: only boxes of one kind remove each other. None: all are of one.

    Returns:
        ``[S, N]`` bool.
    """
    count = boxes.shape[1]
    sets = max(1, _OVERLAPS_AT_ONCE // max(1, count * min(count, _BLOCK)))
    return torch.cat(
        [
            _suppress_at_once(
                boxes[start : start + sets],
                real[start : start + sets],
                most,
                None if kinds is None else kinds[start : start + sets],
            )
            for start in range(0, len(boxes), sets)
        ]
    )


def _suppress_at_once(boxes: Tensor, real: Tensor, most: float, kinds: Tensor | None) -> Tensor:
    # 1 for a box that stays. Products of matrices are what a GPU does fastest, in float16 the
    # oldest too. A sum of removals is never rounded to 0, and more than float16 holds is infinite.
    kept = real.half()[:, None]
    for start in range(0, boxes.shape[1], _BLOCK):
        block = slice(start, start + _BLOCK)
        better = slice(0, start + _BLOCK)
        overlaps = _overlap(boxes[:, better], boxes[:, block]) > most
        if kinds is not None:
            overlaps &= kinds[:, better, None] == kinds[:, None, block]
        removes = overlaps.half()  # [S, better, worse]
        candidates = kept[..., block]
        if start:
            earlier = removes[:, :start]
            candidates = torch.baddbmm(candidates, kept[..., :start], earlier, alpha=-1)
            candidates = candidates.clamp_(min=0)
        within = removes[:, start:].triu(1)
        stays = candidates
        for _ in range(_ROUNDS):
            stays = torch.baddbmm(candidates, stays, within, alpha=-1).clamp_(min=0)
        kept[..., block] = stays
    return kept[:, 0] > 0


def _overlap(better: Tensor, worse: Tensor) -> Tensor:
    """Return the intersection over union ``[S, better, worse]``."""
    low = torch.maximum(better[:, :, None, :2], worse[:, None, :, :2])
    high = torch.minimum(better[:, :, None, 2:], worse[:, None, :, 2:])
    width, height = (high - low).clamp_(min=0).unbind(3)
    shared = width * height
    union = _area(better)[:, :, None] + _area(worse)[:, None] - shared
    return shared / union


def _area(boxes: Tensor) -> Tensor:
    side = boxes[..., 2:] - boxes[..., :2]
    return side[..., 0] * side[..., 1]
