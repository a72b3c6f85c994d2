"""Processes that are started in a group of their own, so that they end with all their children."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any, Dict


def process_group_options() -> Dict[str, Any]:
    """Return the options of ``subprocess.Popen`` that give a process a group of its own.

    Ctrl-C on the terminal then reaches QGIS alone, which stops the process in an orderly way, and
    its children (data loaders) can be ended together with it.
    """
    if sys.platform == "win32":
        flags = subprocess.CREATE_NO_WINDOW | subprocess.CREATE_NEW_PROCESS_GROUP
        return {"creationflags": flags}
    return {"start_new_session": True}


def kill_group(process: subprocess.Popen[bytes]) -> None:
    """Kill a process that was started with ``process_group_options``, and its children."""
    if sys.platform == "win32":
        if process.poll() is not None:
            return  # without the process there is no tree to find its children by
        taskkill = Path(os.environ.get("SYSTEMROOT", r"C:\Windows")) / "System32" / "taskkill.exe"
        # A fixed program with a number as argument, no shell.
        subprocess.run(  # nosec B603
            [str(taskkill), "/F", "/T", "/PID", str(process.pid)],
            check=False,
            capture_output=True,
        )
        return
    with contextlib.suppress(ProcessLookupError, PermissionError):  # the whole group is gone
        os.killpg(process.pid, signal.SIGKILL)


def ends_within(process: subprocess.Popen[bytes], seconds: float) -> bool:
    """Whether the process ends in that time."""
    try:
        process.wait(timeout=max(0.0, seconds))
    except subprocess.TimeoutExpired:
        return False
    return True
