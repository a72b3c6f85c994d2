"""The measures of outlines against values worked out by hand."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
import shapely.affinity
from hypothesis import given, settings
from hypothesis import strategies as st
from rasterio.crs import CRS
from rs_mask_plugin.training.evaluation.ground_units import in_metres, length_unit
from rs_mask_plugin.training.evaluation.outline_accuracy import (
    boundary_iou,
    hausdorff_distance,
    measure_outlines,
    polis_distance,
)

from tests.scenes import random_shape

SQUARE = shapely.box(0, 0, 10, 10)


def of(*shapes) -> np.ndarray:
    polygons = np.empty(len(shapes), object)
    polygons[:] = shapes
    return polygons


def test_boundary_iou_compares_the_bands_along_the_inside_only():
    # Bands of 1 m: 100 − 64 = 36 and 64 − 36 = 28 square metres, that have nothing in common.
    smaller = shapely.box(1, 1, 9, 9)
    assert boundary_iou(of(smaller), of(SQUARE), 1.0) == pytest.approx([0])
    # Bands of 2 m: 64 and 48; they share the ring from 1 to 2 m, 64 − 36 = 28.
    assert boundary_iou(of(smaller), of(SQUARE), 2.0) == pytest.approx([28 / (64 + 48 - 28)])
    assert boundary_iou(of(SQUARE), of(SQUARE), 1.0) == pytest.approx([1])


def test_boundary_iou_of_wide_bands_is_the_iou():
    shifted = shapely.affinity.translate(SQUARE, 2)
    assert boundary_iou(of(shifted), of(SQUARE), 6.0) == pytest.approx([80 / 120])


def test_polis_is_the_mean_distance_of_the_vertices_of_both():
    # A roof ridge: (5, 14) is 4 from the square; of the square's corners (0, 10) and (10, 10) lie
    # on the other outline, as all the rest do.
    ridge = shapely.Polygon([(0, 0), (10, 0), (10, 10), (5, 14), (0, 10)])
    to_ridge = 0.0
    from_ridge = 4 / 5
    assert polis_distance(of(ridge), of(SQUARE)) == pytest.approx([(to_ridge + from_ridge) / 2])


def test_polis_knows_holes():
    yard = SQUARE.difference(shapely.box(4, 4, 6, 6))
    # Each of the four corners of the hole is 4 from the outer wall.
    assert polis_distance(of(yard), of(SQUARE)) == pytest.approx([4 * 4 / 8 / 2])


def test_hausdorff_is_the_farthest_point_even_between_vertices():
    # The middle of the dented side is nearest to the dent's flanks.
    dented = shapely.Polygon([(0, 0), (10, 0), (10, 10), (5, 4), (0, 10)])
    middle = shapely.Point(5, 10).distance(dented.exterior)
    dent = 4.0  # its tip is 4 from the bottom
    assert hausdorff_distance(of(dented), of(SQUARE)) == pytest.approx([max(middle, dent)])
    shifted = shapely.affinity.translate(SQUARE, 3, 4)
    assert hausdorff_distance(of(shifted), of(SQUARE)) == pytest.approx([5])


def test_means_are_over_the_pairs_chosen():
    found = of(SQUARE, shapely.affinity.translate(SQUARE, 1))
    measures = measure_outlines(found, of(SQUARE, SQUARE))
    whole = measures.mean()
    assert whole.polis == pytest.approx((0 + 0.5) / 2)
    assert whole.hausdorff == pytest.approx(0.5)
    assert (whole.vertices, whole.truth_vertices, whole.right_angles) == (4, 4, 1)
    assert measures.mean(np.array([True, False])).boundary_iou == 1
    assert measures.mean(np.array([False, False])) is None


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 10_000), st.floats(5, 200), st.integers(-20, 20))
def test_measures_are_symmetric_and_zero_only_for_the_same(seed, extent, shift):
    one = random_shape(np.random.default_rng(seed), extent)
    other = shapely.affinity.translate(one, shift)
    for measure in (polis_distance, hausdorff_distance):
        there, back = measure(of(one), of(other)), measure(of(other), of(one))
        assert there == pytest.approx(back)
        assert (there > 1e-9).item() == (shift != 0)
    assert polis_distance(of(one), of(other)) <= hausdorff_distance(of(one), of(other)) + 1e-9
    assert 0 <= boundary_iou(of(one), of(other), extent / 10).item() <= 1 + 1e-9


@pytest.mark.parametrize(
    ("code", "place", "step"),
    [
        (32633, (500_000, 6_650_000), (100, 100)),  # metres
        (2263, (984_000, 200_000), (328.0833, 328.0833)),  # feet of the United States
        (4326, (15, 60), (0.00179211, 0.00089757)),  # degrees; of longitude half as long here
        (3857, (1_500_000, 8_399_738), (199.5, 199.83)),  # twice too long at 60° north
    ],
)
def test_a_hundred_metres_are_a_hundred_metres_in_any_crs(code, place, step):
    (x, y), (width, height) = place, step
    field = of(shapely.box(x, y, x + width, y + height))
    crs = CRS.from_epsg(code)
    west, south, east, north = shapely.total_bounds(in_metres(field, field, crs))
    assert (east - west, north - south) == pytest.approx((100, 100), rel=2e-3)
    assert length_unit(crs) == "metres"


def test_without_a_crs_lengths_are_pixels():
    assert in_metres(of(SQUARE), of(SQUARE), None)[0].equals_exact(SQUARE)
    assert length_unit(None) == "pixels"
