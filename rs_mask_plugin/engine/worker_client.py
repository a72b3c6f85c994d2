"""Runs one job in the engine's process: start, messages, cancel, and what its end means.

No QGIS in here: the caller hands in two callables, so that everything is tested with plain Python.
"""

from __future__ import annotations

import json
import math
import os
import queue
import subprocess
import sys
import threading
import time
from collections import deque
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import IO, Callable, Deque, Dict, Optional, Tuple

from ..core.jobs.addresses import without_credentials
from ..core.jobs.protocol import AnyMessage, Failed, JobRequest, Result, decode
from .clean_environment import clean_environment
from .exit_codes import explain_exit, hint_after_crash
from .process_group import ends_within, kill_group, process_group_options

WORKER_SCRIPT = Path(__file__).resolve().parents[2] / "core" / "worker.py"
"""In the checkout and in the deployed plugin alike."""

_POLL_S = 0.1
# A stop is over within two seconds. The worker gets nearly all of them to save what it has, and
# ends itself after 1.7 s; these two are for one that can't.
_GRACE_S = 1.9
_TERMINATE_S = 0.1
_DRAIN_S = 1.0  # for what an ended process left in its pipe
_AFTER_RESULT_S = 10.0  # torch can take seconds to unload; longer than this it hangs
_JOIN_S = 2.0  # a process that the worker left behind may hold a pipe open for longer
_KEPT_LINES = 30
_LONGEST_LINE = 1 << 20  # bytes; a message is far shorter, so a longer line is split and ignored


class WorkerError(Exception):
    """The job did not end with a result.

    Args:
        text: One sentence for the user.
        hint: What to do about it; may be empty.
        log: The worker's last lines, where they help to understand; may be empty.
    """

    def __init__(self, text: str, hint: str = "", log: str = "") -> None:
        super().__init__(text)
        self.text = text
        self.hint = hint
        self.log = log


def unwritable_folder(folder: Path, error: OSError) -> WorkerError:
    """Return what to raise where nothing can be written to the temporary folder."""
    return WorkerError(
        f"The temporary folder can't be written to: {folder} ({error.strerror or error}).",
        "Make room there, or choose another in Settings, Options, Processing, General.",
    )


@dataclass(frozen=True)
class WorkerCommand:
    """How the engine's process is started.

    Attributes:
        python: The engine's interpreter.
        script: The worker; another one in tests.
        environment: The process's whole environment; None: this process's, cleaned.
    """

    python: str
    script: Path = WORKER_SCRIPT
    environment: Optional[Dict[str, str]] = None

    def arguments(self, job_file: Path) -> Tuple[str, ...]:
        """Return the command line.

        -I: neither PYTHON* variables nor the user's packages count. -B: no ``__pycache__`` is left
        in the plugin's folder. -u and utf8: a message is a line, whole and readable, at once.
        """
        return (self.python, "-I", "-B", "-u", "-X", "utf8", str(self.script), str(job_file))


