"""Detection that is killed, without room on disk or device, ends in the same layer all the same."""

import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest
import torch
from rs_mask_plugin.core.archive.run_archive import archive_path
from rs_mask_plugin.core.inference.network_detector import memory_errors
from rs_mask_plugin.core.jobs.detection_options import RefineParameters
from rs_mask_plugin.core.jobs.errors import UserError
from rs_mask_plugin.core.refine import refine_job

from tests.core.detection.detect_kit import (
    CountingDetector,
    Log,
    run_job,
    same_features,
    write_scene,
)
from tests.perfect_detector import PerfectDetector
from tests.scenes import make_scene


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    made = make_scene(512, seed=5, small=120, medium=6, large=0, wide=1, touching=60, tile=128)
    return write_scene(tmp_path_factory.mktemp("scene") / "scene.tif", made.bands)


@pytest.fixture(scope="module")
def whole(scene, tmp_path_factory):
    """The layer and the archive of an uninterrupted run."""
    output = tmp_path_factory.mktemp("whole") / "whole.gpkg"
    run_job([scene], output, keep_archive=True)
    return output


def test_three_kills_at_random_moments_end_in_the_same_layer(scene, whole, tmp_path):
    output = tmp_path / "a.gpkg"
    program = f"""
import sys, time
sys.path.insert(0, {str(Path(__file__).parents[2])!r})
from tests.core.detection.detect_kit import CountingDetector, run_job
class Slow(CountingDetector):
    def __call__(self, batch, valid):
        time.sleep(0.05)
        print(self.windows, flush=True)
        return super().__call__(batch, valid)
run_job([{str(scene)!r}], {str(output)!r}, detector=Slow())
"""
    chance = random.Random(7)
    for _ in range(3):
        process = subprocess.Popen(
            [sys.executable, "-c", program], stdout=subprocess.PIPE, text=True
        )
        try:
            windows = chance.randrange(4, 16)
            for line in process.stdout:
                if int(line) >= windows:
                    break
            time.sleep(chance.uniform(0, 0.1))
            process.send_signal(signal.SIGKILL if os.name == "posix" else signal.SIGTERM)
        finally:
            process.kill()
            process.wait()
            process.stdout.close()
        assert archive_path(output).exists()
        assert not output.exists()
    detector, log = CountingDetector(), Log()
    outputs = run_job([scene], output, detector=detector, log=log)
    assert log.said("finished tiles are taken")
    assert detector.windows <= outputs["TILES"] - 8
    assert same_features(output, whole)
    assert [path.name for path in tmp_path.iterdir()] == ["a.gpkg"]


@pytest.mark.parametrize("phase", ["while tiles are searched", "while the layer is written"])
def test_a_full_disk_is_one_sentence_and_the_run_goes_on_when_there_is_room(
    scene, whole, small_disk, phase
):
    archive_size = archive_path(whole).stat().st_size
    # The archive's journal takes about its size again until it is closed.
    size = archive_size // 2 if phase == "while tiles are searched" else 2 * archive_size
    folder = small_disk(size)
    output = folder / "a.gpkg"
    if phase == "while the layer is written":
        # What the archive leaves is too little for the layer.
        run_job([scene], output, keep_archive=True)
        output.unlink()
        free = os.statvfs(folder).f_bavail * os.statvfs(folder).f_frsize
        (folder / "other").write_bytes(bytes(free - 60_000))
    with pytest.raises(UserError) as raised:
        run_job([scene], output)
    assert "\n" not in raised.value.text
    assert "disk" in raised.value.text.lower() or "space" in raised.value.text
    assert "again with the same output" in raised.value.hint.replace("\n", " ")
    assert not output.exists()
    small_disk(8 * archive_size + 4_000_000)
    with closing(sqlite3.connect(archive_path(output))) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert connection.execute("SELECT count(*) FROM tiles").fetchone()[0] > 4
    log = Log()
    run_job([scene], output, log=log)
    assert log.said("finished tiles are taken")
    assert same_features(output, whole)


def test_a_full_disk_leaves_the_layer_that_refine_was_to_replace(scene, whole, small_disk):
    folder = small_disk(2_000_000)
    output = folder / "a.gpkg"
    run_job([scene], output)
    before = output.read_bytes()
    free = os.statvfs(folder).f_bavail * os.statvfs(folder).f_frsize
    (folder / "other").write_bytes(bytes(free - 60_000))
    parameters = RefineParameters(archive=str(archive_path(whole)), output=str(output))
    with pytest.raises(UserError) as raised:
        refine_job(parameters, Log().job)
    assert "\n" not in raised.value.text
    assert output.read_bytes() == before
    assert sorted(path.name for path in folder.iterdir()) == ["a.gpkg", "other"]


class SmallGpu(PerfectDetector):
    """Runs out of memory as PyTorch says it, for more than so many windows."""

    def __init__(self, limit):
        super().__init__()
        self._limit = limit

    def __call__(self, batch, valid):
        with memory_errors():
            if len(batch) > self._limit:
                raise torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 2.00 GiB.")
        return super().__call__(batch, valid)


def test_a_gpu_that_runs_out_of_memory_gets_smaller_batches_and_the_layer_is_the_same(
    scene, whole, tmp_path
):
    log = Log()
    run_job([scene], tmp_path / "a.gpkg", detector=SmallGpu(3), batch_size=16, log=log)
    assert log.warned("Not enough memory for 16 windows at once; going on with 8.")
    assert log.warned("going on with 2.")
    assert same_features(tmp_path / "a.gpkg", whole)


def test_a_device_that_is_lost_leaves_what_was_finished(scene, whole, tmp_path):
    def lose(detector):
        with pytest.raises(RuntimeError, match="gone"):
            run_job([scene], tmp_path / "a.gpkg", detector=detector)

    lose(CountingDetector(fail_after=13))
    lose(CountingDetector(fail_after=9))
    detector = CountingDetector()
    outputs = run_job([scene], tmp_path / "a.gpkg", detector=detector)
    assert detector.windows < outputs["TILES"] - 8
    assert same_features(tmp_path / "a.gpkg", whole)
