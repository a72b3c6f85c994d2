"""Blobs become buildings: right angles in their own direction, few corners, near the original."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
import shapely.affinity
from hypothesis import given, settings
from hypothesis import strategies as st
from rs_mask_plugin.core.vector.corners import right_angle_shares, vertex_counts
from rs_mask_plugin.core.vector.geometry import iou
from rs_mask_plugin.core.vector.right_angles import square_outlines

from tests.scenes import random_shape

HOUSE = shapely.box(0, 0, 24, 14)
L_SHAPE = shapely.box(0, 0, 30, 12).union(shapely.box(0, 0, 11, 28)).simplify(0)
T_SHAPE = shapely.box(0, 0, 40, 12).union(shapely.box(14, 0, 26, 28)).simplify(0)
U_SHAPE = shapely.box(0, 0, 40, 30).difference(shapely.box(13, 12, 27, 30)).simplify(0)
COURTYARD = shapely.box(0, 0, 40, 40).difference(shapely.box(13, 13, 28, 27))


def of(*shapes) -> np.ndarray:
    polygons = np.empty(len(shapes), object)
    polygons[:] = shapes
    return polygons


def squared(shape):
    return square_outlines(of(shape), of(shape))[0]


def overlap(first, second) -> float:
    return float(iou(of(first), of(second))[0])


def worn(shape, wear: float):
    """Corners rounded and edges bent, as a mask leaves them."""
    return shape.buffer(-wear).buffer(2 * wear).buffer(-wear).segmentize(2 * wear)


@pytest.mark.parametrize("angle", [0, 17, 45, 88, 131])
@pytest.mark.parametrize(
    "plan",
    [HOUSE, L_SHAPE, T_SHAPE, U_SHAPE, COURTYARD],
    ids=["house", "L", "T", "U", "courtyard"],
)
def test_buildings_get_their_corners_in_their_own_direction(plan, angle):
    building = shapely.affinity.rotate(plan, angle)
    made = squared(worn(building, 1.2))
    assert overlap(made, building) > 0.98
    assert vertex_counts(of(made)) == vertex_counts(of(building))
    assert right_angle_shares(of(made)) == pytest.approx([1])


def test_a_long_slanted_wall_stays_slanted():
    cut = shapely.Polygon([(0, 0), (30, 0), (30, 8), (16, 22), (0, 22)])
    made = squared(worn(cut, 0.8))
    assert vertex_counts(of(made)) == 5
    assert overlap(made, cut) > 0.98


def test_round_things_stay_round():
    tank = shapely.Point(50, 50).buffer(20)
    assert squared(tank).equals(tank)


def test_what_is_squared_stays_as_it_is():
    first = squared(worn(shapely.affinity.rotate(L_SHAPE, 31), 1.2))
    again = squared(first)
    assert vertex_counts(of(again)) == vertex_counts(of(first))
    assert shapely.hausdorff_distance(first, again) < 0.05


def test_parts_are_squared_each_by_itself():
    other = shapely.affinity.translate(shapely.affinity.rotate(HOUSE, 30), 60)
    made = squared(shapely.MultiPolygon([worn(HOUSE, 1), worn(other, 1)]))
    assert made.geom_type == "MultiPolygon"
    assert vertex_counts(of(made)) == 8


def test_missing_polygons_stay_missing():
    made = square_outlines(of(None, worn(HOUSE, 1)), of(None, worn(HOUSE, 1)))
    assert made[0] is None
    assert vertex_counts(made[1:]) == 4


def test_each_polygon_is_squared_alike_alone_and_among_others():
    shapes = [worn(shapely.affinity.rotate(plan, 13), 1.2) for plan in (HOUSE, T_SHAPE, COURTYARD)]
    together = square_outlines(of(*shapes), of(*shapes))
    for shape, made in zip(shapes, together):
        assert made.equals_exact(squared(shape), 1e-9)


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10_000), st.floats(8, 300))
def test_squared_outlines_are_valid_and_near_the_original(seed, extent):
    shape = worn(random_shape(np.random.default_rng(seed), extent), extent * 0.01)
    made = squared(shape)
    assert made.is_valid
    assert made.geom_type in ("Polygon", "MultiPolygon")
    assert overlap(made, shape) >= 0.88 - 1e-9
