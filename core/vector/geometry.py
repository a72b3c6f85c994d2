"""Geometry of boxes and polygons: overlap, IoU, parts, grid to map."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import shapely
from numpy.typing import NDArray
from rasterio.transform import Affine

from ..raster.affine import apply_affine

Polygons = NDArray[np.object_]

Numbers = NDArray[np.int64]

Reals = NDArray[np.float64]

Flags = NDArray[np.bool_]


_PAIRS_AT_ONCE = 4096  # polygons cut with each other; what they share takes 1 to 2 kB a pair


def rectangles(bounds: Reals) -> Polygons:
    """Return ``[N]`` rectangles from bounds ``[N, 4]``."""
    return shapely.box(bounds[:, 0], bounds[:, 1], bounds[:, 2], bounds[:, 3])


def clipped(bounds: Reals, zones: Reals) -> Reals:
    """Return bounds ``[N, 4]`` clipped to zones ``[N, 4]``."""
    return np.hstack(
        [np.maximum(bounds[:, :2], zones[:, :2]), np.minimum(bounds[:, 2:], zones[:, 2:])]
    )


def box_overlap(first: Reals, second: Reals) -> Reals:
    """Return the area that bounds ``[P, 4]`` share pairwise, 0 where they are apart."""
    shared = clipped(first, second)
    return np.clip(shared[:, 2:] - shared[:, :2], 0, None).prod(1)


def iou_from(shared: Reals, first: Reals, second: Reals) -> Reals:
    """Return intersection over union from three areas."""
    return shared / np.maximum(first + second - shared, 1e-9)


def shared_area(first: Polygons, second: Polygons) -> Reals:
    """Return the area that polygons share pairwise."""
    shared = np.empty(len(first))
    for part in parts_of(len(first)):
        shared[part] = shapely.area(shapely.intersection(first[part], second[part]))
    return shared


def parts_of(count: int) -> Iterator[slice]:
    """Yield slices of ``count`` pairs: however wide a row of tiles, few new polygons at once."""
    for start in range(0, count, _PAIRS_AT_ONCE):
        yield slice(start, start + _PAIRS_AT_ONCE)


def transform_polygons(polygons: Polygons, transform: Affine) -> Polygons:
    """Return polygons ``[N]`` in other coordinates, e.g. grid pixels on the map.

    Args:
        polygons: Shapely geometries or None.
        transform: Any affine transform: shifted, scaled, rotated, mirrored.
    """

    def apply(points: Reals) -> Reals:
        return np.stack(apply_affine(transform, points[:, 0], points[:, 1]), axis=1)

    return np.asarray(shapely.transform(polygons, apply), dtype=object)


def thickness(polygons: Polygons) -> NDArray[np.float64]:
    """Return twice the area by the outline's length: the width of what is long."""
    return np.asarray(2 * shapely.area(polygons) / np.maximum(shapely.length(polygons), 1e-9))
