"""The same Mask R-CNN several times faster, for detection only.

Its numbers are torchvision's but for rounding, and for the last correction of each box, which is
ours (``refine_boxes``).

What makes it fast: norms folded into convolutions; channels-last memory throughout; regions pooled
from all pyramid levels by one weighted gather over a flat table; proposals ranked before they are
decoded; the mask's last layer only for the predicted class; bf16 where the device computes in it.
"""

from __future__ import annotations

import copy
import math
from dataclasses import replace
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional
from torch.nn.utils.fusion import fuse_conv_bn_weights

from ..models.backbones import normed_convolutions
from ..models.box_offsets import decode_offsets
from ..models.roi_pooling import FeatureTable, pool_regions
from ..runtime.device import shapes_may_follow_values
from . import region_choice
from .detector import DetectionStages, TileDetections, run_to_end
from .read_back import ReadBack
from .region_choice import DetectionRules, Regions

_REGIONS_AT_ONCE = 256  # in the heads: bounds memory, large enough to keep the device busy
_REGION_STEP = 32  # regions; a whole part of _REGIONS_AT_ONCE
_STRIDE = 32  # of the coarsest convolution; images are padded to a multiple


class FastNetwork:
    """A Mask R-CNN of ``build_network`` as a function of normalised images.

    Args:
        network: Evaluated as it is; a copy is taken.
        device: Where it runs.
        dtype: float32, bfloat16 or float16: of convolutions and heads; what decides boxes, scores
            and mask probabilities is float32 always.
        score_floor: Detections below are dropped before their masks are computed.
        limits_side: Side of the images for which the network's limits of proposals and detections
            are meant; larger ones may have more, by their area. 0: the same for all.
        refine_boxes: Whether each box is corrected once more, from what the second stage sees
            inside it (Gidaris & Komodakis 2015, arXiv 1505.01749, section 4): it then follows from
            the object rather than from the region that happened to win, which is another one in
            another window. torchvision doesn't.
    """

    def __init__(
        self,
        network: nn.Module,
        device: torch.device,
        dtype: torch.dtype = torch.float32,
        score_floor: float = 0.05,
        limits_side: int = 0,
        *,
        refine_boxes: bool = True,
    ) -> None:
        self.device, self.dtype, self.score_floor = device, dtype, score_floor
        self._fixed = not shapes_may_follow_values(device)
        self._limits_side = limits_side
        self._refine_boxes = refine_boxes
        folded: Any = fold_norms(copy.deepcopy(network).float().eval()).requires_grad_(False)
        heads, rpn = folded.roi_heads, folded.rpn
        self._body = self._dense(folded.backbone)
        self._rpn_conv = self._dense(rpn.head.conv)
        self._rpn_predictor = self._dense(
            _side_by_side_convolution(rpn.head.cls_logits, rpn.head.bbox_pred)
        )
        self._anchors = [cell.to(device) for cell in rpn.anchor_generator.cell_anchors]
        self._candidates = rpn.pre_nms_top_n()
        self._proposals = rpn.post_nms_top_n()
        self._proposal_iou = rpn.nms_thresh
        self._box_iou = heads.nms_thresh
        self._detections = heads.detections_per_img
        self._box_weights = torch.tensor(heads.box_coder.weights, device=device)
        self._box_pool = heads.box_roi_pool.output_size[0]
        self._mask_pool = heads.mask_roi_pool.output_size[0]
        self._box_convolutions, self._box_layers = self._split_box_head(
            heads.box_head, folded.backbone.out_channels
        )
        self._box_predictor = _side_by_side_linear(
            heads.box_predictor.cls_score, heads.box_predictor.bbox_pred
        ).to(device)
        self._classes = heads.box_predictor.cls_score.out_features
        self._mask_head = self._dense(heads.mask_head)
        upsampling, last = heads.mask_predictor.conv5_mask, heads.mask_predictor.mask_fcn_logits
        # A 2 × 2 transposed convolution of stride 2 is one product: no windows overlap.
        self._up_weight = upsampling.weight.permute(0, 2, 3, 1).flatten(1).to(device, dtype)
        self._up_bias = upsampling.bias.repeat(4).to(device, dtype)
        self._last_weight = last.weight.flatten(1).to(device)
        self._last_bias = last.bias.to(device)

    def __call__(self, images: Tensor, valid: Tensor | None = None) -> list[TileDetections]:
        """Detect; arguments and result are those of ``in_stages``."""
        return run_to_end(self.in_stages(images, valid))

    @torch.inference_mode()
    def in_stages(self, images: Tensor, valid: Tensor | None = None) -> DetectionStages:
        """Detect, and give way wherever the device would be waited for.

        Args:
            images: ``[B, C, H, W]`` float32, scaled and normalised, on the device.
            valid: ``[B, H, W]`` bool; a detection whose box's centre is not valid is dropped. None:
                all are.

        Returns:
            One entry an image, best score first, on the CPU.
        """
        height, width = images.shape[2:]
        images = functional.pad(images, (0, -width % _STRIDE, 0, -height % _STRIDE))
        padded = (images.shape[2], images.shape[3])
        images = images.to(self.dtype).contiguous(memory_format=torch.channels_last)
        count = len(images)
        levels = list(self._body(images).values())
        proposals = self._propose(levels, padded, (height, width))
        table = FeatureTable.of(levels[:-1], (height, width))
        del images, levels  # other batches may need their memory before this one is over
        if self._fixed:
            places, number = self._detections_in_places(table, proposals, valid, count)
            reading = ReadBack([number])
            yield
            counts = reading.arrays()[0].tolist()
            found = region_choice.first_of_each(places, counts)
        else:
            found = self._detections_found(table, proposals, valid)
            counts = torch.bincount(found.image, minlength=count).tolist()
        if self._refine_boxes and len(found):
            found = self._correct_boxes(table, found)
        masks = self._masks(table, found)
        # One copy off the device a column, not one an image.
        reading = ReadBack([found.boxes, found.scores, found.labels, masks])
        del table, found, masks
        if self._fixed:
            yield
        ends = np.cumsum(counts)[:-1]
        split = (np.split(column, ends) for column in reading.arrays())
        return [TileDetections(*parts) for parts in zip(*split)]

    def _dense(self, module: nn.Module) -> nn.Module:
        module = module.to(self.device, self.dtype)
        return module.to(memory_format=torch.channels_last)

    def _split_box_head(
        self, head: nn.Module, channels: int
    ) -> tuple[nn.Module | None, list[nn.Linear]]:
        """Return convolutions and linear layers; the first linear one takes channels last."""
        layers = [layer for layer in head.modules() if isinstance(layer, nn.Linear)]
        blocks = [block for block in head.children() if isinstance(block, nn.Sequential)]
        convolutions = self._dense(nn.Sequential(*blocks)) if blocks else None
        first = layers[0]
        cells = self._box_pool**2
        first.weight = nn.Parameter(
            first.weight.unflatten(1, (-1, cells)).transpose(1, 2).flatten(1).contiguous(),
            requires_grad=False,
        )
        return convolutions, [layer.to(self.device, self.dtype) for layer in layers]

    def _limit(self, most: int, size: tuple[int, int]) -> int:
        """Return a limit for images of a size: the same density of objects in each."""
        if not self._limits_side:
            return most
        return math.ceil(most * max(1.0, size[0] * size[1] / self._limits_side**2))

    def _propose(
        self, levels: list[Tensor], padded: tuple[int, int], size: tuple[int, int]
    ) -> Regions:
        """Return proposals, ordered by image.

        Only a level's best candidates are decoded; overlaps are removed within a level.
        """
        boxes, scores = [], []
        for level, anchors in zip(levels, self._anchors):
            count, cells = len(anchors), level.shape[2] * level.shape[3]
            # [B, H·W, anchors·5], first every anchor's objectness, then all the offsets
            output = self._rpn_predictor(self._rpn_conv(level)).permute(0, 2, 3, 1).flatten(1, 2)
            objectness = output[..., :count].float().flatten(1)
            most = min(self._limit(self._candidates, size), cells * count)
            best, chosen = objectness.topk(most, dim=1)
            place, anchor = chosen // count, chosen % count
            image = torch.arange(len(level), device=self.device)[:, None].expand_as(place)
            offsets = output[..., count:].unflatten(2, (count, 4))[image, place, anchor].float()
            stride_y, stride_x = padded[0] // level.shape[2], padded[1] // level.shape[3]
            x, y = place % level.shape[3] * stride_x, place // level.shape[3] * stride_y
            reference = anchors[anchor] + torch.stack([x, y, x, y], dim=-1)
            boxes.append(region_choice.clip_to(decode_offsets(reference, offsets), size))
            scores.append(best.sigmoid())
        choose = (
            region_choice.choose_proposals_in_fixed_shapes
            if self._fixed
            else region_choice.choose_proposals_where_shapes_follow
        )
        most = self._limit(self._proposals, size)
        return choose(boxes, scores, size, overlap=self._proposal_iou, most=most)

    def _detections_found(
        self, table: FeatureTable, proposals: Regions, valid: Tensor | None
    ) -> Regions:
        """Return the detections above the floor, ordered by image, without doubles."""
        if not len(proposals):
            return proposals
        probability, offsets = self._classify(table, proposals)
        rules = self._detection_rules(proposals.size)
        return region_choice.choose_detections_where_shapes_follow(
            probability, offsets, proposals, valid, rules
        )

    def _detections_in_places(
        self, table: FeatureTable, proposals: Regions, valid: Tensor | None, images: int
    ) -> tuple[Regions, Tensor]:
        """Return as many detections of each image, and how many are real, ``[B]``."""
        probability, offsets = self._classify(table, proposals)
        rules = self._detection_rules(proposals.size)
        return region_choice.choose_detections_in_fixed_shapes(
            probability, offsets, proposals, valid, rules, images
        )

    def _detection_rules(self, size: tuple[int, int]) -> DetectionRules:
        most = self._limit(self._detections, size)
        return DetectionRules(self.score_floor, self._box_iou, most, self._box_weights)

    def _classify(self, table: FeatureTable, regions: Regions) -> tuple[Tensor, Tensor]:
        """Return each class's probability ``[R, classes]`` and offsets ``[R, classes, 4]``."""
        output = self._box_outputs(table, regions)
        offsets = output[:, self._classes :].unflatten(1, (self._classes, 4))
        return output[:, : self._classes].softmax(dim=1), offsets

    def _correct_boxes(self, table: FeatureTable, found: Regions) -> Regions:
        """Return detections with their boxes corrected once more.

        Overlaps are not removed again: boxes of touching neighbours overlap, and what became one
        object is told by its outline later.
        """
        output = self._box_outputs(table, found)
        rows = torch.arange(len(found), device=self.device)
        offsets = output[:, self._classes :].unflatten(1, (self._classes, 4))[rows, found.labels]
        boxes = region_choice.correct(found.boxes, offsets / self._box_weights, found.size)
        return replace(found, boxes=boxes)

    def _box_outputs(self, table: FeatureTable, regions: Regions) -> Tensor:
        """Return what the box head says of regions, as ``_box_head`` has it."""
        at_once = 4 * _REGIONS_AT_ONCE  # a region is 4 times smaller here than in the mask head
        chosen = _padded_rows(len(regions), regions.image)
        parts = zip(regions.boxes[chosen].split(at_once), regions.image[chosen].split(at_once))
        return torch.cat(
            [
                self._box_head(pool_regions(table, box, image, self._box_pool))
                for box, image in parts
            ]
        )[: len(regions)]

    def _box_head(self, pooled: Tensor) -> Tensor:
        """Return ``[R, classes·5]`` float32: every class's logit, then all the offsets."""
        if self._box_convolutions is not None:
            # [R, P·P, C] is an image with channels last already
            side = self._box_pool
            images = pooled.unflatten(1, (side, side)).permute(0, 3, 1, 2)
            pooled = self._box_convolutions(images).permute(0, 2, 3, 1)
        features = pooled.flatten(1)
        for layer in self._box_layers:
            features = layer(features).relu_()
        output: Tensor = self._box_predictor(features.float())
        return output

    def _masks(self, table: FeatureTable, found: Regions) -> Tensor:
        """Return ``[N, M, M]`` float32 probabilities, of each detection's own class only."""
        side = self._mask_pool
        if not len(found):
            return found.boxes.new_zeros(0, 2 * side, 2 * side)
        masks = []
        chosen = _padded_rows(len(found), found.image)
        for box, label, image in zip(
            found.boxes[chosen].split(_REGIONS_AT_ONCE),
            found.labels[chosen].split(_REGIONS_AT_ONCE),
            found.image[chosen].split(_REGIONS_AT_ONCE),
        ):
            pooled = pool_regions(table, box, image, side)
            images = pooled.unflatten(1, (side, side)).permute(0, 3, 1, 2)
            features = self._mask_head(images).permute(0, 2, 3, 1).flatten(1, 2)
            up = torch.addmm(self._up_bias, features.flatten(0, 1), self._up_weight).relu_()
            up = up.view(len(box), side * side * 4, -1)
            weight = self._last_weight[label]
            logits = torch.bmm(up, weight.to(self.dtype)[:, :, None]).float().squeeze(2)
            logits = (logits + self._last_bias[label][:, None]).view(-1, side, side, 2, 2)
            masks.append(logits.permute(0, 1, 3, 2, 4).reshape(-1, 2 * side, 2 * side).sigmoid())
        return torch.cat(masks)[: len(found)]


