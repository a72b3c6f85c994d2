"""Pictures of a training: detections over the truth on tiles, and varied training tiles.

They lie as JPEG files in the run's folder, and the run's report embeds them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import numpy as np
from contourpy import contour_generator
from numpy.typing import NDArray
from PIL import Image

from ...core.inference.detector import TileDetections
from ...core.jobs.errors import UserError
from ...core.raster.reader import CorruptBlockError
from ..evaluation.confusion import TileScore
from ..evaluation.tile_evaluator import ValidationResult
from ..loading.sampler import SampleKey
from ..loading.tile_dataset import TileDataset
from ..loading.tiles import AnnotatedTile, read_tile
from ..structures.instances import Instances
from ..structures.sample import Sample
from .pictures import IGNORED_COLOR, JPEG_QUALITY, Line, draw_lines, outlines_of, to_rgb

TRUTH_COLOR, FOUND_COLOR = "#00e5ff", "#ff6d00"
"""Cyan and orange: nearly everybody can tell them apart, and they are rare in imagery."""
AUGMENTED_NAME = "augmented_samples.jpg"
GROUPS = ("best", "worst", "random")
FEWEST_DRAWN = 20
"""Detections of a tile that are drawn even when it has fewer objects than half of that."""
_SIDE = 640  # pixels of a prediction's longer side
_CELL = 300  # pixels of a sample in the picture of many
_COLUMNS = 4
_GAP = 6  # pixels between samples
_MOST_NAME_BYTES = 200  # of a tile's name in a picture's; file systems take 255 in all
_LEAST_F1 = 0.01  # of all tiles together; below, best and worst tiles can't be told apart
_NAME = re.compile(r"(best|worst|random)_(\d+)_(?:F1_([\d.]+)_)?(.+)")


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
    for group, place, record in choose_tiles(shown, scores, most):
        if stopping():
            return
        try:
            pixels, valid = read_tile(record.path, len(low))
        except (UserError, CorruptBlockError):
            continue  # the measuring has named it
        found = result.detections[record.image_id]
        kept = _detections_to_draw(found, thresholds, max(FEWEST_DRAWN, 2 * len(record.instances)))
        lines = [*_outlines(record.instances), *_mask_contours(found, kept)]
        picture = draw_lines(to_rgb(pixels, valid, low, high), lines, _SIDE)
        f1 = f"F1_{scores[record.image_id].f1:.2f}_" if ranked else ""
        name = record.path.stem.encode(errors="ignore")[:_MOST_NAME_BYTES].decode(errors="ignore")
        picture.save(folder / f"{group}_{place}_{f1}{name}.jpg", quality=JPEG_QUALITY)


def _detections_to_draw(
    found: TileDetections, thresholds: dict[int, float], most: int
) -> NDArray[np.bool_]:
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


def choose_tiles(
    records: Sequence[AnnotatedTile], scores: dict[int, TileScore], most: int
) -> list[tuple[str, int, AnnotatedTile]]:
    """Return group, place in it from 1, and tile; no tile twice.

    Where next to nothing is found there are no best and worst tiles: all are drawn by chance. Tiles
    with something to judge come first; of equal F1 the one with more objects or mistakes. The
    tiles by chance are the same in every epoch as long as they are neither best nor worst.
    """
    known = [record for record in records if record.image_id in scores]

    def judged_count(record: AnnotatedTile) -> int:
        tile = scores[record.image_id]
        return tile.right + tile.extra + tile.missed

    judged = [record for record in known if judged_count(record)] or known
    order = sorted(judged, key=lambda record: (-scores[record.image_id].f1, -judged_count(record)))
    drawn = [judged[int(index)] for index in np.random.default_rng(0).permutation(len(judged))]
    if not _can_be_ranked(scores.values()):
        return [(GROUPS[-1], place, tile) for place, tile in enumerate(drawn[:most], 1)]
    each = min(max(1, most // len(GROUPS)), -(-len(order) // len(GROUPS)))
    best = order[:each]
    worst = sorted(
        order[each:], key=lambda record: (scores[record.image_id].f1, -judged_count(record))
    )[:each]
    taken = {record.image_id for record in best + worst}
    by_chance = [record for record in drawn if record.image_id not in taken][:each]
    groups = zip(GROUPS, (best, worst, by_chance))
    return [(name, place, tile) for name, tiles in groups for place, tile in enumerate(tiles, 1)]


def group_and_caption(path: Path) -> tuple[str, str]:
    """Return the group of a prediction's picture ("" for other pictures) and its caption."""
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
            sample = dataset.vary(SampleKey(0, position, tiles[int(place)]))
        except (UserError, CorruptBlockError):
            continue  # the training will name it
        cell = _sample_picture(sample)
        sheet.paste(cell, (position % _COLUMNS * step, position // _COLUMNS * step))
    sheet.save(path, quality=JPEG_QUALITY)


def _sample_picture(sample: Sample) -> Image.Image:
    bands = len(sample.pixels)
    picture = to_rgb(sample.pixels.numpy(), sample.valid.numpy(), [0.0] * bands, [1.0] * bands)
    return draw_lines(picture, _outlines(sample.instances), _CELL)


def _outlines(instances: Instances) -> list[Line]:
    colors = [IGNORED_COLOR if ignored else TRUTH_COLOR for ignored in instances.ignored]
    return outlines_of(instances.outlines, colors)


def _mask_contours(found: TileDetections, kept: NDArray[np.bool_]) -> list[Line]:
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
