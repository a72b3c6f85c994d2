"""The job ``compareoptimizers``: the same training with several optimizers, several times each."""

from __future__ import annotations

import csv
import json
import shutil
from collections.abc import Mapping
from dataclasses import asdict, fields, replace
from pathlib import Path
from typing import Any

import numpy as np
import torch

from ..core.inference.network_detector import NetworkDetector
from ..core.jobs.errors import StoppedError, UserError
from ..core.jobs.job import Job
from ..core.jobs.protocol import AnyMessage, Metrics, Progress
from ..core.jobs.training_options import CompareOptimizersParameters, TrainParameters
from ..core.runtime.atomic_file import write_text_atomically, written_atomically
from .dataset.coco_reader import read_split
from .dataset.open import open_training_set
from .evaluation.bootstrap import bootstrap_average_precision, image_samples
from .evaluation.significance import (
    compare_with_best,
    interval_over_repeats,
    interval_over_samples,
)
from .evaluation.tile_evaluator import TileEvaluator
from .evaluation.tile_matching import ImageMatches, load_matches, save_matches
from .loading.tiles import records_of
from .optim.optimizers import chosen_learning_rate
from .reports.comparison_report import Comparison, OptimizerSummary, write_comparison
from .run.checkpoint import CHECKPOINT_NAME, load_checkpoint
from .run.comparison import Run, RunResult, plan_runs
from .run.folder import METRICS_NAME, MODEL_NAME
from .run.resume import keep_resumed_parameters
from .train import train
from .trainer.distributed import check_alone
from .trainer.step import DivergedError

_DESCRIPTION_NAME = "comparison.json"
_RESULT_NAME = "comparison_run.json"
_MATCHES_NAME = "comparison_matches.npz"
_SAMPLES = 1000  # of images: the ends of a 95 % interval then vary by about a hundredth of it
_MAY_CHANGE = ("resume", "output", "optimizers", "repeats", "device", "workers")


def compare_optimizers(parameters: CompareOptimizersParameters, job: Job) -> dict[str, Any]:
    """Train with each optimizer ``repeats`` times and tell which differences are real.

    Every repeat has a seed of its own, the same for all optimizers: same order of tiles, same
    crops, same fresh layers. The report is written anew after each run.

    Returns:
        ``model``: the best run's; ``report``; ``table``: CSV with a row for each run; ``best``: the
        optimizer with the highest mean AP; ``ap``: that mean.

    Raises:
        UserError: The folder holds another comparison, the training set can't be used, several
            processes were started, or no training succeeded.
        StoppedError: The job was asked to stop; finished runs are kept.
    """
    check_alone("A comparison")
    folder = Path(parameters.output)
    training_set = open_training_set(parameters.training_set)
    lacking = "has no validation tiles"
    if "validation" in training_set.annotation_files:
        held_out = records_of(read_split(training_set, "validation"), training_set)
        known = any((~record.instances.ignored).any() for record in held_out)
        lacking = "" if known else "has no object in its validation tiles"
    if lacking:
        raise UserError(
            f"The training set {parameters.training_set} {lacking}, so nothing says "
            "which optimizer is better.",
            "Make one with a larger VALIDATION_SHARE.",
        )
    parameters = _prepare(folder, parameters, job)
    runs = plan_runs(parameters)
    results: list[RunResult] = []
    matches: dict[tuple[str, int], list[ImageMatches]] = {}
    try:
        for index, run in enumerate(runs):
            result = _finished(run)
            if result is None:
                job.check_stop()
                result = _do(run, parameters, job.through(_Passage(run, index, len(runs))))
            results.append(result)
            if not result.failure:
                matches[run.optimizer, run.repeat] = load_matches(run.folder / _MATCHES_NAME)
                job.info(f"{run.title}: mask AP {result.ap:.3f}, AP50 {result.ap50:.3f}.")
            else:
                job.warn(f"{run.title} failed: {result.failure}")
            if any(not entry.failure for entry in results):
                _report(folder, parameters, runs, results, matches)
    except StoppedError as stopped:
        done = f"{len(results)} of {len(runs)} trainings are finished."
        raise StoppedError(
            f"{done} Run it again with RESUME to go on.", {"output": str(folder)}
        ) from stopped
    succeeded = [entry for entry in results if not entry.failure]
    if not succeeded:
        raise UserError(
            f"No training of the comparison succeeded; the last one: {results[-1].failure}",
            "Try 'train' with one optimizer first.",
        )
    comparison = _report(folder, parameters, runs, results, matches)
    for verdict in comparison.verdicts:
        job.info(verdict.text)
    best = comparison.summaries[0]
    job.metrics(
        **{f"AP/{entry.optimizer}": entry.over_repeats.mean for entry in comparison.summaries}
    )
    return {
        "model": str(folder / MODEL_NAME),
        "report": str(folder / "report.html"),
        "table": str(folder / "comparison.csv"),
        "best": best.optimizer,
        "ap": best.over_repeats.mean,
    }