def _padded_rows(count: int, like: Tensor) -> Tensor:
    """Return indices of ``count`` things, the last one repeated up to a whole ``_REGION_STEP``.

    Libraries keep a kernel for each shape that they meet: with as many shapes as there are numbers
    of regions, a process's memory grows for a thousand windows.
    """
    whole = -(-count // _REGION_STEP) * _REGION_STEP
    return torch.arange(whole, device=like.device).clamp_(max=count - 1)


def fold_norms(network: nn.Module) -> nn.Module:
    """Fold batch norms with fixed statistics into the convolutions right before them, in place.

    Group norms stay: they depend on the image; and so does all of a backbone that is not foldable.
    """
    for parent, convolution, norm_name in normed_convolutions(network):
        norm: Any = parent.get_submodule(norm_name)
        mean, variance = norm.running_mean, norm.running_var
        if mean is None or variance is None:
            continue
        convolution.weight, convolution.bias = fuse_conv_bn_weights(
            convolution.weight,
            convolution.bias,
            mean,
            variance,
            norm.eps,
            norm.weight,
            norm.bias,
        )
        setattr(parent, norm_name, nn.Identity())
    return network


def _side_by_side_convolution(first: nn.Conv2d, second: nn.Conv2d) -> nn.Conv2d:
    """Return one 1 × 1 convolution that gives both outputs."""
    joined = nn.Conv2d(first.in_channels, first.out_channels + second.out_channels, 1)
    _copy_weights(joined, first, second)
    return joined


def _side_by_side_linear(first: nn.Linear, second: nn.Linear) -> nn.Linear:
    joined = nn.Linear(first.in_features, first.out_features + second.out_features)
    _copy_weights(joined, first, second)
    return joined


def _copy_weights(
    joined: nn.Conv2d | nn.Linear, first: nn.Conv2d | nn.Linear, second: nn.Conv2d | nn.Linear
) -> None:
    with torch.no_grad():
        joined.weight.copy_(torch.cat([first.weight, second.weight]))
        joined.bias.copy_(torch.cat([first.bias, second.bias]))  # type: ignore[union-attr, list-item]
    joined.requires_grad_(False)
