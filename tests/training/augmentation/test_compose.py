"""Augmentations: pixels and outlines move together, nothing leaves its range."""

from dataclasses import replace

import numpy as np
import pytest
import shapely
import shapely.affinity
import torch
from hypothesis import example, given, settings
from hypothesis import strategies as st
from rs_mask_plugin.core.jobs.training_options import AUGMENTATIONS
from rs_mask_plugin.training.augmentation.compose import augment, compose
from rs_mask_plugin.training.augmentation.copy_paste import InstanceBank, paste_objects
from rs_mask_plugin.training.augmentation.geometry import transform_geometry
from rs_mask_plugin.training.augmentation.mosaic import mosaic
from rs_mask_plugin.training.augmentation.settings import PRESETS, AugmentationSettings
from rs_mask_plugin.training.structures.instances import Instances
from rs_mask_plugin.training.structures.packed_masks import pack_masks
from rs_mask_plugin.training.structures.sample import Sample
from torch.utils._python_dispatch import TorchDispatchMode
from torchvision.transforms.v2 import functional as kernels

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
    varied = augment(
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


@settings(max_examples=40, deadline=None)
@given(
    seed=st.integers(0, 10_000),
    height=st.sampled_from([40, 64, 160]),
    size=st.sampled_from([0, 48]),
)
def test_all_ground_of_the_tile_that_a_turned_frame_meets_is_shown(seed, height, size):
    tile = sample_with(shapely.box(0, 0, 64, 64))
    tile = Sample(
        tile.pixels[:, :1, :1].expand(3, height, 64).clone(),
        torch.ones((height, 64), dtype=torch.bool),
        replace(tile.instances, outlines=np.array([shapely.box(0, 0, 64, height)], object)),
    )
    turned = replace(GEOMETRY, rotation_share=1.0, symmetries=False)
    shown = transform_geometry(tile, turned, size, np.random.default_rng(seed))
    rows, columns = shown.valid.shape
    ground = shapely.intersection(shown.instances.outlines[0], shapely.box(0, 0, columns, rows))
    # The resampling takes up to two pixels off each edge of the tile.
    assert ground.buffer(-2.5).area <= int(shown.valid.sum()) <= ground.area + 1


def test_eight_symmetries_all_occur_and_lose_nothing():
    only = AugmentationSettings(symmetries=True)
    shape = shapely.Polygon([(8, 8), (40, 8), (40, 16), (16, 16), (16, 30), (8, 30)])
    seen = set()
    for seed in range(60):
        varied = augment(sample_with(shape), only, 0, np.random.default_rng(seed))
        assert varied.instances.outlines[0].area == shape.area
        seen.add(varied.instances.outlines[0].normalize().wkt)
    assert len(seen) == 8


@pytest.mark.parametrize("name", AUGMENTATIONS)
@pytest.mark.parametrize("bands", [1, 4, 9])
def test_every_preset_works_with_any_number_of_bands(name, bands):
    for seed in range(12):
        varied = augment(
            sample_with(house(), bands=bands), PRESETS[name], 40, np.random.default_rng(seed)
        )
        assert varied.pixels.shape == (bands, 40, 40)
        assert varied.pixels.dtype == torch.float32
        assert 0 <= float(varied.pixels.min()) <= float(varied.pixels.max()) <= 1


def test_the_preset_none_changes_nothing():
    sample = sample_with(house())
    same = augment(sample, PRESETS["none"], 0, np.random.default_rng(0))
    assert torch.equal(same.pixels, sample.pixels)
    assert same.instances.outlines[0].equals(house())


def test_the_same_seed_gives_the_same_variation():
    first, second = (
        augment(sample_with(house()), PRESETS["strong"], 0, np.random.default_rng(5))
        for _ in range(2)
    )
    assert torch.equal(first.pixels, second.pixels)


def test_what_lies_beyond_the_tile_is_not_valid_and_black():
    smaller = replace(AugmentationSettings(), scale_low=0.5, scale_high=0.5, scale_share=1.0)
    varied = augment(sample_with(house()), smaller, 0, np.random.default_rng(1))
    assert 0.2 < varied.valid.float().mean() < 0.3
    assert (varied.pixels[:, ~varied.valid] == 0).all()


@pytest.mark.parametrize("scale", [0.1, 0.25, 0.5])
@pytest.mark.parametrize("whole", [True, False])
def test_a_shrunken_tile_looks_as_if_its_surroundings_had_been_shrunken_with_it(scale, whole):
    side = 80
    shrunken = AugmentationSettings(scale_low=scale, scale_high=scale, scale_share=1.0)
    noise = torch.from_numpy(np.random.default_rng(0).random((4, side, side), dtype=np.float32))
    tile = Sample(noise, torch.ones((side, side), dtype=torch.bool), sample_with(house()).instances)
    if not whole:
        tile.valid[:, 50:] = False
        tile.pixels[:, :, 50:] = 0.0
    for seed in range(6):
        varied = transform_geometry(tile, shrunken, 0, np.random.default_rng(seed))
        x, y = np.array(varied.instances.outlines[0].bounds[:2]) / scale - house().bounds[:2]
        part = (round(-y), round(-x), round(side / scale), round(side / scale))
        around = kernels.crop(tile.pixels, *part)
        known = kernels.crop(tile.valid[None].float(), *part)
        expected = kernels.resize(around, [side, side], antialias=True)
        assert torch.allclose(varied.pixels, expected, atol=1e-6)
        share = kernels.resize(known, [side, side], antialias=True)[0]
        assert torch.equal(varied.valid, share > 0.999)


class LargestTensor(TorchDispatchMode):
    """Remembers how many values the largest tensor has that is made meanwhile."""

    values = 0

    def __torch_dispatch__(self, func, types, args=(), kwargs=None):
        result = func(*args, **(kwargs or {}))
        if isinstance(result, torch.Tensor):
            self.values = max(self.values, result.numel())
        return result


def test_shrinking_a_tile_to_a_tenth_does_not_hold_a_hundred_tiles():
    tenth = AugmentationSettings(scale_low=0.1, scale_high=0.1, scale_share=1.0, rotation_share=1.0)
    tile = sample_with(*shapes(), side=192)
    with LargestTensor() as largest:
        transform_geometry(tile, tenth, 0, np.random.default_rng(0))
    assert tile.pixels.numel() <= largest.values < 15 * tile.pixels.numel()


def test_focused_crops_keep_a_small_object_whole():
    focused = AugmentationSettings(focus_share=1.0)
    sample = sample_with(house(2, 50, 6, 6), side=96)
    for seed in range(20):
        varied = augment(sample, focused, 24, np.random.default_rng(seed))
        assert varied.instances.visible.tolist() == [1.0]


def test_an_object_longer_than_the_crop_is_seen_whole_in_the_share_that_zooms_out():
    tile = sample_with(house(20, 30, 60, 50), side=96)
    zooming = AugmentationSettings(zoom_out_share=0.4, zoom_out_most=4.0)
    crops = [augment(tile, zooming, 32, np.random.default_rng(seed)) for seed in range(200)]
    whole = [crop for crop in crops if crop.instances.visible.max(initial=0.0) > 0.999]
    assert 0.3 < len(whole) / len(crops) < 0.5
    for crop in whole:
        box = crop.instances.boxes()[0]
        assert (box[2] - box[0]) / (box[3] - box[1]) == pytest.approx(60 / 50, rel=0.05)


def test_crops_that_zoom_out_show_surroundings_and_not_padding_where_the_tile_has_them():
    zooming = AugmentationSettings(zoom_out_share=1.0, zoom_out_most=3.0)
    for seed in range(20):
        assert augment(sample_with(side=96), zooming, 32, np.random.default_rng(seed)).valid.all()


def test_crops_that_zoom_in_enlarge_a_small_object_and_keep_it_whole():
    zooming = AugmentationSettings(zoom_in_share=1.0, zoom_in_most=4.0)
    tile = sample_with(house(50, 40, 6, 6), side=96)
    for seed in range(20):
        crop = augment(tile, zooming, 48, np.random.default_rng(seed)).instances
        assert crop.visible.tolist() == [1.0]
        x0, _, x1, _ = crop.boxes()[0]
        assert 2 * 6 - 1 < x1 - x0 < 4 * 6 + 1


def test_samples_that_do_not_zoom_stay_as_they_were_to_the_bit():
    tile = sample_with(*shapes(), side=192)
    some = replace(PRESETS["standard"], zoom_out_share=0.3, zoom_in_share=0.3)
    same = 0
    for seed in range(30):
        before, after = (
            augment(tile, settings, 64, np.random.default_rng(seed))
            for settings in (PRESETS["standard"], some)
        )
        same += torch.equal(before.pixels, after.pixels)
    assert 6 <= same <= 20


def test_pasted_objects_show_the_pixels_of_their_source_and_cover_nothing():
    target, source = sample_with(house()), sample_with(house(30, 30, 8, 6), house(4, 4, 9, 9))
    for seed in range(20):
        result = paste_objects(target, source, 1, 4, np.random.default_rng(seed))
        masks = pack_masks(result.instances, 64, 64).dense(64, 64)
        assert int(masks.sum(0).max()) <= 1
        assert len(result.instances) > 1
        inside = masks.amax(0) > 0
        assert float(result.pixels[0][inside].mean()) > 0.7


def test_nothing_is_pasted_on_invalid_pixels_or_over_ignored_areas():
    target = sample_with(house(0, 0, 64, 30), ignored=(0,))
    target.valid[30:, :] = False
    result = paste_objects(target, sample_with(house(30, 30, 8, 6)), 1, 5, np.random.default_rng(0))
    assert len(result.instances) == 1
    assert torch.equal(result.pixels, target.pixels)


def test_ignored_and_cut_objects_are_not_copied():
    source = sample_with(house(), house(50, 50, 20, 20), ignored=(0,))
    result = paste_objects(sample_with(), source, 1, 5, np.random.default_rng(0))
    assert len(result.instances) == 0


# -------------------------------------------------------------------- each step by itself

GEOMETRIC = {
    "symmetries": AugmentationSettings(symmetries=True),
    "rotation": AugmentationSettings(rotation_share=1.0),
    "scale": AugmentationSettings(scale_low=0.5, scale_high=2.0, scale_share=1.0),
    "large scale": AugmentationSettings(scale_low=0.1, scale_high=2.0, scale_share=1.0),
    "zoom": AugmentationSettings(zoom_out_share=0.5, zoom_in_share=0.5),
    "crop": AugmentationSettings(focus_share=1.0),
    "mosaic": AugmentationSettings(mosaic_share=1.0),
    "copy-paste": AugmentationSettings(paste_share=1.0, paste_scale=0.3),
    "all": replace(
        GEOMETRY,
        zoom_out_share=0.3,
        zoom_in_share=0.3,
        mosaic_share=0.5,
        paste_share=0.5,
        paste_scale=0.3,
    ),
}
RADIOMETRIC = {
    "tone": AugmentationSettings(radiometry_share=1.0, brightness=0.2, contrast=0.3, gamma=0.3),
    "tone by band": AugmentationSettings(
        radiometry_share=1.0, band_brightness=0.2, band_contrast=0.3, band_gamma=0.3
    ),
    "haze": AugmentationSettings(haze_share=1.0),
    "shadow": AugmentationSettings(shadow_share=1.0),
    "coarser ground": AugmentationSettings(gsd_share=1.0, gsd_most=3.0),
    "blur": AugmentationSettings(blur_share=1.0),
    "noise": AugmentationSettings(noise_share=1.0),
    "JPEG": AugmentationSettings(jpeg_share=1.0),
}


def shapes():
    """Objects as they are drawn over imagery: turned boxes, an L, one with a hole."""
    turned = shapely.affinity.rotate(shapely.box(96, 20, 150, 60), 30)
    ell = shapely.Polygon([(20, 100), (90, 100), (90, 125), (50, 125), (50, 170), (20, 170)])
    ring = shapely.Point(140, 135).buffer(30) - shapely.Point(140, 135).buffer(12)
    return shapely.box(15, 20, 70, 60), turned, ell, ring


def varied_by(settings, seed, *, bands=3, size=0, target=None):
    """A tile after every step of the chain, with three other tiles to take parts of."""
    rng = np.random.default_rng(seed)
    tile = sample_with(*shapes(), side=192, bands=bands) if target is None else target
    other = sample_with(shapely.box(20, 30, 80, 70), side=192, bands=bands)
    whole = compose(tile, settings, rng, another=lambda: other, donor=lambda: (1, other))
    return augment(whole, settings, size, rng)


@pytest.mark.parametrize("name", GEOMETRIC)
@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 10_000))
def test_painted_shapes_come_out_where_their_outlines_are(name, seed):
    varied = varied_by(GEOMETRIC[name], seed)
    height, width = varied.valid.shape
    if not len(varied.instances):
        return
    drawn = pack_masks(varied.instances, width, height).dense(height, width).amax(0) > 0
    bright = varied.pixels[0] > 0.5
    common, either = int((drawn & bright).sum()), int((drawn | bright).sum())
    # Resampling decides about half a pixel along edges: only small shapes feel that.
    perimeter = sum(outline.length for outline in varied.instances.outlines)
    assert common / either > 0.95 or either - common < 0.5 * perimeter


