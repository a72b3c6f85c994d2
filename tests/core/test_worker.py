"""The worker process as QGIS meets it: a bundle on disk, a job file, pipes."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

ROOT = Path(__file__).parents[2]

# A job of many moods stands in for `check`: what it does is told in its `report` parameter.
MOODS = """
import errno, multiprocessing, os, sys, time
from .jobs.errors import StoppedError, UserError

def _sleep():
    time.sleep(60)

def check(parameters, job):
    mood = parameters.report
    print("noise on stdout", flush=True)
    os.write(1, b"noise from C\\n")
    job.info("begun")
    if mood == "user":
        raise UserError("The raster a.tif has no CRS.", "Assign one.")
    if mood == "bug":
        raise KeyError("oops")
    if mood == "memory":
        raise MemoryError
    if mood == "full":
        raise OSError(errno.ENOSPC, "No space left on device", "out.gpkg")
    if mood == "library":
        import a_library_that_is_not_there
    if mood == "segfault":
        os.kill(os.getpid(), 11)
    if mood == "polite":
        while True:
            time.sleep(0.02)
            if job.stopping:
                raise StoppedError("3 of 9 tiles are kept.", {"OUTPUT": "x"})
    if mood == "native":
        import ctypes
        ctypes.CDLL(None).sleep(60)
    if mood == "children":
        children = [multiprocessing.get_context("fork").Process(target=_sleep) for _ in range(2)]
        for child in children:
            child.start()
        job.info("children " + " ".join(str(child.pid) for child in children))
        for child in children:
            child.join()
    if mood == "thread":
        import threading
        threading.Thread(target=_sleep).start()
    if mood == "latin":
        return {"OUTPUT": os.fsdecode(b"/tmp/Geb\\xe4ude.gpkg")}
    if mood == "where":
        return {"file": sys.modules["rs_mask_plugin"].__file__, "torch": "torch" in sys.modules}
    return {"OK": 1}
"""


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The plugin's folder as it is deployed, under a name with a space and an umlaut."""
    folder = tmp_path_factory.mktemp("Plugins für QGIS") / "rs_mask_plugin"
    ignore = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "core", folder / "core", ignore=ignore)
    (folder / "rs_mask_plugin").mkdir()
    shutil.copy(ROOT / "rs_mask_plugin" / "__init__.py", folder / "rs_mask_plugin")
    shutil.copy(ROOT / "__init__.py", folder)
    (folder / "core" / "check.py").write_text(MOODS)
    return folder


