"""Stitching: how fast, and how right, against the rules that others use; in one run.

``python benchmarks/stitching.py speed``: dense synthetic views, raw detections a second.
``python benchmarks/stitching.py scene``: the 4096 × 4096 scene of the tests, perfect and noisy.
Without a word: both.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import shapely
import shapely.affinity
from numpy.typing import NDArray

sys.path.insert(0, str(Path(__file__).parents[1]))

from rs_mask_plugin.core.inference.detector import Detector
from rs_mask_plugin.core.stitching.objects import DetectedObjects
from rs_mask_plugin.core.stitching.stitcher import Stitcher, StitchSettings
from rs_mask_plugin.core.stitching.tile_grid import Tile, TileGrid
from rs_mask_plugin.core.stitching.tile_polygons import TilePolygons

from tests.perfect_detector import NoisyDetector, PerfectDetector, compare, stitch, tile_polygons
from tests.scenes import make_scene

Row = tuple[int, list[TilePolygons]]


@dataclass(frozen=True)
class Town:
    """True objects, all apart from each other but nearly touching.

    Attributes:
        polygons: ``[N]``.
        big: ``[N]`` whether of 200–700 px.
        side: Of the square that they lie in, pixels.
    """

    polygons: NDArray[np.object_]
    big: NDArray[np.bool_]
    side: int


def make_town(side: int, seed: int) -> Town:
    """Return rotated houses of 14–44 px and crowns on a jittered lattice, big halls among them."""
    rng = np.random.default_rng(seed)
    halls = []
    for _ in range(max(side * side // 2_000_000, 2)):
        extent, (x, y) = rng.uniform(200, 700), rng.uniform(0, side, 2)
        hall = shapely.box(-extent / 2, -extent * 0.2, extent / 2, extent * 0.2)
        hall = shapely.affinity.rotate(hall, rng.uniform(0, 180), origin=(0, 0))
        halls.append(shapely.affinity.translate(hall, x, y))
    pitch = 41.0
    lattice = np.arange(pitch / 2, side, pitch)
    centres = np.stack(np.meshgrid(lattice, lattice), -1).reshape(-1, 2)
    centres += rng.uniform(-2, 2, centres.shape)
    count = len(centres)
    length, width = rng.uniform(20, 44, count) * 0.9, rng.uniform(14, 30, count)
    turn = np.linspace(0, 2 * np.pi, 48, endpoint=False)
    crown = rng.random(count) < 0.3
    power = np.where(crown, 2.0, 6.0)[:, None]  # superellipses: a crown, or a house
    scale = (np.abs(np.cos(turn)) ** power + np.abs(np.sin(turn)) ** power) ** (-1 / power)
    x = scale * np.cos(turn) * np.where(crown, width, length)[:, None] / 2
    y = scale * np.sin(turn) * width[:, None] / 2
    angle = (np.round(centres[:, :1] / 700) * 0.5) % np.pi  # streets of one direction
    rings = np.stack(
        [x * np.cos(angle) - y * np.sin(angle), x * np.sin(angle) + y * np.cos(angle)], -1
    )
    houses = shapely.polygons(rings + centres[:, None])
    hall_union = shapely.unary_union(halls).buffer(1)
    shapely.prepare(hall_union)
    houses = houses[~shapely.intersects(hall_union, houses)]
    separate = shapely.get_parts(shapely.unary_union(halls))
    polygons = np.concatenate([separate, houses])
    polygons = shapely.intersection(polygons, shapely.box(0, 0, side, side))
    big = np.arange(len(polygons)) < len(separate)
    inside = shapely.area(polygons) > 60
    return Town(polygons[inside], big[inside], side)


def views_of(town: Town, grid: TileGrid, seed: int) -> list[Row]:
    """Return what each tile sees: shifted by 0.4 px, scaled by 1 %, cut by its window."""
    rng = np.random.default_rng(seed)
    tree = shapely.STRtree(town.polygons)
    rows = []
    for grid_row in range(grid.rows):
        tiles = []
        for tile in grid.row(grid_row):
            window = shapely.box(
                tile.column, tile.row, tile.column + tile.size, tile.row + tile.size
            )
            seen = np.sort(tree.query(window, predicate="intersects"))
            coordinates, owner = shapely.get_coordinates(town.polygons[seen], return_index=True)
            centre = shapely.get_coordinates(shapely.centroid(town.polygons[seen]))[owner]
            scale = 1 + 0.01 * rng.standard_normal(len(seen))[owner, None]
            shift = 0.4 * rng.standard_normal((len(seen), 2))[owner]
            polygons = town.polygons[seen].copy()
            polygons = shapely.set_coordinates(
                polygons, (coordinates - centre) * scale + centre + shift
            )
            whole = shapely.contains_properly(window, polygons)
            polygons[~whole] = shapely.intersection(polygons[~whole], window)
            kept = shapely.area(polygons) > 8
            scores = rng.uniform(0.6, 1.0, len(seen)) * np.where(whole, 1.0, 0.7)
            labels = np.ones(int(kept.sum()), np.int64)
            tiles.append(TilePolygons.away_from_nodata(tile, polygons[kept], scores[kept], labels))
        rows.append((grid_row, tiles))
    return rows


def stitched(
    grid: TileGrid, rows: list[Row] | Iterator[Row]
) -> tuple[DetectedObjects, int, float, int]:
    """Return objects, raw detections, seconds, and the most views that waited at once."""
    stitcher, done = Stitcher(grid, StitchSettings()), []
    raw, seconds, waiting = 0, 0.0, 0
    for grid_row, tiles in rows:
        start = time.perf_counter()
        for found in tiles:
            stitcher.add_tile(found)
            raw += len(found.scores)
        done.append(stitcher.finish_row(grid_row))
        seconds += time.perf_counter() - start
        waiting = max(waiting, stitcher.waiting)
    start = time.perf_counter()
    done.append(stitcher.finish())
    return DetectedObjects.concatenated(done), raw, seconds + time.perf_counter() - start, waiting


def centre_in_core(rows: list[Row]) -> tuple[NDArray[np.object_], float]:
    """Keep what has its centre in its tile's core: the rule of most tools."""
    start, kept = time.perf_counter(), []
    for _, tiles in rows:
        for found in tiles:
            if len(found.scores) == 0:
                continue
            bounds = shapely.bounds(found.polygons)
            centres = (bounds[:, :2] + bounds[:, 2:]) / 2
            x0, y0, x1, y1 = found.tile.core
            inside = (centres >= (x0, y0)) & (centres < (x1, y1))
            kept.append(found.polygons[inside.all(1)])
    return np.concatenate(kept), time.perf_counter() - start


