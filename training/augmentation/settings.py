"""How strongly training tiles are varied: every number with its limits, and the presets."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, fields, replace
from typing import Any

from ...core.jobs.errors import UserError


def _number(default: float, low: float, high: float) -> Any:
    """Return a field that knows its limits; whole numbers and yes or no by the default's type."""
    return field(default=default, metadata={"low": low, "high": high})


def _share() -> Any:
    return _number(0.0, 0.0, 1.0)


@dataclass(frozen=True)
class AugmentationSettings:
    """How strongly tiles are varied; every number is free, presets are in ``PRESETS``.

    Shares are probabilities a tile, 0 to 1. Pixels are scaled to 0–1, so a step of brightness or
    noise means the same for every pixel type.

    Attributes:
        symmetries: Any of the eight symmetries of the square, evenly.
        rotation_share: Tiles that are turned by any angle, bilinear.
        scale_low: Least factor of the large-scale jitter (Ghiasi et al. 2021, arXiv 2012.07177,
            from 0.1); objects that become smaller than two pixels are ignored there.
        scale_high: Greatest factor; drawn evenly on a logarithmic scale.
        scale_share: Tiles that are scaled.
        zoom_out_share: Crops that show a larger window, reduced: large objects fit whole.
        zoom_out_most: Greatest factor by which that window is longer than the crop; drawn evenly
            on a logarithmic scale from the root of it on.
        zoom_in_share: Crops that show a smaller window, enlarged: small objects can be seen. With
            ``zoom_out_share`` at most 1; both come on top of the jitter.
        zoom_in_most: Greatest factor by which that window is shorter; drawn likewise.
        gsd_share: Tiles that are made coarser and large again: objects keep their size and lose
            their sharpness, as from a sensor of larger ground size.
        gsd_most: Greatest factor by which the ground size grows, at least 1.
        focus_share: Crops that are laid around an object, small ones first; the others lie
            anywhere. Those that zoom always are, those that zoom out around large ones first.
        mosaic_share: Tiles that are put together from parts of four.
        paste_share: Tiles that get objects of other tiles pasted in.
        paste_most: The most objects pasted into one tile.
        paste_scale: Greatest relative change of a pasted object's size.
        brightness: Greatest shift of all bands together, of the range 0–1.
        contrast: Greatest relative change of contrast.
        gamma: Greatest change of the exponent's logarithm.
        band_brightness: Greatest shift of a single band.
        band_contrast: Greatest relative change of a single band's contrast.
        band_gamma: Greatest change of the logarithm of a single band's exponent.
        radiometry_share: Tiles whose brightness, contrast and gamma are varied.
        haze_share: Tiles with haze: brighter and paler, unevenly.
        shadow_share: Tiles with shadows: dark polygons with soft edges.
        blur_share: Tiles that are blurred.
        blur_sigma: Greatest deviation of the blur, pixels.
        noise_share: Tiles with noise.
        noise_sigma: Greatest deviation of the noise, of the range 0–1.
        jpeg_share: Tiles that are packed as JPEG, three bands at a time, those left over alone.
        jpeg_quality: Least quality of the packing; the greatest is 95.
        min_visible: Objects of which less than this share is left are ignored there.
    """

    symmetries: bool = _number(False, 0, 1)
    rotation_share: float = _share()
    scale_low: float = _number(1.0, 0.05, 10.0)
    scale_high: float = _number(1.0, 0.05, 10.0)
    scale_share: float = _share()
    zoom_out_share: float = _share()
    zoom_out_most: float = _number(2.0, 1.0, 8.0)
    zoom_in_share: float = _share()
    zoom_in_most: float = _number(2.0, 1.0, 8.0)
    gsd_share: float = _share()
    gsd_most: float = _number(2.0, 1.0, 8.0)
    focus_share: float = _number(0.5, 0.0, 1.0)
    mosaic_share: float = _share()
    paste_share: float = _share()
    paste_most: int = _number(6, 1, 100)
    paste_scale: float = _number(0.0, 0.0, 0.9)
    brightness: float = _number(0.0, 0.0, 1.0)
    contrast: float = _number(0.0, 0.0, 1.0)
    gamma: float = _number(0.0, 0.0, 2.0)
    band_brightness: float = _number(0.0, 0.0, 1.0)
    band_contrast: float = _number(0.0, 0.0, 1.0)
    band_gamma: float = _number(0.0, 0.0, 2.0)
    radiometry_share: float = _share()
    haze_share: float = _share()
    shadow_share: float = _share()
    blur_share: float = _share()
    blur_sigma: float = _number(1.2, 0.3, 10.0)
    noise_share: float = _share()
    noise_sigma: float = _number(0.03, 0.0, 1.0)
    jpeg_share: float = _share()
    jpeg_quality: int = _number(40, 1, 95)
    min_visible: float = _number(0.25, 0.0, 1.0)


