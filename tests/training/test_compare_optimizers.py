"""The comparison of optimizers: plan, resuming, verdicts and report, on a set of tiny tiles."""

from __future__ import annotations

import csv
import json
import shutil
import threading
from dataclasses import fields, replace

import numpy as np
import pytest
import rasterio
from rs_mask_plugin.core.jobs.errors import StoppedError, UserError
from rs_mask_plugin.core.jobs.job import Job
from rs_mask_plugin.core.jobs.parameters import parameters_from_dict
from rs_mask_plugin.core.jobs.protocol import Message, Metrics, Progress
from rs_mask_plugin.core.jobs.training_options import CompareOptimizersParameters, TrainParameters
from rs_mask_plugin.core.models.file import read_card
from rs_mask_plugin.training.compare_optimizers import compare_optimizers
from rs_mask_plugin.training.evaluation.tile_matching import (
    ImageMatches,
    load_matches,
    save_matches,
)
from rs_mask_plugin.training.run.comparison import plan_runs, training_parameters

SIDE = 64


@pytest.fixture(scope="module")
def training_set(tmp_path_factory):
    """Twelve tiles with two bright squares each, as a plain COCO folder."""
    folder = tmp_path_factory.mktemp("squares")
    rng = np.random.default_rng(0)
    for split, count in (("train", 8), ("validation", 4)):
        (folder / split).mkdir()
        images, annotations = [], []
        for index in range(count):
            pixels = rng.integers(20, 60, (3, SIDE, SIDE), dtype=np.uint8)
            for x, y in ((4, 6), (36, 34)):
                x, y = int(x + rng.integers(0, 8)), int(y + rng.integers(0, 8))
                pixels[:, y : y + 18, x : x + 18] = 220
                annotations.append(
                    {
                        "id": len(annotations) + 1,
                        "image_id": index + 1,
                        "category_id": 1,
                        "segmentation": [[x, y, x + 18, y, x + 18, y + 18, x, y + 18]],
                        "bbox": [x, y, 18, 18],
                        "area": 324,
                        "iscrowd": 0,
                    }
                )
            name = f"{split}_{index}.tif"
            with rasterio.open(
                folder / split / name, "w", "GTiff", SIDE, SIDE, 3, dtype="uint8"
            ) as file:
                file.write(pixels)
            images.append({"id": index + 1, "file_name": name, "width": SIDE, "height": SIDE})
        (folder / f"{split}.json").write_text(
            json.dumps(
                {
                    "images": images,
                    "annotations": annotations,
                    "categories": [{"id": 1, "name": "square"}],
                }
            )
        )
    return folder


def parameters(training_set, output, **changes):
    return replace(
        CompareOptimizersParameters(str(training_set), str(output)),
        **{
            "optimizers": ("adamw", "adam_sgd"),
            "repeats": 2,
            "architecture": "mobilenet_v2_fpn",
            "weights": "none",
            "heads": "light",
            "epochs": 1,
            "batch_size": 4,
            "augmentation": "none",
            "workers": 0,
            "device": "cpu",
            **changes,
        },
    )


class Listener:
    """Collects a job's messages; may stop it at a given run."""

    def __init__(self, stop_in_run=None):
        self.messages = []
        self.stop = threading.Event()
        self._stop_in_run = stop_in_run
        self.job = Job(self._hear, self.stop)

    def _hear(self, message):
        self.messages.append(message)
        limit = self._stop_in_run
        # Beyond the number itself, which is also the end of the run before.
        if limit is not None and isinstance(message, Progress) and message.done > limit:
            self.stop.set()

    def of(self, kind):
        return [message for message in self.messages if isinstance(message, kind)]


@pytest.fixture(scope="module")
def stopped_and_resumed(training_set, tmp_path_factory):
    """One comparison that is stopped in its third training, and goes on."""
    output = tmp_path_factory.mktemp("comparison") / "out"
    first = Listener(stop_in_run=2)
    with pytest.raises(StoppedError) as stopped:
        compare_optimizers(parameters(training_set, output), first.job)
    kept = {
        path.parent.name: path.stat().st_mtime_ns
        for path in output.glob("runs/*/comparison_run.json")
    }
    second = Listener()
    outputs = compare_optimizers(parameters(training_set, output, resume=True), second.job)
    return output, str(stopped.value), kept, outputs, second


