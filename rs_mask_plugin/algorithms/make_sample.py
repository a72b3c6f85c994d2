"""``rsmask:makesample``: imagery and polygons to try everything with."""

from __future__ import annotations

from pathlib import Path
from typing import Any, ClassVar, Dict, List, Optional, Type

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputRasterLayer,
    QgsProcessingOutputVectorLayer,
)

from ..core.jobs.dataset_options import MakeSampleParameters
from ..engine import settings
from ..toolbox.base import JobAlgorithm


class MakeSampleAlgorithm(JobAlgorithm):
    """Makes the sample."""

    ID = "makesample"
    OPTIONS: ClassVar[Type[Any]] = MakeSampleParameters

    def displayName(self) -> str:
        return self.tr("Make a sample to try everything with")

    def shortDescription(self) -> str:
        return self.tr("Makes up two aerial photographs and the outlines of what is on them.")

    def tags(self) -> List[str]:
        return self.tr("sample,example,demo,test,try,synthetic,tutorial").split(",")

    def initAlgorithm(self, configuration: Optional[Dict[str, Any]] = None) -> None:
        make = self.make
        self.add_parameters(*make.of("output", "width", "height", "seed"))
        self.add_outputs(
            QgsProcessingOutputRasterLayer,
            WEST=self.tr("Image to train on"),
            EAST=self.tr("Image to detect in"),
        )
        self.add_outputs(
            QgsProcessingOutputVectorLayer,
            OBJECTS=self.tr("Outlines of all objects"),
            AREA=self.tr("Area of the western image"),
        )

    def process(
        self,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Dict[str, Any]:
        made = super().process(parameters, context, feedback)
        if "WEST" in made:
            settings.set_sample_folder(str(Path(made["WEST"]).parent))
            self._load(made, context)
        return made

    def _load(self, made: Dict[str, Any], context: QgsProcessingContext) -> None:
        """Let QGIS load images and outlines when the algorithm is done, the outlines on top."""
        if context.project() is None:
            return
        names = {"EAST": "sample east", "WEST": "sample west", "OBJECTS": "sample objects"}
        for key, name in names.items():
            context.addLayerToLoadOnCompletion(
                made[key], QgsProcessingContext.LayerDetails(name, context.project(), key)
            )
