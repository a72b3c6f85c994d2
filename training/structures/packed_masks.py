"""Masks of instances, each kept inside the window of its own box."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely
import torch
from numpy.typing import NDArray
from pycocotools import mask as coco_mask

from ...core.runtime.device import shapes_may_follow_values
from .instances import Instances

_LEAST_SIDE = 1e-3  # pixels; a region without extent still needs one sampling point
_MOST_SAMPLES = 4  # a bin and direction, where all regions have as many: 112 pixels in 28 bins
_REGIONS_AT_ONCE = 512  # there: 50 MB for the index of a neighbour


@dataclass(frozen=True)
class PackedMasks:
    """Binary masks of one tile's objects, each stored only inside its own window.

    A dense stack of a tile's masks needs N × H × W bytes (500 MB for 500 objects on 1024 pixels);
    this needs the sum of the boxes' areas.

    Attributes:
        data: ``[S]`` uint8, the windows' pixels row by row, one window after the other.
        offsets: ``[N]`` int64, where each window starts in ``data``.
        windows: ``[N, 4]`` int64, x0, y0, x1, y1 in the tile's pixels, half-open.
    """

    data: torch.Tensor
    offsets: torch.Tensor
    windows: torch.Tensor

    @classmethod
    def empty(cls) -> PackedMasks:
        """Return the masks of no object."""
        nothing = torch.zeros(0, dtype=torch.int64)
        return cls(torch.zeros(0, dtype=torch.uint8), nothing, nothing.view(0, 4))

    def __len__(self) -> int:
        return len(self.offsets)

    def to(self, device: torch.device, *, non_blocking: bool = False) -> PackedMasks:
        """Return the masks on a device."""
        return PackedMasks(
            self.data.to(device, non_blocking=non_blocking),
            self.offsets.to(device, non_blocking=non_blocking),
            self.windows.to(device, non_blocking=non_blocking),
        )

    def pin_memory(self) -> PackedMasks:
        """Return the masks in pinned memory (the data loader calls this)."""
        return PackedMasks(
            self.data.pin_memory(), self.offsets.pin_memory(), self.windows.pin_memory()
        )

    def dense(self, height: int, width: int) -> torch.Tensor:
        """Return the masks as ``[N, height, width]`` uint8."""
        masks = torch.zeros((len(self), height, width), dtype=torch.uint8)
        for index, (x0, y0, x1, y1) in enumerate(self.windows.tolist()):
            start = int(self.offsets[index])
            pixels = self.data[start : start + (y1 - y0) * (x1 - x0)]
            masks[index, y0:y1, x0:x1] = pixels.reshape(y1 - y0, x1 - x0)
        return masks

    def sample(self, regions: torch.Tensor, indices: torch.Tensor, size: int) -> torch.Tensor:
        """Return each region's view of one object's mask, as ``torchvision.ops.roi_align`` has it.

        Equal to ``roi_align(dense, regions, (size, size), sampling_ratio=-1, aligned=True)`` up to
        the order of summation, without the dense masks. Regions must lie inside the tile. Where
        shapes can't follow values, bins have at most ``_MOST_SAMPLES`` points a direction.

        torchvision's own training samples with ``aligned=False``, half a pixel to the lower right,
        and makes up for it when it pastes masks into images. Outlines are made from the mask in its
        box's frame, so here the mask must lie where the object is: else every object loses half a
        pixel on two sides, a tenth of a car's area.

        Args:
            regions: ``[K, 4]`` float32, x0, y0, x1, y1.
            indices: ``[K]`` int64, which object's mask each region looks at.
            size: Side of the result.

        Returns:
            ``[K, size, size]`` float32, 0 to 1.
        """
        result = torch.zeros((len(regions), size, size), device=regions.device)
        windows = self.windows[indices]
        offsets = self.offsets[indices]
        # Pixel i's centre lies at i + 0.5; below, points are counted from centre to centre.
        corners = regions[:, :2] - 0.5
        sides = (regions[:, 2:] - regions[:, :2]).clamp(min=_LEAST_SIDE)
        samples = torch.ceil(sides / size).to(torch.int64)
        for group, columns, rows in _sampled_alike(samples):
            window = windows[group]
            low_x, high_x, weight_x = _axis_samples(
                corners[group, 0] - window[:, 0], sides[group, 0], window[:, 2] - window[:, 0],
                size, columns,
            )  # fmt: skip
            low_y, high_y, weight_y = _axis_samples(
                corners[group, 1] - window[:, 1], sides[group, 1], window[:, 3] - window[:, 1],
                size, rows,
            )  # fmt: skip
            base = offsets[group][:, None]
            row_length = (window[:, 2] - window[:, 0])[:, None]
            upper = (base + low_y * row_length)[:, :, None]
            lower = (base + high_y * row_length)[:, :, None]
            left, right = low_x[:, None, :], high_x[:, None, :]
            # weights [G, size·samples, 2]: shares of the lower and the upper neighbour
            wy0, wy1 = weight_y[:, :, 0, None], weight_y[:, :, 1, None]
            wx0, wx1 = weight_x[:, None, :, 0], weight_x[:, None, :, 1]
            values = (
                self.data[upper + left] * (wy0 * wx0)
                + self.data[upper + right] * (wy0 * wx1)
                + self.data[lower + left] * (wy1 * wx0)
                + self.data[lower + right] * (wy1 * wx1)
            )
            bins = values.reshape(len(window), size, -1, size, values.shape[2] // size)
            result[group] = bins.mean((2, 4))
        return result


def stack_masks(parts: Sequence[PackedMasks], places: int) -> PackedMasks:
    """Return the masks of several tiles as one, with so many places for each.

    Args:
        parts: One a tile.
        places: Not less than the objects of any tile; the windows of empty places are empty.
    """
    starts = np.cumsum([0, *(len(part.data) for part in parts)]).tolist()
    offsets = torch.zeros((len(parts), places), dtype=torch.int64)
    windows = torch.zeros((len(parts), places, 4), dtype=torch.int64)
    for row, (part, start) in enumerate(zip(parts, starts)):
        offsets[row, : len(part)] = part.offsets + start
        windows[row, : len(part)] = part.windows
    # One pixel more, of no object: what an empty place looks at.
    data = torch.cat([*(part.data for part in parts), torch.zeros(1, dtype=torch.uint8)])
    return PackedMasks(data, offsets.flatten(), windows.flatten(0, 1))


def _sampled_alike(
    samples: torch.Tensor,
) -> Iterator[tuple[torch.Tensor | slice, int | torch.Tensor, int | torch.Tensor]]:
    """Yield regions that are sampled together, with the samples of their bins across and down.

    Args:
        samples: ``[K, 2]`` int64 that each region's bins should have.
    """
    if shapes_may_follow_values(samples.device):
        # Regions with as many sampling points per bin.
        for columns, rows in torch.unique(samples, dim=0).tolist():
            alike = (samples[:, 0] == columns) & (samples[:, 1] == rows)
            yield torch.nonzero(alike)[:, 0], columns, rows
        return
    capped = samples.clamp(max=_MOST_SAMPLES)
    for first in range(0, len(samples), _REGIONS_AT_ONCE):
        group = slice(first, first + _REGIONS_AT_ONCE)
        yield group, capped[group, 0], capped[group, 1]


def _axis_samples(
    start: torch.Tensor,
    length: torch.Tensor,
    extent: torch.Tensor,
    size: int,
    samples: int | torch.Tensor,
) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Return lower and upper neighbour ``[K, size·samples]`` and their weights ``[…, 2]``.

    The rules at the borders are those of torchvision's ``roi_align``: points more than one pixel
    outside count as zero, points nearer take the border's value.
    """
    if isinstance(samples, int):
        steps = (torch.arange(size * samples, device=start.device) + 0.5) / (size * samples)
        points = start[:, None] + length[:, None] * steps
        share_of_mean = None
    else:  # the sampling points of all regions are as many; those too many have no weight
        place = torch.arange(_MOST_SAMPLES, device=start.device)
        own = samples[:, None, None]
        steps = torch.arange(size, device=start.device)[:, None] + (place + 0.5) / own
        points = start[:, None] + length[:, None] * (steps / size).flatten(1)
        share_of_mean = ((place < own) * (_MOST_SAMPLES / own)).expand(-1, size, -1).flatten(1)
    last = (extent - 1)[:, None]
    outside = (points < -1.0) | (points > extent[:, None])
    points = points.clamp(min=0.0)
    low = points.floor().to(torch.int64)
    at_end = low >= last
    low = torch.where(at_end, last, low)
    high = torch.where(at_end, last, low + 1)
    share = torch.where(at_end, torch.zeros_like(points), points - low)
    weights = torch.stack([1.0 - share, share], dim=-1)
    weights = torch.where(outside[..., None], torch.zeros_like(weights), weights)
    if share_of_mean is not None:
        weights = weights * share_of_mean[..., None]
        low, high = low.clamp(min=0), high.clamp(min=0)  # in an empty window there is no pixel
    return low, high, weights


