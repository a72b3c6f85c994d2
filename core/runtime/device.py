"""The device that the network runs on: which one, why no better one, its memory and precision."""

from __future__ import annotations

import ctypes
import platform
import re
import shutil
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import torch

from ..jobs.counts import count_of
from .gpu_support import GpuFacts, choose_device_type, gpu_problem

_CUDA_BF16 = 8  # compute capability from which bf16 is real; before it is emulated
_CUDA_FP16 = 7  # from which fp16 has matrix units
_VECTOR_FUNCTIONS = (  # that PyTorch leaves to MKL
    *("abs", "acos", "asin", "atan", "cos", "cosh", "erf", "erfc", "erfinv", "exp", "expm1"),
    *("log", "log10", "log1p", "log2", "sin", "sinh", "sqrt", "tan", "tanh", "trunc"),
)


def choose_device(name: str = "auto") -> torch.device:
    """Return the device for a choice of ``engine_options.DEVICES``; auto is the best there is.

    Raises:
        UserError: The chosen device can't be used; says why.
    """
    if name == "cpu":
        return torch.device("cpu")
    kind = choose_device_type(name, _gpu_facts())
    if kind == "cuda":
        return torch.device("cuda", torch.cuda.current_device())
    return torch.device(kind)


def why_no_gpu() -> str:
    """Return one sentence on why no GPU is used; empty when one is."""
    facts = _gpu_facts()
    return "" if facts.mps else gpu_problem(facts)


def _gpu_facts() -> GpuFacts:
    """Ask torch and the system about GPUs; nothing is allocated on them."""
    facts = GpuFacts(
        system=platform.system(),
        nvidia_driver=(
            shutil.which("nvidia-smi") is not None or Path("/proc/driver/nvidia").exists()
        ),
        mps=torch.backends.mps.is_available(),
    )
    if torch.version.cuda is not None or torch.version.hip is not None:
        return _cuda_facts(facts)
    if getattr(torch.version, "xpu", None) is not None:
        return _xpu_facts(facts)
    return facts


def _cuda_facts(facts: GpuFacts) -> GpuFacts:
    """Add what torch's build for CUDA or ROCm says."""
    build = "cuda" if torch.version.cuda is not None else "rocm"
    facts = replace(facts, build=build, toolkit=str(torch.version.cuda or torch.version.hip))
    if not torch.cuda.is_available():
        return facts
    if build == "cuda":
        major, minor = torch.cuda.get_device_capability()
        architecture = f"sm_{major}{minor}"
    else:  # "gfx90a:sramecc+:xnack-": what follows the colon are switches
        named = str(getattr(torch.cuda.get_device_properties(0), "gcnArchName", ""))
        architecture = named.split(":")[0]
    return replace(
        facts,
        visible=True,
        name=torch.cuda.get_device_name(),
        architecture=architecture,
        built_for=tuple(torch.cuda.get_arch_list()),
    )


def _xpu_facts(facts: GpuFacts) -> GpuFacts:
    """Add what torch's build for Intel's GPUs says."""
    facts = replace(facts, build="xpu", toolkit=str(getattr(torch.version, "xpu", "")))
    if not torch.xpu.is_available():
        return facts
    import torchvision  # noqa: F401  # registers its operators

    has_code = torch._C._dispatch_has_kernel_for_dispatch_key
    return replace(
        facts,
        visible=True,
        name=torch.xpu.get_device_name(),
        detects=has_code("torchvision::nms", "XPU"),
    )


def describe_device(device: torch.device) -> str:
    """Return a device in words: its kind, name, and memory or threads."""
    if device.type == "cuda":
        memory = torch.cuda.get_device_properties(device).total_memory / 2**30
        return f"GPU {torch.cuda.get_device_name(device)}, {memory:.0f} GiB"
    if device.type == "xpu":
        memory = torch.xpu.get_device_properties(device).total_memory / 2**30
        return f"GPU {torch.xpu.get_device_name(device)}, {memory:.0f} GiB"
    if device.type == "mps":
        return f"GPU of {platform.processor() or 'this Mac'} (Metal)"
    threads = count_of(torch.get_num_threads(), "thread")
    return f"CPU with {threads}, {torch.backends.cpu.get_cpu_capability()}"


def available_memory(device: torch.device) -> int:
    """Return the bytes that this process can still use on a device; 0 where they are unknown."""
    if device.type == "cuda":
        return int(torch.cuda.mem_get_info(device)[0])
    if device.type == "xpu":
        ask = getattr(torch.xpu, "mem_get_info", None)  # not in torch 2.5
        return int(ask(device)[0]) if ask is not None else 0
    if device.type == "mps":
        used = torch.mps.current_allocated_memory()
        return max(0, int(torch.mps.recommended_max_memory()) - used)
    found = [value for value in (_meminfo(), _cgroup_rest()) if value is not None]
    return min(found, default=0)


def shapes_may_follow_values(device: torch.device) -> bool:
    """Whether a tensor's size may depend on values there.

    On a CPU it costs nothing and saves work. On a GPU the host waits for the value until the device
    has done all that it was given, and has nothing ready for it then: there all shapes are fixed,
    and what is too much is given no weight. Apple's and Intel's GPUs lack some operations for that.
    """
    return device.type != "cuda"


def small_tensor(
    values: Sequence[Any], device: torch.device, dtype: torch.dtype | None = None
) -> torch.Tensor:
    """Return a few numbers of the host on a device, without waiting for what it is doing."""
    made = torch.tensor(values, dtype=dtype)
    if device.type == "cuda":  # a copy from memory that isn't pinned waits
        return made.pin_memory().to(device, non_blocking=True)
    return made.to(device)


