"""Takes the photograph: from light on the ground to the bytes of an image file.

A style draws the scene as it would look to a perfect camera just above the ground. This module
adds what lies between that and the imagery that people have: season, clouds and their shadows,
haze, the optics (blur, vignetting), a coarser ground size that was enlarged again, colour that was
sharpened with a finer grey band (pan-sharpening), noise, white balance, tone, sharpening with its
halos, the seam of a mosaic, and JPEG.

``draw_sensor`` draws the parameters, ``photograph`` applies them. No pixel moves, so that the
outlines of the scene stay the truth of the photograph.
"""

from __future__ import annotations

import io
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image

Floats = NDArray[np.float32]
Colour = tuple[float, float, float]

_LUMA = np.array([0.299, 0.587, 0.114], np.float32)
"""Share of red, green and blue in grey (ITU-R BT.601)."""
_CLOUD = np.array([0.93, 0.94, 0.96], np.float32)
_WHITE = 255.0


@dataclass(frozen=True)
class Tone:
    """How a photograph is developed.

    Attributes:
        gain: Factor of red, green and blue: exposure and white balance.
        offset: Added to red, green and blue; grey that haze or a bad stretch leaves in the dark.
        gamma: Exponent; below 1 brightens.
        contrast: Factor of the distance to middle grey.
        saturation: Factor of the distance to grey.
    """

    gain: Colour = (1.0, 1.0, 1.0)
    offset: Colour = (0.0, 0.0, 0.0)
    gamma: float = 1.0
    contrast: float = 1.0
    saturation: float = 1.0


@dataclass(frozen=True)
class Sensor:
    """All that happens to an image between ground and file; the defaults do nothing.

    Attributes:
        season: Factor of red, green and blue where the ground is green.
        haze: Share of the light that comes from the air, 0 to 1.
        haze_colour: Of that light.
        haze_patches: How unevenly it lies, 0 to 1.
        cloud_shadow: Share of the light that clouds outside the image take away, 0 to 1.
        thin_cloud: Highest opacity of thin clouds, 0 to 1.
        cloud_size: Pixels, width of clouds and of their shadows.
        blur: Standard deviation of the optics' point spread, pixels.
        vignetting: Share of the light that is lost in the farthest corner.
        reduction: The true ground size is coarser by this factor; enlarged again afterwards.
        colour_reduction: The same for colour alone, as pan-sharpening leaves it.
        colour_shift: Columns and rows by which colour lies beside brightness, pixels.
        noise: Standard deviation of the noise in the dark, grey values of 255.
        shot_noise: The same at full light, which grows with its square root.
        noise_size: Pixels; over 0 the noise is as coarse as demosaicking leaves it.
        tone: How it is developed.
        seam: The tone beyond the seam of a mosaic; none for a single photograph.
        sharpening: How much of the difference to the blurred image is added (unsharp mask).
        sharpening_radius: Of that blur, pixels.
        jpeg: Quality, 1 to 95; none is lossless.
    """

    season: Colour = (1.0, 1.0, 1.0)
    haze: float = 0.0
    haze_colour: Colour = (0.78, 0.83, 0.9)
    haze_patches: float = 0.0
    cloud_shadow: float = 0.0
    thin_cloud: float = 0.0
    cloud_size: float = 400.0
    blur: float = 0.0
    vignetting: float = 0.0
    reduction: float = 1.0
    colour_reduction: float = 1.0
    colour_shift: tuple[float, float] = (0.0, 0.0)
    noise: float = 0.0
    shot_noise: float = 0.0
    noise_size: float = 0.0
    tone: Tone = Tone()
    seam: Tone | None = None
    sharpening: float = 0.0
    sharpening_radius: float = 1.0
    jpeg: int | None = None


