"""Lets jobs of QGIS's windows use the computer's device one after the other.

Two trainings at once share one graphics card's memory, or the same cores, and both take longer than
one after the other. A lock file, which the system's temporary folder holds, is the turn: it counts
for all windows of a user on this computer. One that a crashed QGIS left behind counts no more.
"""

from __future__ import annotations

import getpass
import os
import re
import time
from contextlib import contextmanager
from pathlib import Path
from typing import Callable, Iterator

from qgis.PyQt.QtCore import QCoreApplication, QDir, QLockFile, QThread

from ..language.catalog import tr

_POLL_S = 0.3


def lock_path() -> Path:
    """Return the lock file of this user on this computer."""
    try:
        user = getpass.getuser()
    except (ImportError, KeyError, OSError):  # a user without a name
        user = "user"
    return Path(QDir.tempPath()) / f"rs_mask_{re.sub(r'[^A-Za-z0-9]', '_', user)}.lock"


@contextmanager
def device_turn(
    path: Path, is_cancelled: Callable[[], bool], say: Callable[[str], None]
) -> Iterator[bool]:
    """Wait until no other job has the device; have it inside the ``with``.

    Args:
        path: The lock file.
        is_cancelled: Asked several times a second while it waits.
        say: Takes a line on what it waits for.

    Yields:
        Whether it is this job's turn; False: cancelled while it waited.
    """
    lock = QLockFile(str(path))
    lock.setStaleLockTime(0)  # a training takes days; a lock ends with its process
    has_turn = _wait(lock, is_cancelled, say)
    try:
        yield has_turn
    finally:
        lock.unlock()  # does nothing where it was not locked


def _wait(lock: QLockFile, is_cancelled: Callable[[], bool], say: Callable[[str], None]) -> bool:
    waits = False
    while not lock.tryLock(0):
        if lock.error() != QLockFile.LockError.LockFailedError:
            return True  # the folder can't be written to: better at once than never
        if not waits:
            waits = True
            say(_waiting_for(lock))
        if is_cancelled():
            return False
        _let_window_live()
        time.sleep(_POLL_S)
    if waits:
        say(tr("It is this run's turn now."))
    return True


def _waiting_for(lock: QLockFile) -> str:
    _, process, _, _ = lock.getLockInfo()
    if process == os.getpid():
        return tr(
            "Another run of RS Mask is at work. This one waits until it is done; Cancel takes it "
            "out of the queue."
        )
    return tr(
        "Another QGIS (process {}) runs RS Mask. This run waits until it is done; Cancel takes it "
        "out of the queue."
    ).format(process)


def _let_window_live() -> None:
    """A run of the batch dialog waits in the thread that draws the window."""
    application = QCoreApplication.instance()
    if application is not None and application.thread() == QThread.currentThread():
        application.processEvents()
