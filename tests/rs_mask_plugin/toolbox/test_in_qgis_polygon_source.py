"""Whatever layer QGIS shows, the right polygons with the right classes arrive in the training set.

With the real engine: a set is made from each kind of layer, and its annotations are read.
"""

from __future__ import annotations

import json
import os
from collections import Counter
from pathlib import Path

import pytest
from osgeo import ogr
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsEditorWidgetSetup,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProject,
    QgsProperty,
    QgsRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsVectorLayerJoinInfo,
)
from qgis.PyQt.QtCore import QVariant

ROOT = Path(__file__).parents[3]
# x and y of each square's corner, its kind as text and as code, and its height.
TREES = (
    (4, 4, "oak", 1, 25.0),
    (24, 4, "oak", 1, 8.0),
    (44, 4, "pine", 2, 30.0),
    (4, 34, "pine", 2, 9.0),
    (24, 34, "fir", 3, None),
)
NAMES = QgsEditorWidgetSetup("ValueMap", {"map": [{"Oak": "1"}, {"Pine": "2"}, {"Fir": "3"}]})


@pytest.fixture
def real_engine(provider, monkeypatch):
    python = os.environ.get("RS_MASK_PYTHON") or str(ROOT / ".venv" / "bin" / "python")
    if not Path(python).exists():
        pytest.skip(f"there is no engine ({python}); set RS_MASK_PYTHON")
    monkeypatch.setenv("RS_MASK_PYTHON", python)


@pytest.fixture
def telling_worker(fake):
    fake("fail_with_parameters")


@pytest.fixture
def project():
    """The project; emptied afterwards."""
    instance = QgsProject.instance()
    yield instance
    instance.clear()


def trees(crs="EPSG:32633"):
    """Return five squares in memory."""
    fields = "field=kind:string&field=code:integer&field=height:double"
    layer = QgsVectorLayer(f"Polygon?crs={crs}&{fields}", "trees", "memory")
    for x, y, *attributes in TREES:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(x, y, x + 10, y + 10)))
        feature.setAttributes(attributes)
        layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    return layer


def stored(path, layer=None):
    """Return the trees as a layer of a file."""
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = {".gpkg": "GPKG", ".shp": "ESRI Shapefile", ".geojson": "GeoJSON"}[
        path.suffix
    ]
    QgsVectorFileWriter.writeAsVectorFormatV3(
        layer or trees(), str(path), QgsProject.instance().transformContext(), options
    )
    return QgsVectorLayer(str(path), path.stem, "ogr")


class Listening(QgsProcessingFeedback):
    def __init__(self):
        super().__init__(False)
        self.lines = []

    def pushInfo(self, text):
        self.lines.append(text)

    def pushWarning(self, text):
        self.lines.append(text)

    @property
    def text(self):
        return "\n".join(self.lines)


def annotate(raster, output, annotations, feedback=None, **parameters):
    """Run ``rsmask:annotate`` as the dialog does; raise ValueError on what it refuses."""
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("rsmask:annotate")
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    feedback = feedback or Listening()
    given = {
        "IMAGERY": [raster],
        "ANNOTATIONS": annotations,
        "TILE_SIZE": 64,
        "VALIDATION_SHARE": 0,
        "OUTPUT": str(output),
        **parameters,
    }
    possible, message = algorithm.checkParameterValues(given, context)
    if not possible:
        raise ValueError(message)
    _, done = algorithm.run(given, context, feedback, {}, False)
    assert done, feedback.text
    return feedback


def classes_in(folder):
    """Return how many objects of each class the set holds."""
    coco = json.loads((folder / "annotations" / "train.json").read_text("utf-8"))
    names = {each["id"]: each["name"] for each in coco["categories"]}
    return Counter(names[each["category_id"]] for each in coco["annotations"])


def given_to_the_worker(parameters):
    """Return the job's parameters; the worker fails with them as its text."""
    with pytest.raises(QgsProcessingException) as error:
        annotate(**parameters)
    return json.loads(str(error.value))


def selected(project, tmp_path):
    layer = project.addMapLayer(stored(tmp_path / "trees.gpkg"))
    layer.selectByExpression("height > 20")
    return QgsProcessingFeatureSourceDefinition(layer.id(), True)


def filtered(project, tmp_path):
    layer = project.addMapLayer(stored(tmp_path / "trees.gpkg"))
    layer.setSubsetString("height > 20")
    return layer


