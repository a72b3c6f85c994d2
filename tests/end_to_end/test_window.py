"""The plugin in QGIS's own window: toolbox, menu, dialogs, results.

On a screen in memory (Xvfb): QGIS 3.22's window does not start on Qt's offscreen platform; it asks
for a DISPLAY, and crashes in its clipboard when one is named.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

_LIMIT_S = 240
STEPS = ("newannotations", "annotate", "train", "detect")


@pytest.fixture(scope="module")
def found(qgis, walk, tmp_path_factory):
    """What ``in_the_window.py`` found."""
    program = shutil.which("qgis.bin") or shutil.which("qgis")
    screen = shutil.which("xvfb-run")
    if program is None or screen is None:
        pytest.skip("there is no QGIS with a window or no xvfb-run on this machine")
    folder = tmp_path_factory.mktemp("window")
    runtime = qgis.profile / "runtime"
    runtime.mkdir(mode=0o700, exist_ok=True)
    script = Path(__file__).with_name("in_the_window.py")
    run = subprocess.run(
        [
            *(screen, "-a", "-s", "-screen 0 1400x900x24"),
            *(program, "--nologo", "--noversioncheck"),
            *("--profiles-path", qgis.profile, "--code", script),
        ],
        env={
            **os.environ,
            "QT_QPA_PLATFORM": "xcb",
            "XDG_RUNTIME_DIR": str(runtime),
            "RS_MASK_PYTHON": qgis.engine,
            "OMP_NUM_THREADS": "1",
            "FOUND": str(folder),
            "RASTER": str(walk.scene / "east.tif"),
            "POLYGONS": f"{walk.scene / 'scene.gpkg'}|layername=objects",
            "MODEL": str(walk.folder / "run" / "model.safetensors"),
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
    return seen


def test_every_algorithm_is_in_the_toolbox_and_in_the_menu(found):
    assert "RS Mask" in found["toolbox"]
    assert "1. Make a training set" in found["toolbox"]
    assert found["menu"][:5] == ["rsmask_start", *(f"rsmask:{name}" for name in STEPS)]
    assert len(found["menu"]) == 1 + len(found["dialogs"])


def test_every_parameter_of_every_dialog_can_be_filled_in(found):
    assert {name: missing for name, missing in found["dialogs"].items() if missing} == {}
    assert set(STEPS) <= set(found["dialogs"])


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
