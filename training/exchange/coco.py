"""COCO instances: any folder with such JSON and images in; one file a split out.

images/<split>/<tile>.*
annotations/instances_<split>.json
"""

from __future__ import annotations

import json
import shutil
from collections import Counter
from pathlib import Path

from ..dataset.annotation_check import UNKNOWN_IMAGE
from ..dataset.coco_folder import AS_GIVEN
from ..dataset.coco_reader import (
    SplitContents,
    class_of_category,
    declared_size,
    read_unchecked_split,
)
from ..dataset.open import open_training_set
from ..dataset.training_set import TrainingSet
from .dataset_format import DatasetFormat, ExportedTile
from .source_dataset import SourceDataset, SourceImage


def read_coco(folder: Path) -> SourceDataset:
    """Read any folder with COCO JSON and images, splits and all.

    Raises:
        UserError: See ``open_training_set``.
    """
    training_set = open_training_set(folder)
    images = []
    lost: Counter[str] = Counter()
    for split in training_set.annotation_files:
        contents = read_unchecked_split(training_set, split)
        if contents.lost:
            lost[UNKNOWN_IMAGE] += contents.lost
        # Where one file served for two splits, the set itself names none.
        named = "" if split in training_set.image_ids else split
        images += [
            SourceImage(
                Path(image["file_name"]),
                named,
                contents.annotations.get(image["id"], []),
                declared_size(image),
            )
            for image in contents.images
        ]
    rule = str(training_set.provenance.get("split_rule", ""))
    remarks = []
    if training_set.format_version == 0 and not training_set.image_ids and rule != AS_GIVEN:
        remarks.append(rule[:1].upper() + rule[1:] + ".")
    return SourceDataset(
        tuple(entry.name for entry in training_set.classes),
        images,
        remarks,
        class_of_category(training_set),
        lost,
        as_stored=training_set.format_version > 0,
    )


class CocoWriter:
    """Writes COCO instances, images as they are.

    Args:
        folder: Of the export.
        training_set: What is exported.
        losses: Takes what the format can't hold: nothing.
    """

    def __init__(self, folder: Path, training_set: TrainingSet, losses: Counter[str]) -> None:
        del losses
        self._folder = folder
        self._categories = [{"id": e.id, "name": e.name} for e in training_set.classes]
        self._splits: dict[str, SplitContents] = {}

    def add(self, tile: ExportedTile) -> None:
        """Copy the image and keep its annotations for the split's file."""
        target = self._folder / "images" / tile.split / (tile.name + tile.path.suffix)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(tile.path, target)
        own = self._splits.setdefault(tile.split, SplitContents([], [], self._categories))
        own.images.append({**tile.image, "file_name": f"images/{tile.split}/{target.name}"})
        own.annotations.extend(tile.annotations)

    def finish(self) -> None:
        """Write a file for each split."""
        folder = self._folder / "annotations"
        folder.mkdir(parents=True, exist_ok=True)
        for split, contents in self._splits.items():
            text = json.dumps(contents.to_coco(), ensure_ascii=False)
            (folder / f"instances_{split}.json").write_text(text, encoding="utf-8")


FORMAT = DatasetFormat(read_coco, CocoWriter)
