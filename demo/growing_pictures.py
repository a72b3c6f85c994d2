"""Runs inside QGIS's window and photographs a layer three times while a detection fills it.

Started by ``make_pictures`` as ``qgis --code growing_pictures.py``; reads what to do from the
environment: ``RASTER``, ``MODEL``, ``OUTPUT`` (the layer), ``PICTURES`` (a folder).
"""

from __future__ import annotations

import os
from pathlib import Path

import processing
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication, QDockWidget
from qgis.utils import iface

_SETTLE_MS = 2500  # for widgets to draw and tiles of the map to render
_LOOK_MS = 300
_SHARES = (0.25, 0.6)  # of the tiles, at the first two pictures; the third is of the final layer
_TILE_SIZE = 384  # pixels: many tiles, so that there is something to see of each step
_PICTURES = Path(os.environ["PICTURES"])


class Session:
    """One run, photographed."""

    def __init__(self) -> None:
        self.dialog = None
        self.taken = 0
        self.timer = QTimer()
        self.timer.setInterval(_LOOK_MS)
        self.timer.timeout.connect(self.look)

    def begin(self) -> None:
        """Load the raster and start the run from its dialog, which is then put out of the way."""
        window = iface.mainWindow()
        window.setGeometry(0, 0, 1400, 880)
        raster = QgsRasterLayer(os.environ["RASTER"], "east")
        QgsProject.instance().addMapLayer(raster)
        iface.mapCanvas().setExtent(raster.extent())
        for dock in window.findChildren(QDockWidget):
            if dock.objectName() != "Layers":
                dock.hide()
        self.dialog = processing.createAlgorithmDialog(
            "rsmask:detect",
            {
                "INPUT": os.environ["RASTER"],
                "MODEL": os.environ["MODEL"],
                "OUTPUT": os.environ["OUTPUT"],
                "TILE_SIZE": _TILE_SIZE,
                "BATCH_SIZE": 1,
            },
        )
        self.dialog.algorithmFinished.connect(lambda *_: QTimer.singleShot(_SETTLE_MS, self.end))
        self.dialog.show()
        QTimer.singleShot(_SETTLE_MS, self.run)

    def run(self) -> None:
        """Press Run; QGIS deletes the dialog, once it is hidden, when the run is over."""
        iface.messageBar().clearWidgets()
        self.dialog.runButton().click()
        self.dialog.hide()
        self.timer.start()

    def look(self) -> None:
        """Take the next picture once enough tiles are done; show the tiles in the first two."""
        layers = QgsProject.instance().mapLayersByName("Tiles to do")
        if not layers or self.taken >= len(_SHARES):
            return
        QgsProject.instance().layerTreeRoot().findLayer(layers[0]).setItemVisibilityChecked(True)
        states = [feature["state"] for feature in layers[0].getFeatures()]
        if (
            states.count("done") < _SHARES[self.taken] * len(states)
            or iface.mapCanvas().isDrawing()
        ):
            return
        self.photograph()

    def photograph(self) -> None:
        """Save the window as it is."""
        self.taken += 1
        screen = QApplication.primaryScreen().grabWindow(0)
        screen.save(str(_PICTURES / f"growing_{self.taken}.png"), "PNG")

    def end(self) -> None:
        """Photograph the final layer; leave without QGIS's question about the project."""
        self.timer.stop()
        iface.mapCanvas().refresh()
        QTimer.singleShot(_SETTLE_MS, self.leave)

    def leave(self) -> None:
        """Take the last picture and end QGIS."""
        self.photograph()
        os._exit(0)


session = Session()
iface.initializationCompleted.connect(lambda: QTimer.singleShot(_SETTLE_MS, session.begin))
