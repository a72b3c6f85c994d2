"""Makes the engine: a virtual environment of its own, outside of QGIS, with the right PyTorch.

Only ``rsmask:setup`` calls this, that is: only a person who asked for it. Nothing is ever installed
into QGIS's own Python.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import List, Mapping, Optional, Sequence

from .downloads import Downloads
from .install_failures import InstallFailure, read_failure
from .locate import (
    MARKER,
    OLDEST_PYTHON,
    EngineError,
    Interpreter,
    environment_python,
    managed_python,
    probe,
    qgis_python,
)
from .packages import ENGINE_PACKAGES
from .program import Console, SetupStoppedError, run_program
from .sandbox import sandbox_hint

_UV_PYTHON = "3.12"  # what uv fetches where the machine has no suitable Python
_LEAST_SPACE = 2_000_000_000  # bytes; the smallest engine, with PyTorch for the CPU
_TORCH_SERVER = "pytorch.org"  # of PyTorch's own builds; the package index has one build a system
_FAILED = "The libraries could not be installed"
_NO_ENVIRONMENT = "The Python environment could not be made"
_IMPORT_TEST = (
    "import torch, torchvision, rasterio, shapely, geopandas, pyogrio, contourpy, safetensors, "
    "pycocotools; print('torch', torch.__version__, '| torchvision', torchvision.__version__, "
    "'| GPU:', 'yes' if torch.cuda.is_available() else 'no')"
)


@dataclass(frozen=True)
class SetupRequest:
    """What is to be made.

    Attributes:
        folder: Where; absent, empty, or an environment that was made here before.
        task: ``install``, ``upgrade`` (of everything to the newest versions), or ``remove``.
        python: Interpreter to make it from; empty: QGIS's own Python, or what uv finds.
        wheels: Folder of wheels to install from without a network; empty: from the network.
        torch_build: As uv's ``--torch-backend``: auto, cpu, cu128, …; ``index``: whatever the
            configured package index has.
        start_over: Delete the environment in ``folder`` first.
        proxy: Variables of the environment that name QGIS's proxy.
    """

    folder: Path
    task: str = "install"
    python: str = ""
    wheels: str = ""
    torch_build: str = "auto"
    start_over: bool = False
    proxy: Mapping[str, str] = field(default_factory=dict)

    @property
    def variables(self) -> Mapping[str, str]:
        """Of the environment in which uv and pip run."""
        if self.wheels:  # the folder is all there is: sources that pip is set up with don't count
            return {"PIP_CONFIG_FILE": os.devnull}
        # Networks that look into encrypted connections put their certificate into the system's.
        return {"UV_NATIVE_TLS": "1", "UV_SYSTEM_CERTS": "1", **self.proxy}


def set_up(request: SetupRequest, console: Console) -> Interpreter:
    """Make the environment, install the engine into it, and try it.

    Returns:
        Its interpreter.

    Raises:
        EngineError: It can't be done; one sentence and what to do.
        SetupStoppedError: The user cancelled.
    """
    _check_folder(request)
    if request.start_over and (request.folder / MARKER).is_file():
        console.step(0, f"Deleting the old environment in {request.folder}")
        _delete(request.folder)
    was_ready = managed_python(request.folder) is not None
    _mark(request.folder, finished=False)
    try:
        interpreter = _make_engine(request, console)
    except (EngineError, SetupStoppedError):
        if was_ready and _starts(request):
            _mark(request.folder, finished=True)
            console.step(100, "The engine that was there before goes on working")
        raise
    _mark(request.folder, finished=True)
    console.step(100, "The engine is ready")
    return interpreter


def _make_engine(request: SetupRequest, console: Console) -> Interpreter:
    _check_space(request)
    console.step(2, f"Making a Python environment in {request.folder}")
    python = _make_environment(request, console)
    console.step(10, "Installing PyTorch and the libraries (about 1 to 4 GB)")
    _install(request, python, console)
    console.step(92, "Trying the engine")
    _run([python, "-I", "-B", "-c", _IMPORT_TEST], request, console, "The engine does not start")
    return probe(python)


def _starts(request: SetupRequest) -> bool:
    """Whether the libraries in the folder can be used, whatever a failed attempt has left there."""
    python = environment_python(request.folder)
    silent = Console(lambda line: None, lambda percent, text: None, lambda: False)
    command = [str(python), "-I", "-B", "-c", _IMPORT_TEST]
    try:
        return python is not None and run_program(command, silent).code == 0
    except EngineError:
        return False


def remove(folder: Path) -> bool:
    """Delete an engine that was made here; return whether there was one.

    Raises:
        EngineError: The folder holds something else, or a file of it can't be deleted.
    """
    if not folder.is_dir() or not any(folder.iterdir()):
        return False
    _check_folder(SetupRequest(folder))
    _delete(folder)
    return True


def _delete(folder: Path) -> None:
    try:
        shutil.rmtree(folder)
    except OSError as error:
        raise EngineError(
            f"The engine can't be deleted: {error.filename or folder} ({error.strerror or error}).",
            "Close every other QGIS that uses it, and run this again.",
        ) from error


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


def _check_space(request: SetupRequest) -> None:
    """Refuse a disk that a new engine can't fit on, before anything is downloaded."""
    free = shutil.disk_usage(request.folder).free
    if free < _LEAST_SPACE and not request.wheels and environment_python(request.folder) is None:
        raise EngineError(
            f"There are only {free / 1e9:.1f} GB free in {request.folder}.",
            "Make room there or choose another folder: the engine needs 2 to 7 GB.",
        )


