"""Objects as outlines, and their masks as the losses sample them."""

from dataclasses import replace

import numpy as np
import pytest
import shapely
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from pycocotools import mask as coco_mask
from rs_mask_plugin.core.inference.detector import TileDetections
from rs_mask_plugin.core.inference.mask_contours import detections_to_polygons
from rs_mask_plugin.training.structures.coco_shapes import instances_from_coco
from rs_mask_plugin.training.structures.instances import Instances, ignored_pixels
from rs_mask_plugin.training.structures.packed_masks import pack_masks
from torchvision.ops import roi_align

KNOWN = frozenset({1, 2})


def instances_of(*outlines):
    array = np.empty(len(outlines), object)
    array[:] = outlines
    count = len(outlines)
    return Instances(array, np.ones(count, np.int64), np.zeros(count, bool), np.ones(count))


def disc(x, y, radius):
    return shapely.Point(x, y).buffer(radius)


def test_an_object_that_geos_does_not_clip_does_not_end_the_training():
    spiked = shapely.from_wkt(
        "POLYGON ((1.000000001 3e-10, 4.9999999995 -3.0000000005, -1.4e-9 -3.0000000006, "
        "-5e-10 -2.0000000007, 3.0000000005 5.0000000015, 5.0000000014 -3.0000000001, "
        "1.000000001 3e-10))"
    )
    clipped = instances_of(spiked, shapely.box(3, 3, 9, 9)).clip(4, 4, min_visible=0)
    assert shapely.area(clipped.outlines) == pytest.approx([8.017857, 1.0], abs=1e-6)


@settings(max_examples=60, deadline=None)
@given(
    x=st.floats(0, 60), y=st.floats(0, 60), radius=st.floats(2, 40),
    x0=st.floats(0, 60), y0=st.floats(0, 60), width=st.floats(0.3, 64), height=st.floats(0.3, 64),
)  # fmt: skip
def test_packed_masks_give_what_roi_align_gives_on_dense_masks(x, y, radius, x0, y0, width, height):
    objects = instances_of(disc(x, y, radius), disc(20, 30, 9)).clip(64, 64, min_visible=0)
    masks = pack_masks(objects, 64, 64)
    regions = torch.tensor([[x0, y0, min(x0 + width, 64.0), min(y0 + height, 64.0)]]).repeat(2, 1)
    indices = torch.arange(2)
    dense = masks.dense(64, 64)[:, None].float()
    rois = torch.cat([indices[:, None].float(), regions], dim=1)
    wanted = roi_align(dense, rois, (28, 28), 1.0, aligned=True)[:, 0]
    torch.testing.assert_close(masks.sample(regions, indices, 28), wanted, atol=2e-5, rtol=0)


