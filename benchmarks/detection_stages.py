"""Windows a second from blocks on disk to the layer with a network that costs nothing, by stages.

    python benchmarks/detection_stages.py --side 5120 --against ../another-checkout

The stand-in for the network gives detections that were made before: what is left is what a
detection costs besides the network, and so what caps a fast GPU. With ``--against``, the code of
another checkout takes turns with this one, each time in a process of its own: read the ratio, not
the times.

A scene repeats itself from window to window, so that neighbouring windows see the same objects;
boxes, outlines and scores differ a little from window to window, as a network's do. Two thirds of
the detections are weak ones beside the objects. Of each stage, the seconds of processor time of its
own count.

With ``--workers``, so many processes search, and the stages are those of the process that keeps
archive and layer.

What more cores would bring is on paper: each stage is as fast as its threads, all of them as the
cores, and no thread waits for the interpreter's lock. ``--other-threads one`` says that the other
checkout has one thread for all that comes after the network, and two that read.
"""

from __future__ import annotations

import argparse
import functools
import json
import resource
import subprocess
import sys
import tempfile
import threading
import time
from collections import defaultdict
from pathlib import Path

import numpy as np
import psutil

HERE = Path(__file__).parents[1]
WINDOW, MARGIN = 1024, 192
PERIOD = WINDOW - 2 * MARGIN
MASK = 28
VARIANTS = 4
STAGES = (
    "reading",
    "stacking",
    "network",
    "outlines",
    "archive",
    "stitching",
    "tidying",
    "writing",
    "other",
)


THREADS = {
    "staged": {
        ("reading",): 8,
        ("stacking",): 1,
        ("outlines",): 4,
        ("archive",): 1,
        ("stitching", "other"): 1,
        ("tidying", "writing"): 1,
    },
    "one": {
        ("reading",): 2,
        ("stacking", "network"): 1,
        ("outlines", "archive", "stitching", "tidying", "writing", "other"): 1,
    },
}


def on_paper(stages, threads, cores):
    """Return windows a second: the slowest stage's, or what the cores give altogether.

    Args:
        stages: Seconds of processor time a window, by stage.
        threads: How many threads share the work of which stages.
        cores: Of the machine.
    """
    slowest = min(
        min(count, cores) / max(sum(stages.get(stage, 0.0) for stage in together), 1e-9)
        for together, count in threads.items()
    )
    return min(slowest, cores / sum(stages.values()))


def stand_in(objects, weak):
    """Return the detections of a window, in several variants.

    Args:
        objects: How many true ones a window sees, on average.
        weak: How many weak ones for each.
    """
    from rs_mask_plugin.core.inference.detector import TileDetections

    generator = np.random.default_rng(7)
    count = round(objects * (PERIOD / WINDOW) ** 2)
    centres = generator.uniform(0, PERIOD, (count, 2))
    sizes = generator.uniform(16, 60, (count, 2))
    angles = generator.uniform(0, np.pi / 2, count)
    steps = PERIOD * np.stack(np.meshgrid([-1, 0, 1], [-1, 0, 1]), -1).reshape(-1, 1, 2)
    centres = (centres + MARGIN + steps).reshape(-1, 2)
    sizes, angles = np.tile(sizes, (9, 1)), np.tile(angles, 9)
    variants = []
    for _ in range(VARIANTS):
        made = [_seen(centres, sizes, angles, (0.5, 0.99), 0.4, generator)]
        made += [
            _seen(centres, sizes, angles, (0.05, 0.45), 4.0, generator) for _ in range(round(weak))
        ]
        boxes, scores, masks = (np.concatenate(parts) for parts in zip(*made))
        order = np.argsort(-scores, kind="stable")
        labels = np.ones(len(scores), np.int64)
        variants.append(TileDetections(boxes[order], scores[order], labels, masks[order]))
    return variants


