"""Sentences about parameter values that can't be used: what is wrong, and what to give."""

from __future__ import annotations

from typing import Any, Dict, List, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsMapLayer,
    QgsProcessingAlgorithm,
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

from ..core.jobs.addresses import without_credentials
from ..language.catalog import number_text, tr
from ..web_imagery.web_layer import is_web_layer, tile_file, web_layer_error
from .parameter_factory import is_empty
from .value_reader import number_list_sentence, numbers_in
from .web_request import has_region, web_gsd

_OF_LAYERS = (
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterFeatureSource,
)


def value_error(
    definition: QgsProcessingParameterDefinition, value: Any, context: QgsProcessingContext
) -> str:
    """Return a sentence about a value that QGIS refuses, or an empty text.

    Args:
        definition: The parameter.
        value: As QGIS gives it; None where it was not given.
        context: The run's context, by which QGIS looks for layers.
    """
    name = definition.name()
    if isinstance(definition, _OF_LAYERS):
        problem = _lost_layer_error(value, context)
        if problem:
            return problem
    acceptable = definition.checkValueIsAcceptable(value, context)
    if isinstance(definition, QgsProcessingParameterCrs) and isinstance(value, str) and value:
        # QGIS takes any text here, and would go on without a CRS.
        crs = QgsProcessingParameters.parameterAsCrs(definition, {name: value}, context)
        acceptable = crs.isValid() or value == "ProjectCrs"
    if acceptable:
        return ""
    if is_empty(value):
        return tr("{} is missing. {}").format(name, definition.help())
    if isinstance(definition, QgsProcessingParameterMultipleLayers):
        return _raster_list_error(definition, value, context)
    if isinstance(definition, QgsProcessingParameterRasterLayer) and _is_json(value):
        expectation = tr(
            "is no raster. Of a STAC item, load one of its pictures (assets) as a layer; only the "
            "console takes the item itself."
        )
    else:
        expectation = _expectation(definition)
    return tr("{}: “{}” {}").format(name, _as_given(value), expectation)


def raster_layer_error(
    algorithm: QgsProcessingAlgorithm,
    definition: Any,
    parameters: Dict[str, Any],
    context: QgsProcessingContext,
) -> str:
    """Return a sentence about a raster layer that is no file or has another CRS than its file."""
    name = definition.name()
    layers: List[Any] = []
    if isinstance(definition, QgsProcessingParameterRasterLayer):
        layers = [algorithm.parameterAsRasterLayer(parameters, name, context)]
    elif isinstance(definition, QgsProcessingParameterMultipleLayers):
        layers = algorithm.parameterAsLayerList(parameters, name, context)
    for layer in layers:
        if layer is not None and layer.isValid():
            provider = layer.providerType()
            if is_web_layer(layer):
                problem = web_layer_error(
                    layer,
                    has_region=has_region(parameters),
                    gsd=web_gsd(algorithm, parameters, context),
                )
                if problem:
                    return problem
                continue
            if provider != "gdal" and not tile_file(layer):
                return tr(
                    "The layer “{}” comes from a service ({}) and not from a raster file. "
                    "Export it to a GeoTIFF first (layer menu: Export → Save As)."
                ).format(layer.name(), provider)
            # The engine opens the file, which knows nothing of what was set in QGIS.
            stored = layer.dataProvider().crs()
            if layer.crs().isValid() and layer.crs() != stored:
                return tr(
                    "The layer “{}” has a CRS that was set in QGIS ({}), its file has {}. "
                    "Assign the CRS to the file itself (Raster › Projections › Assign "
                    "Projection) and load it again."
                ).format(layer.name(), _crs_name(layer.crs()), _crs_name(stored) or tr("none"))
    return ""


def number_list_error(
    algorithm: QgsProcessingAlgorithm,
    key: str,
    parameters: Dict[str, Any],
    context: QgsProcessingContext,
) -> str:
    """Return a sentence about a line of numbers that holds something else."""
    definition: Optional[Any] = algorithm.parameterDefinition(key)
    if definition is None or definition.type() != "string":
        return ""
    text = algorithm.parameterAsString(parameters, key, context)
    try:
        numbers_in(text)
    except ValueError:
        return number_list_sentence(definition, text)
    return ""


def _lost_layer_error(value: Any, context: QgsProcessingContext) -> str:
    """Return a sentence about a layer of the project whose file is gone, or an empty text."""
    if isinstance(value, (list, tuple)):
        return next(filter(None, (_lost_layer_error(part, context) for part in value)), "")
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        value = value.source.staticValue()
    layer = value if isinstance(value, QgsMapLayer) else None
    if isinstance(value, str) and context.project() is not None:
        layer = context.project().mapLayer(value)
    if layer is None or layer.isValid():
        return ""
    return tr(
        "The layer “{}” can't be opened: {}. If its file was moved, give the layer its new place "
        "(layer menu: Change Data Source)."
    ).format(layer.name(), without_credentials(layer.source()))


def _expectation(definition: Any) -> str:
    if isinstance(definition, QgsProcessingParameterEnum):
        return tr("is none of the choices: {}.").format(", ".join(definition.options()))
    if isinstance(definition, QgsProcessingParameterNumber):
        whole = definition.dataType() == QgsProcessingParameterNumber.Type.Integer
        kind = tr("whole number") if whole else tr("number")
        limits = (f"{limit:g}" for limit in (definition.minimum(), definition.maximum()))
        return tr("is no {} from {} to {}.").format(kind, *map(number_text, limits))
    if isinstance(definition, QgsProcessingParameterRasterLayer):
        return tr("can't be opened as a raster; check the path, and that GDAL reads the format.")
    if isinstance(definition, QgsProcessingParameterFeatureSource):
        return tr("can't be opened as a polygon layer; check the path and the layer's name.")
    if isinstance(definition, QgsProcessingParameterCrs):
        return tr("is no CRS; give one such as EPSG:25832.")
    if isinstance(definition, QgsProcessingParameterExtent):
        return tr("is no extent; give west,east,south,north, perhaps with its CRS: [EPSG:25832].")
    return tr("can't be used here. {}").format(definition.help())


def _raster_list_error(
    definition: QgsProcessingParameterDefinition, value: Any, context: QgsProcessingContext
) -> str:
    """Return a sentence about those of several rasters that can't be opened."""
    layers = value if isinstance(value, (list, tuple)) else [value]
    wrong = [each for each in layers if not definition.checkValueIsAcceptable([each], context)]
    texts = ", ".join(f"“{_as_given(each)}”" for each in wrong or layers)
    text = tr("{}: {} can't be opened as a raster; ").format(definition.name(), texts)
    if any(mark in texts.replace("”, “", "") for mark in ",;"):
        return text + tr("repeat --{}=… for each file.").format(definition.name())
    return text + tr("check the path, and that GDAL reads the format.")


def _is_json(value: Any) -> bool:
    return isinstance(value, str) and value.partition("#")[0].lower().endswith(
        (".json", ".geojson")
    )


def _crs_name(crs: QgsCoordinateReferenceSystem) -> str:
    return str(crs.authid() or crs.description())


def _as_given(value: Any) -> str:
    """Return the value as the user gave it."""
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        return str(value.source.staticValue())
    if isinstance(value, (list, tuple)):
        return ", ".join(_as_given(part) for part in value)
    return without_credentials(str(value))
