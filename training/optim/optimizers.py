"""The registry of optimizers: all that a training knows of each, in one entry.

A new optimizer is one entry of ``DEFINITIONS`` and its name in ``training_options.OPTIMIZERS``.
Where it has options of its own, the entry names their fields of ``TrainParameters``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import torch
from torch.optim import Optimizer

from ...core.jobs.training_options import TrainParameters
from .adam_sgd import AdamSGD, AdamSGDHooks
from .hooks import OptimizerHooks

ParameterGroups = list[dict[str, Any]]


@dataclass(frozen=True)
class OptimizerSettings:
    """What an optimizer is built with besides its parameter groups.

    Attributes:
        learning_rate: Of a group whose ``lr_scale`` is 1.
        total_steps: Length of the schedule.
        options: The optimizer's own options: name in ``training_options.TrainParameters`` → value.
    """

    learning_rate: float
    total_steps: int
    options: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class OptimizerDefinition:
    """One optimizer.

    Attributes:
        name: As in ``training_options.OPTIMIZERS``.
        learning_rate: Default, for batches of 2 to 4 tiles and a network that starts from
            pretrained weights.
        weight_decay: Default; for ``adamw`` decoupled, for the others part of the gradient.
        build: Makes the optimizer from parameter groups that have their ``lr``.
        rate_from_nothing: Default learning rate of a network without weights; 0: the same.
        options: Fields of ``training_options.TrainParameters`` that this optimizer alone uses.
        hooks: What a training tells the optimizer and asks of it.
    """

    name: str
    learning_rate: float
    weight_decay: float
    build: Callable[[ParameterGroups, OptimizerSettings], Optimizer]
    rate_from_nothing: float = 0.0
    options: tuple[str, ...] = ()
    hooks: type[OptimizerHooks] = OptimizerHooks


# Mask AP50 after 96 steps of 2 tiles of 128 pixels (MobileNetV2 from its classification weights,
# light heads, one seed, buildings): adam 3e-4 0.154, 6e-4 0.248, 1e-3 0.138; adamw 6e-4 0.261;
# sgd 0.01 0.163, 0.02 0.011; rmsprop 3e-5 0.129, 1e-4 0.011. Twice the best rate costs much more
# than half of it. From nothing, 400 steps of two 256-pixel tiles of a synthetic scene: rmsprop
# 3e-5 0.578, 1e-4 0.695.
_SGD_LEARNING_RATE = 0.01
_ADAM_LEARNING_RATE = 6e-4


def _one_kernel_where_on_gpu(groups: ParameterGroups) -> bool | None:
    """Whether torch makes a step in one kernel; None where the device leaves it to torch.

    On a CPU it would give other last digits than the steps of earlier versions.
    """
    on_gpu = all(p.device.type == "cuda" for group in groups for p in group["params"])
    return True if on_gpu else None


def _sgd(groups: ParameterGroups, settings: OptimizerSettings) -> Optimizer:
    return torch.optim.SGD(
        groups,
        lr=settings.learning_rate,
        momentum=0.9,
        nesterov=True,
        fused=_one_kernel_where_on_gpu(groups),
    )


def _adam(groups: ParameterGroups, settings: OptimizerSettings) -> Optimizer:
    return torch.optim.Adam(
        groups, lr=settings.learning_rate, fused=_one_kernel_where_on_gpu(groups)
    )


def _adamw(groups: ParameterGroups, settings: OptimizerSettings) -> Optimizer:
    return torch.optim.AdamW(
        groups, lr=settings.learning_rate, fused=_one_kernel_where_on_gpu(groups)
    )


def _rmsprop(groups: ParameterGroups, settings: OptimizerSettings) -> Optimizer:
    return torch.optim.RMSprop(groups, lr=settings.learning_rate, momentum=0.9)


def _adam_sgd(groups: ParameterGroups, settings: OptimizerSettings) -> Optimizer:
    # LEARNING_RATE moves both rules alike: SGD's rate keeps its proportion to Adam's.
    ratio = _SGD_LEARNING_RATE / _ADAM_LEARNING_RATE
    return AdamSGD(
        [{**group, "sgd_lr": group["lr"] * ratio} for group in groups],
        lr=settings.learning_rate,
        largest_sgd_lr=1.0,  # beyond the rate of SGD alone the heads are soon spoilt
        mode=settings.options["adam_sgd_mode"],
        share=settings.options["adam_sgd_share"],
        total_steps=settings.total_steps,
        # A noisy γ comes as near to λ̂ by chance, too: one group of six that became SGD after 47 of
        # 170 steps cost 0.2 of AP50 (docs/decisions/adam-sgd-switch.md).
        earliest=0.5,
    )


DEFINITIONS: dict[str, OptimizerDefinition] = {
    definition.name: definition
    for definition in (
        OptimizerDefinition("adam", _ADAM_LEARNING_RATE, 1e-4, _adam),
        OptimizerDefinition("adamw", _ADAM_LEARNING_RATE, 0.05, _adamw),
        OptimizerDefinition("sgd", _SGD_LEARNING_RATE, 1e-4, _sgd),
        OptimizerDefinition("rmsprop", 3e-5, 1e-4, _rmsprop, rate_from_nothing=1e-4),
        OptimizerDefinition(
            "adam_sgd",
            _ADAM_LEARNING_RATE,
            1e-4,
            _adam_sgd,
            options=("adam_sgd_mode", "adam_sgd_share"),
            hooks=AdamSGDHooks,
        ),
    )
}


def default_learning_rate(name: str, *, from_nothing: bool = False) -> float:
    """Return the optimizer's own learning rate, for a network with weights or without."""
    definition = DEFINITIONS[name]
    return (from_nothing and definition.rate_from_nothing) or definition.learning_rate