@pytest.mark.parametrize("name", GEOMETRIC)
@settings(max_examples=15, deadline=None)
@given(seed=st.integers(0, 10_000), size=st.sampled_from([0, 100, 250]))
@example(seed=268, size=0)  # leaves a hair of an object at the frame's edge
def test_no_object_reaches_out_of_the_tile_and_boxes_are_the_outlines_bounds(name, seed, size):
    varied = varied_by(GEOMETRIC[name], seed, size=size)
    height, width = varied.valid.shape
    boxes = varied.instances.boxes()
    assert (boxes[:, :2] >= 0).all()
    assert (boxes[:, 2:] <= (width, height)).all()
    assert (boxes[:, 2:] > boxes[:, :2]).all()
    for box, outline in zip(boxes, varied.instances.outlines):
        np.testing.assert_allclose(box, outline.bounds, rtol=1e-6)


@pytest.mark.parametrize("name", GEOMETRIC)
def test_ignored_areas_and_invalid_pixels_follow_the_geometry(name):
    """Objects that are ignored, and only those, lie in the dark part; the rest is not valid."""
    for seed in range(8):
        tile = sample_with(shapely.box(20, 20, 90, 90), side=192, ignored=(0,))
        tile.valid[:, 96:] = False
        tile.pixels[:, :, 96:] = 0.0
        varied = varied_by(GEOMETRIC[name], seed, target=tile)
        assert (varied.pixels[:, ~varied.valid] == 0).all()
        assert (varied.pixels[:, varied.valid] > 0.1).all()
        ignored = varied.instances.select(varied.instances.ignored)
        if len(ignored):
            height, width = varied.valid.shape
            drawn = pack_masks(ignored, width, height).dense(height, width).amax(0) > 0
            known = drawn & varied.valid
            if int(known.sum()) > 100:
                assert float((varied.pixels[0][known] > 0.5).float().mean()) > 0.9


