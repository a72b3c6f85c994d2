"""The figures of a training's report: losses, accuracy, learning rate, AP by class, anchors."""

from __future__ import annotations

import numpy as np
from matplotlib.axes import Axes
from matplotlib.ticker import MaxNLocator

from ...core.language.job_language import ENGLISH, JobLanguage
from ..evaluation.precision_recall import RECALLS
from .figures import MOST_CURVES, literal_label, make_logarithmic, new_figure, png_uri
from .reliability import draw_reliability
from .run_data import RunReport

_MOST_BARS = 30  # classes in the picture of AP; all of them are in the table


def draw_run_figures(data: RunReport, language: JobLanguage = ENGLISH) -> dict[str, str]:
    """Return name → data URI of every figure that there are values for."""
    figures = {
        "loss": _history_curve(data, ("loss",), language.tr("loss"), language),
        "accuracy": _history_curve(data, ("validation/",), language.tr("accuracy"), language),
        "learning_rate": _learning_rate_curve(data, language),
        "learning_rate_test": _range_test_curve(data, language),
        "precision_recall": _precision_recall_curve(data, language),
        "reliability": draw_reliability(
            data.metrics.calibration if data.metrics else None, language
        ),
        "bars": _ap_by_class_and_size(data, language),
        "anchors": _anchor_sizes(data, language),
    }
    return {name: figure for name, figure in figures.items() if figure}


def _labels(language: JobLanguage) -> dict[str, str]:
    """Return the column of ``metrics.csv`` → what a legend calls it."""
    tr = language.tr
    return {
        "loss": tr("all together"),
        "loss/class": tr("class"),
        "loss/box": tr("box"),
        "loss/mask": tr("mask"),
        "loss/objectness": tr("object or not"),
        "loss/proposal_box": tr("proposed box"),
        "validation/AP": tr("mask AP"),
        "validation/AP50": tr("mask AP50"),
        "validation/AP75": tr("mask AP75"),
        "validation/box_AP": tr("box AP"),
        "validation/F1": "F1",
    }


_SHOWN_ACCURACY = ("AP", "AP50", "AP75", "box_AP", "F1")


def _history_curve(
    data: RunReport, prefixes: tuple[str, ...], label: str, language: JobLanguage
) -> str:
    names = [
        name
        for name in dict.fromkeys(key for row in data.history for key in row)
        if any(name == prefix or name.startswith(prefix.rstrip("/") + "/") for prefix in prefixes)
        and (not name.startswith("validation/") or name.split("/", 1)[1] in _SHOWN_ACCURACY)
    ]
    if not names:
        return ""
    figure, axes = new_figure(language=language)
    labels = _labels(language)
    for name in names:
        points = [(row["epoch"], row[name]) for row in data.history if name in row]
        axes.plot(
            [epoch for epoch, _ in points],
            [value for _, value in points],
            marker="o",
            markersize=3,
            linewidth=2 if name in ("loss", "validation/AP") else 1,
            label=literal_label(labels.get(name, name)),
        )
    if data.best_epoch is not None:
        axes.axvline(data.best_epoch, color="grey", linestyle=":", label=language.tr("best epoch"))
    _mark_switches(axes, data, 1 / data.steps_per_epoch if data.steps_per_epoch else 0.0)
    axes.set(xlabel=language.tr("epoch"), ylabel=label)
    axes.xaxis.set_major_locator(MaxNLocator(integer=True))
    axes.set_ylim(bottom=0)
    axes.legend(fontsize="small", ncols=2)
    return png_uri(figure)


def _learning_rate_curve(data: RunReport, language: JobLanguage) -> str:
    if not data.learning_rates:
        return ""
    figure, axes = new_figure(language=language)
    axes.plot(*zip(*data.learning_rates))
    _mark_switches(axes, data, 1.0)
    make_logarithmic(axes, "y", language)
    axes.set(xlabel=language.tr("step"), ylabel=language.tr("learning rate"))
    return png_uri(figure)


