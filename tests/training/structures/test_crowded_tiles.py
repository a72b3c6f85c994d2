"""A crowded tile: masks kept inside their windows teach what a dense stack of masks teaches."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
import torch
from rs_mask_plugin.core.models.architectures import build_network
from rs_mask_plugin.training.structures.instances import Instances
from rs_mask_plugin.training.structures.packed_masks import pack_masks
from rs_mask_plugin.training.structures.target import TileTarget
from rs_mask_plugin.training.structures.target_batch import stack_targets
from rs_mask_plugin.training.trainer.losses import TrainingLosses
from torchvision.models.detection import roi_heads
from torchvision.ops import roi_align

from tests.model_cards import small_card

SIDE, OBJECTS = 256, 80


def crowded():
    """Return the truth of a tile full of small turned squares."""
    rng = np.random.default_rng(0)
    outlines = np.empty(OBJECTS, object)
    outlines[:] = [
        shapely.affinity.rotate(shapely.box(x, y, x + 14, y + 9), angle)
        for x, y, angle in rng.uniform((8, 8, 0), (232, 232, 180), (OBJECTS, 3))
    ]
    objects = Instances(
        outlines, np.ones(OBJECTS, np.int64), np.zeros(OBJECTS, bool), np.ones(OBJECTS)
    )
    return TileTarget(
        torch.from_numpy(objects.boxes()),
        torch.from_numpy(objects.labels),
        pack_masks(objects, SIDE, SIDE),
    )


def looking_where_the_object_is(masks, boxes, matched, size):
    """torchvision's view of dense masks, without its shift by half a pixel."""
    regions = torch.cat([matched[:, None].to(boxes), boxes], dim=1)
    return roi_align(masks[:, None].to(regions), regions, (size, size), 1.0, aligned=True)[:, 0]


@pytest.fixture(scope="module")
def network():
    torch.manual_seed(0)
    card = small_card(weights="none", classes=("object",), std=0.5, tile_size=SIDE)
    return build_network(card).train()


def test_all_losses_are_those_of_torchvision_with_dense_masks(network, monkeypatch):
    monkeypatch.setattr(roi_heads, "project_masks_on_boxes", looking_where_the_object_is)
    target = crowded()
    image = torch.rand((3, SIDE, SIDE), generator=torch.Generator().manual_seed(1))
    dense = {
        "boxes": target.boxes,
        "labels": target.labels,
        "masks": target.masks.dense(SIDE, SIDE),
    }
    torch.manual_seed(3)
    wanted = network([image], [dense])
    torch.manual_seed(3)
    found = TrainingLosses(network)([image], stack_targets([target])).means()
    assert found.keys() == wanted.keys()
    for name, loss in wanted.items():
        torch.testing.assert_close(found[name], loss, atol=1e-5, rtol=1e-5)


def test_masks_of_a_crowded_tile_take_a_small_part_of_a_dense_stacks_memory():
    masks = crowded().masks
    assert masks.data.nbytes * 50 < masks.dense(SIDE, SIDE).nbytes
