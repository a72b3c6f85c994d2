"""Bodies by name from timm, where it is installed: any of its networks with strides 4 to 32."""

from __future__ import annotations

import importlib.util
import re
from collections import OrderedDict
from typing import Any

import torch
from torch import Tensor, nn

from ..jobs.errors import UserError
from .backbones import LEVELS, STRIDES, FeatureExtractor
from .norms import group_norm

TIMM = "timm"
"""As in ``training_options.ARCHITECTURES``."""
TIMM_PREFIX = f"{TIMM}:"
"""What a card's architecture begins with when its backbone is timm's: ``timm:resnet50d``."""
FEATURES = "features."
"""Prefix of timm's tensors inside the backbone."""

_NAME = re.compile(r"[A-Za-z0-9_.-]+")  # a colon or slash would let timm load from elsewhere
_PROBE = (64, 96)  # height and width of the image that shows how features lie; both by 32


class TimmBackbone(FeatureExtractor):
    """A feature network of timm.

    Args:
        name: As timm lists it.
        bands: Of the images.
        norm: ``frozen``, ``batch`` or ``group``, in place of the network's batch norms; other norms
            stay as they are.
        pretrained: Let timm fill it with its weights, downloading them if need be.

    Raises:
        UserError: timm is not installed or has no such network, or the network has no features of
            strides 4, 8, 16 and 32 for images of any size, or its weights can't be had.
    """

    foldable = False  # who feeds a norm differs from network to network

    def __init__(self, name: str, bands: int, norm: str, *, pretrained: bool = False) -> None:
        super().__init__()
        features = _feature_network(name, bands, pretrained)
        info = features.feature_info
        strides, channels, ends = info.reduction(), info.channels(), info.module_name()
        self._chosen = _chosen_levels(name, strides)
        self.channels = tuple(channels[index] for index in self._chosen)
        self._channels_last = _features_lie_last(features, name, bands, self._chosen, self.channels)
        self.features = with_norms(features, norm)
        self.stage_ends = tuple(
            f"{FEATURES}{_own_name(self.features, str(ends[index]))}" for index in self._chosen
        )

    def forward(self, images: Tensor) -> OrderedDict[str, Tensor]:
        """Compute the four levels."""
        everything = self.features(images)
        levels = [everything[index] for index in self._chosen]
        if self._channels_last:
            levels = [level.permute(0, 3, 1, 2) for level in levels]
        return OrderedDict(zip(LEVELS, levels))


def timm_library() -> Any:
    """Return timm.

    Raises:
        UserError: It is not installed.
    """
    if importlib.util.find_spec(TIMM) is None:
        raise UserError(
            "The network's body is one of timm's, and timm is not installed in the engine.",
            "Choose another architecture, or install timm in the engine's Python: pip install "
            "timm.",
        )
    import timm

    return timm


def with_norms(network: nn.Module, norm: str) -> nn.Module:
    """Return the network with frozen or group norms in place of its batch norms."""
    if norm == "frozen":
        frozen: nn.Module = timm_library().layers.freeze_batch_norm_2d(network)
        return frozen
    if norm == "group":
        for module in list(network.modules()):
            for name, child in list(module.named_children()):
                if isinstance(child, nn.BatchNorm2d):
                    setattr(module, name, _group(child))
    return network


def _group(norm: nn.BatchNorm2d) -> nn.Module:
    """Return a group norm in place of a batch norm; timm's may have an activation inside."""
    after = [norm._modules.get(part) for part in ("drop", "act")]
    return nn.Sequential(
        group_norm(norm.num_features), *(layer for layer in after if layer is not None)
    )


def _feature_network(name: str, bands: int, pretrained: bool) -> Any:
    """Return timm's feature network with all of its outputs."""
    timm = timm_library()
    if not _NAME.fullmatch(name) or not timm.is_model(name):
        raise UserError(
            f"timm has no network named {name!r}.",
            "Choose one that timm.list_models() names, such as resnet50d or convnext_nano.",
        )
    try:
        return timm.create_model(name, pretrained=pretrained, features_only=True, in_chans=bands)
    except Exception as error:  # timm and its hub raise many types
        reason = _reason(error)
        if pretrained:
            raise UserError(
                f"timm's weights of {name} can't be had: {reason}",
                "Connect to the internet, or start from a file (WEIGHTS = file), or from nothing "
                "(WEIGHTS = none).",
            ) from error
        raise UserError(
            f"timm's network {name} can't give features: {reason}", "Choose another network."
        ) from error


def _chosen_levels(name: str, strides: list[int]) -> list[int]:
    """Return which of the outputs are the pyramid's: the last one of each stride."""
    if not set(STRIDES) <= set(strides):
        raise UserError(
            f"timm's network {name} has features of strides {', '.join(map(str, strides))}; "
            "the pyramid needs 4, 8, 16 and 32.",
            "Choose a convolutional or hierarchical network.",
        )
    last = len(strides) - 1
    return [last - strides[::-1].index(stride) for stride in STRIDES]


@torch.no_grad()
def _features_lie_last(
    features: Any, name: str, bands: int, chosen: list[int], channels: tuple[int, ...]
) -> bool:
    """Return whether features are ``[B, H, W, C]``, after seeing some of an image of odd shape."""
    height, width = _PROBE
    training = features.training
    try:
        everything = features.eval()(torch.zeros(1, bands, height, width))
    except Exception as error:  # e.g. networks for one size of image assert it
        raise UserError(
            f"timm's network {name} does not take images of any size: {_reason(error)}",
            "Choose another network; swin_v2_t_fpn takes any size.",
        ) from error
    features.train(training)
    shapes = [tuple(everything[index].shape[1:]) for index in chosen]
    cells = [(height // stride, width // stride) for stride in STRIDES]
    if shapes == [(c, *cell) for c, cell in zip(channels, cells)]:
        return False
    if shapes == [(*cell, c) for c, cell in zip(channels, cells)]:
        return True
    raise UserError(
        f"timm's network {name} gives features of shapes {shapes}, which no pyramid can be built "
        "on.",
        "Choose another network.",
    )


def _own_name(network: nn.Module, name: str) -> str:
    """Return a module's name in a network whose outer lists timm may have flattened."""
    names = dict(network.named_modules())
    flat = name
    while flat not in names and "." in flat:
        flat = flat.replace(".", "_", 1)
    return flat


def _reason(error: Exception) -> str:
    return (str(error) or type(error).__name__).strip().splitlines()[0]
