from __future__ import annotations

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from rs_mask_plugin.core.inference.detector import TileDetections
from rs_mask_plugin.core.inference.mask_contours import detections_to_polygons

from tests.perfect_detector import cell_cover


def found(masks, boxes) -> TileDetections:
    masks, boxes = np.asarray(masks, np.float32), np.asarray(boxes, np.float32)
    count = len(masks)
    return TileDetections(boxes, np.ones(count, np.float32), np.ones(count, np.int64), masks)


def overlap(first, second) -> float:
    shared = first.intersection(second).area
    return shared / (first.area + second.area - shared)


def drawn(shape, side: int = 280, size: int = 28):
    """The cover of each cell of a box [0, 10] × [0, 10] by a shape in it."""
    steps = (np.arange(side) + 0.5) * 10 / side
    x, y = np.meshgrid(steps, steps)
    return cell_cover(shapely.contains_xy(shape, x, y), size)


@pytest.mark.parametrize("size", [14, 28, 56])
def test_a_full_mask_is_its_box(size):
    box = (10.25, 20.5, 60.75, 44.0)
    outline = detections_to_polygons(found(np.ones((1, size, size)), [box]))[0]
    assert overlap(outline, shapely.box(*box)) > 0.995
    assert outline.bounds == pytest.approx(box)


@pytest.mark.parametrize(
    "shape",
    [
        shapely.Point(5, 5).buffer(4.9),
        shapely.Polygon([(0.2, 5), (5, 0.2), (9.8, 5), (5, 9.8)]),
        shapely.box(0, 0, 10, 3).union(shapely.box(0, 0, 4, 10)),
    ],
    ids=["circle", "diamond", "L"],
)
def test_outlines_follow_the_object_below_the_size_of_a_cell(shape):
    outline = detections_to_polygons(found([drawn(shape)], [(0, 0, 10, 10)]))[0]
    assert overlap(outline, shape) > 0.985


def test_a_courtyard_stays_a_hole():
    ring = shapely.box(0, 0, 10, 10).difference(shapely.box(3, 3, 7, 7))
    outline = detections_to_polygons(found([drawn(ring)], [(0, 0, 10, 10)]))[0]
    assert len(outline.interiors) == 1
    assert overlap(outline, ring) > 0.97


def test_two_parts_of_one_mask_are_one_multipolygon():
    parts = shapely.union_all([shapely.box(0, 0, 4, 10), shapely.box(6, 0, 10, 10)])
    outlines = detections_to_polygons(
        found([np.ones((28, 28)), drawn(parts), np.ones((28, 28))], [(0, 0, 10, 10)] * 3)
    )
    assert [outline.geom_type for outline in outlines] == ["Polygon", "MultiPolygon", "Polygon"]
    assert overlap(outlines[1], parts) > 0.97


def test_an_island_in_a_courtyard_is_kept():
    island = shapely.union_all(
        [
            shapely.box(0, 0, 10, 10).difference(shapely.box(2, 2, 8, 8)),
            shapely.box(4, 4, 6, 6),
        ]
    )
    outline = detections_to_polygons(found([drawn(island)], [(0, 0, 10, 10)]))[0]
    assert outline.geom_type == "MultiPolygon"
    assert overlap(outline, island) > 0.95


def test_what_has_no_outline_is_none():
    masks = np.stack([np.full((28, 28), 0.4), np.ones((28, 28)), np.full((28, 28), np.nan)])
    outlines = detections_to_polygons(found(masks, [(0, 0, 9, 9), (5, 5, 5, 9), (0, 0, 9, 9)]))
    assert list(outlines) == [None, None, None]


def test_no_detections_give_no_polygons():
    assert len(detections_to_polygons(TileDetections.empty())) == 0


def test_neighbours_in_the_list_do_not_touch_each_other():
    rng = np.random.default_rng(0)
    masks = (rng.random((1500, 28, 28)) > 0.3).astype(np.float32)
    boxes = np.tile(np.float32([0, 0, 28, 28]), (1500, 1))
    together = detections_to_polygons(found(masks, boxes))
    for row in (0, 1, 700, 1023, 1024, 1499):
        alone = detections_to_polygons(found(masks[row : row + 1], boxes[:1]))[0]
        assert shapely.equals(together[row], alone)


@settings(max_examples=60, deadline=None)
@given(
    arrays.arrays(
        np.float32,
        (3, 8, 8),
        elements=st.sampled_from([0.0, 0.25, 0.5, 0.50000006, 0.75, 1.0]),
    )
)
def test_outlines_are_always_valid(masks):
    outlines = detections_to_polygons(found(masks, [(3, 4, 30, 20)] * 3))
    for mask, outline in zip(masks, outlines):
        if mask.max() > 0.5 + 1e-3:
            assert outline is not None
        if outline is not None:
            assert outline.is_valid
            assert outline.geom_type in ("Polygon", "MultiPolygon")
            assert shapely.box(3, 4, 30, 20).buffer(1e-6).contains(outline)
