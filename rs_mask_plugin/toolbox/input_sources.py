"""Lists the files that a run reads, so that none of them is written to."""

from __future__ import annotations

from typing import Any, Dict, List

from qgis.core import (
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterLayer,
    QgsProviderRegistry,
)

from .parameter_factory import is_empty


def input_sources(
    algorithm: QgsProcessingAlgorithm, parameters: Dict[str, Any], context: QgsProcessingContext
) -> Dict[str, str]:
    """Return ``path`` or ``path|layername=name`` of each input that is a file → its parameter."""
    found: Dict[str, str] = {}
    for definition in algorithm.parameterDefinitions():
        name = definition.name()
        if is_empty(parameters.get(name)):
            continue
        for layer in _layers(algorithm, definition, parameters, context):
            parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
            path, table = parts.get("path"), parts.get("layerName")
            if not is_empty(path):
                found[str(path) if is_empty(table) else f"{path}|layername={table}"] = name
        if isinstance(definition, QgsProcessingParameterFile):
            found[algorithm.parameterAsString(parameters, name, context)] = name
    return found


def _layers(
    algorithm: QgsProcessingAlgorithm,
    definition: Any,
    parameters: Dict[str, Any],
    context: QgsProcessingContext,
) -> List[QgsMapLayer]:
    name = definition.name()
    layers: List[Any] = []
    if isinstance(definition, QgsProcessingParameterRasterLayer):
        layers = [algorithm.parameterAsRasterLayer(parameters, name, context)]
    elif isinstance(definition, QgsProcessingParameterMultipleLayers):
        layers = algorithm.parameterAsLayerList(parameters, name, context)
    elif isinstance(definition, QgsProcessingParameterFeatureSource):
        value = parameters[name]
        if isinstance(value, QgsProcessingFeatureSourceDefinition):
            value = value.source
        given = {**parameters, name: value}
        layers = [algorithm.parameterAsVectorLayer(given, name, context)]
    return [layer for layer in layers if layer is not None]
