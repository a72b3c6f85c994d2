"""Detections as calibration sees them: a score, and whether it was right."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True)
class ScoredDetections:
    """Detections of which it is known whether they were right.

    A detection is right if it was matched with a true object of its class by IoU 0.5 or more; of
    several on one object the one with the best score alone. Those on ignored objects are left out.

    Attributes:
        scores: ``[N]`` float64, 0 to 1.
        right: ``[N]`` bool.
        labels: ``[N]`` int64, class ids.
        images: ``[N]`` int64, the tile that each was found in.
    """

    scores: NDArray[np.float64]
    right: NDArray[np.bool_]
    labels: NDArray[np.int64]
    images: NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.scores)

    def take(self, rows: NDArray[np.bool_]) -> ScoredDetections:
        """Return some of them."""
        return ScoredDetections(
            self.scores[rows], self.right[rows], self.labels[rows], self.images[rows]
        )
