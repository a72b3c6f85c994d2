"""What ``detect`` and ``refine`` share: a layer of detections, converted and styled."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
)

from .base import JobAlgorithm, temporary_file
from .layers import copy_layer, engine_path, is_geopackage_file
from .styling import DetectionsStyle, LayerStyle
from .value_reader import absolute

OUTPUT = "OUTPUT"


class DetectionsAlgorithm(JobAlgorithm):
    """An algorithm whose ``OUTPUT`` is a layer of detections."""

    _destination = ""  # of a run; asked for once, as QGIS makes a new temporary path each time

    def class_colors(self, values: Dict[str, Any]) -> Dict[str, str]:
        """Return class → colour, as far as it is known."""
        return {}

    def layer_destinations(
        self, parameters: Dict[str, Any], context: QgsProcessingContext
    ) -> Dict[str, Any]:
        self._destination = self.parameterAsOutputLayer(parameters, OUTPUT, context)
        return {"output": engine_path(self._destination, temporary_file("detections.gpkg"))}

    def finished_layers(
        self,
        parameters: Dict[str, Any],
        values: Dict[str, Any],
        outputs: Dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Dict[str, Any]:
        name = destination = self._destination
        if not is_geopackage_file(destination):
            name = copy_layer(values["output"], destination, context, feedback)
            Path(values["output"]).unlink()
        LayerStyle.set_for(name, context, DetectionsStyle(self.class_colors(values)))
        # A layer in memory got an id in place of its destination; that is no path.
        return {OUTPUT: absolute(name) if name == destination else name}
