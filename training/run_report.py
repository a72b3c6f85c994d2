"""The report of a training: one HTML file that opens offline, written anew after each epoch."""

from __future__ import annotations

import base64
import io
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .adam_sgd import Switch
from .coco_matching import RECALLS
from .coco_metrics import CocoMetrics
from .training_set import write_text_atomically

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from .learning_rate_test import LearningRateTest

REPORT_NAME = "report.html"
_MOST_PREDICTIONS = 24  # pictures; more make the file slow to open
_MOST_CURVES = 12  # classes in one precision-recall picture; more can't be told apart
_DPI = 110


@dataclass(frozen=True)
class AnchorSummary:
    """The anchors and how well they reach the training set's objects.

    Attributes:
        sizes: Pixels, one a pyramid level.
        ratios: Height to width.
        recall: Share of the objects' boxes that some anchor covers with IoU ≥ 0.5.
        default_recall: The same with the architecture's default anchors.
        object_sizes: Square root of each object's box area, pixels.
    """

    sizes: tuple[float, ...]
    ratios: tuple[float, ...]
    recall: float | None = None
    default_recall: float | None = None
    object_sizes: tuple[float, ...] = ()


@dataclass(frozen=True)
class Section:
    """A part of the report that the report itself knows nothing about.

    Attributes:
        title: Heading.
        text: One paragraph; may be empty.
        header: Column names of a table.
        rows: The table.
        pictures: PNG files, embedded one under the other.
    """

    title: str
    text: str = ""
    header: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    pictures: tuple[Path, ...] = ()


@dataclass(frozen=True)
class RunReport:
    """Everything that a training's report shows; what is empty is left out.

    Attributes:
        title: Name of the run.
        status: ``running``, ``finished``, ``stopped`` or ``stopped early``.
        history: One mapping an epoch, as ``metrics.csv``: ``epoch``, ``loss``, ``loss/mask`` …,
            ``validation/AP`` …, ``learning_rate``.
        best_epoch: The epoch that the model file comes from.
        metrics: Figures of the best epoch on validation.
        learning_rates: Step and effective learning rate of the heads.
        switches: Adam_SGD's changes of rule.
        steps_per_epoch: Puts steps and epochs on one axis.
        learning_rate_test: The range test, where one was made.
        anchors: The anchors.
        data: Name → value: tiles, objects, classes, ground size, sources.
        parameters: Name → value of the job's parameters.
        environment: Name → value: versions, device, threads.
        notes: Sentences: what was loaded, adapted, left out.
        sections: Further parts.
    """

    title: str
    status: str
    history: tuple[Mapping[str, float], ...] = ()
    best_epoch: int | None = None
    metrics: CocoMetrics | None = None
    learning_rates: tuple[tuple[int, float], ...] = ()
    switches: tuple[Switch, ...] = ()
    steps_per_epoch: int = 0
    learning_rate_test: LearningRateTest | None = None
    anchors: AnchorSummary | None = None
    data: Mapping[str, Any] = field(default_factory=dict)
    parameters: Mapping[str, Any] = field(default_factory=dict)
    environment: Mapping[str, Any] = field(default_factory=dict)
    notes: tuple[str, ...] = ()
    sections: tuple[Section, ...] = ()


def write_run_report(run_folder: Path, data: RunReport) -> Path:
    """Write ``report.html`` into the run folder, with the pictures of ``predictions/*.png``.

    The old report stands until the new one is complete. No network is used, neither now nor when
    the report is opened.

    Returns:
        The report's path.
    """
    predictions = sorted((run_folder / "predictions").glob("*.png"))
    page = render_page(
        "run.html",
        report=data,
        figures=_named_figures(data.metrics),
        curves=_curves(data),
        predictions=[(path.stem, embed(path)) for path in predictions[:_MOST_PREDICTIONS]],
        predictions_left_out=max(0, len(predictions) - _MOST_PREDICTIONS),
        sections=[
            (section, [embed(path) for path in section.pictures]) for section in data.sections
        ],
    )
    target = run_folder / REPORT_NAME
    write_text_atomically(target, page)
    return target


