"""From features to the objects of tiles: clipped outlines, never by way of a class raster."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

from ...core.vector.geometry import intersection, polygonal

_LEAST_AREA = 1e-9  # square pixels; less is what rounding leaves of a shared edge


@dataclass(frozen=True)
class TileObjects:
    """The objects of some tiles, ordered by tile, then by feature.

    Attributes:
        tile: ``[M]`` int64, position in the regions that were asked for.
        feature: ``[M]`` int64, position in the outlines that were given.
        outline: ``[M]`` polygons or multipolygons in the grid's pixels, clipped to the region.
        visible: ``[M]`` float64, share of the feature that is inside the region, 0 to 1.
        prominence: ``[M]`` float64, the same, but of no more than the tile's area: an object that
            is larger than a tile and fills it is as good an example as there can be.
    """

    tile: NDArray[np.int64]
    feature: NDArray[np.int64]
    outline: NDArray[np.object_]
    visible: NDArray[np.float64]
    prominence: NDArray[np.float64]

    def __len__(self) -> int:
        return len(self.tile)


class OutlineIndex:
    """The features on one raster's grid, ready to be clipped to tiles.

    Args:
        outlines: ``[N]`` valid polygons or multipolygons in the grid's pixels (x right, y down).
    """

    def __init__(self, outlines: NDArray[np.object_]) -> None:
        self.outlines = outlines
        self._bounds = shapely.bounds(outlines).reshape(-1, 4)
        self._areas = shapely.area(outlines)
        self._tree = shapely.STRtree(outlines)

    def clip(self, regions: NDArray[np.object_], tile_areas: NDArray[np.float64]) -> TileObjects:
        """Clip the features to the usable regions of tiles.

        Neighbours that touch or overlap stay apart, holes and parts stay; a feature is one object
        in each region that it shares area with.

        Args:
            regions: ``[T]`` polygons in the grid's pixels: the tile, without what is masked.
            tile_areas: ``[T]`` square pixels of the whole tiles.
        """
        if not len(self.outlines) or not len(regions):
            empty = np.zeros(0, np.int64)
            return TileObjects(empty, empty, np.zeros(0, object), np.zeros(0), np.zeros(0))
        tile, feature = self._tree.query(regions, predicate="intersects")
        order = np.lexsort((feature, tile))
        tile, feature = tile[order], feature[order]
        outline = self.outlines[feature]
        cut = ~self._inside(regions, tile, feature)
        if cut.any():
            outline[cut] = polygonal(intersection(outline[cut], regions[tile[cut]]))
        area = shapely.area(outline)
        kept = area > _LEAST_AREA
        whole = self._areas[feature]
        visible = np.minimum(area / np.maximum(whole, _LEAST_AREA), 1.0)
        prominence = np.minimum(
            area / np.maximum(np.minimum(whole, tile_areas[tile]), _LEAST_AREA), 1.0
        )
        return TileObjects(
            tile[kept].astype(np.int64),
            feature[kept].astype(np.int64),
            outline[kept],
            visible[kept],
            prominence[kept],
        )

    def _inside(
        self, regions: NDArray[np.object_], tile: NDArray[np.int64], feature: NDArray[np.int64]
    ) -> NDArray[np.bool_]:
        """Return which pairs need no clipping; by bounds where the region is a whole tile."""
        region_bounds = shapely.bounds(regions)
        box_area = (region_bounds[:, 2] - region_bounds[:, 0]) * (
            region_bounds[:, 3] - region_bounds[:, 1]
        )
        is_box = np.abs(shapely.area(regions) - box_area) <= 1e-9 * box_area
        outer, inner = region_bounds[tile], self._bounds[feature]
        inside = (inner[:, :2] >= outer[:, :2]).all(axis=1) & (inner[:, 2:] <= outer[:, 2:]).all(
            axis=1
        )
        unsure = inside & ~is_box[tile]
        if unsure.any():
            shapely.prepare(regions)
            inside[unsure] = shapely.covers(regions[tile[unsure]], self.outlines[feature[unsure]])
        return inside
