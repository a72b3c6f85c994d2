"""What the dialog says of a training set's folder, and of folders that are none."""

from __future__ import annotations

import json

import pytest

from rs_mask_plugin.widgets.model_card import UnreadableError
from rs_mask_plugin.widgets.training_set import describe_training_set

SET = {
    "classes": [{"id": 1, "name": "house"}, {"id": 2, "name": "oak"}],
    "counts": {
        "validation": {"tiles": 1, "instances": 1, "instances/oak": 1},
        "train": {"tiles": 1200, "instances": 5432, "instances/house": 5000, "instances/oak": 432},
    },
    "gsd": [0.5, 1.0],
    "tile_size": 512,
    "band_names": ["red", "nir"],
}


def write_set(folder, **changes):
    (folder / "dataset.json").write_text(json.dumps({**SET, **changes}), encoding="utf-8")
    return str(folder)


def test_a_set_says_its_classes_its_splits_and_its_imagery(tmp_path):
    assert describe_training_set(write_set(tmp_path)).splitlines() == [
        "Classes: house (5,000), oak (433)",
        "1,200 tiles to learn from (5,432 objects), 1 tile for validation (1 object)",
        "Tiles of 512 pixels: red, nir, 0.5 m and 1 m a pixel",
    ]


def test_a_folder_of_coco_files_is_said_to_be_one(tmp_path):
    (tmp_path / "annotations").mkdir()
    (tmp_path / "annotations" / "instances.json").touch()
    assert describe_training_set(str(tmp_path)).startswith("A folder with COCO annotations")


@pytest.mark.parametrize(("name", "said"), [("a.txt", "no train"), ("unfinished.sqlite", "go on")])
def test_a_folder_that_is_no_set_or_no_finished_one_says_so(tmp_path, name, said):
    (tmp_path / name).touch()
    with pytest.raises(UnreadableError, match=said):
        describe_training_set(str(tmp_path))


@pytest.mark.parametrize(
    "changes",
    [{"counts": {"train": []}}, {"classes": None}, {"gsd": ["x"]}, {"tile_size": {}}],
    ids=str,
)
def test_a_damaged_description_is_one_sentence(tmp_path, changes):
    with pytest.raises(UnreadableError, match=r"^The file dataset\.json of this set is damaged\.$"):
        describe_training_set(write_set(tmp_path, **changes))


@pytest.mark.parametrize("text", ["", "{", "[]", "[" * 99_999, "\xff"])
def test_a_description_that_is_no_json_is_one_sentence(tmp_path, text):
    (tmp_path / "dataset.json").write_bytes(text.encode("latin-1"))
    with pytest.raises(UnreadableError, match="is damaged"):
        describe_training_set(str(tmp_path))
