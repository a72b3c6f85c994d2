"""Many random cases for as long as there is time: a few seconds in the tests, longer on request.

``make fuzz`` gives each reader an hour and prints how many cases were tried.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from typing import Any

import hypothesis
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis.strategies import SearchStrategy

SECONDS = float(os.environ.get("RS_MASK_FUZZ_SECONDS", "4"))
_CASES = 20  # drawn before the clock is looked at again


def fuzz(cases: SearchStrategy[Any], check: Callable[[Any], None], seconds: float = SECONDS) -> int:
    """Check random cases until the time is over; the first failure is raised with its case.

    Rounds have the seeds 0, 1, 2, …: the same cases come in each run, and more of them with more
    time.

    Returns:
        How many cases were checked.
    """
    checked = 0

    @settings(
        max_examples=_CASES,
        deadline=None,
        database=None,
        phases=[Phase.generate],  # making a failure small can take many times as long
        suppress_health_check=list(HealthCheck),
    )
    @given(cases)
    def check_some(case: Any) -> None:
        nonlocal checked
        checked += 1
        check(case)

    end = time.monotonic() + seconds
    number = 0
    while time.monotonic() < end:
        hypothesis.seed(number)(check_some)()
        number += 1
    print(f"\n{checked} cases in {seconds:g} s")
    return checked
