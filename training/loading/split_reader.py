"""Which tiles of a set are trained on, and which choose the best model."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

import numpy as np

from ...core.jobs.counts import count_of
from ...core.jobs.errors import UserError
from ...core.jobs.job import Job
from ..dataset.coco_reader import SplitContents, read_split
from ..dataset.training_set import TrainingSet
from .tiles import AnnotatedTile, annotated_tiles

_MOST_VALIDATED_ON_TRAIN = 50  # tiles, where the set has no validation split


@dataclass(frozen=True)
class TrainingSplits:
    """The tiles of a set as the training uses them.

    Attributes:
        train: Trained on.
        validation: Choose the best model.
        validation_contents: The same, as the COCO file has them.
        validated_on_train: Whether they are training tiles, for want of others.
    """

    train: list[AnnotatedTile]
    validation: list[AnnotatedTile]
    validation_contents: SplitContents
    validated_on_train: bool

    @property
    def signature(self) -> str:
        """Changes when other tiles are trained on."""
        names = ",".join(f"{record.image_id}:{record.path.name}" for record in self.train)
        return hashlib.sha256(names.encode()).hexdigest()


def read_training_splits(training_set: TrainingSet, job: Job) -> TrainingSplits:
    """Read the tiles that a training needs.

    Raises:
        UserError: There is no object in the training tiles, or a split is damaged.
        StoppedError: The job was asked to stop.
    """
    contents = read_split(training_set, "train")
    for text in contents.account.sentences():
        job.warn(f"Training tiles: {text}")
    train_records = annotated_tiles(contents, training_set)
    objects = sum(int((~record.instances.ignored).sum()) for record in train_records)
    if not objects:
        raise UserError(
            f"There is no object in the {count_of(len(train_records), 'training tile')} of "
            f"{training_set.folder}.",
            "Check that the annotations lie over the imagery and make the training set again.",
        )
    job.info(f"{count_of(len(train_records), 'training tile')} with {count_of(objects, 'object')}.")
    job.check_stop()
    lacking = "has no validation tiles"
    if "validation" in training_set.annotation_files:
        held_out = read_split(training_set, "validation")
        for text in held_out.account.sentences():
            job.warn(f"Validation tiles: {text}")
        records = annotated_tiles(held_out, training_set)
        if any(record.has_objects for record in records):
            return TrainingSplits(train_records, records, held_out, False)
        lacking = "has no object in its validation tiles"
    job.warn(
        f"The training set {lacking}: the best model is chosen by its accuracy on "
        "training tiles, which is too good to be true elsewhere."
    )
    chosen = _tiles_to_validate_on(train_records)
    ids = {record.image_id for record in chosen}
    part = SplitContents(
        [image for image in contents.images if image["id"] in ids],
        [entry for entry in contents.annotations if entry["image_id"] in ids],
        contents.categories,
    )
    return TrainingSplits(train_records, chosen, part, True)


def _tiles_to_validate_on(train: list[AnnotatedTile]) -> list[AnnotatedTile]:
    """Return all training tiles, or of many some with objects, evenly spread, in their order."""
    if len(train) <= _MOST_VALIDATED_ON_TRAIN:
        return train
    telling = [record for record in train if record.has_objects]
    count = min(len(telling), _MOST_VALIDATED_ON_TRAIN)
    places = np.linspace(0, len(telling) - 1, count).round().astype(int)
    return [telling[place] for place in places]
