"""What the sessions that photograph QGIS's window have in common: a raster, a dialog, a picture.

Used inside QGIS by ``desktop_pictures`` and ``growing_pictures``; reads what to do from the
environment: ``RASTER``, ``MODEL``, ``OUTPUT`` (the layer), ``PICTURES`` (a folder).
"""

from __future__ import annotations

import os
from collections.abc import Callable, Collection
from pathlib import Path

import processing
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtGui import QPixmap
from qgis.PyQt.QtWidgets import QApplication, QDockWidget
from qgis.utils import iface

SETTLE_MS = 2500  # for widgets to draw and tiles of the map to render
PICTURES = Path(os.environ["PICTURES"])
_WIDTH, _HEIGHT = 1400, 880  # pixels: the whole screen of ``make_pictures``


def begin_with(step: Callable[[], None]) -> None:
    """Take the first step once QGIS has started."""
    iface.initializationCompleted.connect(lambda: QTimer.singleShot(SETTLE_MS, step))


def load_raster(docks: Collection[str]) -> None:
    """Put the raster onto the map of a window that shows only the docks with these names."""
    window = iface.mainWindow()
    window.setGeometry(0, 0, _WIDTH, _HEIGHT)
    raster = QgsRasterLayer(os.environ["RASTER"], "east")
    QgsProject.instance().addMapLayer(raster)
    iface.mapCanvas().setExtent(raster.extent())
    for dock in window.findChildren(QDockWidget):
        if dock.objectName() not in docks:
            dock.hide()


def detect_dialog(**parameters: object) -> object:
    """Return the dialog of ``rsmask:detect``, filled in; keywords are further parameters."""
    given = {"INPUT": "RASTER", "MODEL": "MODEL", "OUTPUT": "OUTPUT"}
    values = {key: os.environ[variable] for key, variable in given.items()}
    return processing.createAlgorithmDialog("rsmask:detect", {**values, **parameters})


def photograph_screen() -> QPixmap:
    """Return the screen as it is."""
    return QApplication.primaryScreen().grabWindow(0)
