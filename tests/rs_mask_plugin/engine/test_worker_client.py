"""The client of the worker process, against a worker that behaves well and badly."""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from pathlib import Path

import pytest
from rs_mask_plugin.core.jobs.protocol import JobRequest, Message, Metrics, Progress, Started

from rs_mask_plugin.engine.worker_client import (
    Worker,
    WorkerCommand,
    WorkerError,
)

FAKE = Path(__file__).parents[1] / "fake_worker.py"
posix_only = pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")


def run(tmp_path, do, *, on_message=lambda message: None, cancelled=lambda: False, **parameters):
    command = WorkerCommand(sys.executable, FAKE)
    worker = Worker(command, JobRequest("fake", {"do": do, **parameters}), tmp_path)
    return worker.run(on_message, cancelled)


def is_running(pid):
    try:
        with Path(f"/proc/{pid}/stat").open() as file:
            return file.read().rpartition(")")[2].split()[0] != "Z"
    except (FileNotFoundError, ProcessLookupError):
        return False


class CancelAfterProgress:
    """Cancels as soon as the worker said something; remembers what it said."""

    def __init__(self):
        self.texts = []

    def on_message(self, message):
        self.texts.append(message.text)

    def cancelled(self):
        return bool(self.texts)

    @property
    def pid(self):
        return int(self.texts[0])


def test_every_message_arrives_in_order_and_unknown_ones_are_ignored(tmp_path):
    messages = []
    result = run(tmp_path, "report", on_message=messages.append)
    assert [type(message) for message in messages] == [
        Started,
        *[Progress] * 5,
        Message,
        Message,
        Metrics,
    ]
    assert messages[1].text == "Detecting ä"
    assert result.outputs == {"count": 7}
    assert not result.cancelled


def test_the_parameters_reach_the_worker_unchanged(tmp_path):
    values = {"path": "/data/Übung 1.tif", "numbers": [0.1, 2], "flag": True}
    outputs = run(tmp_path, "echo", **values).outputs
    assert outputs["parameters"] == {"do": "echo", **values}


def test_the_worker_runs_isolated_and_leaves_no_pycache(tmp_path):
    assert run(tmp_path, "echo").outputs["flags"] == [1, 1, 1]


def test_a_stopped_worker_says_what_it_kept(tmp_path):
    watcher = CancelAfterProgress()
    result = run(tmp_path, "wait", on_message=watcher.on_message, cancelled=watcher.cancelled)
    assert result.cancelled
    assert result.text == "Two tiles are kept; run it again."


@posix_only
def test_a_worker_that_does_not_stop_is_gone_within_two_seconds(tmp_path):
    watcher = CancelAfterProgress()
    asked_at = []

    def cancelled():
        if watcher.texts:
            asked_at.append(time.monotonic())
        return bool(watcher.texts)

    result = run(tmp_path, "hang", on_message=watcher.on_message, cancelled=cancelled)
    assert result.cancelled
    assert not is_running(watcher.pid)
    # A promise to the user and not a matter of speed: closing stdin to the kill is at most 2 s.
    assert time.monotonic() - asked_at[0] < 2.5


@posix_only
def test_children_of_a_killed_worker_are_killed_too(tmp_path):
    texts = []
    with pytest.raises(WorkerError):
        run(tmp_path, "leave_child", on_message=lambda message: texts.append(message.text))
    deadline = time.monotonic() + 5
    while is_running(int(texts[0])) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not is_running(int(texts[0]))


@posix_only
@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("SIGKILL", "memory ran out"),
        ("SIGSEGV", "segmentation fault"),
        ("SIGABRT", "abort"),
        ("SIGILL", "processor lacks an instruction"),
        ("SIGBUS", "shared memory"),
    ],
)
def test_a_crash_is_explained_and_comes_with_the_last_words(tmp_path, name, said):
    with pytest.raises(WorkerError, match=said) as error:
        run(tmp_path, f"die:{name}")
    assert "the last words" in error.value.log


def test_a_bug_in_the_worker_comes_with_its_traceback(tmp_path):
    with pytest.raises(WorkerError, match="exit code 1") as error:
        run(tmp_path, "raise_error")
    assert "RuntimeError: a bug in the worker" in error.value.log


def test_a_worker_that_ends_without_a_result_is_an_error(tmp_path):
    with pytest.raises(WorkerError, match="without a result"):
        run(tmp_path, "end_silently")


def test_a_failure_of_the_users_input_is_told_in_its_own_words_without_a_log(tmp_path):
    with pytest.raises(WorkerError) as error:
        run(tmp_path, "fail")
    assert (error.value.text, error.value.hint) == ("The raster is empty.", "Choose another one.")
    assert error.value.log == ""


