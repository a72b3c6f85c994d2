"""The model on disk: one safetensors file that holds the weights and the card."""

from __future__ import annotations

import hashlib
import json
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..jobs.counts import count_of
from ..jobs.errors import UserError
from ..runtime.atomic_file import written_atomically
from .card import ModelCard

if TYPE_CHECKING:
    import torch
    from torch import nn
    from torchvision.models.detection import MaskRCNN

METADATA_KEY = "rsmask"
"""Where the card lies among the metadata of the file's header."""

_LENGTH = struct.Struct("<Q")  # a safetensors file starts with the length of its JSON header
_HEADER_LIMIT = 100_000_000  # bytes; the limit of the safetensors library
_PICKLE_STARTS = (b"PK\x03\x04", b"\x80\x02", b"\x80\x03", b"\x80\x04", b"\x80\x05")
_MALFORMED = (ValueError, KeyError, TypeError, OverflowError, RecursionError)
_MADE_BY = "RS Mask's training writes such files as model.safetensors."


def save_model(
    path: str | Path, network: nn.Module, card: ModelCard, *, halves: bool = False
) -> None:
    """Write weights and card, complete or not at all.

    Args:
        path: The file; replaced when it exists.
        network: As ``build_network(card)`` gives it.
        card: The card.
        halves: Write kernels and matrices as 16-bit floats (11 significant bits): half the size.
            Norms and biases, a small share, keep 32 bits: variances may be of any size.

    Raises:
        UserError: The file can't be written.
        ValueError: A weight is too large for 16 bits.
    """
    from safetensors.torch import save

    path = Path(path)
    tensors = {name: tensor.detach().contiguous() for name, tensor in network.state_dict().items()}
    if halves:
        tensors = {name: _as_half(name, tensor) for name, tensor in tensors.items()}
    metadata = {METADATA_KEY: json.dumps(card.to_dict(), ensure_ascii=False), "format": "pt"}
    with writing_model(path) as part:
        # In memory first: writing itself, the library gives the file other rights and errors.
        part.write_bytes(save(tensors, metadata))


def _as_half(name: str, tensor: torch.Tensor) -> torch.Tensor:
    """Return a kernel or matrix in 16 bits, anything else as it is."""
    if tensor.ndim < 2 or not tensor.is_floating_point():
        return tensor
    half = tensor.half()
    if not bool(half.isfinite().all()):
        raise ValueError(f"The weights {name} are too large for 16-bit floats.")
    return half


@contextmanager
def writing_model(path: Path) -> Iterator[Path]:
    """Give a file to write a model into; it takes the path's name when it is complete.

    Raises:
        UserError: The folder can't be written to, or the disk is full.
    """
    try:
        with written_atomically(path) as part:
            yield part
    except OSError as error:
        raise UserError(
            f"The model could not be written to {path}: {error.strerror or error}.",
            "Choose a folder that exists, can be written to and has free space.",
        ) from error


def read_card(path: str | Path) -> ModelCard:
    """Read what a model says about itself, without its weights and without torch.

    Raises:
        UserError: No such file, not a safetensors file, truncated, without a card, of a newer
            format, or with a damaged card.
    """
    path = Path(path)
    metadata = _read_header(path).get("__metadata__")
    text = metadata.get(METADATA_KEY) if isinstance(metadata, dict) else None
    if not isinstance(text, str):
        raise UserError(
            f"{path} holds weights but no card of RS Mask: it was made by another program.",
            "Weights of other programs can start a training (WEIGHTS = file), not detect.",
        )
    try:
        values = json.loads(text)
        if not isinstance(values, dict):
            raise ValueError("The model's card is damaged: it is not a JSON object.")
        return ModelCard.from_dict(values)
    except (json.JSONDecodeError, RecursionError) as error:
        raise UserError(f"The card of the model {path} is damaged: {error}.", _MADE_BY) from error
    except ValueError as error:
        newer = "newer" in str(error)
        hint = "Update RS Mask, or ask for a model made with this version." if newer else _MADE_BY
        raise UserError(f"{path}: {error}", hint) from error


