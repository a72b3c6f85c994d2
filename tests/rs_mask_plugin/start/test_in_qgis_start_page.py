"""The start page: what it shows of engine, sample and last runs."""

from __future__ import annotations

import json
import threading
import time

import pytest
from qgis.PyQt.QtCore import QCoreApplication, QEvent
from qgis.PyQt.QtWidgets import QApplication
from rs_mask_plugin.core.jobs.protocol import Found, Metrics, Progress, Started

from rs_mask_plugin.engine import settings
from rs_mask_plugin.start.model_page import ModelDropHandler, ModelPage
from rs_mask_plugin.start.page import StartPage
from rs_mask_plugin.start.sample_steps import sample_steps
from rs_mask_plugin.window.recent_runs import RecentRun, recent_runs, remember_run
from rs_mask_plugin.window.running_job import RunningJob


@pytest.fixture
def page(provider, tmp_path, monkeypatch):
    settings.set_sample_folder(str(tmp_path / "sample"))
    monkeypatch.delenv("RS_MASK_PYTHON", raising=False)
    shown = StartPage()
    yield shown
    shown.deleteLater()
    settings.set_sample_folder("")


def wait_until(is_so):
    deadline = time.monotonic() + 20
    while not is_so():
        assert time.monotonic() < deadline
        QCoreApplication.processEvents()
        time.sleep(0.01)


def has_found_out(page):
    return not page.engine_text.text().startswith("Looking")


def test_without_an_engine_it_says_so_and_offers_the_setup(page):
    wait_until(lambda: has_found_out(page))
    text = page.engine_text.text()
    assert "The button below downloads and installs it" in text
    assert "rsmask:" not in text
    assert page.setup_button.text() == "Install the engine …"
    assert page.setup_button.isEnabled()
    assert not page.check_button.isEnabled()


def test_with_an_engine_it_says_which(page, stub_engine, monkeypatch):
    monkeypatch.setenv("RS_MASK_PYTHON", stub_engine)
    page.refresh()
    wait_until(lambda: has_found_out(page))
    assert page.engine_text.text().startswith("✓ Ready: Python 3.")


def test_a_slow_engine_neither_blocks_the_window_nor_needs_the_page(
    page, stub_engine, tmp_path, monkeypatch
):
    slow = tmp_path / "python"
    slow.write_text(f'#!/bin/sh\nsleep 1\nexec "{stub_engine}" "$@"\n')
    slow.chmod(0o755)
    monkeypatch.setenv("RS_MASK_PYTHON", str(slow))
    wait_until(lambda: has_found_out(page))
    began_s = time.monotonic()
    closed = StartPage()
    page.refresh()
    assert time.monotonic() - began_s < 0.7
    QCoreApplication.processEvents()
    assert not has_found_out(page)
    closed.close()
    closed.deleteLater()
    QCoreApplication.sendPostedEvents(closed, QEvent.Type.DeferredDelete)
    wait_until(lambda: has_found_out(page))
    assert page.engine_text.text().startswith("✓ Ready: Python 3.")


def test_what_the_setup_made_is_found_although_a_search_was_under_way(
    page, stub_engine, monkeypatch
):
    page.refresh()  # its search may end without an engine
    monkeypatch.setenv("RS_MASK_PYTHON", stub_engine)
    page.refresh()
    wait_until(lambda: has_found_out(page))
    assert page.engine_text.text().startswith("✓ Ready: Python 3.")


def test_a_run_of_a_batch_is_listed_although_the_next_one_has_begun(page):
    first, second = RunningJob("Detect: a", "detect"), RunningJob("Detect: b", "detect")
    first.receive(Started("detect"))
    page.now_running.refresh()
    first.end()
    second.receive(Started("detect"))
    QCoreApplication.processEvents()
    remember_run(RecentRun("detect", "Detect", "2026-01-03T10:00", "/batch/a.gpkg"))
    wait_until(lambda: page.runs.count() and "/batch/a.gpkg" in page.runs.item(0).text())
    assert not page.now_running.isHidden()
    second.end()


def test_each_step_of_the_sample_is_possible_once_the_one_before_is_done(page, tmp_path):
    def possible():
        page.refresh()
        return [button.isEnabled() for button in page.sample_buttons]

    assert possible() == [True, False, False, False]
    steps = sample_steps(tmp_path / "sample")
    for done, step in enumerate(steps, start=1):
        for path in (*step.needs, step.makes):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.touch()
        (tmp_path / "sample" / "west.tif").touch()
        (tmp_path / "sample" / "east.tif").touch()
        assert possible() == [number <= done for number in range(4)]
        assert page.sample_buttons[done - 1].text().startswith("✓ ")


def test_a_step_is_filled_in_with_what_the_one_before_made(tmp_path):
    _, annotate, train, detect = sample_steps(tmp_path)
    assert train.values["TRAINING_SET"] == annotate.values["OUTPUT"]
    assert detect.values["MODEL"] == train.values["OUTPUT"] + "/model.safetensors"


