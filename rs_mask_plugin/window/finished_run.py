"""A run that came to its end, in QGIS's window: report, start page, message bar."""

from __future__ import annotations

import json
import time
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Callable, Dict, Mapping

from qgis.core import Qgis
from qgis.PyQt.QtGui import QIcon

from ..language.catalog import tr
from .notices import offer
from .open_results import open_file
from .recent_runs import RecentRun, remember_run


@dataclass(frozen=True)
class FinishedRun:
    """A run that came to its end; its methods are for QGIS's main thread.

    Attributes:
        algorithm: Its name, such as ``train``.
        name: Its name in words.
        title: The run in words.
        place: The file or folder that it made; empty: none.
        report: Its report; empty: none.
        values: What its dialog was filled in with, by key.
    """

    algorithm: str
    name: str
    title: str
    place: str
    report: str
    values: Mapping[str, Any]

    def list_report(self, icon: QIcon) -> None:
        """List the report in the results viewer.

        QGIS itself lists only what is declared as HTML, which its batch dialog fails on (see
        ``ParameterFactory``).

        Args:
            icon: The algorithm's.
        """
        from processing.core.ProcessingResults import resultsList  # only there with Processing

        name = f"{self.name}: {Path(self.report).parent.name}"
        resultsList.addResult(icon, name, time.localtime(), self.report)

    def remember(self) -> None:
        """Let the start page show the run."""
        ended, values = time.strftime("%Y-%m-%dT%H:%M"), json.dumps(self.values)
        remember_run(RecentRun(self.algorithm, self.name, ended, self.place, self.report, values))

    def notify(self, next_steps: Mapping[str, Callable[[], None]]) -> None:
        """Say in the message bar that the run is done.

        Args:
            next_steps: What a user may want to do now: a button's text → what it does.
        """
        actions: Dict[str, Callable[[], None]] = dict(next_steps)
        if self.report:
            actions[tr("Report")] = partial(open_file, self.report)
        offer(tr("{} is done.").format(self.title), actions, Qgis.MessageLevel.Success)
