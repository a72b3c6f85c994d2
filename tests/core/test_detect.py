"""The job ``detect``: what fits a model and what doesn't, several rasters, resume, the layer."""

import json
import os
import sqlite3
import time
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import geopandas as gpd
import numpy as np
import pyogrio
import pytest
import rasterio
import shapely
from rasterio.crs import CRS
from rasterio.transform import Affine
from rs_mask_plugin.core.archive.run_archive import Archive, archive_path
from rs_mask_plugin.core.jobs.detection_options import RefineParameters
from rs_mask_plugin.core.jobs.errors import StoppedError, UserError
from rs_mask_plugin.core.refine import refine_job

from tests.core.detection.detect_kit import (
    CARD,
    TRANSFORM,
    UTM,
    CountingDetector,
    Log,
    run_job,
    same_features,
    write_scene,
)
from tests.scenes import make_scene


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    made = make_scene(512, seed=5, small=25, medium=6, large=0, wide=1, touching=20, tile=128)
    return write_scene(tmp_path_factory.mktemp("scene") / "scene.tif", made.bands)


@pytest.fixture(scope="module")
def whole(scene, tmp_path_factory):
    """The layer of an uninterrupted run."""
    output = tmp_path_factory.mktemp("whole") / "whole.gpkg"
    run_job([scene], output)
    return output


def test_the_layer_has_the_fields_the_crs_and_says_how_it_was_made(scene, tmp_path):
    outputs = run_job([scene], tmp_path / "a.gpkg")
    layer = gpd.read_file(outputs["OUTPUT"])
    assert list(layer.columns[:-1]) == [
        "class_id",
        "class",
        "score",
        "area_m2",
        "edge",
        "stitched",
        "source",
        "run",
    ]
    assert layer.crs.to_epsg() == 32633
    assert len(layer) == outputs["DETECTIONS"] > 40
    assert set(layer["class"]) == {"house", "tree"}
    assert layer.score.between(0, 1).all()
    assert set(layer.edge) <= {0, 1}
    assert (layer.stitched >= 1).all()
    assert layer.stitched.max() > 1
    assert set(layer.source) == {"scene"}
    assert set(layer.run) == {outputs["RUN"]}
    assert np.allclose(layer.area_m2, layer.area, rtol=1e-3, atol=1e-3)
    assert layer.geometry.is_valid.all()
    info = pyogrio.read_info(outputs["OUTPUT"])
    assert info["geometry_type"] == "MultiPolygon"
    assert info["layer_metadata"]["job"] == "detect"
    assert info["layer_metadata"]["model_sha256"] == "abc"
    with closing(sqlite3.connect(outputs["OUTPUT"])) as connection:
        version = connection.execute("PRAGMA user_version").fetchone()[0]
    assert version == 10200, "QGIS 3.22 warns at GeoPackages newer than 1.3"


def test_nothing_but_the_layer_is_left_when_it_is_complete(scene, tmp_path):
    outputs = run_job([scene], tmp_path / "a.gpkg")
    assert [path.name for path in tmp_path.iterdir()] == ["a.gpkg"]
    assert outputs["ARCHIVE"] == ""


def test_an_archive_that_a_finished_run_was_asked_to_keep_survives_later_runs(
    scene, whole, tmp_path
):
    run_job([scene], tmp_path / "a.gpkg", keep_archive=True)
    for _ in range(2):
        detector, log = CountingDetector(), Log()
        outputs = run_job([scene], tmp_path / "a.gpkg", detector=detector, log=log)
        assert detector.windows == 0
        assert Path(outputs["ARCHIVE"]).exists()
        assert log.said("a.archive.sqlite is kept")
    assert same_features(tmp_path / "a.gpkg", whole)


def test_a_score_below_what_is_ever_kept_is_said(scene, tmp_path):
    low, enough = Log(), Log()
    run_job([scene], tmp_path / "a.gpkg", log=low, score=0.02, keep_archive=True)
    assert low.said("detections below 0.05 are never kept")
    archive, output = str(tmp_path / "a.archive.sqlite"), str(tmp_path / "b.gpkg")
    refine_job(RefineParameters(archive=archive, output=output, score=0.05), enough.job)
    assert not enough.said("never kept")


