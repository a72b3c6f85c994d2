"""The norms inside a network: frozen statistics, batch statistics, or groups of channels."""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import partial

from torch import nn
from torchvision.ops import FrozenBatchNorm2d

_GROUPS = 32  # Wu & He 2018, arXiv 1803.08494: insensitive from 4 to 32 groups

NormLayer = Callable[[int], nn.Module]
"""Channels in, a norm for them out."""


class BatchNorm2dFixedStats(nn.BatchNorm2d):
    """Batch norm whose statistics stay as loaded, while its scale and shift are trained."""

    def train(self, mode: bool = True) -> BatchNorm2dFixedStats:
        """Stay in evaluation mode whatever the network around it does."""
        return super().train(False)


def backbone_norm(norm: str, eps: float = 1e-5) -> NormLayer:
    """Return the norm of a backbone.

    Args:
        norm: ``frozen`` (nothing in it is trained), ``batch`` or ``group``.
        eps: Of frozen and batch norms; pretrained statistics belong to one value.
    """
    norms: dict[str, NormLayer] = {
        "frozen": partial(FrozenBatchNorm2d, eps=eps),
        "batch": partial(nn.BatchNorm2d, eps=eps),
        "group": group_norm,
    }
    return norms[norm]


def head_norm(norm: str) -> NormLayer:
    """Return the norm of pyramid and heads: scale and shift are trained in each."""
    norms: dict[str, NormLayer] = {
        "frozen": BatchNorm2dFixedStats,
        "batch": nn.BatchNorm2d,
        "group": group_norm,
    }
    return norms[norm]


def group_norm(channels: int) -> nn.GroupNorm:
    """Return a group norm whose groups divide the channels."""
    return nn.GroupNorm(math.gcd(_GROUPS, channels), channels)
