"""Several scales of one raster: every object once, best seen, whatever runs and breaks."""

from dataclasses import replace

import geopandas as gpd
import numpy as np
import pytest
import shapely
from rs_mask_plugin.core.archive.run_archive import Archive
from rs_mask_plugin.core.detection.pipeline import detect
from rs_mask_plugin.core.detection.plan import scale_levels
from rs_mask_plugin.core.detection.settings import DetectionSettings, main_first
from rs_mask_plugin.core.inference.test_time_augmentation import AugmentedDetector
from rs_mask_plugin.core.jobs.detection_options import RefineParameters
from rs_mask_plugin.core.models.object_sizes import ObjectSizes
from rs_mask_plugin.core.raster.source import open_raster
from rs_mask_plugin.core.refine import refine_job
from rs_mask_plugin.core.stitching.objects import DetectedObjects, MemorySink
from rs_mask_plugin.core.stitching.scale_merging import ScaleMerger
from rs_mask_plugin.core.stitching.tile_grid import TileGrid
from rs_mask_plugin.core.vector.geometry import transform_polygons

from tests.core.detection.detect_kit import (
    CARD,
    TRANSFORM,
    Log,
    run_job,
    same_features,
    write_scene,
)
from tests.perfect_detector import compare
from tests.placed_detector import NoisyPlacedDetector, PlacedDetector, ramps
from tests.scenes import make_scene

pytestmark = pytest.mark.slow

SCALES = (0.5, 1.0, 2.0)


@pytest.fixture(scope="module")
def scene():
    return make_scene(512, seed=11, small=30, medium=8, large=1, wide=1, touching=24, tile=160)


@pytest.fixture(scope="module")
def raster(scene, tmp_path_factory):
    return write_scene(tmp_path_factory.mktemp("scene") / "scene.tif", ramps(scene), nodata=-9)


def found_in(raster, detector, scales, *, tile=192, margin=48, **options):
    sink = MemorySink()
    settings = DetectionSettings(tile_size=tile, margin=margin, scales=scales, **options)
    detect(str(raster), detector, settings, sink)
    return transform_polygons(sink.polygons, ~TRANSFORM), sink


def assert_all_once(scene, polygons, iou, extra=0):
    result = compare(scene.truth(), polygons, iou)
    assert [(i, scene.kinds[i], result.iou[i]) for i in result.missed] == []
    assert len(result.extra) <= extra, [polygons[i].bounds for i in result.extra]


@pytest.mark.parametrize(
    ("scales", "tile", "margin", "offset"),
    [
        ((0.5, 1.0, 2.0), 192, 48, (0, 0)),
        ((0.5, 1.0, 2.0), 160, 40, (31, 17)),
        ((1.0, 2.0), 256, 64, (0, 0)),
        ((0.5, 1.5), 192, 48, (0, 0)),
        ((2.0,), 256, 64, (0, 0)),
    ],
)
def test_every_object_comes_once_from_all_scales_together(
    scene, raster, scales, tile, margin, offset
):
    polygons, _ = found_in(
        raster,
        PlacedDetector(scene),
        scales,
        tile=tile,
        margin=margin,
        offset_x=offset[0],
        offset_y=offset[1],
    )
    assert_all_once(scene, polygons, 0.8)


@pytest.mark.parametrize("seed", [0, 1, 2])
def test_a_poor_network_at_several_scales_costs_no_object_and_adds_hardly_any(scene, raster, seed):
    polygons, _ = found_in(raster, NoisyPlacedDetector(scene, seed), SCALES)
    assert_all_once(scene, polygons, 0.5, extra=1)


def test_turned_views_and_scales_go_together(scene, raster):
    polygons, _ = found_in(raster, AugmentedDetector(PlacedDetector(scene)), (1.0, 2.0))
    assert_all_once(scene, polygons, 0.8)


class Breaking(PlacedDetector):
    """Fails after some windows."""

    windows = 0

    def __call__(self, batch, valid):
        if self.windows + len(batch) > 40:
            raise RuntimeError("the machine is gone")
        self.windows += len(batch)
        return super().__call__(batch, valid)


