"""The tiles of a split as the training loop sees them: read, varied, with targets, in batches.

What a sample looks like depends on nothing but the seed, the epoch and its place in the epoch:
neither on the number of loading processes nor on what was loaded before.
"""

from __future__ import annotations

import contextlib
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.utils.data import Dataset

from ...core.jobs.errors import UserError
from ...core.models.object_sizes import ObjectSizes
from ...core.models.scaling import BandScaling
from ...core.raster.reader import CorruptBlockError
from ..augmentation.compose import augment, compose
from ..augmentation.copy_paste import InstanceBank
from ..augmentation.object_scales import measure_object_sizes
from ..augmentation.settings import AugmentationSettings
from ..structures.instances import ignored_pixels
from ..structures.packed_masks import pack_masks
from ..structures.sample import Sample
from ..structures.target import TileTarget
from .sampler import SampleKey
from .tiles import AnnotatedTile, read_tile

_CACHE_BYTES = 256_000_000  # decoded tiles kept, a process


class TileDataset(Dataset["tuple[Tensor, TileTarget] | str"]):
    """Samples by key; everything that costs time happens here, in the loading processes.

    Args:
        records: The tiles.
        scaling: Raw values to 0–1; says how many bands there are.
        settings: How tiles are varied.
        crop_size: Side of a sample in pixels; 0: as the tile.
        seed: Of all variation.
    """

    def __init__(
        self,
        records: Sequence[AnnotatedTile],
        scaling: BandScaling,
        settings: AugmentationSettings,
        crop_size: int,
        seed: int,
    ) -> None:
        self._records = list(records)
        self._scaling = scaling
        self._settings = settings
        self._crop_size = crop_size
        self._seed = seed
        self._bank = InstanceBank([record.instances for record in self._records])
        self._cache: OrderedDict[int, tuple[NDArray[np.generic], NDArray[np.bool_]]] = OrderedDict()
        self._cached_bytes = 0

    def __len__(self) -> int:
        return len(self._records)

    def __getitem__(self, key: SampleKey) -> tuple[Tensor, TileTarget] | str:
        """Return one sample, or a sentence on why its tile can't be read."""
        try:
            image, target = _with_target(self.vary(key))
        except (UserError, CorruptBlockError) as error:
            return f"The tile {self._records[key.tile].path.name} can't be read: {error}"
        drawn = np.random.SeedSequence([self._seed, key.epoch, key.position, 0xA2C])
        sampling_seed = int(drawn.generate_state(1, np.uint32)[0])
        return image, replace(target, tile=key.tile, sampling_seed=sampling_seed)

    def vary(self, key: SampleKey) -> Sample:
        """Return one sample with its outlines.

        Raises:
            UserError: See ``read_tile``.
            CorruptBlockError: See ``read_tile``.
        """
        rng = np.random.default_rng([self._seed, key.epoch, key.position])

        own = self.sample(key.tile)

        # Damaged partners are told of when their own turn comes; this tile is sound.
        def another() -> Sample:
            with contextlib.suppress(UserError, CorruptBlockError):
                return self.sample(int(rng.integers(len(self._records))))
            return own

        def donor() -> tuple[int, Sample] | None:
            drawn = self._bank.draw(rng)
            if drawn is not None:
                with contextlib.suppress(UserError, CorruptBlockError):
                    return drawn[0], self.sample(drawn[1])
            return None

        sample = compose(own, self._settings, rng, another=another, donor=donor)
        return augment(sample, self._settings, self._crop_size, rng)

    def object_sizes(self) -> ObjectSizes:
        """Return how large the objects are, and at which scales samples show them."""
        view = self._crop_size or max(max(tile.width, tile.height) for tile in self._records)
        return measure_object_sizes(
            (record.instances for record in self._records), view, self._settings
        )

    def sample(self, index: int) -> Sample:
        """Return one tile as it is, scaled.

        Raises:
            UserError: See ``read_tile``.
            CorruptBlockError: See ``read_tile``.
        """
        raw, valid = self._raw(index)
        mask = torch.from_numpy(valid)
        pixels = self._scaling.apply(torch.from_numpy(raw), mask)
        return Sample(pixels, mask, self._records[index].instances)

    def _raw(self, index: int) -> tuple[NDArray[np.generic], NDArray[np.bool_]]:
        if index in self._cache:
            self._cache.move_to_end(index)
            return self._cache[index]
        tile = read_tile(self._records[index].path, len(self._scaling.low))
        self._cache[index] = tile
        self._cached_bytes += tile[0].nbytes + tile[1].nbytes
        while self._cached_bytes > _CACHE_BYTES and len(self._cache) > 1:
            _, (pixels, valid) = self._cache.popitem(last=False)
            self._cached_bytes -= pixels.nbytes + valid.nbytes
        return tile

    def __getstate__(self) -> dict[str, Any]:
        """Loading processes start with an empty cache."""
        return {**self.__dict__, "_cache": OrderedDict(), "_cached_bytes": 0}


def _with_target(sample: Sample) -> tuple[Tensor, TileTarget]:
    height, width = sample.valid.shape
    ignored = ignored_pixels(sample.instances, sample.valid.numpy())
    objects = sample.instances.select(~sample.instances.ignored)
    target = TileTarget(
        boxes=torch.from_numpy(objects.boxes()),
        labels=torch.from_numpy(objects.labels),
        masks=pack_masks(objects, width, height),
        ignored=None if ignored is None else torch.from_numpy(ignored),
    )
    return sample.pixels, target
