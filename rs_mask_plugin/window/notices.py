"""A line in QGIS's message bar with a button that does what the line says."""

from __future__ import annotations

from typing import Callable

from qgis.PyQt.QtWidgets import QPushButton
from qgis.utils import iface


def offer(text: str, button_text: str, action: Callable[[], None]) -> None:
    """Show a line with a button; nothing where QGIS has no window.

    Args:
        text: The line.
        button_text: Of the button.
        action: What a click does; the line goes with it.
    """
    if iface is None:
        return
    bar = iface.messageBar()
    line = bar.createMessage("RS Mask", text)
    button = QPushButton(button_text, line)

    def act() -> None:
        bar.popWidget(line)
        action()

    button.clicked.connect(act)
    line.layout().addWidget(button)
    bar.pushWidget(line)


def open_dialog(algorithm_id: str, **values: object) -> None:
    """Open an algorithm's dialog, as the toolbox does, and return when it is closed.

    Nobody else keeps the Python half of a dialog, which is what its Run button calls.

    Args:
        algorithm_id: Such as ``rsmask:train``.
        values: What it is filled in with, by the parameter's key.
    """
    from qgis import processing  # only there once Processing is loaded

    processing.execAlgorithmDialog(algorithm_id, values)
