"""Detectors that read a scene's truth in its pixels: no network needed.

``PerfectDetector`` returns for each object that it sees in its window what an ideal network would;
``NoisyDetector`` what a poor one would. Scenes are drawn by ``scenes``.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import shapely
from numpy.typing import NDArray
from rs_mask_plugin.core.inference.detector import Detector, TileDetections
from rs_mask_plugin.core.inference.mask_contours import detections_to_polygons
from rs_mask_plugin.core.stitching.objects import DetectedObjects
from rs_mask_plugin.core.stitching.stitcher import Stitcher, StitchSettings
from rs_mask_plugin.core.stitching.tile_grid import Tile, TileGrid
from rs_mask_plugin.core.stitching.tile_polygons import TilePolygons


@dataclass
class PerfectDetector:
    """Finds every object in its window: the box of its pixels, the share of each cell it covers.

    Attributes:
        mask_size: M of the M × M masks.
    """

    mask_size: int = 28

    def __call__(
        self, batch: NDArray[np.generic], valid: NDArray[np.bool_]
    ) -> list[TileDetections]:
        """Detect: ``batch`` [B, 2 L, H, W] holds ids and classes of each layer."""
        return [self._tile(tile, seen) for tile, seen in zip(batch, valid)]

    def _tile(self, tile: NDArray[np.generic], seen: NDArray[np.bool_]) -> TileDetections:
        boxes, scores, labels, masks = [], [], [], []
        for band in range(0, len(tile), 2):
            ids = np.where(seen, tile[band], 0).astype(np.int64)
            for number, (x0, y0, x1, y1) in objects_in(ids):
                mask = ids[y0:y1, x0:x1] == number
                label = int(tile[band + 1, y0:y1, x0:x1][mask][0])
                cut = x0 == 0 or y0 == 0 or x1 == ids.shape[1] or y1 == ids.shape[0]
                for box, score, pixels in self._views(mask, (x0, y0), cut, ids.shape):
                    boxes.append(box)
                    scores.append(score)
                    labels.append(label)
                    masks.append(cell_cover(pixels, self.mask_size))
        if not boxes:
            return TileDetections.empty(self.mask_size)
        return TileDetections(
            np.array(boxes, np.float32),
            np.array(scores, np.float32),
            np.array(labels, np.int64),
            np.stack(masks).astype(np.float32),
        )

    def _views(
        self,
        mask: NDArray[np.bool_],
        corner: tuple[int, int],
        cut: bool,
        window: tuple[int, ...],
    ) -> list[tuple[tuple[float, float, float, float], float, NDArray[np.bool_]]]:
        """Return box, score and pixels in the box of each detection of one object."""
        return [view(mask, corner, 0.9 if cut else 0.99)]


@dataclass
class NoisyDetector(PerfectDetector):
    """Finds what a poor network finds.

    The outline of each view is grown or shrunk by up to ``grow`` pixels (less for small objects);
    where the window cuts an object, its edge recedes by up to ``recede`` pixels; views of cut
    objects score lower; some objects come twice; some come with a weak detection of a part.
    """

    seed: int = 0
    grow: int = 3
    recede: int = 6
    duplicates: float = 0.15
    fragments: float = 0.1
    box_noise: float = 0.5

    def __post_init__(self) -> None:
        self.rng = np.random.default_rng(self.seed)

    def _views(
        self,
        mask: NDArray[np.bool_],
        corner: tuple[int, int],
        cut: bool,
        window: tuple[int, ...],
    ) -> list[tuple[tuple[float, float, float, float], float, NDArray[np.bool_]]]:
        rng, views = self.rng, []
        for again in range(1 + (rng.random() < self.duplicates)):
            changed, moved = self._changed(mask, corner, window)
            if not changed.any():
                if again:
                    continue
                changed, moved = mask, corner
            score = rng.uniform(0.7, 1.0) * (rng.uniform(0.5, 0.95) if cut else 1.0)
            views.append(view(changed, moved, score * (0.8 if again else 1.0)))
        if rng.random() < self.fragments:
            part = mask.copy()
            share = rng.uniform(0.25, 0.7)
            if rng.random() < 0.5:
                part[:, int(part.shape[1] * share) :] = False
            else:
                part[: int(part.shape[0] * (1 - share))] = False
            if part.sum() > 8:
                views.append(view(part, corner, rng.uniform(0.1, 0.35)))
        if self.box_noise:
            shifted = []
            for box, score, pixels in views:
                noise = rng.uniform(-self.box_noise, self.box_noise, 2)
                shift = np.clip(np.add(box[:2], noise), 0, None) - box[:2]
                moved_box = tuple(float(v) for v in np.add(box, np.tile(shift, 2)))
                shifted.append((moved_box, score, pixels))
            views = shifted
        return views

    def _changed(
        self, mask: NDArray[np.bool_], corner: tuple[int, int], window: tuple[int, ...]
    ) -> tuple[NDArray[np.bool_], tuple[int, int]]:
        outline = sum(np.diff(np.pad(mask, 1), axis=axis).sum() for axis in (0, 1))
        thick = 2 * mask.sum() / max(outline, 1)
        grow = min(self.grow, int(thick / 8))  # more, and no longer half of it would agree
        steps = int(self.rng.integers(-grow, grow + 1))
        pad = self.grow
        changed = np.pad(mask, pad)
        x0, y0 = corner[0] - pad, corner[1] - pad
        # What lies beyond the window is not background: the object goes on there.
        height, width = window
        if corner[0] == 0:
            changed[:, :pad] = changed[:, pad : pad + 1]
        if corner[1] == 0:
            changed[:pad] = changed[pad : pad + 1]
        if corner[0] + mask.shape[1] == width:
            changed[:, -pad:] = changed[:, -pad - 1 : -pad]
        if corner[1] + mask.shape[0] == height:
            changed[-pad:] = changed[-pad - 1 : -pad]
        for _ in range(abs(steps)):
            changed = grown(changed) if steps > 0 else ~grown(~changed)
        recede = self.rng.integers(0, self.recede + 1, 4)
        left = max(-x0, 0) + (recede[0] if corner[0] == 0 else 0)
        top = max(-y0, 0) + (recede[1] if corner[1] == 0 else 0)
        right = max(x0 + changed.shape[1] - width, 0)
        right += recede[2] if corner[0] + mask.shape[1] == width else 0
        bottom = max(y0 + changed.shape[0] - height, 0)
        bottom += recede[3] if corner[1] + mask.shape[0] == height else 0
        changed[:, :left] = False
        changed[:top] = False
        changed[:, changed.shape[1] - right :] = False
        changed[changed.shape[0] - bottom :] = False
        return changed, (x0, y0)


def view(
    mask: NDArray[np.bool_], corner: tuple[int, int], score: float
) -> tuple[tuple[float, float, float, float], float, NDArray[np.bool_]]:
    """Return the box around a mask's pixels, the score, and the pixels in the box."""
    rows, columns = np.flatnonzero(mask.any(1)), np.flatnonzero(mask.any(0))
    y0, y1, x0, x1 = rows[0], rows[-1] + 1, columns[0], columns[-1] + 1
    box = (corner[0] + x0, corner[1] + y0, corner[0] + x1, corner[1] + y1)
    west, north, east, south = (float(v) for v in box)
    return (west, north, east, south), float(score), mask[y0:y1, x0:x1]