def test_a_run_that_breaks_goes_on_and_ends_in_the_same_layer(scene, whole, tmp_path):
    first = CountingDetector(fail_after=21)
    with pytest.raises(RuntimeError):
        run_job([scene], tmp_path / "a.gpkg", detector=first)
    assert not (tmp_path / "a.gpkg").exists()
    second, log = CountingDetector(), Log()
    outputs = run_job([scene], tmp_path / "a.gpkg", detector=second, log=log)
    assert log.said("finished tiles are taken")
    assert 0 < second.windows < outputs["TILES"]
    assert same_features(tmp_path / "a.gpkg", whole)


def test_a_stopped_run_keeps_its_tiles_and_says_how_to_go_on(scene, whole, tmp_path):
    with pytest.raises(StoppedError, match="start again with the same output"):
        run_job([scene], tmp_path / "a.gpkg", log=Log(stop_after=20))
    detector = CountingDetector()
    outputs = run_job([scene], tmp_path / "a.gpkg", detector=detector)
    assert detector.windows <= outputs["TILES"] - 18
    assert same_features(tmp_path / "a.gpkg", whole)


def test_a_run_that_goes_on_takes_the_batch_size_that_fits_now(scene, whole, tmp_path):
    class Batches(CountingDetector):
        largest = 0

        def __call__(self, batch, valid):
            found = super().__call__(batch, valid)
            self.largest = max(self.largest, len(batch))
            return found

    first, second = Batches(fail_after=21), Batches()
    with pytest.raises(RuntimeError):
        run_job([scene], tmp_path / "a.gpkg", detector=first, batch_size=7)
    outputs = run_job([scene], tmp_path / "a.gpkg", detector=second)
    assert (first.largest, second.largest) == (7, 2)
    assert 0 < second.windows < outputs["TILES"]
    assert same_features(tmp_path / "a.gpkg", whole)


def test_a_raster_that_vanishes_before_its_turn_ends_the_run_in_a_sentence_and_it_goes_on(
    scene, tmp_path
):
    with rasterio.open(scene) as dataset:
        bands = dataset.read()
    other = write_scene(
        tmp_path / "other.tif", bands, transform=Affine.translation(1000, 0) * TRANSFORM
    )
    away = tmp_path / "away.tif"

    class Unplugged(CountingDetector):
        def __call__(self, batch, valid):
            if other.exists():
                other.rename(away)
            return super().__call__(batch, valid)

    first = Unplugged()
    with pytest.raises(UserError, match=r"There is no file .*other\.tif"):
        run_job([scene, other], tmp_path / "a.gpkg", detector=first)
    away.rename(other)
    second = CountingDetector()
    outputs = run_job([scene, other], tmp_path / "a.gpkg", detector=second)
    assert first.windows == second.windows == outputs["TILES"] // 2
    run_job([scene, other], tmp_path / "whole.gpkg")
    assert same_features(tmp_path / "a.gpkg", tmp_path / "whole.gpkg")


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"model_hash": "another"}, "was made with another model"),
        ({"augment": True}, "number of views of each tile (1, now 4)"),
        ({"tile_size": 160, "margin": 32}, "had another state of scene"),
        ({"resume": False}, "was to be kept, is now a.archive.1.sqlite"),
        ("another raster", "had scene as well"),
    ],
)
def test_a_kept_archive_is_set_aside_by_a_run_that_can_not_go_on_from_it(
    scene, whole, tmp_path, change, said
):
    inputs, output, log = [scene], tmp_path / "a.gpkg", Log()
    run_job(inputs, output, keep_archive=True)
    if change == "another raster":
        inputs, change = [tmp_path / "other.tif"], {}
        inputs[0].write_bytes(scene.read_bytes())
    with pytest.raises(RuntimeError):
        run_job(inputs, output, detector=CountingDetector(fail_after=5), log=log, **change)
    assert log.warned(said)
    assert log.warned("is now a.archive.1.sqlite")
    aside = str(tmp_path / "a.archive.1.sqlite")
    refine_job(RefineParameters(aside, str(tmp_path / "b.gpkg")), Log().job)
    assert same_features(tmp_path / "b.gpkg", whole)
    assert run_job(inputs, output, **change)["ARCHIVE"] == ""
    left = {"a.gpkg", "b.gpkg", "a.archive.1.sqlite", "other.tif"}
    assert {path.name for path in tmp_path.iterdir()} <= left


