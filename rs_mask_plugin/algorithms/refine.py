"""``rsmask:refine``: an archive in, a new layer of polygons out, without the network."""

from __future__ import annotations

from typing import Any, ClassVar, Dict, List, Optional, Type

from qgis.core import QgsProcessingOutputNumber

from ..core.jobs.detection_options import RefineParameters
from ..toolbox.detections_algorithm import DetectionsAlgorithm
from ..toolbox.parameter_factory import ALL_FILES


class RefineAlgorithm(DetectionsAlgorithm):
    """Makes a layer from raw detections with other thresholds."""

    ID = "refine"
    OPTIONS: ClassVar[Type[Any]] = RefineParameters

    def displayName(self) -> str:
        return self.tr("Refine detections")

    def shortDescription(self) -> str:
        return self.tr("Makes a new layer from kept raw detections, in seconds.")

    def tags(self) -> List[str]:
        return self.tr("refine,threshold,score,archive,detections,mask r-cnn").split(",")

    def initAlgorithm(self, configuration: Optional[Dict[str, Any]] = None) -> None:
        make = self.make
        self.add_parameters(
            make.file("archive", self.tr("Archive"), ALL_FILES),
            make.number("score", self.tr("Least score")),
            make.number("min_area", self.tr("Least area")),
            make.number("overlap", self.tr("Overlap of two that are one")),
            make.number("simplify", self.tr("Simplify outlines")),
            make.flag("square", self.tr("Square corners")),
            make.output_polygons("output", self.tr("Detections")),
        )
        self.add_outputs(QgsProcessingOutputNumber, DETECTIONS=self.tr("Number of detections"))