def in_memory(project, tmp_path):
    return project.addMapLayer(trees())


def in_a_shapefile(project, tmp_path):
    return str(stored(tmp_path / "trees.shp").source())


def joined(project, tmp_path):
    layer = project.addMapLayer(stored(tmp_path / "trees.gpkg"))
    table = QgsVectorLayer("None?field=number:integer&field=name:string", "names", "memory")
    for number, name in enumerate(("Quercus", "Pinus", "Abies"), start=1):
        row = QgsFeature(table.fields())
        row.setAttributes([number, name])
        table.dataProvider().addFeature(row)
    project.addMapLayer(table)
    join = QgsVectorLayerJoinInfo()
    join.setJoinLayer(table)
    join.setJoinFieldName("number")
    join.setTargetFieldName("code")
    join.setUsingMemoryCache(True)
    layer.addJoin(join)
    return layer


def virtual(project, tmp_path):
    project.addMapLayer(trees())
    query = "select geometry, upper(kind) as big from trees where code < 3"
    layer = QgsVectorLayer(f"?query={query.replace(' ', '%20')}", "view", "virtual")
    assert layer.isValid()
    return project.addMapLayer(layer)


def with_a_computed_field(project, tmp_path):
    layer = project.addMapLayer(stored(tmp_path / "trees.gpkg"))
    layer.addExpressionField("'a ' || kind", QgsField("said", QVariant.String))
    return layer


def with_codes_for_names(project, tmp_path):
    layer = project.addMapLayer(stored(tmp_path / "trees.gpkg"))
    layer.setEditorWidgetSetup(layer.fields().indexOf("code"), NAMES)
    return layer


def with_unsaved_edits(project, tmp_path):
    layer = project.addMapLayer(stored(tmp_path / "trees.gpkg"))
    layer.startEditing()
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(44, 34, 54, 44)))
    feature.setAttribute("kind", "fir")
    layer.addFeature(feature)
    layer.changeAttributeValue(1, layer.fields().indexOf("kind"), "elm")
    return layer


ALL = {"oak": 2, "pine": 2, "fir": 1}
TALL = {"oak": 1, "pine": 1}


@pytest.mark.parametrize(
    ("layer", "field", "expected"),
    [
        (in_memory, "kind", ALL),
        (selected, "kind", TALL),
        (filtered, "kind", TALL),
        (joined, "names_name", {"Quercus": 2, "Pinus": 2, "Abies": 1}),
        (virtual, "big", {"OAK": 2, "PINE": 2}),
        (with_codes_for_names, "code", {"Oak": 2, "Pine": 2, "Fir": 1}),
    ],
    ids=lambda value: getattr(value, "__name__", None),
)
def test_the_set_holds_what_the_layer_shows(
    real_engine, project, raster, tmp_path, layer, field, expected
):
    annotations = layer(project, tmp_path)
    annotate(raster, tmp_path / "set", annotations, CLASS_FIELD=field)
    assert classes_in(tmp_path / "set") == expected


@pytest.mark.parametrize(
    ("layer", "field", "expected"),
    [
        (in_a_shapefile, "kind", ALL),
        (with_a_computed_field, "said", {"a oak": 2, "a pine": 2, "a fir": 1}),
        (with_unsaved_edits, "kind", {"elm": 1, "oak": 1, "pine": 2, "fir": 2}),
    ],
    ids=lambda value: getattr(value, "__name__", None),
)
def test_the_worker_gets_what_the_layer_shows(
    telling_worker, project, raster, tmp_path, layer, field, expected
):
    annotations = layer(project, tmp_path)
    given = {"raster": raster, "output": tmp_path / "set", "annotations": annotations}
    values = given_to_the_worker({**given, "CLASS_FIELD": field})
    assert Counter(features_of(values["annotations"]).values()) == expected


def test_an_expression_gives_the_classes_and_what_it_leaves_out_is_counted(
    real_engine, project, raster, tmp_path
):
    layer = with_codes_for_names(project, tmp_path)
    QgsExpressionContextUtils.setProjectVariable(project, "tall", 20)
    size = "CASE WHEN height > @tall THEN 'tall ' WHEN height > 0 THEN 'small ' END"
    expression = f'({size}) || represent_value("code")'
    feedback = annotate(raster, tmp_path / "set", layer, CLASS_EXPRESSION=expression)
    expected = {"tall Oak": 1, "small Oak": 1, "tall Pine": 1, "small Pine": 1}
    assert classes_in(tmp_path / "set") == expected
    assert "1 of 5 features no class" in feedback.text