def _seen(centres, sizes, angles, score_range, noise, generator):
    """Return boxes, scores and masks of rectangles aslant, as one window shows them."""
    centres = centres + generator.normal(0, noise, centres.shape)
    sizes = sizes * generator.normal(1, 0.01 * noise, sizes.shape).clip(0.5, 1.5)
    cos, sin = np.cos(angles), np.sin(angles)
    half = np.stack([sizes[:, 0] * cos + sizes[:, 1] * sin, sizes[:, 0] * sin + sizes[:, 1] * cos])
    low, high = centres - half.T / 2, centres + half.T / 2
    low, high = low.clip(0, WINDOW), high.clip(0, WINDOW)
    shown = ((high - low) > 4).all(1)
    low, high, centres, sizes = low[shown], high[shown], centres[shown], sizes[shown]
    cos, sin = cos[shown], sin[shown]
    places = (np.arange(MASK) + 0.5) / MASK
    x = low[:, 0, None, None] + (high - low)[:, 0, None, None] * places
    y = low[:, 1, None, None] + (high - low)[:, 1, None, None] * places[:, None]
    x, y = x - centres[:, 0, None, None], y - centres[:, 1, None, None]
    along = x * cos[:, None, None] + y * sin[:, None, None]
    across = y * cos[:, None, None] - x * sin[:, None, None]
    inside = np.minimum(
        sizes[:, 0, None, None] / 2 - abs(along), sizes[:, 1, None, None] / 2 - abs(across)
    )
    masks = 1 / (1 + np.exp(-2 * inside + generator.normal(0, 0.2, inside.shape)))
    boxes = np.concatenate([low, high], 1).astype(np.float32)
    scores = generator.uniform(*score_range, len(boxes)).astype(np.float32)
    return boxes, scores, masks.astype(np.float32)


class StandIn:
    """A network that takes no time; the pixels of a window decide which variant it gives."""

    def __init__(self, variants):
        self._variants = variants

    def __call__(self, batch, valid):
        """Return detections that were made before."""
        return [self._variants[int(window[:, ::512, ::512].sum()) % VARIANTS] for window in batch]


class Killer:
    """Kills one of the processes that search, once some tiles are done."""

    def __init__(self):
        self._done = False

    def listen(self, message):
        """Take a message of the job."""
        if self._done or not getattr(message, "done", 0):
            return
        self._done = True
        workers = [
            child
            for child in psutil.Process().children(recursive=True)
            if "spawn_main" in " ".join(child.cmdline())
        ]
        workers[0].kill()


class StageClock:
    """Seconds of processor time of each stage, without those of the stages within it."""

    def __init__(self):
        self.seconds = defaultdict(float)
        self._local = threading.local()
        self._lock = threading.Lock()

    def watch(self, owner, methods, stage):
        """Count methods' seconds from now on; those that a checkout doesn't have are left out."""
        for method in methods.split():
            raw = owner.__dict__.get(method)
            if raw is None:
                continue
            if isinstance(raw, (classmethod, staticmethod)):
                setattr(owner, method, type(raw)(self._timed(raw.__func__, stage)))
            else:
                setattr(owner, method, self._timed(raw, stage))

    def _timed(self, original, stage):
        @functools.wraps(original)
        def timed(*arguments, **named):
            within = self._local.__dict__.setdefault("within", [])
            within.append(0.0)
            start = time.thread_time()
            try:
                return original(*arguments, **named)
            finally:
                spent = time.thread_time() - start
                own = spent - within.pop()
                if within:
                    within[-1] += spent
                with self._lock:
                    self.seconds[stage] += own

        return timed


