"""The report of a training: one HTML file that opens offline, written anew after each epoch."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..core.runtime.atomic_file import write_text_atomically
from .evaluation.coco_metrics import CocoMetrics
from .optim.adam_sgd import Switch, alike_switches
from .run_curves import curves_of, data_uri, draw, new_figure
from .tile_pictures import AUGMENTED_NAME, FEWEST_DRAWN, GROUPS, prediction_caption

if TYPE_CHECKING:
    from .trainer.lr_range_test import LearningRateTest

__all__ = [
    "AnchorSummary",
    "RunReport",
    "Section",
    "draw",
    "embed",
    "new_figure",
    "render_page",
    "tell_stop",
    "write_page",
    "write_run_report",
]

REPORT_NAME = "report.html"
_STATUS = '<p class="status">'  # as the template writes it
_MOST_PICTURE_BYTES = 1_800_000  # of tiles in one report; as base64 and with curves below 3 MB
_PICTURE_COLUMNS = 3
_MOST_CONFUSED = 25  # classes in the table of confusions; more don't fit on a page
_RIGHT, _WRONG = (46, 160, 67), (230, 126, 34)  # colors of a cell that holds its whole row


@dataclass(frozen=True)
class _Picture:
    """A tile in the page: where it is, and what stands under it."""

    address: str
    caption: str


@dataclass(frozen=True)
class _Cell:
    """A count of the table of confusions, with its color."""

    count: int
    color: str


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
        pictures: PNG or JPEG files, embedded one under the other.
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
        validated_on_train: Whether they are of training tiles, for want of others with
            objects.
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
    validated_on_train: bool = False
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
    """Write ``report.html`` into the run folder.

    Shows the pictures that lie there: those of ``predictions`` and ``augmented_samples.jpg``. The
    old report stands until the new one is complete. No network is used, neither now nor when the
    report is opened.

    Returns:
        The report's path.
    """
    groups, left_out = _predictions(run_folder / "predictions")
    augmented = run_folder / AUGMENTED_NAME
    names, confusion = _confusion(data.metrics)
    page = render_page(
        "run.html",
        report=data,
        figures=_named_figures(data.metrics),
        curves=curves_of(data),
        switches=alike_switches(data.switches),
        confusion=confusion,
        confused_names=names,
        groups=groups,
        predictions_left_out=left_out,
        fewest_drawn=FEWEST_DRAWN,
        augmented=embed(augmented) if augmented.is_file() else "",
        sections=[
            (section, [embed(path) for path in section.pictures]) for section in data.sections
        ],
    )
    target = run_folder / REPORT_NAME
    write_text_atomically(target, page)
    return target


def tell_stop(run_folder: Path, text: str) -> None:
    """Say in the report that is there that its training was stopped; a new one takes too long.

    Args:
        run_folder: With the report; without one nothing is done.
        text: Plain, in place of what the report says of the training's state.
    """
    path = run_folder / REPORT_NAME
    if not path.is_file():
        return
    before, opening, rest = path.read_text(encoding="utf-8").partition(_STATUS)
    _, closing, after = rest.partition("</p>")
    if opening and closing:
        write_text_atomically(path, "".join((before, opening, escape(text), closing, after)))


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
    """Return a PNG or JPEG file as a data URI."""
    return data_uri(path.read_bytes(), "png" if path.suffix == ".png" else "jpeg")


def _predictions(folder: Path) -> tuple[dict[str, list[list[_Picture]]], int]:
    """Return group → rows of pictures, and how many are left out of the page."""
    groups: dict[str, list[_Picture]] = {name: [] for name in (*GROUPS, "")}
    used = left_out = 0
    for path in sorted([*folder.glob("*.jpg"), *folder.glob("*.png")]):
        used += path.stat().st_size
        if used > _MOST_PICTURE_BYTES:
            left_out += 1
            continue
        group, caption = prediction_caption(path)
        groups[group].append(_Picture(embed(path), caption))
    return {name: _in_rows(pictures) for name, pictures in groups.items() if pictures}, left_out


def _in_rows(pictures: Sequence[_Picture]) -> list[list[_Picture]]:
    return [
        list(pictures[start : start + _PICTURE_COLUMNS])
        for start in range(0, len(pictures), _PICTURE_COLUMNS)
    ]


def _confusion(
    metrics: CocoMetrics | None,
) -> tuple[list[str], list[tuple[str, list[_Cell]]]]:
    """Return the columns' names, and name and cells of each row; of the most frequent classes."""
    if metrics is None or not metrics.confusion:
        return [], []
    count = len(metrics.classes)
    order = sorted(range(count), key=lambda index: -metrics.classes[index].truth)
    shown = [*sorted(order[:_MOST_CONFUSED]), count]
    names = [entry.name for entry in metrics.classes]
    rows = []
    for row in shown:
        total = sum(metrics.confusion[row])
        cells = [
            _Cell(
                metrics.confusion[row][column],
                _mixed(
                    _RIGHT if row == column else _WRONG,
                    metrics.confusion[row][column] / total if total else 0.0,
                ),
            )
            for column in shown
        ]
        rows.append(("no object" if row == count else names[row], cells))
    return ["missed" if column == count else names[column] for column in shown], rows


def _mixed(color: tuple[int, int, int], share: float) -> str:
    """Return the color on white, as strong as its share."""
    strength = 0.65 * share  # text stays readable on it
    parts = [round(255 + (part - 255) * strength) for part in color]
    return "#{:02x}{:02x}{:02x}".format(*parts)


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
