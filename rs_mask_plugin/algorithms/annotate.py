"""``rsmask:annotate``: imagery and polygons in, a training set out."""

from __future__ import annotations

from typing import Any, ClassVar, Dict, List, Optional, Type

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputNumber,
)

from ..core.jobs.dataset_options import AnnotateParameters
from ..toolbox.base import JobAlgorithm
from ..toolbox.polygon_source import CLASS_COLUMN, field_names

CLASS_EXPRESSION = "CLASS_EXPRESSION"


class AnnotateAlgorithm(JobAlgorithm):
    """Makes a training set."""

    ID = "annotate"
    OPTIONS: ClassVar[Type[Any]] = AnnotateParameters

    def displayName(self) -> str:
        return self.tr("1. Make a training set")

    def shortDescription(self) -> str:
        return self.tr("Cuts imagery and polygons into the tiles that a network learns from.")

    def tags(self) -> List[str]:
        return self.tr(
            "annotate,label,training,dataset,tiles,chips,coco,segmentation,mask r-cnn,deep learning"
        ).split(",")

    def initAlgorithm(self, configuration: Optional[Dict[str, Any]] = None) -> None:
        make = self.make
        self.add_parameters(
            make.rasters("imagery"),
            make.polygons("annotations"),
            make.field_of("class_field", "annotations"),
            make.polygons("area"),
            make.expression_of(
                CLASS_EXPRESSION,
                self.tr("Class by an expression"),
                "annotations",
                self.tr(
                    "In place of the field: an expression that gives each object's class, such as "
                    "if(\"height\" > 20, 'tall', 'small'). Objects that get none are left out."
                ),
            ),
            *make.of("class_name", "tile_size", "stride", "gsd", "bands"),
            *make.of("min_visible", "min_valid", "background_share"),
            *make.of("validation_share", "test_share", "split_by"),
            make.field_of("split_field", "area"),
            *make.of("seed", "scheduler", "resume"),
            *make.web_imagery(),
            *make.of("output"),
        )
        self.add_outputs(
            QgsProcessingOutputFile,
            REPORT=self.tr("Report"),
            TILES_LAYER=self.tr("Tiles and objects as layers"),
        )
        self.add_outputs(
            QgsProcessingOutputNumber,
            TILES=self.tr("Number of tiles"),
            INSTANCES=self.tr("Number of objects"),
            TRAIN_TILES=self.tr("Tiles to learn from"),
            VALIDATION_TILES=self.tr("Tiles for validation"),
            TEST_TILES=self.tr("Tiles for the test"),
        )

    def find_problem(self, parameters: Dict[str, Any], context: QgsProcessingContext) -> str:
        """Refuse two sources of the class; everything else as everywhere."""
        if self._expression(parameters, context) and field_names(
            self, parameters, "CLASS_FIELD", context
        ):
            return self.tr(
                "The class is given twice. Name either the field with the class or an expression."
            )
        return super().find_problem(parameters, context)

    def job_values(
        self,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Dict[str, Any]:
        values = super().job_values(parameters, context, feedback)
        if self._expression(parameters, context):
            values["class_field"] = CLASS_COLUMN
        return values

    def _expression(self, parameters: Dict[str, Any], context: QgsProcessingContext) -> str:
        return str(self.parameterAsString(parameters, CLASS_EXPRESSION, context)).strip()
