"""Which device the network runs on, why not a better one, and how exactly it computes there."""

from __future__ import annotations

import ctypes
import platform
import shutil
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import torch
from torch.nn import functional

from .errors import UserError

_CUDA_BF16 = 8  # compute capability from which bf16 is real; before it is emulated
_CUDA_FP16 = 7  # from which fp16 has matrix units
_PROBE_GAIN = 1.15  # times faster that bf16 must be to be worth its rounding


def choose_device(name: str = "auto") -> torch.device:
    """Return the device for a choice of ``options.DEVICES``; auto is the best there is.

    Raises:
        UserError: The chosen device can't be used; says why.
    """
    if name == "cpu":
        return torch.device("cpu")
    if name == "mps" or (name == "auto" and not torch.cuda.is_available()):
        if torch.backends.mps.is_available():
            return torch.device("mps")
        if name == "mps":
            raise UserError(
                "There is no Apple GPU that PyTorch can use here.", "Choose the device auto or cpu."
            )
        return torch.device("cpu")
    reason = why_no_gpu()
    if not reason:
        return torch.device("cuda", torch.cuda.current_device())
    if name == "cuda":
        raise UserError(f"The GPU can't be used: {reason}", "Choose the device auto or cpu.")
    return torch.device("cpu")


def why_no_gpu() -> str:
    """Return one sentence on why no GPU is used; empty when one is."""
    if torch.backends.mps.is_available():
        return ""
    driver = shutil.which("nvidia-smi") is not None or Path("/proc/driver/nvidia").exists()
    if torch.version.cuda is None and torch.version.hip is None:
        if platform.system() == "Darwin":
            return "this Mac has no GPU that PyTorch supports."
        if driver:
            return (
                "there is an NVIDIA driver, but the installed PyTorch is the build for CPUs; "
                "run setup again for the GPU build."
            )
        return "no NVIDIA driver was found, and the installed PyTorch is the build for CPUs."
    if not torch.cuda.is_available():
        if not driver:
            return "no NVIDIA driver was found."
        return (
            f"the NVIDIA driver does not offer a GPU to PyTorch (built for CUDA "
            f"{torch.version.cuda}): it may be too old, or all GPUs are hidden from this process."
        )
    if torch.version.cuda is not None:
        major, minor = torch.cuda.get_device_capability()
        built_for = [int(arch.split("_")[1].rstrip("af")) for arch in torch.cuda.get_arch_list()]
        if built_for and 10 * major + minor < min(built_for):
            return (
                f"{torch.cuda.get_device_name()} (compute capability {major}.{minor}) is older "
                "than what the installed PyTorch supports."
            )
    return ""


def describe_device(device: torch.device) -> str:
    """Return a device in words: its kind, name, and memory or threads."""
    if device.type == "cuda":
        memory = torch.cuda.get_device_properties(device).total_memory / 2**30
        return f"GPU {torch.cuda.get_device_name(device)}, {memory:.0f} GiB"
    if device.type == "mps":
        return f"GPU of {platform.processor() or 'this Mac'} (Metal)"
    return f"CPU, {torch.get_num_threads()} threads, {torch.backends.cpu.get_cpu_capability()}"


def available_memory(device: torch.device) -> int:
    """Return bytes that this process can still use on a device; 0 where nobody says."""
    if device.type == "cuda":
        return int(torch.cuda.mem_get_info(device)[0])
    if device.type == "mps":
        used = torch.mps.current_allocated_memory()
        return max(0, int(torch.mps.recommended_max_memory()) - used)
    found = [value for value in (_meminfo(), _cgroup_rest()) if value is not None]
    return min(found, default=0)


def choose_precision(device: torch.device) -> torch.dtype:
    """Return the number format for detection: the fastest that the device really computes in.

    GPUs are judged by their generation. On a CPU, bf16 emulated without instructions for it is
    slower than float32, so it is taken only where the CPU reports them and a small convolution,
    timed in both formats, is faster for it.
    """
    if device.type == "cuda":
        if torch.version.hip is not None:
            return torch.bfloat16
        major = torch.cuda.get_device_capability(device)[0]
        if major >= _CUDA_BF16:
            return torch.bfloat16
        return torch.float16 if major >= _CUDA_FP16 else torch.float32
    if device.type == "cpu" and cpu_has_bf16() and _bf16_gain() >= _PROBE_GAIN:
        return torch.bfloat16
    return torch.float32


def cpu_has_bf16() -> bool:
    """Whether the CPU has instructions for products of bf16 numbers (AVX-512 BF16, AMX, SVE)."""
    names = ("_is_avx512_bf16_supported", "_is_amx_tile_supported", "_is_arm_sve_supported")
    checks = [getattr(torch.cpu, name, None) for name in names]  # they come and go with versions
    return any(bool(check()) for check in checks if check is not None)


def flush_denormals() -> None:
    """Treat numbers below about 1e-38 as 0 on this thread's CPU: they cost a hundred times more."""
    torch.set_flush_denormal(True)


def release_memory() -> None:
    """Give freed memory back to the system, where the C library would keep it (glibc).

    Windows, activations and outlines of many sizes leave holes; without this, a process grows for
    hours. A call takes milliseconds.
    """
    if sys.platform == "linux":
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # not in musl
        if trim is not None:
            trim(0)


@torch.inference_mode()
def _bf16_gain() -> float:
    """Return how many times faster a convolution of the network's typical size is in bf16."""
    images = torch.zeros(1, 128, 64, 64).contiguous(memory_format=torch.channels_last)
    kernels = torch.zeros(128, 128, 3, 3).contiguous(memory_format=torch.channels_last)
    best: dict[torch.dtype, float] = {}
    for dtype in (torch.float32, torch.bfloat16):
        run = partial(functional.conv2d, images.to(dtype), kernels.to(dtype), padding=1)
        best[dtype] = _best_time(run)
    return best[torch.float32] / best[torch.bfloat16]


def _best_time(run: Callable[[], object]) -> float:
    """Return the least of some runs in seconds: the machine may be busy with something else."""
    run()
    times = []
    for _ in range(5):
        start = time.perf_counter()
        run()
        times.append(time.perf_counter() - start)
    return max(min(times), 1e-9)


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
    """Return what a container's limit leaves, in bytes; None without a limit."""
    for limit, usage in (
        ("/sys/fs/cgroup/memory.max", "/sys/fs/cgroup/memory.current"),
        (
            "/sys/fs/cgroup/memory/memory.limit_in_bytes",
            "/sys/fs/cgroup/memory/memory.usage_in_bytes",
        ),
    ):
        try:
            allowed = Path(limit).read_text(encoding="ascii").strip()
            used = int(Path(usage).read_text(encoding="ascii"))
        except (OSError, ValueError):
            continue
        if allowed.isdigit() and int(allowed) < 1 << 60:  # v1 writes a huge number for "none"
            return max(0, int(allowed) - used)
    return None
