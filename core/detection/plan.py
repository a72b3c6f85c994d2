"""What is searched of a raster, decided once: its scales, their grids, the tiles in the area."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import shapely
from numpy.typing import NDArray

from ..jobs.errors import OutsideError, UserError
from ..raster.source import RasterSource, at_scale
from ..stitching.object_stream import ANY_LENGTH
from ..stitching.tile_grid import TileGrid
from ..vector.geometry import intersection, transform_polygons
from ..vector.longitudes import near_longitude
from .settings import DetectionSettings, main_first


@dataclass(frozen=True)
class ScaleLevel:
    """A raster at one scale, with the grid of tiles by which it is searched there.

    Attributes:
        scale: At 2, everything is twice as large as in the raster that was asked for.
        source: The raster at this scale.
        grid: Its tiles.
        area: To stay inside, in this grid's pixels; None: everywhere.
        lengths: Least and greatest length of the objects for which it is searched, pixels of the
            raster at the main scale.
    """

    scale: float
    source: RasterSource
    grid: TileGrid
    area: shapely.Geometry | None
    lengths: tuple[float, float] = ANY_LENGTH


@dataclass(frozen=True)
class DetectionPlan:
    """What is searched of one raster.

    Attributes:
        raster: As it was asked for.
        settings: How it is searched.
        levels: The scales at which it is searched, the main one first.
        columns: For each level and each row of its grid, the columns that are searched.
    """

    raster: RasterSource
    settings: DetectionSettings
    levels: tuple[ScaleLevel, ...]
    columns: tuple[list[NDArray[np.int64]], ...]

    @property
    def source(self) -> RasterSource:
        """The raster at the main scale: objects come in the pixels of its grid."""
        return self.levels[0].source

    @property
    def tiles(self) -> int:
        """How many tiles are searched."""
        return sum(len(columns) for rows in self.columns for columns in rows)

    def with_batch_size(self, batch_size: int) -> DetectionPlan:
        """Return the plan with another number of windows at once."""
        return replace(self, settings=replace(self.settings, batch_size=batch_size))


def plan_detection(raster: RasterSource, settings: DetectionSettings) -> DetectionPlan:
    """Decide what is searched of a raster.

    Raises:
        OutsideError: The area lies elsewhere.
        UserError: The margin does not fit the tiles.
    """
    levels = scale_levels(raster, settings)
    columns = tuple(plan_tiles(level.grid, level.area) for level in levels)
    return DetectionPlan(raster, settings, levels, columns)


def scale_levels(source: RasterSource, settings: DetectionSettings) -> tuple[ScaleLevel, ...]:
    """Return a raster at each scale of the search, the main one first.

    Raises:
        OutsideError: The area lies elsewhere.
        UserError: The margin does not fit the tiles.
    """
    levels = []
    for scale in main_first(settings.scales or (1.0,)):
        scaled = source if scale == 1.0 else at_scale(source, scale)
        grid = settings.grid(scaled.width, scaled.height)
        lengths = settings.lengths.get(scale, ANY_LENGTH)
        levels.append(ScaleLevel(scale, scaled, grid, area_in_grid(scaled, settings), lengths))
    return tuple(levels)


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
        if source.crs is not None and source.crs.is_geographic:
            box = near_longitude(np.array([box], object), source.middle[0])[0]
        wanted = box if wanted is None else intersection(wanted, box)
    if wanted is None:
        return None
    inside = transform_polygons(np.array([wanted], object), ~source.transform)[0]
    if not shapely.is_valid(inside):
        inside = shapely.make_valid(inside)
    inside = intersection(inside, shapely.box(0, 0, source.width, source.height))
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
