"""Makes the pictures of README and guide from the last ``make demo``.

The map is drawn by QGIS without a screen; its window is photographed on a virtual one (Xvfb).
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from .qgis_process import DemoError, Qgis, find_qgis
from .run_demo import CHECKOUT

_WINDOW = (0.0, 0.1, 1.0, 0.75)
"""The part of the eastern image in the README's picture: shares from its upper left corner."""


def main() -> None:
    """Draw the detections of the synthetic scene, and photograph QGIS at work."""
    walk = CHECKOUT / ".demo" / "synthetic"
    qgis = find_qgis(CHECKOUT / ".demo" / "profile", Path(sys.executable).absolute())
    picture = CHECKOUT / "docs" / "pictures" / "demo.jpg"
    qgis.script(
        CHECKOUT / "demo" / "render_map.py",
        *("--raster", walk / "scene" / "east.tif", "--layer", walk / "detections.gpkg"),
        *("--output", picture, "--line", "0.45", "--window", *map(str, _WINDOW)),
    )
    print(picture)
    photograph_desktop(qgis, walk, picture.parent)


def photograph_desktop(qgis: Qgis, walk: Path, pictures: Path) -> None:
    """Photograph the toolbox, the dialog of ``detect``, its run and the layer on the map.

    Raises:
        DemoError: There is no QGIS with a window, no Xvfb, or it failed.
    """
    desktop = shutil.which("qgis.bin") or shutil.which("qgis")
    if not desktop or not shutil.which("xvfb-run"):
        raise DemoError("The pictures of QGIS's window need qgis and xvfb-run.")
    layer = walk / "in_the_window.gpkg"
    layer.unlink(missing_ok=True)
    settings = qgis.profile / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    text = settings.read_text(encoding="utf-8")
    if "checkVersion" not in text:
        settings.write_text(text + "\n[qgis]\ncheckVersion=false\n", encoding="utf-8")
    environment = {
        **{k: v for k, v in qgis.environment().items() if k != "QT_QPA_PLATFORM"},
        "RASTER": str(walk / "scene" / "east.tif"),
        "MODEL": str(walk / "run" / "model.safetensors"),
        "OUTPUT": str(layer),
        "PICTURES": str(pictures),
    }
    script = CHECKOUT / "demo" / "desktop_pictures.py"
    command = [
        *("xvfb-run", "-a", "-s", "-screen 0 1400x880x24"),
        *(desktop, "--nologo", "--noversioncheck", "--profiles-path", str(qgis.profile)),
        *("--code", str(script)),
    ]
    finished = subprocess.run(
        command, env=environment, timeout=300, check=False, capture_output=True, text=True
    )
    if finished.returncode:
        raise DemoError(f"QGIS's window could not be photographed: {finished.stderr[-500:]}")


if __name__ == "__main__":
    main()
