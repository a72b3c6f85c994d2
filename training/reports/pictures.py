"""Tiles as pictures in a report: bands stretched to colors, outlines drawn over them."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from ...core.reports.page import data_uri

IGNORED_COLOR = "#9e9e9e"
"""Of outlines that are neither object nor background."""
JPEG_QUALITY = 80
"""A tile of 640 pixels then takes 60 to 100 kB."""
_LINE_DETAIL = 2  # steps a pixel in which lines are drawn
_SHARES_CUT = (1.0, 99.0)  # percentiles that are drawn black and white
_MOST_COUNTED = 20_000  # pixels that the percentiles are taken of; more change nothing to the eye


@dataclass(frozen=True)
class Picture:
    """A picture in a page: its data URI, and the text under it."""

    source: str
    caption: str


Line = tuple[NDArray[np.float64], str]
"""Points ``[K, 2]`` x, y in the tile's pixels, and a color."""


def to_rgb(
    pixels: NDArray[Any], valid: NDArray[np.bool_], low: Sequence[float], high: Sequence[float]
) -> NDArray[np.uint8]:
    """Return ``[H, W, 3]`` uint8: the first three bands, or the first one in grey.

    Args:
        pixels: ``[C, H, W]`` of any type.
        valid: ``[H, W]``; other pixels are light grey.
        low: Per band, the value that is drawn black.
        high: Per band, the value that is drawn white.
    """
    shown = [0, 1, 2] if len(pixels) >= 3 else [0, 0, 0]
    planes = [
        np.clip((pixels[band].astype(np.float32) - low[band]) / (high[band] - low[band]), 0, 1)
        for band in shown
    ]
    picture = np.where(valid[..., None], np.nan_to_num(np.stack(planes, axis=-1)), 0.85)
    return np.asarray(np.round(picture * 255), np.uint8)


def draw_lines(picture: NDArray[np.uint8], lines: Iterable[Line], side: int) -> Image.Image:
    """Return the picture with its longer side of ``side`` pixels, lines drawn over it."""
    height, width = picture.shape[:2]
    scale = side / max(height, width)
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    # Small tiles show their pixels, large ones are made smaller without moiré.
    how = Image.Resampling.NEAREST if scale >= 3 else Image.Resampling.BICUBIC
    image = Image.fromarray(picture).resize(size, how)
    # Pillow's lines have hard edges, so they are drawn larger and made smaller as a mask.
    scale *= _LINE_DETAIL
    pen_width = _LINE_DETAIL * max(1.5, side / 220)
    large = (size[0] * _LINE_DETAIL, size[1] * _LINE_DETAIL)
    by_color: dict[str, list[NDArray[np.float64]]] = {}
    for points, color in lines:
        by_color.setdefault(color, []).append(points)
    for color, paths in by_color.items():
        mask = Image.new("L", large)
        pen = ImageDraw.Draw(mask)
        for points in paths:
            path = [(x * scale, y * scale) for x, y in points.tolist()]
            pen.line(path, fill=255, width=round(pen_width), joint="curve")
        image.paste(color, mask=mask.reduce(_LINE_DETAIL))
    return image


def outlines_of(polygons: Iterable[shapely.Geometry], colors: Iterable[str]) -> list[Line]:
    """Return the rings of polygons, holes too, each in its polygon's color."""
    return [
        (shapely.get_coordinates(ring), color)
        for polygon, color in zip(polygons, colors, strict=True)
        for part in shapely.get_parts(polygon)
        for ring in (part.exterior, *part.interiors)
    ]


def stretch_limits(
    pixels: NDArray[Any], valid: NDArray[np.bool_]
) -> tuple[list[float], list[float]]:
    """Return the values that are drawn black and white, the same for all bands of a tile.

    Args:
        pixels: ``[C, H, W]`` of any type.
        valid: ``[H, W]``; other pixels say nothing about contrast.

    Returns:
        The low and the high value of each band, high above low.
    """
    inside = pixels[:, valid].astype(np.float32)
    inside = inside[:, :: max(1, inside.shape[1] // _MOST_COUNTED)]
    inside = inside[np.isfinite(inside)]
    low, high = np.percentile(inside, _SHARES_CUT).tolist() if inside.size else (0.0, 1.0)
    return [low] * len(pixels), [high if high > low else low + 1.0] * len(pixels)


def jpeg_uri(picture: Image.Image) -> str:
    """Return a picture as a data URI: JPEG takes a tenth of PNG's time and size for imagery."""
    buffer = io.BytesIO()
    picture.save(buffer, "jpeg", quality=JPEG_QUALITY)
    return data_uri(buffer.getvalue(), "jpeg")
