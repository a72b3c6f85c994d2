"""The whole way of a score: from validation into the card, and from the card into the layer."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace

import geopandas as gpd
import numpy as np
import pytest
from rs_mask_plugin.core.detect import detect_job
from rs_mask_plugin.core.jobs.detection_options import DetectParameters
from rs_mask_plugin.core.jobs.training_options import TrainParameters
from rs_mask_plugin.core.models.calibration import ScoreCalibration
from rs_mask_plugin.core.models.file import load_model, save_model
from rs_mask_plugin.training.train import train

from tests.core.detection.detect_kit import Log
from tests.earlier.make_earlier import unpack
from tests.earlier.test_earlier import DATA

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def trained(tmp_path_factory):
    """A training that starts from a model that knows its objects already."""
    folder = tmp_path_factory.mktemp("calibrated")
    shutil.copytree(DATA, folder, dirs_exist_ok=True)
    for packed in (folder / "run").glob("*.xz"):
        unpack(packed)
    _show_half(folder / "training_set")
    log = Log()
    train(
        TrainParameters(
            training_set=str(folder / "training_set"),
            output=str(folder / "again"),
            architecture="mobilenet_v2_fpn",
            heads="light",
            weights="file",
            weights_file=str(folder / "run" / "model.safetensors"),
            norm="group",
            epochs=1,
            learning_rate=1e-6,
            batch_size=2,
            device="cpu",
            workers=0,
        ),
        log.job,
    )
    return folder, log


def _show_half(training_set):
    """Make a validation split of the training tiles in which only half of the objects are known.

    So a good network's detections are as often wrong as right, however sure it is.
    """
    text = (training_set / "annotations" / "train.json").read_text(encoding="utf-8")
    content = json.loads(text)
    content["annotations"] = content["annotations"][::2]
    target = training_set / "annotations" / "validation.json"
    target.write_text(json.dumps(content), encoding="utf-8")
    images = training_set / "images"
    shutil.copytree(images / "train", images / "validation", dirs_exist_ok=True)


def layer_of(folder, model, name, **parameters):
    output = folder / name
    wish = DetectParameters(
        input=(str(folder / "scene.tif"),),
        model=str(model),
        output=str(output),
        tile_size=128,
        margin=32,
        device="cpu",
        **parameters,
    )
    detect_job(wish, Log().job)
    return gpd.read_file(output)


def test_a_training_says_what_its_scores_are_worth(trained):
    folder, log = trained
    assert log.said("A score of 0.80 now means that about 8 of 10 such objects are right")
    page = (folder / "again" / "report.html").read_text(encoding="utf-8")
    assert "What a score means" in page
    card = load_model(folder / "again" / "model.safetensors")[1]
    assert set(card.calibration.curves) == {"1", "2"}
    assert (
        card.metrics["validation/calibration_error"]
        < card.metrics["validation/raw_calibration_error"]
    )


def test_its_layer_has_calibrated_scores_of_the_same_objects(trained):
    folder, _ = trained
    model = folder / "again" / "model.safetensors"
    network, card = load_model(model)
    raw_model = folder / "raw.safetensors"
    save_model(raw_model, network, replace(card, calibration=ScoreCalibration()))
    raw = layer_of(folder, raw_model, "raw.gpkg", score=0.0)
    layer = layer_of(folder, model, "layer.gpkg", score=0.0)
    assert layer.geometry.equals(raw.geometry)
    expected = card.calibration.calibrate(raw.score.to_numpy(), raw.class_id.to_numpy())
    # The raw layer's scores are rounded, which near 1 is much in logits.
    np.testing.assert_allclose(layer.score, expected, atol=0.01)
    assert np.abs(layer.score - raw.score).max() > 0.1


def test_its_own_thresholds_are_of_its_layer_s_scores(trained):
    folder, _ = trained
    model = folder / "again" / "model.safetensors"
    thresholds = load_model(model)[1].score_thresholds
    layer = layer_of(folder, model, "default.gpkg")
    assert len(layer)
    for label, least in thresholds.items():
        assert (layer.score[layer.class_id == int(label)] >= least - 1e-6).all()