def test_every_kept_archive_gets_a_name_of_its_own(scene, tmp_path):
    for number in range(3):
        model = f"model {number}"
        run_job([scene], tmp_path / "a.gpkg", keep_archive=True, model_hash=model)
    assert sorted(path.name for path in tmp_path.glob("*.sqlite")) == [
        "a.archive.1.sqlite",
        "a.archive.2.sqlite",
        "a.archive.sqlite",
    ]


def test_a_kept_archive_takes_in_further_rasters(scene, tmp_path):
    with rasterio.open(scene) as dataset:
        bands = dataset.read()
    run_job([scene], tmp_path / "a.gpkg", keep_archive=True)
    moved = Affine.translation(1000, 0) * TRANSFORM
    other = write_scene(tmp_path / "other.tif", bands, transform=moved)
    detector = CountingDetector()
    outputs = run_job([scene, other], tmp_path / "a.gpkg", detector=detector)
    assert detector.windows == outputs["TILES"] // 2
    assert [path.name for path in tmp_path.glob("*.sqlite")] == ["a.archive.sqlite"]


def _break_run(inputs, output, **parameters):
    with pytest.raises(RuntimeError):
        run_job(inputs, output, detector=CountingDetector(fail_after=21), **parameters)


def test_another_model_is_noticed_and_the_run_starts_anew(scene, tmp_path):
    _break_run([scene], tmp_path / "a.gpkg")
    detector, log = CountingDetector(), Log()
    outputs = run_job(
        [scene], tmp_path / "a.gpkg", detector=detector, log=log, model_hash="another"
    )
    assert log.warned("with another model")
    assert detector.windows == outputs["TILES"]


def test_tiles_of_an_older_detection_method_are_not_mixed_with_new_ones(
    scene, tmp_path, monkeypatch
):
    monkeypatch.setattr("rs_mask_plugin.core.detect._METHOD", 1)
    _break_run([scene], tmp_path / "a.gpkg")
    monkeypatch.undo()
    detector, log = CountingDetector(), Log()
    outputs = run_job([scene], tmp_path / "a.gpkg", detector=detector, log=log)
    assert log.warned("another detection method")
    assert detector.windows == outputs["TILES"]


def test_a_changed_raster_is_noticed_and_searched_anew(scene, tmp_path):
    own = tmp_path / "own.tif"
    own.write_bytes(scene.read_bytes())
    _break_run([own], tmp_path / "a.gpkg")
    with rasterio.open(own, "r+") as target:
        target.write(np.zeros((2, 64, 64), "float32"), window=rasterio.windows.Window(0, 0, 64, 64))
    later = time.time() + 10
    os.utime(own, (later, later))
    detector, log = CountingDetector(), Log()
    outputs = run_job([own], tmp_path / "a.gpkg", detector=detector, log=log)
    assert log.warned("own, or the way it is searched")
    assert detector.windows == outputs["TILES"]


def test_another_tile_size_is_noticed(scene, tmp_path):
    _break_run([scene], tmp_path / "a.gpkg")
    log = Log()
    run_job([scene], tmp_path / "a.gpkg", log=log, tile_size=160, margin=32)
    assert log.warned("or the way it is searched")


def test_without_resume_a_run_starts_anew(scene, tmp_path):
    _break_run([scene], tmp_path / "a.gpkg")
    detector = CountingDetector()
    outputs = run_job([scene], tmp_path / "a.gpkg", detector=detector, resume=False)
    assert detector.windows == outputs["TILES"]


