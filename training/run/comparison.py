"""The runs of a comparison of optimizers, what came of each, and the files of the whole.

A run is one training: one optimizer with one seed. A comparison's folder holds its description,
the runs' own folders, and in each of them what came of it.
"""

from __future__ import annotations

import csv
import json
import shutil
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

from ...core.jobs.errors import UserError
from ...core.jobs.job import Job
from ...core.jobs.parameters import parameters_from_dict
from ...core.jobs.protocol import AnyMessage, Metrics, Progress
from ...core.jobs.training_options import CompareOptimizersParameters, TrainParameters
from ...core.runtime.atomic_file import write_text_atomically, written_atomically
from ..evaluation.tile_matching import ImageMatches, load_matches
from ..plan.training_plan import PlanRows, TrainingPlan, with_earlier_choices
from .checkpoint import CHECKPOINT_NAME
from .folder import METRICS_NAME, MODEL_NAME
from .resume import keep_resumed_parameters

_DESCRIPTION_NAME = "comparison.json"
_RESULT_NAME = "comparison_run.json"
_MATCHES_NAME = "comparison_matches.npz"
_FREE_TO_CHANGE = ("resume", "output", "optimizers", "repeats", "device", "workers")


@dataclass(frozen=True)
class Run:
    """One training of the comparison.

    Attributes:
        optimizer: Its name.
        repeat: From 1.
        seed: Of this repeat, the same for every optimizer.
        folder: Its run folder.
    """

    optimizer: str
    repeat: int
    seed: int
    folder: Path

    @property
    def title(self) -> str:
        """What a person calls it."""
        return f"{self.optimizer}, repeat {self.repeat}"

    @property
    def model_path(self) -> Path:
        """Its best model."""
        return self.folder / MODEL_NAME

    @property
    def checkpoint_path(self) -> Path:
        """Where it can be resumed from."""
        return self.folder / CHECKPOINT_NAME

    @property
    def matches_path(self) -> Path:
        """Which of its detections on validation were right."""
        return self.folder / _MATCHES_NAME


@dataclass(frozen=True)
class RunResult:
    """What came of a run.

    Attributes:
        optimizer: Its name.
        repeat: From 1.
        seed: Of the run.
        ap: Mask AP of the best epoch's model on validation; 0 where the training went astray.
        ap50: Likewise at IoU 0.50.
        best_epoch: 0 where there is none.
        seconds: Of training steps, without validation.
        memory_mb: Peak on a GPU; 0 elsewhere.
        state_mb: What the optimizer itself keeps between steps.
        learning_rate: That it trained with; 0 where the training failed.
        failure: One sentence; empty where all went well.
        history: As ``metrics.csv``.
    """

    optimizer: str
    repeat: int
    seed: int
    ap: float
    ap50: float
    best_epoch: int
    seconds: float
    memory_mb: float
    state_mb: float
    learning_rate: float = 0.0
    failure: str = ""
    history: tuple[Mapping[str, float], ...] = ()

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> RunResult:
        """Rebuild a result from ``asdict``'s plain data.

        Raises:
            TypeError: A name that no result has, one that is missing, or a value of another kind.
            ValueError: A value that is no number.
        """
        known: dict[str, Any] = dict(values)
        for entry in fields(cls):
            if entry.name in known and entry.type in ("str", "int", "float"):
                kind = {"str": str, "int": int, "float": float}[str(entry.type)]
                known[entry.name] = kind(known[entry.name])
        known["history"] = tuple(
            {str(name): float(value) for name, value in row.items()} for row in known["history"]
        )
        return cls(**known)


def plan_runs(parameters: CompareOptimizersParameters) -> list[Run]:
    """Return the runs in their order: all optimizers once, then all again.

    A comparison that is stopped half-way so has something to say about every optimizer.
    """
    return [
        Run(
            optimizer,
            repeat,
            parameters.seed + repeat - 1,
            Path(parameters.output) / "runs" / f"{optimizer}_{repeat}",
        )
        for repeat in range(1, parameters.repeats + 1)
        for optimizer in dict.fromkeys(parameters.optimizers)
    ]


def training_parameters(
    parameters: CompareOptimizersParameters, run: Run, resume: bool
) -> TrainParameters:
    """Return the training's parameters: everything that the comparison shares, and the run's."""
    shared = {
        entry.name: getattr(parameters, entry.name)
        for entry in fields(TrainParameters)
        if hasattr(parameters, entry.name)
    }
    return replace(
        TrainParameters(**shared),
        optimizer=run.optimizer,
        seed=run.seed,
        output=str(run.folder),
        resume=resume,
    )


