"""Polygons for the engine: a plain file as it is, everything else written out as QGIS sees it."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Dict, Iterator, List, Optional, Set, Tuple

from qgis.core import (
    NULL,
    Qgis,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextScope,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsFeatureRequest,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProcessingParameterExpression,
    QgsProcessingParameterField,
    QgsProcessingUtils,
    QgsProviderRegistry,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QMetaType, QVariant

from ..language.catalog import tr
from .parameter_factory import is_empty

CLASS_COLUMN = "class"
"""Of a written layer: the classes that an expression gave."""

# Read by the engine's GDAL as QGIS's reads them; a shapefile's text depends on QGIS's settings.
_PLAIN_FORMATS = {".gpkg", ".fgb", ".geojson"}
# Not "fid" and "geom", which may be fields with values of their own.
_ID_COLUMN = "rs_mask_fid"
_GEOMETRY_COLUMN = "rs_mask_geometry"
_RESERVED_NAMES = ("gpkg", "sqlite_", "rtree_", "ogr_")  # how no layer's name may begin
_NO_VALUE = "{2839923C-8B7D-419E-B84B-CA2FE9B80EC7}"  # QGIS's word for NULL in a value map
_FEATURES_AT_ONCE = 1000  # between two looks at whether the user cancelled


@dataclass
class _Column:
    """A field of the written layer.

    Attributes:
        definition: Its name and type.
        source: Index of the field that it is taken from; -1: from the expression.
        expression: What gives its text; None: the field's value.
        leaves_out: Features without a value are left out.
        unknown: Values of a mapped field that its list does not name, as they were met.
    """

    definition: QgsField
    source: int
    expression: Optional[QgsExpression] = None
    leaves_out: bool = False
    unknown: Dict[str, int] = field(default_factory=dict)


class PolygonSource:
    """The features that one parameter of a run names.

    Made in the main thread, because expressions look at layers while they are prepared; written in
    any.

    Args:
        algorithm: Whose parameter it is.
        parameters: As QGIS gives them.
        context: The run's context.
        name: The parameter's name.

    Attributes:
        problem: One sentence about an expression that can't be used, or empty.
    """

    def __init__(
        self,
        algorithm: QgsProcessingAlgorithm,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        name: str,
    ) -> None:
        self._algorithm = algorithm
        self._given = (parameters, name, context)
        self.problem = ""
        self._columns: List[_Column] = []
        source = algorithm.parameterAsSource(*self._given)
        if source is not None:
            self._expressions = self._expression_context(source)
            self._columns = [*self._chosen_fields(source), *self._classes_by_expression()]
            self._plain = self._plain_reference(source)

    def reference(self, feedback: QgsProcessingFeedback) -> str:
        """Return ``path|layername=name`` of the features; empty where none are given.

        Raises:
            QgsProcessingException: They can't be read or written; an expression fails. One
                sentence.
        """
        parameters, name, _ = self._given
        source = self._algorithm.parameterAsSource(*self._given)
        if source is None:
            if is_empty(parameters.get(name)):
                return ""
            raise QgsProcessingException(self._algorithm.invalidSourceError(parameters, name))
        if self.problem:
            raise QgsProcessingException(self.problem)
        return self._plain or self._write_copy(source, feedback)

    def _chosen_fields(self, source: QgsProcessingFeatureSource) -> Iterator[_Column]:
        """Yield the fields that other parameters chose from this layer; mapped ones as names."""
        parameters, name, context = self._given
        taken: Set[int] = set()
        for definition in self._children(QgsProcessingParameterField, name):
            for field_name in field_names(self._algorithm, parameters, definition.name(), context):
                index = source.fields().lookupField(field_name)
                if index < 0:
                    continue  # the job says so where it matters; a missing score does not
                if index in taken:
                    continue  # one field may be chosen for two purposes
                taken.add(index)
                chosen = source.fields().at(index)
                if not _shows_other_values(chosen):
                    yield _Column(QgsField(chosen.name(), chosen.type()), index)
                    continue
                expression = QgsExpression(
                    f"represent_value({QgsExpression.quotedColumnRef(chosen.name())})"
                )
                self._prepare(expression)
                yield _Column(_text_field(chosen.name()), index, expression)

    def _classes_by_expression(self) -> Iterator[_Column]:
        """Yield the column of the classes where an expression gives them."""
        parameters, name, context = self._given
        for definition in self._children(QgsProcessingParameterExpression, name):
            # Not parameterAsExpression, which takes one that can't be parsed for none.
            text = self._algorithm.parameterAsString(parameters, definition.name(), context)
            if text.strip():
                expression = QgsExpression(text)
                self._prepare(expression)
                yield _Column(_text_field(CLASS_COLUMN), -1, expression, leaves_out=True)

    def _children(self, kind: Any, name: str) -> Iterator[Any]:
        for definition in self._algorithm.parameterDefinitions():
            if isinstance(definition, kind) and definition.parentLayerParameterName() == name:
                yield definition

    def _prepare(self, expression: QgsExpression) -> None:
        """Make the expression ready, or keep a sentence about what is wrong with it."""
        wrong = ""
        if expression.hasParserError():
            wrong = expression.parserErrorString()
        elif not expression.prepare(self._expressions):
            wrong = expression.evalErrorString()
        if wrong:
            self.problem = tr("The expression {} can't be used: {}. Correct it.").format(
                expression.expression(), " ".join(wrong.split()).rstrip(".")
            )

    def _expression_context(self, source: QgsProcessingFeatureSource) -> QgsExpressionContext:
        """Return what expressions may name: fields, the layer, the project's variables."""
        parameters, _, context = self._given
        scopes = QgsExpressionContext()
        scopes.appendScope(QgsExpressionContextUtils.globalScope())
        if context.project() is not None:
            scopes.appendScope(QgsExpressionContextUtils.projectScope(context.project()))
        run = self._algorithm.createExpressionContext(parameters, context, source)
        for scope in (*context.expressionContext().scopes(), *run.scopes()):
            scopes.appendScope(QgsExpressionContextScope(scope))
        scopes.setFields(source.fields())
        return scopes

    def _plain_reference(self, source: QgsProcessingFeatureSource) -> str:
        """Return the layer's file where it holds what QGIS shows, else an empty text."""
        parameters, name, context = self._given
        value = parameters.get(name)
        if isinstance(value, QgsProcessingFeatureSourceDefinition):
            if (
                value.selectedFeaturesOnly
                or value.featureLimit != -1
                or getattr(value, "filterExpression", "")  # since QGIS 3.32
            ):
                return ""
            value = value.source
        layer = self._algorithm.parameterAsVectorLayer({**parameters, name: value}, name, context)
        if layer is None or layer.providerType() != "ogr" or not self._is_as_stored(layer):
            return ""
        of_provider = QgsFields.FieldOrigin.OriginProvider
        for column in self._columns:
            computed = column.source < 0 or column.expression is not None
            if computed or source.fields().fieldOrigin(column.source) != of_provider:
                return ""
        parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
        path = Path(str(parts.get("path") or "")).absolute()
        restricted = {key for key, part in parts.items() if not is_empty(part)}
        if restricted - {"path", "layerName"} or path.suffix.lower() not in _PLAIN_FORMATS:
            return ""
        if not path.is_file():
            return ""
        layer_name = parts.get("layerName")
        return str(path) if is_empty(layer_name) else f"{path}|layername={layer_name}"

    @staticmethod
    def _is_as_stored(layer: QgsVectorLayer) -> bool:
        """Whether nothing was filtered, drawn without saving, or set about the CRS in QGIS."""
        provider = layer.dataProvider()
        return (
            not layer.isModified()
            and not layer.subsetString()
            and bool(layer.crs() == provider.crs())
        )

    def _write_copy(
        self, source: QgsProcessingFeatureSource, feedback: QgsProcessingFeedback
    ) -> str:
        """Write the features and the columns that the job needs; return where."""
        context = self._given[2]
        path = QgsProcessingUtils.generateTempFilename("polygons.gpkg")
        writing = QgsVectorFileWriter.SaveVectorOptions()
        writing.driverName = "GPKG"
        writing.layerName = _layer_name(source.sourceName())
        writing.layerOptions = [f"FID={_ID_COLUMN}", f"GEOMETRY_NAME={_GEOMETRY_COLUMN}"]
        fields = QgsFields()
        fields.append(_id_field())
        for column in self._columns:
            fields.append(column.definition)
        writer = QgsVectorFileWriter.create(
            path,
            fields,
            _multi_type(source),
            source.sourceCrs(),
            context.transformContext(),
            writing,
        )
        if writer.hasError():
            raise QgsProcessingException(
                tr("The features of {} can't be written: {}.").format(
                    source.sourceName(), writer.errorMessage()
                )
            )
        read, left_out = self._write_features(source, fields, writer, feedback)
        del writer  # what is still in memory is written now
        self._report(source, read, left_out, feedback)
        return f"{path}|layername={writing.layerName}"

    def _write_features(
        self,
        source: QgsProcessingFeatureSource,
        fields: QgsFields,
        writer: QgsVectorFileWriter,
        feedback: QgsProcessingFeedback,
    ) -> Tuple[int, int]:
        """Write all features; return how many were read and how many have no class."""
        # The engine mends invalid polygons and counts them; QGIS would stop at the first.
        flags = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
        read = left_out = 0
        taken: Set[int] = set()
        without_id = []
        for feature in source.getFeatures(QgsFeatureRequest(), flags):
            if read % _FEATURES_AT_ONCE == 0 and feedback.isCanceled():
                return read, left_out
            read += 1
            copy = self._new_feature(feature, fields)
            if copy is None:
                left_out += 1
            elif feature.id() < 0 or feature.id() in taken:
                # Not saved yet, or of a view whose key comes twice: gets an id behind the others'.
                without_id.append(copy)
            else:
                taken.add(feature.id())
                copy.setAttribute(0, feature.id())
                self._add(writer, copy)
        for copy in without_id:
            self._add(writer, copy)
        return read, left_out

    def _new_feature(self, feature: QgsFeature, fields: QgsFields) -> Optional[QgsFeature]:
        """Return the feature with the written layer's fields; None where it has no class."""
        copy = QgsFeature(fields)
        geometry = feature.geometry()
        geometry.convertToMultiType()
        copy.setGeometry(geometry)
        for position, column in enumerate(self._columns, start=1):
            value = self._value(feature, column)
            if value is None and column.leaves_out:
                return None
            copy.setAttribute(position, value)
        return copy

    def _value(self, feature: QgsFeature, column: _Column) -> Any:
        """Return a column's value of a feature; None where there is none."""
        stored = feature.attribute(column.source) if column.source >= 0 else None
        if column.expression is None:
            return stored
        if column.source >= 0 and is_empty(stored):
            return None
        self._expressions.setFeature(feature)
        value = column.expression.evaluate(self._expressions)
        if column.expression.hasEvalError():
            raise QgsProcessingException(
                tr("The expression {} fails for feature {}: {}. Correct it.").format(
                    column.expression.expression(),
                    feature.id(),
                    column.expression.evalErrorString().rstrip("."),
                )
            )
        if column.source >= 0 and value == f"({_as_text(stored)})":  # QGIS's sign for: not listed
            value = stored
            text = _as_text(stored)
            column.unknown[text] = column.unknown.get(text, 0) + 1
        return _as_text(value) or None

    @staticmethod
    def _add(writer: QgsVectorFileWriter, feature: QgsFeature) -> None:
        if not writer.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
            raise QgsProcessingException(
                tr("A feature can't be written for the engine: {}.").format(writer.errorMessage())
            )

    def _report(
        self,
        source: QgsProcessingFeatureSource,
        read: int,
        left_out: int,
        feedback: QgsProcessingFeedback,
    ) -> None:
        """Log what the columns hold that a user may not expect."""
        for column in self._columns:
            name = column.definition.name()
            if column.expression is not None and column.source >= 0:
                feedback.pushInfo(
                    tr(
                        "Of the field {} the names are taken that QGIS shows, not the codes."
                    ).format(name)
                )
            for value, count in sorted(column.unknown.items()):
                feedback.pushWarning(
                    tr(
                        "The list of the field {} does not name its value {}, which is taken as it "
                        "is (objects: {})."
                    ).format(name, value, count)
                )
        if left_out == read and read:
            raise QgsProcessingException(
                tr(
                    "The expression gives none of the {} features of {} a class. Correct it."
                ).format(read, source.sourceName())
            )
        if left_out:
            feedback.pushWarning(
                tr(
                    "The expression gives {} of {} features no class: they are left out, and count "
                    "as background inside the annotated area."
                ).format(left_out, read)
            )


