"""A run of an algorithm: what it says, how it is cancelled, how it fails."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingUtils,
)
from qgis.gui import QgsMessageBarItem
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QTimer
from qgis.PyQt.QtWidgets import QPushButton

from tests.rs_mask_plugin.algorithm_runs import Listening, run


def test_progress_lines_and_warnings_reach_the_log(fake, provider):
    fake("report")
    feedback = Listening()
    run("rsmask:check", {}, feedback)
    assert feedback.shares[-1] == 100
    for line in ("Detecting ä", "Device: cpu", "a line", "a warning"):
        assert line in feedback.lines
    assert not any("loss" in line for line in feedback.lines), "figures have files of their own"


def test_cancel_ends_the_run_and_tells_how_to_go_on(fake, provider):
    fake("wait")
    feedback = Listening(cancel=True)
    assert run("rsmask:check", {}, feedback) == {}
    assert "Two tiles are kept; run it again." in feedback.lines


def test_a_click_is_heard_while_a_quiet_job_runs_in_the_windows_thread(fake, provider):
    fake("wait")
    feedback = Listening()
    QTimer.singleShot(300, feedback.cancel)
    assert run("rsmask:check", {}, feedback) == {}
    assert "Two tiles are kept; run it again." in feedback.lines


def test_a_crash_is_one_sentence_with_the_log_above_it(fake, provider):
    fake("die:SIGSEGV")
    feedback = Listening()
    with pytest.raises(QgsProcessingException, match="segmentation fault"):
        run("rsmask:check", {}, feedback)
    assert "the last words" in feedback.lines


def test_a_failure_comes_with_its_hint(fake, provider):
    fake("fail")
    with pytest.raises(QgsProcessingException, match=r"The raster is empty\. Choose another one\."):
        run("rsmask:check", {})


def test_without_an_engine_the_error_names_the_setup(provider, monkeypatch):
    monkeypatch.delenv("RS_MASK_PYTHON", raising=False)
    # In a window the dialog is told before the run, elsewhere the run ends so.
    with pytest.raises((QgsProcessingException, ValueError), match="rsmask:setup"):
        run("rsmask:check", {})


def test_no_file_of_a_run_stays_in_the_temporary_folder(fake, provider):
    fake("report")
    before = set(Path(QgsProcessingUtils.tempFolder()).glob("rsmask_*"))
    run("rsmask:check", {})
    assert set(Path(QgsProcessingUtils.tempFolder()).glob("rsmask_*")) == before


def test_the_check_says_what_to_paste_with_the_versions_of_plugin_and_qgis(fake, provider):
    fake("diagnose")
    feedback = Listening()
    text = run("rsmask:check", {}, feedback)["DIAGNOSTICS"]
    assert text.startswith("RS Mask ")
    assert ", QGIS 3." in text.splitlines()[0]
    assert text.splitlines()[1] == "torch: 2"
    assert any(text in line for line in feedback.lines)


def test_each_click_on_run_without_an_engine_leaves_one_offer_to_set_it_up(
    provider, qgis_iface, monkeypatch
):
    for module in ("toolbox.base", "window.notices"):
        monkeypatch.setattr(f"rs_mask_plugin.{module}.iface", qgis_iface)
    opened = []
    monkeypatch.setattr("rs_mask_plugin.toolbox.base.open_dialog", opened.append)
    monkeypatch.delenv("RS_MASK_PYTHON", raising=False)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("rsmask:check")
    for _ in range(3):
        possible, _ = algorithm.checkParameterValues({}, QgsProcessingContext())
        assert not possible
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    lines = qgis_iface.messageBar().findChildren(QgsMessageBarItem)
    (line,) = [each for each in lines if "needs its engine" in each.text()]
    (button,) = [each for each in line.findChildren(QPushButton) if each.text() == "Set it up"]
    button.click()
    assert opened == ["rsmask:setup"]
