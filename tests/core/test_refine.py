from __future__ import annotations

import geopandas as gpd
import numpy as np
import pytest
from rs_mask_plugin.core.archive.run_archive import archive_path
from rs_mask_plugin.core.jobs.detection_options import RefineParameters
from rs_mask_plugin.core.jobs.errors import StoppedError, UserError
from rs_mask_plugin.core.refine import refine_job

from tests.core.detection.detect_kit import Log, run_job, same_features, write_scene
from tests.perfect_detector import NoisyDetector
from tests.scenes import make_scene


@pytest.fixture
def detected(tmp_path):
    """A scene, searched by a poor network, its layer and its archive."""
    scene = make_scene(384, seed=3, small=20, medium=3, large=0, wide=1, touching=20, tile=128)
    raster = write_scene(tmp_path / "scene.tif", scene.bands)
    output = tmp_path / "objects.gpkg"
    run_job([raster], output, detector=NoisyDetector(seed=1), keep_archive=True, margin=32)
    return output


def refined(detected, name: str, log: Log | None = None, **options):
    output = detected.with_name(name)
    parameters = RefineParameters(
        archive=str(archive_path(detected)), output=str(output), **options
    )
    result = refine_job(parameters, (log or Log()).job)
    assert result["OUTPUT"] == str(output)
    return output


def test_the_same_rules_make_the_same_layer_without_the_network(detected):
    assert same_features(detected, refined(detected, "again.gpkg"))


def test_a_higher_score_leaves_fewer_objects_that_all_reach_it(detected):
    strict = gpd.read_file(refined(detected, "strict.gpkg", score=0.9))
    assert 0 < len(strict) < len(gpd.read_file(detected))
    assert strict.score.min() >= 0.9


def test_a_score_that_nothing_reaches_is_said_to_be_too_high(detected):
    log = Log()
    refined(detected, "none.gpkg", log, score=1.0)
    assert log.warned("choose a lower SCORE")


def test_small_objects_can_be_left_out(detected):
    before = gpd.read_file(detected)
    least = float(np.median(before.area_m2))
    large = gpd.read_file(refined(detected, "large.gpkg", min_area=least))
    assert large.area_m2.min() >= least
    assert len(large) == (before.area_m2 >= least).sum()


def test_outlines_can_be_made_simpler(detected):
    simple = gpd.read_file(refined(detected, "simple.gpkg", simplify=2.0))
    fine = gpd.read_file(refined(detected, "fine.gpkg", simplify=0.0))
    assert len(simple) == len(fine)
    assert simple.count_coordinates().sum() < fine.count_coordinates().sum() / 2


def test_the_archive_itself_is_never_replaced_by_the_layer(detected):
    path = archive_path(detected).rename(detected.with_name("renamed.gpkg"))
    before = path.read_bytes()
    with pytest.raises(UserError, match="is an input of this run"):
        refine_job(RefineParameters(archive=str(path), output=str(path)), Log().job)
    assert path.read_bytes() == before


def test_a_missing_archive_is_one_sentence(tmp_path):
    parameters = RefineParameters(
        archive=str(tmp_path / "none.sqlite"), output=str(tmp_path / "layer.gpkg")
    )
    with pytest.raises(UserError, match="no archive"):
        refine_job(parameters, Log().job)


def test_a_stopped_run_leaves_no_layer_and_the_archive_as_it_was(detected):
    with pytest.raises(StoppedError):
        refined(detected, "stopped.gpkg", Log(stop_after=2))
    assert not detected.with_name("stopped.gpkg").exists()
    assert same_features(detected, refined(detected, "after.gpkg"))


def test_an_archive_of_an_unfinished_run_is_said_to_be_one(detected, tmp_path):
    complete, unfinished = Log(), Log()
    refined(detected, "complete.gpkg", complete)
    assert not complete.warned("never searched")
    output = tmp_path / "half.gpkg"
    with pytest.raises(StoppedError):
        run_job([tmp_path / "scene.tif"], output, margin=32, log=Log(stop_after=10))
    refined(output, "refined.gpkg", unfinished)
    (warning,) = [message.text for message in unfinished.messages if message.level == "warning"]
    missing, tiles = (int(word) for word in warning.split() if word.isdigit())
    assert 0 < missing <= tiles - 10
    assert "run 'detect' again with the same output" in warning
