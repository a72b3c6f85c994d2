"""Which tile is for training, validation or test: pure functions over tables of tiles.

A split is decided for *units* that stay together: blocks in space, whole rasters, areas. Tiles
that reach over into another split's tiles are masked there, so no pixel is ever in two splits.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

from ...core.jobs.counts import count_of
from ...core.vector.geometry import intersection

TRAIN, VALIDATION, TEST = 0, 1, 2
"""Numbers of ``dataset_options.SPLITS``; a pixel that two splits want belongs to the higher one."""

SPLIT_WORDS = {
    "train": TRAIN,
    "training": TRAIN,
    "val": VALIDATION,
    "valid": VALIDATION,
    "validation": VALIDATION,
    "test": TEST,
    "testing": TEST,
}
"""What people and tools call the splits, in lower case."""

_BLOCKS_WANTED = 25  # enough to hit a share of a fifth to within a few percent
_TRIALS = 24  # seeded orders tried; the best by the cost below is taken
_ROUNDS = 4  # of improvement by single moves; rarely more than two find anything
_SWAPS_UP_TO = 64  # units: swaps cost a look at every pair
_CUT_UP_TO = 3  # tiles of one raster: too few to give any of them away
_LEAK_TOLERANCE_PIXELS = 0.01
_LEAST_SHARE = 1e-9  # 1 - 0.7 - 0.3 is not 0 in floating point


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
        unit: What a unit is: ``area``, ``raster`` or ``block``.
    """
    count = len(tiles)
    shares = _shares(validation_share, test_share)
    wanted = [split for split in (TRAIN, VALIDATION, TEST) if shares[split] > 0]
    remarks = []
    if len(wanted) > count:
        # One unit a split at least, training and validation first.
        dropped = wanted[count:]
        empty = "test stays" if VALIDATION not in dropped else "validation stays"
        if len(dropped) > 1:
            empty = "validation and test stay"
        remarks.append(
            f"{_units_text(count, unit)} can't be shared among so many splits: {empty} empty."
        )
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
        split = _stratify(amounts, shares, rng)
        split = _without_empty_splits(split, wanted, tiles)
        cost = _cost(split, amounts, shares)
        if cost < best_cost - 1e-9:
            best, best_cost = split, cost
    best = _improve(best, amounts, shares)
    in_units = (objects > 0).sum(axis=0)
    for number, name in enumerate(class_names):
        if not 0 < in_units[number] < len(wanted):
            continue
        remarks.append(
            f"Class {name!r} is in {_units_text(int(in_units[number]), unit)} only, too few to be "
            "in every split."
        )
    return Assignment(best, tuple(remarks))


def _units_text(count: int, unit: str) -> str:
    if unit == "area":
        return count_of(count, "area")
    return count_of(count, "raster") if unit == "raster" else count_of(count, "block")


@dataclass(frozen=True)
class Strip:
    """A part of a raster: between two positions along an axis.

    Attributes:
        split: TRAIN, VALIDATION or TEST.
        axis: 0: x, 1: y.
        start: Pixels along the axis.
        end: Pixels along the axis.
    """

    split: int
    axis: int
    start: float
    end: float


def cut_into_strips(
    centres: NDArray[np.float64],
    class_ids: NDArray[np.int64],
    size: tuple[int, int],
    validation_share: float,
    test_share: float,
) -> list[Strip]:
    """Cut a raster too small for blocks into one strip a split, by where its objects lie.

    Of the four ways (across or along, validation at either end), the one in which each class comes
    nearest to its shares is taken.

    Args:
        centres: ``[N, 2]`` of the objects, pixels.
        class_ids: ``[N]`` from 1.
        size: Width and height of the raster, or of the part to cut.
        validation_share: Of the objects.
        test_share: Of the objects.
    """
    shares = _shares(validation_share, test_share)
    order = [split for split in (TRAIN, VALIDATION, TEST) if shares[split] > 0]
    classes = int(class_ids.max()) if len(class_ids) else 1
    best: list[Strip] = []
    best_cost = np.inf
    for axis in (0, 1) if size[0] >= size[1] else (1, 0):
        for sequence in (order, order[::-1]):
            strips = _strips(centres[:, axis], float(size[axis]), axis, sequence, shares)
            counts = np.zeros((len(strips), classes))
            for number, strip in enumerate(strips):
                inside = (centres[:, axis] >= strip.start) & (centres[:, axis] < strip.end)
                counts[number] = np.bincount(class_ids[inside] - 1, minlength=classes)
            pixels = np.array([strip.end - strip.start for strip in strips])
            split = np.array([strip.split for strip in strips], np.int8)
            cost = _cost(split, np.column_stack([counts, pixels]), shares)
            if cost < best_cost - 1e-9:
                best, best_cost = strips, cost
    return best


def _strips(
    positions: NDArray[np.float64],
    length: float,
    axis: int,
    sequence: list[int],
    shares: NDArray[np.float64],
) -> list[Strip]:
    ordered = np.sort(positions)
    least = length * 0.5 / (len(sequence) + 1)  # never so thin that nothing fits into it
    strips, start, cumulated = [], 0.0, 0.0
    for index, split in enumerate(sequence):
        cumulated += float(shares[split])
        end = length
        if index < len(sequence) - 1:
            end = float(np.quantile(ordered, cumulated)) if len(ordered) else length * cumulated
            remaining = len(sequence) - 1 - index
            end = round(float(np.clip(end, start + least, length - least * remaining)))
        strips.append(Strip(split, axis, start, end))
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
            shared = shapely.area(intersection(shrunk[mine], regions[seen[low]][other]))
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


def _shares(validation: float, test: float) -> NDArray[np.float64]:
    """Return the share of each split; what rounding leaves of 1 is no share for training."""
    train = 1.0 - validation - test
    return np.array([train if train > _LEAST_SHARE else 0.0, validation, test])


def _stratify(
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
        chosen = max(np.flatnonzero(usable), key=lambda s: (round(float(need[s]), 9), total[s]))
        split[unit] = chosen
        desired[chosen] -= amounts[unit]
    return split


def _improve(
    split: NDArray[np.int8], amounts: NDArray[np.float64], shares: NDArray[np.float64]
) -> NDArray[np.int8]:
    """Move or swap single units as long as that brings the classes nearer to their shares."""
    split = split.copy()
    usable = np.flatnonzero(shares > 0)
    swaps = len(split) <= _SWAPS_UP_TO
    cost = _cost(split, amounts, shares)
    for _ in range(_ROUNDS):
        before = cost
        for unit in range(len(split)):
            own = split[unit]
            for other in usable[usable != own]:
                changes = [np.array([unit])] if (split == own).sum() > 1 else []
                if swaps:
                    changes += [np.array([unit, o]) for o in np.flatnonzero(split == other)]
                for change in changes:
                    trial = split.copy()
                    trial[change] = own
                    trial[unit] = other
                    trial_cost = _cost(trial, amounts, shares)
                    if trial_cost < cost - 1e-9:
                        split, cost = trial, trial_cost
                        break
                if split[unit] != own:
                    break
        if cost > before - 1e-9:
            break
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
