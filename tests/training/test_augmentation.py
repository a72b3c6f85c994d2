"""Augmentations: pixels and outlines move together, nothing leaves its range."""

from dataclasses import replace

import numpy as np
import pytest
import shapely
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from rs_mask_plugin.core.options import AUGMENTATIONS
from rs_mask_plugin.training.augmentation import PRESETS, AugmentationSettings, Sample, augmented
from rs_mask_plugin.training.copy_paste import pasted
from rs_mask_plugin.training.instances import Instances, pack_masks

GEOMETRY = AugmentationSettings(
    symmetries=True, rotation_share=0.5, scale_low=0.5, scale_high=2.0, scale_share=0.7
)


def sample_with(*outlines, side=64, bands=3, ignored=()):
    """A tile that is bright exactly where its objects are."""
    array = np.empty(len(outlines), object)
    array[:] = outlines
    count = len(outlines)
    flags = np.array([index in ignored for index in range(count)], bool)
    objects = Instances(array, np.ones(count, np.int64), flags, np.ones(count))
    union = (
        pack_masks(objects, side, side).dense(side, side).amax(0)
        if count
        else torch.zeros(side, side)
    )
    pixels = (0.2 + 0.6 * union.float()).expand(bands, side, side).clone()
    return Sample(pixels, torch.ones((side, side), dtype=torch.bool), objects)


def house(x=12, y=16, width=24, height=10):
    return shapely.box(x, y, x + width, y + height)


@settings(max_examples=80, deadline=None)
@given(seed=st.integers(0, 10_000), size=st.sampled_from([0, 32, 48, 96]))
def test_outlines_stay_on_their_pixels_under_every_geometry(seed, size):
    varied = augmented(
        sample_with(house(), house(40, 40, 12, 20)), GEOMETRY, size, np.random.default_rng(seed)
    )
    height, width = varied.valid.shape
    drawn = torch.zeros((height, width))
    if len(varied.instances):
        drawn = pack_masks(varied.instances, width, height).dense(height, width).amax(0).float()
    bright = (varied.pixels[0] > 0.5).float()
    # Edges may differ by the resampling's half pixel; areas may not.
    edges = torch.nn.functional.max_pool2d(bright[None, None], 3, 1, 1)[0, 0]
    core = 1 - torch.nn.functional.max_pool2d(1 - bright[None, None], 3, 1, 1)[0, 0]
    wrong = ((drawn > 0) & (edges == 0)) | ((drawn == 0) & (core == 1))
    assert wrong.float().mean() < 0.004


def test_eight_symmetries_all_occur_and_lose_nothing():
    only = AugmentationSettings(symmetries=True)
    shape = shapely.Polygon([(8, 8), (40, 8), (40, 16), (16, 16), (16, 30), (8, 30)])
    seen = set()
    for seed in range(60):
        varied = augmented(sample_with(shape), only, 0, np.random.default_rng(seed))
        assert varied.instances.outlines[0].area == shape.area
        seen.add(varied.instances.outlines[0].normalize().wkt)
    assert len(seen) == 8


@pytest.mark.parametrize("name", AUGMENTATIONS)
@pytest.mark.parametrize("bands", [1, 4, 9])
def test_every_preset_works_with_any_number_of_bands(name, bands):
    for seed in range(12):
        varied = augmented(
            sample_with(house(), bands=bands), PRESETS[name], 40, np.random.default_rng(seed)
        )
        assert varied.pixels.shape == (bands, 40, 40)
        assert varied.pixels.dtype == torch.float32
        assert 0 <= float(varied.pixels.min()) <= float(varied.pixels.max()) <= 1


def test_the_preset_none_changes_nothing():
    sample = sample_with(house())
    same = augmented(sample, PRESETS["none"], 0, np.random.default_rng(0))
    assert torch.equal(same.pixels, sample.pixels)
    assert same.instances.outlines[0].equals(house())


def test_the_same_seed_gives_the_same_variation():
    first, second = (
        augmented(sample_with(house()), PRESETS["strong"], 0, np.random.default_rng(5))
        for _ in range(2)
    )
    assert torch.equal(first.pixels, second.pixels)


def test_what_lies_beyond_the_tile_is_not_valid_and_black():
    smaller = replace(AugmentationSettings(), scale_low=0.5, scale_high=0.5, scale_share=1.0)
    varied = augmented(sample_with(house()), smaller, 0, np.random.default_rng(1))
    assert 0.2 < varied.valid.float().mean() < 0.3
    assert (varied.pixels[:, ~varied.valid] == 0).all()


def test_focused_crops_keep_a_small_object_whole():
    focused = AugmentationSettings(focus_share=1.0)
    sample = sample_with(house(2, 50, 6, 6), side=96)
    for seed in range(20):
        varied = augmented(sample, focused, 24, np.random.default_rng(seed))
        assert varied.instances.visible.tolist() == [1.0]


def test_pasted_objects_show_the_pixels_of_their_source_and_cover_nothing():
    target, source = sample_with(house()), sample_with(house(30, 30, 8, 6), house(4, 4, 9, 9))
    for seed in range(20):
        result = pasted(target, source, 4, np.random.default_rng(seed))
        masks = pack_masks(result.instances, 64, 64).dense(64, 64)
        assert int(masks.sum(0).max()) <= 1
        assert len(result.instances) > 1
        inside = masks.amax(0) > 0
        assert float(result.pixels[0][inside].mean()) > 0.7


def test_nothing_is_pasted_on_invalid_pixels_or_over_ignored_areas():
    target = sample_with(house(0, 0, 64, 30), ignored=(0,))
    target.valid[30:, :] = False
    result = pasted(target, sample_with(house(30, 30, 8, 6)), 5, np.random.default_rng(0))
    assert len(result.instances) == 1
    assert torch.equal(result.pixels, target.pixels)


def test_ignored_and_cut_objects_are_not_copied():
    source = sample_with(house(), house(50, 50, 20, 20), ignored=(0,))
    result = pasted(sample_with(), source, 5, np.random.default_rng(0))
    assert len(result.instances) == 0
