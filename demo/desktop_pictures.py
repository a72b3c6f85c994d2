"""Runs inside QGIS's window and photographs it: toolbox, dialog, run, layer on the map.

Started by ``make_pictures`` as ``qgis --code desktop_pictures.py``; ``window_session`` says what it
reads from the environment.
"""

from __future__ import annotations

import os
import traceback

from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QDockWidget
from qgis.utils import iface
from window_session import (
    PICTURES,
    SETTLE_MS,
    begin_with,
    detect_dialog,
    load_raster,
    photograph_screen,
)

_WIDTH = 1000  # pixels of a picture: some 80 kB each, as the plugin brings them along


class Session:
    """One walk through the window; each step calls the next when the window has settled."""

    def __init__(self) -> None:
        self.dialog = None

    def begin(self) -> None:
        """Load the raster and find the provider in the toolbox."""
        load_raster(["Layers", "ProcessingToolbox"])
        iface.messageBar().clearWidgets()
        toolbox = iface.mainWindow().findChild(QDockWidget, "ProcessingToolbox")
        toolbox.setUserVisible(True)
        toolbox.searchBox.setText("mask")
        self.next("toolbox", self.open_dialog)

    def open_dialog(self) -> None:
        """Open the dialog of ``rsmask:detect``."""
        self.dialog = detect_dialog()
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
        QTimer.singleShot(SETTLE_MS, lambda: self._photograph(picture, step))

    def _photograph(self, picture: str, step: object) -> None:
        try:
            small = photograph_screen().scaledToWidth(
                _WIDTH, Qt.TransformationMode.SmoothTransformation
            )
            small.save(str(PICTURES / f"{picture}.jpg"), "JPG", 70)
            step()
        except Exception:  # a dialog with the error would wait for a click for ever
            traceback.print_exc()
            os._exit(1)


session = Session()
begin_with(session.begin)
