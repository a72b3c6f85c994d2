"""Runs inside QGIS's window and photographs the dialog of each algorithm, filled in, for the help.

Started by ``make_pictures`` as ``qgis --code dialog_pictures.py``; reads what to do from the
environment: ``VALUES`` (a JSON file: algorithm → parameters), ``PICTURES`` (a folder).
"""

from __future__ import annotations

import json
import os
import traceback
from pathlib import Path

import processing
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QSplitter, QTextBrowser
from qgis.utils import iface

_SETTLE_MS = 1200  # for widgets to draw, and for what stands below a model or a raster
_WIDTH, _HEIGHT = 620, 560  # pixels; half a help panel wide, its text can still be read
_PICTURES = Path(os.environ["PICTURES"])


class Album:
    """One dialog after the other; each opens when the one before is saved."""

    def __init__(self, values: dict[str, dict[str, object]]) -> None:
        self.left = list(values.items())
        self.dialog = None

    def next(self) -> None:
        """Open the next dialog, or leave."""
        if not self.left:
            os._exit(0)
        name, values = self.left.pop(0)
        self.dialog = processing.createAlgorithmDialog(f"rsmask:{name}", values)
        self.dialog.show()
        self.dialog.resize(_WIDTH, _HEIGHT)
        for splitter in self.dialog.findChildren(QSplitter):
            if splitter.findChild(QTextBrowser):
                splitter.setSizes([_WIDTH, 0])  # the help itself is not part of its picture
        self.dialog.runButton().setFocus()  # a field in focus shows its text selected
        QTimer.singleShot(_SETTLE_MS, lambda: self.save(name))

    def save(self, name: str) -> None:
        """Save the dialog's picture."""
        try:
            self.dialog.grab().save(str(_PICTURES / f"{name}.png"), "PNG")
            self.dialog.close()
            self.next()
        except Exception:  # a dialog with the error would wait for a click for ever
            traceback.print_exc()
            os._exit(1)


album = Album(json.loads(Path(os.environ["VALUES"]).read_text("utf-8")))
iface.initializationCompleted.connect(lambda: QTimer.singleShot(_SETTLE_MS, album.next))
