"""What sun, air, sensor and file format do to pixels; objects stay where they are.

Every step takes and gives ``[C, H, W]`` float32 in 0–1 with any number of bands. Invalid pixels
never lend their values to others.
"""

from __future__ import annotations

import io
import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import rasterio.features
import shapely
import shapely.affinity
import torch
from PIL import Image
from torch import Tensor
from torchvision.transforms.v2 import functional as kernels

from .random_streams import own_stream
from .settings import AugmentationSettings

_SHADOW_GRID = 2  # pixels a cell of the shadow's mask: its edge is soft anyway
_BEST_QUALITY = 95  # of JPEG; above that nothing can be seen


Change = Callable[[Tensor, Tensor, AugmentationSettings, np.random.Generator], Tensor]


@dataclass(frozen=True)
class RadiometricStep:
    """One way in which pixels are varied.

    Attributes:
        share: Name of the setting that says in how many tiles; from 0 to 1.
        apply: Takes pixels ``[C, H, W]`` in 0–1, which of them are valid ``[H, W]``, the settings
            and random numbers; gives the changed pixels.
        shares_stream: Whether it draws from the sample's one stream, as the first steps always did.
            A new step has a stream of its own (``random_streams``).
    """

    share: str
    apply: Change
    shares_stream: bool = False


def vary_radiometry(
    pixels: Tensor, valid: Tensor, settings: AugmentationSettings, rng: np.random.Generator
) -> Tensor:
    """Vary the radiometry.

    Args:
        pixels: ``[C, H, W]`` float32 in 0–1.
        valid: ``[H, W]`` bool.
        settings: How strongly.
        rng: The only source of random numbers.

    Returns:
        ``[C, H, W]`` float32 in 0–1; what stands in invalid pixels has no meaning.
    """
    for step in STEPS:
        stream = rng if step.shares_stream else own_stream(rng, step.share)
        if stream.random() < getattr(settings, step.share):
            pixels = step.apply(pixels, valid, settings, stream)
    return pixels.clamp(0.0, 1.0)


def _change_tone(
    pixels: Tensor, valid: Tensor, settings: AugmentationSettings, rng: np.random.Generator
) -> Tensor:
    """Vary contrast around each band's mean, brightness and gamma; of all bands and of each."""
    bands = len(pixels)
    gain = _each(settings.contrast, settings.band_contrast, bands, rng) + 1.0
    shift = _each(settings.brightness, settings.band_brightness, bands, rng)
    exponent = _each(settings.gamma, settings.band_gamma, bands, rng).exp()
    mean = _mean_of_valid(pixels, valid)
    toned = (pixels * gain + (mean * (1.0 - gain) + shift)).clamp_(0.0, 1.0)
    if not settings.gamma and not settings.band_gamma:
        return toned
    return toned.pow_(exponent if settings.band_gamma else float(exponent[0]))


def _mean_of_valid(pixels: Tensor, valid: Tensor) -> Tensor:
    """Return each band's mean ``[C, 1, 1]``; of no valid pixels 0."""
    if not valid.all():
        # They are not 0: resampling mixes them with valid ones, and the steps before change all.
        pixels = torch.where(valid, pixels, torch.zeros(()))
    return pixels.sum((1, 2), keepdim=True) / valid.sum().clamp(min=1)


def _each(together: float, alone: float, bands: int, rng: np.random.Generator) -> Tensor:
    """Return a change ``[C, 1, 1]``: one for all bands, and one of each band's own."""
    drawn = rng.uniform(-together, together) + rng.uniform(-alone, alone, bands)
    return torch.from_numpy(drawn.astype(np.float32)).reshape(-1, 1, 1)


def _add_haze(
    pixels: Tensor, _valid: Tensor, _settings: AugmentationSettings, rng: np.random.Generator
) -> Tensor:
    """Mix with the light of the air, more here and less there."""
    depth = float(rng.uniform(0.1, 0.5)) * _clouds(pixels, rng)
    return pixels * (1.0 - depth) + float(rng.uniform(0.7, 0.95)) * depth


def _clouds(pixels: Tensor, rng: np.random.Generator) -> Tensor:
    """Return a smooth random field ``[1, H, W]`` in 0–1."""
    coarse = torch.from_numpy(rng.random((1, 1, 5, 5), dtype=np.float32))
    size = [pixels.shape[-2], pixels.shape[-1]]
    smooth = torch.nn.functional.interpolate(coarse, size, mode="bicubic", align_corners=True)
    return smooth[0].clamp(0.0, 1.0)


