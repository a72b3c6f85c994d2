"""What is chosen for a training where the user chose nothing."""

import pytest
import torch
from rs_mask_plugin.training.run import defaults

from tests.model_cards import small_card

GPU = torch.device("cuda", 0)  # only named: its memory is given by the test


@pytest.fixture
def roomy(monkeypatch):
    """A GPU with 80 GB free."""
    monkeypatch.setattr(defaults, "available_memory", lambda _device: 80_000_000_000)


@pytest.mark.parametrize(
    ("tiles", "epochs", "size"),
    [
        (16, 30, 2),  # 240 steps, as on a CPU
        (40, 30, 2),  # 600 steps
        (100, 30, 3),  # 1,020 steps
        (1000, 30, 16),  # 1,890 steps
        (40, 1000, 10),  # four steps in each of many epochs
        (3, 30, 1),
    ],
)
def test_a_large_memory_makes_no_short_training(roomy, tiles, epochs, size):
    chosen = defaults.batch_size_for(0, GPU, small_card(), 256, tiles, 44_000_000, epochs)
    assert chosen == size


def test_a_batch_fits_into_memory(monkeypatch):
    monkeypatch.setattr(defaults, "available_memory", lambda _device: 4_000_000_000)
    assert defaults.batch_size_for(0, GPU, small_card(), 512, 5000, 44_000_000, 30) < 16


def test_a_cpu_has_batches_of_two_whatever_the_epochs():
    cpu = torch.device("cpu")
    chosen = {defaults.batch_size_for(0, cpu, small_card(), 256, 500, 1, n) for n in (1, 30, 900)}
    assert chosen == {2}


def test_the_users_batch_counts_as_far_as_there_are_tiles(roomy):
    assert defaults.batch_size_for(12, GPU, small_card(), 256, 100, 1, 1) == 12
    assert defaults.batch_size_for(12, GPU, small_card(), 256, 5, 1, 1) == 5
