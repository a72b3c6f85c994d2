"""Copy-paste: objects of one training tile added to another, where there is room.

After Ghiasi et al. 2021 (arXiv 2012.07177), changed for imagery seen from above: pasted objects
never cover others, since roofs and crowns don't, and never lie where nothing was annotated.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import rasterio.features
import torch
from numpy.typing import NDArray
from torchvision.transforms.v2 import functional as kernels

from .augmentation import Sample, apply_symmetry
from .instances import Instances, rasterised

_TRIES = 12  # places looked at for each object
_GAP = 1  # pixels between a pasted object and its neighbours
_EDGE_SIGMA = 0.6  # pixels: as soft as the edges of real objects
_LARGEST_SHARE = 0.5  # of the tile's side: larger objects find no room anyway


def pasted(sample: Sample, source: Sample, most: int, rng: np.random.Generator) -> Sample:
    """Paste some of a source tile's objects into a tile.

    Args:
        sample: The tile.
        source: Where the objects come from; of the same bands.
        most: The most objects that are pasted.
        rng: The only source of chance.

    Returns:
        The tile with objects added; the same where none fits.
    """
    height, width = sample.valid.shape
    candidates = _whole_objects(source, _LARGEST_SHARE * min(width, height))
    if not len(candidates):
        return sample
    taken = _taken(sample)
    pixels = sample.pixels.clone()
    added: list[Instances] = []
    for index in rng.choice(candidates, size=int(rng.integers(1, most + 1))):
        patch, cover, outline = _cut_out(source, int(index), int(rng.integers(8)))
        place = _free_place(taken, cover.numpy() > 0, rng)
        if place is None:
            continue
        x, y = place
        rows, columns = cover.shape
        share = _softened(cover)
        below = pixels[:, y : y + rows, x : x + columns]
        pixels[:, y : y + rows, x : x + columns] = patch * share + below * (1.0 - share)
        taken[y : y + rows, x : x + columns] |= cover.numpy() > 0
        shift = np.array([[1.0, 0.0, x], [0.0, 1.0, y], [0.0, 0.0, 1.0]])
        added.append(outline.moved(shift))
    instances = sample.instances
    for outline in added:
        instances = instances.joined(outline)
    return Sample(pixels, sample.valid, instances)


def _whole_objects(source: Sample, largest: float) -> NDArray[np.int64]:
    """Return the indices of objects that are whole, not too large, and on valid pixels' frame."""
    height, width = source.valid.shape
    boxes = source.instances.boxes()
    sides = np.maximum(boxes[:, 2] - boxes[:, 0], boxes[:, 3] - boxes[:, 1])
    whole = (
        ~source.instances.ignored
        & (source.instances.visible > 0.99)
        & (boxes[:, :2] >= 1).all(axis=1)
        & (boxes[:, 2] <= width - 1)
        & (boxes[:, 3] <= height - 1)
        & (sides <= largest)
        & (sides >= 3)
    )
    return np.flatnonzero(whole)


def _taken(sample: Sample) -> NDArray[np.bool_]:
    """Return where nothing may be pasted: objects, ignored areas, invalid pixels."""
    taken = ~sample.valid.numpy()
    outlines = [outline for outline in sample.instances.outlines if not outline.is_empty]
    if outlines:
        drawn = rasterio.features.rasterize(
            outlines, out_shape=taken.shape, all_touched=True, dtype="uint8"
        )
        taken = taken | (drawn > 0)
    return np.array(taken)


def _cut_out(source: Sample, index: int, symmetry: int) -> tuple[Any, Any, Instances]:
    """Return an object's pixels, its mask and its outline, mirrored, in the patch's pixels."""
    height, width = source.valid.shape
    instance = source.instances.select(np.array([index]))
    x0, y0, x1, y1 = instance.outlines[0].bounds
    window = (
        max(int(np.floor(x0)) - 1, 0),
        max(int(np.floor(y0)) - 1, 0),
        min(int(np.ceil(x1)) + 1, width),
        min(int(np.ceil(y1)) + 1, height),
    )
    cover = torch.from_numpy(rasterised(instance.outlines[0], window))
    patch = source.pixels[:, window[1] : window[3], window[0] : window[2]]
    matrix = np.array([[1.0, 0.0, -window[0]], [0.0, 1.0, -window[1]], [0.0, 0.0, 1.0]])
    patch, cover, matrix = apply_symmetry(patch, cover, matrix, symmetry)
    return patch, cover, instance.moved(matrix)


def _free_place(
    taken: NDArray[np.bool_], cover: NDArray[np.bool_], rng: np.random.Generator
) -> tuple[int, int] | None:
    """Return left and upper edge of a place where the cover meets nothing, or None."""
    height, width = taken.shape
    rows, columns = cover.shape
    if rows > height or columns > width:
        return None
    for _ in range(_TRIES):
        x, y = int(rng.integers(width - columns + 1)), int(rng.integers(height - rows + 1))
        # The patch has a pixel of margin, so its whole window is a good stand-in for the gap.
        if not taken[y : y + rows, x : x + columns][_grown(cover)].any():
            return x, y
    return None


def _grown(cover: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Return the mask grown by the gap, inside its window."""
    grown = cover.copy()
    for _ in range(_GAP):
        last = grown.copy()
        grown[1:] |= last[:-1]
        grown[:-1] |= last[1:]
        grown[:, 1:] |= last[:, :-1]
        grown[:, :-1] |= last[:, 1:]
    return grown


def _softened(cover: torch.Tensor) -> torch.Tensor:
    """Return the mask's share of each pixel, with a soft edge; ``[1, H, W]`` float32."""
    if min(cover.shape) < 4:
        return cover[None].to(torch.float32)
    return kernels.gaussian_blur(cover[None].to(torch.float32), [3, 3], [_EDGE_SIGMA] * 2)
