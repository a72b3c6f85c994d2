"""Makes the engine: a virtual environment of its own, outside of QGIS, with the right PyTorch.

Only ``rsmask:setup`` calls this, that is: only a person who asked for it. Nothing is ever installed
into QGIS's own Python.
"""

from __future__ import annotations

import json
import os
import queue
import shutil
import subprocess
import sys
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Callable, List, Mapping, Optional, Sequence

from .clean_environment import clean_environment
from .locate import (
    MARKER,
    OLDEST_PYTHON,
    EngineError,
    Interpreter,
    environment_python,
    probe,
    qgis_python,
)
from .packages import ENGINE_PACKAGES
from .process_group import kill_group, process_group_options

_POLL_S = 0.2
_UV_PYTHON = "3.12"  # what uv fetches where the machine has no suitable Python
_IMPORT_TEST = (
    "import torch, torchvision, rasterio, shapely, geopandas, pyogrio, contourpy, safetensors, "
    "pycocotools; print('torch', torch.__version__, '| torchvision', torchvision.__version__, "
    "'| GPU:', 'yes' if torch.cuda.is_available() else 'no')"
)


class SetupStoppedError(Exception):
    """The user cancelled; what was fetched so far is kept and used by the next attempt."""


@dataclass(frozen=True)
class SetupRequest:
    """What is to be made.

    Attributes:
        folder: Where; absent, empty, or an environment that was made here before.
        python: Interpreter to make it from; empty: QGIS's own Python, or what uv finds.
        wheels: Folder of wheels to install from without a network; empty: from the network.
        torch_build: As uv's ``--torch-backend``: auto, cpu, cu128, …; ``index``: whatever the
            configured package index has.
        start_over: Delete the environment in ``folder`` first.
    """

    folder: Path
    python: str = ""
    wheels: str = ""
    torch_build: str = "auto"
    start_over: bool = False


@dataclass(frozen=True)
class Console:
    """Where the making is told, and how it hears that it should stop."""

    line: Callable[[str], None]
    step: Callable[[float, str], None]
    is_cancelled: Callable[[], bool]


def set_up(request: SetupRequest, console: Console) -> Interpreter:
    """Make the environment, install the engine into it, and try it.

    Returns:
        Its interpreter.

    Raises:
        EngineError: It can't be done; one sentence and what to do.
        SetupStoppedError: The user cancelled.
    """
    _check_folder(request)
    uv = shutil.which("uv")
    if request.start_over and (request.folder / MARKER).is_file():
        console.step(0, f"Deleting the old environment in {request.folder}")
        shutil.rmtree(request.folder)
    request.folder.mkdir(parents=True, exist_ok=True)
    _mark(request.folder, finished=False)
    console.step(2, f"Making a Python environment in {request.folder}")
    python = _make_environment(request, uv, console)
    console.step(10, "Installing PyTorch and the libraries (about 1 to 4 GB)")
    _install(request, python, uv, console)
    console.step(92, "Trying the engine")
    _run([python, "-I", "-B", "-c", _IMPORT_TEST], console, "The engine does not start")
    interpreter = probe(python)
    _mark(request.folder, finished=True)
    console.step(100, "The engine is ready")
    return interpreter


def _check_folder(request: SetupRequest) -> None:
    """Refuse folders that hold something else: this job may delete what it finds."""
    folder = request.folder
    if folder.exists() and not folder.is_dir():
        raise EngineError(f"The engine's folder is a file: {folder}.", "Choose another folder.")
    if folder.is_dir() and any(folder.iterdir()) and not (folder / MARKER).is_file():
        raise EngineError(
            f"The folder holds something else than an engine of RS Mask: {folder}.",
            "Choose an empty or a new folder.",
        )
    if request.wheels and not any(Path(request.wheels).glob("*.whl")):
        raise EngineError(
            f"There are no wheels (.whl files) in {request.wheels}.",
            "Fill it on a computer with a network: pip download -d FOLDER "
            + " ".join(ENGINE_PACKAGES),
        )


def _mark(folder: Path, *, finished: bool) -> None:
    text = json.dumps({"made_by": "RS Mask", "finished": finished, "packages": ENGINE_PACKAGES})
    (folder / MARKER).write_text(text, "utf-8")


def _make_environment(request: SetupRequest, uv: Optional[str], console: Console) -> str:
    """Make the virtual environment, or keep the one that is there; return its interpreter."""
    existing = environment_python(request.folder)
    if existing is not None and _answers(str(existing)):
        return str(existing)
    base = _base_python(request, uv)
    if uv is not None:
        command = [uv, "venv", "--allow-existing", "--no-project", "--python", base]
        command += ["--offline"] if request.wheels else []
    else:
        command = [base, "-I", "-m", "venv"]
    _run(
        [*command, str(request.folder)],
        console,
        "The Python environment could not be made",
        "On Debian and Ubuntu install python3-venv; elsewhere name another Python, or install uv.",
    )
    made = environment_python(request.folder)
    if made is None:
        raise EngineError(f"No Python was made in {request.folder}.", "Name another Python.")
    return str(made)


