"""Outlines get the style that was asked for, or that suits their class."""

from __future__ import annotations

from dataclasses import replace

import geopandas as gpd
import numpy as np
import pytest
import shapely
import shapely.affinity
from rs_mask_plugin.core.archive.run_archive import archive_path
from rs_mask_plugin.core.detection.outlines import OutlineOptions
from rs_mask_plugin.core.jobs.detection_options import RefineParameters
from rs_mask_plugin.core.jobs.parameters import parameters_from_dict
from rs_mask_plugin.core.models.outline_profile import OutlineProfile
from rs_mask_plugin.core.refine import refine_job
from rs_mask_plugin.core.stitching.objects import DetectedObjects
from rs_mask_plugin.core.vector.corners import right_angle_shares, vertex_counts

from tests.core.detection.detect_kit import CARD, Log, run_job, write_scene
from tests.perfect_detector import NoisyDetector
from tests.scenes import make_scene

HOUSES = OutlineProfile(
    objects=500,
    right_angles=1.0,
    sharp_corners=1.0,
    vertices=4,
    edge=20.0,
    least_area=100.0,
    with_holes=0.0,
    least_hole=0.0,
)
CROWNS = replace(HOUSES, right_angles=0.0, sharp_corners=0.0)
AUTO = OutlineOptions(style="auto", profiles={1: HOUSES, 2: CROWNS}, gsd=0.5)

BLOB = shapely.affinity.rotate(shapely.box(0, 0, 24, 14), 20).buffer(-2).buffer(3)
ROUND = shapely.Point(50, 50).buffer(10, 3)


def objects(*shapes, labels=None, edge=False):
    polygons = np.empty(len(shapes), object)
    polygons[:] = shapes
    count = len(shapes)
    return DetectedObjects(
        polygons,
        np.ones(count),
        np.array(labels or [1] * count),
        np.ones(count, np.int64),
        np.full(count, edge),
    )


def test_each_class_gets_the_outlines_of_its_true_objects():
    house, crown, other = AUTO.tidy(objects(BLOB, ROUND, BLOB, labels=[1, 2, 3]), 0.5)
    assert vertex_counts(np.array([house], object)) == 4
    assert vertex_counts(np.array([crown], object)) > 15
    assert other.equals(OutlineOptions().tidy(objects(BLOB), 0.5)[0]), "of it nothing is known"


@pytest.mark.parametrize(("style", "right"), [("square", 1), ("smooth", 0), ("found", 0)])
def test_a_style_that_is_asked_for_is_that_of_all_classes(style, right):
    options = OutlineOptions(style=style, profiles={1: CROWNS, 2: HOUSES}, gsd=0.5)
    tidy = options.tidy(objects(BLOB, BLOB, labels=[1, 2]), 0.5)
    assert right_angle_shares(tidy) == pytest.approx([right, right], abs=0.1)


def test_without_profiles_auto_leaves_outlines_as_they_were_found():
    tidy = OutlineOptions(style="auto").tidy(objects(BLOB, ROUND, labels=[1, 2]), 0.5)
    found = OutlineOptions(style="found").tidy(objects(BLOB, ROUND, labels=[1, 2]), 0.5)
    assert shapely.equals_exact(tidy, found).all()


def test_objects_cut_by_an_edge_keep_the_form_that_it_gave_them():
    tidy = AUTO.tidy(objects(BLOB, ROUND, labels=[1, 2], edge=True), 0.5)
    found = OutlineOptions().tidy(objects(BLOB, ROUND, labels=[1, 2]), 0.5)
    assert shapely.equals_exact(tidy, found).all()


def test_specks_far_below_the_least_true_object_are_left_out():
    speck, small = shapely.box(0, 0, 6, 6), shapely.box(0, 0, 8, 8)
    assert AUTO.tidy(objects(speck), 0.5).tolist() == [None]
    assert AUTO.tidy(objects(small), 0.5)[0] is not None
    both = shapely.MultiPolygon([speck, shapely.box(20, 20, 50, 50)])
    assert shapely.get_num_geometries(AUTO.tidy(objects(both), 0.5)).tolist() == [1]
    # The same 36 pixels of 1 m are 144 of those that the model knows.
    assert AUTO.tidy(objects(speck), 1.0)[0] is not None


def test_small_holes_are_filled_where_true_objects_have_none_and_large_ones_stay():
    house = shapely.box(0, 0, 40, 40)
    dotted = house.difference(shapely.box(10, 10, 14, 14))
    court = house.difference(shapely.box(10, 10, 30, 30))
    tidy = AUTO.tidy(objects(dotted, court), 0.5)
    assert shapely.get_num_interior_rings(tidy).tolist() == [0, 1]
    with_courts = replace(HOUSES, with_holes=0.2, least_hole=16.0)
    options = replace(AUTO, profiles={1: with_courts})
    assert shapely.get_num_interior_rings(options.tidy(objects(dotted, court), 0.5)).all()


@pytest.mark.parametrize(
    ("given", "style"),
    [
        ({}, "auto"),
        ({"square": True}, "square"),
        ({"square": False}, "found"),
        ({"square": True, "outlines": "smooth"}, "smooth"),
    ],
)
def test_the_earlier_name_means_what_it_meant(given, style):
    values = {"archive": "a.sqlite", "output": "o.gpkg", **given}
    assert parameters_from_dict(RefineParameters, values).outlines == style


def test_a_layer_has_the_outlines_that_the_card_asks_for(tmp_path):
    scene = make_scene(256, seed=3, small=20, medium=3, large=0, wide=0, touching=10, tile=128)
    raster = write_scene(tmp_path / "scene.tif", scene.bands)
    card = replace(CARD, outlines={"1": replace(HOUSES, least_area=1.0)})
    output = tmp_path / "objects.gpkg"
    run_job(
        [raster], output, detector=NoisyDetector(seed=1), card=card, keep_archive=True, margin=32
    )
    found = tmp_path / "found.gpkg"
    values = {"archive": str(archive_path(output)), "output": str(found), "square": False}
    refine_job(parameters_from_dict(RefineParameters, values), Log().job)
    auto, as_found = gpd.read_file(output), gpd.read_file(found)
    shares = [
        right_angle_shares(layer[(layer["class"] == "house") & (layer.edge == 0)].geometry.values)
        for layer in (auto, as_found)
    ]
    assert shares[0].mean() > shares[1].mean() + 0.2
    trees = [layer[layer["class"] == "tree"].geometry.values for layer in (auto, as_found)]
    assert len(trees[0]) == len(trees[1])
    assert shapely.equals_exact(*(np.asarray(one, object) for one in trees)).all()
