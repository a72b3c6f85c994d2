"""Mask R-CNN's training forward, with ignore areas and masks that are never made dense.

torchvision's own forward builds a G × A overlap matrix for all anchors at once, wants an
N × H × W stack of masks, and takes everything unlabelled for background. This module drives the
same submodules (their weights, samplers and coders stay theirs) without the three.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass

import torch
import torch.nn.functional as F  # noqa: N812 - PyTorch's own convention
from torch import Tensor, nn
from torchvision.models.detection import MaskRCNN
from torchvision.models.detection.roi_heads import fastrcnn_loss
from torchvision.models.detection.rpn import concat_box_prediction_layers
from torchvision.ops import box_iou

from .ignore_areas import IgnoreMap, without_ignored
from .instances import PackedMasks

_MATRIX_LIMIT = 4_000_000  # entries of an overlap matrix that is held at once (16 MB)


@dataclass(frozen=True)
class TileTarget:
    """What is true of one tile, in the tile's pixels.

    Attributes:
        boxes: ``[N, 4]`` float32, x0, y0, x1, y1.
        labels: ``[N]`` int64, class ids from 1.
        masks: Of the N objects.
        ignored: ``[H, W]`` bool, True where nothing is said about background; None: nowhere.
    """

    boxes: Tensor
    labels: Tensor
    masks: PackedMasks
    ignored: Tensor | None = None

    def to(self, device: torch.device, *, non_blocking: bool = False) -> TileTarget:
        """Return the target on a device."""
        return TileTarget(
            self.boxes.to(device, non_blocking=non_blocking),
            self.labels.to(device, non_blocking=non_blocking),
            self.masks.to(device, non_blocking=non_blocking),
            None if self.ignored is None else self.ignored.to(device, non_blocking=non_blocking),
        )

    def pin_memory(self) -> TileTarget:
        """Return the target in pinned memory (the data loader calls this)."""
        return TileTarget(
            self.boxes.pin_memory(),
            self.labels.pin_memory(),
            self.masks.pin_memory(),
            None if self.ignored is None else self.ignored.pin_memory(),
        )


class TrainingLosses(nn.Module):
    """Images and targets in, the five losses of Mask R-CNN out (He et al. 2017, arXiv 1703.06870).

    Args:
        network: As ``build_network`` gives it; in training mode when this is called.
    """

    def __init__(self, network: MaskRCNN) -> None:
        super().__init__()
        self.network = network

    def forward(self, images: list[Tensor], targets: list[TileTarget]) -> dict[str, Tensor]:
        """Compute the losses.

        Args:
            images: ``[C, H, W]`` float32 each, scaled to 0–1.
            targets: One an image.

        Returns:
            ``loss_objectness``, ``loss_rpn_box_reg``, ``loss_classifier``, ``loss_box_reg`` and
            ``loss_mask``: scalars.
        """
        network = self.network
        batch, _ = network.transform(images)
        features = network.backbone(batch.tensors)
        ignore_maps = [
            None if target.ignored is None else IgnoreMap(target.ignored) for target in targets
        ]
        proposals, losses = self._propose(batch, features, targets, ignore_maps)
        losses.update(
            self._second_stage(features, proposals, batch.image_sizes, targets, ignore_maps)
        )
        return losses

    def _propose(
        self,
        batch: object,
        features: OrderedDict[str, Tensor],
        targets: list[TileTarget],
        ignore_maps: list[IgnoreMap | None],
    ) -> tuple[list[Tensor], dict[str, Tensor]]:
        """Return the proposals of the first stage and its losses."""
        rpn = self.network.rpn
        levels = list(features.values())
        objectness, deltas = rpn.head(levels)
        anchors = rpn.anchor_generator(batch, levels)
        per_level = [int(level[0].numel()) for level in objectness]
        # In full precision: box coordinates need more than bfloat16's 8 bits.
        objectness, deltas = concat_box_prediction_layers(
            [level.float() for level in objectness], [level.float() for level in deltas]
        )
        boxes = rpn.box_coder.decode(deltas.detach(), anchors).view(len(anchors), -1, 4)
        sizes = batch.image_sizes  # type: ignore[attr-defined]
        proposals, _ = rpn.filter_proposals(boxes, objectness, sizes, per_level)
        labels, matched = [], []
        for image_anchors, target, ignored in zip(anchors, targets, ignore_maps):
            index = matched_objects(rpn.proposal_matcher, target.boxes, image_anchors)
            label = torch.where(index >= 0, 1.0, torch.where(index == -1, 0.0, -1.0))
            labels.append(without_ignored(label, image_anchors, ignored))
            matched.append(_boxes_at(target.boxes, index))
        if all((label < 0).all() for label in labels):  # a mean over nothing would be no number
            nothing = (objectness.sum() + deltas.sum()) * 0.0
            return proposals, {"loss_objectness": nothing, "loss_rpn_box_reg": nothing}
        loss_objectness, loss_box = rpn.compute_loss(
            objectness, deltas, labels, rpn.box_coder.encode(matched, anchors)
        )
        return proposals, {"loss_objectness": loss_objectness, "loss_rpn_box_reg": loss_box}

    def _second_stage(
        self,
        features: OrderedDict[str, Tensor],
        proposals: list[Tensor],
        sizes: list[tuple[int, int]],
        targets: list[TileTarget],
        ignore_maps: list[IgnoreMap | None],
    ) -> dict[str, Tensor]:
        """Return the losses of classes, boxes and masks over sampled regions."""
        heads = self.network.roi_heads
        regions = heads.add_gt_proposals(proposals, [target.boxes for target in targets])
        labels, indices = [], []
        for image_regions, target, ignored in zip(regions, targets, ignore_maps):
            index = matched_objects(heads.proposal_matcher, target.boxes, image_regions)
            label = torch.full_like(index, -1)
            label[index == -1] = 0
            found = index >= 0
            label[found] = target.labels[index[found]]
            labels.append(without_ignored(label, image_regions, ignored))
            indices.append(index)
        sampled = heads.subsample(labels)
        regions = [image_regions[chosen] for image_regions, chosen in zip(regions, sampled)]
        labels = [label[chosen] for label, chosen in zip(labels, sampled)]
        indices = [index[chosen] for index, chosen in zip(indices, sampled)]
        if not sum(len(label) for label in labels):
            nothing = torch.stack([level.sum() for level in features.values()]).sum() * 0.0
            return dict.fromkeys(("loss_classifier", "loss_box_reg", "loss_mask"), nothing)
        matched = [_boxes_at(target.boxes, index) for target, index in zip(targets, indices)]
        box_features = heads.box_head(heads.box_roi_pool(features, regions, sizes))
        class_logits, box_deltas = heads.box_predictor(box_features)
        loss_classifier, loss_box = fastrcnn_loss(
            class_logits.float(),
            box_deltas.float(),
            labels,
            list(heads.box_coder.encode(matched, regions)),
        )
        losses = {"loss_classifier": loss_classifier, "loss_box_reg": loss_box}
        if heads.has_mask():
            losses["loss_mask"] = self._mask_loss(
                features, regions, labels, indices, sizes, targets
            )
        return losses

    def _mask_loss(
        self,
        features: OrderedDict[str, Tensor],
        regions: list[Tensor],
        labels: list[Tensor],
        indices: list[Tensor],
        sizes: list[tuple[int, int]],
        targets: list[TileTarget],
    ) -> Tensor:
        """Return the cross-entropy of the mask of each region's own class, where it has one."""
        heads = self.network.roi_heads
        positive = [torch.nonzero(label > 0)[:, 0] for label in labels]
        regions = [image_regions[chosen] for image_regions, chosen in zip(regions, positive)]
        logits = heads.mask_predictor(
            heads.mask_head(heads.mask_roi_pool(features, regions, sizes))
        ).float()
        size = logits.shape[-1]
        wanted = torch.cat(
            [
                target.masks.sample(image_regions, index[chosen], size)
                for target, image_regions, index, chosen in zip(targets, regions, indices, positive)
            ]
        )
        if not len(wanted):
            return logits.sum() * 0.0
        classes = torch.cat([label[chosen] for label, chosen in zip(labels, positive)])
        rows = torch.arange(len(classes), device=classes.device)
        return F.binary_cross_entropy_with_logits(logits[rows, classes], wanted)


