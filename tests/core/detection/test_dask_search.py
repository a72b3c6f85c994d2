"""Detection on the workers of a Dask cluster: the same layer as from one process."""

import os
import signal
import socket
import sqlite3
import sys
import threading
import time
from contextlib import closing

import numpy as np
import psutil
import pytest
import torch
from rs_mask_plugin.core.archive.run_archive import archive_path
from rs_mask_plugin.core.detection.local_cluster import processes_for, visible_gpus
from rs_mask_plugin.core.detection.search import MIN_GROUP_TILES, row_groups
from rs_mask_plugin.core.jobs.detection_options import RefineParameters
from rs_mask_plugin.core.jobs.errors import StoppedError, UserError
from rs_mask_plugin.core.refine import refine_job
from rs_mask_plugin.core.stitching.tile_grid import TileGrid

from tests.core.detection.detect_kit import (
    CountingDetector,
    Log,
    run_job,
    same_features,
    write_scene,
)
from tests.perfect_detector import PerfectDetector
from tests.placed_detector import PlacedDetector, ramps
from tests.scenes import make_scene

pytestmark = pytest.mark.slow

distributed = pytest.importorskip("distributed", reason="needs dask[distributed]")

TILES = {"tile_size": 96, "margin": 24}  # 256 tiles in groups of rows


class SlowDetector(PerfectDetector):
    """Takes its time, so that there is something to interrupt."""

    def __call__(self, batch, valid):
        time.sleep(0.04)
        return super().__call__(batch, valid)


@pytest.fixture(scope="module")
def cluster():
    with distributed.LocalCluster(
        n_workers=3, threads_per_worker=1, dashboard_address=None, processes=True
    ) as cluster:
        yield cluster


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    made = make_scene(768, seed=6, small=40, medium=10, large=0, wide=1, touching=30, tile=96)
    return write_scene(tmp_path_factory.mktemp("scene") / "scene.tif", made.bands)


@pytest.fixture(scope="module")
def whole(scene, tmp_path_factory):
    """The layer that one process makes."""
    output = tmp_path_factory.mktemp("whole") / "whole.gpkg"
    run_job([scene], output, keep_archive=True, **TILES)
    return output


def refined(layer, output):
    """Return the layer of lower scores that an archive holds."""
    parameters = RefineParameters(archive=str(archive_path(layer)), output=str(output), score=0.1)
    return refine_job(parameters, Log().job)["OUTPUT"]


def rows_of_tiles(layer):
    """Return how many finished tiles are in an archive's own file."""
    with closing(sqlite3.connect(archive_path(layer))) as connection:
        return connection.execute("SELECT count(*) FROM tiles").fetchone()[0]


def shards_of(layer):
    """Return what lies in the folder beside an archive."""
    folder = archive_path(layer).with_suffix(".shards")
    return sorted(folder.iterdir()) if folder.exists() else []


def worker_pids(cluster):
    with distributed.Client(cluster.scheduler_address, set_as_default=False) as client:
        return list(client.run(os.getpid).values())


def test_workers_give_the_same_layer_as_one_process(cluster, scene, whole, tmp_path):
    log = Log()
    outputs = run_job(
        [scene], tmp_path / "a.gpkg", scheduler=cluster.scheduler_address, log=log, **TILES
    )
    assert same_features(outputs["OUTPUT"], whole)
    assert outputs["TILES"] == 256
    assert (log.progress[-1].done, log.progress[-1].total) == (256, 256)
    assert log.said("search the tiles")
    assert not log.said("Not all workers can write")
    assert [path.name for path in tmp_path.iterdir()] == ["a.gpkg"]


def test_workers_write_the_archive_and_it_refines_as_that_of_one_process(
    cluster, scene, whole, tmp_path
):
    layer = tmp_path / "a.gpkg"
    scheduler = cluster.scheduler_address
    outputs = run_job([scene], layer, scheduler=scheduler, keep_archive=True, **TILES)
    assert rows_of_tiles(layer) == 0
    assert len(shards_of(layer)) == 256 // 16
    assert same_features(refined(layer, tmp_path / "b.gpkg"), refined(whole, tmp_path / "c.gpkg"))
    log = Log()
    again = run_job([scene], layer, log=log, **TILES)
    assert log.said("256 finished tiles are taken")
    assert same_features(again["OUTPUT"], whole)
    folder = archive_path(layer).with_suffix(".shards")
    folder.rename(tmp_path / "elsewhere")
    with pytest.raises(UserError, match=r"the folder a\.archive\.shards is not beside it"):
        refined(layer, tmp_path / "d.gpkg")
    assert outputs["ARCHIVE"] == str(archive_path(layer))


