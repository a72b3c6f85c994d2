"""Memory of detection against the raster's size: a small one, a larger one, and 10,000 MP (sparse).

    python benchmarks/detection_memory.py --model model.safetensors --imagery folder-of-rasters
    python benchmarks/detection_memory.py --sizes 16 400 --sparse-megapixels 16  (half an hour)

Each raster is searched by a process of its own. Counted is the peak of its resident memory above
what it held right after the model was loaded and had seen its first batches. The aim: the largest
raster needs at most 10 % more than the smallest. Linux only (``/proc``).
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parents[1]))

from _imagery import PATCH, make_raster, model_file, pieces_of, room_for
from rs_mask_plugin.core.detect import detect_with
from rs_mask_plugin.core.detection.settings import default_window
from rs_mask_plugin.core.inference.network_detector import NetworkDetector
from rs_mask_plugin.core.jobs.detection_options import DetectParameters
from rs_mask_plugin.core.jobs.job import Job
from rs_mask_plugin.core.models.file import fingerprint, read_card
from rs_mask_plugin.core.runtime.device import release_memory

SPARSE_SIDE = 100_000
PIECES = "pieces.npy"
WARM_UP = 12
"""Batches; after so many, memory of the network alone has stopped growing."""
MB = 1e6


def resident(name="VmRSS"):
    """Return bytes of this process's memory, now or (VmHWM) at most."""
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith(name):
            return int(line.split()[1]) * 1024
    raise RuntimeError(name)


class Watch:
    """Notes the resident memory from ``start`` on, twenty times a second."""

    def __init__(self):
        self.base = self.peak = 0
        self.curve = []
        self._started = 0.0

    def start(self):
        """Take the present as the base."""
        Path("/proc/self/clear_refs").write_text("5", encoding="ascii")  # the peak starts anew
        self.base = resident()
        self._started = time.monotonic()
        threading.Thread(target=self._look, daemon=True).start()

    def _look(self):
        while True:
            self.curve.append((time.monotonic() - self._started, resident()))
            time.sleep(0.05)


def measure(model, raster, output, tile):
    """Search one raster and print what it took as JSON."""
    watch = Watch()
    pieces = np.load(raster.with_name(PIECES))

    def load(precision):
        detector = NetworkDetector(model, score_floor=0.05, precision=precision or "auto")
        size = tile or default_window(detector.card)
        across = -(-size // PATCH)

        def warm_up():
            # Windows full of objects: what the network needs for them is its own as well.
            for start in range(WARM_UP):
                chosen = [pieces[(start + k) % len(pieces)] for k in range(2 * across**2)]
                grid = np.stack(chosen).reshape(2, across, across, -1, PATCH, PATCH)
                batch = grid.transpose(0, 3, 1, 4, 2, 5).reshape(
                    2, -1, across * PATCH, across * PATCH
                )
                detector(batch[:, :, :size, :size], np.ones((2, size, size), bool))

        # In a thread, as the pipeline runs it: each thread's freed memory is kept apart by glibc.
        thread = threading.Thread(target=warm_up)
        thread.start()
        thread.join()
        release_memory()
        watch.start()
        return detector, detector.precision, 2

    parameters = DetectParameters(
        input=(str(raster),), model=str(model), output=str(output), tile_size=tile
    )
    job = Job(lambda message: None)
    outputs = detect_with(parameters, job, read_card(model), fingerprint(model), load)
    seconds = time.monotonic() - watch._started
    quarters = [
        max((rss for at, rss in watch.curve if k / 4 <= at / seconds <= (k + 1) / 4), default=0)
        for k in range(4)
    ]
    found = {
        "base": watch.base,
        "peak": resident("VmHWM"),
        "quarters": [value - watch.base for value in quarters],
        "seconds": seconds,
        "tiles": outputs["TILES"],
        "objects": outputs["DETECTIONS"],
    }
    print(json.dumps(found), flush=True)


def measured(arguments, model, raster, output):
    """Return what ``measure`` prints in a process of its own."""
    command = [sys.executable, __file__, "--model", model, "--measure", raster]
    command += ["--output", output, "--tile", str(arguments.tile)]
    run = subprocess.run([str(part) for part in command], capture_output=True, text=True)
    if run.returncode:
        raise SystemExit(run.stderr)
    return json.loads(run.stdout.splitlines()[-1])


def main():
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--model", type=Path)
    parser.add_argument("--imagery", type=Path, help="a raster or a folder of rasters")
    parser.add_argument("--sizes", type=float, nargs="*", default=[4, 16], help="megapixels")
    parser.add_argument("--sparse-side", type=int, default=SPARSE_SIDE, help="pixels; 0: none")
    parser.add_argument("--sparse-megapixels", type=float, default=4, help="that hold imagery")
    parser.add_argument("--tile", type=int, default=0, help="pixels; 0: the model's")
    parser.add_argument(
        "--repeats", type=int, default=1, help="processes a size; the median counts"
    )
    parser.add_argument("--scratch", type=Path, help="where rasters are made")
    parser.add_argument("--measure", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--output", type=Path, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.measure:
        measure(arguments.model, arguments.measure, arguments.output, arguments.tile)
        return
    with tempfile.TemporaryDirectory(dir=arguments.scratch) as scratch:
        folder = Path(scratch)
        room_for(folder, 4e-3 * max(arguments.sizes, default=1) + 0.5)
        model = model_file(arguments.model, folder)
        pieces = pieces_of(arguments.imagery, len(read_card(model).band_names))
        np.save(folder / PIECES, np.stack(pieces[:16]))
        cases = [(f"{size:g} MP", int((size * 1e6) ** 0.5), 0) for size in arguments.sizes]
        if arguments.sparse_side:
            places = max(1, int(arguments.sparse_megapixels * 1e6 / pieces[0][0].size))
            pixels = arguments.sparse_side**2 / 1e6
            cases.append((f"{pixels:,.0f} MP, sparse", arguments.sparse_side, places))
        print("| raster | windows | objects | s | model's own, MB | peak above it, MB | growth |")
        print("|---|---|---|---|---|---|---|")
        first = 0.0
        quarters = []
        for name, side, places in cases:
            raster = make_raster(folder / "scene.tif", pieces, side, places=places)
            runs = [
                measured(arguments, model, raster, folder / f"{side}-{number}.gpkg")
                for number in range(arguments.repeats)
            ]
            above = float(np.median([run["peak"] - run["base"] for run in runs]))
            first = first or above
            growth = 100 * (above / first - 1)
            run = runs[0]
            quarters.append((name, run["quarters"]))
            print(
                f"| {name} | {run['tiles']:,} | {run['objects']:,} | {run['seconds']:.0f} "
                f"| {run['base'] / MB:.0f} | {above / MB:.0f} | {growth:+.0f} % |",
                flush=True,
            )
            raster.unlink()
    print("\nPeak above the model's own by quarters of the time, MB:")
    for name, values in quarters:
        print(f"- {name}: " + ", ".join(f"{value / MB:.0f}" for value in values))


if __name__ == "__main__":
    main()
