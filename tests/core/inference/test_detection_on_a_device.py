"""The real detection on tensors that say ``cuda:0``: nothing mixed, and waits that do not grow."""

import numpy as np
import pytest
import torch
from rs_mask_plugin.core.inference.network_detector import NetworkDetector

from tests.core.inference.test_network_detector import lively, tiles
from tests.simulated_device import DEVICE, simulated_device

MOST_WAITS = 19
"""For how many there are: a step of detection waits wherever boxes are left out."""


@pytest.fixture(scope="module")
def network_and_card():
    return lively("resnet18_fpn")


def noted_detection(network_and_card, count):
    """Return what was noted of a batch of so many tiles, and what was found."""
    network, card = network_and_card
    batch, valid = tiles(count)
    with simulated_device() as device:
        detector = NetworkDetector.of_network(network, card, device=DEVICE)
        device.clear()
        found = detector(batch, valid)
    return device, found


def test_a_batch_waits_as_often_as_a_single_tile_and_mixes_nothing(network_and_card):
    alone, first = noted_detection(network_and_card, 1)
    together, found = noted_detection(network_and_card, 3)
    assert not alone.mixed
    assert not together.mixed
    assert sum(together.waits.values()) <= sum(alone.waits.values()) <= MOST_WAITS
    assert together.asynchronous_copies > 1
    network, card = network_and_card
    wanted = NetworkDetector.of_network(network, card, device=torch.device("cpu"))(*tiles(1))
    assert np.allclose(first[0].boxes, wanted[0].boxes, atol=1e-3)
    assert len(found) == 3
