"""Tiles as pictures: what was found against the truth, and how training tiles are varied."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely
from contourpy import contour_generator
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from ...core.inference.detector import TileDetections
from ...core.jobs.errors import UserError
from ...core.raster.reader import CorruptBlockError
from ..evaluation.confusion import TileScore
from ..loading.sampler import SampleKey
from ..loading.tile_dataset import TileDataset
from ..loading.tiles import AnnotatedTile, read_tile
from ..structures.instances import Instances
from ..structures.sample import Sample

if TYPE_CHECKING:
    from ..evaluation.tile_evaluator import ValidationResult

TRUTH_COLOR, FOUND_COLOR, IGNORED_COLOR = "#00e5ff", "#ff6d00", "#9e9e9e"
"""Cyan and orange: told apart by nearly everybody, and rare in imagery."""
AUGMENTED_NAME = "augmented_samples.jpg"
GROUPS = ("best", "worst", "random")
FEWEST_DRAWN = 20
"""Detections of a tile that are drawn even when it has fewer objects than half of that."""
_SIDE = 640  # pixels of a prediction's longer side
_CELL = 300  # pixels of a sample in the picture of many
_COLUMNS = 4
_GAP = 6  # pixels between samples
_LINE_DETAIL = 2  # steps a pixel in which lines are drawn
_QUALITY = 80  # of JPEG: a tile in 60 to 100 kB
_LEAST_F1 = 0.01  # of all tiles together; below, best and worst tiles can't be told apart
_NAME = re.compile(r"(best|worst|random)_(\d+)_(?:F1_([\d.]+)_)?(.+)")

Line = tuple[NDArray[np.float64], str]
"""Points ``[K, 2]`` x, y in the tile's pixels, and a color."""


def write_predictions(
    folder: Path,
    records: Sequence[AnnotatedTile],
    result: ValidationResult,
    low: Sequence[float],
    high: Sequence[float],
    most: int = 12,
    stopping: Callable[[], bool] = lambda: False,
) -> None:
    """Draw truth and detections over the best tiles, the worst ones and some by chance.

    Detections are drawn from their class's threshold of best F1 on, and of a tile's no more than
    twice its objects or ``FEWEST_DRAWN``, the surest: a weak model's threshold is so low that they
    would hide the tile. Each picture is a JPEG file named after its group, place, F1 and tile;
    without F1 where tiles aren't ranked.

    Args:
        folder: Emptied of the pictures of an earlier epoch.
        records: The split's tiles.
        result: Of these tiles.
        low: Per band, the value that is drawn black.
        high: Per band, the value that is drawn white.
        most: Pictures, a third of them of each group.
        stopping: Asked before each picture.
    """
    folder.mkdir(exist_ok=True)
    for old in [*folder.glob("*.jpg"), *folder.glob("*.png")]:
        old.unlink()
    thresholds = {int(key): value for key, value in result.metrics.score_thresholds.items()}
    scores = {tile.image_id: tile for tile in result.metrics.tiles}
    shown = [record for record in records if record.image_id in result.detections]
    ranked = _can_be_ranked(scores.values())
    for group, place, record in chosen_tiles(shown, scores, most):
        if stopping():
            return
        try:
            pixels, valid = read_tile(record.path, len(low))
        except (UserError, CorruptBlockError):
            continue  # told of when it was measured
        found = result.detections[record.image_id]
        kept = _drawn(found, thresholds, max(FEWEST_DRAWN, 2 * len(record.instances)))
        lines = [*_outlines(record.instances), *_contours(found, kept)]
        picture = _outlined(as_picture(pixels, valid, low, high), lines, _SIDE)
        f1 = f"F1_{scores[record.image_id].f1:.2f}_" if ranked else ""
        picture.save(folder / f"{group}_{place}_{f1}{record.path.stem}.jpg", quality=_QUALITY)


def _drawn(found: TileDetections, thresholds: dict[int, float], most: int) -> NDArray[np.bool_]:
    """Return which detections are drawn: from their class's threshold on, the surest ones."""
    least = np.array([thresholds.get(int(label), 0.5) for label in found.labels])
    above = np.flatnonzero(found.scores >= least)
    kept = np.zeros(len(found.scores), bool)
    kept[above[np.argsort(-found.scores[above], kind="stable")[:most]]] = True
    return kept


def _can_be_ranked(scores: Iterable[TileScore]) -> bool:
    """Whether enough is found, in all tiles together, to tell good tiles from bad ones."""
    tiles = list(scores)
    right, extra, missed = (
        sum(tile.right for tile in tiles),
        sum(tile.extra for tile in tiles),
        sum(tile.missed for tile in tiles),
    )
    return TileScore(0, right, extra, missed).f1 >= _LEAST_F1


