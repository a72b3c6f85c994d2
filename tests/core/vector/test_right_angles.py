from __future__ import annotations

import numpy as np
import pytest
import shapely
import shapely.affinity
from hypothesis import given, settings
from hypothesis import strategies as st
from rs_mask_plugin.core.vector.right_angles import regularize

from tests.perfect_detector import random_shape


def one(shape, **options):
    polygons = np.empty(1, object)
    polygons[0] = shape
    return regularize(polygons, **options)[0]


def overlap(first, second) -> float:
    shared = first.intersection(second).area
    return shared / (first.area + second.area - shared)


def worn(shape, wear: float):
    """Corners rounded and edges bent, as a mask leaves them."""
    return shape.buffer(-wear).buffer(2 * wear).buffer(-wear).segmentize(2 * wear)


def angles(ring) -> np.ndarray:
    points = np.asarray(ring.coords)
    edges = np.diff(np.vstack([points, points[1]]), axis=0)
    turn = np.arctan2(edges[:, 1], edges[:, 0])
    return np.abs(np.degrees(np.diff(turn)) + 180) % 180


def test_nothing_asked_nothing_changed():
    circle = shapely.Point(0, 0).buffer(9)
    assert one(circle, simplify=0, square=False).equals_exact(circle)


def test_simplified_outlines_have_fewer_vertices_and_keep_holes():
    ring = shapely.Point(0, 0).buffer(30, 64).difference(shapely.Point(0, 0).buffer(12, 64))
    simple = one(ring, simplify=0.5, square=False)
    assert shapely.get_num_coordinates(simple) < shapely.get_num_coordinates(ring) / 4
    assert len(simple.interiors) == 1
    assert shapely.hausdorff_distance(simple, ring) <= 0.51


def test_small_objects_do_not_vanish():
    tiny = shapely.Point(0, 0).buffer(0.4)
    assert one(tiny, simplify=2, square=False).area > 0


@pytest.mark.parametrize("angle", [0, 17, 45, 88, 131])
@pytest.mark.parametrize(
    "plan",
    [
        shapely.box(0, 0, 24, 14),
        shapely.box(0, 0, 30, 12).union(shapely.box(0, 0, 11, 28)),
        shapely.box(0, 0, 40, 40).difference(shapely.box(13, 13, 28, 27)),
    ],
    ids=["house", "L", "courtyard"],
)
def test_buildings_get_right_angles_in_their_own_direction(plan, angle):
    building = shapely.affinity.rotate(plan.simplify(0), angle)
    squared = one(worn(building, 1.2), simplify=0.5, square=True)
    assert overlap(squared, building) > 0.93
    assert shapely.get_num_coordinates(squared) == shapely.get_num_coordinates(building)
    for ring in (squared.exterior, *squared.interiors):
        turned = angles(ring)
        assert np.minimum(np.abs(turned - 90), np.minimum(turned, 180 - turned)).max() < 1e-6


def test_round_things_stay_round():
    tank = shapely.Point(50, 50).buffer(20)
    squared = one(tank, simplify=0.3, square=True)
    assert overlap(squared, tank) > 0.95
    assert shapely.get_num_coordinates(squared) > 8


def test_missing_polygons_stay_missing():
    assert one(None, simplify=1, square=True) is None


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10_000), st.floats(8, 300), st.floats(0, 4))
def test_tidy_outlines_are_valid_and_near_the_original(seed, extent, simplify):
    shape = worn(random_shape(np.random.default_rng(seed), extent), extent * 0.01)
    tidy = one(shape, simplify=simplify, square=True)
    assert tidy.is_valid
    assert tidy.geom_type in ("Polygon", "MultiPolygon")
    near = shape.buffer(max(simplify, 1e-6) + 0.12 * extent)
    assert near.contains(tidy)
