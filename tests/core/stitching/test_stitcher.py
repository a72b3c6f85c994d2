from __future__ import annotations

import random

import numpy as np
import pytest
import shapely
from hypothesis import example, given, settings
from hypothesis import strategies as st
from rs_mask_plugin.core.stitching.objects import DetectedObjects
from rs_mask_plugin.core.stitching.stitcher import Stitcher, StitchSettings
from rs_mask_plugin.core.stitching.tile_grid import TileGrid
from rs_mask_plugin.core.stitching.tile_polygons import TilePolygons
from rs_mask_plugin.core.vector import geometry

from tests.perfect_detector import (
    NoisyDetector,
    PerfectDetector,
    compare,
    stitch,
    tile_polygons,
    view,
)
from tests.scenes import Scene, make_scene

SIDE = 1024


@pytest.fixture(scope="module")
def scene() -> Scene:
    return make_scene(SIDE, seed=4, small=60, medium=14, large=1, wide=3, touching=60, tile=256)


def scene_of(*shapes, side: int = 600, labels=None) -> Scene:
    """A scene of some shapes, ids from 1."""
    ids = np.zeros((side, side), np.int32)
    steps = np.arange(side) + 0.5
    x, y = np.meshgrid(steps, steps)
    for number, shape in enumerate(shapes, 1):
        shapely.prepare(shape)
        ids[shapely.contains_xy(shape, x, y)] = number
    labels = np.array([0, *(labels or [1] * len(shapes))])
    return Scene(ids, labels, ["background"] + ["shape"] * len(shapes))


def tiles_of(scene: Scene, grid: TileGrid, detector=None) -> list[TilePolygons]:
    bands, detector = scene.bands, detector or PerfectDetector()
    return [tile_polygons(bands, tile, detector) for tile in grid]


def stitched(grid: TileGrid, tiles: list[TilePolygons], **options) -> DetectedObjects:
    stitcher, done = Stitcher(grid, StitchSettings(**options)), []
    for grid_row in range(grid.rows):
        for found in tiles:
            if found.tile.grid_row == grid_row:
                stitcher.add_tile(found)
        done.append(stitcher.finish_row(grid_row))
    return DetectedObjects.concatenated([*done, stitcher.finish()])


def assert_all_once(scene: Scene, objects: DetectedObjects, iou: float, extra: int = 0) -> None:
    result = compare(scene.truth(), objects.polygons, iou)
    assert [(i, scene.kinds[i], result.iou[i]) for i in result.missed] == []
    assert len(result.extra) <= extra
    assert shapely.is_valid(objects.polygons).all()


@pytest.mark.parametrize("mask_size", [28, 56])
@pytest.mark.parametrize(
    ("tile", "margin", "offset"),
    [
        (256, 64, (0, 0)),
        (256, 64, (50, 100)),
        (256, 32, (13, 0)),
        (320, 110, (0, 70)),  # windows overlap with the next but one
        (512, 128, (0, 0)),
        (1500, 128, (0, 0)),  # one tile sees it all
    ],
)
def test_every_object_comes_once_and_nothing_else(scene, tile, margin, offset, mask_size):
    grid = TileGrid(SIDE, SIDE, tile, margin, *offset)
    assert_all_once(scene, stitch(scene.bands, grid, PerfectDetector(mask_size)), 0.9)


@pytest.mark.parametrize(("tile", "margin"), [(256, 64), (384, 96), (256, 32)])
@pytest.mark.parametrize("seed", [0, 1])
def test_a_poor_network_costs_no_object_and_adds_hardly_any(scene, tile, margin, seed):
    grid = TileGrid(SIDE, SIDE, tile, margin)
    objects = stitch(scene.bands, grid, NoisyDetector(seed=seed))
    assert_all_once(scene, objects, 0.5, extra=1)


