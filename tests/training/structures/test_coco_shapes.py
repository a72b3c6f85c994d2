"""The one reader of COCO shapes: every spelling that tools write."""

from __future__ import annotations

import json

import numpy as np
import pytest
import shapely
from pycocotools import mask as coco_mask
from rs_mask_plugin.training.dataset.coco_writer import annotations_of
from rs_mask_plugin.training.structures.coco_shapes import (
    NOT_FINITE,
    OTHER_SIZE,
    OUTLINE_KEY,
    UNREADABLE,
    ShapeError,
    pixels_of,
    read_shape,
    rle_of,
)

TRIANGLE = shapely.Polygon([(2, 3), (20, 3), (2, 15)])
FLAT = [2, 3, 20, 3, 2, 15]
PAIRS = [[2, 3], [20, 3], [2, 15]]
BOX = {"id": 9, "bbox": [0, 0, 32, 32]}


@pytest.mark.parametrize(
    "segmentation",
    [
        [FLAT],  # COCO
        FLAT,  # older exports of Label Studio
        PAIRS,
        [PAIRS],
        [[FLAT]],
        [{"x": x, "y": y} for x, y in PAIRS],
        [[{"x": x, "y": y} for x, y in PAIRS]],
        {"all_points_x": [2, 20, 2], "all_points_y": [3, 3, 15]},  # VIA
        {"points": PAIRS},  # labelme
        [str(number) for number in FLAT],
        "2,3,20,3,2,15",
        "2 3 20 3 2 15",
        json.dumps([FLAT]),
        json.dumps(PAIRS),
        [FLAT, []],
        [FLAT, [1, 1, 2, 2]],
    ],
)
def test_every_spelling_of_an_outline_is_that_outline(segmentation):
    shape = read_shape({**BOX, "segmentation": segmentation}, 32, 32)
    assert shape.outline.equals(TRIANGLE)
    assert not shape.from_box
    entry = {**BOX, "segmentation": segmentation}
    assert coco_mask.area(rle_of(entry, 32, 32)) == coco_mask.area(
        rle_of({"segmentation": [FLAT]}, 32, 32)
    )


def square_rle():
    mask = np.zeros((20, 30), np.uint8, order="F")
    mask[4:9, 6:16] = 1
    return coco_mask.encode(mask), mask


@pytest.mark.parametrize("spelling", ["text", "bytes", "list", "list as text", "no size", "parts"])
def test_every_spelling_of_run_lengths_is_those_pixels(spelling):
    encoded, mask = square_rle()
    flat = mask.ravel(order="F").astype(int)
    edges = np.flatnonzero(np.diff(flat)) + 1
    counts = np.diff(np.concatenate(([0], edges, [flat.size]))).tolist()
    text = encoded["counts"].decode()
    segmentation = {
        "text": {"size": [20, 30], "counts": text},
        "bytes": encoded,
        "list": {"size": [20, 30], "counts": counts},
        "list as text": {"size": [20, 30], "counts": json.dumps(counts)},
        "no size": {"counts": text},
        "parts": [{"size": [20, 30], "counts": text}, {"size": [20, 30], "counts": counts}],
    }[spelling]
    entry = {"segmentation": segmentation}
    assert read_shape(entry, 30, 20).outline.equals(shapely.box(6, 4, 16, 9))
    assert (pixels_of(entry, 20, 30) == mask).all()
    assert (coco_mask.decode(rle_of(entry, 20, 30)) == mask).all()


def test_compressed_run_lengths_may_begin_with_a_bracket():
    mask = np.zeros((20, 75), np.uint8, order="F")
    mask[3:6, 50:58] = 1  # after 1,003 pixels: 31 times 32, and 11, for which “[” stands
    entry = {"segmentation": coco_mask.encode(mask), "bbox": [50, 3, 8, 3]}
    entry["segmentation"]["counts"] = entry["segmentation"]["counts"].decode()
    assert entry["segmentation"]["counts"].startswith("[")
    shape = read_shape(entry, 75, 20)
    assert not shape.from_box
    assert (pixels_of(entry, 20, 75) == mask).all()


@pytest.mark.parametrize("far", [100, 1e4, 9e6])
def test_a_ring_that_reaches_far_outside_covers_the_image_without_its_memory(far):
    ring = [-far, -far, far, -far, far, 10, -far, 10]
    for segmentation in ([ring], ring, [ring, [2, 12, 6, 12, 6, 16, 2, 16]]):
        entry = {"segmentation": segmentation}
        mask = coco_mask.decode(rle_of(entry, 20, 30))
        assert mask[:10].all()
        assert mask[10:].sum() == (16 if segmentation[-1] != ring and segmentation != ring else 0)