@pytest.mark.slow
def test_a_stop_keeps_what_is_finished_and_says_how_to_go_on(stopped_and_resumed):
    _, text, kept, _, _ = stopped_and_resumed
    assert set(kept) == {"adamw_1", "adam_sgd_1"}
    assert "2 of 4" in text
    assert "RESUME" in text


@pytest.mark.slow
def test_resuming_does_only_what_is_left(stopped_and_resumed):
    output, _, kept, _, _ = stopped_and_resumed
    for name, written in kept.items():
        result = output / "runs" / name / "comparison_run.json"
        assert result.stat().st_mtime_ns == written
    assert len(list(output.glob("runs/*/comparison_run.json"))) == 4


@pytest.mark.slow
def test_the_comparison_tells_figures_and_verdict(stopped_and_resumed):
    output, _, _, outputs, listener = stopped_and_resumed
    page = (output / "report.html").read_text(encoding="utf-8")
    assert outputs["report"] == str(output / "report.html")
    assert "adamw" in page
    assert "4 of 4 trainings" in page
    assert "http" not in page.split("<body>")[1]
    with (output / "comparison.csv").open(newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert [(row["optimizer"], row["repeat"], row["seed"]) for row in rows] == [
        ("adamw", "1", "0"),
        ("adam_sgd", "1", "0"),
        ("adamw", "2", "1"),
        ("adam_sgd", "2", "1"),
    ]
    assert all(float(row["state_mb"]) > 0 and float(row["seconds"]) > 0 for row in rows)
    said = " ".join(message.text for message in listener.of(Message))
    assert "AP above" in said
    assert outputs["best"] in ("adamw", "adam_sgd")


@pytest.mark.slow
def test_the_best_model_is_kept(stopped_and_resumed):
    output, _, _, outputs, _ = stopped_and_resumed
    with (output / "comparison.csv").open(newline="") as stream:
        best = max(csv.DictReader(stream), key=lambda row: float(row["ap"]))
    card = read_card(outputs["model"])
    assert card.training["optimizer"] == best["optimizer"]
    assert card.training["seed"] == int(best["seed"])
    assert card.metrics["validation/AP"] == pytest.approx(float(best["ap"]), abs=1e-6)


@pytest.mark.slow
def test_progress_counts_trainings_and_never_goes_back(stopped_and_resumed):
    *_, listener = stopped_and_resumed
    done = [message.done for message in listener.of(Progress)]
    assert done == sorted(done)
    assert all(message.total == 4 for message in listener.of(Progress))
    assert "repeat 2" in listener.of(Progress)[-1].text
    assert all("run" in message.values for message in listener.of(Metrics)[:-1])


@pytest.mark.slow
def test_a_comparison_goes_on_as_it_began_whatever_it_is_called_with(
    training_set, stopped_and_resumed
):
    output, *_ = stopped_and_resumed
    listener = Listener()
    wished = parameters(training_set, output, resume=True, epochs=9, optimizers=("adam_sgd",))
    compare_optimizers(wished, listener.job)  # all is done: with 9 epochs it would not be
    said = [message.text for message in listener.of(Message) if message.level == "warning"]
    assert said == ["The comparison goes on with EPOCHS 1, with which it began, not 9."]


@pytest.mark.slow
def test_what_a_resumed_comparison_adds_is_said(training_set, stopped_and_resumed):
    output, *_ = stopped_and_resumed
    listener = Listener()
    wished = parameters(training_set, output, resume=True, optimizers=("adam_sgd", "sgd"))
    listener.stop.set()
    with pytest.raises(StoppedError):
        compare_optimizers(wished, listener.job)
    assert any(
        message.text.startswith("OPTIMIZERS adds sgd to adamw, adam_sgd")
        for message in listener.of(Message)
    )


@pytest.mark.slow
def test_a_folder_with_another_comparison_or_anything_else_is_refused(
    training_set, stopped_and_resumed, tmp_path
):
    output, *_ = stopped_and_resumed
    with pytest.raises(UserError, match="not empty"):
        compare_optimizers(parameters(training_set, output), Listener().job)
    other = shutil.copytree(training_set, tmp_path / "other")
    with pytest.raises(UserError, match="is of the training set"):
        compare_optimizers(parameters(other, output, resume=True), Listener().job)


def test_every_optimizer_has_its_turn_before_any_is_repeated(tmp_path):
    runs = plan_runs(parameters("set", tmp_path, optimizers=("sgd", "adam", "sgd"), seed=5))
    assert [(run.optimizer, run.repeat, run.seed) for run in runs] == [
        ("sgd", 1, 5),
        ("adam", 1, 5),
        ("sgd", 2, 6),
        ("adam", 2, 6),
    ]


def test_a_run_is_a_training_with_the_same_parameters(tmp_path):
    wanted = parameters("set", tmp_path, epochs=7, crop_size=96, learning_rate=0.003)
    run = plan_runs(wanted)[3]
    made = training_parameters(wanted, run, resume=True)
    assert (made.optimizer, made.seed, made.resume) == ("adam_sgd", 1, True)
    assert (made.epochs, made.crop_size, made.learning_rate) == (7, 96, 0.003)
    assert made.output == str(tmp_path / "runs" / "adam_sgd_2")


def test_everything_that_a_training_can_be_told_a_comparison_can_be_told():
    ours = {entry.name: entry for entry in fields(CompareOptimizersParameters)}
    for entry in fields(TrainParameters):
        if entry.name in ("optimizer", "output", "resume"):
            continue
        assert entry.name in ours, entry.name
        assert ours[entry.name].default == entry.default
        assert ours[entry.name].metadata == entry.metadata


def test_optimizers_are_checked_by_name():
    values = {"training_set": "a", "output": "b", "optimizers": ["adam", "magic"]}
    with pytest.raises(ValueError, match="magic"):
        parameters_from_dict(CompareOptimizersParameters, values)


def test_a_set_without_validation_tiles_is_refused(training_set, tmp_path):
    (tmp_path / "dataset").mkdir()
    with pytest.raises(UserError):
        compare_optimizers(parameters(tmp_path / "dataset", tmp_path / "out"), Listener().job)
    assert not (tmp_path / "out").exists()


def test_what_keeps_a_training_from_starting_is_no_result(training_set, tmp_path):
    wish = parameters(training_set, tmp_path / "out", weights="file", weights_file="absent.pth")
    with pytest.raises(UserError, match=r"could not be trained.*absent") as raised:
        compare_optimizers(wish, Listener().job)
    assert "RESUME" in raised.value.hint
    assert not (tmp_path / "out" / "report.html").exists()


def test_a_comparison_by_several_processes_is_refused(training_set, tmp_path, monkeypatch):
    monkeypatch.setenv("RANK", "1")
    monkeypatch.setenv("WORLD_SIZE", "2")
    with pytest.raises(UserError, match="torchrun started 2"):
        compare_optimizers(
            parameters(training_set, tmp_path / "several"), Job(lambda message: None)
        )
    assert not (tmp_path / "several").exists()


def test_matches_survive_the_disk(tmp_path):
    rng = np.random.default_rng(0)
    matches = [
        ImageMatches(
            image,
            1 + image % 2,
            3,
            rng.random(n),
            rng.random((10, n)) > 0.5,
            rng.random((10, n)) > 0.9,
        )
        for image, n in enumerate((4, 0, 7))
    ]
    save_matches(tmp_path / "m.npz", matches)
    for before, after in zip(matches, load_matches(tmp_path / "m.npz")):
        assert (before.image_id, before.class_id, before.truth) == (
            after.image_id,
            after.class_id,
            after.truth,
        )
        for name in ("scores", "matched", "ignored"):
            assert np.array_equal(getattr(before, name), getattr(after, name))
    save_matches(tmp_path / "none.npz", [])
    assert load_matches(tmp_path / "none.npz") == []