def _prepare(
    folder: Path, parameters: CompareOptimizersParameters, job: Job
) -> CompareOptimizersParameters:
    """Make the folder, or go on with the comparison in it; returns its parameters."""
    description, known = folder / _DESCRIPTION_NAME, parameters.optimizers
    if parameters.resume and description.is_file():
        try:
            begun = json.loads(description.read_text(encoding="utf-8"))
        except ValueError as error:
            raise UserError(
                f"The file {description} is damaged.", "Choose another folder."
            ) from error
        if begun["training_set"] != parameters.training_set:
            raise UserError(
                f"The comparison in {folder} is of the training set {begun['training_set']}, not "
                f"of {parameters.training_set}.",
                "Choose that set, or another folder.",
            )
        before = tuple(begun.get("optimizers", parameters.optimizers))
        added = [name for name in parameters.optimizers if name not in before]
        if added:
            job.warn(f"OPTIMIZERS adds {', '.join(added)} to {', '.join(before)}.")
        known = (*before, *added)
        parameters = keep_resumed_parameters(parameters, begun, "comparison", _MAY_CHANGE, job)
    elif folder.is_dir() and any(folder.iterdir()):
        raise UserError(
            f"The folder {folder} is not empty.",
            "Choose another folder, or RESUME to go on with the comparison in it.",
        )
    folder.mkdir(parents=True, exist_ok=True)
    _write_json(description, {**asdict(parameters), "optimizers": known})
    return parameters


def _do(run: Run, parameters: CompareOptimizersParameters, job: Job) -> RunResult:
    """Train and measure one run; a training that goes astray is a result, too.

    Raises:
        UserError: It could not be made at all, which says nothing about the optimizer.
    """
    resume = (run.folder / CHECKPOINT_NAME).is_file()
    if run.folder.is_dir() and not resume:
        shutil.rmtree(run.folder)  # stopped before there was anything to go on from
    if torch.cuda.is_available():
        torch.cuda.reset_peak_memory_stats()
    try:
        train(training_parameters(parameters, run, resume), job)
    except DivergedError as error:
        return RunResult(
            run.optimizer, run.repeat, run.seed, 0.0, 0.0, 0, 0.0, 0.0, 0.0, failure=error.text
        )
    except UserError as error:
        raise UserError(
            f"{run.title} could not be trained: {error.text}",
            f"{error.hint} Finished trainings are kept: run it again with RESUME.".strip(),
        ) from error
    history = _read_history(run.folder / METRICS_NAME)
    evaluated = [row for row in history if "validation/AP" in row]
    best = max(evaluated, key=lambda row: row["validation/AP"], default={"epoch": 0.0})
    metrics = _measure(run.folder, parameters, job)
    checkpoint = load_checkpoint(run.folder / CHECKPOINT_NAME)
    test = checkpoint.learning_rate_test
    result = RunResult(
        optimizer=run.optimizer,
        repeat=run.repeat,
        seed=run.seed,
        ap=metrics["AP"],
        ap50=metrics["AP50"],
        best_epoch=int(best["epoch"]),
        seconds=sum(row.get("seconds", 0.0) for row in history),
        memory_mb=torch.cuda.max_memory_allocated() / 1e6 if torch.cuda.is_available() else 0.0,
        state_mb=checkpoint.optimizer_nbytes / 1e6,
        learning_rate=chosen_learning_rate(
            run.optimizer,
            float(checkpoint.parameters["learning_rate"]),
            test.suggestion if test is not None else None,
            from_nothing=checkpoint.parameters["weights"] == "none",
        ),
        history=tuple(history),
    )
    _write_json(run.folder / _RESULT_NAME, asdict(result))
    return result


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


def _measure(folder: Path, parameters: CompareOptimizersParameters, job: Job) -> dict[str, float]:
    """Measure a run's best model on validation and keep what was right, for the bootstrap."""
    detector = NetworkDetector(folder / MODEL_NAME, device=parameters.device, precision="float32")
    card = detector.card
    training_set = open_training_set(parameters.training_set)
    contents = read_split(training_set, "validation")
    limit = card.options.detections_per_tile
    validator = TileEvaluator(
        contents,
        records_of(contents, training_set),
        card.classes,
        len(card.band_names),
        limit,
    )
    found = validator.measure(detector, job, text="Measuring the best model")
    save_matches(folder / _MATCHES_NAME, found.matches)
    return {"AP": found.metrics.ap, "AP50": found.metrics.ap50}


def _finished(run: Run) -> RunResult | None:
    """Return the result of a run that an earlier session of this comparison finished."""
    path = run.folder / _RESULT_NAME
    if not path.is_file() or not (run.folder / _MATCHES_NAME).is_file():
        return None
    values = json.loads(path.read_text(encoding="utf-8"))
    return RunResult(**{**values, "history": tuple(values["history"])})


