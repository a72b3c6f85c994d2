"""The report of a training: one HTML file that opens offline, written anew after each epoch."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Any

from ...core.jobs.parameters import labels_of
from ...core.jobs.training_options import TrainParameters
from ...core.language.job_language import ENGLISH, JobLanguage
from ...core.reports.page import data_uri_of_file, render_page
from ...core.runtime.atomic_file import write_text_atomically
from ..evaluation.tile_coco_ap import CocoMetrics
from ..optim.hooks import group_rule_changes
from .pictures import Picture
from .run_curves import draw_run_figures
from .run_data import RunReport
from .tile_pictures import AUGMENTED_NAME, FEWEST_DRAWN, GROUPS, group_and_caption

REPORT_NAME = "report.html"
_TEMPLATE = Path(__file__).parent / "templates" / "run.html"
_STATUS = '<p class="status">'  # as the template writes it
_REFRESH = '<meta http-equiv="refresh" content="30">\n'  # while a training runs, as well
_MOST_PICTURE_BYTES = 1_800_000  # of tiles in one report; as base64 and with curves below 3 MB
_PICTURE_COLUMNS = 3
_MOST_CONFUSED = 25  # classes in the table of confusions; more don't fit on a page
_RIGHT, _WRONG = (46, 160, 67), (230, 126, 34)  # colors of a cell that holds its whole row


@dataclass(frozen=True)
class _Cell:
    """A count of the table of confusions, with its color."""

    count: int
    color: str


def write_run_report(run_folder: Path, data: RunReport, language: JobLanguage = ENGLISH) -> Path:
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
        _TEMPLATE,
        language,
        report=data,
        plan=_plan_rows(data, language),
        parameters=named_by_label(data.parameters, TrainParameters, language),
        accuracy=_accuracy_rows(data.metrics, language),
        curves=draw_run_figures(data, language),
        switches=group_rule_changes(data.switches),
        confusion=confusion,
        confused_names=names,
        groups=groups,
        predictions_left_out=left_out,
        fewest_drawn=FEWEST_DRAWN,
        augmented=data_uri_of_file(augmented) if augmented.is_file() else "",
        anchor_sizes=_listed(data.anchors.sizes if data.anchors else (), ".0f", language),
        anchor_ratios=_listed(data.anchors.ratios if data.anchors else (), ".2f", language),
    )
    target = run_folder / REPORT_NAME
    write_text_atomically(target, page)
    return target


def mark_stopped(run_folder: Path, text: str) -> None:
    """Change the status in a report, since making a new one takes too long for a stop.

    A browser that shows it no longer loads it anew every half minute.

    Args:
        run_folder: Of the report; without a report nothing is done.
        text: The new status, not escaped.
    """
    path = run_folder / REPORT_NAME
    if not path.is_file():
        return
    page = path.read_text(encoding="utf-8").replace(_REFRESH, "", 1)
    before, opening, rest = page.partition(_STATUS)
    _, closing, after = rest.partition("</p>")
    if opening and closing:
        write_text_atomically(path, "".join((before, opening, escape(text), closing, after)))


def _predictions(folder: Path) -> tuple[dict[str, list[list[Picture]]], int]:
    """Return group → rows of pictures, and how many are left out of the page."""
    groups: dict[str, list[Picture]] = {name: [] for name in (*GROUPS, "")}
    used = left_out = 0
    for path in sorted([*folder.glob("*.jpg"), *folder.glob("*.png")]):
        used += path.stat().st_size
        if used > _MOST_PICTURE_BYTES:
            left_out += 1
            continue
        group, caption = group_and_caption(path)
        groups[group].append(Picture(data_uri_of_file(path), caption))
    return {name: _in_rows(pictures) for name, pictures in groups.items() if pictures}, left_out


def _in_rows(pictures: Sequence[Picture]) -> list[list[Picture]]:
    return [
        list(pictures[start : start + _PICTURE_COLUMNS])
        for start in range(0, len(pictures), _PICTURE_COLUMNS)
    ]


def _confusion(
    metrics: CocoMetrics | None,
) -> tuple[list[str], list[tuple[str | None, list[_Cell]]]]:
    """Return the most frequent classes, and name and cells of each row; None: no object."""
    if metrics is None or not metrics.confusion:
        return [], []
    count = len(metrics.classes)
    order = sorted(range(count), key=lambda index: -metrics.classes[index].truth)
    shown = [*sorted(order[:_MOST_CONFUSED]), count]
    names = [entry.name for entry in metrics.classes]
    rows: list[tuple[str | None, list[_Cell]]] = []
    for row in shown:
        total = sum(metrics.confusion[row])
        cells = [
            _Cell(
                metrics.confusion[row][column],
                _tint(
                    _RIGHT if row == column else _WRONG,
                    metrics.confusion[row][column] / total if total else 0.0,
                ),
            )
            for column in shown
        ]
        rows.append((None if row == count else names[row], cells))
    return [names[column] for column in shown[:-1]], rows


def _tint(color: tuple[int, int, int], share: float) -> str:
    """Return the color as #rrggbb, mixed with white: the smaller the share, the paler."""
    strength = 0.65 * share  # text stays readable on it
    parts = [round(255 + (part - 255) * strength) for part in color]
    return "#{:02x}{:02x}{:02x}".format(*parts)


def named_by_label(
    values: Mapping[str, Any], parameters_type: type[Any], language: JobLanguage
) -> dict[str, Any]:
    """Return values of parameters by what dialogs call these, and their names behind it.

    Args:
        values: By the parameter's name.
        parameters_type: The job's parameters.
        language: Of the labels.
    """
    labels = labels_of(parameters_type)
    return {
        f"{language.tr(labels[name])} ({name})" if name in labels else name: value
        for name, value in values.items()
    }


def _plan_rows(data: RunReport, language: JobLanguage) -> list[tuple[str, str, str]]:
    labels = labels_of(TrainParameters)
    return [
        (
            language.tr(labels.get(name, name)),
            language.tr_part(value),
            language.tr_sentence(reason),
        )
        for name, value, reason in data.plan
    ]


def _listed(numbers: Sequence[float], form: str, language: JobLanguage) -> str:
    return ", ".join(language.number(number, form) for number in numbers)


def _accuracy_rows(
    metrics: CocoMetrics | None, language: JobLanguage
) -> list[tuple[str, float | None]]:
    if metrics is None:
        return []
    tr = language.tr
    return [
        (tr("Mask AP (IoU 0.50–0.95)"), metrics.ap),
        (tr("Mask AP50"), metrics.ap50),
        (tr("Mask AP75"), metrics.ap75),
        (tr("Mask AP, small (< 32² px)"), metrics.ap_small),
        (tr("Mask AP, medium (32²–96² px)"), metrics.ap_medium),
        (tr("Mask AP, large (> 96² px)"), metrics.ap_large),
        (tr("Box AP"), metrics.box_ap),
        (tr("Box AP50"), metrics.box_ap50),
        (tr("Precision at best F1"), metrics.precision),
        (tr("Recall at best F1"), metrics.recall),
        ("F1", metrics.f1),
        (tr("Calibration error of the scores"), metrics.calibration_error),
    ]
