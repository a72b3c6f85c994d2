"""The curves of a training that runs: loss and accuracy over the epochs. Plain Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, List, Optional, Sequence, Tuple

from qgis.PyQt.QtCore import QLocale, QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen, QPolygonF, QTextOption
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ..language.catalog import tr

_SIZE = QSize(480, 170)  # pixels
_LOSS, _ACCURACY = QColor("#d55e00"), QColor("#0072b2")  # told apart by the colour-blind, too
_DOT = 2.5  # pixels, half of a point of the curve
_GRID = 2  # parts of an axis, each with its number
_STEPS = (1, 2, 5)  # times a power of ten: what an axis may end at

Point = Tuple[float, float]


class CurvesView(QWidget):
    """Draws the loss, on the left axis, and the mask AP on validation, on the right one.

    Args:
        parent: Whose part it is.
    """

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._loss: List[Point] = []
        self._accuracy: List[Point] = []
        self.setMinimumSize(_SIZE)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size that it takes where there is room."""
        return _SIZE

    def show_epochs(self, epochs: Sequence[Dict[str, float]]) -> None:
        """Draw these epochs: rows of ``metrics.csv``."""
        self._loss = [(row["epoch"], row["loss"]) for row in epochs if "loss" in row]
        self._accuracy = [
            (row["epoch"], row["validation/AP"]) for row in epochs if "validation/AP" in row
        ]
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw axes, curves and what they are."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Base))
        letter = painter.fontMetrics().height()
        frame = QRectF(self.rect()).adjusted(3.2 * letter, 1.8 * letter, -3.2 * letter, -2 * letter)
        epochs = [epoch for epoch, _ in (*self._loss, *self._accuracy)]
        first, last = min(epochs, default=1.0), max(epochs, default=1.0)
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        curves = (
            _Curve(tr("Loss"), _LOSS, left, self._loss),
            _Curve(tr("Mask AP on validation"), _ACCURACY, right, self._accuracy),
        )
        self._draw_grid(painter, frame)
        self._draw_epochs(painter, frame, first, last)
        for curve in curves:
            _draw_numbers(painter, frame, curve)
            painter.setPen(curve.colour)
            title = QRectF(4, 0.3 * letter, self.width() - 8, letter)
            _write(painter, title, curve.side, curve.name)
            _draw_curve(painter, frame, curve, first, last)
        painter.end()

    def _draw_grid(self, painter: QPainter, frame: QRectF) -> None:
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Midlight), 1))
        for line in range(_GRID + 1):
            y = frame.bottom() - line / _GRID * frame.height()
            painter.drawLine(QPointF(frame.left(), y), QPointF(frame.right(), y))

    def _draw_epochs(self, painter: QPainter, frame: QRectF, first: float, last: float) -> None:
        """Write the first and the last epoch below the frame."""
        letter = painter.fontMetrics().height()
        painter.setPen(self.palette().color(QPalette.ColorRole.Text))
        below = QRectF(frame.left(), frame.bottom() + 0.4 * letter, frame.width(), letter)
        for side, words in (
            (Qt.AlignmentFlag.AlignLeft, _short(first)),
            (Qt.AlignmentFlag.AlignHCenter, tr("Epoch")),
            (Qt.AlignmentFlag.AlignRight, _short(last) if last > first else ""),
        ):
            _write(painter, below, side, words)


@dataclass(frozen=True)
class _Curve:
    """A curve and its axis.

    Attributes:
        name: Above its axis.
        colour: Of all that belongs to it.
        side: Where its axis stands: left or right.
        points: Epoch and value.
    """

    name: str
    colour: QColor
    side: Qt.AlignmentFlag
    points: Sequence[Point]

    @property
    def top(self) -> float:
        """What its axis ends at."""
        return _round_up(max((value for _, value in self.points), default=1.0))


def _draw_numbers(painter: QPainter, frame: QRectF, curve: _Curve) -> None:
    """Write the numbers of an axis, next to the frame."""
    letter = painter.fontMetrics().height()
    is_left = curve.side == Qt.AlignmentFlag.AlignLeft
    x = frame.left() - 3.1 * letter if is_left else frame.right() + 0.3 * letter
    towards_frame = Qt.AlignmentFlag.AlignRight if is_left else Qt.AlignmentFlag.AlignLeft
    painter.setPen(curve.colour)
    for line in range(_GRID + 1):
        share = line / _GRID
        y = frame.bottom() - share * frame.height()
        box = QRectF(x, y - letter / 2, 2.8 * letter, letter)
        _write(painter, box, towards_frame, _short(share * curve.top))


def _draw_curve(painter: QPainter, frame: QRectF, curve: _Curve, first: float, last: float) -> None:
    """Draw a line with a dot for each epoch; first and last are the frame's sides."""
    dots = [
        QPointF(
            frame.left() + frame.width() * (x - first) / max(1.0, last - first),
            frame.bottom() - frame.height() * y / curve.top,
        )
        for x, y in curve.points
    ]
    painter.setPen(QPen(curve.colour, 2))
    painter.drawPolyline(QPolygonF(dots))
    painter.setBrush(curve.colour)
    for dot in dots:
        painter.drawEllipse(dot, _DOT, _DOT)


def _write(painter: QPainter, box: QRectF, side: Qt.AlignmentFlag, text: str) -> None:
    options = QTextOption(side)
    options.setWrapMode(QTextOption.WrapMode.NoWrap)
    painter.drawText(box, text, options)


def _round_up(value: float) -> float:
    """Return the least of 1, 2, 5, 10, 20 … and of 0.1, 0.2, 0.5 … that is not below a value."""
    power = 0.01
    while True:
        for step in _STEPS:
            if value <= step * power:
                return step * power
        power *= 10


def _short(value: float) -> str:
    return str(QLocale().toString(float(value), "g", 4))
