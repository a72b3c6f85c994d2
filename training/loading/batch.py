"""A batch: samples of one step together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from ..structures.target import TileTarget
from ..structures.target_batch import TargetBatch, stack_targets


@dataclass(frozen=True)
class Batch:
    """What one step learns from.

    Attributes:
        images: ``[C, H, W]`` float32 in 0–1 each.
        targets: Of the images.
        unreadable: A sentence for each tile that could not be read and is left out.
    """

    images: list[Tensor]
    targets: TargetBatch
    unreadable: tuple[str, ...] = ()

    def to(self, device: torch.device) -> Batch:
        """Return the batch on a device."""
        return Batch(
            [image.to(device, non_blocking=True) for image in self.images],
            self.targets.to(device, non_blocking=True),
            self.unreadable,
        )

    def parts(self, most: int) -> list[Batch]:
        """Return the batch as batches of at most so many images, in order; at least one batch."""
        return [
            Batch(
                self.images[first : first + most],
                self.targets.part(first, first + most),
                () if first else self.unreadable,
            )
            for first in range(0, max(1, len(self.images)), most)
        ]

    def pin_memory(self) -> Batch:
        """Return the batch in pinned memory (the data loader calls this)."""
        return Batch(
            [image.pin_memory() for image in self.images],
            self.targets.pin_memory(),
            self.unreadable,
        )


def collate(items: Sequence[tuple[Tensor, TileTarget] | str]) -> Batch:
    """Put samples into a batch."""
    read = [item for item in items if not isinstance(item, str)]
    return Batch(
        [image for image, _ in read],
        stack_targets([target for _, target in read]),
        tuple(item for item in items if isinstance(item, str)),
    )
