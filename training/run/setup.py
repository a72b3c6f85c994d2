"""What a training is made of before its first step: its inputs, and all that is built from them."""

from __future__ import annotations

from dataclasses import dataclass

from torch.optim import Optimizer

from ...core.jobs.training_options import TrainParameters
from ...core.models.card import ModelCard
from ..dataset.training_set import TrainingSet
from ..loading.hard_tiles import HardTiles
from ..loading.sampler import EpochPlan
from ..loading.split_reader import TrainingSplits
from ..loading.tile_dataset import TileDataset
from ..optim.optimizers import (
    DEFINITIONS,
    build_optimizer,
    chosen_learning_rate,
    default_weight_decay,
)
from ..optim.parameter_groups import parameter_groups
from ..plan.training_plan import PlanRows
from ..trainer.distributed import DistributedContext
from ..trainer.lr_range_test import LearningRateTest
from ..trainer.trainer import TrainedNetwork
from .anchors import AnchorFit
from .checkpoint import Checkpoint


@dataclass(frozen=True)
class TrainingInputs:
    """What a training is built from.

    Attributes:
        parameters: Of the job, with everything chosen; a resumed one's as it began.
        training_set: The set.
        splits: Its tiles.
        processes: That train together; say where the network is.
        checkpoint: Of the run that is resumed; None: a new one.
        plan: What was chosen and why, for the report.
    """

    parameters: TrainParameters
    training_set: TrainingSet
    splits: TrainingSplits
    processes: DistributedContext
    checkpoint: Checkpoint | None = None
    plan: PlanRows = ()


@dataclass(frozen=True)
class TrainingSetup:
    """A training before its first step.

    Attributes:
        inputs: What it was built from.
        dataset: The training tiles as samples.
        model: The network with its average and its steps.
        card: Of the network.
        anchors: How well they reach the objects.
        plan: Which tiles come when.
        batch_size: Tiles a batch of this process.
        hard_tiles: Chooses the tiles that an epoch repeats.
        notes: Sentences for the report: what was loaded, adapted, left out.
        learning_rate_test: Where one was made.
    """

    inputs: TrainingInputs
    dataset: TileDataset
    model: TrainedNetwork
    card: ModelCard
    anchors: AnchorFit
    plan: EpochPlan
    batch_size: int
    hard_tiles: HardTiles
    notes: tuple[str, ...]
    learning_rate_test: LearningRateTest | None = None

    @property
    def parameters(self) -> TrainParameters:
        """Of the job."""
        return self.inputs.parameters

    @property
    def processes(self) -> DistributedContext:
        """That train together."""
        return self.inputs.processes

    @property
    def total_steps(self) -> int:
        """Steps of the whole training."""
        return self.plan.steps * self.parameters.epochs

    @property
    def learning_rate(self) -> float:
        """The peak of the schedule: the tested one, the given one, or the optimizer's own."""
        test = self.learning_rate_test
        return chosen_learning_rate(
            self.parameters.optimizer,
            self.parameters.learning_rate,
            test.suggestion if test is not None else None,
            from_nothing=self.parameters.weights == "none",
        )

    def new_optimizer(self, learning_rate: float) -> Optimizer:
        """Return a fresh optimizer of the network's parameters.

        Args:
            learning_rate: Of pyramid and heads.
        """
        parameters = self.parameters
        groups = parameter_groups(
            self.model.network,
            learning_rate=learning_rate,
            weight_decay=default_weight_decay(parameters.optimizer),
            layer_decay=parameters.layer_decay,
        )
        own = DEFINITIONS[parameters.optimizer].options
        return build_optimizer(
            parameters.optimizer,
            groups,
            learning_rate=learning_rate,
            total_steps=self.total_steps,
            options={name: getattr(parameters, name) for name in own},
        )
