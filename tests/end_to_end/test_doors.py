"""Every entry of the menu and of the toolbox in QGIS's own window: opened, run by a click."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

_LIMIT_S = 400
DOORS = ("menu", "toolbox")
BY_THE_ENGINE = (
    *("annotate", "train", "detect", "refine", "evaluate", "evaluatemodel"),
    *("compareoptimizers", "importdataset", "exportdataset", "exportmodel"),
)
ALL = (*BY_THE_ENGINE, "newannotations", "setup", "check", "makesample")


def write_inputs(folder):
    """Make what the dialogs are filled in with; the fake worker reads none of it."""
    gdal = pytest.importorskip("osgeo.gdal")
    ogr = pytest.importorskip("osgeo.ogr")
    osr = pytest.importorskip("osgeo.osr")
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32633)
    raster = gdal.GetDriverByName("GTiff").Create(str(folder / "image.tif"), 64, 64, 3)
    raster.SetGeoTransform((0, 1, 0, 64, 0, -1))
    raster.SetProjection(crs.ExportToWkt())
    raster = None
    layers = {
        "polygons": ["polygons"],
        "detect": ["detections"],
        "refine": ["detections"],
        "evaluate": ["matched", "missed", "extra"],
    }
    for name, tables in layers.items():
        file = ogr.GetDriverByName("GPKG").CreateDataSource(str(folder / f"{name}.gpkg"))
        for table in tables:
            layer = file.CreateLayer(table, crs, ogr.wkbPolygon)
            layer.CreateField(ogr.FieldDefn("class", ogr.OFTString))
            feature = ogr.Feature(layer.GetLayerDefn())
            feature["class"] = "house"
            feature.SetGeometry(ogr.CreateGeometryFromWkt("POLYGON ((1 1, 9 1, 9 9, 1 9, 1 1))"))
            layer.CreateFeature(feature)
            layer = None
        file = None
    (folder / "model.safetensors").write_bytes(b"")
    (folder / "set").mkdir()


@pytest.fixture(scope="module")
def through_the_doors(qgis_with_fake_worker, tmp_path_factory):
    """What ``through_the_doors.py`` found."""
    program = shutil.which("qgis.bin") or shutil.which("qgis")
    screen = shutil.which("xvfb-run")
    if program is None or screen is None:
        pytest.skip("there is no QGIS with a window or no xvfb-run on this machine")
    qgis = qgis_with_fake_worker
    folder = tmp_path_factory.mktemp("doors")
    write_inputs(folder)
    runtime = qgis.profile / "runtime"
    runtime.mkdir(mode=0o700, exist_ok=True)
    run = subprocess.run(
        [
            *(screen, "-a", "-s", "-screen 0 1400x900x24"),
            *(program, "--nologo", "--noversioncheck", "--profiles-path", qgis.profile),
            *("--code", Path(__file__).with_name("through_the_doors.py")),
        ],
        env={
            **os.environ,
            "QT_QPA_PLATFORM": "xcb",
            "XDG_RUNTIME_DIR": str(runtime),
            "RS_MASK_PYTHON": qgis.engine,
            "RS_MASK_FAKE": f"serve_window:{folder}",
            "FOUND": str(folder),
            "RASTER": str(folder / "image.tif"),
            "POLYGONS": str(folder / "polygons.gpkg"),
            "MODEL": str(folder / "model.safetensors"),
            "SET": str(folder / "set"),
        },
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        timeout=_LIMIT_S,
        check=False,
    )
    result = folder / "found.json"
    assert result.is_file(), run.stdout
    seen = json.loads(result.read_text("utf-8"))
    assert seen["errors"] == [], seen["errors"]
    seen["doors"] = {
        (each["name"], each["door"], each["filled in"]): each for each in seen["doors"]
    }
    return seen


@pytest.fixture(scope="module")
def doors(through_the_doors):
    """What each door said, by algorithm, door, and whether it was filled in."""
    return through_the_doors["doors"]


@pytest.mark.parametrize("door", DOORS)
@pytest.mark.parametrize("name", BY_THE_ENGINE)
def test_run_gives_the_engines_result(doors, name, door):
    assert f"{name} is done." in doors[name, door, True]["said"]
    assert "Results:" in doors[name, door, True]["said"]


@pytest.mark.parametrize("name", BY_THE_ENGINE)
def test_names_with_tags_are_read_as_they_are(doors, name):
    seen = doors[name, "menu", True]
    for level in ("info", "warning", "error"):
        assert f"{level}: <b>roof</b> & <img src='x'>" in seen["said"]
    assert seen["progress"] == "Working on ‹b>roofs‹/b>"


def test_a_refused_name_with_tags_is_read_as_it_is(doors):
    assert doors["refine", "with tags", True]["said"].startswith("<b>none.dxf can't be written")


@pytest.mark.parametrize("door", DOORS)
@pytest.mark.parametrize("name", BY_THE_ENGINE)
def test_run_without_inputs_names_one_that_is_missing(doors, name, door):
    said = doors[name, door, False]["said"]
    assert said.startswith("Wrong or missing parameter value: ")


@pytest.mark.parametrize("door", DOORS)
def test_a_layer_without_an_extension_is_a_geopackage(doors, door):
    assert f"refined by {door}.gpkg" in doors["refine", door, True]["said"].replace("'\n'", "")


@pytest.mark.parametrize("door", DOORS)
def test_new_layers_are_made(doors, door):
    assert f"drawn by {door}.gpkg" in doors["newannotations", door, True]["said"]
    assert "Classes: oak, pine. CRS: EPSG:32633." in doors["newannotations", door, True]["said"]


@pytest.mark.parametrize("door", DOORS)
@pytest.mark.parametrize("name", ["check", "makesample"])
def test_what_needs_nothing_runs_at_once(doors, name, door):
    assert f"{name} is done." in doors[name, door, True]["said"]


@pytest.mark.parametrize("door", DOORS)
def test_the_setup_says_what_is_no_python(doors, door):
    assert "image.tif" in doors["setup", door, True]["said"]
    assert "Execution failed after" in doors["setup", door, True]["said"]


def test_the_start_page_opens_dialogs_that_run(doors):
    assert "train is done." in doors["train", "start page", True]["said"]
    assert "makesample is done." in doors["sample_makesample", "start page", False]["said"]


def test_the_start_page_shows_engine_and_last_runs(through_the_doors):
    page = through_the_doors["start page"]
    assert page["engine"].startswith("✓ Ready: Python 3.")
    assert "Make a sample to try everything with" in page["runs"][0]
    assert any("Train" in run for run in page["runs"])
    assert page["possible"] == [True, False, False, False]  # nothing was made by the fake worker
