"""Jobs as the plugin runs them: a worker process that reads JOB.json and writes JSON lines."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ONE_THREAD = dict.fromkeys(("OMP_NUM_THREADS", "MKL_NUM_THREADS", "OPENBLAS_NUM_THREADS"), "1")
"""Sums come in one order then, so that the same machine gives the same bits."""


@dataclass(frozen=True)
class JobRun:
    """What a job said: its outputs, its messages of all types, whether it was stopped."""

    outputs: dict[str, Any]
    messages: list[dict[str, Any]]
    cancelled: bool

    def said(self, words: str) -> bool:
        return any(words in message.get("text", "") for message in self.messages)

    @property
    def warnings(self) -> list[str]:
        return [m["text"] for m in self.messages if m.get("level") == "warning"]


def run_job(
    repository: Path,
    folder: Path,
    job: str,
    *,
    stop_at: Callable[[dict[str, Any]], bool] | None = None,
    **parameters: Any,
) -> JobRun:
    """Run a job in a folder: paths may be relative to it, so that no file knows where it was made.

    Args:
        repository: The checkout whose worker runs it.
        folder: The working directory.
        job: Its name.
        stop_at: Message in, whether to ask the job to stop; asked until it says so.
        parameters: Of the job.
    """
    request = folder / "JOB.json"
    request.write_text(json.dumps({"protocol": 1, "job": job, "parameters": parameters}))
    command = [sys.executable, "-I", "-B", "-u", "-X", "utf8"]
    command += [str(repository / "core" / "worker.py"), request.name]
    process = subprocess.Popen(
        command,
        cwd=folder,
        env={**os.environ, **ONE_THREAD},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )
    messages = []
    with process:
        try:
            for line in process.stdout:
                messages.append(json.loads(line))
                if stop_at is not None and stop_at(messages[-1]):
                    stop_at = None
                    process.stdin.close()  # its end asks the job to stop
            code = process.wait()
        finally:
            process.kill()
    request.unlink()
    last = messages[-1] if messages else {}
    if code or last.get("type") != "result":
        raise RuntimeError(f"The job {job} ended with {code}: {last}")
    return JobRun(last["outputs"], messages, bool(last.get("cancelled")))
