"""QGIS without a screen: a profile of its own with the plugin in it, and ``qgis_process``."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

PLUGIN = "rs_mask_plugin"
_READ = 4096  # bytes

Value = str | int | float | bool | Path | Sequence[str | Path]


class DemoError(Exception):
    """The demo can't go on; the text says why."""


@dataclass(frozen=True)
class Qgis:
    """A QGIS profile, and the programs that use it.

    Attributes:
        program: ``qgis_process``.
        python: The Python that QGIS's libraries belong to.
        profile: Folder of the profile; made for the demo, nothing else is touched.
        engine: The Python that the plugin's worker runs in.
    """

    program: Path
    python: Path
    profile: Path
    engine: Path

    @property
    def plugins(self) -> Path:
        """Where the profile's plugins lie."""
        return self.profile / "profiles" / "default" / "python" / "plugins"

    def environment(self) -> dict[str, str]:
        """Return the environment of a QGIS without a screen."""
        runtime = self.profile / "runtime"
        runtime.mkdir(parents=True, exist_ok=True, mode=0o700)
        return {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "XDG_RUNTIME_DIR": str(runtime),
            "QGIS_CUSTOM_CONFIG_PATH": str(self.profile),
            "RS_MASK_PYTHON": str(self.engine),
        }

    def deploy(self, checkout: Path) -> None:
        """Put the plugin into a new profile and switch it on."""
        shutil.rmtree(self.profile, ignore_errors=True)
        self.plugins.mkdir(parents=True)
        deploy = [_beside(self.engine, "pb_tool"), "deploy", "-y", "-n", "-p", str(self.plugins)]
        _quietly(deploy, checkout, dict(os.environ))
        _quietly([str(self.program), "plugins", "enable", PLUGIN], checkout, self.environment())

    def run(self, algorithm: str, log: Path, **parameters: Value) -> dict[str, str]:
        """Run an algorithm, its progress on this terminal.

        Args:
            algorithm: Id with the provider's.
            log: File that all output is added to.
            parameters: By key; a list is given as several values.

        Returns:
            The algorithm's outputs by key.

        Raises:
            DemoError: It failed.
        """
        command = [str(self.program), "run", algorithm]
        for key, value in parameters.items():
            values = value if isinstance(value, (list, tuple)) else [value]
            command += [f"--{key}={_text(each)}" for each in values]
        process = subprocess.Popen(
            command,
            env=self.environment(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )
        if process.stdout is None:
            raise DemoError(f"{self.program} has no output.")
        output = bytearray()
        while chunk := os.read(process.stdout.fileno(), _READ):
            output += chunk
            sys.stdout.buffer.write(chunk)
            sys.stdout.buffer.flush()
        code = process.wait()
        text = output.decode("utf-8", "replace")
        with log.open("a", encoding="utf-8") as file:
            file.write(f"$ {' '.join(command)}\n{text}\n")
        if code != 0:
            raise DemoError(f"{algorithm} ended with code {code}; all that it printed is in {log}.")
        return results_in(text)

    def script(self, path: Path, *arguments: str | Path) -> None:
        """Run a Python script with QGIS's own Python.

        Raises:
            DemoError: It failed.
        """
        command = [str(self.python), str(path), *map(str, arguments)]
        _quietly(command, Path.cwd(), self.environment())


def find_qgis(profile: Path, engine: Path) -> Qgis:
    """Find QGIS on this machine.

    ``qgis_process.bin`` is taken before ``qgis_process``: Debian's wrapper of that name hands an
    option to QGIS 3.22 that it does not know, and QGIS then does nothing.

    Raises:
        DemoError: There is none.
    """
    for name in ("qgis_process.bin", "qgis_process"):
        program = shutil.which(name)
        if program:
            system_python = Path("/usr/bin/python3")
            python = system_python if system_python.exists() else Path(sys.executable)
            return Qgis(Path(program), python, profile, engine)
    raise DemoError("There is no qgis_process on this machine: install QGIS (make setup).")


def results_in(text: str) -> dict[str, str]:
    """Return the outputs that ``qgis_process run`` printed at its end."""
    _, _, tail = text.rpartition("\nResults\n")
    pairs = (line.split(":\t", 1) for line in tail.splitlines() if ":\t" in line)
    return {key.strip(): value.strip() for key, value in pairs}


def _text(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


def _beside(python: Path, name: str) -> str:
    """Return the path of a program that was installed into a Python's environment."""
    return str(python.parent / name)


def _quietly(command: list[str], folder: Path, environment: Mapping[str, str]) -> None:
    """Run a command whose words matter only when it fails."""
    ended = subprocess.run(
        command,
        cwd=folder,
        env=dict(environment),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
    )
    if ended.returncode != 0:
        last = "\n".join((ended.stdout + ended.stderr).splitlines()[-15:])
        raise DemoError(f"{' '.join(command)} ended with code {ended.returncode}:\n{last}")


def timed(start: float) -> str:
    """Return the time since ``start`` (of ``time.monotonic``) as text."""
    minutes, seconds = divmod(round(time.monotonic() - start), 60)
    return f"{minutes} min {seconds:02d} s"
