"""A GPU for machines without one: tensors that say ``cuda:0`` and are computed on the CPU.

A tensor is *on the device* when its storage was noted as such: by a copy to the device, by a
factory with ``device="cuda"``, or as the result of an operation on tensors of the device. Two modes
of torch see to it. One answers for ``tensor.device`` and catches the calls that name a device; the
other sees every single operation, those of the backward pass too.

Autocast for the device is that of the CPU, in bfloat16. Nothing is timed, and no memory is counted.
"""

from __future__ import annotations

import contextlib
import traceback
from collections import Counter
from pathlib import Path
from unittest import mock

import torch
from torch.autograd.graph import _engine_run_backward
from torch.multiprocessing.reductions import StorageWeakRef
from torch.overrides import TorchFunctionMode
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils._pytree import tree_iter

DEVICE = torch.device("cuda", 0)
_ROOT = str(Path(__file__).resolve().parents[1])
_SWEEP = 20_000  # new storages after which the dead ones are forgotten

# Operations whose result has as many entries as the values say, or is read by the host.
_READ_VALUES = {
    "nonzero", "masked_select", "_unique", "_unique2", "unique_dim", "unique_consecutive",
    "bincount", "nms", "_local_scalar_dense", "equal", "is_nonzero",
}  # fmt: skip
# Operations that take operands of the host as well.
_MAY_MIX = {"copy_", "_to_copy", "index", "_index_put_impl_", "index_put_", "index_put", "set_"}
_WITH_VALUES = {torch.tensor, torch.as_tensor, torch.Tensor.new_tensor}
_FACTORIES = _WITH_VALUES | {
    torch.zeros, torch.ones, torch.empty, torch.full, torch.arange, torch.linspace, torch.eye,
    torch.rand, torch.randn, torch.randint, torch.randperm, torch.zeros_like, torch.ones_like,
    torch.empty_like, torch.full_like, torch.rand_like, torch.Tensor.new_zeros,
    torch.Tensor.new_ones, torch.Tensor.new_full, torch.Tensor.new_empty,
}  # fmt: skip
_ATTRIBUTES = {"device": DEVICE, "is_cuda": True, "is_cpu": False}
_READS = {"tolist", "item", "__float__", "__int__", "__bool__", "__index__", "__contains__"}
_MOVES = {"to", "cpu", "cuda", "pin_memory", "is_pinned", "get_device", "numpy", "__array__"}


