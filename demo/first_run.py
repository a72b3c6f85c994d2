"""The first run as a new user has it, by clicks: from the zip without an engine to detections.

``python -m rs_mask_plugin.demo.first_run build/rs_mask_plugin.zip PICTURES`` starts a real QGIS
with an empty profile on a virtual screen (Xvfb), presses what a person would press, and photographs
each step. The engine is made for real, from the network.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

from .qgis_process import DemoError
from .run_demo import CHECKOUT

_HOME = Path("/tmp/home/you")
"""The home folder of the new user; its paths are in the pictures."""
_SCREEN = "1240x780x24"
_LIMIT_S = 3600
_FOREIGN = ("XDG_", "QGIS_", "RS_MASK_", "VIRTUAL_ENV", "PYTHON", "QT_")
"""Beginnings of variables that a new user does not have."""


def first_run(package: Path, pictures: Path) -> dict[str, float]:
    """Walk from the zip to the first detections.

    Args:
        package: The plugin's zip.
        pictures: Folder for the pictures.

    Returns:
        Seconds that each step took, by its name.

    Raises:
        DemoError: There is no QGIS with a window, no Xvfb, or a step failed.
    """
    desktop = shutil.which("qgis.bin") or shutil.which("qgis")
    if not desktop or not shutil.which("xvfb-run"):
        raise DemoError("The first run needs qgis and xvfb-run.")
    shutil.rmtree(_HOME, ignore_errors=True)
    for folder in (_HOME / "Documents", _HOME / "Downloads", _HOME / ".config", _HOME / "run"):
        folder.mkdir(parents=True, mode=0o700)
    shutil.copy(package, _HOME / "Downloads" / "rs_mask_plugin.zip")
    pip = Path.home() / ".config" / "pip"
    if pip.is_dir():  # the machine's package index
        shutil.copytree(pip, _HOME / ".config" / "pip")
    seconds = _HOME / "seconds.json"
    # Frames around windows tell one from the other; without a window manager there are none.
    frames = ["sh", "-c", 'openbox & exec "$@"', "sh"] if shutil.which("openbox") else []
    environment = {
        **{key: value for key, value in os.environ.items() if not key.startswith(_FOREIGN)},
        "HOME": str(_HOME),
        "PATH": "/usr/local/bin:/usr/bin:/bin",
        "LC_ALL": "C.UTF-8",
        "XDG_RUNTIME_DIR": str(_HOME / "run"),
        "PICTURES": str(pictures),
        "SECONDS_FILE": str(seconds),
        "PACKAGE": str(_HOME / "Downloads" / "rs_mask_plugin.zip"),
    }
    ended = subprocess.run(
        [
            *("xvfb-run", "-a", "-s", f"-screen 0 {_SCREEN}"),
            *(*frames, desktop, "--nologo", "--noversioncheck"),
            *("--code", str(CHECKOUT / "demo" / "first_run_clicks.py")),
        ],
        env=environment,
        cwd=_HOME,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        errors="replace",
        timeout=_LIMIT_S,
        check=False,
    )
    if ended.returncode or not seconds.is_file():
        last = (ended.stdout + ended.stderr)[-2000:]
        raise DemoError(f"The walk did not come to its end: {last}")
    taken: dict[str, float] = json.loads(seconds.read_text("utf-8"))
    return taken


def main() -> None:
    """Walk with the zip that the command line names; print what each step took."""
    package, pictures = (Path(each).resolve() for each in sys.argv[1:3])
    pictures.mkdir(parents=True, exist_ok=True)
    taken = first_run(package, pictures)
    for step, seconds in taken.items():
        print(f"{seconds:7.1f} s  {step}")
    print(f"{sum(taken.values()):7.1f} s  in all")


if __name__ == "__main__":
    main()
