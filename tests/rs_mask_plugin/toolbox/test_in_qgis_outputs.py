"""Layers that an algorithm gives back: where they lie, how they are drawn."""

from __future__ import annotations

from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProject,
    QgsVectorLayer,
)

from tests.rs_mask_plugin.algorithm_runs import SQUARES, Listening, run


@pytest.mark.parametrize("extension", ["gpkg", "shp", "geojson", "fgb"])
def test_detections_are_written_in_any_format(fake, raster, model, template, tmp_path, extension):
    fake(f"write_layer:{template}")
    output = tmp_path / f"found.{extension}"
    results = run("rsmask:detect", {"INPUT": raster, "MODEL": model, "OUTPUT": str(output)})
    assert results["DETECTIONS"] == 2
    layer = QgsVectorLayer(results["OUTPUT"], "o", "ogr")
    assert layer.featureCount() == len(SQUARES)
    assert sorted(feature["class"] for feature in layer.getFeatures()) == ["house", "house", "tree"]
    others = {path.suffix for path in tmp_path.glob("found.*")} - {f".{extension}"}
    assert ".gpkg" not in others


@pytest.mark.parametrize("extension", ["gpkg", "shp"])
def test_the_layer_is_named_with_its_absolute_path(
    fake, raster, model, template, tmp_path, monkeypatch, extension
):
    fake(f"write_layer:{template}")
    monkeypatch.chdir(tmp_path)
    wish = {"INPUT": raster, "MODEL": model, "OUTPUT": f"found.{extension}"}
    assert run("rsmask:detect", wish)["OUTPUT"] == str(tmp_path / f"found.{extension}")


def test_detections_can_stay_in_memory(fake, raster, model, template):
    fake(f"write_layer:{template}")
    context = QgsProcessingContext()
    results = run(
        "rsmask:detect",
        {"INPUT": raster, "MODEL": model, "OUTPUT": "memory:"},
        context=context,
    )
    layer = QgsProcessingUtils.mapLayerFromString(results["OUTPUT"], context)
    assert layer.providerType() == "memory"
    assert layer.featureCount() == len(SQUARES)


@pytest.mark.parametrize("name", ["detect", "refine"])
def test_a_temporary_layer_of_detections_is_there(fake, raster, model, template, name):
    import processing

    fake(f"write_layer:{template}")
    given = {"detect": {"INPUT": raster, "MODEL": model}, "refine": {"ARCHIVE": model}}[name]
    results = processing.run(f"rsmask:{name}", {**given, "OUTPUT": "TEMPORARY_OUTPUT"})
    assert Path(results["OUTPUT"]).is_file()
    assert QgsVectorLayer(results["OUTPUT"], "o", "ogr").featureCount() == len(SQUARES)


@pytest.mark.parametrize("name", ["detect", "refine"])
def test_a_temporary_layer_of_detections_is_loaded_once_and_in_our_colours(
    fake, raster, model, template, name
):
    fake(f"write_layer:{template}")
    given = {"detect": {"INPUT": raster, "MODEL": model}, "refine": {"ARCHIVE": model}}[name]
    output = QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", QgsProject.instance())
    context = QgsProcessingContext()
    results = run(f"rsmask:{name}", {**given, "OUTPUT": output}, context=context)
    assert list(context.layersToLoadOnCompletion()) == [results["OUTPUT"]]
    layer = QgsVectorLayer(results["OUTPUT"], "found", "ogr")
    details = context.layerToLoadOnCompletionDetails(results["OUTPUT"])
    details.postProcessor().postProcessLayer(layer, context, Listening())
    assert layer.renderer().classAttribute() == "class"


def test_detections_can_become_a_table_of_an_existing_geopackage(
    fake, raster, model, template, tmp_path
):
    fake(f"write_layer:{template}")
    output = f"ogr:dbname='{template}' table=\"found\" (geom)"
    results = run("rsmask:detect", {"INPUT": raster, "MODEL": model, "OUTPUT": output})
    context = QgsProcessingContext()
    layer = QgsProcessingUtils.mapLayerFromString(results["OUTPUT"], context)
    assert layer.featureCount() == len(SQUARES)
    assert QgsVectorLayer(f"{template}|layername=template", "t", "ogr").featureCount() == 3


def test_three_layers_of_an_evaluation_go_where_they_should(fake, template, tmp_path):
    three = str(tmp_path / "three.gpkg")
    for name in ("matched", "missed", "extra"):
        gdal.VectorTranslate(
            three,
            template,
            format="GPKG",
            layerName=name,
            accessMode="append" if Path(three).exists() else None,
        )
    fake(f"write_layer:{three}")
    results = run(
        "rsmask:evaluate",
        {
            "DETECTIONS": template,
            "TRUTH": template,
            "MATCHED": str(tmp_path / "m.gpkg"),
            "MISSED": str(tmp_path / "n.geojson"),
            "EXTRA": "memory:",
        },
    )
    assert QgsVectorLayer(results["MATCHED"], "m", "ogr").featureCount() == 3
    assert QgsVectorLayer(results["MISSED"], "m", "ogr").featureCount() == 3
    assert "EXTRA" in results


def test_detections_are_drawn_by_class_in_the_models_colours(
    fake, raster, model, template, tmp_path
):
    fake(f"write_layer:{template}")
    output = str(tmp_path / "found.gpkg")
    context = QgsProcessingContext()
    details = QgsProcessingContext.LayerDetails("Detections", QgsProject.instance(), "OUTPUT")
    context.addLayerToLoadOnCompletion(output, details)
    run("rsmask:detect", {"INPUT": raster, "MODEL": model, "OUTPUT": output}, context=context)
    import gc

    gc.collect()  # nobody but the plugin holds the style now
    layer = QgsVectorLayer(output, "found", "ogr")
    processor = context.layerToLoadOnCompletionDetails(output).postProcessor()
    processor.postProcessLayer(layer, context, Listening())
    renderer = layer.renderer()
    assert renderer.classAttribute() == "class"
    colors = {
        category.value(): category.symbol().symbolLayer(0).strokeColor().name()
        for category in renderer.categories()
    }
    assert colors["house"] == "#112233"
    assert set(colors) == {"house", "tree"}
