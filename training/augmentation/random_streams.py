"""Random numbers of its own for each way of varying a tile.

A sample has one stream of random numbers, from which the first steps draw one after the other.
Another draw among theirs would give every training other samples. A later step draws from a stream
of its own instead, which follows from the same seeds.
"""

from __future__ import annotations

import zlib
from typing import cast

import numpy as np


def own_stream(rng: np.random.Generator, name: str) -> np.random.Generator:
    """Return a stream that depends on the seeds of another one and on a name only.

    Args:
        rng: The sample's stream; nothing is drawn from it.
        name: Of the step.
    """
    seeds = cast(np.random.SeedSequence, rng.bit_generator.seed_seq)
    key = (*seeds.spawn_key, zlib.crc32(name.encode()))
    return np.random.default_rng(np.random.SeedSequence(seeds.entropy, spawn_key=key))
