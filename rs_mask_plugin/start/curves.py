"""The curves of a training that runs: loss and accuracy over the epochs. Plain Qt."""

from __future__ import annotations

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
        palette = self.palette()
        painter.fillRect(self.rect(), palette.color(QPalette.ColorRole.Base))
        letter = painter.fontMetrics().height()
        frame = QRectF(self.rect()).adjusted(3.2 * letter, 1.8 * letter, -3.2 * letter, -2 * letter)
        epochs = [epoch for epoch, _ in (*self._loss, *self._accuracy)]
        first, last = min(epochs, default=1.0), max(epochs, default=1.0)
        losses = _round_up(max((loss for _, loss in self._loss), default=1.0))
        accuracies = _round_up(max((ap for _, ap in self._accuracy), default=1.0))
        text = palette.color(QPalette.ColorRole.Text)
        for line in range(_GRID + 1):
            share = line / _GRID
            y = frame.bottom() - share * frame.height()
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Midlight), 1))
            painter.drawLine(QPointF(frame.left(), y), QPointF(frame.right(), y))
            for colour, value, left in (
                (_LOSS, share * losses, True),
                (_ACCURACY, share * accuracies, False),
            ):
                x = frame.left() - 3.1 * letter if left else frame.right() + 0.3 * letter
                side = Qt.AlignmentFlag.AlignRight if left else Qt.AlignmentFlag.AlignLeft
                painter.setPen(colour)
                box = QRectF(x, y - letter / 2, 2.8 * letter, letter)
                _write(painter, box, side, _short(value))
        painter.setPen(text)
        below = QRectF(frame.left(), frame.bottom() + 0.4 * letter, frame.width(), letter)
        for place, words in (
            (Qt.AlignmentFlag.AlignLeft, _short(first)),
            (Qt.AlignmentFlag.AlignHCenter, tr("Epoch")),
            (Qt.AlignmentFlag.AlignRight, _short(last) if last > first else ""),
        ):
            _write(painter, below, place, words)
        above = QRectF(4, 0.3 * letter, self.width() - 8, letter)
        for colour, points, top, place, words in (
            (_LOSS, self._loss, losses, Qt.AlignmentFlag.AlignLeft, tr("Loss")),
            (
                _ACCURACY,
                self._accuracy,
                accuracies,
                Qt.AlignmentFlag.AlignRight,
                tr("Mask AP on validation"),
            ),
        ):
            painter.setPen(colour)
            _write(painter, above, place, words)
            painter.setPen(QPen(colour, 2))
            dots = [
                QPointF(
                    frame.left() + frame.width() * (x - first) / max(1.0, last - first),
                    frame.bottom() - frame.height() * y / top,
                )
                for x, y in points
            ]
            painter.drawPolyline(QPolygonF(dots))
            painter.setBrush(colour)
            for dot in dots:
                painter.drawEllipse(dot, _DOT, _DOT)
        painter.end()


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
