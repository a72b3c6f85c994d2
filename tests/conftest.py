"""What all tests share: where the real data lies."""

from __future__ import annotations

import os
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
