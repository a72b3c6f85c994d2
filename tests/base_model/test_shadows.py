"""Shadows of the made-up world: where they fall, and how far."""

from __future__ import annotations

import numpy as np
import pytest
from rs_mask_plugin.base_model.world.shadows import cast_shadows

SIZE = 80


def shadow_of_a_block(reach: tuple[float, float], ledge: float = 0.0, gsd: float = 0.5):
    """Return the shadow of a block of 6 m, 5 × 5 m, to the right of which lies a ledge."""
    heights = np.zeros((SIZE, SIZE), np.float32)
    heights[:, 45:] = ledge
    heights[35:45, 35:45] = 6.0
    return cast_shadows(heights, heights, reach, gsd)


@pytest.mark.parametrize(("per_metre", "pixels"), [(0.5, 6), (1.0, 12), (1.5, 18)])
def test_a_shadow_is_as_long_as_height_and_sun_say(per_metre, pixels):
    shadow = shadow_of_a_block((per_metre, 0.0))
    assert (shadow[40, 45:] > 0.5).sum() == pytest.approx(pixels, abs=1)
    assert shadow[:, :35].max() == 0
    assert shadow[:33].max() == shadow[47:].max() == 0


def test_a_shadow_is_shorter_on_what_is_high():
    on_ground = (shadow_of_a_block((1.0, 0.0))[40, 45:] > 0.5).sum()
    on_ledge = (shadow_of_a_block((1.0, 0.0), ledge=3.0)[40, 45:] > 0.5).sum()
    assert on_ledge == pytest.approx(on_ground / 2, abs=1)


def test_a_flat_roof_lies_in_the_sun():
    assert shadow_of_a_block((0.7, -0.7))[35:45, 35:45].max() == 0


def test_a_shadow_falls_along_its_direction():
    rows, columns = np.nonzero(shadow_of_a_block((-0.8, 0.8)) > 0.5)
    assert rows.mean() > 44
    assert columns.mean() < 35


def test_nothing_throws_a_shadow_when_the_sun_is_overhead():
    assert shadow_of_a_block((0.0, 0.0)).max() == 0
