"""Longitudes that count on beyond ±180° or from 0 to 360°: polygons brought to a raster's own.

A raster over the antimeridian, or a global one, may have longitudes that a layer writes as other
numbers: −170° and 190° are one meridian.
"""

from __future__ import annotations

import numpy as np
import pyproj
import shapely
from numpy.typing import NDArray

from ..raster.crs import TURN
from .geometry import union

_HALF = 180.0


def near_longitude(polygons: NDArray[np.object_], longitude: float) -> NDArray[np.object_]:
    """Return polygons moved by whole turns to where their middle is nearest to a longitude.

    Those wider than half the globe are repeated to its west and east, as no place is nearest.

    Args:
        polygons: ``[N]`` in degrees.
        longitude: Degrees, for instance of a raster's middle.
    """
    bounds = shapely.bounds(polygons).reshape(-1, 4)
    turns = np.rint((longitude - bounds[:, [0, 2]].mean(1)) / TURN)
    result = _move(polygons, np.where(np.isfinite(turns), turns, 0.0))
    for row in np.flatnonzero(bounds[:, 2] - bounds[:, 0] > _HALF):
        copies = _move(np.repeat(polygons[row : row + 1], 3), np.array([-1.0, 0.0, 1.0]))
        # Neighbours that touch along a meridian, 360° apart, become one.
        result[row] = union(copies, grid_size=1e-12)
    return result


def whole_over_antimeridian(
    polygons: NDArray[np.object_], placed: NDArray[np.object_], change: pyproj.Transformer
) -> NDArray[np.object_]:
    """Return polygons whose two sides PROJ put at −180° and at 180° as they were, in one piece.

    Args:
        polygons: ``[N]`` in the CRS that they come from.
        placed: ``[N]`` the same after the transformation, in degrees.
        change: The transformation.
    """
    bounds = shapely.bounds(placed).reshape(-1, 4)
    result = placed.copy()
    for row in np.flatnonzero(bounds[:, 2] - bounds[:, 0] > _HALF):
        west, south, east, north = shapely.bounds(polygons[row])
        middle = change.transform((west + east) / 2, (south + north) / 2)[0]
        if np.isfinite(middle):
            # What reaches around the globe lies half a turn to each side of its middle: it stays.
            points = shapely.get_coordinates(placed[row])
            points[:, 0] += TURN * np.rint((middle - points[:, 0]) / TURN)
            result[row] = shapely.set_coordinates(shapely.from_wkb(placed[row].wkb), points)
    return result


def _move(polygons: NDArray[np.object_], turns: NDArray[np.float64]) -> NDArray[np.object_]:
    if not turns.any():
        return polygons.copy()
    points, owner = shapely.get_coordinates(polygons, return_index=True)
    points[:, 0] += TURN * turns[owner]
    return np.asarray(shapely.set_coordinates(polygons.copy(), points), dtype=object)
