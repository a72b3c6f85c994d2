"""The messages between QGIS and the worker: one JSON object a line. Standard library only.

Both sides import this module: the worker writes with ``encode``, the plugin reads with ``decode``.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from typing import Any, Dict, List, Optional, Tuple, Type, Union

PROTOCOL_VERSION = 1

EXIT_DONE = 0
EXIT_FAILED = 2


@dataclass(frozen=True)
class JobRequest:
    """What ``JOB.json`` holds.

    Attributes:
        job: Its name.
        parameters: All paths absolute.
        protocol: Version of the messages.
        live: Whether somebody watches a map, and wants ``Found`` messages.
        language: Of the reports, as ``JobLanguage`` has it; empty: English.
        names: What the user calls rasters whose files have temporary names: path → name.
    """

    job: str
    parameters: Dict[str, Any]
    protocol: int = PROTOCOL_VERSION
    live: bool = False
    language: Dict[str, Any] = field(default_factory=dict)
    names: Dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Started:
    """The worker runs: the versions it found and the device it will use."""

    job: str
    versions: Dict[str, str] = field(default_factory=dict)
    device: str = ""


@dataclass(frozen=True)
class Progress:
    """How far the job is: ``done`` of ``total`` ``unit`` (tiles, steps, …)."""

    done: float
    total: float
    unit: str = ""
    rate: Optional[float] = None
    """Units a second."""
    eta_s: Optional[float] = None
    text: str = ""

    def numbers(self) -> Tuple[str, str]:
        """Return ``done`` and ``total`` as texts; parts of large things with two digits."""
        done, total = (
            f"{number:,.0f}" if float(number).is_integer() else f"{number:,.2f}"
            for number in (self.done, self.total)
        )
        return done, total

    def amount(self) -> str:
        """Return ``12 of 5,000 tiles``."""
        done, total = self.numbers()
        return f"{done} of {total} {self.unit}".rstrip()


@dataclass(frozen=True)
class Message:
    """A line for the log. ``level``: info, warning or error."""

    level: str
    text: str


@dataclass(frozen=True)
class Metrics:
    """Figures of one epoch (or of the whole job): name → number."""

    values: Dict[str, float]


@dataclass(frozen=True)
class Found:
    """What a detection found in the tiles that it searched last, for a map that fills meanwhile.

    Objects are as single tiles saw them: not yet joined, simplified or cut at the area's edge.

    Attributes:
        crs: Of all coordinates, as WKT; empty: none.
        planned: Tiles that will be searched, each x, y of its four corners. They are numbered from
            0 in the order of all messages.
        searched: Numbers of tiles that are done now.
        objects: Class, score (as in the layer) and outline (WKB in base64) of each object.
        complete: False once objects are left out, because a map does not need more of them.
    """

    crs: str = ""
    planned: List[List[float]] = field(default_factory=list)
    searched: List[int] = field(default_factory=list)
    objects: List[Tuple[str, float, str]] = field(default_factory=list)
    complete: bool = True


@dataclass(frozen=True)
class Result:
    """The job is over: its outputs, and whether it was stopped on the way."""

    outputs: Dict[str, Any]
    cancelled: bool = False
    text: str = ""


@dataclass(frozen=True)
class Failed:
    """The job can't be done, for a reason that the user (or the machine) can mend."""

    text: str
    hint: str = ""
    kind: str = "user"


AnyMessage = Union[Started, Progress, Message, Metrics, Found, Result, Failed]

_TYPES: Dict[str, Type[Any]] = {
    "started": Started,
    "progress": Progress,
    "message": Message,
    "metrics": Metrics,
    "found": Found,
    "result": Result,
    "failed": Failed,
}
_NAMES = {message_type: name for name, message_type in _TYPES.items()}


def encode(message: AnyMessage) -> str:
    """Return the message as one line of JSON, without the line's end."""
    return json.dumps({"type": _NAMES[type(message)], **asdict(message)}, ensure_ascii=False)


def decode(line: str) -> Optional[AnyMessage]:
    """Return the message in a line, or None where the line holds none that is known.

    Unknown types and unknown fields are ignored, so that a newer worker can say more.
    """
    try:
        fields = json.loads(line)
    except ValueError:
        return None
    if not isinstance(fields, dict):
        return None
    message_type = _TYPES.get(str(fields.pop("type", "")))
    if message_type is None:
        return None
    known = {
        key: value for key, value in fields.items() if key in message_type.__dataclass_fields__
    }
    try:
        message: AnyMessage = message_type(**known)
    except TypeError:
        return None
    return message