def test_refine_makes_the_same_layer_and_stricter_ones_without_the_network(scene, whole, tmp_path):
    outputs = run_job([scene], tmp_path / "a.gpkg", keep_archive=True)
    archive = outputs["ARCHIVE"]
    assert Path(archive).exists()
    refine_job(RefineParameters(archive, str(tmp_path / "b.gpkg")), Log().job)
    assert same_features(tmp_path / "b.gpkg", whole)
    refine_job(RefineParameters(archive, str(tmp_path / "c.gpkg"), min_area=100.0), Log().job)
    large = gpd.read_file(tmp_path / "c.gpkg")
    everything = gpd.read_file(whole)
    assert len(large) == (everything.area_m2 >= 100).sum() < len(everything)
    strict = refine_job(RefineParameters(archive, str(tmp_path / "d.gpkg"), score=0.98), Log().job)
    assert 0 < strict["DETECTIONS"] <= len(everything)


def test_an_archive_of_something_else_is_refused(tmp_path):
    (tmp_path / "a.sqlite").write_text("nothing")
    with pytest.raises(UserError, match="no archive of RS Mask"):
        Archive.open_finished(tmp_path / "a.sqlite")
    with pytest.raises(UserError, match="There is no archive"):
        Archive.open_finished(tmp_path / "b.sqlite")


def test_an_archive_in_use_is_said(scene, tmp_path):
    _break_run([scene], tmp_path / "a.gpkg")
    other = sqlite3.connect(archive_path(tmp_path / "a.gpkg"))
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(UserError, match="Another run is using"):
        run_job([scene], tmp_path / "a.gpkg")
    other.close()


def test_a_layer_that_is_open_elsewhere_is_said_before_anything_runs(scene, tmp_path):
    run_job([scene], tmp_path / "a.gpkg")
    other = sqlite3.connect(tmp_path / "a.gpkg")
    other.execute("BEGIN EXCLUSIVE")
    detector = CountingDetector()
    with pytest.raises(UserError, match="is open in another program"):
        run_job([scene], tmp_path / "a.gpkg", detector=detector)
    other.close()
    assert detector.windows == 0


def test_the_area_to_search_is_never_replaced_by_what_is_found(scene, tmp_path):
    area = gpd.GeoDataFrame(geometry=[shapely.box(500000, 4999900, 500200, 5000000)], crs=UTM)
    area.to_file(tmp_path / "a.gpkg", layer="detections")  # even by the layer's own name
    before = (tmp_path / "a.gpkg").read_bytes()
    reference = f"{tmp_path / 'a.gpkg'}|layername=detections"
    with pytest.raises(UserError, match="is an input of this run"):
        run_job([scene], tmp_path / "a.gpkg", area=reference)
    assert (tmp_path / "a.gpkg").read_bytes() == before


@pytest.mark.parametrize("name", ["a.gpkg", "a.partial.gpkg"])
def test_a_geopackage_with_other_layers_is_refused_before_anything_runs(scene, tmp_path, name):
    roads = gpd.GeoDataFrame(geometry=[shapely.box(0, 0, 1, 1)], crs=UTM)
    roads.to_file(tmp_path / name, layer="roads")
    detector = CountingDetector()
    with pytest.raises(UserError, match=r"holds something else \(roads\)"):
        run_job([scene], tmp_path / "a.gpkg", detector=detector)
    assert detector.windows == 0
    assert len(gpd.read_file(tmp_path / name, layer="roads")) == 1
    assert [path.name for path in tmp_path.iterdir()] == [name]


@pytest.mark.parametrize("resume", [True, False])
@pytest.mark.parametrize("content", ["a database", "notes"])
def test_what_lies_in_the_archives_place_and_is_none_is_left_alone(
    scene, tmp_path, resume, content
):
    path = archive_path(tmp_path / "a.gpkg")
    if content == "notes":
        path.write_text("the only copy of my notes " * 40)
    else:
        with closing(sqlite3.connect(path)) as database:
            database.execute("CREATE TABLE precious (value TEXT)")
    before = path.read_bytes()
    with pytest.raises(UserError, match="no archive of RS Mask"):
        run_job([scene], tmp_path / "a.gpkg", resume=resume)
    if content == "notes":
        assert path.read_bytes() == before
    else:
        with closing(sqlite3.connect(path)) as database:
            assert database.execute("SELECT count(*) FROM precious").fetchone() == (0,)


