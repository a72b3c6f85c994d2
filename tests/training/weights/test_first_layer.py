"""Trained colours keep their kernels whatever bands the imagery has."""

from __future__ import annotations

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from rs_mask_plugin.training.weights.first_layer import RGB, adapt_first_layer, adapt_statistics

KERNELS = torch.randn(16, 3, 3, 3, generator=torch.Generator().manual_seed(0))


def respond(kernels, image):
    """Convolve one image."""
    return torch.nn.functional.conv2d(image, kernels)


def test_the_same_bands_keep_every_kernel():
    assert torch.equal(adapt_first_layer(KERNELS, RGB, RGB), KERNELS)


def test_bands_in_another_order_keep_the_response():
    image = torch.rand(1, 3, 8, 8)
    kernels = adapt_first_layer(KERNELS, RGB, ("Blue", "green", "R"))
    torch.testing.assert_close(respond(kernels, image.flip(1)), respond(KERNELS, image))


@pytest.mark.parametrize("bands", [("gray",), ("band 1",), ("pan", "height")])
def test_grey_imagery_responds_as_if_it_were_shown_in_three_equal_bands(bands):
    image = torch.rand(1, 1, 8, 8)
    kernels = adapt_first_layer(KERNELS, RGB, bands)
    torch.testing.assert_close(
        respond(kernels, image.expand(1, len(bands), 8, 8)),
        respond(KERNELS, image.expand(1, 3, 8, 8)),
        atol=1e-5,
        rtol=1e-5,
    )


def test_infrared_takes_the_place_of_a_missing_colour():
    kernels = adapt_first_layer(KERNELS, RGB, ("nir", "red", "green"))
    assert torch.equal(kernels[:, 0], KERNELS[:, 2])
    assert torch.equal(kernels[:, 1], KERNELS[:, 0])


def test_bands_without_telling_names_are_red_green_blue_in_order():
    kernels = adapt_first_layer(KERNELS, RGB, ("band 1", "band 2", "band 3", "band 4"))
    assert torch.equal(kernels[:, :3], KERNELS)


@settings(max_examples=30, deadline=None)
@given(extra=st.integers(1, 60), seed=st.integers(0, 100))
def test_more_bands_leave_the_responses_scale(extra, seed):
    generator = torch.Generator().manual_seed(seed)
    shared = torch.randn(1, 1, 32, 32, generator=generator)
    image = shared + 0.3 * torch.randn(1, 3 + extra, 32, 32, generator=generator)
    names = (*RGB, *(f"band {i}" for i in range(4, 4 + extra)))
    kernels = adapt_first_layer(KERNELS, RGB, names)
    assert torch.equal(kernels[:, :3], KERNELS)
    ratio = respond(kernels, image).std() / respond(KERNELS, image[:, :3]).std()
    assert 0.85 < ratio < 1.15


def test_a_name_that_stands_twice_keeps_one_kernel():
    kernels = adapt_first_layer(KERNELS, RGB, ("red", "red", "green", "blue"))
    torch.testing.assert_close(kernels[:, 0], KERNELS[:, 0])
    assert kernels[:, 1].abs().sum() < 0.5 * KERNELS[:, 0].abs().sum()


def test_bands_that_all_have_one_name_keep_their_kernels_in_order():
    names = ("Reflectance",) * 3
    assert torch.equal(adapt_first_layer(KERNELS, names, names), KERNELS)
    assert adapt_statistics((0.1, 0.2, 0.3), names, names) == (0.1, 0.2, 0.3)


def test_statistics_follow_the_bands_names():
    assert adapt_statistics((0.1, 0.2, 0.3), RGB, ("blue", "nir", "red")) == pytest.approx(
        (0.3, 0.2, 0.1)
    )
    assert adapt_statistics(
        (0.1, 0.2, 0.3), RGB, tuple(f"band {i}" for i in range(4))
    ) == pytest.approx((0.1, 0.2, 0.3, 0.2))
