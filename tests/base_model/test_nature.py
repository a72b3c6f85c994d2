"""Nature in the made-up world: every style draws known objects, the same each time."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from rs_mask_plugin.base_model.world.canvas import Canvas
from rs_mask_plugin.base_model.world.classes import FINE_CLASSES
from rs_mask_plugin.base_model.world.objects import Light
from rs_mask_plugin.base_model.world.scene import paint_site, visible_objects
from rs_mask_plugin.base_model.world.site import Site, load_styles
from rs_mask_plugin.base_model.world.things.crowns import FINE_CLASS, make_tree
from rs_mask_plugin.base_model.world.things.natural_objects import make_animal, make_bale, make_log

MODULES = ("forest", "orchard", "farmland", "waterside", "rangeland")
STYLES = {
    name: each
    for name, each in load_styles().items()
    if each.fill.__module__.rsplit(".", 1)[-1] in MODULES
}
SIZE = 160


def laid_out(name: str, seed: int = 3, season: str = "autumn") -> Site:
    smallest, largest = STYLES[name].gsd
    gsd = float(np.sqrt(smallest * largest))
    site = Site(SIZE * gsd, gsd, Light(), season, 0.4)
    area = shapely.box(0, 0, site.extent, site.extent)
    STYLES[name].fill(site, area, np.random.default_rng(seed))
    return site


@pytest.mark.parametrize("name", STYLES)
def test_a_style_shows_objects_of_known_classes_inside_the_picture(name):
    truth = []
    for seed in range(3):
        site = laid_out(name, seed)
        assert all(each.outline.is_valid for each in site.objects)
        truth += visible_objects(site, Canvas(SIZE, site.gsd, site.light))
    assert truth
    frame = shapely.box(-1e-6, -1e-6, SIZE + 1e-6, SIZE + 1e-6)
    for each in truth:
        assert each.fine_class in FINE_CLASSES
        assert each.outline.is_valid
        assert frame.covers(each.outline)


@pytest.mark.parametrize("name", STYLES)
def test_a_style_draws_the_same_from_the_same_seed(name):
    first, second = (paint_site(laid_out(name), SIZE).lit_image() for _ in range(2))
    assert np.array_equal(first, second)
    assert np.isfinite(first).all()
    assert not np.array_equal(first, paint_site(laid_out(name, 4), SIZE).lit_image())


def test_crowns_that_overlap_are_whole_above_and_cut_below():
    site = laid_out("forest_broadleaf")
    truth = visible_objects(site, Canvas(SIZE, site.gsd, site.light))
    outlines = [each.outline for each in truth]
    highest = max(site.objects, key=lambda each: each.top)
    if shapely.box(0, 0, site.extent, site.extent).contains(highest.outline):
        areas = [each.area * site.gsd**2 for each in outlines]
        assert min(abs(area - highest.outline.area) for area in areas) < 1e-6
    tree = shapely.STRtree(outlines)
    for number, other in tree.query(outlines, predicate="intersects").T:
        if number < other:
            assert outlines[number].intersection(outlines[other]).area < 1e-6


@pytest.mark.parametrize("kind", FINE_CLASS)
def test_a_crown_is_painted_inside_its_outline_alone(kind):
    gsd = 0.1
    canvas = Canvas(100, gsd, Light(shadow=0.0))
    tree = make_tree(kind, 5.0, 5.0, 2.5, np.random.default_rng(1))
    before = canvas.image.copy()
    tree.paint(canvas, tree)
    changed = np.abs(canvas.image - before).max(axis=2) > 1
    rows, columns = np.nonzero(changed)
    near = tree.outline.buffer(1.5 * gsd)
    assert shapely.contains_xy(near, (columns + 0.5) * gsd, (rows + 0.5) * gsd).all()
    assert changed.sum() * gsd**2 > 0.8 * tree.outline.area


def test_leaves_fall_in_winter():
    kinds = {each.fine_class for each in laid_out("forest_broadleaf", season="winter").objects}
    assert "crown_leafless" in kinds
    assert "crown_broadleaf" not in kinds


@pytest.mark.parametrize(
    ("thing", "length", "width"),
    [
        (make_log(9, 9, 8.0, 0.5, 0.7, np.random.default_rng(0)), 8.0, 0.5),
        (make_bale(9, 9, 0.7, np.random.default_rng(0), "square"), 2.4, 1.1),
        (make_animal(9, 9, 2.4, 0.7, np.random.default_rng(0)), 2.4, 0.72),
    ],
)
def test_objects_have_their_size_in_metres(thing, length, width):
    corners = shapely.get_coordinates(shapely.oriented_envelope(thing.outline))
    sides = np.hypot(*np.diff(corners[:3], axis=0).T)
    assert max(sides) == pytest.approx(length, rel=0.12)
    assert min(sides) == pytest.approx(width, rel=0.25)


def test_coarse_ground_leaves_out_what_no_one_could_see():
    coarse = Site(SIZE * 0.35, 0.35, Light(), "summer", 0.3)
    area = shapely.box(0, 0, coarse.extent, coarse.extent)
    STYLES["pasture"].fill(coarse, area, np.random.default_rng(0))
    truth = visible_objects(coarse, Canvas(SIZE, coarse.gsd, coarse.light))
    assert not [each for each in truth if each.outline.area < 4 and not each.ignored]
