"""Looks at the fields of the dialogs for one run, for a batch and of the modeler.

Not a test by itself: ``test_fields.py`` starts QGIS with it and judges what it found.
"""

import json
import os
import sys
import traceback
from pathlib import Path

import processing
from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog
from processing.modeler.ModelerParametersDialog import ModelerParametersDialog
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingParameterDefinition,
)
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QDoubleSpinBox, QLabel
from qgis.utils import iface

FOLDER = Path(os.environ["FOUND"])
found = {"errors": []}
kept = []  # dialogs: QGIS does not keep what Python opened


def algorithm(name):
    return QgsApplication.processingRegistry().createAlgorithmById(f"rsmask:{name}")


def shown_by_default(name):
    """Return the names of an algorithm's parameters that are not folded away."""
    folded = (
        QgsProcessingParameterDefinition.FlagAdvanced | QgsProcessingParameterDefinition.FlagHidden
    )
    owner = algorithm(name)
    return [each.name() for each in owner.parameterDefinitions() if not each.flags() & folded]


def box_of(wrapper):
    """Return the field of a number in a dialog for one run or a batch."""
    widget = wrapper.widget
    return widget if isinstance(widget, QDoubleSpinBox) else widget.findChild(QDoubleSpinBox)


def look():
    """Look at all three kinds of dialogs."""
    context = QgsProcessingContext()
    found["shown"] = {name: shown_by_default(name) for name in ("annotate", "train", "detect")}
    dialog = processing.createAlgorithmDialog("rsmask:detect")
    kept.append(dialog)
    dialog.show()
    wrappers = dialog.mainWidget().wrappers
    numbers = ("SCORE", "TILE_SIZE", "MARGIN", "BATCH_SIZE", "MIN_AREA", "SIMPLIFY")
    found["words"] = {name: box_of(wrappers[name]).text() for name in numbers}
    found["values"] = {name: wrappers[name].parameterValue() for name in numbers}
    score = wrappers["SCORE"]
    found["steps"] = []
    for steps in (1, 1, -1, -1, -1):
        box_of(score).stepBy(steps)
        found["steps"].append(box_of(score).text())
    score.setParameterValue("0.35", context)
    found["given"] = [box_of(score).text(), score.parameterValue()]
    box_of(score).clear()  # what the cross in the field does
    found["cleared"] = [box_of(score).text(), score.parameterValue()]
    margin = wrappers["MARGIN"]
    margin.setParameterValue(64, context)
    found["whole"] = [box_of(margin).text(), margin.parameterValue()]
    look_at_paths(wrappers, context)
    dialog.close()
    dialog = processing.createAlgorithmDialog("rsmask:refine")
    kept.append(dialog)
    found["decimals"] = box_of(dialog.mainWidget().wrappers["OVERLAP"]).text()
    look_at_batch(context)
    look_at_modeler()
    leave()


def look_at_paths(wrappers, context):
    """Choose a model and a raster, then a file that is no model."""
    model = wrappers["MODEL"]

    def said():
        label = model.widget.findChildren(QLabel)[-1]
        return label.text() if label.isVisibleTo(model.widget) else ""

    found["model"] = [said()]
    model.setParameterValue(os.environ["MODEL"], context)
    found["model"].append(said())
    wrappers["INPUT"].setParameterValue(os.environ["RASTER"], context)
    found["model"].append(said())
    found["model given"] = model.parameterValue()
    model.setParameterValue(os.environ["RASTER"], context)
    found["model"].append(said())
    model.setParameterValue("", context)
    found["model"].append(said())
    dialog = processing.createAlgorithmDialog("rsmask:train", {"TRAINING_SET": os.environ["SET"]})
    kept.append(dialog)
    training_set = dialog.mainWidget().wrappers["TRAINING_SET"]
    found["set"] = training_set.widget.findChildren(QLabel)[-1].text()
    found["set given"] = training_set.parameterValue()


def look_at_batch(context):
    """Look at the table of a batch: in its second row a number is given."""
    dialog = BatchAlgorithmDialog(algorithm("detect"), parent=iface.mainWindow())
    kept.append(dialog)
    panel = dialog.mainWidget()
    panel.addRow(2 - panel.batchRowCount())
    column = panel.parameter_to_column["SCORE"]
    panel.wrappers[1][column].setParameterValue(0.35, context)
    dialog.show()
    cells = [panel.wrappers[row][column] for row in range(2)]
    found["batch"] = [[box_of(cell).text(), cell.parameterValue()] for cell in cells]
    cell = panel.wrappers[1][panel.parameter_to_column["MODEL"]]
    cell.setParameterValue(os.environ["MODEL"], context)
    found["model in a batch"] = cell.parameterValue()
    dialog.close()


def look_at_modeler():
    """Put the algorithm into a model with all its defaults, and with a number."""
    model = QgsProcessingModelAlgorithm("model", "group")
    dialog = ModelerParametersDialog(algorithm("detect"), model)
    kept.append(dialog)
    dialog.show()
    scores = []
    for value in (None, 0.35):
        if value is not None:
            dialog.widget.widget.wrappers["SCORE"].setWidgetValue(
                QgsProcessingModelChildParameterSource.fromStaticValue(value)
            )
        child = dialog.createAlgorithm()
        sources = child.parameterSources().get("SCORE", [])
        scores.append([source.staticValue() for source in sources])
    found["modeler"] = scores
    dialog.widget.widget.wrappers["MODEL"].setWidgetValue(
        QgsProcessingModelChildParameterSource.fromStaticValue(os.environ["MODEL"])
    )
    (source,) = dialog.createAlgorithm().parameterSources()["MODEL"]
    found["model in a model"] = source.staticValue()
    dialog.close()


def leave():
    (FOLDER / "found.json").write_text(json.dumps(found), "utf-8")
    os._exit(0)


def note(kind, value, trace):
    found["errors"].append("".join(traceback.format_exception(kind, value, trace)))
    leave()


sys.excepthook = note
iface.initializationCompleted.connect(lambda: QTimer.singleShot(1000, look))
