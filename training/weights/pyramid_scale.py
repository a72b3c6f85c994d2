"""A fresh pyramid fitted to the size of a backbone's features."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torchvision.models.detection import MaskRCNN


@torch.no_grad()
def calibrate_pyramid(network: MaskRCNN, sample: Tensor | None = None) -> None:
    """Scale a fresh pyramid's first convolutions so that each level starts with mean 0, std 1.

    Bodies differ by orders of magnitude in the size of their features (folded batch norms most of
    all), and fresh heads on large features start with huge losses. Data-dependent initialisation
    (Krähenbühl et al. 2016, arXiv 1511.06856; Mishkin & Matas 2016, arXiv 1511.06422) costs nothing
    later, in contrast to a norm.

    Args:
        network: With a loaded backbone.
        sample: ``[B, C, H, W]`` images in 0–1; None: synthetic ones with the spectrum of natural
            images (amplitude 1/f; Field 1987, doi 10.1364/JOSAA.4.002379).
    """
    parameter = next(network.parameters())
    if sample is None:
        sample = _natural_noise(len(network.transform.image_mean))
    images = sample.to(parameter.device, parameter.dtype)
    training = network.training
    network.eval()
    images = torch.stack([network.transform.normalize(image) for image in images])
    features = network.backbone.body(images)
    for block, feature in zip(network.backbone.fpn.inner_blocks, features.values()):
        if any(not isinstance(layer, nn.Conv2d) for layer in block):
            continue  # a norm follows
        convolution = block[0]
        response = convolution(feature)
        mean = response.mean(dim=(0, 2, 3))
        scale = 1.0 / (response - mean[:, None, None]).std().clamp_min(1e-12)
        convolution.weight.mul_(scale)
        convolution.bias.sub_(mean).mul_(scale)
    network.train(training)


def _natural_noise(bands: int) -> Tensor:
    """Return ``[2, bands, 256, 256]`` images in 0–1 whose bands go together, as natural ones do."""
    generator = torch.Generator().manual_seed(0)
    size = 256
    frequency = torch.hypot(
        torch.fft.fftfreq(size)[:, None] * size, torch.fft.rfftfreq(size)[None] * size
    ).clamp_min(1.0)
    white = torch.randn(2, bands + 1, size, size, generator=generator)
    pink = torch.fft.irfft2(torch.fft.rfft2(white) / frequency, s=(size, size))
    pink = pink / pink.std(dim=(2, 3), keepdim=True)
    mixed = 0.9 * pink[:, :1] + 0.43 * pink[:, 1:]  # correlation of about 0.8 between bands
    return (0.45 + 0.2 * mixed).clamp(0.0, 1.0)
