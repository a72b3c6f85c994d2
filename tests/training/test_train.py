"""The job ``train`` on a tiny set: what it writes, how it stops, how it goes on."""

import csv
import json
import math
import re
import threading

import numpy as np
import pytest
import torch
from rs_mask_plugin.core.jobs.errors import StoppedError, UserError
from rs_mask_plugin.core.jobs.job import Job
from rs_mask_plugin.core.jobs.model_options import EvaluateModelParameters
from rs_mask_plugin.core.jobs.parameters import parameters_from_dict
from rs_mask_plugin.core.jobs.protocol import Message, Progress
from rs_mask_plugin.core.jobs.training_options import TrainParameters
from rs_mask_plugin.core.models.file import load_model, read_card, save_model
from rs_mask_plugin.training.evaluate_model import evaluate_model
from rs_mask_plugin.training.run.checkpoint import load_checkpoint
from rs_mask_plugin.training.train import train

from tests.training.training_scene import write_scene


class Listener:
    """Collects a job's messages; stops it when a message says so."""

    def __init__(self, stop_when=None):
        self.messages = []
        self.stop = threading.Event()
        self._stop_when = stop_when
        self.job = Job(self._take, self.stop)

    def _take(self, message):
        self.messages.append(message)
        if self._stop_when and self._stop_when(message):
            self.stop.set()

    def texts(self, level):
        return [m.text for m in self.messages if isinstance(m, Message) and m.level == level]


class StoppedAfter(Job):
    """A job that is stopped after exactly so many steps; messages come too seldom for that."""

    def __init__(self, steps, send=lambda message: None):
        self._stopped = threading.Event()
        super().__init__(send, self._stopped)
        self._steps = steps

    def progress(self, done, total, unit, text=""):
        super().progress(done, total, unit, text)
        if unit == "steps" and done >= self._steps:
            self._stopped.set()


def parameters(folder, output, **changes):
    values = {
        "training_set": str(folder),
        "output": str(output),
        "architecture": "mobilenet_v2_fpn",
        "weights": "none",
        "heads": "light",
        "epochs": 2,
        "batch_size": 2,
        "crop_size": 64,
        "device": "cpu",
        "workers": 0,
        **changes,
    }
    return parameters_from_dict(TrainParameters, values)


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    return write_scene(tmp_path_factory.mktemp("set") / "scene")


@pytest.fixture(scope="module")
def finished(scene, tmp_path_factory):
    output = tmp_path_factory.mktemp("run") / "run"
    listener = Listener()
    return train(parameters(scene, output), listener.job), output, listener


def losses_of(run):
    with (run / "metrics.csv").open(newline="") as stream:
        rows = list(csv.DictReader(stream))
    return [{key: value for key, value in row.items() if key != "seconds"} for row in rows]


def test_a_finished_run_has_model_metrics_events_pictures_and_report(finished):
    outputs, run, _ = finished
    assert outputs["epochs_done"] == 2
    assert {"model", "report", "ap", "ap50", "metrics"} <= outputs.keys()
    names = {path.name for path in run.iterdir()}
    assert {"model.safetensors", "checkpoint.pt", "metrics.csv", "report.html"} <= names
    assert "augmented_samples.jpg" in names
    assert any(name.startswith("events.out.tfevents") for name in names)
    assert len(list((run / "predictions").glob("*.jpg"))) == 2
    assert not [name for name in names if name.endswith(".part")]
    assert len(losses_of(run)) == 2


def test_a_batch_that_the_tiles_do_not_fill_is_said(scene, tmp_path):
    said = []
    job = StoppedAfter(1, said.append)
    with pytest.raises(StoppedError):
        train(parameters(scene, tmp_path / "run", batch_size=6), job)
    texts = [message.text for message in said if isinstance(message, Message)]
    assert "A batch has 4 tiles, not 6: the set has only 4 training tiles." in texts


def test_the_report_says_what_parameters_that_were_left_open_became(finished):
    page = (finished[1] / "report.html").read_text(encoding="utf-8")
    rows = dict(re.findall(r"<tr><th>[^<]*\((\w+)\)</th><td>([^<]*)</td></tr>", page))
    assert rows["patience"] == "0: never ends early"
    assert rows["augmentation_changes"] == "none"
    assert not {"()", "-1", "0.0", ""} & set(rows.values())


