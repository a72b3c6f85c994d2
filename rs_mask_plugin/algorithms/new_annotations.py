"""``rsmask:newannotations``: makes a GeoPackage that is ready to draw objects and areas in."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any, ClassVar, Dict, List, Optional, Type

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsCoordinateReferenceSystem,
    QgsDefaultValue,
    QgsEditorWidgetSetup,
    QgsExpression,
    QgsFieldConstraints,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputVectorLayer,
    QgsRendererCategory,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from ..core.jobs.dataset_options import SPLITS, NewAnnotationsParameters
from ..language.catalog import tr
from ..toolbox.base import RsMaskAlgorithm, sentence
from ..toolbox.output_target import OutputTarget, make_folder, refuse_other_formats
from ..toolbox.styling import PALETTE, outline_symbol

OBJECTS, AREA = "objects", "area"

_NO_VALUE = "{2839923C-8B7D-419E-B84B-CA2FE9B80EC7}"  # QGIS's word for NULL in a value map
_OTHERS = "#bbbbbb"


class NewAnnotationsAlgorithm(RsMaskAlgorithm):
    """Makes layers to draw in."""

    ID = "newannotations"
    OPTIONS: ClassVar[Type[Any]] = NewAnnotationsParameters

    def displayName(self) -> str:
        return self.tr("New layers to annotate in")

    def shortDescription(self) -> str:
        return self.tr("Makes a GeoPackage with your classes, ready to draw objects and areas in.")

    def tags(self) -> List[str]:
        return self.tr("new,draw,digitise,digitize,annotate,label,classes,geopackage").split(",")

    def initAlgorithm(self, configuration: Optional[Dict[str, Any]] = None) -> None:
        make = self.make
        self.add_parameters(
            *make.of("classes"),
            make.crs("crs"),
            *make.of("output"),
        )
        self.add_outputs(
            QgsProcessingOutputVectorLayer,
            OBJECTS=self.tr("Objects"),
            AREA=self.tr("Annotated area"),
        )

    def process(
        self,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Dict[str, Any]:
        names = class_names(self.parameterAsString(parameters, "CLASSES", context))
        crs = self.parameterAsCrs(parameters, "CRS", context)
        if not crs.isValid() and context.project() is not None:
            crs = context.project().crs()
        if not crs.isValid():
            raise QgsProcessingException(
                sentence(
                    self.tr("No CRS is given, and the project has none."),
                    self.tr("Choose the CRS of your imagery."),
                )
            )
        target = OutputTarget.parse(self.parameterAsFileOutput(parameters, "OUTPUT", context))
        refuse_other_formats(target)
        path = Path(target.path)
        if path.exists():
            raise QgsProcessingException(
                sentence(
                    self.tr("{} is there already.").format(path),
                    self.tr("Choose another name: what was drawn is never overwritten."),
                )
            )
        make_folder(target.path)
        try:
            objects = _make_layer(path, OBJECTS, "class:string(80)&field=note:string(255)", crs)
            _style_objects(objects, names)
            _store_style(objects)
            area = _make_layer(path, AREA, "split:string(20)", crs)
            self._style_area(area)
            _store_style(area)
            del objects, area  # closes the file
            _check_styles(path)
        except QgsProcessingException:
            path.unlink(missing_ok=True)
            raise
        sources = {AREA: f"{path}|layername={AREA}", OBJECTS: f"{path}|layername={OBJECTS}"}
        if context.project() is not None:
            for name, source in sources.items():
                context.addLayerToLoadOnCompletion(
                    source,
                    QgsProcessingContext.LayerDetails(
                        f"{path.stem} {name}", context.project(), name.upper()
                    ),
                )
        feedback.pushInfo(
            self.tr("Classes: {}. CRS: {}.").format(
                ", ".join(names), crs.authid() or crs.description()
            )
        )
        return {
            "OUTPUT": str(path),
            "OBJECTS": sources[OBJECTS],
            "AREA": sources[AREA],
        }

    def _style_area(self, layer: QgsVectorLayer) -> None:
        """Give the areas a choice of splits; without one, RS Mask decides."""
        words = [(name, name) for name in SPLITS]
        widget = [{self.tr("(RS Mask decides)"): _NO_VALUE}, *({w: v} for v, w in words)]
        layer.setEditorWidgetSetup(
            layer.fields().indexOf("split"), QgsEditorWidgetSetup("ValueMap", {"map": widget})
        )
        _categorise(layer, "split", list(SPLITS), self.tr("RS Mask decides"), offset=2)
        _set_topology_checks(layer)


def class_names(text: str) -> List[str]:
    """Return the names in a line like ``house, tree``.

    Raises:
        QgsProcessingException: There is none, or one twice.
    """
    names = [part.strip() for part in text.replace(";", ",").split(",") if part.strip()]
    if not names:
        raise QgsProcessingException(tr("No class is named. Write e.g. house, tree."))
    for name in names:
        if names.count(name) > 1:
            raise QgsProcessingException(
                tr("The class {} is named twice. Name each class once.").format(name)
            )
    return names


def _make_layer(
    path: Path, name: str, fields: str, crs: QgsCoordinateReferenceSystem
) -> QgsVectorLayer:
    """Add an empty layer of polygons to the file and open it."""
    empty = QgsVectorLayer(f"MultiPolygon?field={fields}", name, "memory")
    empty.setCrs(crs)
    writing = QgsVectorFileWriter.SaveVectorOptions()
    writing.driverName = "GPKG"
    writing.layerName = name
    if path.exists():
        writing.actionOnExistingFile = (
            QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
        )
    result = QgsVectorFileWriter.writeAsVectorFormatV3(
        empty, str(path), empty.transformContext(), writing
    )
    layer = QgsVectorLayer(f"{path}|layername={name}", name, "ogr")
    if not layer.isValid():
        raise QgsProcessingException(
            tr("{} can't be written: {}. Choose another place.").format(path, result[1])
        )
    return layer


def _style_objects(layer: QgsVectorLayer, names: List[str]) -> None:
    """Give the objects a choice of classes; a new polygon is of the first until told otherwise."""
    index = layer.fields().indexOf("class")
    widget = QgsEditorWidgetSetup("ValueMap", {"map": [{name: name} for name in names]})
    layer.setEditorWidgetSetup(index, widget)
    layer.setDefaultValueDefinition(index, QgsDefaultValue(QgsExpression.quotedString(names[0])))
    layer.setFieldConstraint(index, QgsFieldConstraints.Constraint.ConstraintNotNull)
    _categorise(layer, "class", names, "")
    _set_topology_checks(layer)


def _categorise(
    layer: QgsVectorLayer, field: str, values: List[str], others: str, offset: int = 0
) -> None:
    """Draw outlines in a colour for each value; the last category is for all others."""
    colors = [PALETTE[(number + offset) % len(PALETTE)] for number in range(len(values))]
    categories = [
        QgsRendererCategory(value, outline_symbol(color), value)
        for value, color in zip(values, colors)
    ]
    categories.append(QgsRendererCategory(None, outline_symbol(_OTHERS), others))
    layer.setRenderer(QgsCategorizedSymbolRenderer(field, categories))


def _set_topology_checks(layer: QgsVectorLayer) -> None:
    """Refuse invalid polygons and drop repeated vertices while someone draws.

    Overlaps are allowed: one object may hide a part of another. Avoiding them is a setting of the
    project, not of a layer.
    """
    geometry = layer.geometryOptions()
    geometry.setRemoveDuplicateNodes(True)
    geometry.setGeometryChecks(["QgsIsValidCheck"])


def _store_style(layer: QgsVectorLayer) -> None:
    """Store the layer's look and form in the GeoPackage, as the one to open it with."""
    wrong = layer.saveStyleToDatabase(layer.name(), "RS Mask", True, "")
    if wrong:
        raise QgsProcessingException(
            tr("The style of {} can't be stored: {}.").format(layer.name(), wrong)
        )


def _check_styles(path: Path) -> None:
    """Raise when the file does not hold both styles: QGIS reports some failures only on screen."""
    with closing(sqlite3.connect(str(path))) as connection:
        try:
            (count,) = connection.execute(
                "SELECT count(*) FROM layer_styles WHERE useAsDefault"
            ).fetchone()
        except sqlite3.Error:
            count = 0
    if count != 2:
        raise QgsProcessingException(tr("The styles can't be stored in {}.").format(path))