def test_everything_at_once_comes_out_the_same_to_the_bit_from_the_same_seed():
    shares = {name: 0.7 for name in vars(PRESETS["strong"]) if name.endswith("_share")}
    everything = replace(PRESETS["strong"], **shares)
    for seed in range(6):
        first, second = (varied_by(everything, seed, bands=4) for _ in range(2))
        assert torch.equal(first.pixels, second.pixels)
        assert torch.equal(first.valid, second.valid)
        assert first.instances.outlines.tolist() == second.instances.outlines.tolist()


@pytest.mark.parametrize("bands", [1, 2, 3, 4, 9])
@pytest.mark.parametrize("name", RADIOMETRIC)
def test_radiometry_changes_pixels_in_their_range_and_leaves_objects_alone(name, bands):
    tile = sample_with(*shapes(), side=192, bands=bands)
    varied = augment(tile, RADIOMETRIC[name], 0, np.random.default_rng(4))
    assert varied.pixels.shape == tile.pixels.shape
    assert varied.pixels.dtype == torch.float32
    assert 0 <= float(varied.pixels.min()) <= float(varied.pixels.max()) <= 1
    assert not torch.equal(varied.pixels, tile.pixels)
    assert varied.valid.all()
    clipped = tile.instances.clip(192, 192, min_visible=0.25)
    assert varied.instances.outlines.tolist() == clipped.outlines.tolist()


