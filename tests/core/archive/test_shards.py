"""What workers wrote is read as from the archive's own file, or not at all."""

import pickle

import numpy as np
import pytest
import shapely
from rs_mask_plugin.core.archive.shards import ShardFolder, raster_hash
from rs_mask_plugin.core.stitching.tile_grid import TileGrid
from rs_mask_plugin.core.stitching.tile_polygons import TilePolygons

GRID = TileGrid(400, 400, 128, 32)
RASTER = raster_hash("scene.tif", "a state of it")


def found_in(index):
    """Return three detections of a tile, one of which touches nodata and one has a hole."""
    tile = GRID.tile(*divmod(index, GRID.columns))
    outlines = [
        shapely.box(0, 0, 10, 1 / 3),
        shapely.box(0, 0, 9, 9).difference(shapely.box(2, 2, 3, 3)),
        shapely.MultiPolygon([shapely.box(0, 0, 1, 1), shapely.box(5, 5, 6, 6)]),
    ]
    place = np.array([tile.column, tile.row])
    moved = [shapely.transform(one, lambda points: points + place) for one in outlines]
    points = np.array([[np.nan, np.nan], [tile.column + 0.1, tile.row], [np.nan, np.nan]])
    scores = np.array([0.9, 0.1 + index / 100, 1 / 3])
    return TilePolygons(tile, np.array(moved, object), scores, np.array([1, 2, 1]), points)


@pytest.fixture
def folder(tmp_path):
    return ShardFolder(tmp_path / "a.archive.sqlite")


def written(folder, searched, empty=()):
    """Write a shard as a worker does, with a writer that has travelled."""
    writer = pickle.loads(pickle.dumps(folder.of(RASTER).writer()))
    return writer.write(searched, list(empty))


def test_what_was_written_is_read_to_the_bit(folder):
    searched, empty = [found_in(0), found_in(5)], GRID.tile(1, 2)
    assert written(folder, searched, [empty])
    shards = ShardFolder(folder.path.with_suffix(".sqlite")).of(RASTER)
    assert sorted(shards) == sorted([0, 5, empty.index])
    for expected in (*searched, TilePolygons.empty(empty)):
        read = shards.read(expected.tile)
        assert read.wkb.tolist() == expected.wkb.tolist()
        assert read.scores.tobytes() == expected.scores.tobytes()
        assert read.labels.tolist() == expected.labels.tolist()
        assert read.edge_points.tobytes() == expected.edge_points.tobytes()


def test_a_shard_of_another_state_of_the_raster_counts_for_nothing_and_goes(folder):
    name = written(folder, [found_in(0)])
    (folder.path / "a stranger's.txt").touch()
    now = ShardFolder(folder.path.with_suffix(".sqlite"))
    other = raster_hash("scene.tif", "another state")
    assert list(now.of(other)) == []
    now.keep_only([other])
    assert not (folder.path / name).exists()
    now.delete()
    assert [each.name for each in folder.path.iterdir()] == ["a stranger's.txt"]


@pytest.mark.parametrize("share", [0.0, 0.5, 0.99])
def test_half_a_shard_is_none(folder, share):
    path = folder.path / written(folder, [found_in(0)])
    content = path.read_bytes()
    path.write_bytes(content[: int(share * len(content))])
    assert list(ShardFolder(folder.path.with_suffix(".sqlite")).of(RASTER)) == []


def test_nothing_is_written_for_a_run_that_has_ended_or_on_another_machine(folder, tmp_path):
    writer = folder.of(RASTER).writer()
    folder.close()
    assert not folder.exists
    assert writer.write([found_in(0)], []) == ""
    ShardFolder(tmp_path / "a.archive.sqlite").session()  # the folder of another run, of this name
    assert writer.write([found_in(0)], []) == ""
    assert [each.name for each in folder.path.iterdir()] == ["session.txt"]
