"""Layers that an algorithm gives back: where they lie, how they are drawn."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from osgeo import gdal, ogr
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProject,
    QgsSymbolLayer,
    QgsVectorLayer,
)

from rs_mask_plugin.toolbox.styling import PALETTE, DetectionsStyle
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


def test_forms_and_map_tips_of_detections_speak_of_them_in_words(detections):
    layer = QgsVectorLayer(detections, "found", "ogr")
    DetectionsStyle({}).apply(layer)
    aliases = {field.name(): field.alias() for field in layer.fields()}
    assert aliases["class"] == "Class"
    assert aliases["edge"] == "Cut by an edge"
    feature = next(layer.getFeatures())
    feature["class"] = "<i>oak</i>"
    scopes = QgsExpressionContextUtils.globalProjectLayerScopes(layer)
    values = QgsExpressionContext(scopes)
    values.setFeature(feature)
    tip = QgsExpression.replaceExpressionText(layer.mapTipTemplate(), values)
    assert tip == "<b>&lt;i>oak&lt;/i></b><br>score 0.5<br>40.5 m²"


def test_43_classes_look_different_and_the_surer_is_the_fuller(detections):
    layer = QgsVectorLayer(detections, "found", "ogr")
    colors = {f"class {number}": PALETTE[number % len(PALETTE)] for number in range(43)}
    DetectionsStyle(colors).apply(layer)
    looks = set()
    categories = layer.renderer().categories()  # they own their symbols
    for category in categories[:43]:
        fill = category.symbol().symbolLayer(0)
        looks.add((fill.strokeColor().name(), fill.strokeStyle(), fill.brushStyle()))
    assert len(looks) == 43
    assert not layer.labelsEnabled() and "score" in layer.labeling().settings().fieldName

    def opacity(score):
        feature = next(layer.getFeatures())
        feature["score"] = score
        values = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
        values.setFeature(feature)
        fill = categories[0].symbol().symbolLayer(0)
        shown = fill.dataDefinedProperties().property(QgsSymbolLayer.Property.PropertyFillColor)
        return shown.valueAsColor(values)[0].alpha()

    assert opacity(0.3) < opacity(0.6) < opacity(0.9)


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
            "MATCHED": str(tmp_path / "new" / "folder" / "m.gpkg"),
            "MISSED": str(tmp_path / "n.geojson"),
            "EXTRA": "memory:",
        },
    )
    wish = {"DETECTIONS": template, "TRUTH": template, "MATCHED": f"{three}/m.shp"}
    with pytest.raises(QgsProcessingException, match=r"m\.shp can't be written: .*another place"):
        run("rsmask:evaluate", wish)
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
    assert colors == {"house": "#112233", "tree": PALETTE[1]}, "#forest is no colour"


# What is given → the file that is written, and the layer in it.
SPELLINGS = {
    "found": ("found.gpkg", ""),
    "found.": ("found..gpkg", ""),
    "result.v2": ("result.v2.gpkg", ""),
    "found.GPKG": ("found.GPKG", ""),
    "found.shp": ("found.shp", ""),
    "found.json": ("found.json.geojson", ""),
    "a:b.gpkg": ("a:b.gpkg", ""),
    "Gebäude 7.gpkg": ("Gebäude 7.gpkg", ""),
    "store.gpkg|layername=found": ("store.gpkg", "found"),
    "ogr:dbname='{}/store.gpkg' table=\"found\" (geom)": ("store.gpkg", "found"),
    "ogr:{}/store.gpkg": ("store.gpkg", "store"),
}


def given_in(folder, spelling):
    """Return a destination in a folder in one of QGIS's spellings."""
    if spelling.startswith("ogr:"):
        return spelling.format(folder)
    return str(folder / spelling)


def inputs_of(name, raster, model):
    return {"detect": {"INPUT": raster, "MODEL": model}, "refine": {"ARCHIVE": model}}[name]


def layers_of(path):
    """Return layer → number of features of a file."""
    file = ogr.Open(str(path))
    return {layer.GetName(): layer.GetFeatureCount() for layer in file}


def content(folder):
    """Return file → its bytes."""
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def new_store(path, template, *names):
    """Make a GeoPackage with these layers."""
    for name in names:
        mode = "append" if Path(path).exists() else None
        gdal.VectorTranslate(str(path), template, format="GPKG", layerName=name, accessMode=mode)


