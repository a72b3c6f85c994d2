"""A first pass over all tiles, before a pixel is read: what each holds, and which are worth it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import numpy as np
import shapely
from numpy.typing import NDArray

from ...core.jobs.counts import count_of
from ...core.jobs.errors import UserError
from ...core.raster.source import RasterSource
from ...core.vector.geometry import intersection, union
from .clipping import OutlineIndex
from .inputs import AnnotateInputs
from .labels import AnnotatedArea, Labels
from .layout import Tiles
from .regions import GridRegions, areas_by_split, nothing_taken

_ROUNDING = 1e-6  # pixels by which an edge on the grid may be off after a change of coordinates
_CHUNK = 512  # tiles clipped at once: large enough for vectorised calls, small enough to hold


@dataclass
class TileCounts:
    """What a first pass over all grids finds."""

    tiles: Tiles
    objects: NDArray[np.int64]
    """``[T, K]``"""
    valid: NDArray[np.float64]
    """``[T]`` share of the tile inside the area."""
    pairs: NDArray[np.int64]
    """``[P, 2]`` tile, feature: the objects, not ignored, of tiles with little area."""
    safe: NDArray[np.bool_]
    """``[F]`` features that are in other tiles as well, and not ignored there."""
    in_imagery: NDArray[np.bool_]
    in_area: NDArray[np.bool_]


def chunks(count: int) -> Iterator[slice]:
    """Yield slices that cover a number of tiles."""
    for start in range(0, count, _CHUNK):
        yield slice(start, min(start + _CHUNK, count))


def survey_tiles(
    inputs: AnnotateInputs,
    tables: list[Tiles],
    area_splits: NDArray[np.int8] | None,
    check_stop: Callable[[], None],
) -> TileCounts:
    """Clip all features to all tiles once, and keep the counts.

    Args:
        inputs: Of the job.
        tables: The tiles of each grid.
        area_splits: ``[A]`` the split of each area polygon where areas decide, else None.
        check_stop: Raises when the job should stop.
    """
    parameters, labels, area = inputs.parameters, inputs.labels, inputs.area
    in_imagery = np.zeros(len(labels), bool)
    in_area = np.zeros(len(labels), bool)
    safe = np.zeros(len(labels), bool)
    kept_tiles, objects, valid, pairs = [], [], [], []
    total = 0
    for number, source in enumerate(inputs.sources):
        check_stop()
        placed, features = labels.layer.on_grid(source)
        in_imagery[features] = True
        areas = None if area is None else areas_by_split(area.layer, area_splits, source)
        usable = GridRegions(areas, areas if areas and area_splits is not None else nothing_taken())
        index = OutlineIndex(placed)
        table = tables[number]
        for part in chunks(len(table)):
            check_stop()
            tiles = table.select(part)
            regions = usable.of(tiles)
            box_areas = tiles.width.astype(np.float64) * tiles.height
            share = shapely.area(regions) / box_areas
            there = share > 0
            tiles, regions, share = tiles.select(there), regions[there], share[there]
            found = index.clip(regions, box_areas[there])
            in_area[features[found.feature]] = True
            good = found.prominence >= parameters.min_visible
            counts = np.zeros((len(tiles), len(labels.classes)), np.int64)
            class_index = labels.class_ids[features[found.feature[good]]] - 1
            np.add.at(counts, (found.tile[good], class_index), 1)
            tile, feature = found.tile[good], features[found.feature[good]]
            poor = share[tile] < parameters.min_valid
            safe[feature[~poor]] = True
            pairs.append(np.column_stack([tile[poor] + total, feature[poor]]))
            kept_tiles.append(tiles)
            objects.append(counts)
            valid.append(share)
            total += len(tiles)
    return TileCounts(
        Tiles.concatenate(kept_tiles),
        np.concatenate(objects) if objects else np.zeros((0, len(labels.classes)), np.int64),
        np.concatenate(valid) if valid else np.zeros(0),
        np.concatenate(pairs) if pairs else np.zeros((0, 2), np.int64),
        safe,
        in_imagery,
        in_area,
    )


def centres_on_grid(
    source: RasterSource, labels: Labels, area: AnnotatedArea | None
) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
    """Return the centres ``[N, 2]`` of the objects on a grid, in its pixels, and their classes.

    With an area: of the objects' parts inside it.
    """
    placed, features = labels.layer.on_grid(source)
    if area is not None:
        whole = union(annotated_on_grid(source, area))
        placed = intersection(placed, whole)
        there = shapely.area(placed) > 0
        placed, features = placed[there], features[there]
    points = shapely.centroid(placed)
    centres = np.column_stack([shapely.get_x(points), shapely.get_y(points)])
    return centres, labels.class_ids[features]


def box_on_grid(source: RasterSource, area: AnnotatedArea | None) -> tuple[int, int, int, int]:
    """Return what to cover of a grid, as x0, y0, x1, y1 in whole pixels.

    That is all of it, or the rectangle around its annotated area (empty where there is none).
    """
    if area is None:
        return (0, 0, source.width, source.height)
    inside = annotated_on_grid(source, area)
    if not len(inside):
        return (0, 0, 0, 0)
    x0, y0, x1, y1 = shapely.total_bounds(inside)
    return (
        int(np.floor(x0 + _ROUNDING)),
        int(np.floor(y0 + _ROUNDING)),
        int(np.ceil(x1 - _ROUNDING)),
        int(np.ceil(y1 - _ROUNDING)),
    )


def annotated_on_grid(source: RasterSource, area: AnnotatedArea) -> NDArray[np.object_]:
    """Return the area's polygons on a grid, in its pixels, cut at its edges."""
    placed, _ = area.layer.on_grid(source)
    cut = intersection(placed, shapely.box(0, 0, source.width, source.height))
    return np.asarray(cut[shapely.area(cut) > 0], dtype=object)


def check_found(survey: TileCounts, labels: Labels) -> None:
    """Raise when nothing would come out."""
    if not survey.in_imagery.any():
        raise UserError(
            f"Of {count_of(len(labels), 'polygon')} none lies on the imagery.",
            "Check the CRS of both layers, and that they show the same place.",
        )
    if not len(survey.tiles):
        raise UserError(
            "The annotated area does not overlap the imagery.",
            "Check the CRS of both, or leave AREA empty.",
        )
    if not survey.in_area.any():
        raise UserError(
            f"Of {count_of(int(survey.in_imagery.sum()), 'polygon')} on the imagery none lies "
            "inside the annotated area.",
            "Check the AREA layer, or leave it empty.",
        )


def without_poor_tiles(survey: TileCounts, min_valid: float) -> TileCounts:
    """Leave out tiles with little area, unless an object would be lost with them."""
    poor = survey.valid < min_valid
    if not poor.any():
        return survey
    needed = survey.pairs[~survey.safe[survey.pairs[:, 1]], 0]
    kept = ~poor
    kept[needed] = True
    return replace(
        survey,
        tiles=survey.tiles.select(kept),
        objects=survey.objects[kept],
        valid=survey.valid[kept],
        pairs=survey.pairs[:0],
    )
