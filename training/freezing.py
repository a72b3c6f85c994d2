"""Parts of a network that keep what they knew at the start: weights and statistics."""

from __future__ import annotations

from torch import nn
from torch.nn.modules.batchnorm import _BatchNorm

from .parameter_groups import backbone_stages


def freeze(network: nn.Module, part: str) -> None:
    """Let a part of the network keep its weights (``requires_grad`` becomes False).

    Args:
        network: As ``parameter_groups`` takes it.
        part: ``none``; ``stem``: the backbone up to its stride-4 features; ``backbone``: all of
            ``backbone.body``.

    Raises:
        ValueError: ``part`` is none of the choices.
    """
    stages = backbone_stages(network)
    if part not in ("none", "stem", "backbone"):
        raise ValueError(f"The part to freeze must be none, stem or backbone, not {part!r}.")
    frozen = {"none": 0, "stem": 1, "backbone": len(stages)}[part]
    for modules in stages[:frozen]:
        for module in modules:
            module.requires_grad_(False)


def begin_training(network: nn.Module) -> None:
    """Put a network into training mode, but for batch norms that are frozen.

    A norm that learns statistics goes on doing so without a gradient, and the layers after it,
    which are frozen as well, would see other values than those that they were trained with.
    """
    network.train()
    for module in network.modules():
        if isinstance(module, _BatchNorm) and module.affine and not module.weight.requires_grad:
            module.eval()
