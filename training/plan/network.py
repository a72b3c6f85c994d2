"""Which network a plan trains: its body, its heads, its masks."""

from __future__ import annotations

from dataclasses import dataclass

from .fingerprint import Fingerprint
from .machine import Machine
from .training_plan import Choice, Overrides, first_choice

SMALL_NETWORK = "mobilenet_v2_fpn"
LARGE_NETWORK = "resnet50_fpn"
_LARGE_NETWORK_BYTES = 6e9  # of a GPU: weights, moments and two tiles of 512 pixels with full heads
_LARGE_OBJECT = 112  # pixels: four per cell of a mask of 28, so that 56 has something to say


@dataclass(frozen=True)
class StartingModel:
    """The model of ours that training starts from.

    Attributes:
        architecture: One of ``ARCHITECTURES``.
        backbone: With ``timm``: the name of its network.
        heads: One of ``HEADS``.
        mask_size: 28 or 56.
    """

    architecture: str
    backbone: str
    heads: str
    mask_size: int


def choose_architecture(
    machine: Machine, overrides: Overrides, start: StartingModel | None
) -> Choice:
    """Choose the network.

    Args:
        machine: Where it is trained.
        overrides: What the user gave.
        start: The model that training starts from, if it is one of ours.
    """
    known = start.architecture if start is not None else ""
    on_cpu = "without a GPU it makes several times as many steps in the same time as ResNet-50"
    return first_choice(
        "architecture",
        overrides,
        (bool(overrides.get("backbone")), "timm", "BACKBONE names a network of timm"),
        (start is not None, known, "the network of the model that training starts from"),
        (not machine.has_gpu, SMALL_NETWORK, on_cpu),
        (
            0 < machine.memory < _LARGE_NETWORK_BYTES,
            SMALL_NETWORK,
            f"the GPU has {machine.memory / 1e9:.1f} GB free, too little for ResNet-50",
        ),
        (True, LARGE_NETWORK, "a GPU trains it in short time, and its published weights know COCO"),
    )


def choose_heads(
    architecture: str, machine: Machine, overrides: Overrides, start: StartingModel | None
) -> Choice:
    """Choose the size of the heads for a network."""
    known = start.heads if start is not None else ""
    carried = start is not None and start.architecture == architecture
    return first_choice(
        "heads",
        overrides,
        (carried, known, "those of the model that training starts from"),
        (not machine.has_gpu, "light", "several times faster without a GPU"),
        (architecture == SMALL_NETWORK, "light", "they suit a small network"),
        (True, "full", "a GPU has the power for them, and published weights fit them"),
    )


def choose_mask_size(
    fingerprint: Fingerprint, machine: Machine, overrides: Overrides, start: StartingModel | None
) -> Choice:
    """Choose the side of the masks."""
    large = fingerprint.median_size >= _LARGE_OBJECT
    size = f"half of the objects are larger than {fingerprint.median_size:.0f} pixels"
    slow = f"{size}, but finer masks double the time of a step without a GPU"
    known = str(start.mask_size) if start is not None else ""
    return first_choice(
        "mask_size",
        overrides,
        (start is not None, known, "that of the model that training starts from"),
        (large and machine.has_gpu, "56", size),
        (large, "28", slow),
        (True, "28", f"it suits objects of {fingerprint.median_size:.0f} pixels"),
    )
