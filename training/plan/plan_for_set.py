"""The plan of a job's training: from what the user gave, the set, and the machine."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import torch

from ...core.jobs.job import Job
from ...core.jobs.training_options import AUTO, CompareOptimizersParameters, TrainParameters
from ...core.models.architectures import chosen_architecture
from ...core.models.file import read_card
from ...core.models.timm_backbone import TIMM, TIMM_PREFIX
from ..dataset.training_set import TrainingSet
from ..loading.split_reader import TrainingSplits
from ..weights.base_model import base_card, starting_weights_for
from ..weights.sources import has_card
from .fingerprint import fingerprint_of
from .machine import Machine
from .make_plan import make_plan
from .network import StartingModel
from .step_timing import time_step
from .training_plan import YOURS, Choice, TrainingPlan, given_by_user

_TRAIN_DEFAULTS = {
    name: field.default for name, field in TrainParameters.__dataclass_fields__.items()
}


def plan_training(
    parameters: TrainParameters | CompareOptimizersParameters,
    training_set: TrainingSet,
    splits: TrainingSplits,
    machine: Machine,
    device: torch.device,
    job: Job,
) -> TrainingPlan:
    """Choose all that a job's parameters leave open, and say it.

    A step is timed where the length of the training is open: to keep to the user's time, or to say
    beforehand how long it takes.

    Args:
        parameters: Of a new training or comparison.
        training_set: The set.
        splits: Its tiles.
        machine: Where the network is trained, without a timed step.
        device: The same for PyTorch.
        job: Receives a line for each choice; asked whether to stop.

    Raises:
        UserError: The model that training starts from is damaged, or a change to the augmentation
            is none.
        StoppedError: The job was asked to stop.
    """
    fingerprint = fingerprint_of(training_set, splits.train, splits.validation)
    given, start = given_by_user(parameters), _starting_model(parameters)
    plan = make_plan(fingerprint, machine, parameters.time, given, start)
    first: tuple[Choice, ...] = ()
    if plan.value("architecture") == TIMM and start is not None and not parameters.backbone:
        first = (Choice("backbone", start.backbone, "that of the model that training starts from"),)
        parameters = replace(parameters, backbone=start.backbone)
    first = (_choose_weights(parameters, plan, machine), *first)
    if "epochs" not in given:
        job.info("Timing a step, to know how long the training takes …")
        seconds = time_step(_training_of(parameters, plan), training_set, splits.train, device, job)
        timed = replace(machine, step_seconds=float(f"{seconds:.3g}"))
        plan = make_plan(fingerprint, timed, parameters.time, given, start)
    elif parameters.time:
        job.warn(f"TIME {parameters.time:g} has no effect: EPOCHS says how long the training is.")
    plan = replace(plan, choices=(*first, *plan.choices))
    for sentence in plan.sentences(job.language):
        job.info(sentence)
    return plan


def _training_of(
    parameters: TrainParameters | CompareOptimizersParameters, plan: TrainingPlan
) -> TrainParameters:
    """Return the planned parameters of one training; of a comparison those that all share."""
    planned = plan.apply(parameters)
    shared: dict[str, Any] = {
        name: getattr(planned, name) for name in _TRAIN_DEFAULTS if hasattr(planned, name)
    }
    return TrainParameters(**shared)


def _choose_weights(
    parameters: TrainParameters | CompareOptimizersParameters, plan: TrainingPlan, machine: Machine
) -> Choice:
    """Choose what training starts from, for the planned network.

    Raises:
        UserError: The network is none, or the base model is missing.
    """
    if parameters.weights != AUTO:
        return Choice("weights", parameters.weights, YOURS)
    if parameters.weights_file:
        return Choice("weights", "file", "WEIGHTS_FILE is given")
    architecture = chosen_architecture(plan.value("architecture"), parameters.backbone)
    weights = starting_weights_for(architecture, plan.value("heads"), has_gpu=machine.has_gpu)
    return Choice(
        "weights",
        weights,
        "a model of this very network that knows imagery from above"
        if weights == "base"
        else "published weights suit this network",
    )


def _starting_model(
    parameters: TrainParameters | CompareOptimizersParameters,
) -> StartingModel | None:
    """Return the model of ours that a training starts from, if it does."""
    weights, path = parameters.weights, parameters.weights_file
    if weights == "base":
        card = base_card()
    elif weights in ("file", AUTO) and has_card(path):
        card = read_card(path)
    else:
        return None
    of_timm = card.architecture.startswith(TIMM_PREFIX)
    return StartingModel(
        TIMM if of_timm else card.architecture,
        card.architecture.removeprefix(TIMM_PREFIX) if of_timm else "",
        card.options.heads,
        card.options.mask_size,
    )
