"""``rsmask:evaluatemodel``: a model and a training set in, COCO figures out."""

from __future__ import annotations

from typing import Any, ClassVar, Dict, List, Optional, Type

from qgis.core import QgsProcessingOutputNumber

from ..core.jobs.model_options import EvaluateModelParameters
from ..toolbox.base import JobAlgorithm


class EvaluateModelAlgorithm(JobAlgorithm):
    """Measures a model."""

    ID = "evaluatemodel"
    OPTIONS: ClassVar[Type[Any]] = EvaluateModelParameters

    def displayName(self) -> str:
        return self.tr("Evaluate a model")

    def shortDescription(self) -> str:
        return self.tr("Measures a model on a part of a training set that it has not seen.")

    def tags(self) -> List[str]:
        return self.tr("evaluate,model,accuracy,ap,coco,test,validation").split(",")

    def initAlgorithm(self, configuration: Optional[Dict[str, Any]] = None) -> None:
        make = self.make
        self.add_parameters(
            *make.of("model", "training_set", "split", "augment", "batch_size", "device"),
            *make.of("scheduler", "report"),
        )
        self.add_outputs(
            QgsProcessingOutputNumber,
            AP=self.tr("Mask AP"),
            AP50=self.tr("Mask AP50"),
            BOX_AP=self.tr("Box AP"),
        )