@pytest.mark.parametrize("name", RADIOMETRIC)
def test_invalid_pixels_stay_out_of_the_radiometry(name):
    """A tile whose valid part is even stays even beside the invalid part, which stays 0."""
    even = torch.full((3, 64, 64), 0.6)
    valid = torch.ones((64, 64), dtype=torch.bool)
    valid[:, 30:] = False
    tile = Sample(torch.where(valid, even, torch.zeros(())), valid, Instances.empty())
    without_chance = replace(RADIOMETRIC[name], noise_sigma=0.0)
    varied = augment(tile, without_chance, 0, np.random.default_rng(2))
    assert (varied.pixels[:, ~valid] == 0).all()
    assert torch.isfinite(varied.pixels).all()
    if name not in ("haze", "shadow"):
        left = varied.pixels[:, :, :30]
        assert float((left - left.mean((1, 2), keepdim=True)).abs().max()) < 0.02


@pytest.mark.parametrize("scale", [0.7, 1.0, 1.3])
def test_contrast_keeps_the_mean_of_a_tile_with_lines_of_nodata(scale):
    noise = np.random.default_rng(3).normal(0.4, 0.02, (1, 128, 128)).astype(np.float32)
    valid = torch.ones((128, 128), dtype=torch.bool)
    valid[::6] = False
    tile = Sample(
        torch.where(valid, torch.from_numpy(noise), torch.zeros(())), valid, Instances.empty()
    )
    scaled = AugmentationSettings(
        scale_low=scale, scale_high=scale, scale_share=1.0, radiometry_share=1.0
    )
    for seed in range(3):
        plain, toned = (
            augment(tile, replace(scaled, contrast=contrast), 80, np.random.default_rng(seed))
            for contrast in (0.0, 0.5)
        )
        known = plain.pixels[:, plain.valid].mean()
        assert float(toned.pixels[:, toned.valid].mean()) == pytest.approx(float(known), abs=1e-3)


