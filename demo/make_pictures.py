"""Makes the pictures of README and guide from the last ``make demo``."""

from __future__ import annotations

import sys
from pathlib import Path

from .qgis_process import find_qgis
from .run_demo import CHECKOUT

_WINDOW = (0.0, 0.1, 1.0, 0.75)
"""The part of the eastern image in the README's picture: shares from its upper left corner."""


def main() -> None:
    """Draw the detections of the synthetic scene into ``docs/pictures/demo.png``."""
    walk = CHECKOUT / ".demo" / "synthetic"
    qgis = find_qgis(CHECKOUT / ".demo" / "profile", Path(sys.executable).absolute())
    picture = CHECKOUT / "docs" / "pictures" / "demo.png"
    qgis.script(
        CHECKOUT / "demo" / "render_map.py",
        *("--raster", walk / "scene" / "east.tif", "--layer", walk / "detections.gpkg"),
        *("--output", picture, "--line", "0.45", "--window", *map(str, _WINDOW)),
    )
    print(picture)


if __name__ == "__main__":
    main()
