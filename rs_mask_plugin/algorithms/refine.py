"""``rsmask:refine``: an archive in, a new layer of polygons out, without the network."""

from __future__ import annotations

from typing import Any, ClassVar, Dict, List, Optional, Type

from qgis.core import QgsProcessingOutputNumber

from ..core.jobs.detection_options import RefineParameters
from ..toolbox.detections_algorithm import DetectionsAlgorithm


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
            *make.of("archive", "score", "min_area", "overlap", "simplify", "outlines", "square"),
            make.output_polygons("output"),
        )
        self.add_outputs(QgsProcessingOutputNumber, DETECTIONS=self.tr("Number of detections"))
