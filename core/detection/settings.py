"""How a raster is searched: thresholds, tiles, margin, scales."""

from __future__ import annotations

import math
from dataclasses import dataclass, field, replace

import numpy as np
import shapely

from ..jobs.errors import UserError
from ..jobs.job import Job
from ..models.card import ModelCard
from ..stitching.stitcher import StitchSettings
from ..stitching.tile_grid import TileGrid

_MARGIN_STEP = 32  # px; half the coarsest stride of the networks, see ``default_margin``

_COARSEST_STRIDE = 64  # px of a pyramid's last level

_LEAST_WINDOW = 1024  # px


LEAST_MARGIN = 16
"""Pixels: with less, two windows share too little of a cut object to tell that it is one."""


@dataclass(frozen=True)
class DetectionSettings:
    """How a raster is searched.

    Attributes:
        tile_size: Side of a window, pixels of the grid.
        margin: Overlap of a window with its neighbours on each side; -1: 3/16 of the tile, see
            ``default_margin``. At least 16 where the raster needs more than one tile.
        score: Objects below it are left out; all scores here are raw (``models.calibration``).
        class_scores: Class id → score, for the classes that have one of their own.
        archive_score: Detections below it are not even archived.
        batch_size: Windows at once; 0: four.
        area: Polygon in map coordinates to stay inside; objects are cut at its edge.
        extent: West, south, east, north in map coordinates, used like ``area``.
        overlap: Two detections of one tile and class with a larger IoU are one object.
        offset_x: Shifts the grid of tiles to the left, pixels.
        offset_y: Shifts it up.
        read_threads: Threads that read ahead; 0: as many as it takes.
        scales: At which the raster is searched, each with a grid of tiles of its own. At 2
            everything is shown twice as large. Empty: at 1 only.
        lengths: Scale → least and greatest length, in pixels of the main scale, of the objects for
            which it is searched; scales that are not named are searched for all.
    """

    tile_size: int = 1024
    margin: int = -1
    score: float = 0.0
    class_scores: dict[int, float] = field(default_factory=dict)
    archive_score: float = 0.05
    batch_size: int = 0
    area: shapely.Geometry | None = None
    extent: tuple[float, ...] = ()
    overlap: float = 0.5
    offset_x: int = 0
    offset_y: int = 0
    read_threads: int = 0
    scales: tuple[float, ...] = ()
    lengths: dict[float, tuple[float, float]] = field(default_factory=dict)

    @property
    def stitching(self) -> StitchSettings:
        """How strict stitching is."""
        return StitchSettings(
            score=self.score, class_scores=self.class_scores, overlap=self.overlap
        )

    def with_area(self, area: shapely.Geometry | None) -> DetectionSettings:
        """Return the settings for one area, in map coordinates; None: everywhere."""
        return replace(self, area=area)

    def grid(self, width: int, height: int) -> TileGrid:
        """Return the grid of tiles over a raster.

        Raises:
            UserError: The margin leaves nothing of a tile, or is too narrow for cut objects.
        """
        margin = self.margin if self.margin >= 0 else default_margin(self.tile_size)
        if 2 * margin >= self.tile_size:
            raise UserError(
                f"A margin of {margin} pixels leaves nothing of tiles of {self.tile_size} pixels.",
                "Choose a margin below half the tile size.",
            )
        longest = max(width, height)
        if longest <= self.tile_size and not (self.offset_x or self.offset_y):
            # One window sees it all: no larger than it must be, and without neighbours.
            side = -(-longest // _COARSEST_STRIDE) * _COARSEST_STRIDE
            return TileGrid(width, height, min(side, self.tile_size))
        grid = TileGrid(width, height, self.tile_size, margin, self.offset_x, self.offset_y)
        if margin < LEAST_MARGIN and len(grid) > 1:
            raise UserError(
                f"With a margin of {margin} pixels, objects that tiles cut can't be joined.",
                f"Choose a margin of {LEAST_MARGIN} pixels or more, or -1: 3/16 of the tile."
                if self.tile_size >= 4 * LEAST_MARGIN
                else f"Choose tiles of {4 * LEAST_MARGIN} pixels or more.",
            )
        return grid


def main_first(scales: tuple[float, ...]) -> list[float]:
    """Return each scale once, the one first on whose grid the layer is made: the nearest to 1."""
    return sorted(set(scales), key=lambda scale: (abs(math.log(scale)), -scale))


def default_window(card: ModelCard) -> int:
    """Return the side of the windows in which a model searches, pixels.

    Larger than the tiles of training: of two windows with the same share of margin, the larger one
    shows the network more of what surrounds an object at the same cost, and the result depends less
    on where the windows lie (docs/decisions/margin.md). Not with group norm, whose statistics are
    of the whole window: there it is as large as in training.
    """
    if card.options.norm == "group":
        return card.tile_size
    return max(card.tile_size, _LEAST_WINDOW)


def default_margin(tile_size: int) -> int:
    """Return three sixteenths of the tile in steps of 32 px, at least 32 px, at most a quarter.

    Stitching itself loses and adds nothing from 32 px and a twentieth of the tile on, with a
    perfect detector and with a noisy one (``python benchmarks/stitching.py margins``). Networks
    need more, because they see badly what lies near a window's edge (docs/decisions/margin.md).
    Every pixel is seen (S / (S − 2m))² times: 2.6 times in tiles of 512 and 1024, where a quarter
    makes it four. Detections shift with the network's own stride pattern; cores that are multiples
    of its coarsest stride, 64 px, keep the pattern in the same place whichever window sees a pixel.
    """
    share = round(3 * tile_size / 16 / _MARGIN_STEP) * _MARGIN_STEP
    return min(max(share, _MARGIN_STEP), tile_size // 4)


_DEFAULT_SCORE = 0.5  # for a class without a threshold of its own


ARCHIVE_SCORE = 0.05
"""Raw; detections below are not even archived: the network's own floor, nothing below leaves it."""


def thresholds(card: ModelCard, score: float) -> dict[int, float]:
    """Return class id → raw score from which detections count.

    Args:
        card: Of the model.
        score: The user's, as it stands in the layer; −1: each class's own of best F1.
    """
    return {
        entry.id: card.calibration.raw(
            entry.id,
            score
            if score >= 0
            else float(card.score_thresholds.get(str(entry.id), _DEFAULT_SCORE)),
        )
        for entry in card.classes
    }


def mention_low_score(score: float, card: ModelCard, job: Job) -> None:
    """Say so when the user asks for scores lower than any detection has."""
    labels = np.array([entry.id for entry in card.classes])
    floor = np.full(len(labels), ARCHIVE_SCORE)
    least = float(card.calibration.calibrate(floor, labels).min())
    if 0 <= score < least:
        job.info(
            f"The least score is {score:g}, but detections below {least:.2g} are never "
            f"kept: the layer begins at {least:.2g}."
        )


def with_thresholds(settings: DetectionSettings, scores: dict[int, float]) -> DetectionSettings:
    """Return the settings with a score for each class."""
    return replace(settings, score=min(scores.values(), default=0.0), class_scores=scores)
