"""A training set whose making is killed again and again is the same in the end."""

from __future__ import annotations

import os
import random
import signal
import time
from pathlib import Path

import pytest

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not Path("/proc").is_dir(), reason="looks into /proc"),
]
KILLS = 3


def files_of(folder):
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_annotate_killed_at_random_moments_ends_in_the_same_files(
    qgis, scene, annotating, tmp_path, processes
):
    wish = {**annotating, "TILE_SIZE": 64, "STRIDE": 8}
    inputs = files_of(scene)
    straight, cut = tmp_path / "a" / "set", tmp_path / "b" / "set"
    run = qgis.algorithm("rsmask:annotate", {**wish, "OUTPUT": straight})
    run.worker()
    started = time.monotonic()
    assert run.wait() == 0, run.text
    length_s = time.monotonic() - started
    moments = random.Random(3)
    kept = []
    for number in range(KILLS):
        resume = cut.exists() and any(cut.iterdir())
        run = qgis.algorithm("rsmask:annotate", {**wish, "OUTPUT": cut, "RESUME": resume})
        worker = run.worker()
        time.sleep(moments.uniform(0.1, 0.7) * length_s)
        if number % 2:
            run.kill()  # QGIS alone: its worker hears that, and stops
        else:
            os.kill(worker, signal.SIGKILL)
        assert processes([worker], 5)
        run.process.wait()
        assert not (cut / "dataset.json").exists(), "take a longer run"
        kept.append(len(list(cut.rglob("*.tif"))))
    assert kept[-1] > 0
    assert kept == sorted(kept), "what was finished is never done away with"
    qgis.finished("rsmask:annotate", {**wish, "OUTPUT": cut, "RESUME": True})
    assert files_of(cut) == files_of(straight)
    left = files_of(scene)
    assert {name: left.get(name) for name in inputs} == inputs