def chosen_tiles(
    records: Sequence[AnnotatedTile], scores: dict[int, TileScore], most: int
) -> list[tuple[str, int, AnnotatedTile]]:
    """Return group, place in it from 1, and tile; no tile twice.

    Where next to nothing is found there are no best and worst tiles: all are drawn by chance. Tiles
    with something to judge come first; of equal F1 the one with more objects or mistakes. The
    tiles by chance are the same in every epoch as long as they are neither best nor worst.
    """
    known = [record for record in records if record.image_id in scores]

    def weight(record: AnnotatedTile) -> int:
        tile = scores[record.image_id]
        return tile.right + tile.extra + tile.missed

    judged = [record for record in known if weight(record)] or known
    order = sorted(judged, key=lambda record: (-scores[record.image_id].f1, -weight(record)))
    drawn = [judged[int(index)] for index in np.random.default_rng(0).permutation(len(judged))]
    if not _can_be_ranked(scores.values()):
        return [(GROUPS[-1], place, tile) for place, tile in enumerate(drawn[:most], 1)]
    each = min(max(1, most // len(GROUPS)), -(-len(order) // len(GROUPS)))
    best = order[:each]
    worst = sorted(order[each:], key=lambda record: (scores[record.image_id].f1, -weight(record)))[
        :each
    ]
    taken = {record.image_id for record in best + worst}
    by_chance = [record for record in drawn if record.image_id not in taken][:each]
    groups = zip(GROUPS, (best, worst, by_chance))
    return [(name, place, tile) for name, tiles in groups for place, tile in enumerate(tiles, 1)]


def prediction_caption(path: Path) -> tuple[str, str]:
    """Return a picture's group (empty for other pictures) and what stands under it."""
    named = _NAME.fullmatch(path.stem)
    if not named:
        return "", path.stem
    return named[1], f"F1 {named[3]}: {named[4]}" if named[3] else named[4]


def write_augmented_samples(
    path: Path, dataset: TileDataset, records: Sequence[AnnotatedTile], count: int = 16
) -> None:
    """Draw some training tiles as the network gets them, with their outlines, as one JPEG file.

    Args:
        path: Replaced.
        dataset: The training tiles.
        records: The same, in its order; those with objects are drawn where there are any.
        count: Samples; tiles are taken several times where there are fewer.
    """
    tiles = [i for i, record in enumerate(records) if len(record.instances)]
    tiles = tiles or list(range(len(records)))
    places = np.linspace(0, len(tiles), count, endpoint=False).astype(int)
    rows = -(-count // _COLUMNS)
    step = _CELL + _GAP
    sheet = Image.new("RGB", (_COLUMNS * step - _GAP, rows * step - _GAP), "white")
    for position, place in enumerate(places):
        try:
            sample = dataset.varied(SampleKey(0, position, tiles[int(place)]))
        except (UserError, CorruptBlockError):
            continue  # told of when it is trained on
        cell = _sample_picture(sample)
        sheet.paste(cell, (position % _COLUMNS * step, position // _COLUMNS * step))
    sheet.save(path, quality=_QUALITY)


def _sample_picture(sample: Sample) -> Image.Image:
    bands = len(sample.pixels)
    picture = as_picture(sample.pixels.numpy(), sample.valid.numpy(), [0.0] * bands, [1.0] * bands)
    return _outlined(picture, _outlines(sample.instances), _CELL)


def as_picture(
    pixels: NDArray[Any], valid: NDArray[np.bool_], low: Sequence[float], high: Sequence[float]
) -> NDArray[np.uint8]:
    """Return ``[H, W, 3]`` uint8: the first three bands, or the first one in grey.

    Args:
        pixels: ``[C, H, W]`` of any type.
        valid: ``[H, W]``; other pixels are light grey.
        low: Per band, the value that is drawn black.
        high: Per band, the value that is drawn white.
    """
    shown = [0, 1, 2] if len(pixels) >= 3 else [0, 0, 0]
    planes = [
        np.clip((pixels[band].astype(np.float32) - low[band]) / (high[band] - low[band]), 0, 1)
        for band in shown
    ]
    picture = np.where(valid[..., None], np.nan_to_num(np.stack(planes, axis=-1)), 0.85)
    return np.asarray(np.round(picture * 255), np.uint8)


def _outlined(picture: NDArray[np.uint8], lines: Iterable[Line], side: int) -> Image.Image:
    """Return the picture with its longer side of ``side`` pixels, lines drawn over it."""
    height, width = picture.shape[:2]
    scale = side / max(height, width)
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    # Small tiles show their pixels, large ones are made smaller without moiré.
    how = Image.Resampling.NEAREST if scale >= 3 else Image.Resampling.BICUBIC
    image = Image.fromarray(picture).resize(size, how)
    # Pillow's lines have hard edges, so they are drawn larger and made smaller as a mask.
    scale *= _LINE_DETAIL
    pen_width = _LINE_DETAIL * max(1.5, side / 220)
    large = (size[0] * _LINE_DETAIL, size[1] * _LINE_DETAIL)
    by_color: dict[str, list[NDArray[np.float64]]] = {}
    for points, color in lines:
        by_color.setdefault(color, []).append(points)
    for color, paths in by_color.items():
        mask = Image.new("L", large)
        pen = ImageDraw.Draw(mask)
        for points in paths:
            path = [(x * scale, y * scale) for x, y in points.tolist()]
            pen.line(path, fill=255, width=round(pen_width), joint="curve")
        image.paste(color, mask=mask.reduce(_LINE_DETAIL))
    return image


def _outlines(instances: Instances) -> list[Line]:
    return [
        (shapely.get_coordinates(ring), IGNORED_COLOR if ignored else TRUTH_COLOR)
        for outline, ignored in zip(instances.outlines, instances.ignored)
        for part in shapely.get_parts(outline)
        for ring in (part.exterior, *part.interiors)
    ]


def _contours(found: TileDetections, kept: NDArray[np.bool_]) -> list[Line]:
    """Return the masks' outlines at 0.5, from each box's own frame."""
    lines: list[Line] = []
    size = found.masks.shape[-1]
    centres = (np.arange(-1, size + 1) + 0.5) / size
    for index in np.flatnonzero(kept):
        x0, y0, x1, y1 = found.boxes[index].astype(np.float64)
        contours = contour_generator(
            x0 + (x1 - x0) * centres, y0 + (y1 - y0) * centres, np.pad(found.masks[index], 1)
        )
        lines += [(np.asarray(line), FOUND_COLOR) for line in contours.lines(0.5)]
    return lines
