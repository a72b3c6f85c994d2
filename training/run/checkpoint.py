"""The checkpoint of a training: everything that going on exactly needs, never half written.

The file holds a dict of tensors and plain values. It is read without running any code that a file
from someone else may bring (``torch.load`` with ``weights_only``), and checked before that: every
entry has to be stored as it is and to agree with its checksum.
"""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import IO, Any, cast

import torch

from ...core.jobs.errors import StoppedError, UserError
from ...core.models.card import ModelCard
from ...core.runtime.atomic_file import written_atomically
from ...core.runtime.versions import FORMAT_VERSION
from ..evaluation.tile_coco_ap import CocoMetrics
from ..plan.training_plan import PlanRows
from ..trainer.lr_range_test import LearningRateTest
from ..trainer.trainer import TrainerSnapshot

CHECKPOINT_NAME = "checkpoint.pt"


@dataclass(frozen=True)
class Checkpoint:
    """A training between two steps.

    Attributes:
        trainer: Weights, averages, optimizer, and where the training is.
        card: Of the network.
        parameters: Of the job as it began: name → value; of an older version some may be missing.
        batch_size: Tiles a batch of each process.
        processes: How many train together.
        signature: Of the training tiles (``TrainingSplits.signature``).
        learning_rate_test: Where one was made.
        best_metrics: Of the best epoch so far; None: none was validated yet.
        notes: Sentences for the report.
        plan: What was chosen when the run began, and why; empty in files of earlier versions.
    """

    trainer: TrainerSnapshot
    card: ModelCard
    parameters: Mapping[str, Any]
    batch_size: int
    processes: int
    signature: str
    learning_rate_test: LearningRateTest | None
    best_metrics: CocoMetrics | None
    notes: tuple[str, ...]
    plan: PlanRows = ()

    def to_dict(self) -> dict[str, Any]:
        """Return the checkpoint as tensors and plain data, under the names of the file."""
        test, best = self.learning_rate_test, self.best_metrics
        return {
            "format_version": FORMAT_VERSION,
            "loop": self.trainer.to_dict(),
            "card": self.card.to_dict(),
            "parameters": dict(self.parameters),
            "batch_size": self.batch_size,
            "processes": self.processes,
            "signature": self.signature,
            "learning_rate_test": None if test is None else asdict(test),
            "best_metrics": None if best is None else best.to_dict(),
            "notes": list(self.notes),
            "plan": [list(row) for row in self.plan],
        }

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> Checkpoint:
        """Rebuild a checkpoint from ``to_dict``'s data, of this version or an earlier one.

        Raises:
            KeyError: A part is missing.
            TypeError: A part is of another kind.
            ValueError: A part does not hold what it should.
        """
        test, best = values["learning_rate_test"], values["best_metrics"]
        parameters = values["parameters"]
        if not isinstance(parameters, dict) or not isinstance(parameters.get("epochs"), int):
            raise TypeError("The parameters are no mapping with EPOCHS.")
        batch_size, processes = int(values["batch_size"]), int(values.get("processes", 1))
        if batch_size < 1 or processes < 1:
            raise ValueError("The batch has no tile, or there is no process.")
        return cls(
            trainer=TrainerSnapshot.from_dict(values["loop"]),
            card=ModelCard.from_dict(values["card"]),
            parameters=parameters,
            batch_size=batch_size,
            processes=processes,
            signature=str(values["signature"]),
            learning_rate_test=None if test is None else LearningRateTest.from_dict(test),
            best_metrics=None if best is None else CocoMetrics.from_dict(best),
            notes=tuple(str(note) for note in values["notes"]),
            plan=tuple((str(n), str(v), str(why)) for n, v, why in values.get("plan", ())),
        )

    @property
    def tiles_per_step(self) -> int:
        """Tiles of a step, of one process."""
        return self.batch_size * int(self.parameters.get("accumulation", 1))

    @property
    def nbytes(self) -> int:
        """The size of all its tensors, in bytes."""
        return tensor_bytes(self.trainer.to_dict())

    @property
    def optimizer_nbytes(self) -> int:
        """The size of what the optimizer keeps between steps, in bytes."""
        return tensor_bytes(self.trainer.optimizer)


def save_checkpoint(
    path: Path,
    checkpoint: Checkpoint,
    *,
    durable: bool = True,
    stopping: Callable[[], bool] = lambda: False,
) -> None:
    """Write a checkpoint, complete or not at all: the old one stays until then.

    Args:
        path: The file.
        checkpoint: What is written.
        durable: Wait until it is on the disk, so that it survives a power cut.
        stopping: Asked again and again while it is written.

    Raises:
        StoppedError: ``stopping`` returned True; the old checkpoint stays.
        OSError: The disk is full, or the like; the old checkpoint stays.
    """
    with written_atomically(path, durable=durable) as part, part.open("wb") as file:
        stream = _Stream(file, stopping)
        try:
            torch.save(checkpoint.to_dict(), cast(IO[bytes], stream))
        except RuntimeError as error:
            # torch hides what its stream raised
            raise (stream.error or error) from error


def load_checkpoint(path: Path) -> Checkpoint:
    """Read a checkpoint onto the CPU; nothing in it can run code.

    Raises:
        UserError: No such file, damaged, or of a newer format.
    """
    if not path.is_file():
        raise UserError(
            f"There is no unfinished training in {path.parent}.",
            "Choose the folder of the run that was stopped, or train without resuming.",
        )
    try:
        _check_archive(path)
        values = torch.load(path, map_location="cpu", weights_only=True)
        version = int(values["format_version"])
    except Exception as error:  # torch raises whatever its unpickler meets
        raise damaged_checkpoint(path) from error
    if version > FORMAT_VERSION:
        raise UserError(f"The checkpoint {path} was written by a newer RS Mask.", "Update RS Mask.")
    try:
        return Checkpoint.from_dict(values)
    except Exception as error:  # whatever a value of another kind leads to
        raise damaged_checkpoint(path) from error


def damaged_checkpoint(path: Path) -> UserError:
    """Return the error that is raised where a checkpoint can't be used."""
    return UserError(
        f"The checkpoint {path} is damaged.",
        "Start a new training with the run's model.safetensors as its weights.",
    )


def tensor_bytes(values: Any) -> int:
    """Return the size of all tensors in nested dicts, lists and tuples."""
    if isinstance(values, torch.Tensor):
        return values.nbytes
    if isinstance(values, Mapping):
        return sum(tensor_bytes(value) for value in values.values())
    if isinstance(values, (list, tuple)):
        return sum(tensor_bytes(value) for value in values)
    return 0


def _check_archive(path: Path) -> None:
    """Raise where a byte of the file was changed, or where it would unpack to more than it is.

    Raises:
        zipfile.BadZipFile: No archive, an entry whose checksum differs, or a compressed one.
    """
    with zipfile.ZipFile(path) as archive:
        if any(entry.compress_type != zipfile.ZIP_STORED for entry in archive.infolist()):
            raise zipfile.BadZipFile("An entry of the checkpoint is compressed.")
        if archive.testzip() is not None:
            raise zipfile.BadZipFile("An entry of the checkpoint differs from its checksum.")


class _Stream:
    """A file that can refuse to be written to, and remembers why."""

    def __init__(self, file: IO[bytes], stopping: Callable[[], bool]) -> None:
        self._file = file
        self._stopping = stopping
        self.error: Exception | None = None

    def write(self, data: bytes) -> int:
        try:
            if self._stopping():
                raise StoppedError()
            return self._file.write(data)
        except (StoppedError, OSError) as error:
            self.error = error
            raise

    def flush(self) -> None:
        self._file.flush()
