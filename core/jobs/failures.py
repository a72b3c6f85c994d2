"""Which exceptions a user (or the machine's owner) can mend, each as one sentence.

Each library has its own words for memory that ran out, and few have a type for it. All are listed
here once: for the sentence that a job ends with, and for the smaller batch that detection and
validation try next.

Standard library only: the worker and the console command use it before anything heavy is imported.
"""

from __future__ import annotations

import errno
from dataclasses import replace

from .addresses import without_credentials
from .errors import UserError
from .protocol import Failed

_FULL = (errno.ENOSPC, errno.EDQUOT)
# GDAL, SQLite and libtiff hand the disk's state on as text only.
_FULL_TEXTS = ("no space left on device", "disk is full", "disk quota exceeded")
_MEMORY_TYPES = ("OutOfMemoryError", "DeviceMemoryError", "_ArrayMemoryError")  # torch, ours, numpy
_MEMORY_TEXTS = (
    # Allocators of torch: CPU on Linux and macOS, CPU on Windows, CUDA, HIP, MPS and XPU.
    *("can't allocate memory", "not enough memory", "out of memory"),
    "cannot allocate memory",  # the C library
    # cuDNN and cuBLAS get their workspace past torch's allocator.
    *("cudnn_status_alloc_failed", "cublas_status_alloc_failed"),
    "unable to find an engine",  # cuDNN, where no algorithm's workspace fits
    *("invalid buffer size", "insufficient memory"),  # Metal
    *("out_of_device_memory", "out_of_host_memory"),  # Level Zero
)


def failure_of(error: BaseException) -> Failed | None:
    """Return the sentence for an error that can be mended, or None for a bug.

    Args:
        error: What a job raised; its causes are looked at as well.
    """
    if isinstance(error, UserError):
        return Failed(error.text, error.hint, "user")
    for link in _chain(error):
        found = _failure_of_link(link)
        if found is not None:
            return replace(found, text=without_credentials(found.text))
    return None


def is_memory_error(error: BaseException) -> bool:
    """Whether an exception says that host or device memory did not suffice.

    Args:
        error: The exception itself; its causes are not looked at.
    """
    if isinstance(error, MemoryError) or type(error).__name__ in _MEMORY_TYPES:
        return True
    if isinstance(error, OSError):
        return error.errno == errno.ENOMEM
    text = str(error).lower()
    return isinstance(error, RuntimeError) and any(words in text for words in _MEMORY_TEXTS)


def _chain(error: BaseException) -> list[BaseException]:
    """Return the error and what it was raised from, outermost first."""
    links: list[BaseException] = []
    link: BaseException | None = error
    while link is not None and link not in links:
        links.append(link)
        link = link.__cause__ or link.__context__
    return links


def _failure_of_link(error: BaseException) -> Failed | None:
    text = str(error).lower()
    if is_memory_error(error):
        return _MEMORY
    if isinstance(error, OSError) and error.errno in _FULL:
        return _disk_full(error.filename)
    if any(words in text for words in _FULL_TEXTS):
        return _disk_full(None)
    if isinstance(error, PermissionError) or (
        isinstance(error, OSError) and error.errno in (errno.EROFS, errno.ENAMETOOLONG)
    ):
        return Failed(
            f"{error.filename or 'A file'} can't be written or read: {error.strerror or error}.",
            "Close the programs that use it, or choose another place.",
            "disk",
        )
    if isinstance(error, ModuleNotFoundError):
        package = (error.name or "").split(".")[0]
        if package and package != "rs_mask_plugin":
            return Failed(
                f"The engine lacks the library {package!r}.",
                "In QGIS, run “Set up the engine” (rsmask:setup); an engine of your own gets "
                "it by: pip install 'rs-mask[engine]'.",
                "engine",
            )
    return None


def _disk_full(file_name: object) -> Failed:
    where = f" while {file_name} was written" if file_name else ""
    return Failed(
        f"The disk is full{where}.",
        "Make room and run it again; what was finished before is kept.",
        "disk",
    )


_MEMORY = Failed(
    "The memory is not enough for this job.",
    "Choose a smaller batch or tile size, or close other programs.",
    "memory",
)
