"""Which weights learn, how fast, and with how much decay: a network's parameter groups."""

from __future__ import annotations

from typing import Any

from torch import nn

from ...core.models.backbones import FeatureExtractor


def parameter_groups(
    network: nn.Module,
    *,
    learning_rate: float,
    weight_decay: float,
    layer_decay: float = 1.0,
) -> list[dict[str, Any]]:
    """Return the parameter groups of a detector with ``backbone.body``, pyramid and heads.

    Weights that are frozen are in none of them.

    Norms and biases (everything with one dimension) have no weight decay: it would pull them to
    zero without making the function smoother (He et al. 2019, arXiv 1812.01187, section 3.1). The
    stages of the backbone learn the more slowly the earlier they are, because pretrained early
    features fit any imagery (Howard & Ruder 2018, arXiv 1801.06146, section 3.2).

    Args:
        network: A torchvision ``MaskRCNN`` or one built alike.
        learning_rate: Of pyramid and heads.
        weight_decay: Of matrices and kernels.
        layer_decay: The learning rate of a backbone stage is the next one's times this.

    Returns:
        Groups with ``params``, ``lr``, ``lr_scale``, ``weight_decay``, ``name``; none is empty.
    """
    stages = backbone_stages(network)
    stage_of = {
        id(parameter): index
        for index, modules in enumerate(stages)
        for module in modules
        for parameter in module.parameters()
    }
    groups: dict[tuple[int, bool], dict[str, Any]] = {}
    for parameter in network.parameters():
        if not parameter.requires_grad:
            continue
        stage = stage_of.get(id(parameter), len(stages))
        decays = parameter.ndim > 1
        scale = layer_decay ** (len(stages) - stage)
        part = "heads" if stage == len(stages) else f"backbone stage {stage + 1}"
        group = groups.setdefault(
            (stage, decays),
            {
                "params": [],
                "lr": learning_rate * scale,
                "lr_scale": scale,
                "weight_decay": weight_decay if decays else 0.0,
                "name": part if decays else f"{part}, norms and biases",
            },
        )
        group["params"].append(parameter)
    return [groups[key] for key in sorted(groups)]


def backbone_stages(network: nn.Module) -> list[list[nn.Module]]:
    """Return the backbone's modules in order, cut after each one whose output the pyramid takes.

    The first stage so ends with the stride-4 features. Bodies of ours say so themselves;
    torchvision's feature extractors name those modules in ``return_layers``; without it each child
    of the body is a stage.
    """
    body = getattr(getattr(network, "backbone", None), "body", None)
    if isinstance(body, FeatureExtractor):
        return body.stages()
    if not isinstance(body, nn.Module):
        return []
    children = list(body.named_children())
    ends = set(getattr(body, "return_layers", None) or [name for name, _ in children])
    stages: list[list[nn.Module]] = [[]]
    for name, module in children:
        stages[-1].append(module)
        if name in ends:
            stages.append([])
    if not stages[-1]:
        stages.pop()
    return stages
