"""Several processes that train one network, started as a user starts them."""

import csv
import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest
from rs_mask_plugin.core.models.file import load_model

from tests.training.training_process import (
    ready_processes,
    train_as_one_of,
    train_until_killed,
)
from tests.training.training_scene import write_scene

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[3]
LONGEST_S = 240.0


def options(scene, run, **changes):
    return {
        "training_set": str(scene),
        "output": str(run),
        "architecture": "mobilenet_v2_fpn",
        "weights": "none",
        "heads": "light",
        "optimizer": "sgd",
        "learning_rate": 0.001,
        "epochs": 2,
        "batch_size": 2,
        "crop_size": 32,
        "augmentation": "light",
        "device": "cpu",
        "workers": 0,
        **changes,
    }


def start(wish):
    """Start the console command by torchrun, in two processes."""
    launcher = ["torch.distributed.run", "--nproc-per-node=2", "--max-restarts=0"]
    launcher += ["--master-port=0", "--rdzv-backend=c10d", "--rdzv-endpoint=localhost:0"]
    given = [part for key, value in wish.items() for part in (f"--{key}", str(value))]
    given = [part.replace("_", "-") if part.startswith("--") else part for part in given]
    return subprocess.Popen(
        [sys.executable, "-m", *launcher, "-m", "rs_mask_plugin.core.cli", "train", *given],
        cwd=ROOT,
        env={**os.environ, "OMP_NUM_THREADS": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    )


def finished(processes):
    """Wait until processes that have the libraries loaded end well."""
    for process in processes:
        process.start()
    for process in processes:
        process.join(LONGEST_S)
        assert process.exitcode == 0


def free_port():
    with socket.create_server(("localhost", 0)) as server:
        return server.getsockname()[1]


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
    process = start(options(scene, run))
    text, _ = process.communicate(timeout=LONGEST_S)
    assert process.returncode == 0, text
    return run, text


def test_two_processes_train_as_one_with_the_doubled_batch(scene, together, tmp_path):
    run, _ = together
    alone = tmp_path / "alone"
    wish = options(scene, alone, batch_size=4)
    finished([ready_processes().Process(target=train_until_killed, args=(wish, None), daemon=True)])
    found, wanted = losses_of(run), losses_of(alone)
    assert found[0] == pytest.approx(wanted[0], rel=1e-4)
    # Sums in another order now and then turn one proposal of a thousand into another one. Half or
    # double the gradient would be 0.2 % in the first epoch and 1.5 % in the second.
    assert found == pytest.approx(wanted, rel=5e-3)


def test_two_processes_train_a_network_whose_first_layers_are_frozen(scene, together, tmp_path):
    model = together[0] / "model.safetensors"
    wish = options(
        scene, tmp_path / "run", weights="file", weights_file=str(model), freeze="stem", epochs=1
    )
    port = free_port()
    finished(
        [
            ready_processes().Process(
                target=train_as_one_of, args=(rank, 2, port, wish), daemon=True
            )
            for rank in range(2)
        ]
    )
    assert len(losses_of(tmp_path / "run")) == 1


def test_the_first_process_alone_speaks_and_writes(together):
    run, text = together
    assert text.count("Training on: 2 processes") == 1
    assert text.count("best_epoch:") == 1
    load_model(run / "model.safetensors")


def test_when_one_process_is_killed_the_other_ends_and_both_go_on_later(scene, together, tmp_path):
    run = tmp_path / "cut"
    process = start(options(scene, run))
    ends = time.monotonic() + LONGEST_S
    while not (run / "metrics.csv").exists() and time.monotonic() < ends:
        time.sleep(0.02)
    workers = children_of(process.pid)
    assert len(workers) == 2
    os.kill(workers[-1], signal.SIGKILL)
    text, _ = process.communicate(timeout=60)
    assert process.returncode != 0
    assert not any(is_alive(worker) for worker in workers), text
    wish, port = options(scene, run, resume=True), free_port()
    finished(
        [
            ready_processes().Process(
                target=train_as_one_of, args=(rank, 2, port, wish), daemon=True
            )
            for rank in range(2)
        ]
    )
    assert losses_of(run) == losses_of(together[0])


def children_of(parent):
    found = Path(f"/proc/{parent}/task/{parent}/children").read_text().split()
    return sorted(int(child) for child in found)


def is_alive(process):
    return Path(f"/proc/{process}").exists()