class Worker:
    """One job in one process of the engine.

    Args:
        command: How the process is started.
        request: The job; its paths are absolute.
        folder: An existing folder for ``JOB.json``; temporary, one a run.
    """

    def __init__(self, command: WorkerCommand, request: JobRequest, folder: Path) -> None:
        self._command = command
        self._request = request
        self._folder = folder
        self._messages: queue.Queue[Optional[AnyMessage]] = queue.Queue()
        self._last_lines: Deque[str] = deque(maxlen=_KEPT_LINES)
        self._stopped_at: Optional[float] = None

    def run(
        self, on_message: Callable[[AnyMessage], None], is_cancelled: Callable[[], bool]
    ) -> Result:
        """Run the job to its end.

        Args:
            on_message: Gets every message but the result and the failure, in this thread.
            is_cancelled: Asked ten times a second; once it says yes, the job is stopped.

        Returns:
            The job's result. ``cancelled`` is True after a stop, also where the worker had to be
            killed and could not say what it kept.

        Raises:
            WorkerError: The job failed, could not be started, or its process crashed.
        """
        process = self._start()
        threads = self._start_readers(process)
        try:
            ending = self._follow(process, on_message, is_cancelled)
            cancelled = self._stopped_at is not None
        finally:
            self._end(process)
            for thread in threads:
                thread.join(timeout=_JOIN_S)
        return self._outcome(ending, process.returncode, cancelled)

    def _start(self) -> subprocess.Popen[bytes]:
        job_file = self._folder / "job.json"
        content = json.dumps(asdict(self._request), ensure_ascii=False)
        try:
            job_file.write_text(content, "utf-8")
        except OSError as error:
            raise unwritable_folder(self._folder, error) from error
        environment = self._command.environment
        try:
            # The command is ours; the job's values are in the file and reach no command line.
            return subprocess.Popen(  # nosec B603
                self._command.arguments(job_file),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                cwd=self._folder,
                env=clean_environment(os.environ) if environment is None else environment,
                **process_group_options(),
            )
        except OSError as error:
            raise WorkerError(
                f"The engine's Python could not be started ({self._command.python}): "
                f"{error.strerror or error}.",
                "Run the algorithm 'Set up the engine', or correct the interpreter in the options.",
            ) from error

    def _start_readers(self, process: subprocess.Popen[bytes]) -> Tuple[threading.Thread, ...]:
        """Read both streams in threads, so that neither the worker nor QGIS ever waits.

        Each thread closes its stream: while one still reads, closing it elsewhere would wait.
        """
        threads = (
            threading.Thread(target=self._read_messages, args=(process.stdout,), daemon=True),
            threading.Thread(target=self._read_log, args=(process.stderr,), daemon=True),
        )
        for thread in threads:
            thread.start()
        return threads

    def _read_messages(self, stream: IO[bytes]) -> None:
        with stream:
            for raw in iter(lambda: stream.readline(_LONGEST_LINE), b""):
                line = raw.decode("utf-8", "replace")
                message = decode(line)
                if message is not None:
                    self._messages.put(message)
                elif not line.lstrip().startswith("{"):
                    self._remember(line)  # not JSON: something printed past the worker's guard
        self._messages.put(None)

    def _read_log(self, stream: IO[bytes]) -> None:
        with stream:
            for raw in iter(lambda: stream.readline(_LONGEST_LINE), b""):
                self._remember(raw.decode("utf-8", "replace"))

    def _remember(self, line: str) -> None:
        if line.strip():
            self._last_lines.append(without_credentials(line.rstrip()[:500]))

    def _follow(
        self,
        process: subprocess.Popen[bytes],
        on_message: Callable[[AnyMessage], None],
        is_cancelled: Callable[[], bool],
    ) -> Optional[AnyMessage]:
        """Pass messages on until the process is over; return its result or failure, if it sent one.

        The end is the process's end and not that of its output: a child of a killed worker can hold
        the pipe open for ever.
        """
        ending: Optional[AnyMessage] = None
        leave_by = math.inf
        while time.monotonic() < leave_by:
            if self._stopped_at is None and is_cancelled():
                self._ask_to_stop(process)
                leave_by = min(leave_by, time.monotonic() + _GRACE_S)
            try:
                message = self._messages.get(timeout=_POLL_S)
            except queue.Empty:
                if process.poll() is not None:
                    leave_by = min(leave_by, time.monotonic() + _DRAIN_S)
                continue
            if message is None:
                break
            if isinstance(message, (Result, Failed)):
                ending = message
                leave_by = min(leave_by, time.monotonic() + _AFTER_RESULT_S)
            else:
                on_message(message)
        return ending

    def _ask_to_stop(self, process: subprocess.Popen[bytes]) -> None:
        """Close the worker's stdin: end of file means stop, save, leave."""
        self._stopped_at = time.monotonic()
        if process.stdin is not None and not process.stdin.closed:
            process.stdin.close()

    def _end(self, process: subprocess.Popen[bytes]) -> None:
        """See to it that the process and all its children are gone, asking first."""
        if self._stopped_at is None:
            self._ask_to_stop(process)
        asked_at = self._stopped_at or 0.0
        grace_s = asked_at + _GRACE_S - time.monotonic()
        if not ends_within(process, grace_s) and sys.platform != "win32":
            process.terminate()  # on Windows that is a kill, which would hide its children
            ends_within(process, _TERMINATE_S)
        kill_group(process)  # also children that an ended worker left behind
        process.wait()

    def _outcome(self, ending: Optional[AnyMessage], code: int, cancelled: bool) -> Result:
        if isinstance(ending, Failed):
            log = "" if ending.kind == "user" else self._log()
            raise WorkerError(ending.text, ending.hint, log)
        if isinstance(ending, Result):
            return ending
        if cancelled:
            return Result({}, cancelled=True)
        raise WorkerError(
            f"The engine stopped unexpectedly: {explain_exit(code)}.",
            hint_after_crash(code),
            self._log(),
        )

    def _log(self) -> str:
        return "\n".join(self._last_lines)
