"""Which exceptions mean that memory ran out, on any device. Standard library only.

Each library has its own words for it, and few have a type for it. All are listed here once: for the
sentence that a job ends with, and for the smaller batch that detection and validation try next.
"""

from __future__ import annotations

import errno

_TYPES = ("OutOfMemoryError", "DeviceMemoryError", "_ArrayMemoryError")  # torch, ours, numpy
_TEXTS = (
    # Allocators of torch: CPU on Linux and macOS, CPU on Windows, CUDA, HIP, MPS and XPU.
    *("can't allocate memory", "not enough memory", "out of memory"),
    "cannot allocate memory",  # the C library
    # cuDNN and cuBLAS get their workspace past torch's allocator.
    *("cudnn_status_alloc_failed", "cublas_status_alloc_failed"),
    "unable to find an engine",  # cuDNN, where no algorithm's workspace fits
    *("invalid buffer size", "insufficient memory"),  # Metal
    *("out_of_device_memory", "out_of_host_memory"),  # Level Zero
)


def is_memory_error(error: BaseException) -> bool:
    """Whether an exception says that host or device memory did not suffice.

    Args:
        error: The exception itself; its causes are not looked at.
    """
    if isinstance(error, MemoryError) or type(error).__name__ in _TYPES:
        return True
    if isinstance(error, OSError):
        return error.errno == errno.ENOMEM
    text = str(error).lower()
    return isinstance(error, RuntimeError) and any(words in text for words in _TEXTS)
