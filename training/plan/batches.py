"""How many tiles a plan puts into a step, and the learning rate that suits them."""

from __future__ import annotations

import math

from ...core.jobs.counts import count_of
from ..optim.optimizers import default_learning_rate
from .fingerprint import Fingerprint
from .machine import Machine
from .training_plan import Choice, Overrides, first_choice

FEW_TILES = 2
"""Of a step: one alone is noisy, few tiles need many steps, and more take longer without a GPU."""
_MOST = 16  # tiles of one process; more were never tried
_MOST_PASSES = 100  # over all tiles: beyond that larger batches only repeat what is known
_SUITED = 4  # tiles a step: the default learning rates were found with 2 to 4
_LINEAR = ("sgd",)  # optimizers whose rate grows with the batch; that of the others with its root


def choose_batch_size(
    fingerprint: Fingerprint,
    machine: Machine,
    overrides: Overrides,
    *,
    fits: int,
    steps: int,
) -> Choice:
    """Choose the tiles of a batch of one process.

    The number of steps is chosen without a look at the batch: memory makes batches larger, not
    trainings shorter.

    Args:
        fingerprint: Of the set.
        machine: Where the network is trained.
        overrides: What the user gave.
        fits: Tiles for which there is memory.
        steps: That a good model needs.
    """
    there = max(1, fingerprint.tiles // machine.processes)
    if not machine.has_gpu:
        size = max(1, min(FEW_TILES, fits, there))
        reason = "more tiles a step only make it longer without a GPU"
        return first_choice(
            "batch_size",
            overrides,
            (size < min(FEW_TILES, there), size, "what fits into the memory"),
            (
                size < FEW_TILES,
                size,
                "there is only one tile"
                if machine.processes == 1
                else "there is only one tile for each process",
            ),
            (True, size, reason),
        )
    passes = int(_MOST_PASSES * fingerprint.tiles / (max(1, steps) * machine.processes))
    useful = max(min(FEW_TILES, there), min(_MOST, there // 4, passes))
    size = 2 ** int(math.log2(max(1, min(useful, fits))))
    return first_choice(
        "batch_size",
        overrides,
        (fits < useful, size, "what fits into the GPU's memory"),
        (size == _MOST, size, "a GPU works best on many tiles at once"),
        (
            True,
            size,
            f"more would only show the same {count_of(fingerprint.tiles, 'tile')} more often",
        ),
    )


def choose_accumulation(
    batch_size: int, fingerprint: Fingerprint, machine: Machine, overrides: Overrides
) -> Choice:
    """Choose the batches of a step."""
    alone = batch_size * machine.processes < min(FEW_TILES, fingerprint.tiles)
    return first_choice(
        "accumulation",
        overrides,
        ("batch_size" in overrides, 1, "the batch is the one that you chose"),
        (alone, FEW_TILES, "a step of one tile alone would be noisy"),
        (fingerprint.tiles < FEW_TILES, 1, "there is only one tile"),
        (True, 1, "a batch is steady enough"),
    )


def filled_batch(batch_size: int, accumulation: int, *, tiles: int, processes: int) -> int:
    """Return the tiles that a batch of one process has: no more than there are for a step.

    Args:
        batch_size: Tiles, as chosen.
        accumulation: Batches of a step.
        tiles: Of the set.
        processes: That train together.
    """
    return min(batch_size, max(1, tiles // (processes * accumulation)))


def choose_learning_rate(tiles: int, overrides: Overrides) -> Choice:
    """Choose the learning rate for the tiles of a step.

    Args:
        tiles: Of a step, of all processes.
        overrides: What the user gave, the optimizer among it.
    """
    optimizer = overrides.get("optimizer", "adamw")
    own = default_learning_rate(optimizer, from_nothing=overrides.get("weights") == "none")
    factor = rate_factor(optimizer, tiles)
    tiles_in_words = f"steps of {count_of(tiles, 'tile')}"
    how = "in proportion" if optimizer in _LINEAR else "by the square root"
    return first_choice(
        "learning_rate",
        overrides,
        (factor == 1.0, 0.0, f"{own:g} suits {tiles_in_words}"),
        (
            True,
            float(f"{own * factor:.3g}"),
            f"the optimizer's own, {own:g} for steps of {_SUITED} tiles, grows {how} with "
            f"{tiles_in_words}",
        ),
    )


def rate_factor(optimizer: str, tiles: int) -> float:
    """Return how many times its own learning rate an optimizer takes for a step of many tiles.

    SGD: in proportion to the tiles (Goyal et al. 2017, arXiv 1706.02677). Adam and its kin: by
    their root (Malladi et al. 2022, arXiv 2205.10287: a step is scaled by the deviation of the
    gradient, which falls by the root).

    Args:
        optimizer: One of ``OPTIMIZERS``.
        tiles: Of a step, of all processes.
    """
    times = max(1.0, tiles / _SUITED)
    return times if optimizer in _LINEAR else math.sqrt(times)