class SimulatedDevice:
    """What happened on the device.

    Attributes:
        mixed: Operation and line of an operation with operands of host and device, which a GPU
            refuses → how often.
        waits: What the host waited for until the device had done all its work, and the line → how
            often: values that are read, results whose size depends on values, copies to the host,
            and copies to the device that are not pinned and asynchronous.
        asynchronous_copies: Copies of pinned tensors to the device.
        operations: How many ran on the device.
        history: What the host did, in order: "copy" to the device, "read" of copies from it.
    """

    def __init__(self):
        self._there, self._pinned, self._unread = _Storages(), _Storages(), _Storages()
        self._watching, self._makes = True, False
        self.clear()

    def clear(self):
        """Begin to count anew."""
        self.mixed, self.waits = Counter(), Counter()
        self.asynchronous_copies = self.operations = 0
        self.history = []

    def holds(self, tensor):
        """Whether a tensor is on the device."""
        return tensor in self._there

    def put(self, tensor):
        """Note that a tensor is on the device."""
        self._there.add(tensor)
        return tensor

    @contextlib.contextmanager
    def unwatched(self):
        """Let operations be no operations of the device."""
        before, self._watching = self._watching, False
        try:
            yield
        finally:
            self._watching = before

    @contextlib.contextmanager
    def making(self, there):
        """Let tensors that are made from nothing be on the device, or on the host."""
        before, self._makes = self._makes, there
        try:
            yield
        finally:
            self._makes = before

    def wait(self, reason):
        """Note that the host waits."""
        if self._watching:
            self.waits[(reason, _line())] += 1

    def move(self, name, func, args, kwargs):
        """Do one of ``_MOVES``."""
        tensor = args[0]
        if name == "pin_memory":
            with self.unwatched():
                pinned = tensor.clone()
            self._pinned.add(pinned)
            return pinned
        if name == "is_pinned":
            return tensor in self._pinned
        if name == "get_device":
            return 0 if self.holds(tensor) else -1
        if name in ("numpy", "__array__"):
            if self.holds(tensor):
                raise TypeError("can't convert cuda:0 device type tensor to numpy.")
            if tensor in self._unread:
                raise AssertionError(f"read before the copy was waited for: {_line()}")
            return func(*args, **kwargs)
        rest, kwargs, target = self._target(name, list(args[1:]), dict(kwargs))
        here = self.holds(tensor)
        if target is None or (target.type == DEVICE.type) == here:
            return torch.Tensor.to(tensor, *rest, **kwargs)
        asynchronous = kwargs.get("non_blocking") or True in rest
        if here and not asynchronous:
            self.wait("copy to the host")
        elif here:
            pass
        elif asynchronous and tensor in self._pinned:
            self.asynchronous_copies += 1
            self.history.append("copy")
        else:
            self.wait("copy to the device")
        with self.unwatched():
            moved = torch.Tensor.to(tensor, *rest, **{**kwargs, "copy": True})
        if not here:
            return self.put(moved)
        if asynchronous:
            self._unread.add(moved)
        return moved

    def read_copies(self):
        """Wait until copies to the host that are on their way are there."""
        self.wait("event")
        self.history.append("read")
        self._unread = _Storages()

    @contextlib.contextmanager
    def in_this_thread(self):
        """Let the device be there in another thread than the one that made it."""
        with _Calls(self), _Operations(self):
            yield

    def _target(self, name, rest, kwargs):
        """Return the arguments of a move as on the host, and where it leads; None: stays."""
        if name != "to":
            return ["cpu", *rest], kwargs, DEVICE if name == "cuda" else torch.device("cpu")
        target = None
        if kwargs.get("device") is not None:
            target, kwargs["device"] = torch.device(kwargs["device"]), "cpu"
        elif rest and isinstance(rest[0], torch.Tensor):
            target = DEVICE if self.holds(rest[0]) else torch.device("cpu")
        elif rest and isinstance(rest[0], (str, torch.device, int)):
            target, rest[0] = torch.device(rest[0]), "cpu"
        return rest, kwargs, target

    def make(self, func, args, kwargs):
        """Call a factory with a device."""
        there = torch.device(kwargs["device"]).type == DEVICE.type
        if there and func in _WITH_VALUES:
            self.wait("copy to the device")
        with self.unwatched():
            made = func(*args, **{**kwargs, "device": "cpu"})
        return self.put(made) if there else made

    def operate(self, func, args, kwargs):
        """Do one operation of torch's dispatcher."""
        tensors = [part for part in tree_iter((args, kwargs)) if _is_tensor(part)]
        if self._makes and not tensors:
            return self.put(func(*args, **kwargs))
        host = [tensor for tensor in tensors if not self.holds(tensor)]
        if not self._watching or len(host) == len(tensors):
            return func(*args, **kwargs)
        self.operations += 1
        name = func._schema.name.split("::")[1]
        if name not in _MAY_MIX and any(tensor.dim() for tensor in host):
            self.mixed[(name, _line())] += 1
        if name in _READ_VALUES or (name == "repeat_interleave" and not kwargs):
            self.wait(name)
        if name == "copy_" and host:
            self.wait("copy_ between host and device")
        if "index" in name and len(args) > 1 and isinstance(args[1], (list, tuple)):
            for index in args[1]:
                if isinstance(index, torch.Tensor) and index.dtype in (torch.bool, torch.uint8):
                    self.wait("boolean index")
                elif isinstance(index, torch.Tensor) and not self.holds(index):
                    self.wait("index of the host")
        results = func(*args, **kwargs)
        of_host = {tensor.untyped_storage()._cdata for tensor in host}
        for result in tree_iter(results):
            if _is_tensor(result) and result.untyped_storage()._cdata not in of_host:
                self.put(result)
        return results


class _Storages:
    """Storages, remembered while they live."""

    def __init__(self):
        self._known = {}
        self._added = 0

    def add(self, tensor):
        storage = tensor.untyped_storage()
        if storage._cdata not in self._known:
            # While the weak reference lives, no other storage gets this address.
            self._known[storage._cdata] = StorageWeakRef(storage)
            self._added += 1
        if self._added > _SWEEP:
            self._known = {key: ref for key, ref in self._known.items() if not ref.expired()}
            self._added = 0

    def __contains__(self, tensor):
        return tensor.untyped_storage()._cdata in self._known