def chosen_learning_rate(
    name: str, given: float, tested: float | None, *, from_nothing: bool
) -> float:
    """Return the peak of a schedule: the tested rate, the given one, or the optimizer's own.

    Args:
        name: One of ``DEFINITIONS``.
        given: By the user; 0 and below leave the choice open.
        tested: By a range test; None: there was none.
        from_nothing: Whether the network starts without weights.
    """
    if tested is not None:
        return tested
    return given if given > 0 else default_learning_rate(name, from_nothing=from_nothing)


def default_weight_decay(name: str) -> float:
    """Return the optimizer's own weight decay."""
    return DEFINITIONS[name].weight_decay


def build_optimizer(
    name: str,
    groups: ParameterGroups,
    *,
    learning_rate: float = 0.0,
    total_steps: int,
    options: Mapping[str, Any] | None = None,
) -> Optimizer:
    """Make an optimizer.

    Args:
        name: One of ``DEFINITIONS``.
        groups: As ``parameter_groups`` returns; a group's learning rate becomes ``learning_rate``
            times its ``lr_scale`` (1 where it has none).
        learning_rate: 0: the optimizer's default.
        total_steps: Steps of the whole schedule.
        options: Name in ``training_options.TrainParameters`` → value. What the optimizer does not
            use is left out; what is missing has its default.
    """
    definition = DEFINITIONS[name]
    rate = learning_rate or definition.learning_rate
    scaled = [{**group, "lr": rate * float(group.get("lr_scale", 1.0))} for group in groups]
    given = options or {}
    own = {key: given.get(key, getattr(TrainParameters, key)) for key in definition.options}
    return definition.build(scaled, OptimizerSettings(rate, total_steps, own))


def load_optimizer_state(optimizer: Optimizer, state: Mapping[str, Any]) -> None:
    """Go on from a state that may have been saved on another device.

    Args:
        optimizer: As ``build_optimizer`` made it; it keeps the way that suits its device.
        state: A ``state_dict`` of an optimizer of the same parameters.
    """
    groups = [
        {**saved, "fused": own["fused"]} if "fused" in own else saved
        for saved, own in zip(state["param_groups"], optimizer.param_groups)
    ]
    if len(groups) == len(state["param_groups"]):  # else torch says what is wrong
        state = {**state, "param_groups": groups}
    optimizer.load_state_dict(dict(state))


def hooks_of(name: str, optimizer: Optimizer) -> OptimizerHooks:
    """Return the hooks of an optimizer that ``build_optimizer`` made by this name."""
    return DEFINITIONS[name].hooks(optimizer)


def foreign_options(name: str) -> set[str]:
    """Return the fields of ``training_options.TrainParameters`` that only other optimizers use."""
    every = {option for definition in DEFINITIONS.values() for option in definition.options}
    return every - set(DEFINITIONS[name].options)