@pytest.mark.parametrize("counts", [[600], [0, 0, 600], [600, 0]])
def test_run_lengths_without_a_pixel_are_an_object_without_area(counts):
    entry = {"segmentation": {"size": [20, 30], "counts": counts}}
    assert read_shape(entry, 30, 20).outline.is_empty
    assert not pixels_of(entry, 20, 30).any()
    assert coco_mask.area(rle_of(entry, 20, 30)) == 0


@pytest.mark.parametrize("nothing", [None, [], [[]], {}, "", "[]", [[], []], [[1, 2, 3, 4]]])
def test_a_box_stands_in_for_an_outline_that_is_not_there(nothing):
    shape = read_shape({"bbox": [2, 3, 10, 20], "segmentation": nothing}, 32, 32)
    assert shape.from_box
    assert shape.outline.bounds == (2, 3, 12, 23)


@pytest.mark.parametrize(
    ("segmentation", "reason"),
    [
        ([[1, 2, 3, 4, 5]], UNREADABLE),
        ([["a", 2, 3, 4, 5, 6]], UNREADABLE),
        ([[1, 2, 3, None, 5, 6]], NOT_FINITE),
        ([[float("nan"), 1, 5, 5, 9, 1]], NOT_FINITE),
        ([[float("inf"), 1, 5, 5, 9, 1]], NOT_FINITE),
        ([[10**400, 1, 5, 5, 9, 1]], UNREADABLE),
        ([[1e300, 1, 5, 5, 9, 1]], NOT_FINITE),
        ("[[1, 2", UNREADABLE),
        ("[" * 9000, UNREADABLE),
        (7, UNREADABLE),
        ({"size": [32, 32], "counts": "~~~"}, UNREADABLE),
        ({"size": [64, 32], "counts": [0, 4]}, OTHER_SIZE),
    ],
)
def test_what_is_no_outline_is_named_by_its_reason_and_its_id(segmentation, reason):
    entry = {"id": 41, "segmentation": segmentation}
    with pytest.raises(ShapeError, match="id 41") as raised:
        read_shape(entry, 32, 32)
    assert raised.value.reason == reason
    if reason != OTHER_SIZE:
        assert read_shape({**entry, "bbox": [1, 1, 4, 4]}, 32, 32).from_box


def holed_entry(outline, size=64):
    outlines = np.array([outline], object)
    made = annotations_of(
        outlines,
        class_ids=np.array([1]),
        features=np.array([7]),
        visible=np.ones(1),
        ignored=np.zeros(1, bool),
        height=size,
        width=size,
    )
    return json.loads("{" + made.texts[0])


RING = shapely.Point(30, 30).buffer(20).difference(shapely.Point(28, 33).buffer(7.3))


def test_an_object_with_holes_keeps_its_exact_outline_beside_the_run_lengths():
    entry = holed_entry(RING)
    assert (coco_mask.decode(entry["segmentation"]) > 0).sum() == pytest.approx(RING.area, rel=0.02)
    outline = read_shape(entry, 64, 64).outline
    assert outline.symmetric_difference(RING).area < 0.01
    assert outline.interiors
    without = {key: value for key, value in entry.items() if key != OUTLINE_KEY}
    stairs = read_shape(without, 64, 64).outline
    assert (shapely.get_coordinates(stairs) % 1 == 0).all()


def test_an_object_of_parts_and_holes_keeps_both():
    parts = shapely.union_all(
        [RING, shapely.box(52, 52, 60, 60).difference(shapely.box(54, 54, 56, 57))]
    )
    outline = read_shape(holed_entry(parts), 64, 64).outline
    assert len(outline.geoms) == 2
    assert outline.symmetric_difference(parts).area < 0.01


@pytest.mark.parametrize("other", ["moved", "nonsense", "empty", "not valid"])
def test_an_exact_outline_that_disagrees_with_the_run_lengths_does_not_count(other):
    entry = holed_entry(RING)
    moved = holed_entry(shapely.affinity.translate(RING, 8, 0))[OUTLINE_KEY]
    bow = [[[0, 0, 10, 10, 10, 0, 0, 10], [2, 2, 3, 2, 3, 3]]]
    entry[OUTLINE_KEY] = {"moved": moved, "nonsense": "x", "empty": [], "not valid": bow}[other]
    without = {key: value for key, value in entry.items() if key != OUTLINE_KEY}
    assert read_shape(entry, 64, 64).outline.equals(read_shape(without, 64, 64).outline)


def test_objects_without_holes_are_written_as_before():
    entry = holed_entry(shapely.box(1, 2, 9, 8))
    assert OUTLINE_KEY not in entry
    assert entry["segmentation"] == [[9, 2, 9, 8, 1, 8, 1, 2]]
