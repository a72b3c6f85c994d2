"""The processes that train one network together, as ``torchrun`` starts them; mostly just one.

Each learns from its share of every batch; gradients are averaged by PyTorch's own
``DistributedDataParallel``. The first process (the lead) alone validates and writes.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import TypeVar

import torch
import torch.distributed as dist
from torch import Tensor, nn
from torch.nn.parallel import DistributedDataParallel

from ...core.jobs.errors import StoppedError, UserError
from ...core.jobs.job import Job
from ...core.jobs.protocol import AnyMessage, Message

_TIMEOUT = timedelta(hours=2)  # the others wait while the lead validates; a death is seen at once
_CONNECTION_TEXTS = ("connection closed", "connection reset", "connection refused", "broken pipe",
                     "socket", "gloo", "nccl", "timed out", "timeout")  # fmt: skip

Value = TypeVar("Value")


@dataclass(frozen=True)
class DistributedContext:
    """The processes of a training.

    Attributes:
        device: Where this one computes.
        rank: The number of this one; 0 is the lead.
        count: How many there are.
    """

    device: torch.device
    rank: int = 0
    count: int = 1

    @property
    def leads(self) -> bool:
        """Whether this process validates and writes."""
        return self.rank == 0

    def sum(self, values: Tensor) -> Tensor:
        """Return the sum of a small tensor over all processes, on the tensor's own device."""
        if self.count == 1:
            return values
        total = values.detach().to(self.device, copy=True)
        dist.all_reduce(total)
        return total.to(values.device)

    def merge(self, values: dict[int, float]) -> dict[int, float]:
        """Return the entries of all processes, in the same order in each."""
        if self.count == 1:
            return values
        found: list[dict[int, float]] = [{} for _ in range(self.count)]
        dist.all_gather_object(found, values)
        return {key: value for part in found for key, value in part.items()}

    def minimum(self, value: int) -> int:
        """Return the smallest of all processes' numbers."""
        if self.count == 1:
            return value
        found = torch.tensor(value, device=self.device)
        dist.all_reduce(found, op=dist.ReduceOp.MIN)
        return int(found)

    def stopping(self, job: Job) -> bool:
        """Return whether any process was asked to stop: the same answer for all."""
        if self.count == 1:
            return job.stopping
        return bool(self.sum(torch.tensor(float(job.stopping))) > 0)

    def check_stop(self, job: Job) -> None:
        """Stop all processes when any was asked to.

        Raises:
            StoppedError: One was.
        """
        if self.stopping(job):
            raise StoppedError()

    def run_in_turn(self, action: Callable[[], Value]) -> Value:
        """Do something in the lead first, then in the others: they find the files that it made."""
        if self.leads:
            result = action()
            self._wait()
            return result
        self._wait()
        return action()

    def run_in_lead(self, action: Callable[[], Value]) -> Value:
        """Do something in the lead alone and tell all what came of it.

        Raises:
            StoppedError: The lead was stopped while it did it.
        """
        if self.count == 1:
            return action()
        outcome: list[Value | bool | None] = [None, False]
        if self.leads:
            try:
                outcome = [action(), False]
            except StoppedError:
                dist.broadcast_object_list([None, True], src=0, device=self.device)
                raise
        dist.broadcast_object_list(outcome, src=0, device=self.device)
        if outcome[1]:
            raise StoppedError()
        return outcome[0]  # type: ignore[return-value]

    def wrap(self, module: nn.Module, *, learns_statistics: bool) -> nn.Module:
        """Let a module's gradients be averaged over all processes.

        Args:
            module: On this process's device.
            learns_statistics: Whether batch norms learn their running statistics: on GPUs over
                the whole batch (``SyncBatchNorm``), elsewhere over the lead's share.
        """
        if self.count == 1:
            return module
        on_gpu = self.device.type == "cuda"
        if on_gpu and learns_statistics:
            module = nn.SyncBatchNorm.convert_sync_batchnorm(module)
        return DistributedDataParallel(
            module,
            device_ids=[self.device.index] if on_gpu else None,
            broadcast_buffers=learns_statistics,
        )

    def filter_messages(self, job: Job) -> Job:
        """Return the job as this process may use it: the lead speaks, the others only warn."""
        if self.leads:
            return job

        def only_warnings(message: AnyMessage) -> AnyMessage | None:
            return message if isinstance(message, Message) and message.level != "info" else None

        return job.part(only_warnings)

    def _wait(self) -> None:
        if self.count > 1:
            self.minimum(0)


def check_alone(job: str) -> None:
    """Refuse a job that several processes would do each for itself, into the same folder.

    Args:
        job: What the user calls it.

    Raises:
        UserError: ``torchrun`` started more than one process.
    """
    if _count() > 1:
        raise UserError(
            f"{job} runs in one process, and torchrun started {_count()}.",
            "Start it without torchrun.",
        )


def _count() -> int:
    """Return how many processes ``torchrun`` started; 1 where it did not."""
    return int(os.environ.get("WORLD_SIZE", "1")) if "RANK" in os.environ else 1


@contextmanager
def join_processes(choose: Callable[[], torch.device]) -> Iterator[DistributedContext]:
    """Join the processes that ``torchrun`` started; alone where it did not.

    Args:
        choose: Returns the device; called when the right GPU is the current one.

    Raises:
        UserError: Another process ended before this one was done, or there are more processes than
            GPUs on this machine.
    """
    count = _count()
    if count == 1:
        yield DistributedContext(choose())
        return
    rank, local = int(os.environ["RANK"]), int(os.environ.get("LOCAL_RANK", "0"))
    if torch.cuda.is_available():
        torch.cuda.set_device(local % torch.cuda.device_count())
    device = choose()
    if device.type == "cuda" and local >= torch.cuda.device_count():
        raise UserError(
            f"There are more processes than the {torch.cuda.device_count()} GPUs of this machine.",
            "Start torchrun with as many processes as GPUs (--nproc-per-node).",
        )
    dist.init_process_group("nccl" if device.type == "cuda" else "gloo", timeout=_TIMEOUT)
    try:
        yield DistributedContext(device, rank, count)
    except RuntimeError as error:
        # No clean farewell here: it would wait for the processes that are gone.
        if any(text in str(error).lower() for text in _CONNECTION_TEXTS):
            raise UserError(
                "Another process of this training ended, and so did this one.",
                "Look at its messages; train again with RESUME to go on.",
            ) from error
        raise
    else:
        dist.destroy_process_group()
