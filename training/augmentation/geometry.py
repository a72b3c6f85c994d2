"""Crop, scale, rotation and the square's symmetries: pixels by resampling, outlines by one map.

Nothing is rasterised on the way, so outlines stay exact whatever happens to the pixels.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torchvision.transforms.v2 import InterpolationMode
from torchvision.transforms.v2 import functional as kernels

from ..structures.sample import Sample
from .random_streams import own_stream
from .settings import AugmentationSettings


def transform_geometry(
    sample: Sample, settings: AugmentationSettings, size: int, rng: np.random.Generator
) -> Sample:
    """Crop, scale, turn and mirror; the outlines follow by one affine map.

    Args:
        sample: The tile.
        settings: How strongly.
        size: Side of the result in pixels; 0: as large as the tile.
        rng: The only source of random numbers.

    Returns:
        The tile with its objects, which may reach over the frame.
    """
    height, width = sample.pixels.shape[-2:]
    out_width, out_height = (size, size) if size else (width, height)
    zoom = _zoom(settings, own_stream(rng, "zoom"))
    scale = _jitter(settings, rng) * zoom
    angle = float(rng.uniform(0.0, 360.0)) if rng.random() < settings.rotation_share else 0.0
    reach_x, reach_y = _reach(angle, out_height / out_width), _reach(angle, out_width / out_height)
    # The part of the tile that is needed, in the tile's pixels: larger for a turned frame.
    need_width = max(1, round(out_width * reach_x / scale))
    need_height = max(1, round(out_height * reach_y / scale))
    frame = max(1, round(out_width / scale)), max(1, round(out_height / scale))
    left, top = _corner(sample, (need_width, need_height), frame, _Focus.of(settings, zoom), rng)
    need = left, top, need_width, need_height
    matrix = translation(-left, -top)
    turned_width, turned_height = math.ceil(out_width * reach_x), math.ceil(out_height * reach_y)
    if (turned_width, turned_height) == (need_width, need_height):
        pixels, valid = crop_frame(sample.pixels, sample.valid, *need)
    else:
        pixels, valid = _resize(sample.pixels, sample.valid, need, turned_width, turned_height)
        matrix = np.diag([turned_width / need_width, turned_height / need_height, 1.0]) @ matrix
    if angle:
        pixels, valid = _rotate(pixels, valid, angle)
        matrix = _rotation(angle, turned_width / 2, turned_height / 2) @ matrix
        left, top = (turned_width - out_width) // 2, (turned_height - out_height) // 2
        pixels, valid = crop_frame(pixels, valid, left, top, out_width, out_height)
        matrix = translation(-left, -top) @ matrix
    if settings.symmetries:
        pixels, valid, matrix = apply_symmetry(pixels, valid, matrix, int(rng.integers(8)))
    return Sample(pixels.contiguous(), valid.contiguous(), sample.instances.transform(matrix))


def _zoom(settings: AugmentationSettings, rng: np.random.Generator) -> float:
    """Return the factor by which a crop is reduced (below 1) or enlarged; 1 in most crops."""
    kind, share = rng.random(), float(rng.uniform(0.5, 1.0))
    if kind < settings.zoom_out_share:
        return float(settings.zoom_out_most**-share)
    if kind < settings.zoom_out_share + settings.zoom_in_share:
        return float(settings.zoom_in_most**share)
    return 1.0


def _jitter(settings: AugmentationSettings, rng: np.random.Generator) -> float:
    low, high = math.log(settings.scale_low), math.log(settings.scale_high)
    drawn = float(rng.uniform(low, high))
    return math.exp(drawn) if rng.random() < settings.scale_share else 1.0


def _reach(angle: float, other: float) -> float:
    """How much longer than a frame's side the part is that holds the frame, turned and not.

    Args:
        angle: Degrees.
        other: The frame's other side, as a multiple of this one.
    """
    radians = math.radians(angle)
    return max(1.0, abs(math.cos(radians)) + abs(math.sin(radians)) * other) if angle else 1.0


@dataclass(frozen=True)
class _Focus:
    """How crops are laid around objects.

    Attributes:
        share: Of the crops that are.
        large_first: Whether around large objects rather than around small ones.
    """

    share: float
    large_first: bool

    @classmethod
    def of(cls, settings: AugmentationSettings, zoom: float) -> _Focus:
        """Return how a crop is laid that zooms by a factor."""
        # Small objects are the first to be lost between crops, so they are the ones to keep whole.
        # Large ones are what zooming out is for.
        return cls(settings.focus_share if zoom == 1.0 else 1.0, zoom < 1.0)


def _corner(
    sample: Sample,
    need: tuple[int, int],
    frame: tuple[int, int],
    focus: _Focus,
    rng: np.random.Generator,
) -> tuple[int, int]:
    """Return the left and upper edge of the part that is cut out; may lie outside the tile.

    Args:
        sample: The tile.
        need: Width and height of the part.
        frame: Width and height of what is left of it in the end, in its middle: smaller where the
            part is turned.
        focus: How often the part is laid around an object, and around which.
        rng: The only source of random numbers.
    """
    height, width = sample.pixels.shape[-2:]
    spans = [_span(*lengths) for lengths in zip((width, height), need, frame)]
    left, top = (draw_between(low, high, rng) for low, high in spans)
    counted = np.flatnonzero(~sample.instances.ignored)
    focused = rng.random() < focus.share
    if not (focused and len(counted)) or (need[0] >= width and need[1] >= height):
        return left, top
    boxes = sample.instances.select(counted).boxes()
    sides = np.sqrt((boxes[:, 2] - boxes[:, 0]) * (boxes[:, 3] - boxes[:, 1]))
    sides = np.maximum(sides.astype(np.float64), 1.0)
    weights = sides if focus.large_first else 1.0 / sides
    x0, y0, x1, y1 = boxes[rng.choice(len(boxes), p=weights / weights.sum())]
    # A part of these sides, in the frame's middle, is inside the frame however that is turned.
    side, turned = min(zip(frame, need), key=lambda lengths: lengths[0] / lengths[1])
    sure = [length * side / turned for length in frame]
    if need[0] < width:
        left = _covering(x0, x1, need[0], sure[0], spans[0], rng)
    if need[1] < height:
        top = _covering(y0, y1, need[1], sure[1], spans[1], rng)
    return left, top


def _span(extent: int, need: int, frame: int) -> tuple[int, int]:
    """Return the least and the greatest start of a part in a tile of length ``extent``.

    A part that fits lies inside the tile. Of one that doesn't, the frame in its middle does; and
    where not even that fits, the tile lies anywhere inside the frame.
    """
    if need <= extent:
        return 0, extent - need
    margin = (need - frame) // 2
    return min(0, extent - frame) - margin, max(0, extent - frame) - margin


def draw_between(first: int, second: int, rng: np.random.Generator) -> int:
    """Draw a whole number between two, both included, in whatever order they come."""
    low, high = min(first, second), max(first, second)
    return int(rng.integers(low, high + 1))


def _covering(
    start: float,
    end: float,
    need: int,
    sure: float,
    span: tuple[int, int],
    rng: np.random.Generator,
) -> int:
    """Return where a part begins, in its span, whose sure middle shows start to end."""
    margin = math.ceil((need - sure) / 2)
    low = min(max(math.ceil(end) - need + margin, span[0]), span[1])
    high = min(max(math.floor(start) - margin, span[0]), span[1])
    return draw_between(low, high, rng)


def crop_frame(
    pixels: Tensor, valid: Tensor, left: int, top: int, width: int, height: int
) -> tuple[Tensor, Tensor]:
    """Cut out a part; what lies outside the tile is 0 and not valid."""
    pixels = kernels.crop(pixels, top, left, height, width)
    return pixels, kernels.crop(valid[None], top, left, height, width)[0]


def _resize(
    pixels: Tensor, valid: Tensor, part: tuple[int, int, int, int], width: int, height: int
) -> tuple[Tensor, Tensor]:
    """Cut out a part, as ``crop_frame`` does, and bring it to a width and a height.

    Args:
        pixels: Of the tile.
        valid: Of the tile.
        part: Left and upper edge, width and height in the tile's pixels.
        width: Of the result.
        height: Of the result.
    """
    # Band by band: a part that is shrunk to a tenth is a hundred times as large as the tile.
    resized = torch.stack([_resize_plane(plane, part, width, height) for plane in pixels])
    if valid.all() and _is_inside(part, valid.shape):
        return resized, torch.ones((height, width), dtype=torch.bool)
    # A pixel that is mixed with invalid ones is not one of the ground.
    return resized, _resize_plane(valid.to(torch.float32), part, width, height) > 0.999


def _resize_plane(
    plane: Tensor, part: tuple[int, int, int, int], width: int, height: int
) -> Tensor:
    """Cut out and resize a plane ``[H, W]``; rows beyond the tile are added once it is narrow.

    The library, too, resamples along the rows first: to the last bit this gives what resizing the
    whole part gives, and never holds more than a strip of it.
    """
    left, top, need_width, need_height = part
    first, last = max(0, top), min(plane.shape[0], top + need_height)
    plane = kernels.crop(plane[None], first, left, last - first, need_width)
    if last - first < need_height:
        plane = kernels.resize(plane, [last - first, width], antialias=True)
        plane = kernels.crop(plane, top - first, 0, need_height, width)
    return kernels.resize(plane, [height, width], antialias=True)[0]


def _is_inside(part: tuple[int, int, int, int], shape: torch.Size) -> bool:
    left, top, width, height = part
    return left >= 0 and top >= 0 and left + width <= shape[1] and top + height <= shape[0]


def _rotate(pixels: Tensor, valid: Tensor, angle: float) -> tuple[Tensor, Tensor]:
    bilinear = InterpolationMode.BILINEAR
    pixels = kernels.rotate(pixels, angle, interpolation=bilinear)
    share = kernels.rotate(valid[None].to(torch.float32), angle, interpolation=bilinear)[0]
    return pixels, share > 0.999


def apply_symmetry(
    pixels: Tensor, valid: Tensor, matrix: NDArray[np.float64], number: int
) -> tuple[Tensor, Tensor, NDArray[np.float64]]:
    """Apply one of the square's eight symmetries: transposed or not, then mirrored or not."""
    if number & 4:
        pixels, valid = pixels.transpose(-1, -2), valid.transpose(-1, -2)
        matrix = np.array([[0.0, 1.0, 0.0], [1.0, 0.0, 0.0], [0.0, 0.0, 1.0]]) @ matrix
    height, width = valid.shape
    if number & 1:
        pixels, valid = kernels.horizontal_flip(pixels), kernels.horizontal_flip(valid)
        matrix = np.array([[-1.0, 0.0, width], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]) @ matrix
    if number & 2:
        pixels, valid = kernels.vertical_flip(pixels), kernels.vertical_flip(valid)
        matrix = np.array([[1.0, 0.0, 0.0], [0.0, -1.0, height], [0.0, 0.0, 1.0]]) @ matrix
    return pixels, valid, matrix


def translation(x: float, y: float) -> NDArray[np.float64]:
    """Return the map ``[3, 3]`` that shifts by x and y pixels."""
    return np.array([[1.0, 0.0, x], [0.0, 1.0, y], [0.0, 0.0, 1.0]])


def _rotation(angle: float, centre_x: float, centre_y: float) -> NDArray[np.float64]:
    """Return the map of torchvision's ``rotate``: counter-clockwise as seen, y down, degrees."""
    c, s = math.cos(math.radians(angle)), math.sin(math.radians(angle))
    turn = np.array([[c, s, 0.0], [-s, c, 0.0], [0.0, 0.0, 1.0]])
    result: Any = translation(centre_x, centre_y) @ turn @ translation(-centre_x, -centre_y)
    return np.asarray(result, np.float64)