def _mark(folder: Path, *, finished: bool) -> None:
    """Write into the folder, which is made, whether the engine in it can be used.

    Raises:
        EngineError: It can't be made or written to.
    """
    text = json.dumps({"made_by": "RS Mask", "finished": finished, "packages": ENGINE_PACKAGES})
    try:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / MARKER).write_text(text, "utf-8")
    except OSError as error:
        raise EngineError(
            f"The engine's folder can't be made: {folder} ({error.strerror or error}).",
            "Choose a folder of your own.",
        ) from error


def _make_environment(request: SetupRequest, console: Console) -> str:
    """Make the virtual environment, or keep the one that is there; return its interpreter."""
    existing = environment_python(request.folder)
    if existing is not None and _answers(str(existing)):
        return str(existing)
    base = _base_python(request)
    uv = _find_uv(request)
    if uv is None and base is not None:
        command = [base, "-I", "-m", "venv", str(request.folder)]
        end = run_program(command, console, variables=request.variables)
        if end.code == 0:
            return _made_python(request)
    if uv is None:
        uv = _fetch_uv(request, base, console)
    command = [uv, "venv", "--allow-existing", "--no-project", "--python", base or _UV_PYTHON]
    command += ["--offline"] if request.wheels else []
    _run([*command, str(request.folder)], request, console, _NO_ENVIRONMENT)
    return _made_python(request)


def _made_python(request: SetupRequest) -> str:
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


def _base_python(request: SetupRequest) -> Optional[str]:
    """Return the interpreter to make the environment from; None where none is new enough.

    Raises:
        EngineError: The one that the user named can't be used.
    """
    candidate = request.python or qgis_python()
    if candidate is not None:
        try:
            if probe(candidate).version[:2] >= OLDEST_PYTHON:
                return candidate
        except EngineError:
            if request.python:
                raise
    if request.python:
        raise EngineError(
            f"{request.python} is older than Python {OLDEST_PYTHON[0]}.{OLDEST_PYTHON[1]}.",
            "Name a newer Python, or leave the field empty.",
        )
    return None


def _find_uv(request: SetupRequest) -> Optional[str]:
    """Return uv of the machine, or the one that an earlier attempt has fetched."""
    return shutil.which("uv") or _uv_in(request.folder / "uv")


def _uv_in(folder: Path) -> Optional[str]:
    """Return uv in an environment, or where pip put it; pip has folders of its own on Windows."""
    name = "uv.exe" if sys.platform == "win32" else "uv"
    places = (folder / "bin" / name, folder / "Scripts" / name)
    return next((str(path) for path in places if path.is_file()), None)


