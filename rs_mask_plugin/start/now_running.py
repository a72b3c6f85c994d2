"""What runs now, on the start page: how far it is, what time is left, what came of it so far."""

from __future__ import annotations

from typing import List, Optional

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QGroupBox, QLabel, QProgressBar, QVBoxLayout, QWidget

from ..language.catalog import number_text, tr
from ..toolbox.reporting import progress_as_text
from ..window.running_job import RunningJob, running_jobs
from .curves import CurvesView

_FULL = 1000  # parts of the bar


class NowRunning(QGroupBox):
    """Shows the first job that runs; hidden while none does.

    Args:
        parent: The page.
    """

    came = pyqtSignal(bool)
    """Whether there is anything to show, once that has changed."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(tr("Running now"), parent)
        self.name, self.state, self.found = QLabel(), QLabel(), QLabel()
        self.bar = QProgressBar()
        self.bar.setRange(0, _FULL)
        self.curves = CurvesView()
        layout = QVBoxLayout(self)
        for part in (self.name, self.bar, self.state, self.found, self.curves):
            layout.addWidget(part)
        for label in (self.name, self.state, self.found):
            label.setWordWrap(True)
        self.state.setMinimumHeight(2 * self.state.fontMetrics().lineSpacing())
        self._count = 0
        self.hide()

    def refresh(self) -> None:
        """Show what is known now."""
        jobs = running_jobs()
        self.setVisible(bool(jobs))
        if jobs:
            self._show(jobs)
        before, self._count = self._count, len(jobs)
        if bool(jobs) != bool(before):
            self.came.emit(bool(jobs))

    def _show(self, jobs: List[RunningJob]) -> None:
        job, progress = jobs[0], jobs[0].progress
        others = len(jobs) - 1
        self.name.setText(tr("{} (and {} more)").format(job.title, others) if others else job.title)
        share = progress.done / progress.total if progress and progress.total > 0 else 0.0
        self.bar.setValue(round(_FULL * min(1.0, max(0.0, share))))
        self.state.setText(progress_as_text(progress) if progress else tr("It begins …"))
        count = number_text(f"{job.found:,}")
        words = tr("Found so far: {}") if job.all_found_are_counted else tr("Found so far: over {}")
        self.found.setText(words.format(count))
        self.found.setVisible(job.found > 0)
        self.curves.show_epochs(job.epochs)
        self.curves.setVisible(bool(job.epochs))
