"""What a plan knows of a training set: its fingerprint, a few numbers that stand for all tiles.

After Isensee et al. 2021 (nnU-Net, doi 10.1038/s41592-020-01008-z): rules look at the fingerprint
alone, so that the same set gives the same plan.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..dataset.training_set import TrainingSet
from ..loading.sampler import expected_repeats
from ..loading.tiles import AnnotatedTile

_MOST_SHAPES = 256  # that stand for all objects of a class


@dataclass(frozen=True)
class ClassFingerprint:
    """One class of a training set in numbers. Ignored objects don't count.

    Attributes:
        name: As the training set has it.
        objects: In the training tiles.
        shapes: Width and height of objects' boxes, pixels, in the order of their areas; of many
            objects some that stand for all, at even steps from the smallest to the largest.
    """

    name: str
    objects: int
    shapes: tuple[tuple[float, float], ...]


@dataclass(frozen=True)
class Fingerprint:
    """A training set in numbers. Ignored objects don't count.

    Attributes:
        tiles: To train on.
        validation_tiles: That choose the best model.
        classes: In the order of their ids.
        largest_side: Of all training tiles, pixels.
        pixels: Of a training tile, the mean.
        validation_pixels: Of a validation tile, the mean.
        epoch_tiles: Tiles of an epoch; more than ``tiles`` where those of rare classes come again.
    """

    tiles: int
    validation_tiles: int
    classes: tuple[ClassFingerprint, ...]
    largest_side: int
    pixels: float
    validation_pixels: float
    epoch_tiles: float

    @property
    def objects(self) -> int:
        """In the training tiles."""
        return sum(entry.objects for entry in self.classes)

    @property
    def median_size(self) -> float:
        """Root of the area of the middle object's box, pixels."""
        # A shape counts as often as there are objects that it stands for.
        sizes = sorted(
            (math.sqrt(w * h), entry.objects / len(entry.shapes))
            for entry in self.classes
            for w, h in entry.shapes
        )
        if not sizes:
            return 0.0
        below = np.cumsum([count for _, count in sizes])
        return sizes[int(np.searchsorted(below, below[-1] / 2))][0]


def fingerprint_of(
    training_set: TrainingSet,
    train: Sequence[AnnotatedTile],
    validation: Sequence[AnnotatedTile],
) -> Fingerprint:
    """Return the fingerprint of a set.

    Args:
        training_set: Its description.
        train: The tiles to train on, at least one.
        validation: The tiles that choose the best model.
    """
    boxes = np.concatenate([record.object_boxes.astype(np.float64) for record in train])
    sides = boxes[:, 2:] - boxes[:, :2]
    labels = np.concatenate(
        [record.instances.labels[~record.instances.ignored] for record in train]
    )
    return Fingerprint(
        tiles=len(train),
        validation_tiles=len(validation),
        classes=tuple(
            _class_fingerprint(entry.name, sides[labels == entry.id])
            for entry in training_set.classes
        ),
        largest_side=max(max(record.width, record.height) for record in train),
        pixels=_mean_pixels(train),
        validation_pixels=_mean_pixels(validation),
        epoch_tiles=float(expected_repeats(train).sum()),
    )


def _class_fingerprint(name: str, sides: NDArray[np.float64]) -> ClassFingerprint:
    return ClassFingerprint(name, len(sides), _representatives(sides))


def _representatives(sides: NDArray[np.float64]) -> tuple[tuple[float, float], ...]:
    """Return some of the boxes' sides ``[N, 2]``, the smallest and the largest among them."""
    if not len(sides):
        return ()
    order = np.lexsort((sides[:, 0], sides.prod(1)))
    steps = np.linspace(0, len(order) - 1, min(len(order), _MOST_SHAPES)).round().astype(int)
    return tuple((float(w), float(h)) for w, h in sides[order[steps]].round(2).tolist())


def _mean_pixels(records: Sequence[AnnotatedTile]) -> float:
    return float(np.mean([record.width * record.height for record in records] or [0]))