def test_the_model_says_what_detection_must_know(finished):
    outputs, _, _ = finished
    card = read_card(outputs["model"])
    assert [entry.name for entry in card.classes] == ["roof"]
    assert card.scaling.high == (255.0, 255.0, 255.0)
    assert set(card.score_thresholds) == {"1"}
    assert card.metrics["validation/AP"] == pytest.approx(outputs["ap"])
    assert card.training["optimizer"] == "adamw"
    assert card.options.detections_per_tile == 100
    assert card.outlines["1"].right_angles == 1, "the scene's roofs are rectangles"
    load_model(outputs["model"])


def test_no_path_of_this_machine_is_in_the_model(finished, scene):
    outputs, run, _ = finished
    text = json.dumps(read_card(outputs["model"]).to_dict())
    assert str(scene.parent) not in text
    assert str(run.parent) not in text


def test_progress_counts_steps_to_the_end(finished):
    steps = [m for m in finished[2].messages if isinstance(m, Progress) and m.unit == "steps"]
    assert steps[-1].done == steps[-1].total == 4


def test_a_stopped_run_goes_on_as_if_it_had_never_been_stopped(scene, finished, tmp_path):
    stop_at = 3  # in the middle of the second epoch
    run = tmp_path / "run"
    with pytest.raises(StoppedError, match="RESUME") as stopped:
        train(parameters(scene, run), StoppedAfter(stop_at))
    assert stopped.value.outputs["output"] == str(run)
    assert load_checkpoint(run / "checkpoint.pt").trainer.state.step == stop_at
    outputs = train(parameters(scene, run, resume=True), Listener().job)
    assert losses_of(run) == losses_of(finished[1])
    resumed, _ = load_model(outputs["model"])
    straight, _ = load_model(finished[0]["model"])
    for name, tensor in straight.state_dict().items():
        assert torch.equal(resumed.state_dict()[name], tensor), name


def test_a_report_says_where_its_training_was_stopped(scene, tmp_path):
    run = tmp_path / "run"
    wish = {"epochs": 4, "crop_size": 32}
    with pytest.raises(StoppedError):
        train(parameters(scene, run, **wish), StoppedAfter(5))
    page = (run / "report.html").read_text(encoding="utf-8")
    assert "Training stopped after step 5 of 8; this page is of epoch 1" in page
    assert "running" not in page
    with pytest.raises(StoppedError):
        train(parameters(scene, run, resume=True, **wish), StoppedAfter(6))
    page = (run / "report.html").read_text(encoding="utf-8")
    assert "Training stopped after step 6 of 8; this page is" in page
    assert "epoch 0" not in page


def test_a_resume_with_other_epochs_says_so(scene, tmp_path):
    run = tmp_path / "run"
    with pytest.raises(StoppedError):
        train(parameters(scene, run, crop_size=32, epochs=3), StoppedAfter(1))
    again = StoppedAfter(2, (listener := Listener()).messages.append)
    with pytest.raises(StoppedError):
        train(parameters(scene, run, crop_size=32, epochs=2, resume=True), again)
    assert any("had EPOCHS 3 and goes on with 2" in t for t in listener.texts("warning"))


def test_a_run_stopped_in_validation_only_validates_when_it_goes_on(scene, finished, tmp_path):
    listener = Listener(lambda m: isinstance(m, Progress) and m.text == "Validation")
    with pytest.raises(StoppedError):
        train(parameters(scene, tmp_path / "run"), listener.job)
    train(parameters(scene, tmp_path / "run", resume=True), Listener().job)
    assert losses_of(tmp_path / "run") == losses_of(finished[1])


@pytest.mark.parametrize("optimizer", ["adam", "sgd", "rmsprop", "adam_sgd"])
def test_every_optimizer_survives_a_resume_to_the_bit(scene, tmp_path, optimizer):
    wish = {"optimizer": optimizer, "epochs": 1, "batch_size": 1, "crop_size": 48}
    wish |= {"adam_sgd_mode": "at", "adam_sgd_share": 0.5}  # switches at half of the four steps
    train(parameters(scene, tmp_path / "straight", **wish), Listener().job)
    with pytest.raises(StoppedError):
        train(parameters(scene, tmp_path / "cut", **wish), StoppedAfter(3))
    train(parameters(scene, tmp_path / "cut", resume=True, **wish), Listener().job)
    assert losses_of(tmp_path / "cut") == losses_of(tmp_path / "straight")


