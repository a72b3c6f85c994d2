"""Which tiles an epoch shows, how often, and in which order."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from .tiles import AnnotatedTile

_REPEAT_BELOW = 0.1  # classes in a smaller share of the tiles are seen more often
_MOST_REPEATS = 4.0  # times that a tile comes in an epoch


class SampleKey(NamedTuple):
    """Which tile, and which of its endless variations."""

    epoch: int
    position: int
    tile: int


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
        epoch_steps: Steps of an epoch, where all tiles are to take several epochs; 0: all tiles
            make one.
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
        epoch_steps: int = 0,
    ) -> None:
        self._indices = np.repeat(np.arange(len(repeats)), repeats)
        self._batch_size = batch_size
        self._seed = seed
        self._rank = rank
        self._world = world
        self._accumulation = accumulation
        self._all_tiles = len(self._indices) + repeated
        part = epoch_steps * batch_size * world * accumulation
        self._tiles = min(part, self._all_tiles) if part else self._all_tiles

    @property
    def steps(self) -> int:
        """Steps in an epoch."""
        return -(-self._batches // self._accumulation)

    @property
    def accumulation(self) -> int:
        """Batches that make a step."""
        return self._accumulation

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
        order = self._order(epoch, repeated)
        # The last batch is filled up only where processes must stay in step.
        if self._world > 1:
            order = np.resize(order, self._batches * self._batch_size * self._world)
        keys = [SampleKey(epoch, place, int(index)) for place, index in enumerate(order)]
        own = keys[self._rank :: self._world]
        size = self._batch_size
        first = first_step * self._accumulation
        return [own[start * size : (start + 1) * size] for start in range(first, self._batches)]

    def _order(self, epoch: int, repeated: Sequence[int]) -> NDArray[np.int64]:
        """Return the tiles of an epoch: a pass over all, or the next part of such passes."""
        tiles = np.concatenate([self._indices, np.array(repeated, np.int64)])
        first = epoch * self._tiles
        number, begin = divmod(first, self._all_tiles)
        parts, end = [], begin + self._tiles
        while end > 0:
            shuffled = np.random.default_rng([self._seed, number]).permutation(tiles)
            parts.append(shuffled[begin:end])
            number, begin, end = number + 1, 0, end - self._all_tiles
        return np.concatenate(parts)


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


def repeat_factors(records: Sequence[AnnotatedTile], seed: int) -> NDArray[np.int64]:
    """Return how often each tile comes in an epoch, so that rare classes are seen.

    Fractions of ``expected_repeats`` are drawn once.

    Args:
        records: The tiles.
        seed: Of the drawing.

    Returns:
        ``[T]`` int64, at least 1.
    """
    factors = expected_repeats(records)
    drawn = np.random.default_rng([seed, 0x5EED]).random(len(records))
    return np.asarray(np.floor(factors) + (drawn < factors % 1.0), np.int64)


def expected_repeats(records: Sequence[AnnotatedTile]) -> NDArray[np.float64]:
    """Return how often each tile comes in an epoch on average, ``[T]``, at least 1.

    Gupta et al. 2019 (LVIS, arXiv 1908.03195, appendix B): a tile comes max(1, √(t / f)) times,
    f being the share of tiles that have its rarest class.
    """
    present = [set(record.instances.labels[~record.instances.ignored]) for record in records]
    shares: dict[int, float] = defaultdict(float)
    for labels in present:
        for label in labels:
            shares[label] += 1.0 / len(records)
    if len(shares) < 2:
        return np.ones(len(records))
    factors = [
        max((np.sqrt(_REPEAT_BELOW / shares[label]) for label in labels), default=1.0)
        for labels in present
    ]
    return np.array(factors, np.float64).clip(1.0, _MOST_REPEATS)
