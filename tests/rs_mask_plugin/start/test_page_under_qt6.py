"""The start page under Qt 6, which QGIS 4 has; where PyQt6 is installed."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
PYTHON = Path(os.environ.get("RS_MASK_QT6_PYTHON") or ROOT / ".venv-qt6" / "bin" / "python")


def test_the_start_page_opens_under_qt_6(tmp_path):
    if not PYTHON.is_file():
        pytest.skip("no PyQt6: python3 -m venv .venv-qt6 && .venv-qt6/bin/pip install PyQt6")
    environment = {key: value for key, value in os.environ.items() if key != "RS_MASK_PYTHON"}
    run = subprocess.run(
        [PYTHON, Path(__file__).with_name("page_under_qt6.py"), ROOT, tmp_path],
        env={**environment, "HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    shown = json.loads(run.stdout)
    assert "The button below downloads and installs it" in shown["engine"]
    assert shown["curves"] == ["#0072b2", "#d55e00"]
    assert shown["setup"]
    assert shown["sample"] == [True, False, False, False]
    assert shown["runs"] == ["2026-01-01 10:00  Train a model  /runs/1"]