class Run:
    """A worker that runs."""

    def __init__(self, bundle: Path, folder: Path, request: object) -> None:
        job_file = folder / "job.json"
        text = request if isinstance(request, str) else json.dumps(request)
        job_file.write_text(text, encoding="utf-8")
        worker = bundle / "core" / "worker.py"
        self.process = subprocess.Popen(
            [sys.executable, "-I", "-B", "-u", "-X", "utf8", str(worker), str(job_file)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=True,
            text=True,
            encoding="utf-8",
        )

    def wait_for(self, text: str) -> str:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            if text in line:
                return line
        raise AssertionError(f"the worker ended before it said {text!r}")

    def end(self) -> tuple[int, list[dict], str]:
        """Wait for the end: exit code, messages, stderr. Does not close stdin before that."""
        assert self.process.stdout is not None and self.process.stderr is not None
        lines = self.process.stdout.read().splitlines()
        errors = self.process.stderr.read()
        code = self.process.wait(timeout=30)
        assert self.process.stdin is not None
        self.process.stdin.close()
        return code, [json.loads(line) for line in lines], errors

    def stop(self) -> float:
        """Close stdin; return the seconds until the process was gone."""
        assert self.process.stdin is not None
        start = time.monotonic()
        self.process.stdin.close()
        self.process.wait(timeout=30)
        return time.monotonic() - start


@pytest.fixture
def run(bundle: Path, tmp_path: Path):
    runs = []

    def start(mood: str = "", **request: object) -> Run:
        whole = {"protocol": 1, "job": "check", "parameters": {"report": mood}, **request}
        runs.append(Run(bundle, tmp_path, whole))
        return runs[-1]

    yield start
    for each in runs:
        if each.process.poll() is None:
            each.process.kill()
        for pipe in (each.process.stdin, each.process.stdout, each.process.stderr):
            pipe.close()


def test_stdout_carries_messages_only(run):
    code, messages, errors = run().end()
    assert code == 0
    assert [message["type"] for message in messages] == ["started", "message", "result"]
    assert messages[-1]["outputs"] == {"OK": 1}
    assert "noise on stdout" in errors and "noise from C" in errors


def test_a_file_name_that_is_no_utf_8_does_not_fail_a_finished_job(run):
    code, messages, _ = run("latin").end()
    assert (code, messages[-1]["type"]) == (0, "result")
    assert os.fsencode(messages[-1]["outputs"]["OUTPUT"]) == b"/tmp/Geb\xe4ude.gpkg"


def test_started_names_the_versions_without_loading_torch(run):
    _, messages, _ = run("where").end()
    assert messages[0]["versions"]["torch"] not in ("", "missing")
    assert messages[-1]["outputs"]["torch"] is False


def test_the_deployed_folder_is_the_package_that_runs(run, bundle):
    _, messages, _ = run("where").end()
    assert Path(messages[-1]["outputs"]["file"]).parents[1] == bundle


@pytest.mark.parametrize(
    ("mood", "text"),
    [
        ("user", "The raster a.tif has no CRS."),
        ("memory", "memory is not enough"),
        ("full", "disk is full while out.gpkg"),
        ("library", "lacks the library 'a_library_that_is_not_there'"),
    ],
)
def test_what_a_user_can_mend_is_said_in_a_sentence(run, mood, text):
    code, messages, _ = run(mood).end()
    assert code == 2
    assert messages[-1]["type"] == "failed"
    assert text in messages[-1]["text"]
    assert messages[-1]["hint"]


@pytest.mark.parametrize(
    ("request_text", "text"),
    [
        ({"job": "bake"}, "no job 'bake'"),
        ({"protocol": 2}, "different versions"),
        ({"parameters": {"colour": 1}}, "no parameter 'colour'"),
        ({"parameters": {"device": "abacus"}}, "must be one of"),
        ({"parameters": None}, "no parameters"),
    ],
)
def test_a_job_file_that_can_not_be_run_is_refused(run, request_text, text):
    code, messages, _ = run(**request_text).end()
    assert code == 2
    assert messages[-1]["type"] == "failed"
    assert text in messages[-1]["text"]


def test_a_broken_job_file_is_refused(bundle, tmp_path):
    code, messages, _ = Run(bundle, tmp_path, "{").end()
    assert code == 2
    assert "not JSON" in messages[-1]["text"]


def test_a_bug_ends_with_a_traceback_and_a_code_of_its_own(run):
    code, messages, errors = run("bug").end()
    assert code not in (0, 2)
    assert "KeyError: 'oops'" in errors
    assert messages[-1]["type"] == "message"


def test_a_crash_in_native_code_shows_in_the_exit_code(run):
    code, _, _ = run("segfault").end()
    assert code == -signal.SIGSEGV


def test_a_polite_job_says_what_it_kept(run):
    worker = run("polite")
    worker.wait_for("begun")
    assert worker.stop() < 2
    code, messages, _ = worker.end()
    assert code == 0
    assert messages[-1]["cancelled"] is True
    assert messages[-1]["text"] == "3 of 9 tiles are kept."
    assert messages[-1]["outputs"] == {"OUTPUT": "x"}


def test_a_job_stuck_in_native_code_is_gone_within_two_seconds(run):
    worker = run("native")
    worker.wait_for("begun")
    assert worker.stop() < 2
    code, messages, _ = worker.end()
    assert code == 0
    assert messages[-1]["type"] == "result" and messages[-1]["cancelled"] is True


def test_a_stopped_worker_takes_its_children_along(run):
    worker = run("children")
    children = [int(pid) for pid in worker.wait_for("children ").split("children ")[1][:-3].split()]
    worker.stop()
    assert not _alive(children)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux only")
def test_a_killed_worker_takes_its_children_along(run):
    worker = run("children")
    children = [int(pid) for pid in worker.wait_for("children ").split("children ")[1][:-3].split()]
    worker.process.kill()
    worker.process.wait()
    assert not _alive(children)


def test_a_thread_left_behind_does_not_hold_up_the_end(run):
    code, messages, _ = run("thread").end()
    assert code == 0
    assert messages[-1]["type"] == "result"


def test_nothing_is_written_into_the_plugin_folder(run, bundle):
    run().end()
    assert not list(bundle.rglob("__pycache__"))


def _alive(pids: list[int]) -> list[int]:
    """Return which of the processes still live after a moment."""
    deadline = time.monotonic() + 3
    living = pids
    while living and time.monotonic() < deadline:
        time.sleep(0.05)
        living = [
            pid
            for pid in living
            if psutil.pid_exists(pid) and psutil.Process(pid).status() != psutil.STATUS_ZOMBIE
        ]
    return living


def test_an_interrupt_is_a_stop(run):
    worker = run("polite")
    worker.wait_for("begun")
    os.kill(worker.process.pid, signal.SIGINT)
    code, messages, _ = worker.end()
    assert code == 0
    assert messages[-1]["cancelled"] is True
