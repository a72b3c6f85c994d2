"""``rsmask:importdataset``: another tool's training set in, one of ours out."""

from __future__ import annotations

from typing import Any, ClassVar, Dict, List, Optional, Type

from qgis.core import QgsProcessingOutputNumber

from ..core.jobs.dataset_options import ImportDatasetParameters
from ..toolbox.base import JobAlgorithm


class ImportDatasetAlgorithm(JobAlgorithm):
    """Reads another tool's training set."""

    ID = "importdataset"
    OPTIONS: ClassVar[Type[Any]] = ImportDatasetParameters

    def displayName(self) -> str:
        return self.tr("Import a training set")

    def shortDescription(self) -> str:
        return self.tr("Makes a training set from COCO, YOLO, RCNN_Masks or instance masks.")

    def tags(self) -> List[str]:
        return self.tr("import,coco,yolo,arcgis,rcnn_masks,pascal voc,dataset,training").split(",")

    def initAlgorithm(self, configuration: Optional[Dict[str, Any]] = None) -> None:
        make = self.make
        self.add_parameters(
            *make.of("input", "format", "validation_share", "test_share", "seed", "output"),
        )
        self.add_outputs(
            QgsProcessingOutputNumber,
            TILES=self.tr("Images"),
            INSTANCES=self.tr("Objects"),
        )
