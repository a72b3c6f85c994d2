"""The training forward against torchvision's own."""

import numpy as np
import pytest
import shapely
import torch
from rs_mask_plugin.core.models.architectures import build_network
from rs_mask_plugin.training.structures.instances import Instances
from rs_mask_plugin.training.structures.packed_masks import pack_masks
from rs_mask_plugin.training.structures.target import TileTarget
from rs_mask_plugin.training.structures.target_batch import stack_targets
from rs_mask_plugin.training.trainer.ignore_areas import IgnoreMaps
from rs_mask_plugin.training.trainer.losses import TrainingLosses
from rs_mask_plugin.training.trainer.matching import match_objects
from torchvision.models.detection import _utils as detection
from torchvision.ops import box_iou

from tests.model_cards import small_card

SIDE = 96


@pytest.fixture(scope="module")
def network():
    torch.manual_seed(0)
    card = small_card(weights="none", classes=("a", "b"), std=0.5, tile_size=SIDE)
    return build_network(card).train()


def target_of(*boxes, ignored=None):
    outlines = np.empty(len(boxes), object)
    outlines[:] = [shapely.box(*box) for box in boxes]
    count = len(boxes)
    labels = np.arange(count, dtype=np.int64) % 2 + 1
    objects = Instances(outlines, labels, np.zeros(count, bool), np.ones(count))
    return TileTarget(
        torch.from_numpy(objects.boxes()),
        torch.from_numpy(labels),
        pack_masks(objects, SIDE, SIDE),
        ignored,
    )


def as_torchvision(target):
    return {
        "boxes": target.boxes,
        "labels": target.labels,
        "masks": target.masks.dense(SIDE, SIDE),
    }


def images(count):
    return list(torch.rand((count, 3, SIDE, SIDE), generator=torch.Generator().manual_seed(1)))


def test_without_ignored_areas_the_losses_of_classes_and_boxes_are_torchvisions_own(network):
    targets = [target_of((5, 5, 30, 40), (50, 20, 80, 45)), target_of((10, 60, 25, 80))]
    batch = images(2)
    torch.manual_seed(3)
    wanted = network(batch, [as_torchvision(target) for target in targets])
    torch.manual_seed(3)
    found = TrainingLosses(network)(batch, stack_targets(targets)).means()
    assert found.keys() == wanted.keys()
    # Of the mask, torchvision's head learns a view that lies half a pixel to the lower right.
    del wanted["loss_mask"]
    for name, loss in wanted.items():
        torch.testing.assert_close(found[name], loss, atol=1e-5, rtol=1e-5)


def test_a_tile_without_objects_teaches_background_only(network):
    losses = TrainingLosses(network)(images(1), stack_targets([target_of()])).means()
    assert losses["loss_mask"] == 0
    assert losses["loss_box_reg"] == 0
    assert losses["loss_objectness"] > 0


def test_a_tile_that_is_ignored_altogether_teaches_nothing_about_background(network):
    everywhere = torch.ones((SIDE, SIDE), dtype=torch.bool)
    network.zero_grad()
    losses = TrainingLosses(network)(
        images(1), stack_targets([target_of(ignored=everywhere)])
    ).means()
    finite = [loss for loss in losses.values() if torch.isfinite(loss)]
    assert len(finite) == len(losses)
    assert sum(finite) == 0


def test_an_object_inside_an_ignored_area_is_still_learnt(network):
    everywhere = torch.ones((SIDE, SIDE), dtype=torch.bool)
    targets = [target_of((5, 5, 40, 40), ignored=everywhere)]
    losses = TrainingLosses(network)(images(1), stack_targets(targets)).means()
    assert losses["loss_mask"] > 0
    assert losses["loss_objectness"] > 0


@pytest.mark.parametrize("keep_best", [True, False])
@pytest.mark.parametrize("at_once", [700, 1 << 18])
def test_matching_all_images_in_parts_equals_torchvisions_matcher(keep_best, at_once, monkeypatch):
    room = "rs_mask_plugin.training.trainer.matching"
    monkeypatch.setattr(f"{room}._AT_ONCE_ON_CPU", at_once)
    monkeypatch.setattr(f"{room}._MATRIX_LIMIT", at_once * 10)
    generator = torch.Generator().manual_seed(5)
    corners = torch.rand((400, 2), generator=generator) * 80
    boxes = torch.cat([corners, corners + 5 + torch.rand((400, 2), generator=generator) * 30], 1)
    matcher = detection.Matcher(0.7, 0.3, allow_low_quality_matches=keep_best)
    few, many = boxes[::190] + 1.5, boxes[::57] - 1.0
    objects = torch.zeros(3, len(many), 4)
    real = torch.zeros(3, len(many), dtype=torch.bool)
    for row, there in enumerate((few, many, many[:0])):
        objects[row, : len(there)], real[row, : len(there)] = there, True
    found = match_objects(matcher, objects, real, boxes[None])
    assert torch.equal(found[0], matcher(box_iou(few, boxes)))
    assert torch.equal(found[1], matcher(box_iou(many, boxes)))
    assert (found[2] == -1).all()


def ignore_maps(*maps):
    present = torch.tensor([one is not None for one in maps])
    stacked = torch.stack([torch.zeros(20, 20) if one is None else one for one in maps]).bool()
    return IgnoreMaps(stacked, present, torch.tensor([[20, 20]] * len(maps)))


def right_half():
    ignored = torch.zeros((20, 20), dtype=torch.bool)
    ignored[:, 10:] = True
    return ignored


def test_boxes_in_ignored_areas_are_no_background():
    boxes = torch.tensor([[0.0, 0, 8, 8], [12, 2, 18, 9], [8, 2, 12, 6], [12, 2, 18, 9]])
    maps = ignore_maps(right_half(), None)
    assert maps.share(boxes[None]).tolist() == [[0, 1, 0.5, 1], [0, 0, 0, 0]]
    labels = maps.leave_out(torch.tensor([[0, 0, 0, 2]] * 2), boxes[None])
    assert labels.tolist() == [[0, -1, -1, 2], [0, 0, 0, 2]]


def test_invalid_pixels_beside_a_true_background_box_do_not_hide_it():
    boxes = torch.tensor([[[2.0, 2, 11, 11]]])
    assert ignore_maps(right_half()).leave_out(torch.tensor([[0]]), boxes).tolist() == [[0]]
