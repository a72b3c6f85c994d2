"""What ``train`` and ``compareoptimizers`` share: how a network is trained."""

from __future__ import annotations

from typing import Any, Dict, Tuple

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
)

from .base import JobAlgorithm
from .parameter_factory import WEIGHT_FILES, is_empty
from .value_reader import with_named_choices

_RANGE_TEST = -1.0  # the job's word for a learning rate that is found before the training


class TrainingAlgorithm(JobAlgorithm):
    """An algorithm that trains; the parameters of both say the same in the same order."""

    def network_parameters(self) -> Tuple[QgsProcessingParameterDefinition, ...]:
        """Return what is trained."""
        make = self.make
        return (
            make.choice("architecture", self.tr("Network")),
            make.text("backbone", self.tr("Network of timm")),
            make.choice("weights", self.tr("Start from")),
            make.file("weights_file", self.tr("Weights file"), WEIGHT_FILES),
        )

    def recipe_parameters(self, resume_label: str) -> Tuple[QgsProcessingParameterDefinition, ...]:
        """Return how it is trained, the often needed first."""
        make = self.make
        return (
            make.number("learning_rate", self.tr("Learning rate"), optional=True),
            make.number("epochs", self.tr("Epochs")),
            make.number("batch_size", self.tr("Batch size")),
            make.choice("augmentation", self.tr("Augmentation")),
            make.flag("resume", resume_label),
            make.several("augmentation_changes", self.tr("Changes to the augmentation")),
            make.number("patience", self.tr("Patience")),
            make.number("crop_size", self.tr("Crop size")),
            make.choice("freeze", self.tr("Keep frozen")),
            make.choice("heads", self.tr("Heads of the network")),
            make.choice("mask_size", self.tr("Mask size")),
            make.choice("norm", self.tr("Normalisation")),
            make.choice("schedule", self.tr("Schedule of the learning rate")),
            make.number("layer_decay", self.tr("Learning rate from stage to stage")),
            make.number("accumulation", self.tr("Batches a step")),
            make.number("hard_tiles", self.tr("Share of difficult tiles seen again")),
            make.choice("adam_sgd_mode", self.tr("Adam_SGD: when to switch")),
            make.number("adam_sgd_share", self.tr("Adam_SGD: share")),
            make.number("workers", self.tr("Loading processes")),
            make.choice("device", self.tr("Device")),
            make.number("seed", self.tr("Seed")),
            make.flag("deterministic", self.tr("The same to the bit on a graphics card")),
        )

    def checkParameterValues(
        self, parameters: Dict[str, Any], context: QgsProcessingContext
    ) -> Tuple[bool, str]:
        """Ask for the file of weights before the engine starts."""
        possible, wrong = super().checkParameterValues(parameters, context)
        named = with_named_choices(self, parameters)
        start = self.parameterAsEnumString(named, "WEIGHTS", context)
        if possible and start == "file" and is_empty(parameters.get("WEIGHTS_FILE")):
            return False, self.tr("No file of weights is given: fill in WEIGHTS_FILE.")
        return possible, wrong

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
