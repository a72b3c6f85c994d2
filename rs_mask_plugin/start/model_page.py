"""A model's card: what it finds, what it was made for, how good it is; and what to do with it.

It opens when a model file is dropped on QGIS's window.
"""

from __future__ import annotations

import html
from functools import partial
from pathlib import Path
from typing import Any, Dict, List, Optional

from qgis.gui import QgsCustomDropHandler
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from ..language.catalog import tr
from ..widgets.model_card import UnreadableError, describe_model, read_model_card
from ..window.notices import open_dialog

_SIZE = (520, 460)  # pixels
_EXTENSION = ".safetensors"


class ModelPage(QDialog):
    """Shows a model's card.

    Args:
        path: Of the model.
        parent: QGIS's window.

    Raises:
        UnreadableError: It is no model, or damaged.
    """

    def __init__(self, path: str, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("RsMaskModelPage")
        self.setWindowTitle(Path(path).name)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*_SIZE)
        self.text = QTextBrowser()
        self.text.setHtml(card_page(path))
        layout = QVBoxLayout(self)
        layout.addWidget(self.text)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        detect = QPushButton(tr("Detect objects with it"))
        detect.setObjectName("detect")
        detect.clicked.connect(partial(self._open, "rsmask:detect", {"MODEL": path}))
        train = QPushButton(tr("Train it further"))
        train.clicked.connect(
            partial(self._open, "rsmask:train", {"WEIGHTS": "file", "WEIGHTS_FILE": path})
        )
        for button in (detect, train):
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)

    def _open(self, algorithm_id: str, values: Dict[str, Any], checked: bool = False) -> None:
        self.close()
        open_dialog(algorithm_id, **values)


class ModelDropHandler(QgsCustomDropHandler):
    """Opens the card of a model that is dropped on QGIS's window.

    Args:
        parent: QGIS's window.
    """

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__()
        self._parent = parent

    def handleFileDrop(self, file: str) -> bool:  # noqa: N802 - QGIS's name
        """Return whether the file is a model of RS Mask; its card opens after the drop."""
        if not file.lower().endswith(_EXTENSION):
            return False
        try:
            page = ModelPage(file, self._parent)
        except UnreadableError:
            return False  # another plugin may know what it is
        QTimer.singleShot(0, page.show)
        return True


def card_page(path: str) -> str:
    """Return a model's card as HTML.

    Raises:
        UnreadableError: It is no model, or damaged.
    """
    card = read_model_card(path)
    lines = describe_model(path).splitlines()
    scores = card.get("score_thresholds", {})
    rows = [_row(entry, scores) for entry in card["classes"]]
    facts = "".join(f"<p>{html.escape(line)}</p>" for line in lines[1:])
    network = html.escape(str(card.get("architecture", "")))
    return "\n".join(
        [
            f"<h2>{html.escape(Path(path).name)}</h2>",
            facts,
            f"<p>{tr('Network')}: {network}</p>" if network else "",
            f"<h3>{tr('What it finds')}</h3>",
            "<table cellpadding='4'>",
            f"<tr><th></th><th align='left'>{tr('Class')}</th>"
            f"<th align='right'>{tr('Least score')}</th></tr>",
            *rows,
            "</table>",
            f"<p><small>{html.escape(path)}</small></p>",
        ]
    )


def _row(entry: Dict[str, Any], scores: Dict[str, Any]) -> str:
    score = scores.get(str(entry.get("id")))
    cells: List[str] = [
        f"<td style='background-color:{html.escape(str(entry.get('color') or '#ffffff'))}'>"
        "&nbsp;&nbsp;&nbsp;</td>",
        f"<td>{html.escape(str(entry['name']))}</td>",
        f"<td align='right'>{float(score):.2f}</td>" if score is not None else "<td></td>",
    ]
    return f"<tr>{''.join(cells)}</tr>"