def test_loading_processes_change_nothing(scene, finished, tmp_path):
    train(parameters(scene, tmp_path / "run", workers=2), Listener().job)
    assert losses_of(tmp_path / "run") == losses_of(finished[1])


def test_a_resumed_run_keeps_its_parameters_and_says_so(scene, tmp_path):
    listener = Listener(lambda m: isinstance(m, Progress) and m.unit == "steps")
    run = tmp_path / "run"
    with pytest.raises(StoppedError):
        train(parameters(scene, run, epochs=1), listener.job)
    again = Listener()
    train(parameters(scene, run, epochs=1, optimizer="sgd", resume=True), again.job)
    assert any("OPTIMIZER 'adamw'" in text for text in again.texts("warning"))


def test_a_run_is_not_resumed_with_other_tiles(scene, tmp_path):
    run = tmp_path / "run"
    listener = Listener(lambda m: isinstance(m, Progress) and m.unit == "steps")
    with pytest.raises(StoppedError):
        train(parameters(scene, run), listener.job)
    other = write_scene(tmp_path / "other", tiles={"train": 3, "validation": 1})
    with pytest.raises(UserError, match="other tiles"):
        train(parameters(other, run, resume=True), Listener().job)


def test_a_run_is_not_resumed_with_other_classes(tmp_path):
    folder, run = write_scene(tmp_path / "set"), tmp_path / "run"
    with pytest.raises(StoppedError):
        train(parameters(folder, run), StoppedAfter(1))
    for split in ("train", "validation"):
        path = folder / f"{split}.json"
        content = json.loads(path.read_text())
        content["categories"][0]["name"] = "car"
        path.write_text(json.dumps(content))
    with pytest.raises(UserError, match="other classes than"):
        train(parameters(folder, run, resume=True), Listener().job)


def test_a_finished_run_says_so_and_goes_on_with_more_epochs_or_patience(tmp_path):
    folder, run = write_scene(tmp_path / "set", tiles={"train": 1, "validation": 1}), tmp_path / "r"
    wish = {"epochs": 9, "patience": 1, "learning_rate": 1e-9, "crop_size": 32}
    done = train(parameters(folder, run, **wish), Listener().job)["epochs_done"]
    again = Listener()
    train(parameters(folder, run, resume=True, **wish), again.job)
    assert any("Nothing is left to do" in text for text in again.texts("info"))
    more = train(parameters(folder, run, resume=True, **{**wish, "patience": 0}), Listener().job)
    assert done < more["epochs_done"] == 9


def test_without_objects_to_validate_on_training_tiles_choose_the_model(tmp_path):
    folder = write_scene(tmp_path / "set", tiles={"train": 2, "validation": 1})
    path = folder / "validation.json"
    path.write_text(json.dumps({**json.loads(path.read_text()), "annotations": []}))
    listener = Listener()
    outputs = train(parameters(folder, tmp_path / "run", epochs=1), listener.job)
    assert any("no object in its validation" in text for text in listener.texts("warning"))
    metrics = read_card(outputs["model"]).metrics  # of a model that has seen these very tiles
    assert metrics["train/AP"] == outputs["ap"]
    assert "validation/AP" not in metrics


def test_while_nothing_is_found_the_latest_model_is_kept(tmp_path):
    folder = write_scene(tmp_path / "set", tiles={"train": 1, "validation": 1})
    path = folder / "validation.json"
    content = json.loads(path.read_text())
    speck = {"bbox": [1, 1, 3, 3], "segmentation": [[1, 1, 4, 1, 4, 4, 1, 4]], "area": 9}
    content["annotations"] = [{**content["annotations"][0], **speck}]
    path.write_text(json.dumps(content))
    wish = {"epochs": 3, "learning_rate": 1e-9, "crop_size": 32, "patience": 1}
    listener = Listener()
    outputs = train(parameters(folder, tmp_path / "run", **wish), listener.job)
    assert outputs["ap"] == 0
    assert outputs["best_epoch"] == 3
    assert any("finds nothing yet" in text for text in listener.texts("warning"))