def test_bands_are_toned_apart_only_where_that_is_wished():
    grey = Sample(torch.rand(1, 32, 32).expand(4, 32, 32), torch.ones(32, 32).bool(),
                  Instances.empty())  # fmt: skip
    together = augment(grey, RADIOMETRIC["tone"], 0, np.random.default_rng(0)).pixels
    apart = augment(grey, RADIOMETRIC["tone by band"], 0, np.random.default_rng(0)).pixels
    assert torch.equal(together[0], together[3])
    assert not torch.allclose(apart[0], apart[3])


def test_coarser_ground_loses_sharpness_and_keeps_the_mean():
    rng = np.random.default_rng(0)
    noisy = torch.from_numpy(rng.random((1, 64, 64), dtype=np.float32))
    tile = Sample(noisy, torch.ones(64, 64).bool(), Instances.empty())
    coarse = augment(tile, replace(RADIOMETRIC["coarser ground"], gsd_most=8.0), 0, rng).pixels
    assert coarse.shape == noisy.shape
    assert float(coarse.std()) < 0.7 * float(noisy.std())
    assert float(coarse.mean()) == pytest.approx(float(noisy.mean()), abs=0.01)


def test_shadows_darken_a_part_and_leave_the_rest():
    light = Sample(torch.full((3, 128, 128), 0.8), torch.ones(128, 128).bool(), Instances.empty())
    shares = []
    for seed in range(20):
        pixels = augment(light, RADIOMETRIC["shadow"], 0, np.random.default_rng(seed)).pixels
        assert float(pixels.max()) == pytest.approx(0.8)
        shares.append(float((pixels[0] < 0.7).float().mean()))
    assert 0.02 < np.mean(shares) < 0.6


# ------------------------------------------------------------------------------- mosaic


def plain(value, side=64, outline=None, bands=3):
    objects = Instances.empty()
    if outline is not None:
        objects = sample_with(outline, side=side).instances
    pixels = torch.full((bands, side, side), value)
    return Sample(pixels, torch.ones((side, side), dtype=torch.bool), objects)


def test_a_mosaic_shows_four_tiles_in_its_four_quarters():
    values = (0.1, 0.3, 0.5, 0.7)
    whole = mosaic([plain(value) for value in values], np.random.default_rng(0))
    assert whole.pixels.shape == (3, 64, 64)
    corners = whole.pixels[0][[0, 0, -1, -1], [0, -1, 0, -1]]
    assert corners.tolist() == pytest.approx(values)
    assert whole.valid.all()