def _add_shadows(
    pixels: Tensor, _valid: Tensor, _settings: AugmentationSettings, rng: np.random.Generator
) -> Tensor:
    """Darken one to three polygons, as clouds, trees and buildings outside the tile do."""
    height, width = pixels.shape[-2:]
    rows, columns = max(2, height // _SHADOW_GRID), max(2, width // _SHADOW_GRID)
    polygons = [_shadow(columns, rows, rng) for _ in range(int(rng.integers(1, 4)))]
    drawn = rasterio.features.rasterize(polygons, out_shape=(rows, columns), dtype="uint8")
    covered = torch.from_numpy(drawn).to(torch.float32)[None]
    sigma = float(rng.uniform(0.5, 3.0))
    covered = _gaussian(covered, sigma)
    covered = kernels.resize(covered, [height, width], antialias=False)
    return pixels * (1.0 - float(rng.uniform(0.3, 0.65)) * covered)


def _shadow(columns: int, rows: int, rng: np.random.Generator) -> shapely.Polygon:
    """Return a shadow's outline: four to eight corners around an ellipse, turned by chance."""
    angles = np.sort(rng.uniform(0.0, 2.0 * math.pi, int(rng.integers(4, 9))))
    reach = rng.uniform(0.7, 1.0, len(angles))
    corners = np.stack([np.cos(angles) * reach, np.sin(angles) * reach], axis=1)
    longer = float(rng.uniform(0.15, 0.5)) * max(columns, rows)
    corners = corners * (longer, longer * float(rng.uniform(0.2, 0.8)))
    turned = shapely.affinity.rotate(shapely.Polygon(corners), float(rng.uniform(0, 180)))
    hull = turned.convex_hull
    return shapely.affinity.translate(hull, rng.uniform(0, columns), rng.uniform(0, rows))


def _coarsen(
    pixels: Tensor, valid: Tensor, settings: AugmentationSettings, rng: np.random.Generator
) -> Tensor:
    """Resample to a larger ground size and back, as a coarser sensor would have seen it."""
    factor = float(rng.uniform(1.0, settings.gsd_most))
    height, width = pixels.shape[-2:]
    coarse = [max(1, round(height / factor)), max(1, round(width / factor))]

    def coarsen(planes: Tensor) -> Tensor:
        small = kernels.resize(planes, coarse, antialias=True)
        return kernels.resize(small, [height, width], antialias=True)

    return _smooth_valid(pixels, valid, coarsen)


def _blur(
    pixels: Tensor, valid: Tensor, settings: AugmentationSettings, rng: np.random.Generator
) -> Tensor:
    sigma = float(rng.uniform(0.3, settings.blur_sigma))
    return _smooth_valid(pixels, valid, lambda planes: _gaussian(planes, sigma))


def _gaussian(planes: Tensor, sigma: float) -> Tensor:
    """Blur, where the kernel of two deviations fits into the tile."""
    side = 2 * math.ceil(2 * sigma) + 1
    if side // 2 >= min(planes.shape[-2:]):
        return planes
    return kernels.gaussian_blur(planes, [side, side], [sigma, sigma])


def _smooth_valid(pixels: Tensor, valid: Tensor, smoothed: Callable[[Tensor], Tensor]) -> Tensor:
    """Smooth with the weights of the valid pixels only (normalised convolution)."""
    if valid.all():
        return smoothed(pixels)
    weights = valid[None].to(pixels.dtype)
    return smoothed(pixels * weights) / smoothed(weights).clamp(min=1e-3)


def _add_noise(
    pixels: Tensor, _valid: Tensor, settings: AugmentationSettings, rng: np.random.Generator
) -> Tensor:
    sigma = float(rng.uniform(0.0, settings.noise_sigma))
    noise = rng.standard_normal(tuple(pixels.shape), dtype=np.float32)
    return pixels + torch.from_numpy(noise) * sigma


def _compress(
    pixels: Tensor, valid: Tensor, settings: AugmentationSettings, rng: np.random.Generator
) -> Tensor:
    """Write as JPEG and read again: three bands at a time as colour, those left over as grey.

    Imagery of more than three bands is packed as three bands of colour and the rest alone by the
    formats that allow it. What the packing loses is the same for other pixel types once they are
    scaled: steps of 1/255 and blocks of eight pixels.
    """
    quality = int(rng.integers(settings.jpeg_quality, _BEST_QUALITY + 1))
    filled = torch.where(
        valid, pixels, _mean_of_valid(pixels, valid)
    )  # a step to 0 would ring into the valid pixels
    bytes_ = (filled.clamp(0.0, 1.0) * 255.0).round().to(torch.uint8)
    colored = len(bytes_) // 3
    sizes = [3] * colored + [1] * (len(bytes_) - 3 * colored)
    groups = bytes_.split(sizes)
    return torch.cat([_through_jpeg(group, quality) for group in groups])


def _through_jpeg(group: Tensor, quality: int) -> Tensor:
    """Write ``[1 or 3, H, W]`` uint8 as JPEG; return what is read again, float32 in 0–1.

    By Pillow: torchvision's own kernel stands on codecs that torchvision 0.29 announces to remove.
    """
    stream = io.BytesIO()
    planes = group[0] if len(group) == 1 else group.permute(1, 2, 0)
    Image.fromarray(planes.contiguous().numpy()).save(stream, "JPEG", quality=quality)
    read = np.atleast_3d(np.asarray(Image.open(stream), dtype=np.float32) / np.float32(255.0))
    return torch.from_numpy(np.ascontiguousarray(read.transpose(2, 0, 1)))


STEPS: tuple[RadiometricStep, ...] = (
    RadiometricStep("radiometry_share", _change_tone, shares_stream=True),
    RadiometricStep("haze_share", _add_haze, shares_stream=True),
    RadiometricStep("shadow_share", _add_shadows, shares_stream=True),
    RadiometricStep("gsd_share", _coarsen, shares_stream=True),
    RadiometricStep("blur_share", _blur, shares_stream=True),
    RadiometricStep("noise_share", _add_noise, shares_stream=True),
    RadiometricStep("jpeg_share", _compress, shares_stream=True),
)
"""In the order in which they are taken; a new one needs an entry and its share in the settings."""