_LIGHT = AugmentationSettings(
    symmetries=True, brightness=0.08, contrast=0.15, gamma=0.1, radiometry_share=0.5
)
_STANDARD = replace(
    _LIGHT,
    scale_low=0.7,
    scale_high=1.4,
    scale_share=0.7,
    brightness=0.1,
    contrast=0.2,
    gamma=0.2,
    band_brightness=0.03,
    radiometry_share=0.8,
    noise_share=0.1,
    blur_share=0.05,
)
PRESETS: dict[str, AugmentationSettings] = {
    "none": AugmentationSettings(),
    "light": _LIGHT,
    "standard": _STANDARD,
    "strong": replace(
        _STANDARD,
        rotation_share=0.4,
        scale_low=0.4,
        scale_high=2.0,
        scale_share=0.9,
        gsd_share=0.15,
        mosaic_share=0.15,
        paste_share=0.5,
        paste_scale=0.2,
        brightness=0.15,
        contrast=0.3,
        gamma=0.35,
        band_brightness=0.06,
        band_contrast=0.1,
        band_gamma=0.1,
        haze_share=0.15,
        shadow_share=0.15,
        blur_share=0.1,
        noise_share=0.2,
        jpeg_share=0.1,
    ),
}
"""Name → settings; the names of ``training_options.AUGMENTATIONS``."""


def apply_changes(settings: AugmentationSettings, changes: Sequence[str]) -> AugmentationSettings:
    """Return the settings with some numbers changed.

    Args:
        settings: A preset.
        changes: As ``paste_share=0.5``, or several in one text with commas; of two for one name
            the later one counts.

    Raises:
        UserError: An unknown name, no number, or a number outside its limits.
    """
    known = {entry.name: entry for entry in fields(AugmentationSettings)}
    values: dict[str, Any] = {}
    for change in (part for text in changes for part in text.split(",")):
        name, separator, text = (part.strip() for part in change.partition("="))
        if not separator or name not in known:
            raise UserError(
                f"The change of the augmentation {change!r} is not name=value with one of the "
                f"names {', '.join(known)}.",
                "Write for example paste_share=0.5, or leave the changes empty.",
            )
        entry = known[name]
        values[name] = _read(
            name, text, type(entry.default), entry.metadata["low"], entry.metadata["high"], known
        )
    result = replace(settings, **values)
    if result.scale_low > result.scale_high:
        raise UserError(
            f"The augmentation's scale_low {result.scale_low:g} is greater than its scale_high "
            f"{result.scale_high:g}.",
            "Change both, for example scale_low=0.5, scale_high=2.",
        )
    if result.zoom_out_share + result.zoom_in_share > 1.0:
        raise UserError(
            f"The augmentation's zoom_out_share {result.zoom_out_share:g} and zoom_in_share "
            f"{result.zoom_in_share:g} are more than all crops together.",
            "Change both, for example zoom_out_share=0.3, zoom_in_share=0.3.",
        )
    return result


def _read(
    name: str, text: str, kind: type, low: float, high: float, known: Iterable[str]
) -> bool | int | float:
    """Return the number that a text says, in the field's type and inside its limits."""
    words = {"true": 1.0, "yes": 1.0, "false": 0.0, "no": 0.0} if kind is bool else {}
    try:
        value = words[text.lower()] if text.lower() in words else float(text)
    except ValueError:
        value = math.nan
    if not low <= value <= high or (kind is not float and value != int(value)):
        wanted = "0 or 1" if kind is bool else f"a number from {low:g} to {high:g}"
        if kind is int:
            wanted = f"a whole number from {low:g} to {high:g}"
        raise UserError(
            f"The change of the augmentation {name}={text!s} must be {wanted} (the names are "
            f"{', '.join(known)}).",
            "Correct the number, or leave the change out to keep the preset's.",
        )
    return kind(value)
