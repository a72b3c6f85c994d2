"""Mask R-CNN's training forward, with ignore areas and masks that are never made dense.

torchvision's own forward builds a G × A overlap matrix for all anchors at once, wants an
N × H × W stack of masks, and takes everything unlabelled for background. This module drives the
same submodules (their weights, samplers and coders stay theirs) without the three.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import torch
import torch.nn.functional as F  # noqa: N812 - PyTorch's own convention
from torch import Tensor, nn
from torchvision.models.detection import MaskRCNN
from torchvision.models.detection.image_list import ImageList
from torchvision.models.detection.rpn import concat_box_prediction_layers
from torchvision.ops import MultiScaleRoIAlign

from ...core.models.box_offsets import encode_offsets
from ...core.models.norms import BatchNorm2dFixedStats
from ...core.models.roi_pooling import FeatureTable, pool_regions
from ...core.runtime.device import shapes_may_follow_values, small_tensor
from ..structures.target_batch import TargetBatch
from .ignore_areas import IgnoreMaps
from .matching import BACKGROUND, match_objects
from .proposals import propose
from .sampling import (
    BalancedChoice,
    Choice,
    choose_in_fixed_shapes,
    choose_where_shapes_follow,
)

LOSSES = ("loss_objectness", "loss_rpn_box_reg", "loss_classifier", "loss_box_reg", "loss_mask")
"""torchvision's names, in the order of ``ImageLosses``."""

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
    """What the second stage needs of the first, and its losses (``[B]`` each).

    Attributes:
        table: The features.
        ignored: What is ignored where; None: nothing is.
        proposals: ``[B, P, 4]``.
        real: ``[B, P]`` bool: False where there is no proposal.
        objectness: Loss.
        boxes: Loss.
        counts: Anchors that both go over.
    """

    table: FeatureTable
    ignored: IgnoreMaps | None
    proposals: Tensor
    real: Tensor
    objectness: Tensor
    boxes: Tensor
    counts: Tensor


class _Regions(NamedTuple):
    """The regions ``[N]`` that the second stage learns from.

    Attributes:
        choice: Which of the candidates they are.
        boxes: ``[N, 4]``.
        labels: ``[N]`` class; 0: background.
        objects: ``[N]`` index of their objects among all places of the batch; anything for others.
        owners: ``[N]`` image of each.
    """

    choice: BalancedChoice
    boxes: Tensor
    labels: Tensor
    objects: Tensor
    owners: Tensor


