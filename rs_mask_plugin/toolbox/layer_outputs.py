"""Finds where the layers of a run go, and holds them against what the run reads."""

from __future__ import annotations

import re
import time
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Dict, List, Optional, Sequence, Tuple

from qgis.core import (
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterLayer,
    QgsProcessingUtils,
    QgsProviderRegistry,
    QgsRasterLayer,
)

from ..core.jobs.addresses import without_credentials
from ..language.catalog import tr
from ..web_imagery.web_layer import layer_name
from ..widgets.model_card import shorten
from ..window.run_layers import LayerOrigin
from .layer_copy import rename_in_context
from .output_target import (
    OutputTarget,
    Signature,
    make_folder,
    refuse_input,
    refuse_loss,
    refuse_other_formats,
    written_name,
)
from .parameter_factory import is_empty
from .value_reader import raster_source


@dataclass(frozen=True)
class LayerOutput:
    """A destination that polygon layers are written to.

    Attributes:
        key: The parameter.
        signatures: Fields of the layers, one a layer: how an earlier result is known.
    """

    key: str
    signatures: Tuple[Signature, ...]


def output_targets(
    algorithm: QgsProcessingAlgorithm,
    outputs: Sequence[LayerOutput],
    parameters: Dict[str, Any],
    context: QgsProcessingContext,
    feedback: Optional[QgsProcessingFeedback] = None,
) -> Dict[str, OutputTarget]:
    """Return the targets of the layers that the user wants, by key.

    Args:
        algorithm: The algorithm.
        outputs: Its outputs that are layers.
        parameters: As QGIS gives them.
        context: The run's context; a layer that QGIS loads gets its complete name in it.
        feedback: Warned of formats without outlines; None: it is a trial, which warns nobody and
            makes no folder.

    Raises:
        QgsProcessingException: One can't be written, or something would be lost by it.
    """
    inputs = input_sources(algorithm, parameters, context)
    targets: Dict[str, OutputTarget] = {}
    for output in outputs:
        definition = algorithm.parameterDefinition(output.key)
        is_one_file = isinstance(definition, QgsProcessingParameterFileDestination)
        given = (
            algorithm.parameterAsFileOutput(parameters, output.key, context)
            if is_one_file
            else algorithm.parameterAsOutputLayer(parameters, output.key, context)
        )
        if not given:
            continue
        target = OutputTarget.parse(given)
        if is_one_file:
            refuse_other_formats(target)
        name, has_outlines = written_name(target)
        if not has_outlines and feedback is not None:
            feedback.pushWarning(tr("{} keeps the values and not the outlines.").format(name))
        if target.path and not target.table:
            target = replace(target, destination=name, path=name)
        refuse_loss(target, output.signatures, inputs, targets.values())
        if target.path and feedback is not None:
            make_folder(target.path)
        rename_in_context(given, target.destination, context)
        targets[output.key] = target
    for definition in algorithm.destinationParameterDefinitions():
        key = definition.name()
        if key not in targets and isinstance(definition, QgsProcessingParameterFileDestination):
            path = algorithm.parameterAsFileOutput(parameters, key, context)
            if path:
                refuse_input(path, inputs)
    return targets


def origin_of_run(
    algorithm: QgsProcessingAlgorithm, parameters: Dict[str, Any], context: QgsProcessingContext
) -> LayerOrigin:
    """Return what is known of a run's layers when it begins; in QGIS's main thread."""
    read = input_layers(algorithm, parameters, context)
    layers, of_layers = [layer for _, layer in read], {key for key, _ in read}
    sources = input_sources(algorithm, parameters, context)
    files = [Path(path).name for path, key in sources.items() if key not in of_layers]
    names = list(dict.fromkeys([*(layer_name(layer) for layer in layers), *files]))
    done = re.sub(r"^\d+\. ", "", algorithm.displayName())
    hour = time.strftime("%H:%M")
    rights: List[str] = []
    licenses: List[str] = []
    for layer in layers:
        rights += [layer.attribution(), *layer.metadata().rights()]
        licenses += layer.metadata().licenses()
    return LayerOrigin(
        f"{done}: {names[0]}, {hour}" if names else f"{done}, {hour}",
        tr("Made by RS Mask on {}: {}. From: {}.").format(
            time.strftime("%Y-%m-%d"), done, shorten(names)
        ),
        without_credentials(algorithm.asPythonCommand(parameters, context)),
        tuple(dict.fromkeys(filter(None, rights))),
        tuple(dict.fromkeys(filter(None, licenses))),
    )


def temporary_names(
    algorithm: QgsProcessingAlgorithm, parameters: Dict[str, Any], context: QgsProcessingContext
) -> Dict[str, str]:
    """Return the paths of a run's temporary rasters, with the names that their layers have.

    QGIS calls the files of temporary layers as it likes, mostly ``OUTPUT.tif``.
    """
    folder = Path(QgsProcessingUtils.tempFolder())
    return {
        raster_source(layer): layer_name(layer)
        for _, layer in input_layers(algorithm, parameters, context)
        if isinstance(layer, QgsRasterLayer)
        and layer.name()
        and folder in Path(raster_source(layer)).parents
    }


def input_sources(
    algorithm: QgsProcessingAlgorithm, parameters: Dict[str, Any], context: QgsProcessingContext
) -> Dict[str, str]:
    """Return ``path`` or ``path|layername=name`` of each input that is a file → its parameter."""
    found: Dict[str, str] = {}
    for name, layer in input_layers(algorithm, parameters, context):
        parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
        path, table = parts.get("path"), parts.get("layerName")
        if not is_empty(path):
            found[str(path) if is_empty(table) else f"{path}|layername={table}"] = name
    for definition in algorithm.parameterDefinitions():
        name = definition.name()
        if isinstance(definition, QgsProcessingParameterFile) and not is_empty(
            parameters.get(name)
        ):
            found[algorithm.parameterAsString(parameters, name, context)] = name
    return found


def input_layers(
    algorithm: QgsProcessingAlgorithm, parameters: Dict[str, Any], context: QgsProcessingContext
) -> List[Tuple[str, QgsMapLayer]]:
    """Return the layers that a run reads, each with its parameter's name."""
    return [
        (definition.name(), layer)
        for definition in algorithm.parameterDefinitions()
        if not is_empty(parameters.get(definition.name()))
        for layer in _layers(algorithm, definition, parameters, context)
    ]


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
