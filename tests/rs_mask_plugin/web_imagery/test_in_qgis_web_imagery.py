"""Layers of web services as imagery: exactly the server's pixels, asked for politely and once."""

from __future__ import annotations

import json
import shutil

import pytest
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)

from rs_mask_plugin.toolbox.layer_outputs import origin_of_run
from rs_mask_plugin.toolbox.web_request import with_web_layers
from rs_mask_plugin.web_imagery import download, tile_cache
from rs_mask_plugin.web_imagery.service import source_of_template
from tests.rs_mask_plugin.algorithm_runs import Listening, echoed, run
from tests.rs_mask_plugin.web_imagery.tile_server import TILE, TileServer

ZOOM, FIRST = 17, (70000, 43000)  # 52.7° north: a pixel is 0.72 m wide on the ground
GSD = 0.7


def pixels(column, row):
    return column % 251, row % 241, (column * 7 + row * 13) % 256


@pytest.fixture
def server(monkeypatch):
    shutil.rmtree(tile_cache.cache_folder(), ignore_errors=True)
    monkeypatch.setattr(download, "_INTERVAL_S", 0.0)
    monkeypatch.setattr(download, "_FIRST_PAUSE_S", 0.05)
    with TileServer(pixels, ZOOM, FIRST, (4, 4)) as server:
        yield server
    QgsProject.instance().removeAllMapLayers()


@pytest.fixture
def detect(fake, model, tmp_path):
    """Start detect with a worker that says its parameters; return them with the log."""
    fake("fail_with_parameters")

    def start(source, feedback=None, context=None, **parameters):
        feedback = feedback or Listening()
        given = {"INPUT": source, "MODEL": model, "OUTPUT": str(tmp_path / "o.gpkg")}
        try:
            run("rsmask:detect", {**given, "WEB_GSD": GSD, **parameters}, feedback, context)
        except (QgsProcessingException, ValueError) as error:
            said = str(error)
            return json.loads(said) if said.startswith("{") else said
        return feedback.lines[-1]  # it was stopped

    return start


def layer_of(source, name="Photo from above"):
    layer = QgsRasterLayer(source, name, "wms")
    assert layer.isValid()
    return QgsProject.instance().addMapLayer(layer)


def polygon_layer(crs, *outlines):
    layer = QgsVectorLayer(f"Polygon?crs={crs}", "areas", "memory")
    for outline in outlines:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(outline))
        layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    return layer


def strict_context():
    """As dialogs make it: QGIS stops at invalid polygons."""
    context = QgsProcessingContext()
    context.setInvalidGeometryCheck(QgsFeatureRequest.InvalidGeometryCheck.GeometryAbortOnInvalid)
    return context


