"""Neighbours end at one line; what lies on something else stays there."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
import shapely.affinity
from hypothesis import given, settings
from hypothesis import strategies as st
from rs_mask_plugin.core.vector.shared_borders import share_borders

from tests.scenes import random_shape


def of(*shapes) -> np.ndarray:
    polygons = np.empty(len(shapes), object)
    polygons[:] = shapes
    return polygons


def overlap(polygons) -> float:
    return sum(
        one.intersection(other).area
        for k, one in enumerate(polygons)
        for other in polygons[k + 1 :]
    )


def test_terraced_houses_get_one_wall_between_them():
    row = of(*(shapely.box(10 * k, k % 2, 10 * k + 11, 8 + k % 2) for k in range(5)))
    shared = share_borders(row)
    assert overlap(shared) == pytest.approx(0, abs=1e-9)
    assert shapely.union_all(shared).area == pytest.approx(shapely.union_all(row).area)
    assert shapely.area(shared).min() > 0.85 * shapely.area(row).min()


def test_both_get_half_of_what_they_shared():
    left, right = share_borders(of(shapely.box(0, 0, 11, 8), shapely.box(10, 0, 21, 8)))
    assert left.area + right.area == pytest.approx(21 * 8)
    wall = shapely.intersection(left, right)
    assert wall.geom_type in ("LineString", "MultiLineString")
    assert wall.length == pytest.approx(8, abs=1)


def test_crowns_part_at_the_line_through_their_crossings():
    one, other = shapely.Point(0, 0).buffer(10, 32), shapely.Point(17, 0).buffer(10, 32)
    left, right = share_borders(of(one, other))
    assert left.bounds[2] == pytest.approx(8.5, abs=0.1)
    assert right.bounds[0] == pytest.approx(8.5, abs=0.1)


def test_a_car_on_a_roof_stays_on_it():
    roof, car = shapely.box(0, 0, 30, 20), shapely.box(5, 5, 9, 7)
    assert shapely.equals(share_borders(of(roof, car)), of(roof, car)).all()


def test_neighbours_of_what_stays_give_way_alone():
    fixed, free = shapely.box(0, 0, 11, 8), shapely.box(10, 0, 21, 8)
    kept, cut = share_borders(of(fixed, free), np.array([True, False]))
    assert kept.equals(fixed)
    assert cut.area == pytest.approx(80)


def test_missing_and_lonely_polygons_stay():
    far = shapely.box(100, 100, 110, 110)
    kept = share_borders(of(None, far))
    assert kept[0] is None
    assert kept[1].equals(far)


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10_000), st.integers(2, 6), st.floats(10, 60))
def test_overlaps_only_shrink_and_nothing_new_is_covered(seed, count, apart):
    generator = np.random.default_rng(seed)
    shapes = of(
        *(
            shapely.affinity.translate(random_shape(generator, 50), k * apart, 0)
            for k in range(count)
        )
    )
    shared = share_borders(shapes)
    assert shapely.is_valid(shared).all()
    assert overlap(shared) <= overlap(shapes) + 1e-6
    grown = shapely.area(shapely.difference(shared, shapes))
    assert grown.max() < 1e-6
    again = share_borders(shared)
    assert shapely.area(shapely.symmetric_difference(again, shared)).max() < 1e-6
