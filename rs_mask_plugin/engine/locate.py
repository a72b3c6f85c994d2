"""Finds the engine: the Python, outside of QGIS, that has torch and the rest; validates it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Optional, Tuple

from . import settings
from .clean_environment import clean_environment
from .process_group import process_group_options

OLDEST_PYTHON = (3, 10)

MARKER = "rs-mask-engine.json"
"""File in an environment that ``rsmask:setup`` makes; it says whether the making was finished."""

_NEEDED_MODULES = (
    "torch",
    "torchvision",
    "numpy",
    "rasterio",
    "shapely",
    "geopandas",
    "pyogrio",
    "contourpy",
    "safetensors",
    "pycocotools",
)
_PROBE = (
    "import importlib.util, json, sys; "
    "print(json.dumps({'version': sys.version_info[:3], 'prefix': sys.prefix, 'missing': "
    "[name for name in sys.argv[1:] if importlib.util.find_spec(name) is None]}))"
)
_PROBE_SECONDS = 60  # a cold network drive, a virus scanner; normally a tenth of a second
_SETUP_HINT = "Run the algorithm 'Set up the engine' (rsmask:setup) once."


class EngineError(Exception):
    """There is no engine that could run a job.

    Args:
        text: One sentence: what is wrong, with which interpreter.
        hint: What to do about it.
    """

    def __init__(self, text: str, hint: str = _SETUP_HINT) -> None:
        super().__init__(text)
        self.text = text
        self.hint = hint


@dataclass(frozen=True)
class Interpreter:
    """A Python that was run and answered.

    Attributes:
        python: Path of the executable.
        version: Major, minor, micro.
        prefix: Its environment's folder.
        missing: Modules of those asked for that it lacks.
    """

    python: str
    version: Tuple[int, ...]
    prefix: str
    missing: Tuple[str, ...] = ()


@dataclass(frozen=True)
class Engine:
    """The engine that jobs run in, and who chose it, in words for the log."""

    interpreter: Interpreter
    origin: str


def find_engine() -> Engine:
    """Return the engine: ``RS_MASK_PYTHON``, the setting, or the managed environment.

    A named interpreter that is wrong is an error and not passed over in silence.

    Raises:
        EngineError: None is set up, or the one that is named can't run jobs.
    """
    named = (
        (settings.python_from_variable(), f"named by {settings.PYTHON_VARIABLE}"),
        (settings.python_from_setting(), "chosen in the options"),
    )
    for python, origin in named:
        if python:
            return Engine(_require_usable(python), origin)
    managed = managed_python(settings.managed_folder())
    if managed is None:
        raise not_set_up()
    return Engine(_require_usable(str(managed)), "set up by RS Mask")


def is_any_engine_named() -> bool:
    """Whether there is an engine to try; quick, as nothing is run."""
    named = settings.python_from_variable() or settings.python_from_setting()
    return bool(named) or managed_python(settings.managed_folder()) is not None


def not_set_up() -> EngineError:
    """Return what to raise where no engine was ever made."""
    return EngineError(
        "RS Mask's engine (a Python of its own with PyTorch) is not set up on this computer."
    )


def managed_python(folder: Path) -> Optional[Path]:
    """Return the interpreter of the environment in ``folder``; None where none was finished."""
    try:
        finished = json.loads((folder / MARKER).read_text("utf-8")).get("finished", False)
    except (OSError, ValueError, AttributeError):
        return None
    return environment_python(folder) if finished else None


def environment_python(folder: Path) -> Optional[Path]:
    """Return the interpreter of a virtual environment; None where there is none."""
    names = ("Scripts/python.exe",) if sys.platform == "win32" else ("bin/python3", "bin/python")
    return next((folder / name for name in names if (folder / name).exists()), None)


def _require_usable(python: str) -> Interpreter:
    """Return the interpreter, which can run jobs, or raise EngineError."""
    interpreter = probe(python, _NEEDED_MODULES)
    if interpreter.version[:2] < OLDEST_PYTHON:
        raise EngineError(
            f"The engine's Python is version {_version_text(interpreter.version)} ({python}), and "
            f"RS Mask needs {_version_text(OLDEST_PYTHON)} or newer."
        )
    if interpreter.missing:
        raise EngineError(
            f"The engine's Python ({python}) lacks {', '.join(interpreter.missing)}.",
            "Run the algorithm 'Set up the engine' (rsmask:setup), or install them there.",
        )
    return interpreter


def probe(python: str, modules: Tuple[str, ...] = ()) -> Interpreter:
    """Run an interpreter and return what it says about itself.

    Modules are looked for and not imported: that takes a tenth of a second instead of seconds.

    Raises:
        EngineError: It is not there, does not run, or is no Python.
    """
    if not Path(python).is_file():
        raise EngineError(f"The engine's Python is not there: {python}.")
    try:
        # The interpreter is the user's own choice; it gets fixed arguments, no shell.
        probing = subprocess.run(  # nosec B603
            [python, "-I", "-B", "-c", _PROBE, *modules],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_PROBE_SECONDS,
            check=True,
            env=clean_environment(os.environ),
            **process_group_options(),
        )
        answer = json.loads(probing.stdout.decode("utf-8", "replace").strip().splitlines()[-1])
        return Interpreter(
            python, tuple(answer["version"]), str(answer["prefix"]), tuple(answer["missing"])
        )
    except subprocess.TimeoutExpired as error:
        raise EngineError(
            f"The engine's Python gave no answer within {_PROBE_SECONDS} seconds: {python}."
        ) from error
    except subprocess.CalledProcessError as error:
        lines = error.stderr.decode("utf-8", "replace").strip().splitlines()
        reason = lines[-1] if lines else f"exit code {error.returncode}"
        raise EngineError(f"The engine's Python does not work ({python}): {reason}.") from error
    except (OSError, ValueError, LookupError, TypeError) as error:
        raise EngineError(f"This is not a Python that RS Mask can run: {python}.") from error


def qgis_python() -> Optional[str]:
    """Return the interpreter that QGIS's own Python belongs to, to make an environment with.

    Not ``sys.executable``: inside QGIS that is QGIS itself (Windows, macOS) or the first python3 on
    the PATH, whatever that is (Linux).
    """
    version = f"{sys.version_info[0]}.{sys.version_info[1]}"
    base = Path(sys.base_prefix)
    candidates = (
        (base / "python.exe", base / "python3.exe")
        if sys.platform == "win32"
        else (base / "bin" / f"python{version}", base / "bin" / "python3")
    )
    return next((str(path) for path in candidates if path.is_file()), None)


def _version_text(version: Tuple[int, ...]) -> str:
    return ".".join(str(part) for part in version)
