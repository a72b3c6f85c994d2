"""The report of a training: complete, self-contained, safe with any text."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest
import torch
from PIL import Image
from rs_mask_plugin.core.jobs.training_options import TrainParameters
from rs_mask_plugin.training.calibration.fit import calibrate_on
from rs_mask_plugin.training.calibration.scored import ScoredDetections
from rs_mask_plugin.training.evaluation.tile_coco_ap import ClassMetrics, CocoMetrics
from rs_mask_plugin.training.optim.hooks import RuleChange
from rs_mask_plugin.training.reports import run_curves
from rs_mask_plugin.training.reports.figures import new_figure, png_uri
from rs_mask_plugin.training.reports.run_data import AnchorSummary, RunReport
from rs_mask_plugin.training.reports.run_report import mark_stopped, write_run_report
from rs_mask_plugin.training.run.report_content import describe_parameters, report_of
from rs_mask_plugin.training.trainer.lr_range_test import LearningRateTest
from rs_mask_plugin.training.trainer.trainer import TrainingState

from tests.html_page import Page

pytestmark = pytest.mark.slow


def class_metrics(index, name, ap):
    return ClassMetrics(
        id=index,
        name=name,
        truth=40,
        detections=60,
        ap=ap,
        ap50=ap,
        score_threshold=0.37,
        precision=0.7,
        recall=0.6,
        f1=0.65,
        curve=tuple(1 - i / 100 for i in range(101)) if ap is not None else (),
    )


def metrics(*names):
    """Figures of two classes, with their confusions."""
    classes = tuple(class_metrics(i + 1, name, 0.5 - 0.1 * i) for i, name in enumerate(names))
    return CocoMetrics(
        ap=0.412,
        ap50=0.634,
        ap75=0.4,
        ap_small=0.2,
        ap_medium=0.5,
        ap_large=None,
        box_ap=0.45,
        box_ap50=0.7,
        precision=0.7,
        recall=0.6,
        f1=0.65,
        classes=classes,
        images=12,
        truth=80,
        detections=120,
        confusion=((30, 4, 6), (3, 29, 8), (11, 9, 0)),
    )


def full_report(**changes):
    values = {
        "title": "houses",
        "status": "running",
        "history": tuple(
            {
                "epoch": epoch,
                "loss": 2 / epoch,
                "loss/mask": 1 / epoch,
                "validation/AP": 0.1 * epoch,
                "validation/AP50": 0.15 * epoch,
            }
            for epoch in range(1, 5)
        ),
        "best_epoch": 4,
        "metrics": metrics("house", "tree"),
        "learning_rates": tuple((step, 1e-3 / (step + 1)) for step in range(40)),
        "switches": (RuleChange(20, 0, "sgd", 0.004, "at 50 % of the schedule"),),
        "steps_per_epoch": 10,
        "learning_rate_test": LearningRateTest((1e-4, 1e-3), (2.0, 1.0), (2.0, 1.5), 1e-3),
        "anchors": AnchorSummary((16, 32, 64), (0.5, 1, 2), 0.93, 0.71, (12.0, 20.0, 70.0)),
        "data": {"tiles": 48},
        "parameters": {"epochs": 4},
        "environment": {"torch": "2.9"},
        "notes": ("The first layer was adapted to four bands.",),
        **changes,
    }
    return RunReport(**values)


def written(folder, report):
    return Page(write_run_report(folder, report).read_text(encoding="utf-8"))


def test_the_report_opens_offline(tmp_path):
    page = written(tmp_path, full_report())
    assert page.addresses
    assert all(address.startswith("data:image/") for address in page.addresses)
    assert not page.tags & {"script", "link", "iframe"}


def test_the_report_tells_everything_that_it_was_given(tmp_path):
    text = written(tmp_path, full_report()).text
    for said in (
        "Training running, epoch 4",
        "0.412",
        "0.634",
        "12 tiles of the validation part, 80 true objects",
        "house",
        "tree",
        "0.370",
        "Precision and recall",
        "Learning-rate test",
        "at 50 % of the schedule",
        "4.00e-03",
        "93.0 %",
        "71.0 %",
        "four bands",
        "torch",
    ):
        assert said in text, said


def test_groups_that_change_their_rule_together_are_one_row(tmp_path):
    forced = [RuleChange(20, group, "sgd", 0.004 + group / 1000, "at 50%") for group in range(3)]
    settled = RuleChange(17, 3, "sgd", 0.02, "settled")
    text = written(tmp_path, full_report(switches=(settled, *forced))).text
    assert "17 4 SGD 2.00e-02 settled" in text
    assert "20 1, 2, 3 SGD 4.00e-03 to 6.00e-03 at 50%" in text


def test_a_size_without_objects_is_a_dash(tmp_path):
    assert "large (> 96² px) –" in written(tmp_path, full_report()).text


def test_a_run_that_has_only_begun_has_a_report_too(tmp_path):
    page = written(tmp_path, RunReport("houses", "running"))
    assert "Training running." in page.text
    assert page.addresses == []


def test_a_browser_loads_the_report_anew_until_the_run_is_over(tmp_path):
    refresh = '<meta http-equiv="refresh" content="30">'
    path = write_run_report(tmp_path, RunReport("houses", "running"))
    assert refresh in path.read_text("utf-8")
    mark_stopped(tmp_path, "Training stopped.")
    stopped = path.read_text("utf-8")
    assert "refresh" not in stopped and "Training stopped." in stopped
    finished = write_run_report(tmp_path, RunReport("houses", "finished")).read_text("utf-8")
    assert "refresh" not in finished


@pytest.mark.parametrize("missing", ["metrics", "anchors", "learning_rate_test", "best_epoch"])
def test_what_is_missing_is_left_out(tmp_path, missing):
    assert "houses" in written(tmp_path, full_report(**{missing: None})).text


def test_names_of_users_cannot_break_the_page(tmp_path):
    evil = "<script>alert(1)</script> & 'x' $\\frac{ $"
    page = written(
        tmp_path,
        full_report(
            title=evil,
            data={evil: evil},
            notes=(evil,),
            metrics=metrics(evil, "tree"),
        ),
    )
    assert "script" not in page.tags
    assert evil in page.text


def test_pictures_of_predictions_are_embedded(tmp_path):
    (tmp_path / "predictions").mkdir()
    figure, _ = new_figure(1, 1)
    for name in ("tile_7", "tile_3"):
        figure.savefig(tmp_path / "predictions" / f"{name}.png")
    before = len(written(tmp_path / "predictions", full_report()).addresses)
    page = written(tmp_path, full_report())
    assert len(page.addresses) == before + 2
    assert page.text.index("tile_3") < page.text.index("tile_7")


def test_each_epoch_replaces_the_report_as_a_whole(tmp_path):
    first = write_run_report(tmp_path, full_report())
    second = write_run_report(tmp_path, full_report(status="finished"))
    assert first == second == tmp_path / "report.html"
    assert "Training finished" in Page(second.read_text(encoding="utf-8")).text
    assert sorted(path.name for path in tmp_path.iterdir()) == ["report.html"]


def test_a_picture_is_a_png(tmp_path):
    assert png_uri(new_figure()[0]).startswith("data:image/png;base64,iVBOR")


def test_what_was_taken_for_what_stands_in_rows_of_true_classes(tmp_path):
    text = written(tmp_path, full_report()).text
    assert "true \\ found house tree missed house 30 4 6 tree 3 29 8 no object 11 9" in text


def test_many_classes_are_cut_to_the_most_frequent_ones(tmp_path):
    classes = tuple(class_metrics(i + 1, f"class {i}", 0.4) for i in range(60))
    many = replace(
        metrics("house", "tree"), classes=classes, confusion=tuple((1,) * 61 for _ in range(61))
    )
    text = written(tmp_path, full_report(metrics=many)).text
    assert "Only the most frequent classes are shown" in text


def test_tiles_stand_in_groups_under_plain_headings(tmp_path):
    (tmp_path / "predictions").mkdir()
    for name in ("best_1_F1_0.90_a", "worst_1_F1_0.10_b", "random_1_F1_0.50_c"):
        Image.new("RGB", (8, 8)).save(tmp_path / "predictions" / f"{name}.jpg")
    text = written(tmp_path, full_report()).text
    assert (
        "Best understood F1 0.90: a Worst understood F1 0.10: b Drawn by chance F1 0.50: c" in text
    )


def test_the_picture_of_varied_samples_is_shown_where_there_is_one(tmp_path):
    assert "as the network gets them" not in written(tmp_path, full_report()).text
    Image.new("RGB", (8, 8)).save(tmp_path / "augmented_samples.jpg")
    page = written(tmp_path, full_report())
    assert "as the network gets them" in page.text
    assert any(address.startswith("data:image/jpeg;base64,") for address in page.addresses)


def test_a_report_with_many_large_pictures_stays_below_three_megabytes(tmp_path):
    (tmp_path / "predictions").mkdir()
    noise = np.random.default_rng(0).integers(0, 256, (640, 640, 3), dtype=np.uint8)
    for number in range(12):
        Image.fromarray(noise).save(tmp_path / "predictions" / f"best_{number}_F1_0.50_t.jpg")
    page = write_run_report(tmp_path, full_report())
    assert page.stat().st_size < 3_000_000
    assert "more lie in the folder predictions" in page.read_text(encoding="utf-8")


def begun(batch_size=2, used=2, validated_on_train=False):
    """What the report reads of a training that has begun, without its network."""
    return SimpleNamespace(
        parameters=TrainParameters("set", "run", batch_size=batch_size),
        batch_size=used,
        learning_rate=1e-3,
        learning_rate_test=None,
        processes=SimpleNamespace(device=torch.device("cpu")),
        card=SimpleNamespace(
            options=SimpleNamespace(anchor_sizes=(16,), anchor_ratios=(1.0,), norm="frozen"),
            versions={},
        ),
        anchors=SimpleNamespace(recall=0.9, default_recall=0.8),
        inputs=SimpleNamespace(
            plan=(),
            splits=SimpleNamespace(train=[], validated_on_train=validated_on_train),
            training_set=SimpleNamespace(
                folder=SimpleNamespace(name="set"),
                classes=(),
                band_names=(),
                dtype="uint8",
                gsd=(1.0, 1.0),
                tile_size=64,
                counts={},
            ),
        ),
    )


@pytest.mark.parametrize("on_train", [False, True])
def test_accuracy_on_training_tiles_is_never_called_validation(tmp_path, on_train):
    trainer = SimpleNamespace(
        state=TrainingState(),
        optimizer=SimpleNamespace(hooks=SimpleNamespace(rule_changes=list)),
        steps_per_epoch=3,
    )
    report = report_of(
        begun(validated_on_train=on_train),
        trainer,
        metrics("house", "tree"),
        (),
        title="houses",
        status="running",
    )
    (tmp_path / "predictions").mkdir()
    Image.new("RGB", (8, 8)).save(tmp_path / "predictions" / "best_1_F1_0.90_a.jpg")
    history = full_report().history
    text = written(tmp_path, replace(report, history=history)).text
    assert ("12 training tiles, 80 true objects" in text) == on_train
    assert ("Training tiles that the model was measured on" in text) == on_train
    assert ("Accuracy on training tiles" in text) == on_train
    assert ("too good to be true elsewhere" in text) == on_train
    assert ("validation part" in text) != on_train
    assert ("Accuracy on validation" in text) != on_train


@pytest.mark.parametrize(
    ("given", "used", "said"),
    [(4, 1, "4: 1, for want of tiles"), (4, 4, "4")],
)
def test_the_batch_size_is_the_one_that_was_used(given, used, said):
    assert describe_parameters(begun(given, used))["batch_size"] == said


def test_a_class_with_the_name_of_a_size_has_a_bar_of_its_own(monkeypatch):
    figures = []
    monkeypatch.setattr(run_curves, "png_uri", lambda figure: figures.append(figure) or "data:,")
    names = ("small", "all", "large objects", "small objects")
    found = replace(metrics(*names), ap_large=0.6)
    run_curves.draw_run_figures(RunReport("houses", "finished", metrics=found))
    (axes,) = (axes for axes in figures[-1].axes if axes.get_xlabel() == "mask AP")
    rows = {bar.get_y() for bar in axes.patches}
    labels = [label.get_text() for label in axes.get_yticklabels()]
    assert len(axes.patches) == len(rows) == len(labels) == len(names) + 4
    assert labels[:4] == list(names)
    assert [bar.get_width() for bar in axes.patches] == pytest.approx(
        [entry.ap for entry in found.classes]
        + [found.ap_small, found.ap_medium, found.ap_large, found.ap]
    )


def test_the_report_shows_what_a_score_means(tmp_path):
    rng = np.random.default_rng(0)
    scores = rng.uniform(0.05, 1, 400)
    found = ScoredDetections(
        scores, rng.uniform(size=400) < scores**3, rng.integers(1, 3, 400), rng.integers(0, 9, 400)
    )
    calibration = calibrate_on(found, [1, 2])
    measured = replace(metrics("house", "tree"), calibration=calibration)
    page = written(tmp_path, full_report(metrics=measured))
    assert "What a score means" in page.text
    assert "A score of 0.80 now means that about 8 of 10 such objects are right" in page.text
    assert f"{calibration.error_after:.3f}" in page.text
    few = calibrate_on(found.take(found.images == 0), [1, 2])
    page = written(tmp_path, full_report(metrics=replace(measured, calibration=few)))
    assert "The scores are the network's own, not calibrated" in page.text
