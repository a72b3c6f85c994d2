"""The device is the best there is, and what is not there is said in a sentence."""

from __future__ import annotations

import pytest
import torch
from rs_mask_plugin.core.device import (
    available_memory,
    choose_device,
    choose_precision,
    cpu_has_bf16,
    describe_device,
    why_no_gpu,
)
from rs_mask_plugin.core.errors import UserError

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
