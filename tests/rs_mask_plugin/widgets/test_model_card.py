"""What the dialog says of a model's file, and of files that are none."""

from __future__ import annotations

import os
import struct

import pytest

from rs_mask_plugin.widgets.model_card import UnreadableError, describe_model
from tests.rs_mask_plugin.widgets.model_header import write_header, write_model

NO_MODEL = "This file is no model of RS Mask, or it is damaged."


def test_a_model_says_what_it_finds_what_it_was_made_for_and_how_good_it_is(tmp_path):
    path = write_model(tmp_path / "m.safetensors")
    os.utime(path, (1.7e9, 1.7e9))
    assert describe_model(path).splitlines() == [
        "Finds: house, <b>oak</b>",
        "Made for: red, green, blue (8-bit), 0.5 m a pixel, tiles of 512 pixels",
        "Keeps scores from 0.48 to 0.61, mask AP 0.41, AP50 0.70 on validation tiles, "
        "file of 2023-11-14",
    ]


def test_figures_of_a_test_go_before_those_of_the_validation(tmp_path):
    metrics = {"validation/AP": 0.4, "validation/AP50": 0.7, "test/AP": 0.3, "test/AP50": 0.6}
    text = describe_model(write_model(tmp_path / "m.safetensors", metrics=metrics))
    assert "mask AP 0.30, AP50 0.60 on test tiles" in text
    metrics = {"train/AP": 0.9, "train/AP50": 0.99}
    text = describe_model(write_model(tmp_path / "m.safetensors", metrics=metrics))
    assert "mask AP 0.90, AP50 0.99 on training tiles" in text


def test_a_model_of_many_classes_without_ground_size_or_figures_is_short(tmp_path):
    classes = [{"id": n, "name": f"class {n}"} for n in range(1, 31)]
    nothing = {"gsd": 0.0, "score_thresholds": {}, "metrics": {}}
    lines = describe_model(write_model(tmp_path / "m", classes=classes, **nothing)).splitlines()
    assert lines[0].endswith("class 8 and 22 more")
    assert lines[1] == "Made for: red, green, blue (8-bit), tiles of 512 pixels"
    assert lines[2].startswith("file of ")


@pytest.mark.parametrize(
    "content",
    [b"", b"short", struct.pack("<Q", 2**62) + b"{}", struct.pack("<Q", 2) + b"{}", b"[" * 99_999],
    ids=["empty", "short", "endless header", "no card", "brackets"],
)
def test_a_file_that_is_no_model_is_one_sentence(tmp_path, content):
    path = tmp_path / "m.safetensors"
    path.write_bytes(content)
    with pytest.raises(UnreadableError) as raised:
        describe_model(str(path))
    assert str(raised.value) == NO_MODEL


def test_weights_of_others_are_no_model(tmp_path):
    path = write_header(tmp_path / "m.safetensors", {"__metadata__": {"format": "pt"}})
    with pytest.raises(UnreadableError, match=NO_MODEL):
        describe_model(path)


@pytest.mark.parametrize(
    "changes",
    [
        {"classes": [1, 2]},
        {"band_names": None},
        {"gsd": "wide"},
        {"tile_size": 1e999},
        {"score_thresholds": []},
        {"metrics": {"test/AP": {}, "test/AP50": {}}},
    ],
    ids=str,
)
def test_a_card_with_damaged_values_is_one_sentence(tmp_path, changes):
    with pytest.raises(UnreadableError, match=r"^The card of this model is damaged\.$"):
        describe_model(write_model(tmp_path / "m.safetensors", **changes))
