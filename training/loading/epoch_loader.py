"""The batches of each epoch, from the step at which the epoch begins or goes on."""

from __future__ import annotations

from collections.abc import Iterator

import torch
from torch.utils.data import DataLoader

from .batch import Batch, collate
from .hard_tiles import HardTiles
from .sampler import EpochPlan, PlannedBatches
from .tile_dataset import TileDataset


class EpochLoader:
    """Loads the planned batches; one loader lives through all epochs, with its processes.

    Args:
        dataset: The training tiles as samples.
        plan: Which tiles come when.
        hard_tiles: Chooses the tiles that an epoch repeats.
        workers: Processes that load tiles; 0: this one does.
        device: Where the batches go; for a CUDA GPU they are put into pinned memory.
    """

    def __init__(
        self,
        dataset: TileDataset,
        plan: EpochPlan,
        hard_tiles: HardTiles,
        *,
        workers: int,
        device: torch.device,
    ) -> None:
        self.hard_tiles = hard_tiles
        self._plan = plan
        self._batches = PlannedBatches(plan)
        self._loader: DataLoader[Batch] = DataLoader(
            dataset,  # type: ignore[arg-type]
            batch_sampler=self._batches,
            collate_fn=collate,
            num_workers=workers,
            persistent_workers=workers > 0,
            prefetch_factor=3 if workers else None,
            pin_memory=device.type == "cuda",
            # One of its own: by default the loader draws from the generator that samples regions.
            generator=torch.Generator(),
        )

    @property
    def steps(self) -> int:
        """Steps of an epoch."""
        return self._plan.steps

    @property
    def accumulation(self) -> int:
        """Batches that make a step."""
        return self._plan.accumulation

    def batches(self, epoch: int, first_step: int) -> Iterator[Batch]:
        """Load an epoch's batches from a step on.

        Args:
            epoch: From 0.
            first_step: Steps of the epoch to leave out.
        """
        self._batches.start(epoch, first_step, repeated=self.hard_tiles.repeated)
        return iter(self._loader)
