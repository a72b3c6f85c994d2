"""The time left of a job whose work is uneven."""

import math

import pytest
from rs_mask_plugin.core.jobs.job import RateEstimate

WORK = {
    "even": ([1.0] * 400, 0.02),
    "slow first tile": ([20.0] + [0.2] * 600, 0.2),
    "first half without data": ([0.01] * 300 + [1.0] * 300, 0.1),
    "500 tiles taken from the archive": ([0.0002] * 500 + [1.0] * 300, 0.1),
    "blocks without data": (([0.05] * 20 + [1.0] * 20) * 20, 0.15),
    "rows with many objects": ([0.3 + 1.5 * abs(math.sin(k / 40)) for k in range(500)], 0.15),
    "validation after each epoch": (([1.0] * 50 + [30.0]) * 8, 0.25),
}
"""Seconds of each tile, and the mean of |log(time left / true time left)| that is allowed."""


@pytest.mark.parametrize("name", WORK)
def test_the_time_left_is_near_the_true_one_however_uneven_the_work(name):
    costs, allowed = WORK[name]
    whole, estimate, now, last = sum(costs), RateEstimate(), 0.0, 0.0
    estimate.add(0.0, 0)
    errors = []
    for done, seconds in enumerate(costs, start=1):
        now += seconds
        if now - last < 0.2:
            continue
        last = now
        rate = estimate.add(now, done)
        if rate and 0.1 < now / whole < 0.95:
            errors.append(abs(math.log((len(costs) - done) / rate / (whole - now))))
    assert sum(errors) / len(errors) <= allowed


def test_nothing_is_said_at_once_or_while_nothing_is_done():
    estimate = RateEstimate()
    assert [estimate.add(second, 0) for second in range(5)] == [None] * 5
    assert RateEstimate().add(0.0, 0) is None
