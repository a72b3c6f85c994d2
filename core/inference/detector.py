"""The only door to a network: what a detector takes and gives."""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass
from typing import Protocol, TypeAlias

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True)
class TileDetections:
    """The detections of one tile, in the tile's own pixels (x right, y down, (0, 0) its corner).

    Attributes:
        boxes: ``[N, 4]`` float32, x0, y0, x1, y1.
        scores: ``[N]`` float32, 0 to 1.
        labels: ``[N]`` int64, class ids from 1.
        masks: ``[N, M, M]`` float32, probability in the box's own frame: sample (i, j) lies at the
            centre of cell (i, j) of an M × M division of the box.
    """

    boxes: NDArray[np.float32]
    scores: NDArray[np.float32]
    labels: NDArray[np.int64]
    masks: NDArray[np.float32]

    def __len__(self) -> int:
        return len(self.scores)

    def take(self, rows: NDArray[np.integer] | NDArray[np.bool_]) -> TileDetections:
        """Return some of the detections."""
        return TileDetections(
            self.boxes[rows], self.scores[rows], self.labels[rows], self.masks[rows]
        )

    @classmethod
    def empty(cls, mask_size: int = 28) -> TileDetections:
        """Return the detections of a tile in which nothing was found."""
        return cls(
            np.zeros((0, 4), np.float32),
            np.zeros(0, np.float32),
            np.zeros(0, np.int64),
            np.zeros((0, mask_size, mask_size), np.float32),
        )


DetectionStages: TypeAlias = Generator[None, None, list[TileDetections]]
"""A detection that gives way wherever its device would be waited for; it returns one entry a tile.

Meanwhile the next batch can be handed to the device, which then has work while the host waits.
"""


def run_to_end(stages: DetectionStages) -> list[TileDetections]:
    """Return what a detection finds, with nothing in between."""
    while True:
        try:
            next(stages)
        except StopIteration as end:
            found: list[TileDetections] = end.value
            return found


class Detector(Protocol):
    """Finds objects in a batch of tiles. Anything callable like this can drive the pipeline.

    Batches come in arrays that its method ``host_array`` made, if it has one: from shape and dtype,
    as ``numpy.empty`` does, in memory from which its device copies best. Several batches are on
    their way at once if it has a method ``in_stages``, with the arguments of a call, that returns
    ``DetectionStages``.
    """

    def __call__(
        self, batch: NDArray[np.generic], valid: NDArray[np.bool_]
    ) -> list[TileDetections]:
        """Detect.

        Args:
            batch: ``[B, C, H, W]`` in the raster's dtype (uint8, uint16, int16 or float32), not
                scaled; the detector knows its scaling.
            valid: ``[B, H, W]``, False where a pixel is nodata or outside the raster.

        Returns:
            One ``TileDetections`` a tile.

        Raises:
            DeviceMemoryError: The batch does not fit; the pipeline tries again with a smaller one.
        """
        ...


StartDetection: TypeAlias = Callable[[NDArray[np.generic], NDArray[np.bool_]], DetectionStages]


def stages_of(detector: Detector) -> StartDetection:
    """Return a detector's ``in_stages``; for one without, all of it in one stage."""

    def at_once(batch: NDArray[np.generic], valid: NDArray[np.bool_]) -> DetectionStages:
        yield from ()  # a generator without any stage in between
        return detector(batch, valid)

    start: StartDetection = getattr(detector, "in_stages", at_once)
    return start


class DeviceMemoryError(Exception):
    """The device has not enough memory for this batch."""
