"""Stitching of what is hard to stitch, with a detector that makes no mistake: a table of cases.

``python benchmarks/stitching_cases.py``: all cases, tiles, margins, masks and ten seeds.
``python benchmarks/stitching_cases.py --seeds 1 --tiles 256 --cases crowns``: a part of it.

Each object has to come out once, at IoU 0.9. A mask of 28 × 28 cells can't show every shape, so an
object that even its own views, put together without a mistake, don't show at IoU 0.9 is counted as
"not in the masks" and not as missed.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import shapely
import shapely.affinity

sys.path.insert(0, str(Path(__file__).parents[1]))

from rs_mask_plugin.core.detection.settings import default_margin
from rs_mask_plugin.core.stitching.objects import DetectedObjects
from rs_mask_plugin.core.stitching.stitcher import Stitcher
from rs_mask_plugin.core.stitching.tile_grid import TileGrid
from rs_mask_plugin.core.stitching.tile_polygons import TilePolygons

from tests.perfect_detector import PerfectDetector, compare, tile_polygons
from tests.scenes import OverlaidScene, random_shape

IOU = 0.9
TILES = (64, 128, 256, 333, 512, 1024)
MARGINS = (16, 32, -1)  # -1: the default of the tile


def nested(rng: np.random.Generator, side: int, classes: int) -> OverlaidScene:
    """Return objects, in each another of the next class that covers 0.1–0.9 of it, and so on."""
    shapes: list[shapely.Geometry] = []
    labels: list[int] = []
    taken: list[shapely.Geometry] = []
    for _ in range(side * side // 2000):
        extent = float(np.exp(rng.uniform(np.log(24), np.log(side / 3))))
        shape = shapely.box(-extent / 2, -extent * 0.3, extent / 2, extent * 0.3)
        if rng.random() < 0.4:
            shape = shapely.affinity.scale(shapely.Point(0, 0).buffer(extent / 2), 1, 0.8)
        shape = shapely.affinity.rotate(shape, rng.uniform(0, 180), origin=(0, 0))
        x, y = rng.uniform(0, side, 2)
        shape = shapely.affinity.translate(shape, x, y)
        if not _inside(shape, side) or shapely.intersects(taken, shape.buffer(3)).any():
            continue
        taken.append(shape)
        for label in range(1, classes + 1):
            shapes.append(shape)
            labels.append(label)
            scale = np.sqrt(rng.uniform(0.12, 0.88))
            inner = shapely.affinity.scale(shape, scale, scale)
            west, south, east, north = shape.bounds
            move = rng.uniform(-0.4, 0.4, 2) * (1 - scale) * [east - west, north - south]
            inner = shapely.affinity.translate(inner, *move)
            if inner.area < 60 or not shape.contains(inner):
                break
            shape = inner
    return OverlaidScene.draw(shapes, labels, side)


def crowns(rng: np.random.Generator, side: int) -> OverlaidScene:
    """Return overlapping crowns of one class: IoU up to 0.3, up to 45 % of the smaller one."""
    shapes: list[shapely.Geometry] = []
    for _ in range(side * side // 500):
        extent = float(np.exp(rng.uniform(np.log(14), np.log(70))))
        turn = np.linspace(0, 2 * np.pi, 40, endpoint=False)
        radius = 1 + rng.uniform(-0.08, 0.08) * np.cos(3 * turn + rng.uniform(0, 6.28))
        ring = np.column_stack([np.cos(turn), rng.uniform(0.75, 1) * np.sin(turn)])
        crown = shapely.Polygon(ring * radius[:, None] * extent / 2 + rng.uniform(0, side, 2))
        if not _inside(crown, side):
            continue
        near = [shape for shape in shapes if shape.intersects(crown)]
        if all(_overlaps_little(shape, crown) for shape in near):
            shapes.append(crown)
    return OverlaidScene.draw(shapes, [1] * len(shapes), side)


def _overlaps_little(one: shapely.Geometry, other: shapely.Geometry) -> bool:
    shared = one.intersection(other).area
    iou = shared / (one.area + other.area - shared)
    return bool(iou <= 0.28 and shared <= 0.43 * min(one.area, other.area))


def rings(rng: np.random.Generator, side: int) -> OverlaidScene:
    """Return rings of 20–800 px that nearly touch, some inside of others."""
    shapes: list[shapely.Geometry] = []
    for _ in range(side * side // 1600):
        half = float(np.exp(rng.uniform(np.log(10), np.log(side / 3))))
        hole = half * rng.uniform(0.3, 0.8)
        if half - hole < 5:
            continue
        centre = shapely.Point(*rng.uniform(0, side, 2))
        ring = centre.buffer(half, 48).difference(centre.buffer(hole, 48))
        if _inside(ring, side) and not shapely.intersects(shapes, ring.buffer(3)).any():
            shapes.append(ring)
    labels = rng.integers(1, 3, len(shapes)).tolist()
    return OverlaidScene.draw(shapes, labels, side)


def roads(rng: np.random.Generator, side: int, aslant: bool) -> OverlaidScene:
    """Return roads, 4 px wide and 1,000 px long: up to 3 degrees off the grid's axes, or more."""
    shapes: list[shapely.Geometry] = []
    for _ in range(120):
        angle = rng.uniform(3, 87) if aslant else rng.choice([0.0, 0.0, rng.uniform(-3, 3)])
        angle += rng.choice([0, 90]) if len(shapes) % 8 == 0 else 0
        road = shapely.affinity.rotate(shapely.box(-500, -2, 500, 2), angle, origin=(0, 0))
        west, south, east, north = road.bounds
        x, y = rng.uniform([-west, -south], [side - east, side - north])
        road = shapely.affinity.translate(road, x, y)
        if _inside(road, side) and not shapely.intersects(shapes, road.buffer(4)).any():
            shapes.append(road)
    return OverlaidScene.draw(shapes, [1] * len(shapes), side)


