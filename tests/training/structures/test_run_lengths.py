"""COCO's run lengths: written as pycocotools writes them, read without trusting them."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as of_numpy
from pycocotools import mask as coco_mask
from rs_mask_plugin.training.structures.run_lengths import check_rle, decode_counts, encode_patch

patches = of_numpy.arrays(np.bool_, st.tuples(st.integers(1, 12), st.integers(1, 12)))


@settings(max_examples=80, deadline=None)
@given(patches, st.integers(0, 9), st.integers(0, 9))
def test_a_patch_becomes_the_run_lengths_of_its_pixels(inside, left, top):
    full = np.zeros((30, 25), np.uint8)
    full[top : top + inside.shape[0], left : left + inside.shape[1]] = inside
    encoded = encode_patch(inside, left, top, 30, 25)
    assert (coco_mask.decode(encoded) == full).all()
    assert coco_mask.area(encoded) == full.sum()


@settings(max_examples=80, deadline=None)
@given(
    of_numpy.arrays(
        np.uint8, st.tuples(st.integers(1, 60), st.integers(1, 60)), elements=st.integers(0, 1)
    )
)
def test_compressed_counts_are_read_as_pycocotools_reads_them(mask):
    encoded = coco_mask.encode(np.asfortranarray(mask))
    lengths = decode_counts(encoded["counts"])
    assert lengths.sum() == mask.size
    assert lengths[1::2].sum() == mask.sum()
    for spelling in (encoded["counts"], encoded["counts"].decode(), lengths.tolist()):
        checked = check_rle(spelling, *mask.shape)
        assert (coco_mask.decode(checked) == mask).all()


@pytest.mark.parametrize(
    "counts",
    [
        "",
        "~~~",
        "oooooooooooooo0",
        "P",
        [],
        [-1, 5],
        [1e20],
        [17],
        [4, 13],
        ["a"],
        [[1]],
        None,
        7,
        {},
    ],
)
def test_counts_that_fit_no_image_of_this_size_are_refused(counts):
    assert check_rle(counts, 4, 4) is None


def test_counts_that_end_early_are_background_to_the_end():
    assert coco_mask.decode(check_rle([5, 2], 4, 4)).sum() == 2
