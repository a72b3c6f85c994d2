"""Brings a layer that the engine wrote to the destination that the user chose."""

from __future__ import annotations

from typing import Dict, Tuple

from qgis.core import (
    QgsFeatureSink,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsVectorLayer,
)

from ..language.catalog import tr

_FEATURES_AT_ONCE = 1000  # between two looks at whether the user cancelled


def copy_layer(
    source: str, destination: str, context: QgsProcessingContext, feedback: QgsProcessingFeedback
) -> str:
    """Copy a layer, which stays, to any destination that QGIS can write.

    Args:
        source: ``path`` or ``path|layername=name``.
        destination: Of an ``OutputTarget``.
        context: The run's context; it gets the layer's new name where QGIS gives one.
        feedback: Asked for cancel.

    Returns:
        The layer's name: the destination, or an id for a layer in memory.

    Raises:
        QgsProcessingException: It can't be read or written, or the user cancelled; one sentence
            with the place where the layer is still to be found.
    """
    name, problem = _try_to_copy(source, destination, context, feedback)
    if problem:
        raise QgsProcessingException(problem)
    if name != destination:
        rename_in_context(destination, name, context)
    return name


def _try_to_copy(
    source: str, destination: str, context: QgsProcessingContext, feedback: QgsProcessingFeedback
) -> Tuple[str, str]:
    """Return the layer's name, or why it could not be copied.

    What an algorithm raises is kept beyond the end of QGIS, with all variables on its way. A layer
    among them would be freed after QGIS, which crashes; so the reason leaves here as text.
    """
    layer = QgsVectorLayer(source, "source", "ogr")
    if not layer.isValid():
        return "", tr("The layer that the engine made can't be read: {}.").format(source)
    try:
        name = _write(layer, destination, context, feedback)
        _check_count(layer.featureCount(), name, context)
    except QgsProcessingException as error:
        reason = (str(error).strip().splitlines() or [""])[0].rstrip(".")
        return "", tr("The layer can't be written to {}: {}. It is kept as {}.").format(
            destination, reason, source
        )
    return name, ""


def rename_in_context(old: str, new: str, context: QgsProcessingContext) -> None:
    """Let QGIS load a layer by its new name (a layer in memory gets an id only when it is made)."""
    layers: Dict[str, QgsProcessingContext.LayerDetails] = context.layersToLoadOnCompletion()
    if old != new and old in layers:
        layers[new] = layers.pop(old)
        context.setLayersToLoadOnCompletion(layers)


def _write(
    layer: QgsVectorLayer,
    destination: str,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> str:
    sink, name = QgsProcessingUtils.createFeatureSink(
        destination, context, layer.fields(), layer.wkbType(), layer.crs()
    )
    if sink is None:
        raise QgsProcessingException(tr("QGIS can't open it for writing"))
    fast = QgsFeatureSink.Flag.FastInsert
    for number, feature in enumerate(layer.getFeatures()):
        if number % _FEATURES_AT_ONCE == 0 and feedback.isCanceled():
            raise QgsProcessingException(tr("stopped by the user"))
        if not sink.addFeature(feature, fast):
            raise QgsProcessingException(sink.lastError())
    del sink  # what is still in memory is written now
    return str(name)


def _check_count(count: int, name: str, context: QgsProcessingContext) -> None:
    """Raise where features got lost between here and the disk or the database."""
    written = QgsProcessingUtils.mapLayerFromString(name, context)
    # Some formats can be written and not read, and others do not say how many features they hold.
    if written is not None and 0 <= written.featureCount() < count:
        raise QgsProcessingException(
            tr("only {} of {} objects arrived").format(written.featureCount(), count)
        )
