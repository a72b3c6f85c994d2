"""The tiles of a split as the training loop sees them: read, varied, with targets, in batches.

What a sample looks like depends on nothing but the seed, the epoch and its place in the epoch:
neither on the number of loading processes nor on what was loaded before.
"""

from __future__ import annotations

import contextlib
import warnings
from collections import OrderedDict, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from rasterio.errors import NotGeoreferencedWarning
from torch import Tensor
from torch.utils.data import Dataset

from ..core.jobs.errors import UserError
from ..core.models.scaling import BandScaling
from ..core.raster.reader import CorruptBlockError, RasterReader
from ..core.raster.source import open_raster
from .augmentation.compose import AugmentationSettings, Sample, augmented, composed
from .augmentation.copy_paste import InstanceBank
from .dataset.coco_reader import SplitContents
from .dataset.training_set import TrainingSet
from .structures.coco_shapes import instances_from_coco
from .structures.instances import Instances, ignored_pixels
from .structures.packed_masks import pack_masks
from .structures.target import TileTarget

_CACHE_BYTES = 256_000_000  # decoded tiles kept, a process
_REPEAT_BELOW = 0.1  # classes in a smaller share of the tiles are seen more often
_MOST_REPEATS = 4.0


@dataclass(frozen=True)
class TileRecord:
    """One tile of a split.

    Attributes:
        image_id: In the COCO file.
        path: The image.
        width: Pixels.
        height: Pixels.
        instances: In the tile's pixels.
    """

    image_id: int
    path: Path
    width: int
    height: int
    instances: Instances


def records_of(contents: SplitContents, training_set: TrainingSet) -> list[TileRecord]:
    """Turn a split's contents into records."""
    known = frozenset(entry.id for entry in training_set.classes)
    by_image: dict[int, list[dict[str, Any]]] = defaultdict(list)
    for annotation in contents.annotations:
        by_image[annotation["image_id"]].append(annotation)
    return [
        TileRecord(
            image_id=image["id"],
            path=Path(image["file_name"]),
            width=int(image["width"]),
            height=int(image["height"]),
            instances=instances_from_coco(
                by_image[image["id"]], int(image["width"]), int(image["height"]), known
            ),
        )
        for image in contents.images
    ]