@settings(max_examples=8, deadline=None)
@given(
    seed=st.integers(0, 100_000),
    tile=st.integers(160, 360),
    share=st.floats(0.1, 0.4),
    offset=st.tuples(st.integers(0, 30), st.integers(0, 30)),
)
# A neighbour's window cuts a small corner off an object that is whole in its own tile.
@example(seed=4387, tile=295, share=0.21875, offset=(0, 0))
def test_the_grid_does_not_matter(seed, tile, share, offset):
    scene = make_scene(500, seed=seed, small=20, medium=5, large=0, wide=1, touching=20, tile=tile)
    grid = TileGrid(500, 500, tile, int(tile * share), *offset)
    assert_all_once(scene, stitch(scene.bands, grid, PerfectDetector()), 0.88)


def test_an_object_over_the_corner_of_four_tiles_is_one():
    cross = shapely.box(60, 280, 560, 330).union(shapely.box(290, 40, 340, 570))
    scene = scene_of(cross)
    objects = stitch(scene.bands, TileGrid(600, 600, 256, 64), PerfectDetector())
    assert_all_once(scene, objects, 0.95)
    assert objects.stitched[0] >= 4


def test_a_courtyard_over_a_seam_stays_open():
    ring = shapely.box(100, 100, 500, 500).difference(shapely.box(180, 170, 420, 430))
    scene = scene_of(ring)
    objects = stitch(scene.bands, TileGrid(600, 600, 256, 64, 37, 11), PerfectDetector())
    assert_all_once(scene, objects, 0.95)
    assert len(objects.polygons[0].interiors) == 1


def test_an_object_in_the_courtyard_of_another_is_kept():
    ring = shapely.box(100, 100, 500, 500).difference(shapely.box(180, 170, 420, 430))
    scene = scene_of(ring, shapely.box(250, 250, 300, 310), shapely.Point(380, 300).buffer(14))
    objects = stitch(scene.bands, TileGrid(600, 600, 256, 64), PerfectDetector())
    assert_all_once(scene, objects, 0.9)


def test_two_arms_that_meet_beyond_the_window_are_one_object():
    # Most windows see two separate pieces of it, and some see one.
    fork = shapely.box(40, 60, 560, 130).union(shapely.box(40, 400, 560, 470))
    fork = fork.union(shapely.box(40, 60, 110, 470))
    scene = scene_of(fork)

    class PieceByPiece(PerfectDetector):
        def _views(self, mask, corner, cut, window):
            gaps = np.flatnonzero(~mask.any(1))
            if len(gaps) == 0:
                return super()._views(mask, corner, cut, window)
            upper, lower = mask.copy(), mask.copy()
            upper[gaps[0] :], lower[: gaps[0]] = False, False
            return [view(part, corner, 0.9) for part in (upper, lower)]

    objects = stitch(scene.bands, TileGrid(600, 600, 512, 128), PieceByPiece())
    assert_all_once(scene, objects, 0.9)


def test_a_touching_row_of_houses_over_a_seam_stays_a_row():
    houses = [shapely.box(20 + 14 * k, 240, 34 + 14 * k, 275) for k in range(40)]
    scene = scene_of(*houses)
    for detector, iou in ((PerfectDetector(), 0.9), (NoisyDetector(seed=3), 0.5)):
        objects = stitch(scene.bands, TileGrid(600, 600, 256, 64), detector)
        assert_all_once(scene, objects, iou)


def test_a_thin_object_near_a_seam_comes_once():
    # Whole in the lower tile; so near the upper one's edge that it counts as cut there.
    scene = scene_of(shapely.Polygon([(40, 122), (49, 137), (47, 137), (38, 122)]), side=300)
    grid = TileGrid(300, 300, 160, 16)
    for mask_size in (28, 56):
        objects = stitch(scene.bands, grid, PerfectDetector(mask_size))
        assert_all_once(scene, objects, 0.88)


