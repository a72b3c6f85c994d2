"""The backbones of networks: images in, features of strides 4, 8, 16 and 32 out."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator, Sequence
from typing import cast

from torch import Tensor, nn
from torchvision.models import (
    convnext_tiny,
    mobilenet_v2,
    mobilenet_v3_large,
    resnet,
    swin_v2_t,
)
from torchvision.ops import FrozenBatchNorm2d

from .norms import backbone_norm

LEVELS = ("0", "1", "2", "3")
"""Names of a backbone's outputs: strides 4, 8, 16 and 32."""
STRIDES = (4, 8, 16, 32)

_MOBILENET_V3_EPS = 1e-3  # of its norms, as torchvision's weights were trained


class FeatureExtractor(nn.Module):
    """What every backbone is: ``[B, C, H, W]`` in, ``LEVELS`` → ``[B, channels, H/s, W/s]`` out.

    Attributes:
        channels: Of the four outputs.
        stage_ends: Names of the submodules after which the outputs are taken, in order.
        foldable: Each batch norm that is listed right after a convolution is fed by it alone.
    """

    channels: tuple[int, ...]
    stage_ends: tuple[str, ...]
    foldable = True

    def stages(self) -> list[list[nn.Module]]:
        """Return the modules in order, cut after each one whose output is taken.

        The first stage so ends with the features of stride 4. This is what learning rates by layer
        and frozen parts need to know of a backbone; nobody else needs its names.
        """
        stages: list[list[nn.Module]] = [[]]
        _cut(self, "", frozenset(self.stage_ends), stages)
        return [stage for stage in stages if stage]


class SequentialBackbone(FeatureExtractor):
    """A backbone whose children run one after the other.

    Args:
        network: Its children up to the last stage's are taken over, under their names.
        stage_ends: Names of the four children whose outputs are taken.
        channels: Of these.
        channels_last: The children's features are ``[B, H, W, C]``.
    """

    def __init__(
        self,
        network: nn.Module,
        stage_ends: Sequence[str],
        channels: Sequence[int],
        *,
        channels_last: bool = False,
    ) -> None:
        super().__init__()
        self.stage_ends, self.channels = tuple(stage_ends), tuple(channels)
        self._channels_last = channels_last
        for name, child in network.named_children():
            self.add_module(name, child)
            if name == self.stage_ends[-1]:
                break

    def forward(self, images: Tensor) -> OrderedDict[str, Tensor]:
        """Compute the four levels."""
        levels: OrderedDict[str, Tensor] = OrderedDict()
        features = images
        for name, child in self.named_children():
            features = child(features)
            if name in self.stage_ends:
                level = features.permute(0, 3, 1, 2) if self._channels_last else features
                levels[LEVELS[len(levels)]] = level
        return levels


def resnet_backbone(name: str, bands: int, norm: str) -> FeatureExtractor:
    """Build the backbone of one of torchvision's ResNets.

    Args:
        name: ``resnet18``, ``resnet34``, ``resnet50`` or ``resnet101``.
        bands: Of the images.
        norm: As in ``backbone_norm``.
    """
    network = getattr(resnet, name)(weights=None, norm_layer=backbone_norm(norm))
    width = 64 * network.layer1[0].expansion
    ends = ("layer1", "layer2", "layer3", "layer4")
    return _for_bands(
        SequentialBackbone(network, ends, [width, 2 * width, 4 * width, 8 * width]), bands
    )


def mobilenet_v2_backbone(bands: int, norm: str) -> FeatureExtractor:
    """Build MobileNetV2's backbone (Sandler et al. 2018, arXiv 1801.04381)."""
    features = mobilenet_v2(weights=None, norm_layer=backbone_norm(norm)).features
    # The last block before each halving (child 18 only widens)
    return _for_bands(
        SequentialBackbone(features, ("3", "6", "13", "17"), (24, 32, 96, 320)), bands
    )


def mobilenet_v3_backbone(bands: int, norm: str) -> FeatureExtractor:
    """Build MobileNetV3-large's backbone (Howard et al. 2019, arXiv 1905.02244)."""
    layer = backbone_norm(norm, _MOBILENET_V3_EPS)
    features = mobilenet_v3_large(weights=None, norm_layer=layer).features
    # The last block before each halving (child 16 only widens)
    return _for_bands(
        SequentialBackbone(features, ("3", "6", "12", "15"), (24, 40, 112, 160)), bands
    )


def convnext_backbone(bands: int, norm: str) -> FeatureExtractor:
    """Build ConvNeXt-T's backbone (Liu et al. 2022, arXiv 2201.03545); it has norms of its own."""
    features = convnext_tiny(weights=None).features
    return _for_bands(
        SequentialBackbone(features, ("1", "3", "5", "7"), (96, 192, 384, 768)), bands
    )


def swin_v2_backbone(bands: int, norm: str) -> FeatureExtractor:
    """Build Swin-V2-T's backbone (Liu et al. 2022, arXiv 2111.09883); it has norms of its own."""
    features = swin_v2_t(weights=None).features
    body = SequentialBackbone(
        features, ("1", "3", "5", "7"), (96, 192, 384, 768), channels_last=True
    )
    return _for_bands(body, bands)


def first_convolution(body: nn.Module) -> str:
    """Return the name of a backbone's first convolution, whose inputs are the bands."""
    return next(name for name, layer in body.named_modules() if isinstance(layer, nn.Conv2d))


def normed_convolutions(network: nn.Module) -> Iterator[tuple[nn.Module, nn.Conv2d, str]]:
    """Yield each convolution that feeds a batch norm alone.

    Args:
        network: A backbone, or whatever has backbones in it; those that are not foldable are left
            out.

    Yields:
        The module that both belong to, the convolution, and the norm's name in that module.
    """
    kept = {
        id(module)
        for body in network.modules()
        if isinstance(body, FeatureExtractor) and not body.foldable
        for module in body.modules()
    }
    for module in network.modules():
        names = [] if id(module) in kept else list(module._modules)
        for first, second in zip(names, names[1:]):
            convolution, norm = module._modules[first], module._modules[second]
            if isinstance(convolution, nn.Conv2d) and isinstance(
                norm, (FrozenBatchNorm2d, nn.BatchNorm2d)
            ):
                yield module, convolution, second


def _for_bands(body: FeatureExtractor, bands: int) -> FeatureExtractor:
    """Put a fresh first convolution for another number of bands than three into a backbone."""
    if bands != 3:
        path = first_convolution(body)
        parent, _, name = path.rpartition(".")
        convolution = cast(nn.Conv2d, body.get_submodule(path))
        setattr(body.get_submodule(parent), name, _with_bands(convolution, bands))
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


def _cut(
    module: nn.Module, prefix: str, ends: frozenset[str], stages: list[list[nn.Module]]
) -> None:
    """Append a module's children to the stages; those that an end lies inside are cut open."""
    for name, child in module.named_children():
        path = f"{prefix}{name}"
        if any(end.startswith(f"{path}.") for end in ends):
            _cut(child, f"{path}.", ends, stages)
        else:
            stages[-1].append(child)
        if path in ends:
            stages.append([])
