"""``rsmask:compareoptimizers``: a training set in, a report on several optimizers out."""

from __future__ import annotations

from typing import Any, ClassVar, Dict, List, Optional, Type

from qgis.core import (
    QgsProcessingOutputFile,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
)

from ..core.jobs.training_options import CompareOptimizersParameters
from ..toolbox.training_algorithm import TrainingAlgorithm


class CompareOptimizersAlgorithm(TrainingAlgorithm):
    """Trains with several optimizers, several times each."""

    ID = "compareoptimizers"
    OPTIONS: ClassVar[Type[Any]] = CompareOptimizersParameters

    def displayName(self) -> str:
        return self.tr("Compare optimizers")

    def shortDescription(self) -> str:
        return self.tr("Trains with several optimizers and says which differences are real.")

    def tags(self) -> List[str]:
        return self.tr("compare,optimizer,adam,adamw,sgd,rmsprop,adam_sgd,train,mask r-cnn").split(
            ","
        )

    def initAlgorithm(self, configuration: Optional[Dict[str, Any]] = None) -> None:
        make = self.make
        self.add_parameters(
            *make.of("training_set", "optimizers", "repeats", "time"),
            *self.network_parameters(),
            *self.recipe_parameters(),
            *make.of("output"),
        )
        self.add_outputs(
            QgsProcessingOutputFile,
            MODEL=self.tr("Best model"),
            REPORT=self.tr("Report"),
            TABLE=self.tr("Table of all runs"),
        )
        self.add_outputs(QgsProcessingOutputString, BEST=self.tr("Best optimizer"))
        self.add_outputs(QgsProcessingOutputNumber, AP=self.tr("Its mean mask AP"))
