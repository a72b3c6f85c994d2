"""What a training tells its optimizer and asks of it, whichever optimizer that is.

torch's own optimizers follow one rule from the first step to the last. An optimizer of ours may
change its rule, say so in the log, and answer a validation that stalls. The training loop knows
none of them by name: it calls the hooks of the one it was given.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from torch.optim import Optimizer


@dataclass(frozen=True)
class RuleChange:
    """One change of the rule by which a parameter group is changed.

    Attributes:
        step: Steps of the training that were over, skipped ones too, when the rule changed.
        group: Index of the parameter group.
        phase: The rule from here on, such as ``adam`` or ``sgd``.
        learning_rate: The rate from here on, before the schedule's factor.
        reason: One sentence for the log.
    """

    step: int
    group: int
    phase: str
    learning_rate: float
    reason: str


def group_rule_changes(changes: Iterable[RuleChange]) -> list[list[RuleChange]]:
    """Return the changes that came at one step, to one rule, for one reason, together."""
    alike: dict[tuple[int, str, str], list[RuleChange]] = {}
    for change in changes:
        alike.setdefault((change.step, change.phase, change.reason), []).append(change)
    return list(alike.values())


class OptimizerHooks:
    """The hooks of an optimizer that follows one rule; others override what they do differently.

    Args:
        optimizer: Of the groups that ``parameter_groups`` gives.
    """

    def __init__(self, optimizer: Optimizer) -> None:
        self.optimizer = optimizer

    def learning_rates(self) -> list[float]:
        """Return the learning rate of each parameter group's next step."""
        return [float(group["lr"]) for group in self.optimizer.param_groups]

    def heads_learning_rate(self) -> float:
        """Return the rate of the heads' matrices; where no group has that name, the greatest."""
        rates = self.learning_rates()
        names = [group.get("name") for group in self.optimizer.param_groups]
        return rates[names.index("heads")] if "heads" in names else max(rates)

    def step_skipped(self) -> None:
        """Do what the optimizer does when a step of the training changed no weight: nothing."""

    def validation_stalled(self) -> None:
        """Do what the optimizer does when a validation brought no better AP: nothing."""

    def rule_changes(self) -> list[RuleChange]:
        """Return every change of rule so far, the oldest first."""
        return []

    def metrics(self) -> dict[str, float]:
        """Return figures of the optimizer for the epoch's row of ``metrics.csv``."""
        return {}

    def messages(self, after: int, until: int) -> list[str]:
        """Return sentences for the log on the changes of rule in some steps.

        Args:
            after: Steps of the training before the first that counts.
            until: The last step that counts.
        """
        del after, until
        return []
