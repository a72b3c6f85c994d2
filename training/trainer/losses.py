"""Mask R-CNN's training forward, with ignore areas and masks that are never made dense.

torchvision's own forward builds a G × A overlap matrix for all anchors at once, wants an
N × H × W stack of masks, and takes everything unlabelled for background. This module drives the
same submodules (their weights, samplers and coders stay theirs) without the three.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import torch
import torch.nn.functional as F  # noqa: N812 - PyTorch's own convention
from torch import Tensor, nn
from torchvision.models.detection import MaskRCNN
from torchvision.models.detection.rpn import concat_box_prediction_layers
from torchvision.ops import MultiScaleRoIAlign, box_iou

from ...core.models.roi_pooling import FeatureTable, pool_regions
from ..structures.target import TileTarget
from .ignore_areas import IgnoreMap, without_ignored

LOSSES = ("loss_objectness", "loss_rpn_box_reg", "loss_classifier", "loss_box_reg", "loss_mask")
"""torchvision's names, in the order of ``ImageLosses``."""

_MATRIX_LIMIT = 4_000_000  # entries of an overlap matrix that is held at once (16 MB)
_BOX_BETA = 1 / 9  # where the loss of boxes turns from a square to a line; torchvision's


class ImageLosses(NamedTuple):
    """The losses of a batch, image by image, before anything is divided.

    Several batches (of one process after the other, or of several at once) make the very step of
    one large batch when their sums are divided by the counts of all of them.

    Attributes:
        sums: ``[5, B]`` float32, in the order of ``LOSSES``.
        counts: ``[5, B]`` float32: the anchors, regions and objects that each sum goes over.
    """

    sums: Tensor
    counts: Tensor

    def means(self, counts: Tensor | None = None) -> dict[str, Tensor]:
        """Return each loss as a scalar.

        Args:
            counts: ``[5]`` to divide by; None: those of this batch.
        """
        divisor = self.counts.sum(1) if counts is None else counts
        return dict(zip(LOSSES, self.sums.sum(1) / divisor.clamp(min=1.0)))

    def of_images(self) -> Tensor:
        """Return the whole loss of each image for itself, ``[B]``, without gradient."""
        return (self.sums.detach() / self.counts.clamp(min=1.0)).sum(0)


class _FirstStage(NamedTuple):
    """What the second stage needs of the first, and its losses (``[B]`` each)."""

    table: FeatureTable
    ignore_maps: list[IgnoreMap | None]
    proposals: list[Tensor]
    objectness: Tensor
    boxes: Tensor
    counts: list[int]


class _Regions(NamedTuple):
    """The sampled regions of each image: boxes, class (0: background), index of the object."""

    boxes: list[Tensor]
    labels: list[Tensor]
    indices: list[Tensor]

    def counts(self) -> list[int]:
        return [len(labels) for labels in self.labels]

    def objects(self) -> _Regions:
        """Return only those that show an object."""
        chosen = [torch.nonzero(label > 0)[:, 0] for label in self.labels]
        return _Regions(*([part[at] for part, at in zip(parts, chosen)] for parts in self))


