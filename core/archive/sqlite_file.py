"""The SQLite file of an archive: opened for one run alone, and what goes wrong said plainly."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from ..jobs.errors import UserError
from ..runtime.output_target import JOURNALS

_LOCK_WAIT_S = 2.0
_STRANGER_HINT = "Move it away, or choose another output."


def connect(path: Path) -> sqlite3.Connection:
    """Open a file in WAL mode, locked against other runs.

    Raises:
        sqlite3.Error: In use, damaged, or not writable; see ``archive_errors``.
    """
    # Several threads use it, never two at a time.
    connection = sqlite3.connect(path, timeout=_LOCK_WAIT_S, check_same_thread=False)
    try:
        # Exclusive: one run an archive, told at once, and WAL without shared memory, which network
        # file systems lack.
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("BEGIN IMMEDIATE")
        connection.rollback()
    except BaseException:
        connection.close()
        raise
    return connection


def check_own_tables(connection: sqlite3.Connection, path: Path, tables: frozenset[str]) -> None:
    """Refuse a database that was made for something else: it is nobody's to write or delete.

    Args:
        connection: To the file.
        path: Of it.
        tables: The names of an archive's tables; a killed run may have made only some of them.

    Raises:
        UserError: There are others.
    """
    rows = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    )
    if any(str(name) not in tables for (name,) in rows):
        raise UserError(f"{path} is there and is no archive of RS Mask.", _STRANGER_HINT)


def set_aside(path: Path) -> Path:
    """Give a closed file and its journals a name that is free; return it."""
    number = 1
    while (free := path.with_name(f"{path.stem}.{number}{path.suffix}")).exists():
        number += 1
    for suffix in (*JOURNALS, ""):
        with contextlib.suppress(FileNotFoundError):
            path.with_name(path.name + suffix).rename(free.with_name(free.name + suffix))
    return free


@contextlib.contextmanager
def archive_errors(path: Path) -> Iterator[None]:
    """Turn what SQLite and the system say into one sentence."""
    try:
        yield
    except sqlite3.OperationalError as error:
        text = str(error).lower()
        if "full" in text:
            raise UserError(
                f"There is no space left for {path}; finished tiles are kept in it.",
                "Free some space and start again with the same output to go on.",
            ) from error
        if "locked" in text:
            raise UserError(
                f"Another run is using {path}.", "Wait for it, or choose another output."
            ) from error
        raise UserError(
            f"{path} can't be written ({error}).", "Choose a folder that can be written to."
        ) from error
    except (sqlite3.DatabaseError, UnicodeDecodeError) as error:  # SQLite may quote damaged bytes
        raise UserError(
            f"{path} is damaged or no archive of RS Mask ({error}).", _STRANGER_HINT
        ) from error
    except OSError as error:
        raise UserError(
            f"{path} can't be written ({error.strerror or error}).",
            "Choose a folder that exists, can be written to and has free space.",
        ) from error