@pytest.mark.parametrize("name", ["detect", "refine"])
@pytest.mark.parametrize("spelling", SPELLINGS)
def test_detections_are_where_a_destination_says_in_every_spelling(
    fake, raster, model, detections, tmp_path, spelling, name
):
    fake(f"write_layer:{detections}")
    folder = tmp_path / "out"
    folder.mkdir()
    given = given_in(folder, spelling)
    file, layer = SPELLINGS[spelling]
    results = run(f"rsmask:{name}", {**inputs_of(name, raster, model), "OUTPUT": given})
    context = QgsProcessingContext()  # keeps the layer
    made = QgsProcessingUtils.mapLayerFromString(results["OUTPUT"], context)
    assert made.featureCount() == len(SQUARES)
    found = layers_of(folder / file)
    assert list(found.values()) == [len(SQUARES)]
    assert not layer or list(found) == [layer]
    others = {path.name for path in folder.iterdir()} - {file}
    assert {Path(other).suffix for other in others} <= {".dbf", ".prj", ".shx", ".cpg"}


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_an_earlier_result_is_replaced_in_every_spelling(
    fake, raster, model, detections, tmp_path, spelling
):
    fake(f"write_layer:{detections}")
    folder = tmp_path / "out"
    folder.mkdir()
    wish = {"INPUT": raster, "MODEL": model, "OUTPUT": given_in(folder, spelling)}
    run("rsmask:detect", wish)
    run("rsmask:detect", wish)
    assert list(layers_of(folder / SPELLINGS[spelling][0]).values()) == [len(SQUARES)]


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_what_the_run_did_not_make_is_not_replaced_in_any_spelling(
    fake, raster, model, template, detections, tmp_path, spelling
):
    fake(f"write_layer:{detections}")
    folder = tmp_path / "out"
    folder.mkdir()
    file, layer = SPELLINGS[spelling]
    if Path(file).suffix.lower() == ".gpkg":
        new_store(folder / file, template, layer or "precious")
    else:
        gdal.VectorTranslate(str(folder / file), template)
    before = content(folder)
    with pytest.raises(ValueError, match="no earlier result of this algorithm"):
        run(
            "rsmask:detect",
            {"INPUT": raster, "MODEL": model, "OUTPUT": given_in(folder, spelling)},
        )
    assert content(folder) == before


@pytest.mark.parametrize("spelling", ["store.gpkg", "store"])
def test_a_geopackage_with_other_layers_is_not_replaced(
    fake, raster, model, template, detections, tmp_path, spelling
):
    fake(f"write_layer:{detections}")
    folder = tmp_path / "out"
    folder.mkdir()
    new_store(folder / "store.gpkg", template, "precious", "roads")
    gdal.VectorTranslate(
        str(folder / "store.gpkg"), detections, layerName="detections", accessMode="append"
    )
    before = content(folder)
    wish = {"INPUT": raster, "MODEL": model, "OUTPUT": str(folder / spelling)}
    with pytest.raises(ValueError, match=r"holds other layers \(detections, precious, roads\)"):
        run("rsmask:detect", wish)
    assert content(folder) == before


@pytest.mark.parametrize(
    "spelling",
    ["store.gpkg|layername=found", "ogr:dbname='{}/store.gpkg' table=\"found\" (geom)"],
)
def test_a_layer_is_added_to_a_geopackage_beside_the_others(
    fake, raster, model, template, detections, tmp_path, spelling
):
    fake(f"write_layer:{detections}")
    new_store(tmp_path / "store.gpkg", template, "precious", "roads")
    wish = {"INPUT": raster, "MODEL": model, "OUTPUT": given_in(tmp_path, spelling)}
    for _ in range(2):  # the second replaces its own layer alone
        run("rsmask:detect", wish)
        assert layers_of(tmp_path / "store.gpkg") == {"precious": 3, "roads": 3, "found": 3}


def test_a_layer_of_a_geopackage_that_is_locked_is_not_taken_for_none(
    fake, raster, model, template, tmp_path
):
    store = tmp_path / "store.gpkg"
    new_store(store, template, "precious")
    wish = {"INPUT": raster, "MODEL": model, "OUTPUT": f"{store}|layername=precious"}
    with closing(sqlite3.connect(store, isolation_level=None)) as other_program:
        other_program.execute("BEGIN EXCLUSIVE")
        with pytest.raises(ValueError, match=r"locked\), .*Close it in other programs"):
            run("rsmask:detect", wish)


