"""Says in a sentence why QGIS refuses a parameter's value, and what to give instead."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingParameterCrs,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameters,
)
from qgis.PyQt.QtCore import QCoreApplication

from .parameter_factory import is_empty


def wrong_value(
    definition: QgsProcessingParameterDefinition, value: Any, context: QgsProcessingContext
) -> str:
    """Return a sentence about a value that QGIS refuses, or an empty text.

    Args:
        definition: The parameter.
        value: As QGIS gives it; None where it was not given.
        context: The run's context, by which QGIS looks for layers.
    """
    name = definition.name()
    acceptable = definition.checkValueIsAcceptable(value, context)
    if isinstance(definition, QgsProcessingParameterCrs) and isinstance(value, str) and value:
        # QGIS takes any text here, and would go on without a CRS.
        crs = QgsProcessingParameters.parameterAsCrs(definition, {name: value}, context)
        acceptable = crs.isValid() or value == "ProjectCrs"
    if acceptable:
        return ""
    if is_empty(value):
        return _said("{} is missing. {}").format(name, definition.help())
    if isinstance(definition, QgsProcessingParameterMultipleLayers):
        return _wrong_rasters(definition, value, context)
    return _said("{}: “{}” {}").format(name, _shown(value), _what_to_give(definition))


def _what_to_give(definition: Any) -> str:
    if isinstance(definition, QgsProcessingParameterEnum):
        return _said("is none of the choices: {}.").format(", ".join(definition.options()))
    if isinstance(definition, QgsProcessingParameterNumber):
        whole = definition.dataType() == QgsProcessingParameterNumber.Type.Integer
        kind = _said("whole number") if whole else _said("number")
        return _said("is no {} from {:g} to {:g}.").format(
            kind, definition.minimum(), definition.maximum()
        )
    if isinstance(definition, QgsProcessingParameterRasterLayer):
        return _said("can't be opened as a raster; check the path, and that GDAL reads the format.")
    if isinstance(definition, QgsProcessingParameterFeatureSource):
        return _said("can't be opened as a polygon layer; check the path and the layer's name.")
    if isinstance(definition, QgsProcessingParameterCrs):
        return _said("is no CRS; give one such as EPSG:25832.")
    if isinstance(definition, QgsProcessingParameterExtent):
        return _said(
            "is no extent; give west,east,south,north, perhaps with its CRS: [EPSG:25832]."
        )
    return _said("can't be used here. {}").format(definition.help())


def _wrong_rasters(
    definition: QgsProcessingParameterDefinition, value: Any, context: QgsProcessingContext
) -> str:
    """Return a sentence about those of several rasters that can't be opened."""
    layers = value if isinstance(value, (list, tuple)) else [value]
    wrong = [each for each in layers if not definition.checkValueIsAcceptable([each], context)]
    texts = ", ".join(f"“{_shown(each)}”" for each in wrong or layers)
    text = _said("{}: {} can't be opened as a raster; ").format(definition.name(), texts)
    if any(mark in texts.replace("”, “", "") for mark in ",;"):
        return text + _said("repeat --{}=… for each file.").format(definition.name())
    return text + _said("check the path, and that GDAL reads the format.")


def _shown(value: Any) -> str:
    """Return the value as the user gave it."""
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        return str(value.source.staticValue())
    if isinstance(value, (list, tuple)):
        return ", ".join(_shown(part) for part in value)
    return str(value)


def _said(text: str) -> str:
    return str(QCoreApplication.translate("wrong_values", text))
