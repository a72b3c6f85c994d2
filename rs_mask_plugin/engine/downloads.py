"""How far the downloads are: uv's lines in, one line on all of them out."""

from __future__ import annotations

import re
import time
from typing import Callable, Dict, Optional

_BEGUN = re.compile(r"^\s*Downloading (\S+) \(([\d.]+) ?([KMG]?)i?B\)")
_DONE = re.compile(r"^\s*Downloaded (\S+)")
_UNITS = {"": 1.0, "K": 2.0**10, "M": 2.0**20, "G": 2.0**30}
_LEAST_SECONDS = 3.0  # before which a speed says little


class Downloads:
    """Adds up the files that uv fetches; it names each with its size, and again when it is there.

    Args:
        clock: Seconds that only grow.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._sizes: Dict[str, float] = {}
        self._left: Dict[str, float] = {}
        self._began: Optional[float] = None

    @property
    def share(self) -> float:
        """Bytes that are there, as a share of those that are known to be needed."""
        total = sum(self._sizes.values())
        return 1.0 - sum(self._left.values()) / total if total else 0.0

    def read(self, line: str) -> bool:
        """Take a line; return whether it changes what there is to say."""
        begun, done = _BEGUN.match(line), _DONE.match(line)
        if begun:
            if self._began is None:
                self._began = self._clock()
            size = float(begun.group(2)) * _UNITS[begun.group(3)]
            self._sizes[begun.group(1)] = self._left[begun.group(1)] = size
        elif done:
            self._left.pop(done.group(1), None)
        return bool(begun or done)

    def text(self) -> str:
        """Return one line: what is being fetched, how much of it is there, speed and time left."""
        total, left = sum(self._sizes.values()), sum(self._left.values())
        parts = [f"{_size(total - left)} of {_size(total)}"]
        seconds = 0.0 if self._began is None else self._clock() - self._began
        if left and total > left and seconds >= _LEAST_SECONDS:
            speed = (total - left) / seconds
            parts += [f"{_size(speed)} a second", f"{_duration(left / speed)} left"]
        largest = max(self._left, key=lambda name: self._left[name], default="")
        what = f"{largest} and {len(self._left) - 1} more" if len(self._left) > 1 else largest
        return f"Download of {what or 'all packages'}: {', '.join(parts)}"


def _size(count: float) -> str:
    return f"{count / 1e9:.1f} GB" if count >= 1e9 else f"{count / 1e6:.0f} MB"


def _duration(seconds: float) -> str:
    return f"{seconds / 60:.0f} min" if seconds >= 90 else f"{seconds:.0f} s"
