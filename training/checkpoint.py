"""The checkpoint of a training: everything that going on exactly needs, never half written."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import torch

from ..core.errors import UserError
from ..core.options import FORMAT_VERSION

CHECKPOINT_NAME = "checkpoint.pt"


def save_checkpoint(path: Path, values: dict[str, Any], *, durable: bool = True) -> None:
    """Write a checkpoint, complete or not at all: the old one stands until then.

    Args:
        path: The file.
        values: Tensors and plain data, nested in dicts, lists and tuples.
        durable: Wait until it is on the disk, so that it survives a power cut.
    """
    temporary = path.with_name(path.name + ".part")
    with temporary.open("wb") as stream:
        torch.save({"format_version": FORMAT_VERSION, **values}, stream)
        stream.flush()
        if durable:
            os.fsync(stream.fileno())
    temporary.replace(path)


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
