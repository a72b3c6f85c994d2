"""The fast detector gives what plain torchvision gives, and keeps to the detector's contract."""

from __future__ import annotations

import copy

import numpy as np
import pytest
import torch
from rs_mask_plugin.core.inference.detector import DeviceMemoryError
from rs_mask_plugin.core.inference.fast_mask_rcnn import FastNetwork, fold_norms
from rs_mask_plugin.core.inference.network_detector import NetworkDetector, memory_errors
from rs_mask_plugin.core.jobs.errors import UserError
from rs_mask_plugin.core.models.architectures import build_network
from rs_mask_plugin.core.models.file import read_card, save_model
from rs_mask_plugin.core.models.roi_pooling import FeatureTable, pool_regions
from rs_mask_plugin.training.weights.pyramid_scale import calibrate_pyramid
from torch import nn
from torchvision.ops import FrozenBatchNorm2d, MultiScaleRoIAlign, box_iou

from tests.model_cards import small_card

pytestmark = pytest.mark.slow

CPU = torch.device("cpu")


def lively(architecture="mobilenet_v2_fpn", bands=3, heads="light", weights="file", **changes):
    """Return a network with random weights whose detections differ in place, class and mask."""
    torch.manual_seed(1)
    changes = {"proposals": 200, "detections_per_tile": 30, **changes}
    card = small_card(
        architecture,
        heads=heads,
        weights=weights,
        classes=("roof", "tree"),
        bands=[f"band {i}" for i in range(1, bands + 1)],
        mean=0.4,
        std=0.2,
        tile_size=128,  # no smaller than the tiles: limits are those of plain torchvision
        **changes,
    )
    network = build_network(card)
    for module in network.modules():
        if isinstance(module, (FrozenBatchNorm2d, nn.BatchNorm2d)):
            module.running_mean.normal_(0, 0.1)
            module.running_var.uniform_(0.8, 1.3)
            module.weight.data.uniform_(0.5, 1.0)
            module.bias.data.normal_(0, 0.1)
    calibrate_pyramid(network)
    heads_ = network.roi_heads
    for layer, deviation in (
        (heads_.box_predictor.cls_score, 0.5),
        (heads_.box_predictor.bbox_pred, 0.2),
        (heads_.mask_predictor.mask_fcn_logits, 0.3),
        (network.rpn.head.cls_logits, 0.05),
        (network.rpn.head.bbox_pred, 0.05),
    ):
        nn.init.normal_(layer.weight, std=deviation)
    return network.eval(), card


def plain(network, batch, card):
    """Return what torchvision's own forward gives for raw pixels."""
    valid = torch.ones(batch.shape[0], *batch.shape[2:], dtype=torch.bool)
    images = card.scaling.apply(torch.from_numpy(batch), valid)
    with torch.inference_mode():
        return network(list(images))


def tiles(count=2, bands=3, height=90, width=120):
    """Return smooth random raw pixels and full validity."""
    generator = torch.Generator().manual_seed(3)
    coarse = torch.rand(count, bands, 12, 12, generator=generator)
    images = nn.functional.interpolate(coarse, (height, width), mode="bicubic").clamp(0, 1)
    return (images * 255).byte().numpy(), np.ones((count, height, width), bool)


def assert_same(reference, found, box=0.02, score=1e-4, mask=1e-3):
    """Assert that detections pair up one to one; equal scores may stand in any order."""
    assert abs(len(reference["scores"]) - len(found)) <= 2
    iou = box_iou(reference["boxes"], torch.from_numpy(found.boxes))
    iou[reference["labels"][:, None] != torch.from_numpy(found.labels)[None]] = 0
    best, partner = iou.max(dim=1)
    paired = best > 0.98
    assert paired.float().mean() > 0.98
    partner = partner[paired]
    assert len(partner.unique()) == len(partner)
    boxes = torch.from_numpy(found.boxes)[partner]
    scores = torch.from_numpy(found.scores)[partner]
    masks = torch.from_numpy(found.masks)[partner]
    assert (boxes - reference["boxes"][paired]).abs().max() < box
    assert (scores - reference["scores"][paired]).abs().max() < score
    assert (masks - reference["masks"][paired][:, 0]).abs().max() < mask


