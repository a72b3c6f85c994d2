"""Opens every algorithm by the menu and by the toolbox, clicks Run, and writes what was said.

Not a test by itself: ``test_doors.py`` starts QGIS with it and judges what it found. It does what a
user does, by the widgets of whatever window appears: a dialog whose Python half is lost looks the
same and does nothing.
"""

import json
import os
import sys
import time
import traceback
from pathlib import Path

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QTextDocument
from qgis.PyQt.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QDockWidget,
    QLabel,
    QMessageBox,
    QPushButton,
    QTextEdit,
)
from qgis.utils import iface

FOLDER = Path(os.environ["FOUND"])
LIMIT_S = 180.0  # a machine may be busy; a door that opens says something within a second
found = {"errors": []}


def values_of(door):
    """Return what a user fills in, by algorithm, with outputs of this door."""
    raster, polygons = os.environ["RASTER"], os.environ["POLYGONS"]
    model, folder = os.environ["MODEL"], os.environ["SET"]
    of_class = {"CLASS_FIELD": "class"}
    return {
        "newannotations": {
            **{"CLASSES": "oak, pine", "CRS": "EPSG:32633"},
            "OUTPUT": str(FOLDER / f"drawn by {door}.gpkg"),
        },
        "annotate": {"IMAGERY": [raster], "ANNOTATIONS": polygons, **of_class},
        "train": {"TRAINING_SET": folder},
        "detect": {"INPUT": raster, "MODEL": model},
        "refine": {"ARCHIVE": model, "OUTPUT": str(FOLDER / f"refined by {door}")},
        "evaluate": {"DETECTIONS": polygons, "TRUTH": polygons, **of_class},
        "evaluatemodel": {"MODEL": model, "TRAINING_SET": folder},
        "compareoptimizers": {"TRAINING_SET": folder},
        "importdataset": {"INPUT": folder},
        "exportdataset": {"TRAINING_SET": folder},
        "exportmodel": {"MODEL": model},
        "setup": {"PYTHON": raster},  # no Python: the real one would download for minutes
        "check": {},
        "makesample": {},
    }


class Door:
    """One way to one algorithm: opened, Run clicked, what was said is read.

    Args:
        name: The algorithm's name.
        door: "menu" or "toolbox".
        values: What is filled in; None: nothing.
        then: Called when the dialog is closed again.
    """

    def __init__(self, name, door, values, then):
        self._values = values
        self._then = then
        self._seen = {"name": name, "door": door, "filled in": values is not None}
        self._deadline = time.monotonic() + LIMIT_S
        self._step = self._fill_in
        self._timer = QTimer()
        self._timer.timeout.connect(self._look)
        self._timer.start(50)
        QgsProject.instance().removeAllMapLayers()  # else dialogs fill themselves in with them
        # The window's own loop may run inside this call until the dialog is closed.
        QTimer.singleShot(0, lambda: open_by[door](name))

    def _look(self):
        if time.monotonic() > self._deadline:
            self._seen["said"] = self._log()
            self._seen["in vain"] = self._step.__name__
            self._finish()
            return
        self._step()

    def _dialog(self):
        visible = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
        return next(
            (each for each in visible if isinstance(each, QDialog) and run_button(each)), None
        )

    def _fill_in(self):
        dialog = self._dialog()
        if dialog is None:
            return
        self._seen["title"] = dialog.windowTitle()
        self._seen["kind"] = type(dialog).__name__
        if self._values and hasattr(dialog, "setParameters"):
            dialog.setParameters(self._values)
        self._step = self._read
        QTimer.singleShot(0, lambda: run_button(dialog).click())

    def _read(self):
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            self._seen["said"] = as_read(box.text())
            box.defaultButton() and box.defaultButton().click()
            box.close()
            self._step = self._close
            return
        log = self._log()
        self._note_progress()
        if "' finished" in log or "Execution failed after" in log:
            self._seen["said"] = log
            self._step = self._close
            return
        bar = getattr(self._dialog(), "messageBar", None)
        if bar and bar().currentItem():
            self._seen["said"] = bar().currentItem().text()
            self._step = self._close

    def _note_progress(self):
        label = self._dialog() and self._dialog().findChild(QLabel, "lblProgress")
        if label and "Working" in label.text():
            self._seen["progress"] = as_read(label.text())

    def _log(self):
        dialog = self._dialog()
        log = dialog and dialog.findChild(QTextEdit, "txtLog")
        return log.toPlainText() if log else ""

    def _close(self):
        if not isinstance(QApplication.activeModalWidget(), QMessageBox):
            self._finish()

    def _finish(self):
        self._timer.stop()
        found.setdefault("doors", []).append(self._seen)
        (FOLDER / "so_far.json").write_text(json.dumps(found), "utf-8")
        dialog = self._dialog()
        if dialog is not None:
            dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.Close).click()
        QTimer.singleShot(100, self._then)


