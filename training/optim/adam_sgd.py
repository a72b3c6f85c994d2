"""Adam_SGD: an optimizer that starts as Adam and becomes SGD with momentum, or mixes the two.

A change of rule, from Adam to SGD or back, is made for each parameter group by itself.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import asdict
from typing import Any

import torch
from torch import Tensor
from torch.optim import Optimizer
from torch.optim.adam import adam
from torch.optim.sgd import sgd

from .hooks import OptimizerHooks, RuleChange, group_rule_changes

MODES = ("auto", "at", "alternate", "mix")

# Of the estimated rate. The paper compares with 1e-9, absolute, which a noisy gradient meets only
# after tens of thousands of steps; a fine-tuning has hundreds. At 1e-3 one step in two hundred
# brings some group of parameters within it by chance (docs/decisions/adam-sgd-switch.md).
DEFAULT_TOLERANCE = 1e-4


class AdamSGD(Optimizer):
    """Adam first, SGD with momentum later, each exactly as torch has it.

    Before the switch every step is ``torch.optim.Adam``'s, after it ``torch.optim.SGD``'s with
    momentum ``betas[0]`` and the rate that was carried over, bit for bit. Where Adam is to become
    SGD, and with which rate, follows Keskar & Socher 2017 (SWATS, arXiv 1712.07628, algorithm 1):
    with Adam's step ``p`` and the gradient ``g`` of a parameter group,

        γ = −(p·p) / (p·g),   λ ← β₂ λ + (1 − β₂) γ,   λ̂ = λ / (1 − β₂ᵏ)

    and the switch comes when λ̂ > 0 and abs(λ̂ − γ) < tolerance · λ̂; SGD then runs with the rate
    (1 − β₁) λ̂. A learning-rate schedule changes ``lr``; its factor, ``lr`` over the ``lr`` that the
    group was made with, also multiplies the carried rate, and is taken out of γ.

    Modes:
        auto: By the criterion for each parameter group, not before ``earliest`` of
            ``total_steps``, at the latest at ``share`` of them.
        at: At ``share`` of ``total_steps`` (at least one step of Adam comes first, and none of
            the modes switches where no step of SGD would follow).
        alternate: As ``auto``; ``validation_stalled`` sends the groups that run SGD back to a
            fresh Adam (after Mahmoud et al. 2020, IJIES 13(1)), and the criterion begins anew.
        mix: Both steps at once, w ← w + share · Δ_SGD + (1 − share) · Δ_Adam (Landro, Gallo and
            La Grassa 2021, Algorithms 14(6) 186), each with moments of its own.

    Args:
        params: Tensors or parameter groups. A group may have its own ``lr`` and ``sgd_lr``.
        lr: Adam's learning rate.
        sgd_lr: SGD's rate in ``mix``; elsewhere used where no positive rate could be estimated.
        largest_sgd_lr: A carried rate is cut to this many times ``sgd_lr``; 0: never. Gradients
            of few samples make single γ huge, and λ̂ with them.
        betas: As Adam; ``betas[0]`` is also SGD's momentum, ``betas[1]`` also averages γ.
        eps: As Adam.
        weight_decay: Added to the gradient, as Adam and SGD do.
        mode: One of ``MODES``.
        share: See the modes.
        total_steps: Length of the schedule; 0: unknown, so nothing is forced.
        earliest: Share of the schedule (after a return to Adam: of what is left of it) before which
            the criterion does not count: λ̂ is an average of very few γ there.
        tolerance: Of the criterion, relative to λ̂.
    """

    def __init__(
        self,
        params: Any,
        lr: float = 3e-4,
        *,
        sgd_lr: float = 1e-2,
        largest_sgd_lr: float = 0.0,
        betas: tuple[float, float] = (0.9, 0.999),
        eps: float = 1e-8,
        weight_decay: float = 0.0,
        mode: str = "auto",
        share: float = 0.5,
        total_steps: int = 0,
        earliest: float = 0.0,
        tolerance: float = DEFAULT_TOLERANCE,
    ) -> None:
        if mode not in MODES:
            raise ValueError(f"The mode must be one of {', '.join(MODES)}, not {mode!r}.")
        if not 0.0 <= share <= 1.0 or not 0.0 <= earliest <= 1.0:
            raise ValueError("The shares of the schedule must lie between 0 and 1.")
        if mode == "at" and total_steps < 1:
            raise ValueError("The mode 'at' needs the length of the schedule.")
        # Everything that decides about the switch lives in the groups, as plain numbers and texts,
        # so that state_dict holds it and torch.load(weights_only=True) reads it.
        defaults = {
            "lr": lr,
            "sgd_lr": sgd_lr,
            "largest_sgd_lr": largest_sgd_lr,
            "betas": tuple(betas),
            "eps": eps,
            "weight_decay": weight_decay,
            "mode": mode,
            "share": share,
            "total_steps": total_steps,
            "earliest": earliest,
            "tolerance": tolerance,
        }
        super().__init__(params, defaults)

    def add_param_group(self, param_group: dict[str, Any]) -> None:
        """Add a group; it starts with Adam, whatever the others do by now."""
        super().add_param_group(param_group)
        group = self.param_groups[-1]
        group.update(
            base_lr=float(group["lr"]),
            phase="mix" if group["mode"] == "mix" else "adam",
            steps=0,
            training_steps=0,
            phase_start=0,
            rate_average=0.0,
            carried_lr=0.0,
            switches=[],
        )

    @property
    def switches(self) -> list[RuleChange]:
        """Every change of rule so far, the oldest first."""
        found = [RuleChange(**entry) for group in self.param_groups for entry in group["switches"]]
        return sorted(found, key=lambda switch: (switch.step, switch.group))

    @property
    def phases(self) -> list[str]:
        """The present rule of each group: ``adam``, ``sgd`` or ``mix``."""
        return [group["phase"] for group in self.param_groups]

    @property
    def effective_learning_rates(self) -> list[float]:
        """The rate that each group's next step has: Adam's, or SGD's carried one."""
        return [
            group["carried_lr"] * _schedule_factor(group)
            if group["phase"] == "sgd"
            else float(group["lr"])
            for group in self.param_groups
        ]

    def load_state_dict(self, state_dict: dict[str, Any]) -> None:
        """Go on from a state; the schedule's length stays this optimizer's: it may have grown."""
        lengths = [group["total_steps"] for group in self.param_groups]
        super().load_state_dict(state_dict)
        for group, length in zip(self.param_groups, lengths):
            group["total_steps"] = length
            group.setdefault("training_steps", group["steps"])  # a state of an earlier version

    def validation_stalled(self) -> list[RuleChange]:
        """Tell that validation no longer improves; mode ``alternate`` then goes back to Adam.

        Returns:
            The changes that this made; none in the other modes or where Adam is running anyway.
        """
        made = []
        for index, group in enumerate(self.param_groups):
            if group["mode"] != "alternate" or group["phase"] != "sgd":
                continue
            for parameter in group["params"]:  # moments of long ago would mislead: a fresh Adam
                self.state.pop(parameter, None)
            group.update(phase="adam", phase_start=group["steps"], rate_average=0.0, carried_lr=0.0)
            made.append(self._record(index, group["base_lr"], "validation no longer improved"))
        return made

    def skip_step(self) -> None:
        """Tell that a step of the training is over without one of the optimizer's."""
        for group in self.param_groups:
            group["training_steps"] += 1

    @torch.no_grad()
    def step(self, closure: Callable[[], float] | None = None) -> float | None:  # type: ignore[override]
        """Make one step of whichever rule each group follows now.

        Args:
            closure: Computes the loss anew and returns it, as in every torch optimizer.
        """
        loss = None
        if closure is not None:
            with torch.enable_grad():
                loss = closure()
        products: list[tuple[int, Tensor]] = []
        for index, group in enumerate(self.param_groups):
            group["training_steps"] += 1
            parameters = [p for p in group["params"] if p.grad is not None]
            if not parameters:
                continue
            group["steps"] += 1
            if group["phase"] == "sgd":
                self._sgd_step(group, parameters, group["carried_lr"])
            elif group["phase"] == "mix":
                self._mixed_step(group, parameters)
            else:
                gradient = _flat_gradient(group, parameters)
                self._adam_step(group, parameters)
                move = self._adam_move(group, parameters)
                products.append((index, torch.stack((move @ move, move @ gradient))))
        if products:
            # One transfer for all groups: on a GPU each would wait for the device.
            device = products[0][1].device
            values = torch.stack([value.to(device) for _, value in products])
            for (index, _), (squared, along) in zip(products, values.tolist()):
                self._maybe_switch(index, squared, along)
        return loss

    def _adam_step(self, group: dict[str, Any], parameters: list[Tensor]) -> None:
        states = [self.state[p] for p in parameters]
        for p, state in zip(parameters, states):
            if "step" not in state:
                state["step"] = torch.tensor(0.0, dtype=torch.float32)
                state["exp_avg"] = torch.zeros_like(p, memory_format=torch.preserve_format)
                state["exp_avg_sq"] = torch.zeros_like(p, memory_format=torch.preserve_format)
        adam(
            parameters,
            [p.grad for p in parameters if p.grad is not None],
            [state["exp_avg"] for state in states],
            [state["exp_avg_sq"] for state in states],
            [],
            [state["step"] for state in states],
            amsgrad=False,
            beta1=group["betas"][0],
            beta2=group["betas"][1],
            lr=group["lr"],
            weight_decay=group["weight_decay"],
            eps=group["eps"],
            maximize=False,
        )

    def _sgd_step(self, group: dict[str, Any], parameters: list[Tensor], rate: float) -> None:
        states = [self.state[p] for p in parameters]
        buffers: list[Tensor | None] = [state.get("momentum_buffer") for state in states]
        sgd(
            parameters,
            [p.grad for p in parameters if p.grad is not None],
            buffers,
            weight_decay=group["weight_decay"],
            momentum=group["betas"][0],
            lr=rate * _schedule_factor(group),
            dampening=0.0,
            nesterov=False,
            maximize=False,
        )
        for state, buffer in zip(states, buffers):
            state["momentum_buffer"] = buffer

    def _mixed_step(self, group: dict[str, Any], parameters: list[Tensor]) -> None:
        start = [p.clone() for p in parameters]
        self._sgd_step(group, parameters, group["sgd_lr"])
        by_sgd = [p.clone() for p in parameters]
        for p, before in zip(parameters, start):
            p.copy_(before)
        self._adam_step(group, parameters)
        for p, before, other in zip(parameters, start, by_sgd):
            # What either step adds to the weights, weighted.
            p.sub_(before).mul_(1.0 - group["share"])
            p.add_(other.sub_(before), alpha=group["share"]).add_(before)

    def _adam_move(self, group: dict[str, Any], parameters: list[Tensor]) -> Tensor:
        """Return the step p that Adam has just made, ``[N]``.

        Worked out from the moments, not as a difference of weights: in float32 that difference
        keeps three digits.
        """
        beta1, beta2 = group["betas"]
        states = [self.state[p] for p in parameters]
        moves = []
        for state in states:
            count = state["step"].item()
            size = group["lr"] / (1 - beta1**count)
            root = state["exp_avg_sq"].sqrt() / math.sqrt(1 - beta2**count)
            moves.append((state["exp_avg"] / (root + group["eps"])).mul_(-size).flatten())
        return torch.cat(moves)

    def _maybe_switch(self, index: int, squared: float, along: float) -> None:
        """Update the estimate of SGD's rate with p·p and p·g; switch where it is time."""
        group = self.param_groups[index]
        factor = _schedule_factor(group)
        beta2 = group["betas"][1]
        made = group["steps"] - group["phase_start"]
        rate = math.nan
        if along != 0.0 and factor > 0.0:
            rate = -squared / along / factor
            group["rate_average"] = beta2 * group["rate_average"] + (1 - beta2) * rate
        estimate = group["rate_average"] / (1 - beta2**made)
        if 0 < group["total_steps"] <= group["steps"]:
            return  # no step is left that SGD could make
        if _is_forced(group, made):
            self._become_sgd(index, estimate, f"at {group['share'] * 100:.0f} % of the schedule")
        elif (
            group["mode"] != "at"
            and made > max(1, group["earliest"] * _steps_of_phase(group))
            and estimate > 0
            and abs(estimate - rate) < group["tolerance"] * estimate
        ):
            self._become_sgd(index, estimate, "the estimate of SGD's rate has settled")

    def _become_sgd(self, index: int, estimate: float, reason: str) -> None:
        group = self.param_groups[index]
        carried, why = (1 - group["betas"][0]) * estimate, reason
        limit = group["largest_sgd_lr"] * group["sgd_lr"]
        if not (math.isfinite(carried) and carried > 0):
            carried = group["sgd_lr"]
            why = f"{reason}; no positive rate could be estimated, so SGD has its default"
        elif limit and carried > limit:
            carried = limit
            why = f"{reason}; the estimated rate was cut"
        for parameter in group["params"]:
            self.state.pop(parameter, None)  # Adam's moments are of no use to SGD
        group.update(phase="sgd", phase_start=group["steps"], carried_lr=carried)
        self._record(index, carried, why)

    def _record(self, index: int, learning_rate: float, reason: str) -> RuleChange:
        group = self.param_groups[index]
        step = group["training_steps"]
        switch = RuleChange(step, index, group["phase"], learning_rate, reason)
        group["switches"] = [*group["switches"], asdict(switch)]  # a state_dict may hold the old
        return switch


