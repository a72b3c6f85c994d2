"""Names, types, defaults and choices of parameters are public: scripts and models rely on them.

``public_parameters.json`` has those of version 0.1; further ones may come. Only defaults that a
plan of the training now stands for are newer: what a job gives means what it always meant.
"""

from __future__ import annotations

import json
from dataclasses import MISSING, fields
from pathlib import Path

import pytest
from rs_mask_plugin.core.jobs.registry import JOBS

PUBLIC = json.loads(Path(__file__).with_name("public_parameters.json").read_text("utf-8"))


@pytest.mark.parametrize("job", PUBLIC)
def test_a_job_takes_the_parameters_that_it_always_took(job):
    known = {entry.name: entry for entry in fields(JOBS[job].parameters)}
    for name, public in PUBLIC[job].items():
        entry = known[name]
        assert str(entry.type) == public["type"], name
        assert set(public["choices"]) <= set(entry.metadata["choices"]), name
        assert (entry.default is not MISSING) == ("default" in public), name
        if "default" in public:
            default = public["default"]
            assert entry.default == (tuple(default) if isinstance(default, list) else default)


@pytest.mark.parametrize("job", sorted(set(JOBS) & set(PUBLIC)))
def test_no_new_parameter_has_to_be_given(job):
    new = [entry for entry in fields(JOBS[job].parameters) if entry.name not in PUBLIC[job]]
    assert [entry.name for entry in new if entry.default is MISSING] == []
