"""``rsmask:detect``: a raster and a model in, a layer of polygons out."""

from __future__ import annotations

from typing import Any, ClassVar, Dict, List, Optional, Type

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
)
from qgis.utils import iface

from ..core.jobs.detection_options import DetectParameters
from ..engine.settings import set_seconds_per_tile
from ..toolbox.detections_algorithm import DetectionsAlgorithm
from ..toolbox.output_target import OutputTarget
from ..toolbox.styling import DetectionsStyle, class_colors
from ..widgets.model_card import UnreadableError, read_model_card
from ..window.live_map import LiveMap


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
            *make.web_imagery(),
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

    def prepareAlgorithm(
        self,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> bool:
        """Make ready to show on the map what is found meanwhile."""
        if not super().prepareAlgorithm(parameters, context, feedback):
            return False
        if iface is not None:
            colors = class_colors(self.parameterAsFile(parameters, "MODEL", context))
            self.run_layers.live = LiveMap(self.run_layers.group, DetectionsStyle(colors).apply)
        return True

    def class_colors(self, values: Dict[str, Any]) -> Dict[str, str]:
        return class_colors(values["model"])

    def deliver_layers(
        self,
        targets: Dict[str, OutputTarget],
        values: Dict[str, Any],
        outputs: Dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Dict[str, Any]:
        self._remember_speed(values)
        return super().deliver_layers(targets, values, outputs, context, feedback)

    def _remember_speed(self, values: Dict[str, Any]) -> None:
        """Remember how long a tile took, for the dialog to say how long the next run may take.

        Only of runs that looked once at tiles of the usual size, and at so many that the engine
        gave a rate: others tell nothing of these.
        """
        usual = {"tile_size": 0, "margin": -1, "augment": False, "scales": [], "scheduler": ""}
        if any(values.get(name, usual[name]) != usual[name] for name in usual):
            return
        try:
            seconds = 1 / self.rates["tiles"]
            architecture = str(read_model_card(values["model"])["architecture"])
        except (UnreadableError, LookupError):
            return
        set_seconds_per_tile(architecture, seconds)
