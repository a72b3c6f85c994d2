"""Which bands of a raster stand for the model's: by number, by name, by order; and what is said."""

from dataclasses import replace

import numpy as np
import pytest
import rasterio
from rasterio.enums import ColorInterp
from rs_mask_plugin.core.jobs.detection_options import DetectParameters
from rs_mask_plugin.core.jobs.errors import UserError
from rs_mask_plugin.core.jobs.parameters import parameters_from_dict
from rs_mask_plugin.core.models.raster_match import open_raster_for_model

from tests.core.detection.detect_kit import CARD, write_scene

RGB = replace(CARD, band_names=("red", "green", "blue"), dtype="uint8")
RGBN = replace(RGB, band_names=("red", "green", "blue", "nir"))


def picture(path, count, *, names=(), colors=(), seed=0):
    pixels = np.random.default_rng(seed).integers(1, 255, (count, 64, 64), np.uint8)
    write_scene(path, pixels, dtype="uint8", photometric="minisblack")
    with rasterio.open(path, "r+") as target:
        if names:
            target.descriptions = names
        if colors:
            target.colorinterp = [ColorInterp[color] for color in colors]
    return path


NAIP = ("Red", "Green", "Blue", "NIR")


@pytest.mark.parametrize(
    ("wanted", "bands"),
    [
        (("4,1,2",), (4, 1, 2)),
        (("4", "1", "2"), (4, 1, 2)),
        (("4.0", "1.0", "2.0"), (4, 1, 2)),  # numbers as JSON writers put them
        (("nir", "red", "green"), (4, 1, 2)),
        (("NIR; Red; Green",), (4, 1, 2)),
        (("near-infrared", "r", "g"), (4, 1, 2)),
        (("nir", "1", "green"), (4, 1, 2)),
        ((), (1, 2, 3)),
    ],
)
def test_bands_are_chosen_by_number_or_by_name(tmp_path, wanted, bands):
    path = picture(tmp_path / "a.tif", 4, names=NAIP)
    source, _ = open_raster_for_model(path, RGB, wanted)
    assert source.bands == bands


@pytest.mark.parametrize(("given", "kept"), [([4, 1, 2], ("4", "1", "2")), ("4,1,2", ("4,1,2",))])
def test_numbers_and_texts_are_taken_from_a_job_file(given, kept):
    values = {"input": ["a.tif"], "model": "m", "output": "o", "bands": given}
    assert parameters_from_dict(DetectParameters, values).bands == kept


def test_a_name_that_no_band_has_is_said_with_those_that_there_are(tmp_path):
    path = picture(tmp_path / "a.tif", 4, names=NAIP)
    with pytest.raises(UserError, match="a has no band of the name “thermal”") as raised:
        open_raster_for_model(path, RGB, ("thermal", "red", "green"))
    assert "1 (Red), 2 (Green), 3 (Blue), 4 (NIR)" in raised.value.hint


def test_a_name_that_several_bands_have_is_said(tmp_path):
    path = picture(tmp_path / "a.tif", 3, names=("red", "red", "blue"))
    with pytest.raises(UserError, match="has 2 bands of the name “red”"):
        open_raster_for_model(path, RGB, ("red", "2", "3"))


def test_a_band_number_that_is_not_there_is_said(tmp_path):
    with pytest.raises(UserError, match="no band 7"):
        open_raster_for_model(picture(tmp_path / "a.tif", 3), RGB, ("1", "2", "7"))


def test_bands_are_found_by_the_models_names_and_that_is_said(tmp_path):
    path = picture(tmp_path / "a.tif", 4, names=("NIR", "Blue", "Green", "Red"))
    source, said = open_raster_for_model(path, RGB)
    assert source.bands == (4, 3, 2)
    assert "a: bands 4 (red), 3 (green), 2 (blue) are used, as the model names them." in said


def test_four_bands_without_names_give_the_first_three_and_that_is_said(tmp_path):
    source, said = open_raster_for_model(picture(tmp_path / "a.tif", 4), RGB)
    assert source.bands == (1, 2, 3)
    assert any("bands 1, 2, 3 are used for the model's red, green, blue" in text for text in said)


def test_bands_taken_in_their_order_are_said(tmp_path):
    source, said = open_raster_for_model(picture(tmp_path / "a.tif", 3), RGB)
    assert source.bands == (1, 2, 3)
    assert "The bands of a are taken in their order for the model's red, green, blue." in said


def test_infrared_that_is_tagged_as_alpha_stands_for_the_models_infrared(tmp_path):
    colors = ("red", "green", "blue", "alpha")
    source, said = open_raster_for_model(picture(tmp_path / "a.tif", 4, colors=colors), RGBN)
    assert source.bands == (1, 2, 3, 4)
    assert source.validity == "all"
    assert any("tagged as alpha but holds data" in text for text in said)


def test_a_real_alpha_band_is_no_infrared_unless_it_is_asked_for(tmp_path):
    path = picture(tmp_path / "a.tif", 4, colors=("red", "green", "blue", "alpha"))
    with rasterio.open(path, "r+") as target:
        target.write(np.full((64, 64), 255, np.uint8), 4)
    with pytest.raises(UserError, match="takes 4 bands") as raised:
        open_raster_for_model(path, RGBN)
    assert "band 4 is taken for an alpha band" in raised.value.hint
    source, _ = open_raster_for_model(path, RGBN, ("1,2,3,4",))
    assert source.bands == (1, 2, 3, 4)
    source, said = open_raster_for_model(path, RGB)
    assert source.bands == (1, 2, 3)
    assert source.alpha_band == 4
    assert not [text for text in said if "bands" in text]


@pytest.mark.parametrize(
    ("trained", "said"),
    [
        ([[1.0, 0.0]] * 3, True),
        ([[0.0001, 0.0], [0.0001, -0.1], [0.0001, -0.1]], True),
        ([[0.0001, -0.1]] * 3, False),
        (None, False),
        ([1], False),  # no pair: the card of a stranger
    ],
)
def test_values_of_another_scale_than_the_training_imagery_s_are_said(tmp_path, trained, said):
    path = picture(tmp_path / "a.tif", 3)
    with rasterio.open(path, "r+") as target:
        target.scales, target.offsets = (0.0001,) * 3, (-0.1,) * 3
    source = {"name": "old"} if trained is None else {"name": "old", "scaling": trained}
    card = replace(RGB, provenance={"sources": [source]})
    _, notes = open_raster_for_model(path, card)
    assert any("another scale or offset (× 0.0001 + -0.1)" in note for note in notes) is said
