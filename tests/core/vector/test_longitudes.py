"""Longitudes of layers and rasters that count in different ways: the same places all the same."""

from __future__ import annotations

import geopandas as gpd
import numpy as np
import pytest
import shapely
from rasterio.transform import Affine
from rs_mask_plugin.core.detection.plan import area_in_grid
from rs_mask_plugin.core.detection.settings import DetectionSettings
from rs_mask_plugin.core.raster.source import open_raster
from rs_mask_plugin.core.vector.longitudes import near_longitude

from tests.core.detection.detect_kit import CARD, run_job, write_scene
from tests.core.raster.test_odd_rasters import one_in_the_middle
from tests.training.annotation.annotate_kit import all_tiles, run, write_raster

DEGREE = 0.01  # a pixel


def box(longitude, latitude=60.0, side=0.2):
    return shapely.box(longitude, latitude - side, longitude + side, latitude)


@pytest.mark.parametrize(
    ("of_polygon", "of_raster", "moved_to"),
    [
        (-179.5, 180.0, 180.5),
        (190.0, -175.0, -170.0),
        (10.0, 10.0, 10.0),
        (350.0, 0.0, -10.0),
        (-10.0, 200.0, 350.0),
    ],
)
def test_a_polygon_goes_to_the_longitudes_of_the_raster(of_polygon, of_raster, moved_to):
    (moved,) = near_longitude(np.array([box(of_polygon)], object), of_raster)
    np.testing.assert_allclose(moved.bounds[0], moved_to)


def test_an_area_around_the_globe_covers_a_raster_over_the_antimeridian():
    world = shapely.box(-180, -90, 180, 90)
    (moved,) = near_longitude(np.array([world], object), 190.0)
    assert shapely.covers(moved, shapely.box(170, -80, 210, 80))


def geographic_raster(path, west):
    transform_origin = (west, 60.5)
    return write_raster(path, gsd=DEGREE, origin=transform_origin, crs="EPSG:4326")


def test_an_extent_goes_to_the_longitudes_of_the_raster(tmp_path):
    source = open_raster(geographic_raster(tmp_path / "a.tif", 179.0))
    for west in (-179.9, 180.1):
        extent = (west, 60.2, west + 0.4, 60.4)
        area = area_in_grid(source, DetectionSettings(extent=extent))
        np.testing.assert_allclose(area.bounds, (110, 10, 150, 30), atol=1e-6)


@pytest.mark.parametrize(
    ("west", "longitudes"),
    [
        (179.0, [179.2, 180.5, 181.0]),  # a raster over the antimeridian, beyond 180
        (179.0, [179.2, -179.5, -179.0]),
        (-181.0, [179.2, 180.5, 181.0]),
        (190.0, [-169.5, 190.9, -168.5]),  # one from 0 to 360
        (-10.0, [350.5, 351.0, -8.5]),  # a layer from 0 to 360
        (10.0, [10.5, 11.0, 11.5]),
    ],
)
@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:4258", "projected"])
def test_polygons_lie_on_imagery_whose_longitudes_count_otherwise(tmp_path, west, longitudes, crs):
    raster = geographic_raster(tmp_path / "a.tif", west)
    frame = gpd.GeoDataFrame(geometry=[box(x) for x in longitudes], crs="EPSG:4326")
    if crs == "projected":
        frame = frame.to_crs(f"+proj=aea +lat_1=50 +lat_2=65 +lat_0=60 +lon_0={west + 1}")
    elif crs == "EPSG:4258":
        frame = frame.set_crs(crs, allow_override=True)
    frame.to_file(tmp_path / "p.gpkg")
    result, output = run(tmp_path, raster, tmp_path / "p.gpkg", tile_size=256, validation_share=0.0)
    assert result["INSTANCES"] == 3
    ((_, _, annotations, _, _),) = all_tiles(output)
    left = sorted(one["bbox"][0] for one in annotations)
    wanted = sorted(((x - west + 5) % 360 - 5) / DEGREE for x in longitudes)
    np.testing.assert_allclose(left, wanted, atol=0.5)


def test_the_area_of_a_detection_may_count_its_longitudes_otherwise(tmp_path):
    place = Affine(DEGREE, 0, 190.0, 0, -DEGREE, 60.0)
    path = write_scene(tmp_path / "a.tif", np.ones((2, 64, 64), np.float32), crs="EPSG:4326",
                       transform=place)  # fmt: skip
    area = gpd.GeoDataFrame(geometry=[shapely.box(-170.0, 59.0, -169.0, 60.0)], crs="EPSG:4326")
    area.to_file(tmp_path / "area.gpkg")
    card = CARD.from_dict({**CARD.to_dict(), "gsd": 0.0})
    outputs = run_job([path], tmp_path / "found.gpkg", detector=one_in_the_middle, card=card,
                      area=str(tmp_path / "area.gpkg"))  # fmt: skip
    layer = gpd.read_file(outputs["OUTPUT"])
    assert len(layer) == 1
    assert 190 < layer.geometry[0].centroid.x < 190.64
