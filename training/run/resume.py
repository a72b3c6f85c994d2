"""What is resumed goes on as it began, whatever it is called with, and says so."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import asdict, replace
from typing import Any, TypeVar

from ...core.jobs.job import Job
from ...core.jobs.training_options import CompareOptimizersParameters, TrainParameters

ParametersT = TypeVar("ParametersT", TrainParameters, CompareOptimizersParameters)


def keep_resumed_parameters(
    parameters: ParametersT,
    begun: Mapping[str, Any],
    what: str,
    free_to_change: Collection[str],
    job: Job,
) -> ParametersT:
    """Return the parameters with which something began.

    Args:
        parameters: As it is called now.
        begun: As it was called at first: name → value, as JSON or a checkpoint keeps them.
        what: Of which it is said that it goes on: "run", "comparison".
        free_to_change: Names of the parameters that count as they are now.
        job: Hears of each wish that does not count.
    """
    wished, kept = asdict(parameters), {}
    for name, value in begun.items():
        if name in free_to_change or name not in wished:
            continue
        kept[name] = tuple(value) if isinstance(value, list) else value
        if wished[name] != kept[name]:
            job.warn(
                f"The {what} goes on with {name.upper()} {kept[name]!r}, with which it began, not "
                f"{wished[name]!r}."
            )
    return replace(parameters, **kept)
