"""Polygons in metres on the ground: what distances between outlines are measured in."""

from __future__ import annotations

import numpy as np
import pyproj
import shapely
from numpy.typing import NDArray
from rasterio.crs import CRS

from ...core.raster.crs import is_on_earth

_STEP = 10.0  # metres over which a unit is measured: no projection's scale changes over so little
_METRES_A_DEGREE = 111_320.0  # of the equator
_DISTORTED = 0.01  # up to this error, a projection's metres are taken for metres on the ground


def length_unit(crs: CRS | None) -> str:
    """Return what distances are told in: metres, or the layer's own units if those are unknown."""
    if crs is not None and is_on_earth(crs):
        return "metres"
    return "pixels" if crs is None else "map units"


def in_metres(
    polygons: NDArray[np.object_], places: NDArray[np.object_], crs: CRS | None
) -> NDArray[np.object_]:
    """Return polygons in planar metres on the ground; as they are where no CRS says how.

    Each polygon is stretched by the lengths that a unit of the CRS has near its place, across and
    down: in degrees, at the latitude; in Web Mercator, by its scale there. Two polygons that are
    brought to metres with the same place can be compared with each other, and with no other.

    Args:
        polygons: ``[N]`` (Multi)Polygons in the CRS.
        places: ``[N]`` polygons in the CRS that say where on the Earth each is.
        crs: Of both.
    """
    if crs is None or not is_on_earth(crs) or not len(polygons):
        return polygons
    factors = _metres_a_unit(shapely.get_coordinates(shapely.centroid(places)), crs)
    points, owner = shapely.get_coordinates(polygons, return_index=True)
    # A copy: set_coordinates changes the array that it is given.
    return np.asarray(shapely.set_coordinates(polygons.copy(), points * factors[owner]), object)


def _metres_a_unit(points: NDArray[np.float64], crs: CRS) -> NDArray[np.float64]:
    """Return ``[N, 2]`` the metres of one unit along x and along y, at points ``[N, 2]``."""
    unit = float(crs.linear_units_factor[1]) if crs.is_projected else _METRES_A_DEGREE
    to_degrees = pyproj.Transformer.from_crs(
        pyproj.CRS.from_user_input(crs.to_wkt()), "EPSG:4326", always_xy=True
    )
    geod = pyproj.Geod(ellps="WGS84")
    start = to_degrees.transform(*points.T)
    step = _STEP / unit
    factors = np.empty((len(points), 2))
    for axis in (0, 1):
        moved = points.copy()
        moved[:, axis] += step
        factors[:, axis] = geod.inv(*start, *to_degrees.transform(*moved.T))[2] / step
    usable = np.isfinite(factors) & (factors > 0)
    same = crs.is_projected & (np.abs(factors / unit - 1) <= _DISTORTED)
    return np.where(usable & ~same, factors, unit)
