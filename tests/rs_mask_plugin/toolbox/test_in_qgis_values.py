"""What a person gives in QGIS, and what the job gets of it; what is wrong is refused."""

from __future__ import annotations

from dataclasses import MISSING, fields

import pytest
from osgeo import ogr
from qgis.core import (
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
)
from rs_mask_plugin.core.jobs.parameters import parameters_from_dict
from rs_mask_plugin.core.jobs.registry import JOBS

from tests.rs_mask_plugin.algorithm_runs import echoed, memory_squares, run


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
    assert (values["score"], values["device"], values["outlines"]) == (0.25, "cpu", "auto")
    assert "square" not in values, "the earlier name says nothing where nobody gave it"
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


@pytest.mark.parametrize("square", [True, False])
def test_scripts_and_models_may_give_a_parameter_by_its_earlier_name(
    fake, raster, model, tmp_path, square
):
    fake("fail_with_parameters")
    given = {"INPUT": raster, "MODEL": model, "OUTPUT": str(tmp_path / "out.gpkg")}
    detect = JOBS["detect"].parameters
    values = echoed("rsmask:detect", {**given, "SQUARE": square})
    assert parameters_from_dict(detect, values).outlines == ("square" if square else "found")
    values = echoed("rsmask:detect", {**given, "SQUARE": square, "OUTLINES": "smooth"})
    assert parameters_from_dict(detect, values).outlines == "smooth"


def test_what_is_not_given_has_the_defaults_of_the_options(fake, raster, model, tmp_path):
    fake("fail_with_parameters")
    output = str(tmp_path / "out.gpkg")
    values = echoed("rsmask:detect", {"INPUT": raster, "MODEL": model, "OUTPUT": output})
    for entry in fields(JOBS["detect"].parameters):
        if entry.metadata["replaced_by"]:
            assert entry.name not in values, "its default says nothing"
        elif entry.default is not MISSING:
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
        "makesample": {"OUTPUT": str(tmp_path / "sample")},
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


@pytest.mark.parametrize(
    ("algorithm_id", "wrong", "said"),
    [
        ("rsmask:train", {"DEVICE": "9"}, "“Device”: “9” is none of the choices: auto, cuda"),
        (
            "rsmask:train",
            {"WEIGHTS": "file"},
            "is given: fill in “Weights file”",
        ),
        ("rsmask:train", {"TRAINING_SET": ""}, "“Training set” is missing. The training set's"),
        ("rsmask:train", {"EPOCHS": -1}, "“Epochs”: “-1” is no whole number from 0 to 10000."),
        ("rsmask:detect", {"INPUT": "no.tif"}, "“Raster”: “no.tif” can't be opened as a raster"),
        ("rsmask:detect", {"INPUT": "item.json"}, "“item.json” is no raster. Of a STAC item, load"),
        (
            "rsmask:detect",
            {"AREA": "no.gpkg"},
            "“Only inside”: “no.gpkg” can't be opened as",
        ),
        ("rsmask:detect", {"CRS": "nowhere"}, "CRS: “nowhere” is no CRS; give one such as EPSG"),
        ("rsmask:detect", {"EXTENT": "here"}, "“Extent”: “here” is no extent; give west,east"),
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
