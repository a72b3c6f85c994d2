"""The GeoPackage to draw in: its form, its look, and what becomes of what was drawn."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from osgeo import gdal, ogr, osr
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsExpressionContextUtils,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
    QgsVectorLayerUtils,
)


def run(output, classes="house, tree", crs="EPSG:32633", project=None):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("rsmask:newannotations")
    context = QgsProcessingContext()
    context.setProject(project or QgsProject.instance())
    parameters = {"CLASSES": classes, "CRS": crs, "OUTPUT": str(output)}
    results, done = algorithm.run(parameters, context, QgsProcessingFeedback(), {}, False)
    assert done
    return results, context


def opened(path, name):
    layer = QgsVectorLayer(f"{path}|layername={name}", name, "ogr")
    assert layer.isValid()
    return layer


def drawn(layer):
    """The attributes that QGIS gives a polygon that was just drawn."""
    context = layer.createExpressionContext()
    context.appendScopes(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    feature = QgsVectorLayerUtils.createFeature(layer, context=context)
    return {name: feature[name] for name in ("class", "note")}


def test_a_polygon_just_drawn_is_of_the_first_class_and_others_are_chosen_from_a_list(
    provider, tmp_path
):
    run(tmp_path / "new.gpkg", "great tree, gardener's house")
    layer = opened(tmp_path / "new.gpkg", "objects")
    assert drawn(layer)["class"] == "great tree"
    widget = layer.editorWidgetSetup(layer.fields().indexOf("class"))
    assert widget.type() == "ValueMap"
    assert widget.config()["map"] == [
        {"great tree": "great tree"},
        {"gardener's house": "gardener's house"},
    ]


def test_the_layers_open_with_a_colour_for_each_class_and_split(provider, tmp_path):
    run(tmp_path / "new.gpkg")
    for name, field, values in (
        ("objects", "class", ["house", "tree"]),
        ("area", "split", ["train", "validation", "test"]),
    ):
        layer = opened(tmp_path / "new.gpkg", name)
        renderer = layer.renderer()
        assert renderer.classAttribute() == field
        categories = renderer.categories()
        assert [category.value() for category in categories[:-1]] == values
        colors = {category.symbol().color().name() for category in categories}
        assert len(colors) == len(values) + 1


def test_invalid_polygons_are_refused_while_drawing(provider, tmp_path):
    run(tmp_path / "new.gpkg")
    for name in ("objects", "area"):
        layer = opened(tmp_path / "new.gpkg", name)
        geometry = layer.geometryOptions()
        assert geometry.removeDuplicateNodes()
        assert geometry.geometryChecks() == ["QgsIsValidCheck"]


def test_both_layers_have_the_crs_that_was_chosen_else_the_projects(provider, tmp_path):
    project = QgsProject()
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:2056"))
    run(tmp_path / "a.gpkg")
    run(tmp_path / "b.gpkg", crs="", project=project)
    for file, crs in (("a", "EPSG:32633"), ("b", "EPSG:2056")):
        for name in ("objects", "area"):
            assert opened(tmp_path / f"{file}.gpkg", name).crs().authid() == crs


def test_qgis_is_asked_to_load_both_layers(provider, tmp_path):
    results, context = run(tmp_path / "new.gpkg")
    assert set(context.layersToLoadOnCompletion()) == {results["OBJECTS"], results["AREA"]}


@pytest.mark.parametrize(
    ("classes", "crs", "expected"),
    [
        (" , ", "EPSG:32633", "No class is named"),
        ("house, tree, house", "EPSG:32633", "named twice"),
        ("house", "", "No CRS is given"),
    ],
)
def test_what_can_not_be_drawn_in_is_refused_in_one_sentence(
    provider, tmp_path, classes, crs, expected
):
    with pytest.raises(QgsProcessingException, match=expected):
        run(tmp_path / "new.gpkg", classes, crs, QgsProject())
    assert not (tmp_path / "new.gpkg").exists()


def test_a_folder_that_can_not_be_made_is_said(provider, tmp_path):
    (tmp_path / "notes").touch()
    with pytest.raises(QgsProcessingException, match=r"notes/new\.gpkg can't be written: "):
        run(tmp_path / "notes" / "new.gpkg")


def test_what_was_drawn_is_never_overwritten(provider, tmp_path):
    run(tmp_path / "new.gpkg")
    before = (tmp_path / "new.gpkg").read_bytes()
    with pytest.raises(QgsProcessingException, match="already"):
        run(tmp_path / "new.gpkg")
    assert (tmp_path / "new.gpkg").read_bytes() == before


@pytest.mark.parametrize("split", ["validation", None], ids=["chosen", "left to RS Mask"])
def test_what_is_drawn_in_it_becomes_a_training_set(provider, tmp_path, split):
    engine = os.environ.get("RS_MASK_PYTHON", "")
    if not Path(engine).is_file():
        pytest.skip("RS_MASK_PYTHON names no engine")
    run(tmp_path / "new.gpkg")
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32633)
    raster = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "image.tif"), 128, 64, 3)
    raster.SetGeoTransform((500000, 1, 0, 6700064, 0, -1))
    raster.SetProjection(reference.ExportToWkt())
    for band in range(1, 4):
        raster.GetRasterBand(band).Fill(50 * band)
    raster = None
    source = ogr.Open(str(tmp_path / "new.gpkg"), 1)
    for name, field, shapes in (
        ("area", "split", [(0, 0, 64, 64, "train"), (64, 0, 64, 64, split)]),
        ("objects", "class", [(10, 10, 20, 20, "house"), (30, 10, 9, 9, "tree")]),
        ("objects", "class", [(80, 10, 20, 20, "house"), (110, 40, 9, 9, "tree")]),
    ):
        layer = source.GetLayerByName(name)
        for x, y, width, height, value in shapes:
            feature = ogr.Feature(layer.GetLayerDefn())
            corners = ((x, y), (x + width, y), (x + width, y + height), (x, y + height), (x, y))
            text = ", ".join(f"{500000 + a} {6700000 + b}" for a, b in corners)
            feature.SetGeometry(ogr.CreateGeometryFromWkt(f"MULTIPOLYGON ((({text})))"))
            if value is not None:
                feature.SetField(field, value)
            layer.CreateFeature(feature)
    source = None
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("rsmask:annotate")
    context = QgsProcessingContext()
    parameters = {
        "IMAGERY": [str(tmp_path / "image.tif")],
        "ANNOTATIONS": f"{tmp_path / 'new.gpkg'}|layername=objects",
        "CLASS_FIELD": "class",
        "AREA": f"{tmp_path / 'new.gpkg'}|layername=area",
        "SPLIT_BY": "field",
        "SPLIT_FIELD": "split",
        "TILE_SIZE": 64,
        "VALIDATION_SHARE": 1,  # of the areas without a split
        "OUTPUT": str(tmp_path / "set"),
    }
    algorithm.run(parameters, context, QgsProcessingFeedback(), {}, False)
    described = json.loads((tmp_path / "set" / "dataset.json").read_text("utf-8"))
    for split in ("train", "validation"):
        counts = described["counts"][split]
        assert (counts["tiles"], counts["instances/house"], counts["instances/tree"]) == (1, 1, 1)
