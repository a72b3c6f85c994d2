"""Which kind of device the network can run on, judged from facts about the machine and its torch.

Pure functions over ``GpuFacts``; ``device.py`` collects the facts. A *build* of torch is made for
one maker's GPUs: CUDA (NVIDIA), ROCm (AMD), XPU (Intel), or none of these. It holds code for a list
of *architectures*. ``sm_86`` is machine code for NVIDIA's compute capability 8.6, ``compute_90`` is
code that a driver can translate for 9.0 and all later ones, ``gfx1100`` is one of AMD's.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..jobs.errors import UserError

_NEW_BUILD = "set up the engine again for the build that fits."


@dataclass(frozen=True)
class GpuFacts:
    """What is known of the machine's GPUs and of the installed torch.

    Attributes:
        system: As ``platform.system`` names it: ``Linux``, ``Windows``, ``Darwin``.
        build: ``cuda``, ``rocm``, ``xpu`` or ``cpu``; Apple's GPUs need no build of their own.
        toolkit: Version of CUDA, ROCm or oneAPI that torch was built with; "" for ``cpu``.
        nvidia_driver: Whether NVIDIA's driver is installed.
        visible: Whether torch sees a GPU of the build's maker.
        name: Of that GPU; "" where there is none.
        architecture: Of that GPU: ``sm_86`` or ``gfx1100``; "" where nobody says.
        built_for: The architectures that the build has code for; empty where nobody says.
        detects: Whether torchvision has code for the build's maker; only Intel's can lack it.
        mps: Whether torch sees an Apple GPU.
    """

    system: str = "Linux"
    build: str = "cpu"
    toolkit: str = ""
    nvidia_driver: bool = False
    visible: bool = False
    name: str = ""
    architecture: str = ""
    built_for: tuple[str, ...] = ()
    detects: bool = True
    mps: bool = False


def choose_device_type(name: str, facts: GpuFacts) -> str:
    """Return torch's type of device for a choice of ``engine_options.DEVICES``.

    Args:
        name: ``auto`` takes the GPU of torch's build, else Apple's, else the CPU.
        facts: Of this machine.

    Returns:
        ``cuda`` (also for ROCm), ``xpu``, ``mps`` or ``cpu``.

    Raises:
        UserError: The chosen device can't be used; says why.
    """
    if name == "cpu":
        return "cpu"
    if name == "mps":
        if facts.mps:
            return "mps"
        raise UserError(
            "There is no Apple GPU that PyTorch can use here.", "Choose the device auto or cpu."
        )
    problem = gpu_problem(facts)
    if name == "cuda":
        if facts.mps:
            raise UserError(
                "This Mac has an Apple GPU, which CUDA does not run on.",
                "Choose the device auto or mps.",
            )
        if facts.build == "xpu":
            problem = "the installed PyTorch is the build for Intel's GPUs, not for NVIDIA's."
        if problem:
            raise UserError(f"The GPU can't be used: {problem}", "Choose the device auto or cpu.")
    if not problem:
        return "xpu" if facts.build == "xpu" else "cuda"
    return "mps" if facts.mps else "cpu"


def gpu_problem(facts: GpuFacts) -> str:
    """Return why torch can't use a GPU of its build's maker, as a clause; "" where it can."""
    if facts.build == "cpu":
        if facts.system == "Darwin":
            return "this Mac has no GPU that PyTorch supports."
        if facts.nvidia_driver:
            return (
                "there is an NVIDIA driver, but the installed PyTorch is the build for CPUs; "
                "set up the engine again for the GPU build."
            )
        return "no NVIDIA driver was found, and the installed PyTorch is the build for CPUs."
    if not facts.visible:
        return _why_invisible(facts)
    if not facts.detects:
        return f"the installed torchvision has no code for {facts.name}; {_NEW_BUILD}"
    return _why_no_code(facts)


def _why_invisible(facts: GpuFacts) -> str:
    if facts.build == "xpu":
        return (
            f"the installed PyTorch is the build for Intel's GPUs (oneAPI {facts.toolkit}), and no "
            "Intel GPU with its driver was found."
        )
    if facts.build == "rocm":
        return (
            f"the installed PyTorch is the build for AMD's GPUs (ROCm {facts.toolkit}), and no AMD "
            "GPU with its driver was found."
        )
    if not facts.nvidia_driver:
        return "no NVIDIA driver was found."
    return (
        f"the NVIDIA driver does not offer a GPU to PyTorch (built for CUDA {facts.toolkit}): it "
        "may be too old, or all GPUs are hidden from this process."
    )


def _why_no_code(facts: GpuFacts) -> str:
    """Return why the build's machine code does not run on the GPU; "" where it does."""
    if not facts.built_for or not facts.architecture:
        return ""
    if facts.build != "cuda":
        if facts.build == "xpu" or facts.architecture in facts.built_for:
            return ""
        return f"the installed PyTorch has no code for {facts.name} ({facts.architecture})."
    own = _capability(facts.architecture)
    built = [_capability(entry) for entry in facts.built_for]
    if any(_runs_on(entry, own) for entry in facts.built_for):
        return ""
    found = f"{facts.name} (compute capability {own[0]}.{own[1]})"
    if own > max(built):
        return f"{found} is newer than what the installed PyTorch was built for; {_NEW_BUILD}"
    if own < min(built):
        return f"{found} is older than what the installed PyTorch supports."
    return f"the installed PyTorch has no code for {found}; {_NEW_BUILD}"


def _runs_on(entry: str, own: tuple[int, int]) -> bool:
    """Whether code of the build runs on a GPU of this compute capability.

    Machine code runs within its major version, from its minor version on; the code of
    ``compute_90`` on that capability and all later ones; code for ``sm_90a`` on 9.0 only (NVIDIA,
    CUDA C++ Programming Guide, "Application Compatibility").
    """
    capability = _capability(entry)
    if entry.startswith("compute_"):
        return own >= capability
    if entry.endswith("a"):
        return own == capability
    return own[0] == capability[0] and own[1] >= capability[1]


def _capability(entry: str) -> tuple[int, int]:
    """Return ``sm_120`` as (12, 0); (0, 0) for what is no such name."""
    match = re.fullmatch(r"(?:sm|compute)_(\d+)(\d)[af]?", entry)
    return (int(match[1]), int(match[2])) if match else (0, 0)
