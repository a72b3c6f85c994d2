"""A perfect detector that works through any resampling: pixels say where they lie in the scene."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from rs_mask_plugin.core.inference.detector import TileDetections

from tests.perfect_detector import NoisyDetector, PerfectDetector
from tests.scenes import Scene


def ramps(scene: Scene) -> NDArray[np.float32]:
    """Return ``[2, H, W]``: column and row of each pixel's centre. Means and linear interpolation
    leave such ramps as they are."""
    height, width = scene.ids.shape
    rows, columns = np.mgrid[:height, :width].astype(np.float32) + 0.5
    return np.stack([columns, rows])


class PlacedDetector(PerfectDetector):
    """Finds the objects of a scene in windows of its ``ramps``, at any scale, turned anyhow."""

    def __init__(self, scene: Scene) -> None:
        super().__init__()
        self.scene = scene

    def __call__(
        self, batch: NDArray[np.generic], valid: NDArray[np.bool_]
    ) -> list[TileDetections]:
        return super().__call__(looked_up(self.scene, batch), valid)


class NoisyPlacedDetector(NoisyDetector):
    """The same, as a poor network would."""

    def __init__(self, scene: Scene, seed: int = 0) -> None:
        super().__init__(seed=seed)
        self.scene = scene

    def __call__(
        self, batch: NDArray[np.generic], valid: NDArray[np.bool_]
    ) -> list[TileDetections]:
        return super().__call__(looked_up(self.scene, batch), valid)


def looked_up(scene: Scene, batch: NDArray[np.generic]) -> NDArray[np.float32]:
    """Return ``[B, 2, H, W]`` id and class from windows of ``ramps``."""
    height, width = scene.ids.shape
    columns = np.floor(batch[:, 0].astype(np.float64)).clip(0, width - 1).astype(np.int64)
    rows = np.floor(batch[:, 1].astype(np.float64)).clip(0, height - 1).astype(np.int64)
    ids = scene.ids[rows, columns]
    return np.stack([ids, scene.labels[ids]], axis=1).astype(np.float32)
