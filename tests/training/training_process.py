"""A training in a process of its own, which may be killed in the middle of anything."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from multiprocessing.context import ForkServerContext

from rs_mask_plugin.core.jobs.job import Job
from rs_mask_plugin.core.jobs.parameters import parameters_from_dict
from rs_mask_plugin.core.jobs.protocol import AnyMessage, Progress
from rs_mask_plugin.core.jobs.training_options import TrainParameters
from rs_mask_plugin.training.train import train


def ready_processes() -> ForkServerContext:
    """Return what starts processes with the libraries loaded: a start costs next to nothing."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.training.training_process"])
    return context


def train_as_one_of(rank: int, count: int, port: int, values: dict[str, object]) -> None:
    """Train as one of several processes, with the variables that torchrun sets."""
    os.environ.update(
        RANK=str(rank),
        LOCAL_RANK=str(rank),
        WORLD_SIZE=str(count),
        MASTER_ADDR="localhost",
        MASTER_PORT=str(port),
    )
    train_until_killed(values, None)


def train_until_killed(values: dict[str, object], killed_after_s: float | None) -> None:
    """Train, with checkpoints as often as they may come.

    Args:
        values: The job's parameters.
        killed_after_s: Seconds after the first step until this process is killed; None: never.
    """
    started = False

    def hear(message: AnyMessage) -> None:
        nonlocal started
        step = isinstance(message, Progress) and message.unit == "steps"
        if started or killed_after_s is None or not step:
            return
        started = True
        kill = threading.Timer(killed_after_s, os.kill, (os.getpid(), signal.SIGKILL))
        kill.daemon = True
        kill.start()

    parameters = parameters_from_dict(TrainParameters, values)
    train(parameters, Job(hear), checkpoint_interval_s=0.0)
