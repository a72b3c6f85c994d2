"""A box as offsets from another one: what the network learns, and back.

Girshick et al. 2014, arXiv 1311.2524, appendix C: the shift of the centre in sides of the reference
box, and the logarithm of the growth of each side. Boxes are x0, y0, x1, y1 in pixels.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor

_MAX_LOG_SCALE = 4.135166556742356  # log(1000 / 16): torchvision's limit of a box's growth


def decode_offsets(reference: Tensor, offsets: Tensor) -> Tensor:
    """Return boxes ``[…, 4]``.

    Args:
        reference: ``[…, 4]``.
        offsets: ``[…, 4]``: x, y, width, height.
    """
    size = reference[..., 2:] - reference[..., :2]
    center = reference[..., :2] + 0.5 * size + offsets[..., :2] * size
    half = 0.5 * size * offsets[..., 2:].clamp(max=_MAX_LOG_SCALE).exp()
    return torch.cat([center - half, center + half], dim=-1)


def encode_offsets(
    reference: Tensor, boxes: Tensor, weights: Sequence[float] = (1.0, 1.0, 1.0, 1.0)
) -> Tensor:
    """Return the offsets ``[…, 4]`` of boxes, to the bit as torchvision's ``BoxCoder`` has them.

    Args:
        reference: ``[…, 4]``.
        boxes: ``[…, 4]``.
        weights: Factors of the four offsets.
    """
    x0, y0, x1, y1 = reference.unbind(-1)
    new_x0, new_y0, new_x1, new_y1 = boxes.unbind(-1)
    width, height, new_width, new_height = x1 - x0, y1 - y0, new_x1 - new_x0, new_y1 - new_y0
    shift_x = new_x0 + 0.5 * new_width - (x0 + 0.5 * width)
    shift_y = new_y0 + 0.5 * new_height - (y0 + 0.5 * height)
    return torch.stack(
        [
            weights[0] * shift_x / width,
            weights[1] * shift_y / height,
            weights[2] * torch.log(new_width / width),
            weights[3] * torch.log(new_height / height),
        ],
        dim=-1,
    )


def clip_boxes(boxes: Tensor, limits: Tensor) -> Tensor:
    """Return boxes ``[…, 4]`` cut to their images; ``limits`` is width, height, width, height."""
    return torch.minimum(boxes.clamp(min=0), limits)
