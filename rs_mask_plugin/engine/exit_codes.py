"""What the exit code of a crashed worker means, and what the user can do about it.

A negative code is the number of a signal (Linux, macOS); Windows gives NTSTATUS codes.
"""

from __future__ import annotations

from ..core.jobs.protocol import EXIT_DONE

_SIGNALS = {
    4: "the processor lacks an instruction that a library of the engine needs",
    6: "a native library of the engine gave up (abort)",
    7: "a memory access failed (bus error); often the shared memory (/dev/shm) is full",
    9: "it was killed from outside, most likely because the memory ran out",
    11: "a native library of the engine crashed (segmentation fault)",
    15: "it was told to end from outside (terminated)",
}
_WINDOWS_CODES = {
    0xC0000005: "a native library of the engine crashed (access violation)",
    0xC000001D: "the processor lacks an instruction that a library of the engine needs",
    0xC0000017: "the memory ran out",
    0xC00000FD: "a native library of the engine crashed (stack overflow)",
    0xC0000135: "a library (DLL) is missing; often the Visual C++ runtime is not installed",
    0xC0000142: "a library (DLL) could not be loaded",
    0xC0000409: "a native library of the engine crashed (stack buffer overrun)",
    0xC000013A: "it was interrupted from outside",
}


def explain_exit(code: int) -> str:
    """Return what a worker's exit code means, as the second half of a sentence."""
    if code < 0:
        return _SIGNALS.get(-code, f"signal {-code}")
    if code in _WINDOWS_CODES:
        return _WINDOWS_CODES[code]
    if code > 0xFFFF:
        return f"code 0x{code:08X}"
    if code == EXIT_DONE:
        return "it ended without a result"
    return f"exit code {code}"


def hint_after_crash(code: int) -> str:
    """Return what the user can try; crashes have few causes, and memory is the first of them."""
    if code in (-9, 0xC0000017):
        return "Try a smaller batch size or tile size, or close other programs."
    if code < 0 or code > 0xFFFF:
        return "The log has its last lines; 'Check the engine' shows whether the engine is sound."
    return "The log has its last lines; please report them, this is a fault of RS Mask."