class TrainingLosses(nn.Module):
    """Images and targets in, the five losses of Mask R-CNN out (He et al. 2017, arXiv 1703.06870).

    Args:
        network: As ``build_network`` gives it; in training mode when this is called.
    """

    def __init__(self, network: MaskRCNN) -> None:
        super().__init__()
        self.network = network

    def forward(self, images: list[Tensor], targets: list[TileTarget]) -> ImageLosses:
        """Compute the losses; none of an empty batch.

        Args:
            images: ``[C, H, W]`` float32 each, scaled to 0–1.
            targets: One an image.
        """
        if not images:
            nothing = torch.zeros((len(LOSSES), 0), device=self._device)
            return ImageLosses(nothing, nothing)
        first = self._propose(images, targets)
        regions = self._sample(first, targets)
        classes, boxes = self._box_losses(first, regions, targets)
        masks = self._mask_losses(first, regions.objects(), targets)
        sums = torch.stack([first.objectness, first.boxes, classes, boxes, masks])
        return ImageLosses(sums, self._counts(first, regions))

    @torch.no_grad()
    def count(self, images: list[Tensor], targets: list[TileTarget]) -> Tensor:
        """Return what ``forward`` would divide by, ``[5]``, without the work of the heads."""
        if not images:
            return torch.zeros(len(LOSSES), device=self._device)
        first = self._propose(images, targets)
        return self._counts(first, self._sample(first, targets)).sum(1)

    @property
    def _device(self) -> torch.device:
        return next(self.network.parameters()).device

    def _counts(self, first: _FirstStage, regions: _Regions) -> Tensor:
        sampled, found = regions.counts(), regions.objects().counts()
        rows = [first.counts, first.counts, sampled, sampled, found]
        return torch.tensor(rows, dtype=torch.float32, device=self._device)

    def _propose(self, images: list[Tensor], targets: list[TileTarget]) -> _FirstStage:
        """Run body, pyramid and first stage."""
        rpn = self.network.rpn
        batch, _ = self.network.transform(images)
        features = self.network.backbone(batch.tensors)
        ignore_maps = [
            None if target.ignored is None else IgnoreMap(target.ignored) for target in targets
        ]
        levels = list(features.values())
        objectness, deltas = rpn.head(levels)
        anchors = rpn.anchor_generator(batch, levels)
        per_level = [int(level[0].numel()) for level in objectness]
        # In full precision: box coordinates need more than bfloat16's 8 bits.
        objectness, deltas = concat_box_prediction_layers(
            [level.float() for level in objectness], [level.float() for level in deltas]
        )
        boxes = rpn.box_coder.decode(deltas.detach(), anchors).view(len(anchors), -1, 4)
        proposals, _ = rpn.filter_proposals(boxes, objectness, batch.image_sizes, per_level)
        objectness = objectness.view(len(anchors), -1)
        deltas = deltas.view(len(anchors), -1, 4)
        losses, counts = [], []
        for row, target in enumerate(targets):
            index = matched_objects(rpn.proposal_matcher, target.boxes, anchors[row])
            label = torch.where(index >= 0, 1.0, torch.where(index == -1, 0.0, -1.0))
            label = without_ignored(label, anchors[row], ignore_maps[row])
            _seed(target, stage=0)
            positive, negative = (torch.where(at[0])[0] for at in rpn.fg_bg_sampler([label]))
            chosen = torch.cat([positive, negative])
            wanted = rpn.box_coder.encode_single(
                _boxes_at(target.boxes, index[positive]), anchors[row][positive]
            )
            loss = F.binary_cross_entropy_with_logits(
                objectness[row, chosen], label[chosen], reduction="sum"
            )
            losses.append((loss, _box_loss(deltas[row, positive], wanted).sum()))
            counts.append(len(chosen))
        sizes = batch.image_sizes
        size = max(height for height, _ in sizes), max(width for _, width in sizes)
        return _FirstStage(
            FeatureTable.of(levels[:-1], size),  # the last level is for proposals only
            ignore_maps,
            proposals,
            torch.stack([loss for loss, _ in losses]),
            torch.stack([loss for _, loss in losses]),
            counts,
        )

    def _sample(self, first: _FirstStage, targets: list[TileTarget]) -> _Regions:
        """Choose the regions that the second stage learns from."""
        heads = self.network.roi_heads
        proposed = heads.add_gt_proposals(first.proposals, [target.boxes for target in targets])
        regions, labels, indices = [], [], []
        for boxes, target, ignored in zip(proposed, targets, first.ignore_maps):
            index = matched_objects(heads.proposal_matcher, target.boxes, boxes)
            label = torch.full_like(index, -1)
            label[index == -1] = 0
            found = index >= 0
            label[found] = target.labels[index[found]]
            label = without_ignored(label, boxes, ignored)
            _seed(target, stage=1)
            chosen = heads.subsample([label])[0]
            regions.append(boxes[chosen])
            labels.append(label[chosen])
            indices.append(index[chosen])
        return _Regions(regions, labels, indices)

    def _box_losses(
        self, first: _FirstStage, regions: _Regions, targets: list[TileTarget]
    ) -> tuple[Tensor, Tensor]:
        """Return the losses of classes and of boxes, ``[B]`` each."""
        heads = self.network.roi_heads
        counts = regions.counts()
        if not sum(counts):
            nothing = _nothing_of(first.table, len(targets))
            return nothing, nothing
        pooled = _pool(first.table, regions.boxes, heads.box_roi_pool)
        logits, deltas = heads.box_predictor(heads.box_head(pooled))
        labels = torch.cat(regions.labels)
        losses = F.cross_entropy(logits.float(), labels, reduction="none")
        matched = [
            _boxes_at(target.boxes, index) for target, index in zip(targets, regions.indices)
        ]
        wanted = torch.cat(heads.box_coder.encode(matched, regions.boxes))
        found = torch.where(labels > 0)[0]
        of_class = deltas.float().view(len(labels), -1, 4)[found, labels[found]]
        return (
            _by_image(losses, counts),
            _by_image(_box_loss(of_class, wanted[found]), regions.objects().counts()),
        )

    def _mask_losses(
        self, first: _FirstStage, regions: _Regions, targets: list[TileTarget]
    ) -> Tensor:
        """Return the cross-entropy of the mask of each region's own class, ``[B]``."""
        heads = self.network.roi_heads
        if not heads.has_mask():
            return _nothing_of(first.table, len(targets))
        pooled = _pool(first.table, regions.boxes, heads.mask_roi_pool)
        logits = heads.mask_predictor(heads.mask_head(pooled)).float()
        if not len(logits):
            return logits.sum() * torch.zeros(len(targets), device=logits.device)
        size = logits.shape[-1]
        wanted = torch.cat(
            [
                target.masks.sample(boxes, index, size)
                for target, boxes, index in zip(targets, regions.boxes, regions.indices)
            ]
        )
        classes = torch.cat(regions.labels)
        rows = torch.arange(len(classes), device=classes.device)
        losses = F.binary_cross_entropy_with_logits(logits[rows, classes], wanted, reduction="none")
        return _by_image(losses.mean((1, 2)), regions.counts())


