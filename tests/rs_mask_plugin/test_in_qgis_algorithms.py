"""The algorithms in Processing: parameters, values, outputs, errors, cancel."""

from __future__ import annotations

import json
from dataclasses import MISSING, fields
from pathlib import Path

import pytest
from osgeo import gdal, ogr, osr
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterDefinition,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from rs_mask_plugin.core.jobs import JOBS
from rs_mask_plugin.core.options import SetupParameters
from rs_mask_plugin.core.parameters import parameters_from_dict

from rs_mask_plugin.provider import ALGORITHMS

SQUARES = ((0, 0), (20, 0), (40, 40))


class Listening(QgsProcessingFeedback):
    """Keeps all lines; cancels once the worker said something, when told to."""

    def __init__(self, cancel=False):
        super().__init__(False)
        self.lines = []
        self.shares = []
        self._cancel = cancel

    def pushInfo(self, text):
        self.lines.append(text)

    def pushWarning(self, text):
        self.lines.append(text)

    def pushDebugInfo(self, text):
        self.lines.append(text)

    def pushConsoleInfo(self, text):
        self.lines.append(text)

    def reportError(self, text, fatal=False):
        self.lines.append(text)

    def setProgressText(self, text):
        self.lines.append(text)
        if self._cancel:
            self.cancel()

    def setProgress(self, share):
        self.shares.append(share)

    @property
    def text(self):
        return "\n".join(self.lines)


def memory_squares(classes=("house", "tree", "house")):
    layer = QgsVectorLayer(
        "Polygon?crs=EPSG:32633&field=class:string&field=score:double", "p", "memory"
    )
    for (x, y), name in zip(SQUARES, classes):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(x, y, x + 10, y + 10)))
        feature.setAttributes([name, 0.5])
        layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    return layer


@pytest.fixture
def template(tmp_path):
    """A GeoPackage as the engine writes it."""
    path = str(tmp_path / "template.gpkg")
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    layer = memory_squares()
    QgsVectorFileWriter.writeAsVectorFormatV3(
        layer, path, QgsProject.instance().transformContext(), options
    )
    return path


@pytest.fixture
def raster(tmp_path):
    path = str(tmp_path / "image.tif")
    dataset = gdal.GetDriverByName("GTiff").Create(path, 64, 64, 4, gdal.GDT_Byte)
    dataset.SetGeoTransform((0, 1, 0, 64, 0, -1))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32633)
    dataset.SetProjection(reference.ExportToWkt())
    dataset = None
    return path


@pytest.fixture
def model(tmp_path):
    path = tmp_path / "model.safetensors"
    card = {"classes": [{"id": 1, "name": "house", "color": "#112233"}, {"id": 2, "name": "tree"}]}
    header = json.dumps({"__metadata__": {"rsmask": json.dumps(card)}}).encode()
    path.write_bytes(len(header).to_bytes(8, "little") + header)
    return str(path)


def run(algorithm_id, parameters, feedback=None, context=None):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(algorithm_id)
    context = context or QgsProcessingContext()
    context.setProject(QgsProject.instance())
    feedback = feedback or Listening()
    possible, message = algorithm.checkParameterValues(parameters, context)
    if not possible:
        raise ValueError(message)
    results, done = algorithm.run(parameters, context, feedback, {}, False)
    assert done
    return results


def echoed(algorithm_id, parameters):
    """Run the algorithm with the worker that fails with its own parameters as the text."""
    with pytest.raises(QgsProcessingException) as error:
        run(algorithm_id, parameters)
    return json.loads(str(error.value))


def test_every_job_is_an_algorithm_and_every_algorithm_a_job_or_done_by_qgis_itself():
    assert {algorithm.ID for algorithm in ALGORITHMS} == {*JOBS, "setup", "newannotations"}