def _fetch_uv(request: SetupRequest, base: Optional[str], console: Console) -> str:
    """Fetch uv, which brings a Python and needs no venv of it; by QGIS's pip, beside the engine."""
    place = request.folder / "uv"
    python = base or request.python or qgis_python()
    if python is not None:
        command = [python, "-I", "-m", "pip", "install", "--no-input", "--target", str(place)]
        command += ["--no-index", "--find-links", request.wheels] if request.wheels else []
        run_program([*command, "uv"], console, variables=request.variables)
    found = _uv_in(place)
    if found is None:
        oldest = f"{OLDEST_PYTHON[0]}.{OLDEST_PYTHON[1]}"
        raise EngineError(
            f"{_NO_ENVIRONMENT}: this computer has no Python {oldest} or newer with venv, and uv, "
            "which would bring one, could not be fetched.",
            sandbox_hint()
            or "On Debian and Ubuntu install python3-venv; elsewhere install Python or uv, or name "
            "an interpreter in this algorithm.",
        )
    return found


def _install(request: SetupRequest, python: str, console: Console) -> None:
    """Install with uv, which knows the right build of PyTorch; offline without uv: with pip."""
    uv = _find_uv(request) or _uv_in(Path(python).parent.parent)
    wanted = [*(["--upgrade"] if request.task == "upgrade" else []), *ENGINE_PACKAGES]
    if request.wheels:
        offline = ["--no-index", "--find-links", request.wheels, *wanted]
        if uv is not None:
            command = [uv, "pip", "install", "--offline", "--no-config", "--python", python]
        else:
            command = [python, "-I", "-m", "pip", "--isolated", "install", "--no-input"]
        hint = "Are all wheels for this computer there?"
        _run([*command, *offline], request, console, _FAILED, hint)
        return
    if uv is None:
        # pip can't choose the build of PyTorch for the machine's GPU, uv can.
        command = [python, "-I", "-m", "pip", "install", "--no-input", "uv"]
        _run(command, request, console, _FAILED)
        uv = _uv_in(Path(python).parent.parent)
        if uv is None:
            raise EngineError(f"{_FAILED}: uv was installed and is not there.", "Start over.")
    command = [uv, "pip", "install", "--python", python]
    build = [] if request.torch_build == "index" else ["--torch-backend", request.torch_build]
    failure = _try_install([*command, *build, *wanted], request, console)
    if failure is not None and build and _is_torch_server(failure):
        console.step(
            10,
            f"PyTorch's own server can't be used: {failure.text}. PyTorch comes from the package "
            f"index instead{_about_the_index()}",
        )
        failure = _try_install([*command, *wanted], request, console)
    if failure is not None:
        raise EngineError(f"{_FAILED}: {failure.text}.", failure.hint)


def _is_torch_server(failure: InstallFailure) -> bool:
    return failure.network and failure.host.endswith(_TORCH_SERVER)


def _about_the_index() -> str:
    """Say what the index's build is on this system: it has a single one for each."""
    if sys.platform.startswith("linux"):
        return ", where it has CUDA with it: some 3 GB to download"
    return ", where it is made for the CPU" if sys.platform == "win32" else ""


def _try_install(
    command: Sequence[str], request: SetupRequest, console: Console
) -> Optional[InstallFailure]:
    """Install, and say how far the downloads are; return why it failed, None where it did not."""
    downloads = Downloads()

    def hear(line: str) -> None:
        if downloads.read(line):
            console.step(10 + 75 * downloads.share, downloads.text())
        elif line.startswith("Prepared "):
            console.step(88, "Putting the libraries into place")

    end = run_program(command, console, variables=request.variables, hear=hear)
    return None if end.code == 0 else read_failure(end.lines, end.code)


def _run(
    command: List[str], request: SetupRequest, console: Console, failed: str, hint: str = ""
) -> None:
    """Run a program to its end.

    Args:
        command: Program and arguments.
        request: Gives the environment's variables.
        console: Gets its lines.
        failed: What to say when it fails.
        hint: What to do then; empty: what suits the failure.

    Raises:
        EngineError: It could not be started or failed.
        SetupStoppedError: The user cancelled.
    """
    end = run_program(command, console, variables=request.variables)
    if end.code != 0:
        failure = read_failure(end.lines, end.code)
        raise EngineError(f"{failed}: {failure.text}.", hint or failure.hint)