def test_an_object_across_all_bands_of_rows_is_one_on_workers(cluster, tmp_path):
    made = make_scene(768, seed=6, small=40, medium=0, large=0, wide=0, touching=0, tile=96)
    made.labels = np.append(made.labels, 1)
    made.ids[:, 300:340] = len(made.labels) - 1
    scene = write_scene(tmp_path / "scene.tif", made.bands)
    run_job([scene], tmp_path / "one.gpkg", **TILES)
    run_job([scene], tmp_path / "a.gpkg", scheduler=cluster.scheduler_address, **TILES)
    assert same_features(tmp_path / "a.gpkg", tmp_path / "one.gpkg")


def killed_under_way(log, find_process):
    """Start a thread that kills a process once some tiles are done."""

    def kill():
        while not any(0 < message.done < 256 for message in log.progress):
            time.sleep(0.02)
        os.kill(find_process(), signal.SIGKILL)

    killer = threading.Thread(target=kill)
    killer.start()
    return killer


def test_one_of_three_workers_that_is_killed_changes_nothing(cluster, scene, whole, tmp_path):
    pids = worker_pids(cluster)
    log = Log()
    killer = killed_under_way(log, lambda: pids[0])
    run_job(
        [scene],
        tmp_path / "a.gpkg",
        detector=SlowDetector(),
        scheduler=cluster.scheduler_address,
        log=log,
        **TILES,
    )
    killer.join()
    assert len(pids) == 3
    assert same_features(tmp_path / "a.gpkg", whole)
    cluster_pids = worker_pids(cluster)
    assert pids[0] not in cluster_pids
    assert [path.name for path in tmp_path.iterdir()] == ["a.gpkg"]


def local_searchers():
    """Return the processes that this one's Dask workers are."""
    return [
        child.pid
        for child in psutil.Process().children(recursive=True)
        if "spawn_main" in " ".join(child.cmdline())
    ]


def test_processes_of_this_machine_give_the_same_layer_though_one_is_killed(scene, whole, tmp_path):
    log = Log()
    before = set(local_searchers())
    killer = killed_under_way(log, lambda: next(p for p in local_searchers() if p not in before))
    run_job([scene], tmp_path / "a.gpkg", detector=SlowDetector(), log=log, processes=3, **TILES)
    killer.join()
    assert same_features(tmp_path / "a.gpkg", whole)
    assert log.said("The 3 processes on this machine search the tiles.")
    assert set(local_searchers()) <= before


@pytest.mark.parametrize(
    ("allowed", "count", "names"),
    [
        (None, 3, ["0", "1", "2"]),
        ("2, 5", 2, ["2", "5"]),
        ("GPU-8f6e,GPU-11aa", 2, ["GPU-8f6e", "GPU-11aa"]),
        ("0,7", 1, ["0"]),  # the second is not there
        ("", 0, []),
    ],
)
def test_gpus_are_handed_on_as_this_process_was_given_them(allowed, count, names):
    assert visible_gpus(allowed, count) == names


def test_without_gpus_one_process_searches():
    log = Log()
    if not torch.cuda.is_available():
        assert processes_for("auto", 10_000, log.job) == 1
    assert processes_for("cpu", 10_000, log.job) == 1
    assert not log.messages


def test_a_run_on_workers_goes_on_from_the_tiles_of_one_process(cluster, scene, whole, tmp_path):
    output = tmp_path / "a.gpkg"
    with pytest.raises(RuntimeError):
        run_job([scene], output, detector=CountingDetector(fail_after=91), **TILES)
    log = Log()
    run_job([scene], output, scheduler=cluster.scheduler_address, log=log, **TILES)
    assert log.said("finished tiles are taken")
    assert same_features(output, whole)


def test_a_stop_is_heard_while_workers_search(cluster, scene, whole, tmp_path):
    output = tmp_path / "a.gpkg"
    with pytest.raises(StoppedError, match="start again with the same output"):
        run_job(
            [scene],
            output,
            detector=SlowDetector(),
            scheduler=cluster.scheduler_address,
            log=Log(stop_after=1),
            **TILES,
        )
    assert rows_of_tiles(output) == 0
    torn, *shards = shards_of(output)
    torn.write_bytes(torn.read_bytes()[:-1])
    log = Log()
    run_job([scene], output, log=log, **TILES)
    assert shards and log.said(f"{16 * len(shards)} finished tiles are taken")
    assert same_features(output, whole)
    assert not shards_of(output)