def matched_objects(matcher: object, objects: Tensor, boxes: Tensor) -> Tensor:
    """Return which object each box belongs to, by torchvision's ``Matcher``, in bounded memory.

    Args:
        matcher: A ``torchvision.models.detection._utils.Matcher``; its thresholds are used.
        objects: ``[G, 4]``.
        boxes: ``[A, 4]``.

    Returns:
        ``[A]`` int64: index of the object, −1 for background, −2 for boxes between the thresholds.
    """
    high: float = matcher.high_threshold  # type: ignore[attr-defined]
    low: float = matcher.low_threshold  # type: ignore[attr-defined]
    keep_best: bool = matcher.allow_low_quality_matches  # type: ignore[attr-defined]
    if not len(objects):
        return torch.full((len(boxes),), -1, dtype=torch.int64, device=boxes.device)
    parts = boxes.split(max(1, _MATRIX_LIMIT // len(objects)))
    overlaps = [box_iou(objects, part) for part in parts] if len(parts) == 1 else None
    values, indices = [], []
    best_of_object = torch.zeros(len(objects), device=boxes.device)
    for number, part in enumerate(parts):
        overlap = overlaps[number] if overlaps else box_iou(objects, part)
        value, index = overlap.max(dim=0)
        values.append(value)
        indices.append(index)
        best_of_object = torch.maximum(best_of_object, overlap.max(dim=1).values)
    value, best = torch.cat(values), torch.cat(indices)
    result = torch.where(value >= high, best, torch.where(value < low, -1, -2))
    if keep_best:
        # Every object keeps the boxes that overlap it most, however little that is.
        kept = [
            (
                (overlaps[number] if overlaps else box_iou(objects, part))
                == best_of_object[:, None]
            ).any(dim=0)
            for number, part in enumerate(parts)
        ]
        result = torch.where(torch.cat(kept), best, result)
    return result


def _boxes_at(objects: Tensor, index: Tensor) -> Tensor:
    """Return the matched objects' boxes ``[A, 4]``; anything where there is no object."""
    if not len(objects):
        return torch.zeros((len(index), 4), device=index.device)
    return objects[index.clamp(min=0)]
