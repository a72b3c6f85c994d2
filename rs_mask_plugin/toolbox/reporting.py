"""Passes the messages of a running job on to Processing: progress, log lines, warnings."""

from __future__ import annotations

import ctypes
import html
import math
import sys
import time
from typing import Callable, Dict, Sequence, Set

from qgis.core import QgsApplication, QgsProcessingFeedback
from qgis.PyQt.QtCore import QCoreApplication, QThread
from qgis.utils import iface

from ..core.jobs.protocol import AnyMessage, Message, Progress, Started
from ..language.catalog import number_text, tr, tr_sentence

_LABEL_CHARACTERS = 80  # what a line of Processing's dialog holds at its usual width
_LINE_INTERVAL_S = 15.0  # progress texts are lines in QGIS's log: now and then is enough


class JobReporter:
    """Passes a job's messages on to QGIS.

    Figures of an epoch are left out: jobs write a log line about what matters.

    Args:
        feedback: Processing's feedback of the run.
        say: Gives what the engine said in QGIS's language.
        watchers: Take every message, too: maps and pages that show how the job gets on.

    Attributes:
        rates: Unit → how many a second, as the job said last.
    """

    def __init__(
        self,
        feedback: QgsProcessingFeedback,
        say: Callable[[str], str] = tr_sentence,
        watchers: Sequence[Callable[[AnyMessage], None]] = (),
    ) -> None:
        self._feedback = feedback
        self._say = say
        self._watchers = watchers
        self.rates: Dict[str, float] = {}
        self._phases: Set[str] = set()  # that were named
        self._lines: Set[str] = set()
        self._last_line = 0.0

    def __call__(self, message: AnyMessage) -> None:
        """Pass one message on."""
        self._report(message)
        for watcher in self._watchers:
            watcher(message)
        flush_console()

    def _report(self, message: AnyMessage) -> None:
        if isinstance(message, Progress):
            self._report_progress(message)
        elif isinstance(message, Message):
            self._report_message(message)
        elif isinstance(message, Started):
            versions = ", ".join(f"{name} {version}" for name, version in message.versions.items())
            self._feedback.pushDebugInfo(versions)
            if message.device:
                self._feedback.pushInfo(tr("Device: {}").format(message.device))

    def _report_message(self, message: Message) -> None:
        """Add a line to the log; one that is there already says nothing new."""
        if message.text in self._lines:
            return
        self._lines.add(message.text)
        if message.level == "error":
            self._feedback.reportError(self._say(message.text), False)
        elif message.level == "warning":
            self._feedback.pushWarning(self._say(message.text))
        else:
            self._feedback.pushInfo(self._say(message.text))

    def _report_progress(self, message: Progress) -> None:
        if message.total > 0:
            share = min(1.0, max(0.0, message.done / message.total))
            self._feedback.setProgress(100.0 * share)
        if message.rate:
            self.rates[message.unit] = message.rate
        now = time.monotonic()
        phase = (message.text or message.unit).partition(",")[
            0
        ]  # “Training, epoch 3 of 40”: each epoch is no new line
        if phase not in self._phases:
            self._phases.add(phase)
            self._last_line = now
            text = tr_sentence(message.text) or tr_sentence(message.unit).capitalize()
            show_progress_text(self._feedback, text)
        elif now - self._last_line > _LINE_INTERVAL_S:
            self._last_line = now
            show_progress_text(self._feedback, progress_as_text(message))


def show_progress_text(feedback: QgsProcessingFeedback, text: str) -> None:
    """Show what goes on above the progress bar; what is too long for it stands in the log alone.

    QGIS's label does not break lines: a long text would make the dialog wider than the screen, and
    every dialog after it, since QGIS keeps the size.
    """
    if len(text) > _LABEL_CHARACTERS:
        feedback.pushInfo(text)
    else:
        feedback.setProgressText(_for_label(text))


def is_cancelled(feedback: QgsProcessingFeedback) -> bool:
    """Whether the user asked to stop; to be asked several times a second.

    Events are given a turn here where they can't have one otherwise: QGIS's batch dialog may run an
    algorithm in the thread that draws the window, and qgis_process hears of Ctrl-C by its event
    loop, in the same thread too.
    """
    application = QCoreApplication.instance()
    if application and application.thread() == QThread.currentThread():
        application.processEvents()
    return bool(feedback.isCanceled())


def progress_as_text(message: Progress) -> str:
    """Return ``Detecting: 120 of 500 tiles, 3.2 a second, 2 min left``."""
    done, total = (number_text(number) for number in message.numbers())
    text = tr("{} of {} {}").format(done, total, tr_sentence(message.unit)).rstrip()
    if message.text:
        text = f"{tr_sentence(message.text)}: {text}"
    if message.rate:
        text += ", " + tr("{} a second").format(number_text(f"{message.rate:.3g}"))
    if message.eta_s:
        text += ", " + tr("{} left").format(duration_as_text(_round_up(message.eta_s)))
    return text


def _round_up(seconds: float) -> float:
    """Return a time left as exactly as it can be known."""
    step = next(
        step for least, step in ((3600, 600), (600, 60), (60, 10), (0, 5)) if seconds >= least
    )
    return step * math.ceil(seconds / step)


def duration_as_text(seconds: float) -> str:
    """Return ``2 h 5 min``, ``1 min 59 s``, ``2 min`` or ``12 s``."""
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    if hours:
        return tr("{} h {} min").format(hours, minutes)
    if minutes and rest:
        return tr("{} min {} s").format(minutes, rest)
    return tr("{} min").format(minutes) if minutes else tr("{} s").format(rest)


def _for_label(text: str) -> str:
    """Return a text that a label does not take for HTML, and that the log shows as it is."""
    return text if iface is None else text.replace("<", "‹")


def as_message(text: str) -> str:
    """Return a text for QGIS's message boxes, which take one with tags for HTML.

    File and layer names may hold anything; the console shows them as they are.
    """
    if iface is None or "<" not in text:
        return text
    return f"<span>{html.escape(text)}</span>"


def silence_log_of_console() -> None:
    """Keep the log of qgis_process silent from now on; for a run that is about to fail.

    It prints a run's failure itself, and its log repeats it twice. The process ends with the run.
    """
    if QgsApplication.platform() == "qgis_process":
        QgsApplication.messageLog().blockSignals(True)


def flush_console() -> None:
    """Bring what qgis_process printed to whoever reads it now.

    It prints by C's stdio, which keeps kilobytes back when a pipe or a file is at its other end: a
    training would seem dead for an hour.
    """
    if iface is None and sys.platform != "win32":
        ctypes.CDLL(None).fflush(None)
