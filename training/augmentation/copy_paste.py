"""Copy-paste: objects of one training tile added to another, where there is room.

After Ghiasi et al. 2021 (arXiv 2012.07177), changed for imagery seen from above: pasted objects
never cover others, since roofs and crowns don't, and never lie where nothing was annotated. Pasted
edges are as soft as real ones (Dwibedi et al. 2017, arXiv 1708.01642: else the edge is learned).
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Sequence

import numpy as np
import rasterio.features
import torch
from numpy.typing import NDArray
from torchvision.transforms.v2 import functional as kernels

from ..structures.instances import Instances
from ..structures.packed_masks import rasterize_outline
from ..structures.sample import Sample
from .geometry import apply_symmetry, translation

_TRIES = 12  # places looked at for each object
_GAP = 1  # pixels between a pasted object and its neighbours
_EDGE_SIGMA = 0.6  # pixels: as soft as the edges of real objects
_WHOLE = 0.99  # of an object must be visible in its tile
_LEAST_SIDE = 3  # pixels; a smaller object has no shape to copy
_LARGEST_SHARE = 0.5  # of the tile's side: larger objects find no room anyway


class InstanceBank:
    """The objects of all training tiles, found by class: rare ones come as often as common ones.

    Holds no pixels, only which tile has which classes.

    Args:
        tiles: The objects of each tile.
    """

    def __init__(self, tiles: Sequence[Instances]) -> None:
        by_class: dict[int, list[int]] = defaultdict(list)
        for index, objects in enumerate(tiles):
            for label in np.unique(objects.labels[~objects.ignored]).tolist():
                by_class[label].append(index)
        self._tiles = sorted(by_class.items())

    def draw(self, rng: np.random.Generator) -> tuple[int, int] | None:
        """Return a class, drawn evenly, and a tile that has it; None without any."""
        if not self._tiles:
            return None
        label, tiles = self._tiles[int(rng.integers(len(self._tiles)))]
        return label, tiles[int(rng.integers(len(tiles)))]


def paste_objects(
    sample: Sample,
    source: Sample,
    label: int,
    most: int,
    rng: np.random.Generator,
    scale: float = 0.0,
) -> Sample:
    """Paste some of a source tile's objects into a tile.

    Args:
        sample: The tile.
        source: Where the objects come from; of the same bands.
        label: The class that they are of.
        most: The most objects that are pasted.
        rng: The only source of random numbers.
        scale: Greatest relative change of an object's size, 0 to 0.9.

    Returns:
        The tile with objects added; the same where none fits.
    """
    height, width = sample.valid.shape
    candidates = _whole_objects(source, label, _LARGEST_SHARE * min(width, height))
    if not len(candidates):
        return sample
    taken = _occupied(sample)
    pixels = sample.pixels.clone()
    instances = sample.instances
    for index in rng.choice(candidates, size=int(rng.integers(1, most + 1))):
        factor = math.exp(rng.uniform(-1.0, 1.0) * -math.log1p(-scale))
        patch, outline = _cut_out(source, int(index), int(rng.integers(8)), factor)
        rows, columns = patch.shape[-2:]
        cover = rasterize_outline(outline.outlines[0], (0, 0, columns, rows)) > 0
        place = _free_place(taken, cover, rng)
        if place is None:
            continue
        x, y = place
        share = _soften(cover)
        below = pixels[:, y : y + rows, x : x + columns]
        pixels[:, y : y + rows, x : x + columns] = patch * share + below * (1.0 - share)
        taken[y : y + rows, x : x + columns] |= cover
        instances = instances.concatenate(outline.transform(translation(x, y)))
    return Sample(pixels, sample.valid, instances)


def _whole_objects(source: Sample, label: int, largest: float) -> NDArray[np.int64]:
    """Return the indices of a class's objects: whole, not too large, and on valid pixels."""
    height, width = source.valid.shape
    boxes = source.instances.boxes()
    sides = np.maximum(boxes[:, 2] - boxes[:, 0], boxes[:, 3] - boxes[:, 1])
    whole = np.flatnonzero(
        ~source.instances.ignored
        & (source.instances.labels == label)
        & (source.instances.visible > _WHOLE)
        & (boxes[:, :2] >= 1).all(axis=1)
        & (boxes[:, 2] <= width - 1)
        & (boxes[:, 3] <= height - 1)
        & (sides <= largest)
        & (sides >= _LEAST_SIDE)
    )
    if source.valid.all():
        return whole
    windows = [_window(source, int(index)) for index in whole]
    known = [bool(source.valid[y0:y1, x0:x1].all()) for x0, y0, x1, y1 in windows]
    return whole[np.array(known, bool)]


def _occupied(sample: Sample) -> NDArray[np.bool_]:
    """Return where nothing may be pasted: objects, ignored areas, invalid pixels."""
    taken = ~sample.valid.numpy()
    outlines = [outline for outline in sample.instances.outlines if not outline.is_empty]
    if outlines:
        drawn = rasterio.features.rasterize(
            outlines, out_shape=taken.shape, all_touched=True, dtype="uint8"
        )
        taken = taken | (drawn > 0)
    return np.array(taken)


def _window(source: Sample, index: int) -> tuple[int, int, int, int]:
    """Return x0, y0, x1, y1 of an object with a pixel of its surroundings."""
    height, width = source.valid.shape
    x0, y0, x1, y1 = source.instances.outlines[index].bounds
    return (
        max(int(np.floor(x0)) - 1, 0),
        max(int(np.floor(y0)) - 1, 0),
        min(int(np.ceil(x1)) + 1, width),
        min(int(np.ceil(y1)) + 1, height),
    )


def _cut_out(
    source: Sample, index: int, symmetry: int, factor: float
) -> tuple[torch.Tensor, Instances]:
    """Return an object's pixels and its outline, scaled and mirrored, in the patch's pixels."""
    x0, y0, x1, y1 = _window(source, index)
    patch, known = source.pixels[:, y0:y1, x0:x1], source.valid[y0:y1, x0:x1]
    matrix = translation(-x0, -y0)
    columns, rows = max(3, round((x1 - x0) * factor)), max(3, round((y1 - y0) * factor))
    if (columns, rows) != (x1 - x0, y1 - y0):
        patch = kernels.resize(patch, [rows, columns], antialias=True)
        known = torch.ones((rows, columns), dtype=torch.bool)
        matrix = np.diag([columns / (x1 - x0), rows / (y1 - y0), 1.0]) @ matrix
    patch, known, matrix = apply_symmetry(patch, known, matrix, symmetry)
    return patch, source.instances.select(np.array([index])).transform(matrix)


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
        if not taken[y : y + rows, x : x + columns][_grow(cover)].any():
            return x, y
    return None


def _grow(cover: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Return the mask grown by the gap, inside its window."""
    grown = cover.copy()
    for _ in range(_GAP):
        last = grown.copy()
        grown[1:] |= last[:-1]
        grown[:-1] |= last[1:]
        grown[:, 1:] |= last[:, :-1]
        grown[:, :-1] |= last[:, 1:]
    return grown


def _soften(cover: NDArray[np.bool_]) -> torch.Tensor:
    """Return the mask's share of each pixel, with a soft edge; ``[1, H, W]`` float32."""
    share = torch.from_numpy(cover)[None].to(torch.float32)
    if min(cover.shape) < 4:
        return share
    return kernels.gaussian_blur(share, [3, 3], [_EDGE_SIGMA] * 2)
