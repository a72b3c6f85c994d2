"""Which tile is for training, validation or test: pure functions over tables of tiles.

A split is decided for *units* that stay together: blocks in space, whole rasters, areas. Tiles
that reach over into another split's tiles are masked there, so no pixel is ever in two splits.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

TRAIN, VALIDATION, TEST = 0, 1, 2
"""Numbers of ``options.SPLITS``; a pixel that two splits want belongs to the higher one."""

_BLOCKS_WANTED = 25  # enough to hit a share of a fifth to within a few percent
_TRIALS = 24  # seeded orders tried; the best by the cost below is taken
_CUT_UP_TO = 3  # tiles of one raster: too few to give any of them away
_LEAK_TOLERANCE_PIXELS = 0.01


@dataclass(frozen=True)
class Assignment:
    """The split of each unit, and what could not be done.

    Attributes:
        split: ``[U]`` int8: TRAIN, VALIDATION or TEST.
        remarks: Sentences for the user: classes that are in too few units, …
    """

    split: NDArray[np.int8]
    remarks: tuple[str, ...]


def blocks_in_space(
    centres: NDArray[np.float64], planes: NDArray[np.int64], step: float
) -> NDArray[np.int64]:
    """Group tiles into square blocks by their centres.

    The blocks are as large as leaves about 25 of them: neighbours share light, season and street
    plan, so the larger the blocks the more honest the validation.

    Args:
        centres: ``[N, 2]`` in the units of a common plane.
        planes: ``[N]``; tiles on different planes are never in one block.
        step: Distance from tile to tile, in the same units.

    Returns:
        ``[N]`` block of each tile, from 0 without gaps.
    """
    if not len(centres):
        return np.zeros(0, np.int64)
    side = max(1, int(np.sqrt(len(centres) / _BLOCKS_WANTED)))
    while True:
        cells = np.zeros((len(centres), 3), np.int64)
        cells[:, 0] = planes
        for plane in np.unique(planes):
            here = planes == plane
            # Centres lie in the middle of cells, so rounding errors don't move a tile to the next.
            offset = centres[here] - centres[here].min(axis=0)
            cells[here, 1:] = np.floor(offset / step + 0.5) // side
        blocks = np.unique(cells, axis=0, return_inverse=True)[1].reshape(-1)
        if side == 1 or blocks.max() + 1 >= _BLOCKS_WANTED // 2:
            return blocks.astype(np.int64)
        side -= 1


def assign_units(
    objects: NDArray[np.int64],
    tiles: NDArray[np.int64],
    validation_share: float,
    test_share: float,
    *,
    seed: int,
    class_names: tuple[str, ...] = (),
    unit: str = "block",
) -> Assignment:
    """Choose units for validation and test so that each class has its share in each split.

    Iterative stratification (Sechidis, Tsoumakas, Vlahavas 2011, "On the stratification of
    multi-label data") over units in place of samples, tried in several seeded orders; the one
    whose classes come nearest to the shares is taken.

    Args:
        objects: ``[U, K]`` objects of each class in each unit.
        tiles: ``[U]`` tiles in each unit.
        validation_share: 0 to 1.
        test_share: 0 to 1.
        seed: Same seed, same choice.
        class_names: ``[K]`` for the remarks.
        unit: What a unit is called in the remarks.
    """
    count = len(tiles)
    shares = np.array([1.0 - validation_share - test_share, validation_share, test_share])
    wanted = [split for split in (TRAIN, VALIDATION, TEST) if shares[split] > 0]
    remarks = []
    if len(wanted) > count:
        # One unit a split at least, training and validation first.
        dropped = wanted[count:]
        names = " and ".join(("training", "validation", "test")[split] for split in dropped)
        remarks.append(f"There are too few {unit}s ({count}) for a split: {names} stays empty.")
        shares[dropped] = 0.0
        shares = shares / shares.sum()
        wanted = wanted[:count]
    if len(wanted) == 1:
        return Assignment(np.full(count, wanted[0], np.int8), tuple(remarks))
    # Tiles count as one more class, so that splits get their share of places, too.
    amounts = np.column_stack([objects, tiles]).astype(np.float64)
    rng = np.random.default_rng(seed)
    best, best_cost = np.zeros(count, np.int8), np.inf
    for _ in range(_TRIALS):
        split = _stratified(amounts, shares, rng)
        split = _without_empty_splits(split, wanted, tiles)
        cost = _cost(split, amounts, shares)
        if cost < best_cost - 1e-9:
            best, best_cost = split, cost
    in_units = (objects > 0).sum(axis=0)
    for number, name in enumerate(class_names):
        if not 0 < in_units[number] < len(wanted):
            continue
        remarks.append(
            f"Class {name!r} is in {in_units[number]} {unit}(s) only, too few to be in every split."
        )
    return Assignment(best, tuple(remarks))


def cut_positions(
    positions: NDArray[np.float64], length: float, validation_share: float, test_share: float
) -> list[tuple[int, float, float]]:
    """Cut a raster too small for blocks into one strip a split, by the objects' positions.

    Args:
        positions: ``[N]`` of the objects along the axis that is cut.
        length: Of the axis.
        validation_share: Of the objects.
        test_share: Of the objects.

    Returns:
        (split, from, to) for each strip along the axis, training first.
    """
    shares = [(TRAIN, 1.0 - validation_share - test_share), (VALIDATION, validation_share)]
    shares = [(s, share) for s, share in [*shares, (TEST, test_share)] if share > 0]
    ordered = np.sort(positions)
    least = length * 0.5 / (len(shares) + 1)  # a strip is never so thin that nothing fits into it
    strips, start, cumulated = [], 0.0, 0.0
    for index, (split, share) in enumerate(shares):
        cumulated += share
        end = length
        if index < len(shares) - 1:
            end = float(np.quantile(ordered, cumulated)) if len(ordered) else length * cumulated
            remaining = len(shares) - 1 - index
            end = float(np.clip(end, start + least, length - least * remaining))
        strips.append((split, start, end))
        start = end
    return strips


def too_small_for_blocks(tiles: int, rasters: int) -> bool:
    """Whether a raster must be cut, because no tile can be spared for validation."""
    return rasters == 1 and tiles <= _CUT_UP_TO


def find_leaks(
    regions: NDArray[np.object_], splits: NDArray[np.int8], pixel: float
) -> list[tuple[int, int]]:
    """Return the pairs of tiles of different splits that share valid pixels: none, if all is well.

    Args:
        regions: ``[N]`` polygons of the tiles' usable pixels, on one plane.
        splits: ``[N]``.
        pixel: Side of a pixel on that plane: what overlaps by less than a hundredth is rounding.

    Returns:
        Pairs of positions in ``regions``.
    """
    seen = [np.flatnonzero(splits == split) for split in (TRAIN, VALIDATION, TEST)]
    tolerance = pixel * _LEAK_TOLERANCE_PIXELS
    leaks = []
    for low in (TRAIN, VALIDATION):
        for high in range(low + 1, TEST + 1):
            if not len(seen[low]) or not len(seen[high]):
                continue
            # Shrunk by the tolerance, so that neighbours that share an edge don't meet.
            shrunk = shapely.buffer(regions[seen[high]], -tolerance, join_style="mitre")
            tree = shapely.STRtree(regions[seen[low]])
            mine, other = tree.query(shrunk, predicate="intersects")
            if not len(mine):
                continue
            shared = shapely.area(shapely.intersection(shrunk[mine], regions[seen[low]][other]))
            real = shared > tolerance * pixel
            leaks += [
                (int(seen[low][o]), int(seen[high][m])) for m, o in zip(mine[real], other[real])
            ]
    return leaks


def choose_background(candidates: NDArray[np.int64], count: int, seed: int) -> NDArray[np.int64]:
    """Return ``count`` of the candidates (all, if there are fewer), sorted, by the seed."""
    if count >= len(candidates):
        return np.sort(candidates)
    rng = np.random.default_rng(seed)
    return np.sort(rng.choice(candidates, size=count, replace=False))


def _stratified(
    amounts: NDArray[np.float64], shares: NDArray[np.float64], rng: np.random.Generator
) -> NDArray[np.int8]:
    """One run of iterative stratification."""
    count, classes = amounts.shape
    split = np.full(count, -1, np.int8)
    desired = shares[:, None] * amounts.sum(axis=0)[None, :]
    usable = shares > 0
    order = rng.permutation(count)
    while (split < 0).any():
        open_units = order[split[order] < 0]
        left = (amounts[open_units] > 0).sum(axis=0).astype(np.float64)
        left[left == 0] = np.inf
        rarest = int(np.argmin(left))
        with_it = open_units[amounts[open_units, rarest] > 0]
        if not len(with_it):
            split[open_units] = TRAIN
            break
        unit = (
            with_it[int(np.argmax(amounts[with_it, rarest]))]
            if rarest < classes - 1
            else (with_it[0])
        )
        need = np.where(usable, desired[:, rarest], -np.inf)
        # Ties go to the split that lacks most of everything, relative to what it should have.
        total = desired[:, -1] / np.maximum(shares, 1e-9)
        chosen = max(np.flatnonzero(usable), key=lambda s: (round(need[s], 9), total[s]))
        split[unit] = chosen
        desired[chosen] -= amounts[unit]
    return split


def _without_empty_splits(
    split: NDArray[np.int8], wanted: list[int], tiles: NDArray[np.int64]
) -> NDArray[np.int8]:
    """Give each wanted split at least one unit, taken from the split that has most."""
    split = split.copy()
    for needed in wanted:
        if (split == needed).any():
            continue
        counts = np.bincount(split, minlength=3)
        giver = int(np.argmax(counts))
        units = np.flatnonzero(split == giver)
        split[units[int(np.argmin(tiles[units]))]] = needed
    return split


def _cost(
    split: NDArray[np.int8], amounts: NDArray[np.float64], shares: NDArray[np.float64]
) -> float:
    """Return how far the classes' shares are off; a class missing in a split counts most."""
    total = np.maximum(amounts.sum(axis=0), 1e-9)
    cost = 0.0
    for number in np.flatnonzero(shares > 0):
        got = amounts[split == number].sum(axis=0)
        cost += float(np.abs(got / total - shares[number]).sum() / shares[number])
        cost += 5.0 * float(((got == 0) & (total > 1e-6)).sum())
    return cost
