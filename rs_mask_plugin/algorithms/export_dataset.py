"""``rsmask:exportdataset``: a training set in, another tool's format out."""

from __future__ import annotations

from typing import Any, ClassVar, Dict, List, Optional, Type

from qgis.core import QgsProcessingOutputNumber

from ..core.jobs.dataset_options import ExportDatasetParameters
from ..toolbox.base import JobAlgorithm


class ExportDatasetAlgorithm(JobAlgorithm):
    """Writes a training set for another tool."""

    ID = "exportdataset"
    OPTIONS: ClassVar[Type[Any]] = ExportDatasetParameters

    def displayName(self) -> str:
        return self.tr("Export a training set")

    def shortDescription(self) -> str:
        return self.tr("Writes a training set as COCO, YOLO, RCNN_Masks or instance masks.")

    def tags(self) -> List[str]:
        return self.tr("export,coco,yolo,arcgis,rcnn_masks,pascal voc,dataset,training").split(",")

    def initAlgorithm(self, configuration: Optional[Dict[str, Any]] = None) -> None:
        make = self.make
        self.add_parameters(
            *make.of("training_set", "format", "output"),
        )
        self.add_outputs(
            QgsProcessingOutputNumber,
            TILES=self.tr("Images"),
            INSTANCES=self.tr("Objects"),
        )
