"""The last runs in QGIS's window: what was made, where it lies, which report shows it."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import Any, Dict, List

from qgis.core import QgsSettings

_KEY = "rs_mask/recent_runs"
_MOST = 12


@dataclass(frozen=True)
class RecentRun:
    """One run that came to its end.

    Attributes:
        algorithm: Its name, such as ``train``.
        title: Its name in words.
        ended: Date and time, ISO 8601, of this computer's clock.
        place: The file or folder that it made; empty: none.
        report: Its report; empty: none.
        values: What its dialog was filled in with, as JSON; empty: an earlier version did not say.
    """

    algorithm: str
    title: str
    ended: str
    place: str = ""
    report: str = ""
    values: str = ""

    def filled_in(self) -> Dict[str, Any]:
        """Return what its dialog was filled in with, by key."""
        try:
            values = json.loads(self.values or "{}")
        except ValueError:
            return {}
        return values if isinstance(values, dict) else {}


def recent_runs() -> List[RecentRun]:
    """Return the last runs, the newest first; what can't be read is left out."""
    try:
        entries = json.loads(str(QgsSettings().value(_KEY, "") or "[]"))
        return [RecentRun(**{k: str(v) for k, v in entry.items()}) for entry in entries]
    except (ValueError, TypeError, AttributeError):  # written by another version
        return []


def remember_run(run: RecentRun) -> None:
    """Put a run before the others; an earlier one that made the same thing goes."""
    others = [each for each in recent_runs() if not (each.place and each.place == run.place)]
    kept = [run, *others][:_MOST]
    QgsSettings().setValue(_KEY, json.dumps([asdict(each) for each in kept]))