def box_suppression(rows: list[Row]) -> tuple[NDArray[np.object_], float]:
    """Keep the best of what overlaps by box IoU 0.5: non-maximum suppression over all tiles."""
    start = time.perf_counter()
    polygons = np.concatenate([found.polygons for _, tiles in rows for found in tiles])
    scores = np.concatenate([found.scores for _, tiles in rows for found in tiles])
    bounds = shapely.bounds(polygons)
    areas = (bounds[:, 2:] - bounds[:, :2]).prod(1)
    first, second = shapely.STRtree(shapely.box(*bounds.T)).query(shapely.box(*bounds.T))
    low = np.maximum(bounds[first, :2], bounds[second, :2])
    high = np.minimum(bounds[first, 2:], bounds[second, 2:])
    shared = np.clip(high - low, 0, None).prod(1)
    overlap = shared / (areas[first] + areas[second] - shared) > 0.5
    overlap &= first != second
    first, second = first[overlap], second[overlap]
    partners = np.split(second, np.searchsorted(first, np.arange(1, len(scores))))
    gone = np.zeros(len(scores), bool)
    for row in np.argsort(-scores):
        if not gone[row]:
            gone[partners[row]] = True
    return polygons[~gone], time.perf_counter() - start


def measure_speed(side: int) -> None:
    """Print the table of speeds."""
    town = make_town(side, 0)
    print(f"{len(town.polygons)} objects, {int(town.big.sum())} of them big, {side} px\n")
    print("| tile / margin / offset | raw | missed | extra | raw/s | waiting | centre rule | NMS |")
    print("|---|---|---|---|---|---|---|---|")
    for size, margin, offset in (
        (1024, 128, (0, 0)),
        (1024, 128, (384, 320)),
        (1536, 128, (0, 0)),
        (768, 128, (64, 192)),
        (2048, 256, (64, 64)),
        (640, 192, (0, 0)),
    ):
        grid = TileGrid(side, side, size, margin, *offset)
        rows = views_of(town, grid, 1)
        # The best of three: other work on the machine only ever adds time.
        runs = [stitched(grid, rows) for _ in range(3)]
        objects, raw, _, waiting = runs[0]
        seconds = min(run[2] for run in runs)
        truth = np.concatenate([np.array([None], object), town.polygons])
        ours = compare(truth, objects.polygons, 0.5)
        others = []
        for rule in (centre_in_core, box_suppression):
            polygons, spent = rule(rows)
            result = compare(truth, polygons, 0.5)
            others.append(f"{len(result.missed)} / {len(result.extra)}, {raw / spent:,.0f}/s")
        print(
            f"| {size} / {margin} / {offset} | {raw:,} | {len(ours.missed)} | {len(ours.extra)} "
            f"| {raw / seconds:,.0f} | {waiting} | {others[0]} | {others[1]} |",
            flush=True,
        )


