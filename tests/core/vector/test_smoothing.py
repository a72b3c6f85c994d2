"""Outlines get fewer vertices, and those of crowns get round, without moving far."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from rs_mask_plugin.core.vector.corners import vertex_counts
from rs_mask_plugin.core.vector.geometry import iou
from rs_mask_plugin.core.vector.smoothing import simplify_outlines, smooth_outlines

from tests.scenes import random_shape

CROWN = shapely.Point(0, 0).buffer(30, 64)


def of(*shapes) -> np.ndarray:
    polygons = np.empty(len(shapes), object)
    polygons[:] = shapes
    return polygons


def steps(shape, cell: float):
    """The outline of the cells whose centres a shape holds: what a raster mask has."""
    west, south, east, north = shape.bounds
    xs, ys = np.arange(west, east + cell, cell), np.arange(south, north + cell, cell)
    x, y = (axis.ravel() for axis in np.meshgrid(xs, ys))
    inside = shapely.contains_xy(shape, x + cell / 2, y + cell / 2)
    return shapely.union_all(shapely.box(x, y, x + cell, y + cell)[inside])


def test_nothing_asked_nothing_changed():
    assert simplify_outlines(of(CROWN), 0)[0].equals_exact(CROWN)


def test_simplified_outlines_have_fewer_vertices_and_keep_holes():
    ring = CROWN.difference(shapely.Point(0, 0).buffer(12, 64))
    simple = simplify_outlines(of(ring), 0.5)[0]
    assert vertex_counts(of(simple)) < vertex_counts(of(ring)) / 4
    assert len(simple.interiors) == 1
    assert shapely.hausdorff_distance(simple, ring) <= 0.51


def test_small_objects_do_not_vanish():
    tiny = shapely.Point(0, 0).buffer(0.4)
    assert simplify_outlines(of(tiny), 2)[0].area > 0
    assert smooth_outlines(of(tiny))[0].area == pytest.approx(tiny.area, rel=0.01)


def test_stair_steps_become_round():
    stairs = steps(CROWN, 4)
    round_again = smooth_outlines(of(stairs))[0]
    assert iou(of(round_again), of(CROWN)) > iou(of(stairs), of(CROWN))
    assert shapely.hausdorff_distance(round_again, CROWN) < 2.5
    assert round_again.area == pytest.approx(stairs.area, rel=0.01)


def test_clearings_stay_in_woods():
    wood = CROWN.difference(shapely.Point(5, 5).buffer(9, 64))
    smooth = smooth_outlines(of(wood))[0]
    assert len(smooth.interiors) == 1
    assert iou(of(smooth), of(wood)) > 0.98


def test_long_hedges_stay_long():
    hedge = shapely.LineString([(0, 0), (80, 0), (120, 40)]).buffer(3, cap_style="square")
    smooth = smooth_outlines(of(hedge))[0]
    assert iou(of(smooth), of(hedge)) > 0.95


def test_missing_polygons_stay_missing():
    assert smooth_outlines(of(None, CROWN))[0] is None
    assert simplify_outlines(of(None, CROWN), 1)[0] is None


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10_000), st.floats(8, 300), st.floats(0, 4))
def test_smooth_outlines_are_valid_and_near_the_original(seed, extent, tolerance):
    shape = random_shape(np.random.default_rng(seed), extent)
    smooth = smooth_outlines(of(shape))
    assert iou(smooth, of(shape)) >= 0.85 - 1e-9
    simple = simplify_outlines(smooth, tolerance)[0]
    assert simple.is_valid
    assert simple.geom_type in ("Polygon", "MultiPolygon")
    assert shape.buffer(tolerance + 0.12 * extent).contains(simple)