def _answers(python: str) -> bool:
    """Whether an interpreter works; one whose base was removed in an upgrade does not."""
    try:
        probe(python)
    except EngineError:
        return False
    return True


def _base_python(request: SetupRequest, uv: Optional[str]) -> str:
    """Return the interpreter, or for uv the version, that the environment is made from."""
    named = request.python
    candidate = named or qgis_python()
    if candidate is not None:
        try:
            if probe(candidate).version[:2] >= OLDEST_PYTHON:
                return candidate
        except EngineError:
            if named:
                raise
    if named:
        raise EngineError(
            f"{named} is older than Python {OLDEST_PYTHON[0]}.{OLDEST_PYTHON[1]}.",
            "Name a newer Python, or leave the field empty.",
        )
    if uv is None:
        raise EngineError(
            f"No Python {OLDEST_PYTHON[0]}.{OLDEST_PYTHON[1]} or newer was found to make the "
            "engine from.",
            "Install Python or uv, or name an interpreter in this algorithm.",
        )
    return _UV_PYTHON


def _install(request: SetupRequest, python: str, uv: Optional[str], console: Console) -> None:
    """Install with uv, which knows the right build of PyTorch; offline without uv: with pip."""
    hint = (
        "An interrupted download goes on when the algorithm is run again. Where "
        "download.pytorch.org can't be reached but packages can, choose 'index' as the build of "
        "PyTorch; without a network, name a folder of wheels."
    )
    failed = "The libraries could not be installed"
    if request.wheels:
        offline = ["--no-index", "--find-links", request.wheels, *ENGINE_PACKAGES]
        # The folder is all there is: sources and limits that pip or uv are set up with don't count.
        if uv is not None:
            command = [uv, "pip", "install", "--offline", "--no-config", "--python", python]
        else:
            command = [python, "-I", "-m", "pip", "--isolated", "install", "--no-input"]
        _run(
            [*command, *offline],
            console,
            failed,
            "Are all wheels for this computer there?",
            variables={"PIP_CONFIG_FILE": os.devnull},
        )
        return
    if uv is None:
        # pip can't choose the build of PyTorch for the machine's GPU, uv can.
        _run([python, "-I", "-m", "pip", "install", "--no-input", "uv"], console, failed, hint)
        uv = str(Path(python).parent / ("uv.exe" if sys.platform == "win32" else "uv"))
    build = [] if request.torch_build == "index" else ["--torch-backend", request.torch_build]
    _run(
        [uv, "pip", "install", "--python", python, *build, *ENGINE_PACKAGES], console, failed, hint
    )


def _run(
    command: Sequence[str],
    console: Console,
    failed: str,
    hint: str = "",
    *,
    variables: Optional[Mapping[str, str]] = None,
) -> None:
    """Run a program to its end, its lines to the log; stop it when the user cancels.

    Args:
        command: Program and arguments.
        console: Hears it.
        failed: What to say when it fails.
        hint: What to do then.
        variables: Of the environment, besides the usual ones.

    Raises:
        EngineError: It could not be started or failed.
        SetupStoppedError: The user cancelled.
    """
    console.line("> " + " ".join(command))
    try:
        # Programs and arguments are chosen above or named by the user; no shell.
        process = subprocess.Popen(  # nosec B603
            list(command),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env={**clean_environment(os.environ), **(variables or {})},
            **process_group_options(),
        )
    except OSError as error:
        raise EngineError(f"{failed}: {error.strerror or error} ({command[0]}).", hint) from error
    lines: queue.Queue[Optional[str]] = queue.Queue()
    reader = threading.Thread(target=_read_lines, args=(process, lines), daemon=True)
    reader.start()
    last: List[str] = []
    try:
        while True:
            if console.is_cancelled():
                raise SetupStoppedError
            try:
                line = lines.get(timeout=_POLL_S)
            except queue.Empty:
                continue
            if line is None:
                break
            console.line(line)
            last = [*last[-19:], line]
        code = process.wait()
    finally:
        kill_group(process)
        process.wait()
        reader.join(timeout=2.0)
        if process.stdout is not None:
            process.stdout.close()
    if code != 0:
        raise EngineError(f"{failed}: {_reason(last, code)}.", hint)


def _reason(last: Sequence[str], code: int) -> str:
    """Return why a program failed: pip and uv mark the line, others end with it.

    Below its line uv names the cause, and in it the server that could not be reached.
    """
    lines = [line.strip() for line in last]
    marked = [place for place, line in enumerate(lines) if line.lower().startswith("error")]
    if not marked:
        return lines[-1].rstrip(".") if lines else f"exit code {code}"
    reason = lines[marked[-1]].rstrip(".")
    below = lines[marked[-1] + 1 :]
    causes = (line.partition(":")[2] for line in below if line.lower().startswith("cause"))
    cause = next(causes, "").strip().rstrip(".")
    return f"{reason} ({cause})" if cause else reason


def _read_lines(process: subprocess.Popen[bytes], lines: queue.Queue[Optional[str]]) -> None:
    stream = process.stdout
    if stream is not None:
        for raw in iter(lambda: stream.readline(1 << 16), b""):
            line = raw.decode("utf-8", "replace").rstrip()
            if line:
                lines.put(line)
    lines.put(None)