def draw_tone(rng: np.random.Generator, strength: float = 1.0) -> Tone:
    """Draw how a photograph is developed.

    Args:
        rng: Source of the choice.
        strength: 0 leaves all as it is; 1 spans what providers deliver.
    """
    exposure = np.exp(rng.normal(0.0, 0.13 * strength))
    # White balance: warm or cold along red against blue, less along green.
    warm, green = rng.normal(0.0, 0.06 * strength), rng.normal(0.0, 0.03 * strength)
    gain = exposure * np.exp(np.array([warm, green, -warm]))
    offset = strength * (rng.normal(0.0, 0.012) + rng.normal(0.0, 0.008, 3))
    return Tone(
        gain=_colour(gain),
        offset=_colour(offset),
        gamma=float(np.exp(rng.normal(0.0, 0.16 * strength))),
        contrast=float(np.exp(rng.normal(0.04, 0.16) * strength)),
        saturation=float(np.exp(rng.normal(-0.1, 0.25) * strength)),
    )


def draw_sensor(rng: np.random.Generator) -> Sensor:
    """Draw the parameters of a photograph.

    Most are a good aerial photograph; each fault comes with its own share, so that some have
    several and many have none.

    Args:
        rng: Source of all choices.
    """

    def sometimes(share: float, low: float, high: float) -> float:
        return float(rng.uniform(low, high)) if rng.random() < share else 0.0

    tone = draw_tone(rng)
    if rng.random() < 0.04:  # grey imagery is still common
        tone = Tone((1.0, 1.0, 1.0), (0.0, 0.0, 0.0), tone.gamma, tone.contrast, 0.0)
    # Satellite imagery is pan-sharpened; of the aerial imagery only old or cheap is.
    pan_sharpened = rng.random() < 0.25
    return Sensor(
        season=_draw_season(rng),
        haze=sometimes(0.4, 0.02, 0.3),
        haze_colour=_colour(np.array([0.78, 0.83, 0.9]) + rng.normal(0.0, 0.03, 3)),
        haze_patches=sometimes(0.4, 0.1, 0.8),
        cloud_shadow=sometimes(0.12, 0.15, 0.6),
        thin_cloud=sometimes(0.06, 0.1, 0.55),
        cloud_size=float(rng.uniform(120, 900)),
        blur=float(rng.gamma(2.2, 0.27)),
        vignetting=sometimes(0.3, 0.03, 0.25),
        reduction=max(1.0, sometimes(0.22, 1.1, 2.6)),
        colour_reduction=float(rng.uniform(2.0, 5.0)) if pan_sharpened else 1.0,
        colour_shift=_draw_shift(rng, pan_sharpened),
        noise=float(rng.gamma(1.5, 1.0)),
        shot_noise=float(rng.gamma(1.5, 1.2)),
        noise_size=sometimes(0.6, 0.4, 0.9),
        tone=tone,
        seam=_draw_seam(rng, tone) if rng.random() < 0.08 else None,
        sharpening=sometimes(0.5, 0.2, 1.6),
        sharpening_radius=float(rng.uniform(0.7, 2.2)),
        jpeg=int(rng.integers(38, 96)) if rng.random() < 0.6 else None,
    )


def photograph(scene: Floats, sensor: Sensor, rng: np.random.Generator) -> NDArray[np.uint8]:
    """Take the photograph of a scene.

    Args:
        scene: ``[H, W, 3]`` red, green, blue, 0 to 255, as the eye sees them (gamma-encoded).
        sensor: What happens on the way.
        rng: Where clouds, noise and seams lie.

    Returns:
        ``[H, W, 3]`` uint8; the outlines of the scene fit as they are.
    """
    image = np.asarray(scene, np.float32) / np.float32(_WHITE)
    image = _turn_season(image, sensor.season)
    image = _add_air(image, sensor, rng)
    if sensor.vignetting:
        image *= _vignette(image.shape[:2], sensor.vignetting, rng)
    if sensor.blur > 0.15:
        image = gaussian_blur(image, sensor.blur)
    if sensor.reduction > 1.0:
        image = _reduce(image, sensor.reduction)
    if sensor.colour_reduction > 1.0 or any(sensor.colour_shift):
        image = _pan_sharpen(image, sensor.colour_reduction, sensor.colour_shift)
    image = _add_noise(image, sensor, rng)
    developed = develop(image, sensor.tone)
    if sensor.seam is not None:
        beyond = _side_of_seam(image.shape[:2], rng)[..., None]
        developed += beyond * (develop(image, sensor.seam) - developed)
    if sensor.sharpening:
        blurred = gaussian_blur(developed, sensor.sharpening_radius)
        developed += sensor.sharpening * (developed - blurred)
    grey = (developed * _WHITE + 0.5).clip(0, _WHITE).astype(np.uint8)
    return grey if sensor.jpeg is None else _compress(grey, sensor.jpeg, rng)