@pytest.mark.parametrize(
    ("architecture", "heads", "weights", "changes"),
    [
        ("mobilenet_v2_fpn", "light", "file", {}),
        ("mobilenet_v2_fpn", "light", "file", {"mask_size": 56, "proposals": 60}),
        ("resnet18_fpn", "light", "none", {}),  # group norms are not folded
        ("resnet50_fpn", "full", "file", {"proposals": 100}),
        ("resnet50_fpn_v2", "full", "file", {"proposals": 100}),
    ],
)
def test_detections_are_those_of_plain_torchvision(architecture, heads, weights, changes):
    network, card = lively(architecture, heads=heads, weights=weights, **changes)
    batch, valid = tiles()
    detector = NetworkDetector.of_network(network, card, device=CPU, refine_boxes=False)
    found = detector(batch, valid)
    for reference, detections in zip(plain(network, batch, card), found):
        assert len(detections) > 10
        assert_same(reference, detections)


@pytest.mark.parametrize(
    ("architecture", "weights"),
    [
        ("mobilenet_v3_large_fpn", "file"),
        ("resnet101_fpn", "none"),
        ("convnext_tiny_fpn", "file"),
        ("swin_v2_t_fpn", "file"),
        ("timm:resnet10t", "file"),
        ("timm:mobilenetv3_small_050", "none"),
    ],
)
def test_a_body_of_any_kind_comes_back_from_its_file_and_detects_as_torchvision_does(
    architecture, weights, tmp_path
):
    if architecture.startswith("timm"):
        pytest.importorskip("timm", reason="timm is an extra")
    network, card = lively(architecture, weights=weights, proposals=60)
    path = tmp_path / "m.safetensors"
    save_model(path, network, card)
    assert read_card(path) == card
    batch, valid = tiles(1)
    detector = NetworkDetector(path, device="cpu", precision="float32", refine_boxes=False)
    (found,) = detector(batch, valid)
    assert len(found) > 10
    # MobileNetV3's rounding errors alone reach 3e-4 here, torchvision's own as much as ours.
    assert_same(plain(network, batch, card)[0], found, score=1e-3, mask=3e-3)


def test_a_batch_gives_what_its_tiles_give_alone():
    network, card = lively()
    batch, valid = tiles(3)
    detector = NetworkDetector.of_network(network, card, device=CPU)
    together = detector(batch, valid)
    for index, detections in enumerate(together):
        (alone,) = detector(batch[index : index + 1], valid[index : index + 1])
        reference = {
            "boxes": torch.from_numpy(alone.boxes),
            "scores": torch.from_numpy(alone.scores),
            "labels": torch.from_numpy(alone.labels),
            "masks": torch.from_numpy(alone.masks)[:, None],
        }
        assert_same(reference, detections)


def test_a_model_file_detects_and_says_what_its_card_says(tmp_path):
    network, card = lively(bands=4)
    save_model(tmp_path / "m.safetensors", network, card)
    detector = NetworkDetector(tmp_path / "m.safetensors", device="cpu", precision="float32")
    batch, valid = tiles(bands=4)
    (first, _) = detector(batch, valid)
    assert detector.card == card
    assert first.boxes.dtype == first.scores.dtype == first.masks.dtype == np.float32
    assert first.labels.dtype == np.int64
    assert first.masks.shape == (len(first), 28, 28)
    assert set(first.labels) <= {1, 2}
    assert (np.diff(first.scores) <= 0).all()


def test_sixteen_bit_numbers_give_nearly_the_same_detections():
    network, card = lively("resnet18_fpn")
    batch, valid = tiles()
    # Random weights send a corrected box anywhere, so a second look would only multiply rounding.
    exact, rounded = (
        NetworkDetector.of_network(
            network, card, device=CPU, precision=precision, refine_boxes=False
        )(batch, valid)
        for precision in ("float32", "bfloat16")
    )
    for one, other in zip(exact, rounded):
        sure = one.scores > 0.5
        iou = box_iou(torch.from_numpy(one.boxes[sure]), torch.from_numpy(other.boxes))
        assert (iou.max(dim=1).values > 0.8).float().mean() > 0.8


