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

lock = QLockFile(sys.argv[1])
assert lock.tryLock(0)
print("locked", flush=True)
sys.stdin.read()
"""


def test_the_second_job_waits_says_so_and_can_leave(qgis_app, tmp_path):
    path = tmp_path / "turn.lock"
    said, turns = [], []

    def second():
        with device_turn(path, lambda: False, said.append) as has_turn:
            turns.append(has_turn)

    with device_turn(path, lambda: False, said.append) as first:
        assert first and not said
        with device_turn(path, lambda: bool(said), said.append) as left:
            assert not left, "cancelled while it waited"
        assert "waits until it is done" in said.pop()
        waiting = threading.Thread(target=second)
        waiting.start()
        time.sleep(0.5)
        assert not turns and waiting.is_alive()
    waiting.join(10)
    assert turns == [True]
    assert said[-1] == "It is this run's turn now."


def test_a_lock_of_another_qgis_counts_until_that_ends_or_crashes(qgis_app, tmp_path):
    path = tmp_path / "turn.lock"
    other = subprocess.Popen(
        [sys.executable, "-c", _HOLDER, str(path)],
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
    assert path.exists(), "a crash leaves the file behind"
    with device_turn(path, lambda: True, said.append) as has_turn:
        assert has_turn


def test_where_no_lock_can_be_made_nobody_waits(qgis_app, tmp_path):
    missing = tmp_path / "missing" / "turn.lock"
    with device_turn(missing, lambda: True, print) as has_turn:
        assert has_turn
