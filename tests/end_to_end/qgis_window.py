"""A script inside QGIS's own window, on a screen in memory, and what it found.

The screen is Xvfb: QGIS 3.22's window does not start on Qt's offscreen platform; it asks for a
DISPLAY, and crashes in its clipboard when one is named.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import subprocess
from pathlib import Path

import pytest

_LIMIT_S = 1200  # a machine may be busy; a walk through all doors takes two minutes on a free one


def run_in_window(qgis, script: str, folder: Path, variables: dict[str, object]) -> dict:
    """Run a script of this folder in QGIS's window; skip where there is no QGIS or no Xvfb.

    Args:
        qgis: The deployed plugin's profile and engine.
        script: A file beside this one. It writes ``found.json`` into the folder that ``FOUND``
            names, and lists under ``errors`` what QGIS's log held.
        folder: For its result.
        variables: What the script reads from its environment.

    Returns:
        What it found.
    """
    program = shutil.which("qgis.bin") or shutil.which("qgis")
    screen = shutil.which("xvfb-run")
    if program is None or screen is None:
        pytest.skip("there is no QGIS with a window or no xvfb-run on this machine")
    runtime = qgis.profile / "runtime"
    runtime.mkdir(mode=0o700, exist_ok=True)
    # A QGIS in a folder of its own sees this system's screens, and not the files that number them.
    number = str(100 + os.getpid() % 800)
    process = subprocess.Popen(
        [
            *(screen, "-n", number, "-a", "-s", "-screen 0 1400x900x24"),
            *(program, "--nologo", "--noversioncheck", "--profiles-path", qgis.profile),
            *("--code", Path(__file__).with_name(script)),
        ],
        env={
            **os.environ,
            "QT_QPA_PLATFORM": "xcb",
            "XDG_RUNTIME_DIR": str(runtime),
            "RS_MASK_PYTHON": qgis.engine,
            "OMP_NUM_THREADS": "1",
            "FOUND": str(folder),
            **{name: str(value) for name, value in variables.items()},
        },
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        start_new_session=True,
    )
    try:
        said, _ = process.communicate(timeout=_LIMIT_S)
    finally:
        with contextlib.suppress(ProcessLookupError):  # QGIS and its screen
            os.killpg(process.pid, signal.SIGKILL)
    result = folder / "found.json"
    assert result.is_file(), said
    seen = json.loads(result.read_text("utf-8"))
    assert seen["errors"] == [], seen["errors"]
    return seen
