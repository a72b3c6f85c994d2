"""Runs inside QGIS's window and photographs a layer three times while a detection fills it.

Started by ``make_pictures`` as ``qgis --code growing_pictures.py``; ``window_session`` says what it
reads from the environment.
"""

from __future__ import annotations

import os

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QTimer
from qgis.utils import iface
from window_session import (
    PICTURES,
    SETTLE_MS,
    begin_with,
    detect_dialog,
    load_raster,
    photograph_screen,
)

_LOOK_MS = 300
_SHARES = (0.25, 0.6)  # of the tiles, at the first two pictures; the third is of the final layer
_TILE_SIZE = 384  # pixels: many tiles, so that there is something to see of each step


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
        load_raster(["Layers"])
        self.dialog = detect_dialog(TILE_SIZE=_TILE_SIZE, BATCH_SIZE=1)
        self.dialog.algorithmFinished.connect(lambda *_: QTimer.singleShot(SETTLE_MS, self.end))
        self.dialog.show()
        QTimer.singleShot(SETTLE_MS, self.run)

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
        photograph_screen().save(str(PICTURES / f"growing_{self.taken}.png"), "PNG")

    def end(self) -> None:
        """Photograph the final layer; leave without QGIS's question about the project."""
        self.timer.stop()
        iface.mapCanvas().refresh()
        QTimer.singleShot(SETTLE_MS, self.leave)

    def leave(self) -> None:
        """Take the last picture and end QGIS."""
        self.photograph()
        os._exit(0)


session = Session()
begin_with(session.begin)
