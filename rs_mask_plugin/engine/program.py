"""Runs a program to its end: its lines to the log, stopped when the user cancels."""

from __future__ import annotations

import math
import os
import queue
import subprocess
import threading
import time
from dataclasses import dataclass
from typing import Callable, List, Mapping, Optional, Sequence, Tuple

from .clean_environment import clean_environment
from .locate import EngineError
from .process_group import kill_group, process_group_options

_POLL_S = 0.2
_DRAIN_S = 1.0  # for what an ended program left in its pipe
_KEPT_LINES = 60  # of a program's end; uv names what it could not fetch and six causes below


class SetupStoppedError(Exception):
    """The user cancelled; what was fetched so far is kept and used by the next attempt."""


@dataclass(frozen=True)
class Console:
    """Where the making is told, and how it hears that it should stop.

    Attributes:
        line: Takes a line of the log.
        step: Takes percent and what is being done.
        is_cancelled: Whether the user cancelled.
    """

    line: Callable[[str], None]
    step: Callable[[float, str], None]
    is_cancelled: Callable[[], bool]


@dataclass(frozen=True)
class ProgramEnd:
    """How a program ended: its exit code and its last lines."""

    code: int
    lines: Tuple[str, ...]


def run_program(
    command: Sequence[str],
    console: Console,
    *,
    variables: Optional[Mapping[str, str]] = None,
    hear: Callable[[str], None] = lambda line: None,
) -> ProgramEnd:
    """Run a program to its end.

    What it says of an error, from the first line that begins so, is not shown: whoever called says
    in one sentence what it means.

    Args:
        command: Program and arguments.
        console: Gets its lines.
        variables: Of the environment, besides the usual ones.
        hear: Gets every line as well.

    Raises:
        EngineError: It could not be started.
        SetupStoppedError: The user cancelled.
    """
    console.line("> " + " ".join(command))
    try:
        # Programs and arguments are chosen by the callers or named by the user; no shell.
        process = subprocess.Popen(  # nosec B603
            list(command),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env={**clean_environment(os.environ), **(variables or {})},
            **process_group_options(),
        )
    except OSError as error:
        raise EngineError(f"{command[0]} does not start: {error.strerror or error}.", "") from error
    lines: queue.Queue[Optional[str]] = queue.Queue()
    reader = threading.Thread(target=_read_lines, args=(process, lines), daemon=True)
    reader.start()
    last: List[str] = []
    failing = False
    leave_by = math.inf
    try:
        while time.monotonic() < leave_by:
            if console.is_cancelled():
                raise SetupStoppedError
            try:
                line = lines.get(timeout=_POLL_S)
            except queue.Empty:
                if process.poll() is not None:  # another program may hold its output open
                    leave_by = min(leave_by, time.monotonic() + _DRAIN_S)
                continue
            if line is None:
                break
            failing = failing or line.lower().startswith("error")
            if not failing:
                console.line(line)
            hear(line)
            last = [*last[1 - _KEPT_LINES :], line]
        code = process.wait()
    finally:
        kill_group(process)
        process.wait()
        reader.join(timeout=2.0)
    return ProgramEnd(code, tuple(last))


def _read_lines(process: subprocess.Popen[bytes], lines: queue.Queue[Optional[str]]) -> None:
    stream = process.stdout
    if stream is not None:
        with stream:
            for raw in iter(lambda: stream.readline(1 << 16), b""):
                line = raw.decode("utf-8", "replace").rstrip()
                if line:
                    lines.put(line)
    lines.put(None)
