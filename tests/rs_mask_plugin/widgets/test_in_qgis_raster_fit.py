"""Whether a raster fits a model, as the dialog says it before anything runs."""

from __future__ import annotations

import pytest
from osgeo import gdal, osr
from qgis.core import QgsRasterLayer

from rs_mask_plugin.engine.settings import set_seconds_per_tile
from rs_mask_plugin.widgets.raster_fit import describe_fit, ground_size
from tests.rs_mask_plugin.widgets.model_header import CARD


def layer(path, *, bands=3, side=0.5, size=64, crs=32633, kind=gdal.GDT_Byte, alpha=False):
    """Make a raster; return it as a layer."""
    file = gdal.GetDriverByName("GTiff").Create(str(path), size, size, bands, kind)
    origin = (500000, 5000000) if crs != 4326 else (12.0, 60.0)
    file.SetGeoTransform((origin[0], side, 0, origin[1], 0, -side))
    if crs:
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(crs)
        file.SetProjection(reference.ExportToWkt())
    if alpha:
        file.GetRasterBand(bands).SetColorInterpretation(gdal.GCI_AlphaBand)
    file = None
    return QgsRasterLayer(str(path), "raster")


def first_line(card, raster):
    return describe_fit(card, raster).splitlines()[0]


def test_a_raster_like_the_training_imagery_fits(tmp_path):
    assert first_line(CARD, layer(tmp_path / "a.tif")) == "Fits this raster."


@pytest.mark.parametrize(
    ("values", "why"),
    [
        ({"bands": 2}, "the model takes 3 bands, the raster has 2"),
        ({"bands": 3, "alpha": True}, "the model takes 3 bands, the raster has 2 beside alpha"),
        ({"kind": gdal.GDT_UInt16}, "trained on 8-bit pixels, the raster has other pixels"),
        ({"side": 2.5}, "its pixels of 2.5 m are too coarse for a model of 0.5 m"),
    ],
)
def test_a_raster_that_the_engine_would_refuse_does_not_fit(tmp_path, values, why):
    said = first_line(CARD, layer(tmp_path / "a.tif", **values))
    assert said.startswith("Does not fit this raster: ")
    assert why in said


@pytest.mark.parametrize(
    ("side", "said"),
    [
        (0.1, "are resampled to 0.5 m."),
        (1.0, "are resampled to 0.5 m: small objects may not be seen."),
    ],
)
def test_another_ground_size_is_said(tmp_path, side, said):
    assert first_line(CARD, layer(tmp_path / "a.tif", side=side)).endswith(said)


def test_without_a_crs_nobody_knows_how_large_pixels_are(tmp_path):
    assert "ground size is unknown" in first_line(CARD, layer(tmp_path / "a.tif", crs=0))


@pytest.mark.parametrize(
    ("crs", "side", "metres"), [(32633, 0.5, 0.5), (4326, 1e-5, 0.789), (2263, 1.0, 0.3048)]
)
def test_the_ground_size_is_in_metres(tmp_path, crs, side, metres):
    measured = ground_size(layer(tmp_path / "a.tif", crs=crs, side=side))
    assert measured == pytest.approx(metres, rel=0.03)


@pytest.mark.parametrize(("size", "tiles"), [(64, "1 tile"), (640, "1 tile"), (641, "4 tiles")])
def test_the_tiles_of_the_whole_raster_are_counted(tmp_path, size, tiles):
    assert f"about {tiles};" in describe_fit(CARD, layer(tmp_path / "a.tif", size=size))


def test_a_model_with_group_norm_searches_in_tiles_of_its_own_size(tmp_path):
    card = {**CARD, "tile_size": 512, "options": {"norm": "group"}}
    assert "about 4 tiles;" in describe_fit(card, layer(tmp_path / "a.tif", size=640))


def test_after_a_run_the_time_is_said(tmp_path):
    card = {**CARD, "architecture": "resnet18_fpn"}
    set_seconds_per_tile("resnet18_fpn", 90.0)
    text = describe_fit(card, layer(tmp_path / "a.tif", size=1025))
    assert "about 4 tiles, about 6 minutes at the speed of the last run." in text
