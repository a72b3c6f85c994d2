"""Where tiles lie: cores that divide the raster without gaps, windows that overlap."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True)
class Tile:
    """One tile of a grid, in the raster grid's pixels.

    Attributes:
        index: Row-major number in the grid.
        grid_row: Row in the grid.
        grid_column: Column in the grid.
        column: Left edge of the window (may be negative or beyond the raster: filled, not valid).
        row: Upper edge of the window.
        size: Side of the window.
        core: x0, y0, x1, y1 of the core, half-open, clipped to the raster.
    """

    index: int
    grid_row: int
    grid_column: int
    column: int
    row: int
    size: int
    core: tuple[int, int, int, int]


@dataclass(frozen=True)
class TileGrid:
    """Square windows over a raster.

    Attributes:
        width: Raster columns.
        height: Raster rows.
        tile_size: Side of a window, pixels.
        margin: How far a window reaches over its core on each side, pixels.
        offset_x: Shifts the grid to the left by this much (less than the core's side), so that
            results can be compared between grids.
        offset_y: Shifts the grid up.
    """

    width: int
    height: int
    tile_size: int
    margin: int = 0
    offset_x: int = 0
    offset_y: int = 0

    def __post_init__(self) -> None:
        if self.tile_size < 1 or not 0 <= 2 * self.margin < self.tile_size:
            raise ValueError("The margin must be less than half the tile size.")

    @property
    def stride(self) -> int:
        """Side of a core: the distance from window to window."""
        return self.tile_size - 2 * self.margin

    @property
    def rows(self) -> int:
        """Rows of tiles."""
        return -(-(self.height + self.offset_y) // self.stride)

    @property
    def columns(self) -> int:
        """Columns of tiles."""
        return -(-(self.width + self.offset_x) // self.stride)

    def __len__(self) -> int:
        return self.rows * self.columns

    def tile(self, grid_row: int, grid_column: int) -> Tile:
        """Return one tile."""
        x = grid_column * self.stride - self.offset_x
        y = grid_row * self.stride - self.offset_y
        return Tile(
            index=grid_row * self.columns + grid_column,
            grid_row=grid_row,
            grid_column=grid_column,
            column=x - self.margin,
            row=y - self.margin,
            size=self.tile_size,
            core=(
                max(x, 0),
                max(y, 0),
                min(x + self.stride, self.width),
                min(y + self.stride, self.height),
            ),
        )

    def row(self, grid_row: int) -> list[Tile]:
        """Return one row of tiles, from left to right."""
        return [self.tile(grid_row, grid_column) for grid_column in range(self.columns)]

    def __iter__(self) -> Iterator[Tile]:
        for grid_row in range(self.rows):
            yield from self.row(grid_row)
