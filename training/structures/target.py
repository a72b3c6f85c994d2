"""The truth of one tile as the losses take it."""

from __future__ import annotations

from dataclasses import dataclass

from torch import Tensor

from .packed_masks import PackedMasks


@dataclass(frozen=True)
class TileTarget:
    """What is true of one tile, in the tile's pixels.

    Attributes:
        boxes: ``[N, 4]`` float32, x0, y0, x1, y1.
        labels: ``[N]`` int64, class ids from 1.
        masks: Of the N objects.
        ignored: ``[H, W]`` bool, True where nothing is said about background; None: nowhere.
        tile: Index of the tile in its split; −1: of none.
        sampling_seed: Of the choice of anchors and regions, so that it is the same in whichever
            batch and process the sample comes; −1: the global generator decides.
    """

    boxes: Tensor
    labels: Tensor
    masks: PackedMasks
    ignored: Tensor | None = None
    tile: int = -1
    sampling_seed: int = -1