class TrainingLosses(nn.Module):
    """Images and targets in, the five losses of Mask R-CNN out (He et al. 2017, arXiv 1703.06870).

    Where sizes can't follow values without waiting, all shapes follow from those of the images and
    the limits of the network alone, and no value is looked at.

    Args:
        network: As ``build_network`` gives it; in training mode when this is called.
    """

    def __init__(self, network: MaskRCNN) -> None:
        super().__init__()
        self.network = network
        # What fills up a shape would get into the statistics of such norms.
        self._heads_learn_statistics = any(
            isinstance(module, nn.BatchNorm2d) and not isinstance(module, BatchNorm2dFixedStats)
            for module in network.roi_heads.modules()
        )

    def forward(self, images: list[Tensor], targets: TargetBatch) -> ImageLosses:
        """Compute the losses; none of an empty batch.

        Args:
            images: ``[C, H, W]`` float32 each, scaled to 0–1.
            targets: Of the images, on their device.
        """
        if not images:
            nothing = torch.zeros((len(LOSSES), 0), device=self._device)
            return ImageLosses(nothing, nothing)
        first = self._propose(images, targets)
        regions = self._sample(first, targets)
        classes, boxes = self._box_losses(first, regions, targets)
        masks = self._mask_losses(first, regions, targets)
        sums = torch.stack([first.objectness, first.boxes, classes, boxes, masks])
        return ImageLosses(sums, _counts(first, regions))

    @torch.no_grad()
    def count(self, images: list[Tensor], targets: TargetBatch) -> Tensor:
        """Return what ``forward`` would divide by, ``[5]``, without the work of the heads."""
        if not images:
            return torch.zeros(len(LOSSES), device=self._device)
        first = self._propose(images, targets)
        return _counts(first, self._sample(first, targets)).sum(1)

    @property
    def _device(self) -> torch.device:
        return next(self.network.parameters()).device

    @property
    def _fixed(self) -> bool:
        """Whether all shapes are fixed."""
        return not shapes_may_follow_values(self._device)

    def _propose(self, images: list[Tensor], targets: TargetBatch) -> _FirstStage:
        """Run body, pyramid and first stage."""
        rpn = self.network.rpn
        batch, _ = self.network.transform(images)
        features = self.network.backbone(batch.tensors)
        levels, sizes = list(features.values()), batch.image_sizes
        objectness, offsets = rpn.head(levels)
        # The same for all images, which are padded to one size.
        anchors = rpn.anchor_generator(ImageList(batch.tensors, sizes[:1]), levels)[0]
        per_level = [int(level[0].numel()) for level in objectness]
        # In full precision: box coordinates need more than bfloat16's 8 bits.
        objectness, offsets = concat_box_prediction_layers(
            [level.float() for level in objectness], [level.float() for level in offsets]
        )
        objectness, offsets = objectness.view(len(images), -1), offsets.view(len(images), -1, 4)
        proposals, real = propose(
            rpn,
            objectness.detach(),
            offsets.detach(),
            anchors,
            levels=per_level,
            sizes=sizes,
            fixed=self._fixed,
        )
        ignored = None
        if targets.ignored is not None:
            in_numbers = small_tensor(sizes, anchors.device)
            ignored = IgnoreMaps(targets.ignored, targets.has_ignored, in_numbers)
        losses = self._first_losses(objectness, offsets, anchors, targets, ignored)
        size = max(height for height, _ in sizes), max(width for _, width in sizes)
        # The last level is for proposals only.
        return _FirstStage(FeatureTable.of(levels[:-1], size), ignored, proposals, real, *losses)

    def _first_losses(
        self,
        objectness: Tensor,
        offsets: Tensor,
        anchors: Tensor,
        targets: TargetBatch,
        ignored: IgnoreMaps | None,
    ) -> tuple[Tensor, Tensor, Tensor]:
        """Return the losses of objectness and boxes, and how many anchors they go over."""
        rpn, in_each = self.network.rpn, anchors[None]
        index = match_objects(rpn.proposal_matcher, targets.boxes, targets.real, in_each)
        labels = torch.where(index >= 0, 1.0, torch.where(index == BACKGROUND, 0.0, -1.0))
        if ignored is not None:
            labels = ignored.leave_out(labels, in_each)
        choice = self._choose(rpn.fg_bg_sampler, labels, targets, stage=0)
        every, objects = choice.every, choice.objects
        boxes = _at_objects(targets.boxes, index, objects.rows)
        of_anchors = anchors[objects.rows % len(anchors)]
        wanted = encode_offsets(of_anchors, _where_real(objects, boxes, of_anchors))
        return (
            every.loss_sums(
                _objectness_loss, objectness.flatten()[every.rows], labels.flatten()[every.rows]
            ),
            objects.loss_sums(_box_loss, offsets.flatten(0, 1)[objects.rows], wanted),
            every.number(),
        )

    def _sample(self, first: _FirstStage, targets: TargetBatch) -> _Regions:
        """Choose the regions that the second stage learns from: of proposals and true boxes."""
        heads = self.network.roi_heads
        boxes = torch.cat([first.proposals, targets.boxes], 1)
        real = torch.cat([first.real, targets.real], 1)
        index = match_objects(heads.proposal_matcher, targets.boxes, targets.real, boxes)
        classes = targets.labels.gather(1, index.clamp(min=0))
        labels = torch.where(index >= 0, classes, torch.where(index == BACKGROUND, 0, -1))
        labels = torch.where(real, labels, -1)
        if first.ignored is not None:
            labels = first.ignored.leave_out(labels, boxes)
        choice = self._choose(heads.fg_bg_sampler, labels, targets, stage=1)
        rows = choice.every.rows
        owners = rows // boxes.shape[1]
        objects = owners * targets.real.shape[1] + index.flatten()[rows].clamp(min=0)
        return _Regions(
            choice,
            # An empty place may have a box without extent, of which there are no offsets.
            _where_real(choice.every, boxes.flatten(0, 1)[rows], _unit_box(boxes.device)),
            _where_real(choice.every, labels.flatten()[rows], 0),
            objects,
            owners,
        )

    def _choose(
        self, sampler: Any, labels: Tensor, targets: TargetBatch, *, stage: int
    ) -> BalancedChoice:
        # What is sampled of an image depends on nothing but its own seed.
        seeds = [seed + stage if seed >= 0 else -1 for seed in targets.sampling_seeds]
        if self._fixed and not self._heads_learn_statistics:
            return choose_in_fixed_shapes(sampler, labels, seeds)
        return choose_where_shapes_follow(sampler, labels, seeds, objects_first=stage == 0)

    def _box_losses(
        self, first: _FirstStage, regions: _Regions, targets: TargetBatch
    ) -> tuple[Tensor, Tensor]:
        """Return the losses of classes and of boxes, ``[B]`` each."""
        heads = self.network.roi_heads
        pooled = _pool(first.table, regions.boxes, regions.owners, heads.box_roi_pool)
        logits, offsets = heads.box_predictor(heads.box_head(pooled))
        losses = F.cross_entropy(logits.float(), regions.labels, reduction="none")
        places, objects = regions.choice.places, regions.choice.objects
        boxes, labels = regions.boxes[places], regions.labels[places]
        true = _where_real(objects, targets.boxes.flatten(0, 1)[regions.objects[places]], boxes)
        wanted = encode_offsets(boxes, true, heads.box_coder.weights)
        of_class = offsets.float().unflatten(1, (-1, 4))[places, labels]
        return regions.choice.every.sums(losses), objects.sums(_box_loss(of_class, wanted))

    def _mask_losses(self, first: _FirstStage, regions: _Regions, targets: TargetBatch) -> Tensor:
        """Return the cross-entropy of the mask of each region's own class, ``[B]``."""
        heads = self.network.roi_heads
        places, objects = regions.choice.places, regions.choice.objects
        boxes, owners = regions.boxes[places], regions.owners[places]
        pooled = _pool(first.table, boxes, owners, heads.mask_roi_pool)
        logits = heads.mask_predictor(heads.mask_head(pooled)).float()
        wanted = targets.masks.sample(boxes, regions.objects[places], logits.shape[-1])
        rows = torch.arange(len(logits), device=logits.device)
        of_class = logits[rows, regions.labels[places]]
        losses = F.binary_cross_entropy_with_logits(of_class, wanted, reduction="none")
        return objects.sums(losses.mean((1, 2)))


