"""Tiles on which the network is worst come again: which, and how often.

After online hard example mining (Shrivastava et al. 2016, arXiv 1604.03540), a tile at a time.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

_MEMORY = 0.5  # of a tile's mean loss: what it was ten passes ago says nothing any more


class HardTiles:
    """Remembers each tile's loss and names the tiles that the next epoch repeats.

    Args:
        tiles: How many there are.
        share: Of them that an epoch repeats; above 0 at least one.
        seed: Of the first epoch's choice, which is random: nothing is known yet.
    """

    def __init__(self, tiles: int, share: float, seed: int) -> None:
        self._losses: NDArray[np.float64] = np.full(tiles, math.nan)
        self._count = min(tiles, max(1, round(share * tiles))) if share > 0 else 0
        rng = np.random.default_rng([seed, 0x4A2D])
        self.repeated = sorted(rng.permutation(tiles)[: self._count].tolist())

    @property
    def count(self) -> int:
        """Tiles that an epoch repeats."""
        return self._count

    def record_losses(self, losses: Mapping[int, float]) -> None:
        """Remember the losses of some tiles."""
        for tile, loss in losses.items():
            before = self._losses[tile]
            kept = loss if math.isnan(before) else _MEMORY * before + (1 - _MEMORY) * loss
            self._losses[tile] = kept

    def choose(self) -> None:
        """Choose the tiles that the next epoch repeats: those with the greatest loss."""
        order = np.argsort(-np.nan_to_num(self._losses, nan=-1.0), kind="stable")
        self.repeated = sorted(order[: self._count].tolist())

    def state_dict(self) -> dict[str, Any]:
        """Return everything as plain data."""
        return {"losses": self._losses.tolist(), "repeated": list(self.repeated)}

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        """Go on from a state."""
        self._losses = np.array(state["losses"], np.float64)
        self.repeated = [int(tile) for tile in state["repeated"]]