def _report(
    folder: Path,
    parameters: CompareOptimizersParameters,
    runs: list[Run],
    results: list[RunResult],
    matches: dict[tuple[str, int], list[ImageMatches]],
) -> Comparison:
    """Work out what is known so far, write it, and keep the best model."""
    comparison = _compare(parameters, runs, results, matches)
    best = max((entry for entry in results if not entry.failure), key=lambda entry: entry.ap)
    source = next(
        run for run in runs if (run.optimizer, run.repeat) == (best.optimizer, best.repeat)
    )
    _copy(source.folder / MODEL_NAME, folder / MODEL_NAME)
    write_comparison(folder, comparison)
    return comparison


def _compare(
    parameters: CompareOptimizersParameters,
    runs: list[Run],
    results: list[RunResult],
    matches: dict[tuple[str, int], list[ImageMatches]],
) -> Comparison:
    contents = read_split(open_training_set(parameters.training_set), "validation")
    image_ids = [image["id"] for image in contents.images]
    counts = image_samples(len(image_ids), _SAMPLES, parameters.seed)
    by_optimizer: dict[str, list[RunResult]] = {}
    for result in results:
        by_optimizer.setdefault(result.optimizer, []).append(result)
    # Paired by seed: of a comparison that is under way only the repeats that all have had.
    repeats = min(len(entries) for entries in by_optimizer.values())
    samples = {
        name: np.mean(
            [
                bootstrap_average_precision(matches[name, entry.repeat], counts, image_ids)
                if not entry.failure
                else np.zeros(len(counts))
                for entry in entries[:repeats]
            ],
            axis=0,
        )
        for name, entries in by_optimizer.items()
    }
    summaries = []
    for name, entries in by_optimizer.items():
        values = [entry.ap for entry in entries[:repeats]]
        over_repeats = interval_over_repeats(values)
        summaries.append(
            OptimizerSummary(
                optimizer=name,
                learning_rate=_usual([entry.learning_rate for entry in entries]),
                over_repeats=over_repeats,
                over_images=interval_over_samples(over_repeats.mean, samples[name], len(image_ids)),
                ap50=float(np.mean([entry.ap50 for entry in entries[:repeats]])),
                seconds=float(np.mean([e.seconds for e in entries if not e.failure] or [0.0])),
                memory_mb=max(entry.memory_mb for entry in entries),
                state_mb=max(entry.state_mb for entry in entries),
                histories=tuple(entry.history for entry in entries if entry.history),
            )
        )
    verdicts = compare_with_best(
        {name: [entry.ap for entry in entries[:repeats]] for name, entries in by_optimizer.items()},
        samples,
        len(image_ids),
    )
    return Comparison(
        title="Optimizers compared",
        done=len(results),
        planned=len(runs),
        repeats=repeats,
        images=len(image_ids),
        summaries=tuple(sorted(summaries, key=lambda entry: -entry.over_repeats.mean)),
        verdicts=tuple(verdicts),
        runs=tuple(_row(entry) for entry in results),
        parameters={
            name: ", ".join(value) if isinstance(value, tuple) else value
            for name, value in asdict(parameters).items()
        },
    )


def _row(result: RunResult) -> dict[str, Any]:
    """Return a run as a row of ``comparison.csv``."""
    values = {key: value for key, value in asdict(result).items() if key != "history"}
    return {
        key: round(value, 6) if isinstance(value, float) else value for key, value in values.items()
    }


class _Passage:
    """Turns the messages of one run into messages of the whole comparison."""

    def __init__(self, run: Run, index: int, count: int) -> None:
        self._run = run
        self._index = index
        self._count = count
        self._share = 0.0

    def __call__(self, message: AnyMessage) -> AnyMessage | None:
        if isinstance(message, Metrics):
            return Metrics({"run": float(self._index + 1), **message.values})
        if not isinstance(message, Progress):
            return message
        if message.unit == "steps" and message.total:  # validation's tiles would move it back
            self._share = max(self._share, message.done / message.total)
        text = f"{self._run.title}: {message.text}" if message.text else self._run.title
        return Progress(self._index + self._share, self._count, "trainings", text=text)


def _usual(rates: list[float]) -> float:
    """Return the median of the runs' rates; each test of learning rates finds its own."""
    known = [rate for rate in rates if rate > 0]
    return float(np.median(known)) if known else 0.0


def _read_history(path: Path) -> list[dict[str, float]]:
    """Return ``metrics.csv`` as one mapping an epoch, without what is empty."""
    with path.open(encoding="utf-8", newline="") as stream:
        return [
            {name: float(value) for name, value in row.items() if value not in ("", None)}
            for row in csv.DictReader(stream)
        ]


def _write_json(path: Path, values: Mapping[str, Any]) -> None:
    write_text_atomically(path, json.dumps(values, indent=1))


def _copy(source: Path, target: Path) -> None:
    with written_atomically(target) as part:
        shutil.copyfile(source, part)
