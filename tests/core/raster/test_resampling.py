"""Resampling: means and interpolation that don't depend on the window."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from rs_mask_plugin.core.raster.resampling import resample, resample_valid, taps

STEPS = st.floats(0.2, 7.0, allow_nan=False)


@given(STEPS, st.integers(0, 60), st.integers(1, 40), st.integers(0, 20))
def test_a_pixel_has_the_same_weights_in_every_window(step, start, length, inner):
    limit = int(np.ceil((start + length + 1) * step)) + 3
    inner = min(inner, length - 1)
    outer = taps(start, start + length, step, limit)
    part = taps(start + inner, start + length, step, limit)
    assert (outer.weight[inner:] == part.weight).all()
    assert (outer.index[inner:] + outer.first == part.index + part.first).all()
    assert (outer.nearest[inner:] + outer.first == part.nearest + part.first).all()


@given(STEPS, st.integers(1, 50))
def test_weights_sum_to_one_and_indices_stay_inside(step, count):
    limit = max(1, round(count * step))
    found = taps(0, count, step, limit)
    assert np.allclose(found.weight.sum(1), 1, atol=1e-5)
    assert found.index.min() >= 0
    assert found.first + found.index.max() < limit


def _resampled(pixels, valid, step):
    size = round(pixels.shape[1] / step)
    axis = taps(0, size, pixels.shape[1] / size, pixels.shape[1])
    cut = slice(axis.first, axis.first + axis.length)
    pixels, valid = pixels[:, cut, cut], valid[cut, cut]
    return resample(pixels, valid, axis, axis), resample_valid(valid, axis, axis)


def test_halving_takes_the_mean_of_four():
    pixels = np.arange(64, dtype=np.float32).reshape(1, 8, 8)
    halved, _ = _resampled(pixels, np.ones((8, 8), bool), 2)
    assert np.allclose(halved[0], pixels[0].reshape(4, 2, 4, 2).mean((1, 3)))


def test_doubling_keeps_a_ramp_a_ramp():
    pixels = np.tile(np.arange(8, dtype=np.float32), (1, 8, 1))
    doubled, _ = _resampled(pixels, np.ones((8, 8), bool), 0.5)
    assert np.allclose(np.diff(doubled[0, 0, 1:-1]), 0.5)


@given(STEPS)
def test_a_value_does_not_hang_on_pixels_elsewhere_that_are_not_valid(step):
    pixels = 1e4 * np.random.default_rng(0).random((1, 60, 60)).astype(np.float32)
    valid = np.ones((60, 60), bool)
    every, _ = _resampled(pixels, valid, step)
    valid[:3, :3] = False
    some, _ = _resampled(pixels, valid, step)
    beyond = int(np.ceil(5 / step)) + 1
    assert (some[:, beyond:] == every[:, beyond:]).all()
    assert (some[:, :, beyond:] == every[:, :, beyond:]).all()


def test_invalid_pixels_take_no_part_in_a_mean():
    pixels = np.full((1, 8, 8), 10, np.uint8)
    valid = np.ones((8, 8), bool)
    pixels[0, :, ::2], valid[:, ::2] = 255, False
    halved, _ = _resampled(pixels, valid, 2)
    assert (halved == 10).all()


@pytest.mark.parametrize("dtype", ["uint8", "uint16", "int16"])
def test_whole_numbers_stay_in_their_type_and_range(dtype):
    limits = np.iinfo(dtype)
    pixels = np.random.default_rng(0).integers(limits.min, limits.max, (1, 9, 9), endpoint=True)
    result, _ = _resampled(pixels.astype(dtype), np.ones((9, 9), bool), 1.5)
    assert result.dtype == dtype
    assert result.min() >= pixels.min()
    assert result.max() <= pixels.max()
