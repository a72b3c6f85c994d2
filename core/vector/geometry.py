"""Geometry of boxes and polygons: overlap, IoU, overlays that never fail, affine transforms.

An overlay is the intersection, the union or the difference of polygons. GEOS, the library below
shapely, can refuse one with a ``GEOSException``: where polygons are invalid, and rarely where valid
ones nearly touch. The overlays here then try again with mended and rounded polygons, so that a run
does not end for the sake of a sliver. All of this project's overlays are these.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

import numpy as np
import shapely
from numpy.typing import NDArray
from rasterio.transform import Affine

from ..raster.affine import apply_affine

Polygons = NDArray[np.object_]

Numbers = NDArray[np.int64]

Reals = NDArray[np.float64]

Flags = NDArray[np.bool_]

OverlaidT = TypeVar("OverlaidT", Polygons, shapely.Geometry)

_PAIRS_AT_ONCE = 4096  # pairs in one overlay: what a pair shares takes 1 to 2 kB
_POLYGON, _MULTIPOLYGON, _COLLECTION = 3, 6, 7  # shapely's type ids
_NO_AREA = 1e-6  # of a polygon: what a broken coordinate parts off
_ROUNDINGS = (1e-10, 1e-7, 1e-5)
"""Shares of the largest coordinate to which polygons are rounded where GEOS refuses an overlay.
The finest comes first. The coarsest is 0.1 px in a raster of 10,000 px."""


def rectangles(bounds: Reals) -> Polygons:
    """Return ``[N]`` rectangles from bounds ``[N, 4]``."""
    return shapely.box(bounds[:, 0], bounds[:, 1], bounds[:, 2], bounds[:, 3])


def clip_boxes(bounds: Reals, zones: Reals) -> Reals:
    """Return bounds ``[N, 4]`` clipped to zones ``[N, 4]``."""
    return np.hstack(
        [np.maximum(bounds[:, :2], zones[:, :2]), np.minimum(bounds[:, 2:], zones[:, 2:])]
    )


def box_overlap(first: Reals, second: Reals) -> Reals:
    """Return the area that bounds ``[P, 4]`` share pairwise, 0 where they are apart."""
    shared = clip_boxes(first, second)
    return np.clip(shared[:, 2:] - shared[:, :2], 0, None).prod(1)


def iou_from(shared: Reals, first: Reals, second: Reals) -> Reals:
    """Return intersection over union from three areas."""
    return shared / np.maximum(first + second - shared, 1e-9)


def shared_area(first: Polygons, second: Polygons) -> Reals:
    """Return the area that polygons share pairwise."""
    shared = np.empty(len(first))
    for part in parts_of(len(first)):
        shared[part] = shapely.area(intersection(first[part], second[part]))
    return shared


def iou(first: Polygons, second: Polygons) -> Reals:
    """Return the intersection over union of polygons pairwise."""
    return iou_from(shared_area(first, second), shapely.area(first), shapely.area(second))


def intersection(first: OverlaidT, second: OverlaidT | shapely.Geometry) -> OverlaidT:
    """Return what polygons ``[N]``, or one, share with others ``[N]``, or with a single one."""
    return _overlay(shapely.intersection, first, second, lambda one, other: shapely.Polygon())


def difference(first: OverlaidT, second: OverlaidT | shapely.Geometry) -> OverlaidT:
    """Return polygons ``[N]``, or one, without others ``[N]``, or without a single one."""
    return _overlay(shapely.difference, first, second, lambda one, other: one)


def clip_to_box(
    polygon: shapely.Geometry, x0: float, y0: float, x1: float, y1: float
) -> shapely.Geometry:
    """Return the part of one polygon that lies in a box, valid, empty where there is none.

    GEOS's clipping by a box is many times faster than an overlay. It refuses some polygons with a
    thin spike, and can leave an invalid one.
    """
    try:
        part = shapely.clip_by_rect(polygon, x0, y0, x1, y1)
        return polygonal_part(part if part.is_valid else shapely.make_valid(part))
    except shapely.GEOSException:
        return polygonal_part(intersection(polygon, shapely.box(x0, y0, x1, y1)))


def union(
    polygons: Polygons | Sequence[shapely.Geometry], grid_size: float | None = None
) -> shapely.Geometry:
    """Return all polygons ``[N]`` as one.

    Args:
        polygons: The polygons.
        grid_size: Coordinates of the result are multiples of it; None: as they are.
    """
    several = np.asarray(polygons, object)
    try:
        return shapely.union_all(several, grid_size=grid_size)
    except shapely.GEOSException:
        whole = shapely.Polygon()
        for one in several:
            whole = _retry(shapely.union, whole, one, _larger)
        return whole


def _larger(one: shapely.Geometry, other: shapely.Geometry) -> shapely.Geometry:
    return max(one, other, key=shapely.area)


def _overlay(
    operation: Callable[..., OverlaidT],
    first: OverlaidT,
    second: OverlaidT | shapely.Geometry,
    at_worst: Callable[[shapely.Geometry, shapely.Geometry], shapely.Geometry],
) -> OverlaidT:
    """Return an overlay pairwise; where GEOS refuses one, each pair is overlaid by itself."""
    try:
        return operation(first, second)
    except shapely.GEOSException:
        one, other = np.broadcast_arrays(np.asarray(first, object), np.asarray(second, object))
        result = np.empty(one.shape, object)
        for place in np.ndindex(one.shape):
            result[place] = _retry(operation, one[place], other[place], at_worst)
        return result[()]  # of single polygons a single one


def _retry(
    operation: Callable[..., shapely.Geometry],
    one: shapely.Geometry,
    other: shapely.Geometry,
    at_worst: Callable[[shapely.Geometry, shapely.Geometry], shapely.Geometry],
) -> shapely.Geometry:
    """Return the overlay of two polygons: as they are, else mended, else rounded as well."""
    if one is None or other is None:
        return None
    with contextlib.suppress(shapely.GEOSException):
        return operation(one, other)
    with contextlib.suppress(shapely.GEOSException):
        one, other = (polygonal_part(shapely.make_valid(geometry)) for geometry in (one, other))
        return operation(one, other)
    largest = float(np.abs(shapely.total_bounds([one, other])).max())
    for share in _ROUNDINGS:
        with contextlib.suppress(shapely.GEOSException):
            rounded = [
                polygonal_part(shapely.make_valid(shapely.set_precision(g, share * largest)))
                for g in (one, other)
            ]
            return operation(*rounded)
    return at_worst(one, other)


def polygonal(geometries: Polygons) -> Polygons:
    """Return the polygonal part of geometries ``[N]``: an overlay also leaves lines and points.

    Returns:
        ``[N]`` Polygon or MultiPolygon; empty where there is no area, None where None was given.
    """
    result = np.array(geometries, dtype=object)
    kinds = shapely.get_type_id(result)
    for row in np.flatnonzero((kinds >= 0) & (kinds != _POLYGON) & (kinds != _MULTIPOLYGON)):
        result[row] = polygonal_part(result[row])
    return result


def mend(polygons: Polygons) -> Polygons:
    """Return polygons ``[N]``, valid where they were not; None stays None.

    Coordinates of a map have fewer digits left than pixels: a corner that lay beside a wall may
    have come to lie on it or beyond, which parts off what has no area to speak of.
    """
    broken = np.flatnonzero(~shapely.is_missing(polygons) & ~shapely.is_valid(polygons))
    if not len(broken):
        return polygons
    result = np.array(polygons, dtype=object)
    for row in broken:
        parts = shapely.get_parts(polygonal_part(shapely.make_valid(result[row])))
        areas = shapely.area(parts)
        large = parts[areas > _NO_AREA * areas.sum()]
        result[row] = large[0] if len(large) == 1 else shapely.MultiPolygon(large)
    return result


def polygonal_part(geometry: shapely.Geometry) -> shapely.Geometry:
    """Return the polygonal part of one geometry: an empty polygon where there is no area."""
    if shapely.get_type_id(geometry) in (_POLYGON, _MULTIPOLYGON):
        return geometry
    parts = shapely.get_parts(geometry)
    while (shapely.get_type_id(parts) == _COLLECTION).any():
        parts = shapely.get_parts(parts)
    parts = parts[shapely.get_dimensions(parts) == 2]
    return union(parts) if len(parts) else shapely.Polygon()


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
