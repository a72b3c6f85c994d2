"""Areas of polygons in square metres, on the ellipsoid where the CRS is geographic."""

from __future__ import annotations

import numpy as np
import pyproj
import shapely
from numpy.typing import NDArray

from ..raster.crs import is_on_earth
from ..raster.source import RasterSource

_NOMINAL = 1e-6  # relative; a raster's ground size that equals its nominal one is undistorted


class AreaMeasure:
    """Square metres of a raster's objects.

    Planar where the CRS's metres are ground metres; on the ellipsoid (Karney's geodesic polygons,
    by pyproj) where the CRS is geographic or distorts lengths by more than 1 %, as Web Mercator
    does; unknown (NaN) without a CRS, or with a local one.

    Args:
        source: The raster.
    """

    def __init__(self, source: RasterSource) -> None:
        self._pixel_area = float("nan")
        self._to_geographic: pyproj.Transformer | None = None
        self._geod: pyproj.Geod | None = None
        if source.crs is None or not is_on_earth(source.crs):
            return
        if source.crs.is_projected:
            unit = float(source.crs.linear_units_factor[1])
            pixel_area = abs(source.transform.determinant) * unit**2
            if abs(source.gsd / np.sqrt(pixel_area) - 1) < _NOMINAL:
                self._pixel_area = pixel_area
                return
        crs = pyproj.CRS.from_wkt(source.crs.to_wkt())
        geographic = crs if crs.is_geographic else crs.geodetic_crs
        self._geod = crs.get_geod()
        if geographic is not None and not crs.is_geographic:
            self._to_geographic = pyproj.Transformer.from_crs(crs, geographic, always_xy=True)

    def square_metres(
        self, grid_polygons: NDArray[np.object_], polygons: NDArray[np.object_]
    ) -> NDArray[np.float64]:
        """Return ``[N]`` the areas.

        Args:
            grid_polygons: ``[N]`` in the raster grid's pixels.
            polygons: ``[N]`` the same in the raster's CRS.
        """
        if self._geod is None:
            return np.asarray(shapely.area(grid_polygons) * self._pixel_area, float)
        if self._to_geographic is not None:
            polygons = np.asarray(
                shapely.transform(polygons, self._to_geographic.transform, interleaved=False),
                object,
            )
        # Geodesic areas of shells and holes have signs by direction; normalising makes them differ.
        return np.array(
            [
                np.nan if polygon is None else abs(self._geod.geometry_area_perimeter(polygon)[0])
                for polygon in shapely.normalize(polygons)
            ],
            float,
        )
