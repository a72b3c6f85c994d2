"""The training set on disk: what ``dataset.json`` says, and how it is written."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from ...core.models.card import ClassDefinition
from ...core.models.scaling import BandScaling
from ...core.runtime.atomic_file import write_text_atomically
from ...core.runtime.versions import FORMAT_VERSION

DESCRIPTION_NAME = "dataset.json"
TILES_LAYER_NAME = "tiles.gpkg"
UNFINISHED_NAME = "unfinished.sqlite"
"""Lies in the folder as long as ``annotate`` has not finished it."""


@dataclass(frozen=True)
class TrainingSet:
    """A training set: its description, and where its tiles and annotations lie.

    Attributes:
        folder: The set's folder.
        classes: Id 1, 2, … as in the COCO files.
        band_names: One a band of the tiles.
        dtype: The type in which the tiles are read, float32 at most; their files hold the source's
            own.
        scaling: Raw values to 0–1.
        gsd: Metres a pixel, one entry a ground size used; 0.0 without a CRS.
        tile_size: Pixels.
        stride: Pixels.
        annotation_files: Split → COCO file; only splits that have images.
        image_folders: Split → folder of the images that the COCO file names.
        counts: Split → {"tiles": n, "instances": n, "instances/<class>": n}.
        provenance: Sources, CRS, split rule, seed, what was dropped and why; plain data.
        format_version: Of ``dataset.json``; 0 for a plain COCO folder.
        image_ids: Split → ids of its images in the COCO file, for a plain COCO folder whose one
            file serves two splits; a split that is absent here has all images of its file.
        category_ids: Category id in the COCO files, as text → class id, where they differ (a plain
            COCO folder whose ids have gaps, start at 0 or are texts); empty: they are the same.
    """

    folder: Path
    classes: tuple[ClassDefinition, ...]
    band_names: tuple[str, ...]
    dtype: str
    scaling: BandScaling
    gsd: tuple[float, ...]
    tile_size: int
    stride: int
    annotation_files: dict[str, Path]
    image_folders: dict[str, Path]
    counts: dict[str, dict[str, int]]
    provenance: dict[str, Any] = field(default_factory=dict)
    format_version: int = FORMAT_VERSION
    image_ids: dict[str, tuple[int, ...]] = field(default_factory=dict)
    category_ids: dict[str, int] = field(default_factory=dict)


def save_description(training_set: TrainingSet) -> None:
    """Write ``dataset.json`` atomically: complete or not at all."""
    values = asdict(training_set)
    del values["folder"]
    for key in ("annotation_files", "image_folders"):
        values[key] = {
            split: Path(path).relative_to(training_set.folder).as_posix()
            for split, path in values[key].items()
        }
    values = {"format": "RS Mask training set", **values}
    write_text_atomically(
        training_set.folder / DESCRIPTION_NAME,
        json.dumps(values, ensure_ascii=False, indent=2) + "\n",
    )
