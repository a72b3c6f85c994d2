"""The job ``makesample``: something to try everything with, before there is any data."""

from __future__ import annotations

import geopandas as gpd
import pytest
import rasterio
from rs_mask_plugin.core.jobs.dataset_options import AnnotateParameters, MakeSampleParameters
from rs_mask_plugin.core.jobs.errors import StoppedError, UserError
from rs_mask_plugin.core.jobs.job import Job
from rs_mask_plugin.training.annotate import annotate
from rs_mask_plugin.training.make_sample import make_sample

SMALL = {"width": 480, "height": 192, "seed": 5}


def silent():
    return Job(lambda message: None)


def test_the_sample_is_what_a_training_set_is_made_from(tmp_path):
    made = make_sample(MakeSampleParameters(str(tmp_path / "sample"), **SMALL), silent())
    with rasterio.open(made["WEST"]) as west, rasterio.open(made["EAST"]) as east:
        assert (west.width, east.width, west.height) == (320, 160, 192)
    path, _, layer = made["OBJECTS"].partition("|layername=")
    assert set(gpd.read_file(path, layer=layer)["class"]) <= {"building", "tree", "vehicle", "ship"}
    found = annotate(
        AnnotateParameters(
            (made["WEST"],),
            made["OBJECTS"],
            str(tmp_path / "set"),
            class_field="class",
            area=made["AREA"],
            tile_size=128,
        ),
        silent(),
    )
    assert found["TILES"] > 2


def test_a_sample_that_is_stopped_leaves_nothing_behind(tmp_path):
    class Stopped(Job):
        def check_stop(self, text=""):
            raise StoppedError(text)

    with pytest.raises(StoppedError):
        make_sample(
            MakeSampleParameters(str(tmp_path / "sample"), **SMALL), Stopped(lambda message: None)
        )
    assert not (tmp_path / "sample").exists()


def test_a_folder_with_other_things_in_it_is_left_alone(tmp_path):
    (tmp_path / "thesis.odt").write_text("years of work")
    with pytest.raises(UserError, match="not empty"):
        make_sample(MakeSampleParameters(str(tmp_path), **SMALL), silent())
    assert [path.name for path in tmp_path.iterdir()] == ["thesis.odt"]