def test_a_run_of_several_scales_goes_on_and_refine_makes_the_same_layer(scene, raster, tmp_path):
    options = {"scales": SCALES, "tile_size": 192, "margin": 48}
    run_job([raster], tmp_path / "whole.gpkg", detector=PlacedDetector(scene), **options)
    with pytest.raises(RuntimeError):
        run_job([raster], tmp_path / "a.gpkg", detector=Breaking(scene), **options)
    log = Log()
    outputs = run_job(
        [raster],
        tmp_path / "a.gpkg",
        detector=PlacedDetector(scene),
        log=log,
        keep_archive=True,
        **options,
    )
    assert log.said("finished tiles are taken")
    assert log.said("in the scales 1, 2 and 0.5")
    assert log.progress[-1].done == log.progress[-1].total == outputs["TILES"]
    assert same_features(tmp_path / "a.gpkg", tmp_path / "whole.gpkg")
    refine_job(RefineParameters(outputs["ARCHIVE"], str(tmp_path / "b.gpkg")), Log().job)
    assert same_features(tmp_path / "b.gpkg", tmp_path / "whole.gpkg")
    with Archive.open_finished(outputs["ARCHIVE"]) as archive:
        parts = archive.rasters()
        assert [part.record.scale for part in parts] == [1.0, 2.0, 0.5]
        assert len({part.record.path for part in parts}) == 1
        assert sum(len(part.finished()) for part in parts) == outputs["TILES"]


def test_scales_of_the_card_give_the_same_layer_again_from_the_archive(scene, raster, tmp_path):
    sizes = ObjectSizes({"1": (10, 20, 40, 80, 250)}, {"1": (10, 20, 40, 80, 250)}, 192, 0.5)
    outputs = run_job(
        [raster],
        tmp_path / "a.gpkg",
        detector=PlacedDetector(scene),
        card=replace(CARD, object_sizes=sizes),
        tile_size=192,
        margin=48,
        keep_archive=True,
    )
    with Archive.open_finished(outputs["ARCHIVE"]) as archive:
        records = [part.record for part in archive.rasters()]
    assert [record.scale for record in records] == [1.0, 0.5]
    assert [record.lengths[0] for record in records] == [0.0, 96.0]
    refine_job(RefineParameters(outputs["ARCHIVE"], str(tmp_path / "b.gpkg")), Log().job)
    assert same_features(tmp_path / "b.gpkg", tmp_path / "a.gpkg")


def test_a_scale_more_keeps_the_tiles_of_the_others(scene, raster, tmp_path):
    options = {"tile_size": 192, "margin": 48}
    with pytest.raises(RuntimeError):
        run_job([raster], tmp_path / "a.gpkg", detector=Breaking(scene), scales=(1, 2), **options)
    log = Log()
    run_job(
        [raster],
        tmp_path / "a.gpkg",
        detector=PlacedDetector(scene),
        log=log,
        scales=(1, 0.5),
        keep_archive=True,
        **options,
    )
    assert log.said("finished tiles are taken")
    assert not log.warned("changed")
    with Archive.open_finished(tmp_path / "a.archive.sqlite") as archive:
        assert [part.record.scale for part in archive.rasters()] == [1.0, 0.5]


def test_scales_work_in_another_crs(scene, raster, tmp_path):
    outputs = run_job(
        [raster],
        tmp_path / "a.gpkg",
        detector=PlacedDetector(scene),
        scales=(1.0, 2.0),
        crs="EPSG:3035",
        tile_size=192,
        margin=48,
    )
    layer = gpd.read_file(outputs["OUTPUT"]).to_crs(32633)
    found = transform_polygons(np.asarray(layer.geometry.array, object), ~TRANSFORM)
    assert_all_once(scene, found, 0.7)


def test_objects_in_the_area_only_and_cut_at_its_edge_at_every_scale(scene, raster):
    extent = (*(TRANSFORM * (100, 300)), *(TRANSFORM * (300, 100)))
    _, one = found_in(raster, PlacedDetector(scene), (), extent=extent)
    polygons, several = found_in(raster, PlacedDetector(scene), SCALES, extent=extent)
    assert len(several.polygons) == len(one.polygons)
    assert several.column("edge").sum() == one.column("edge").sum() > 0
    assert shapely.within(polygons, shapely.box(100, 100, 300, 300).buffer(0.01)).all()


def test_the_layers_grid_is_that_of_the_scale_nearest_to_one(raster):
    assert main_first((2.0, 0.5, 1.0, 2.0)) == [1.0, 2.0, 0.5]
    assert main_first((0.5, 2.0)) == [2.0, 0.5]
    levels = scale_levels(open_raster(raster), DetectionSettings(tile_size=192, scales=(0.5, 2.0)))
    assert [level.grid.width for level in levels] == [1024, 256]
    assert [level.source.gsd for level in levels] == [0.25, 1.0]


