"""The plugin in QGIS's own window: toolbox, menu, dialogs, results."""

from __future__ import annotations

import subprocess
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
    return run_in_window(
        qgis,
        "in_the_window.py",
        tmp_path_factory.mktemp("window"),
        {
            "RASTER": walk.scene / "east.tif",
            "POLYGONS": f"{walk.scene / 'scene.gpkg'}|layername=objects",
            "MODEL": walk.folder / "run" / "model.safetensors",
        },
    )


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


def test_switched_off_the_plugin_leaves_nothing(found):
    assert not found["provider after unload"]
    assert found["menu after unload"] == []
    assert "RS Mask" not in found["toolbox after unload"]
