"""Files are complete or absent: on success, on a failure half-way, on a full disk."""

import subprocess
import sys

import pytest
from rs_mask_plugin.core.runtime.atomic_file import write_text_atomically, written_atomically

# A process of its own: the limit on the size of files can't be taken back.
MODEL_ON_A_FULL_DISK = """
import resource, signal, sys
import torch
from rs_mask_plugin.core.jobs.errors import UserError
from rs_mask_plugin.core.models.file import save_model

class Card:
    def to_dict(self):
        return {}

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
try:
    save_model(sys.argv[1], torch.nn.Linear(100, 100), Card())
except UserError as error:
    print(error.text)
"""


@pytest.mark.parametrize("durable", [True, False])
def test_a_file_takes_its_name_when_it_is_complete(tmp_path, durable):
    path = tmp_path / "file.bin"
    path.write_bytes(b"old")
    with written_atomically(path, durable=durable) as part:
        part.write_bytes(b"new")
        assert path.read_bytes() == b"old"
    assert path.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [path]


def test_a_failure_half_way_leaves_the_old_file_and_nothing_else(tmp_path):
    path = tmp_path / "file.bin"
    path.write_bytes(b"old")
    with pytest.raises(KeyboardInterrupt), written_atomically(path) as part:
        part.write_bytes(b"half")
        raise KeyboardInterrupt
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_what_a_killed_run_left_is_replaced(tmp_path):
    path = tmp_path / "text.csv"
    (tmp_path / "text.csv.part").write_text("half of something longer")
    write_text_atomically(path, "a\r\nä\n")
    assert path.read_bytes() == "a\r\nä\n".encode()
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on the size of files")
def test_a_model_that_finds_no_room_leaves_nothing_and_is_told_in_one_sentence(tmp_path):
    command = [sys.executable, "-c", MODEL_ON_A_FULL_DISK, str(tmp_path / "model.safetensors")]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert "could not be written to" in done.stdout
    assert "File too large" in done.stdout
    assert not list(tmp_path.iterdir())
