"""What a search of tiles takes and gives, wherever it runs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from ..stitching.tile_grid import Tile, TileGrid
from ..stitching.tile_polygons import SearchedTile

MIN_GROUP_TILES = 16
"""Least tiles of a band of rows. Windows of two bands never share a batch, so that a band gives the
same numbers wherever it is searched."""


@dataclass(frozen=True)
class TileResult:
    """What became of a tile.

    Attributes:
        tile: The tile.
        found: What was found in it; None where it was not searched now or can't be read.
        archived: It was finished before.
        empty: It has no valid pixel (``found`` has no objects).
        corrupt: Why it can't be read, or "".
    """

    tile: Tile
    found: SearchedTile | None = None
    archived: bool = False
    empty: bool = False
    corrupt: str = ""


class TileSearch(Protocol):
    """Searches tiles, here or elsewhere."""

    @property
    def batch_size(self) -> int:
        """Windows at once, at present."""
        ...

    def results(
        self, bands: Iterable[list[Tile]], finished: frozenset[int]
    ) -> Iterator[list[TileResult]]:
        """Search tiles; give some results at a time, all in the order of the tiles.

        Args:
            bands: Tiles by bands of rows.
            finished: Indices of tiles that need not be searched.

        Raises:
            StoppedError: The job was asked to stop.
            UserError: Something that the user can mend.
        """
        ...

    def close(self) -> None:
        """Let go of everything."""
        ...


def row_groups(grid: TileGrid, plan: list[NDArray[np.int64]]) -> Iterator[list[Tile]]:
    """Give the planned tiles by bands: whole rows of the grid, as few as make ``MIN_GROUP_TILES``.

    Args:
        grid: The grid.
        plan: For each row of the grid, the columns that are searched.
    """
    band: list[Tile] = []
    for grid_row, columns in enumerate(plan):
        band += [grid.tile(grid_row, int(column)) for column in columns]
        if len(band) >= MIN_GROUP_TILES:
            yield band
            band = []
    if band:
        yield band
