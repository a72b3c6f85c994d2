"""The start page: engine, sample, own imagery, what runs now, and the last runs."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any, Dict, List, Optional, Union

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QStandardPaths, Qt, QTimer
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGroupBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ..engine import settings
from ..engine.locate import Engine, EngineError, is_any_engine_named
from ..language.catalog import time_text, tr, tr_sentence
from ..window.notices import open_dialog
from ..window.open_results import open_file
from ..window.recent_runs import RecentRun, recent_runs
from .engine_search import EngineSearch
from .now_running import NowRunning
from .sample_steps import SampleStep, sample_steps

_OWN = ("newannotations", "annotate", "train", "detect", "evaluate")
_DONE = "✓ "
_RUN = Qt.ItemDataRole.UserRole  # of an item of the list
_LOOK_MS = 1000
_WIDTH = 520  # pixels; a line of some seventy letters


class StartPage(QDialog):
    """Leads from an empty project to the first detections.

    Args:
        parent: QGIS's window.
    """

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("RsMaskStartPage")
        self.setWindowTitle("RS Mask")
        self.setMinimumWidth(_WIDTH)
        self._search: Optional[EngineSearch] = None  # of the engine, while it runs
        self._search_again = False
        self.engine_text = _text_label()
        self.setup_button = self._button("setup")
        self.check_button = self._button("check")
        self.sample_buttons: List[QPushButton] = []
        self.runs = QListWidget()
        self.runs.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.runs.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.runs.itemActivated.connect(_open_run)
        layout = QVBoxLayout(self)
        self.now_running = NowRunning()
        self.now_running.came.connect(self._make_room)
        layout.addWidget(self.now_running)
        engine = self._engine = _group(self.tr("The engine: Python with PyTorch, beside QGIS"))
        for widget in (self.engine_text, self.setup_button, self.check_button):
            engine.layout().addWidget(widget)
        layout.addWidget(engine)
        layout.addWidget(self._sample_group())
        layout.addWidget(self._own_group())
        last = _group(self.tr("Last runs (a double click opens the report)"))
        last.layout().addWidget(self.runs)
        self.again_button = QPushButton(self.tr("Open its dialog with the same values"))
        self.again_button.clicked.connect(self._open_again)
        self.runs.currentRowChanged.connect(self._show_again)
        last.layout().addWidget(self.again_button)
        layout.addWidget(last)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        layout.addWidget(close)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()
        self.refresh()

    def tr(self, text: str) -> str:
        """Return the text in QGIS's language."""
        return tr(text)

    def refresh(self) -> None:
        """Show what is there now; what the engine answers comes later."""
        self.engine_text.setText(self.tr("Looking for the engine …"))
        self._look_for_engine()
        self._show_runs(recent_runs())
        self.now_running.refresh()

    def _look(self) -> None:
        """Show what has changed since the last look."""
        self.now_running.refresh()
        runs = recent_runs()
        if runs != self._shown_runs:
            self._show_runs(runs)

    def _show_runs(self, runs: List[RecentRun]) -> None:
        """Show the last runs, and which steps of the sample they made possible."""
        self._shown_runs = runs
        for button, step in zip(self.sample_buttons, self._steps()):
            title = _title(step.algorithm)
            button.setText(f"{_DONE if step.is_done else ''}{title}")
            button.setEnabled(step.is_possible)
        self.runs.clear()
        for run in runs:
            self.runs.addItem(_item_of(run))
        self._show_again()

    def _show_again(self, row: int = -1) -> None:
        """Let a run be done again where it is known with what."""
        self.again_button.setEnabled(bool(self._selected_values()))

    def _selected_values(self) -> Dict[str, Any]:
        item = self.runs.currentItem()
        return item.data(_RUN).filled_in() if item is not None else {}

    def _open_again(self, checked: bool = False) -> None:
        item, values = self.runs.currentItem(), self._selected_values()
        if values:
            self._open(item.data(_RUN).algorithm, values)

    def _look_for_engine(self) -> None:
        """Have the engine looked for; once more where a search runs that may have looked before."""
        self._search_again = self._search is not None
        if self._search is None:
            self._search = EngineSearch()
            self._search.ended.connect(self._show_engine)
            self._search.begin()

    def _show_engine(self, engine: Union[Engine, EngineError]) -> None:
        self._search = None
        if self._search_again:
            self._look_for_engine()
            return
        if isinstance(engine, EngineError):
            self.engine_text.setText(self._advice(engine))
            self.setup_button.setText(self.tr("Install the engine …"))
            self.check_button.setEnabled(False)
            return
        self.setup_button.setText(_title("setup"))
        version = ".".join(str(part) for part in engine.interpreter.version)
        self.engine_text.setText(
            self.tr("{}Ready: Python {} in {}.").format(_DONE, version, engine.interpreter.prefix)
        )
        self.check_button.setEnabled(True)

    def _make_room(self, is_running: bool) -> None:
        """Leave the engine out while a job runs in it: the page has to fit on a screen."""
        self._engine.setVisible(not is_running)

    def _advice(self, error: EngineError) -> str:
        """Return why there is no engine, and what the button below does about it."""
        if not is_any_engine_named():
            return self.tr(
                "RS Mask computes with a Python of its own, which this computer does not have yet. "
                "The button below downloads and installs it: 1 to 6 GB, some minutes, once. "
                "QGIS and its own Python stay as they are."
            )
        return f"{tr_sentence(error.text)} " + self.tr("The button below installs the engine anew.")

    def _sample_group(self) -> QGroupBox:
        group = _group(self.tr("Try it with a sample: one step after the other, filled in"))
        for number, step in enumerate(self._steps()):
            button = QPushButton()
            button.setObjectName(f"sample_{step.algorithm}")
            button.clicked.connect(partial(self._open_step, number))
            self.sample_buttons.append(button)
            group.layout().addWidget(button)
        return group

    def _own_group(self) -> QGroupBox:
        group = _group(self.tr("Your own imagery"))
        for name in _OWN:
            group.layout().addWidget(self._button(name))
        return group

    def _button(self, name: str) -> QPushButton:
        button = QPushButton(_title(name))
        button.setObjectName(name)
        button.clicked.connect(partial(self._open, name, {}))
        return button

    def _steps(self) -> List[SampleStep]:
        known = settings.sample_folder()
        documents = QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.DocumentsLocation
        )
        folder = Path(known or Path(documents or Path.home()) / tr("RS Mask sample"))
        return list(sample_steps(folder))

    def _open_step(self, number: int, checked: bool = False) -> None:
        step = self._steps()[number]
        self._open(step.algorithm, step.values)

    def _open(self, name: str, values: Dict[str, Any], checked: bool = False) -> None:
        open_dialog(f"rsmask:{name}", **values)
        self.refresh()


def _title(name: str) -> str:
    """Return an algorithm's name in words."""
    algorithm = QgsApplication.processingRegistry().algorithmById(f"rsmask:{name}")
    return str(algorithm.displayName()) if algorithm is not None else name


def _group(title: str) -> QGroupBox:
    group = QGroupBox(title)
    group.setLayout(QVBoxLayout())
    return group


def _text_label() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _item_of(run: RecentRun) -> QListWidgetItem:
    item = QListWidgetItem(f"{time_text(run.ended)}  {run.title}  {run.place}")
    item.setToolTip(run.report or run.place)
    item.setData(_RUN, run)
    return item


def _open_run(item: QListWidgetItem) -> None:
    """Open a run's report, or what it made where there is none."""
    run = item.data(_RUN)
    open_file(run.report or run.place)