def render_page(template: str, **values: Any) -> str:
    """Fill one of the templates beside this module; every value is escaped."""
    import jinja2

    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(Path(__file__).parent / "templates"),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=jinja2.StrictUndefined,
    )
    environment.filters["figure"] = _figure_text
    return environment.get_template(template).render(**values)


def write_page(target: Path, page: str) -> None:
    """Write a page so that a reader never finds half of one."""
    write_text_atomically(target, page)


def embed(path: Path) -> str:
    """Return a PNG file as a data URI."""
    return _data_uri(path.read_bytes())


def draw(figure: Figure) -> str:
    """Return a matplotlib figure as a data URI."""
    buffer = io.BytesIO()
    figure.savefig(buffer, format="png", dpi=_DPI)
    return _data_uri(buffer.getvalue())


def new_figure(width: float = 7.0, height: float = 3.6) -> tuple[Figure, Axes]:
    """Return a figure with one pair of axes, without matplotlib's global state.

    Args:
        width: Inches.
        height: Inches.
    """
    from matplotlib.figure import Figure

    figure = Figure(figsize=(width, height), layout="constrained")
    axes = figure.add_subplot()
    axes.grid(alpha=0.3)
    axes.spines[["top", "right"]].set_visible(False)
    return figure, axes


def _data_uri(png: bytes) -> str:
    return "data:image/png;base64," + base64.b64encode(png).decode("ascii")


def _plain(text: str) -> str:
    """Return a label that matplotlib shows as it is: between dollars it would read formulas."""
    return text.replace("$", r"\$")


def _figure_text(value: float | None) -> str:
    """Return a figure with three decimals; a dash where it has no meaning."""
    return "–" if value is None else f"{value:.3f}"


def _named_figures(metrics: CocoMetrics | None) -> list[tuple[str, float | None]]:
    if metrics is None:
        return []
    return [
        ("Mask AP (IoU 0.50–0.95)", metrics.ap),
        ("Mask AP50", metrics.ap50),
        ("Mask AP75", metrics.ap75),
        ("Mask AP, small (< 32² px)", metrics.ap_small),
        ("Mask AP, medium (32²–96² px)", metrics.ap_medium),
        ("Mask AP, large (> 96² px)", metrics.ap_large),
        ("Box AP", metrics.box_ap),
        ("Box AP50", metrics.box_ap50),
        ("Precision at best F1", metrics.precision),
        ("Recall at best F1", metrics.recall),
        ("F1", metrics.f1),
    ]


def _curves(data: RunReport) -> list[tuple[str, str]]:
    """Return title and picture of every curve that there is something to draw for."""
    drawn = [
        ("Loss", _history_curve(data, ("loss",), "loss")),
        ("Accuracy on validation", _history_curve(data, ("validation/",), "AP")),
        ("Learning rate", _learning_rate_curve(data)),
        ("Learning-rate test", _range_test_curve(data)),
        ("Precision and recall (IoU 0.50)", _precision_recall_curve(data)),
        ("AP by class and size", _bars(data)),
        ("Anchors", _anchor_picture(data)),
    ]
    return [(title, picture) for title, picture in drawn if picture]


_SHOWN_ACCURACY = ("AP", "AP50", "AP75", "box_AP", "F1")


def _history_curve(data: RunReport, prefixes: tuple[str, ...], label: str) -> str:
    names = [
        name
        for name in dict.fromkeys(key for row in data.history for key in row)
        if any(name == prefix or name.startswith(prefix.rstrip("/") + "/") for prefix in prefixes)
        and (not name.startswith("validation/") or name.split("/", 1)[1] in _SHOWN_ACCURACY)
    ]
    if not names:
        return ""
    figure, axes = new_figure()
    for name in names:
        points = [(row["epoch"], row[name]) for row in data.history if name in row]
        axes.plot(
            [epoch for epoch, _ in points],
            [value for _, value in points],
            marker="o",
            markersize=3,
            linewidth=2 if name in ("loss", "validation/AP") else 1,
            label=_plain(name.removeprefix("validation/")),
        )
    if data.best_epoch is not None:
        axes.axvline(data.best_epoch, color="grey", linestyle=":", label="best")
    _mark_switches(axes, data, 1 / data.steps_per_epoch if data.steps_per_epoch else 0.0)
    axes.set(xlabel="epoch", ylabel=label)
    axes.set_ylim(bottom=0)
    axes.legend(fontsize="small", ncols=2)
    return draw(figure)


