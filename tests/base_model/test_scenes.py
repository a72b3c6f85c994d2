"""The made-up world: a seed decides a scene, and its truth is what the picture shows."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest
import shapely
from rs_mask_plugin.base_model.world.canvas import Canvas
from rs_mask_plugin.base_model.world.classes import FINE_CLASSES, GROUP_OF
from rs_mask_plugin.base_model.world.objects import Light, WorldObject
from rs_mask_plugin.base_model.world.scene import fill_site, make_scene, paint_site, visible_objects
from rs_mask_plugin.base_model.world.site import SEASONS, Site, load_styles
from rs_mask_plugin.base_model.world.styles.works import paint_heap

SIDE = 160
SEEDS = range(300, 308)
# Quick styles that hold all fine classes among them.
VARIED_STYLES = (
    *("farm", "harbour", "farmland", "rocks", "sports", "smallholdings", "village_huts"),
    *("airport", "pasture", "river_bridge", "marina", "orchard", "greenhouses", "railway"),
    *("quarry", "suburb", "cemetery"),
)


@pytest.fixture(scope="module")
def scenes():
    return [make_scene(seed, SIDE) for seed in SEEDS]


def site_of(style: str, seed: int, size: int) -> Site:
    """A scene in one style, in the middle of the ground sizes that suit it."""
    chosen = load_styles()[style]
    gsd = float(np.sqrt(chosen.gsd[0] * chosen.gsd[1]))
    site = Site(size * gsd, gsd, Light(), SEASONS[seed % 4], 0.3, seed)
    fill_site(site, [chosen], np.random.default_rng([seed, 1]))
    return site


def test_the_same_seed_gives_the_same_scene_and_another_one_another(scenes):
    again = make_scene(SEEDS[0], SIDE)
    assert np.array_equal(again.image, scenes[0].image)
    assert again.objects == scenes[0].objects
    assert not np.array_equal(scenes[0].image, scenes[1].image)


def test_outlines_are_valid_and_inside_the_picture(scenes):
    outlines = np.array([each.outline for scene in scenes for each in scene.objects])
    assert len(outlines) > 50
    assert shapely.is_valid(outlines).all()
    picture = shapely.box(0, 0, SIDE, SIDE).buffer(1e-6)
    assert shapely.covers(picture, outlines).all()


def test_every_fine_class_occurs_and_belongs_to_a_group():
    missing = set(FINE_CLASSES)
    for seed, style in product(range(2, 12), VARIED_STYLES):
        if not missing:
            break
        missing -= {thing.fine_class for thing in site_of(style, seed, 250).objects}
    assert not missing
    assert set(GROUP_OF) == set(FINE_CLASSES)


def test_no_style_puts_an_object_of_an_unknown_class():
    for style in load_styles():
        found = {thing.fine_class for thing in site_of(style, 7, 200).objects}
        assert found <= {*FINE_CLASSES, ""}, style


@pytest.mark.parametrize("style", ["suburb", "industry", "marina", "airport", "informal"])
def test_the_picture_differs_from_bare_ground_where_an_outline_says(style):
    site = site_of(style, 3, 256)
    with_objects = paint_site(site, 256)
    truth = [each for each in visible_objects(site, with_objects) if not each.ignored]
    site.objects.clear()
    bare = paint_site(site, 256)
    changed = np.abs(with_objects.image - bare.image).max(axis=-1) > 1
    shares = []
    for each in truth:
        inner = each.outline.buffer(-1)
        west, north, east, south = (int(v) for v in each.outline.bounds)
        y, x = np.mgrid[north : south + 1, west : east + 1]
        inside = shapely.contains_xy(inner, x + 0.5, y + 0.5)
        if inside.any():
            shares.append(changed[y[inside].clip(0, 255), x[inside].clip(0, 255)].mean())
    assert len(shares) >= 3
    assert np.mean(np.array(shares) > 0.9) > 0.95


def test_a_polygon_covers_as_many_pixels_as_its_area():
    canvas = Canvas(100, 0.5, Light())
    canvas.image[:] = 0
    shape = shapely.Polygon(
        [(5, 6), (33.3, 9), (28, 41.7), (9, 30)], [[(15, 15), (20, 16), (18, 20)]]
    )
    canvas.fill(shape, (200, 200, 200))
    assert canvas.image[..., 0].sum() / 200 == pytest.approx(shape.area / 0.25, rel=0.01)


def test_a_leaning_camera_moves_a_roof_and_its_truth_alike():
    def paint(canvas: Canvas, thing: WorldObject) -> None:
        canvas.fill(thing.outline, (250, 10, 10), lift=thing.top)

    light = Light(lean=(0.5, 0.0))
    site = Site(64.0, 1.0, light)
    site.lay(shapely.box(0, 0, 64, 64), (100, 100, 100))
    site.put(
        WorldObject("roof_flat", shapely.box(10, 20, 30, 40), 10.0, paint, wall=(200, 200, 200))
    )
    canvas = paint_site(site, 64)
    (truth,) = visible_objects(site, canvas)
    assert truth.outline.bounds == pytest.approx((15, 20, 35, 40))
    red = canvas.image[..., 0] - canvas.image[..., 1] > 120
    assert red.sum() == pytest.approx(400, abs=8)
    assert red[20:40, 15:35].mean() > 0.97


def test_what_is_higher_hides_what_is_lower_but_not_the_roof_that_it_lies_on():
    def paint(canvas: Canvas, thing: WorldObject) -> None:
        canvas.fill(thing.outline, (10, 10, 10), lift=thing.top)

    site = Site(64.0, 1.0)
    site.put(WorldObject("roof_flat", shapely.box(10, 10, 40, 40), 5.0, paint))
    site.put(
        WorldObject("solar_panel", shapely.box(12, 12, 20, 20), 0.1, paint, base=5.0, nested=True)
    )
    site.put(WorldObject("crown_broadleaf", shapely.box(30, 30, 50, 50), 9.0, paint))
    canvas = Canvas(64, 1.0, site.light)
    areas = {each.fine_class: each.outline.area for each in visible_objects(site, canvas)}
    assert areas == {"roof_flat": 800, "solar_panel": 64, "crown_broadleaf": 400}


def test_what_lies_behind_the_wall_of_a_leaning_tower_is_not_asked_for():
    def paint(canvas: Canvas, thing: WorldObject) -> None:
        canvas.fill(thing.outline, (10, 10, 10), lift=thing.top)

    site = Site(64.0, 1.0, Light(lean=(0.25, 0.25)))
    for x in (25, 45):
        site.put(WorldObject("car", shapely.box(x, 31, x + 2, 34), 1.0, paint))
    site.put(
        WorldObject("roof_flat", shapely.box(20, 20, 30, 30), 40.0, paint, wall=(200, 200, 200))
    )
    canvas = paint_site(site, 64)
    assert (canvas.image[32, 26] == canvas.image[28, 29]).all()  # the wall's colour, not a car's
    truth = {each.fine_class: each.outline.bounds for each in visible_objects(site, canvas)}
    assert truth["roof_flat"] == (30, 30, 40, 40)
    assert truth["car"] == (45.25, 31.25, 47.25, 34.25)
    assert len(visible_objects(site, canvas)) == 2


def test_a_heap_is_painted_where_its_shadow_and_the_truth_have_it():
    site = Site(64.0, 1.0, Light(lean=(0.5, 0.0)))
    site.lay(shapely.box(0, 0, 64, 64), (100, 100, 100))
    heap = shapely.Point(30, 30).buffer(8)
    site.put(WorldObject("", heap, 12.0, paint_heap, roundness=0.1, data=(240.0, 10.0, 10.0)))
    canvas = paint_site(site, 64)
    red = canvas.image[..., 0] - canvas.image[..., 1] > 115  # half of a pixel and more
    middle = canvas.seen(site.objects[0]).centroid.x
    assert middle == pytest.approx(36)
    assert np.nonzero(red)[1].mean() + 0.5 == pytest.approx(middle, abs=0.1)
    assert np.array_equal(red, canvas.elevation > 0)
