"""A job that runs now: how far it is and its figures so far, for a page that shows them."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Dict, List, Optional

from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal

from ..core.jobs.protocol import AnyMessage, Found, Metrics, Progress

_METRICS = "metrics.csv"  # in the folder of a training
Epoch = Dict[str, float]


class RunningJob(QObject):
    """What is known of a job while it runs; made and fed in any thread, read in the main one.

    It is a child of the application, where ``running_jobs`` finds it.

    Args:
        title: The run in words.
        algorithm: Its name, such as ``train``.
        folder: That a training writes into; empty: none.
    """

    _came = pyqtSignal(object)

    def __init__(self, title: str, algorithm: str, folder: str = "") -> None:
        super().__init__()
        self.title = title
        self.algorithm = algorithm
        self.epochs: List[Epoch] = []
        self.progress: Optional[Progress] = None
        self.found = 0
        self.all_found_are_counted = True
        self._folder = folder
        self.moveToThread(QCoreApplication.instance().thread())
        self._came.connect(self._take)

    def receive(self, message: AnyMessage) -> None:
        """Take a message of the job; in any thread."""
        self._came.emit(message)

    def end(self) -> None:
        """Say that the job is over; in any thread."""
        self._came.emit(None)

    def _take(self, message: Optional[AnyMessage]) -> None:
        if message is None:
            self.setParent(None)
            self.deleteLater()
            return
        if self.parent() is None:
            self.setParent(QCoreApplication.instance())
        if isinstance(message, Progress):
            self.progress = message
        elif isinstance(message, Found):
            self.found += len(message.objects)
            self.all_found_are_counted = message.complete
        elif isinstance(message, Metrics) and "epoch" in message.values:
            self._add({name: float(value) for name, value in message.values.items()})

    def _add(self, row: Epoch) -> None:
        if not self.epochs and row["epoch"] > 1:  # a training that goes on
            self.epochs = [each for each in _earlier(self._folder) if each["epoch"] < row["epoch"]]
        if self.epochs and row["epoch"] <= self.epochs[-1]["epoch"]:
            self.epochs = []  # the next training of a comparison
        self.epochs.append(row)


def running_jobs() -> List[RunningJob]:
    """Return the jobs that run now, the one that began first at the beginning."""
    return list(QCoreApplication.instance().findChildren(RunningJob))


def _earlier(folder: str) -> List[Epoch]:
    """Return the epochs that a run's folder tells of; what can't be read is left out."""
    try:
        with Path(folder, _METRICS).open(encoding="utf-8", newline="") as stream:
            rows = [
                {name: float(value) for name, value in row.items() if name and value}
                for row in csv.DictReader(stream)
            ]
    except (OSError, ValueError):
        return []
    return [row for row in rows if "epoch" in row]
