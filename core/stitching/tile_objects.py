"""Which detections of one tile become objects of a layer, where no other tile sees them.

A network often finds an object several times, whole and in parts. Stitching makes one of them. What
is left is what a user sees, so scores and thresholds are judged by that.
"""

from __future__ import annotations

import numpy as np
import shapely
from numpy.typing import NDArray

from ..inference.detector import TileDetections
from ..inference.mask_contours import detections_to_polygons
from .stitcher import Stitcher, StitchSettings
from .tile_grid import TileGrid
from .tile_polygons import TilePolygons


def rows_of_objects(found: TileDetections, height: int, width: int) -> NDArray[np.int64]:
    """Return the rows of the detections that stitching keeps, whatever their score, in order.

    Args:
        found: In the tile's pixels.
        height: Of the tile.
        width: Likewise.
    """
    polygons = detections_to_polygons(found)
    rows = np.flatnonzero(~shapely.is_missing(polygons))
    grid = TileGrid(width, height, max(width, height))
    stitcher = Stitcher(grid, StitchSettings())
    stitcher.add_tile(
        TilePolygons.away_from_nodata(
            grid.tile(0, 0), polygons[rows], found.scores[rows], found.labels[rows]
        )
    )
    kept = {id(polygon) for polygon in stitcher.finish().polygons}
    return rows[[id(polygon) in kept for polygon in polygons[rows]]]