def _seed(target: TileTarget, *, stage: int) -> None:
    """Let what is sampled of an image depend on nothing but its own seed."""
    if target.sampling_seed >= 0:
        torch.manual_seed(target.sampling_seed + stage)


def _box_loss(found: Tensor, wanted: Tensor) -> Tensor:
    """Return the loss of each of N boxes' four numbers, ``[N]``."""
    return F.smooth_l1_loss(found, wanted, beta=_BOX_BETA, reduction="none").sum(1)


def _by_image(losses: Tensor, counts: Sequence[int]) -> Tensor:
    """Return the sums ``[B]`` of losses ``[N]`` that lie image after image."""
    return torch.stack([part.sum() for part in losses.split(list(counts))])


def _nothing_of(table: FeatureTable, images: int) -> Tensor:
    """Return losses ``[B]`` of 0 that still belong to the network."""
    return table.rows.sum() * torch.zeros(images, device=table.rows.device)


def _pool(table: FeatureTable, boxes: Sequence[Tensor], pool: MultiScaleRoIAlign) -> Tensor:
    """Return the regions of all images as ``[R, C, P, P]``, as the network's own pooling would."""
    side = pool.output_size[0]
    counts = torch.tensor([len(of_image) for of_image in boxes])
    owners = torch.arange(len(boxes)).repeat_interleave(counts).to(table.rows.device)
    pooled = pool_regions(table, torch.cat(list(boxes)), owners, side)
    return pooled.unflatten(1, (side, side)).permute(0, 3, 1, 2)


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
