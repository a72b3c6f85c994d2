"""The learning rate of a training whose user left it open: found by a short range test."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import replace

from ...core.jobs.errors import StoppedError
from ...core.jobs.job import Job
from ..loading.batch import Batch, collate
from ..optim.optimizers import default_learning_rate
from ..trainer.lr_range_test import range_test
from .setup import TrainingSetup

_TEST_STEPS = 60  # of a learning-rate test, at most
_TEST_SHARE = 0.1  # of the training that it may take
_FEWEST_TEST_STEPS = 10  # fewer give no curve
_TEST_EPOCH = 1_000_000  # no epoch of any training: the test's tiles come in an order of their own


def with_learning_rate(setup: TrainingSetup, job: Job) -> TrainingSetup:
    """Return a training with its learning-rate test, where its parameters ask for one.

    A resumed training keeps the test that it began with.

    Args:
        setup: The training; its network is as before afterwards.
        job: Receives progress and what was found.

    Raises:
        StoppedError: The job was asked to stop.
    """
    if setup.parameters.learning_rate >= 0:
        return setup
    if setup.inputs.checkpoint is not None:
        return replace(setup, learning_rate_test=setup.inputs.checkpoint.learning_rate_test)
    own = default_learning_rate(
        setup.parameters.optimizer, from_nothing=setup.parameters.weights == "none"
    )
    steps = min(_TEST_STEPS, int(_TEST_SHARE * setup.total_steps))
    if steps < _FEWEST_TEST_STEPS:
        job.warn(
            f"The training's {setup.total_steps:,} steps are too few for a test of learning rates "
            f"({round(_FEWEST_TEST_STEPS / _TEST_SHARE)} would do): the optimizer's own, "
            f"{own:.2g}, is taken."
        )
        return setup
    try:
        test = range_test(
            setup.model.network,
            setup.model.step,
            setup.new_optimizer(own),
            _test_batches(setup, job),
            default=own,
            steps=steps,
            processes=setup.processes,
            job=job,
        )
    except StoppedError as stopped:
        raise StoppedError(
            "Stopped in the test of learning rates, before the first step; start it again."
        ) from stopped
    text = (
        f"Learning-rate test over {len(test.losses)} steps from {test.learning_rates[0]:.2g} on: "
        f"{test.suggestion:.2g} is taken (the optimizer's own is {own:.2g})."
        if test.losses
        else f"The learning-rate test found no loss; the optimizer's own, {own:.2g}, is taken."
    )
    job.info(text)
    return replace(setup, learning_rate_test=test, notes=(*setup.notes, text))


def _test_batches(setup: TrainingSetup, job: Job) -> Iterator[list[Batch]]:
    """Yield the batches of steps without end; loaded here, as they are few."""
    size = setup.parameters.accumulation
    for epoch in itertools.count(_TEST_EPOCH):
        planned = setup.plan.batches(epoch, repeated=setup.hard_tiles.repeated)
        for first in range(0, len(planned), size):
            batches = []
            for keys in planned[first : first + size]:
                if setup.processes.count == 1:
                    job.check_stop()
                batches.append(collate([setup.dataset[key] for key in keys]))
            yield batches