def grown(mask: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Return the mask grown by one pixel to the four sides."""
    result = mask.copy()
    result[1:] |= mask[:-1]
    result[:-1] |= mask[1:]
    result[:, 1:] |= mask[:, :-1]
    result[:, :-1] |= mask[:, 1:]
    return result


def objects_in(ids: NDArray[np.int64]) -> list[tuple[int, tuple[int, int, int, int]]]:
    """Return each id but 0 with the box of its pixels: x0, y0, x1, y1, half-open."""
    flat = np.flatnonzero(ids)
    if len(flat) == 0:
        return []
    values = ids.ravel()[flat]
    order = np.argsort(values, kind="stable")
    values, flat = values[order], flat[order]
    starts = np.flatnonzero(np.r_[True, values[1:] != values[:-1]])
    rows, columns = np.divmod(flat, ids.shape[1])
    boxes = np.stack(
        [
            np.minimum.reduceat(columns, starts),
            np.minimum.reduceat(rows, starts),
            np.maximum.reduceat(columns, starts) + 1,
            np.maximum.reduceat(rows, starts) + 1,
        ],
        axis=1,
    )
    return [
        (int(value), (int(box[0]), int(box[1]), int(box[2]), int(box[3])))
        for value, box in zip(values[starts], boxes)
    ]


def cell_cover(mask: NDArray[np.bool_], size: int) -> NDArray[np.float64]:
    """Return the share of each cell of a ``size`` × ``size`` division that the mask covers."""
    down, across = _shares(mask.shape[0], size), _shares(mask.shape[1], size)
    return down @ mask.astype(np.float32) @ across.T


def _shares(length: int, size: int) -> NDArray[np.float32]:
    """Return ``[size, length]``: the share of cell i that pixel j makes up."""
    edges = np.linspace(0, length, size + 1)
    pixels = np.arange(length)
    overlap = np.minimum(edges[1:, None], pixels + 1) - np.maximum(edges[:-1, None], pixels)
    return (np.clip(overlap, 0, None) * size / length).astype(np.float32)


@dataclass(frozen=True)
class LayerMetrics:
    """How well polygons fit a scene.

    Attributes:
        missed: Ids without a polygon of this IoU.
        extra: Polygons that are no object's best.
        iou: ``[N + 1]`` the best IoU of each id (1 for background).
    """

    missed: list[int]
    extra: list[int]
    iou: NDArray[np.float64]


def compare(
    truth: NDArray[np.object_], polygons: NDArray[np.object_], iou_at_least: float
) -> LayerMetrics:
    """Match polygons to true objects one to one, best overlap first."""
    best = np.zeros(len(truth))
    best[0] = 1
    taken: set[int] = set()
    extra = set(range(len(polygons)))
    if len(polygons):
        tree = shapely.STRtree(polygons)
        number, candidate = tree.query(truth, predicate="intersects")
        inter = shapely.area(shapely.intersection(truth[number], polygons[candidate]))
        union = shapely.area(truth[number]) + shapely.area(polygons[candidate]) - inter
        overlap = inter / union
        for k in np.argsort(-overlap, kind="stable"):
            i, j = int(number[k]), int(candidate[k])
            if i in taken or j not in extra or overlap[k] < 0.05:
                continue
            best[i] = overlap[k]
            if overlap[k] >= min(iou_at_least, 0.5):
                taken.add(i)
                extra.discard(j)
    missed = [i for i in range(1, len(truth)) if best[i] < iou_at_least and truth[i] is not None]
    return LayerMetrics(missed, sorted(extra), best)


def tile_polygons(bands: NDArray[np.float32], tile: Tile, detector: Detector) -> TilePolygons:
    """Return what a detector finds in one tile of ``bands`` [2, H, W], in the raster's pixels."""
    height, width = bands.shape[1:]
    batch = np.zeros((1, len(bands), tile.size, tile.size), np.float32)
    valid = np.zeros((1, tile.size, tile.size), bool)
    x0, y0 = max(tile.column, 0), max(tile.row, 0)
    x1, y1 = min(tile.column + tile.size, width), min(tile.row + tile.size, height)
    inside = (slice(y0 - tile.row, y1 - tile.row), slice(x0 - tile.column, x1 - tile.column))
    batch[(0, slice(None), *inside)] = bands[:, y0:y1, x0:x1]
    valid[(0, *inside)] = True
    found = detector(batch, valid)[0]
    moved = replace(found, boxes=found.boxes + np.float32([tile.column, tile.row] * 2))
    return TilePolygons.away_from_nodata(
        tile, detections_to_polygons(moved), found.scores, found.labels
    )


def stitch(
    bands: NDArray[np.float32],
    grid: TileGrid,
    detector: Detector,
    settings: StitchSettings | None = None,
) -> DetectedObjects:
    """Return the objects that a detector finds in ``bands`` by way of a grid of tiles."""
    stitcher, done = Stitcher(grid, settings), []
    for grid_row in range(grid.rows):
        for tile in grid.row(grid_row):
            stitcher.add_tile(tile_polygons(bands, tile, detector))
        done.append(stitcher.finish_row(grid_row))
    return DetectedObjects.concatenated([*done, stitcher.finish()])
