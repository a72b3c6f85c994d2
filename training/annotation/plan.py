"""The plan of a training set: which tiles there are, of which split, before a pixel is read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

from ...core.jobs.counts import count_of
from ...core.jobs.dataset_options import AnnotateParameters
from ...core.jobs.errors import UserError
from ..dataset import splits
from ..dataset.splits import TEST, TRAIN, VALIDATION
from .coverage import unite
from .inputs import AnnotateInputs
from .labels import UNDECIDED, AnnotatedArea, group_numbers, objects_by_area, parse_splits
from .layout import Tiles, lay_windows
from .regions import GridRegions, areas_by_split, taken_by_tiles
from .survey import (
    TileCounts,
    box_on_grid,
    centres_on_grid,
    check_found,
    chunks,
    survey_tiles,
    without_poor_tiles,
)

_NAMES = ("training", "validation", "test")


@dataclass(frozen=True)
class Plan:
    """What will be written.

    Attributes:
        tiles: In the order of their numbers: by raster, then row by row.
        area_splits: ``[A]`` the split of each area polygon where areas decide, else None.
        in_imagery: ``[N]`` bool: features that meet a raster.
        in_area: ``[N]`` bool: of these, features that meet the annotated area.
        remarks: Sentences for the user.
    """

    tiles: Tiles
    area_splits: NDArray[np.int8] | None
    in_imagery: NDArray[np.bool_]
    in_area: NDArray[np.bool_]
    remarks: tuple[str, ...]


def make_plan(inputs: AnnotateInputs, check_stop: Callable[[], None]) -> Plan:
    """Decide on all tiles and their splits.

    Args:
        inputs: Of the job.
        check_stop: Raises when the job should stop.

    Raises:
        UserError: No object on the imagery or in the area; a split rule that can't be followed.
    """
    parameters, sources = inputs.parameters, inputs.sources
    remarks: list[str] = []
    area_splits = _area_splits(inputs, remarks)
    tables = _lay_tiles(inputs, area_splits)
    survey = survey_tiles(inputs, tables, area_splits, check_stop)
    check_found(survey, inputs.labels)
    # Tiles with too little of the area don't count: they will be left out.
    within = without_poor_tiles(survey, parameters.min_valid).tiles.source
    rasters = sorted({sources[number].path for number in np.unique(within)})
    per_grid = int(np.bincount(within, minlength=1).max())
    shares = parameters.validation_share + parameters.test_share
    if (
        parameters.split_by == "blocks"
        and rasters
        and 0 < shares < 1
        and splits.too_small_for_blocks(per_grid, len(rasters))
    ):
        tables = _lay_strips(inputs, rasters[0])
        survey = survey_tiles(inputs, tables, area_splits, check_stop)
        remarks.append(
            f"The {'imagery' if inputs.area is None else 'annotated area'} is too small to spare "
            "whole tiles for validation, so it was cut into one strip for each split; figures "
            "measured on so little are rough."
        )
    elif area_splits is None:
        survey.tiles = survey.tiles.with_split(_split_units(survey, inputs, remarks))
    survey = without_poor_tiles(survey, parameters.min_valid)
    chosen = _choose_tiles(survey, parameters)
    tiles = survey.tiles.select(chosen)
    remarks += _split_remarks(tiles, survey.objects[chosen], inputs)
    return Plan(
        tiles,
        area_splits,
        survey.in_imagery,
        survey.in_area,
        tuple(remarks),
    )


def grid_regions(inputs: AnnotateInputs, plan: Plan, number: int) -> GridRegions:
    """Return what is usable on the grid of a number, given all tiles of the plan."""
    areas = None
    if inputs.area is not None:
        areas = areas_by_split(inputs.area.layer, plan.area_splits, inputs.sources[number])
    if plan.area_splits is not None and areas is not None:
        return GridRegions(areas, areas)
    return GridRegions(areas, taken_by_tiles(inputs.plane, inputs.sources, plan.tiles, number))


def check_leaks(inputs: AnnotateInputs, plan: Plan) -> int:
    """Prove that no usable pixel is in two splits, from the regions of all tiles.

    Returns:
        The number of tiles that were compared.

    Raises:
        RuntimeError: There is a leak: a defect of ours, so nothing is written.
    """
    tiles, plane = plan.tiles, inputs.plane
    present = np.unique(tiles.split)
    if len(present) < 2:
        return len(tiles)
    covers, split_of, grid_of = [], [], []
    for number in np.unique(tiles.source):
        usable = grid_regions(inputs, plan, int(number))
        here = tiles.select(tiles.source == number)
        own, own_split = [], []
        for split in np.unique(here.split):
            same = here.select(here.split == split)
            own.append(
                unite(np.concatenate([usable.of(same.select(p)) for p in chunks(len(same))]))
            )
            own_split.append(np.full(len(own[-1]), split, np.int8))
        polygons, polygon_split = np.concatenate(own), np.concatenate(own_split)
        _refuse_leaks(splits.find_leaks(polygons, polygon_split, 1.0), inputs.sources[number].name)
        # Straight lines bend on the way to another CRS: not more than those of a tile.
        covers.append(shapely.segmentize(polygons, float(here.width.max())))
        split_of.append(polygon_split)
        grid_of.append(np.full(len(polygons), number))
    grids, polygon_split = np.concatenate(grid_of), np.concatenate(split_of)
    placed = plane.to_plane(grids, np.concatenate(covers))
    for plane_number in np.unique(plane.number[grids]):
        here_too = plane.number[grids] == plane_number
        if len(np.unique(grids[here_too])) > 1:
            first = tiles.select(np.flatnonzero(plane.number[tiles.source] == plane_number)[:1])
            size = float(np.sqrt(shapely.area(plane.footprints(first)[0])))
            pixel = size / float(np.sqrt(float(first.width[0]) * float(first.height[0])))
            leaks = splits.find_leaks(placed[here_too], polygon_split[here_too], pixel)
            _refuse_leaks(leaks, "overlapping rasters")
    return len(tiles)


def _refuse_leaks(leaks: list[tuple[int, int]], where: str) -> None:
    if leaks:
        raise RuntimeError(f"Tiles of different splits share pixels of {where}.")


def _area_splits(inputs: AnnotateInputs, remarks: list[str]) -> NDArray[np.int8] | None:
    """Return the split of each area polygon where areas decide, else None."""
    area, parameters = inputs.area, inputs.parameters
    rule = parameters.split_by
    if rule not in ("field", "areas"):
        return None
    if area is None:
        raise UserError(
            f"Splitting by {rule} needs the polygons of AREA, and there are none.",
            "Give an area layer, or split by blocks.",
        )
    if rule == "field":
        if not parameters.split_field:
            raise UserError(
                "Splitting by a field needs the field's name, and there is none.",
                "Name the field of AREA that holds train, validation or test.",
            )
        named = parse_splits(area.values, parameters.split_field)
        return _assign_undecided(named, area, inputs, remarks)
    groups = group_numbers(area.values)
    assignment = _assign_areas(groups, np.arange(len(groups)), area, inputs)
    remarks.extend(assignment.remarks)
    return assignment.split[groups]


def _assign_undecided(
    named: NDArray[np.int8], area: AnnotatedArea, inputs: AnnotateInputs, remarks: list[str]
) -> NDArray[np.int8]:
    """Assign a split to the areas whose field is empty."""
    open_areas = np.flatnonzero(named == UNDECIDED)
    if not len(open_areas):
        return named
    units = np.arange(len(open_areas))
    # Its remarks know nothing of the areas that are decided; those on the whole plan do.
    chosen = _assign_areas(units, open_areas, area, inputs).split
    train, validation, test = np.bincount(chosen, minlength=3)
    remarks.append(
        f"The field {inputs.parameters.split_field!r} of the area is empty for {len(chosen):,} of "
        f"{count_of(len(named), 'area')}; they were shared out by chance: {train:,} for training, "
        f"{validation:,} for validation, {test:,} for test."
    )
    split = named.copy()
    split[open_areas] = chosen
    return split


def _assign_areas(
    groups: NDArray[np.int64],
    polygons: NDArray[np.int64],
    area: AnnotatedArea,
    inputs: AnnotateInputs,
) -> splits.Assignment:
    """Assign groups of some area polygons their splits.

    Args:
        groups: ``[P]`` from 0 without gaps.
        polygons: ``[P]`` positions in the area.
        area: All of it.
        inputs: Of the job.
    """
    labels, parameters = inputs.labels, inputs.parameters
    count = int(groups.max()) + 1
    by_polygon = objects_by_area(area, labels)[polygons]
    objects = np.zeros((count, by_polygon.shape[1]), np.int64)
    np.add.at(objects, groups, by_polygon)
    sizes = np.bincount(groups, shapely.area(area.layer.polygons[polygons]), count)
    # Areas count by their size, as tiles do by their number.
    weights = np.maximum(1, np.round(100 * sizes / max(sizes.sum(), 1e-12))).astype(np.int64)
    return splits.assign_units(
        objects,
        weights,
        parameters.validation_share,
        parameters.test_share,
        seed=parameters.seed,
        class_names=tuple(entry.name for entry in labels.classes),
        unit="area",
    )


def _lay_tiles(inputs: AnnotateInputs, area_splits: NDArray[np.int8] | None) -> list[Tiles]:
    """Cover each grid with tiles; where areas decide, once for each split."""
    tables = []
    tile_size = inputs.parameters.tile_size
    for number, source in enumerate(inputs.sources):
        windows = lay_windows((0, 0, source.width, source.height), tile_size, inputs.stride)
        wanted = [TRAIN] if area_splits is None else [int(s) for s in np.unique(area_splits)]
        tables.append(Tiles.concatenate([Tiles.of(number, windows, split) for split in wanted]))
    return tables


def _lay_strips(inputs: AnnotateInputs, raster: str) -> list[Tiles]:
    """Lay tiles in one strip of a raster, or of the area on it, for each split."""
    sources, parameters, area = inputs.sources, inputs.parameters, inputs.area
    first = next(source for source in sources if source.path == raster)
    whole = box_on_grid(first, area)
    centres, class_ids = centres_on_grid(first, inputs.labels, area)
    size = (whole[2] - whole[0], whole[3] - whole[1])
    strips = splits.cut_into_strips(
        centres - whole[:2],
        class_ids,
        size,
        parameters.validation_share,
        parameters.test_share,
    )
    tables = []
    for number, source in enumerate(sources):
        parts = []
        for strip in strips if source.path == raster else []:
            axis = strip.axis
            scale = (source.width / first.width, source.height / first.height)[axis]
            box = list(box_on_grid(source, area))
            # The outer edges are the grid's own: the first's may lie within one of its pixels.
            if strip.start > 0:
                box[axis] = round((whole[axis] + strip.start) * scale)
            if strip.end < size[axis]:
                box[axis + 2] = round((whole[axis] + strip.end) * scale)
            if box[2] <= box[0] or box[3] <= box[1]:
                continue
            corners = (box[0], box[1], box[2], box[3])
            windows = lay_windows(corners, parameters.tile_size, inputs.stride)
            parts.append(Tiles.of(number, windows, strip.split))
        tables.append(Tiles.concatenate(parts))
    return tables


def _split_units(
    survey: TileCounts, inputs: AnnotateInputs, remarks: list[str]
) -> NDArray[np.int8]:
    """Assign each tile its split, by blocks in space or by whole rasters."""
    tiles, sources, parameters = survey.tiles, inputs.sources, inputs.parameters
    if parameters.split_by == "raster":
        paths = {path: i for i, path in enumerate(dict.fromkeys(s.path for s in sources))}
        if len(paths) < 2:
            raise UserError(
                "Splitting by whole rasters needs at least two rasters, and there is one.",
                "Split by blocks, or add rasters.",
            )
        of_source = np.array([paths[source.path] for source in sources])
        units, unit = of_source[tiles.source], "raster"
    else:
        units, unit = _blocks(tiles, inputs), "block"
    units = np.unique(units, return_inverse=True)[1].reshape(-1)
    count = int(units.max()) + 1
    objects = np.zeros((count, survey.objects.shape[1]), np.int64)
    np.add.at(objects, units, survey.objects)
    assignment = splits.assign_units(
        objects,
        np.bincount(units, minlength=count),
        parameters.validation_share,
        parameters.test_share,
        seed=parameters.seed,
        class_names=tuple(entry.name for entry in inputs.labels.classes),
        unit=unit,
    )
    remarks.extend(assignment.remarks)
    return assignment.split[units]


def _blocks(tiles: Tiles, inputs: AnnotateInputs) -> NDArray[np.int64]:
    """Return the block of each tile."""
    plane = inputs.plane
    footprints = plane.footprints(tiles)
    centres = shapely.get_coordinates(shapely.centroid(footprints))
    areas = shapely.area(footprints)
    if plane.crs is not None and plane.crs.is_geographic:
        # Degrees of longitude shrink towards the poles; blocks should be square on the ground.
        shrink = max(float(np.cos(np.radians(np.median(centres[:, 1])))), 0.01)
        centres = centres * (shrink, 1.0)
        areas = areas * shrink
    step = float(np.sqrt(areas.max())) * min(inputs.stride / inputs.parameters.tile_size, 1.0)
    return splits.blocks_in_space(centres, plane.number[tiles.source], step)


def _choose_tiles(survey: TileCounts, parameters: AnnotateParameters) -> NDArray[np.int64]:
    """Return the tiles to write: all with objects, and each split's share of background."""
    with_objects = survey.objects.sum(axis=1) > 0
    chosen = [np.flatnonzero(with_objects)]
    for split in (TRAIN, VALIDATION, TEST):
        here = survey.tiles.split == split
        count = round(parameters.background_share * int((here & with_objects).sum()))
        empty = np.flatnonzero(here & ~with_objects)
        chosen.append(splits.choose_background(empty, count, parameters.seed + split))
    return np.sort(np.concatenate(chosen))


def _split_remarks(tiles: Tiles, objects: NDArray[np.int64], inputs: AnnotateInputs) -> list[str]:
    """Return sentences on splits and classes that came out empty although they were wanted."""
    parameters = inputs.parameters
    remarks = []
    wanted = [TRAIN]
    wanted += [VALIDATION] if parameters.validation_share > 0 else []
    wanted += [TEST] if parameters.test_share > 0 else []
    for split in wanted:
        here = tiles.split == split
        if not here.any():
            if parameters.validation_share + parameters.test_share < 1 or split != TRAIN:
                remarks.append(f"There is no tile for {_NAMES[split]}.")
            continue
        missing = [
            entry.name
            for entry in inputs.labels.classes
            if objects[here, entry.id - 1].sum() == 0 and objects[:, entry.id - 1].sum() > 0
        ]
        if missing:
            remarks.append(f"No object of {', '.join(missing)} came into {_NAMES[split]}.")
    return remarks
