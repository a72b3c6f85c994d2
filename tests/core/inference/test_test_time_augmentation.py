"""Test-time augmentation: several looks at a tile become one list of detections."""

import numpy as np
import pytest
import shapely
from rs_mask_plugin.core.inference.detector import TileDetections
from rs_mask_plugin.core.inference.mask_contours import detections_to_polygons
from rs_mask_plugin.core.inference.test_time_augmentation import (
    QUARTER_ROTATIONS,
    AugmentedDetector,
    Symmetry,
    merge,
)

from tests.core.detection.detect_kit import Log, run_job, write_scene
from tests.perfect_detector import PerfectDetector, compare
from tests.scenes import make_scene

SIDE = 192
ALL_EIGHT = (*QUARTER_ROTATIONS, *(Symmetry(quarters, mirrored=True) for quarters in range(4)))


@pytest.fixture(scope="module")
def scene():
    return make_scene(SIDE, seed=2, small=8, medium=3, large=0, wide=0, touching=8, tile=SIDE)


def window(scene):
    return scene.bands[None], np.ones((1, SIDE, SIDE), bool)


def found_at(x, y, score, *, label=1, size=20.0):
    return TileDetections(
        np.array([[x, y, x + size, y + size]], np.float32),
        np.array([score], np.float32),
        np.array([label]),
        np.ones((1, 28, 28), np.float32),
    )


@pytest.mark.parametrize("rows", [SIDE, 2 * SIDE // 3])
@pytest.mark.parametrize("symmetry", ALL_EIGHT)
def test_what_is_found_in_a_turned_tile_comes_back_to_its_place(scene, symmetry, rows):
    batch = scene.bands[None, :, :rows]
    turned = symmetry.apply(batch)
    found = PerfectDetector()(turned, np.ones((1, *turned.shape[-2:]), bool))[0]
    polygons = detections_to_polygons(symmetry.undo(found, rows, SIDE))
    straight = PerfectDetector()(batch, np.ones((1, rows, SIDE), bool))[0]
    result = compare(detections_to_polygons(straight), polygons, 0.9)
    assert not result.missed
    assert not result.extra


def test_the_eight_symmetries_are_eight(scene):
    corner = np.arange(4).reshape(1, 2, 2)
    assert len({symmetry.apply(corner).tobytes() for symmetry in ALL_EIGHT}) == 8


@pytest.mark.parametrize("symmetries", [QUARTER_ROTATIONS, ALL_EIGHT])
def test_a_perfect_detector_finds_every_object_once(scene, symmetries):
    found = AugmentedDetector(PerfectDetector(), symmetries)(*window(scene))[0]
    result = compare(scene.truth(), detections_to_polygons(found), 0.9)
    assert not result.missed
    assert not result.extra
    assert (np.diff(found.scores) <= 0).all()


def test_a_view_that_misses_an_object_lowers_its_score():
    seen, missed = found_at(10, 10, 0.8), TileDetections.empty()
    assert merge([seen, seen, seen, missed]).scores == pytest.approx([0.6])


def test_box_and_mask_are_the_mean_by_score():
    both = merge([found_at(10, 10, 0.9), found_at(13, 10, 0.3)])
    assert both.boxes[0] == pytest.approx([10.75, 10, 30.75, 30])
    outline = detections_to_polygons(both)[0]
    # The better view decides where only one of them sees the object.
    assert shapely.bounds(outline)[0] == pytest.approx(10.0, abs=1.0)
    assert shapely.bounds(outline)[2] == pytest.approx(30.0, abs=1.0)


@pytest.mark.parametrize(
    "other",
    [found_at(10, 10, 0.5, label=2), found_at(25, 10, 0.5)],
    ids=["another class", "another place"],
)
def test_other_objects_stay_apart(other):
    assert len(merge([found_at(10, 10, 0.8), other])) == 2


def side_by_side(*found):
    names = ("boxes", "scores", "labels", "masks")
    return TileDetections(
        *(np.concatenate([getattr(part, name) for part in found]) for name in names)
    )


def test_two_objects_of_one_view_are_never_one():
    pair = side_by_side(found_at(10, 10, 0.8), found_at(16, 10, 0.7))  # IoU 0.54
    assert len(merge([pair, found_at(13, 10, 0.7)])) == 2


def test_what_one_view_finds_twice_is_one_object():
    twice = side_by_side(found_at(10, 10, 0.5), found_at(12, 10, 0.8))  # IoU 0.82
    once = merge([twice, found_at(12, 10, 0.8)])
    assert once.boxes.tolist() == [[12, 10, 32, 30]]
    assert once.scores == pytest.approx([0.8])


def test_nothing_found_is_nothing():
    found = merge([TileDetections.empty(56), TileDetections.empty(56)])
    assert len(found) == 0
    assert found.masks.shape == (0, 56, 56)


def test_what_is_found_turns_with_the_picture():
    class LeftIsBetter(PerfectDetector):
        """Believes more in what lies on the left, as networks do with shadows."""

        def __call__(self, batch, valid):
            return [
                TileDetections(f.boxes, 1 - f.boxes[:, 0] / 400, f.labels, f.masks)
                for f in super().__call__(batch, valid)
            ]

    scene = make_scene(SIDE, seed=3, small=8, medium=0, large=0, wide=0, touching=0, tile=SIDE)
    batch, valid = window(scene)
    quarter = Symmetry(1)
    detector = AugmentedDetector(LeftIsBetter())
    here = detector(batch, valid)[0]
    there = quarter.undo(detector(quarter.apply(batch), valid)[0], SIDE, SIDE)
    assert np.sort(there.scores) == pytest.approx(np.sort(here.scores), abs=1e-5)


def test_the_job_looks_four_ways_and_notices_when_an_unfinished_run_did_not(scene, tmp_path):
    path = write_scene(tmp_path / "scene.tif", scene.bands)
    views = []

    class Counting(PerfectDetector):
        def __call__(self, batch, valid):
            views.append(len(batch))
            return super().__call__(batch, valid)

    run_job([path], tmp_path / "a.gpkg", detector=Counting(), keep_archive=True)
    once = sum(views)
    log = Log()
    outputs = run_job([path], tmp_path / "a.gpkg", detector=Counting(), augment=True, log=log)
    assert sum(views) - once == 4 * once
    assert log.warned("another number of views of each tile (1, now 4)")
    assert outputs["DETECTIONS"] > 10
