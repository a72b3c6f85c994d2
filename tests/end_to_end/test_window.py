"""The plugin in QGIS's own window: toolbox, menu, dialogs, results."""

from __future__ import annotations

import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path

import pytest

from tests.end_to_end.qgis_window import run_in_window

ROOT = Path(__file__).parents[2]
STEPS = ("newannotations", "annotate", "train", "detect")


@pytest.fixture(scope="module")
def found(qgis, walk, tmp_path_factory):
    """What ``in_the_window.py`` found; the guide is there as in the package."""
    pages = qgis.plugin / "rs_mask_plugin" / "help" / "pages"
    write = [qgis.engine, "-m", "docs.pages.local_guide", pages]
    subprocess.run(write, cwd=ROOT, check=True, capture_output=True)
    folder = tmp_path_factory.mktemp("window")
    seen = run_in_window(
        qgis,
        "in_the_window.py",
        folder,
        {
            "RASTER": walk.scene / "east.tif",
            "POLYGONS": f"{walk.scene / 'scene.gpkg'}|layername=objects",
            "MODEL": walk.folder / "run" / "model.safetensors",
        },
    )
    return {**seen, "folder": folder}


def test_every_algorithm_is_in_the_toolbox_and_in_the_menu(found):
    assert "RS Mask" in found["toolbox"]
    assert "1. Make a training set" in found["toolbox"]
    assert found["menu"][:5] == ["rsmask_start", *(f"rsmask:{name}" for name in STEPS)]
    assert found["menu"][-2:] == ["rsmask_examples", "rsmask_guide"]
    examples = {"Annotate, train, detect", "One layer of many rasters"}
    assert examples < set(found["dialogs"]) & set(found["toolbox"])
    assert len(found["menu"]) == 3 + len(found["dialogs"]) - found["examples"]


def test_every_parameter_of_every_dialog_can_be_filled_in(found):
    assert {name: missing for name, missing in found["dialogs"].items() if missing} == {}
    assert set(STEPS) <= set(found["dialogs"])


def test_an_example_model_opens_in_the_designer(found):
    assert found["examples"] == 3
    assert {"rsmask:annotate", "rsmask:train", "rsmask:detect"} < set(found["designed"])
    assert found["design is valid"], "or the designer warns before it runs it"


def test_help_opens_a_page_on_this_computer(found):
    opened = ["detect.html", "detect.html", "guide.html"]
    assert found["help"] == opened, "by the button, by F1, and from the menu"
    assert found["help picture"] > 0, "pixels in height"


def test_a_learning_rate_can_be_emptied_in_the_dialog(found):
    assert found["rate left alone"] == 0
    assert found["rate emptied"] is None
    assert found["rate shown when emptied"] == "Not set"


def test_layers_that_a_dialog_made_are_on_the_map(found):
    assert found["newannotations"]["done"]
    assert set(found["layers"]) == set(found["on the map"]) == {"drawn objects", "drawn area"}


def test_a_report_that_a_dialog_made_is_in_the_viewer(found):
    assert found["check"]["done"]
    assert found["check"]["results"]["DEVICE"]
    assert found["annotate"]["done"]
    reports = [found[name]["results"]["REPORT"] for name in ("check", "annotate")]
    assert found["viewer"] == reports


def test_a_batch_of_three_rasters_gives_three_layers_on_the_map(found):
    assert found["batch"] == [True, True, True]
    assert found["batch on the map"] == 3


def test_five_ways_lead_to_the_same_layer(found, walk, engine, tmp_path):
    by_console = tmp_path / "by console.gpkg"
    raster, model = walk.scene / "east.tif", walk.folder / "run" / "model.safetensors"
    subprocess.run(
        [
            *(engine, "-m", "rs_mask_plugin.core.cli", "detect", "--input", raster),
            *("--model", model, "--score", "0", "--output", by_console),
        ],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    layers = {
        "dialog": contents(found["folder"] / "by dialog.gpkg"),
        "batch": contents(found["folder"] / "found 0.gpkg"),
        "model": contents(found["folder"] / "by model.gpkg"),
        "qgis_process": contents(walk.folder / "found.gpkg"),
        "console": contents(by_console),
    }
    crs, definition, rows = layers["console"]
    assert rows
    assert "UTM zone" in crs
    assert {"class_id", "class", "score", "area_m2", "source", "run"} <= {
        name for name, _ in definition
    }
    for way, layer in layers.items():
        assert layer == layers["console"], way


def contents(path):
    """Return a layer's CRS, its fields with their types, and its features, but for the run's id."""
    with closing(sqlite3.connect(path)) as connection:
        crs = connection.execute(
            "SELECT s.definition FROM gpkg_spatial_ref_sys AS s "
            "JOIN gpkg_geometry_columns AS g ON g.srs_id = s.srs_id"
        ).fetchone()[0]
        fields = [row[1:3] for row in connection.execute("PRAGMA table_info(detections)")]
        names = ", ".join(f'"{name}"' for name, _ in fields if name != "run")
        return crs, fields, connection.execute(f"SELECT {names} FROM detections").fetchall()


def test_switched_off_the_plugin_leaves_nothing(found):
    assert not found["provider after unload"]
    assert found["menu after unload"] == []
    assert "RS Mask" not in found["toolbox after unload"]
