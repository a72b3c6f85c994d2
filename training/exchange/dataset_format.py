"""What a format of training sets is: a reader, a writer, or both."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from ..dataset.training_set import TrainingSet
from .source_dataset import SourceDataset


@dataclass(frozen=True)
class ExportedTile:
    """One tile on its way out.

    Attributes:
        split: ``train``, ``validation`` or ``test``.
        name: Of its files, without a suffix; no other tile has it.
        path: Its image.
        image: COCO image entry.
        annotations: Its COCO annotations, checked.
    """

    split: str
    name: str
    path: Path
    image: dict[str, Any]
    annotations: list[dict[str, Any]]

    @property
    def height(self) -> int:
        """Rows of the image."""
        return int(self.image["height"])

    @property
    def width(self) -> int:
        """Columns of the image."""
        return int(self.image["width"])


class DatasetWriter(Protocol):
    """Writes a training set in one format."""

    def add(self, tile: ExportedTile) -> None:
        """Write a tile."""

    def finish(self) -> None:
        """Write what is about the whole set: class names, splits."""


@dataclass(frozen=True)
class DatasetFormat:
    """One format.

    Attributes:
        read: Folder → what is in it; None: the format is only written. Raises UserError.
        writer: Folder, the set, and a counter for what the format can't hold → a writer; None: the
            format is only read.
    """

    read: Callable[[Path], SourceDataset] | None = None
    writer: Callable[[Path, TrainingSet, Counter[str]], DatasetWriter] | None = None
