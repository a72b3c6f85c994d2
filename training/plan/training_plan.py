"""A plan: choices, each with the reason for it in one sentence."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from ...core.jobs.training_options import CompareOptimizersParameters, TrainParameters
from ...core.language.job_language import ENGLISH, JobLanguage

ParametersT = TypeVar("ParametersT", TrainParameters, CompareOptimizersParameters)
Overrides = Mapping[str, Any]
"""Name of a parameter → value that the user gave; what is absent is the plan's to choose."""
PlanRows = tuple[tuple[str, str, str], ...]
"""Name, value and reason of each choice, as people read them."""

YOURS = "as you chose"
PLANNED = (
    "architecture",
    "heads",
    "mask_size",
    "crop_size",
    "batch_size",
    "accumulation",
    "learning_rate",
    "epochs",
    "epoch_steps",
    "validation_interval",
    "patience",
    "augmentation",
    "augmentation_changes",
)
"""The parameters that a plan chooses. The default of each means that it is left to the plan."""

_BEFORE_PLANS: dict[str, Any] = {
    "architecture": "resnet50_fpn",
    "heads": "full",
    "mask_size": "28",
    "crop_size": 0,
    "accumulation": 1,
    "epochs": 30,
    "patience": 0,
    "augmentation": "standard",
}
"""What jobs did before there were plans, where nothing was given."""
_WORDS: dict[tuple[str, Any], str] = {
    ("crop_size", 0): "0, whole tiles",
    ("learning_rate", 0): "0, the optimizer's own",
    ("learning_rate", -1): "-1, found by a test",
    ("epoch_steps", 0): "0, every tile once",
    ("patience", 0): "0, never early",
}


@dataclass(frozen=True)
class Choice:
    """One parameter of a training.

    Attributes:
        name: Of the parameter.
        value: As the parameter takes it.
        reason: One clause or some sentences; ``YOURS`` where the user gave the value.
    """

    name: str
    value: Any
    reason: str

    @property
    def text(self) -> str:
        """The value in words."""
        if (self.name, self.value) in _WORDS:
            return _WORDS[self.name, self.value]
        if isinstance(self.value, tuple):
            return ", ".join(map(str, self.value)) or "none"
        return f"{self.value:g}" if isinstance(self.value, float) else str(self.value)

    @property
    def row(self) -> tuple[str, str, str]:
        """Name, value and reason, as people read them."""
        return self.name, self.text, self.reason

    @property
    def is_yours(self) -> bool:
        """Whether the user made it."""
        return self.reason == YOURS


@dataclass(frozen=True)
class TrainingPlan:
    """All choices of a training.

    Attributes:
        choices: One a name of ``PLANNED``, in its order.
        steps: Of the whole training, about: an epoch's last step is counted as a whole one.
        time: How long the training takes, and what of it; None: no step was timed.
    """

    choices: tuple[Choice, ...] = ()
    steps: int = 0
    time: tuple[str, str] | None = None

    def value(self, name: str) -> Any:
        """Return what was chosen for a parameter."""
        return next(choice.value for choice in self.choices if choice.name == name)

    def apply(self, parameters: ParametersT) -> ParametersT:
        """Return a job's parameters with all choices in them."""
        return replace(parameters, **{choice.name: choice.value for choice in self.choices})

    def sentences(self, language: JobLanguage = ENGLISH) -> list[str]:
        """Return a line for each of the plan's own choices, and one for all of the user's.

        Args:
            language: Of all but the names.
        """
        tr = language.tr_sentence
        own = [
            f"{choice.name.upper()} {tr(choice.text)}: {tr(choice.reason).rstrip('.')}."
            for choice in self.choices
            if not choice.is_yours
        ]
        if self.time:
            own.append(tr(f"The training takes {self.time[0]}: {self.time[1]}."))
        given = [f"{c.name.upper()} {tr(c.text)}" for c in self.choices if c.is_yours]
        return [*own, f"{', '.join(given)}: {tr(YOURS)}."] if given else own

    def rows(self) -> PlanRows:
        """Return name, value and reason of each choice, and of the time, as people read them."""
        rows = tuple(choice.row for choice in self.choices)
        return (*rows, ("time", *self.time)) if self.time else rows

    def without(self, name: str) -> TrainingPlan:
        """Return the plan without its choice for a parameter."""
        return replace(self, choices=tuple(c for c in self.choices if c.name != name))


def given_by_user(parameters: TrainParameters | CompareOptimizersParameters) -> dict[str, Any]:
    """Return a job's parameters whose value is not the default."""
    fields = type(parameters).__dataclass_fields__
    return {
        name: getattr(parameters, name)
        for name, field in fields.items()
        if getattr(parameters, name) != field.default
    }


def is_left_open(name: str, value: Any) -> bool:
    """Whether a parameter's value leaves the choice to the plan."""
    return name in PLANNED and value == TrainParameters.__dataclass_fields__[name].default


def with_earlier_choices(parameters: ParametersT, earlier: Mapping[str, Any]) -> ParametersT:
    """Return a job's parameters, with what they leave open as it was when the job began.

    Args:
        parameters: As the job is called now.
        earlier: Name → value, as they were; what is missing is older than plans.
    """
    known = {**_BEFORE_PLANS, **earlier}
    open_names = [name for name in PLANNED if is_left_open(name, getattr(parameters, name))]
    return replace(
        parameters,
        **{
            name: tuple(known[name]) if isinstance(known[name], list) else known[name]
            for name in open_names
            if name in known
        },
    )


def check_all_is_chosen(parameters: TrainParameters) -> None:
    """Raise where parameters that a plan made leave something open.

    Raises:
        ValueError: They do, so no plan made them.
    """
    for name in _BEFORE_PLANS:
        if is_left_open(name, getattr(parameters, name)):
            raise ValueError(f"{name} is left open")


def first_choice(name: str, overrides: Overrides, *offers: tuple[bool, Any, str]) -> Choice:
    """Return the user's value, or the first offer whose condition holds.

    Args:
        name: Of the parameter.
        overrides: What the user gave.
        offers: Condition, value, reason; the last one's condition should always hold.
    """
    if name in overrides:
        return Choice(name, overrides[name], YOURS)
    return next(Choice(name, value, reason) for holds, value, reason in offers if holds)


def rows_with_wishes(rows: PlanRows, wishes: Mapping[str, Any]) -> PlanRows:
    """Return a plan's rows with what the user gave when the run was resumed.

    Args:
        rows: Of the plan.
        wishes: Name → value.
    """
    return tuple(
        (name, Choice(name, wishes[name], YOURS).text, YOURS) if name in wishes else row
        for row in rows
        for name in (row[0],)
    )
