"""A small checkpoint for tests: of a real card, with a few numbers in place of a network."""

from __future__ import annotations

import torch
from rs_mask_plugin.training.run.checkpoint import Checkpoint
from rs_mask_plugin.training.trainer.lr_range_test import LearningRateTest
from rs_mask_plugin.training.trainer.trainer import TrainerSnapshot, TrainingState

from tests.model_cards import small_card


def small_checkpoint(*, step: int = 1, weights: int = 3) -> Checkpoint:
    """Return a checkpoint after a step, with so many weights."""
    state = TrainingState(
        epoch=1, step=step, history=[{"epoch": 1.0, "loss": 2.5}], learning_rates=[(0, 0.1)]
    )
    return Checkpoint(
        trainer=TrainerSnapshot(
            network={"weights": torch.arange(float(weights))},
            average={"n_averaged": torch.tensor(1)},
            optimizer={
                "state": {0: {"momentum_buffer": torch.ones(weights)}},
                "param_groups": [{"lr": 0.1, "betas": (0.9, 0.999), "params": [0]}],
            },
            scheduler={"last_epoch": step},
            scaler={},
            hard_tiles={"losses": [1.0, 2.0], "repeated": [1]},
            state=state,
        ),
        card=small_card(),
        parameters={"epochs": 3, "optimizer": "sgd", "augmentation_changes": ("scale_low=0.5",)},
        batch_size=2,
        processes=1,
        signature="tiles",
        learning_rate_test=LearningRateTest((0.1, 0.2), (2.0, 1.0), (2.0, 1.5), 0.1),
        best_metrics=None,
        notes=("Loaded nothing.",),
    )
