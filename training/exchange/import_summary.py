"""What an imported set holds and what became of the other set's objects, for its report."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import numpy as np
import shapely

from ...core.jobs.dataset_options import SPLITS
from ..dataset.annotation_check import NO_AREA, AnnotationAccount
from ..dataset.coco_writer import TileAnnotations
from ..dataset.summary import SetSummary, tiles_to_show
from ..dataset.tile_log import WRITTEN, TileOutcome
from ..dataset.training_set import TrainingSet
from ..structures.coco_shapes import instances_from_coco

IN_LEFT_OUT_IMAGES = "in images left out: they overlap another split"
BOXES = "of these, boxes in place of outlines"


def tile_record(
    number: int, split: str, image: dict[str, Any], objects: list[dict[str, Any]], classes: int
) -> TileOutcome:
    """Return an imported image as annotate records its tiles.

    Args:
        number: Of the image in the set.
        split: Its split.
        image: COCO image entry.
        objects: COCO annotation entries.
        classes: How many classes there are.
    """
    known = frozenset(range(1, classes + 1))
    found = instances_from_coco(objects, int(image["width"]), int(image["height"]), known)
    bounds = shapely.bounds(found.outlines).reshape(-1, 4)
    count = len(found.labels)
    annotations = TileAnnotations(
        class_ids=found.labels,
        features=np.zeros(count, np.int64),
        visible=found.visible,
        ignored=found.ignored,
        areas=np.asarray(shapely.area(found.outlines), np.float64).reshape(count),
        lengths=(bounds[:, 2:] - bounds[:, :2]).max(axis=1, initial=0.0),
    )
    return TileOutcome(number, SPLITS.index(split), WRITTEN, image, annotations, found.outlines)


def summarise_import(
    training_set: TrainingSet,
    records: Iterable[TileOutcome],
    account: AnnotationAccount,
    left_out: int,
) -> SetSummary:
    """Count an imported set.

    Args:
        training_set: With its counts.
        records: Of all images.
        account: What became of the other set's annotations.
        left_out: How many sound ones are in images that were left out.
    """
    sizes, lengths, class_ids = [np.zeros(0)], [np.zeros(0)], [np.zeros(0, np.int64)]
    per_tile: list[int] = []
    with_objects: dict[str, list[int]] = {split: [] for split in SPLITS}
    ignored = empty = 0
    for record in records:
        own = record.annotations
        good = ~own.ignored
        sizes.append(np.sqrt(own.areas[good]))
        lengths.append(own.lengths[good])
        class_ids.append(own.class_ids[good])
        per_tile.append(own.objects)
        ignored += len(own) - own.objects
        empty += own.objects == 0
        if own.objects:
            with_objects[SPLITS[record.split]].append(record.number)
    instances = sum(per_tile)
    return SetSummary(
        tiles=len(per_tile),
        instances=instances,
        ignored=ignored,
        counts=training_set.counts,
        background=empty,
        features={
            "in the other set": account.seen,
            "kept": instances,
            **({BOXES: account.boxes} if account.boxes else {}),
            "kept to be ignored (crowds)": ignored,
            IN_LEFT_OUT_IMAGES: left_out,
            NO_AREA: 0,
            **account.lost,
        },
        dropped={},
        sizes=np.concatenate(sizes).astype(np.float32),
        lengths=np.concatenate(lengths).astype(np.float32),
        class_ids=np.concatenate(class_ids),
        per_tile=np.array(per_tile, np.int64),
        valid=np.ones(len(per_tile), np.float32),
        samples=tiles_to_show(with_objects),
    )