def measure(raster, folder, arguments):
    """Search once, and return windows, seconds and the seconds of each stage."""
    from rs_mask_plugin.core.archive.finished_tiles import FinishedTiles
    from rs_mask_plugin.core.detect import detect_with
    from rs_mask_plugin.core.detection.layer_writer import DetectionsLayer, DetectionsSink
    from rs_mask_plugin.core.detection.outlines import OutlineOptions
    from rs_mask_plugin.core.detection.tile_search import LocalSearch
    from rs_mask_plugin.core.inference.batching import BatchRunner
    from rs_mask_plugin.core.jobs.detection_options import DetectParameters
    from rs_mask_plugin.core.jobs.job import Job
    from rs_mask_plugin.core.models.card import ArchitectureOptions, ClassDefinition, ModelCard
    from rs_mask_plugin.core.models.scaling import BandScaling
    from rs_mask_plugin.core.raster.reader import RasterReader
    from rs_mask_plugin.core.stitching.object_stream import ObjectStream
    from rs_mask_plugin.core.stitching.tile_polygons import TilePolygons

    card = ModelCard(
        architecture="mobilenet_v2_fpn",
        options=ArchitectureOptions(),
        classes=(ClassDefinition(1, "object"),),
        band_names=("red", "green", "blue"),
        dtype="uint8",
        scaling=BandScaling((0.0,) * 3, (255.0,) * 3),
        mean=(0.0,) * 3,
        std=(1.0,) * 3,
        gsd=0.13,
        tile_size=512,
        score_thresholds={"1": 0.5},
    )
    clock = StageClock()
    if not arguments.bare:
        clock.watch(RasterReader, "read any_valid", "reading")
        clock.watch(BatchRunner, "_detect _in_one", "stacking")
        if not arguments.workers:  # a clock does not travel
            clock.watch(StandIn, "__call__", "network")
        clock.watch(TilePolygons, "from_detections", "outlines")
        clock.watch(LocalSearch, "_make_polygons", "outlines")
        clock.watch(FinishedTiles, "add add_shard", "archive")
        clock.watch(ObjectStream, "add end finish", "stitching")
        clock.watch(OutlineOptions, "tidy share_borders", "tidying")
        clock.watch(DetectionsSink, "write finish", "writing")
        clock.watch(DetectionsLayer, "finish", "writing")
    detector, batch_size = StandIn(stand_in(arguments.objects, arguments.weak)), arguments.batch
    killer = Killer()
    own = time.process_time()
    before = sum(resource.getrusage(resource.RUSAGE_CHILDREN)[:2]) + time.process_time()
    start = time.perf_counter()
    outputs = detect_with(
        DetectParameters(
            input=(str(raster),),
            model="model.safetensors",
            output=str(folder / "layer.gpkg"),
            tile_size=WINDOW,
            margin=MARGIN,
            batch_size=arguments.batch,
            outlines=arguments.outlines,
        ),
        Job(killer.listen if arguments.kill else lambda message: None),
        card,
        "stand-in",
        lambda precision: (detector, precision or "float32", batch_size),
        processes=arguments.workers,
    )
    seconds = time.perf_counter() - start
    spent = sum(resource.getrusage(resource.RUSAGE_CHILDREN)[:2]) + time.process_time() - before
    own = time.process_time() - own
    clock.seconds["other"] = (own if arguments.workers else spent) - sum(clock.seconds.values())
    raw = sum(len(variant) for variant in detector._variants) / VARIANTS
    return {
        "windows": outputs["TILES"],
        "objects": outputs["DETECTIONS"],
        "raw": raw,
        "seconds": seconds,
        "cpu": spent,
        "own": own,
        "peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
        "stages": dict(clock.seconds),
    }


def run_child(tree, raster, folder, arguments):
    """Measure the code of a checkout in a process of its own."""
    command = [sys.executable, __file__, "--tree", str(tree), "--raster", str(raster)]
    for name in ("objects", "weak", "batch", "outlines", "workers"):
        command += [f"--{name}", str(getattr(arguments, name))]
    command += ["--bare"] * arguments.bare + ["--kill"] * (arguments.kill and tree == HERE)
    command += ["--scratch", str(folder)]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
    return json.loads(done.stdout.splitlines()[-1])


