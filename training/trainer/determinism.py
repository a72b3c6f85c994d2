"""The same training to the bit on a GPU too, as far as PyTorch can."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

import torch

from ...core.jobs.errors import UserError

_WORKSPACE, _WORKSPACE_SIZE = "CUBLAS_WORKSPACE_CONFIG", ":4096:8"  # as NVIDIA's manual asks for


@contextmanager
def deterministic(wanted: bool) -> Iterator[None]:
    """Let PyTorch use deterministic algorithms only; everything is as before afterwards.

    Args:
        wanted: False: nothing changes.

    Raises:
        UserError: Something that the network needs has no such algorithm on this device.
    """
    if not wanted:
        yield
        return
    algorithms = torch.are_deterministic_algorithms_enabled()
    only_warned = torch.is_deterministic_algorithms_warn_only_enabled()
    cudnn = torch.backends.cudnn.deterministic, torch.backends.cudnn.benchmark
    workspace = os.environ.get(_WORKSPACE)
    os.environ.setdefault(_WORKSPACE, _WORKSPACE_SIZE)  # read when cuBLAS is first used
    torch.use_deterministic_algorithms(True)
    torch.backends.cudnn.deterministic, torch.backends.cudnn.benchmark = True, False
    try:
        yield
    except RuntimeError as error:
        if "does not have a deterministic implementation" in str(error):
            raise UserError(
                f"This training can't be made deterministic here: {str(error).splitlines()[0]}",
                "Train without DETERMINISTIC, or on the CPU, where it always is.",
            ) from error
        raise
    finally:
        torch.use_deterministic_algorithms(algorithms, warn_only=only_warned)
        torch.backends.cudnn.deterministic, torch.backends.cudnn.benchmark = cudnn
        if workspace is None:
            os.environ.pop(_WORKSPACE, None)