def test_garbage_on_stdout_and_a_flood_on_stderr_do_no_harm(tmp_path):
    messages = []
    assert run(tmp_path, "garbage", on_message=messages.append).outputs == {"count": 1}


@posix_only
def test_a_result_counts_even_if_the_worker_hangs_afterwards(tmp_path, monkeypatch):
    monkeypatch.setattr("rs_mask_plugin.engine.worker_client._AFTER_RESULT_S", 0.3)
    assert run(tmp_path, "hang_after_result").outputs == {"count": 1}


@posix_only
def test_a_process_that_the_worker_left_behind_holds_no_run_up(tmp_path, monkeypatch):
    monkeypatch.setattr("rs_mask_plugin.engine.worker_client._JOIN_S", 0.1)
    pids, began = [], time.monotonic()
    run(tmp_path, "leave_stranger", on_message=lambda message: pids.append(int(message.text)))
    took = time.monotonic() - began
    assert is_running(pids[0])
    os.kill(pids[0], signal.SIGKILL)
    assert took < 10


def test_a_full_or_missing_temporary_folder_is_named(tmp_path):
    with pytest.raises(WorkerError) as error:
        run(tmp_path / "gone", "finish")
    assert str(error.value).startswith(f"The temporary folder can't be written to: {tmp_path}/gone")
    assert error.value.hint.startswith("Make room there")


def test_a_python_that_can_not_be_started_is_named(tmp_path):
    command = WorkerCommand(str(tmp_path / "no python"), FAKE)
    worker = Worker(command, JobRequest("fake", {}), tmp_path)
    with pytest.raises(WorkerError, match="no python"):
        worker.run(lambda message: None, lambda: False)


def test_an_error_while_listening_ends_the_worker(tmp_path):
    pids = []

    def on_message(message):
        pids.append(int(message.text))
        raise KeyError("in QGIS")

    with pytest.raises(KeyError):
        run(tmp_path, "wait", on_message=on_message)
    assert not is_running(pids[0])


@posix_only
def test_a_worker_ends_when_the_process_that_started_it_is_killed(tmp_path):
    program = (
        "import sys; from pathlib import Path;"
        "from rs_mask_plugin.core.jobs.protocol import JobRequest;"
        "from rs_mask_plugin.engine.worker_client import Worker, WorkerCommand;"
        f"worker = Worker(WorkerCommand(sys.executable, Path({str(FAKE)!r})),"
        f" JobRequest('fake', {{'do': 'wait'}}), Path({str(tmp_path)!r}));"
        "worker.run(lambda message: print(message.text, flush=True), lambda: False)"
    )
    import subprocess

    root = Path(__file__).parents[3]
    parent = subprocess.Popen(
        [sys.executable, "-c", program], stdout=subprocess.PIPE, text=True, cwd=root
    )
    pid = int(parent.stdout.readline())
    assert is_running(pid)
    parent.send_signal(signal.SIGKILL)
    parent.wait()
    parent.stdout.close()
    deadline = time.monotonic() + 5
    while is_running(pid) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not is_running(pid)


def test_nothing_of_qgis_reaches_the_worker_and_what_the_user_set_does(tmp_path, monkeypatch):
    for name in (
        "PROJ_LIB",
        "PROJ_DATA",
        "GDAL_DATA",
        "GDAL_DRIVER_PATH",
        "PYTHONPATH",
        "PYTHONSTARTUP",
        "QT_PLUGIN_PATH",
        "QGIS_PREFIX_PATH",
        "GRASS_PYTHON",
        "LD_LIBRARY_PATH",
        "LD_PRELOAD",
        "DYLD_LIBRARY_PATH",
        "VIRTUAL_ENV",
        "__PYVENV_LAUNCHER__",
    ):
        monkeypatch.setitem(os.environ, name, "" if name == "LD_PRELOAD" else "/nonsense")
    for name in ("HTTPS_PROXY", "GDAL_CACHEMAX", "CUDA_VISIBLE_DEVICES", "PYTORCH_CUDA_ALLOC_CONF"):
        monkeypatch.setitem(os.environ, name, "kept")
    environment = run(tmp_path, "echo").outputs["environment"]
    assert "/nonsense" not in environment.values()
    assert list(environment.values()).count("kept") == 4


def test_no_thread_stays_behind(tmp_path):
    before = threading.active_count()
    run(tmp_path, "report")
    assert threading.active_count() == before