def develop(image: Floats, tone: Tone) -> Floats:
    """Apply exposure, white balance, gamma, contrast and saturation.

    Args:
        image: ``[H, W, 3]``, 0 to 1.
        tone: How.

    Returns:
        A new array of the same shape, not clipped above.
    """
    value = image * np.array(tone.gain, np.float32) + np.array(tone.offset, np.float32)
    np.clip(value, 0.0, None, out=value)
    if tone.gamma != 1.0:
        np.power(value, np.float32(tone.gamma), out=value)
    if tone.saturation != 1.0:
        grey: Floats = (value @ _LUMA)[..., None]
        value = (grey + np.float32(tone.saturation) * (value - grey)).astype(np.float32, copy=False)
    if tone.contrast != 1.0:
        middle = np.float32(0.45)
        value = middle + np.float32(tone.contrast) * (value - middle)
    return value


def gaussian_blur(image: Floats, sigma: float) -> Floats:
    """Blur with a Gaussian; the border repeats.

    Args:
        image: ``[H, W]`` or ``[H, W, C]``.
        sigma: Standard deviation, pixels.

    Returns:
        A new float32 array of the same shape.
    """
    radius = max(1, int(np.ceil(2.7 * sigma)))
    kernel = np.exp(-0.5 * (np.arange(-radius, radius + 1) / sigma) ** 2)
    kernel = (kernel / kernel.sum()).astype(np.float32)
    value = np.asarray(image, np.float32)
    for axis in (0, 1):
        padding = [(radius, radius) if axis == a else (0, 0) for a in range(value.ndim)]
        padded = np.pad(value, padding, mode="edge")
        size = value.shape[axis]
        total = kernel[radius] * value
        for step in range(1, radius + 1):  # the kernel is even: two shifts share a weight
            lower, upper = radius - step, radius + step
            part = _cut(padded, axis, lower, size) + _cut(padded, axis, upper, size)
            part *= kernel[radius + step]
            total += part
        value = total
    return value


def soft_noise(
    shape: tuple[int, int], size: float, rng: np.random.Generator, octaves: int = 1
) -> Floats:
    """Return smooth noise.

    Random values on a coarse grid, enlarged with cubic interpolation; each further octave is half
    as large and half as strong.

    Args:
        shape: Rows and columns.
        size: Of a blotch, pixels.
        rng: Source of the values.
        octaves: How many.

    Returns:
        ``[H, W]`` float32, mean 0, mostly within −1 and 1.
    """
    total = np.zeros(shape, np.float32)
    for octave in range(octaves):
        cell = max(size / 2**octave, 1.0)
        rows, columns = (int(np.ceil(n / cell)) + 3 for n in shape)
        grid = rng.uniform(-1.0, 1.0, (rows, columns)).astype(np.float32)
        left, top = rng.uniform(0.5, 1.5, 2)
        box = (left, top, left + shape[1] / cell, top + shape[0] / cell)
        image = Image.fromarray(grid)
        enlarged = image.resize((shape[1], shape[0]), Image.Resampling.BICUBIC, box=box)
        total += np.asarray(enlarged) * np.float32(0.5**octave)
    return total


# ------------------------------------------------------------------------ parameters


def _colour(values: NDArray[np.float64]) -> Colour:
    red, green, blue = (float(value) for value in values)
    return red, green, blue


def _draw_season(rng: np.random.Generator) -> Colour:
    """Fresh, dry or autumnal: what green becomes."""
    season = rng.random()
    if season < 0.5:
        return 1.0, 1.0, 1.0
    if season < 0.7:  # fresh
        return float(rng.uniform(0.8, 1.0)), float(rng.uniform(1.0, 1.12)), 0.9
    if season < 0.9:  # dry: towards straw
        return float(rng.uniform(1.1, 1.5)), float(rng.uniform(0.98, 1.08)), 1.0
    return float(rng.uniform(1.2, 1.6)), float(rng.uniform(0.8, 0.95)), 0.75  # autumn


