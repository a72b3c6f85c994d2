"""Looks at the plugin in QGIS's window and writes what it found as JSON; run by ``qgis --code``.

Not a test by itself: ``test_window.py`` starts QGIS with it and judges what it found.
"""

import json
import os
import re
import sys
import traceback
from pathlib import Path

import processing
import qgis.utils
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QObject, Qt, QTimer, QUrl, pyqtSlot
from qgis.PyQt.QtGui import QDesktopServices, QImage
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDialogButtonBox, QDockWidget
from qgis.utils import iface

FOLDER = Path(os.environ["FOUND"])
found = {"errors": []}
kept = []  # dialogs: QGIS does not keep what Python opened


def provider():
    return QgsApplication.processingRegistry().providerById("rsmask")


def names_in_toolbox():
    """Return the texts of all rows of the toolbox."""
    tree = iface.mainWindow().findChild(QDockWidget, "ProcessingToolbox").algorithmTree

    def below(parent):
        model = tree.model()
        for row in range(model.rowCount(parent)):
            index = model.index(row, 0, parent)
            yield index.data()
            yield from below(index)

    return list(below(tree.rootIndex()))


def names_in_menu():
    """Return the algorithms that the plugin's menu opens."""
    for action in iface.pluginMenu().actions():
        if action.text().replace("&", "") == "RS Mask" and action.menu():
            return [entry.objectName() for entry in action.menu().actions()]
    return []


def parameters_without_a_widget(dialog):
    """Return those of a dialog's parameters that a user could not fill in."""
    wrappers = dialog.mainWidget().wrappers
    missing = []
    for definition in dialog.algorithm().parameterDefinitions():
        if definition.flags() & QgsProcessingParameterDefinition.FlagHidden:
            continue  # read from old scripts, and not shown to anybody
        wrapper = wrappers.get(definition.name())
        widget = wrapper and (getattr(wrapper, "widget", None) or wrapper.wrappedWidget())
        if not widget:
            missing.append(definition.name())
    return missing


def look():
    """Look at what is there before anything runs."""
    found["toolbox"] = names_in_toolbox()
    found["menu"] = names_in_menu()
    found["dialogs"] = {}
    for algorithm in provider().algorithms():
        dialog = processing.createAlgorithmDialog(algorithm.id())
        kept.append(dialog)
        dialog.show()
        found["dialogs"][algorithm.name()] = parameters_without_a_widget(dialog)
        dialog.close()
    dialog = processing.createAlgorithmDialog("rsmask:train")
    rate = dialog.mainWidget().wrappers["LEARNING_RATE"]
    found["rate left alone"] = rate.parameterValue()
    rate.widget.clear()  # what the cross in the field does
    found["rate emptied"] = rate.parameterValue()
    found["rate shown when emptied"] = rate.widget.text()
    dialog.close()
    look_at_examples()
    look_at_help()
    run("rsmask:newannotations", {"CLASSES": "oak, pine", "CRS": "EPSG:32633"}, "drawn.gpkg")


def entry_of_menu(name):
    """Return an entry of the plugin's menu."""
    (menu,) = (action for action in iface.pluginMenu().actions() if "RS Mask" in action.text())
    (entry,) = (each for each in menu.menu().actions() if each.objectName() == name)
    return entry


def look_at_examples():
    """Open the first example model from the plugin's menu in the designer."""
    from processing.modeler.ModelerDialog import ModelerDialog

    examples = entry_of_menu("rsmask_examples").menu().actions()
    found["examples"] = len(examples)
    examples[0].trigger()
    designer = ModelerDialog.dlgs[-1]
    steps = designer.model().childAlgorithms().values()
    found["designed"] = [step.algorithmId() for step in steps]
    found["design is valid"] = designer.model().validate()[0]
    designer.setModel(QgsProcessingModelAlgorithm())  # or it would ask whether to save
    designer.close()


class Browser(QObject):
    """Stands in for the browser that QGIS opens pages with."""

    def __init__(self):
        super().__init__()
        self.pages = []

    @pyqtSlot(QUrl)
    def open(self, address):
        """Note a page that is a file on this computer."""
        self.pages.append(Path(address.toLocalFile()))


def look_at_help():
    """Ask for help by the button and by F1; look for the picture in the help beside a dialog."""
    browser = Browser()
    QDesktopServices.setUrlHandler("file", browser, "open")
    dialog = processing.createAlgorithmDialog("rsmask:detect")
    kept.append(dialog)
    dialog.show()
    dialog.activateWindow()
    QTest.qWaitForWindowActive(dialog)  # keys go to the active window
    dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Help).click()
    QTest.keyClick(dialog, Qt.Key.Key_F1)
    entry_of_menu("rsmask_guide").trigger()
    QDesktopServices.unsetUrlHandler("file")
    found["help"] = [page.name for page in browser.pages if page.is_file()]
    (picture,) = re.findall('<img src="([^"]+)"', dialog.algorithm().shortHelpString())
    found["help picture"] = QImage(QUrl(picture).toLocalFile()).height()
    dialog.close()


def run(algorithm, parameters, output):
    """Fill in a dialog and press Run."""
    key = "REPORT" if algorithm == "rsmask:check" else "OUTPUT"
    dialog = processing.createAlgorithmDialog(algorithm, {**parameters, key: str(FOLDER / output)})
    kept.append(dialog)
    dialog.algorithmFinished.connect(
        lambda done, results: QTimer.singleShot(500, lambda: finished(dialog, done, results))
    )
    dialog.show()
    dialog.runButton().click()