@pytest.mark.parametrize(
    ("key", "spelling"),
    [
        ("AREA", "area.gpkg"),
        ("AREA", "area"),
        ("AREA", "area.gpkg|layername=area"),
        ("AREA", "link.gpkg"),
        ("MODEL", "model.safetensors"),
        ("INPUT", "image.tif"),
    ],
)
def test_an_input_of_the_run_is_never_its_output(
    fake, raster, model, detections, tmp_path, key, spelling
):
    fake(f"write_layer:{detections}")
    new_store(tmp_path / "area.gpkg", detections, "area")  # would pass for an earlier result
    (tmp_path / "link.gpkg").symlink_to(tmp_path / "area.gpkg")
    before = content(tmp_path)
    wish = {"INPUT": raster, "MODEL": model, "AREA": str(tmp_path / "area.gpkg")}
    if key != "AREA":
        # No such extension is a vector format's: it would become image.tif.gpkg, which is free.
        run("rsmask:detect", {**wish, "OUTPUT": str(tmp_path / spelling)})
        assert {name: content(tmp_path)[name] for name in before} == before
        return
    with pytest.raises(ValueError, match=r"is an input of this run \(“Only inside”\)"):
        run("rsmask:detect", {**wish, "OUTPUT": str(tmp_path / spelling)})
    assert content(tmp_path) == before


@pytest.mark.parametrize(
    ("output", "sentence"),
    [
        ("found.dxf", "the format .dxf does not take polygons with fields"),
        ("found.gpx", "the format .gpx does not take polygons with fields"),
        ("found.parquet", "no driver for GeoParquet"),
        ("ftp://host/found.gpkg", "“ftp” is no kind of place"),
        ("wms:found", "“wms” is no kind of place"),
        ("a|b.gpkg", "QGIS takes “|” for the end of a path"),
        ("one:two.shp", "“one” is no kind of place"),
        ('postgres://dbname=\'none\' host=127.0.0.1 port=1 table="p"."t" (g)', "The database"),
    ],
)
def test_what_can_not_be_written_is_refused_before_the_work(
    fake, raster, model, output, sentence, monkeypatch, tmp_path
):
    fake("end_silently")
    monkeypatch.chdir(tmp_path)
    with pytest.raises(ValueError) as refused:
        run("rsmask:detect", {"INPUT": raster, "MODEL": model, "OUTPUT": output})
    assert sentence in str(refused.value)


def test_a_folder_is_no_destination(fake, raster, model, tmp_path):
    fake("end_silently")
    (tmp_path / "found.gpkg").mkdir()
    with pytest.raises(ValueError, match=r"found\.gpkg is a folder"):
        run(
            "rsmask:detect",
            {"INPUT": raster, "MODEL": model, "OUTPUT": str(tmp_path / "found.gpkg")},
        )


def test_the_file_that_a_conversion_needs_is_not_replaced(fake, raster, model, template, tmp_path):
    fake(f"write_layer:{template}")
    shutil.copy(template, tmp_path / "found.shp.gpkg")
    before = content(tmp_path)
    with pytest.raises(ValueError, match=r"found\.shp\.gpkg is in the way"):
        run(
            "rsmask:detect",
            {"INPUT": raster, "MODEL": model, "OUTPUT": str(tmp_path / "found.shp")},
        )
    assert content(tmp_path) == before


def test_what_can_not_be_converted_at_the_end_is_kept(
    fake, raster, model, detections, tmp_path, monkeypatch
):
    fake(f"write_layer:{detections}")
    # The place disappears while the engine works.
    gone = tmp_path / "gone"
    gone.mkdir()
    monkeypatch.setenv("RS_MASK_FAKE_BLOCKS", str(gone / "found.geojson"))
    with pytest.raises(QgsProcessingException) as error:
        run(
            "rsmask:detect",
            {"INPUT": raster, "MODEL": model, "OUTPUT": str(gone / "found.geojson")},
        )
    kept = gone / "found.geojson.gpkg"
    assert f"It is kept as {kept}" in str(error.value)
    assert list(layers_of(kept).values()) == [len(SQUARES)]


def test_a_format_without_outlines_is_said(fake, raster, model, detections, tmp_path):
    fake(f"write_layer:{detections}")
    heard = Listening()
    wish = {"INPUT": raster, "MODEL": model, "OUTPUT": str(tmp_path / "found.csv")}
    run("rsmask:detect", wish, heard)
    assert "found.csv keeps the values and not the outlines." in heard.text


