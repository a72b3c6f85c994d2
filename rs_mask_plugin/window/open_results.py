"""Opens what a run made: its layer on the map, its report in the browser."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsMapLayer, QgsProject, QgsProviderRegistry
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.utils import iface


def show_layer(source: str) -> None:
    """Make a layer of the project the active one and show all of it; nothing where it is gone.

    Args:
        source: What the run gave back: a path, ``path|layername=name``, or a layer's id.
    """
    layer = QgsProject.instance().mapLayer(source) or next(
        (each for each in QgsProject.instance().mapLayers().values() if _is_from(each, source)),
        None,
    )
    if iface is None or layer is None:
        return
    iface.setActiveLayer(layer)
    iface.zoomToActiveLayer()


def open_file(path: str) -> None:
    """Open a file or a folder with the desktop's own program; nothing where it is gone."""
    if path and Path(path).exists():
        QDesktopServices.openUrl(QUrl.fromLocalFile(path))


def _is_from(layer: QgsMapLayer, source: str) -> bool:
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    path = str(parts.get("path") or "")
    return layer.source() == source or (bool(path) and path == source.partition("|")[0])
