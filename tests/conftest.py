"""What all tests share: where the real data lies."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of real imagery; tests that need it are skipped, saying so, where it is absent."""
    default = Path(__file__).parents[2] / "shared" / "data"
    folder = Path(os.environ.get("RS_MASK_TEST_DATA", default))
    if not folder.is_dir():
        pytest.skip(f"the real imagery is not there ({folder}); set RS_MASK_TEST_DATA")
    return folder


@pytest.fixture(autouse=True)
def denormals_as_python_has_them() -> None:
    """Training and detection flush denormals in their process; hypothesis refuses to go on then."""
    torch = sys.modules.get("torch")
    if torch is not None:
        torch.set_flush_denormal(False)


@pytest.fixture
def small_disk(tmp_path):
    """Returns a function that makes a disk of so many bytes, or gives the one there more."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mounted = []

    def resize(size):
        options = f"{'remount,' if mounted else ''}size={size}"
        command = ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(folder)]
        if sys.platform != "linux" or subprocess.run(command, capture_output=True).returncode:
            pytest.skip("a disk of a given size can't be made here (needs Linux and root)")
        mounted.append(folder)
        return folder

    yield resize
    if mounted:
        subprocess.run(["umount", str(folder)], check=True)
