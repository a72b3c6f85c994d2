"""The console command: the registry's jobs on a command line."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from dataclasses import MISSING, fields
from pathlib import Path

import pytest
from rs_mask_plugin.core.jobs.protocol import Progress
from rs_mask_plugin.core.jobs.registry import JOBS

ROOT = Path(__file__).parents[2]
COMMAND = [sys.executable, "-m", "rs_mask_plugin.core.cli"]


def rsmask(*arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "COLUMNS": "200"}
    return subprocess.run(
        [*COMMAND, *arguments], cwd=ROOT, env=environment, capture_output=True, text=True
    )


def test_help_lists_every_job():
    shown = rsmask("--help")
    assert shown.returncode == 0
    for name, definition in JOBS.items():
        assert name in shown.stdout
        assert definition.summary.split()[0] in shown.stdout


@pytest.mark.parametrize("job", ["annotate", "train"])
def test_help_of_a_job_shows_every_parameter_with_default_and_choices(job):
    shown = rsmask(job, "--help")
    assert shown.returncode == 0
    text = re.sub(r"[│\s]+", " ", shown.stdout)
    for entry in fields(JOBS[job].parameters):
        assert "--" + entry.name.replace("_", "-") in text
        for choice in entry.metadata["choices"]:
            assert choice in text
        if entry.default is not MISSING and entry.default not in ("", ()):
            assert f"[default: {entry.default}]" in text


def test_several_choices_follow_one_option(tmp_path):
    ended = rsmask(
        "compareoptimizers",
        *("--training-set", str(tmp_path / "absent"), "--output", str(tmp_path / "run")),
        *("--optimizers", "adamw", "sgd"),
    )
    assert ended.returncode == 2
    assert "absent" in ended.stderr  # so the optimizers were understood


def test_a_missing_parameter_is_said_with_code_2():
    ended = rsmask("detect", "--input", "a.tif", "--model", "m.safetensors")
    assert ended.returncode == 2
    assert "--output" in ended.stderr + ended.stdout


def test_a_value_outside_its_limits_is_one_sentence_with_code_2():
    ended = rsmask("detect", "--input", "a.tif", "--model", "m", "--output", "o", "--score", "-2")
    assert ended.returncode == 2
    assert ended.stderr.strip() == "The parameter 'score' must be at least -1, not -2."


def test_a_file_that_is_not_there_is_one_sentence_with_code_2(tmp_path):
    ended = rsmask("evaluate", "--detections", str(tmp_path / "no.gpkg"), "--truth", "no.gpkg")
    assert ended.returncode == 2
    assert "no.gpkg" in ended.stderr
    assert "Traceback" not in ended.stderr


SLOW_JOB = """
import sys, time
from rs_mask_plugin.core import cli
from rs_mask_plugin.core.jobs.engine_options import CheckParameters

class Slow:
    name = "check"
    parameters = CheckParameters
    summary = ""
    def load(self):
        def slow(parameters, job):
            job.info("begun")
            while True:
                time.sleep(0.02)
                job.check_stop("2 of 5 tiles are kept.")
        return slow

sys.exit(cli.run(Slow(), {}))
"""


def test_control_c_stops_a_job_and_says_what_is_kept():
    process = subprocess.Popen(
        [sys.executable, "-c", SLOW_JOB], cwd=ROOT, stderr=subprocess.PIPE, text=True
    )
    assert process.stderr is not None
    assert process.stderr.readline().strip() == "begun"
    start = time.monotonic()
    process.send_signal(signal.SIGINT)
    text = process.stderr.read()
    assert process.wait(timeout=20) == 130
    assert time.monotonic() - start < 2
    assert "2 of 5 tiles are kept." in text
    process.stderr.close()


def finished_with(outputs: dict, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the console command with a job that ends at once with these outputs."""
    program = f"""
import sys
from rs_mask_plugin.core import cli
from rs_mask_plugin.core.jobs.engine_options import CheckParameters

class Done:
    parameters = CheckParameters
    def load(self):
        return lambda parameters, job: {outputs!a}

sys.exit(cli.run(Done(), {{}}))
"""
    return subprocess.run(
        [sys.executable, "-c", program],
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
    )


def test_a_path_that_the_console_can_not_show_does_not_fail_a_finished_job():
    outputs = {"OUTPUT": "/tmp/Geb\xe4ude \u6811.gpkg", "DETECTIONS": 3}
    ended = finished_with(outputs, PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert (ended.returncode, ended.stderr) == (0, "")
    assert ended.stdout.splitlines() == [
        "OUTPUT: /tmp/Geb\\xe4ude \\u6811.gpkg",
        "DETECTIONS: 3",
    ]


def test_every_figure_has_a_line_of_its_own():
    ended = finished_with({"ap": 0.25, "metrics": {"validation/AP": 0.25, "validation/AP50": 0.5}})
    assert ended.stdout.splitlines() == ["ap: 0.25", "validation/AP: 0.25", "validation/AP50: 0.5"]


def test_amounts_of_progress_are_plain_numbers():
    assert Progress(1234567, 2000000, "tiles").amount() == "1,234,567 of 2,000,000 tiles"
    assert Progress(0.0155, 5, "trainings").amount() == "0.02 of 5 trainings"