def prepare_comparison(
    parameters: CompareOptimizersParameters, plan: Callable[[], TrainingPlan], job: Job
) -> tuple[CompareOptimizersParameters, PlanRows]:
    """Make the folder of a comparison, or go on with the comparison in it.

    Args:
        parameters: Of the job.
        plan: Makes the plan of a new comparison.
        job: Receives a warning for what is added, and for each wish that does not count.

    Returns:
        The parameters with which the comparison began, and the plan that is in them; none where
        an earlier version began it. Each optimizer has its own learning rate.

    Raises:
        UserError: The folder holds another comparison, a damaged one, or anything else.
    """
    folder = Path(parameters.output)
    description, known = folder / _DESCRIPTION_NAME, parameters.optimizers
    if parameters.resume and description.is_file():
        before, rows = _read_description(description)
        if before["training_set"] != parameters.training_set:
            raise UserError(
                f"The comparison in {folder} is of the training set {before['training_set']}, not "
                f"of {parameters.training_set}.",
                "Choose that set, or another folder.",
            )
        compared = tuple(before.get("optimizers", parameters.optimizers))
        added = [name for name in parameters.optimizers if name not in compared]
        if added:
            job.warn(f"OPTIMIZERS adds {', '.join(added)} to {', '.join(compared)}.")
        known = (*compared, *added)
        parameters = with_earlier_choices(parameters, before)
        parameters = keep_resumed_parameters(parameters, before, "comparison", _FREE_TO_CHANGE, job)
    elif folder.is_dir() and any(folder.iterdir()):
        raise UserError(
            f"The folder {folder} is not empty.",
            "Choose another folder, or RESUME to go on with the comparison in it.",
        )
    else:
        made = plan().without("learning_rate")
        parameters, rows = made.apply(parameters), made.rows()
    folder.mkdir(parents=True, exist_ok=True)
    _write_json(description, {**asdict(parameters), "optimizers": known, "plan": rows})
    return parameters, rows


def save_result(run: Run, result: RunResult) -> None:
    """Write what came of a run into its folder; the run is then finished."""
    _write_json(run.folder / _RESULT_NAME, asdict(result))


def load_result(run: Run) -> RunResult | None:
    """Return the result of a run that an earlier session of this comparison finished.

    Raises:
        UserError: The file is damaged.
    """
    path = run.folder / _RESULT_NAME
    if not path.is_file() or not run.matches_path.is_file():
        return None
    try:
        result = RunResult.from_dict(json.loads(path.read_text(encoding="utf-8")))
    except Exception as error:  # whatever a value of another kind leads to
        raise _damaged(path) from error
    if (result.optimizer, result.repeat, result.seed) != (run.optimizer, run.repeat, run.seed):
        raise _damaged(path)
    return result


def load_run_matches(run: Run) -> list[ImageMatches]:
    """Return which of a run's detections on validation were right.

    Raises:
        UserError: The file is damaged.
    """
    try:
        return load_matches(run.matches_path)
    except Exception as error:  # whatever zip and NumPy meet in it
        raise _damaged(run.matches_path) from error


def read_history(run: Run) -> list[dict[str, float]]:
    """Return a run's ``metrics.csv`` as one mapping an epoch, without what is empty."""
    with (run.folder / METRICS_NAME).open(encoding="utf-8", newline="") as stream:
        return [
            {name: float(value) for name, value in row.items() if value not in ("", None)}
            for row in csv.DictReader(stream)
        ]


def keep_best_model(folder: Path, run: Run) -> None:
    """Copy a run's model into the comparison's folder; the old one stays until that is complete."""
    with written_atomically(folder / MODEL_NAME) as part:
        shutil.copyfile(run.model_path, part)


class ProgressAdapter:
    """Turns the messages of one run into messages of the whole comparison.

    Args:
        run: The run.
        index: Its place among the runs, from 0.
        count: Of the runs.
    """

    def __init__(self, run: Run, index: int, count: int) -> None:
        self._run = run
        self._index = index
        self._count = count
        self._share = 0.0

    def __call__(self, message: AnyMessage) -> AnyMessage | None:
        """Return the message as the whole comparison sends it."""
        if isinstance(message, Metrics):
            return Metrics({"run": float(self._index + 1), **message.values})
        if not isinstance(message, Progress):
            return message
        if message.unit == "steps" and message.total:  # validation's tiles would move it back
            self._share = max(self._share, message.done / message.total)
        run = self._run
        text = (
            f"{run.optimizer}, repeat {run.repeat}: {message.text}" if message.text else run.title
        )
        return Progress(self._index + self._share, self._count, "trainings", text=text)


def _read_description(path: Path) -> tuple[dict[str, Any], PlanRows]:
    """Return the parameters with which a comparison began, and its plan.

    Raises:
        UserError: The file is damaged.
    """
    known = {entry.name for entry in fields(CompareOptimizersParameters)}
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
        # As for every job: what is null was not given.
        given = {name: value for name, value in values.items() if value is not None}
        kept = {name: value for name, value in given.items() if name in known}
        parameters_from_dict(CompareOptimizersParameters, kept)
        rows = tuple((str(n), str(v), str(why)) for n, v, why in values.get("plan", ()))
    except Exception as error:  # whatever a value of another kind leads to
        raise UserError(f"The file {path} is damaged.", "Choose another folder.") from error
    return kept, rows


def _damaged(path: Path) -> UserError:
    return UserError(
        f"The file {path} is damaged.",
        "Remove it and run the comparison again with RESUME: that training is measured anew.",
    )


def _write_json(path: Path, values: Mapping[str, Any]) -> None:
    write_text_atomically(path, json.dumps(values, indent=1))
