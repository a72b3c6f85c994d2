"""The report of a training: one HTML file that opens offline, written anew after each epoch."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path

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
        _TEMPLATE,
        report=data,
        accuracy=_accuracy_rows(data.metrics),
        curves=draw_run_figures(data),
        switches=group_rule_changes(data.switches),
        confusion=confusion,
        confused_names=names,
        groups=groups,
        predictions_left_out=left_out,
        fewest_drawn=FEWEST_DRAWN,
        augmented=data_uri_of_file(augmented) if augmented.is_file() else "",
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
                _tint(
                    _RIGHT if row == column else _WRONG,
                    metrics.confusion[row][column] / total if total else 0.0,
                ),
            )
            for column in shown
        ]
        rows.append(("no object" if row == count else names[row], cells))
    return ["missed" if column == count else names[column] for column in shown], rows


def _tint(color: tuple[int, int, int], share: float) -> str:
    """Return the color as #rrggbb, mixed with white: the smaller the share, the paler."""
    strength = 0.65 * share  # text stays readable on it
    parts = [round(255 + (part - 255) * strength) for part in color]
    return "#{:02x}{:02x}{:02x}".format(*parts)


def _accuracy_rows(metrics: CocoMetrics | None) -> list[tuple[str, float | None]]:
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
        ("Calibration error of the scores", metrics.calibration_error),
    ]
