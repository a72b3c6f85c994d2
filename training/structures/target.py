"""The truth of one tile as the losses take it."""

from __future__ import annotations

from dataclasses import dataclass, replace

import torch
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

    def to(self, device: torch.device, *, non_blocking: bool = False) -> TileTarget:
        """Return the target on a device."""
        return replace(
            self,
            boxes=self.boxes.to(device, non_blocking=non_blocking),
            labels=self.labels.to(device, non_blocking=non_blocking),
            masks=self.masks.to(device, non_blocking=non_blocking),
            ignored=None
            if self.ignored is None
            else self.ignored.to(device, non_blocking=non_blocking),
        )

    def pin_memory(self) -> TileTarget:
        """Return the target in pinned memory (the data loader calls this)."""
        return replace(
            self,
            boxes=self.boxes.pin_memory(),
            labels=self.labels.pin_memory(),
            masks=self.masks.pin_memory(),
            ignored=None if self.ignored is None else self.ignored.pin_memory(),
        )
