"""The synthetic scene: its truth is exact, its objects don't overlap, its seed decides it all."""

from __future__ import annotations

import geopandas as gpd
import numpy as np
import pytest
import rasterio
import shapely
from rasterio.features import rasterize
from rs_mask_plugin.training.sample_scene.files import SceneSettings, write_scene
from rs_mask_plugin.training.sample_scene.layout import CLASSES, Layout, make_layout
from rs_mask_plugin.training.sample_scene.painting import paint


@pytest.fixture(scope="module")
def layout() -> Layout:
    return make_layout(360.0, 260.0, seed=5)


def test_every_class_is_there(layout):
    kinds = {thing.kind for thing in layout.objects}
    assert kinds == set(CLASSES)


def test_objects_are_valid_and_lie_inside_the_scene(layout):
    outlines = np.array([thing.outline for thing in layout.objects])
    assert shapely.is_valid(outlines).all()
    scene = shapely.box(0, 0, layout.width, layout.height).buffer(1e-6)
    assert shapely.contains(scene, outlines).all()


def test_no_two_objects_overlap(layout):
    outlines = np.array([thing.outline for thing in layout.objects])
    first, second = shapely.STRtree(outlines).query(outlines, predicate="intersects")
    other = first < second
    shared = shapely.area(shapely.intersection(outlines[first[other]], outlines[second[other]]))
    assert shared.max(initial=0) < 1e-6


def test_some_buildings_touch(layout):
    outlines = np.array([t.outline for t in layout.objects if t.kind == "building"])
    first, second = shapely.STRtree(outlines).query(outlines, predicate="dwithin", distance=0.01)
    assert (first < second).sum() >= 3


def test_objects_come_in_many_sizes(layout):
    areas = np.array([thing.outline.area for thing in layout.objects if thing.kind != "tree"])
    assert areas.max() / areas.min() > 20


def test_the_same_seed_gives_the_same_scene_and_another_one_another():
    def outlines(seed: int) -> list[bytes]:
        return [shapely.to_wkb(t.outline) for t in make_layout(120.0, 120.0, seed).objects]

    assert outlines(1) == outlines(1)
    assert outlines(1) != outlines(2)


def test_windows_fit_together(layout):
    whole = paint(layout, (100, 200, 96, 64), 0.3)
    right = paint(layout, (148, 200, 48, 64), 0.3)
    lower = paint(layout, (100, 232, 96, 32), 0.3)
    # Objects that only one window's margin reaches may differ by nothing at all.
    np.testing.assert_array_equal(whole[:, :, 48:], right)
    np.testing.assert_array_equal(whole[:, 32:], lower)


def test_outlines_lie_where_the_picture_changes(tmp_path):
    """Red roofs are redder than what surrounds them only when the truth lies on the picture."""
    made = write_scene(tmp_path, SceneSettings(width=640, height=640, seed=5, west_share=0.5))
    objects = gpd.read_file(made.vectors, layer="objects")
    for path in (made.west, made.east):
        with rasterio.open(path) as image:
            pixels = image.read().astype(float)
            contrast = {}
            for shift in (0, 10):
                moved = objects[objects["class"] == "tree"].translate(shift * 0.3, shift * 0.3)
                inner = rasterize(moved, image.shape, transform=image.transform) == 1
                contrast[shift] = pixels[0][~inner].mean() - pixels[0][inner].mean()
            assert image.crs == "EPSG:32633"
        assert contrast[0] > contrast[10] + 3


def test_the_two_images_lie_side_by_side_and_share_no_pixel(tmp_path):
    made = write_scene(tmp_path, SceneSettings(width=200, height=100, seed=1, west_share=0.6))
    with rasterio.open(made.west) as west, rasterio.open(made.east) as east:
        assert (west.width, east.width) == (120, 80)
        assert west.bounds.right == pytest.approx(east.bounds.left)
        assert west.bounds.top == east.bounds.top
        area = gpd.read_file(made.vectors, layer="east")
        assert tuple(area.total_bounds) == pytest.approx(tuple(east.bounds))
        assert area.crs == west.crs