@pytest.mark.parametrize("resume", [True, False])
def test_an_archive_of_a_newer_version_is_put_aside(scene, tmp_path, resume):
    run_job([scene], tmp_path / "a.gpkg", keep_archive=True)
    path, log = archive_path(tmp_path / "a.gpkg"), Log()
    with closing(sqlite3.connect(path)) as database, database:
        (text,) = database.execute("SELECT value FROM meta").fetchone()
        newer = json.dumps({**json.loads(text), "format_version": 99})
        database.execute("UPDATE meta SET value = ?", (newer,))
    run_job([scene], tmp_path / "a.gpkg", resume=resume, log=log)
    assert log.warned("is now a.archive.1.sqlite")
    with closing(sqlite3.connect(tmp_path / "a.archive.1.sqlite")) as database:
        assert database.execute("SELECT count(*) FROM tiles").fetchone()[0] > 0


def test_an_archive_whose_tiles_can_not_be_read_is_put_aside_and_not_deleted(scene, tmp_path):
    with pytest.raises(StoppedError):
        run_job([scene], tmp_path / "a.gpkg", log=Log(stop_after=3))
    path, log = archive_path(tmp_path / "a.gpkg"), Log()
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("UPDATE meta SET value = 'no JSON'")
        (size,) = database.execute("PRAGMA page_size").fetchone()
        (page,) = database.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = 'tiles'"
        ).fetchone()
    damaged = bytearray(path.read_bytes())
    damaged[(page - 1) * size : page * size] = bytes(size)
    path.write_bytes(damaged)
    run_job([scene], tmp_path / "a.gpkg", log=log)
    assert log.warned("is now a.archive.1.sqlite")
    with closing(sqlite3.connect(tmp_path / "a.archive.1.sqlite")) as database:
        assert database.execute("SELECT count(*) FROM detections").fetchone()[0] > 0


def test_two_runs_into_one_layer_are_one_layer_and_one_sentence(scene, tmp_path):
    run_job([scene], tmp_path / "a.gpkg", keep_archive=True)
    before = (tmp_path / "a.gpkg").read_bytes()
    archive = archive_path(tmp_path / "a.gpkg").rename(tmp_path / "archive.sqlite")
    refine = RefineParameters(archive=str(archive), output=str(tmp_path / "a.gpkg"))

    class RefiningDetector(CountingDetector):
        """Lets another job begin to write the same layer while this one searches."""

        def __call__(self, batch, valid):
            if not self.windows:
                with pytest.raises(UserError, match="Another run is writing"):
                    refine_job(refine, Log().job)
                assert (tmp_path / "a.gpkg").read_bytes() == before
            return super().__call__(batch, valid)

    run_job([scene], tmp_path / "a.gpkg", detector=RefiningDetector())
    refine_job(refine, Log().job)


def test_an_output_that_is_no_geopackage_is_refused(scene, tmp_path):
    with pytest.raises(UserError, match="not a GeoPackage"):
        run_job([scene], tmp_path / "a.shp")


def test_several_rasters_come_into_one_layer(scene, whole, tmp_path):
    with rasterio.open(scene) as dataset:
        bands = dataset.read()
    moved = write_scene(
        tmp_path / "other.tif", bands, transform=Affine.translation(1000, 0) * TRANSFORM
    )
    log = Log()
    outputs = run_job([scene, moved], tmp_path / "a.gpkg", log=log)
    layer = gpd.read_file(outputs["OUTPUT"])
    assert layer.groupby("source").size().to_dict() == {
        "scene": len(layer) // 2,
        "other": len(layer) // 2,
    }
    assert log.progress[-1].done == log.progress[-1].total == outputs["TILES"]


