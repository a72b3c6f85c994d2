"""The worker process: reads ``JOB.json``, runs that job, and reports in JSON lines on stdout.

Started as ``PYTHON -I -B -u -X utf8 <bundle>/core/worker.py JOB.json`` with a pipe on stdin whose
end means *stop*. Standard library only, so that what is wrong with an engine can still be said.

Exit codes: 0 after a result (also of a stopped job), 2 after ``failed``; anything else is a crash.
"""

from __future__ import annotations

import contextlib
import importlib.util
import json
import multiprocessing
import os
import signal
import sys
import threading
import time
import traceback
from collections.abc import Callable
from dataclasses import fields
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any


def _bind_package() -> None:
    """Make ``rs_mask_plugin`` the package that lies around this very file.

    In a checkout and in the deployed plugin, the folder above holds the package of that name; it
    must win over an older one that may be installed in the engine. In an installed package the
    folder above *is* the package. Module level, because processes that multiprocessing spawns
    import this file too, before they unpickle what they are to do.
    """
    if "rs_mask_plugin" in sys.modules:
        return
    root = Path(__file__).resolve().parents[1]
    package = root / "rs_mask_plugin"
    if not (package / "__init__.py").is_file():
        sys.path.append(str(root.parent))
        return
    # At the end: nothing in the bundle may stand before a library of the same name.
    sys.path.append(str(root))
    spec = importlib.util.spec_from_file_location(
        "rs_mask_plugin", package / "__init__.py", submodule_search_locations=[str(package)]
    )
    if spec is None or spec.loader is None:
        raise ImportError(f"No package in {package}")
    module = importlib.util.module_from_spec(spec)
    sys.modules["rs_mask_plugin"] = module
    spec.loader.exec_module(module)


_bind_package()

from rs_mask_plugin.core.jobs.errors import StoppedError  # noqa: E402 - after the package is bound
from rs_mask_plugin.core.jobs.failures import failure_of  # noqa: E402
from rs_mask_plugin.core.jobs.job import Job  # noqa: E402
from rs_mask_plugin.core.jobs.parameters import parameters_from_dict  # noqa: E402
from rs_mask_plugin.core.jobs.protocol import (  # noqa: E402
    EXIT_DONE,
    EXIT_FAILED,
    PROTOCOL_VERSION,
    Failed,
    JobRequest,
    Result,
    Started,
    encode,
)
from rs_mask_plugin.core.jobs.registry import JOBS, JobDefinition  # noqa: E402
from rs_mask_plugin.core.language.job_language import JobLanguage  # noqa: E402
from rs_mask_plugin.core.runtime.openmp import wait_briefly  # noqa: E402
from rs_mask_plugin.core.runtime.versions import version_of  # noqa: E402

if TYPE_CHECKING:
    from rs_mask_plugin.core.jobs.protocol import AnyMessage

EXIT_CRASHED = 1

STOP_GRACE_S = 1.7
"""How long a stopped job has to save and leave; with it, a stop ends within 2 s in every phase."""
_LINGER_S = 5.0  # for the interpreter's own end, should a library's thread hold it up
_LOCK_WAIT_S = 0.1  # for a message that another thread is just writing

_LIBRARIES = ("torch", "torchvision", "numpy", "rasterio", "shapely", "geopandas", "pyogrio")


class MessageWriter:
    """Writes messages as JSON lines, from any thread; takes stdout for itself alone.

    Everything else that prints (libraries in C too) ends up on stderr.
    """

    def __init__(self, stream: IO[str], on_broken: Callable[[], None]) -> None:
        self._stream = stream
        self._on_broken = on_broken
        self._lock = threading.Lock()
        self._broken = False

    @classmethod
    def on_stdout(cls, on_broken: Callable[[], None]) -> MessageWriter:
        """Take file descriptor 1 and point what it was at stderr.

        Args:
            on_broken: Called once when nobody reads any more.
        """
        # Names of files may hold bytes that are no UTF-8; a backslash sequence for half a character
        # is what JSON itself would write for it.
        stream = os.fdopen(
            os.dup(1), "w", 1, encoding="utf-8", errors="backslashreplace", newline="\n"
        )
        os.dup2(2, 1)
        return cls(stream, on_broken)

    def send(self, message: AnyMessage) -> None:
        """Write one message; silently nothing once the reader is gone."""
        self._write(message, -1)

    def send_last(self, message: AnyMessage) -> None:
        """Write one message unless another thread is stuck in writing; nothing is written after."""
        self._write(message, _LOCK_WAIT_S)
        self._broken = True

    def _write(self, message: AnyMessage, timeout_s: float) -> None:
        if not self._lock.acquire(timeout=timeout_s):
            return
        try:
            if not self._broken:
                self._stream.write(encode(message) + "\n")
                self._stream.flush()
        except OSError:  # the reader is gone: whoever started this job is dead
            self._broken = True
            self._on_broken()
        finally:
            self._lock.release()


class StopWatch:
    """Hears the wish to stop, and ends the process when the job can't leave in time."""

    def __init__(self) -> None:
        self.event = threading.Event()
        self._finished = threading.Event()
        self._exit_code = EXIT_DONE

    def listen(self, farewell: Callable[[], None]) -> None:
        """Start to listen to stdin's end and to SIGINT.

        Args:
            farewell: Says that the job was cut short; called just before the process is ended.
        """
        # A second of its own each: os.read blocks for ever, and the other one has to wait for both.
        threading.Thread(target=self._read_stdin, name="stdin", daemon=True).start()
        threading.Thread(target=self._end, args=(farewell,), name="stop", daemon=True).start()
        if threading.current_thread() is threading.main_thread():
            signal.signal(signal.SIGINT, lambda _number, _frame: self.event.set())

    def finish(self, exit_code: int) -> None:
        """Tell that the job is over; the process is ended in any case soon after."""
        self._exit_code = exit_code
        self._finished.set()
        threading.Thread(target=self._end_late, name="end", daemon=True).start()

    def _read_stdin(self) -> None:
        # os.read and not sys.stdin: a buffered reader that blocks in a daemon thread aborts the
        # interpreter when it ends.
        with contextlib.suppress(OSError):  # a closed stdin is the same as its end
            while os.read(0, 1024):
                pass
        self.event.set()

    def _end(self, farewell: Callable[[], None]) -> None:
        self.event.wait()
        if self._finished.wait(STOP_GRACE_S):
            return
        farewell()
        leave(EXIT_DONE)

    def _end_late(self) -> None:
        time.sleep(_LINGER_S if not self.event.is_set() else 0.2)
        leave(self._exit_code)


