"""``rsmask:detect``: a raster and a model in, a layer of polygons out."""

from __future__ import annotations

from typing import Any, ClassVar, Dict, List, Optional, Type

from qgis.core import (
    QgsProcessingOutputFile,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
)

from ..core.jobs.detection_options import DetectParameters
from ..toolbox.detections_algorithm import DetectionsAlgorithm
from ..toolbox.styling import class_colors


class DetectAlgorithm(DetectionsAlgorithm):
    """Finds every object in a raster."""

    ID = "detect"
    OPTIONS: ClassVar[Type[Any]] = DetectParameters

    def displayName(self) -> str:
        return self.tr("3. Detect objects")

    def shortDescription(self) -> str:
        return self.tr("Finds every object in a raster and outlines it with a polygon.")

    def tags(self) -> List[str]:
        return self.tr(
            "detect,predict,inference,segment,extract,objects,polygons,mask r-cnn,deep learning,ai"
        ).split(",")

    def initAlgorithm(self, configuration: Optional[Dict[str, Any]] = None) -> None:
        make = self.make
        self.add_parameters(
            make.raster("input"),
            *make.of("model"),
            make.extent("extent"),
            make.polygons("area"),
            make.crs("crs", default=None),
            *make.of("score", "min_area", "simplify", "outlines", "square"),
            *make.of("bands", "tile_size", "margin", "scales", "augment"),
            *make.of("batch_size", "device", "scheduler", "keep_archive", "resume"),
            make.output_polygons("output"),
        )
        self.add_outputs(
            QgsProcessingOutputNumber,
            DETECTIONS=self.tr("Number of detections"),
            TILES=self.tr("Number of tiles"),
            CORRUPT_TILES=self.tr("Tiles that could not be read"),
        )
        self.add_outputs(QgsProcessingOutputFile, ARCHIVE=self.tr("Archive"))
        self.add_outputs(QgsProcessingOutputString, RUN=self.tr("Id of the run"))

    def class_colors(self, values: Dict[str, Any]) -> Dict[str, str]:
        return class_colors(values["model"])
