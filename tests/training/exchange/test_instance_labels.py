"""Images of numbers, one number an instance."""

from __future__ import annotations

import tracemalloc
from collections import Counter

import numpy as np
from pycocotools import mask as coco_mask
from rs_mask_plugin.training.exchange.instance_labels import instance_labels
from rs_mask_plugin.training.structures.coco_shapes import pixels_of

SIDE = 2048


def made_up_objects(count):
    """Return annotations of small objects that overlap; every third is run lengths."""
    rng = np.random.default_rng(3)
    objects = []
    for number in range(count):
        x, y = rng.uniform(-10, 300, 2)
        width, height = rng.uniform(5, 90, 2)
        ring = [x, y, x + width, y, x + width, y + height, x, y + height]
        shape = [ring]
        if number % 3 == 0:
            shape = coco_mask.merge(coco_mask.frPyObjects([ring], SIDE, SIDE))
        objects.append({"id": number, "segmentation": shape})
    return objects


def test_many_objects_are_numbered_without_a_mask_of_the_tile_for_each():
    objects, losses = made_up_objects(60), Counter()
    tracemalloc.start()
    labels = instance_labels(objects, SIDE, SIDE, losses)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 64e6, "the masks of all tiles are 250 MB"
    expected = np.zeros_like(labels)
    pixels = [pixels_of(entry, SIDE, SIDE) for entry in objects]
    shared = 0
    for index in sorted(range(len(pixels)), key=lambda i: -int(pixels[i].sum())):
        shared += int((expected[pixels[index]] > 0).sum())
        expected[pixels[index]] = index + 1
    assert (labels == expected).all()
    assert shared
    assert losses["pixels lie in two objects and went to the smaller"] == shared