def _draw_shift(rng: np.random.Generator, pan_sharpened: bool) -> tuple[float, float]:
    spread = 0.9 if pan_sharpened else 0.25  # lenses alone shift colour a little
    return float(rng.normal(0.0, spread)), float(rng.normal(0.0, spread))


def _draw_seam(rng: np.random.Generator, tone: Tone) -> Tone:
    """The neighbouring photograph: as this one, with another exposure and balance."""
    factor = np.exp(rng.normal(0.0, 0.12) + rng.normal(0.0, 0.05, 3))
    return Tone(
        gain=_colour(np.array(tone.gain) * factor),
        offset=_colour(np.array(tone.offset) + rng.normal(0.0, 0.015, 3)),
        gamma=tone.gamma * float(np.exp(rng.normal(0.0, 0.1))),
        contrast=tone.contrast * float(np.exp(rng.normal(0.0, 0.1))),
        saturation=tone.saturation * float(np.exp(rng.normal(0.0, 0.15))),
    )


# ----------------------------------------------------------------------- on the way


def _turn_season(image: Floats, season: Colour) -> Floats:
    if season == (1.0, 1.0, 1.0):
        return image
    # Excess of green over the mean of red and blue: 0 on ground, 1 in lush leaves.
    excess = image[..., 1] - 0.5 * (image[..., 0] + image[..., 2])
    share = excess / (image[..., 1] + np.float32(0.02))
    green = np.clip((share - 0.06) / 0.12, 0.0, 1.0)[..., None]  # grey stone stays grey
    return image * (1.0 + green * (np.array(season, np.float32) - 1.0))


def _add_air(image: Floats, sensor: Sensor, rng: np.random.Generator) -> Floats:
    """Clouds' shadows, then the light that haze and thin clouds add and take away."""
    shape = image.shape[:2]
    if sensor.cloud_shadow:
        field = soft_noise(shape, sensor.cloud_size, rng, 3)
        shadow = sensor.cloud_shadow * _ramp(field, rng.uniform(-0.4, 0.5), rng.uniform(0.15, 0.6))
        # The sky lights the shadow with blue.
        image = image * (1.0 - shadow[..., None] * np.array([1.0, 0.95, 0.86], np.float32))
    if sensor.haze:
        haze = np.full(shape, sensor.haze, np.float32)
        if sensor.haze_patches:
            haze *= 1.0 + sensor.haze_patches * soft_noise(shape, 2 * sensor.cloud_size, rng, 2)
        haze = np.clip(haze, 0.0, 0.7)[..., None]
        image = image * (1.0 - haze) + haze * np.array(sensor.haze_colour, np.float32)
    if sensor.thin_cloud:
        field = soft_noise(shape, sensor.cloud_size, rng, 5)
        cloud = sensor.thin_cloud * _ramp(field, rng.uniform(-0.3, 0.5), rng.uniform(0.5, 1.2))
        image = image * (1.0 - cloud[..., None]) + cloud[..., None] * _CLOUD
    return image


def _ramp(field: Floats, start: float, width: float) -> Floats:
    """0 below the start, 1 beyond the width, smooth between."""
    value = np.clip((field - start) / width, 0.0, 1.0).astype(np.float32)
    return value * value * (3.0 - 2.0 * value)


def _vignette(shape: tuple[int, int], loss: float, rng: np.random.Generator) -> Floats:
    """The scene is some part of a photograph whose middle may lie outside."""
    rows, columns = shape
    middle = rng.uniform(-0.5, 1.5, 2) * (rows, columns)
    reach = 1.5 * float(np.hypot(rows, columns))
    down = ((np.arange(rows) - middle[0]) / reach) ** 2
    right = ((np.arange(columns) - middle[1]) / reach) ** 2
    return (1.0 - loss * (down[:, None] + right)).astype(np.float32)[..., None]


