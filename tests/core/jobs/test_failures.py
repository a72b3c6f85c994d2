"""A lack of memory is recognised in the words of every device, and nothing else is taken for it."""

from __future__ import annotations

import errno

import numpy as np
import pytest
import torch
from rs_mask_plugin.core.jobs.failures import failure_of, is_memory_error

WORDS = {
    "CUDA": "CUDA error: out of memory",
    "CPU": "[enforce fail at alloc_cpu.cpp:117] err == 0. DefaultCPUAllocator: can't allocate "
    "memory: you tried to allocate 9007199254740992 bytes. Error code 12",
    "CPU on Windows": "DefaultCPUAllocator: not enough memory: you tried to allocate 8 bytes.",
    "cuDNN": "cuDNN error: CUDNN_STATUS_ALLOC_FAILED",
    "cuBLAS": "CUDA error: CUBLAS_STATUS_ALLOC_FAILED when calling `cublasCreate(handle)`",
    "cuDNN's choice": "GET was unable to find an engine to execute this computation",
    "MPS": "MPS backend out of memory (MPS allocated: 8.00 GB, other allocations: 1.00 GB)",
    "Metal": "Invalid buffer size: 18.25 GB",
    "XPU": "level_zero backend failed with error: 39 (UR_RESULT_ERROR_OUT_OF_DEVICE_MEMORY)",
}


@pytest.mark.parametrize("words", WORDS.values(), ids=WORDS.keys())
def test_every_device_that_is_full_ends_a_job_with_the_sentence_on_memory(words):
    assert is_memory_error(RuntimeError(words))
    failed = failure_of(RuntimeError(words))
    assert failed is not None
    assert failed.kind == "memory"


def test_the_exceptions_of_the_libraries_themselves_are_recognised():
    for allocate in (
        lambda: torch.empty(1 << 55, dtype=torch.uint8),
        lambda: np.empty(1 << 55, np.uint8),
        lambda: bytearray(1 << 60),
    ):
        with pytest.raises((RuntimeError, MemoryError)) as caught:
            allocate()
        assert is_memory_error(caught.value)
    assert is_memory_error(torch.OutOfMemoryError("CUDA"))
    assert is_memory_error(OSError(errno.ENOMEM, "Cannot allocate memory"))


@pytest.mark.parametrize(
    "error",
    [
        RuntimeError("mat1 and mat2 shapes cannot be multiplied (2x3 and 4x5)"),
        RuntimeError("CUDA error: no kernel image is available for execution on the device"),
        ValueError("the file out of memory.tif is no raster"),
        OSError(errno.ENOSPC, "No space left on device"),
        KeyError("out of memory"),
    ],
)
def test_other_errors_are_not_taken_for_a_lack_of_memory(error):
    assert not is_memory_error(error)


def test_a_path_that_is_too_long_is_one_sentence_without_secrets(tmp_path):
    with pytest.raises(OSError, match="too long") as caught:
        (tmp_path / ("a" * 300)).stat()
    failed = failure_of(caught.value)
    assert failed is not None
    assert "aaa can't be written or read: File name too long." in failed.text
    secret = OSError(errno.ENAMETOOLONG, "File name too long", "https://me:pw@h.org/a")
    assert failure_of(secret).text.startswith("https://h.org/a can't be")
