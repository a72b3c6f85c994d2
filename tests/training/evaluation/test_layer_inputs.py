"""What is wrong with a layer ends in one sentence, or is mended and counted."""

from __future__ import annotations

import datetime
import sqlite3

import geopandas as gpd
import numpy as np
import pyogrio
import pytest
import shapely
from rs_mask_plugin.core.jobs.detection_options import EvaluateParameters
from rs_mask_plugin.core.jobs.errors import UserError
from rs_mask_plugin.core.jobs.job import Job
from rs_mask_plugin.core.jobs.protocol import Message
from rs_mask_plugin.training.evaluation.layer_inputs import read_layers

SITE_GRID = (
    'ENGCRS["site grid",EDATUM["site"],CS[Cartesian,2],AXIS["x",east],AXIS["y",north],'
    'LENGTHUNIT["metre",1]]'
)
UTM = "EPSG:32633"
ONE, OTHER = shapely.box(500000, 0, 500010, 10), shapely.box(500100, 0, 500110, 10)
NAN = float("nan")


def layer(path, geometries, crs=UTM, **fields):
    frame = gpd.GeoDataFrame(
        fields, geometry=list(geometries), crs=None if crs == SITE_GRID else crs
    )
    pyogrio.write_dataframe(frame, path, layer="objects", geometry_type="Unknown", driver="GPKG")
    if crs == SITE_GRID:  # pyproj can't hand this one to GDAL
        opened = sqlite3.connect(path)
        opened.execute(
            "INSERT INTO gpkg_spatial_ref_sys VALUES ('site', 100100, 'NONE', 100100, ?, '')",
            (SITE_GRID,),
        )
        opened.execute("UPDATE gpkg_contents SET srs_id = 100100")
        opened.execute("UPDATE gpkg_geometry_columns SET srs_id = 100100")
        opened.commit()
        opened.close()
    return str(path)


@pytest.fixture
def read(tmp_path):
    """Read two layers of the same two squares, changed as a test wants."""

    def run(detections=None, truth=None, **options):
        messages = []
        squares = {"geometries": [ONE, OTHER]}
        parameters = EvaluateParameters(
            detections=layer(tmp_path / "detections.gpkg", **{**squares, **(detections or {})}),
            truth=layer(tmp_path / "truth.gpkg", **{**squares, **(truth or {})}),
            **options,
        )
        layers = read_layers(parameters, Job(messages.append))
        return layers, [message.text for message in messages if isinstance(message, Message)]

    return run


@pytest.mark.parametrize("unknown", [NAN, float("inf"), -float("inf"), None])
def test_detections_without_a_score_are_counted_and_come_last(read, unknown):
    layers, messages = read({"score": [unknown, -2.5]})
    assert layers.detections.scores.tolist() == [-2.5, -2.5]
    assert any(text.startswith("1 detection has no score") for text in messages)


@pytest.mark.parametrize(
    "values",
    [["high", "low"], [datetime.datetime(2020, 1, 1), datetime.datetime(2021, 1, 1)]],
    ids=["text", "dates"],
)
def test_a_score_field_without_numbers_is_refused(read, values):
    with pytest.raises(UserError, match="holds something that is no number"):
        read({"score": values})


def test_scores_that_are_numbers_written_as_text_are_read(read):
    layers, _ = read({"score": ["0.25", "1"]})
    assert layers.detections.scores.tolist() == [0.25, 1.0]


def test_objects_without_a_class_are_a_class_of_their_own(read):
    layers, _ = read(
        {"kind": ["house", None]},
        {"kind": ["house", ""]},
        class_field="kind",
        truth_class_field="kind",
    )
    assert layers.detections.classes.tolist() == ["house", "(none)"]
    assert layers.truth.classes.tolist() == ["house", "(none)"]


@pytest.mark.parametrize(
    "odd",
    [
        shapely.Polygon([(0, 0), (NAN, 5), (5, 5)]),
        shapely.Polygon([(0, 0), (float("inf"), 5), (5, 5)]),
        shapely.Polygon(),
        None,
        shapely.Point(1, 1),
    ],
    ids=["NaN", "infinite", "empty", "none", "point"],
)
def test_a_feature_without_a_usable_polygon_is_left_out_and_counted(read, odd):
    layers, messages = read({"geometries": [ONE, odd]})
    assert len(layers.detections) == 1
    assert any("1 feature of objects has no polygon" in text for text in messages)


def test_polygons_that_cross_themselves_are_mended(read):
    bowtie = shapely.Polygon([(0, 0), (10, 10), (10, 0), (0, 10)])
    layers, messages = read({"geometries": [ONE, bowtie]})
    assert layers.detections.geometry[1].area == pytest.approx(50)
    assert any("was mended" in text for text in messages)


def test_layers_of_one_site_grid_are_compared_in_it(read):
    layers, messages = read({"crs": SITE_GRID}, {"crs": SITE_GRID})
    assert len(layers.truth) == 2
    assert not any("reprojected" in text for text in messages)


@pytest.mark.parametrize(
    ("detections", "truth", "said"),
    [
        (SITE_GRID, UTM, "site grid has no place on the Earth"),
        (UTM, SITE_GRID, "site grid has no place on the Earth"),
        (UTM, None, "has no CRS, but the detections are in EPSG:32633"),
    ],
)
def test_layers_that_can_not_be_brought_together_are_refused(read, detections, truth, said):
    with pytest.raises(UserError, match=said):
        read({"crs": detections}, {"crs": truth})


def test_an_area_without_a_crs_is_refused(read, tmp_path):
    area = layer(tmp_path / "area.gpkg", [shapely.box(0, 0, 1e6, 1e6)], crs=None)
    with pytest.raises(UserError, match=r"The area .* has no CRS"):
        read(area=area)


def test_detections_without_a_crs_are_taken_to_lie_on_the_truth(read):
    layers, messages = read({"crs": None})
    assert layers.crs is None
    np.testing.assert_array_equal(
        shapely.bounds(layers.detections.geometry), shapely.bounds(layers.truth.geometry)
    )
    assert any("taken as the truth layer's (EPSG:32633)" in text for text in messages)
