"""Each kind of machine gets the device that works there, or a sentence on why it does not."""

from __future__ import annotations

import pytest
from rs_mask_plugin.core.jobs.errors import UserError
from rs_mask_plugin.core.runtime.gpu_support import GpuFacts, choose_device_type, gpu_problem

BUILT_FOR = ("sm_75", "sm_80", "sm_86", "sm_90", "sm_100", "sm_120")  # torch for CUDA 13.0


def nvidia(architecture, built_for=BUILT_FOR):
    return GpuFacts(
        build="cuda",
        toolkit="13.0",
        nvidia_driver=True,
        visible=True,
        name="NVIDIA X",
        architecture=architecture,
        built_for=built_for,
    )


MAC = GpuFacts(system="Darwin", mps=True)
INTEL = GpuFacts(build="xpu", toolkit="20250302", visible=True, name="Intel Arc A770")
AMD = GpuFacts(
    build="rocm",
    toolkit="6.3",
    visible=True,
    name="AMD X",
    architecture="gfx1100",
    built_for=("gfx90a", "gfx1100"),
)

# Facts, the device that "auto" takes, and words of the reason where that is the CPU.
MACHINES = {
    "no GPU": (GpuFacts(), "cpu", "no NVIDIA driver"),
    "the build for CPUs beside a driver": (
        GpuFacts(nvidia_driver=True),
        "cpu",
        "set up the engine again for the GPU build",
    ),
    "an old Mac": (GpuFacts(system="Darwin"), "cpu", "this Mac has no GPU"),
    "a Mac": (MAC, "mps", ""),
    "a driver too old": (
        GpuFacts(build="cuda", toolkit="13.0", nvidia_driver=True),
        "cpu",
        "built for CUDA 13.0",
    ),
    "no driver": (GpuFacts(build="cuda", toolkit="13.0"), "cpu", "no NVIDIA driver"),
    "NVIDIA": (nvidia("sm_90"), "cuda", ""),
    "a later minor version": (nvidia("sm_89"), "cuda", ""),
    "Jetson": (nvidia("sm_87"), "cuda", ""),
    "older than the build": (nvidia("sm_61"), "cpu", r"(compute capability 6.1) is older"),
    "newer than the build": (nvidia("sm_130"), "cpu", r"(compute capability 13.0) is newer"),
    "newer, with code to translate": (nvidia("sm_130", (*BUILT_FOR, "compute_120")), "cuda", ""),
    "between the architectures": (nvidia("sm_70", ("sm_60", "sm_75")), "cpu", "no code for"),
    "code for one model only": (nvidia("sm_100", ("sm_90a", "sm_80")), "cpu", "is newer"),
    "a build that says nothing": (nvidia("sm_61", ()), "cuda", ""),
    "AMD": (AMD, "cuda", ""),
    "AMD, another architecture": (
        GpuFacts(**{**vars(AMD), "architecture": "gfx1031"}),
        "cpu",
        "no code for AMD X (gfx1031)",
    ),
    "AMD's build without a GPU": (GpuFacts(build="rocm", toolkit="6.3"), "cpu", "no AMD GPU"),
    "Intel": (INTEL, "xpu", ""),
    "Intel's build without a GPU": (
        GpuFacts(build="xpu", toolkit="20250302", nvidia_driver=True),
        "cpu",
        "no Intel GPU",
    ),
    "Intel without torchvision's code": (
        GpuFacts(**{**vars(INTEL), "detects": False}),
        "cpu",
        "torchvision has no code for Intel Arc",
    ),
}


@pytest.mark.parametrize(("facts", "device", "reason"), MACHINES.values(), ids=MACHINES.keys())
def test_auto_takes_what_works_and_says_why_it_is_not_a_gpu(facts, device, reason):
    assert choose_device_type("auto", facts) == device
    assert choose_device_type("cpu", facts) == "cpu"
    if device == "cpu":
        assert reason in gpu_problem(facts)
        assert gpu_problem(facts).endswith(".")
    elif device != "mps":
        assert gpu_problem(facts) == ""


@pytest.mark.parametrize(
    ("name", "facts", "text", "hint"),
    [
        ("cuda", MAC, "Apple GPU", "auto or mps"),
        ("cuda", INTEL, "Intel's GPUs, not for NVIDIA's", "auto or cpu"),
        ("cuda", nvidia("sm_61"), "is older", "auto or cpu"),
        ("mps", nvidia("sm_90"), "no Apple GPU", "auto or cpu"),
    ],
)
def test_a_device_that_is_not_there_is_refused_in_a_sentence(name, facts, text, hint):
    with pytest.raises(UserError, match=text) as caught:
        choose_device_type(name, facts)
    assert hint in caught.value.hint
