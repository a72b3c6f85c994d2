"""What a tile keeps apart stays apart, and what is one object comes once, whatever the tiles."""

import numpy as np
import pytest
import shapely
from rs_mask_plugin.core.stitching.stitcher import Stitcher, StitchSettings
from rs_mask_plugin.core.stitching.tile_grid import TileGrid
from rs_mask_plugin.core.stitching.tile_polygons import TilePolygons

from benchmarks.stitching_cases import CASES, run
from tests.perfect_detector import PerfectDetector, compare, stitch
from tests.scenes import OverlaidScene

GRIDS = [(128, 16), (333, 64), (512, 16), (512, 96)]


def found_once(scene, grid, mask_size=28):
    objects = stitch(scene.bands, grid, PerfectDetector(mask_size))
    result = compare(scene.truth(), objects.polygons, 0.9)
    assert result.missed == []
    assert result.extra == []
    return objects


@pytest.mark.parametrize(("tile", "margin"), GRIDS)
@pytest.mark.parametrize("share", [0.3, 0.6, 0.8, 0.9])
def test_a_solar_field_is_kept_whatever_share_of_its_roof_it_covers(share, tile, margin):
    shapes = []
    for x, y, width, height in ((20, 30, 90, 60), (300, 90, 260, 180), (90, 470, 400, 90)):
        inner = np.sqrt(share)
        shapes += [
            shapely.box(x, y, x + width, y + height),
            shapely.box(x + 1, y + 1, x + 1 + width * inner, y + 1 + height * inner),
        ]
    scene = OverlaidScene.draw(shapes, [1, 2] * 3, 600)
    objects = found_once(scene, TileGrid(600, 600, tile, margin))
    assert sorted(objects.labels.tolist()) == [1, 1, 1, 2, 2, 2]


@pytest.mark.parametrize(("tile", "margin"), GRIDS)
def test_overlapping_crowns_stay_as_many_as_they_are(tile, margin):
    rng = np.random.default_rng(3)
    crowns = [
        shapely.Point(x + rng.uniform(-3, 3), y + rng.uniform(-3, 3)).buffer(rng.uniform(17, 20))
        for x in range(30, 380, 28)
        for y in range(30, 380, 34)
    ]
    scene = OverlaidScene.draw(crowns, [1] * len(crowns), 400)
    found_once(scene, TileGrid(400, 400, tile, margin))


@pytest.mark.parametrize("case", list(CASES))
@pytest.mark.parametrize(("tile", "margin"), [(128, 16), (256, 32)])
def test_a_perfect_detector_loses_and_doubles_nothing(case, tile, margin):
    side = 1010 if case.startswith("roads") else 400
    scene = CASES[case](np.random.default_rng(12), side)
    outcome = run(scene, TileGrid(side, side, tile, margin), 112)
    assert outcome.objects > 0
    assert (outcome.missed, outcome.extra, outcome.wrong_class, outcome.exceptions) == (0, 0, 0, 0)


@pytest.mark.parametrize("mask_size", [28, 112])
@pytest.mark.parametrize(("tile", "margin"), [(64, 16), (333, 64), (512, 16)])
def test_rings_over_seams_stay_rings(tile, margin, mask_size):
    rings = [
        shapely.Point(x, y).buffer(radius, 48).difference(shapely.Point(x, y).buffer(hole, 48))
        for x, y, radius, hole in ((330, 330, 250, 190), (330, 330, 120, 70), (330, 330, 30, 18))
    ]
    scene = OverlaidScene.draw(rings, [1, 1, 1], 660)
    objects = found_once(scene, TileGrid(660, 660, tile, margin), mask_size)
    parts = [polygon.interiors for polygon in objects.polygons]
    assert [len(holes) for holes in parts] == [1, 1, 1]


def tiles_of(grid, *by_tile):
    """Tiles of one row, each of (polygon, score, label)."""
    stitcher = Stitcher(grid, StitchSettings())
    for column, found in enumerate(by_tile):
        polygons, scores, labels = zip(*found)
        stitcher.add_tile(
            TilePolygons.away_from_nodata(
                grid.tile(0, column), np.array(polygons, object), np.array(scores), np.array(labels)
            )
        )
    return stitcher.finish()


@pytest.mark.parametrize("x", [100, 150])  # whole in both tiles, and cut by the left one's window
def test_an_object_to_which_two_tiles_give_two_classes_comes_once(x):
    grid = TileGrid(360, 240, 240, 60)
    house = shapely.box(x, 90, x + 60, 150)
    left = shapely.intersection(house, shapely.box(0, 0, 180, 240))
    objects = tiles_of(grid, [(left, 0.6, 1)], [(house, 0.9, 2)])
    assert objects.labels.tolist() == [2]
    assert objects.polygons[0].equals(house)


@pytest.mark.parametrize(
    ("inner", "scores", "labels"),
    [
        (shapely.box(52, 52, 99, 98), (0.55, 0.4), [1]),  # one proposal, torn between two classes
        (shapely.box(52, 52, 99, 98), (0.9, 0.5), [1]),  # the most that a second answer can have
        (shapely.box(52, 52, 99, 98), (0.5, 0.45), [1]),  # both weak
        (shapely.box(52, 52, 99, 98), (0.9, 0.8), [1, 2]),  # one on the other: 86 % of it
        (shapely.box(52, 52, 99, 98), (0.55, 0.51), [1, 2]),  # both more than a second answer has
        (shapely.box(50, 50, 80, 80), (0.5, 0.45), [1, 2]),  # both weak, apart enough: 36 %
        (shapely.box(50, 50, 99.5, 99), (0.9, 0.8), [1]),  # the same outline
    ],
)
def test_two_answers_of_a_tile_are_one_object_only_if_they_can_be(inner, scores, labels):
    grid = TileGrid(200, 200, 200, 0)
    outer = shapely.box(50, 50, 100, 100)
    found = tiles_of(grid, [(outer, scores[0], 1), (inner, scores[1], 2)])
    assert sorted(found.labels.tolist()) == labels