def test_two_outputs_of_an_evaluation_are_not_one_file(fake, template, tmp_path):
    fake(f"write_layer:{template}")
    one = str(tmp_path / "one.gpkg")
    wish = {"DETECTIONS": template, "TRUTH": template, "MATCHED": one, "MISSED": one}
    with pytest.raises(ValueError, match="is named for two outputs"):
        run("rsmask:evaluate", wish)


@pytest.mark.parametrize("key", ["OUTPUT", "MATCHED", "MISSED", "EXTRA"])
def test_an_evaluation_replaces_neither_its_inputs_nor_other_layers(fake, template, tmp_path, key):
    fake(f"write_layer:{template}")
    new_store(tmp_path / "other.gpkg", template, "precious", "roads")
    before = content(tmp_path)
    both = {"DETECTIONS": template, "TRUTH": template}
    with pytest.raises(ValueError, match="is an input of this run"):
        run("rsmask:evaluate", {**both, key: template})
    with pytest.raises(ValueError, match=r"other\.gpkg"):
        run("rsmask:evaluate", {**both, key: str(tmp_path / "other.gpkg")})
    assert content(tmp_path) == before


@pytest.mark.parametrize("spelling", ["drawn", "drawn.v2", "drawn.gpkg"])
def test_new_layers_get_the_name_of_a_geopackage_and_replace_none(provider, tmp_path, spelling):
    wish = {"CLASSES": "oak", "CRS": "EPSG:32633", "OUTPUT": str(tmp_path / spelling)}
    file = run("rsmask:newannotations", wish)["OUTPUT"]
    assert file == str(tmp_path / spelling.replace(".gpkg", "")) + ".gpkg"
    assert set(layers_of(file)) >= {"objects", "area"}
    before = content(tmp_path)
    with pytest.raises(QgsProcessingException, match="is there already"):
        run("rsmask:newannotations", wish)
    assert content(tmp_path) == before


@pytest.mark.parametrize("output", ["drawn.shp", "store.gpkg|layername=a", "memory:"])
def test_new_layers_come_in_a_geopackage_only(provider, tmp_path, output):
    given = output if output == "memory:" else str(tmp_path / output)
    with pytest.raises(QgsProcessingException, match="is no GeoPackage of its own"):
        run("rsmask:newannotations", {"CLASSES": "oak", "CRS": "EPSG:32633", "OUTPUT": given})
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_a_model_writes_where_a_destination_says_in_every_spelling(
    fake, model, detections, tmp_path, spelling
):
    fake(f"write_layer:{detections}")
    folder = tmp_path / "out"
    folder.mkdir()
    file, _ = SPELLINGS[spelling]
    step = QgsProcessingModelChildAlgorithm("rsmask:refine")
    step.setChildId("refine")
    archive = QgsProcessingModelChildParameterSource.fromStaticValue(model)
    step.addParameterSources("ARCHIVE", [archive])
    output = QgsProcessingModelOutput("found")
    output.setChildId("refine")
    output.setChildOutputName("OUTPUT")
    step.setModelOutputs({"found": output})
    chain = QgsProcessingModelAlgorithm("chain", "chain")
    chain.addChildAlgorithm(step)
    chain.updateDestinationParameters()
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    wish = {"refine:found": given_in(folder, spelling)}
    _, done = chain.run(wish, context, feedback)
    assert done, feedback.textLog()
    assert list(layers_of(folder / file).values()) == [len(SQUARES)]


def test_a_model_replaces_nothing_that_it_did_not_make(fake, model, template, tmp_path):
    fake(f"write_layer:{template}")
    new_store(tmp_path / "store.gpkg", template, "precious", "roads")
    before = content(tmp_path)
    step = QgsProcessingModelChildAlgorithm("rsmask:refine")
    step.setChildId("refine")
    for key, value in (("ARCHIVE", model), ("OUTPUT", str(tmp_path / "store"))):
        source = QgsProcessingModelChildParameterSource.fromStaticValue(value)
        step.addParameterSources(key, [source])
    chain = QgsProcessingModelAlgorithm("chain", "chain")
    chain.addChildAlgorithm(step)
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    _, done = chain.run({}, context, feedback)
    assert not done
    assert "holds other layers (precious, roads)" in feedback.textLog()
    assert content(tmp_path) == before
