"""The readers of a run's checkpoint and of a comparison's files, given what no program wrote.

They may come from someone else: nothing but a UserError comes out, and no code runs.
"""

from __future__ import annotations

import io
import json
import pickle
import shutil
import zipfile
from dataclasses import asdict
from pathlib import Path

import numpy as np
import pytest
import torch
from hypothesis import strategies as st
from rs_mask_plugin.core.jobs.errors import UserError
from rs_mask_plugin.core.jobs.job import Job
from rs_mask_plugin.core.jobs.training_options import CompareOptimizersParameters
from rs_mask_plugin.training.evaluation.tile_matching import ImageMatches, save_matches
from rs_mask_plugin.training.run.checkpoint import Checkpoint, load_checkpoint, save_checkpoint
from rs_mask_plugin.training.run.comparison import (
    Run,
    RunResult,
    load_result,
    load_run_matches,
    prepare_comparison,
    save_result,
)

from tests.fuzz.fuzzing import SECONDS, fuzz
from tests.training.run.checkpoint_kit import small_checkpoint

WORDS = ("", "adam", "1e999", "../x", "\x00")
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.sampled_from(WORDS),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=6,
)


def changed_bytes(content):
    """Draw a file of which some bytes are other ones, or an end is missing."""
    places = st.integers(0, len(content) - 1)

    def apply(edits, end):
        mutable = bytearray(content)
        for place, value in edits:
            mutable[place] = value
        return bytes(mutable[:end])

    edits = st.lists(st.tuples(places, st.integers(0, 255)), max_size=4)
    return st.builds(apply, edits, st.just(len(content)) | places)


def paths_of(value, path=()):
    """Return the way to each entry of nested mappings and lists."""
    found = [path] if path else []
    items = value.items() if isinstance(value, dict) else ()
    items = enumerate(value) if isinstance(value, list) else items
    for key, inner in items:
        found += paths_of(inner, (*path, key))
    return found


def with_value(values, path, new, drop):
    """Return nested plain data with one entry changed or left out."""
    if not path:
        return new
    copy = values.copy()
    if len(path) == 1 and drop and isinstance(copy, dict):
        del copy[path[0]]
    else:
        copy[path[0]] = with_value(values[path[0]], path[1:], new, drop)
    return copy


def changed_values(values):
    """Draw nested plain data of which one entry is another one, or missing."""
    return st.builds(
        lambda path, new, drop: with_value(values, path, new, drop),
        st.sampled_from(paths_of(values)),
        VALUES,
        st.booleans(),
    )


def read_or_refuse(read):
    """Read; only a sentence for the user may come out instead."""
    try:
        return read()
    except UserError as error:
        assert "damaged" in error.text or "newer" in error.text or "training set" in error.text
        return None


@pytest.fixture
def run(tmp_path):
    """A finished run of a comparison."""
    run = Run("adam", 1, 0, tmp_path / "runs" / "adam_1")
    run.folder.mkdir(parents=True)
    found = [ImageMatches(1, 1, 2, np.ones(3), np.ones((10, 3), bool), np.zeros((10, 3), bool))]
    save_matches(run.matches_path, found)
    save_result(run, RunResult("adam", 1, 0, 0.5, 0.7, 2, 9.0, 0.0, 1.0, history=({"epoch": 1.0},)))
    return run


def test_a_checkpoint_with_other_bytes_is_read_as_it_was_or_refused(tmp_path):
    path = tmp_path / "checkpoint.pt"
    save_checkpoint(path, small_checkpoint())
    weights = small_checkpoint().trainer.network["weights"]

    def check(content):
        path.write_bytes(content)
        found = read_or_refuse(lambda: load_checkpoint(path))
        assert found is None or torch.equal(found.trainer.network["weights"], weights)

    assert fuzz(changed_bytes(path.read_bytes()), check, SECONDS / 3) > 0


def test_a_checkpoint_with_other_values_is_read_or_refused(tmp_path):
    path = tmp_path / "checkpoint.pt"

    def check(values):
        torch.save(values, path)
        found = read_or_refuse(lambda: load_checkpoint(path))
        assert found is None or isinstance(found, Checkpoint)

    assert fuzz(changed_values(small_checkpoint().to_dict()), check, SECONDS / 3) > 0


def test_a_result_of_a_comparison_with_other_values_is_read_or_refused(run):
    path = run.folder / "comparison_run.json"

    def check(values):
        path.write_text(json.dumps(values), encoding="utf-8")
        found = read_or_refuse(lambda: load_result(run))
        assert found is None or found.optimizer == "adam"

    assert fuzz(changed_values(json.loads(path.read_text())), check, SECONDS / 6) > 0


def test_matches_of_a_comparison_with_other_bytes_are_read_or_refused(run):
    whole = run.matches_path.read_bytes()

    def check(content):
        run.matches_path.write_bytes(content)
        read_or_refuse(lambda: load_run_matches(run))

    assert fuzz(changed_bytes(whole), check, SECONDS / 6) > 0


def test_a_description_of_a_comparison_with_other_values_is_read_or_refused(tmp_path):
    folder = tmp_path / "comparison"
    wanted = CompareOptimizersParameters("set", str(folder), resume=True)

    def no_plan():
        raise AssertionError("a comparison that goes on has its plan")

    def check(values):
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        (folder / "comparison.json").write_text(json.dumps(values), encoding="utf-8")
        read_or_refuse(lambda: prepare_comparison(wanted, no_plan, Job(lambda _message: None)))

    values = json.loads(json.dumps(asdict(wanted)))
    assert fuzz(changed_values(values), check, SECONDS / 6) > 0


class _Touch:
    """Writes a file when it is unpickled."""

    def __init__(self, path):
        self._path = path

    def __reduce__(self):
        return Path.touch, (self._path,)


@pytest.mark.parametrize("form", ["pickle", "archive", "values"])
def test_a_checkpoint_from_someone_else_runs_no_code(tmp_path, form):
    path, touched = tmp_path / "checkpoint.pt", tmp_path / "touched"
    evil = pickle.dumps(_Touch(touched))
    if form == "pickle":
        path.write_bytes(evil)
    elif form == "archive":
        content = io.BytesIO()
        torch.save(small_checkpoint().to_dict(), content)
        with zipfile.ZipFile(content) as whole, zipfile.ZipFile(path, "w") as archive:
            for name in whole.namelist():
                archive.writestr(name, evil if name.endswith("data.pkl") else whole.read(name))
    else:
        torch.save({**small_checkpoint().to_dict(), "notes": _Touch(touched)}, path)
    with pytest.raises(UserError, match="damaged"):
        load_checkpoint(path)
    assert not touched.exists()
    pickle.loads(evil)
    assert touched.exists(), "the code would have run"


def test_a_checkpoint_that_would_unpack_to_more_than_it_is_is_refused(tmp_path):
    path, content = tmp_path / "checkpoint.pt", io.BytesIO()
    torch.save(small_checkpoint(weights=1_000_000).to_dict(), content)
    with (
        zipfile.ZipFile(content) as whole,
        zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive,
    ):
        for name in whole.namelist():
            archive.writestr(name, whole.read(name))
    with pytest.raises(UserError, match="damaged"):
        load_checkpoint(path)
