"""The fields of the dialogs in QGIS's own window: few, and in words where a number is no amount."""

from __future__ import annotations

import pytest

from tests.end_to_end.dialog_inputs import write_inputs
from tests.end_to_end.qgis_window import run_in_window
from tests.rs_mask_plugin.widgets.model_header import write_model


@pytest.fixture(scope="module")
def found(qgis_with_fake_worker, tmp_path_factory):
    """What ``fields_in_the_window.py`` found."""
    folder = tmp_path_factory.mktemp("fields")
    write_inputs(folder)
    write_model(folder / "model.safetensors", gsd=1.0)
    (folder / "set" / "dataset.json").write_text(
        '{"classes": [{"name": "house"}], "counts": {"train": {"tiles": 1, "instances": 2}},'
        '"gsd": [0.5], "band_names": ["red"], "tile_size": 128}'
    )
    seen = run_in_window(
        qgis_with_fake_worker,
        "fields_in_the_window.py",
        folder,
        {
            "MODEL": folder / "model.safetensors",
            "RASTER": folder / "image.tif",
            "SET": folder / "set",
        },
    )
    return {**seen, "folder": folder}


def test_the_everyday_fields_are_few_and_first(found):
    shown = ["IMAGERY", "ANNOTATIONS", "CLASS_FIELD", "AREA", "OUTPUT"]
    assert found["shown"]["annotate"] == shown
    assert found["shown"]["train"] == ["TRAINING_SET", "TIME", "WEIGHTS", "OUTPUT"]
    assert found["shown"]["detect"] == ["INPUT", "MODEL", "EXTENT", "OUTPUT"]


def test_a_number_that_is_no_amount_is_shown_in_words(found):
    assert found["words"] == {
        "SCORE": "the model's own",
        "TILE_SIZE": "automatic",
        "MARGIN": "3/16 of the tile",
        "BATCH_SIZE": "what fits into memory",
        "MIN_AREA": "no limit",
        "SIMPLIFY": "by half a pixel",
    }
    assert list(found["values"].values()) == [-1, 0, -1, 0, 0, -1]


def test_a_number_is_given_and_taken_back(found):
    assert found["given"] == ["0.35", 0.35]
    assert found["cleared"] == ["the model's own", -1]
    assert found["whole"] == ["64", 64]
    assert found["decimals"] == "0.5", "without zeros that say nothing"


def test_arrows_step_from_the_words_to_the_least_amount_and_back(found):
    words = "the model's own"
    assert found["steps"] == ["0", "0.05", "0", words, words]


def test_a_batch_shows_the_words_as_well(found):
    assert found["batch"] == [["the model's own", -1], ["0.35", 0.35]]


def test_the_modeler_keeps_its_own_field(found):
    assert found["modeler"] == [[-1], [0.35]]


def test_choosing_a_model_says_what_it_is_and_whether_the_raster_fits(found):
    nothing, alone, with_raster, no_model, emptied = found["model"]
    assert nothing == emptied == ""
    assert alone.splitlines()[0] == "Finds: house, <b>oak</b>"
    assert "Made for: red, green, blue (8-bit), 1 m a pixel" in alone
    assert with_raster.startswith(alone)
    assert "Fits this raster.\nThe whole raster: about 1 tile" in with_raster
    assert no_model == "This file is no model of RS Mask, or it is damaged."


def test_choosing_a_training_set_says_what_is_in_it(found):
    assert "1 tile to learn from (2 objects)" in found["set"]
    assert found["set given"] == str(found["folder"] / "set")


def test_a_model_is_chosen_in_each_kind_of_dialog(found):
    path = str(found["folder"] / "model.safetensors")
    assert found["model given"] == found["model in a batch"] == found["model in a model"] == path
