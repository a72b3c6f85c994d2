"""The folder that a training writes: what lies where; nothing in it is ever half written."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from ...core.jobs.errors import UserError
from ...core.runtime.atomic_file import PART_ENDING, write_text_atomically
from .checkpoint import CHECKPOINT_NAME, Checkpoint, load_checkpoint

MODEL_NAME = "model.safetensors"
METRICS_NAME = "metrics.csv"
PREDICTIONS_NAME = "predictions"

_FIRST_COLUMNS = ("epoch", "step", "loss", "validation/AP", "validation/AP50")


class RunFolder:
    """A run's files.

    Args:
        path: The folder; made when it is absent.
        resume: Whether to go on with the run that lies there.
        writable: False: only look at it, another process writes.

    Raises:
        UserError: Not empty and not to be resumed, or nothing there to resume.
    """

    def __init__(self, path: str | Path, *, resume: bool, writable: bool = True) -> None:
        self.path = Path(path).absolute()
        if self.path.exists() and not self.path.is_dir():
            raise UserError(f"{self.path} is a file, not a folder.", "Choose another run folder.")
        if writable:
            self._remove_partial_files()
        self.checkpoint: Checkpoint | None = None
        if resume:
            self.checkpoint = load_checkpoint(self.checkpoint_path)
        elif writable and self.path.exists() and any(self.path.iterdir()):
            hint = "Choose an empty folder"
            hint += (
                " or go on with the run in it (RESUME)." if self.checkpoint_path.exists() else "."
            )
            raise UserError(f"The run folder {self.path} is not empty.", hint)
        if writable:
            self.path.mkdir(parents=True, exist_ok=True)

    def _remove_partial_files(self) -> None:
        """Remove what a process that was killed had begun to write."""
        for name in (CHECKPOINT_NAME, MODEL_NAME, METRICS_NAME):
            (self.path / (name + PART_ENDING)).unlink(missing_ok=True)

    @property
    def model_path(self) -> Path:
        """The best model so far."""
        return self.path / MODEL_NAME

    @property
    def checkpoint_path(self) -> Path:
        """Where the run can be resumed from."""
        return self.path / CHECKPOINT_NAME

    @property
    def predictions_path(self) -> Path:
        """Folder of the pictures."""
        return self.path / PREDICTIONS_NAME

    def write_metrics(self, history: Sequence[Mapping[str, float]]) -> None:
        """Write ``metrics.csv``: one row an epoch; what an epoch lacks stays empty."""
        names = dict.fromkeys(name for row in history for name in row)
        columns = [name for name in _FIRST_COLUMNS if name in names]
        columns += [name for name in names if name not in columns]
        text = io.StringIO(newline="")
        writer = csv.DictWriter(text, columns, restval="", lineterminator="\n")
        writer.writeheader()
        writer.writerows(dict(row) for row in history)
        write_text_atomically(self.path / METRICS_NAME, text.getvalue())


class EventLog:
    """TensorBoard's events of a run, one entry an epoch.

    Args:
        folder: The run folder.
        first_step: Events of an earlier, cut-off attempt from this step on are to be forgotten.
    """

    def __init__(self, folder: Path, first_step: int) -> None:
        from torch.utils.tensorboard import SummaryWriter

        self._writer: Any = SummaryWriter(str(folder), purge_step=first_step or None)

    def add(self, row: Mapping[str, float]) -> None:
        """Write an epoch's figures at its last step."""
        for name, value in row.items():
            if name not in ("epoch", "step"):
                self._writer.add_scalar(name, value, int(row["step"]))
        self._writer.flush()

    def close(self) -> None:
        """Write what is left."""
        self._writer.close()
