"""The HTML report of ``evaluate``: accuracy by class and the precision-recall curves."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from ...core.jobs.detection_options import EvaluateParameters
from ...core.language.job_language import JobLanguage
from ...core.reports.page import render_page, write_page
from ..evaluation.layer_metrics import Accuracy, LayerMetrics
from .figures import MOST_CURVES, literal_label, new_figure, png_uri

_TEMPLATE = Path(__file__).parent / "templates" / "evaluation.html"


def write_evaluation_report(
    path: Path, metrics: LayerMetrics, parameters: EvaluateParameters, language: JobLanguage
) -> None:
    """Write the report; it opens offline.

    Args:
        path: The HTML file in a folder that exists; an old one is replaced.
        metrics: What was measured.
        parameters: What was asked for.
        language: Of the report.
    """
    page = render_page(
        _TEMPLATE,
        language,
        parameters=parameters,
        rows=[*metrics.classes, metrics.whole],
        whole=metrics.whole,
        curves=_draw_precision_recall(metrics.classes, language),
        iou=language.number(parameters.iou, "g"),
        unit=language.tr("map units")
        if metrics.length_unit == "map units"
        else language.tr(metrics.length_unit),
    )
    write_page(path, page)


def _draw_precision_recall(classes: Iterable[Accuracy], language: JobLanguage) -> str:
    """Return the picture of the classes' curves as a data URI; "" where there is none."""
    shown = sorted((entry for entry in classes if len(entry.curve.recall)), key=lambda e: -e.truth)
    if not shown:
        return ""
    figure, axes = new_figure(5.4, 4.4, language=language)
    for entry in shown[:MOST_CURVES]:
        curve = entry.curve
        axes.plot(
            [0.0, *curve.recall],
            [curve.precision[0], *curve.precision],
            label=literal_label(entry.name),
            marker="o" if len(curve.recall) < 2 else "",
        )
    axes.set(xlabel=language.tr("recall"), ylabel=language.tr("precision"))
    axes.set(xlim=(0, 1.01), ylim=(0, 1.02))
    axes.legend(fontsize="small")
    return png_uri(figure)