@pytest.mark.parametrize(
    ("expression", "said"),
    [
        ('"kind" || ', "syntax error|Incomplete expression"),  # QGIS's words, before and since 3.44
        ('"genus"', "'genus' not found"),
        ("no_such_function(1)", "not known"),
    ],
)
def test_an_expression_that_is_wrong_is_refused_before_anything_runs(
    telling_worker, project, raster, tmp_path, expression, said
):
    layer = in_memory(project, tmp_path)
    with pytest.raises(ValueError, match=said) as error:
        annotate(raster, tmp_path / "set", layer, CLASS_EXPRESSION=expression)
    assert "\n" not in str(error.value)


@pytest.mark.parametrize(
    ("expression", "said"),
    [('to_int("kind")', "feature 1: Cannot convert 'oak'"), ("NULL", "none of the 5 features")],
)
def test_an_expression_that_fails_on_the_features_is_one_sentence(
    telling_worker, project, raster, tmp_path, expression, said
):
    layer = in_memory(project, tmp_path)
    with pytest.raises(QgsProcessingException, match=said):
        annotate(raster, tmp_path / "set", layer, CLASS_EXPRESSION=expression)


def test_a_class_that_is_given_twice_is_refused(telling_worker, project, raster, tmp_path):
    layer = in_memory(project, tmp_path)
    with pytest.raises(ValueError, match="given twice"):
        annotate(raster, tmp_path / "set", layer, CLASS_FIELD="kind", CLASS_EXPRESSION='"code"')


def features_of(reference):
    """Return id → class of a written layer."""
    path, _, name = reference.partition("|layername=")
    source = ogr.Open(path)
    layer = source.GetLayerByName(name)
    return {feature.GetFID(): feature.GetField(0) for feature in layer}


def test_names_are_taken_in_place_of_codes_and_unlisted_codes_stay(
    telling_worker, project, raster, tmp_path
):
    layer = with_codes_for_names(project, tmp_path)
    two_names = {"map": [{"Oak": "1"}, {"Pine": "2"}]}
    layer.setEditorWidgetSetup(
        layer.fields().indexOf("code"), QgsEditorWidgetSetup("ValueMap", two_names)
    )
    feedback = Listening()
    given = {"raster": raster, "output": tmp_path / "set", "annotations": layer}
    values = given_to_the_worker({**given, "CLASS_FIELD": "code", "feedback": feedback})
    assert values["class_field"] == "code"
    written = features_of(values["annotations"])
    assert written == {1: "Oak", 2: "Oak", 3: "Pine", 4: "Pine", 5: "3"}
    assert "Of the field code the names are taken" in feedback.text
    assert "does not name its value 3, which is taken as it is (objects: 1)." in feedback.text


def test_ids_of_features_stay_also_behind_unsaved_ones(telling_worker, project, raster, tmp_path):
    layer = with_unsaved_edits(project, tmp_path)
    layer.deleteFeature(2)
    given = {"raster": raster, "output": tmp_path / "set", "annotations": layer}
    values = given_to_the_worker({**given, "CLASS_FIELD": "kind"})
    written = features_of(values["annotations"])
    assert written == {1: "elm", 3: "pine", 4: "pine", 5: "fir", 6: "fir"}


def test_a_field_called_fid_with_repeated_values_does_no_harm(
    telling_worker, project, raster, tmp_path
):
    layer = trees()
    layer.dataProvider().addAttributes([QgsField("fid", QVariant.Int)])
    layer.updateFields()
    for feature in layer.getFeatures():
        layer.dataProvider().changeAttributeValues({feature.id(): {3: 9}})
    project.addMapLayer(layer)
    given = {"raster": raster, "output": tmp_path / "set", "annotations": layer}
    values = given_to_the_worker({**given, "CLASS_FIELD": "kind"})
    assert len(features_of(values["annotations"])) == len(TREES)