def test_nothing_is_found_where_pixels_are_not_valid():
    network, card = lively()
    batch, valid = tiles()
    valid[0, :, :60] = False
    valid[1] = False
    first, second = NetworkDetector.of_network(network, card, device=CPU)(batch, valid)
    centers = (first.boxes[:, 0] + first.boxes[:, 2]) / 2
    assert len(first) > 0
    assert centers.min() >= 60
    assert len(second) == 0
    assert second.masks.shape == (0, 28, 28)


def test_nodata_of_any_value_does_not_reach_the_network():
    network, card = lively()
    batch, valid = tiles(1)
    pixels = batch.astype(np.float32)
    valid[0, 20:50, 30:70] = False
    detector = NetworkDetector.of_network(network, card, device=CPU)
    results = []
    for nodata in (0.0, np.nan, -3.4e38):
        pixels[0, :, 20:50, 30:70] = nodata
        results.append(detector(pixels, valid)[0])
    assert len(results[0]) > 0
    for other in results[1:]:
        np.testing.assert_array_equal(results[0].boxes, other.boxes)


def test_imagery_with_other_bands_than_the_models_is_refused():
    network, card = lively()
    batch, valid = tiles(bands=4)
    with pytest.raises(UserError, match="3 bands"):
        NetworkDetector.of_network(network, card, device=CPU)(batch, valid)


def test_memory_that_the_device_refuses_asks_for_a_smaller_batch():
    with pytest.raises(DeviceMemoryError), memory_errors():
        torch.empty(1 << 55, dtype=torch.uint8)
    with pytest.raises(DeviceMemoryError), memory_errors():
        np.empty(1 << 55, np.uint8)


def test_the_network_that_was_given_is_not_changed():
    network, card = lively()
    before = copy.deepcopy(network.state_dict())
    NetworkDetector.of_network(network, card, device=CPU, precision="bfloat16")
    after = network.state_dict()
    assert before.keys() == after.keys()
    assert all(torch.equal(before[name], after[name]) for name in before)


def test_folding_leaves_no_batch_norm_in_the_body():
    network, _ = lively("resnet18_fpn")
    folded = fold_norms(copy.deepcopy(network))
    assert not any(isinstance(m, (FrozenBatchNorm2d, nn.BatchNorm2d)) for m in folded.modules())


def test_pooled_regions_and_their_gradients_are_torchvisions():
    generator = torch.Generator().manual_seed(0)
    size = (250, 310)
    levels = [
        torch.randn(2, 8, -(-256 // stride), -(-320 // stride), generator=generator)
        for stride in (4, 8, 16, 32)
    ]
    corner = torch.rand(60, 2, generator=generator) * 250
    extent = torch.exp(torch.rand(60, 2, generator=generator) * 7)
    boxes = torch.cat([corner, corner + extent], dim=1)
    boxes[:, 0::2].clamp_(0, size[1])
    boxes[:, 1::2].clamp_(0, size[0])
    owners = (torch.arange(60) >= 30).long()
    for level in levels:
        level.requires_grad_()
    for cells in (7, 14):
        pooler = MultiScaleRoIAlign(["0", "1", "2", "3"], cells, sampling_ratio=2)
        features = dict(zip("0123", levels))
        reference = pooler(features, [boxes[:30], boxes[30:]], [size, size])
        reference = reference.flatten(2).transpose(1, 2)
        pooled = pool_regions(FeatureTable.of(levels, size), boxes, owners, cells)
        torch.testing.assert_close(pooled, reference, atol=1e-4, rtol=1e-4)
        gradient = torch.randn(pooled.shape, generator=generator)
        for mine, theirs in zip(
            torch.autograd.grad(pooled, levels, gradient),
            torch.autograd.grad(reference, levels, gradient),
        ):
            torch.testing.assert_close(mine, theirs, atol=1e-3, rtol=1e-4)


def test_an_image_without_any_detection_is_fine():
    network, _ = lively()
    fast = FastNetwork(network, CPU, score_floor=1.1)
    found = fast(torch.zeros(2, 3, 64, 64))
    assert [len(entry.scores) for entry in found] == [0, 0]
    assert found[0].masks.shape == (0, 28, 28)


def test_a_larger_window_may_hold_more_objects_than_a_tile():
    network, card = lively()
    batch, valid = tiles(1, height=256, width=256)
    (found,) = NetworkDetector.of_network(network, card, device=CPU)(batch, valid)
    assert card.options.detections_per_tile < len(found) <= 4 * card.options.detections_per_tile