def read_tile(path: Path, bands: int) -> tuple[NDArray[np.generic], NDArray[np.bool_]]:
    """Read a whole tile as detection reads its windows.

    Args:
        path: The image.
        bands: How many the network takes; a single grey band is repeated, more are left out.

    Returns:
        Pixels ``[C, H, W]`` in the tile's dtype, and valid ``[H, W]``.

    Raises:
        UserError: No raster, or too few bands.
        CorruptBlockError: The file is damaged.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)  # plain pictures train as well
        source = open_raster(path)
        if len(source.bands) > bands:
            source = open_raster(path, bands=source.bands[:bands])
        reader = RasterReader(source)
        try:
            pixels, valid = reader.read(0, 0, source.width, source.height)
        finally:
            reader.close()
    if len(pixels) == 1 and bands > 1:
        pixels = np.repeat(pixels, bands, axis=0)
    if len(pixels) != bands:
        raise UserError(
            f"The tile {path} has {len(pixels)} bands where the training set has {bands}.",
            "Remove it, or make the training set again.",
        )
    return pixels, valid


class SampleKey(NamedTuple):
    """Which tile, and which of its endless variations."""

    epoch: int
    position: int
    tile: int


@dataclass(frozen=True)
class Batch:
    """What one step learns from.

    Attributes:
        images: ``[C, H, W]`` float32 in 0–1 each.
        targets: One an image.
        unreadable: A sentence for each tile that could not be read and is left out.
    """

    images: list[Tensor]
    targets: list[TileTarget]
    unreadable: tuple[str, ...] = ()

    def to(self, device: torch.device) -> Batch:
        """Return the batch on a device."""
        return Batch(
            [image.to(device, non_blocking=True) for image in self.images],
            [target.to(device, non_blocking=True) for target in self.targets],
            self.unreadable,
        )

    def pin_memory(self) -> Batch:
        """Return the batch in pinned memory (the data loader calls this)."""
        return Batch(
            [image.pin_memory() for image in self.images],
            [target.pin_memory() for target in self.targets],
            self.unreadable,
        )


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
        records: Sequence[TileRecord],
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
            image, target = _with_target(self.varied(key))
        except (UserError, CorruptBlockError) as error:
            return f"The tile {self._records[key.tile].path.name} can't be read: {error}"
        drawn = np.random.SeedSequence([self._seed, key.epoch, key.position, 0xA2C])
        chance = int(drawn.generate_state(1, np.uint32)[0])
        return image, replace(target, tile=key.tile, chance=chance)

    def varied(self, key: SampleKey) -> Sample:
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

        sample = composed(own, self._settings, rng, another=another, donor=donor)
        return augmented(sample, self._settings, self._crop_size, rng)

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


def collate(items: Sequence[tuple[Tensor, TileTarget] | str]) -> Batch:
    """Put samples into a batch."""
    read = [item for item in items if not isinstance(item, str)]
    return Batch(
        [image for image, _ in read],
        [target for _, target in read],
        tuple(item for item in items if isinstance(item, str)),
    )


class EpochPlan:
    """Which tiles come in which batch of which epoch; every epoch has as many batches.

    Args:
        repeats: ``[T]`` how often each tile comes in an epoch (``repeat_factors``).
        batch_size: Tiles a batch, of this process.
        seed: Of the order.
        rank: Number of this process, where several train together.
        world: How many train together.
        accumulation: Batches that make a step; an epoch's last step may have fewer.
        repeated: Tiles that come once more in each epoch; which, is said epoch by epoch.
    """

    def __init__(
        self,
        repeats: NDArray[np.int64],
        batch_size: int,
        seed: int,
        rank: int = 0,
        world: int = 1,
        *,
        accumulation: int = 1,
        repeated: int = 0,
    ) -> None:
        self._indices = np.repeat(np.arange(len(repeats)), repeats)
        self._batch_size = batch_size
        self._seed = seed
        self._rank = rank
        self._world = world
        self._accumulation = accumulation
        self._tiles = len(self._indices) + repeated

    @property
    def steps(self) -> int:
        """Steps in an epoch."""
        return -(-self._batches // self._accumulation)

    @property
    def tiles_a_step(self) -> int:
        """Tiles of a whole step, of all processes."""
        return self._batch_size * self._world * self._accumulation

    @property
    def smallest_batch(self) -> int:
        """Tiles of the smallest batch: the last one of a process that trains alone may have few."""
        if self._world > 1:
            return self._batch_size
        return self._tiles - (self._batches - 1) * self._batch_size

    @property
    def _batches(self) -> int:
        """Batches of this process in an epoch."""
        return max(1, -(-self._tiles // (self._batch_size * self._world)))

    def batches(
        self, epoch: int, first_step: int = 0, repeated: Sequence[int] = ()
    ) -> list[list[SampleKey]]:
        """Return an epoch's batches from a step on.

        Args:
            epoch: From 0.
            first_step: Steps to leave out.
            repeated: Tiles that come once more in this epoch.
        """
        rng = np.random.default_rng([self._seed, epoch])
        order = rng.permutation(np.concatenate([self._indices, np.array(repeated, np.int64)]))
        # The last batch is filled up only where processes must stay in step.
        if self._world > 1:
            order = np.resize(order, self._batches * self._batch_size * self._world)
        keys = [SampleKey(epoch, place, int(index)) for place, index in enumerate(order)]
        own = keys[self._rank :: self._world]
        size = self._batch_size
        first = first_step * self._accumulation
        return [own[start * size : (start + 1) * size] for start in range(first, self._batches)]


class PlannedBatches:
    """The batch sampler of a loader that lives through all epochs; the loop sets the epoch."""

    def __init__(self, plan: EpochPlan) -> None:
        self._plan = plan
        self._batches: list[list[SampleKey]] = []

    def start(self, epoch: int, first_step: int, repeated: Sequence[int] = ()) -> None:
        """Say which epoch the next iteration is, where it begins, and which tiles it repeats."""
        self._batches = self._plan.batches(epoch, first_step, repeated)

    def __iter__(self) -> Iterator[list[SampleKey]]:
        return iter(self._batches)

    def __len__(self) -> int:
        return len(self._batches)


def repeat_factors(records: Sequence[TileRecord], seed: int) -> NDArray[np.int64]:
    """Return how often each tile comes in an epoch, so that rare classes are seen.

    Gupta et al. 2019 (LVIS, arXiv 1908.03195, appendix B): a tile comes max(1, √(t / f)) times,
    f being the share of tiles that have its rarest class. Fractions are drawn once.

    Args:
        records: The tiles.
        seed: Of the drawing.

    Returns:
        ``[T]`` int64, at least 1.
    """
    present = [set(record.instances.labels[~record.instances.ignored]) for record in records]
    shares: dict[int, float] = defaultdict(float)
    for labels in present:
        for label in labels:
            shares[label] += 1.0 / len(records)
    if len(shares) < 2:
        return np.ones(len(records), np.int64)
    factors = np.array(
        [
            max((np.sqrt(_REPEAT_BELOW / shares[label]) for label in labels), default=1.0)
            for labels in present
        ]
    ).clip(1.0, _MOST_REPEATS)
    drawn = np.random.default_rng([seed, 0x5EED]).random(len(records))
    return np.asarray(np.floor(factors) + (drawn < factors % 1.0), np.int64)