def test_a_raster_without_crs_can_be_looked_at_in_several_scales(scene, tmp_path):
    path = write_scene(tmp_path / "a.tif", ramps(scene), crs=None, transform=None)
    sink = MemorySink()
    settings = DetectionSettings(tile_size=192, margin=48, scales=(1.0, 2.0))
    detect(str(path), PlacedDetector(scene), settings, sink)
    assert_all_once(scene, sink.polygons, 0.8)


def objects(*shapes, scores=None, labels=None, stitched=None):
    count = len(shapes)
    return DetectedObjects.away_from_edges(
        np.array(shapes, object),
        np.array(scores or [0.9] * count),
        np.array(labels or [1] * count),
        np.array(stitched or [1] * count),
    )


def merged(*by_scale, units=(1.0, 2.0)):
    grids = [TileGrid(int(1000 / unit), int(1000 / unit), 256, 64) for unit in units]
    merger = ScaleMerger(grids)
    for scale, found in enumerate(by_scale):
        merger.add(scale, found)
    nothing = [np.empty((0, 4))] * len(units)
    return merger.take_closed(nothing, [np.inf] * len(units))


def test_the_view_that_one_tile_saw_whole_stands_for_the_joined_one():
    fine = objects(shapely.box(100, 100, 500, 400), scores=[0.99], stitched=[4])
    coarse = objects(shapely.box(102, 101, 501, 399), scores=[0.8])
    result = merged(fine, coarse)
    assert [polygon.bounds for polygon in result.polygons] == [(102, 101, 501, 399)]
    assert result.stitched.tolist() == [1]


def test_what_is_tiny_in_one_scale_is_taken_from_the_finer_one():
    fine = objects(shapely.box(100, 100, 114, 112), scores=[0.7])
    coarse = objects(shapely.box(99, 99, 115, 113), scores=[0.9])
    result = merged(fine, coarse)
    assert [polygon.bounds for polygon in result.polygons] == [(100, 100, 114, 112)]


def test_of_two_scales_that_see_it_well_the_surer_one_is_taken():
    fine = objects(shapely.box(100, 100, 180, 190), scores=[0.7])
    coarse = objects(shapely.box(99, 99, 181, 191), scores=[0.9])
    assert merged(fine, coarse).scores.tolist() == [0.9]


def test_scales_vote_on_the_class():
    views = [
        objects(shapely.box(100, 100, 180, 190), scores=[score], labels=[label])
        for score, label in ((0.9, 2), (0.8, 1), (0.7, 1))
    ]
    result = merged(*views, units=(0.5, 1.0, 2.0))
    assert result.labels.tolist() == [1]


def test_neighbours_that_one_scale_alone_sees_are_all_kept():
    fine = objects(shapely.box(100, 100, 130, 130), shapely.box(130, 100, 160, 130))
    coarse = objects(shapely.box(130, 100, 160, 131), shapely.box(400, 400, 480, 480))
    assert len(merged(fine, coarse)) == 3


def test_an_object_waits_for_what_the_other_scale_has_not_finished():
    grids = [TileGrid(1000, 1000, 256, 64), TileGrid(500, 500, 256, 64)]
    merger = ScaleMerger(grids)
    merger.add(0, objects(shapely.box(100, 100, 130, 130), shapely.box(600, 100, 640, 140)))
    nothing, near = np.empty((0, 4)), np.array([[90.0, 90.0, 140.0, 500.0]])
    assert len(merger.take_closed([nothing, nothing], [300.0, 120.0])) == 0
    first = merger.take_closed([nothing, near], [300.0, 200.0])
    assert [polygon.bounds[0] for polygon in first.polygons] == [600]
    merger.add(1, objects(shapely.box(101, 101, 131, 131)))
    assert len(merger.take_closed([nothing, nothing], [np.inf, np.inf])) == 1


def test_a_scale_that_is_searched_for_long_objects_gives_no_short_ones(scene, raster):
    def lengths(limits):
        polygons, _ = found_in(raster, PlacedDetector(scene), (0.5, 1.0), lengths=limits)
        bounds = shapely.bounds(polygons)
        return np.maximum(*(bounds[:, 2:] - bounds[:, :2]).T)

    everything = lengths({})
    assert sorted(lengths({0.5: (0.0, 1e9)})) == sorted(everything)
    assert len(lengths({0.5: (80.0, 1e9), 1.0: (1e8, 1e9)})) == (everything >= 80).sum()
    assert len(lengths({1.0: (1e8, 1e9)})) > (everything >= 80).sum() > 0
    assert len(lengths({0.5: (80.0, 1e9)})) == len(everything)
