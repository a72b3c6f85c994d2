"""The plan of a real training: said before it starts, kept by the run, shown in its report."""

from __future__ import annotations

import json
import threading

import pytest
import torch
from rs_mask_plugin.core.jobs.errors import StoppedError
from rs_mask_plugin.core.jobs.job import Job
from rs_mask_plugin.core.jobs.parameters import parameters_from_dict
from rs_mask_plugin.core.jobs.protocol import Message
from rs_mask_plugin.core.jobs.training_options import CompareOptimizersParameters, TrainParameters
from rs_mask_plugin.core.models.file import METADATA_KEY, read_card
from rs_mask_plugin.training.compare_optimizers import compare_optimizers
from rs_mask_plugin.training.dataset.open import open_training_set
from rs_mask_plugin.training.loading.split_reader import read_training_splits
from rs_mask_plugin.training.plan.fingerprint import fingerprint_of
from rs_mask_plugin.training.plan.machine import Machine
from rs_mask_plugin.training.plan.plan_for_set import plan_training
from rs_mask_plugin.training.plan.training_plan import PLANNED, is_left_open
from rs_mask_plugin.training.run.checkpoint import load_checkpoint
from rs_mask_plugin.training.train import train
from safetensors.torch import save_file

from tests.model_cards import small_card
from tests.training.training_scene import SIDE, write_scene

USUAL = {"weights": "none", "device": "cpu", "workers": 0}

OPEN_IS_A_CHOICE = {"learning_rate", "epoch_steps", "validation_interval", "augmentation_changes"}
"""Parameters whose default is a value like others, too."""


class Recorder(Job):
    """Keeps what a job says; stops it after some steps."""

    def __init__(self, steps=None):
        self._stopped, self._steps = threading.Event(), steps
        self.messages = []
        super().__init__(self.messages.append, self._stopped)

    def progress(self, done, total, unit, text=""):
        super().progress(done, total, unit, text)
        if unit == "steps" and self._steps is not None and done >= self._steps:
            self._stopped.set()

    def texts(self, level):
        return [m.text for m in self.messages if isinstance(m, Message) and m.level == level]


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    return write_scene(
        tmp_path_factory.mktemp("set") / "scene", tiles={"train": 8, "validation": 1}
    )


@pytest.fixture(scope="module")
def stopped(scene, tmp_path_factory):
    """A run with nothing given but its start, stopped after two steps, and what it said."""
    run, job = tmp_path_factory.mktemp("run") / "run", Recorder(steps=2)
    values = {"training_set": str(scene), "output": str(run), **USUAL}
    with pytest.raises(StoppedError):
        train(parameters_from_dict(TrainParameters, values), job)
    return run, job


def test_a_set_says_its_fingerprint(scene):
    training_set = open_training_set(str(scene))
    splits = read_training_splits(training_set, Recorder())
    found = fingerprint_of(training_set, splits.train, splits.validation)
    assert (found.tiles, found.validation_tiles, found.objects) == (8, 1, 24)
    assert (found.largest_side, found.pixels, found.epoch_tiles) == (SIDE, SIDE**2, 8.0)
    assert sum(len(entry.shapes) for entry in found.classes) == 24
    assert 16 <= found.median_size <= 30
    assert found == fingerprint_of(training_set, splits.train, splits.validation)


def test_the_network_of_timm_is_that_of_the_model_that_training_starts_from(scene, tmp_path):
    model, job = tmp_path / "model.safetensors", Recorder()
    card = small_card("timm:resnet10t")
    save_file({"x": torch.zeros(1)}, model, {METADATA_KEY: json.dumps(card.to_dict())})
    training_set = open_training_set(str(scene))
    splits = read_training_splits(training_set, job)
    given = TrainParameters(str(scene), "run", weights_file=str(model), epochs=1)
    plan = plan_training(given, training_set, splits, Machine(), torch.device("cpu"), job)
    names = ("architecture", "backbone", "heads", "weights")
    assert [plan.value(n) for n in names] == ["timm", "resnet10t", "light", "file"]


def test_every_choice_is_a_line_before_the_first_step(stopped):
    said = stopped[1].texts("info")
    for name in PLANNED:
        assert any(text.startswith(name.upper()) for text in said), name
    assert any(text.startswith("The training takes about") for text in said)


def test_a_run_keeps_what_was_chosen_as_its_parameters(stopped):
    checkpoint = load_checkpoint(stopped[0] / "checkpoint.pt")
    kept = checkpoint.parameters
    assert kept["architecture"] == "mobilenet_v2_fpn"
    left_open = {name for name in PLANNED if is_left_open(name, kept[name])}
    assert left_open <= OPEN_IS_A_CHOICE
    assert {name for name, _, _ in checkpoint.plan} >= set(PLANNED)


def test_a_resumed_run_keeps_its_plan(stopped, scene):
    run, _ = stopped
    before = load_checkpoint(run / "checkpoint.pt")
    job = Recorder(steps=3)
    values = {"training_set": str(scene), "output": str(run), "resume": True, **USUAL}
    with pytest.raises(StoppedError):
        train(parameters_from_dict(TrainParameters, values), job)
    after = load_checkpoint(run / "checkpoint.pt")
    changed = {n for n in before.parameters if before.parameters[n] != after.parameters[n]}
    assert changed <= {"resume"}
    assert after.plan == before.plan
    assert job.texts("warning") == []


def test_what_is_given_at_a_resume_replaces_that_part_of_the_plan(stopped, scene):
    run, _ = stopped
    before = load_checkpoint(run / "checkpoint.pt")
    values = {"training_set": str(scene), "output": str(run), "resume": True, "epochs": 1, **USUAL}
    done = train(parameters_from_dict(TrainParameters, values), Recorder())
    after = load_checkpoint(run / "checkpoint.pt")
    assert [row for row in after.plan if row not in before.plan] == [
        ("epochs", "1", "as you chose")
    ]
    card = read_card(done["model"])
    assert card.training["epochs"] == 1
    assert card.training["crop_size"] == before.parameters["crop_size"]
    page = (run / "report.html").read_text(encoding="utf-8")
    assert "<h2>The plan</h2>" in page
    assert "several times faster without a GPU" in page


def test_a_comparison_makes_one_plan_with_a_rate_for_each_optimizer(scene, tmp_path):
    wish = {**USUAL, "optimizers": ["adamw", "sgd"], "repeats": 1}
    wish.update(batch_size=8, epochs=1)
    values = {"training_set": str(scene), "output": str(tmp_path / "compared"), **wish}
    job = Recorder()
    compare_optimizers(parameters_from_dict(CompareOptimizersParameters, values), job)
    kept = [
        load_checkpoint(tmp_path / "compared" / "runs" / f"{name}_1" / "checkpoint.pt")
        for name in ("adamw", "sgd")
    ]
    own = {"optimizer", "learning_rate", "output"}
    shared = [{n: v for n, v in one.parameters.items() if n not in own} for one in kept]
    assert shared[0] == shared[1]
    rates = [one.parameters["learning_rate"] for one in kept]
    assert rates == pytest.approx([6e-4 * 2**0.5, 0.02], rel=1e-2)
    assert sum(text.startswith("ARCHITECTURE") for text in job.texts("info")) == 1
    assert all({name for name, _, _ in one.plan} >= set(PLANNED) for one in kept)
