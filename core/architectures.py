"""The registry of networks: a model card in, a torchvision Mask R-CNN out.

Every network takes images that ``BandScaling`` brought to 0–1, and normalises them itself with the
card's mean and std, in training and in detection alike. It never resizes, and it gives masks in
their boxes' own frames, never pasted into full images.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from torch import Tensor, nn
from torchvision.models import mobilenet_v2, resnet
from torchvision.models.detection import MaskRCNN
from torchvision.models.detection.anchor_utils import AnchorGenerator
from torchvision.models.detection.backbone_utils import BackboneWithFPN
from torchvision.models.detection.faster_rcnn import (
    FastRCNNConvFCHead,
    FastRCNNPredictor,
    TwoMLPHead,
)
from torchvision.models.detection.mask_rcnn import MaskRCNNHeads, MaskRCNNPredictor
from torchvision.models.detection.rpn import RPNHead
from torchvision.models.detection.transform import GeneralizedRCNNTransform
from torchvision.ops import FrozenBatchNorm2d, MultiScaleRoIAlign
from torchvision.ops.feature_pyramid_network import LastLevelMaxPool

from .errors import UserError
from .model_card import ArchitectureOptions, ModelCard

SCORE_FLOOR = 0.05
"""Detections below this score are not worth their mask; torchvision's default."""
BOX_NMS_IOU = 0.5
"""Two boxes of one class that overlap by more are one object; torchvision's default."""

_LEVELS = ("0", "1", "2", "3")  # strides 4, 8, 16, 32; "pool" (stride 64) has proposals only
_BOX_POOL = 7  # cells a side that the box head sees of a region
_GROUPS = 32  # Wu & He 2018, arXiv 1803.08494: insensitive from 4 to 32 groups
_FULL_PROPOSALS, _LIGHT_PROPOSALS = 2000, 1000  # of the training's first stage
_FULL_REGIONS, _LIGHT_REGIONS = 512, 128  # sampled regions an image in training's second stage

NormLayer = Callable[[int], nn.Module]


@dataclass(frozen=True)
class Architecture:
    """One entry of the registry.

    Attributes:
        name: As in ``options.ARCHITECTURES``.
        body: Bands and norm layer in, the feature extractor out: a module with one child a stage.
        stages: Child of the body → pyramid level, finest first.
        channels: Channels of these stages.
        first_layer: Name of the body's first convolution, whose inputs are the bands.
        v2: Built as torchvision's second version: norms in pyramid and heads, two convolutions in
            the first stage, convolutions in the box head (Li et al. 2021, arXiv 2111.11429).
        imagenet: Name of torchvision's ImageNet weights.
        imagenet_prefix: Prefix of the body's tensors in these.
        coco: Name of torchvision's COCO weights; empty where there are none.
    """

    name: str
    body: Callable[[int, NormLayer], nn.Module]
    stages: tuple[str, ...]
    channels: tuple[int, ...]
    first_layer: str
    imagenet: str
    imagenet_prefix: str = ""
    v2: bool = False
    coco: str = ""


class FixedBatchNorm2d(nn.BatchNorm2d):
    """Batch norm whose statistics stay as loaded, while its scale and shift are trained."""

    def train(self, mode: bool = True) -> FixedBatchNorm2d:
        """Stay in evaluation mode whatever the network around it does."""
        return super().train(False)


class _TileTransform(GeneralizedRCNNTransform):
    """Normalises and pads to a multiple of 32; neither resizes nor pastes masks."""

    def resize(
        self, image: Tensor, target: dict[str, Tensor] | None = None
    ) -> tuple[Tensor, dict[str, Tensor] | None]:
        return image, target

    def postprocess(
        self,
        result: list[dict[str, Tensor]],
        image_shapes: list[tuple[int, int]],
        original_image_sizes: list[tuple[int, int]],
    ) -> list[dict[str, Tensor]]:
        return result


