"""What ``train`` and ``compareoptimizers`` share: how a network is trained."""

from __future__ import annotations

from dataclasses import fields
from typing import Any, Dict, Tuple

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
)

from ..core.jobs.training_options import NetworkOptions, RecipeOptions
from .base import JobAlgorithm
from .parameter_factory import is_empty
from .value_reader import with_named_choices

_RANGE_TEST = -1.0  # the job's word for a learning rate that is found before the training


class TrainingAlgorithm(JobAlgorithm):
    """An algorithm that trains; the parameters of both say the same in the same order."""

    def network_parameters(self) -> Tuple[QgsProcessingParameterDefinition, ...]:
        """Return what is trained."""
        return self.make.of(*(entry.name for entry in fields(NetworkOptions)))

    def recipe_parameters(self) -> Tuple[QgsProcessingParameterDefinition, ...]:
        """Return how it is trained: nothing that has to be known."""
        make = self.make
        return tuple(
            make.number(entry.name, optional=True)
            if entry.name == "learning_rate"
            else make.one(entry.name)
            for entry in fields(RecipeOptions)
        )

    def find_problem(self, parameters: Dict[str, Any], context: QgsProcessingContext) -> str:
        """Ask for the file of weights before the engine starts."""
        problem = super().find_problem(parameters, context)
        named = with_named_choices(self, parameters)
        start = self.parameterAsEnumString(named, "WEIGHTS", context)
        if not problem and start == "file" and is_empty(parameters.get("WEIGHTS_FILE")):
            return self.tr("No file of weights is given: fill in WEIGHTS_FILE.")
        return problem

    def job_values(
        self,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Dict[str, Any]:
        values = super().job_values(parameters, context, feedback)
        # Emptied on purpose; a script or model that does not name it means the default.
        if "LEARNING_RATE" in parameters and is_empty(parameters["LEARNING_RATE"]):
            values["learning_rate"] = _RANGE_TEST
        return values
