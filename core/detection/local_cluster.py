"""Several GPUs of one machine: a worker process for each, behind a Dask scheduler of this run."""

from __future__ import annotations

import logging
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from typing import Any

import torch

from ..jobs.job import Job
from .search import MIN_GROUP_TILES

_LOOPBACK = "127.0.0.1"


def processes_for(device: str, tiles: int, job: Job) -> int:
    """Return how many processes search best: one a GPU where there are several, else 1 (this one).

    Args:
        device: One of ``engine_options.DEVICES``.
        tiles: Of the whole job; a GPU without a group of rows of its own is not worth a process.
        job: Told when GPUs stay idle for want of Dask.
    """
    if device not in ("auto", "cuda") or not torch.cuda.is_available():
        return 1
    gpus = torch.cuda.device_count()
    useful = min(gpus, tiles // MIN_GROUP_TILES)
    if useful < 2:
        return 1
    if find_spec("distributed") is None:
        job.info(
            f"One of {gpus} GPUs is used: the engine has no Dask, which shares the work among "
            "them. To use all, install Dask in the engine's Python: pip install "
            "'rs-mask[cluster]'."
        )
        return 1
    return useful


@contextmanager
def local_workers(count: int, job: Job) -> Iterator[str]:
    """Run workers on this machine, each with a GPU (where there are any) and its share of the CPU.

    Args:
        count: How many.
        job: Told when they can't be started.

    Yields:
        Address of their scheduler, for ``dask_search.Cluster``; empty when they can't be
        started. Only this machine reaches it, but all of its users do: Dask asks for no password
        (its TLS wants a library more). docs/guide/batch.md says so.
    """
    from distributed import Nanny, Scheduler, SpecCluster

    reach = {"host": _LOOPBACK, "dashboard": False}
    scheduler: dict[str, Any] = {"cls": Scheduler, "options": {**reach, "port": 0}}
    threads = 2 if torch.cuda.is_available() else 1  # one reads while the other's group is searched
    with tempfile.TemporaryDirectory(prefix="rs-mask-", ignore_cleanup_errors=True) as folder:
        workers = {
            number: {
                "cls": Nanny,
                "options": {
                    **reach,
                    "nthreads": threads,
                    "memory_limit": 0,  # what a window needs is judged by the device, not by Dask
                    "silence_logs": logging.WARNING,
                    "local_directory": folder,
                    "env": _environment(number, count),
                },
            }
            for number in range(count)
        }
        try:
            cluster = SpecCluster(
                workers=workers, scheduler=scheduler, silence_logs=logging.WARNING
            )
        except (RuntimeError, OSError) as error:
            job.warn(f"Only one process searches: {count} can't be started here ({error}).")
            yield ""
            return
        with cluster:
            yield str(cluster.scheduler_address)


def _environment(number: int, count: int) -> dict[str, str]:
    """Return what makes a process see one GPU only, and take no more than its share of the CPU."""
    threads = max(1, (os.cpu_count() or 1) // count)
    names = ("OMP_NUM_THREADS", "MKL_NUM_THREADS", "OPENBLAS_NUM_THREADS")
    environment = {name: os.environ.get(name, str(threads)) for name in names}
    gpus = visible_gpus(os.environ.get("CUDA_VISIBLE_DEVICES"), torch.cuda.device_count())
    if gpus:
        environment["CUDA_VISIBLE_DEVICES"] = gpus[number % len(gpus)]
    return environment


def visible_gpus(allowed: str | None, count: int) -> list[str]:
    """Return how each GPU that this process sees is named to another process.

    Args:
        allowed: This process's own ``CUDA_VISIBLE_DEVICES``: numbers or UUIDs; None: all.
        count: GPUs that it sees; a list may name some that are not there.
    """
    if allowed is None:
        return [str(number) for number in range(count)]
    return [name.strip() for name in allowed.split(",") if name.strip()][:count]
