"""Batches on their way through a device: several at once, fewer where memory is short."""

import threading
from itertools import count

import numpy as np
from rs_mask_plugin.core.inference.batching import BatchRunner, SerializedDetector
from rs_mask_plugin.core.inference.detector import DeviceMemoryError, TileDetections, run_to_end
from rs_mask_plugin.core.inference.network_detector import NetworkDetector

from tests.core.inference.test_network_detector import lively, tiles
from tests.simulated_device import DEVICE, simulated_device

BATCHES = 5


class Gate:
    """Opens when all batches were put together, so that the next one is always there."""

    def __init__(self):
        self._arrays = 0
        self._open = threading.Event()

    def host_array(self, shape, dtype):
        self._arrays += 1
        if self._arrays == 2 * BATCHES:  # pixels and validity
            self._open.set()
        return np.empty(shape, dtype)

    def wait(self):
        assert self._open.wait(300)


class OnSimulatedDevice(Gate):
    """A detector whose device is there in the thread that asks; notes whose turn it is."""

    def __init__(self, detector, device):
        super().__init__()
        self._detector, self._device = detector, device
        self._numbers = count()

    def in_stages(self, batch, valid):
        self.wait()
        number = next(self._numbers)
        stages = self._detector.in_stages(batch, valid)
        while True:
            self._device.history.append(number)
            with self._device.in_this_thread():
                try:
                    next(stages)
                except StopIteration as end:
                    return end.value
            yield


class LittleMemory(Gate):
    """Finds each tile's number as its box; its device holds so many tiles, of all batches."""

    def __init__(self, room):
        super().__init__()
        self._room, self._held = room, 0

    def in_stages(self, batch, _valid):
        self.wait()
        self._held += len(batch)
        try:
            if self._held > self._room:
                raise DeviceMemoryError
            yield
            yield
        finally:
            self._held -= len(batch)
        return [numbered(int(tile.flat[0])) for tile in batch]


def numbered(number):
    """A detection that tells which tile it is of."""
    return TileDetections(
        np.full((1, 4), number, np.float32),
        np.ones(1, np.float32),
        np.ones(1, np.int64),
        np.ones((1, 28, 28), np.float32),
    )


def results_of(runner, batches):
    """Return what comes of batches that are all submitted at once."""
    futures = [runner.submit(list(pixels), list(valid)) for pixels, valid in batches]
    found = [runner.wait(future) for future in futures]
    runner.close()
    return found


def numbered_batches(size):
    """Batches of tiles with their numbers for pixels."""
    pixels = np.arange(BATCHES * size).reshape(BATCHES, size, 1, 1, 1)
    return [(batch, np.ones((size, 1, 1), bool)) for batch in pixels]


def test_the_next_batches_are_started_before_results_are_read_and_three_at_most():
    network, card = lively(proposals=60, detections_per_tile=12)
    pixels, valid = tiles(BATCHES, height=64, width=64)
    batches = [(pixels[i : i + 1], valid[i : i + 1]) for i in range(BATCHES)]
    with simulated_device() as device:
        detector = NetworkDetector.of_network(network, card, device=DEVICE)
        alone = [run_to_end(detector.in_stages(*batch))[0] for batch in batches]
        device.clear()
        runner = BatchRunner(OnSimulatedDevice(SerializedDetector(detector), device), 1, None)
        found = results_of(runner, batches)
    for one, (other,) in zip(alone, found):
        np.testing.assert_array_equal(one.boxes, other.boxes)
        np.testing.assert_array_equal(one.masks, other.masks)
    assert runner.most_on_device == 3
    copies, reads, number = {}, {}, None
    for place, event in enumerate(device.history):
        if event == "copy":
            copies.setdefault(number, place)  # the first one: its pixels
        elif event == "read":
            reads[number] = place  # the last one: its results
        else:
            number = event
    order = range(BATCHES)
    assert sorted(order, key=copies.get) == sorted(order, key=reads.get) == list(order)
    for batch in order[:-2]:
        assert copies[batch + 1] < copies[batch + 2] < reads[batch]
    for place in copies.values():
        assert sum(copies[batch] <= place < reads[batch] for batch in order) <= 3


def test_a_device_too_full_for_several_batches_has_one_at_a_time():
    detector = LittleMemory(room=4)
    runner = BatchRunner(detector, 4, None)
    found = results_of(runner, numbered_batches(4))
    assert [int(one.boxes[0, 0]) for batch in found for one in batch] == list(range(20))
    assert runner.batch_size == 4
    assert runner.most_on_device == 1


def test_a_device_too_full_for_one_batch_has_smaller_ones():
    detector = LittleMemory(room=3)
    runner = BatchRunner(detector, 4, None)
    found = results_of(runner, numbered_batches(4))
    assert [int(one.boxes[0, 0]) for batch in found for one in batch] == list(range(20))
    assert runner.batch_size == 2
