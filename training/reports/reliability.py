"""The reliability diagram: what a score says, against the share of such detections that are right.

On the dashed line a score of 0.8 means that 8 of 10 are right. Points below it: the scores promise
too much.
"""

from __future__ import annotations

from collections.abc import Sequence

from matplotlib.axes import Axes

from ...core.language.job_language import JobLanguage
from ..calibration.fit import CalibrationSummary
from ..calibration.reliability import ReliabilityBin
from .figures import new_figure, png_uri


def draw_reliability(summary: CalibrationSummary | None, language: JobLanguage) -> str:
    """Return the diagram as a data URI; "" where nothing was found."""
    if summary is None or not summary.bins_before:
        return ""
    figure, axes = new_figure(5.0, 4.2, language=language)
    axes.plot([0, 1], [0, 1], color="grey", linestyle="--", linewidth=1)
    before = language.tr(
        "the network's own (error {error})", error=language.number(summary.error_before, ".3f")
    )
    if summary.bins_after:
        _draw(axes, summary.bins_before, "tab:orange", before)
        error = language.number(summary.error_after, ".3f")
        after = language.tr("calibrated (error {error})", error=error)
        _draw(axes, summary.bins_after, "tab:blue", after)
    else:
        _draw(axes, summary.bins_before, "tab:blue", before)
    axes.set(xlabel=language.tr("score"), ylabel=language.tr("share that is right"))
    axes.set(xlim=(0, 1), ylim=(0, 1.02))
    axes.legend(fontsize="small", loc="upper left")
    return png_uri(figure)


def _draw(axes: Axes, bins: Sequence[ReliabilityBin], color: str, label: str) -> None:
    axes.plot(
        [each.score for each in bins],
        [each.right for each in bins],
        marker="o",
        markersize=4,
        color=color,
        label=label,
    )