def as_read(text):
    """Return what a reader sees of a text that Qt takes for HTML when it looks like it."""
    document = QTextDocument()
    if Qt.mightBeRichText(text):
        document.setHtml(text)
    else:
        document.setPlainText(text)
    return document.toPlainText()


def run_button(dialog):
    """Return a dialog's Run button, or nothing."""
    for box in dialog.findChildren(QDialogButtonBox):
        for button in box.buttons():
            if button.text().replace("&", "") == "Run":
                return button
    return None


def open_by_menu(name):
    """Choose an entry of Plugins › RS Mask."""
    for action in iface.pluginMenu().actions():
        if action.text().replace("&", "") == "RS Mask":
            for entry in action.menu().actions():
                if entry.objectName() == f"rsmask:{name}":
                    entry.trigger()


def open_by_toolbox(name):
    """Double-click an algorithm in the toolbox."""
    tree = iface.mainWindow().findChild(QDockWidget, "ProcessingToolbox").algorithmTree
    algorithm = QgsApplication.processingRegistry().algorithmById(f"rsmask:{name}")
    model = tree.model()

    def find(parent):
        for row in range(model.rowCount(parent)):
            index = model.index(row, 0, parent)
            if index.data() == algorithm.displayName() and not model.rowCount(index):
                return index
            below = find(index)
            if below is not None:
                return below
        return None

    provider_row = next(
        model.index(row, 0, tree.rootIndex())
        for row in range(model.rowCount(tree.rootIndex()))
        if model.index(row, 0, tree.rootIndex()).data() == "RS Mask"
    )
    index = find(provider_row)
    tree.setCurrentIndex(index)
    tree.doubleClicked.emit(index)


def open_by_start_page(name):
    """Click an algorithm's button on the start page."""
    start_page().findChild(QPushButton, name).click()


def start_page():
    """Open the start page by the menu, and return it."""
    for action in iface.pluginMenu().actions():
        if action.text().replace("&", "") == "RS Mask":
            next(e for e in action.menu().actions() if e.objectName() == "rsmask_start").trigger()
    return iface.mainWindow().findChild(QDialog, "RsMaskStartPage")


open_by = {
    "menu": open_by_menu,
    "toolbox": open_by_toolbox,
    "with tags": open_by_menu,
    "start page": open_by_start_page,
}


def walk():
    """Go through all doors, one after the other."""
    iface.mainWindow().findChild(QDockWidget, "ProcessingToolbox").setUserVisible(True)
    doors = []
    for door in ("menu", "toolbox"):
        values = values_of(door)
        for name in values:
            if name not in ("setup", "check", "makesample", "newannotations"):  # these need nothing
                doors.append((name, door, None))
            doors.append((name, door, values[name]))
    tagged = str(FOLDER / "<b>none.dxf")
    doors.append(("refine", "with tags", {**values["refine"], "OUTPUT": tagged}))
    doors.append(("train", "start page", values["train"]))
    doors.append(("sample_makesample", "start page", None))
    next_of(iter(doors))


def next_of(doors):
    """Open the next door; leave behind the last one."""
    try:
        name, door, values = next(doors)
    except StopIteration:
        look_at_the_start_page()
        leave()
        return
    kept.append(Door(name, door, values, lambda: next_of(doors)))


kept = []


def look_at_the_start_page():
    """Note what the start page shows after the runs, and how it looks."""
    page = start_page()
    latest = time.monotonic() + 30
    QApplication.processEvents()
    while page.engine_text.text().startswith("Looking for") and time.monotonic() < latest:
        QApplication.processEvents()
    page.grab().save(str(FOLDER / "start_page.png"))
    found["start page"] = {
        "engine": page.engine_text.text(),
        "runs": [page.runs.item(row).text() for row in range(page.runs.count())],
        "possible": [button.isEnabled() for button in page.sample_buttons],
    }
    page.close()


def leave():
    (FOLDER / "found.json").write_text(json.dumps(found), "utf-8")
    os._exit(0)


def note(kind, value, trace):
    found["errors"].append("".join(traceback.format_exception(kind, value, trace)))
    leave()


sys.excepthook = note
iface.initializationCompleted.connect(lambda: QTimer.singleShot(1500, walk))