def load_model(path: str | Path, device: torch.device | str = "cpu") -> tuple[MaskRCNN, ModelCard]:
    """Build a model's network with its weights, in evaluation mode.

    Args:
        path: The model file.
        device: Where the network goes.

    Raises:
        UserError: As ``read_card``; or the weights don't fit the network of the card.
    """
    from .architectures import build_network

    card = read_card(path)
    network = build_network(card)
    tensors = read_tensors(path)
    expected = network.state_dict()
    wrong = [
        name
        for name in sorted(expected.keys() | tensors.keys())
        if name not in expected
        or name not in tensors
        or expected[name].shape != tensors[name].shape
    ]
    if wrong:
        raise UserError(
            f"The model {path} doesn't fit its card: {count_of(len(wrong), 'tensor')}, e.g. "
            f"{wrong[0]!r}.",
            "The file was changed after training, or comes from another version; train it again.",
        )
    network.load_state_dict(tensors)
    return network.to(device).eval(), card


def read_tensors(path: str | Path) -> dict[str, torch.Tensor]:
    """Read the weights of a safetensors file, with or without a card.

    Returns:
        Name → tensor; floats of 16 bits come as float32, exactly what they were.

    Raises:
        UserError: No such file, not a safetensors file, or truncated.
    """
    import torch
    from safetensors import SafetensorError
    from safetensors.torch import load_file

    path = Path(path)
    _read_header(path)
    try:
        tensors: dict[str, torch.Tensor] = load_file(path)
    except SafetensorError as error:
        raise UserError(f"The file {path} is damaged: {error}.", "Copy it again.") from error
    return {
        name: tensor.float() if tensor.dtype in (torch.float16, torch.bfloat16) else tensor
        for name, tensor in tensors.items()
    }


def fingerprint(path: str | Path) -> str:
    """Return the SHA-256 of a model file as hexadecimal text: which model made a layer.

    Raises:
        UserError: No such file.
    """
    path = Path(path)
    _check_exists(path)
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(1 << 20):
            digest.update(block)
    return digest.hexdigest()


def _check_exists(path: Path) -> None:
    if not path.is_file():
        what = "is a folder" if path.is_dir() else "does not exist"
        raise UserError(
            f"The model {path} {what}.", "Choose the file model.safetensors of a training run."
        )


def _read_header(path: Path) -> dict[str, Any]:
    """Return a safetensors file's JSON header after checking that the file is all there.

    The format: https://huggingface.co/docs/safetensors (8 bytes of length, JSON, data).
    """
    _check_exists(path)
    size = path.stat().st_size
    try:
        with path.open("rb") as file:
            start = file.read(_LENGTH.size)
            brace = file.read(1)
            # The length of a safetensors header may have the bytes with which a pickle starts.
            if start.startswith(_PICKLE_STARTS) and brace != b"{":
                raise UserError(
                    f"{path} is a PyTorch file (pickle), which could run a stranger's code; "
                    "models of RS Mask are .safetensors files.",
                    "Choose a model.safetensors; a .pth of weights can only start a training.",
                )
            length = _LENGTH.unpack(start)[0] if len(start) == _LENGTH.size else 0
            if not 2 <= length <= _HEADER_LIMIT:
                raise UserError(f"{path} is no safetensors file.", _MADE_BY)
            text = brace + file.read(length - 1)
    except OSError as error:
        raise UserError(
            f"The model {path} can't be read: {error.strerror or error}.", "Check its permissions."
        ) from error
    if text and not text.startswith(b"{"):
        raise UserError(f"{path} is no safetensors file.", _MADE_BY)
    if len(text) < length:
        raise _truncated(path, size, _LENGTH.size + length)
    try:
        header = json.loads(text)
        ends = [int(entry["data_offsets"][1]) for name, entry in header.items() if name[:2] != "__"]
    except (*_MALFORMED, AttributeError, IndexError) as error:
        raise UserError(f"The header of {path} is damaged: {error}.", "Copy it again.") from error
    complete = _LENGTH.size + length + max(ends, default=0)
    if size < complete:
        raise _truncated(path, size, complete)
    return dict(header)


def _truncated(path: Path, size: int, complete: int) -> UserError:
    return UserError(
        f"The file {path} is truncated: it has {size:,} of {complete:,} bytes.",
        "Copy or download it again.",
    )