def finished(dialog, done, results):
    """Note a run's result and start the next one."""
    name = dialog.algorithm().name()
    found[name] = {"done": done, "results": {key: str(value) for key, value in results.items()}}
    dialog.close()
    if name == "newannotations":
        found["layers"] = [layer.name() for layer in QgsProject.instance().mapLayers().values()]
        found["on the map"] = [layer.name() for layer in iface.mapCanvas().layers()]
        run("rsmask:check", {}, "report.html")
        return
    if name == "check":
        searched = {"INPUT": os.environ["RASTER"], "MODEL": os.environ["MODEL"], "SCORE": 0}
        run("rsmask:detect", searched, "by dialog.gpkg")
        return
    if name == "detect":
        drawn = {"IMAGERY": [os.environ["RASTER"]], "ANNOTATIONS": os.environ["POLYGONS"]}
        run("rsmask:annotate", {**drawn, "CLASS_NAME": "house", "TILE_SIZE": 128}, "set")
        return
    from processing.core.ProcessingResults import resultsList

    found["viewer"] = [str(each.filename) for each in resultsList.getResults()]
    batch()


def batch():
    """Detect in a raster and in two pieces of it by the batch dialog."""
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog

    algorithm = QgsApplication.processingRegistry().createAlgorithmById("rsmask:detect")
    dialog = BatchAlgorithmDialog(algorithm, parent=iface.mainWindow())
    kept.append(dialog)
    panel, context = dialog.mainWidget(), QgsProcessingContext()
    panel.addRow(3 - panel.batchRowCount())
    outputs = []
    for row in range(3):
        piece = str(FOLDER / f"piece {row}.tif") if row else os.environ["RASTER"]
        if row:
            gdal.Translate(piece, os.environ["RASTER"], srcWin=[128 * row, 0, 128, 128])
        outputs.append(str(FOLDER / f"found {row}.gpkg"))
        given = outputs[row] if row else str(FOLDER / "found 0")  # QGIS adds the extension
        values = {"INPUT": piece, "MODEL": os.environ["MODEL"], "SCORE": 0}
        for key, value in values.items():
            wrapper = panel.wrappers[row][panel.parameter_to_column[key]]
            wrapper.setParameterValue(value, context)
        column = panel.parameter_to_column["OUTPUT"]
        panel.tblParameters.cellWidget(row + 1, column).setValue(given)
    panel.checkLoadLayersOnCompletion.setChecked(True)
    dialog.show()
    dialog.runButton().click()
    look_at_batch(dialog, outputs)


def look_at_batch(dialog, outputs):
    """Look at a batch's layers once it is done: up to QGIS 3.38 it ends within the click on Run."""
    if not dialog.runButton().isEnabled():
        QTimer.singleShot(200, lambda: look_at_batch(dialog, outputs))
        return
    layers = [QgsVectorLayer(path, "found", "ogr") for path in outputs]
    found["batch"] = [layer.isValid() for layer in layers]
    on_map = [layer.source() for layer in QgsProject.instance().mapLayers().values()]
    found["batch on the map"] = sum(path in source for path in outputs for source in on_map)
    dialog.close()
    by_model()


def by_model():
    """Detect in the raster by a graphical model, whose one step gets the model's inputs."""
    model = QgsProcessingModelAlgorithm("one step", "")
    step = QgsProcessingModelChildAlgorithm("rsmask:detect")
    step.setChildId("detect")
    for key, definition in (
        ("INPUT", QgsProcessingParameterRasterLayer("raster", "Raster")),
        ("MODEL", QgsProcessingParameterFile("network", "Network")),
        ("SCORE", QgsProcessingParameterNumber("score", "Score")),
    ):
        model.addModelParameter(definition, QgsProcessingModelParameter(definition.name()))
        source = QgsProcessingModelChildParameterSource.fromModelParameter(definition.name())
        step.addParameterSources(key, [source])
    output = QgsProcessingModelOutput("found", "found")
    output.setChildId("detect")
    output.setChildOutputName("OUTPUT")
    step.setModelOutputs({"found": output})
    model.addChildAlgorithm(step)
    values = {"raster": os.environ["RASTER"], "network": os.environ["MODEL"], "score": 0}
    (layer,) = model.destinationParameterDefinitions()  # each QGIS names it in another way
    processing.run(model, {**values, layer.name(): str(FOLDER / "by model.gpkg")})
    unload()


def unload():
    """Switch the plugin off and look again."""
    qgis.utils.unloadPlugin("rs_mask_plugin")
    QTimer.singleShot(500, end)


def end():
    """Write what was found; leave without QGIS's question about the project."""
    found["provider after unload"] = provider() is not None
    found["menu after unload"] = names_in_menu()
    found["toolbox after unload"] = names_in_toolbox()
    leave()


def leave():
    (FOLDER / "found.json").write_text(json.dumps(found), "utf-8")
    os._exit(0)


def note(kind, value, trace):
    found["errors"].append("".join(traceback.format_exception(kind, value, trace)))
    leave()


sys.excepthook = note
iface.initializationCompleted.connect(lambda: QTimer.singleShot(1500, look))
