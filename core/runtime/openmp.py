"""How long OpenMP's threads, which share a network's work on a CPU, wait awake for each other."""

from __future__ import annotations

import os

# Of GNU OpenMP, which torch brings along on Linux; its own count is a hundred times that. A thread
# that waits awake keeps a core from the one it waits for: with another program on one of two
# cores, a tile took 1.69 s so, and 0.54 s with this count; alone 0.28 s with either.
_SPIN_COUNT = "3000"


def wait_briefly() -> None:
    """Set it for this process; without effect once torch is loaded, or where the user set it."""
    os.environ.setdefault("GOMP_SPINCOUNT", _SPIN_COUNT)
