"""Measuring a detector on the tiles of a training set's split: detect, compare, sum up.

Training does it after an epoch, ``evaluatemodel`` with a finished model.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from ...core.inference.detector import Detector, DeviceMemoryError, TileDetections
from ...core.jobs.errors import UserError
from ...core.jobs.job import Job
from ...core.models.calibration import ScoreCalibration
from ...core.models.card import ClassDefinition
from ...core.raster.reader import CorruptBlockError
from ...core.runtime.device import release_memory
from ...core.stitching.tile_objects import rows_of_objects
from ..calibration.fit import calibrate_on, uncalibrated
from ..calibration.reliability import calibration_error
from ..dataset.coco_reader import SplitContents
from ..loading.tiles import AnnotatedTile, read_tile
from .tile_coco_ap import CocoEvaluator, CocoMetrics
from .tile_matching import ImageMatches, best_f1, scored_detections

_BATCHES_TO_RELEASE = 16  # 48 images of as many sizes left 1.4 GB without, 0.9 GB with it


@dataclass(frozen=True)
class ValidationResult:
    """What a detector did on a split.

    Attributes:
        metrics: By COCO's rules.
        matches: Which detections were right, for each image and class with either.
        detections: Image id → what was found there.
        unreadable: A sentence for each tile that could not be read; it counts as empty.
    """

    metrics: CocoMetrics
    matches: tuple[ImageMatches, ...]
    detections: dict[int, TileDetections]
    unreadable: tuple[str, ...]

    def calibrated(self, calibration: ScoreCalibration) -> ValidationResult:
        """Return the same with calibrated scores; what is right and every AP stay as they are."""
        if not calibration.curves:
            return self
        matches = tuple(
            replace(entry, scores=calibration.calibrate(entry.scores, _labels(entry)))
            for entry in self.matches
        )
        thresholds = calibration.calibrate(
            np.array([entry.score_threshold for entry in self.metrics.classes]),
            np.array([entry.id for entry in self.metrics.classes]),
        )
        metrics = replace(
            self.metrics,
            classes=tuple(
                replace(entry, score_threshold=threshold)
                for entry, threshold in zip(self.metrics.classes, thresholds.tolist())
            ),
        )
        detections = {
            image_id: replace(
                found,
                scores=calibration.calibrate(found.scores, found.labels).astype(np.float32),
            )
            for image_id, found in self.detections.items()
        }
        return replace(self, metrics=metrics, matches=matches, detections=detections)


def _labels(matches: ImageMatches) -> NDArray[np.int64]:
    return np.full(len(matches.scores), matches.class_id, np.int64)


@dataclass(frozen=True)
class SearchedTiles:
    """What a detector found in some tiles.

    Attributes:
        found: Image id and detections of each tile that could be read.
        unreadable: A sentence for each other one.
    """

    found: list[tuple[int, TileDetections]]
    unreadable: list[str]


class TileEvaluator:
    """Measures detectors on the tiles of one split, again and again.

    Args:
        contents: The split.
        records: The same tiles, as ``annotated_tiles`` gives them.
        classes: As the detector numbers them.
        bands: Of the tiles.
        max_detections: The most detections that count in a tile.
    """

    def __init__(
        self,
        contents: SplitContents,
        records: Sequence[AnnotatedTile],
        classes: Sequence[ClassDefinition],
        bands: int,
        max_detections: int,
    ) -> None:
        self._annotations = contents.to_coco()
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
            job: Gets the progress; asked before each batch whether to stop.
            batch_size: Tiles at once; halved by itself when memory runs out.
            text: Name of the phase.

        Raises:
            StoppedError: The job was asked to stop.
        """
        searched = (search_tiles(detector, *batch) for batch in self.batches(batch_size))
        return self.sum_up(searched, job, text=text)

    def batches(self, size: int) -> Iterator[tuple[int, list[AnnotatedTile]]]:
        """Give what ``search_tiles`` takes besides a detector: the bands, and some tiles.

        Args:
            size: Tiles at once, at most.
        """
        for batch in _in_batches(self.records, size):
            yield self._bands, batch

    def sum_up(self, searched: Iterable[SearchedTiles], job: Job, *, text: str) -> ValidationResult:
        """Compare what was found with the truth.

        Args:
            searched: All tiles, in the order of ``batches``.
            job: Gets the progress; asked before each batch whether to stop.
            text: Name of the phase.

        Raises:
            StoppedError: The job was asked to stop.
        """
        evaluator = CocoEvaluator(self._annotations, self._classes, self._max_detections)
        found: dict[int, TileDetections] = {}
        unreadable: list[str] = []
        job.check_stop()
        for number, batch in enumerate(searched, 1):
            if number % _BATCHES_TO_RELEASE == 0:
                release_memory()
            unreadable += batch.unreadable
            for image_id, detections in batch.found:
                found[image_id] = detections
                evaluator.add(image_id, detections)
                job.progress(len(found), len(self.records), "tiles", text)
            job.check_stop()
        release_memory()  # before training goes on: tiles of many sizes leave holes
        matches = evaluator.matches()
        return ValidationResult(
            evaluator.summarise(matches), tuple(matches), found, tuple(unreadable)
        )

    def calibrate(self, result: ValidationResult, why_not: str = "") -> ValidationResult:
        """Fit the scores to what was right, and choose the thresholds of best F1.

        Both by the objects that stitching makes of each tile's detections, as a layer has them.

        Args:
            result: What ``measure`` gave.
            why_not: Why the scores are to stay as they are, if they are.
        """
        matches = self._object_matches(result.detections)
        found, class_ids = scored_detections(matches), [entry.id for entry in self._classes]
        if why_not:
            summary = uncalibrated(found, class_ids, why_not)
        else:
            summary = calibrate_on(found, class_ids)
        raw = [
            best_f1([entry for entry in matches if entry.class_id == label])[0]
            for label in class_ids
        ]
        best = summary.calibration.calibrate(np.array(raw), np.array(class_ids))
        result = result.calibrated(summary.calibration)
        before, after = summary.error_before, summary.error_after
        metrics = replace(
            result.metrics,
            calibration_error=before if after is None else after,
            raw_calibration_error=None if after is None else before,
            calibration=replace(
                summary, thresholds=dict(zip(map(str, class_ids), best.tolist(), strict=True))
            ),
        )
        return replace(result, metrics=metrics)

    def apply_calibration(
        self, result: ValidationResult, calibration: ScoreCalibration
    ) -> ValidationResult:
        """Give a result the scores of a model's card, and measure by how much they miss.

        Args:
            result: What ``measure`` gave.
            calibration: Of the card.
        """
        found = scored_detections(self._object_matches(result.detections))
        scores = calibration.calibrate(found.scores, found.labels)
        raw_error = calibration_error(found.scores, found.right)
        result = result.calibrated(calibration)
        metrics = replace(
            result.metrics,
            calibration_error=calibration_error(scores, found.right),
            raw_calibration_error=raw_error if calibration.curves else None,
        )
        return replace(result, metrics=metrics)

    def _object_matches(self, found: Mapping[int, TileDetections]) -> list[ImageMatches]:
        """Return which of the objects of each tile are right."""
        evaluator = CocoEvaluator(self._annotations, self._classes, self._max_detections)
        for record in self.records:
            detections = found.get(record.image_id)
            if detections is not None:
                rows = rows_of_objects(detections, record.height, record.width)
                evaluator.add(record.image_id, detections.take(rows))
        return evaluator.matches()


def _in_batches(records: Sequence[AnnotatedTile], size: int) -> Iterator[list[AnnotatedTile]]:
    """Yield runs of tiles of one size, at most ``size`` of them."""
    batch: list[AnnotatedTile] = []
    for record in records:
        same = batch and (batch[0].width, batch[0].height) == (record.width, record.height)
        if batch and (len(batch) == size or not same):
            yield batch
            batch = []
        batch.append(record)
    if batch:
        yield batch


def search_tiles(detector: Detector, bands: int, batch: list[AnnotatedTile]) -> SearchedTiles:
    """Detect on some tiles, at once where the memory is enough.

    Args:
        detector: What is measured.
        bands: Of the tiles.
        batch: The tiles.
    """
    ids, tiles, unreadable = [], [], []
    for record in batch:
        try:
            tiles.append(read_tile(record.path, bands))
        except (UserError, CorruptBlockError) as error:
            unreadable.append(f"The tile {record.path.name} can't be read: {error}")
        else:
            ids.append(record.image_id)
    return SearchedTiles(list(zip(ids, _detect(detector, tiles))), unreadable)


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
