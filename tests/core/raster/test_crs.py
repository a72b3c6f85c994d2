"""One answer, everywhere, to whether two CRS are the same, and one way between two."""

from __future__ import annotations

import numpy as np
import pytest
from rasterio.crs import CRS
from rs_mask_plugin.core.jobs.errors import UserError
from rs_mask_plugin.core.raster.crs import (
    crs_name,
    is_on_earth,
    parse_crs,
    same_crs,
    transformer,
)

SITE = 'LOCAL_CS["site grid",UNIT["metre",1],AXIS["x",EAST],AXIS["y",NORTH]]'
HALL = 'LOCAL_CS["assembly hall",UNIT["metre",1],AXIS["x",EAST],AXIS["y",NORTH]]'


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (None, None, True),
        ("EPSG:4326", None, False),
        ("EPSG:4326", "EPSG:4326", True),
        ("EPSG:4326", "OGC:CRS84", True),  # the order of axes on paper
        ("EPSG:3067", "EPSG:3067", True),  # spelled in two ways by EPSG tables of two ages
        ("EPSG:32633", "EPSG:32634", False),
        ("EPSG:32633", "EPSG:25833", False),  # 0.5 m apart by now
        ("EPSG:3857", "EPSG:4326", False),
        (SITE, SITE, True),
        (SITE, HALL, False),
        (SITE, "EPSG:32633", False),
    ],
)
@pytest.mark.parametrize("as_text", [False, True])
def test_the_same_crs_is_told_from_others_however_it_is_written(one, other, same, as_text):
    first, second = (None if text is None else CRS.from_user_input(text) for text in (one, other))
    if second is not None and as_text:
        second = second.to_wkt()
    assert same_crs(first, second) is same
    assert same_crs(second, first) is same


@pytest.mark.parametrize("code", ["EPSG:4326", "EPSG:3067", "EPSG:32633"])
def test_a_crs_out_of_a_shapefile_is_the_one_that_it_was_written_from(code):
    crs = CRS.from_user_input(code)
    assert same_crs(crs, CRS.from_wkt(crs.to_wkt(version="WKT1_ESRI")))


def test_a_crs_is_called_by_its_code_or_else_by_its_name():
    assert crs_name(CRS.from_epsg(32633)) == crs_name("EPSG:32633") == "EPSG:32633"
    assert crs_name(CRS.from_wkt(SITE)) == "site grid"
    assert crs_name(None) == "no CRS"


def test_coordinates_of_the_same_crs_stay_as_they_are():
    assert transformer(CRS.from_epsg(4326), CRS.from_user_input("OGC:CRS84")) is None
    assert transformer(CRS.from_wkt(SITE), SITE) is None
    assert transformer(None, CRS.from_epsg(4326)) is None


def test_coordinates_are_transformed_in_the_order_x_y():
    x, y = transformer("EPSG:4326", CRS.from_epsg(32633)).transform(15.0, 0.0)
    np.testing.assert_allclose((x, y), (500_000, 0), atol=1e-6)


@pytest.mark.parametrize("wanted", ["EPSG:32633", HALL])
def test_there_is_no_way_from_a_local_crs_to_another(wanted):
    assert not is_on_earth(SITE)
    assert not is_on_earth(CRS.from_wkt(SITE))
    with pytest.raises(UserError, match="site grid has no place on the Earth"):
        transformer(CRS.from_wkt(SITE), CRS.from_user_input(wanted))


def test_a_crs_to_search_in_must_have_a_place_on_the_map():
    assert parse_crs(" EPSG:32633 ") == CRS.from_epsg(32633)
    for text in (SITE, "EPSG:5703", "EPSG:4978"):  # local, heights only, from the Earth's centre
        with pytest.raises(UserError, match="is not a CRS of places on the map"):
            parse_crs(text)
