"""How much the result depends on where the windows lie: three tile sizes × five offsets, compared.

    python benchmarks/grid_independence.py --model model.safetensors --raster mosaic.vrt

Every pair of runs is matched one to one at IoU ≥ 0.9; counted are detections above the score
threshold. Those without a partner are looked for among the other run's weaker detections and at
lower IoU, to tell why. The aim: 99 % have a partner.
"""

from __future__ import annotations

import argparse
import itertools
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import shapely

sys.path.insert(0, str(Path(__file__).parents[1]))

from _imagery import make_raster, model_file, pieces_of
from rs_mask_plugin.core.archive.records import RasterRecord, RunHeader
from rs_mask_plugin.core.archive.run_archive import Archive
from rs_mask_plugin.core.detection.pipeline import detect
from rs_mask_plugin.core.detection.plan import ScaleLevel
from rs_mask_plugin.core.detection.settings import DetectionSettings, thresholds, with_thresholds
from rs_mask_plugin.core.inference.network_detector import NetworkDetector
from rs_mask_plugin.core.models.raster_match import open_raster_for_model
from rs_mask_plugin.core.stitching.objects import MemorySink
from rs_mask_plugin.core.vector.geometry import transform_polygons

OFFSETS = ((0, 0), (64, 192), (128, 64), (192, 128), (32, 224))
ODD_OFFSETS = ((0, 0), (7, 13), (37, 101), (111, 58), (203, 149))
SAME = 0.9
NEAR_THRESHOLD = 0.05
LOWER = 0.2  # below the threshold: where partners that were missed are looked for


@dataclass(frozen=True)
class Found:
    """Objects of one run, in grid pixels: those above the threshold, and weaker ones too."""

    name: str
    polygons: np.ndarray
    scores: np.ndarray
    labels: np.ndarray
    weak_polygons: np.ndarray
    least: dict[int, float]


def run(name, source, detector, settings, least, folder):
    """Search once, and stitch what the archive holds a second time with lower thresholds."""
    grid = settings.grid(source.width, source.height)
    header = RunHeader("model", "hash", {}, {})
    archive, _ = Archive.create_or_resume(folder / f"{name}.sqlite", header, resume=False)
    with archive:
        part = archive.raster(RasterRecord.of(ScaleLevel(1.0, source, grid, None)), name, 0)
        found = stitched(source, detector, with_thresholds(settings, least), part)
        lower = {key: max(0.05, value - LOWER) for key, value in least.items()}
        weak = stitched(source, detector, with_thresholds(settings, lower), part)
    polygons = transform_polygons(found.polygons, ~source.transform)
    weak_polygons = transform_polygons(weak.polygons, ~source.transform)
    labels = found.column("labels").astype(int)
    return Found(name, polygons, found.column("scores"), labels, weak_polygons, least)


def stitched(source, detector, settings, part):
    """Search, or take from the archive what was searched, and return the sink."""
    sink = MemorySink()
    detect(source, detector, settings, sink, stores=[part])
    return sink


def overlaps(one, other):
    """Return rows of both and the IoU of all polygons that overlap."""
    first, second = shapely.STRtree(other).query(one, predicate="intersects")
    shared = shapely.area(shapely.intersection(one[first], other[second]))
    union = shapely.area(one)[first] + shapely.area(other)[second] - shared
    return first, second, shared / np.maximum(union, 1e-9)


def matched(one, other):
    """Return for each object of one run whether it has a partner of its own in the other."""
    first, second, iou = overlaps(one.polygons, other.polygons)
    good = (iou >= SAME) & (one.labels[first] == other.labels[second])
    first, second, iou = first[good], second[good], iou[good]
    mine, theirs = np.zeros(len(one.polygons), bool), np.zeros(len(other.polygons), bool)
    for k in np.argsort(-iou):
        if not mine[first[k]] and not theirs[second[k]]:
            mine[first[k]] = theirs[second[k]] = True
    return mine


