"""The check reports versions, device and speed without a network connection."""

from __future__ import annotations

import sys

import pytest
from rs_mask_plugin.core.check import check, text_to_paste
from rs_mask_plugin.core.jobs.engine_options import CheckParameters
from rs_mask_plugin.core.jobs.errors import UserError
from rs_mask_plugin.core.jobs.job import Job
from rs_mask_plugin.core.jobs.protocol import Message


def test_the_check_gives_device_version_and_speed_and_writes_its_report(tmp_path):
    messages = []
    report = tmp_path / "check.html"
    outputs = check(CheckParameters(device="cpu", report=str(report)), Job(messages.append))
    assert outputs["DEVICE"].startswith("CPU")
    assert outputs["TILES_PER_SECOND"] > 0
    assert outputs["TORCH"]
    assert outputs["REPORT"] == str(report)
    lines = [message.text for message in messages if isinstance(message, Message)]
    assert any(line.startswith("torchvision: ") for line in lines)
    assert "torchvision" in report.read_text(encoding="utf-8")
    assert f"torch: {outputs['TORCH'].partition('+')[0]}" in outputs["DIAGNOSTICS"]
    assert sys.executable not in outputs["DIAGNOSTICS"]


@pytest.mark.parametrize(
    ("finding", "pasted"),
    [
        ("3.11.7 (/home/ada/engine/bin/python)", "3.11.7 (…)"),
        (r"3.11.7 (C:\Users\Ada\engine\python.exe)", "3.11.7 (…)"),
        ("driver in /opt/nvidia, too old", "driver in …, too old"),
        ("8 tiles/s on an AMD EPYC w/ 2 cores", "8 tiles/s on an AMD EPYC w/ 2 cores"),
    ],
)
def test_what_is_pasted_has_no_paths(finding, pasted):
    assert text_to_paste({"a": finding}) == f"a: {pasted}"


def test_a_report_that_can_not_be_written_is_named(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(UserError, match="file can't be made"):
        check(
            CheckParameters(device="cpu", report=str(tmp_path / "file" / "check.html")),
            Job(lambda _: None),
        )
