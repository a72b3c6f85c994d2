"""Whatever JOB.json holds, the worker reads parameters of their types or says one sentence."""

from __future__ import annotations

import json
from dataclasses import MISSING, fields
from pathlib import Path
from typing import Any

from hypothesis import strategies as st
from rs_mask_plugin.core.jobs.parameters import parameters_from_dict
from rs_mask_plugin.core.jobs.registry import JOBS
from rs_mask_plugin.core.worker import read_request

from tests.fuzz.fuzzing import SECONDS, fuzz
from tests.fuzz.mutations import byte_changes, change_bytes, change_json, json_changes

TYPES = {"str": str, "int": int, "float": float, "bool": bool}


def request(job: str) -> dict[str, Any]:
    """Return a good request: every parameter with its default, texts where there is none."""
    values: dict[str, Any] = {}
    for entry in fields(JOBS[job].parameters):
        several = str(entry.type).startswith("Tuple[")
        values[entry.name] = ["text"] if several else "text"
        if entry.default is not MISSING:
            values[entry.name] = entry.default
    return {"protocol": 1, "job": job, "parameters": values}


cases = st.tuples(
    st.sampled_from(sorted(JOBS)),
    json_changes,
    st.one_of(st.none(), byte_changes),
    st.one_of(st.none(), st.integers(0, 2000)),
)


def test_any_job_file_gives_parameters_of_their_types_or_one_sentence(tmp_path):
    outcomes: list[str] = []
    path = Path(tmp_path / "JOB.json")

    def check(case: tuple[str, Any, Any, int | None]) -> None:
        job, changes, bytes_changed, length = case
        content = json.dumps(change_json(request(job), changes)).encode()
        path.write_bytes(change_bytes(content, bytes_changed or [], length))
        try:
            definition, asked = read_request([str(path)])
            parameters = parameters_from_dict(definition.parameters, asked.parameters)
        except ValueError as error:
            assert str(error)
            assert type(error).__name__ in ("ValueError", "ParameterError")
            outcomes.append("sentence")
            return
        outcomes.append("parameters")
        for entry in fields(parameters):
            value = getattr(parameters, entry.name)
            name = str(entry.type)
            if name.startswith("Tuple["):
                assert isinstance(value, tuple), entry.name
                name = name[len("Tuple[") :].split(",")[0]
            else:
                value = (value,)
            assert all(type(one) is TYPES[name] for one in value), (entry.name, value)
            limits = entry.metadata
            for one in value:
                if limits["choices"]:
                    assert one in limits["choices"]
                if limits["minimum"] is not None:
                    assert one >= limits["minimum"]
                if limits["maximum"] is not None:
                    assert one <= limits["maximum"]

    fuzz(cases, check, SECONDS)
    assert {"sentence", "parameters"} <= set(outcomes)