def test_augmentation_works_on_workers(cluster, tmp_path):
    small = make_scene(192, seed=6, small=8, medium=2, large=0, wide=0, touching=0, tile=128)
    path = write_scene(tmp_path / "small.tif", small.bands)
    run_job([path], tmp_path / "one.gpkg", augment=True)
    scheduler = cluster.scheduler_address
    run_job([path], tmp_path / "many.gpkg", augment=True, scheduler=scheduler)
    assert same_features(tmp_path / "one.gpkg", tmp_path / "many.gpkg")


def test_several_scales_and_another_crs_work_on_workers(cluster, tmp_path):
    small = make_scene(192, seed=6, small=8, medium=2, large=0, wide=0, touching=0, tile=128)
    path = write_scene(tmp_path / "small.tif", ramps(small), nodata=-9)
    options = {"detector": PlacedDetector(small), "scales": (1.0, 2.0), "crs": "EPSG:3035"}
    one = run_job([path], tmp_path / "one.gpkg", **options)
    scheduler = cluster.scheduler_address
    run_job([path], tmp_path / "many.gpkg", scheduler=scheduler, **options)
    assert one["DETECTIONS"] == 10
    assert same_features(tmp_path / "one.gpkg", tmp_path / "many.gpkg")


def test_what_a_worker_can_not_load_is_said_in_its_own_words(cluster, scene, tmp_path):
    with pytest.raises(UserError, match="no model on this machine"):
        run_job(
            [scene],
            tmp_path / "a.gpkg",
            detector=_WithoutModel(),
            scheduler=cluster.scheduler_address,
            **TILES,
        )


class _WithoutModel(PerfectDetector):
    """Fails on the worker, when it searches."""

    def __call__(self, batch, valid):
        raise UserError("There is no model on this machine.")


def test_an_address_without_a_scheduler_is_one_sentence_and_takes_and_leaves_nothing(
    scene, tmp_path, monkeypatch
):
    monkeypatch.setattr("rs_mask_plugin.core.runtime.dask_workers.CONNECT_S", 0.3)
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        address = f"tcp://127.0.0.1:{unused.getsockname()[1]}"
        with pytest.raises(UserError, match="no Dask scheduler at") as raised:
            run_job([scene], tmp_path / "a.gpkg", scheduler=address, **TILES)
        assert not any(tmp_path.iterdir()), "nothing was found that an archive could keep"
        with pytest.raises(StoppedError):
            run_job([scene], tmp_path / "a.gpkg", log=Log(stop_after=5), **TILES)
        with pytest.raises(UserError, match="no Dask scheduler at"):
            run_job([scene], tmp_path / "a.gpkg", scheduler=address, **TILES)
    with closing(sqlite3.connect(archive_path(tmp_path / "a.gpkg"))) as archive:
        assert archive.execute("SELECT count(*) FROM tiles").fetchone()[0] >= 5
    assert address in raised.value.text
    assert "dask scheduler" in raised.value.hint


def test_a_scheduler_without_workers_is_one_sentence(scene, tmp_path, monkeypatch):
    monkeypatch.setattr("rs_mask_plugin.core.runtime.dask_workers.CONNECT_S", 0.5)
    with (
        distributed.LocalCluster(n_workers=0, dashboard_address=None) as lonely,
        pytest.raises(UserError, match="has no workers") as raised,
    ):
        run_job([scene], tmp_path / "a.gpkg", scheduler=lonely.scheduler_address, **TILES)
    assert "dask worker" in raised.value.hint


def test_an_engine_without_dask_is_one_sentence(scene, tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "distributed", None)  # as if it were not installed
    with pytest.raises(UserError, match="no Dask") as raised:
        run_job([scene], tmp_path / "a.gpkg", scheduler="tcp://127.0.0.1:8786", **TILES)
    assert "rs-mask[cluster]" in raised.value.hint


def test_row_groups_are_whole_rows_and_keep_the_order():
    grid = TileGrid(1000, 900, 100, 25)
    plan = [list(range(grid.columns))] * grid.rows
    groups = list(row_groups(grid, plan))
    assert [tile.index for group in groups for tile in group] == list(range(len(grid)))
    most = MIN_GROUP_TILES + grid.columns
    assert all(MIN_GROUP_TILES <= len(group) < most for group in groups[:-1])
    for group in groups:
        assert {tile.grid_row for tile in group}.isdisjoint(
            tile.grid_row for other in groups if other is not group for tile in other
        )
