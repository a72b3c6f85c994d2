"""Joins rasters into one virtual mosaic; run by QGIS's own Python, which has GDAL's tools.

python3 build_mosaic.py OUTPUT.vrt TILE.tif …
"""

from __future__ import annotations

import sys

from osgeo import gdal


def main() -> None:
    """Write the mosaic that the command line names."""
    gdal.UseExceptions()
    output, *tiles = sys.argv[1:]
    mosaic = gdal.BuildVRT(output, tiles)
    if mosaic is None:
        raise SystemExit(f"{output} can't be written.")
    mosaic.FlushCache()


if __name__ == "__main__":
    main()
