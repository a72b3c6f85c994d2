"""Kill -9 at random moments of one detection, resumed each time: the same layer, by feature.

    python benchmarks/kill_and_resume.py --model model.safetensors --imagery folder-of-rasters

The worker runs as QGIS starts it. One run is left alone; the other is killed ``--kills`` times.
"""

from __future__ import annotations

import argparse
import json
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from _imagery import make_raster, model_file, pieces_of
from rs_mask_plugin.core.archive.run_archive import archive_path
from rs_mask_plugin.core.models.file import read_card

from tests.core.detection.detect_kit import same_features

WORKER = Path(__file__).parents[1] / "core" / "worker.py"


class Worker:
    """One life of the worker process."""

    def __init__(self, job):
        self._process = subprocess.Popen(
            [sys.executable, "-I", "-B", "-u", "-X", "utf8", WORKER, job],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        self.started = time.monotonic()

    def killed_after(self, seconds):
        """Kill it after so long; return whether it was still running."""
        try:
            self._process.wait(timeout=max(0.0, self.started + seconds - time.monotonic()))
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._process.stdout.close()
        return self._process.returncode != 0

    def to_the_end(self):
        """Wait for it; return the seconds until its first progress, all seconds, its messages."""
        first, messages = None, []
        for line in self._process.stdout:
            messages.append(json.loads(line))
            if messages[-1]["type"] == "progress" and first is None:
                first = time.monotonic() - self.started
        self._process.wait()
        if self._process.returncode:
            raise SystemExit(f"The worker failed: {messages[-1:]}")
        return first or 0.0, time.monotonic() - self.started, messages


def job_file(path, model, raster, output):
    """Write the job."""
    parameters = {"input": [str(raster)], "model": str(model), "output": str(output)}
    job = {"protocol": 1, "job": "detect", "parameters": parameters}
    path.write_text(json.dumps(job), encoding="utf-8")
    return path


def main():
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--model", type=Path)
    parser.add_argument("--imagery", type=Path, help="a raster or a folder of rasters")
    parser.add_argument("--side", type=int, default=3072, help="of the raster, pixels")
    parser.add_argument("--kills", type=int, default=10)
    parser.add_argument("--seed", type=int, default=0)
    arguments = parser.parse_args()
    rng = random.Random(arguments.seed)
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        model = model_file(arguments.model, folder)
        pieces = pieces_of(arguments.imagery, len(read_card(model).band_names))
        raster = make_raster(folder / "scene.tif", pieces, arguments.side)
        whole, broken = folder / "whole.gpkg", folder / "broken.gpkg"
        job = job_file(folder / "whole.json", model, raster, whole)
        startup, seconds, messages = Worker(job).to_the_end()
        outputs = messages[-1]["outputs"]
        print(
            f"Left alone: {outputs['DETECTIONS']} objects in {outputs['TILES']} windows, "
            f"{seconds:.1f} s ({startup:.1f} s until the first window)."
        )
        job = job_file(folder / "broken.json", model, raster, broken)
        # Most lives search something, and together they don't come to the end.
        longest = startup + (seconds - startup) / (0.5 * arguments.kills + 1)
        kills, without_work = 0, 0
        while kills < arguments.kills:
            before = archive_size(broken)
            moment = rng.uniform(0.1, longest)
            if not Worker(job).killed_after(moment):
                break
            kills += 1
            without_work += archive_size(broken) == before
            print(f"- killed after {moment:.1f} s")
        if broken.exists():
            print(f"It came to its end after {kills} kills: take a larger --side.")
        else:
            _, _, messages = Worker(job).to_the_end()
        taken = [m["text"] for m in messages if "finished tiles" in m.get("text", "")]
        same = same_features(whole, broken)
        left = sorted(path.name for path in folder.glob("broken.*") if path.suffix != ".json")
        print(f"{kills} kills ({without_work} before anything new was kept). {' '.join(taken)}")
        print(f"The layers are {'identical' if same else 'DIFFERENT'}; left on disk: {left}")
    if not same:
        raise SystemExit(1)


def archive_size(output):
    """Return bytes of the archive and its journal."""
    path = archive_path(output)
    return sum(
        file.stat().st_size for file in (path, path.with_name(path.name + "-wal")) if file.exists()
    )


if __name__ == "__main__":
    main()