@pytest.mark.parametrize("name", ["gpkg_houses", "GPKG", "sqlite_x", "SQLite_X", "rtree_x"])
def test_a_layer_may_have_any_name(real_engine, project, raster, tmp_path, name):
    layer = in_memory(project, tmp_path)
    layer.setName(name)
    annotate(raster, tmp_path / "set", layer, CLASS_FIELD="kind")
    assert classes_in(tmp_path / "set") == ALL


@pytest.mark.parametrize("field", ["geom", "GEOM", "fid"])
def test_the_field_with_the_class_may_have_any_name(real_engine, project, raster, tmp_path, field):
    layer = in_memory(project, tmp_path)
    layer.dataProvider().renameAttributes({0: field})
    layer.updateFields()
    annotate(raster, tmp_path / "set", layer, CLASS_FIELD=field)
    assert classes_in(tmp_path / "set") == ALL


def plain_file(project, tmp_path):
    return str(stored(tmp_path / "trees.gpkg").source())


def plain_layer(project, tmp_path):
    return project.addMapLayer(stored(tmp_path / "trees.geojson"))


def all_of_a_layer(project, tmp_path):
    return QgsProcessingFeatureSourceDefinition(plain_layer(project, tmp_path).id(), False)


def from_an_expression(project, tmp_path):
    return QgsProperty.fromExpression(f"'{plain_file(project, tmp_path)}'")


def open_for_editing(project, tmp_path):
    layer = plain_layer(project, tmp_path)
    layer.startEditing()
    return layer


def with_names_for_themselves(project, tmp_path):
    layer = plain_layer(project, tmp_path)
    setup = QgsEditorWidgetSetup("ValueMap", {"map": [{"oak": "oak"}, {"pine": "pine"}]})
    layer.setEditorWidgetSetup(layer.fields().indexOf("kind"), setup)
    return layer


@pytest.mark.parametrize(
    "layer",
    [
        plain_file,
        plain_layer,
        all_of_a_layer,
        from_an_expression,
        open_for_editing,
        with_names_for_themselves,
    ],
    ids=lambda value: value.__name__,
)
def test_a_plain_file_is_not_copied(telling_worker, project, raster, tmp_path, layer):
    annotations = layer(project, tmp_path)
    given = {"raster": raster, "output": tmp_path / "set", "annotations": annotations}
    values = given_to_the_worker({**given, "CLASS_FIELD": "kind"})
    assert values["annotations"].startswith(str(tmp_path / "trees."))


def test_a_crs_that_was_set_in_qgis_counts(telling_worker, project, raster, tmp_path):
    layer = project.addMapLayer(stored(tmp_path / "trees.gpkg", trees(crs="")))
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:32633"))
    values = given_to_the_worker(
        {"raster": raster, "output": tmp_path / "set", "annotations": layer}
    )
    path, _, name = values["annotations"].partition("|layername=")
    assert QgsVectorLayer(f"{path}|layername={name}", "x", "ogr").crs().authid() == "EPSG:32633"


def evaluation_of(given, project):
    """Return the parameters that the worker of an evaluation gets."""
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("rsmask:evaluate")
    context = QgsProcessingContext()
    context.setProject(project)
    with pytest.raises(QgsProcessingException) as error:
        algorithm.run(given, context, Listening(), {}, False)
    return json.loads(str(error.value))


def test_a_view_whose_key_repeats_and_a_field_for_two_purposes_do_no_harm(telling_worker, project):
    project.addMapLayer(trees())
    query = "?query=select%201%20as%20id,%20height,%20geometry%20from%20trees&uid=id"
    view = QgsVectorLayer(query, "view", "virtual")
    assert {feature.id() for feature in view.getFeatures()} == {1}
    given = {"DETECTIONS": view, "CLASS_FIELD": "height", "SCORE_FIELD": "height"}
    values = evaluation_of({**given, "TRUTH": view}, project)
    assert len(features_of(values["detections"])) == len(TREES)


def test_both_layers_of_an_evaluation_are_compared_by_the_names_that_are_shown(
    telling_worker, project, tmp_path
):
    layer = with_codes_for_names(project, tmp_path)
    given = {"DETECTIONS": layer, "CLASS_FIELD": "kind", "SCORE_FIELD": "height"}
    values = evaluation_of({**given, "TRUTH": layer, "TRUTH_CLASS_FIELD": "code"}, project)
    assert values["detections"].startswith(str(tmp_path / "trees.gpkg"))
    assert set(features_of(values["truth"]).values()) == {"Oak", "Pine", "Fir"}
