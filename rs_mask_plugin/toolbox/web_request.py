"""What a run's parameters ask of the layers of web services among its rasters."""

from __future__ import annotations

from typing import Any, Dict, List, Mapping

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterLayer,
)

from ..language.catalog import tr
from ..web_imagery.service import is_template, source_of_template
from ..web_imagery.web_layer import WebImageryRequest
from ..widgets.model_card import UnreadableError, read_model_card
from .parameter_factory import is_empty
from .reporting import is_cancelled

_EXTENT, _AREA, _MODEL, _TRAINING_GSD = "EXTENT", "AREA", "MODEL", "GSD"


def web_request(
    algorithm: QgsProcessingAlgorithm,
    parameters: Dict[str, Any],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> WebImageryRequest:
    """Return what a run wants of a layer of a web service.

    Args:
        algorithm: One with the parameters of ``WebImageryOptions``.
        parameters: As QGIS gives them.
        context: The run's context.
        feedback: Asked whether the run is cancelled.
    """
    return WebImageryRequest(
        region_in=lambda crs: _region(algorithm, parameters, context, crs),
        gsd=web_gsd(algorithm, parameters, context),
        most_tiles=algorithm.parameterAsInt(parameters, "WEB_TILES", context),
        is_cancelled=lambda: is_cancelled(feedback),
    )


def has_region(parameters: Mapping[str, Any]) -> bool:
    """Whether a run is confined to an extent or to polygons."""
    return any(not is_empty(parameters.get(name)) for name in (_EXTENT, _AREA))


def web_gsd(
    algorithm: QgsProcessingAlgorithm, parameters: Dict[str, Any], context: QgsProcessingContext
) -> float:
    """Return the wanted metres a pixel: those given, the training set's, or the model's; 0: none.

    Of several of a training set, the finest.
    """
    given = algorithm.parameterAsDouble(parameters, "WEB_GSD", context)
    if given > 0:
        return float(given)
    if algorithm.parameterDefinition(_TRAINING_GSD) is not None:
        return _least(algorithm.parameterAsString(parameters, _TRAINING_GSD, context))
    try:
        path = algorithm.parameterAsString(parameters, _MODEL, context)
        return float(read_model_card(path)["gsd"])
    except (UnreadableError, LookupError, TypeError, ValueError):
        return 0.0  # the engine says what is wrong with the model


def with_web_layers(
    algorithm: QgsProcessingAlgorithm, parameters: Mapping[str, Any]
) -> Dict[str, Any]:
    """Return the parameters with addresses of XYZ services as QGIS opens them.

    ``https://…/{z}/{x}/{y}.png``, as qgis_process and scripts give it, QGIS takes for a file.
    """
    named = dict(parameters)
    for definition in algorithm.parameterDefinitions():
        name = definition.name()
        if name in named and isinstance(
            definition, (QgsProcessingParameterRasterLayer, QgsProcessingParameterMultipleLayers)
        ):
            named[name] = _with_provider(named[name])
    return named


def _with_provider(value: Any) -> Any:
    if isinstance(value, (list, tuple)):
        return [_with_provider(part) for part in value]
    if isinstance(value, str) and is_template(value):
        return f"wms://{source_of_template(value)}"
    return value


def _region(
    algorithm: QgsProcessingAlgorithm,
    parameters: Dict[str, Any],
    context: QgsProcessingContext,
    crs: QgsCoordinateReferenceSystem,
) -> List[QgsGeometry]:
    """Return the polygons, in a CRS, that a run is confined to.

    Raises:
        QgsProcessingException: They can't be had in this CRS; one sentence.
    """
    polygons = []
    source = algorithm.parameterAsSource(parameters, _AREA, context)
    if source is not None:
        # What a check of QGIS's raises in the midst of reading gets lost, and Python with it.
        flags = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
        for feature in source.getFeatures(QgsFeatureRequest(), flags):
            polygon = feature.geometry().makeValid()
            if not polygon.isEmpty():
                polygons.append(_moved(polygon, source.sourceCrs(), crs, context, _AREA))
    if algorithm.parameterDefinition(_EXTENT) is None or is_empty(parameters.get(_EXTENT)):
        return polygons
    searched_in = algorithm.parameterAsCrs(parameters, "CRS", context)
    given_in = searched_in if searched_in.isValid() else crs
    box = algorithm.parameterAsExtent(parameters, _EXTENT, context, given_in)
    rectangle = QgsGeometry.fromRect(box).densifyByCount(8)  # in another CRS its edges are curves
    rectangle = _moved(rectangle, given_in, crs, context, _EXTENT)
    if source is None:
        return [rectangle]
    inside = [polygon.intersection(rectangle) for polygon in polygons]
    return [polygon for polygon in inside if not polygon.isEmpty()]


def _moved(
    polygon: QgsGeometry,
    crs: QgsCoordinateReferenceSystem,
    to_crs: QgsCoordinateReferenceSystem,
    context: QgsProcessingContext,
    name: str,
) -> QgsGeometry:
    """Return a parameter's polygon in another CRS.

    Raises:
        QgsProcessingException: It is not there; one sentence.
    """
    moved = QgsGeometry(polygon)
    try:
        moved.transform(QgsCoordinateTransform(crs, to_crs, context.transformContext()))
        is_there = moved.boundingBox().isFinite()
    except QgsCsException:
        is_there = False
    if not is_there:
        raise QgsProcessingException(
            tr(
                "{} lies where the imagery's CRS ({}) does not reach. Is its own CRS ({}) the "
                "right one?"
            ).format(name, to_crs.authid(), crs.authid())
        )
    return moved


def _least(text: str) -> float:
    """Return the least of some numbers above 0; 0 where there is none."""
    numbers = []
    for part in text.replace(";", ",").replace(",", " ").split():
        try:
            numbers.append(float(part))
        except ValueError:
            return 0.0  # the reader of the parameter says what is wrong
    return min((number for number in numbers if number > 0), default=0.0)
