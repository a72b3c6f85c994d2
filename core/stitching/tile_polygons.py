"""What is kept of a searched tile: polygons, scores, labels."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

from ..inference.detector import TileDetections
from ..inference.mask_contours import detections_to_polygons
from .edges import touches_invalid
from .tile_grid import Tile


@dataclass(frozen=True)
class SearchedTile:
    """What is kept of a tile: the archive's and the stitching's unit.

    Attributes:
        tile: The tile.
        polygons: ``[N]`` shapely (Multi)Polygons in the raster grid's pixels.
        scores: ``[N]`` float64.
        labels: ``[N]`` int64.
        edge_points: ``[N, 2]`` a vertex at the edge of nodata, NaN where there is none.
    """

    tile: Tile
    polygons: NDArray[np.object_]
    scores: NDArray[np.float64]
    labels: NDArray[np.int64]
    edge_points: NDArray[np.float64]


def searched_tile(
    tile: Tile, valid: NDArray[np.bool_], found: TileDetections, least_score: float
) -> SearchedTile:
    """Return the polygons of a tile's detections in grid pixels.

    Args:
        tile: The tile.
        valid: ``[size, size]``.
        found: In the tile's pixels.
        least_score: Detections below it are dropped.
    """
    enough = np.asarray(found.scores) >= least_score
    if not enough.all():
        found = TileDetections(
            found.boxes[enough], found.scores[enough], found.labels[enough], found.masks[enough]
        )
    polygons = detections_to_polygons(found)
    present = ~shapely.is_missing(polygons)
    polygons = polygons[present]
    edge_points = touches_invalid(polygons, valid)
    shift = np.array([tile.column, tile.row], float)
    return SearchedTile(
        tile,
        np.asarray(shapely.transform(polygons, lambda points: points + shift), dtype=object),
        np.asarray(found.scores, np.float64)[present],
        np.asarray(found.labels, np.int64)[present],
        edge_points + shift,
    )


def nothing_in(tile: Tile) -> SearchedTile:
    """Return a tile in which nothing was found."""
    ints, reals = np.empty(0, np.int64), np.empty(0)
    return SearchedTile(tile, np.empty(0, object), reals, ints, np.empty((0, 2)))
