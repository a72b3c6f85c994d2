"""The polygons of one tile: made of a detector's masks, kept in the archive, stitched.

A tile is a square window of the raster; see ``tile_grid``.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from rasterio.transform import Affine

from ..inference.detector import TileDetections
from ..inference.mask_contours import detections_to_polygons
from ..vector.geometry import Flags, Numbers, Polygons, Reals, transform_polygons
from .edges import touches_invalid
from .tile_grid import Tile


@dataclass(frozen=True)
class TilePolygons:
    """The detections of one tile as polygons.

    Attributes:
        tile: The tile.
        polygons: ``[N]`` valid shapely (Multi)Polygons in the raster grid's pixels; stitching
            leaves out None.
        scores: ``[N]`` float64, 0 to 1.
        labels: ``[N]`` int64, class ids.
        edge_points: ``[N, 2]`` a vertex at the edge of nodata, NaN where there is none.
    """

    tile: Tile
    polygons: Polygons
    scores: Reals
    labels: Numbers
    edge_points: Reals

    def __len__(self) -> int:
        return len(self.scores)

    @cached_property
    def wkb(self) -> Polygons:
        """``[N]`` the polygons as the archive keeps them and processes send them."""
        return np.asarray(shapely.to_wkb(self.polygons), object)

    def __reduce__(self) -> tuple[Callable[..., TilePolygons], tuple[Any, ...]]:
        # All polygons at once: one by one takes three times as long.
        return self._from_wkb, (self.tile, self.wkb, self.scores, self.labels, self.edge_points)

    @classmethod
    def _from_wkb(
        cls, tile: Tile, wkb: Polygons, scores: Reals, labels: Numbers, edge_points: Reals
    ) -> TilePolygons:
        polygons = np.asarray(shapely.from_wkb(wkb), object)
        made = cls(tile, polygons, scores, labels, edge_points)
        made.__dict__["wkb"] = wkb
        return made

    @classmethod
    def from_detections(
        cls, tile: Tile, valid: Flags, found: TileDetections, least_score: float
    ) -> TilePolygons:
        """Return the polygons of a tile's detections.

        Args:
            tile: The tile.
            valid: ``[size, size]``, False where a pixel is nodata.
            found: In the tile's pixels.
            least_score: Detections below it are dropped.
        """
        enough = np.asarray(found.scores) >= least_score
        if not enough.all():
            found = found.take(enough)
        polygons = detections_to_polygons(found)
        present = ~shapely.is_missing(polygons)
        polygons = polygons[present]
        edge_points = touches_invalid(polygons, valid)
        return cls(
            tile,
            transform_polygons(polygons, Affine.translation(tile.column, tile.row)),
            np.asarray(found.scores, np.float64)[present],
            np.asarray(found.labels, np.int64)[present],
            edge_points + np.array([tile.column, tile.row], float),
        )

    @classmethod
    def away_from_nodata(
        cls,
        tile: Tile,
        polygons: Polygons,
        scores: NDArray[np.floating],
        labels: NDArray[np.integer],
    ) -> TilePolygons:
        """Return detections of which none touches nodata."""
        nowhere = np.full((len(polygons), 2), np.nan)
        return cls(
            tile,
            np.asarray(polygons, object),
            np.asarray(scores, np.float64),
            np.asarray(labels, np.int64),
            nowhere,
        )

    @classmethod
    def empty(cls, tile: Tile) -> TilePolygons:
        """Return a tile in which nothing was found."""
        ints, reals = np.empty(0, np.int64), np.empty(0)
        return cls(tile, np.empty(0, object), reals, ints, np.empty((0, 2)))

    def take(self, which: Flags) -> TilePolygons:
        """Return some of the detections."""
        return TilePolygons(
            self.tile,
            self.polygons[which],
            self.scores[which],
            self.labels[which],
            self.edge_points[which],
        )
