"""Imagery that needs a word, or a sentence: local CRS, dark objects, scales of their own."""

from __future__ import annotations

import json

import geopandas as gpd
import numpy as np
import pytest
import rasterio
import shapely
from rasterio.crs import CRS
from rs_mask_plugin.core.jobs.errors import UserError

from tests.training.annotation.annotate_kit import (
    all_tiles,
    boxes_at,
    from_pixels,
    listening_job,
    run,
    write_polygons,
    write_raster,
)

SITE = 'LOCAL_CS["site grid",UNIT["metre",1],AXIS["x",EAST],AXIS["y",NORTH]]'
CORNERS = [(30, 30), (150, 40), (60, 170), (180, 180)]


def test_imagery_and_polygons_of_one_local_crs_make_a_set_without_known_metres(tmp_path):
    raster = write_raster(tmp_path / "a.tif", crs=CRS.from_wkt(SITE))
    polygons = write_polygons(tmp_path / "p.gpkg", boxes_at(*CORNERS), crs=SITE)
    job, heard = listening_job()
    result, output = run(tmp_path, raster, polygons, job, tile_size=128)
    assert result["INSTANCES"] == 4
    assert json.loads((output / "dataset.json").read_text())["gsd"] == [0.0]
    assert any("local CRS site grid" in text for text in heard)
    tiles = gpd.read_file(output / "tiles.gpkg", layer="instances")
    np.testing.assert_allclose(
        np.sort(tiles.geometry.bounds.to_numpy(), axis=0),
        np.sort([shape.bounds for shape in boxes_at(*CORNERS)], axis=0),
        atol=1e-6,
    )


@pytest.mark.parametrize(("of_raster", "of_layer"), [(SITE, "EPSG:32633"), ("EPSG:32633", SITE)])
def test_a_local_crs_and_one_on_the_earth_are_refused_in_one_sentence(
    tmp_path, of_raster, of_layer
):
    raster = write_raster(tmp_path / "a.tif", crs=CRS.from_user_input(of_raster))
    polygons = write_polygons(tmp_path / "p.gpkg", boxes_at(*CORNERS), crs=of_layer)
    with pytest.raises(UserError, match=r"p has the CRS .* and a .* has no place on the Earth"):
        run(tmp_path, raster, polygons)


def test_a_ground_size_for_a_raster_in_a_local_crs_is_refused(tmp_path):
    raster = write_raster(tmp_path / "a.tif", crs=CRS.from_wkt(SITE))
    polygons = write_polygons(tmp_path / "p.gpkg", boxes_at(*CORNERS), crs=SITE)
    with pytest.raises(UserError, match="only the local CRS site grid, so it can't be read at 1"):
        run(tmp_path, raster, polygons, gsd=(1.0,))


def test_objects_that_have_the_nodata_value_are_counted_in_a_warning_that_names_it(tmp_path):
    pixels = np.full((1, 256, 256), 90)
    for x, y in CORNERS[:3]:
        pixels[:, y - 1 : y + 21, x - 1 : x + 21] = 7
    raster = write_raster(tmp_path / "dark.tif", bands=1, pixels=pixels, nodata=7)
    polygons = write_polygons(tmp_path / "p.gpkg", boxes_at(*CORNERS))
    job, heard = listening_job()
    result, _ = run(tmp_path, raster, polygons, job, tile_size=128)
    assert result["INSTANCES"] == 1
    warnings = [text for text in heard if "The nodata value" in text]
    assert len(warnings) == 1
    assert warnings[0].startswith("3 objects lie on pixels without data, and are in no tile.")
    assert "The nodata value of dark is 7" in warnings[0]


@pytest.mark.parametrize("offset", [0.0, -0.1])
@pytest.mark.parametrize("first_differing", [0, 2])
def test_rasters_whose_values_have_different_offsets_are_named(tmp_path, offset, first_differing):
    paths = []
    for name, value, shift in (("old", 0.0, 0), ("new", offset, 128)):
        path = write_raster(
            tmp_path / f"{name}.tif", dtype="uint16", origin=(500000 + shift, 6700000)
        )
        with rasterio.open(path, "r+") as dataset:
            same = (0.0,) * first_differing
            dataset.scales, dataset.offsets = (1e-4,) * 3, (*same, *(value,) * (3 - len(same)))
        paths.append(path)
    job, heard = listening_job()
    polygons = write_polygons(tmp_path / "p.gpkg", boxes_at(*CORNERS))
    _, output = run(tmp_path, paths, polygons, job, tile_size=128)
    said = [text for text in heard if "different scales or offsets" in text]
    assert len(said) == (offset != 0)
    if said:
        assert "old: × 0.0001 + 0; new: × 0.0001 + -0.1" in said[0]
        remarks = json.loads((output / "dataset.json").read_text())["provenance"]["remarks"]
        assert said[0] in remarks


@pytest.mark.parametrize(
    ("bands", "dtype"), [(3, "uint16"), (4, "uint16"), (3, "float32"), (2, "uint8"), (3, "uint8")]
)
@pytest.mark.parametrize("why", ["nodata", "area"])
def test_masked_tiles_are_written_without_an_error_of_gdal(tmp_path, capfd, bands, dtype, why):
    pixels = np.random.default_rng(0).integers(1, 200, (bands, 256, 256))
    pixels[:, :50, :50] = 0
    more = {"nodata": 0} if why == "nodata" else {}
    raster = write_raster(tmp_path / "a.tif", bands=bands, dtype=dtype, pixels=pixels, **more)
    polygons = write_polygons(tmp_path / "p.gpkg", boxes_at(*CORNERS))
    area = {}
    if why == "area":
        inside = [
            from_pixels(shapely.box(50, 50, 256, 256)),
            from_pixels(shapely.box(50, 0, 60, 9)),
        ]
        area["area"] = str(write_polygons(tmp_path / "area.gpkg", inside))
        polygons = write_polygons(tmp_path / "p.gpkg", boxes_at(*CORNERS[1:]))
    _, output = run(tmp_path, raster, polygons, tile_size=256, validation_share=0.0, **area)
    assert "ERROR" not in capfd.readouterr().err
    ((_, _, _, written, valid),) = all_tiles(output)
    assert not valid[:40, :40].any() and valid[60:, 60:].all()
    np.testing.assert_array_equal(written[:, valid], pixels[:, valid])
