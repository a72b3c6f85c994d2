"""Tiles: cores divide the raster without gaps, windows reach over them by the margin."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rs_mask_plugin.core.stitching.tile_grid import TileGrid


@st.composite
def grids(draw):
    tile_size = draw(st.integers(4, 64))
    margin = draw(st.integers(0, (tile_size - 1) // 2))
    stride = tile_size - 2 * margin
    return TileGrid(
        draw(st.integers(1, 150)),
        draw(st.integers(1, 150)),
        tile_size,
        margin,
        draw(st.integers(0, stride - 1)),
        draw(st.integers(0, stride - 1)),
    )


@settings(deadline=None)  # how fast is a matter of the machine
@given(grids())
def test_every_pixel_lies_in_exactly_one_core(grid):
    owners = np.zeros((grid.height, grid.width), int)
    for tile in grid:
        x0, y0, x1, y1 = tile.core
        owners[y0:y1, x0:x1] += 1
    assert (owners == 1).all()


@settings(deadline=None)
@given(grids())
def test_a_window_reaches_over_its_core_by_the_margin(grid):
    for tile in grid:
        x0, y0, x1, y1 = tile.core
        assert tile.column <= x0 - grid.margin or x0 == 0
        assert tile.row <= y0 - grid.margin or y0 == 0
        assert tile.column + tile.size >= x1 + grid.margin
        assert tile.row + tile.size >= y1 + grid.margin


@settings(deadline=None)
@given(grids())
def test_tiles_are_numbered_row_by_row(grid):
    tiles = list(grid)
    assert [tile.index for tile in tiles] == list(range(len(grid)))
    assert all(grid.tile(tile.grid_row, tile.grid_column) == tile for tile in tiles)


@pytest.mark.parametrize(("tile_size", "margin"), [(0, 0), (64, 32), (64, -1)])
def test_a_margin_that_leaves_no_core_is_refused(tile_size, margin):
    with pytest.raises(ValueError, match="margin"):
        TileGrid(100, 100, tile_size, margin)