def field_names(
    algorithm: QgsProcessingAlgorithm,
    parameters: Dict[str, Any],
    name: str,
    context: QgsProcessingContext,
) -> List[str]:
    """Return the fields that a parameter names; QGIS has another function for it since 3.40."""
    read = getattr(algorithm, "parameterAsStrings", None) or algorithm.parameterAsFields
    return [str(field_name) for field_name in read(parameters, name, context)]


def _shows_other_values(chosen: QgsField) -> bool:
    """Whether QGIS shows names in place of the field's values."""
    setup = chosen.editorWidgetSetup()
    if setup.type() == "ValueRelation":
        return True
    if setup.type() != "ValueMap":
        return False
    listed = setup.config().get("map", [])
    pairs = [listed] if isinstance(listed, dict) else listed
    return any(
        str(name) != str(value) and value != _NO_VALUE
        for pair in pairs
        for name, value in pair.items()
    )


def _as_text(value: Any) -> str:
    """Return a class as text: 7 for 7.0; empty for NULL."""
    if value is None or value == NULL:
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).strip()


def _layer_name(title: str) -> str:
    """Return a name for the written layer: the job names it when something is wrong with it."""
    name = title.replace("|", " ") or "polygons"
    return f"polygons_{name}" if name.lower().startswith(_RESERVED_NAMES) else name


def _multi_type(source: QgsProcessingFeatureSource) -> QgsWkbTypes.Type:
    """Return the written layer's type: any number of parts; polygons where the source is open."""
    kind = QgsWkbTypes.multiType(source.wkbType())
    return QgsWkbTypes.Type.MultiPolygon if kind == QgsWkbTypes.Type.Unknown else kind


# Since 3.38 QGIS warns of QVariant's types, before it does not know QMetaType's.
_NEW_TYPES = Qgis.QGIS_VERSION_INT >= 33800


def _text_field(name: str) -> QgsField:
    return QgsField(name, QMetaType.Type.QString if _NEW_TYPES else QVariant.String)


def _id_field() -> QgsField:
    return QgsField(_ID_COLUMN, QMetaType.Type.LongLong if _NEW_TYPES else QVariant.LongLong)
