"""The truth of the tiles of a batch, padded to one shape."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import torch
from torch import Tensor

from .packed_masks import PackedMasks, stack_masks
from .target import TileTarget


@dataclass(frozen=True)
class TargetBatch:
    """What is true of B tiles, each with as many places for objects as the fullest has objects.

    Attributes:
        boxes: ``[B, G, 4]`` float32, x0, y0, x1, y1 in the tile's pixels.
        labels: ``[B, G]`` int64, class ids from 1.
        real: ``[B, G]`` bool: False where a place is empty. G is 1 at least.
        masks: Of the B · G places.
        ignored: ``[B, H, W]`` bool, as ``TileTarget`` has it, False beyond a smaller tile; None:
            nothing is ignored in any tile.
        has_ignored: ``[B]`` bool: whether something is said to be ignored in a tile.
        tiles: Of each, its index in its split; −1: of none.
        sampling_seeds: Of each, as ``TileTarget`` has it.
    """

    boxes: Tensor
    labels: Tensor
    real: Tensor
    masks: PackedMasks
    ignored: Tensor | None
    has_ignored: Tensor
    tiles: tuple[int, ...]
    sampling_seeds: tuple[int, ...]

    def __len__(self) -> int:
        return len(self.tiles)

    def part(self, first: int, last: int) -> TargetBatch:
        """Return the targets from one on, up to and without another."""
        places = slice(first * self.real.shape[1], last * self.real.shape[1])
        here = slice(first, last)
        masks = self.masks
        return TargetBatch(
            self.boxes[here],
            self.labels[here],
            self.real[here],
            PackedMasks(masks.data, masks.offsets[places], masks.windows[places]),
            None if self.ignored is None else self.ignored[here],
            self.has_ignored[here],
            self.tiles[here],
            self.sampling_seeds[here],
        )

    def to(self, device: torch.device, *, non_blocking: bool = False) -> TargetBatch:
        """Return the targets on a device."""

        def move(tensor: Tensor) -> Tensor:
            return tensor.to(device, non_blocking=non_blocking)

        return replace(
            self,
            boxes=move(self.boxes),
            labels=move(self.labels),
            real=move(self.real),
            masks=self.masks.to(device, non_blocking=non_blocking),
            ignored=None if self.ignored is None else move(self.ignored),
            has_ignored=move(self.has_ignored),
        )

    def pin_memory(self) -> TargetBatch:
        """Return the targets in pinned memory (the data loader calls this)."""
        return replace(
            self,
            boxes=self.boxes.pin_memory(),
            labels=self.labels.pin_memory(),
            real=self.real.pin_memory(),
            masks=self.masks.pin_memory(),
            ignored=None if self.ignored is None else self.ignored.pin_memory(),
            has_ignored=self.has_ignored.pin_memory(),
        )


def stack_targets(targets: Sequence[TileTarget]) -> TargetBatch:
    """Return the targets of several tiles as one."""
    places = max((len(target.labels) for target in targets), default=0) or 1
    boxes = torch.zeros((len(targets), places, 4))
    labels = torch.zeros((len(targets), places), dtype=torch.int64)
    real = torch.zeros((len(targets), places), dtype=torch.bool)
    for row, target in enumerate(targets):
        count = len(target.labels)
        boxes[row, :count], labels[row, :count] = target.boxes, target.labels
        real[row, :count] = True
    has_ignored = [target.ignored is not None for target in targets]
    return TargetBatch(
        boxes,
        labels,
        real,
        stack_masks([target.masks for target in targets], places),
        _stack_ignored([target.ignored for target in targets]),
        torch.tensor(has_ignored, dtype=torch.bool),
        tuple(target.tile for target in targets),
        tuple(target.sampling_seed for target in targets),
    )


def _stack_ignored(maps: Sequence[Tensor | None]) -> Tensor | None:
    there = [one for one in maps if one is not None]
    if not there:
        return None
    height, width = max(len(one) for one in there), max(one.shape[1] for one in there)
    stacked = torch.zeros((len(maps), height, width), dtype=torch.bool)
    for row, one in enumerate(maps):
        if one is not None:
            stacked[row, : one.shape[0], : one.shape[1]] = one
    return stacked
