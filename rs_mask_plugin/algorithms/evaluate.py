"""``rsmask:evaluate``: two polygon layers in; figures, matched, missed and extra objects out."""

from __future__ import annotations

from typing import Any, ClassVar, Dict, List, Optional, Type

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
)

from ..core.jobs.detection_options import EvaluateParameters
from ..toolbox.base import JobAlgorithm, temporary_file
from ..toolbox.layers import copy_layer
from ..toolbox.parameter_factory import key_of
from ..toolbox.styling import EXTRA_COLOR, MATCHED_COLOR, MISSED_COLOR, LayerStyle, SingleColorStyle


class EvaluateAlgorithm(JobAlgorithm):
    """Compares detections with the truth."""

    ID = "evaluate"
    OPTIONS: ClassVar[Type[Any]] = EvaluateParameters

    def displayName(self) -> str:
        return self.tr("Evaluate detections")

    def shortDescription(self) -> str:
        return self.tr("Compares a layer of detections with the true objects.")

    def tags(self) -> List[str]:
        return self.tr("evaluate,accuracy,precision,recall,f1,ap,iou,validate,truth").split(",")

    def initAlgorithm(self, configuration: Optional[Dict[str, Any]] = None) -> None:
        make = self.make
        self.add_parameters(
            make.polygons("detections"),
            make.polygons("truth"),
            make.field_of("class_field", "detections"),
            make.field_of("truth_class_field", "truth"),
            make.field_of("score_field", "detections"),
            make.polygons("area"),
            *make.of("iou"),
            *(
                make.output_polygons(
                    "output", key=key, label=label, optional=True, help_text=help_text
                )
                for key, label, help_text in (
                    (
                        "MATCHED",
                        self.tr("Matched objects"),
                        self.tr("Detections that are a true object."),
                    ),
                    (
                        "MISSED",
                        self.tr("Missed objects"),
                        self.tr("True objects that were not detected."),
                    ),
                    (
                        "EXTRA",
                        self.tr("Extra objects"),
                        self.tr("Detections that are no true object."),
                    ),
                )
            ),
            *make.of("output", "report"),
        )
        self.add_outputs(
            QgsProcessingOutputNumber,
            PRECISION=self.tr("Precision"),
            RECALL=self.tr("Recall"),
            F1=self.tr("F1"),
            AP=self.tr("AP (IoU 0.50 to 0.95)"),
            AP50=self.tr("AP50"),
            MATCHED_COUNT=self.tr("Number of matched objects"),
            MISSED_COUNT=self.tr("Number of missed objects"),
            EXTRA_COUNT=self.tr("Number of extra objects"),
        )

    def layer_destinations(
        self, parameters: Dict[str, Any], context: QgsProcessingContext
    ) -> Dict[str, Any]:
        # The job writes one GeoPackage with three layers; where the user wants none, it is ours.
        if self.parameterAsFileOutput(parameters, key_of("output"), context):
            return {}
        return {"output": temporary_file("evaluation.gpkg")}

    def finished_layers(
        self,
        parameters: Dict[str, Any],
        values: Dict[str, Any],
        outputs: Dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Dict[str, Any]:
        results: Dict[str, Any] = {}
        for layer_name, color in (
            ("matched", MATCHED_COLOR),
            ("missed", MISSED_COLOR),
            ("extra", EXTRA_COLOR),
        ):
            key = key_of(layer_name)
            if key in outputs:
                results[f"{key}_COUNT"] = outputs[key]
            destination = self.parameterAsOutputLayer(parameters, key, context)
            if destination:
                source = f"{values['output']}|layername={layer_name}"
                results[key] = copy_layer(source, destination, context, feedback)
                LayerStyle.set_for(results[key], context, SingleColorStyle(color))
        return results
