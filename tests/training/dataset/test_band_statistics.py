"""The scaling of bands from a sample of their pixels."""

import numpy as np
import pytest
from rs_mask_plugin.training.dataset.band_statistics import PercentileSampler


@pytest.mark.parametrize("value", [0.0, 1000.0, 16_777_216.0, -3e-4])
def test_a_band_that_is_nearly_constant_has_a_range_in_float32(value):
    value = np.float32(value)
    pixels = np.full((1, 1000, 1), value, np.float32)
    pixels[0, -6:] = np.nextafter(value, np.float32(np.inf))
    for brighter in range(7):
        sampler = PercentileSampler(1, stride=1)
        sampler.add(pixels[:, : 994 + brighter], np.ones((994 + brighter, 1), bool))
        scaling = sampler.scaling()
        assert scaling.low == (value,)
        assert scaling.high[0] > scaling.low[0]
