"""The checkpoint of a training: everything that going on exactly needs, never half written."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import IO, Any, cast

import torch

from ...core.jobs.errors import StoppedError, UserError
from ...core.runtime.atomic_file import written_atomically
from ...core.runtime.versions import FORMAT_VERSION

CHECKPOINT_NAME = "checkpoint.pt"


def save_checkpoint(
    path: Path,
    values: dict[str, Any],
    *,
    durable: bool = True,
    stopping: Callable[[], bool] = lambda: False,
) -> None:
    """Write a checkpoint, complete or not at all: the old one stands until then.

    Args:
        path: The file.
        values: Tensors and plain data, nested in dicts, lists and tuples.
        durable: Wait until it is on the disk, so that it survives a power cut.
        stopping: Asked again and again while it is written.

    Raises:
        StoppedError: ``stopping`` said so; the old checkpoint stands.
        OSError: The disk is full, or the like; the old checkpoint stands.
    """
    with written_atomically(path, durable=durable) as part, part.open("wb") as file:
        stream = _Stream(file, stopping)
        try:
            torch.save({"format_version": FORMAT_VERSION, **values}, cast(IO[bytes], stream))
        except RuntimeError as error:
            # torch hides what its stream raised
            raise (stream.error or error) from error


def tensor_bytes(values: Any) -> int:
    """Return the size of all tensors in nested dicts, lists and tuples."""
    if isinstance(values, torch.Tensor):
        return values.nbytes
    if isinstance(values, Mapping):
        return sum(tensor_bytes(value) for value in values.values())
    if isinstance(values, (list, tuple)):
        return sum(tensor_bytes(value) for value in values)
    return 0


class _Stream:
    """A file that can refuse to be written on, and remembers why it did."""

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


def load_checkpoint(path: Path) -> dict[str, Any]:
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
        values = torch.load(path, map_location="cpu", weights_only=True)
        version = values["format_version"]
    except Exception as error:  # torch raises whatever its unpickler meets
        raise UserError(
            f"The checkpoint {path} is damaged.",
            "Start a new training with the run's model.safetensors as its weights.",
        ) from error
    if version > FORMAT_VERSION:
        raise UserError(f"The checkpoint {path} was written by a newer RS Mask.", "Update RS Mask.")
    return dict(values)
