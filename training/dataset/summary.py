"""What a finished set holds, and what became of every feature or annotation."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from ...core.jobs.counts import count_of

OUTSIDE_IMAGERY = "outside the imagery"
OUTSIDE_AREA = "outside the annotated area"
ONLY_PIECES = "only pieces below the minimum visible share"
IN_LEFT_OUT = "in tiles left out"
TOO_SMALL = "smaller than a pixel"
ON_NODATA = "on pixels without data"
CUT_AWAY = "unreadable imagery"
MASKED_FOR_SPLIT = "masked_for_split"
"""Share of a tile that belongs to another split; in its image entry where it is above 0."""
NOWHERE_WHOLE = "of these, nowhere whole"
SAMPLES = {"train": 4, "validation": 2, "test": 2}
"""Tiles to show of each split."""


@dataclass(frozen=True)
class SetSummary:
    """Figures of a training set.

    Attributes:
        tiles: Written tiles.
        instances: Objects in them; ignored ones don't count.
        ignored: Ignored objects.
        counts: Split → as in ``TrainingSet.counts``.
        background: Written tiles without an object.
        features: What became of the layer's features: text → number; the numbers after "in the
            layer" add up to it, except "of these, …", which divides the line before.
        dropped: Reason → ids of the features (the first thousand).
        sizes: ``[I]`` float32, square root of the objects' areas in pixels.
        lengths: ``[I]`` float32, the longer sides of the objects' boxes in pixels.
        class_ids: ``[I]`` of the same objects.
        per_tile: ``[T]`` objects in each tile.
        valid: ``[T]`` valid share of each tile.
        samples: Numbers of tiles to show.
        masked_for_split: Share of the training tiles' pixels that are masked because they belong to
            another split; imported sets have none.
    """

    tiles: int
    instances: int
    ignored: int
    counts: dict[str, dict[str, int]]
    background: int
    features: dict[str, int]
    dropped: dict[str, list[int]]
    sizes: NDArray[np.float32]
    lengths: NDArray[np.float32]
    class_ids: NDArray[np.int64]
    per_tile: NDArray[np.int64]
    valid: NDArray[np.float32]
    samples: tuple[int, ...] = field(default=())
    masked_for_split: float = 0.0

    def sentences(self) -> list[str]:
        """Return the outcome in a few lines for the log."""
        tiles, objects = count_of(self.tiles, "tile"), count_of(self.instances, "object")
        lines = [f"{tiles} with {objects} {'is' if self.tiles == 1 else 'are'} written."]
        return lines + [
            f"Features that are in no tile, {why}: {n:,}."
            for why, n in self.features.items()
            if why in self.dropped and n
        ]


def tiles_to_show(with_objects: Mapping[str, list[int]]) -> tuple[int, ...]:
    """Return the numbers of a few tiles of each split, at even distances.

    Args:
        with_objects: Split → numbers of its tiles that have objects.
    """
    shown: list[int] = []
    for split, most in SAMPLES.items():
        numbers = with_objects.get(split, [])
        places = np.linspace(0, len(numbers) - 1, min(most, len(numbers))).round().astype(int)
        shown += [numbers[place] for place in places]
    return tuple(shown)
