"""F1 in an algorithm's dialog opens its help, as the button does; QGIS's dialogs know no key."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingAlgorithm
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QDialogButtonBox, QShortcut, QWidget


def dialog_with_help_key(algorithm: QgsProcessingAlgorithm, parent: QWidget) -> Any:
    """Return QGIS's own dialog of an algorithm, with the key."""
    from processing.gui.AlgorithmDialog import AlgorithmDialog  # only there with a window

    dialog = AlgorithmDialog(algorithm, parent=parent)
    box = dialog.findChild(QDialogButtonBox)
    button = box.button(QDialogButtonBox.StandardButton.Help) if box is not None else None
    if button is not None:
        key = QShortcut(QKeySequence(QKeySequence.StandardKey.HelpContents), dialog)
        key.activated.connect(button.click)
    return dialog
