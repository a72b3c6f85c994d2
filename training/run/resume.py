"""How a training goes on where it was stopped or killed.

It goes on from its checkpoint, with the parameters with which it began, whatever it is called with
now; the few that may change are listed here. Wishes that don't count are said.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any, TypeVar

from ...core.jobs.counts import count_of
from ...core.jobs.errors import UserError
from ...core.jobs.job import Job
from ...core.jobs.parameters import parameters_from_dict
from ...core.jobs.training_options import CompareOptimizersParameters, TrainParameters
from ..dataset.training_set import TrainingSet
from ..loading.split_reader import TrainingSplits
from ..plan.training_plan import (
    PlanRows,
    check_all_is_chosen,
    is_left_open,
    rows_with_wishes,
    with_earlier_choices,
)
from ..trainer.trainer import Trainer
from .checkpoint import CHECKPOINT_NAME, Checkpoint, damaged_checkpoint

ParametersT = TypeVar("ParametersT", TrainParameters, CompareOptimizersParameters)

_FREE_TO_CHANGE = frozenset(
    {"training_set", "output", "epochs", "patience", "workers", "device", "resume"}
)


def check_same_training_set(
    checkpoint: Checkpoint, training_set: TrainingSet, splits: TrainingSplits
) -> None:
    """Check that a run goes on with the same tiles, read in the same way.

    Raises:
        UserError: Tiles, classes, bands or scaling are other ones.
    """
    card = checkpoint.card
    now, before = (
        {
            "tiles": signature,
            "classes": [(entry.id, entry.name) for entry in owner.classes],
            "bands": (tuple(owner.band_names), owner.dtype),
            "scaling": (tuple(owner.scaling.low), tuple(owner.scaling.high)),
        }
        for owner, signature in (
            (training_set, splits.signature),
            (card, checkpoint.signature),
        )
    )
    other = [name for name in now if now[name] != before[name]]
    if other:
        raise UserError(
            f"The training set {training_set.folder} has other {' and '.join(other)} than when "
            "the run began.",
            "Start a new training; its weights can be the run's model.safetensors.",
        )


def resume_parameters(
    parameters: TrainParameters, checkpoint: Checkpoint, processes: int, job: Job
) -> tuple[TrainParameters, PlanRows]:
    """Return the parameters with which a run goes on, and its plan as it now is.

    What is left open stays as it was planned when the run began.

    Args:
        parameters: As the job is called now.
        checkpoint: Of the run.
        processes: That train together now.
        job: Receives a warning for each wish that does not count.

    Raises:
        UserError: The run was begun by another number of processes, or the parameters in its
            checkpoint are none.
    """
    if checkpoint.processes != processes:
        raise UserError(
            f"The run in {parameters.output} was begun by {checkpoint.processes} processes, not "
            f"{processes}.",
            f"Go on with it in {checkpoint.processes} (torchrun), or start a new training.",
        )
    before, done = checkpoint.parameters, checkpoint.trainer.state.epoch
    wishes = {
        name: getattr(parameters, name)
        for name in ("epochs", "patience")
        if not is_left_open(name, getattr(parameters, name))
    }
    parameters = with_earlier_choices(parameters, before)
    if parameters.epochs < done:
        job.warn(
            f"The run has made {count_of(done, 'epoch')} already, more than EPOCHS "
            f"{parameters.epochs}."
        )
        parameters = replace(parameters, epochs=done)
    elif parameters.epochs != before["epochs"]:
        job.warn(
            f"The run had EPOCHS {before['epochs']} and goes on with {parameters.epochs}, by which "
            "the learning rate now falls."
        )
    try:
        batches = _resized_batches(parameters.batch_size, checkpoint, job)
        known = replace(parameters, batch_size=before.get("batch_size", parameters.batch_size))
        kept = keep_resumed_parameters(known, before, "run", _FREE_TO_CHANGE, job)
        resumed = parameters_from_dict(TrainParameters, {**asdict(kept), **batches})
        check_all_is_chosen(resumed)
    except (TypeError, ValueError) as error:
        raise damaged_checkpoint(Path(parameters.output) / CHECKPOINT_NAME) from error
    return resumed, rows_with_wishes(checkpoint.plan, {**wishes, **batches})


def _resized_batches(wished: int, checkpoint: Checkpoint, job: Job) -> dict[str, int]:
    """Return BATCH_SIZE and ACCUMULATION where a run goes on with other batches than it began.

    A step keeps its tiles: it is made of more batches, each of fewer tiles and less memory, or of
    fewer and larger ones. Nothing else of the training changes but the rounding of sums.

    Args:
        wished: Tiles a batch; 0: as the run has them.
        checkpoint: Of the run.
        job: Receives what counts.
    """
    begun = int(checkpoint.parameters.get("batch_size", 0))
    if wished in (0, begun, checkpoint.batch_size):
        return {}
    tiles = checkpoint.tiles_per_step
    if tiles % wished:
        job.warn(
            f"The run goes on with batches of {checkpoint.batch_size} tiles, not {wished}: a step "
            f"has {tiles:,} tiles, which is no multiple of that."
        )
        return {}
    batches = tiles // wished
    job.info(
        f"Each step is now made of {batches} batch{'es' if batches > 1 else ''} of {wished} "
        f"tile{'s' if wished > 1 else ''}, not of {tiles // checkpoint.batch_size} of "
        f"{checkpoint.batch_size}."
    )
    return {"batch_size": wished, "accumulation": batches}


def keep_resumed_parameters(
    parameters: ParametersT,
    before: Mapping[str, Any],
    what: str,
    free_to_change: Collection[str],
    job: Job,
) -> ParametersT:
    """Return the parameters with which something began.

    Args:
        parameters: As it is called now.
        before: As it was called at first: name → value, as JSON or a checkpoint keeps them.
        what: What goes on: "run", "comparison".
        free_to_change: Names of the parameters that count as they are now.
        job: Receives a warning for each wish that does not count.
    """
    wished, kept = asdict(parameters), {}
    for name, value in before.items():
        if name in free_to_change or name not in wished:
            continue
        kept[name] = tuple(value) if isinstance(value, list) else value
        if wished[name] not in (kept[name], "auto", ""):  # these are no wishes
            job.warn(
                f"The {what} goes on with {name.upper()} {kept[name]!r}, with which it began, not "
                f"{wished[name]!r}."
            )
    return replace(parameters, **kept)


def restore_trainer(trainer: Trainer, checkpoint: Checkpoint, path: Path, job: Job) -> None:
    """Put a trainer where its run was, and say where that is.

    Args:
        trainer: Of the same network and optimizer, before its first step.
        checkpoint: Of the run.
        path: Of the checkpoint, for the sentence.
        job: Receives where the run goes on.

    Raises:
        UserError: The checkpoint does not fit the network or the optimizer that it names itself.
    """
    try:
        trainer.restore(checkpoint.trainer)
    except Exception as error:  # PyTorch raises whatever a state of another kind leads to
        raise damaged_checkpoint(path) from error
    state = trainer.state
    job.info(
        f"Nothing is left to do: the run ended after {count_of(state.epoch, 'epoch')}. "
        "More EPOCHS, or a longer PATIENCE where that ended it, let it go on."
        if state.finished
        else f"Going on after step {state.step}, in epoch {state.epoch + 1}."
    )
