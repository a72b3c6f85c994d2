"""What a job is called with besides its parameters: messages out, the wish to stop in.

A job function gets one ``Job``. It reports progress, lines for the log and figures by it, and asks
it many times a second whether the user wants to stop.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from typing import Callable, Deque, Dict, Mapping, Optional, Tuple

from ..language.job_language import ENGLISH, JobLanguage
from .addresses import without_credentials
from .errors import StoppedError
from .protocol import AnyMessage, Found, Message, Metrics, Progress

_LEAST_WINDOW_S = 20.0
_SHARE = 0.5  # of the time so far
_FIRST_S = 2.0  # before it, nothing is said
_SPACING = 200  # of the time so far: samples nearer than a 200th of it are not kept
_PROGRESS_INTERVAL_S = 0.2  # more often than a person or QGIS's progress bar can follow


class Job:
    """The one object that every job function gets besides its parameters.

    Args:
        send: Takes each message: writes a JSON line (worker) or draws it (console).
        stop: Set when the user cancelled or the starting process died.
        live: Whether somebody watches a map, and wants ``found`` to be called.
        language: Of what the job writes for people, but for its messages, which are English.
        names: What the user calls rasters whose files have temporary names: path → name.
    """

    def __init__(
        self,
        send: Callable[[AnyMessage], None],
        stop: threading.Event | None = None,
        *,
        live: bool = False,
        language: JobLanguage = ENGLISH,
        names: Optional[Mapping[str, str]] = None,
    ) -> None:
        self.live = live
        self.language = language
        self.names = dict(names or {})
        self._send = send
        self._stop = stop or threading.Event()
        self._phase = ""
        self._rates: Dict[str, RateEstimate] = {}
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

        return Job(send, self._stop, language=self.language, names=self.names)

    def progress(self, done: float, total: float, unit: str, text: str = "") -> None:
        """Report how far the present phase is; sent at most five times a second.

        The rate and the time left are worked out here. A phase has its ``unit``, ``total`` and
        ``text`` as far as the first comma; what another phase takes in between counts as well, so
        that a training's time left holds its validations.
        """
        now = time.monotonic()
        phase = f"{unit}\n{total:g}\n{text.partition(',')[0]}"
        if phase == self._phase and now - self._last_sent < _PROGRESS_INTERVAL_S and done < total:
            return
        self._phase, self._last_sent = phase, now
        rate = self._rates.setdefault(phase, RateEstimate()).add(now, done)
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

    def found(self, found: Found) -> None:
        """Show on a map what was found just now."""
        self._send(found)

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


class RateEstimate:
    """The speed of one phase of a job, for a time left that can be believed.

    It is that of the last half of the time so far. Over all of the time, a slow first batch, tiles
    taken from an archive or an empty half of a raster would spoil it for long: over eight kinds of
    uneven work, the mean of |log(time left / true time left)| is 0.60 that way, 0.23 this way.
    """

    def __init__(self) -> None:
        self._samples: Deque[Tuple[float, float]] = deque()
        self._start = 0.0

    def add(self, now: float, done: float) -> Optional[float]:
        """Take a sample and return units a second; None: too early to say.

        Args:
            now: Seconds of any clock that only goes forward.
            done: Units done.
        """
        samples = self._samples
        if not samples:
            self._start = now
            samples.append((now, done))
            return None
        elapsed = now - self._start
        begin = now - max(_LEAST_WINDOW_S, _SHARE * elapsed)
        while len(samples) > 1 and samples[1][0] <= begin:
            samples.popleft()
        first_time, first_done = samples[0]
        if now - samples[-1][0] >= elapsed / _SPACING:
            samples.append((now, done))
        if elapsed < _FIRST_S or done <= first_done or now <= first_time:
            return None
        return (done - first_done) / (now - first_time)
