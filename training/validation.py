"""A detector measured on whole tiles of a split, and pictures of what it found."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from ..core.detector import Detector, DeviceMemoryError, TileDetections
from ..core.errors import UserError
from ..core.job import Job
from ..core.model_card import ClassDefinition
from ..core.raster import CorruptBlockError
from .coco_metrics import CocoEvaluator, CocoMetrics
from .tile_dataset import TileRecord, read_tile
from .training_set import SplitContents

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_TRUTH_COLOR, _FOUND_COLOR, _IGNORED_COLOR = "#00c853", "#ff1744", "#bdbdbd"
_DPI = 100


@dataclass(frozen=True)
class ValidationResult:
    """What a detector did on a split.

    Attributes:
        metrics: By COCO's rules.
        detections: Image id → what was found there.
        unreadable: A sentence for each tile that could not be read; it counts as empty.
    """

    metrics: CocoMetrics
    detections: dict[int, TileDetections]
    unreadable: tuple[str, ...]


class Validator:
    """Measures detectors on one split, again and again.

    Args:
        contents: The split.
        records: The same tiles, as ``records_of`` gives them.
        classes: As the detector numbers them.
        bands: Of the tiles.
        max_detections: The most detections that count in a tile.
    """

    def __init__(
        self,
        contents: SplitContents,
        records: Sequence[TileRecord],
        classes: Sequence[ClassDefinition],
        bands: int,
        max_detections: int,
    ) -> None:
        self._coco = json.dumps(contents.to_coco())
        self.records = list(records)
        self._classes = tuple(classes)
        self._bands = bands
        self._max_detections = max_detections

    def measure(
        self, detector: Detector, job: Job, *, batch_size: int = 1, text: str = "Validation"
    ) -> ValidationResult:
        """Detect on every tile and compare with the truth.

        Args:
            detector: What is measured.
            job: Hears the progress; asked after each batch whether to stop.
            batch_size: Tiles at once; halved by itself when memory runs out.
            text: Name of the phase.

        Raises:
            StoppedError: The job was asked to stop.
        """
        with tempfile.TemporaryDirectory(prefix="rsmask-") as folder:
            path = Path(folder) / "truth.json"
            path.write_text(self._coco, encoding="utf-8")
            evaluator = CocoEvaluator(path, self._classes)
        found: dict[int, TileDetections] = {}
        unreadable: list[str] = []
        total = len(self.records)
        for batch in _in_batches(self.records, batch_size):
            job.check_stop()
            tiles = _read(batch, self._bands, unreadable)
            for record, detections in zip(
                [record for record, _, _ in tiles],
                _detect(detector, [(pixels, valid) for _, pixels, valid in tiles]),
            ):
                found[record.image_id] = detections
                evaluator.add(record.image_id, detections)
                job.progress(len(found), total, "tiles", text)
        job.check_stop()
        return ValidationResult(evaluator.summarise(self._max_detections), found, tuple(unreadable))


def _in_batches(records: Sequence[TileRecord], size: int) -> Iterator[list[TileRecord]]:
    """Yield runs of tiles of one size, at most ``size`` of them."""
    batch: list[TileRecord] = []
    for record in records:
        same = batch and (batch[0].width, batch[0].height) == (record.width, record.height)
        if batch and (len(batch) == size or not same):
            yield batch
            batch = []
        batch.append(record)
    if batch:
        yield batch


def _read(
    batch: Iterable[TileRecord], bands: int, unreadable: list[str]
) -> list[tuple[TileRecord, NDArray[np.generic], NDArray[np.bool_]]]:
    tiles = []
    for record in batch:
        try:
            tiles.append((record, *read_tile(record.path, bands)))
        except (UserError, CorruptBlockError) as error:
            unreadable.append(f"The tile {record.path.name} can't be read: {error}")
    return tiles


def _detect(
    detector: Detector, tiles: list[tuple[NDArray[np.generic], NDArray[np.bool_]]]
) -> list[TileDetections]:
    """Detect, with ever smaller batches where the memory is not enough."""
    if not tiles:
        return []
    shapes = {pixels.shape for pixels, _ in tiles}
    if len(shapes) == 1:
        try:
            return detector(
                np.stack([pixels for pixels, _ in tiles]), np.stack([valid for _, valid in tiles])
            )
        except DeviceMemoryError:
            if len(tiles) == 1:
                raise
    half = len(tiles) // 2
    return _detect(detector, tiles[:half]) + _detect(detector, tiles[half:])


def write_predictions(
    folder: Path,
    records: Sequence[TileRecord],
    result: ValidationResult,
    low: Sequence[float],
    high: Sequence[float],
    most: int = 8,
    stopping: Callable[[], bool] = lambda: False,
) -> None:
    """Draw truth (green) and detections (red) over some tiles, as PNG files.

    Detections are drawn from their class's threshold of best F1 on.

    Args:
        folder: Emptied of the pictures of an earlier epoch.
        records: The split's tiles.
        result: Of these tiles.
        low: Per band, the value that is drawn black.
        high: Per band, the value that is drawn white.
        most: Pictures; tiles with objects come first, evenly over the split.
        stopping: Asked before each picture.
    """
    folder.mkdir(exist_ok=True)
    thresholds = {int(key): value for key, value in result.metrics.score_thresholds.items()}
    for record in _chosen(records, most):
        if stopping():
            return
        found = result.detections.get(record.image_id)
        if found is None:
            continue
        pixels, valid = read_tile(record.path, len(low))
        least = np.array([thresholds.get(int(label), 0.5) for label in found.labels])
        kept = found.scores >= least
        _draw(folder / f"{record.path.stem}.png", _as_picture(pixels, valid, low, high), record,
              found, kept)  # fmt: skip


def _chosen(records: Sequence[TileRecord], most: int) -> list[TileRecord]:
    with_objects = [record for record in records if len(record.instances)]
    candidates = with_objects or list(records)
    places = np.unique(np.linspace(0, len(candidates) - 1, min(most, len(candidates))).astype(int))
    return [candidates[int(place)] for place in places]


def _as_picture(
    pixels: NDArray[np.generic],
    valid: NDArray[np.bool_],
    low: Sequence[float],
    high: Sequence[float],
) -> NDArray[np.float32]:
    """Return ``[H, W, 3]`` in 0–1: the first three bands, or the first one in grey."""
    shown = [0, 1, 2] if len(pixels) >= 3 else [0, 0, 0]
    planes = [
        np.clip((pixels[band].astype(np.float32) - low[band]) / (high[band] - low[band]), 0, 1)
        for band in shown
    ]
    picture = np.where(valid[..., None], np.stack(planes, axis=-1), 1.0)
    return np.nan_to_num(picture).astype(np.float32)


def _draw(
    path: Path,
    picture: NDArray[np.float32],
    record: TileRecord,
    found: TileDetections,
    kept: NDArray[np.bool_],
) -> None:
    from matplotlib.figure import Figure

    height, width = picture.shape[:2]
    scale = max(1.0, 600 / max(height, width))
    figure = Figure(figsize=(width * scale / _DPI, height * scale / _DPI), dpi=_DPI)
    axes = figure.add_axes((0, 0, 1, 1))
    axes.set_axis_off()
    axes.imshow(picture, extent=(0, width, height, 0), interpolation="nearest")
    for outline, ignored in zip(record.instances.outlines, record.instances.ignored):
        _draw_outline(axes, outline, _IGNORED_COLOR if ignored else _TRUTH_COLOR)
    for index in np.flatnonzero(kept):
        _draw_mask(axes, found.boxes[index], found.masks[index])
    axes.set(xlim=(0, width), ylim=(height, 0))
    figure.savefig(path, dpi=_DPI)


def _draw_outline(axes: Axes, outline: Any, color: str) -> None:
    for part in getattr(outline, "geoms", [outline]):
        for ring in (part.exterior, *part.interiors):
            xy = np.asarray(ring.coords)
            axes.plot(xy[:, 0], xy[:, 1], color=color, linewidth=1.2)


def _draw_mask(axes: Axes, box: NDArray[np.float32], mask: NDArray[np.float32]) -> None:
    """Draw the mask's outline at 0.5, from the box's own frame."""
    size = mask.shape[-1]
    centres = (np.arange(-1, size + 1) + 0.5) / size
    x = box[0] + (box[2] - box[0]) * centres
    y = box[1] + (box[3] - box[1]) * centres
    framed = np.pad(mask, 1)
    if framed.max() > 0.5:
        axes.contour(x, y, framed, levels=[0.5], colors=[_FOUND_COLOR], linewidths=1.2)
