"""Overlays go on where GEOS gives up; what they leave is polygons."""

import numpy as np
import pytest
import shapely
from rasterio import Affine
from rs_mask_plugin.core.vector.geometry import (
    clip_to_box,
    difference,
    intersection,
    iou,
    mend,
    polygonal,
    shared_area,
    transform_polygons,
    union,
)

TANGLED = shapely.from_wkt("POLYGON ((6 5, 4 2, 2 0, 0 0, 1 6, 5 7, 6 5))")
KNOTTED = shapely.from_wkt("POLYGON ((4 4, 7 5, 5 4, 4 7, 2 6, 5 0, 4 4))")
TWISTED = shapely.from_wkt("POLYGON ((3 6, 4 0, 6 5, 6 1, 0 6, 0 4, 3 6))")
FOLDED = shapely.from_wkt("POLYGON ((0 2, 3 3, 3 0, 0 0, 0 5, 4 5, 0 2))")
SPIKED = shapely.from_wkt(
    "POLYGON ((1.000000001 3e-10, 4.9999999995 -3.0000000005, -1.4e-9 -3.0000000006, "
    "-5e-10 -2.0000000007, 3.0000000005 5.0000000015, 5.0000000014 -3.0000000001, "
    "1.000000001 3e-10))"
)
SQUARE = shapely.box(0, 0, 2, 2)


def test_a_pair_that_geos_refuses_costs_no_run_and_no_other_pair():
    first, second = np.array([SQUARE, TANGLED], object), np.array([SQUARE, KNOTTED], object)
    with pytest.raises(shapely.GEOSException):
        shapely.intersection(first, second)
    mended = shapely.intersection(shapely.make_valid(TANGLED), shapely.make_valid(KNOTTED))
    assert shared_area(first, second) == pytest.approx([4.0, mended.area])
    left = difference(first, second)
    assert left[0].is_empty
    assert 0 < left[1].area < TANGLED.area


def test_a_union_that_geos_refuses_is_made_piece_by_piece():
    with pytest.raises(shapely.GEOSException):
        shapely.union_all([TWISTED, FOLDED])
    whole = union([TWISTED, FOLDED, shapely.box(20, 20, 22, 22)])
    mended = [shapely.make_valid(shape) for shape in (TWISTED, FOLDED)]
    assert whole.area == pytest.approx(shapely.union_all(mended).area + 4)


def test_a_valid_polygon_that_geos_does_not_clip_is_clipped_all_the_same():
    assert SPIKED.is_valid
    with pytest.raises(shapely.GEOSException):
        shapely.clip_by_rect(SPIKED, 0, 0, 4, 4)
    part = clip_to_box(SPIKED, 0, 0, 4, 4)
    assert part.is_valid
    assert part.area == pytest.approx(8.017857, abs=1e-6)


@pytest.mark.parametrize("box", [(1, 1, 3, 3), (5, 5, 6, 6), (2, 0, 4, 2)])
def test_what_lies_in_a_box_is_kept_and_of_the_rest_nothing(box):
    part = clip_to_box(SQUARE, *box)
    assert part.area == (1 if box[0] == 1 else 0)
    assert part.geom_type == "Polygon"


def test_single_polygons_are_overlaid_like_many():
    assert intersection(SQUARE, shapely.box(1, 1, 3, 3)).area == 1
    assert intersection(TANGLED, KNOTTED).area > 0
    assert iou(np.array([SQUARE]), np.array([shapely.box(0, 0, 2, 1)]))[0] == 0.5


def test_of_a_collection_the_polygons_are_kept():
    line = shapely.LineString([(0, 0), (1, 1)])
    nested = shapely.GeometryCollection([shapely.GeometryCollection([SQUARE, line]), line])
    kept = polygonal(np.array([nested, line, SQUARE, None], object))
    assert kept[0].equals(SQUARE)
    assert kept[1].is_empty
    assert kept[2] is SQUARE
    assert kept[3] is None


def test_polygons_that_map_coordinates_break_are_mended_and_keep_their_area():
    notched = shapely.Polygon([(0, 0), (10, 0), (10, 8), (6, 8), (5, 1e-11), (4, 8), (0, 8)])
    given = np.array([notched, None, SQUARE], object)
    on_map = transform_polygons(given, Affine(0.3, 0, 391614.4, 0, -0.3, 5819460.8))
    assert notched.is_valid
    assert not on_map[0].is_valid
    mended = mend(on_map)
    assert mended[0].is_valid
    assert mended[0].area == pytest.approx(on_map[0].area, rel=1e-6)
    assert mended[1] is None
    assert mended[2] is on_map[2]
