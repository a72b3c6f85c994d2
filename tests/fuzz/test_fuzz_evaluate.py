"""Whatever two layers hold, evaluating them ends in figures that make sense, or in one sentence."""

from __future__ import annotations

import json
import sqlite3
import tempfile
import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import geopandas as gpd
import pyogrio
import shapely
from hypothesis import strategies as st
from rs_mask_plugin.core.jobs.detection_options import EvaluateParameters
from rs_mask_plugin.core.jobs.errors import UserError
from rs_mask_plugin.core.jobs.job import Job
from rs_mask_plugin.training.evaluate import evaluate

from tests.fuzz.fuzzing import fuzz

SITE_GRID = (
    'ENGCRS["site",EDATUM["site"],CS[Cartesian,2],AXIS["x",east],AXIS["y",north],'
    'LENGTHUNIT["metre",1]]'
)
ODD_NUMBERS = (float("nan"), float("inf"), -1e300, 1e300, 1e-300, 0.0, -0.0)


@dataclass(frozen=True)
class Layer:
    """A layer as it will be written; ``damage`` is a place in the file and a byte put there."""

    geometries: list[Any]
    scores: list[Any]
    classes: list[Any]
    crs: str | None
    driver: str
    damage: tuple[int, int] | None


@dataclass(frozen=True)
class Case:
    """Two layers and how they are compared."""

    detections: Layer
    truth: Layer
    area: Layer | None
    by_class: bool
    iou: float
    reference_suffix: str


coordinates = st.one_of(
    st.integers(0, 30).map(float),
    st.floats(0, 30),
    st.floats(allow_nan=True, allow_infinity=True),
    st.sampled_from(ODD_NUMBERS),
)
sane = st.integers(0, 30).map(float)


@st.composite
def rings(draw, numbers):
    first = draw(st.tuples(sane, sane))  # finite, or no ring could be closed
    points = draw(st.lists(st.tuples(numbers, numbers), min_size=2, max_size=7))
    return [first, *points, first]


@st.composite
def polygons(draw):
    numbers = draw(st.sampled_from([sane, sane, sane, coordinates]))
    holes = draw(st.lists(rings(numbers), max_size=2))
    return shapely.Polygon(draw(rings(numbers)), holes)


boxes = st.builds(
    lambda x, y, w, h: shapely.box(x, y, x + w, y + h), sane, sane, sane, st.floats(1e-9, 30)
)
geometries = st.one_of(
    boxes,
    boxes,
    polygons(),
    st.lists(polygons(), max_size=3).map(shapely.MultiPolygon),
    st.tuples(boxes, sane).map(
        lambda pair: shapely.GeometryCollection([pair[0], shapely.Point(pair[1], 0)])
    ),
    st.tuples(sane, sane).map(shapely.Point),
    st.none(),
    st.just(shapely.Polygon()),
    polygons().map(shapely.force_3d),
)
kinds_of_scores = st.sampled_from(
    [
        st.floats(0, 1),
        st.floats(allow_nan=True, allow_infinity=True),
        st.one_of(st.none(), st.floats(0, 1)),
        st.integers(-(2**40), 2**40),
        st.text(max_size=5),
        st.booleans(),
    ]
)
kinds_of_classes = st.sampled_from(
    [
        st.sampled_from(["house", "tree"]),
        st.one_of(st.none(), st.text(max_size=4)),
        st.integers(0, 3),
        st.sampled_from([0.0, 1.0, 1.5, float("nan")]),
    ]
)
crs = st.sampled_from(
    ["EPSG:32633", "EPSG:32633", "EPSG:32633", "EPSG:4326", "EPSG:3857", None, SITE_GRID]
)


@st.composite
def layers(draw):
    found = draw(st.lists(geometries, max_size=6))
    scores = draw(kinds_of_scores.flatmap(lambda kind: st.tuples(*[kind] * len(found))))
    classes = draw(kinds_of_classes.flatmap(lambda kind: st.tuples(*[kind] * len(found))))
    damage = st.one_of(st.none(), st.none(), st.tuples(st.integers(0, 2**31), st.integers(0, 255)))
    driver = draw(st.sampled_from(["GPKG", "GPKG", "GPKG", "GeoJSON", "FlatGeobuf"]))
    return Layer(found, list(scores), list(classes), draw(crs), driver, draw(damage))


cases = st.builds(
    Case,
    layers(),
    layers(),
    st.one_of(st.none(), layers()),
    st.booleans(),
    st.sampled_from([0.05, 0.5, 0.95]),
    st.sampled_from(["", "", "", "|layername=objects", "|layername=x", "|subset=score > 0.5", "|"]),
)


def written(folder: Path, name: str, layer: Layer) -> str | None:
    """Write the layer; None where GDAL refuses it."""
    path = folder / f"{name}.{ {'GPKG': 'gpkg', 'GeoJSON': 'geojson'}.get(layer.driver, 'fgb') }"
    local = layer.crs == SITE_GRID
    frame = gpd.GeoDataFrame(
        {"score": layer.scores, "kind": layer.classes},
        geometry=gpd.GeoSeries(layer.geometries, crs=None if local else layer.crs),
    )
    try:
        pyogrio.write_dataframe(
            frame, path, layer="objects", driver=layer.driver, geometry_type="Unknown"
        )
    except (pyogrio.errors.DataSourceError, pyogrio.errors.FeatureError, ValueError):
        return None
    except (pyogrio.errors.GeometryError, pyogrio.errors.FieldError, shapely.errors.GEOSException):
        return None
    if local and layer.driver == "GPKG":
        with sqlite3.connect(path) as opened:
            opened.execute(
                "INSERT INTO gpkg_spatial_ref_sys VALUES ('site', 100100, 'NONE', 100100, ?, '')",
                (SITE_GRID,),
            )
            opened.execute("UPDATE gpkg_contents SET srs_id = 100100")
            opened.execute("UPDATE gpkg_geometry_columns SET srs_id = 100100")
        opened.close()
    if layer.damage is not None:
        content = bytearray(path.read_bytes())
        place, byte = layer.damage
        content[place % len(content)] = byte
        path.write_bytes(bytes(content))
    return str(path)


def check(case: Case) -> None:
    with tempfile.TemporaryDirectory() as name, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        folder = Path(name)
        detections = written(folder, "detections", case.detections)
        truth = written(folder, "truth", case.truth)
        area = written(folder, "area", case.area) if case.area is not None else ""
        if detections is None or truth is None or area is None:
            return
        parameters = EvaluateParameters(
            detections=detections + case.reference_suffix,
            truth=truth,
            area=area,
            output=str(folder / "out.gpkg"),
            class_field="kind" if case.by_class else "",
            truth_class_field="kind" if case.by_class else "",
            iou=case.iou,
        )
        before = {path.name for path in folder.iterdir()}
        try:
            outputs = evaluate(parameters, Job(lambda message: None))
        except UserError as error:
            assert error.text
            assert error.hint
            assert {path.name for path in folder.iterdir()} == before
            return
        json.dumps(outputs, allow_nan=False)
        for name in ("AP", "AP50", "PRECISION", "RECALL", "F1"):
            assert 0 <= outputs[name] <= 1, name
        sizes = {
            str(name): pyogrio.read_info(folder / "out.gpkg", layer=name)["features"]
            for name in ("matched", "missed", "extra")
        }
        assert sizes == {name: outputs[name.upper()] for name in sizes}


def test_any_two_layers_give_figures_that_make_sense_or_one_sentence():
    assert fuzz(cases, check) > 0
