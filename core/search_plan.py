"""What is searched, and how: settings, the grid of tiles, and the tiles that the area needs."""

from __future__ import annotations

import math
from dataclasses import dataclass, field

import numpy as np
import shapely
from numpy.typing import NDArray

from .jobs.errors import OutsideError, UserError
from .models.card import ModelCard
from .raster.source import RasterSource, at_scale
from .stitching.tile_grid import TileGrid
from .vector.geometry import to_map

_MARGIN_STEP = 32  # px; half the coarsest stride of the networks, see ``default_margin``
_COARSEST_STRIDE = 64  # px of a pyramid's last level
_LEAST_WINDOW = 1024  # px
LEAST_MARGIN = 16
"""Pixels: with less, two windows share too little of a cut object to tell that it is one."""


@dataclass(frozen=True)
class DetectionSettings:
    """How a raster is searched.

    Attributes:
        tile_size: Side of a window, pixels of the grid.
        margin: Overlap of a window with its neighbours on each side; -1: 3/16 of the tile, see
            ``default_margin``. At least 16 where the raster needs more than one tile.
        score: Objects below it are left out.
        class_scores: Class id → score, for the classes that have one of their own.
        archive_score: Detections below it are not even archived.
        batch_size: Windows at once; 0: four, or what the detector names as ``batch_size``.
        area: Polygon in map coordinates to stay inside; objects are cut at its edge.
        extent: West, south, east, north in map coordinates, used like ``area``.
        overlap: Two detections of one tile and class with a larger IoU are one object.
        offset_x: Shifts the grid of tiles to the left, pixels.
        offset_y: Shifts it up.
        read_threads: Threads that read ahead.
        scales: How the raster is looked at, each with a grid of tiles of its own: at 2 everything
            is shown twice as large. Empty: at 1 only.
    """

    tile_size: int = 1024
    margin: int = -1
    score: float = 0.0
    class_scores: dict[int, float] = field(default_factory=dict)
    archive_score: float = 0.05
    batch_size: int = 0
    area: shapely.Geometry | None = None
    extent: tuple[float, ...] = ()
    overlap: float = 0.5
    offset_x: int = 0
    offset_y: int = 0
    read_threads: int = 2
    scales: tuple[float, ...] = ()

    def grid(self, width: int, height: int) -> TileGrid:
        """Return the grid of tiles over a raster.

        Raises:
            UserError: The margin leaves nothing of a tile, or is too narrow for cut objects.
        """
        margin = self.margin if self.margin >= 0 else default_margin(self.tile_size)
        if 2 * margin >= self.tile_size:
            raise UserError(
                f"A margin of {margin} pixels leaves nothing of tiles of {self.tile_size} pixels.",
                "Choose a margin below half the tile size.",
            )
        longest = max(width, height)
        if longest <= self.tile_size and not (self.offset_x or self.offset_y):
            # One window sees it all: no larger than it must be, and without neighbours.
            side = -(-longest // _COARSEST_STRIDE) * _COARSEST_STRIDE
            return TileGrid(width, height, min(side, self.tile_size))
        grid = TileGrid(width, height, self.tile_size, margin, self.offset_x, self.offset_y)
        if margin < LEAST_MARGIN and len(grid) > 1:
            raise UserError(
                f"With a margin of {margin} pixels, objects that tiles cut can't be joined.",
                f"Choose a margin of {LEAST_MARGIN} pixels or more, or -1: 3/16 of the tile."
                if self.tile_size >= 4 * LEAST_MARGIN
                else f"Choose tiles of {4 * LEAST_MARGIN} pixels or more.",
            )
        return grid


@dataclass(frozen=True)
class Look:
    """One way to look at a raster: at one scale, by one grid of tiles.

    Attributes:
        scale: 2: everything is twice as large as in the raster that was asked for.
        source: The raster at this scale.
        grid: Its tiles.
        area: To stay inside, in this grid's pixels; None: everywhere.
    """

    scale: float
    source: RasterSource
    grid: TileGrid
    area: shapely.Geometry | None

    def plan(self) -> list[NDArray[np.int64]]:
        """Return the columns that are searched, for each row of the grid."""
        return plan_tiles(self.grid, self.area)


def looks_at(source: RasterSource, settings: DetectionSettings) -> tuple[Look, ...]:
    """Return the ways in which a raster is looked at, one a scale, the main one first.

    Raises:
        OutsideError: The area lies elsewhere.
        UserError: The margin does not fit the tiles.
    """
    looks = []
    for scale in main_first(settings.scales or (1.0,)):
        scaled = source if scale == 1.0 else at_scale(source, scale)
        grid = settings.grid(scaled.width, scaled.height)
        looks.append(Look(scale, scaled, grid, area_in_grid(scaled, settings)))
    return tuple(looks)


def main_first(scales: tuple[float, ...]) -> list[float]:
    """Return each scale once, the one first on whose grid the layer is made: the nearest to 1."""
    return sorted(set(scales), key=lambda scale: (abs(math.log(scale)), -scale))


def default_window(card: ModelCard) -> int:
    """Return the side of the windows in which a model searches, pixels.

    Larger than the tiles of training: of two windows with the same share of margin, the larger one
    shows the network more of what surrounds an object at the same cost, and the result depends less
    on where the windows lie (docs/decisions/margin.md). Not with group norm, whose statistics are
    of the whole window: there it is as large as in training.
    """
    if card.options.norm == "group":
        return card.tile_size
    return max(card.tile_size, _LEAST_WINDOW)


def default_margin(tile_size: int) -> int:
    """Return three sixteenths of the tile in steps of 32 px, at least 32 px, at most a quarter.

    Stitching itself loses and adds nothing from 32 px and a twentieth of the tile on, with a
    perfect detector and with a noisy one (``python benchmarks/stitching.py margins``). Networks
    need more, because they see badly what lies near a window's edge (docs/decisions/margin.md).
    Every pixel is seen (S / (S − 2m))² times: 2.6 times in tiles of 512 and 1024, where a quarter
    makes it four. Detections shift with the network's own stride pattern; cores that are multiples
    of its coarsest stride, 64 px, keep the pattern in the same place whichever window sees a pixel.
    """
    share = round(3 * tile_size / 16 / _MARGIN_STEP) * _MARGIN_STEP
    return min(max(share, _MARGIN_STEP), tile_size // 4)


def area_in_grid(source: RasterSource, settings: DetectionSettings) -> shapely.Geometry | None:
    """Return area and extent as one polygon in grid pixels; None: the whole raster.

    Raises:
        OutsideError: Nothing of them lies on the raster.
        UserError: An extent of other than four numbers.
    """
    wanted = settings.area
    if settings.extent:
        if len(settings.extent) != 4:
            raise UserError("An extent needs four numbers: west, south, east, north.")
        west, south, east, north = settings.extent
        box = shapely.box(min(west, east), min(south, north), max(west, east), max(south, north))
        wanted = box if wanted is None else shapely.intersection(wanted, box)
    if wanted is None:
        return None
    inside = to_map(np.array([wanted], object), ~source.transform)[0]
    if not shapely.is_valid(inside):
        inside = shapely.make_valid(inside)
    inside = shapely.intersection(inside, shapely.box(0, 0, source.width, source.height))
    if shapely.area(inside) <= 0:
        raise OutsideError(
            f"The area to search does not lie on {source.name}.",
            "Check that area, extent and raster are in the same place on the map.",
        )
    return inside


def plan_tiles(grid: TileGrid, area: shapely.Geometry | None) -> list[NDArray[np.int64]]:
    """Return, for each row of the grid, the columns whose cores meet the area.

    Args:
        grid: The grid.
        area: In grid pixels; None: everywhere.
    """
    columns = np.arange(grid.columns, dtype=np.int64)
    if area is None:
        return [columns] * grid.rows
    shapely.prepare(area)
    plan = []
    for grid_row in range(grid.rows):
        cores = np.array([tile.core for tile in grid.row(grid_row)], float)
        plan.append(columns[shapely.intersects(area, shapely.box(*cores.T))])
    return plan
