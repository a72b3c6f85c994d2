"""The errors that a user can mend, and the one that is no error at all: being asked to stop."""

from __future__ import annotations

from .addresses import without_credentials


class UserError(Exception):
    """Something that the user can mend: one sentence that says what is wrong, and where.

    Args:
        text: One sentence without a full stop's worth of jargon: what is wrong, and where.
        hint: What to do about it; may be empty.
    """

    def __init__(self, text: str, hint: str = "") -> None:
        self.text = without_credentials(text)
        self.hint = without_credentials(hint)
        super().__init__(self.text)


class ParameterError(UserError, ValueError):
    """A parameter of a job is unknown or missing, or its value is not allowed."""


class OutsideError(UserError):
    """Nothing of the area to search lies on a raster."""


class StoppedError(Exception):
    """Raised by ``Job.check_stop`` when the user asked to stop; carries how to go on.

    Args:
        text: What was kept and how the job is resumed.
        outputs: What the job had finished, as in ``result``.
    """

    def __init__(self, text: str = "", outputs: dict[str, object] | None = None) -> None:
        super().__init__(text)
        self.text = text
        self.outputs = outputs or {}
