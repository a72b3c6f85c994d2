"""Opens the start page with PyQt6 alone and says what it shows; run by ``test_page_under_qt6.py``.

QGIS 4's ``qgis.PyQt`` is PyQt6 with a few names put back; what else the page asks of QGIS, its
settings and the names of algorithms, is stood in for by Qt's own settings and by no algorithms.
"""

import json
import os
import sys
import time
import types

from PyQt6 import QtCore, QtGui, QtWidgets

ROOT, FOLDER = sys.argv[1:]


class QgsSettings(QtCore.QSettings):
    def __init__(self):
        super().__init__(f"{FOLDER}/settings.ini", QtCore.QSettings.Format.IniFormat)


class QgsApplication:
    @staticmethod
    def locale():
        return "en"

    @staticmethod
    def processingRegistry():
        return types.SimpleNamespace(algorithmById=lambda name: None)


def module(name, **names):
    sys.modules[name] = types.ModuleType(name)
    sys.modules[name].__dict__.update(names)


QtWidgets.QAction = QtGui.QAction
for name in ("qgis", "qgis.PyQt"):
    module(name, __path__=[])
module(
    "qgis.core",
    QgsSettings=QgsSettings,
    QgsApplication=QgsApplication,
    QgsProcessingFeedback=object,
)
module("qgis.utils", iface=None)
for name, part in {"QtCore": QtCore, "QtGui": QtGui, "QtWidgets": QtWidgets}.items():
    sys.modules[f"qgis.PyQt.{name}"] = part

os.environ["QT_QPA_PLATFORM"] = "offscreen"
application = QtWidgets.QApplication(sys.argv[:1])
sys.path.insert(0, ROOT)
from rs_mask_plugin.core.jobs.protocol import Metrics  # noqa: E402

from rs_mask_plugin.start.page import StartPage  # noqa: E402
from rs_mask_plugin.window.recent_runs import RecentRun, remember_run  # noqa: E402
from rs_mask_plugin.window.running_job import RunningJob  # noqa: E402

remember_run(RecentRun("train", "Train a model", "2026-01-01T10:00", "/runs/1"))
page = StartPage()
page.show()
job = RunningJob("Train a model", "train")
for epoch in (1.0, 2.0):
    job.receive(Metrics({"epoch": epoch, "loss": 2 / epoch, "validation/AP": epoch / 4}))
page.now_running.refresh()
began_s = time.monotonic()
while page.engine_text.text().startswith("Looking") and time.monotonic() < began_s + 20:
    application.processEvents()
    time.sleep(0.01)
curves = page.now_running.curves.grab().toImage()
colours = {curves.pixelColor(x, y).name() for x in range(480) for y in range(170)}
print(
    json.dumps(
        {
            "engine": page.engine_text.text(),
            "setup": page.findChild(QtWidgets.QPushButton, "setup").isEnabled(),
            "sample": [button.isEnabled() for button in page.sample_buttons],
            "runs": [page.runs.item(row).text() for row in range(page.runs.count())],
            "size": [page.width(), page.height()],
            "curves": sorted(colours & {"#d55e00", "#0072b2"}),
        }
    )
)
