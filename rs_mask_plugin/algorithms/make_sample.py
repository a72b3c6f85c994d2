"""``rsmask:makesample``: imagery and polygons to try everything with."""

from __future__ import annotations

from pathlib import Path
from typing import Any, ClassVar, Dict, List, Optional, Type

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputRasterLayer,
    QgsProcessingOutputVectorLayer,
    QgsVectorLayer,
)

from ..core.jobs.dataset_options import MakeSampleParameters
from ..engine import settings
from ..toolbox.base import JobAlgorithm
from ..toolbox.styling import DetectionsStyle, LayerStyle


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
        """Let QGIS load images and outlines when the algorithm is done, the outlines on top.

        QGIS loads in the alphabetical order of keys, each layer above the one before: a path, which
        begins with a slash or a drive, or the id of a layer, which begins with its name.
        """
        project = context.project()
        if project is None:
            return
        for key, name in {"EAST": "sample east", "WEST": "sample west"}.items():
            details = QgsProcessingContext.LayerDetails(name, project, key)
            context.addLayerToLoadOnCompletion(made[key], details)
        outlines = QgsVectorLayer(made["OBJECTS"], "sample objects", "ogr")
        context.temporaryLayerStore().addMapLayer(outlines)
        details = QgsProcessingContext.LayerDetails(outlines.name(), project, "OBJECTS")
        context.addLayerToLoadOnCompletion(outlines.id(), details)
        LayerStyle.set_for(outlines.id(), context, DetectionsStyle({}))