def _learning_rate_curve(data: RunReport) -> str:
    if not data.learning_rates:
        return ""
    figure, axes = new_figure()
    axes.plot(*zip(*data.learning_rates))
    _mark_switches(axes, data, 1.0)
    axes.set(xlabel="step", ylabel="learning rate", yscale="log")
    return draw(figure)


def _mark_switches(axes: Axes, data: RunReport, scale: float) -> None:
    """Draw where Adam_SGD changed its rule; ``scale`` turns steps into the axis's unit."""
    if not scale:
        return
    for step, phase in sorted({(switch.step, switch.phase) for switch in data.switches}):
        axes.axvline(
            step * scale, color="tab:red" if phase == "sgd" else "tab:green", linestyle="--", lw=0.8
        )


def _range_test_curve(data: RunReport) -> str:
    test = data.learning_rate_test
    if test is None:
        return ""
    figure, axes = new_figure()
    axes.plot(test.learning_rates, test.losses, color="lightgrey", label="loss")
    axes.plot(test.learning_rates, test.smoothed, label="smoothed")
    axes.axvline(test.suggestion, color="tab:red", linestyle="--", label=f"{test.suggestion:.1e}")
    axes.set(xlabel="learning rate", ylabel="loss", xscale="log")
    axes.legend(fontsize="small")
    return draw(figure)


def _precision_recall_curve(data: RunReport) -> str:
    shown = [entry for entry in data.metrics.classes if entry.curve] if data.metrics else []
    if not shown:
        return ""
    figure, axes = new_figure(5.0, 4.2)
    for entry in sorted(shown, key=lambda entry: -entry.truth)[:_MOST_CURVES]:
        axes.plot(RECALLS, entry.curve, label=_plain(entry.name))
        axes.plot(entry.recall, entry.precision, "o", color=axes.lines[-1].get_color(), ms=4)
    axes.set(xlabel="recall", ylabel="precision", xlim=(0, 1), ylim=(0, 1.02))
    axes.legend(fontsize="small", title="dot: best F1", title_fontsize="small")
    return draw(figure)


def _bars(data: RunReport) -> str:
    if data.metrics is None:
        return ""
    metrics = data.metrics
    named = (
        [(entry.name, entry.ap) for entry in metrics.classes] if len(metrics.classes) > 1 else []
    )
    named += [
        ("small", metrics.ap_small),
        ("medium", metrics.ap_medium),
        ("large", metrics.ap_large),
        ("all", metrics.ap),
    ]
    bars = [(name, value) for name, value in named if value is not None]
    figure, axes = new_figure(7.0, 0.9 + 0.28 * len(bars))
    axes.barh([_plain(name) for name, _ in bars], [value for _, value in bars])
    axes.invert_yaxis()
    axes.set(xlabel="mask AP", xlim=(0, 1))
    return draw(figure)


def _anchor_picture(data: RunReport) -> str:
    anchors = data.anchors
    if anchors is None or not anchors.object_sizes:
        return ""
    import numpy as np

    figure, axes = new_figure()
    sizes = np.asarray(anchors.object_sizes)
    sizes = sizes[sizes > 0]
    if not sizes.size:
        return ""
    bins = np.geomspace(max(1.0, sizes.min()), max(2.0, sizes.max() * 1.01), 40)
    axes.hist(sizes, bins=bins.tolist(), color="tab:blue", alpha=0.6, label="objects")
    for index, size in enumerate(anchors.sizes):
        axes.axvline(size, color="tab:red", label="anchors" if index == 0 else None)
    axes.set(xlabel="size: square root of the box's area (pixels)", ylabel="objects", xscale="log")
    axes.legend(fontsize="small")
    return draw(figure)