def mixed(rng: np.random.Generator, side: int) -> OverlaidScene:
    """Return shapes of two classes that overlap those of the other class as they come."""
    shapes: list[shapely.Geometry] = []
    labels: list[int] = []
    for _ in range(side * side // 2000):
        shape = random_shape(rng, float(np.exp(rng.uniform(np.log(16), np.log(side / 3)))))
        shape = shapely.affinity.translate(shape, *rng.uniform(0, side, 2))
        label = int(rng.integers(1, 3))
        same = [one for one, its in zip(shapes, labels) if its == label]
        others = [one for one, its in zip(shapes, labels) if its != label]
        if not _inside(shape, side) or shapely.intersects(same, shape.buffer(3)).any():
            continue
        shared = np.array([one.intersection(shape).area for one in others])
        areas = np.array([one.area for one in others])
        if (shared > 0.85 * (areas + shape.area - shared)).any():
            continue
        shapes.append(shape)
        labels.append(label)
    return OverlaidScene.draw(shapes, labels, side)


def _inside(shape: shapely.Geometry, side: int) -> bool:
    west, south, east, north = shape.bounds
    return bool(min(west, south) > 1 and max(east, north) < side - 1)


CASES: dict[str, Callable[[np.random.Generator, int], OverlaidScene]] = {
    "nested, 2 classes": lambda rng, side: nested(rng, side, 2),
    "nested, 3 classes": lambda rng, side: nested(rng, side, 3),
    "2 classes overlapping": mixed,
    "crowns": crowns,
    "rings": rings,
    "roads along the axes": lambda rng, side: roads(rng, side, aslant=False),
    "roads aslant": lambda rng, side: roads(rng, side, aslant=True),
}


@dataclass(frozen=True)
class Outcome:
    """What came of runs.

    Attributes:
        runs: How many.
        objects: True objects in them.
        missed: Of these, without a polygon of IoU 0.9 although the masks show them.
        not_shown: Of these, not in the masks at IoU 0.9.
        extra: Polygons too many.
        wrong_class: Found ones of another class.
        exceptions: Runs that an exception ended.
        seconds: Spent in stitching.
    """

    runs: int = 0
    objects: int = 0
    missed: int = 0
    not_shown: int = 0
    extra: int = 0
    wrong_class: int = 0
    exceptions: int = 0
    seconds: float = 0.0

    def __add__(self, other: Outcome) -> Outcome:
        names = self.__dataclass_fields__
        return Outcome(*(getattr(self, name) + getattr(other, name) for name in names))


def run(scene: OverlaidScene, grid: TileGrid, mask_size: int) -> Outcome:
    """Stitch what a perfect detector sees, and compare with the truth."""
    truth, bands = scene.truth(), scene.bands
    detector = PerfectDetector(mask_size)
    rows = [
        [tile_polygons(bands, tile, detector) for tile in grid.row(row)] for row in range(grid.rows)
    ]
    outcome = Outcome(runs=1, objects=len(truth) - 1)
    start = time.perf_counter()
    try:
        objects = _stitched(grid, rows)
    except Exception as error:  # whatever it is, it is what is counted
        print(f"{grid}: {type(error).__name__}: {error}", file=sys.stderr, flush=True)
        return replace(outcome, exceptions=1)
    seconds = time.perf_counter() - start
    result = compare(truth, objects.polygons, IOU)
    shown = [i for i in result.missed if best_shown(truth[i], scene.labels[i], rows) >= IOU]
    # A poor outline of what the masks don't show is nothing extra.
    hidden = [i for i in result.missed if i not in shown]
    extra = len(result.extra)
    if hidden and extra:
        near = shapely.STRtree(truth[hidden]).query(
            objects.polygons[result.extra], predicate="intersects"
        )[0]
        extra -= len(np.unique(near))
    wrong = 0
    first, second = shapely.STRtree(objects.polygons).query(truth[1:], predicate="intersects")
    inter = shapely.area(shapely.intersection(truth[1:][first], objects.polygons[second]))
    iou = inter / (shapely.area(truth[1:][first]) + shapely.area(objects.polygons[second]) - inter)
    right = scene.labels[1:][first] == objects.labels[second]
    best = np.zeros(len(truth) - 1)
    np.maximum.at(best, first[right], iou[right])
    if shown or extra:
        print(f"{grid}, masks of {mask_size}: missed {shown}, extra {extra}", file=sys.stderr)
    found = np.setdiff1d(np.arange(1, len(truth)), result.missed) - 1
    wrong = int((best[found] < IOU).sum())
    return replace(
        outcome,
        missed=len(shown),
        not_shown=len(hidden),
        extra=extra,
        wrong_class=wrong,
        seconds=seconds,
    )


def _stitched(grid: TileGrid, rows: list[list[TilePolygons]]) -> DetectedObjects:
    stitcher, done = Stitcher(grid), []
    for row, tiles in enumerate(rows):
        for found in tiles:
            stitcher.add_tile(found)
        done.append(stitcher.finish_row(row))
    return DetectedObjects.concatenated([*done, stitcher.finish()])


def best_shown(true: shapely.Geometry, label: int, rows: list[list[TilePolygons]]) -> float:
    """Return the IoU of what the views of an object show of it at best.

    That is one view, or all views, each in its tile's core.
    """
    best, pieces = 0.0, []
    for found in (found for tiles in rows for found in tiles):
        tile = found.tile
        window = shapely.box(tile.column, tile.row, tile.column + tile.size, tile.row + tile.size)
        inside = true.intersection(window)
        if inside.area == 0:
            continue
        mine = np.flatnonzero(found.labels == label)
        mine = mine[~shapely.is_missing(found.polygons[mine])]
        if len(mine) == 0:
            continue
        overlaps = [_iou(inside, one) for one in found.polygons[mine]]
        view = found.polygons[mine[int(np.argmax(overlaps))]]
        best = max(best, _iou(true, view))
        pieces.append(shapely.intersection(view, shapely.box(*tile.core)))
    whole = shapely.union_all(pieces, grid_size=1 / 256) if pieces else shapely.Polygon()
    return max(best, _iou(true, whole))


def _iou(one: shapely.Geometry, other: shapely.Geometry) -> float:
    shared = shapely.area(shapely.intersection(one, other))
    return float(shared / max(one.area + other.area - shared, 1e-9))


def side_of(tile: int) -> int:
    """Return the side of a scene in pixels: several tiles."""
    return max(560, tile * 5 // 3)


def main() -> None:
    """Print a line for each case, tile and size of masks, over all margins and seeds."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cases", nargs="+", choices=CASES, default=list(CASES))
    parser.add_argument("--tiles", nargs="+", type=int, default=TILES)
    parser.add_argument("--margins", nargs="+", type=int, default=MARGINS)
    parser.add_argument("--masks", nargs="+", type=int, default=(28, 112))
    parser.add_argument("--seeds", type=int, default=10)
    parser.add_argument("--minutes", type=float, default=1e9, help="begin no seed after that")
    arguments = parser.parse_args()
    outcomes: dict[tuple[str, int, int], Outcome] = {}
    start = time.monotonic()
    for seed in range(arguments.seeds):
        if time.monotonic() - start > arguments.minutes * 60:
            break
        for name in arguments.cases:
            for tile in arguments.tiles:
                side = 1100 if name.startswith("roads") and tile < 1024 else side_of(tile)
                scene = CASES[name](np.random.default_rng(seed), side)
                margins = {default_margin(tile) if one < 0 else one for one in arguments.margins}
                for mask_size in arguments.masks:
                    here = outcomes.get((name, tile, mask_size), Outcome())
                    for margin in sorted(one for one in margins if 2 * one < tile):
                        grid = TileGrid(side, side, tile, margin)
                        here = here + run(scene, grid, mask_size)
                    outcomes[name, tile, mask_size] = here
        print(f"{seed + 1} of {arguments.seeds} seeds", file=sys.stderr, flush=True)
    print(
        "| case | tile | mask | runs | objects | missed | not in the masks | extra | wrong class "
        "| exceptions | s |"
    )
    print("|---" * 11 + "|")
    total = Outcome()
    for (name, tile, mask_size), outcome in outcomes.items():
        total = total + outcome
        _print(f"{name} | {tile} | {mask_size}", outcome)
    _print("all | |", total)


def _print(name: str, outcome: Outcome) -> None:
    print(
        f"| {name} | {outcome.runs} | {outcome.objects:,} | {outcome.missed} "
        f"| {outcome.not_shown} | {outcome.extra} | {outcome.wrong_class} "
        f"| {outcome.exceptions} | {outcome.seconds:.1f} |"
    )


if __name__ == "__main__":
    main()
