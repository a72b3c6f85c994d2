"""What a job is: a name, the type of its parameters, and the function that does it.

Standard library only. The function is named by text and imported when the job runs: the worker
starts in well under a second for a job that needs no network, and ``core`` does not import
``training``.
"""

from __future__ import annotations

import importlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Callable, Dict, Type

if TYPE_CHECKING:
    from .job import Job


@dataclass(frozen=True)
class JobDefinition:
    """One job.

    Attributes:
        name: As in ``JOB.json``, ``rsmask NAME`` and ``rsmask:NAME``; public, never changed.
        parameters: The dataclass of its parameters, each declared with ``parameter``.
        target: ``module:function`` below the package; called as
            ``function(parameters, job) -> outputs``.
        summary: One sentence on what it does.
    """

    name: str
    parameters: Type[Any]
    target: str
    summary: str

    def load(self) -> Callable[[Any, Job], Dict[str, Any]]:
        """Import the job's module and return its function."""
        module_name, function_name = self.target.split(":")
        package = __package__.rsplit(".", 2)[0]
        module = importlib.import_module(f"{package}.{module_name}")
        function: Callable[[Any, Job], Dict[str, Any]] = getattr(module, function_name)
        return function
