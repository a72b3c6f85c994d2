"""The report of a comparison of optimizers: one HTML file and one table, both open anywhere."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from matplotlib.ticker import MaxNLocator

from ...core.jobs.training_options import CompareOptimizersParameters
from ...core.language.job_language import ENGLISH, JobLanguage
from ...core.reports.page import render_page
from ...core.runtime.atomic_file import write_text_atomically, written_atomically
from ..evaluation.significance import Interval, Verdict
from .figures import new_figure, png_uri
from .run_report import named_by_label

_TEMPLATE = Path(__file__).parent / "templates" / "comparison.html"

History = tuple[Mapping[str, float], ...]


@dataclass(frozen=True)
class OptimizerSummary:
    """An optimizer over its repeats.

    Attributes:
        optimizer: Its name.
        learning_rate: That it trained with.
        over_repeats: Mean mask AP with its interval over repeats.
        over_images: The same mean with its interval over resampled validation images.
        ap50: Mean mask AP50.
        seconds: Of training steps, mean of the repeats.
        memory_mb: Peak on a GPU; 0 elsewhere.
        state_mb: What the optimizer keeps between steps.
        histories: ``metrics.csv`` of each repeat.
    """

    optimizer: str
    learning_rate: float
    over_repeats: Interval
    over_images: Interval
    ap50: float
    seconds: float
    memory_mb: float
    state_mb: float
    histories: tuple[History, ...] = ()


@dataclass(frozen=True)
class Comparison:
    """Everything that the report of a comparison shows.

    Attributes:
        done: Trainings that are finished.
        planned: Trainings in all.
        repeats: Finished repeats of every optimizer; the means are over these.
        images: Validation images.
        summaries: The best optimizer first.
        verdicts: The best one against each other one.
        runs: One row a training.
        parameters: Of the job.
    """

    done: int
    planned: int
    repeats: int
    images: int
    summaries: tuple[OptimizerSummary, ...]
    verdicts: tuple[Verdict, ...] = ()
    runs: tuple[Mapping[str, Any], ...] = ()
    parameters: Mapping[str, Any] = field(default_factory=dict)


def write_comparison(folder: Path, comparison: Comparison, language: JobLanguage = ENGLISH) -> None:
    """Write ``report.html`` and ``comparison.csv``; the old ones stand until these are complete."""
    tr = language.tr
    page = render_page(
        _TEMPLATE,
        language,
        comparison=comparison,
        parameters=named_by_label(comparison.parameters, CompareOptimizersParameters, language),
        curves=[
            (title, picture)
            for title, picture in (
                (tr("Mask AP with both intervals"), _draw_intervals(comparison, language)),
                (
                    tr("Mask AP on validation"),
                    _draw_history(comparison, "validation/AP", tr("mask AP"), language),
                ),
                (tr("Loss"), _draw_history(comparison, "loss", tr("loss"), language)),
            )
            if picture
        ],
    )
    write_text_atomically(folder / "report.html", page)
    if comparison.runs:
        with (
            written_atomically(folder / "comparison.csv") as part,
            part.open("w", encoding="utf-8", newline="") as stream,
        ):
            writer = csv.DictWriter(stream, list(comparison.runs[0]))
            writer.writeheader()
            writer.writerows(comparison.runs)


def _draw_intervals(comparison: Comparison, language: JobLanguage) -> str:
    """Draw each optimizer's mean with its interval over repeats and over images."""
    figure, axes = new_figure(7.0, 1.2 + 0.45 * len(comparison.summaries), language=language)
    for kind, offset, color, title in (
        ("over_repeats", -0.12, "tab:blue", language.tr("over repeats")),
        ("over_images", 0.12, "grey", language.tr("over images")),
    ):
        label: str | None = title
        for row, summary in enumerate(comparison.summaries):
            interval: Interval = getattr(summary, kind)
            if interval.low is not None and interval.high is not None:
                low, high = max(0.0, interval.low), min(1.0, interval.high)
                axes.plot([low, high], [row + offset] * 2, color=color, lw=3, label=label)
                label = None
    for row, summary in enumerate(comparison.summaries):
        axes.plot(summary.over_repeats.mean, row, "o", color="black", ms=5)
    axes.set_yticks(
        range(len(comparison.summaries)), [entry.optimizer for entry in comparison.summaries]
    )
    axes.set_ylim(len(comparison.summaries) - 0.4, -0.6)  # the first one on top
    axes.set(xlabel=language.tr("mask AP (mean and 95 % interval)"))
    if axes.get_legend_handles_labels()[0]:
        axes.legend(fontsize="small")
    return png_uri(figure)


def _draw_history(comparison: Comparison, name: str, label: str, language: JobLanguage) -> str:
    """Draw the mean over the repeats, and the range from the least to the greatest as a band."""
    figure, axes = new_figure(language=language)
    drawn = False
    for index, summary in enumerate(comparison.summaries):
        by_epoch: dict[float, list[float]] = {}
        for history in summary.histories:
            for row in history:
                if name in row:
                    by_epoch.setdefault(row["epoch"], []).append(row[name])
        if not by_epoch:
            continue
        drawn = True
        epochs = sorted(by_epoch)
        values = [by_epoch[epoch] for epoch in epochs]
        color = f"C{index}"
        axes.plot(
            epochs,
            [np.mean(v) for v in values],
            color=color,
            marker="o",
            markersize=3,
            label=summary.optimizer,
        )
        axes.fill_between(
            epochs, [min(v) for v in values], [max(v) for v in values], color=color, alpha=0.15
        )
    if not drawn:
        return ""
    axes.set(xlabel=language.tr("epoch"), ylabel=label)
    axes.xaxis.set_major_locator(MaxNLocator(integer=True))
    axes.set_ylim(bottom=0)
    axes.legend(fontsize="small")
    return png_uri(figure)
