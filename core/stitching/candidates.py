"""The table that stitching works on: a row is a candidate, what one tile found of one object.

A tile sees a square window of the raster. Windows overlap by a margin; what is left of a window
without its margins is the tile's core. Cores divide the raster without gaps.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..vector.geometry import Flags, Numbers, Polygons, Reals
from .columns import Columns


@dataclass(frozen=True)
class Candidates(Columns):
    """Detections of tiles, with what stitching has to know of each.

    Attributes:
        polygons: ``[N]`` valid shapely (Multi)Polygons in the raster grid's pixels.
        scores: ``[N]`` float64.
        labels: ``[N]`` int64 class ids.
        passing: ``[N]`` whether the score reaches the threshold of its class.
        bounds: ``[N, 4]`` x0, y0, x1, y1.
        areas: ``[N]`` square pixels.
        tiles: ``[N]`` index of the tile in the grid.
        whole: ``[N]`` whether it keeps off all edges of its window beyond which the raster goes on;
            else it is cut.
        rank: ``[N]`` int64, how well it is seen: for a tile's candidate 1 if its centre is in the
            core, else 0.
        keys: ``[N]`` unique; grows with the row of tiles, the tile, the number in the tile.
        stitched: ``[N]`` int64, how many tiles made it: more than 1 for finished objects only.
    """

    polygons: Polygons
    scores: Reals
    labels: Numbers
    passing: Flags
    bounds: Reals
    areas: Reals
    tiles: Numbers
    whole: Flags
    rank: Numbers
    keys: Numbers
    stitched: Numbers

    @classmethod
    def empty(cls) -> Candidates:
        """Return no candidates."""
        ints, reals, flags = np.empty(0, np.int64), np.empty(0), np.empty(0, bool)
        bounds = np.empty((0, 4))
        nothing = np.empty(0, object)
        return cls(nothing, reals, ints, flags, bounds, reals, ints, flags, ints, ints, ints)

    @property
    def centres(self) -> Reals:
        """``[N, 2]`` centre of the bounds."""
        return (self.bounds[:, :2] + self.bounds[:, 2:]) / 2

    @property
    def extents(self) -> Reals:
        """``[N, 2]`` width and height."""
        return self.bounds[:, 2:] - self.bounds[:, :2]
