"""The training set on disk: what ``dataset.json`` says, and how a set is opened."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ..core.model_card import ClassDefinition
from ..core.options import FORMAT_VERSION
from ..core.scaling import BandScaling


@dataclass(frozen=True)
class TrainingSet:
    """A training set: its description, and where its tiles and annotations lie.

    Attributes:
        folder: The set's folder.
        classes: Id 1, 2, … as in the COCO files.
        band_names: One a band of the tiles.
        dtype: The tiles' pixel type.
        scaling: Raw values to 0–1.
        gsd: Metres a pixel, one entry a ground size used; 0.0 without a CRS.
        tile_size: Pixels.
        stride: Pixels.
        annotation_files: Split → COCO file; only splits that have images.
        image_folders: Split → folder of the images that the COCO file names.
        counts: Split → {"tiles": n, "instances": n, "instances/<class>": n}.
        provenance: Sources, CRS, split rule, seed, what was dropped and why; plain data.
        format_version: Of ``dataset.json``; 0 for a plain COCO folder.
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


def open_training_set(folder: str | Path) -> TrainingSet:
    """Open a training set made by ``annotate``, or any folder with COCO json and images.

    In the COCO files of our own sets an annotation has these fields beyond COCO's: ``feature``
    (the source feature's id), ``visible`` (share of the object inside the tile, 0–1). Objects below
    the set's minimum visible share, and everything that must not count as background or as a miss,
    are annotations with ``iscrowd`` 1 and ``"ignore": 1``. Pixels that are nodata or outside the
    annotated area are invalid in the tile's GeoTIFF mask.

    Raises:
        UserError: No such folder, no annotations in it, a newer format, an image that is missing.
    """
    raise NotImplementedError


def save_description(training_set: TrainingSet) -> None:
    """Write ``dataset.json`` atomically."""
    raise NotImplementedError
