"""What ``detect`` and ``refine`` share: a layer of detections, converted and styled."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any, Callable, Dict, List

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
)

from ..language.catalog import tr
from ..window.open_results import show_layer
from .base import JobAlgorithm, temporary_file
from .layer_copy import copy_layer
from .layer_outputs import LayerOutput
from .output_target import OutputTarget
from .styling import DetectionsStyle, LayerStyle

OUTPUT = "OUTPUT"
DETECTION_FIELDS = frozenset(
    ("class_id", "class", "score", "area_m2", "edge", "stitched", "source", "run")
)


class DetectionsAlgorithm(JobAlgorithm):
    """An algorithm whose ``OUTPUT`` is a layer of detections."""

    def class_colors(self, values: Dict[str, Any]) -> Dict[str, str]:
        """Return class → colour, as far as it is known."""
        return {}

    def next_steps(self, made: Dict[str, Any]) -> Dict[str, Callable[[], None]]:
        """Offer to look at the layer."""
        return {self.tr("Show the layer"): partial(show_layer, str(made[OUTPUT]))}

    def layer_outputs(self) -> List[LayerOutput]:
        return [LayerOutput(OUTPUT, (DETECTION_FIELDS,))]

    def layer_destinations(self, targets: Dict[str, OutputTarget]) -> Dict[str, Any]:
        return {"output": targets[OUTPUT].engine_path(temporary_file("detections.gpkg"))}

    def deliver_layers(
        self,
        targets: Dict[str, OutputTarget],
        values: Dict[str, Any],
        outputs: Dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Dict[str, Any]:
        target = targets[OUTPUT]
        name = target.destination
        if not target.is_geopackage:
            name = copy_layer(values["output"], name, context, feedback)
            _delete(Path(values["output"]), feedback)
        style = DetectionsStyle(self.class_colors(values))
        LayerStyle.set_for(name, context, style, self.run_layers)
        return {OUTPUT: name}


def _delete(path: Path, feedback: QgsProcessingFeedback) -> None:
    """Delete the file that was copied; the layer is there, whether that succeeds or not."""
    try:
        path.unlink()
    except OSError as error:
        feedback.pushWarning(
            tr("{} is not needed any more and can't be deleted ({}). Delete it yourself.").format(
                path, error.strerror
            )
        )
