"""What a comparison of optimizers says so far: means, intervals and verdicts over its runs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

import numpy as np

from ...core.jobs.training_options import CompareOptimizersParameters
from ..dataset.coco_reader import read_split
from ..dataset.open import open_training_set
from ..evaluation.bootstrap import bootstrap_average_precision, image_samples
from ..evaluation.significance import (
    compare_with_best,
    interval_over_repeats,
    interval_over_samples,
)
from ..evaluation.tile_matching import ImageMatches
from ..reports.comparison_report import Comparison, OptimizerSummary
from .comparison import Run, RunResult

_SAMPLES = 1000  # of images: the ends of a 95 % interval then vary by about a hundredth of it


def summarise_comparison(
    parameters: CompareOptimizersParameters,
    runs: Sequence[Run],
    results: Sequence[RunResult],
    matches: Mapping[tuple[str, int], list[ImageMatches]],
) -> Comparison:
    """Work out what is known so far.

    Args:
        parameters: Of the comparison.
        runs: All that are planned.
        results: Of those that are finished, at least one without a failure.
        matches: Optimizer and repeat → which detections on validation were right.
    """
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
                learning_rate=_median_rate([entry.learning_rate for entry in entries]),
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


def _median_rate(rates: list[float]) -> float:
    """Return the median of the runs' rates; each test of learning rates finds its own."""
    known = [rate for rate in rates if rate > 0]
    return float(np.median(known)) if known else 0.0


def _row(result: RunResult) -> dict[str, Any]:
    """Return a run as a row of ``comparison.csv``."""
    values = {key: value for key, value in asdict(result).items() if key != "history"}
    return {
        key: round(value, 6) if isinstance(value, float) else value for key, value in values.items()
    }