def test_what_a_tile_found_twice_counts_once():
    house = shapely.box(50, 50, 90, 80)
    grid = TileGrid(200, 200, 200, 0)
    polygons = np.array([house, shapely.box(52, 49, 91, 81), shapely.box(50, 50, 66, 80)], object)
    found = TilePolygons.away_from_nodata(
        grid.tile(0, 0), polygons, np.array([0.9, 0.8, 0.2]), np.ones(3, int)
    )
    objects = stitched(grid, [found])
    assert len(objects) == 1
    assert objects.polygons[0].equals(house)


def test_one_place_has_one_class_by_the_vote_of_all_views():
    # Over the corner of four tiles: the best view says 2, the three others 1.
    grid = TileGrid(400, 400, 240, 60)
    house = shapely.box(110, 100, 130, 140)
    tiles = []
    for row, column in ((0, 0), (0, 1), (1, 0), (1, 1)):
        label, score = (2, 0.9) if (row, column) == (0, 1) else (1, 0.8)
        tiles.append(
            TilePolygons.away_from_nodata(
                grid.tile(row, column),
                np.array([house], object),
                np.array([score]),
                np.array([label]),
            )
        )
    objects = stitched(grid, tiles)
    assert list(objects.labels) == [1]


def test_two_classes_in_one_tile_on_one_place_are_one_object():
    grid = TileGrid(200, 200, 200, 0)
    polygons = np.array([shapely.box(50, 50, 90, 80), shapely.box(51, 50, 90, 81)], object)
    found = TilePolygons.away_from_nodata(
        grid.tile(0, 0), polygons, np.array([0.6, 0.8]), np.array([1, 2])
    )
    objects = stitched(grid, [found])
    assert list(objects.labels) == [2]


@pytest.mark.parametrize("x", [100, 205])  # well inside a tile, and cut by the seams of two
def test_what_is_too_weak_for_its_own_class_suppresses_no_other_class(x):
    grid = TileGrid(400, 160, 240, 60)
    house = shapely.box(x, 60, x + (30 if x == 100 else 195), 90)
    tiles = []
    for column in range(grid.columns):
        seen = shapely.intersection(
            house, shapely.box(column * 120 - 60, 0, column * 120 + 180, 160)
        )
        if seen.is_empty:
            continue
        polygons, scores = np.array([seen, seen.buffer(1)], object), np.array([0.35, 0.65])
        tiles.append(
            TilePolygons.away_from_nodata(grid.tile(0, column), polygons, scores, np.array([1, 2]))
        )
    assert list(stitched(grid, tiles, class_scores={1: 0.3, 2: 0.8}).labels) == [1]
    assert list(stitched(grid, tiles, class_scores={1: 0.3, 2: 0.6}).labels) == [2]


def test_each_class_has_its_own_least_score_and_others_the_common_one():
    settings = StitchSettings(score=0.4, class_scores={2: 0.8})
    assert settings.threshold(np.array([2, 1, 7])).tolist() == [0.8, 0.4, 0.4]


def test_a_vehicle_on_a_roof_is_kept():
    grid = TileGrid(300, 300, 300, 0)
    polygons = np.array([shapely.box(50, 50, 200, 180), shapely.box(80, 80, 90, 100)], object)
    found = TilePolygons.away_from_nodata(
        grid.tile(0, 0), polygons, np.array([0.9, 0.8]), np.array([1, 2])
    )
    assert len(stitched(grid, [found])) == 2


def test_the_order_of_tiles_within_a_row_does_not_matter(scene):
    grid = TileGrid(SIDE, SIDE, 256, 64)
    tiles = tiles_of(scene, grid, NoisyDetector(seed=5))
    shuffled = tiles.copy()
    random.Random(0).shuffle(shuffled)
    one, other = stitched(grid, tiles), stitched(grid, shuffled)
    assert list(shapely.to_wkb(one.polygons)) == list(shapely.to_wkb(other.polygons))
    assert np.array_equal(one.scores, other.scores)
    assert np.array_equal(one.labels, other.labels)
    assert np.array_equal(one.stitched, other.stitched)


