"""Trainings that are killed go on as if nothing had happened."""

import csv
import json
import signal

import numpy as np
import torch
from rs_mask_plugin.core.models.file import load_model
from rs_mask_plugin.training.run.checkpoint import load_checkpoint

from tests.training.training_process import ready_processes, train_until_killed
from tests.training.training_scene import write_scene

LONGEST_S = 120.0


def losses_of(run):
    with (run / "metrics.csv").open(newline="") as stream:
        rows = list(csv.DictReader(stream))
    return [{key: value for key, value in row.items() if key != "seconds"} for row in rows]


def nothing_is_half_written(run):
    """Every file under its final name can be read to its end."""
    if (run / "checkpoint.pt").exists():
        load_checkpoint(run / "checkpoint.pt")
    if (run / "model.safetensors").exists():
        load_model(run / "model.safetensors")
    if (run / "metrics.csv").exists():
        assert None not in losses_of(run)[-1].values()


def exit_code(values, killed_after_s=None):
    """Train in a process of its own until it ends or is killed."""
    process = ready_processes().Process(
        target=train_until_killed, args=(values, killed_after_s), daemon=True
    )
    process.start()
    process.join(LONGEST_S)
    process.kill()
    return process.exitcode


def test_a_training_killed_three_times_is_the_same_to_the_bit(tmp_path):
    scene = write_scene(tmp_path / "set", tiles={"train": 4, "validation": 1})
    common = {
        "training_set": str(scene),
        "architecture": "mobilenet_v2_fpn",
        "weights": "none",
        "heads": "light",
        "norm": "batch",
        "optimizer": "adam_sgd",
        "epochs": 3,
        "batch_size": 1,
        "accumulation": 2,
        "hard_tiles": 0.3,
        "patience": 5,
        "layer_decay": 0.8,
        "schedule": "steps",
        "crop_size": 48,
        "device": "cpu",
        "workers": 0,
    }
    straight, cut = tmp_path / "straight", tmp_path / "cut"
    pauses = np.random.default_rng(5).uniform(0.0, 0.4, 3)
    for pause_s in pauses:
        resume = (cut / "checkpoint.pt").exists()
        wish = {**common, "output": str(cut), "resume": resume}
        assert exit_code(wish, float(pause_s)) == -signal.SIGKILL
        nothing_is_half_written(cut)
    assert exit_code({**common, "output": str(cut), "resume": True}) == 0
    assert exit_code({**common, "output": str(straight)}) == 0
    assert losses_of(cut) == losses_of(straight)
    wanted = load_checkpoint(straight / "checkpoint.pt").trainer
    found = load_checkpoint(cut / "checkpoint.pt").trainer
    for part in ("network", "average"):
        for name, value in getattr(wanted, part).items():
            assert torch.equal(getattr(found, part)[name], value), name
    assert json.dumps(found.hard_tiles) == json.dumps(wanted.hard_tiles)
    assert not [path.name for path in cut.iterdir() if path.name.endswith(".part")]
