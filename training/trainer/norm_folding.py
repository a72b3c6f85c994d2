"""Norms whose statistics are fixed, folded into the convolutions before them while these learn.

A fixed norm scales and shifts each channel. That is done to a convolution's few weights instead of
its many outputs: the same numbers but for rounding, without two passes over every feature map and
their gradients.
"""

from __future__ import annotations

from functools import partial
from typing import Any

from torch import Tensor, nn
from torchvision.ops import FrozenBatchNorm2d

from ...core.models.backbones import normed_convolutions
from ...core.models.norms import BatchNorm2dFixedStats


def fold_fixed_norms(network: nn.Module) -> None:
    """Let convolutions do the work of the fixed norms behind them.

    Weights, norms and their names stay as they are, so that files, optimizers and copies made
    before know nothing of it; gradients reach all that they reached before.

    Args:
        network: Changed in place. Norms that learn statistics stay.
    """
    for parent, convolution, name in normed_convolutions(network):
        norm: Any = parent.get_submodule(name)
        if isinstance(norm, (FrozenBatchNorm2d, BatchNorm2dFixedStats)):
            convolution.forward = partial(_convolved, convolution, norm)
            norm.forward = _unchanged


def _convolved(convolution: nn.Conv2d, norm: Any, images: Tensor) -> Tensor:
    """Return what convolution and norm together make of images ``[B, C, H, W]``."""
    scale = norm.weight * (norm.running_var + norm.eps).rsqrt()
    shift = norm.bias - norm.running_mean * scale
    if convolution.bias is not None:
        shift = shift + convolution.bias * scale
    return convolution._conv_forward(images, convolution.weight * scale.view(-1, 1, 1, 1), shift)


def _unchanged(features: Tensor) -> Tensor:
    return features
