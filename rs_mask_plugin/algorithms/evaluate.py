"""``rsmask:evaluate``: two polygon layers in; figures, matched, missed and extra objects out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar, Dict, List, Optional, Tuple, Type

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
)

from ..core.jobs.detection_options import EvaluateParameters
from ..toolbox.base import JobAlgorithm, temporary_file
from ..toolbox.layer_copy import copy_layer
from ..toolbox.layer_outputs import LayerOutput
from ..toolbox.output_target import OutputTarget
from ..toolbox.parameter_factory import key_of
from ..toolbox.styling import EXTRA_COLOR, MATCHED_COLOR, MISSED_COLOR, LayerStyle, SingleColorStyle

OUTPUT = "OUTPUT"


@dataclass(frozen=True)
class _Kind:
    """One of the three layers: its name, its colour on the map, the fields it is known by."""

    layer: str
    color: str
    fields: Tuple[str, ...]

    @property
    def key(self) -> str:
        return key_of(self.layer)


_KINDS = (
    _Kind("matched", MATCHED_COLOR, ("class", "detection_id", "truth_id", "score", "iou")),
    _Kind("missed", MISSED_COLOR, ("class", "truth_id")),
    _Kind("extra", EXTRA_COLOR, ("class", "detection_id", "score", "best_iou")),
)


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
            MEAN_IOU=self.tr("Mean IoU of matched objects"),
            BOUNDARY_IOU=self.tr("Boundary IoU of matched objects"),
            POLIS=self.tr("PoLiS distance of matched objects"),
            HAUSDORFF=self.tr("Hausdorff distance of matched objects"),
            CALIBRATION_ERROR=self.tr("Calibration error of the scores"),
            MATCHED_COUNT=self.tr("Number of matched objects"),
            MISSED_COUNT=self.tr("Number of missed objects"),
            EXTRA_COUNT=self.tr("Number of extra objects"),
        )

    def layer_outputs(self) -> List[LayerOutput]:
        three = tuple(frozenset(kind.fields) for kind in _KINDS)
        single = [LayerOutput(kind.key, (fields,)) for kind, fields in zip(_KINDS, three)]
        return [LayerOutput(OUTPUT, three), *single]

    def layer_destinations(self, targets: Dict[str, OutputTarget]) -> Dict[str, Any]:
        # The job writes one GeoPackage with three layers; where the user wants none, it is ours.
        if OUTPUT in targets:
            return {"output": targets[OUTPUT].path}
        return {"output": temporary_file("evaluation.gpkg")}

    def deliver_layers(
        self,
        targets: Dict[str, OutputTarget],
        values: Dict[str, Any],
        outputs: Dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Dict[str, Any]:
        results: Dict[str, Any] = {}
        if OUTPUT in targets:
            results[OUTPUT] = targets[OUTPUT].path
        for kind in _KINDS:
            if kind.key in outputs:
                results[f"{kind.key}_COUNT"] = outputs[kind.key]
            if kind.key in targets:
                source = f"{values['output']}|layername={kind.layer}"
                destination = targets[kind.key].destination
                results[kind.key] = copy_layer(source, destination, context, feedback)
                style = SingleColorStyle(kind.color)
                LayerStyle.set_for(results[kind.key], context, style, self.run_layers)
        return results
