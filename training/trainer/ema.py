"""The moving average of the weights."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn
from torchvision.models.detection import MaskRCNN


def new_average(network: MaskRCNN, decay: float) -> AveragedModel:
    """Return the moving average of a network's weights, which begins as they are now.

    Args:
        network: On its device.
        decay: Of the average, a step.
    """
    average = AveragedModel(network, multi_avg_fn=_warmed_up_average(decay))
    average.requires_grad_(False)
    return average


def _warmed_up_average(decay: float) -> Callable[[Any, Any, Any], None]:
    """Return an average whose memory grows with the steps made, up to the decay.

    With (1 + n) / (10 + n), as TensorFlow's ExponentialMovingAverage has it, the first steps'
    weights are soon forgotten.
    """

    def average(averaged: Any, current: Any, made: Any) -> None:
        count = float(made)
        get_ema_multi_avg_fn(min(decay, (1.0 + count) / (10.0 + count)))(averaged, current, made)

    return average