def _counts(first: _FirstStage, regions: _Regions) -> Tensor:
    """Return what the losses go over, ``[5, B]``."""
    sampled, found = regions.choice.every.number(), regions.choice.objects.number()
    return torch.stack([first.counts, first.counts, sampled, sampled, found])


def _objectness_loss(found: Tensor, wanted: Tensor) -> Tensor:
    return F.binary_cross_entropy_with_logits(found, wanted, reduction="none")


def _box_loss(found: Tensor, wanted: Tensor) -> Tensor:
    """Return the loss of each of N boxes' four numbers, ``[N]``."""
    return F.smooth_l1_loss(found, wanted, beta=_BOX_BETA, reduction="none").sum(1)


def _where_real(choice: Choice, values: Tensor, others: Tensor | int) -> Tensor:
    """Return values ``[N, …]``, and others in the places that are empty."""
    if choice.real is None:
        return values
    return torch.where(choice.real.view(-1, *[1] * (values.dim() - 1)), values, others)


def _at_objects(objects: Tensor, index: Tensor, rows: Tensor) -> Tensor:
    """Return the boxes of the objects ``[B, G, 4]`` that rows of ``index [B, A]`` stand for."""
    places = rows // index.shape[1] * objects.shape[1] + index.flatten()[rows].clamp(min=0)
    return objects.flatten(0, 1)[places]


def _unit_box(device: torch.device) -> Tensor:
    return small_tensor([0.0, 0.0, 1.0, 1.0], device)


def _pool(table: FeatureTable, boxes: Tensor, owners: Tensor, pool: MultiScaleRoIAlign) -> Tensor:
    """Return the regions of all images as ``[R, C, P, P]``, as the network's own pooling would."""
    side = pool.output_size[0]
    pooled = pool_regions(table, boxes, owners, side)
    return pooled.unflatten(1, (side, side)).permute(0, 3, 1, 2)
