"""What QGIS's map shows of a detection while it runs, and what is there afterwards."""

from __future__ import annotations

import shutil
import time

import pytest
from qgis.core import (
    QgsApplication,
    QgsLayerTreeModel,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsVectorLayer,
)
from qgis.gui import QgsLayerTreeView

from tests.rs_mask_plugin.algorithm_runs import Listening


@pytest.fixture
def window(qgis_iface, monkeypatch, tmp_path):
    """QGIS's window, for the modules that ask whether there is one."""
    for module in ("algorithms.detect", "toolbox.base", "window.live_map"):
        monkeypatch.setattr(f"rs_mask_plugin.{module}.iface", qgis_iface)
    monkeypatch.setattr("rs_mask_plugin.toolbox.base.lock_path", lambda: tmp_path / "turn.lock")
    view = QgsLayerTreeView()  # QGIS 3.44 takes no other
    tree = QgsLayerTreeModel(QgsProject.instance().layerTreeRoot(), view)
    view.setModel(tree)
    monkeypatch.setattr(qgis_iface, "layerTreeView", lambda: view)
    yield qgis_iface
    QgsProject.instance().clear()


class _Run:
    """A run as a dialog starts it: in a thread, its layer to be loaded at the end."""

    def __init__(self, raster, model, output):
        definition = QgsProcessingOutputLayerDefinition(str(output), QgsProject.instance())
        self.parameters = {"INPUT": raster, "MODEL": model, "OUTPUT": definition}
        self.algorithm = QgsApplication.processingRegistry().createAlgorithmById("rsmask:detect")
        self.context = QgsProcessingContext()
        self.context.setProject(QgsProject.instance())
        self.feedback = Listening()
        self.ends = []
        possible, message = self.algorithm.checkParameterValues(self.parameters, self.context)
        assert possible, message
        self.task = QgsProcessingAlgRunnerTask(
            self.algorithm, self.parameters, self.context, self.feedback
        )
        self.task.executed.connect(lambda done, results: self._load(done, results))
        QgsApplication.taskManager().addTask(self.task)

    def _load(self, done, results):
        from processing.gui.Postprocessing import handleAlgorithmResults

        self.ends.append(done)
        if done:
            # By its name: QGIS 3.40 dropped a parameter before it.
            handleAlgorithmResults(self.algorithm, self.context, self.feedback, parameters=results)


def wait_until(is_so, seconds=20.0):
    deadline = time.monotonic() + seconds
    while not is_so():
        assert time.monotonic() < deadline
        QgsApplication.processEvents()
        time.sleep(0.02)


def shown():
    """Return group → the names of its layers."""
    root = QgsProject.instance().layerTreeRoot()
    return {group.name(): [node.name() for node in group.children()] for group in root.findGroups()}


@pytest.mark.parametrize("ending", ["done", "fail", "cancel"])
def test_objects_grow_on_the_map_and_give_way_to_the_layer(
    fake, window, raster, model, detections, tmp_path, ending
):
    shutil.copy(detections, tmp_path / "detections.gpkg")
    crs = QgsVectorLayer(detections, "d", "ogr").crs()
    (tmp_path / "crs.wkt").write_text(crs.toWkt(), "utf-8")
    fake(f"grow:{tmp_path}")
    run = _Run(raster, model, tmp_path / "found.gpkg")
    wait_until(lambda: any("(2)" in name for names in shown().values() for name in names))
    ((title, names),) = shown().items()
    assert title.startswith("Detect objects: image")
    assert names == ["Found so far (2)", "Tiles to do"]
    growing, tiles = (QgsProject.instance().mapLayersByName(name)[0] for name in names)
    assert growing.crs() == crs
    assert [feature["class"] for feature in growing.getFeatures()] == ["house", "tree"]
    assert [feature["state"] for feature in tiles.getFeatures()] == ["done", "to do"]
    is_on = QgsProject.instance().layerTreeRoot().findLayer
    assert is_on(growing).isVisible() and not is_on(tiles).isVisible()
    colors = [c.symbol().color().name() for c in growing.renderer().categories()]
    assert colors[0] == "#112233", "the colours of the model's card"

    if ending == "cancel":
        run.task.cancel()
    else:
        (tmp_path / "go").write_text(ending, "utf-8")
    wait_until(lambda: run.ends)
    wait_until(lambda: not QgsProject.instance().mapLayersByName("Found so far (2)"))
    if ending != "done":
        assert shown() == {} and not QgsProject.instance().mapLayers()
        return
    assert list(shown()) == [title] and len(shown()[title]) == 1
    (layer,) = QgsProject.instance().mapLayers().values()
    assert layer.featureCount() == 3
    metadata = layer.metadata()
    assert metadata.title() == title
    assert "image" in metadata.abstract() and "model.safetensors" in metadata.abstract()
    assert "processing.run" in metadata.history()[0]
    assert metadata.keywords()["RS Mask"] == ["house"]


def test_a_run_without_a_map_is_shown_nowhere(fake, window, raster, model, detections, tmp_path):
    """A run of a script in the window's own thread, and one whose layer is not to be loaded."""
    from tests.rs_mask_plugin.algorithm_runs import run

    shutil.copy(detections, tmp_path / "detections.gpkg")
    (tmp_path / "crs.wkt").write_text("", "utf-8")
    (tmp_path / "go").write_text("done", "utf-8")
    fake(f"grow:{tmp_path}")
    run("rsmask:detect", {"INPUT": raster, "MODEL": model, "OUTPUT": str(tmp_path / "a.gpkg")})
    assert shown() == {} and not QgsProject.instance().mapLayers()