def choose_precision(device: torch.device) -> torch.dtype:
    """Return the number format for detection: the fastest that the device really computes in.

    GPUs are judged by their generation, CPUs by their instructions: bf16 emulated without them is
    slower than float32. Nothing is timed, so a machine gives the same answer however busy it is,
    and two runs the same layer.
    """
    if device.type == "cuda":
        if torch.version.hip is not None:
            return torch.bfloat16
        major = torch.cuda.get_device_capability(device)[0]
        if major >= _CUDA_BF16:
            return torch.bfloat16
        return torch.float16 if major >= _CUDA_FP16 else torch.float32
    if device.type == "cpu" and cpu_has_bf16():
        return torch.bfloat16
    return torch.float32


def cpu_has_bf16() -> bool:
    """Whether the CPU's instructions for products of bf16 numbers are worth using.

    AMX is, and AVX-512 BF16 of AMD; Intel's AVX-512 BF16 without AMX takes 1.5 times as long as
    float32 (``benchmarks/RESULTS.md``).
    """
    if _supports("_is_amx_tile_supported"):
        return True
    return _supports("_is_avx512_bf16_supported") and not _cpu_is_intel()


def _supports(name: str) -> bool:
    check = getattr(torch.cpu, name, None)  # they come and go with versions
    return check is not None and bool(check())


def _cpu_is_intel() -> bool:
    path = Path("/proc/cpuinfo")
    text = path.read_text(encoding="utf-8", errors="replace") if path.exists() else ""
    return "GenuineIntel" in (text or platform.processor())


def prepare_cpu() -> None:
    """Make this thread's CPU compute fast and, with the same number of threads, always the same.

    Numbers below about 1e-38 become 0: they cost a hundred times more. And every vector function
    is called once, by this thread alone: where several threads make the first call together,
    Intel's MKL (2024.2, on Intel's CPUs) may compute the share of one of them by a kernel of low
    precision (github.com/pytorch/pytorch/issues/188792).
    """
    torch.set_flush_denormal(True)
    for dtype in (torch.float32, torch.float64):
        one = torch.ones(1, dtype=dtype)
        for name in _VECTOR_FUNCTIONS:
            getattr(torch, name)(one)


def release_cached_memory() -> None:
    """Give the GPUs' freed memory back to their drivers, so that it can be had in one piece."""
    for device in (torch.cuda, getattr(torch, "xpu", None)):
        if device is not None and device.is_available():
            device.empty_cache()
    if torch.backends.mps.is_available():
        torch.mps.empty_cache()


def release_memory() -> None:
    """Give freed memory back to the system, where the C library (glibc) or Metal would keep it.

    Windows, activations and outlines of many sizes leave holes; without this, a process grows for
    hours. A call takes milliseconds.
    """
    if torch.backends.mps.is_available():  # an Apple GPU's memory is the system's
        torch.mps.empty_cache()
    if sys.platform == "linux":
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # not in musl
        if trim is not None:
            trim(0)


def _meminfo() -> int | None:
    """Return available bytes as the system says (Linux), or by psutil where it is installed."""
    path = Path("/proc/meminfo")
    if path.exists():
        for line in path.read_text(encoding="ascii").splitlines():
            if line.startswith("MemAvailable:"):
                return int(line.split()[1]) * 1024
    try:
        import psutil
    except ImportError:
        return None
    return int(psutil.virtual_memory().available)


def _cgroup_rest() -> int | None:
    """Return the bytes that the limits of a container or of a cluster's job leave; None: no limit.

    Linux counts memory by groups of processes, which lie in each other like folders. Each may have
    a limit: a container's is that of the outermost group it sees, a job's of Slurm or systemd one
    further in.
    """
    return cgroup_rest(Path("/proc/self/cgroup"), Path("/sys/fs/cgroup"))


def cgroup_rest(own: Path, mounted: Path) -> int | None:
    """Return what is left of the narrowest limit, in bytes; None without a limit.

    Args:
        own: The file that names this process's groups, of both versions of the system.
        mounted: The folder of all groups.
    """
    try:
        lines = [line.split(":", 2) for line in own.read_text(encoding="utf-8").splitlines()]
    except OSError:
        lines = []
    groups = {mounted, mounted / "memory"}
    for _, controllers, place in (line for line in lines if len(line) == 3):
        if controllers and "memory" not in controllers.split(","):
            continue
        base = mounted / "memory" if controllers else mounted
        inner = base / place.strip("/")
        groups |= {inner, *(folder for folder in inner.parents if base in folder.parents)}
    found = [rest for rest in map(_group_rest, groups) if rest is not None]
    return min(found, default=None)


def _group_rest(group: Path) -> int | None:
    """Return what is left of one group's own limit; None where it has none."""
    for limit, usage, cache in (
        ("memory.max", "memory.current", "inactive_file"),
        ("memory.limit_in_bytes", "memory.usage_in_bytes", "total_inactive_file"),
    ):
        try:
            allowed = (group / limit).read_text(encoding="ascii").strip()
            used = int((group / usage).read_text(encoding="ascii"))
        except (OSError, ValueError):
            continue
        if allowed.isdigit() and int(allowed) < 1 << 60:  # v1 writes a huge number for "none"
            return max(0, int(allowed) - used + _cached_bytes(group / "memory.stat", cache))
    return None


def _cached_bytes(statistics: Path, name: str) -> int:
    """Return the bytes of files that were read: they count as used until they are needed."""
    try:
        found = re.search(rf"^{name} (\d+)$", statistics.read_text(encoding="ascii"), re.MULTILINE)
    except (OSError, ValueError):
        return 0
    return int(found[1]) if found else 0
