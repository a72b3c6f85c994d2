"""Copies from the device to the host that are waited for when they are wanted, not before."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor


class ReadBack:
    """Tensors on their way to the host.

    On a CUDA device the copies are ordered behind the work that is on its way, and the host goes on
    at once. Elsewhere they are made at once.

    Args:
        tensors: All on one device.
    """

    def __init__(self, tensors: Sequence[Tensor]) -> None:
        self._event: Any = None
        # To pinned memory, which torch takes for such a copy by itself
        self._copies = [tensor.to("cpu", non_blocking=tensor.is_cuda) for tensor in tensors]
        if any(tensor.is_cuda for tensor in tensors):
            # Blocking: the core is free for other threads while this one waits.
            self._event = torch.cuda.Event(blocking=True)
            self._event.record()

    def arrays(self) -> list[NDArray[np.generic]]:
        """Return them, once all of them are there."""
        if self._event is not None:
            self._event.synchronize()
        return [copy.numpy() for copy in self._copies]