def pack_masks(instances: Instances, width: int, height: int) -> PackedMasks:
    """Rasterise every object inside its own window.

    Args:
        instances: Objects inside the frame (see ``Instances.clip``).
        width: Columns of the frame.
        height: Rows of the frame.
    """
    pixels: list[NDArray[np.uint8]] = []
    windows = np.zeros((len(instances), 4), np.int64)
    for index, outline in enumerate(instances.outlines):
        x0, y0, x1, y1 = outline.bounds
        # One pixel of zeros around, so that samples beside the object see background.
        window = (
            max(int(np.floor(x0)) - 1, 0),
            max(int(np.floor(y0)) - 1, 0),
            min(int(np.ceil(x1)) + 1, width),
            min(int(np.ceil(y1)) + 1, height),
        )
        windows[index] = window
        pixels.append(rasterize_outline(outline, window).reshape(-1))
    sizes = np.array([len(part) for part in pixels], np.int64)
    offsets = np.concatenate([np.zeros(1, np.int64), np.cumsum(sizes)])[: len(sizes)]
    data = np.concatenate(pixels) if pixels else np.zeros(0, np.uint8)
    return PackedMasks(torch.from_numpy(data), torch.from_numpy(offsets), torch.from_numpy(windows))


def rasterize_outline(outline: Any, window: tuple[int, int, int, int]) -> NDArray[np.uint8]:
    """Return the outline's mask inside a window, by COCO's own rasteriser.

    Args:
        outline: A shapely polygon or multipolygon in tile pixels.
        window: x0, y0, x1, y1 in tile pixels, half-open.

    Returns:
        ``[height, width]`` uint8, 0 or 1.
    """
    x0, y0, x1, y1 = window
    height, width = y1 - y0, x1 - x0
    mask = np.zeros((height, width), np.uint8)
    for polygon in shapely.get_parts(outline):
        filled = _ring_mask(polygon.exterior, x0, y0, width, height)
        for hole in polygon.interiors:
            filled = filled & ~_ring_mask(hole, x0, y0, width, height)
        mask |= filled
    return mask & np.uint8(1)


def _ring_mask(ring: Any, x0: int, y0: int, width: int, height: int) -> NDArray[np.uint8]:
    points = shapely.get_coordinates(ring)[:-1] - (x0, y0)
    encoded = coco_mask.frPyObjects([points.reshape(-1).tolist()], height, width)
    decoded: NDArray[np.uint8] = coco_mask.decode(encoded)[:, :, 0]
    return decoded
