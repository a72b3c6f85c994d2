"""The real detection on tensors that say ``cuda:0``: nothing mixed, and two waits a batch."""

import pytest
import torch
from rs_mask_plugin.core.inference.network_detector import NetworkDetector

from tests.core.inference.test_network_detector import assert_same, lively, tiles
from tests.simulated_device import DEVICE, simulated_device

WAITS = 2
"""For the number of detections, which the mask head's work follows from, and for the results."""


@pytest.fixture(scope="module")
def network_and_card():
    return lively(proposals=60, detections_per_tile=12)


def noted_detection(network_and_card, batch, valid, **options):
    """Return what was noted of a batch, and what was found."""
    network, card = network_and_card
    with simulated_device() as device:
        detector = NetworkDetector.of_network(network, card, device=DEVICE, **options)
        device.clear()
        found = detector(batch, valid)
    return device, found


def test_a_batch_of_any_size_waits_twice_and_mixes_nothing(network_and_card):
    for count in (1, 4, 16):
        device, found = noted_detection(network_and_card, *tiles(count, height=64, width=64))
        assert not device.mixed
        assert sum(device.waits.values()) == WAITS, device.waits
        assert device.asynchronous_copies > 1
        assert len(found) == count and all(len(of_tile) for of_tile in found)


def test_a_wait_that_is_put_in_is_found(network_and_card):
    network, card = network_and_card
    with simulated_device() as device:
        detector = NetworkDetector.of_network(network, card, device=DEVICE)
        classify = detector._network._box_predictor
        classify.register_forward_hook(
            lambda _module, _inputs, output: output * output[0, 0].item()
        )
        device.clear()
        detector(*tiles(1, height=64, width=64))
    assert sum(device.waits.values()) > WAITS


def test_fixed_shapes_find_what_shapes_that_follow_values_find():
    network, card = lively(proposals=60, detections_per_tile=60)
    batch, valid = tiles(3)
    valid[1] = False
    valid[2, :, :60] = False
    # Above one half a region has one class, so that no candidate is one too many.
    _, found = noted_detection((network, card), batch, valid, score_floor=0.5)
    cpu = torch.device("cpu")
    detector = NetworkDetector.of_network(network, card, device=cpu, score_floor=0.5)
    wanted = detector(batch, valid)
    assert [len(of_tile) for of_tile in found] == [len(of_tile) for of_tile in wanted]
    assert len(found[0]) > len(found[2]) > len(found[1]) == 0
    for one, other in zip(found[::2], wanted[::2]):
        reference = {
            name: torch.from_numpy(getattr(other, name)) for name in ("boxes", "scores", "labels")
        }
        assert_same({**reference, "masks": torch.from_numpy(other.masks)[:, None]}, one)
