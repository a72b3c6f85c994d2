"""Test-time augmentation: a detector that looks at every tile turned and mirrored as well."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
import torch
from numpy.typing import NDArray
from torchvision.ops import batched_nms

from ..vector.geometry import box_overlap, iou_from, shared_area
from .detector import DetectionStages, Detector, TileDetections, run_to_end, stages_of
from .mask_contours import detections_to_polygons

_SAME = 0.6  # IoU of outlines from which detections of two views of a tile are one object
_DOUBLE = 0.6  # IoU of boxes from which detections of one view are one object


@dataclass(frozen=True)
class Symmetry:
    """One of the eight symmetries of the square: mirrored first or not, then turned.

    Attributes:
        quarters: Quarter turns, counter-clockwise as the picture is looked at.
        mirrored: Whether left and right are exchanged before.
    """

    quarters: int = 0
    mirrored: bool = False

    def apply(self, pixels: NDArray[np.generic]) -> NDArray[np.generic]:
        """Return pictures ``[…, H, W]`` turned."""
        if self.mirrored:
            pixels = pixels[..., ::-1]
        return np.ascontiguousarray(np.rot90(pixels, self.quarters, axes=(-2, -1)))

    def undo(self, found: TileDetections, height: int, width: int) -> TileDetections:
        """Return what was found in a turned tile, in the pixels of the tile as it is.

        Args:
            found: In the turned tile's pixels.
            height: Of the tile as it is.
            width: Likewise.
        """
        boxes, masks = np.asarray(found.boxes), np.asarray(found.masks)
        for turn in range(self.quarters % 4, 0, -1):
            # Of the picture before this turn, which lies on its side after every other one
            across = width if turn % 2 else height
            x0, y0, x1, y1 = boxes.T
            boxes = np.stack([across - y1, x0, across - y0, x1], axis=1)
            masks = np.rot90(masks, -1, axes=(1, 2))
        if self.mirrored:
            x0, y0, x1, y1 = boxes.T
            boxes = np.stack([width - x1, y0, width - x0, y1], axis=1)
            masks = masks[:, :, ::-1]
        return TileDetections(boxes, found.scores, found.labels, masks)


QUARTER_ROTATIONS = tuple(Symmetry(quarters) for quarters in range(4))
"""The tile and its quarter turns: what is found turns with the picture, whichever way is up."""


class AugmentedDetector:
    """Lets another detector see every tile several ways, and gives the mean of what it finds.

    Detections of several views that overlap by an IoU of 0.6 and have one class are one object. Its
    score is the mean over all views, 0 for those that didn't see it; box and mask are the means
    over those that did, weighted by score (as Solovyev et al. 2021, arXiv 1910.13302, do with
    boxes). In each view the less sure of two whose boxes overlap that much goes first: a double has
    no partner in the other views, and would stay beside the mean. (A detector removes doubles by
    the boxes that it found first; corrected, they overlap more.) Both figures by measurement:
    docs/decisions/four-views.md.

    Each view drops what has its box's centre where the tile isn't valid. Boxes of turned tiles
    differ a little, so that an object centred on the edge of nodata may lack some views, and scores
    less.

    Args:
        detector: The detector.
        symmetries: The ways to look at a tile.
    """

    def __init__(
        self, detector: Detector, symmetries: tuple[Symmetry, ...] = QUARTER_ROTATIONS
    ) -> None:
        self._start = stages_of(detector)
        self._symmetries = symmetries

    def __call__(
        self, batch: NDArray[np.generic], valid: NDArray[np.bool_]
    ) -> list[TileDetections]:
        """Detect; as ``Detector`` says."""
        return run_to_end(self.in_stages(batch, valid))

    def in_stages(self, batch: NDArray[np.generic], valid: NDArray[np.bool_]) -> DetectionStages:
        """Detect, and give way wherever the other detector does."""
        height, width = batch.shape[-2:]
        views = []
        for symmetry in self._symmetries:
            turned = yield from self._start(
                symmetry.apply(batch), np.asarray(symmetry.apply(valid), np.bool_)
            )
            views.append([symmetry.undo(found, height, width) for found in turned])
        return [merge(list(of_tile)) for of_tile in zip(*views)]


def merge(views: list[TileDetections]) -> TileDetections:
    """Return one list of detections from those of several views of a tile.

    Args:
        views: In the tile's own pixels, one a view; masks of one size.
    """
    views = [_without_doubles(view) for view in views]
    together = TileDetections(
        np.concatenate([view.boxes for view in views]),
        np.concatenate([view.scores for view in views]),
        np.concatenate([view.labels for view in views]),
        np.concatenate([view.masks for view in views]),
    )
    view_of = np.repeat(np.arange(len(views)), [len(view) for view in views])
    polygons = detections_to_polygons(together)
    # What has no outline is no object anyway.
    present = np.flatnonzero(~shapely.is_missing(polygons))
    groups = _group(polygons, together, view_of, present)
    if not groups:
        return TileDetections.empty(together.masks.shape[-1])
    return _means(together, groups, len(views))


def _without_doubles(view: TileDetections) -> TileDetections:
    """Return the detections of a view, of two that are one object the surer, best score first."""
    kept = batched_nms(
        torch.from_numpy(view.boxes),
        torch.from_numpy(view.scores),
        torch.from_numpy(view.labels),
        _DOUBLE,
    )
    return view.take(kept.numpy())


def _group(
    polygons: NDArray[np.object_],
    found: TileDetections,
    view_of: NDArray[np.int64],
    present: NDArray[np.int64],
) -> list[list[int]]:
    """Return the rows that show one object, best score first; at most one row a view."""
    first, second = shapely.STRtree(polygons[present]).query(polygons[present])
    first, second = present[first], present[second]
    may = (view_of[first] < view_of[second]) & (found.labels[first] == found.labels[second])
    first, second = first[may], second[may]
    bounds, areas = shapely.bounds(polygons), shapely.area(polygons)
    a, b = areas[first], areas[second]
    # Most pairs are neighbours: their bounds tell that they can't share enough.
    most = np.minimum(box_overlap(bounds[first], bounds[second]), np.minimum(a, b))
    may = iou_from(most, a, b) >= _SAME
    first, second, a, b = first[may], second[may], a[may], b[may]
    iou = iou_from(shared_area(polygons[first], polygons[second]), a, b)
    partners: dict[int, list[tuple[float, int]]] = {}
    for one, another, overlap in zip(first.tolist(), second.tolist(), iou.tolist()):
        if overlap >= _SAME:
            partners.setdefault(one, []).append((-overlap, another))
            partners.setdefault(another, []).append((-overlap, one))
    taken: set[int] = set()
    groups = []
    for seed in present[np.argsort(-found.scores[present], kind="stable")].tolist():
        if seed in taken:
            continue
        group, seen = [seed], {int(view_of[seed])}
        for _, row in sorted(partners.get(seed, [])):
            if row not in taken and int(view_of[row]) not in seen:
                group.append(row)
                seen.add(int(view_of[row]))
        taken.update(group)
        groups.append(group)
    return groups


def _means(found: TileDetections, groups: list[list[int]], views: int) -> TileDetections:
    """Return one detection a group, best score first."""
    rows = np.concatenate([np.array(group) for group in groups])
    starts = np.cumsum([0, *(len(group) for group in groups)])[:-1]
    number = np.repeat(np.arange(len(groups)), [len(group) for group in groups])
    scores = found.scores[rows].astype(np.float64)
    sums = np.add.reduceat(scores, starts)
    weights = scores / np.maximum(sums, 1e-12)[number]
    boxes = np.add.reduceat(found.boxes[rows] * weights[:, None], starts)
    masks = _in_frame(found.masks[rows], found.boxes[rows], boxes[number])
    order = np.argsort(-sums, kind="stable")
    return TileDetections(
        boxes[order].astype(np.float32),
        (sums[order] / views).astype(np.float32),
        found.labels[rows[starts[order]]],
        np.add.reduceat(masks * weights[:, None, None], starts)[order].astype(np.float32),
    )


def _in_frame(
    masks: NDArray[np.floating], boxes: NDArray[np.floating], frames: NDArray[np.floating]
) -> NDArray[np.float64]:
    """Return masks ``[N, M, M]`` of boxes, resampled to the cells of other boxes (bilinear)."""
    size = masks.shape[-1]
    cells = np.arange(size)

    def weights(axis: int) -> NDArray[np.float64]:
        low, high = boxes[:, axis, None], boxes[:, axis + 2, None]
        start, end = frames[:, axis, None], frames[:, axis + 2, None]
        centres = start + (cells + 0.5) * (end - start) / size
        place = (centres - low) / np.maximum(high - low, 1e-6) * size - 0.5
        return np.asarray(np.clip(1 - np.abs(place[:, :, None] - cells), 0, None))

    return np.asarray(weights(1) @ masks.astype(np.float64) @ weights(0).transpose(0, 2, 1))
