"""Runs inside QGIS's window: presses what a new user presses, photographs each step.

Started by ``first_run`` as ``qgis --code first_run_clicks.py``. ``walk`` is written in the order of
the steps; it yields seconds to wait, or a condition to wait for. What opens a dialog is pressed by
a timer, because QGIS waits there until the dialog is closed.
"""

from __future__ import annotations

import json
import os
import time
import traceback
from pathlib import Path

from qgis.core import QgsProject
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QApplication, QDialog, QDockWidget, QMessageBox, QPushButton
from qgis.utils import iface

_PICTURES = Path(os.environ["PICTURES"])
_TICK_MS = 200
_SETTLE_S = 2.5  # for widgets to draw and tiles of the map to render
_LIMIT_S = 1800  # for the longest step
_QUALITY = 58  # of JPEG
_WIDTH = 1000  # pixels of a picture


class Walker:
    """Goes through ``walk``, one tick after the other, also while a dialog is open."""

    def __init__(self, steps: object) -> None:
        self._steps = steps
        self._until = None
        self._deadline = 0.0
        self._timer = QTimer()
        self._timer.timeout.connect(self._tick)
        self._timer.start(_TICK_MS)

    def _tick(self) -> None:
        try:
            if self._until is not None and not self._until():
                if time.monotonic() > self._deadline:
                    raise TimeoutError(f"nothing happened after {seconds}")
                return
            self._wait_for(next(self._steps))
        except StopIteration:
            os._exit(0)  # QGIS would ask whether to save the project
        except Exception:  # a dialog with the error would wait for a click for ever
            traceback.print_exc()
            photograph("failed")
            os._exit(1)

    def _wait_for(self, what: object) -> None:
        start = time.monotonic()
        self._until = what if callable(what) else lambda: time.monotonic() > start + what
        self._deadline = start + _LIMIT_S


seconds: dict[str, float] = {}  # what each step took


def photograph(name: str) -> None:
    """Save the screen, reduced: the plugin brings the pictures along."""
    screen = QApplication.primaryScreen().grabWindow(0)
    screen = screen.scaledToWidth(_WIDTH, Qt.TransformationMode.SmoothTransformation)
    screen.save(str(_PICTURES / f"first_run_{name}.jpg"), "JPG", _QUALITY)


def press(button: QPushButton) -> None:
    """Press a button that may open a dialog."""
    QTimer.singleShot(0, button.click)


def visible(name: str, kind: type = QPushButton) -> object:
    """Return the widget of that object name that is on the screen; None: there is none."""
    for widget in QApplication.allWidgets():
        if isinstance(widget, kind) and widget.objectName() == name and widget.isVisible():
            return widget
    return None


def algorithm_dialog() -> object:
    """Return Processing's dialog that is open; None: there is none."""
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QDialog) and widget.isVisible() and hasattr(widget, "runButton"):
            return widget
    return None


def timed(name: str, start: float) -> None:
    """Note what a step took."""
    seconds[name] = round(time.monotonic() - start, 1)
    Path(os.environ["SECONDS_FILE"]).write_text(json.dumps(seconds), "utf-8")


def run_dialog(name: str, picture_after_s: float | None = None) -> object:
    """Press Run in the dialog that is open, wait for the end, and close it."""
    yield algorithm_dialog
    dialog = algorithm_dialog()
    yield _SETTLE_S
    photograph(f"{name}_dialog")
    ended = []
    dialog.algorithmFinished.connect(lambda done, _: ended.append(done))
    start = time.monotonic()
    dialog.runButton().click()
    if picture_after_s is not None:
        yield lambda: ended or time.monotonic() > start + picture_after_s
        photograph(f"{name}_running")
    yield lambda: ended
    timed(name, start)
    yield _SETTLE_S
    photograph(f"{name}_done")
    if not ended[0]:
        raise RuntimeError(f"{name} failed")
    dialog.close()
    yield lambda: algorithm_dialog() is None


def walk() -> object:
    """Install the plugin, make the engine, and go through the sample."""
    window = iface.mainWindow()
    window.setGeometry(QApplication.primaryScreen().geometry())
    for dock in window.findChildren(QDockWidget):
        if dock.objectName() not in ("Layers", "Browser"):
            dock.hide()
    yield _SETTLE_S
    start = time.monotonic()
    QTimer.singleShot(0, iface.actionManagePlugins().trigger)
    yield lambda: QApplication.activeModalWidget() is not None
    yield _SETTLE_S
    photograph("manager")
    yield from install()
    timed("install", start)
    yield _SETTLE_S
    photograph("notice")
    yield lambda: notice() is not None
    press(notice())
    yield lambda: visible("RsMaskStartPage", QDialog)
    yield _SETTLE_S
    photograph("start")
    press(visible("setup"))
    yield from run_dialog("setup", 25)
    yield _SETTLE_S
    photograph("start_engine")
    for name in ("makesample", "annotate", "train", "detect"):
        press(visible(f"sample_{name}"))
        yield from run_dialog(name, 20 if name == "train" else None)
        photograph(f"start_{name}")
    visible("RsMaskStartPage", QDialog).close()
    layer = QgsProject.instance().mapLayersByName("Detections") or list(
        QgsProject.instance().mapLayers().values()
    )
    iface.mapCanvas().setExtent(layer[0].extent())
    iface.mapCanvas().refresh()
    yield _SETTLE_S
    photograph("detections")


def install() -> object:
    """Give the zip to the manager and press its button; say yes to what it asks."""
    manager = QApplication.activeModalWidget()
    pages = manager.findChild(object, "mOptionsListWidget")
    for row in range(pages.count()):
        if "ZIP" in pages.item(row).text():
            pages.setCurrentRow(row)
    manager.findChild(QgsFileWidget, "mZipFileWidget").setFilePath(os.environ["PACKAGE"])
    yield _SETTLE_S
    photograph("install")
    press(manager.findChild(QPushButton, "buttonInstallFromZip"))
    yield _SETTLE_S
    photograph("installing")
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QMessageBox) and widget.isVisible():
            print("asked:", widget.text())
            press(widget.button(QMessageBox.StandardButton.Yes) or widget.defaultButton())
    yield lambda: "rs_mask_plugin" in __import__("qgis.utils").utils.plugins
    manager.close()


def notice() -> QPushButton | None:
    """Return the button of the line in the message bar."""
    for button in iface.messageBar().findChildren(QPushButton):
        if button.text() == "Start here" and button.isVisible():
            return button
    return None


walker = None


def begin() -> None:
    """Start to walk."""
    global walker
    walker = Walker(walk())


iface.initializationCompleted.connect(lambda: QTimer.singleShot(3000, begin))