def main():
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--side", type=int, default=5120, help="of the raster, pixels")
    parser.add_argument("--imagery", type=Path, help="a raster or a folder of rasters")
    parser.add_argument("--objects", type=int, default=120, help="that a window sees")
    parser.add_argument("--weak", type=float, default=2, help="weak detections for each object")
    parser.add_argument("--batch", type=int, default=16, help="windows at once")
    parser.add_argument("--outlines", default="found")
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--bare", action="store_true", help="without the clocks of the stages")
    parser.add_argument("--workers", type=int, default=0, help="processes that search; 0: this one")
    parser.add_argument("--kill", action="store_true", help="one of them on the way, in this code")
    parser.add_argument("--against", type=Path, help="another checkout, for the ratio")
    parser.add_argument("--other-threads", choices=tuple(THREADS), default="staged")
    parser.add_argument("--tree", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--raster", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--scratch", type=Path, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.tree:
        sys.path.insert(0, str(arguments.tree))
        print(json.dumps(measure(arguments.raster, arguments.scratch, arguments)))
        return
    sys.path.insert(0, str(HERE))
    from _imagery import make_raster, pieces_of

    trees = {"this": HERE} | ({"other": arguments.against} if arguments.against else {})
    found = defaultdict(list)
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        raster = make_raster(folder / "scene.tif", pieces_of(arguments.imagery), arguments.side)
        for _ in range(arguments.rounds):
            for name, tree in trees.items():
                place = folder / name
                place.mkdir(exist_ok=True)
                found[name].append(run_child(tree.resolve(), raster, place, arguments))
        report(found, arguments.other_threads)
        if arguments.against:
            from tests.core.detection.detect_kit import same_features

            same = same_features(folder / "this" / "layer.gpkg", folder / "other" / "layer.gpkg")
            print(f"The layers are {'identical' if same else 'DIFFERENT'}.")


def report(found, other_threads):
    """Print windows a second, and milliseconds of each stage."""
    one = found["this"][0]
    print(
        f"{one['windows']} windows of {WINDOW} px, {one['raw']:.0f} raw detections each, "
        f"{one['objects']} objects.\n"
    )
    columns = list(found)
    print("| | " + " | ".join(columns) + " |")
    print("|---|" + "---|" * len(columns))
    best = {name: max(run["windows"] / run["seconds"] for run in found[name]) for name in columns}
    work = {name: min(run["cpu"] / run["windows"] for run in found[name]) for name in columns}
    print("| windows a second, best round | " + _cells(best.values(), "{:.1f}"))
    print("| processor time a window, ms | " + _cells([1e3 * w for w in work.values()], "{:.1f}"))
    own = [1e3 * min(run["own"] / run["windows"] for run in found[name]) for name in columns]
    print("| of that, in the process with the layer, ms | " + _cells(own, "{:.1f}"))
    peak = [min(run["peak"] for run in found[name]) for name in columns]
    print("| resident memory at its peak, MB | " + _cells(peak, "{:.0f}"))
    least = {
        name: {
            stage: min(run["stages"].get(stage, 0.0) / run["windows"] for run in found[name])
            for stage in STAGES
        }
        for name in columns
    }
    for stage in STAGES:
        cells = [1e3 * least[name][stage] for name in columns]
        if any(cells):
            print(f"| {stage}, ms | " + _cells(cells, "{:.2f}"))
    for cores in (2, 4, 16):
        rates = [
            on_paper(least[name], THREADS["staged" if name == "this" else other_threads], cores)
            for name in columns
        ]
        print(f"| on paper, {cores} cores: windows a second | " + _cells(rates, "{:.0f}"))
    if "other" in found:
        print(
            f"\nthis / other: {best['this'] / best['other']:.2f} times the windows a second, "
            f"{work['other'] / work['this']:.2f} times less processor time"
        )


def _cells(values, pattern):
    return " | ".join(pattern.format(value) for value in values) + " |"


if __name__ == "__main__":
    main()