def reasons(one, other, missing):
    """Return why objects of one run have no partner in the other."""
    rows = np.flatnonzero(missing)
    near = one.scores[rows] - np.array([one.least[k] for k in one.labels[rows]]) < NEAR_THRESHOLD
    first, _, iou = overlaps(one.polygons[rows], other.polygons)
    best, best_weak = np.zeros(len(rows)), np.zeros(len(rows))
    np.maximum.at(best, first, iou)
    first, _, iou = overlaps(one.polygons[rows], other.weak_polygons)
    np.maximum.at(best_weak, first, iou)
    said = []
    for k in range(len(rows)):
        if best[k] >= SAME:
            said.append("two for one, or another class")
        elif best_weak[k] >= SAME:
            score = "near" if near[k] else "not near"
            said.append(f"there, but below the threshold ({score} it here)")
        elif best[k] >= 0.75:
            said.append("the outline differs: IoU 0.75–0.9")
        elif best[k] >= 0.5:
            said.append("the outline differs: IoU 0.5–0.75")
        elif best_weak[k] >= 0.5:
            said.append("another outline and below the threshold")
        elif best[k] > 0.1:
            said.append("divided otherwise: IoU 0.1–0.5")
        else:
            said.append("not there at all")
    return said, near


def main():
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--model", type=Path)
    parser.add_argument("--raster", type=Path)
    parser.add_argument("--tiles", type=int, nargs="*", default=[])
    parser.add_argument("--margin", type=int, default=-1, help="-1: the default of each tile size")
    parser.add_argument("--odd", action="store_true", help="offsets that no stride divides")
    parser.add_argument("--offsets", type=int, default=5, help="how many of the five")
    parser.add_argument("--precision", default="auto")
    parser.add_argument("--device", default="auto")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        model = model_file(arguments.model, folder)
        raster = arguments.raster or make_raster(folder / "made.tif", pieces_of(None), 1536)
        detector = NetworkDetector(
            model, device=arguments.device, score_floor=0.05, precision=arguments.precision
        )
        card = detector.card
        source, said = open_raster_for_model(str(raster), card)
        least = thresholds(card, -1)
        size = card.tile_size
        sizes = arguments.tiles or [size, 3 * size // 2, 2 * size]
        offsets = (ODD_OFFSETS if arguments.odd else OFFSETS)[: arguments.offsets]
        runs = []
        for tile, (x, y) in itertools.product(sizes, offsets):
            start = time.monotonic()
            settings = DetectionSettings(tile_size=tile, margin=arguments.margin, batch_size=2)
            stride = settings.grid(source.width, source.height).stride
            settings = replace(settings, offset_x=x % stride, offset_y=y % stride)
            name = f"{tile} at {x}, {y}"
            runs.append(run(name, source, detector, settings, least, folder))
            print(
                f"{name}: {len(runs[-1].polygons)} objects, {time.monotonic() - start:.0f} s",
                file=sys.stderr,
                flush=True,
            )
    print(
        f"{card.architecture}, {source.width} × {source.height} px, {detector.precision}, score ≥ "
        f"{', '.join(f'{value:.2f}' for value in least.values())}; {' '.join(said)}\n"
    )
    print("| tile at offset | objects | " + " | ".join(str(k + 1) for k in range(len(runs))) + " |")
    print("|---|---|" + "---|" * len(runs))
    shares, why, near_all, lost = [], Counter(), 0, 0
    for number, one in enumerate(runs, 1):
        cells = []
        for other in runs:
            if other is one:
                cells.append("–")
                continue
            mine = matched(one, other)
            shares.append(mine.mean() if len(mine) else 1.0)
            cells.append(f"{100 * shares[-1]:.1f}")
            said, near = reasons(one, other, ~mine)
            why.update(said)
            near_all, lost = near_all + int(near.sum()), lost + len(near)
        print(f"| {number}: {one.name} | {len(one.polygons)} | " + " | ".join(cells) + " |")
    print(
        f"\nPartner at IoU ≥ {SAME}: least {100 * min(shares):.2f} %, "
        f"mean {100 * np.mean(shares):.2f} %. Of {lost} without one, "
        f"{100 * near_all / max(lost, 1):.0f} % score within {NEAR_THRESHOLD} of the threshold."
    )
    for reason, count in why.most_common():
        print(f"- {reason}: {100 * count / lost:.0f} %")


if __name__ == "__main__":
    main()
