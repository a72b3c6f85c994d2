"""Grids of tiles: which tiles of a zoom level show a rectangle. Standard library only."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Iterator, Optional, Tuple

Tile = Tuple[int, int]
"""Column and row; the first of a grid is (0, 0), at its upper left corner."""

Rectangle = Tuple[float, float, float, float]
"""West, south, east, north."""

_SLACK = 1e-6  # of a tile: a rectangle that ends on a tile's edge, but for rounding, ends there


@dataclass(frozen=True)
class TileRange:
    """Tiles that fill a rectangle of a grid; the last ones belong to it."""

    first_column: int
    first_row: int
    last_column: int
    last_row: int

    @property
    def columns(self) -> int:
        """How many tiles are side by side; 0: there is none."""
        return max(0, self.last_column - self.first_column + 1)

    @property
    def rows(self) -> int:
        """How many tiles are one below the other; 0: there is none."""
        return max(0, self.last_row - self.first_row + 1)

    def __len__(self) -> int:
        return self.columns * self.rows

    def __iter__(self) -> Iterator[Tile]:
        for row in range(self.first_row, self.last_row + 1):
            for column in range(self.first_column, self.last_column + 1):
                yield column, row


@dataclass(frozen=True)
class TileMatrix:
    """One level of zoom: a grid of tiles of one size, from west to east and from north to south.

    Attributes:
        name: As the service calls it: the zoom, or its own word.
        west: X of the upper left corner, in units of the CRS.
        north: Y of it.
        pixel_size: Side of a pixel, in units of the CRS.
        tile_width: Columns of a tile, in pixels.
        tile_height: Rows of a tile.
        limits: The tiles that exist; None: any, also with negative numbers.
    """

    name: str
    west: float
    north: float
    pixel_size: float
    tile_width: int
    tile_height: int
    limits: Optional[TileRange] = None

    def tiles_in(self, rectangle: Rectangle) -> TileRange:
        """Return the tiles that show something of a rectangle in the grid's CRS."""
        west, south, east, north = rectangle
        width, height = self.tile_width * self.pixel_size, self.tile_height * self.pixel_size
        found = TileRange(
            math.floor((west - self.west) / width + _SLACK),
            math.floor((self.north - north) / height + _SLACK),
            math.ceil((east - self.west) / width - _SLACK) - 1,
            math.ceil((self.north - south) / height - _SLACK) - 1,
        )
        if self.limits is None:
            return found
        return TileRange(
            max(found.first_column, self.limits.first_column),
            max(found.first_row, self.limits.first_row),
            min(found.last_column, self.limits.last_column),
            min(found.last_row, self.limits.last_row),
        )

    def rectangle_of(self, tile: Tile) -> Rectangle:
        """Return the ground that a tile shows."""
        column, row = tile
        width, height = self.tile_width * self.pixel_size, self.tile_height * self.pixel_size
        west, north = self.west + column * width, self.north - row * height
        return west, north - height, west + width, north
