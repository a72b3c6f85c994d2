"""What an exported model computes: one image of raw values in, arrays out, as one traceable module.

Scaling and normalisation are inside, so a program that runs the model needs to know nothing of the
card. Norms are folded, which other runtimes do not do for torchvision's frozen ones.
"""

from __future__ import annotations

import copy
import math
from typing import Any

import torch
from torch import Tensor, nn
from torchvision.models.detection import MaskRCNN

from ..models.card import ModelCard
from .fast_mask_rcnn import fold_norms

FULL_VALUE = 255.0
"""The image that an exported model takes holds raw values divided by this, whatever their dtype."""
PROTOTYPE_STRIDE = 2
"""Pixels of the image a pixel of a prototype; YOLO's own 4 is coarse beside outlines of houses."""

_SURE = 1e-4  # masks' probabilities are kept this far from 0 and 1, so that their logits are finite


class ExportedNetwork(nn.Module):
    """A Mask R-CNN as a function of one image and the least score.

    Args:
        network: As ``build_network(card)`` gives it; copied, not changed.
        card: Its card.
    """

    gain: Tensor
    offset: Tensor

    def __init__(self, network: MaskRCNN, card: ModelCard) -> None:
        super().__init__()
        self.network: Any = fold_norms(copy.deepcopy(network).float().eval())
        self.network.requires_grad_(False)
        low, high = torch.tensor(card.scaling.low), torch.tensor(card.scaling.high)
        self.register_buffer("gain", (FULL_VALUE / (high - low)).reshape(-1, 1, 1))
        self.register_buffer("offset", (low / (high - low)).reshape(-1, 1, 1))
        self.eval()

    def forward(self, image: Tensor, score_floor: Tensor) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """Detect.

        Args:
            image: ``[1, C, S, S]`` float32, raw values / 255; a pixel with NaN or infinity in any
                band is nodata.
            score_floor: ``[1]`` float32; detections below are left out.

        Returns:
            ``boxes [N, 4]`` float32 (x0, y0, x1, y1 in pixels), ``labels [N]`` int64 from 1,
            ``scores [N]`` float32, best first, ``masks [N, M, M]`` float32: probabilities in the
            box's own frame.
        """
        scaled = (image[0] * self.gain - self.offset).clamp(0.0, 1.0)
        valid = (image[0].abs() < math.inf).all(dim=0, keepdim=True)
        scaled = torch.where(valid, scaled, torch.zeros_like(scaled))
        self.network.roi_heads.score_thresh = score_floor
        found = self.network([scaled])[0]
        return found["boxes"], found["labels"], found["scores"], found["masks"][:, 0]


class ModelItself(nn.Module):
    """The network as training left it, behind the same door: what an export is compared with.

    Args:
        network: As ``build_network(card)`` gives it; used as it is.
        card: Its card.
    """

    def __init__(self, network: MaskRCNN, card: ModelCard) -> None:
        super().__init__()
        self.network: Any = network.float().eval()
        self.scaling = card.scaling

    def forward(self, image: Tensor, score_floor: Tensor) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """Detect; as ``ExportedNetwork``."""
        valid = torch.isfinite(image[0]).all(dim=0)
        heads = self.network.roi_heads
        before, heads.score_thresh = heads.score_thresh, float(score_floor)
        found = self.network([self.scaling.apply(image[0] * FULL_VALUE, valid)])[0]
        heads.score_thresh = before
        return found["boxes"], found["labels"], found["scores"], found["masks"][:, 0]


class YoloLayout(nn.Module):
    """The same detections in the layout of YOLO's segmentation networks.

    Where YOLO describes a mask as a weighted sum of a few prototypes, here every detection is its
    own prototype: the mask's logits, drawn into the image at half its resolution; the weights are a
    unit matrix. Readers of that layout then draw exactly this network's masks.

    Args:
        detecting: Takes and gives what ``ExportedNetwork`` does.
        classes: How many there are.
        most: Detections that an image can have; unused ones have score 0.
        size: Side of the image in pixels.
    """

    centers: Tensor
    weights: Tensor
    classes: Tensor

    def __init__(self, detecting: nn.Module, classes: int, most: int, size: int) -> None:
        super().__init__()
        self.detecting, self.most = detecting, most
        side = -(-size // PROTOTYPE_STRIDE)
        centers = (torch.arange(side, dtype=torch.float32) + 0.5) * (size / side)
        self.register_buffer("centers", centers)
        self.register_buffer("weights", torch.eye(most))
        self.register_buffer("classes", torch.arange(1, classes + 1))

    def forward(self, image: Tensor, score_floor: Tensor) -> tuple[Tensor, Tensor]:
        """Detect.

        Args:
            image: As ``ExportedNetwork``.
            score_floor: As ``ExportedNetwork``.

        Returns:
            ``detections [1, 4 + classes + most, most]`` float32: a column a detection: centre x and
            y, width, height in pixels, a score for each class, the weights of the prototypes; and
            ``prototypes [1, most, S / 2, S / 2]`` float32 logits.
        """
        boxes, labels, scores, masks = self.detecting(image, score_floor)
        class_scores = (labels[:, None] == self.classes).to(scores.dtype) * scores[:, None]
        corners, opposite = boxes[:, :2], boxes[:, 2:]
        rows = torch.cat([(corners + opposite) / 2, opposite - corners, class_scores], dim=1)
        rows = self._filled(rows)
        logits = self._filled(torch.logit(masks, eps=_SURE))
        boxes = self._filled(boxes)
        # Two small products in place of a resampling: bilinear weights of rows and of columns
        side = logits.shape[2]
        across = _bilinear(self.centers, boxes[:, 0], boxes[:, 2], side)
        down = _bilinear(self.centers, boxes[:, 1], boxes[:, 3], side)
        prototypes = torch.bmm(torch.bmm(down, logits), across.transpose(1, 2))
        detections = torch.cat([rows, self.weights], dim=1).transpose(0, 1)
        return detections[None], prototypes[None]

    def _filled(self, values: Tensor) -> Tensor:
        """Return ``[most, …]``: the detections' rows, then zeros."""
        zeros = torch.zeros((self.most, *values.shape[1:]), dtype=values.dtype)
        return torch.cat([values, zeros])[: self.most]


def _bilinear(centers: Tensor, low: Tensor, high: Tensor, cells: int) -> Tensor:
    """Return the weight of each mask cell at each pixel centre, in one direction.

    Args:
        centers: ``[P]`` pixel centres.
        low: ``[K]`` where the boxes begin.
        high: ``[K]`` where they end.
        cells: Cells of a mask's side.

    Returns:
        ``[K, P, cells]``, each row's sum 1; beyond the outermost cells' centres theirs is taken.
    """
    extent = (high - low).clamp(min=1e-3)[:, None]
    place = ((centers[None] - low[:, None]) / extent * cells - 0.5).clamp(0.0, cells - 1.0)
    distance = (place[:, :, None] - torch.arange(cells, dtype=place.dtype)).abs()
    return (1.0 - distance).clamp(min=0.0)
