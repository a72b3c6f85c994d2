"""Which pixels of a tile count: inside the annotated area, and in no other split."""

from __future__ import annotations

import numpy as np
import shapely
from numpy.typing import NDArray

from ...core.raster.source import RasterSource
from ...core.vector.geometry import difference, intersection, polygonal_part, union
from ..dataset.splits import TEST, TRAIN
from .coverage import covering_rectangles
from .layout import CommonCrs, PolygonLayer, Tiles

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
        regions = self.annotated(tiles)
        for higher in range(TRAIN + 1, TEST + 1):
            lower = np.flatnonzero(tiles.split < higher)
            if len(lower):
                regions[lower] = _outside(self._taken[higher], regions[lower])
        return regions

    def annotated(self, tiles: Tiles) -> NDArray[np.object_]:
        """Return what of each tile lies in its split's annotated area ``[N]``; as ``of`` has it.

        What belongs to higher splits is still in it.
        """
        regions = tiles.boxes()
        if self._areas is not None:
            for split in np.unique(tiles.split):
                here = np.flatnonzero(tiles.split == split)
                regions[here] = _inside(self._areas[split], regions[here])
        return regions


def taken_by_tiles(
    plane: CommonCrs, sources: list[RasterSource], tiles: Tiles, number: int
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
    inner = shapely.buffer(extent, -_APART_PIXELS, join_style="mitre")
    outline = plane.to_plane(np.array([number]), np.array([extent], object))[0]
    bounds = shapely.box(*shapely.bounds(outline))
    taken = []
    for split in range(TEST + 1):
        if split == TRAIN:
            taken.append(np.zeros(0, object))
            continue
        here = tiles.select(tiles.split == split)
        own = _covered(here.select(here.source == number))
        same_plane = plane.number[here.source] == plane.number[number]
        for other in np.unique(here.source[same_plane & (here.source != number)]):
            covered = _covered(here.select(here.source == other))
            # Straight lines bend on the way to another CRS: not more than those of a tile.
            covered = shapely.segmentize(covered, float(here.width.max()))
            footprints = plane.to_plane(np.full(len(covered), other), covered)
            footprints = footprints[shapely.intersects(bounds, footprints)]
            placed = plane.from_plane(source, footprints)
            placed = placed[shapely.intersects(inner, placed)]
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


def _covered(tiles: Tiles) -> NDArray[np.object_]:
    """Return what tiles of one grid cover, as rectangles that don't overlap."""
    left, top = tiles.column.astype(np.int64), tiles.row.astype(np.int64)
    boxes = np.column_stack([left, top, left + tiles.width, top + tiles.height])
    return np.asarray(shapely.box(*covering_rectangles(boxes).T), dtype=object)


def _inside(tree: shapely.STRtree, regions: NDArray[np.object_]) -> NDArray[np.object_]:
    """Return the regions' parts inside any of the tree's polygons."""
    result = np.full(len(regions), shapely.Polygon(), dtype=object)
    covered, _ = tree.query(regions, predicate="covered_by")
    result[covered] = regions[covered]
    region, polygon = tree.query(regions, predicate="intersects")
    partly = ~np.isin(region, covered)
    region, polygon = region[partly], polygon[partly]
    order = np.argsort(region, kind="stable")
    region, polygon = region[order], polygon[order]
    pieces = intersection(regions[region], tree.geometries[polygon])
    cut, first = np.unique(region, return_index=True)
    for index, group in zip(cut, np.split(pieces, first[1:]) if len(cut) else []):
        result[index] = polygonal_part(union(group))
    return result


def _outside(tree: shapely.STRtree, regions: NDArray[np.object_]) -> NDArray[np.object_]:
    """Return the regions without the tree's polygons."""
    result = regions.copy()
    region, polygon = tree.query(regions, predicate="intersects")
    one, other = shapely.bounds(regions[region]), shapely.bounds(tree.geometries[polygon])
    overlap = np.minimum(one[:, 2:], other[:, 2:]) > np.maximum(one[:, :2], other[:, :2])
    region, polygon = region[overlap.all(axis=1)], polygon[overlap.all(axis=1)]
    order = np.argsort(region, kind="stable")
    region, polygon = region[order], tree.geometries[polygon[order]]
    cut, first = np.unique(region, return_index=True)
    groups = np.split(polygon, first[1:]) if len(cut) else []
    others = np.array([g[0] if len(g) == 1 else union(g) for g in groups], object)
    for index, left in zip(cut, difference(regions[cut], others)):
        result[index] = polygonal_part(left)
    return result