def test_a_mosaic_of_smaller_tiles_says_where_it_knows_nothing():
    small = plain(0.5, side=8, outline=shapely.box(1, 1, 7, 7))
    whole = mosaic([plain(0.2), small, small, small], np.random.default_rng(3))
    assert 0 < int((~whole.valid).sum()) < 64 * 64
    assert (whole.pixels[:, ~whole.valid] == 0).all()
    assert len(whole.instances) == 3
    for outline in whole.instances.outlines:
        x0, y0, x1, y1 = (int(value) for value in outline.bounds)
        assert whole.valid[y0:y1, x0:x1].all()


def test_objects_that_a_mosaic_cuts_off_are_ignored_and_the_seam_is_theirs():
    covered = plain(0.8, outline=shapely.box(0, 0, 64, 64))
    whole = mosaic([covered] * 4, np.random.default_rng(1), min_visible=0.25)
    assert len(whole.instances) == 4
    assert sum(outline.area for outline in whole.instances.outlines) == 64 * 64
    assert not whole.instances.ignored.any(), "each part fills its quarter"
    for seed in range(20):
        house_in_four = mosaic(
            [sample_with(house(24, 24, 16, 16))] * 4, np.random.default_rng(seed), min_visible=0.25
        ).instances
        areas = np.array([outline.area for outline in house_in_four.outlines])
        assert (house_in_four.ignored == (areas < 0.25 * 16**2)).all()


# --------------------------------------------------------------------------- copy-paste


def test_rare_classes_are_copied_as_often_as_common_ones():
    common, rare = sample_with(house()).instances, sample_with(house()).instances
    bank = InstanceBank([common] * 99 + [replace(rare, labels=np.array([2]))])
    rng = np.random.default_rng(0)
    drawn = [bank.draw(rng) for _ in range(200)]
    assert 70 < drawn.count((2, 99)) < 130


def test_only_objects_of_the_drawn_class_are_copied_from_a_tile_of_many():
    source = sample_with(*(house(4 + 12 * i, 30, 8, 8) for i in range(4)))
    source = replace(
        source, instances=replace(source.instances, labels=np.array([1, 1, 2, 1], np.int64))
    )
    for seed in range(10):
        result = paste_objects(sample_with(), source, 2, 4, np.random.default_rng(seed))
        assert set(result.instances.labels.tolist()) == {2}


def test_a_bank_without_objects_gives_nothing_and_leaves_the_tile_alone():
    bank = InstanceBank([Instances.empty(), sample_with(house(), ignored=(0,)).instances])
    rng = np.random.default_rng(0)
    assert bank.draw(rng) is None
    tile = sample_with(house())
    always = AugmentationSettings(paste_share=1.0)
    assert compose(tile, always, rng, another=lambda: tile, donor=lambda: None) is tile


def test_pasted_objects_vary_in_size_inside_the_limit():
    source = sample_with(house(20, 20, 24, 24))
    areas = []
    for seed in range(40):
        result = paste_objects(sample_with(), source, 1, 1, np.random.default_rng(seed), 0.5)
        areas += [outline.area / 24**2 for outline in result.instances.outlines]
    assert min(areas) < 0.6
    assert max(areas) > 1.6
    # Patches have whole pixels, so the limit holds up to one.
    assert 0.4**2 < min(areas) <= max(areas) < 2.15**2


def test_pasted_edges_are_blended_and_the_surroundings_stay():
    source = sample_with(house(20, 20, 16, 16))
    target = sample_with()
    result = paste_objects(target, source, 1, 1, np.random.default_rng(0))
    mask = pack_masks(result.instances, 64, 64).dense(64, 64)[0] > 0
    near = torch.nn.functional.max_pool2d(mask[None, None].float(), 3, 1, 1)[0, 0] > 0
    assert torch.equal(result.pixels[:, ~near], target.pixels[:, ~near])
    assert ((result.pixels[0][mask] > 0.5) & (result.pixels[0][mask] < 0.8)).any()


def test_objects_on_invalid_pixels_are_not_copied():
    source = sample_with(house(20, 20, 16, 16))
    source.valid[25, 25] = False
    assert len(paste_objects(sample_with(), source, 1, 4, np.random.default_rng(0)).instances) == 0
