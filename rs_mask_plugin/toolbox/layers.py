"""Where layers go: the engine writes GeoPackages, QGIS converts to everything else."""

from __future__ import annotations

import os
import re
from typing import Dict

from qgis.core import (
    QgsFeatureSink,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsVectorLayer,
)

_FEATURES_AT_ONCE = 1000  # between two looks at whether the user cancelled


def is_geopackage_file(destination: str) -> bool:
    """Whether the engine can write the destination itself: a GeoPackage of its own."""
    return destination.lower().endswith(".gpkg") and not _is_uri(destination)


def engine_path(destination: str, temporary: str) -> str:
    """Return where the engine writes a layer that will end up in ``destination``.

    Args:
        destination: As the user chose it: a path, ``memory:``, ``postgres://…``, ``ogr:…``.
        temporary: A path to use where the destination is no file.
    """
    if is_geopackage_file(destination):
        return os.path.abspath(destination)  # noqa: PTH100 - resolve() would follow links
    if _is_uri(destination):
        return temporary
    # Beside the file and always of the same name, so that a stopped run finds its archive again.
    return os.path.abspath(destination) + ".gpkg"  # noqa: PTH100


def copy_layer(
    source: str, destination: str, context: QgsProcessingContext, feedback: QgsProcessingFeedback
) -> str:
    """Copy a layer to any destination that QGIS can write.

    Args:
        source: ``path`` or ``path|layername=name``.
        destination: A path with any extension of a vector format, ``memory:``, ``postgres://…``,
            ``ogr:…``.
        context: The run's context; it hears of a new name of the layer.
        feedback: Asked for cancel.

    Returns:
        The layer's name: the destination, or an id for a layer in memory.

    Raises:
        QgsProcessingException: It can't be read or written.
    """
    layer = QgsVectorLayer(source, "source", "ogr")
    if not layer.isValid():
        raise QgsProcessingException(f"The layer that the engine made can't be read: {source}.")
    sink, name = QgsProcessingUtils.createFeatureSink(
        destination, context, layer.fields(), layer.wkbType(), layer.crs()
    )
    if sink is None:
        raise QgsProcessingException(f"The layer can't be written to {destination}.")
    fast = QgsFeatureSink.Flag.FastInsert
    for number, feature in enumerate(layer.getFeatures()):
        if number % _FEATURES_AT_ONCE == 0 and feedback.isCanceled():
            break
        if not sink.addFeature(feature, fast):
            raise QgsProcessingException(
                f"A feature can't be written to {destination}: {sink.lastError()}"
            )
    del sink  # what is still in memory is written now
    if name != destination:
        _rename_in_context(destination, name, context)
    return str(name)


def _rename_in_context(old: str, new: str, context: QgsProcessingContext) -> None:
    """Let QGIS load the layer by its new name (a layer in memory gets an id only now)."""
    layers: Dict[str, QgsProcessingContext.LayerDetails] = context.layersToLoadOnCompletion()
    if old in layers:
        layers[new] = layers.pop(old)
        context.setLayersToLoadOnCompletion(layers)


def _is_uri(destination: str) -> bool:
    """Whether it is ``memory:``, ``ogr:…``, ``postgres://…`` and not a path, be it on ``C:``."""
    return re.match(r"[A-Za-z][A-Za-z0-9+.-]+:", destination) is not None
