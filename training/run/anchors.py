"""Anchors and detections per tile that fit the objects of a training set."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

STRIDES = (4, 8, 16, 32, 64)
"""Of the pyramid's levels, finest first."""
_LEAST_SIZE = 4.0  # pixels: one cell of the finest level
_SIZE_PER_STRIDE = 2.0
"""An anchor of a coarser level is at least this many cells wide: an object of its size that lies
half a stride off in both directions, the worst case, still overlaps it by IoU 0.39."""
_RATIOS = np.geomspace(1.2, 5.0, 25)


@dataclass(frozen=True)
class AnchorFit:
    """Anchors and how well they fit.

    Attributes:
        sizes: Pixels, one a level, finest first.
        ratios: Height to width.
        recall: Share of objects whose shape overlaps that of an anchor by IoU ≥ 0.5.
        default_recall: The same of the anchors given as default.
    """

    sizes: tuple[float, ...]
    ratios: tuple[float, ...]
    recall: float
    default_recall: float


def fit_anchors(
    boxes: NDArray[np.floating],
    default_sizes: tuple[float, ...],
    default_ratios: tuple[float, ...],
) -> AnchorFit:
    """Fit one size a level and three ratios to boxes.

    Tried are k-means on the logarithm (after Redmon & Farhadi 2017, arXiv 1612.08242, section 2),
    even steps from small to large objects, and the default sizes; each with sizes that the level's
    stride can resolve. Ratios are symmetric (1/r, 1, r): seen from above, objects lie in any
    direction. The defaults stay where nothing fits better; no fit reaches fewer objects than
    they do.

    Args:
        boxes: ``[N, 2]`` widths and heights in pixels.
        default_sizes: One a level.
        default_ratios: Height to width.
    """
    shapes: NDArray[np.float64] = np.asarray(boxes, np.float64)
    shapes = shapes[(shapes > 0).all(axis=1)]
    levels = len(default_sizes)
    default_recall = recall(shapes, default_sizes, default_ratios)
    if len(shapes) < 2 * levels:
        return AnchorFit(default_sizes, default_ratios, default_recall, default_recall)
    logs = np.log(np.sqrt(shapes[:, 0] * shapes[:, 1]))
    best = AnchorFit(default_sizes, default_ratios, default_recall, default_recall)
    best_score = _score(shapes, default_sizes, default_ratios)
    for sizes in (default_sizes, _k_means(logs, levels), _spread(logs, levels)):
        for ratio in _RATIOS:
            ratios = (round(1 / float(ratio), 2), 1.0, round(float(ratio), 2))
            score, reached = _score(shapes, sizes, ratios), recall(shapes, sizes, ratios)
            if score > best_score + 1e-9 and reached >= default_recall:
                best_score = score
                best = AnchorFit(sizes, ratios, reached, default_recall)
    return best


def _score(
    shapes: NDArray[np.float64], sizes: tuple[float, ...], ratios: tuple[float, ...]
) -> float:
    """Return how well anchors fit: k-means serves the many, recall the ones at the ends."""
    overlaps = shape_overlaps(shapes, sizes, ratios)
    return float(overlaps.mean() + (overlaps >= 0.5).mean())


def _least_sizes(levels: int) -> NDArray[np.float64]:
    return np.array([_LEAST_SIZE, *(_SIZE_PER_STRIDE * stride for stride in STRIDES[1:])])[:levels]


def _spread(logs: NDArray[np.float64], levels: int) -> tuple[float, ...]:
    """Return sizes in even steps of the logarithm from small to large objects."""
    low, high = np.quantile(logs, (0.02, 0.98))
    steps = np.linspace(low, high, levels)
    return _round(np.maximum(steps, np.log(_least_sizes(levels))))


def _k_means(logs: NDArray[np.float64], levels: int) -> tuple[float, ...]:
    """Lloyd's iteration in one dimension, each centre held above its level's least size."""
    least = np.log(_least_sizes(levels))
    centres = np.maximum(np.quantile(logs, (np.arange(levels) + 0.5) / levels), least)
    for _ in range(100):
        nearest = np.abs(logs[:, None] - centres[None]).argmin(axis=1)
        moved = np.array(
            [
                logs[nearest == level].mean() if (nearest == level).any() else centres[level]
                for level in range(levels)
            ]
        )
        moved = np.maximum(np.sort(moved), least)
        if np.allclose(moved, centres, atol=1e-4):
            break
        centres = moved
    return _round(centres)


def _round(logs: NDArray[np.float64]) -> tuple[float, ...]:
    return tuple(round(float(size), 1) for size in np.exp(logs))


def shape_overlaps(
    boxes: NDArray[np.float64], sizes: tuple[float, ...], ratios: tuple[float, ...]
) -> NDArray[np.float64]:
    """Return each box's best IoU ``[N]`` with any anchor, both centred on one point."""
    size, ratio = np.meshgrid(np.array(sizes), np.array(ratios))
    widths = (size / np.sqrt(ratio)).ravel()
    heights = (size * np.sqrt(ratio)).ravel()
    common = np.minimum(boxes[:, :1], widths) * np.minimum(boxes[:, 1:], heights)
    union = boxes[:, :1] * boxes[:, 1:] + widths * heights - common
    best: NDArray[np.float64] = (common / union).max(axis=1)
    return best


def recall(
    boxes: NDArray[np.float64], sizes: tuple[float, ...], ratios: tuple[float, ...]
) -> float:
    """Return the share of boxes whose shape overlaps an anchor's by IoU ≥ 0.5."""
    if not len(boxes):
        return 1.0
    return float((shape_overlaps(boxes, sizes, ratios) >= 0.5).mean())


def detections_per_tile(counts: NDArray[np.integer]) -> int:
    """Return how many detections a tile may have, from how many objects the tiles do have.

    Half as many again as in the fullest tile (the network is unsure where it is crowded), at least
    100, in steps of 50.

    Args:
        counts: ``[T]`` objects in each tile.
    """
    most = int(counts.max()) if len(counts) else 0
    return max(100, -(-int(most * 1.5 + 20) // 50) * 50)
