"""The photograph of a made-up scene: plausible, the same each time, nothing moved."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from rs_mask_plugin.base_model.world.sensor import (
    Sensor,
    Tone,
    draw_sensor,
    gaussian_blur,
    photograph,
)

SIZE = 96


def scene_of_a_roof() -> np.ndarray:
    """Return a bright square on grass, rows 30 to 59, columns 40 to 69."""
    scene = np.full((SIZE, SIZE, 3), (70, 90, 50), np.float32)
    scene[30:60, 40:70] = (210, 200, 190)
    return scene


def taken(sensor: Sensor, seed: int = 0) -> np.ndarray:
    return photograph(scene_of_a_roof(), sensor, np.random.default_rng(seed))


def test_the_plain_sensor_changes_nothing():
    assert np.abs(taken(Sensor()).astype(float) - scene_of_a_roof()).max() <= 0.51


def test_the_same_seed_takes_the_same_photograph():
    for seed in range(8):
        first, second = (taken(draw_sensor(np.random.default_rng(seed)), seed) for _ in range(2))
        assert np.array_equal(first, second)


@pytest.mark.parametrize("seed", range(24))
def test_outlines_stay_where_they_are(seed):
    # Uneven light would move the centre of brightness, though no edge moves.
    drawn = draw_sensor(np.random.default_rng(seed))
    sensor = replace(drawn, cloud_shadow=0.0, thin_cloud=0.0, haze_patches=0.0, seam=None)
    grey = taken(sensor, seed).astype(float).mean(axis=2)
    weight = np.clip(grey - np.median(grey), 0, None)[20:70, 30:80]
    rows, columns = np.indices(weight.shape)
    assert (weight * rows).sum() / weight.sum() == pytest.approx(24.5, abs=0.8)
    assert (weight * columns).sum() / weight.sum() == pytest.approx(24.5, abs=0.8)


def test_photographs_keep_objects_and_differ_from_each_other():
    means = []
    for seed in range(40):
        image = taken(draw_sensor(np.random.default_rng(seed)), seed).astype(float)
        means.append(image.mean())
        roof, grass = image[35:55, 45:65].mean(), image[70:, :30].mean()
        assert roof > grass + 8
    assert np.std(means) > 10


def test_haze_brightens_the_dark_and_takes_contrast():
    clear, hazy = taken(Sensor()).astype(float), taken(Sensor(haze=0.4)).astype(float)
    assert hazy[:20].mean() > clear[:20].mean() + 20
    assert np.ptp(hazy) < 0.7 * np.ptp(clear)


def test_a_season_turns_leaves_and_leaves_roofs():
    dry = taken(Sensor(season=(1.4, 1.0, 1.0))).astype(float)
    plain = taken(Sensor()).astype(float)
    assert (dry - plain)[5, 5, 0] > 20
    assert np.abs((dry - plain)[45, 55]).max() <= 1


def test_sharpening_leaves_halos_at_edges():
    sharp = taken(Sensor(sharpening=1.0, sharpening_radius=1.5)).astype(float)
    plain = taken(Sensor()).astype(float)
    assert sharp[45, 71, 1] < plain[45, 71, 1] - 10  # grass beside the roof
    assert sharp[45, 68, 1] > plain[45, 68, 1] + 10  # the roof's rim
    assert np.abs(sharp - plain)[5, 5].max() <= 1


def test_a_seam_parts_two_exposures():
    darker = Tone(gain=(0.5, 0.5, 0.5))
    image = photograph(
        np.full((SIZE, SIZE, 3), 160, np.float32), Sensor(seam=darker), np.random.default_rng(4)
    )
    shares = [(image < 100).mean(), (image > 150).mean()]
    assert min(shares) > 0.05
    assert sum(shares) > 0.7


def test_a_coarser_ground_size_loses_what_is_fine():
    stripes = np.zeros((SIZE, SIZE, 3), np.float32)
    stripes[:, ::2] = 200
    image = photograph(stripes, Sensor(reduction=4.0), np.random.default_rng(0))
    assert image[:, 20:-20].std() < 20


@pytest.mark.parametrize("sigma", [0.4, 1.0, 3.3])
def test_a_blur_keeps_the_light(sigma):
    image = np.random.default_rng(0).uniform(0, 1, (40, 50, 3)).astype(np.float32)
    image[:12] = image[-12:] = 0.5
    image[:, :12] = image[:, -12:] = 0.5
    assert gaussian_blur(image, sigma).mean() == pytest.approx(image.mean(), abs=1e-4)
