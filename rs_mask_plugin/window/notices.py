"""Lines in QGIS's message bar, with buttons that do what they say; and dialogs by name."""

from __future__ import annotations

from functools import partial
from typing import Callable, Mapping

from qgis.core import Qgis
from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QPushButton
from qgis.utils import iface

_TITLE = "RS Mask"
NO_ACTIONS: Mapping[str, Callable[[], None]] = {}


def offer(
    text: str,
    actions: Mapping[str, Callable[[], None]],
    level: Qgis.MessageLevel = Qgis.MessageLevel.Info,
) -> None:
    """Show a line with buttons; nothing where QGIS has no window.

    A line of the same text that is there still gives way to it. In QGIS's main thread only.

    Args:
        text: The line.
        actions: A button's text → what a click does; the line goes with it.
        level: Its colour.
    """
    if iface is None:
        return
    bar = iface.messageBar()
    line = bar.createMessage(_TITLE, text)
    for earlier in bar.findChildren(type(line)):
        if earlier.title() == _TITLE and earlier.text() == text:
            bar.popWidget(earlier)

    def act(action: Callable[[], None], checked: bool = False) -> None:
        bar.popWidget(line)
        action()

    for button_text, action in actions.items():
        button = QPushButton(button_text, line)
        button.clicked.connect(partial(act, action))
        line.layout().addWidget(button)
    bar.pushWidget(line, level)


class FailureNotice(QObject):
    """Says in the message bar that a run failed; made and used in any thread."""

    _came = pyqtSignal(str)

    def __init__(self) -> None:
        super().__init__()
        self.moveToThread(QCoreApplication.instance().thread())  # steps of models run in their own
        self._came.connect(self._show)

    def show(self, text: str) -> None:
        """Show a line."""
        self._came.emit(text)

    def _show(self, text: str) -> None:
        offer(text, NO_ACTIONS, Qgis.MessageLevel.Warning)


def open_dialog(algorithm_id: str, **values: object) -> None:
    """Open an algorithm's dialog, as the toolbox does, and return when it is closed.

    Nobody else keeps the Python half of a dialog, which is what its Run button calls.

    Args:
        algorithm_id: Such as ``rsmask:train``.
        values: What it is filled in with, by the parameter's key.
    """
    from qgis import processing  # only there once Processing is loaded

    processing.execAlgorithmDialog(algorithm_id, values)
