"""Windows and cores of many tiles at once, and how deep in them a detection lies."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

from ..vector.geometry import Flags, Numbers, Reals, rectangles
from .candidates import Candidates
from .tile_grid import TileGrid

_CUT = 8.0
"""Pixels: a cut object's outline may end this far before the window's edge, off which networks
keep."""
_CUT_SHARE = 0.03
"""Of the object's size: so much further before, but at most as much again."""
_CENTRE_SLACK = 16.0
"""Pixels: the centres of two candidates of one object differ by less than this."""
_CENTRE_SLACK_SHARE = 0.05
"""Of the object's size: so much more, but at most as much again."""


@dataclass(frozen=True)
class TileGeometry:
    """Windows and cores of many tiles at once, and what lies how deep in them.

    Attributes:
        grid: The grid of tiles.
    """

    grid: TileGrid

    @property
    def cut(self) -> float:
        """How far before the window's edge a cut object's outline may end, pixels."""
        return min(_CUT, self.grid.margin / 2)

    def windows(self, tiles: Numbers) -> Reals:
        """Return ``[N, 4]`` the windows of tiles, not clipped to the raster."""
        grid = self.grid
        rows, columns = np.divmod(tiles, grid.columns)
        x = columns * grid.stride - grid.offset_x - grid.margin
        y = rows * grid.stride - grid.offset_y - grid.margin
        return np.stack([x, y, x + grid.tile_size, y + grid.tile_size], 1).astype(np.float64)

    def cores(self, tiles: Numbers) -> Reals:
        """Return ``[N, 4]`` the cores of tiles, not clipped to the raster."""
        return self.windows(tiles) + np.array([1, 1, -1, -1]) * float(self.grid.margin)

    def owners(self, points: Reals) -> tuple[Numbers, Numbers]:
        """Return row and column of the tile in whose core each point ``[N, 2]`` lies."""
        grid = self.grid
        columns = np.floor((points[:, 0] + grid.offset_x) / grid.stride).astype(np.int64)
        rows = np.floor((points[:, 1] + grid.offset_y) / grid.stride).astype(np.int64)
        return np.clip(rows, 0, grid.rows - 1), np.clip(columns, 0, grid.columns - 1)

    def is_whole(self, bounds: Reals, tiles: Numbers) -> Flags:
        """Return whether bounds keep off all window edges beyond which the raster goes on."""
        windows = self.windows(tiles)
        extents = bounds[:, 2:] - bounds[:, :2]
        near = self.cut + np.minimum(_CUT_SHARE * extents, self.cut)
        end = np.array([self.grid.width, self.grid.height])
        cut_low = (windows[:, :2] > 0) & (bounds[:, :2] < windows[:, :2] + near)
        cut_high = (windows[:, 2:] < end) & (bounds[:, 2:] > windows[:, 2:] - near)
        return np.asarray(~(cut_low | cut_high).any(1))

    def depths(self, candidates: Candidates) -> Reals:
        """Return how deep each centre lies in its core, behind the borders to other tiles.

        Negative outside the core; infinite where the core is the whole raster.
        """
        cores, centres = self.cores(candidates.tiles), candidates.centres
        low, high = centres - cores[:, :2], cores[:, 2:] - centres
        low[cores[:, :2] <= 0] = np.inf
        high[cores[:, 2:] >= [self.grid.width, self.grid.height]] = np.inf
        return np.minimum(low.min(1), high.min(1))

    def slack(self, candidates: Candidates) -> Reals:
        """Return by how much the centres of two candidates of one object may differ, pixels."""
        base = min(_CENTRE_SLACK, self.grid.margin / 4)
        return base + np.minimum(_CENTRE_SLACK_SHARE * candidates.extents.max(1), base)

    def meet_core(self, candidates: Candidates) -> Flags:
        """Return whether candidates reach into the core of their tile."""
        cores = self.cores(candidates.tiles)
        bounds = candidates.bounds
        meets = (bounds[:, :2] < cores[:, 2:]) & (bounds[:, 2:] > cores[:, :2])
        near = np.flatnonzero(meets.all(1))
        result = np.zeros(len(candidates), bool)
        result[near] = shapely.intersects(candidates.polygons[near], rectangles(cores[near]))
        return result

    def shared_zones(self, first: Numbers, second: Numbers) -> Reals:
        """Return ``[P, 4]`` what both windows of each pair of tiles see well (may be empty)."""
        end = np.array([self.grid.width, self.grid.height])
        low, high = [], []
        for tiles in (first, second):
            windows = self.windows(tiles)
            low.append(np.where(windows[:, :2] > 0, windows[:, :2] + self.cut, -np.inf))
            high.append(np.where(windows[:, 2:] < end, windows[:, 2:] - self.cut, np.inf))
        far = 2.0 * (self.grid.tile_size + max(self.grid.width, self.grid.height))
        zones = np.hstack([np.maximum(*low), np.minimum(*high)])
        return np.clip(zones, -far, far)
