"""What the tests of training share."""

from __future__ import annotations

import pytest


@pytest.fixture(autouse=True)
def time_to_write_at_a_stop(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a stopped training write its checkpoint, however busy the machine's disk is.

    A user's stop has to end soon, so a checkpoint that would take longer is not begun.
    """
    monkeypatch.setattr("rs_mask_plugin.training.run.recorder._STOP_WRITE_S", 60.0)
