"""Files that are not what they say: each gets one sentence and a hint, and no training set."""

from __future__ import annotations

import geopandas as gpd
import numpy as np
import pytest
import rasterio
import shapely
from rasterio.transform import Affine
from rs_mask_plugin.core.errors import UserError
from rs_mask_plugin.core.job import Job
from rs_mask_plugin.core.options import AnnotateParameters
from rs_mask_plugin.training.annotate import annotate

BOX = shapely.box(500005, 6699990, 500015, 6699998)


@pytest.fixture
def values(tmp_path):
    """Parameters of a run that works."""
    with rasterio.open(
        tmp_path / "image.tif",
        "w",
        driver="GTiff",
        width=64,
        height=64,
        count=1,
        dtype="uint8",
        crs="EPSG:32633",
        transform=Affine(0.5, 0, 500000, 0, -0.5, 6700000),
        compress="deflate",
    ) as out:
        out.write(np.random.default_rng(0).integers(1, 255, (1, 64, 64)).astype(np.uint8))
    write_layer(tmp_path / "layer.gpkg", [BOX])
    return {
        "imagery": (str(tmp_path / "image.tif"),),
        "annotations": str(tmp_path / "layer.gpkg"),
        "output": str(tmp_path / "set"),
        "tile_size": 64,
        "validation_share": 0.0,
    }


def write_layer(path, geometries, **columns):
    columns = columns or {"n": list(range(len(geometries)))}
    frame = gpd.GeoDataFrame(columns, geometry=list(geometries), crs="EPSG:32633")
    frame.to_file(path, driver="GPKG", engine="pyogrio")
    return str(path)


def refused(values):
    with pytest.raises(UserError) as raised:
        annotate(AnnotateParameters(**values), Job(lambda message: None))
    assert raised.value.hint and "\n" not in raised.value.text
    return raised.value.text


def test_the_parameters_that_the_others_spoil_work(values, tmp_path):
    annotate(AnnotateParameters(**values), Job(lambda message: None))
    assert (tmp_path / "set" / "dataset.json").is_file()


def test_a_text_file_named_tif_is_named(values, tmp_path):
    (tmp_path / "image.tif").write_text("this is no raster")
    assert "image.tif" in refused(values)


def test_a_raster_cut_off_in_its_header_is_named(values, tmp_path):
    (tmp_path / "image.tif").write_bytes((tmp_path / "image.tif").read_bytes()[:40])
    assert "image.tif" in refused(values)


def test_a_raster_of_which_no_block_can_be_read_is_no_training_set(values, tmp_path):
    with rasterio.open(tmp_path / "image.tif") as dataset:
        offset = int(dataset.get_tag_item("BLOCK_OFFSET_0_0", "TIFF", bidx=1))
    content = bytearray((tmp_path / "image.tif").read_bytes())
    content[offset : offset + 400] = b"\xff" * 400
    (tmp_path / "image.tif").write_bytes(content)
    refused(values)
    assert not (tmp_path / "set" / "dataset.json").exists()


def test_a_folder_without_rasters_is_named(values, tmp_path):
    (tmp_path / "empty").mkdir()
    assert "empty" in refused({**values, "imagery": (str(tmp_path / "empty"),)})


def test_a_layer_without_features_is_named(values, tmp_path):
    write_layer(tmp_path / "none.gpkg", [])
    assert "none" in refused({**values, "annotations": str(tmp_path / "none.gpkg")})


def test_a_layer_of_points_is_no_layer_of_objects(values, tmp_path):
    points = write_layer(tmp_path / "points.gpkg", [BOX.centroid, BOX.centroid])
    assert "points" in refused({**values, "annotations": points})


def test_a_layer_that_is_not_in_the_file_is_named(values, tmp_path):
    assert "trees" in refused({**values, "annotations": f"{tmp_path}/layer.gpkg|layername=trees"})


def test_a_split_that_is_none_is_named(values, tmp_path):
    area = write_layer(tmp_path / "area.gpkg", [BOX.buffer(5)], split=["sometimes"])
    said = refused({**values, "area": area, "split_by": "field", "split_field": "split"})
    assert "'sometimes'" in said


def test_a_file_where_the_folder_should_be_is_left_alone(values, tmp_path):
    (tmp_path / "set").write_text("mine")
    assert "is a file" in refused(values)
    assert (tmp_path / "set").read_text() == "mine"


def test_a_ground_size_of_nothing_is_refused(values):
    assert "more than 0" in refused({**values, "gsd": (0.0,)})
