"""Looks for the engine beside QGIS's main thread: its Python is started, which may take seconds."""

from __future__ import annotations

import threading

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..engine.locate import EngineError, find_engine


class EngineSearch(QObject):
    """One search; made in the main thread, where its signal arrives, and gone once it has ended.

    It belongs to no widget: whoever began it may be closed meanwhile.
    """

    ended = pyqtSignal(object)
    """The ``Engine``, or the ``EngineError`` that says why there is none."""

    def __init__(self) -> None:
        super().__init__()
        self.ended.connect(self.deleteLater)

    def begin(self) -> None:
        """Begin the search; call it once."""
        # QGIS, when it ends, waits neither for the thread nor for the Python that it started.
        threading.Thread(target=self._search, name="RS Mask engine search", daemon=True).start()

    def _search(self) -> None:
        try:
            self.ended.emit(find_engine())
        except EngineError as error:
            self.ended.emit(error)
