"""The registry of networks: a model card in, a torchvision Mask R-CNN out.

Every network takes images that ``BandScaling`` brought to 0–1, and normalises them itself with the
card's mean and std, in training and in detection alike. It never resizes, and it gives masks in
their boxes' own frames, never pasted into full images.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from torch import Tensor, nn
from torchvision.models.detection import MaskRCNN
from torchvision.models.detection.anchor_utils import AnchorGenerator
from torchvision.models.detection.faster_rcnn import (
    FastRCNNConvFCHead,
    FastRCNNPredictor,
    TwoMLPHead,
)
from torchvision.models.detection.mask_rcnn import MaskRCNNHeads, MaskRCNNPredictor
from torchvision.models.detection.rpn import RPNHead
from torchvision.models.detection.transform import GeneralizedRCNNTransform
from torchvision.ops import FeaturePyramidNetwork, MultiScaleRoIAlign
from torchvision.ops.feature_pyramid_network import LastLevelMaxPool

from ..jobs.errors import UserError
from ..runtime.device import small_tensor
from . import backbones
from .backbones import LEVELS, FeatureExtractor
from .card import ArchitectureOptions, ModelCard
from .norms import NormLayer, head_norm
from .timm_backbone import FEATURES, TIMM, TIMM_PREFIX, TimmBackbone

SCORE_FLOOR = 0.05
"""Detections below this score are not worth their mask; torchvision's default."""
BOX_NMS_IOU = 0.5
"""Two boxes of one class that overlap by more are one object; torchvision's default."""

_BOX_POOL = 7  # cells a side that the box head sees of a region
_FULL_PROPOSALS, _LIGHT_PROPOSALS = 2000, 1000  # of the training's first stage
_FULL_REGIONS, _LIGHT_REGIONS = 512, 128  # sampled regions an image in training's second stage


@dataclass(frozen=True)
class Architecture:
    """One entry of the registry.

    Attributes:
        name: As in ``ARCHITECTURES``, or ``timm:`` and the name of a network of timm.
        body: Bands and ``NORMS`` but auto in, the backbone out; it says itself what its stages
            and channels are.
        imagenet: Name of torchvision's ImageNet weights; empty where timm has them.
        imagenet_prefix: Prefix of the backbone's tensors in these.
        body_prefix: Prefix of these tensors inside the backbone.
        v2: Built as torchvision's second version: norms in pyramid and heads, two convolutions in
            the first stage, convolutions in the box head (Li et al. 2021, arXiv 2111.11429).
        coco: Name of torchvision's COCO weights; empty where there are none.
    """

    name: str
    body: Callable[[int, str], FeatureExtractor]
    imagenet: str = ""
    imagenet_prefix: str = ""
    body_prefix: str = ""
    v2: bool = False
    coco: str = ""


class Backbone(nn.Module):
    """A backbone and its feature pyramid (Lin et al. 2017, arXiv 1612.03144); torchvision's names.

    Args:
        body: The backbone.
        channels: Of the pyramid.
        norm: Of the pyramid; None: none.
    """

    def __init__(self, body: FeatureExtractor, channels: int, norm: NormLayer | None) -> None:
        super().__init__()
        self.body = body
        self.fpn = FeaturePyramidNetwork(
            list(body.channels), channels, extra_blocks=LastLevelMaxPool(), norm_layer=norm
        )
        self.out_channels = channels

    def forward(self, images: Tensor) -> dict[str, Tensor]:
        """Return the levels of strides 4, 8, 16, 32 and, as ``pool``, 64 (proposals only)."""
        levels: dict[str, Tensor] = self.fpn(self.body(images))
        return levels


class _TileTransform(GeneralizedRCNNTransform):
    """Normalises and pads to a multiple of 32; neither resizes nor pastes masks.

    Args:
        mean: Of each band.
        std: Of each band.
    """

    def __init__(self, mean: list[float], std: list[float]) -> None:
        super().__init__(1, 1, mean, std)
        self._on_device: tuple[object, Tensor, Tensor] | None = None

    def normalize(self, image: Tensor) -> Tensor:
        """Return an image in standard deviations from the mean.

        torchvision copies the two to the device for every image, and each copy waits for it.
        """
        numbers = (tuple(self.image_mean), tuple(self.image_std), image.device)
        if self._on_device is None or self._on_device[0] != numbers:
            mean, std = (small_tensor(value, image.device)[:, None, None] for value in numbers[:2])
            self._on_device = (numbers, mean, std)
        _, mean, std = self._on_device
        return (image - mean) / std

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