@pytest.mark.parametrize("algorithm_type", ALGORITHMS, ids=lambda each: each.ID)
def test_parameters_are_the_fields_of_the_options(provider, algorithm_type):
    algorithm = provider.algorithm(algorithm_type.ID)
    keys = {definition.name() for definition in algorithm.parameterDefinitions()}
    expected = {entry.name.upper() for entry in fields(algorithm_type.OPTIONS)}
    if algorithm_type.ID == "annotate":
        expected |= {"CLASS_EXPRESSION"}
    if algorithm_type.ID == "evaluate":
        expected |= {"MATCHED", "MISSED", "EXTRA"}
    assert keys == expected


@pytest.mark.parametrize("algorithm_type", ALGORITHMS, ids=lambda each: each.ID)
def test_defaults_limits_and_advanced_are_those_of_the_options(provider, algorithm_type):
    algorithm = provider.algorithm(algorithm_type.ID)
    for entry in fields(algorithm_type.OPTIONS):
        definition = algorithm.parameterDefinition(entry.name.upper())
        if definition.type() in ("number", "boolean", "enum"):
            default = definition.defaultValue()
            default = tuple(default) if isinstance(default, list) else default
            assert default == entry.default, entry.name
        if definition.type() == "number":
            for limit, value in (
                (entry.metadata["minimum"], definition.minimum()),
                (entry.metadata["maximum"], definition.maximum()),
            ):
                assert limit is None or value == limit, entry.name
        if definition.type() == "enum":
            assert tuple(definition.options()) == entry.metadata["choices"]
        if not definition.isDestination():
            optional = QgsProcessingParameterDefinition.Flag.FlagOptional
            if definition.type() in ("string", "file", "source", "field", "band", "extent"):
                is_optional = bool(definition.flags() & optional)
                assert is_optional == (entry.default is not MISSING), entry.name
        advanced = QgsProcessingParameterDefinition.Flag.FlagAdvanced
        assert bool(definition.flags() & advanced) == entry.metadata["advanced"], entry.name


@pytest.mark.parametrize("algorithm_type", ALGORITHMS, ids=lambda each: each.ID)
def test_every_algorithm_has_help_an_icon_and_words_to_be_found_by(provider, algorithm_type):
    algorithm = provider.algorithm(algorithm_type.ID)
    assert len(algorithm.shortHelpString()) > 100
    assert algorithm.shortDescription()
    assert len(algorithm.tags()) >= 5
    assert Path(algorithm.svgIconPath()).is_file()
    assert not algorithm.icon().isNull()
    for definition in algorithm.parameterDefinitions():
        assert definition.help(), definition.name()


def test_units_are_in_the_labels(provider):
    detect = provider.algorithm("detect")
    assert detect.parameterDefinition("TILE_SIZE").description().endswith("[pixels]")
    assert detect.parameterDefinition("MIN_AREA").description().endswith("[square metres]")


def test_layers_become_absolute_paths_and_numbers_become_lists(
    fake, raster, model, template, tmp_path, monkeypatch
):
    fake("fail_with_parameters")
    monkeypatch.chdir(tmp_path)
    values = echoed(
        "rsmask:detect",
        {
            "INPUT": "image.tif",
            "MODEL": "model.safetensors",
            "AREA": f"{template}|layername=template",
            "EXTENT": "10,20,30,40 [EPSG:32633]",
            "BANDS": "3, 1",
            "SCORE": 0.25,
            "DEVICE": "cpu",
            "OUTPUT": "out.gpkg",
        },
    )
    assert values["input"] == [raster]
    assert values["model"] == model
    assert values["area"] == f"{template}|layername=template"
    assert values["extent"] == [10, 30, 20, 40]
    assert values["bands"] == ["3", "1"]
    assert (values["score"], values["device"], values["square"]) == (0.25, "cpu", False)
    assert values["output"] == str(tmp_path / "out.gpkg")


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("near infrared, red", ["near infrared", "red"]),
        ("4;1;2", ["4", "1", "2"]),
        ([4, 1, 2], ["4", "1", "2"]),
        (4, ["4"]),
        (None, []),
    ],
    ids=["names", "as older models write it", "as scripts write it", "one number", "empty"],
)
def test_bands_are_named_or_numbered_in_a_line_or_a_list(
    fake, raster, model, tmp_path, given, expected
):
    fake("fail_with_parameters")
    wish = {"INPUT": raster, "MODEL": model, "OUTPUT": str(tmp_path / "o.gpkg")}
    values = echoed("rsmask:detect", {**wish, "BANDS": given})
    assert values["bands"] == expected
    parameters_from_dict(JOBS["detect"].parameters, values)


