"""Runs inside QGIS's window and photographs it: toolbox, dialog, run, layer on the map.

Started by ``make_pictures`` as ``qgis --code desktop_pictures.py``; reads what to do from the
environment: ``RASTER``, ``MODEL``, ``OUTPUT`` (the layer), ``PICTURES`` (a folder).
"""

from __future__ import annotations

import os
import traceback
from pathlib import Path

import processing
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QApplication, QDockWidget
from qgis.utils import iface

_SETTLE_MS = 2500  # for widgets to draw and tiles of the map to render
_WIDTH = 1000  # pixels of a picture: some 80 kB each, as the plugin brings them along
_PICTURES = Path(os.environ["PICTURES"])


class Session:
    """One walk through the window; each step calls the next when the window has settled."""

    def __init__(self) -> None:
        self.dialog = None

    def begin(self) -> None:
        """Load the raster and find the provider in the toolbox."""
        window = iface.mainWindow()
        window.setGeometry(0, 0, 1400, 880)
        raster = QgsRasterLayer(os.environ["RASTER"], "east")
        QgsProject.instance().addMapLayer(raster)
        iface.mapCanvas().setExtent(raster.extent())
        for dock in window.findChildren(QDockWidget):
            if dock.objectName() not in ("Layers", "ProcessingToolbox"):
                dock.hide()
        toolbox = window.findChild(QDockWidget, "ProcessingToolbox")
        toolbox.setUserVisible(True)
        toolbox.searchBox.setText("mask")
        self.next("toolbox", self.open_dialog)

    def open_dialog(self) -> None:
        """Open the dialog of ``rsmask:detect``."""
        self.dialog = processing.createAlgorithmDialog(
            "rsmask:detect",
            {
                "INPUT": os.environ["RASTER"],
                "MODEL": os.environ["MODEL"],
                "OUTPUT": os.environ["OUTPUT"],
            },
        )
        self.dialog.setGeometry(120, 60, 1000, 720)
        self.dialog.show()
        self.next("detect_dialog", self.run)

    def run(self) -> None:
        """Press Run."""
        self.dialog.algorithmFinished.connect(
            lambda *_: self.next("detect_finished", self.show_map)
        )
        self.dialog.runButton().click()

    def show_map(self) -> None:
        """Close the dialog: the layer is on the map."""
        self.dialog.close()
        iface.mapCanvas().refresh()
        self.next("detections_on_map", self.end)

    def end(self) -> None:
        """Leave; QGIS would ask whether to save the project."""
        os._exit(0)

    def next(self, picture: str, step: object) -> None:
        """Let the window settle, photograph it, go on."""
        QTimer.singleShot(_SETTLE_MS, lambda: self._photograph(picture, step))

    def _photograph(self, picture: str, step: object) -> None:
        try:
            screen = QApplication.primaryScreen().grabWindow(0)
            small = screen.scaledToWidth(_WIDTH, Qt.TransformationMode.SmoothTransformation)
            small.save(str(_PICTURES / f"{picture}.jpg"), "JPG", 70)
            step()
        except Exception:  # a dialog with the error would wait for a click for ever
            traceback.print_exc()
            os._exit(1)


session = Session()
iface.initializationCompleted.connect(lambda: QTimer.singleShot(_SETTLE_MS, session.begin))
