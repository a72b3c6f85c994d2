"""Jobs of QGIS's windows take turns on the computer's device."""

from __future__ import annotations

import subprocess
import sys
import threading
import time

from rs_mask_plugin.engine.job_queue import device_turn

_HOLDER = """
import sys
from qgis.PyQt.QtCore import QLockFile

locks = [QLockFile(path) for path in sys.argv[1:]]
assert all(lock.tryLock(0) for lock in locks)
print("locked", flush=True)
sys.stdin.read()
"""


class Job(threading.Thread):
    """A job in a thread of its own, which has its turn until it is let go."""

    def __init__(self, path, turns, name):
        super().__init__(name=name, daemon=True)
        self._path = path
        self._turns = turns
        self.said = []
        self.is_cancelled = threading.Event()
        self.may_end = threading.Event()
        self.start()
        assert until(lambda: self.said or self.name in turns)

    def run(self):
        with device_turn(self._path, self.is_cancelled.is_set, self.said.append) as has_turn:
            self._turns.append(self.name if has_turn else f"not {self.name}")
            self.may_end.wait(10)


def until(condition):
    """Wait at most ten seconds for something; return whether it came."""
    deadline = time.monotonic() + 10
    while not condition() and time.monotonic() < deadline:
        time.sleep(0.01)
    return condition()


def test_jobs_have_their_turns_in_the_order_in_which_they_came(qgis_app, tmp_path):
    path, turns = tmp_path / "turn.lock", []
    jobs = [Job(path, turns, name) for name in ("first", "second", "leaver", "third", "fourth")]
    for job in jobs[1:]:
        (said,) = job.said
        assert said.startswith("Another run of RS Mask is at work. This one waits")
    jobs[2].is_cancelled.set()
    assert until(lambda: turns == ["first", "not leaver"])
    for job in jobs:
        job.may_end.set()
        job.join(10)
    assert turns == ["first", "not leaver", "second", "third", "fourth"]
    assert jobs[0].said == [] and jobs[3].said[1:] == ["It is this run's turn now."]
    assert list(tmp_path.iterdir()) == []


def test_a_batch_started_inside_of_another_does_not_wait_for_it_for_ever(qgis_app, tmp_path):
    path = tmp_path / "turn.lock"
    with (
        device_turn(path, lambda: False, print) as outer,
        device_turn(path, lambda: True, print) as inner,
    ):
        assert outer and inner


def test_a_lock_of_another_qgis_counts_until_that_ends_or_crashes(qgis_app, tmp_path):
    path = tmp_path / "turn.lock"
    ticket = tmp_path / "turn.lock.01.2_3"
    other = subprocess.Popen(
        [sys.executable, "-c", _HOLDER, str(path), str(ticket)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert other.stdout.readline() == "locked\n"
    said = []
    with device_turn(path, lambda: bool(said), said.append) as has_turn:
        assert not has_turn
    assert f"process {other.pid}" in said[0]
    other.kill()
    other.wait()
    other.stdin.close()
    other.stdout.close()
    assert path.exists() and ticket.exists(), "a crash leaves the file behind"
    with device_turn(path, lambda: True, said.append) as has_turn:
        assert has_turn


def test_where_no_lock_can_be_made_nobody_waits(qgis_app, tmp_path):
    missing = tmp_path / "missing" / "turn.lock"
    with device_turn(missing, lambda: True, print) as has_turn:
        assert has_turn