def check_pixels(path, server, columns, rows, absent=()):
    """Hold every pixel of a raster against the server's picture."""
    dataset = gdal.Open(path)
    west, north = server.corner
    transform = dataset.GetGeoTransform()
    assert (transform[0], transform[3]) == pytest.approx((west, north), abs=1e-6)
    assert transform[1] == pytest.approx(server.pixel_size, rel=1e-9)
    assert "3857" in dataset.GetProjection()
    assert (dataset.RasterXSize, dataset.RasterYSize) == (columns * TILE, rows * TILE)
    bands = [dataset.GetRasterBand(band).ReadRaster() for band in (1, 2, 3, 4)]
    width = columns * TILE
    for row in range(0, rows * TILE, 5):
        for column in range(0, width, 3):
            there = (column // TILE, row // TILE) not in absent
            true = (*pixels(column, row), 255) if there else (0, 0, 0, 0)
            assert tuple(band[row * width + column] for band in bands) == true
    return dataset


def test_an_xyz_layer_is_read_as_the_server_has_it(server, detect):
    url = f"{server.address}/%7Bz%7D/%7Bx%7D/%7By%7D.png"
    layer = layer_of(f"type=xyz&url={url}&zmax=19&zmin=0&http-header:referer=https://a.org")
    layer.setAttribution("© Survey of Nowhere")
    flaky, missing = (f"/17/{FIRST[0] + 1}/{FIRST[1] + row}.png" for row in (0, 1))
    server.faults = {flaky: [(500, {}), (429, {"Retry-After": "1"})]}
    server.absent = {missing}
    server.cut = {f"/17/{FIRST[0] + 2}/{FIRST[1]}.png"}
    feedback = Listening()
    values = detect(layer.id(), feedback, EXTENT=server.extent(3, 2, inset=9))
    dataset = check_pixels(values["input"][0], server, 3, 2, absent={(1, 1)})
    assert dataset.GetMetadataItem("TIFFTAG_COPYRIGHT") == "© Survey of Nowhere"
    assert "6 tiles of 0.7" in feedback.text
    assert "ask the provider" in feedback.text
    assert feedback.shares[-1] == 100
    assert all(request.headers["referer"] == "https://a.org" for request in server.requests)
    assert all("RS-Mask" in request.headers["User-Agent"] for request in server.requests)
    assert max(request.at_once for request in server.requests) <= 2
    times = [request.at_s for request in server.requests if request.path == flaky]
    assert len(times) == 3
    assert times[2] - times[1] >= 1, "the server asked for a second"
    asked = len(server.requests)
    again = detect(layer.id(), EXTENT=server.extent(4, 2, inset=9))
    assert len(server.requests) == asked + 2, "only the two new tiles are asked for"
    check_pixels(again["input"][0], server, 4, 2, absent={(1, 1)})


def test_a_stopped_run_goes_on_and_a_refusal_is_one_sentence(server, detect):
    template = server.address + "/{z}/{x}/{y}.png"  # as qgis_process gives it
    server.delay_s = 0.05
    stopping = Listening()
    stopping.setProgress = lambda share: stopping.cancel() if share > 25 else None
    said = detect(template, stopping, EXTENT=server.extent(3, 3))
    assert said.startswith("Stopped")
    kept = len(list(tile_cache.cache_folder().rglob("*.png")))
    assert 3 <= kept <= 4
    server.delay_s = 0.0
    blocked = f"/17/{FIRST[0] + 2}/{FIRST[1] + 2}.png"
    server.faults = {blocked: [(403, {})]}
    said = detect(template, EXTENT=server.extent(3, 3))
    assert said.startswith("The server 127.0.0.1 refuses its imagery (403 Forbidden).")
    values = detect(template, EXTENT=server.extent(3, 3))
    check_pixels(values["input"][0], server, 3, 3)
    answered = [request.path for request in server.requests if request.path != blocked]
    assert len(answered) - len(set(answered)) <= 2, "only what was cut off is asked for again"
    assert not [path for path in answered if "z" in path], "the address itself is no file"


@pytest.mark.parametrize("kind", ["wms", "wmts"])
def test_a_layer_of_ogc_services_is_read(server, detect, kind):
    sources = {
        "wms": "crs=EPSG:3857&dpiMode=7&format=image/png&layers=photo&styles",
        "wmts": "crs=EPSG:3857&format=image/png&layers=photo&styles=default&tileMatrixSet=grid",
    }
    address = server.address + "/wms" if kind == "wms" else server.address + "/wmts.xml"
    layer = layer_of(f"{sources[kind]}&url={address}")
    values = detect(layer.id(), EXTENT=server.extent(3, 2))
    dataset = gdal.Open(values["input"][0])
    assert dataset.GetMetadataItem("TIFFTAG_COPYRIGHT") == "Survey of Nowhere"
    if kind == "wmts":
        check_pixels(values["input"][0], server, 3, 2)
        return
    ground = dataset.GetGeoTransform()[1] / server.pixel_size * 0.727
    assert ground == pytest.approx(GSD, rel=1e-2), "a WMS draws at the very size that is wanted"


def test_more_tiles_than_allowed_are_refused_before_any_is_read(server, detect):
    layer = layer_of(f"type=xyz&url={server.address}/%7Bz%7D/%7Bx%7D/%7By%7D.png&zmax=19&zmin=0")
    said = detect(layer.id(), EXTENT=server.extent(4, 3), WEB_TILES=6)
    assert said.startswith("“Photo from above” would need 12 tiles at 0.72")
    assert "6 are allowed (“Most tiles of web imagery”), which is a square of about 45" in said
    said = detect(layer.id(), EXTENT="-20000000,20000000,-20000000,20000000 [EPSG:3857]")
    assert "would need 68,462,815,716 tiles" in said
    said = detect(layer.id())
    assert "would be about 50,000,000,000 tiles. Say what of it is wanted" in said
    assert server.requests == []


def test_an_area_that_is_no_polygon_or_lies_nowhere_is_said_and_harms_nothing(server, detect):
    layer = layer_of(f"type=xyz&url={server.address}/%7Bz%7D/%7Bx%7D/%7By%7D.png&zmax=19&zmin=0")
    (west, north), side = server.corner, TILE * server.pixel_size
    bow_tie = [(0.1, 0.1), (0.9, 0.9), (0.9, 0.1), (0.1, 0.9), (0.1, 0.1)]
    corners = ", ".join(f"{west + x * side} {north - y * side}" for x, y in bow_tie)
    values = detect(
        layer.id(),
        context=strict_context(),
        AREA=polygon_layer("EPSG:3857", f"Polygon(({corners}))"),
    )
    check_pixels(values["input"][0], server, 1, 1)
    metres = "Polygon((400000 5800000, 400500 5800000, 400500 5800500, 400000 5800000))"
    said = detect(layer.id(), AREA=polygon_layer("EPSG:4326", metres))
    assert said.startswith("“Only inside” lies where the imagery's CRS (EPSG:3857) does not reach.")


def test_where_a_layer_is_from_is_said_without_the_key_of_its_service(server, provider, model):
    template = server.address + "/{z}/{x}/{y}.png?apikey=MINE"
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("rsmask:detect")
    for raster in (template, layer_of(source_of_template(template), "Photo").id()):
        given = with_web_layers(algorithm, {"INPUT": raster, "MODEL": model})
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        origin = origin_of_run(algorithm, given, context)
        name = "127.0.0.1" if raster == template else "Photo"
        assert origin.title.startswith(f"Detect objects: {name}, ")
        assert "rsmask:detect" in origin.command
        assert "MINE" not in f"{origin}"


def test_a_training_set_takes_the_tiles_that_its_areas_meet(server, fake, template, tmp_path):
    fake("fail_with_parameters")
    west, north = server.corner
    side = TILE * server.pixel_size
    places = [(west + (x + 0.2) * side, north - (y + 0.8) * side) for x, y in ((0, 0), (2, 1))]
    rectangles = [QgsRectangle(x, y, x + side / 2, y + side / 2) for x, y in places]
    area = polygon_layer("EPSG:3857", *(each.asWktPolygon() for each in rectangles))
    given = {
        "IMAGERY": [server.address + "/{z}/{x}/{y}.png"],
        "ANNOTATIONS": template,
        "AREA": area,
        "OUTPUT": str(tmp_path / "set"),
    }
    with pytest.raises(ValueError, match="Ground size of web imagery"):
        run("rsmask:annotate", given)
    values = echoed("rsmask:annotate", {**given, "GSD": "0.7, 1.4"})
    check_pixels(values["imagery"][0], server, 3, 2, absent={(1, 0), (2, 0), (0, 1), (1, 1)})
    assert len(server.requests) == 2
