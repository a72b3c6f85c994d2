"""The job ``compareoptimizers``: the same training with several optimizers, several times each."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import torch

from ..core.inference.network_detector import NetworkDetector
from ..core.jobs.errors import StoppedError, UserError
from ..core.jobs.job import Job
from ..core.jobs.training_options import CompareOptimizersParameters
from ..core.runtime.device import choose_device, prepare_cpu
from .dataset.coco_reader import read_split
from .dataset.open import open_training_set
from .evaluation.tile_evaluator import TileEvaluator
from .evaluation.tile_matching import ImageMatches, save_matches
from .loading.split_reader import read_training_splits
from .loading.tiles import annotated_tiles
from .optim.optimizers import chosen_learning_rate
from .plan.machine import machine_of
from .plan.plan_for_set import plan_training
from .plan.training_plan import PlanRows, TrainingPlan
from .reports.comparison_report import Comparison, write_comparison
from .run.checkpoint import load_checkpoint
from .run.comparison import (
    ProgressAdapter,
    Run,
    RunResult,
    keep_best_model,
    load_result,
    load_run_matches,
    plan_runs,
    prepare_comparison,
    read_history,
    save_result,
    training_parameters,
)
from .run.comparison_summary import summarise_comparison
from .run.folder import MODEL_NAME
from .train import train
from .trainer.distributed import check_alone
from .trainer.step import DivergedError


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
    _check_validation_tiles(parameters.training_set)
    parameters, plan = prepare_comparison(parameters, lambda: _plan(parameters, job), job)
    runs = plan_runs(parameters)
    results: list[RunResult] = []
    matches: dict[tuple[str, int], list[ImageMatches]] = {}
    try:
        for index, run in enumerate(runs):
            result = load_result(run)
            if result is None:
                job.check_stop()
                adapted = job.part(ProgressAdapter(run, index, len(runs)))
                result = _train_run(run, parameters, plan, adapted)
            results.append(result)
            if not result.failure:
                matches[run.optimizer, run.repeat] = load_run_matches(run)
                job.info(
                    f"{run.optimizer}, repeat {run.repeat}: mask AP {result.ap:.3f}, "
                    f"AP50 {result.ap50:.3f}."
                )
            else:
                job.warn(f"{run.optimizer}, repeat {run.repeat}, failed: {result.failure}")
            if any(not entry.failure for entry in results):
                _report(folder, parameters, runs, results, matches, job)
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
    comparison = _report(folder, parameters, runs, results, matches, job)
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


def _check_validation_tiles(folder: str) -> None:
    """Raise where nothing in a training set would say which optimizer is better."""
    training_set = open_training_set(folder)
    lacking = "has no validation tiles"
    if "validation" in training_set.annotation_files:
        held_out = annotated_tiles(read_split(training_set, "validation"), training_set)
        known = any(record.has_objects for record in held_out)
        lacking = "" if known else "has no object in its validation tiles"
    if lacking:
        raise UserError(
            f"The training set {folder} {lacking}, so nothing says which optimizer is better.",
            "Make one with a larger VALIDATION_SHARE.",
        )


def _plan(parameters: CompareOptimizersParameters, job: Job) -> TrainingPlan:
    """Return the plan that all trainings of a new comparison share."""
    prepare_cpu()
    device = choose_device(parameters.device)
    training_set = open_training_set(parameters.training_set)
    splits = read_training_splits(training_set, job)
    return plan_training(parameters, training_set, splits, machine_of(device), device, job)


def _train_run(
    run: Run, parameters: CompareOptimizersParameters, plan: PlanRows, job: Job
) -> RunResult:
    """Train and measure one run; a training that goes astray is a result, too.

    Raises:
        UserError: It could not be made at all, which says nothing about the optimizer.
    """
    resume = run.checkpoint_path.is_file()
    if run.folder.is_dir() and not resume:
        shutil.rmtree(run.folder)  # stopped before there was anything to go on from
    if torch.cuda.is_available():
        torch.cuda.reset_peak_memory_stats()
    try:
        trained = train(training_parameters(parameters, run, resume), job, shared_plan=plan)
    except DivergedError as error:
        return RunResult(
            run.optimizer, run.repeat, run.seed, 0.0, 0.0, 0, 0.0, 0.0, 0.0, failure=error.text
        )
    except UserError as error:
        raise UserError(
            f"{run.title} could not be trained: {error.text}",
            f"{error.hint} Finished trainings are kept: run it again with RESUME.".strip(),
        ) from error
    history = read_history(run)
    metrics = _measure(run, parameters, job)
    checkpoint = load_checkpoint(run.checkpoint_path)
    test = checkpoint.learning_rate_test
    result = RunResult(
        optimizer=run.optimizer,
        repeat=run.repeat,
        seed=run.seed,
        ap=metrics["AP"],
        ap50=metrics["AP50"],
        best_epoch=trained["best_epoch"],
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
    save_result(run, result)
    return result


def _measure(run: Run, parameters: CompareOptimizersParameters, job: Job) -> dict[str, float]:
    """Measure a run's best model on validation and keep what was right, for the bootstrap."""
    detector = NetworkDetector(run.model_path, device=parameters.device, precision="float32")
    card = detector.card
    training_set = open_training_set(parameters.training_set)
    contents = read_split(training_set, "validation")
    limit = card.options.detections_per_tile
    validator = TileEvaluator(
        contents,
        annotated_tiles(contents, training_set),
        card.classes,
        len(card.band_names),
        limit,
    )
    found = validator.measure(detector, job, text="Measuring the best model")
    save_matches(run.matches_path, found.matches)
    return {"AP": found.metrics.ap, "AP50": found.metrics.ap50}


def _report(
    folder: Path,
    parameters: CompareOptimizersParameters,
    runs: list[Run],
    results: list[RunResult],
    matches: dict[tuple[str, int], list[ImageMatches]],
    job: Job,
) -> Comparison:
    """Work out what is known so far, write it, and keep the best model."""
    comparison = summarise_comparison(parameters, runs, results, matches)
    best = max((entry for entry in results if not entry.failure), key=lambda entry: entry.ap)
    source = next(
        run for run in runs if (run.optimizer, run.repeat) == (best.optimizer, best.repeat)
    )
    keep_best_model(folder, source)
    write_comparison(folder, comparison, job.language)
    return comparison
