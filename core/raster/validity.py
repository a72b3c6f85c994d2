"""Which pixels of a raster are valid: told by alpha, mask band, nodata value or NaN.

A raster follows one rule, found when it is opened (``validity_rule``):

- ``alpha``: pixels whose alpha band is 0 are not valid.
- ``mask``: pixels whose mask band is 0 are not valid; bands may share one or have their own.
- ``nodata``: pixels that hold the nodata value are not valid.
- ``all``: each pixel is valid.

Whatever the rule, pixels of which a band is NaN or infinite are not valid, and those whose number
stands for a transparent colour in the raster's colour table.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from rasterio.enums import MaskFlags, Resampling
from rasterio.windows import Window

from .inspection import READ_ERRORS

_ALPHA_SAMPLE = 512  # pixels a side of the look at an alpha band
_ALPHA_BLOCKS = 64  # beyond, and without overviews, a look at some blocks must do
_ALPHA_ROW = 5  # blocks looked at each way
_ALPHA_BLOCK_SAMPLE = 256  # pixels a side looked at of a block
_ALPHA_VALUES = 16  # a mask, soft edges included, has few values in few places
_ALPHA_PARTIAL = 0.2


def find_alpha_band(dataset: Any, name: str, wanted: tuple[int, ...], notes: list[str]) -> int:
    """Return the number of the band that is a mask, or 0.

    Some producers tag a fourth band of data (infrared) as alpha. A mask is fully on or fully off
    except at soft edges, so a band with many values in many places is data.
    """
    tagged = [i for i, color in zip(dataset.indexes, dataset.colorinterp) if color.name == "alpha"]
    if not tagged or tagged[0] in wanted or dataset.count == 1:
        return 0
    band = int(tagged[0])
    try:
        values = _sample_band(dataset, band)
    except READ_ERRORS:
        return band  # a corrupt block: the reading tells, tile by tile
    partial = (values != 0) & (values != values.max())
    if partial.mean() > _ALPHA_PARTIAL and len(np.unique(values)) > _ALPHA_VALUES:
        notes.append(
            f"Band {band} of {name} is tagged as alpha but holds data; it is read as an "
            "ordinary band."
        )
        return 0
    return band


def validity_rule(dataset: Any, bands: tuple[int, ...], alpha: int, palette: bool) -> str:
    """Return which rule tells the valid pixels of a file: alpha, mask, nodata or all.

    Args:
        dataset: The open file.
        bands: The bands that are read.
        alpha: The alpha band, or 0.
        palette: Whether the only band holds numbers of colours.
    """
    if alpha:
        return "alpha"
    of_bands = dataset.mask_flag_enums  # a list of all bands, made anew whenever it is asked for
    flags = set(of_bands[0 if palette else bands[0] - 1])
    if MaskFlags.alpha in flags:
        return "all"  # GDAL takes a band for alpha that is read as data here
    if MaskFlags.per_dataset in flags or not flags:  # without a flag it is the band's own mask
        return "mask"
    has_nodata = any(MaskFlags.nodata in of_bands[0 if palette else band - 1] for band in bands)
    return "nodata" if has_nodata else "all"


def valid_pixels(
    dataset: Any,
    raw: NDArray[np.generic],
    window: Window,
    *,
    rule: str,
    bands: tuple[int, ...],
    alpha: int,
) -> NDArray[np.bool_]:
    """Return which pixels of a window are valid, ``[H, W]``, but for NaN.

    Args:
        dataset: The open file.
        raw: ``[C, H, W]`` the window's pixels in the file's own type.
        window: In the file's pixels.
        rule: As ``validity_rule`` gives it.
        bands: C numbers of the bands that were read.
        alpha: The alpha band, or 0.
    """
    if rule == "alpha":
        return np.asarray(dataset.read(alpha, window=window) > 0)
    if rule == "mask":
        shared = MaskFlags.per_dataset in dataset.mask_flag_enums[bands[0] - 1]
        masks = dataset.read_masks(list(bands[:1] if shared else bands), window=window)
        return np.asarray((masks > 0).all(0))
    if rule == "nodata":
        if raw.dtype.kind == "u":
            return ~_all_nodata(raw, [dataset.nodatavals[band - 1] for band in bands])
        return np.asarray((dataset.read_masks(list(bands), window=window) > 0).all(0))
    return np.ones(raw.shape[1:], np.bool_)


def finite_pixels(pixels: NDArray[np.generic], valid: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Return the valid pixels ``[H, W]`` of which no band of ``[C, H, W]`` is NaN or infinite."""
    if pixels.dtype.kind != "f":
        return valid
    return valid & np.isfinite(pixels).all(axis=0)


def _all_nodata(raw: NDArray[np.generic], values: list[float | None]) -> NDArray[np.bool_]:
    """Return which pixels ``[H, W]`` hold each band's nodata value in all of their bands.

    Of unsigned integers, the nodata value is also an ordinary value of one band: 0 in a shadow,
    255 in glare.
    """
    empty = np.ones(raw.shape[1:], np.bool_)
    for plane, value in zip(raw, np.array([np.nan if v is None else v for v in values])):
        # A nodata value that the type can't hold marks nothing.
        empty &= (plane == value) if value == value else False
    return empty


def _sample_band(dataset: Any, band: int) -> NDArray[np.generic]:
    """Return pixels of a band from all over it, without reading all of a large one."""
    height, width = dataset.block_shapes[band - 1]
    rows, columns = -(-dataset.height // height), -(-dataset.width // width)
    if dataset.overviews(band) or rows * columns <= _ALPHA_BLOCKS:
        shape = (min(dataset.height, _ALPHA_SAMPLE), min(dataset.width, _ALPHA_SAMPLE))
        return np.asarray(dataset.read(band, out_shape=shape, resampling=Resampling.nearest))
    across = min(columns, max(_ALPHA_ROW, _ALPHA_ROW**2 // rows))
    down = min(rows, _ALPHA_ROW**2 // across)
    parts: list[NDArray[np.generic]] = []
    for row in np.linspace(0, rows - 1, down).astype(int):
        for column in np.linspace(0, columns - 1, across).astype(int):
            x, y = int(column) * width, int(row) * height
            wide, high = min(width, dataset.width - x), min(height, dataset.height - y)
            # Elsewhere in each block, as strips reach from the raster's one edge to the other.
            share = len(parts) * 0.618 % 1
            x += int(share * max(0, wide - _ALPHA_BLOCK_SAMPLE))
            y += int(share * max(0, high - _ALPHA_BLOCK_SAMPLE))
            window = Window(x, y, min(wide, _ALPHA_BLOCK_SAMPLE), min(high, _ALPHA_BLOCK_SAMPLE))
            parts.append(dataset.read(band, window=window).ravel())
    return np.concatenate(parts)