def test_what_is_not_given_has_the_defaults_of_the_options(fake, raster, model, tmp_path):
    fake("fail_with_parameters")
    output = str(tmp_path / "out.gpkg")
    values = echoed("rsmask:detect", {"INPUT": raster, "MODEL": model, "OUTPUT": output})
    for entry in fields(JOBS["detect"].parameters):
        if entry.default is not MISSING:
            value = values[entry.name]
            assert (tuple(value) if isinstance(value, list) else value) == entry.default


def test_the_job_accepts_what_the_algorithm_writes(fake, raster, model, template, tmp_path):
    fake("fail_with_parameters")
    given = {
        "annotate": {
            "IMAGERY": [raster],
            "ANNOTATIONS": template,
            "BANDS": "4 3 2",
            "GSD": "0.5, 1",
            "OUTPUT": str(tmp_path / "set"),
        },
        "train": {"TRAINING_SET": str(tmp_path), "OUTPUT": str(tmp_path / "run")},
        "detect": {"INPUT": raster, "MODEL": model, "OUTPUT": str(tmp_path / "d.gpkg")},
        "refine": {"ARCHIVE": model, "OUTPUT": str(tmp_path / "r.gpkg")},
        "evaluate": {"DETECTIONS": template, "TRUTH": template},
        "compareoptimizers": {
            "TRAINING_SET": str(tmp_path),
            "OPTIMIZERS": ["adam", "sgd"],
            "OUTPUT": str(tmp_path / "comparison"),
        },
        "importdataset": {"INPUT": str(tmp_path), "OUTPUT": str(tmp_path / "imported")},
        "exportdataset": {"TRAINING_SET": str(tmp_path), "OUTPUT": str(tmp_path / "exported")},
        "evaluatemodel": {"MODEL": model, "TRAINING_SET": str(tmp_path)},
        "exportmodel": {"MODEL": model, "OUTPUT": str(tmp_path / "model.onnx")},
        "check": {},
    }
    for name, definition in JOBS.items():
        values = echoed(f"rsmask:{name}", given[name])
        parameters_from_dict(definition.parameters, values)
        if name == "annotate":
            assert (values["bands"], values["gsd"]) == ([4, 3, 2], [0.5, 1])


@pytest.mark.parametrize(
    ("given", "expected"),
    [({}, 0), ({"LEARNING_RATE": None}, -1), ({"LEARNING_RATE": 0.01}, 0.01)],
    ids=["left alone", "emptied", "chosen"],
)
@pytest.mark.parametrize("name", ["train", "compareoptimizers"])
def test_an_emptied_learning_rate_is_found_by_a_range_test(fake, tmp_path, name, given, expected):
    fake("fail_with_parameters")
    folder = str(tmp_path)
    values = echoed(f"rsmask:{name}", {"TRAINING_SET": folder, "OUTPUT": folder, **given})
    assert values["learning_rate"] == expected