def test_fewer_epochs_than_are_made_change_nothing(tmp_path):
    folder = write_scene(tmp_path / "set", tiles={"train": 1, "validation": 1})
    train(parameters(folder, tmp_path / "run", epochs=2), Listener().job)
    again = Listener()
    outputs = train(parameters(folder, tmp_path / "run", epochs=1, resume=True), again.job)
    assert outputs["epochs_done"] == 2
    assert again.texts("warning")[0] == "The run has made 2 epochs already, more than EPOCHS 1."
    page = (tmp_path / "run" / "report.html").read_text(encoding="utf-8")
    assert "<tr><th>Epochs (epochs)</th><td>2</td></tr>" in page


def test_a_run_that_is_to_end_where_it_was_stopped_has_a_model(scene, tmp_path):
    wish = {"epochs": 4, "validation_interval": 4, "crop_size": 32}
    with pytest.raises(StoppedError) as stopped:
        train(parameters(scene, tmp_path / "run", **wish), StoppedAfter(5))
    assert "model" not in stopped.value.outputs
    shorter = {**wish, "epochs": 2, "resume": True}
    outputs = train(parameters(scene, tmp_path / "run", **shorter), Listener().job)
    assert (outputs["epochs_done"], outputs["best_epoch"]) == (2, 2)
    assert read_card(outputs["model"]).metrics["validation/AP"] == outputs["ap"]
    assert losses_of(tmp_path / "run")[-1]["validation/AP"]


@pytest.mark.parametrize(("bands", "dtype"), [(1, "uint16"), (4, "float32"), (12, "uint8")])
def test_a_training_for_which_nothing_was_chosen_starts_from_the_base_model(tmp_path, bands, dtype):
    folder = write_scene(tmp_path / "set", bands=bands, dtype=dtype)
    first, again = Listener(), Listener()
    outputs = train(parameters(folder, tmp_path / "run", weights="auto", epochs=1), first.job)
    assert any("base_model.safetensors" in text and "100 %" in text for text in first.texts("info"))
    card = read_card(outputs["model"])
    assert card.training["weights"] == "base"
    assert len(card.mean) == bands
    on = parameters(folder, tmp_path / "run", weights="auto", epochs=2, resume=True)
    assert train(on, again.job)["epochs_done"] == 2
    assert not [text for text in again.texts("warning") if "WEIGHTS" in text]


def test_a_file_of_weights_is_used_where_nothing_else_was_chosen(scene, finished, tmp_path):
    wish = {"weights": "auto", "weights_file": str(finished[0]["model"]), "epochs": 1}
    outputs = train(parameters(scene, tmp_path / "run", **wish), Listener().job)
    assert read_card(outputs["model"]).training["weights"] == "file"


def test_a_file_of_weights_that_would_not_be_used_is_refused(scene, tmp_path):
    wish = {"weights": "none", "weights_file": "model.safetensors"}
    with pytest.raises(UserError, match="WEIGHTS_FILE is given, but WEIGHTS is none"):
        train(parameters(scene, tmp_path / "run", **wish), Listener().job)


def test_a_part_that_starts_by_chance_is_not_frozen(scene, tmp_path):
    with pytest.raises(UserError, match="FREEZE stem"):
        train(parameters(scene, tmp_path / "run", freeze="stem"), Listener().job)


def test_a_part_that_the_weights_leave_to_chance_is_not_frozen(scene, finished, tmp_path):
    network, _ = load_model(finished[0]["model"])
    state = {name: t for name, t in network.state_dict().items() if ".body.0.0." not in name}
    torch.save(state, tmp_path / "w.pth")
    wish = {"weights": "file", "weights_file": str(tmp_path / "w.pth"), "norm": "group"}
    with pytest.raises(UserError, match=r"FREEZE stem .* leave 1 of its layers to chance"):
        train(parameters(scene, tmp_path / "run", freeze="stem", **wish), Listener().job)


def test_a_damaged_first_tile_does_not_end_a_training(tmp_path):
    folder = write_scene(tmp_path / "set")
    path = folder / "train" / "train_0.tif"
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    listener = Listener()
    train(parameters(folder, tmp_path / "run", epochs=1), listener.job)
    assert [text for text in listener.texts("warning") if "train_0.tif" in text]


