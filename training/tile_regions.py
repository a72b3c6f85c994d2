"""Which pixels of a tile count: inside the annotated area, and in no other split."""

from __future__ import annotations

import numpy as np
import shapely
from numpy.typing import NDArray

from ..core.raster import RasterSource
from .splits import TEST, TRAIN
from .tile_layout import Plane, PolygonLayer, Tiles

_APART_PIXELS = 0.1  # rasters that overlap by less are neighbours
_MARGIN_PIXELS = 1.0  # around another grid's tiles, whose pixels don't lie on this one's


class GridRegions:
    """The usable regions of the tiles of one grid.

    Args:
        areas: The annotated area on this grid, in pixels, one array a split; None: everywhere.
        taken: Polygons in pixels that belong to a split, one array a split; tiles of lower splits
            leave them out.
    """

    def __init__(
        self,
        areas: tuple[NDArray[np.object_], ...] | None,
        taken: tuple[NDArray[np.object_], ...],
    ) -> None:
        self._areas = None if areas is None else [shapely.STRtree(entry) for entry in areas]
        self._taken = [shapely.STRtree(entry) for entry in taken]

    def of(self, tiles: Tiles) -> NDArray[np.object_]:
        """Return each tile's usable region ``[N]`` in pixels; may be empty.

        Args:
            tiles: Of this grid only.
        """
        regions = tiles.boxes()
        if self._areas is not None:
            for split in np.unique(tiles.split):
                here = np.flatnonzero(tiles.split == split)
                regions[here] = _inside(self._areas[split], regions[here])
        for higher in range(TRAIN + 1, TEST + 1):
            lower = np.flatnonzero(tiles.split < higher)
            if len(lower):
                regions[lower] = _outside(self._taken[higher], regions[lower])
        return regions


def taken_by_tiles(
    plane: Plane, sources: list[RasterSource], tiles: Tiles, number: int
) -> tuple[NDArray[np.object_], ...]:
    """Return what the tiles of each split take from one grid, in its pixels.

    Tiles of the same grid take exactly their pixels; those of other rasters (or of another ground
    size) take a pixel more all around, because pixels there lie askew.

    Args:
        plane: Of all sources.
        sources: All grids.
        tiles: All tiles, with their splits.
        number: The grid in question.
    """
    source = sources[number]
    extent = shapely.box(0, 0, source.width, source.height)
    outline = plane.to_plane(np.array([number]), np.array([extent], object))[0]
    bounds = shapely.box(*shapely.bounds(outline))
    taken = []
    for split in range(TEST + 1):
        if split == TRAIN:
            taken.append(np.zeros(0, object))
            continue
        own = tiles.select((tiles.split == split) & (tiles.source == number)).boxes()
        other_planes = plane.number[tiles.source] != plane.number[number]
        foreign = tiles.select((tiles.split == split) & (tiles.source != number) & ~other_planes)
        if len(foreign):
            footprints = plane.footprints(foreign)
            footprints = footprints[shapely.intersects(bounds, footprints)]
            placed = plane.from_plane(source, footprints)
            shrunk = shapely.buffer(placed, -_APART_PIXELS, join_style="mitre")
            placed = placed[shapely.intersects(extent, shrunk)]
            grown = shapely.buffer(placed, _MARGIN_PIXELS, join_style="mitre")
            own = np.concatenate([own, np.asarray(grown, dtype=object)])
        taken.append(own)
    return tuple(taken)


def nothing_taken() -> tuple[NDArray[np.object_], ...]:
    """Return no polygons for each split."""
    return tuple(np.zeros(0, object) for _ in range(TEST + 1))


def areas_by_split(
    layer: PolygonLayer, split_of_polygon: NDArray[np.int8] | None, source: RasterSource
) -> tuple[NDArray[np.object_], ...]:
    """Return the annotated area of each split on one grid, in its pixels.

    Args:
        layer: The area's polygons.
        split_of_polygon: ``[N]`` where each polygon belongs to a split; None: all serve all.
        source: The grid.
    """
    placed, positions = layer.on_grid(source)
    if split_of_polygon is None:
        return (placed, placed, placed)
    splits = split_of_polygon[positions]
    return tuple(placed[splits == split] for split in range(TEST + 1))


def _inside(tree: shapely.STRtree, regions: NDArray[np.object_]) -> NDArray[np.object_]:
    """Return the regions' parts inside any of the tree's polygons."""
    result = np.full(len(regions), shapely.Polygon(), dtype=object)
    covered, _ = tree.query(regions, predicate="covered_by")
    result[covered] = regions[covered]
    region, polygon = tree.query(regions, predicate="intersects")
    partly = ~np.isin(region, covered)
    region, polygon = region[partly], polygon[partly]
    pieces = shapely.intersection(regions[region], tree.geometries[polygon])
    for index in np.unique(region):
        result[index] = _polygons_only(shapely.union_all(pieces[region == index]))
    return result


def _outside(tree: shapely.STRtree, regions: NDArray[np.object_]) -> NDArray[np.object_]:
    """Return the regions without the tree's polygons."""
    result = regions.copy()
    region, polygon = tree.query(regions, predicate="intersects")
    for index in np.unique(region):
        others = shapely.union_all(tree.geometries[polygon[region == index]])
        result[index] = _polygons_only(shapely.difference(regions[index], others))
    return result


def _polygons_only(geometry: shapely.Geometry) -> shapely.Geometry:
    """Drop the lines and points that mere contact leaves."""
    if geometry.geom_type in ("Polygon", "MultiPolygon"):
        return geometry
    parts = shapely.get_parts(geometry)
    return shapely.union_all(parts[shapely.get_dimensions(parts) == 2])