def test_several_words_and_numbers_in_one_line_become_lists(fake, raster, model, tmp_path):
    fake("fail_with_parameters")
    folder = str(tmp_path)
    training = {"TRAINING_SET": folder, "OUTPUT": folder}
    changes = "paste_share=0.5, scale_low=0.3"
    values = echoed("rsmask:train", {**training, "AUGMENTATION_CHANGES": changes})
    assert values["augmentation_changes"] == ["paste_share=0.5", "scale_low=0.3"]
    detecting = {"INPUT": raster, "MODEL": model, "OUTPUT": str(tmp_path / "o.gpkg")}
    values = echoed("rsmask:detect", {**detecting, "SCALES": "0.5 1 2", "CRS": "EPSG:32633"})
    assert (values["scales"], values["crs"]) == ([0.5, 1, 2], "EPSG:32633")


def test_the_extent_is_in_the_crs_that_is_searched_in(fake, raster, model, tmp_path):
    fake("fail_with_parameters")
    given = {"INPUT": raster, "MODEL": model, "OUTPUT": str(tmp_path / "o.gpkg")}
    extent = "500010,500020,10,20 [EPSG:32633]"
    values = echoed("rsmask:detect", {**given, "EXTENT": extent, "CRS": "EPSG:4326"})
    assert values["extent"][0] == pytest.approx(15.00009, abs=1e-5)


def test_a_crs_of_the_users_own_reaches_the_job_in_full(fake, raster, model, tmp_path):
    fake("fail_with_parameters")
    own = QgsCoordinateReferenceSystem.fromProj("+proj=laea +lat_0=51 +lon_0=12 +datum=WGS84")
    own.saveAsUserCrs("mine")
    output = str(tmp_path / "o.gpkg")
    values = echoed(
        "rsmask:detect", {"INPUT": raster, "MODEL": model, "CRS": own, "OUTPUT": output}
    )
    reached = QgsCoordinateReferenceSystem.fromWkt(values["crs"])
    assert reached.toProj().startswith("+proj=laea +lat_0=51 +lon_0=12")


def test_only_the_selected_features_of_a_layer_in_memory_reach_the_job(fake, raster, tmp_path):
    fake("fail_with_parameters")
    layer = memory_squares()
    layer.selectByExpression("\"class\" = 'house'")
    QgsProject.instance().addMapLayer(layer)
    values = echoed(
        "rsmask:annotate",
        {
            "IMAGERY": [raster],
            "ANNOTATIONS": QgsProcessingFeatureSourceDefinition(layer.id(), True),
            "CLASS_FIELD": "class",
            "OUTPUT": str(tmp_path / "set"),
        },
    )
    assert values["class_field"] == "class"
    written = ogr.Open(values["annotations"].partition("|layername=")[0])
    assert written.GetLayer(0).GetFeatureCount() == 2
    QgsProject.instance().removeMapLayer(layer.id())


def test_a_layer_of_a_map_service_is_refused_in_one_sentence(fake, model, tmp_path):
    service = QgsRasterLayer("type=xyz&url=http://127.0.0.1:9/{z}/{x}/{y}.png", "Web map", "wms")
    QgsProject.instance().addMapLayer(service)
    with pytest.raises(ValueError, match=r"Web map.*Export"):
        run(
            "rsmask:detect",
            {"INPUT": service.id(), "MODEL": model, "OUTPUT": str(tmp_path / "o.gpkg")},
        )
    QgsProject.instance().removeMapLayer(service.id())


def copy_with_crs(raster, path, crs):
    """Copy the raster; return the copy's path. Without a CRS it keeps its place."""
    copy = gdal.Translate(str(path), raster)
    reference = osr.SpatialReference()
    if crs:
        reference.SetFromUserInput(crs)
    copy.SetProjection(reference.ExportToWkt() if crs else "")
    return str(path)


