"""Detection on Dask workers, of which one may be killed, and what more workers would bring.

    python benchmarks/scale_out.py --model model.safetensors --imagery folder-of-rasters --kill

The layer must be that of one process. Workers search, stitch, and write the archive's shards; one
process hears which tiles are done, compares the states of bands and writes the layer. From the
measured tasks, bytes, and seconds of that process follows, on paper, what 10, 100 and 1,000 workers
do: they work beside it, so a run takes as long as the slower of both. Archive and layer have a
thread each: the table has the rate if the three threads run beside each other, and if only one of
them does at a time. ``detection_stages.py --workers`` measures that process with a network that
takes no time, which is the surer figure.
"""

from __future__ import annotations

import argparse
import functools
import os
import pickle
import signal
import sys
import tempfile
import threading
import time
from collections import defaultdict
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from _imagery import make_raster, model_file, pieces_of
from distributed import Client
from rs_mask_plugin.core.archive.finished_tiles import FinishedTiles
from rs_mask_plugin.core.detect import detect_with
from rs_mask_plugin.core.detection.dask_search import ClusterSearch
from rs_mask_plugin.core.detection.layer_writer import DetectionsLayer
from rs_mask_plugin.core.detection.local_cluster import local_workers
from rs_mask_plugin.core.detection.pipeline import _PlanRun
from rs_mask_plugin.core.jobs.detection_options import DetectParameters
from rs_mask_plugin.core.jobs.job import Job
from rs_mask_plugin.core.jobs.protocol import Progress
from rs_mask_plugin.core.models.file import fingerprint, read_card

from tests.core.detection.detect_kit import same_features

WORKERS = (10, 100, 1000)


class Clock:
    """Seconds and calls of methods, by what they are for."""

    def __init__(self):
        self.seconds = defaultdict(float)
        self.raw = 0
        self.bytes = []

    def watch(self, owner, method, what):
        """Count a method's seconds from now on."""
        original = getattr(owner, method)

        @functools.wraps(original)
        def timed(*arguments, **named):
            start = time.perf_counter()
            try:
                return original(*arguments, **named)
            finally:
                self.seconds[what] += time.perf_counter() - start

        setattr(owner, method, timed)

    def weigh_groups(self):
        """Note how many bytes each group's results are, and count their raw detections."""
        original = ClusterSearch._of_group

        def weighed(search, group, future):
            results = original(search, group, future)
            sent = pickle.dumps(results, protocol=5)
            self.bytes.append(len(sent))
            start = time.perf_counter()
            pickle.loads(sent)
            self.seconds["received"] += time.perf_counter() - start
            return results

        ClusterSearch._of_group = weighed

    def count_detections(self):
        """Count the raw detections that one process keeps."""
        original = FinishedTiles.add

        def counted(tiles, searched, empty):
            self.raw += sum(map(len, searched))
            original(tiles, searched, empty)

        FinishedTiles.add = counted


def load_network(model):
    """Return what loads the model on a worker."""

    def load(precision):
        from rs_mask_plugin.core.inference.network_detector import NetworkDetector

        detector = NetworkDetector(model, score_floor=0.05, precision=precision or "float32")
        return detector, detector.precision, 2

    return load


def search(model, raster, output, on_progress=lambda done: None, **parameters):
    """Run the job and return its seconds and outputs."""

    def listen(message):
        if isinstance(message, Progress):
            on_progress(message.done)

    start = time.perf_counter()
    outputs = detect_with(
        DetectParameters(input=(str(raster),), model=str(model), output=str(output), **parameters),
        Job(listen),
        read_card(model),
        fingerprint(model),
        load_network(str(Path(model).absolute())),
    )
    return time.perf_counter() - start, outputs


def overhead(client, count=300):
    """Return seconds that the scheduler takes for a task that does nothing."""
    client.gather(client.map(_nothing, range(20), pure=False))
    start = time.perf_counter()
    client.gather(client.map(_nothing, range(count), pure=False))
    return (time.perf_counter() - start) / count


def _nothing(number):
    return number