def test_rasters_of_another_crs_are_brought_to_the_first_ones(scene, tmp_path):
    bands = np.zeros((2, 128, 128), "float32")
    bands[0, 30:60, 30:60] = bands[1, 30:60, 30:60] = 1
    there = CRS.from_epsg(32634)
    other = write_scene(tmp_path / "other.tif", bands, crs=there)
    log = Log()
    outputs = run_job([scene, other], tmp_path / "a.gpkg", log=log)
    assert log.said("reprojected")
    layer = gpd.read_file(outputs["OUTPUT"])
    found = layer[layer.source == "other"].to_crs(32634)
    assert len(found) == 1
    true = shapely.box(*(TRANSFORM * (30, 60)), *(TRANSFORM * (60, 30)))
    assert shapely.hausdorff_distance(found.geometry.iloc[0], true) < 0.5
    assert found.area_m2.iloc[0] == pytest.approx(225, rel=0.02)


def test_areas_are_those_on_the_ellipsoid_when_the_crs_is_geographic(tmp_path):
    bands = np.zeros((2, 128, 128), "float32")
    bands[0, 30:90, 30:90] = bands[1, 30:90, 30:90] = 1
    transform = Affine(9e-6, 0, 25.0, 0, -4.5e-6, 60.0)  # about half a metre each way
    path = write_scene(tmp_path / "a.tif", bands, crs=CRS.from_epsg(4326), transform=transform)
    layer = gpd.read_file(run_job([path], tmp_path / "a.gpkg")["OUTPUT"])
    assert layer.area_m2[0] == pytest.approx(layer.to_crs(32635).area[0], rel=0.005)


def test_a_raster_of_more_bands_gives_the_first_ones_and_says_so(scene, tmp_path):
    with rasterio.open(scene) as dataset:
        bands = np.concatenate([dataset.read(), dataset.read([1])])
    more = write_scene(tmp_path / "more.tif", bands)
    log = Log()
    card = replace(CARD, band_names=("id", "class"))
    assert run_job([more], tmp_path / "a.gpkg", log=log, card=card)["DETECTIONS"] > 40
    assert log.said("bands 1, 2 are used")


def test_bands_are_found_by_their_names(scene, tmp_path):
    with rasterio.open(scene) as dataset:
        swapped = dataset.read([2, 1])
    path = write_scene(tmp_path / "swapped.tif", swapped)
    with rasterio.open(path, "r+") as target:
        target.descriptions = ("class", "id")
    log = Log()
    card = replace(CARD, band_names=("id", "class"))
    assert run_job([path], tmp_path / "a.gpkg", log=log, card=card)["DETECTIONS"] > 40
    assert log.said("as the model names them")


def test_too_few_bands_are_said_before_anything_runs(tmp_path):
    path = write_scene(tmp_path / "a.tif", np.ones((1, 64, 64)))
    with pytest.raises(UserError, match="takes 2 bands"):
        run_job([path], tmp_path / "a.gpkg")


def test_another_kind_of_pixels_is_said_before_anything_runs(tmp_path):
    path = write_scene(tmp_path / "a.tif", np.ones((2, 64, 64)), dtype="uint8")
    with pytest.raises(UserError, match="floating-point imagery, but a holds 8-bit pixels"):
        run_job([path], tmp_path / "a.gpkg")


def test_another_ground_size_is_resampled_and_said(scene, tmp_path):
    log = Log()
    run_job([scene], tmp_path / "a.gpkg", log=log, card=replace(CARD, gsd=1.0))
    assert log.said("is read at the model's 1 m")


def test_imagery_far_too_coarse_for_the_model_is_refused(scene, tmp_path):
    with pytest.raises(UserError, match="can't be seen in this raster"):
        run_job([scene], tmp_path / "a.gpkg", card=replace(CARD, gsd=0.05))


def test_a_raster_without_valid_pixels_gives_an_empty_layer_and_says_so(tmp_path):
    path = write_scene(tmp_path / "a.tif", np.full((2, 200, 200), -1), nodata=-1)
    log = Log()
    outputs = run_job([path], tmp_path / "a.gpkg", log=log)
    assert len(gpd.read_file(outputs["OUTPUT"])) == outputs["DETECTIONS"] == 0
    assert log.warned("no valid pixel in a")


