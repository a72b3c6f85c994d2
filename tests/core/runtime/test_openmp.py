"""How long threads wait for each other: ours where the user says nothing."""

from __future__ import annotations

import os

from rs_mask_plugin.core.runtime.openmp import wait_briefly


def test_threads_wait_briefly_unless_the_user_says_otherwise(monkeypatch):
    monkeypatch.setenv("GOMP_SPINCOUNT", "")
    monkeypatch.delenv("GOMP_SPINCOUNT")
    wait_briefly()
    assert int(os.environ["GOMP_SPINCOUNT"]) < 300_000  # GNU OpenMP's own
    monkeypatch.setenv("GOMP_SPINCOUNT", "7")
    wait_briefly()
    assert os.environ["GOMP_SPINCOUNT"] == "7"
