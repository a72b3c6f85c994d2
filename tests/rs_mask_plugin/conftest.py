"""QGIS for the tests of the plugin: its own settings, an engine without torch, a fake worker.

Where there is no QGIS, the tests that need it are left out and the others run.
"""

from __future__ import annotations

import gc
import importlib.util
import json
import os
import subprocess
import sys
import tempfile
import traceback
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Before QGIS starts: its settings, and the data folder in which the engine would be looked for.
_HOME = tempfile.mkdtemp(prefix="rsmask_tests_")
for _variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
    os.environ[_variable] = _HOME
os.environ["GDAL_PAM_ENABLED"] = "NO"  # no .aux.xml beside what is read
# Qt ends the process at an exception in a slot unless somebody takes it: one test, not all of them.
sys.excepthook = traceback.print_exception

HAS_QGIS = importlib.util.find_spec("qgis") is not None and (
    importlib.util.find_spec("pytest_qgis") is not None
)
if not HAS_QGIS:
    collect_ignore_glob = ["test_in_qgis_*.py", "*/test_in_qgis_*.py"]

_STUBS = (
    "torch",
    "torchvision",
    "numpy",
    "rasterio",
    "shapely",
    "geopandas",
    "pyogrio",
    "contourpy",
    "safetensors",
    "pycocotools",
)


def make_environment(folder: Path, modules=()) -> str:
    """Make a virtual environment with empty modules; return its interpreter."""
    subprocess.run(
        [getattr(sys, "_base_executable", sys.executable), "-m", "venv", "--without-pip", folder],
        check=True,
    )
    packages = next(folder.glob("lib/python*/site-packages"))
    for module in modules:
        (packages / f"{module}.py").touch()
    return str(folder / "bin" / "python")


@pytest.fixture(scope="session")
def stub_engine(tmp_path_factory) -> str:
    """An engine that has all modules in name: enough for a worker of the standard library."""
    return make_environment(tmp_path_factory.mktemp("engine") / "env", _STUBS)


@pytest.fixture(scope="session")
def new_environment():
    """``make_environment`` for tests."""
    return make_environment


if HAS_QGIS:

    @pytest.fixture(autouse=True)
    def no_layers_left():
        """Free each test's layers at once: one that outlives QGIS crashes at the very end."""
        yield
        gc.collect()

    @pytest.fixture(scope="session")
    def provider(qgis_app, qgis_processing):
        from qgis.core import QgsApplication

        from rs_mask_plugin.provider import RsMaskProvider

        made = RsMaskProvider()
        QgsApplication.processingRegistry().addProvider(made)
        yield made
        QgsApplication.processingRegistry().removeProvider(made)

    @pytest.fixture
    def fake(provider, stub_engine, monkeypatch):
        """Call it with a behaviour of fake_worker.py: every algorithm then runs that."""
        from rs_mask_plugin.toolbox.base import JobAlgorithm

        monkeypatch.setenv("RS_MASK_PYTHON", stub_engine)
        script = Path(__file__).with_name("fake_worker.py")
        monkeypatch.setattr(JobAlgorithm, "worker_script", script)

        def tell(behaviour: str) -> None:
            monkeypatch.setenv("RS_MASK_FAKE", behaviour)

        return tell

    @pytest.fixture
    def template(tmp_path):
        """A GeoPackage as the engine writes it."""
        from qgis.core import QgsProject, QgsVectorFileWriter

        from tests.rs_mask_plugin.algorithm_runs import memory_squares

        path = str(tmp_path / "template.gpkg")
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName = "GPKG"
        layer = memory_squares()
        QgsVectorFileWriter.writeAsVectorFormatV3(
            layer, path, QgsProject.instance().transformContext(), options
        )
        return path

    @pytest.fixture
    def detections(tmp_path):
        """A GeoPackage of detections with the engine's own fields."""
        from osgeo import gdal

        from tests.rs_mask_plugin.algorithm_runs import SQUARES

        features = [
            {
                "type": "Feature",
                "geometry": {
                    "type": "MultiPolygon",
                    "coordinates": [[[[x, y], [x + 9, y], [x + 9, y + 9], [x, y]]]],
                },
                "properties": {
                    **{"class_id": 1, "class": "house", "score": 0.5, "area_m2": 40.5},
                    **{"edge": 0, "stitched": 1, "source": "image.tif", "run": "r1"},
                },
            }
            for x, y in SQUARES
        ]
        collection = {"type": "FeatureCollection", "features": features}
        path = str(tmp_path / "made by the engine.gpkg")
        options = "-f GPKG -nln detections -nlt MULTIPOLYGON -a_srs EPSG:32633"
        gdal.VectorTranslate(path, json.dumps(collection), options=options)
        return path

    @pytest.fixture
    def raster(tmp_path):
        """A raster of 64 × 64 pixels: three bands and alpha, all valid."""
        from osgeo import gdal, osr

        path = str(tmp_path / "image.tif")
        dataset = gdal.GetDriverByName("GTiff").Create(path, 64, 64, 4, gdal.GDT_Byte)
        dataset.SetGeoTransform((0, 1, 0, 64, 0, -1))
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(32633)
        dataset.SetProjection(reference.ExportToWkt())
        for band in range(1, 5):
            dataset.GetRasterBand(band).Fill(255)
        dataset = None
        return path

    @pytest.fixture
    def model(tmp_path):
        """A model file with a card and nothing else."""
        path = tmp_path / "model.safetensors"
        card = {
            "classes": [
                {"id": 1, "name": "house", "color": "#112233"},
                {"id": 2, "name": "tree", "color": "#forest"},
            ]
        }
        header = json.dumps({"__metadata__": {"rsmask": json.dumps(card)}}).encode()
        path.write_bytes(len(header).to_bytes(8, "little") + header)
        return str(path)