def test_objects_come_from_inside_the_area_only(scene, tmp_path):
    area = shapely.box(*(TRANSFORM * (100, 300)), *(TRANSFORM * (300, 100)))
    there = gpd.GeoSeries([area], crs=32633).to_crs(4326)
    gpd.GeoDataFrame(geometry=there).to_file(tmp_path / "area.geojson")
    outputs = run_job([scene], tmp_path / "a.gpkg", area=str(tmp_path / "area.geojson"))
    layer = gpd.read_file(outputs["OUTPUT"])
    assert 0 < len(layer) < 50
    assert layer.within(area.buffer(0.01)).all()
    assert 0 < layer.edge.sum() < len(layer)


def test_an_extent_is_in_the_rasters_crs(scene, tmp_path):
    extent = (*(TRANSFORM * (100, 300)), *(TRANSFORM * (300, 100)))
    outputs = run_job([scene], tmp_path / "a.gpkg", extent=extent)
    assert gpd.read_file(outputs["OUTPUT"]).within(shapely.box(*extent).buffer(0.01)).all()


def test_a_margin_that_does_not_fit_is_not_taken_for_an_area_elsewhere(scene, tmp_path):
    small = write_scene(tmp_path / "small.tif", np.zeros((2, 64, 64)))
    copy = tmp_path / "copy.tif"
    copy.write_bytes(scene.read_bytes())
    for inputs in ([scene, copy], [small, scene]):
        with pytest.raises(UserError, match="With a margin of 8 pixels"):
            run_job(inputs, tmp_path / "a.gpkg", margin=8)


def test_rasters_outside_the_extent_are_left_out_and_said(scene, tmp_path):
    far = Affine.translation(9000, 0) * TRANSFORM
    other = write_scene(tmp_path / "other.tif", np.zeros((2, 64, 64)), transform=far)
    extent, log = (*(TRANSFORM * (100, 300)), *(TRANSFORM * (300, 100))), Log()
    outputs = run_job([other, scene], tmp_path / "a.gpkg", extent=extent, log=log)
    assert outputs["DETECTIONS"] > 0
    assert log.said("Rasters outside the area to search, which are left out: 1.")
    nowhere = tuple(value + 1e6 for value in extent)
    with pytest.raises(UserError, match="lies on none of the rasters"):
        run_job([other, scene], tmp_path / "b.gpkg", extent=nowhere)


def test_an_extent_for_rasters_of_several_crs_needs_to_say_its_own(scene, tmp_path):
    bands = np.zeros((2, 128, 128), "float32")
    other = write_scene(tmp_path / "other.tif", bands, crs=CRS.from_epsg(32634))
    extent = (*(TRANSFORM * (100, 300)), *(TRANSFORM * (300, 100)))
    with pytest.raises(UserError, match="both scene and other: they have different CRS") as raised:
        run_job([scene, other], tmp_path / "a.gpkg", extent=extent)
    assert "Give the CRS" in raised.value.hint
    outputs = run_job([scene, other], tmp_path / "a.gpkg", extent=extent, crs="EPSG:32633")
    assert set(gpd.read_file(outputs["OUTPUT"]).source) == {"scene"}


def test_corrupt_tiles_are_tried_again_by_the_next_run(scene, whole, tmp_path):
    own = tmp_path / "scene.tif"
    with rasterio.open(scene) as dataset:
        bands = dataset.read()
    write_scene(own, bands, compress="deflate")
    good = own.read_bytes()
    with rasterio.open(own) as dataset:
        offset = int(dataset.get_tag_item("BLOCK_OFFSET_4_4", "TIFF", bidx=1))
    bad = bytearray(good)
    bad[offset : offset + 60] = b"\xff" * 60
    own.write_bytes(bytes(bad))
    stamp = own.stat()
    log = Log()
    outputs = run_job([own], tmp_path / "a.gpkg", log=log)
    assert outputs["CORRUPT_TILES"] > 0
    assert log.warned("tiles couldn't be read")
    own.write_bytes(good)
    os.utime(own, ns=(stamp.st_atime_ns, stamp.st_mtime_ns))
    detector = CountingDetector()
    run_job([own], tmp_path / "a.gpkg", detector=detector)
    assert detector.windows == outputs["CORRUPT_TILES"]
    assert same_features(tmp_path / "a.gpkg", whole)
