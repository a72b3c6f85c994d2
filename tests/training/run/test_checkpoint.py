"""Checkpoints and the run folder."""

from dataclasses import replace

import pytest
import torch
from rs_mask_plugin.core.jobs.errors import StoppedError, UserError
from rs_mask_plugin.training.run.checkpoint import load_checkpoint, save_checkpoint
from rs_mask_plugin.training.run.folder import RunFolder

from tests.training.run.checkpoint_kit import small_checkpoint


def test_a_checkpoint_comes_back_as_it_was(tmp_path):
    path, saved = tmp_path / "checkpoint.pt", small_checkpoint(step=7)
    save_checkpoint(path, saved)
    found = load_checkpoint(path)
    assert torch.equal(found.trainer.network["weights"], torch.arange(3.0))
    assert found.trainer.state == saved.trainer.state
    assert (found.card, found.learning_rate_test) == (saved.card, saved.learning_rate_test)
    assert (found.parameters, found.notes) == (saved.parameters, saved.notes)


def test_a_checkpoint_is_a_file_of_plain_values(tmp_path):
    path = tmp_path / "checkpoint.pt"
    save_checkpoint(path, small_checkpoint(step=7))
    values = torch.load(path, weights_only=True)
    assert values["loop"]["progress"]["step"] == 7
    assert values["parameters"]["optimizer"] == "sgd"


def test_what_earlier_checkpoints_lack_is_filled_in(tmp_path):
    path, values = tmp_path / "checkpoint.pt", small_checkpoint().to_dict()
    del values["processes"], values["loop"]["hard_tiles"]
    torch.save(values, path)
    found = load_checkpoint(path)
    assert (found.processes, found.trainer.hard_tiles) == (1, None)


def test_a_failed_write_leaves_the_old_checkpoint(tmp_path):
    path = tmp_path / "checkpoint.pt"
    save_checkpoint(path, small_checkpoint(step=1))
    with pytest.raises((TypeError, AttributeError, RuntimeError)):
        unwritable = replace(small_checkpoint(step=2), signature=(entry for entry in ()))
        save_checkpoint(path, unwritable)
    assert load_checkpoint(path).trainer.state.step == 1


def test_a_stop_while_a_checkpoint_is_written_leaves_the_old_one_and_nothing_else(tmp_path):
    path = tmp_path / "checkpoint.pt"
    save_checkpoint(path, small_checkpoint(step=1))
    answers = iter([False] * 5)
    with pytest.raises(StoppedError):
        larger = small_checkpoint(step=2, weights=1000)
        save_checkpoint(path, larger, stopping=lambda: next(answers, True))
    assert load_checkpoint(path).trainer.state.step == 1
    assert [entry.name for entry in tmp_path.iterdir()] == ["checkpoint.pt"]


def test_what_a_killed_process_had_begun_to_write_is_removed(tmp_path):
    run = tmp_path / "run"
    run.mkdir()
    (run / "checkpoint.pt.part").write_bytes(b"half")
    (run / "model.safetensors.part").write_bytes(b"half")
    RunFolder(run, resume=False)
    assert not list(run.iterdir())


@pytest.mark.parametrize("damage", ["truncated", "pickle", "empty", "a weight"])
def test_a_damaged_checkpoint_is_refused_in_one_sentence(tmp_path, damage):
    path = tmp_path / "checkpoint.pt"
    save_checkpoint(path, small_checkpoint(weights=1000))
    whole = path.read_bytes()
    content = {
        "truncated": whole[:1500],
        "a weight": whole.replace(torch.tensor([500.0, 501.0]).numpy().tobytes(), b"\xff" * 8),
        "pickle": b"\x80\x04cposix\nsystem\nX\x04\x00\x00\x00true\x85R.",
        "empty": b"",
    }
    path.write_bytes(content[damage])
    with pytest.raises(UserError, match="damaged"):
        load_checkpoint(path)


def test_a_checkpoint_of_a_newer_version_is_refused(tmp_path):
    path = tmp_path / "checkpoint.pt"
    torch.save({"format_version": 99}, path)
    with pytest.raises(UserError, match="newer"):
        load_checkpoint(path)


def test_a_run_folder_that_is_not_empty_is_not_overwritten(tmp_path):
    (tmp_path / "notes.txt").write_text("mine")
    with pytest.raises(UserError, match="not empty"):
        RunFolder(tmp_path, resume=False)


def test_there_must_be_something_to_resume(tmp_path):
    with pytest.raises(UserError, match="no unfinished training"):
        RunFolder(tmp_path, resume=True)


def test_metrics_have_one_row_an_epoch_and_gaps_where_nothing_was_measured(tmp_path):
    folder = RunFolder(tmp_path / "run", resume=False)
    folder.write_metrics(
        [{"epoch": 1, "loss": 2.0}, {"epoch": 2, "loss": 1.5, "validation/AP": 0.4}]
    )
    lines = (tmp_path / "run" / "metrics.csv").read_text().splitlines()
    assert lines == ["epoch,loss,validation/AP", "1,2.0,", "2,1.5,0.4"]
