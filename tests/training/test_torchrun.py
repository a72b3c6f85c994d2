"""Several processes that train one network, started as a user starts them."""

import csv
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from rs_mask_plugin.core.model_file import load_model

from tests.training.training_scene import write_scene

ROOT = Path(__file__).parents[2]
LONGEST_S = 240.0


def options(scene, run, **changes):
    wish = {
        "training-set": scene,
        "output": run,
        "architecture": "mobilenet_v2_fpn",
        "weights": "none",
        "heads": "light",
        "optimizer": "sgd",
        "learning-rate": 0.001,
        "epochs": 2,
        "batch-size": 2,
        "crop-size": 48,
        "augmentation": "light",
        "device": "cpu",
        "workers": 0,
        **changes,
    }
    return [part for name, value in wish.items() for part in (f"--{name}", str(value))]


def start(*arguments, processes=1):
    """Start ``rsmask`` alone or, unchanged, by torchrun."""
    launcher = ["-m"]
    if processes > 1:
        launcher = [
            "-m",
            "torch.distributed.run",
            f"--nproc-per-node={processes}",
            "--max-restarts=0",
        ]
        launcher += ["--master-port=0", "--rdzv-backend=c10d", "--rdzv-endpoint=localhost:0", "-m"]
    return subprocess.Popen(
        [sys.executable, *launcher, "rs_mask_plugin.core.cli", "train", *arguments],
        cwd=ROOT,
        env={**os.environ, "OMP_NUM_THREADS": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    )


def finished(process):
    text, _ = process.communicate(timeout=LONGEST_S)
    assert process.returncode == 0, text
    return text


def losses_of(run):
    with (run / "metrics.csv").open(newline="") as stream:
        return [float(row["loss"]) for row in csv.DictReader(stream)]


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    return write_scene(
        tmp_path_factory.mktemp("set") / "scene", tiles={"train": 8, "validation": 1}
    )


@pytest.fixture(scope="module")
def together(scene, tmp_path_factory):
    run = tmp_path_factory.mktemp("run") / "together"
    return run, finished(start(*options(scene, run), processes=2))


def test_two_processes_train_as_one_with_the_doubled_batch(scene, together, tmp_path):
    run, _ = together
    alone = tmp_path / "alone"
    finished(start(*options(scene, alone, **{"batch-size": 4})))
    found, wanted = losses_of(run), losses_of(alone)
    assert found[0] == pytest.approx(wanted[0], rel=1e-4)
    # Sums in another order now and then turn one proposal of a thousand into another one.
    assert found == pytest.approx(wanted, rel=1e-3)


def test_the_first_process_alone_speaks_and_writes(together):
    run, text = together
    assert text.count("Training on: 2 processes") == 1
    assert text.count("best_epoch:") == 1
    load_model(run / "model.safetensors")


def test_when_one_process_is_killed_the_other_ends_and_both_go_on_later(scene, together, tmp_path):
    run = tmp_path / "cut"
    process = start(*options(scene, run), processes=2)
    ends = time.monotonic() + LONGEST_S
    while not (run / "metrics.csv").exists() and time.monotonic() < ends:
        time.sleep(0.02)
    workers = children_of(process.pid)
    assert len(workers) == 2
    os.kill(workers[-1], signal.SIGKILL)
    text, _ = process.communicate(timeout=60)
    assert process.returncode != 0
    assert not any(is_alive(worker) for worker in workers), text
    finished(start(*options(scene, run), "--resume", processes=2))
    assert losses_of(run) == losses_of(together[0])


def children_of(parent):
    found = Path(f"/proc/{parent}/task/{parent}/children").read_text().split()
    return sorted(int(child) for child in found)


def is_alive(process):
    return Path(f"/proc/{process}").exists()
