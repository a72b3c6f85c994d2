"""The algorithm of a job that needs no more in QGIS than its parameters.

A job gets a class of its own, in ``algorithms/``, where it takes layers or gives them, has figures
that models go on with, or deserves a title, an icon and words to be found by.
"""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path
from typing import Any, ClassVar, Dict, List, Optional, Type

from ..core.jobs.definition import JobDefinition
from .base import JobAlgorithm

_ICON = Path(__file__).resolve().parents[1] / "icons" / "rs_mask.svg"


class DerivedAlgorithm(JobAlgorithm):
    """One parameter a field, in the fields' order.

    Attributes:
        SUMMARY: What the job does, one sentence.
    """

    SUMMARY: ClassVar[str] = ""

    def displayName(self) -> str:
        return self.tr(self.SUMMARY).rstrip(".")

    def shortDescription(self) -> str:
        return self.tr(self.SUMMARY)

    def tags(self) -> List[str]:
        return [self.ID]

    def svgIconPath(self) -> str:
        return str(_ICON)

    def initAlgorithm(self, configuration: Optional[Dict[str, Any]] = None) -> None:
        self.add_parameters(*self.make.of(*(entry.name for entry in fields(self.OPTIONS))))


def algorithm_for(definition: JobDefinition) -> Type[DerivedAlgorithm]:
    """Return the class of an algorithm for a job."""
    own = {"ID": definition.name, "OPTIONS": definition.parameters, "SUMMARY": definition.summary}
    return type(f"{definition.name.capitalize()}Algorithm", (DerivedAlgorithm,), own)