def main():
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--model", type=Path)
    parser.add_argument("--imagery", type=Path, help="a raster or a folder of rasters")
    parser.add_argument("--side", type=int, default=3072, help="of the raster, pixels")
    parser.add_argument("--workers", type=int, default=3)
    parser.add_argument("--kill", action="store_true", help="one of the workers on the way")
    parser.add_argument(
        "--gpu-seconds", type=float, default=0.0, help="a window on a GPU, for a second table"
    )
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        model = model_file(arguments.model, folder)
        pieces = pieces_of(arguments.imagery, len(read_card(model).band_names))
        raster = make_raster(folder / "scene.tif", pieces, arguments.side)
        clock = Clock()
        clock.count_detections()
        alone, outputs = search(model, raster, folder / "one.gpkg")
        print(
            f"One process: {outputs['TILES']} windows, {outputs['DETECTIONS']} objects, "
            f"{alone:.1f} s."
        )
        clock.watch(FinishedTiles, "add_shard", "archive")
        clock.watch(DetectionsLayer, "add", "layer")
        clock.watch(_PlanRun, "_stitch_again", "stitched again")
        clock.weigh_groups()
        with (
            local_workers(arguments.workers, Job(print)) as address,
            Client(address, set_as_default=False) as client,
        ):
            pids = list(client.run(os.getpid).values())
            client.get_task_stream(count=1)  # from now on, the scheduler remembers tasks
            started = threading.Event()

            def kill_one():
                started.wait()
                os.kill(pids[0], signal.SIGKILL)

            killer = threading.Thread(target=kill_one, daemon=True)
            if arguments.kill:
                killer.start()
            seconds, _ = search(
                model,
                raster,
                folder / "many.gpkg",
                lambda done: started.set() if done else None,
                scheduler=address,
            )
            stream = client.get_task_stream()
            names = ("_search_group", "_keep_group", "_stitch_groups")
            tasks = [_seconds_of(stream, name) for name in names]
            each = overhead(client)
        same = same_features(folder / "one.gpkg", folder / "many.gpkg")
    print(
        f"{arguments.workers} workers{', one killed' * arguments.kill}: {seconds:.1f} s, "
        f"the layer is {'identical' if same else 'DIFFERENT'}.\n"
    )
    report(clock, tasks, outputs["TILES"], each, arguments.gpu_seconds)
    if not same:
        raise SystemExit(1)


def _seconds_of(stream, name):
    """Return the seconds of each task of a function."""
    return [
        step["stop"] - step["start"]
        for record in stream
        if name in str(record["key"])
        for step in record["startstops"]
        if step["action"] == "compute"
    ]


def report(clock, tasks, windows, each, gpu_seconds):
    """Print what was measured and what follows."""
    searched, kept, stitched = tasks
    groups = max(len(clock.bytes), 1)
    group = sum(searched) / max(len(searched), 1)
    keeping = sum(kept) / max(len(kept), 1)
    bands = sum(stitched) / groups
    per_group = windows / groups
    archive, layer, received = (
        clock.seconds[what] / groups for what in ("archive", "layer", "received")
    )
    size = sum(clock.bytes) / groups
    each *= sum(map(len, tasks)) / max(len(searched), 1)
    print("| measured | |")
    print("|---|---|")
    print(f"| a task: one group of {per_group:.0f} windows | {group:.2f} s on one worker |")
    print(f"| its raw detections, in a shard | {clock.raw / groups:,.0f} |")
    print(f"| writing the shard, on a worker | {1e3 * keeping:.1f} ms |")
    print(f"| what the process hears of it | {size / 1e3:,.1f} kB |")
    print(f"| stitching, tidying, measuring it, on a worker | {1e3 * bands:.1f} ms |")
    print(f"| the scheduler's share of its tasks | {1e3 * each:.2f} ms |")
    print(f"| receiving it | {1e3 * received:.1f} ms |")
    print(f"| archive | {1e3 * archive:.1f} ms |")
    print(f"| layer | {1e3 * layer:.1f} ms |")
    print(f"| bands stitched again | {clock.seconds['stitched again']:.2f} s altogether |")
    beside, alone = max(each + received, archive, layer), each + received + archive + layer
    for what, task in (("as measured", group), ("on GPUs", gpu_seconds * per_group)):
        if not task:
            continue
        task += bands + keeping
        print(f"\nWorkers {what}: {task:.2f} s a group; the one process is the limit from")
        print(f"{task / beside:,.0f} workers on ({task / alone:,.0f} with one thread at a time).\n")
        print(
            "| workers | windows a second | efficiency | MB/s to the process "
            "| one thread at a time: windows a second | efficiency |"
        )
        print("|---|---|---|---|---|---|")
        for workers in WORKERS:
            cells = []
            for least in (beside, alone):
                step = max(task / workers, least)  # seconds a group
                cells.append(f"{per_group / step:,.0f} | {100 * task / step / workers:.0f} %")
            step = max(task / workers, beside)
            print(f"| {workers:,} | {cells[0]} | {size / step / 1e6:.1f} | {cells[1]} |")


if __name__ == "__main__":
    main()
