"""Cards of small models, as tests need them: eight-bit bands, classes by their names."""

from __future__ import annotations

from rs_mask_plugin.core.models.architectures import default_options
from rs_mask_plugin.core.models.card import ClassDefinition, ModelCard
from rs_mask_plugin.core.models.scaling import BandScaling

RGB = ("red", "green", "blue")


def small_card(
    architecture="mobilenet_v2_fpn",
    *,
    heads="light",
    weights="pretrained",
    classes=("roof",),
    bands=RGB,
    mean=0.5,
    std=0.25,
    tile_size=96,
    **options,
):
    """Return the card of a model.

    Args:
        architecture: A name of the registry.
        heads: ``light`` or ``full``.
        weights: What the network starts from; decides on its norms.
        classes: Names; their ids count from 1.
        bands: Names.
        mean: Of every band, of the range 0–1.
        std: Of every band.
        tile_size: Pixels.
        options: Of the architecture, in place of its defaults.
    """
    return ModelCard(
        architecture=architecture,
        options=default_options(heads, weights, **options),
        classes=tuple(ClassDefinition(i, name) for i, name in enumerate(classes, start=1)),
        band_names=tuple(bands),
        dtype="uint8",
        scaling=BandScaling((0.0,) * len(bands), (255.0,) * len(bands)),
        mean=(mean,) * len(bands),
        std=(std,) * len(bands),
        gsd=0.1,
        tile_size=tile_size,
    )
