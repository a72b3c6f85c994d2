"""The HTML report of ``evaluate``: accuracy by class and the precision-recall curves."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from ...core.jobs.detection_options import EvaluateParameters
from ...core.reports.page import render_page, write_page
from ..evaluation.layer_metrics import Accuracy, LayerMetrics
from .figures import MOST_CURVES, literal_label, new_figure, png_uri

_TEMPLATE = Path(__file__).parent / "templates" / "evaluation.html"


def write_evaluation_report(
    path: Path, metrics: LayerMetrics, parameters: EvaluateParameters
) -> None:
    """Write the report; it opens offline.

    Args:
        path: The HTML file in a folder that exists; an old one is replaced.
        metrics: What was measured.
        parameters: What was asked for.
    """
    page = render_page(
        _TEMPLATE,
        parameters=parameters,
        rows=[*metrics.classes, metrics.whole],
        whole=metrics.whole,
        curves=_draw_precision_recall(metrics.classes),
        iou=f"{parameters.iou:g}",
        unit=metrics.length_unit,
    )
    write_page(path, page)


def _draw_precision_recall(classes: Iterable[Accuracy]) -> str:
    """Return the picture of the classes' curves as a data URI; "" where there is none."""
    shown = sorted((entry for entry in classes if len(entry.curve.recall)), key=lambda e: -e.truth)
    if not shown:
        return ""
    figure, axes = new_figure(5.4, 4.4)
    for entry in shown[:MOST_CURVES]:
        curve = entry.curve
        axes.plot(
            [0.0, *curve.recall],
            [curve.precision[0], *curve.precision],
            label=literal_label(entry.name),
            marker="o" if len(curve.recall) < 2 else "",
        )
    axes.set(xlabel="recall", ylabel="precision", xlim=(0, 1.01), ylim=(0, 1.02))
    axes.legend(fontsize="small")
    return png_uri(figure)
