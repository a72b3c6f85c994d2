"""Parts of a network that keep what they knew at the start: weights and statistics."""

from __future__ import annotations

from torch import nn

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
    for module in _frozen_modules(network, part):
        module.requires_grad_(False)


def kernels_to_freeze(network: nn.Module, part: str) -> set[str]:
    """Return the names of the kernels and matrices that ``freeze`` would keep as they are."""
    frozen = {
        id(parameter)
        for module in _frozen_modules(network, part)
        for parameter in module.parameters()
        if parameter.ndim > 1
    }
    return {name for name, parameter in network.named_parameters() if id(parameter) in frozen}


def begin_training(network: nn.Module) -> None:
    """Put a network into training mode, but for what is frozen.

    A batch norm that learns statistics goes on doing so without a gradient, and a body that leaves
    out blocks by chance (stochastic depth) goes on doing that: the layers after them would learn
    from values that detection never sees.
    """
    network.train()
    for module in network.modules():
        parameters = list(module.parameters())
        if parameters and not any(parameter.requires_grad for parameter in parameters):
            module.eval()  # with all that it is made of


def _frozen_modules(network: nn.Module, part: str) -> list[nn.Module]:
    stages = backbone_stages(network)
    if part not in ("none", "stem", "backbone"):
        raise ValueError(f"The part to freeze must be none, stem or backbone, not {part!r}.")
    count = {"none": 0, "stem": 1, "backbone": len(stages)}[part]
    return [module for modules in stages[:count] for module in modules]
