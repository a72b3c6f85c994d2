"""What the first stage proposes to the second in a training.

The rules are torchvision's (``RegionProposalNetwork.filter_proposals``): a level's best anchors,
without those that overlap a better one of their level, and of the rest the best of each image.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor
from torch.nn.utils.rnn import pad_sequence
from torchvision.models.detection.rpn import RegionProposalNetwork

from ...core.models.box_offsets import clip_boxes, decode_offsets
from ...core.models.suppression import suppress
from ...core.runtime.device import small_tensor


def propose_where_shapes_follow(
    rpn: RegionProposalNetwork,
    objectness: Tensor,
    offsets: Tensor,
    anchors: Tensor,
    *,
    levels: list[int],
    sizes: list[tuple[int, int]],
) -> tuple[Tensor, Tensor]:
    """Return proposals by torchvision's own steps, image by image.

    Args:
        rpn: Whose limits count.
        objectness: ``[B, A]`` logits.
        offsets: ``[B, A, 4]``.
        anchors: ``[A, 4]``.
        levels: Anchors of each level; they add up to A.
        sizes: Height and width of each image.

    Returns:
        ``[B, P, 4]`` float32, best first, and ``[B, P]`` bool: False for padding.
    """
    boxes = rpn.box_coder.decode(offsets.detach().flatten(0, 1), [anchors] * len(sizes))
    found, _ = rpn.filter_proposals(boxes.view(len(sizes), -1, 4), objectness, sizes, levels)
    real = [torch.ones(len(of_image), dtype=torch.bool) for of_image in found]
    device = anchors.device
    return pad_sequence(found, batch_first=True), pad_sequence(real, batch_first=True).to(device)


@torch.no_grad()
def propose_in_fixed_shapes(
    rpn: RegionProposalNetwork,
    objectness: Tensor,
    offsets: Tensor,
    anchors: Tensor,
    *,
    levels: list[int],
    sizes: list[tuple[int, int]],
) -> tuple[Tensor, Tensor]:
    """Return as many proposals of each image, of all images at once.

    Arguments and results are those of ``propose_where_shapes_follow``.
    """
    images, most = len(sizes), min(rpn.pre_nms_top_n(), max(levels))
    scores = objectness.new_full((images, len(levels), most), -1.0)
    chosen = torch.zeros(scores.shape, dtype=torch.int64, device=scores.device)
    start = 0
    for number, count in enumerate(levels):
        here = min(most, count)
        best, index = objectness[:, start : start + count].topk(here, dim=1)
        scores[:, number, :here] = best.sigmoid()
        chosen[:, number, :here] = index + start
        start += count
    of_image = torch.arange(images, device=scores.device)[:, None, None]
    limits = small_tensor([[w, h, w, h] for h, w in sizes], anchors.device, torch.float32)
    boxes = clip_boxes(
        decode_offsets(anchors[chosen], offsets[of_image, chosen]), limits[:, None, None]
    )
    large = ((boxes[..., 2:] - boxes[..., :2]) >= rpn.min_size).all(-1)
    for number, count in enumerate(levels):
        here = slice(None), number, slice(min(most, count))
        kept = suppress(boxes[here], large[here], rpn.nms_thresh)
        scores[here] = torch.where(kept, scores[here], -1.0)
    ranked = scores.flatten(1)
    best, place = ranked.topk(min(rpn.post_nms_top_n(), ranked.shape[1]), dim=1)
    flat = boxes.flatten(1, 2)
    return flat.gather(1, place[..., None].expand(-1, -1, 4)), best >= 0


def propose(
    rpn: RegionProposalNetwork,
    objectness: Tensor,
    offsets: Tensor,
    anchors: Tensor,
    *,
    levels: Sequence[int],
    sizes: Sequence[tuple[int, int]],
    fixed: bool,
) -> tuple[Tensor, Tensor]:
    """Return proposals, in fixed shapes or not."""
    way = propose_in_fixed_shapes if fixed else propose_where_shapes_follow
    return way(rpn, objectness, offsets, anchors, levels=list(levels), sizes=list(sizes))
