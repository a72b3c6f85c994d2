"""The start page: what it shows of engine, sample and last runs."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import QCoreApplication

from rs_mask_plugin.engine import settings
from rs_mask_plugin.start.page import StartPage
from rs_mask_plugin.start.sample_steps import sample_steps
from rs_mask_plugin.window.recent_runs import RecentRun, recent_runs, remember_run


@pytest.fixture
def page(provider, tmp_path, monkeypatch):
    settings.set_sample_folder(str(tmp_path / "sample"))
    monkeypatch.delenv("RS_MASK_PYTHON", raising=False)
    shown = StartPage()
    yield shown
    shown.deleteLater()
    settings.set_sample_folder("")


def test_without_an_engine_it_says_so_and_offers_the_setup(page):
    QCoreApplication.processEvents()
    assert "is not set up on this computer" in page.engine_text.text()
    assert page.setup_button.isEnabled()
    assert not page.check_button.isEnabled()


def test_with_an_engine_it_says_which(page, stub_engine, monkeypatch):
    monkeypatch.setenv("RS_MASK_PYTHON", stub_engine)
    page.refresh()
    QCoreApplication.processEvents()
    assert page.engine_text.text().startswith("✓ Ready: Python 3.")


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


def test_a_list_of_another_version_is_no_error(qgis_app):
    from qgis.core import QgsSettings

    for text in ("no JSON", '[{"unknown": 1}]', "[1]", "{}"):
        QgsSettings().setValue("rs_mask/recent_runs", text)
        assert recent_runs() == []
    QgsSettings().remove("rs_mask/recent_runs")
