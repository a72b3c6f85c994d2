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
    cgroup_rest,
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


def write_group(folder, limit, used, cache, version):
    names = {
        1: ("memory.limit_in_bytes", "memory.usage_in_bytes", "total_inactive_file"),
        2: ("memory.max", "memory.current", "inactive_file"),
    }[version]
    folder.mkdir(parents=True, exist_ok=True)
    (folder / names[0]).write_text(f"{limit}\n")
    (folder / names[1]).write_text(f"{used}\n")
    (folder / "memory.stat").write_text(f"anon 5\n{names[2]} {cache}\n")


@pytest.mark.parametrize(
    ("version", "named", "job"),
    [(2, "0::/slurm/job_1/step_0", "slurm/job_1"), (1, "4:cpu,memory:/job_1/s", "memory/job_1")],
)
def test_a_cluster_jobs_limit_counts_and_files_that_were_read_do_not(tmp_path, version, named, job):
    own, mounted = tmp_path / "cgroup", tmp_path / "groups"
    own.write_text(f"9:cpuset:/elsewhere\n{named}\n")
    without = {1: 2**63 - 4096, 2: "max"}[version]
    write_group(mounted / ("memory" if version == 1 else ""), without, 900, 0, version)
    assert cgroup_rest(own, mounted) is None
    write_group(mounted / job, 1000, 700, 500, version)
    assert cgroup_rest(own, mounted) == 800


def test_a_container_that_sees_its_own_group_only_has_its_limit(tmp_path):
    write_group(tmp_path, 1000, 700, 100, 2)
    (tmp_path / "own").write_text("0::/\n")
    assert cgroup_rest(tmp_path / "own", tmp_path) == 400
    assert cgroup_rest(tmp_path / "missing", tmp_path) == 400


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