def test_steps_without_a_readable_tile_do_not_count_in_an_epochs_losses(tmp_path):
    folder = write_scene(tmp_path / "set", tiles={"train": 4, "validation": 1})
    for number in range(3):
        path = folder / "train" / f"train_{number}.tif"
        whole = path.read_bytes()
        path.write_bytes(whole[: len(whole) // 2])
    wish = {"epochs": 2, "batch_size": 1, "crop_size": 32, "optimizer": "adam_sgd"}
    wish |= {"adam_sgd_mode": "at", "adam_sgd_share": 0.25}  # at the second step that is made
    listener = Listener()
    train(parameters(folder, tmp_path / "run", **wish), listener.job)
    row, _ = losses_of(tmp_path / "run")
    # Of a network that knows nothing, each anchor is an object by one half.
    assert float(row["loss/objectness"]) == pytest.approx(math.log(2), rel=0.1)
    told = [re.match(r"After step (\d+) ", text) for text in listener.texts("info")]
    assert {int(found[1]) for found in told if found} <= {5, 6, 7, 8}, "of the second epoch"
    assert any(told)


def test_a_set_without_any_object_is_refused(tmp_path):
    folder = write_scene(tmp_path / "set", objects=0)
    with pytest.raises(UserError, match="no object"):
        train(parameters(folder, tmp_path / "run"), Listener().job)


@pytest.mark.parametrize(
    ("value", "said"), [(float("nan"), "the loss is no number"), (1e9, r"the loss is \d.*e\+")]
)
def test_a_training_that_goes_astray_says_so_in_one_sentence(
    scene, finished, tmp_path, value, said
):
    network, card = load_model(finished[0]["model"])
    network.rpn.head.bbox_pred.weight.data.fill_(value)
    save_model(tmp_path / "broken.safetensors", network, card)
    wish = {"weights": "file", "weights_file": str(tmp_path / "broken.safetensors")}
    with pytest.raises(UserError, match=f"went astray at step 1: {said}") as error:
        train(parameters(scene, tmp_path / "run", **wish), Listener().job)
    assert "LEARNING_RATE" in error.value.hint


def test_a_test_split_is_measured_with_the_best_model_and_only_once(tmp_path):
    folder = write_scene(tmp_path / "set", tiles={"train": 2, "validation": 1, "test": 1})
    first, again = Listener(), Listener()
    outputs = train(parameters(folder, tmp_path / "run", epochs=1), first.job)
    card = read_card(outputs["model"])
    assert {"test/AP", "validation/AP"} <= card.metrics.keys()
    train(parameters(folder, tmp_path / "run", epochs=1, resume=True), again.job)
    said = [text for text in first.texts("info") if text.startswith("On 1 test tile: AP")]
    assert said
    assert said == [text for text in again.texts("info") if text.startswith("On 1 test tile: AP")]
    assert not [m for m in again.messages if isinstance(m, Progress) and m.text == "Test"]


def test_a_test_split_without_objects_is_not_measured(tmp_path):
    folder = write_scene(tmp_path / "set", tiles={"train": 2, "validation": 1, "test": 1})
    path = folder / "test.json"
    path.write_text(json.dumps({**json.loads(path.read_text()), "annotations": []}))
    listener = Listener()
    wish = {"epochs": 1, "crop_size": 32}
    outputs = train(parameters(folder, tmp_path / "run", **wish), listener.job)
    assert any("test tiles have no object" in text for text in listener.texts("warning"))
    assert not [name for name in read_card(outputs["model"]).metrics if name.startswith("test/")]


def test_a_model_is_measured_on_a_split_as_training_measured_it(scene, finished, tmp_path):
    wish = {
        "model": finished[0]["model"],
        "training_set": str(scene),
        "split": "validation",
        "report": str(tmp_path / "figures.json"),
        "device": "cpu",
    }
    outputs = evaluate_model(parameters_from_dict(EvaluateModelParameters, wish), Listener().job)
    assert outputs["ap"] == pytest.approx(finished[0]["ap"], abs=1e-6)
    figures = json.loads((tmp_path / "figures.json").read_text())
    assert figures["ap"] == outputs["ap"]
    assert figures["images"] == 2
    wish["augment"] = True
    several = evaluate_model(parameters_from_dict(EvaluateModelParameters, wish), Listener().job)
    assert several["ap"] != outputs["ap"]
    assert json.loads((tmp_path / "figures.json").read_text())["augment"] is True


def test_tiles_of_five_16_bit_bands_train(tmp_path):
    folder = write_scene(
        tmp_path / "set", tiles={"train": 2, "validation": 1}, dtype="uint16", bands=5
    )
    outputs = train(parameters(folder, tmp_path / "run", epochs=1), Listener().job)
    card = read_card(outputs["model"])
    assert len(card.band_names) == len(card.mean) == 5
    assert np.isfinite(card.std).all()


def test_the_tested_learning_rate_trains_as_the_same_rate_given_by_hand(scene, tmp_path):
    """Also when the run is stopped after the test and goes on without another one."""
    wish = {"epochs": 25, "batch_size": 1, "crop_size": 32, "optimizer": "adam_sgd"}

    def stopped_after(steps, run, **changes):
        listener = Listener()
        with pytest.raises(StoppedError):
            train(
                parameters(scene, run, **wish, **changes),
                StoppedAfter(steps, listener.messages.append),
            )
        return listener, load_checkpoint(run / "checkpoint.pt")

    stopped_after(1, tmp_path / "tested", learning_rate=-1.0)
    listener, found = stopped_after(3, tmp_path / "tested", learning_rate=-1.0, resume=True)
    assert not any("Learning-rate test" in text for text in listener.texts("info"))
    test = found.learning_rate_test
    assert len(test.losses) <= 10
    _, wanted = stopped_after(3, tmp_path / "given", learning_rate=test.suggestion)
    assert found.trainer.state.step == wanted.trainer.state.step
    for name, value in wanted.trainer.network.items():
        assert torch.equal(found.trainer.network[name], value), name


def test_tiles_that_come_twice_do_not_end_the_test_of_learning_rates(scene, tmp_path):
    wish = {"epochs": 25, "batch_size": 1, "crop_size": 32, "hard_tiles": 0.5}
    with pytest.raises(StoppedError):
        train(parameters(scene, tmp_path / "run", learning_rate=-1.0, **wish), StoppedAfter(1))
    test = load_checkpoint(tmp_path / "run" / "checkpoint.pt").learning_rate_test
    assert len(test.losses) > 6, "an epoch has six steps, two of them with tiles again"


def test_a_training_too_short_for_a_test_of_learning_rates_says_so(scene, tmp_path):
    wish = {"learning_rate": -1.0, "crop_size": 32, "epochs": 1}
    listener = Listener(lambda m: isinstance(m, Progress) and m.unit == "steps")
    with pytest.raises(StoppedError):
        train(parameters(scene, tmp_path / "run", **wish), listener.job)
    assert any("too few" in text for text in listener.texts("warning"))


def test_a_training_that_no_longer_improves_ends_early(tmp_path):
    folder = write_scene(tmp_path / "set", tiles={"train": 1, "validation": 1})
    wish = {"epochs": 9, "patience": 1, "learning_rate": 1e-9, "crop_size": 32}
    listener = Listener()
    outputs = train(parameters(folder, tmp_path / "run", **wish), listener.job)
    assert outputs["epochs_done"] < 9
    assert any("PATIENCE" in text for text in listener.texts("info"))
    again = train(parameters(folder, tmp_path / "run", resume=True, **wish), Listener().job)
    assert again["epochs_done"] == outputs["epochs_done"]


def test_deterministic_holds_inside_the_job_only_and_as_the_run_began(scene, tmp_path):
    run = tmp_path / "run"
    for wish in ({"deterministic": True}, {"resume": True}):
        seen = []

        def look(_message, seen=seen):
            seen.append(torch.are_deterministic_algorithms_enabled())

        with pytest.raises(StoppedError):
            train(parameters(scene, run, **wish), StoppedAfter(1, look))
        assert seen[-1]
        assert not torch.are_deterministic_algorithms_enabled()


def test_a_checkpoint_too_large_for_a_stop_is_not_begun_and_the_repeated_steps_are_named(
    scene, tmp_path, monkeypatch
):
    monkeypatch.setattr("rs_mask_plugin.training.run.recorder._STOP_WRITE_S", 0.0)
    run = tmp_path / "run"
    with pytest.raises(StoppedError, match=r"after step 0.* 2 steps are made again"):
        train(parameters(scene, run, crop_size=32, batch_size=1), StoppedAfter(2))
    assert load_checkpoint(run / "checkpoint.pt").trainer.state.step == 0


def test_an_unknown_change_to_the_augmentation_is_refused(scene, tmp_path):
    with pytest.raises(UserError, match="nonsense"):
        wish = {"augmentation_changes": ["nonsense=1"]}
        train(parameters(scene, tmp_path / "run", **wish), Listener().job)


def test_network_options_reach_the_model(scene, tmp_path):
    listener = Listener(lambda m: isinstance(m, Progress) and m.unit == "steps")
    with pytest.raises(StoppedError):
        wish = {"mask_size": "56", "norm": "batch", "batch_size": 2}
        train(parameters(scene, tmp_path / "run", **wish), listener.job)
    options = load_checkpoint(tmp_path / "run" / "checkpoint.pt").card.options
    assert (options.mask_size, options.norm) == (56, "batch")


def test_batch_norms_that_would_see_a_single_value_are_refused_before_the_first_step(
    scene, tmp_path
):
    wish = {"norm": "batch", "batch_size": 1, "crop_size": 32}
    listener = Listener()
    with pytest.raises(UserError, match="one tile of 32 pixels") as raised:
        train(parameters(scene, tmp_path / "run", **wish), listener.job)
    assert "CROP_SIZE" in raised.value.hint
    assert not [message for message in listener.messages if isinstance(message, Progress)]


def test_a_resumed_run_may_make_its_steps_of_smaller_batches(scene, tmp_path):
    """As when the memory was not enough: the steps stay the same but for the rounding of sums."""
    straight, run = tmp_path / "straight", tmp_path / "run"
    wish = {"batch_size": 4, "epochs": 3, "crop_size": 32, "norm": "group", "augmentation": "none"}
    train(parameters(scene, straight, **wish), Listener().job)
    with pytest.raises(StoppedError):
        train(parameters(scene, run, **wish), StoppedAfter(1))
    listener = Listener()
    smaller = {**wish, "batch_size": 2}
    train(parameters(scene, run, resume=True, **smaller), listener.job)
    assert "Each step is now made of 2 batches of 2 tiles, not of 1 of 4." in listener.texts("info")
    assert listener.texts("warning") == []
    found, wanted = losses_of(run), losses_of(straight)
    assert [row["step"] for row in found] == [row["step"] for row in wanted]
    for row, other in zip(found, wanted):
        assert float(row["loss"]) == pytest.approx(float(other["loss"]), rel=1e-3)
    kept = load_checkpoint(run / "checkpoint.pt")
    assert (kept.batch_size, kept.parameters["accumulation"]) == (2, 2)


class OutOfMemoryAfter(Job):
    """A job in which memory runs out after so many steps."""

    def __init__(self, steps, send):
        super().__init__(send)
        self._steps = steps

    def progress(self, done, total, unit, text=""):
        if unit == "steps" and done >= self._steps:
            raise MemoryError


def test_a_training_that_ran_out_of_memory_goes_on_as_it_advises(scene, tmp_path):
    wish = {"batch_size": 4, "epochs": 2, "crop_size": 32, "augmentation": "none"}
    listener = Listener()
    with pytest.raises(MemoryError):
        job = OutOfMemoryAfter(1, listener.messages.append)
        train(parameters(scene, tmp_path / "run", **wish), job)
    (advice,) = listener.texts("warning")
    assert "RESUME and BATCH_SIZE 2" in advice
    again = parameters(scene, tmp_path / "run", resume=True, **{**wish, "batch_size": 2})
    assert train(again, Listener().job)["epochs_done"] == 2


def test_a_batch_that_would_change_the_steps_of_a_resumed_run_is_refused_in_a_sentence(
    scene, tmp_path
):
    wish = {"batch_size": 4, "epochs": 2, "crop_size": 32, "augmentation": "none"}
    with pytest.raises(StoppedError):
        train(parameters(scene, tmp_path / "run", **wish), StoppedAfter(1))
    listener = Listener()
    with pytest.raises(StoppedError):
        job = StoppedAfter(2, listener.messages.append)
        train(parameters(scene, tmp_path / "run", resume=True, **{**wish, "batch_size": 3}), job)
    assert listener.texts("warning") == [
        "The run goes on with batches of 4 tiles, not 3: a step has 4 tiles, which is no multiple "
        "of that."
    ]
