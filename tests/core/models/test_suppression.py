"""Overlapping boxes are removed in fixed shapes as torchvision removes them."""

import pytest
import torch
from rs_mask_plugin.core.models.suppression import suppress
from torchvision.ops import batched_nms, nms


def crowded_boxes(sets, count, room):
    """Boxes ``[S, N, 4]`` of 10 to 30 pixels in a square of so many."""
    generator = torch.Generator().manual_seed(1)
    corners = torch.rand((sets, count, 2), generator=generator) * room
    sides = 10 + torch.rand((sets, count, 2), generator=generator) * 20
    return torch.cat([corners, corners + sides], 2)


@pytest.mark.parametrize("overlap", [0.3, 0.5, 0.7])
def test_what_stays_is_what_torchvisions_suppression_leaves(overlap):
    boxes = crowded_boxes(2, 1300, 90)  # three blocks
    real = torch.ones(2, 1300, dtype=torch.bool)
    real[1, 1100:] = False
    scores = torch.linspace(1, 0, 1300)
    kept = suppress(boxes, real, overlap)
    assert kept[0].nonzero()[:, 0].tolist() == nms(boxes[0], scores, overlap).tolist()
    some = nms(boxes[1, :1100], scores[:1100], overlap).tolist()
    assert kept[1].nonzero()[:, 0].tolist() == some


def test_boxes_of_two_kinds_do_not_remove_each_other():
    boxes = crowded_boxes(1, 700, 60)
    kinds = torch.arange(700)[None] % 3
    kept = suppress(boxes, torch.ones(1, 700, dtype=torch.bool), 0.5, kinds)
    wanted = batched_nms(boxes[0], torch.linspace(1, 0, 700), kinds[0], 0.5)
    assert kept[0].nonzero()[:, 0].tolist() == wanted.tolist()
    assert len(suppress(boxes[:, :0], torch.ones(1, 0, dtype=torch.bool), 0.5)[0]) == 0
