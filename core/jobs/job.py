"""What a job is called with besides its parameters: messages out, the wish to stop in.

A job function gets one ``Job``. It reports progress, lines for the log and figures by it, and asks
it many times a second whether the user wants to stop.
"""

from __future__ import annotations

import threading
import time
from typing import Callable

from .addresses import without_credentials
from .errors import StoppedError
from .protocol import AnyMessage, Message, Metrics, Progress

_PROGRESS_INTERVAL_S = 0.2  # more often than a person or QGIS's progress bar can follow


class Job:
    """The one object that every job function gets besides its parameters.

    Args:
        send: Takes each message: writes a JSON line (worker) or draws it (console).
        stop: Set when the user cancelled or the starting process died.
    """

    def __init__(
        self, send: Callable[[AnyMessage], None], stop: threading.Event | None = None
    ) -> None:
        self._send = send
        self._stop = stop or threading.Event()
        self._phase = ""
        self._phase_start = 0.0
        self._phase_first_done = 0.0
        self._last_sent = 0.0

    def part(self, change: Callable[[AnyMessage], AnyMessage | None]) -> Job:
        """Return a job for a part of this one, which is stopped together with it.

        Args:
            change: Takes each message of the part; what it returns is sent on, None is not.
        """

        def send(message: AnyMessage) -> None:
            changed = change(message)
            if changed is not None:
                self._send(changed)

        return Job(send, self._stop)

    def progress(self, done: float, total: float, unit: str, text: str = "") -> None:
        """Report how far the present phase is; sent at most five times a second.

        The rate and the time left are worked out here, from the first call with the same ``unit``
        and ``text``.
        """
        now = time.monotonic()
        phase = f"{unit}\n{text}"
        if phase != self._phase:
            self._phase, self._phase_start, self._phase_first_done = phase, now, done
        elif now - self._last_sent < _PROGRESS_INTERVAL_S and done < total:
            return
        self._last_sent = now
        elapsed, gained = now - self._phase_start, done - self._phase_first_done
        rate = gained / elapsed if elapsed > 0 and gained > 0 else None
        eta_s = (total - done) / rate if rate else None
        self._send(Progress(done, total, unit, rate, eta_s, text))

    def info(self, text: str) -> None:
        """Write a line to the log."""
        self._send(Message("info", without_credentials(text)))

    def warn(self, text: str) -> None:
        """Write a line that the user should not miss."""
        self._send(Message("warning", without_credentials(text)))

    def metrics(self, **values: float) -> None:
        """Report figures: of an epoch (with ``epoch=``), or of the whole job."""
        self._send(Metrics(values))

    @property
    def stopping(self) -> bool:
        """Whether the job was asked to stop; it then has about a second to save and leave."""
        return self._stop.is_set()

    def check_stop(self, text: str = "") -> None:
        """Raise ``StoppedError`` when the job was asked to stop.

        Args:
            text: What is kept and how to go on, for the user.

        Raises:
            StoppedError: The job was asked to stop.
        """
        if self._stop.is_set():
            raise StoppedError(text)
