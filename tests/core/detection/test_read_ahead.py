from __future__ import annotations

import threading
import time

import numpy as np
import pytest
from rs_mask_plugin.core.detection.read_ahead import ReaderThreads, read_run, runs_of
from rs_mask_plugin.core.raster.reader import RasterReader
from rs_mask_plugin.core.raster.source import open_raster
from rs_mask_plugin.core.stitching.tile_grid import TileGrid

from tests.core.detection.detect_kit import write_scene


def test_windows_read_together_are_those_read_one_by_one(tmp_path):
    values = np.random.default_rng(0).random((2, 200, 500), np.float32) + 1
    values[:, 60:120, 100:190] = 0
    source = open_raster(write_scene(tmp_path / "scene.tif", values, nodata=0))
    grid = TileGrid(source.width, source.height, 96, 24)
    with RasterReader(source) as reader:
        for row in range(grid.rows):
            for run in runs_of(grid.row(row), frozenset({3}), 4):
                assert len(run) <= 4
                for window in read_run(reader, run):
                    tile = window.tile
                    pixels, valid = reader.read(tile.column, tile.row, tile.size, tile.size)
                    x0, y0, x1, y1 = tile.core
                    left, top = tile.column, tile.row
                    if valid[y0 - top : y1 - top, x0 - left : x1 - left].any():
                        assert (window.pixels == pixels).all() and (window.valid == valid).all()
                    else:
                        assert window.pixels is None
    together = [tile for run in runs_of(list(grid), frozenset({3}), 4) for tile in run]
    assert together == list(grid)


def test_threads_that_are_added_read_at_the_same_time():
    together = threading.Barrier(3)

    def meet(item: int) -> int:
        together.wait(10)
        return item

    readers = ReaderThreads(meet, 3)
    with_all = [readers.submit(item) for item in range(3)]
    assert sorted(future.result(10) for future in with_all) == [0, 1, 2]
    readers.add_thread()
    assert len(readers) == 3
    readers.close()


def test_what_waits_to_be_read_is_dropped_at_the_end():
    begun, read = threading.Event(), []

    def slowly(item: int) -> None:
        read.append(item)
        begun.set()
        time.sleep(0.2)

    readers = ReaderThreads(slowly, 1)
    for item in range(50):
        readers.submit(item)
    assert begun.wait(10)
    readers.close()
    assert read == [0]


def test_what_fails_is_raised_where_it_is_waited_for():
    readers = ReaderThreads(lambda item: 1 // item, 1)
    with pytest.raises(ZeroDivisionError):
        readers.submit(0).result(10)
    assert readers.submit(1).result(10) == 1
    readers.close()