def _resize(image: Floats, size: tuple[int, int], method: Image.Resampling) -> Floats:
    """Resize every channel to columns × rows."""
    channels = [
        np.asarray(Image.fromarray(np.ascontiguousarray(image[..., c])).resize(size, method))
        for c in range(image.shape[-1])
    ]
    return np.stack(channels, axis=-1)


def _reduce(image: Floats, factor: float) -> Floats:
    rows, columns = image.shape[:2]
    small = (max(8, round(columns / factor)), max(8, round(rows / factor)))
    reduced = _resize(image, small, Image.Resampling.BOX)
    return _resize(reduced, (columns, rows), Image.Resampling.BICUBIC)


def _pan_sharpen(image: Floats, factor: float, shift: tuple[float, float]) -> Floats:
    """Keep brightness sharp and take colour from a coarser, shifted image (Brovey's way).

    Gillespie et al. 1987: each colour is its share of the coarse brightness, times the fine one.
    """
    coarse = _reduce(image, factor) if factor > 1.0 else image
    coarse = _shift(coarse, shift)
    fine_grey, coarse_grey = image @ _LUMA, coarse @ _LUMA
    ratio = np.clip(fine_grey / np.maximum(coarse_grey, 0.02), 0.0, 2.5)
    return coarse * ratio[..., None]


def _shift(image: Floats, shift: tuple[float, float]) -> Floats:
    """Move by parts of a pixel, linearly; the border repeats."""
    value = image
    for axis, distance in ((1, shift[0]), (0, shift[1])):
        whole = int(np.floor(distance))
        part = np.float32(distance - whole)
        reach = abs(whole) + 1
        padding = [(reach, reach) if axis == a else (0, 0) for a in range(3)]
        padded = np.pad(value, padding, mode="edge")
        size = image.shape[axis]
        near = _cut(padded, axis, reach - whole, size)
        far = _cut(padded, axis, reach - whole - 1, size)
        value = near + part * (far - near)
    return value


def _add_noise(image: Floats, sensor: Sensor, rng: np.random.Generator) -> Floats:
    """Noise of the readout, and of the light itself, which grows with its root."""
    if sensor.noise <= 0.0 and sensor.shot_noise <= 0.0:
        return image
    grain = rng.standard_normal(image.shape, dtype=np.float32)
    if sensor.noise_size > 0.3:
        grain = gaussian_blur(grain, sensor.noise_size)
        grain /= grain.std()
    light = np.clip(image, 0.0, None)
    variance = (sensor.noise / _WHITE) ** 2 + (sensor.shot_noise / _WHITE) ** 2 * light
    return image + np.sqrt(variance) * grain


def _side_of_seam(shape: tuple[int, int], rng: np.random.Generator) -> Floats:
    """0 on one side of a line that wanders through the image, 1 on the other."""
    rows, columns = shape
    angle = rng.uniform(0.0, 2 * np.pi)
    x = np.arange(columns, dtype=np.float32) - rng.uniform(0.2, 0.8) * columns
    y = np.arange(rows, dtype=np.float32) - rng.uniform(0.2, 0.8) * rows
    across = np.cos(angle) * x + np.sin(angle) * y[:, None]
    if rng.random() < 0.6:  # seams follow roads and edges of fields, others are straight
        across = across + 0.12 * columns * soft_noise(shape, columns / 4, rng, 3)
    feather = rng.choice([1.0, 4.0, 25.0])  # pixels
    return np.clip(0.5 + across / feather, 0.0, 1.0).astype(np.float32)


def _compress(
    image: NDArray[np.uint8], quality: int, rng: np.random.Generator
) -> NDArray[np.uint8]:
    """Through JPEG and back, with the colour at full or half resolution."""
    buffer = io.BytesIO()
    subsampling = int(rng.choice([0, 2]))
    Image.fromarray(image).save(buffer, "JPEG", quality=quality, subsampling=subsampling)
    return np.asarray(Image.open(buffer)).copy()


def _cut(array: NDArray, axis: int, start: int, size: int) -> NDArray:
    return array[start : start + size] if axis == 0 else array[:, start : start + size]
