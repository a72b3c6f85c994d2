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
from ..toolbox.parameter_factory import MODEL_FILES
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
            make.raster("input", self.tr("Raster")),
            make.file("model", self.tr("Model"), MODEL_FILES),
            make.polygons("area", self.tr("Only inside")),
            make.extent("extent", self.tr("Extent")),
            make.number("score", self.tr("Least score")),
            make.number("min_area", self.tr("Least area")),
            make.number("simplify", self.tr("Simplify outlines")),
            make.flag("square", self.tr("Square corners")),
            make.number("tile_size", self.tr("Tile size")),
            make.number("margin", self.tr("Margin")),
            make.number("batch_size", self.tr("Batch size")),
            make.several("bands", self.tr("Bands")),
            make.several("scales", self.tr("Scales")),
            make.crs("crs", self.tr("Search in this CRS"), default=None),
            make.flag("augment", self.tr("Look at every tile four ways")),
            make.choice("device", self.tr("Device")),
            make.text("scheduler", self.tr("Dask scheduler")),
            make.flag("keep_archive", self.tr("Keep the raw detections (archive)")),
            make.flag("resume", self.tr("Go on with an unfinished run")),
            make.output_polygons("output", self.tr("Detections")),
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
