"""The scores of a layer are calibrated; what is kept and stitched below it is raw."""

from __future__ import annotations

from dataclasses import replace

import geopandas as gpd
import numpy as np
import pytest
from rs_mask_plugin.core.archive.run_archive import archive_path
from rs_mask_plugin.core.jobs.detection_options import RefineParameters
from rs_mask_plugin.core.models.calibration import ScoreCalibration, ScoreCurve
from rs_mask_plugin.core.refine import refine_job

from tests.core.detection.detect_kit import CARD, Log, run_job, same_features, write_scene
from tests.perfect_detector import NoisyDetector
from tests.scenes import make_scene

CURVE = ScoreCurve(0.6, -0.8)
CALIBRATED = replace(CARD, calibration=ScoreCalibration({"1": CURVE, "2": CURVE}))


@pytest.fixture(scope="module")
def raster(tmp_path_factory):
    """A scene that a poor network's windows of 128 pixels cut often."""
    scene = make_scene(256, seed=3, small=20, medium=3, large=0, wide=1, touching=10, tile=128)
    return write_scene(tmp_path_factory.mktemp("scene") / "scene.tif", scene.bands)


def detected(raster, output, card, log=None, **parameters):
    """Search the scene, keep the archive, and return the layer's path."""
    run_job(
        [raster],
        output,
        card=card,
        log=log,
        detector=NoisyDetector(seed=1),
        keep_archive=True,
        margin=32,
        **parameters,
    )
    return output


def refined(layer, name, log=None, **parameters):
    """Make another layer from a layer's archive and return it."""
    output = layer.with_name(name)
    job = (log or Log()).job
    refine_job(RefineParameters(str(archive_path(layer)), str(output), **parameters), job)
    return gpd.read_file(output)


def test_a_calibrated_model_finds_the_same_objects_and_writes_other_scores(raster, tmp_path):
    raw = gpd.read_file(detected(raster, tmp_path / "raw.gpkg", CARD, score=0.5))
    score = float(CURVE.calibrate(np.array([0.5]))[0])
    layer = gpd.read_file(detected(raster, tmp_path / "layer.gpkg", CALIBRATED, score=score))
    assert layer.geometry.equals(raw.geometry)
    np.testing.assert_allclose(layer.score, CURVE.calibrate(raw.score.to_numpy()), atol=2e-6)


def test_the_least_score_is_one_of_the_layer(raster, tmp_path):
    layer = gpd.read_file(detected(raster, tmp_path / "layer.gpkg", CALIBRATED, score=0.55))
    lower = gpd.read_file(detected(raster, tmp_path / "lower.gpkg", CALIBRATED, score=0.0))
    assert 0 < len(layer) < len(lower)
    assert layer.score.min() >= 0.55
    assert (lower.score < 0.55).any()


def test_a_model_s_own_thresholds_are_calibrated_ones(raster, tmp_path):
    card = replace(CALIBRATED, score_thresholds={"1": 0.55, "2": 0.6})
    layer = gpd.read_file(detected(raster, tmp_path / "layer.gpkg", card))
    assert layer.score[layer.class_id == 1].min() >= 0.55
    assert layer.score[layer.class_id == 2].min() >= 0.6


def test_an_archive_makes_the_calibrated_layer_again(raster, tmp_path):
    layer = detected(raster, tmp_path / "layer.gpkg", CALIBRATED)
    refined(layer, "again.gpkg")
    assert same_features(layer, tmp_path / "again.gpkg")
    strict = refined(layer, "strict.gpkg", score=0.6)
    assert 0 < len(strict) < len(gpd.read_file(layer))
    assert strict.score.min() >= 0.6


def test_where_the_layer_begins_is_said_in_calibrated_scores(raster, tmp_path):
    sure = replace(CARD, calibration=ScoreCalibration({"2": ScoreCurve(1.0, -1.0)}))
    log = Log()
    layer = detected(raster, tmp_path / "layer.gpkg", sure, log, score=0.01)
    assert log.said("the layer begins at 0.019")
    enough = Log()
    refined(layer, "enough.gpkg", enough, score=0.02)
    assert not enough.said("begins at")
