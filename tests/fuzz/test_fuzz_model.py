"""Whatever a model file or its card holds, reading it ends in a card, a network or one sentence."""

from __future__ import annotations

import json
import struct
from pathlib import Path
from typing import Any

import pytest
import torch
from hypothesis import strategies as st
from rs_mask_plugin.core.inference.network_detector import NetworkDetector
from rs_mask_plugin.core.jobs.errors import UserError
from rs_mask_plugin.core.models.architectures import build_network
from rs_mask_plugin.core.models.file import METADATA_KEY, load_model, read_card, save_model

from tests.fuzz.fuzzing import SECONDS, fuzz
from tests.fuzz.mutations import (
    byte_changes,
    change_bytes,
    change_json,
    json_changes,
    limited_memory,
)
from tests.model_cards import small_card

cases = st.one_of(
    st.tuples(
        st.just("bytes"),
        byte_changes,
        st.one_of(st.none(), st.integers(0, 300), st.integers(0, 10**7)),
    ),
    # The header is where a file says what it is
    st.tuples(
        st.just("bytes"),
        st.lists(
            st.tuples(st.integers(0, 4000), st.binary(min_size=1, max_size=3)),
            min_size=1,
            max_size=3,
        ),
        st.none(),
    ),
    st.tuples(st.just("card"), json_changes, st.none()),
    st.tuples(st.just("header"), json_changes, st.none()),
)


@pytest.fixture(scope="module")
def model(tmp_path_factory) -> Path:
    card = small_card(fpn_channels=16, classes=("roof", "tree"))
    path = tmp_path_factory.mktemp("model") / "model.safetensors"
    save_model(path, build_network(card), card)
    return path


def with_header(content: bytes, change: Any) -> bytes:
    """Return a safetensors file with another header."""
    (length,) = struct.unpack("<Q", content[:8])
    header = change(json.loads(content[8 : 8 + length]))
    text = json.dumps(header).encode()
    return struct.pack("<Q", len(text)) + text + content[8 + length :]


def changed(content: bytes, case: tuple[str, Any, int | None]) -> bytes:
    kind, changes, length = case
    if kind == "bytes":
        return change_bytes(content, changes, length)

    def change(header: dict[str, Any]) -> dict[str, Any]:
        if kind == "header":
            return change_json(header, changes)
        card = change_json(json.loads(header["__metadata__"][METADATA_KEY]), changes)
        header["__metadata__"][METADATA_KEY] = json.dumps(card)
        return header

    return with_header(content, change)


def test_any_model_file_gives_a_detector_or_one_sentence(model, tmp_path):
    outcomes: list[str] = []
    path = tmp_path / "model.safetensors"
    content = model.read_bytes()

    def check(case: tuple[str, Any, int | None]) -> None:
        path.write_bytes(changed(content, case))
        for read in (read_card, load_model, lambda path: NetworkDetector(path, device="cpu")):
            try:
                read(path)
            except UserError as error:
                assert error.text
                assert "\n" not in error.text
                outcomes.append("sentence")
            else:
                outcomes.append("model")
        torch.set_flush_denormal(False)  # a detector sets it, and hypothesis refuses to go on then

    with limited_memory():
        fuzz(cases, check, SECONDS)
    assert {"sentence", "model"} <= set(outcomes)