def build_network(card: ModelCard, *, regions_per_image: int | None = None) -> MaskRCNN:
    """Build the network that a card describes, with fresh weights.

    The card determines every tensor. In training mode the network takes a list of ``[C, H, W]``
    float32 images in 0–1 and torchvision's targets (``boxes``, ``labels``, ``masks``), and gives a
    dict of losses. In evaluation mode it gives one dict an image: ``boxes [N, 4]`` in pixels,
    ``labels [N]``, ``scores [N]``, ``masks [N, 1, M, M]``: probabilities in the box's own frame.

    Args:
        card: Architecture, options, classes, number of bands, mean and std are used.
        regions_per_image: Regions that training samples in each image for the second stage; None:
            what suits the heads.

    Raises:
        UserError: The card names an architecture or option that is not known.
    """
    architecture = architecture_named(card.architecture)
    options = card.options
    _check_options(options)
    full = options.heads == "full"
    classes = len(card.classes) + 1  # and the background, 0
    backbone = _backbone(architecture, options, len(card.band_names))
    head_norm = _head_norm(options.norm) if architecture.v2 else None
    anchors = AnchorGenerator(
        tuple((size,) for size in options.anchor_sizes),
        (options.anchor_ratios,) * len(options.anchor_sizes),
    )
    box_head, box_features = _box_head(options, architecture.v2, head_norm)
    mask_channels = 256 if full else 128
    proposals = _FULL_PROPOSALS if full else _LIGHT_PROPOSALS
    network = MaskRCNN(
        backbone,
        rpn_anchor_generator=anchors,
        rpn_head=RPNHead(
            options.fpn_channels,
            anchors.num_anchors_per_location()[0],
            conv_depth=2 if architecture.v2 and full else 1,
        ),
        rpn_pre_nms_top_n_train=proposals,
        rpn_post_nms_top_n_train=proposals,
        rpn_pre_nms_top_n_test=max(1000, options.proposals),
        rpn_post_nms_top_n_test=options.proposals,
        box_roi_pool=MultiScaleRoIAlign(_LEVELS, _BOX_POOL, sampling_ratio=2),
        box_head=box_head,
        box_predictor=FastRCNNPredictor(box_features, classes),
        box_score_thresh=SCORE_FLOOR,
        box_nms_thresh=BOX_NMS_IOU,
        box_detections_per_img=options.detections_per_tile,
        box_batch_size_per_image=regions_per_image or (_FULL_REGIONS if full else _LIGHT_REGIONS),
        mask_roi_pool=MultiScaleRoIAlign(_LEVELS, options.mask_size // 2, sampling_ratio=2),
        mask_head=MaskRCNNHeads(
            options.fpn_channels, (mask_channels,) * (4 if full else 2), 1, norm_layer=head_norm
        ),
        mask_predictor=MaskRCNNPredictor(mask_channels, mask_channels, classes),
    )
    network.transform = _TileTransform(1, 1, list(card.mean), list(card.std))
    initialise_predictors(network)
    return network


def architecture_named(name: str) -> Architecture:
    """Return a registry entry.

    Raises:
        UserError: There is none of that name.
    """
    if name not in REGISTRY:
        raise UserError(
            f"There is no architecture named {name!r}.", f"Choose one of: {', '.join(REGISTRY)}."
        )
    return REGISTRY[name]


def default_options(
    heads: str = "full",
    weights: str = "pretrained",
    *,
    norm: str = "auto",
    mask_size: int | str = 28,
    **changes: object,
) -> ArchitectureOptions:
    """Return the options that suit the heads and the kind of starting weights.

    Args:
        heads: ``full`` or ``light``; light ones come with a pyramid of 128 channels.
        weights: One of ``options.WEIGHTS``; from ``none`` training needs norms that learn with few
            tiles a step: group norms.
        norm: One of ``options.NORMS``; ``auto``: what suits the weights.
        mask_size: One of ``options.MASK_SIZES``, as text or number.
        changes: Further fields of ``ArchitectureOptions``.

    Raises:
        UserError: Frozen norms without weights that have statistics.
    """
    if norm == "frozen" and weights == "none":
        raise UserError(
            "Frozen norms need the statistics of pretrained weights, and there are none.",
            "Set NORM to auto, group or batch, or choose starting weights.",
        )
    suited = "group" if weights == "none" else "frozen"
    options = ArchitectureOptions(
        heads=heads,
        fpn_channels=256 if heads == "full" else 128,
        mask_size=int(mask_size),
        norm=suited if norm == "auto" else norm,
    )
    return replace(options, **changes)  # type: ignore[arg-type]


def initialise_predictors(network: MaskRCNN) -> None:
    """Give the last layers small weights, so that fresh heads start undecided.

    torchvision's own start for the mask predictor (He's, by fan-out) has a deviation of 1 when
    there are two classes, so that logits start near ±16 and the loss near 28; these are
    detectron2's values, with which it starts at ln 2.
    """
    heads = network.roi_heads
    for layer, deviation in (
        (heads.box_predictor.cls_score, 0.01),
        (heads.box_predictor.bbox_pred, 0.001),
        (heads.mask_predictor.mask_fcn_logits, 0.001),
    ):
        nn.init.normal_(layer.weight, std=deviation)
        nn.init.zeros_(layer.bias)


def _check_options(options: ArchitectureOptions) -> None:
    """Refuse what no network can be built from."""
    if options.heads not in ("full", "light"):
        raise UserError(f"The model's heads are {options.heads!r}, which this RS Mask can't build.")
    if options.norm not in ("frozen", "batch", "group"):
        raise UserError(f"The model's norm is {options.norm!r}, which this RS Mask can't build.")
    if options.mask_size not in (28, 56):
        raise UserError(f"The model's mask size is {options.mask_size}; it must be 28 or 56.")
    if len(options.anchor_sizes) != len(_LEVELS) + 1:
        raise UserError(
            f"The model has {len(options.anchor_sizes)} anchor sizes; it needs one for each of its "
            f"{len(_LEVELS) + 1} pyramid levels."
        )


def _backbone(
    architecture: Architecture, options: ArchitectureOptions, bands: int
) -> BackboneWithFPN:
    """Build body and pyramid; a pyramid has norms where torchvision's has, or without weights."""
    backbone_norms: dict[str, NormLayer] = {
        "frozen": FrozenBatchNorm2d,
        "batch": nn.BatchNorm2d,
        "group": _group_norm,
    }
    normed = architecture.v2 or options.norm == "group"
    return BackboneWithFPN(
        architecture.body(bands, backbone_norms[options.norm]),
        dict(zip(architecture.stages, _LEVELS)),
        list(architecture.channels),
        options.fpn_channels,
        extra_blocks=LastLevelMaxPool(),
        norm_layer=_head_norm(options.norm) if normed else None,
    )


def _head_norm(norm: str) -> NormLayer:
    """Return the norm of pyramid and heads: scale and shift are trained in each."""
    norms: dict[str, NormLayer] = {
        "frozen": FixedBatchNorm2d,
        "batch": nn.BatchNorm2d,
        "group": _group_norm,
    }
    return norms[norm]


def _group_norm(channels: int) -> nn.GroupNorm:
    return nn.GroupNorm(math.gcd(_GROUPS, channels), channels)


def _box_head(
    options: ArchitectureOptions, v2: bool, norm: NormLayer | None
) -> tuple[nn.Module, int]:
    """Return the box head and how many features it gives a region."""
    if options.heads == "light":
        size = (options.fpn_channels, _BOX_POOL, _BOX_POOL)
        return FastRCNNConvFCHead(size, [], [512]), 512
    if v2:
        size = (options.fpn_channels, _BOX_POOL, _BOX_POOL)
        return FastRCNNConvFCHead(size, [256] * 4, [1024], norm_layer=norm), 1024
    return TwoMLPHead(options.fpn_channels * _BOX_POOL**2, 1024), 1024


def _resnet_body(name: str, bands: int, norm: NormLayer) -> nn.Module:
    body = getattr(resnet, name)(weights=None, norm_layer=norm)
    if bands != 3:
        body.conv1 = _with_bands(body.conv1, bands)
    return body


def _mobilenet_v2_body(bands: int, norm: NormLayer) -> nn.Module:
    body = mobilenet_v2(weights=None, norm_layer=norm).features
    if bands != 3:
        body[0][0] = _with_bands(body[0][0], bands)
    return body


def _with_bands(convolution: nn.Conv2d, bands: int) -> nn.Conv2d:
    """Return a fresh convolution like the given one for another number of bands."""
    replacement = nn.Conv2d(
        bands,
        convolution.out_channels,
        convolution.kernel_size,  # type: ignore[arg-type]
        convolution.stride,  # type: ignore[arg-type]
        convolution.padding,  # type: ignore[arg-type]
        bias=convolution.bias is not None,
    )
    nn.init.kaiming_normal_(replacement.weight, mode="fan_out", nonlinearity="relu")
    return replacement


def _resnet_entry(name: str, *, wide: bool, coco: str = "", v2: bool = False) -> Architecture:
    channels = (256, 512, 1024, 2048) if wide else (64, 128, 256, 512)
    version = "IMAGENET1K_V2" if v2 else "IMAGENET1K_V1"
    return Architecture(
        name=f"{name}_fpn" + ("_v2" if v2 else ""),
        body=partial(_resnet_body, name),
        stages=("layer1", "layer2", "layer3", "layer4"),
        channels=channels,
        first_layer="conv1",
        imagenet=f"{name.replace('resnet', 'ResNet')}_Weights.{version}",
        v2=v2,
        coco=coco,
    )


REGISTRY: dict[str, Architecture] = {
    entry.name: entry
    for entry in (
        Architecture(
            name="mobilenet_v2_fpn",
            body=_mobilenet_v2_body,
            # The last block before each halving: strides 4, 8, 16, 32 (child 18 only widens).
            stages=("3", "6", "13", "17"),
            channels=(24, 32, 96, 320),
            first_layer="0.0",
            imagenet="MobileNet_V2_Weights.IMAGENET1K_V1",
            imagenet_prefix="features.",
        ),
        _resnet_entry("resnet18", wide=False),
        _resnet_entry("resnet34", wide=False),
        _resnet_entry("resnet50", wide=True, coco="MaskRCNN_ResNet50_FPN_Weights.COCO_V1"),
        _resnet_entry(
            "resnet50", wide=True, v2=True, coco="MaskRCNN_ResNet50_FPN_V2_Weights.COCO_V1"
        ),
    )
}
"""Name → architecture; the same names, in the same order, as ``options.ARCHITECTURES``."""