class _Event:
    """An event of the device: what it waits for, has been done by then, as all is done at once."""

    def __init__(self, device):
        self._device = device

    def record(self):
        pass

    def synchronize(self):
        self._device.read_copies()


class _Calls(TorchFunctionMode):
    """Passes the calls on that name or ask for a device."""

    def __init__(self, device):
        super().__init__()
        self._device = device

    def __torch_function__(self, func, types, args=(), kwargs=None):
        kwargs, device = kwargs or {}, self._device
        name = getattr(func, "__name__", "")
        first = args[0] if args and isinstance(args[0], torch.Tensor) else None
        if name == "__get__":
            attribute = getattr(getattr(func, "__self__", None), "__name__", "")
            if attribute in _ATTRIBUTES and device.holds(first):
                return _ATTRIBUTES[attribute]
        elif name in _MOVES and first is not None:
            return device.move(name, func, args, kwargs)
        elif kwargs.get("device") is not None and func in _FACTORIES:
            return device.make(func, args, kwargs)
        elif name == "backward":
            with self:  # the operations of a backward pass written in Python ask for devices, too
                start = (torch.ones_like(first),)
                return _engine_run_backward(
                    (first,), start, False, False, (), allow_unreachable=True, accumulate_grad=True
                )
        elif name in _READS and device.holds(first):
            # In inference mode no operation tells of it.
            device.wait(name)
            with device.unwatched():
                return func(*args, **kwargs)
        elif getattr(func, "__module__", "") == "torch.nn.functional":
            # Written in Python, and no mode is asked inside: what it makes itself, it makes where
            # its arguments are.
            there = any(device.holds(x) for x in tree_iter((args, kwargs)) if _is_tensor(x))
            with device.making(there):
                return func(*args, **kwargs)
        return func(*args, **kwargs)


class _Operations(TorchDispatchMode):
    """Passes every operation on."""

    def __init__(self, device):
        super().__init__()
        self._device = device

    def __torch_dispatch__(self, func, types, args=(), kwargs=None):
        return self._device.operate(func, args, kwargs or {})


def _is_tensor(part):
    return isinstance(part, torch.Tensor)


def _line():
    """Return the innermost line of this project, outside the tests, that is being run."""
    for frame in reversed(traceback.extract_stack()):
        name = frame.filename
        if name.startswith(_ROOT) and "site-packages" not in name and name != __file__:
            return f"{name[len(_ROOT) + 1 :]}:{frame.lineno}"
    return "torch"


def _no_capture():
    """Return the optimizers' question whether a CUDA graph is being recorded, unasked."""
    names = [name for name in dir(torch.optim.Optimizer) if "graph_capture_health_check" in name]
    return {name: lambda _optimizer: None for name in names}


@contextlib.contextmanager
def simulated_device():
    """Let ``cuda`` be there; yields what happens on it."""
    device = SimulatedDevice()
    grouped, autocast = torch._C._group_tensors_by_device_and_dtype, torch.autocast

    def group(lists, *others):
        return {
            (DEVICE if device.holds(tensors[0][0]) else of, dtype): (tensors, indices)
            for (of, dtype), (tensors, indices) in grouped(lists, *others).items()
        }

    def cast(kind, dtype=None, **named):
        if kind != DEVICE.type:
            return autocast(kind, dtype, **named)
        # A CPU takes minutes for convolutions in float16.
        return autocast("cpu", torch.bfloat16 if dtype == torch.float16 else dtype, **named)

    with (
        mock.patch.object(torch._C, "_group_tensors_by_device_and_dtype", group),
        mock.patch.object(torch, "autocast", cast),
        mock.patch.object(torch.cuda, "is_available", lambda: True),
        mock.patch.object(torch.cuda, "_lazy_init", lambda: None),
        mock.patch.object(torch.cuda, "empty_cache", lambda: None),
        mock.patch.object(torch.cuda, "Event", lambda **_named: _Event(device)),
        mock.patch.object(torch.cuda, "manual_seed_all", lambda _seed: None),
        mock.patch.multiple(torch.optim.Optimizer, **_no_capture()),
        device.in_this_thread(),
    ):
        yield device