def build_network(card: ModelCard) -> MaskRCNN:
    """Build the network that a card describes, with fresh weights.

    The card determines every tensor. In training mode the network takes a list of ``[C, H, W]``
    float32 images in 0–1 and torchvision's targets (``boxes``, ``labels``, ``masks``), and gives a
    dict of losses. In evaluation mode it gives one dict an image: ``boxes [N, 4]`` in pixels,
    ``labels [N]``, ``scores [N]``, ``masks [N, 1, M, M]``: probabilities in the box's own frame.

    Args:
        card: Architecture, options, classes, number of bands, mean and std are used.

    Raises:
        UserError: The card names an architecture or option that is not known.
    """
    architecture = architecture_named(card.architecture)
    options = card.options
    _check_options(options)
    full = options.heads == "full"
    classes = len(card.classes) + 1  # and the background, 0
    backbone = _backbone(architecture, options, len(card.band_names))
    norm = head_norm(options.norm) if architecture.v2 else None
    anchors = AnchorGenerator(
        tuple((size,) for size in options.anchor_sizes),
        (options.anchor_ratios,) * len(options.anchor_sizes),
    )
    box_head, box_features = _box_head(options, architecture.v2, norm)
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
        box_roi_pool=MultiScaleRoIAlign(LEVELS, _BOX_POOL, sampling_ratio=2),
        box_head=box_head,
        box_predictor=FastRCNNPredictor(box_features, classes),
        box_score_thresh=SCORE_FLOOR,
        box_nms_thresh=BOX_NMS_IOU,
        box_detections_per_img=options.detections_per_tile,
        box_batch_size_per_image=_FULL_REGIONS if full else _LIGHT_REGIONS,
        mask_roi_pool=MultiScaleRoIAlign(LEVELS, options.mask_size // 2, sampling_ratio=2),
        mask_head=MaskRCNNHeads(
            options.fpn_channels, (mask_channels,) * (4 if full else 2), 1, norm_layer=norm
        ),
        mask_predictor=MaskRCNNPredictor(mask_channels, mask_channels, classes),
    )
    network.transform = _TileTransform(list(card.mean), list(card.std))
    initialise_predictors(network)
    return network


def architecture_named(name: str) -> Architecture:
    """Return a registry entry, or one made for a network of timm.

    Raises:
        UserError: There is none of that name.
    """
    if name.startswith(TIMM_PREFIX):
        body = partial(TimmBackbone, name.removeprefix(TIMM_PREFIX))
        return Architecture(name=name, body=body, body_prefix=FEATURES)
    if name not in REGISTRY:
        raise UserError(
            f"There is no architecture named {name!r}.", f"Choose one of: {', '.join(REGISTRY)}."
        )
    return REGISTRY[name]


def chosen_architecture(architecture: str, backbone: str = "") -> str:
    """Return the name that a card carries for what a user chose.

    Args:
        architecture: One of ``ARCHITECTURES``.
        backbone: With ``timm``: the name of its network.

    Raises:
        UserError: ``timm`` without a network, or a network without ``timm``.
    """
    if architecture == TIMM and not backbone:
        raise UserError(
            "The architecture is timm, and no network of timm is named.",
            "Fill in BACKBONE, such as resnet50d, or choose another architecture.",
        )
    if architecture != TIMM and backbone:
        raise UserError(
            f"BACKBONE names {backbone}, but the architecture is {architecture}.",
            "Choose the architecture timm, or leave BACKBONE empty.",
        )
    return f"{TIMM_PREFIX}{backbone}" if architecture == TIMM else architecture


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
        weights: One of ``WEIGHTS`` but auto; from ``none`` training needs norms that learn with few
            tiles a step: group norms.
        norm: One of ``NORMS``; ``auto``: what suits the weights.
        mask_size: One of ``MASK_SIZES``, as text or number.
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
    if len(options.anchor_sizes) != len(LEVELS) + 1:
        raise UserError(
            f"The model has {len(options.anchor_sizes)} anchor sizes; it needs one for each of its "
            f"{len(LEVELS) + 1} pyramid levels."
        )


def _backbone(architecture: Architecture, options: ArchitectureOptions, bands: int) -> Backbone:
    """Build backbone and pyramid; it has norms where torchvision's has, or without weights."""
    normed = architecture.v2 or options.norm == "group"
    return Backbone(
        architecture.body(bands, options.norm),
        options.fpn_channels,
        head_norm(options.norm) if normed else None,
    )


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


def _resnet_entry(name: str, *, coco: str = "", v2: bool = False) -> Architecture:
    version = "IMAGENET1K_V2" if v2 else "IMAGENET1K_V1"
    return Architecture(
        name=f"{name}_fpn" + ("_v2" if v2 else ""),
        body=partial(backbones.resnet_backbone, name),
        imagenet=f"{name.replace('resnet', 'ResNet')}_Weights.{version}",
        v2=v2,
        coco=coco,
    )


REGISTRY: dict[str, Architecture] = {
    entry.name: entry
    for entry in (
        Architecture(
            name="mobilenet_v2_fpn",
            body=backbones.mobilenet_v2_backbone,
            imagenet="MobileNet_V2_Weights.IMAGENET1K_V1",
            imagenet_prefix="features.",
        ),
        Architecture(
            name="mobilenet_v3_large_fpn",
            body=backbones.mobilenet_v3_backbone,
            imagenet="MobileNet_V3_Large_Weights.IMAGENET1K_V1",
            imagenet_prefix="features.",
        ),
        _resnet_entry("resnet18"),
        _resnet_entry("resnet34"),
        _resnet_entry("resnet50", coco="MaskRCNN_ResNet50_FPN_Weights.COCO_V1"),
        _resnet_entry("resnet50", v2=True, coco="MaskRCNN_ResNet50_FPN_V2_Weights.COCO_V1"),
        _resnet_entry("resnet101"),
        Architecture(
            name="convnext_tiny_fpn",
            body=backbones.convnext_backbone,
            imagenet="ConvNeXt_Tiny_Weights.IMAGENET1K_V1",
            imagenet_prefix="features.",
        ),
        Architecture(
            name="swin_v2_t_fpn",
            body=backbones.swin_v2_backbone,
            imagenet="Swin_V2_T_Weights.IMAGENET1K_V1",
            imagenet_prefix="features.",
        ),
    )
}
"""Name → architecture; with ``timm`` last, the same names, in this order, as
``ARCHITECTURES``."""