def measure_scene(seed: int, size: int, margin: int) -> None:
    """Print the table of the 4096 × 4096 scene."""
    scene = make_scene(seed=seed)
    truth = scene.truth()
    grid = TileGrid(4096, 4096, size, margin)
    kinds = np.array(scene.kinds)
    print(f"{len(truth) - 1} objects, tile {size}, margin {margin}, seed {seed}\n")
    print("| detector | rule | IoU | missed | extra | wider than a tile | touching |")
    print("|---|---|---|---|---|---|---|")
    cases: list[tuple[str, Detector, float]] = [
        ("perfect, 28 × 28", PerfectDetector(28), 0.9),
        ("perfect, 56 × 56", PerfectDetector(56), 0.9),
        ("noisy", NoisyDetector(seed=seed), 0.5),
    ]
    for name, detector, iou in cases:
        rows = [
            (grid_row, [_seen(scene.bands, tile, detector) for tile in grid.row(grid_row)])
            for grid_row in range(grid.rows)
        ]
        for rule, polygons in (
            ("ours", stitched(grid, rows)[0].polygons),
            ("centre in core", centre_in_core(rows)[0]),
            ("box NMS", box_suppression(rows)[0]),
        ):
            result = compare(truth, polygons, iou)
            good = result.iou >= iou
            parts = [
                f"{int((good & (kinds == kind)).sum())} of {int((kinds == kind).sum())}"
                for kind in ("wider than a tile", "touching")
            ]
            print(
                f"| {name} | {rule} | {iou} | {len(result.missed)} | {len(result.extra)} "
                f"| {parts[0]} | {parts[1]} |",
                flush=True,
            )


def measure_margins(seed: int, side: int, tiles: list[int]) -> None:
    """Print missed and extra objects by tile size and margin."""
    share = side**2 / 4096**2
    print("| tile | margin | pixels seen | perfect: missed, extra | noisy: missed, extra |")
    print("|---|---|---|---|---|")
    for size in tiles:
        scene = make_scene(
            side,
            seed=seed,
            small=round(480 * share),
            medium=round(220 * share),
            large=max(2, round(30 * share)),
            wide=max(2, round(9 * share)),
            touching=round(380 * share),
            tile=size,
        )
        truth = scene.truth()
        margins = {16, 32, 48, 64, 96, 128, size // 8, size // 6 // 16 * 16, size // 4}
        for margin in sorted(margin for margin in margins if margin <= size // 4):
            grid = TileGrid(side, side, size, margin)
            figures = []
            detectors = [PerfectDetector(28), *(NoisyDetector(seed=k) for k in range(3))]
            for detector, iou in zip(detectors, (0.9, 0.5, 0.5, 0.5)):
                objects = stitch(scene.bands, grid, detector)
                result = compare(truth, objects.polygons, iou)
                figures.append((len(result.missed), len(result.extra)))
            noisy = ", ".join(f"{sum(part) / 3:.1f}" for part in zip(*figures[1:]))
            cost = (size / grid.stride) ** 2
            print(
                f"| {size} | {margin} | {cost:.2f} | {figures[0][0]}, {figures[0][1]} | {noisy} |",
                flush=True,
            )


def _seen(bands: NDArray[np.float32], tile: Tile, detector: Detector) -> TilePolygons:
    return tile_polygons(bands, tile, detector)


def main() -> None:
    """Run what the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", nargs="?", choices=("speed", "scene", "margins"))
    parser.add_argument("--side", type=int, default=4096, help="pixels (speed)")
    parser.add_argument("--seed", type=int, default=11)
    parser.add_argument("--tile", type=int, default=512)
    parser.add_argument("--margin", type=int, default=128)
    parser.add_argument("--tiles", type=int, nargs="+", default=[256, 384, 512, 1024])
    arguments = parser.parse_args()
    if arguments.what == "margins":
        measure_margins(arguments.seed, arguments.side, arguments.tiles)
        return
    if arguments.what != "scene":
        measure_speed(arguments.side)
    if arguments.what != "speed":
        measure_scene(arguments.seed, arguments.tile, arguments.margin)


if __name__ == "__main__":
    main()