@pytest.mark.parametrize(("stored", "said"), [(True, "EPSG:32633"), (False, "none")])
@pytest.mark.parametrize("name", ["detect", "annotate"])
def test_a_rasters_crs_that_was_set_only_in_qgis_is_refused_with_the_way_to_mend_it(
    fake, raster, model, template, tmp_path, name, stored, said
):
    path = raster if stored else copy_with_crs(raster, tmp_path / "without.tif", "")
    layer = QgsProject.instance().addMapLayer(QgsRasterLayer(path, "Field photo", "gdal"))
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:25832"))
    given = {
        "detect": {"INPUT": layer.id(), "MODEL": model},
        "annotate": {"IMAGERY": [raster, layer.id()], "ANNOTATIONS": template},
    }[name]
    with pytest.raises(ValueError, match=r"Field photo.*25832.*Assign Projection") as error:
        run(f"rsmask:{name}", {**given, "OUTPUT": str(tmp_path / "out")})
    assert f"its file has {said}" in str(error.value)
    QgsProject.instance().removeMapLayer(layer.id())


@pytest.mark.parametrize("crs", ["EPSG:32633", "+proj=laea +lat_0=51 +ellps=bessel", ""])
def test_a_raster_with_the_crs_of_its_file_is_taken(fake, raster, model, tmp_path, crs):
    fake("fail_with_parameters")
    path = copy_with_crs(raster, tmp_path / "other.tif", crs)
    layer = QgsProject.instance().addMapLayer(QgsRasterLayer(path, "image", "gdal"))
    given = {"INPUT": layer.id(), "MODEL": model, "OUTPUT": str(tmp_path / "o.gpkg")}
    assert echoed("rsmask:detect", given)["input"] == [path]
    QgsProject.instance().removeMapLayer(layer.id())


@pytest.mark.parametrize("text", ["red, green", "1;2;inf"])
def test_a_line_that_is_no_list_of_numbers_is_refused(fake, raster, template, tmp_path, text):
    parameters = {
        "IMAGERY": [raster],
        "ANNOTATIONS": template,
        "BANDS": text,
        "OUTPUT": str(tmp_path / "set"),
    }
    with pytest.raises(ValueError, match=text):
        run("rsmask:annotate", parameters)


@pytest.mark.parametrize(("given", "name"), [(0, "auto"), ("3", "cpu"), ("cuda", "cuda")])
def test_a_choice_is_taken_by_its_name_or_its_number(fake, given, name):
    fake("fail_with_parameters")
    assert echoed("rsmask:check", {"DEVICE": given})["device"] == name


@pytest.mark.parametrize("given", [[0, "2"], "0,2", ["adam", "sgd"]])
def test_several_choices_are_taken_by_name_or_number(fake, tmp_path, given):
    fake("fail_with_parameters")
    job = {"TRAINING_SET": str(tmp_path), "OUTPUT": str(tmp_path / "out"), "OPTIMIZERS": given}
    assert echoed("rsmask:compareoptimizers", job)["optimizers"] == ["adam", "sgd"]


def test_a_choice_whose_name_is_a_number_keeps_that_name(fake, tmp_path):
    fake("fail_with_parameters")
    job = {"TRAINING_SET": str(tmp_path), "OUTPUT": str(tmp_path / "out"), "MASK_SIZE": "56"}
    assert echoed("rsmask:train", job)["mask_size"] == "56"


def test_the_help_of_a_choice_names_what_may_be_chosen(provider):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("rsmask:check")
    assert "One of: auto, cuda, mps, cpu." in algorithm.parameterDefinition("DEVICE").help()


