"""The device is the best there is, and what is not there is said in a sentence."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
import torch
from rs_mask_plugin.core.jobs.errors import UserError
from rs_mask_plugin.core.runtime.device import (
    available_memory,
    choose_device,
    choose_precision,
    cpu_has_bf16,
    describe_device,
    why_no_gpu,
)

NO_GPU = not torch.cuda.is_available() and not torch.backends.mps.is_available()


def test_the_cpu_can_always_be_chosen():
    assert choose_device("cpu").type == "cpu"
    assert "CPU" in describe_device(torch.device("cpu"))


def test_free_memory_of_the_cpu_is_known_and_plausible():
    assert 2**27 < available_memory(torch.device("cpu")) < 2**50


@pytest.mark.skipif(not NO_GPU, reason="this machine has a GPU")
@pytest.mark.parametrize("name", ["cuda", "mps"])
def test_asking_for_a_gpu_that_is_not_there_says_why(name):
    assert choose_device("auto").type == "cpu"
    assert why_no_gpu().endswith(".")
    with pytest.raises(UserError) as error:
        choose_device(name)
    assert "auto" in error.value.hint


def test_a_cpu_is_given_bf16_by_its_instructions_however_busy_it_is():
    expected = torch.bfloat16 if cpu_has_bf16() else torch.float32
    assert {choose_precision(torch.device("cpu")) for _ in range(3)} == {expected}


def test_the_first_numbers_of_a_process_are_those_of_every_later_call():
    # Only in a new process is a call the first; where several threads share it, they may race.
    program = """
import torch
from rs_mask_plugin.core.runtime.device import prepare_cpu

torch.set_num_threads(8)
prepare_cpu()
values = torch.linspace(0.001, 0.999, 200_000)
for name in ("sqrt", "exp", "log", "expm1", "log1p", "erf", "sin", "cos", "tanh", "acos"):
    function = getattr(torch, name)
    if not torch.equal(function(values), function(values)):
        print(name)
"""
    root = Path(__file__).parents[3]
    ended = subprocess.run(
        [sys.executable, "-c", program], cwd=root, capture_output=True, text=True, check=True
    )
    assert ended.stdout == ""
