"""The moving average of the weights."""

from __future__ import annotations

from typing import Any

import torch
from torch import nn
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn
from torchvision.models.detection import MaskRCNN


class MovingAverage(AveragedModel):
    """PyTorch's moving average, with its count of steps on the host.

    Its memory grows with the steps made, up to the decay: with (1 + n) / (10 + n), as TensorFlow's
    ExponentialMovingAverage has it, the first steps' weights are soon forgotten.

    Args:
        network: On its device; the average begins as it is now.
        decay: Of the average, a step.
    """

    def __init__(self, network: MaskRCNN, decay: float) -> None:
        super().__init__(network)
        self._decay = decay
        self.requires_grad_(False)

    @torch.no_grad()
    def update_parameters(self, model: nn.Module) -> None:
        """Let the average follow the network; norms' statistics are taken as they are.

        PyTorch's own brings the count to the device and back in every step, and waits for it.
        """
        count = int(self.n_averaged)
        averaged = [parameter.detach() for parameter in self.module.parameters()]
        current = [parameter.detach() for parameter in model.parameters()]
        if count == 0:
            for own, new in zip(averaged, current):
                own.copy_(new)
        else:
            decay = min(self._decay, (1.0 + count) / (10.0 + count))
            average: Any = get_ema_multi_avg_fn(decay)
            average(averaged, current, count)
        for own, new in zip(self.module.buffers(), model.buffers()):
            own.detach().copy_(new.detach())
        self.n_averaged += 1
