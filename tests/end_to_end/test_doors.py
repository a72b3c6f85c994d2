"""Every entry of the menu and of the toolbox in QGIS's own window: opened, run by a click."""

from __future__ import annotations

import pytest

from tests.end_to_end.dialog_inputs import write_inputs
from tests.end_to_end.qgis_window import run_in_window

DOORS = ("menu", "toolbox")
BY_THE_ENGINE = (
    *("annotate", "train", "detect", "refine", "evaluate", "evaluatemodel"),
    *("compareoptimizers", "importdataset", "exportdataset", "exportmodel"),
)
ALL = (*BY_THE_ENGINE, "newannotations", "setup", "check", "makesample")


@pytest.fixture(scope="module")
def through_the_doors(qgis_with_fake_worker, tmp_path_factory):
    """What ``through_the_doors.py`` found."""
    folder = tmp_path_factory.mktemp("doors")
    write_inputs(folder)
    seen = run_in_window(
        qgis_with_fake_worker,
        "through_the_doors.py",
        folder,
        {
            "RS_MASK_FAKE": f"serve_window:{folder}",
            "RASTER": folder / "image.tif",
            "POLYGONS": folder / "polygons.gpkg",
            "MODEL": folder / "model.safetensors",
            "SET": folder / "set",
        },
    )
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
