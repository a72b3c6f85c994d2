"""What a plan knows of the machine: device, memory, and how long a step takes on it."""

from __future__ import annotations

import os
from dataclasses import dataclass

import torch

from ...core.runtime.device import available_memory, choose_precision


@dataclass(frozen=True)
class Machine:
    """The machine on which a training runs.

    Attributes:
        device: ``cpu``, or the kind of GPU: ``cuda``, ``xpu``, ``mps``.
        memory: Bytes that the device has free; 0: unknown.
        processes: That train together.
        step_seconds: That a step of this very plan takes, timed; 0: not timed.
    """

    device: str = "cpu"
    memory: int = 0
    processes: int = 1
    step_seconds: float = 0.0

    @property
    def has_gpu(self) -> bool:
        """Whether the network runs on a GPU."""
        return self.device != "cpu"


def machine_of(device: torch.device, processes: int = 1) -> Machine:
    """Return the machine as it is now.

    Args:
        device: Where the network runs.
        processes: That train together.
    """
    return Machine(device.type, available_memory(device), processes)


def usable_cores() -> int:
    """Return the cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def training_precision(device: torch.device) -> str:
    """Return the number format of the forward pass: float32 on a CPU, where runs are exact."""
    if device.type != "cuda":
        return "float32"
    return str(choose_precision(device)).removeprefix("torch.")