def _mark_switches(axes: Axes, data: RunReport, scale: float) -> None:
    """Draw where Adam_SGD changed its rule; ``scale`` turns steps into the axis's unit."""
    if not scale:
        return
    for step, phase in sorted({(switch.step, switch.phase) for switch in data.switches}):
        axes.axvline(
            step * scale, color="tab:red" if phase == "sgd" else "tab:green", linestyle="--", lw=0.8
        )


def _range_test_curve(data: RunReport, language: JobLanguage) -> str:
    test = data.learning_rate_test
    if test is None:
        return ""
    figure, axes = new_figure(language=language)
    tr, taken = language.tr, language.number(test.suggestion, ".1e")
    axes.plot(test.learning_rates, test.losses, color="lightgrey", label=tr("loss"))
    axes.plot(test.learning_rates, test.smoothed, label=tr("smoothed"))
    axes.axvline(test.suggestion, color="tab:red", linestyle="--", label=taken)
    make_logarithmic(axes, "x", language)
    axes.set(xlabel=tr("learning rate"), ylabel=tr("loss"))
    axes.legend(fontsize="small")
    return png_uri(figure)


def _precision_recall_curve(data: RunReport, language: JobLanguage) -> str:
    shown = [entry for entry in data.metrics.classes if entry.curve] if data.metrics else []
    if not shown:
        return ""
    figure, axes = new_figure(5.0, 4.2, language=language)
    for entry in sorted(shown, key=lambda entry: -entry.truth)[:MOST_CURVES]:
        axes.plot(RECALLS, entry.curve, label=literal_label(entry.name))
        axes.plot(entry.recall, entry.precision, "o", color=axes.lines[-1].get_color(), ms=4)
    axes.set(xlabel=language.tr("recall"), ylabel=language.tr("precision"))
    axes.set(xlim=(0, 1), ylim=(0, 1.02))
    axes.legend(fontsize="small", title=language.tr("dot: best F1"), title_fontsize="small")
    return png_uri(figure)


def _ap_by_class_and_size(data: RunReport, language: JobLanguage) -> str:
    if data.metrics is None:
        return ""
    metrics = data.metrics
    classes = sorted(metrics.classes, key=lambda entry: -entry.truth)[:_MOST_BARS]
    named = [(entry.name, entry.ap) for entry in classes] if len(classes) > 1 else []
    named += [
        (language.tr("small objects"), metrics.ap_small),
        (language.tr("medium objects"), metrics.ap_medium),
        (language.tr("large objects"), metrics.ap_large),
        (language.tr("all objects"), metrics.ap),
    ]
    bars = [(name, value) for name, value in named if value is not None]
    figure, axes = new_figure(7.0, 0.9 + 0.28 * len(bars), language=language)
    # By position: a class may have the name of a size, and names alone would share a row.
    axes.barh(
        range(len(bars)),
        [value for _, value in bars],
        tick_label=[literal_label(name) for name, _ in bars],
    )
    axes.invert_yaxis()
    axes.set(xlabel=language.tr("mask AP"), xlim=(0, 1))
    return png_uri(figure)


def _anchor_sizes(data: RunReport, language: JobLanguage) -> str:
    anchors = data.anchors
    if anchors is None or not anchors.object_sizes:
        return ""
    figure, axes = new_figure(language=language)
    tr = language.tr
    sizes = np.asarray(anchors.object_sizes)
    sizes = sizes[sizes > 0]
    if not sizes.size:
        return ""
    bins = np.geomspace(max(1.0, sizes.min()), max(2.0, sizes.max() * 1.01), 40)
    axes.hist(sizes, bins=bins.tolist(), color="tab:blue", alpha=0.6, label=tr("objects"))
    for index, size in enumerate(anchors.sizes):
        axes.axvline(size, color="tab:red", label=tr("anchors") if index == 0 else None)
    make_logarithmic(axes, "x", language)
    axes.set_xlabel(tr("size of the objects (square root of their boxes' area, pixels)"))
    axes.set_ylabel(tr("objects"))
    axes.yaxis.set_major_locator(MaxNLocator(integer=True))
    axes.legend(fontsize="small")
    return png_uri(figure)