@pytest.mark.parametrize(
    ("algorithm_id", "wrong", "said"),
    [
        ("rsmask:train", {"DEVICE": "9"}, "DEVICE: “9” is none of the choices: auto, cuda"),
        ("rsmask:train", {"WEIGHTS": "file"}, "No file of weights is given: fill in WEIGHTS_FILE"),
        ("rsmask:train", {"TRAINING_SET": ""}, "TRAINING_SET is missing. The training set's"),
        ("rsmask:train", {"EPOCHS": 0}, "EPOCHS: “0” is no whole number from 1 to 10000."),
        ("rsmask:detect", {"INPUT": "no.tif"}, "INPUT: “no.tif” can't be opened as a raster"),
        ("rsmask:detect", {"AREA": "no.gpkg"}, "AREA: “no.gpkg” can't be opened as a polygon"),
        ("rsmask:detect", {"CRS": "nowhere"}, "CRS: “nowhere” is no CRS; give one such as EPSG"),
        ("rsmask:detect", {"EXTENT": "here"}, "EXTENT: “here” is no extent; give west,east"),
        ("rsmask:annotate", {"IMAGERY": ["a.tif;b.tif"]}, "raster; repeat --IMAGERY=… for each"),
        ("rsmask:annotate", {"IMAGERY": ["a.tif", "b.tif"]}, "“a.tif”, “b.tif” can't be opened"),
    ],
)
def test_a_wrong_value_is_refused_with_what_to_give(
    provider, raster, model, template, tmp_path, algorithm_id, wrong, said
):
    right = {
        "rsmask:train": {"TRAINING_SET": str(tmp_path)},
        "rsmask:detect": {"INPUT": raster, "MODEL": model},
        "rsmask:annotate": {"IMAGERY": [raster], "ANNOTATIONS": template},
    }[algorithm_id]
    with pytest.raises(ValueError) as error:
        run(algorithm_id, {**right, "OUTPUT": str(tmp_path / "out"), **wrong})
    assert said in str(error.value)


def test_a_model_of_another_kind_is_left_to_the_engine_to_judge(fake, raster, tmp_path):
    fake("fail_with_parameters")
    other = tmp_path / "model.pth"
    other.touch()
    job = {"INPUT": raster, "MODEL": str(other), "OUTPUT": str(tmp_path / "out.gpkg")}
    assert echoed("rsmask:detect", job)["model"] == str(other)


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


def test_progress_lines_and_warnings_reach_the_log(fake, provider):
    fake("report")
    feedback = Listening()
    run("rsmask:check", {}, feedback)
    assert feedback.shares[-1] == 100
    for line in ("Detecting ä", "Device: cpu", "a line", "a warning"):
        assert line in feedback.lines
    assert not any("loss" in line for line in feedback.lines), "figures have files of their own"


def test_cancel_ends_the_run_and_tells_how_to_go_on(fake, provider):
    fake("wait")
    feedback = Listening(cancel=True)
    assert run("rsmask:check", {}, feedback) == {}
    assert "Two tiles are kept; run it again." in feedback.lines


def test_a_crash_is_one_sentence_with_the_log_above_it(fake, provider):
    fake("die:SIGSEGV")
    feedback = Listening()
    with pytest.raises(QgsProcessingException, match="segmentation fault"):
        run("rsmask:check", {}, feedback)
    assert "the last words" in feedback.lines


def test_a_failure_comes_with_its_hint(fake, provider):
    fake("fail")
    with pytest.raises(QgsProcessingException, match=r"The raster is empty\. Choose another one\."):
        run("rsmask:check", {})


def test_without_an_engine_the_error_names_the_setup(provider, monkeypatch):
    monkeypatch.delenv("RS_MASK_PYTHON", raising=False)
    with pytest.raises(QgsProcessingException, match="rsmask:setup"):
        run("rsmask:check", {})


def test_no_file_of_a_run_stays_in_the_temporary_folder(fake, provider):
    fake("report")
    before = set(Path(QgsProcessingUtils.tempFolder()).glob("rsmask_*"))
    run("rsmask:check", {})
    assert set(Path(QgsProcessingUtils.tempFolder()).glob("rsmask_*")) == before


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


def test_the_setup_has_the_parameters_of_its_options(provider):
    keys = {each.name() for each in provider.algorithm("setup").parameterDefinitions()}
    assert keys == {entry.name.upper() for entry in fields(SetupParameters)}


def test_the_setting_appears_in_qgis_options(provider):
    from processing.core.ProcessingConfig import ProcessingConfig

    assert "RS_MASK_PYTHON" in [
        setting.name for setting in ProcessingConfig.getSettings()["RS Mask"]
    ]