def test_tiles_without_anything_need_not_come(scene):
    grid = TileGrid(SIDE, SIDE, 256, 64)
    tiles = [found for found in tiles_of(scene, grid) if len(found.scores)]
    assert_all_once(scene, stitched(grid, tiles), 0.9)


def test_neighbours_stand_in_for_a_tile_that_could_not_be_read():
    # The centre of the house lies in the core of the missing tile, and all others see it whole.
    scene = scene_of(shapely.box(200, 200, 230, 225))
    grid = TileGrid(600, 600, 256, 64)
    tiles = tiles_of(scene, grid)
    owner = next(
        t
        for t in tiles
        if t.tile.core[0] <= 215 < t.tile.core[2] and t.tile.core[1] <= 212 < t.tile.core[3]
    )
    objects = stitched(grid, [t for t in tiles if t is not owner])
    assert_all_once(scene, objects, 0.9)


def test_objects_below_the_score_are_left_out_but_joined_from_weaker_views():
    bar = shapely.box(20, 200, 580, 260)
    scene = scene_of(bar, shapely.box(300, 400, 330, 430))
    grid = TileGrid(600, 600, 256, 64)

    def rescored(found: TilePolygons) -> TilePolygons:
        large = shapely.area(found.polygons) > 2000
        middle = 1 < found.tile.grid_column < 3
        scores = np.where(large, 0.4 if middle else 0.9, 0.45)
        return TilePolygons.away_from_nodata(found.tile, found.polygons, scores, found.labels)

    tiles = [rescored(found) for found in tiles_of(scene, grid)]
    objects = stitched(grid, tiles, score=0.5)
    result = compare(scene.truth(), objects.polygons, 0.9)
    assert len(objects) == 1
    assert result.missed == [2]


def test_finished_rows_are_given_at_once_and_little_waits():
    places = [(x, y) for x in range(10, 280, 30) for y in range(10, 480, 30)]
    scene = scene_of(*(shapely.box(x, y, x + 20, y + 20) for x, y in places), side=500)
    tall = Scene(np.tile(scene.ids[:, :300], (5, 1)), scene.labels, scene.kinds)
    grid = TileGrid(300, 2500, 256, 64)
    stitcher, waiting, given = Stitcher(grid), [], 0
    for grid_row in range(grid.rows):
        for tile in grid.row(grid_row):
            stitcher.add_tile(tile_polygons(tall.bands, tile, PerfectDetector()))
        given += len(stitcher.finish_row(grid_row))
        waiting.append(stitcher.waiting)
    assert max(waiting[5:]) <= max(waiting[:5]) * 1.3
    assert given == len(places) * 5
    assert len(stitcher.finish()) == 0


def test_however_few_pairs_are_compared_at_once_the_objects_are_the_same(scene, monkeypatch):
    grid = TileGrid(SIDE, SIDE, 256, 64)
    tiles = tiles_of(scene, grid, NoisyDetector(seed=1))
    whole = stitched(grid, tiles)
    monkeypatch.setattr(geometry, "_PAIRS_AT_ONCE", 3)
    parts = stitched(grid, tiles)
    assert shapely.equals_exact(parts.polygons, whole.polygons).all()
    assert np.array_equal(parts.scores, whole.scores)


def test_tiles_of_a_finished_row_are_refused():
    grid = TileGrid(600, 600, 256, 64)
    stitcher = Stitcher(grid)
    empty = TilePolygons.away_from_nodata(
        grid.tile(0, 0), np.empty(0, object), np.empty(0), np.empty(0, int)
    )
    stitcher.add_tile(empty)
    with pytest.raises(ValueError, match="before"):
        stitcher.add_tile(empty)
    stitcher.finish_row(0)
    with pytest.raises(ValueError, match="finished"):
        stitcher.add_tile(empty)


def test_nothing_found_gives_no_objects():
    grid = TileGrid(600, 600, 256, 64)
    assert len(stitched(grid, [])) == 0
