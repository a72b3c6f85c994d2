"""Lets jobs of QGIS's windows use the computer's device one after the other.

Two trainings at once share one graphics card's memory, or the same cores, and both take longer than
one after the other. A lock file, which the system's temporary folder holds, is the turn: it counts
for all windows of a user on this computer. First come, first served: each job holds a ticket, a
lock file beside that one with the time in its name, and takes the turn when no ticket is older.
What a crashed QGIS left behind counts no more.
"""

from __future__ import annotations

import getpass
import os
import re
import threading
import time
from contextlib import contextmanager
from pathlib import Path
from typing import Callable, Iterator, List

from qgis.PyQt.QtCore import QDir, QLockFile

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
        is_cancelled: Asked several times a second while it waits; in the thread that draws the
            window, it lets that live.
        say: Takes a line on what it waits for.

    Yields:
        Whether it is this job's turn; False: cancelled while it waited.
    """
    place = _Place(path)
    try:
        yield place.wait(is_cancelled, say)
    finally:
        place.leave()


class _Place:
    """A job's place in the queue.

    Args:
        path: The lock file of the turn. Tickets lie beside it; their names are in the order of
            arrival, and end with the thread that took them.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._thread = f".{os.getpid()}_{threading.get_ident()}"
        self._turn = _lock_file(path)
        self._name = f"{path.name}.{time.time_ns():020d}{self._thread}"
        self._ticket = _lock_file(path.with_name(self._name))
        self._ticket.tryLock(0)

    def wait(self, is_cancelled: Callable[[], bool], say: Callable[[str], None]) -> bool:
        """Wait for the turn; return whether it came."""
        waits = False
        while not self._may_begin():
            if not waits:
                waits = True
                say(_waiting_for(self._turn))
            if is_cancelled():
                return False
            time.sleep(_POLL_S)
        if waits:
            say(tr("It is this run's turn now."))
        return True

    def leave(self) -> None:
        """Give the turn and the ticket back; does nothing where there are none."""
        self._turn.unlock()
        self._ticket.unlock()

    def _may_begin(self) -> bool:
        """Take the turn where nobody has it and nobody came before.

        A job that another one of its own thread waits for, as when a batch is started while one is
        at work, begins at once: the other can't go on before. So does one that can't write a lock
        file: better at once than never.
        """
        older = self._older_tickets()
        if not all(name.endswith(self._thread) for name in older):
            return False
        held = QLockFile.LockError.LockFailedError
        return self._turn.tryLock(0) or self._turn.error() != held or bool(older)

    def _older_tickets(self) -> List[str]:
        """Return the names of the tickets of those that came before and wait or run."""
        older = []
        for other in self._path.parent.glob(f"{self._path.name}.*[0-9]"):
            if other.name < self._name:
                lock = _lock_file(other)
                if lock.tryLock(0):
                    lock.unlock()  # a crash left it behind
                else:
                    older.append(other.name)
        return older


def _lock_file(path: Path) -> QLockFile:
    lock = QLockFile(str(path))
    lock.setStaleLockTime(0)  # a training takes days; a lock ends with its process
    return lock


def _waiting_for(lock: QLockFile) -> str:
    is_held, process, _, _ = lock.getLockInfo()
    if not is_held or process == os.getpid():
        return tr(
            "Another run of RS Mask is at work. This one waits until it is done; Cancel takes it "
            "out of the queue."
        )
    return tr(
        "Another QGIS (process {}) runs RS Mask. This run waits until it is done; Cancel takes it "
        "out of the queue."
    ).format(process)