def test_the_newest_run_comes_first_and_what_was_made_again_comes_once(page):
    for number in range(20):
        remember_run(RecentRun("train", "Train a model", "2026-01-01T10:00", f"/runs/{number}"))
    remember_run(RecentRun("train", "Train a model", "2026-01-02T10:00", "/runs/15"))
    places = [run.place for run in recent_runs()]
    assert places[:3] == ["/runs/15", "/runs/19", "/runs/18"]
    assert places.count("/runs/15") == 1
    assert len(places) == 12
    page.refresh()
    assert page.runs.item(0).text() == "2026-01-02 10:00  Train a model  /runs/15"


def test_a_training_that_runs_shows_how_far_it_is_and_its_curves(page, tmp_path):
    assert page.now_running.isHidden()
    (tmp_path / "metrics.csv").write_text("epoch,loss,validation/AP\n1,3.5,\n2,2.5,0.2\n")
    job = RunningJob("Train a model: roofs", "train", str(tmp_path))
    training = threading.Thread(
        target=lambda: [
            job.receive(message)
            for message in (
                Started("train"),
                Progress(30, 100, "steps", 1.0, 70.0, "Training, epoch 4 of 10"),
                Metrics({"epoch": 3.0, "loss": 2.0, "validation/AP": 0.4}),
                Metrics({"epoch": 4, "loss": 1.0, "validation/AP": 0.5}),
            )
        ]
    )
    training.start()
    training.join()
    QCoreApplication.processEvents()
    page.now_running.refresh()
    shown = page.now_running
    assert not shown.isHidden()
    assert shown.name.text() == "Train a model: roofs"
    assert shown.state.text() == (
        "Training, epoch 4 of 10: 30 of 100 steps, 1 a second, 1 min 10 s left"
    )
    assert shown.bar.value() == 300
    assert shown.found.isHidden()
    assert [row["epoch"] for row in job.epochs] == [1, 2, 3, 4]  # of before it went on, too
    curves = shown.curves.grab().toImage()
    colours = {curves.pixelColor(x, y).name() for x in range(480) for y in range(170)}
    assert {"#d55e00", "#0072b2"} <= colours
    job.end()
    QCoreApplication.processEvents()
    shown.refresh()
    assert shown.isHidden()


def test_a_detection_that_runs_shows_what_it_found(page):
    job = RunningJob("Detect objects: west", "detect")
    job.receive(Found(objects=[("roof", 0.9, "")] * 1200))
    page.now_running.refresh()
    assert page.now_running.found.text() == "Found so far: 1,200"
    job.receive(Found(objects=[("roof", 0.9, "")], complete=False))
    page.now_running.refresh()
    assert page.now_running.found.text() == "Found so far: over 1,201"
    job.end()
    page.now_running.refresh()


def test_a_run_is_done_again_with_all_its_values(page, monkeypatch):
    opened = {}
    monkeypatch.setattr(
        "rs_mask_plugin.start.page.open_dialog",
        lambda name, **values: opened.update({name: values}),
    )
    given = {"INPUT": ["/a.tif"], "SCORE": 0.4, "AUGMENT": True}
    remember_run(RecentRun("refine", "Refine", "2026-01-01T10:00", "/old.gpkg"))
    remember_run(
        RecentRun("detect", "Detect", "2026-01-01T11:00", "/a.gpkg", "", json.dumps(given))
    )
    page.refresh()
    assert not page.again_button.isEnabled()
    page.runs.setCurrentRow(1)
    assert not page.again_button.isEnabled(), "an earlier version did not keep the values"
    page.runs.setCurrentRow(0)
    page.again_button.click()
    assert opened == {"rsmask:detect": given}


def test_a_model_that_is_dropped_opens_its_card(page, model, tmp_path):
    drops = ModelDropHandler()
    (tmp_path / "other.safetensors").write_bytes(b"no model of ours")
    assert not drops.handleFileDrop(str(tmp_path / "other.safetensors"))
    assert not drops.handleFileDrop(str(tmp_path / "image.tif"))
    card = model_file(tmp_path / "roofs.safetensors")
    assert drops.handleFileDrop(card)
    (shown,) = [each for each in QApplication.topLevelWidgets() if isinstance(each, ModelPage)]
    text = shown.text.toPlainText()
    for words in ("roofs.safetensors", "<b>house</b>", "0.42", "0.13 m a pixel", "AP50 0.71"):
        assert words in text
    shown.close()


def model_file(path):
    """Write a model's header with a card, and nothing else."""
    card = {
        "architecture": "resnet50_fpn",
        "classes": [{"id": 1, "name": "<b>house</b>", "color": "#112233"}],
        "band_names": ["red", "green", "blue"],
        "dtype": "uint8",
        "gsd": 0.13,
        "tile_size": 512,
        "score_thresholds": {"1": 0.42},
        "metrics": {"validation/AP": 0.5, "validation/AP50": 0.71},
    }
    header = json.dumps({"__metadata__": {"rsmask": json.dumps(card)}}).encode()
    path.write_bytes(len(header).to_bytes(8, "little") + header)
    return str(path)


def test_a_list_of_another_version_is_no_error(qgis_app):
    from qgis.core import QgsSettings

    for text in ("no JSON", '[{"unknown": 1}]', "[1]", "{}"):
        QgsSettings().setValue("rs_mask/recent_runs", text)
        assert recent_runs() == []
    QgsSettings().remove("rs_mask/recent_runs")