@pytest.mark.parametrize("side", [6, 8, 12, 40])
def test_what_the_mask_head_learns_gives_the_object_its_place_and_size_back(side):
    house = shapely.box(11, 17, 11 + side, 17 + side // 2)
    masks = pack_masks(instances_of(house), 64, 64)
    box = torch.tensor([house.bounds], dtype=torch.float32)
    learned = masks.sample(box, torch.zeros(1, dtype=torch.int64), 28)
    found = TileDetections(
        box.numpy(), np.ones(1, np.float32), np.ones(1, np.int64), learned.numpy()
    )
    outline = detections_to_polygons(found)[0]
    assert outline.intersection(house).area / outline.union(house).area > 0.9
    assert outline.centroid.distance(house.centroid) < 0.02


def test_packed_masks_of_many_objects_need_a_fraction_of_the_dense_ones():
    houses = [
        shapely.box(x, y, x + 20, y + 20) for x in range(0, 1000, 40) for y in range(0, 960, 40)
    ]
    masks = pack_masks(instances_of(*houses), 1024, 1024)
    assert len(masks) == 600
    assert masks.data.numel() * 100 < 600 * 1024 * 1024


def test_masks_agree_with_the_rasteriser_of_the_evaluation():
    outline = shapely.Polygon([(3.23, 4.12), (40.76, 9.97), (33.34, 50.22), (8.03, 44.44)])
    points = shapely.get_coordinates(outline)[:-1].reshape(-1).tolist()
    wanted = coco_mask.decode(coco_mask.frPyObjects([points], 64, 64))[:, :, 0]
    assert (pack_masks(instances_of(outline), 64, 64).dense(64, 64)[0].numpy() == wanted).all()


def test_a_courtyard_stays_a_hole_in_the_mask():
    yard = shapely.box(4, 4, 28, 28).difference(shapely.box(12, 12, 20, 20))
    mask = pack_masks(instances_of(yard), 32, 32).dense(32, 32)[0]
    assert mask[5, 5] == 1
    assert mask[16, 16] == 0
    assert int(mask.sum()) == 24 * 24 - 8 * 8


def test_run_lengths_with_a_hole_become_an_outline_with_a_hole():
    mask = np.zeros((20, 30), np.uint8)
    mask[4:16, 5:25] = 1
    mask[8:12, 10:15] = 0
    encoded = coco_mask.encode(np.asfortranarray(mask))
    annotation = {"category_id": 1, "segmentation": encoded, "bbox": [5, 4, 20, 12]}
    found = instances_from_coco([annotation], 30, 20, KNOWN)
    assert (pack_masks(found, 30, 20).dense(20, 30)[0].numpy() == mask).all()


def test_uncompressed_run_lengths_are_read():
    annotation = {"category_id": 1, "segmentation": {"size": [4, 4], "counts": [5, 2, 9]}}
    found = instances_from_coco([annotation], 4, 4, KNOWN)
    assert found.outlines[0].bounds == (1, 1, 2, 3)


def test_parts_of_one_object_stay_one_object():
    rings = [[0, 0, 4, 0, 4, 4, 0, 4], [10, 10, 14, 10, 14, 14, 10, 14]]
    found = instances_from_coco([{"category_id": 1, "segmentation": rings}], 20, 20, KNOWN)
    assert len(found) == 1
    assert found.outlines[0].area == 32


@pytest.mark.parametrize(
    "fields", [{"iscrowd": 1}, {"ignore": 1}, {"category_id": 9}], ids=["crowd", "ignore", "other"]
)
def test_crowds_ignored_objects_and_unknown_classes_are_ignored(fields):
    annotation = {"category_id": 1, "segmentation": [[0, 0, 4, 0, 4, 4, 0, 4]], **fields}
    assert instances_from_coco([annotation], 20, 20, KNOWN).ignored.tolist() == [True]


def test_a_self_crossing_outline_is_mended():
    bow = [[0, 0, 10, 10, 10, 0, 0, 10]]
    found = instances_from_coco([{"category_id": 1, "segmentation": bow}], 20, 20, KNOWN)
    assert found.outlines[0].is_valid
    assert found.outlines[0].area == pytest.approx(50)


def test_objects_are_cut_at_the_frame_and_ignored_when_little_is_left():
    cut = instances_of(
        shapely.box(-5, 0, 5, 10), shapely.box(-19, 0, 1, 10), shapely.box(40, 40, 50, 50)
    ).clip(32, 32, min_visible=0.25)
    assert len(cut) == 2
    assert cut.boxes().tolist() == [[0, 0, 5, 10], [0, 0, 1, 10]]
    assert cut.ignored.tolist() == [False, True]
    assert cut.visible.tolist() == [0.5, 0.05]


def test_slivers_that_no_network_can_see_are_ignored():
    sliver = instances_of(shapely.box(3, 3, 20, 4)).clip(32, 32, min_visible=0.25)
    assert sliver.ignored.tolist() == [True]


def test_nothing_is_ignored_in_a_clean_tile_and_nodata_is_in_another():
    clean = np.ones((8, 8), bool)
    assert ignored_pixels(instances_of(disc(4, 4, 2)), clean) is None
    holed = clean.copy()
    holed[:, :3] = False
    ignored = ignored_pixels(Instances.empty(), holed)
    assert ignored[:, :3].all()
    assert not ignored[:, 3:].any()


def test_an_object_larger_than_the_frame_is_learnt_where_it_fills_it():
    field = instances_of(shapely.box(-300, -300, 340, 340))
    assert not field.clip(64, 64, min_visible=0.25).ignored.any()
    corner = instances_of(shapely.box(-620, -620, 20, 20))
    assert corner.clip(64, 64, min_visible=0.25).ignored.all()


def test_what_the_set_kept_as_an_object_stays_one_in_an_uncut_tile():
    objects = instances_of(shapely.box(0, 0, 20, 64))
    kept = replace(objects, visible=np.array([0.15])).clip(64, 64, min_visible=0.25)
    assert not kept.ignored.any()
    assert kept.visible.tolist() == [0.15]
