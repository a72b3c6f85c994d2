"""Vertices and right angles are counted as a person would."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
import shapely.affinity
from rs_mask_plugin.core.vector.corners import right_angle_shares, vertex_counts

HOUSE = shapely.box(0, 0, 24, 14)
COURTYARD = shapely.box(0, 0, 40, 40).difference(shapely.box(13, 13, 28, 27))
CROWN = shapely.Point(0, 0).buffer(5, 16)
DIAMOND_ROOF = shapely.Polygon([(0, 0), (10, 0), (10, 10), (5, 15), (0, 10)])


def of(*shapes) -> np.ndarray:
    polygons = np.empty(len(shapes), object)
    polygons[:] = shapes
    return polygons


def test_vertices_of_all_rings_and_parts_count_once():
    two = shapely.MultiPolygon([HOUSE, shapely.box(50, 0, 60, 9)])
    assert vertex_counts(of(HOUSE, COURTYARD, two, None)).tolist() == [4, 8, 8, 0]


@pytest.mark.parametrize("angle", [0, 31, 77])
def test_houses_have_right_angles_in_any_direction(angle):
    turned = [shapely.affinity.rotate(shape, angle) for shape in (HOUSE, COURTYARD)]
    assert right_angle_shares(of(*turned)) == pytest.approx([1, 1])


def test_crowns_have_no_right_angle():
    assert right_angle_shares(of(CROWN, None)).tolist() == [0, 0]


def test_long_walls_count_more():
    # Two right angles of weights 10 and 10, two of 135° with (10 + √50) / 2, one of 90° with √50.
    slant = 50**0.5
    right, total = 20 + slant, 20 + slant + (10 + slant)
    assert right_angle_shares(of(DIAMOND_ROOF)) == pytest.approx([right / total])


def test_vertices_on_straight_walls_are_no_corners():
    assert right_angle_shares(of(HOUSE.segmentize(1))) == pytest.approx([1])