def _schedule_factor(group: dict[str, Any]) -> float:
    """Return what a schedule has multiplied the group's learning rate by."""
    return float(group["lr"]) / group["base_lr"] if group["base_lr"] else 1.0


def _is_forced(group: dict[str, Any], made: int) -> bool:
    """Whether Adam, ``made`` steps old in this group, ends now whatever the criterion says."""
    if not group["total_steps"]:
        return False
    return made >= round(group["share"] * _steps_of_phase(group))


def _steps_of_phase(group: dict[str, Any]) -> int:
    """Return the steps from where this Adam began to the end of the schedule."""
    return int(group["total_steps"]) - int(group["phase_start"])


def _flat_gradient(group: dict[str, Any], parameters: list[Tensor]) -> Tensor:
    """Return the gradient of the whole group with its weight decay, ``[N]``."""
    decay = group["weight_decay"]
    parts = []
    for p in parameters:
        if p.grad is not None:
            gradient = p.grad.add(p, alpha=decay) if decay else p.grad
            parts.append(gradient.flatten())
    return torch.cat(parts)


class AdamSGDHooks(OptimizerHooks):
    """What Adam_SGD does when validation stalls, and what it tells of its changes of rule.

    Args:
        optimizer: An ``AdamSGD``.
    """

    def __init__(self, optimizer: Optimizer) -> None:
        super().__init__(optimizer)
        if not isinstance(optimizer, AdamSGD):
            raise TypeError("These hooks are for AdamSGD only.")
        self._adam_sgd = optimizer

    def learning_rates(self) -> list[float]:
        """Return the rate of each parameter group's next step: Adam's, or SGD's carried one."""
        return self._adam_sgd.effective_learning_rates

    def rule_changes(self) -> list[RuleChange]:
        """Return every change of rule so far, the oldest first."""
        return self._adam_sgd.switches

    def step_skipped(self) -> None:
        """Count the step, so that later changes of rule are told of the right one."""
        self._adam_sgd.skip_step()

    def validation_stalled(self) -> None:
        """Go back to Adam, in the mode ``alternate``."""
        self._adam_sgd.validation_stalled()

    def metrics(self) -> dict[str, float]:
        """Return ``sgd_share``: the share of the parameter groups that follow SGD."""
        phases = self._adam_sgd.phases
        return {"sgd_share": phases.count("sgd") / len(phases)}

    def messages(self, after: int, until: int) -> list[str]:
        """Return a sentence for the groups that changed at one step, to one rule, for one reason.

        Args:
            after: Steps of the training before the first that counts.
            until: The last step that counts.
        """
        changes = [change for change in self.rule_changes() if after < change.step <= until]
        return [self._describe(alike) for alike in group_rule_changes(changes)]

    def _describe(self, alike: list[RuleChange]) -> str:
        first = alike[0]
        rates = [change.learning_rate for change in alike]
        low, high = min(rates), max(rates)
        rate = f"{low:.2g}" if low == high else f"{low:.2g} to {high:.2g}"
        rule = "SGD" if first.phase == "sgd" else "Adam"
        return (
            f"After step {first.step} {len(alike)} of {len(self._adam_sgd.param_groups)} parameter "
            f"groups follow {rule}, learning rate {rate}: {first.reason}."
        )