def leave(exit_code: int) -> None:
    """End this process and the processes it started, at once, also from inside native code."""
    for child in multiprocessing.active_children():
        child.kill()
    sys.stderr.flush()
    os._exit(exit_code)


def main(arguments: list[str]) -> int:
    """Run the job described in the file that is named on the command line.

    Args:
        arguments: The command line without the program: one path.

    Returns:
        The process's exit code.
    """
    wait_briefly()
    watch = StopWatch()
    writer = MessageWriter.on_stdout(watch.event.set)
    try:
        definition, request = read_request(arguments)
        parameters = parameters_from_dict(definition.parameters, request.parameters)
    except ValueError as error:
        writer.send(Failed(str(error)))
        return EXIT_FAILED
    _bind_children_to_this_process()
    watch.listen(lambda: writer.send_last(_cut_short(definition)))
    writer.send(Started(definition.name, library_versions()))
    language = JobLanguage(**request.language)
    job = Job(writer.send, watch.event, live=request.live, language=language, names=request.names)
    exit_code = _run(definition, parameters, job, writer, watch)
    watch.finish(exit_code)
    if watch.event.is_set():
        # Threads of libraries may be in the middle of a long step (a batch in the network); the
        # interpreter's own end would wait for them, and no thread of ours runs any more then.
        leave(exit_code)
    return exit_code


def _run(
    definition: JobDefinition, parameters: Any, job: Job, writer: MessageWriter, watch: StopWatch
) -> int:
    """Run the job and send how it ended."""
    try:
        outputs = definition.load()(parameters, job)
    except StoppedError as stopped:
        writer.send(Result(dict(stopped.outputs), cancelled=True, text=stopped.text))
        return EXIT_DONE
    except Exception as error:
        failed = failure_of(error)
        if watch.event.is_set() and failed is None:
            # Libraries raise all sorts of things when their processes are told to stop.
            traceback.print_exc()
            writer.send(_cut_short(definition))
            return EXIT_DONE
        if failed is None or failed.kind != "user":
            traceback.print_exc()
        if failed is None:
            return EXIT_CRASHED
        writer.send(failed)
        return EXIT_FAILED
    writer.send(Result(outputs))
    return EXIT_DONE


def read_request(arguments: list[str]) -> tuple[JobDefinition, JobRequest]:
    """Return the job's definition and what is asked of it.

    Raises:
        ValueError: One sentence: no file, not a job file, another protocol, an unknown job.
    """
    if len(arguments) != 1:
        raise ValueError("The worker takes one argument: the job file.")
    path = Path(arguments[0])
    try:
        request = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise ValueError(f"The job file {path} can't be read: {error.strerror}.") from error
    except ValueError as error:
        raise ValueError(f"The job file {path} is not JSON: {error}.") from error
    if not isinstance(request, dict) or not isinstance(request.get("parameters"), dict):
        raise ValueError(f"The job file {path} has no parameters.")
    if request.get("protocol") != PROTOCOL_VERSION:
        raise ValueError(
            f"The job file speaks protocol {request.get('protocol')}, this worker speaks "
            f"{PROTOCOL_VERSION}: plugin and engine are of different versions."
        )
    definition = JOBS.get(str(request.get("job")))
    if definition is None:
        raise ValueError(
            f"There is no job {request.get('job')!r}; the jobs are: {', '.join(JOBS)}."
        )
    live = request.get("live") is True
    language = request.get("language") or {}
    names = request.get("names") or {}
    return definition, JobRequest(
        definition.name, request["parameters"], live=live, language=language, names=names
    )


def library_versions() -> dict[str, str]:
    """Return the engine's versions as the installed packages state them; imports none of them."""
    python = ".".join(map(str, sys.version_info[:3]))
    return {"python": python, **{name: version_of(name) or "missing" for name in _LIBRARIES}}


def _cut_short(definition: JobDefinition) -> Result:
    """Return the result of a job that was ended in the middle of a step."""
    resumes = any(entry.name == "resume" for entry in fields(definition.parameters))
    text = "Stopped in the middle of a step."
    if resumes:
        text += " What was finished before it is kept: run it again with RESUME to go on."
    return Result({}, cancelled=True, text=text)


def _bind_children_to_this_process() -> None:
    """Let the kernel end forked children (loaders of tiles) when this process is killed."""
    if not sys.platform.startswith("linux"):
        return  # elsewhere torch's loaders look for their parent every five seconds
    import ctypes

    prctl = ctypes.CDLL(None).prctl
    set_death_signal = 1  # PR_SET_PDEATHSIG, linux/prctl.h
    parent = os.getpid()

    def remember_parent() -> None:
        nonlocal parent
        parent = os.getpid()

    def bind() -> None:
        prctl(set_death_signal, signal.SIGKILL)
        if os.getppid() != parent:  # killed before the kernel was told
            os._exit(EXIT_CRASHED)

    os.register_at_fork(before=remember_parent, after_in_child=bind)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
