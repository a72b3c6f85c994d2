"""What a training set's polygons say of the form of its classes."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
import shapely.affinity
from rs_mask_plugin.training.structures.instances import Instances
from rs_mask_plugin.training.structures.outline_learning import learn_outlines

SIDE = 512


def tile(*shapes, label=1, ignored=False):
    outlines = np.empty(len(shapes), object)
    outlines[:] = shapes
    count = len(shapes)
    instances = Instances(outlines, np.full(count, label), np.full(count, ignored), np.ones(count))
    return instances, SIDE, SIDE


def row_of(shape, count=40):
    """Many of one shape, turned and of several sizes."""
    turned = [shapely.affinity.rotate(shape, 7 * k) for k in range(count)]
    sized = [shapely.affinity.scale(one, *(2 * [1 + 0.02 * k])) for k, one in enumerate(turned)]
    return [shapely.affinity.translate(one, 250 - k, 100 + 5 * k) for k, one in enumerate(sized)]


def traced(shape):
    """The outline of the pixels whose centres a shape holds."""
    west, south, east, north = (int(value) for value in shape.bounds)
    x, y = (v.ravel() for v in np.meshgrid(range(west, east + 1), range(south, north + 1)))
    inside = shapely.contains_xy(shape, x + 0.5, y + 0.5)
    return shapely.union_all(shapely.box(x, y, x + 1, y + 1)[inside])


HOUSE = shapely.box(-12, -8, 12, 8)
CROWN = shapely.Point(0, 0).buffer(12, 4)


@pytest.mark.parametrize(
    ("shape", "style"),
    [
        (HOUSE, "square"),
        (CROWN, "smooth"),
        (shapely.Polygon([(-20, -4), (10, -5), (22, 0), (10, 5), (-20, 4)]), "found"),  # a ship
    ],
    ids=["house", "crown", "ship"],
)
def test_a_class_is_known_by_the_form_of_its_objects(shape, style):
    assert learn_outlines([tile(*row_of(shape))])["1"].style == style


def test_crowns_traced_from_pixels_are_round_though_their_steps_have_right_angles():
    crowns = [traced(crown) for crown in row_of(shapely.Point(0, 0).buffer(14, 16))]
    profile = learn_outlines([tile(*crowns)])["1"]
    assert profile.style != "square"
    assert profile.right_angles < 0.2


def test_objects_cut_by_their_tile_or_ignored_say_nothing():
    cut = shapely.box(0, 10, 30, 40)
    assert learn_outlines([tile(cut), tile(HOUSE, ignored=True)]) == {}
    whole = shapely.affinity.translate(HOUSE, 100, 100)
    profile = learn_outlines([tile(cut, whole)])["1"]
    assert profile.objects == 1
    assert profile.least_area == pytest.approx(HOUSE.area)


def test_holes_and_sizes_are_learnt():
    yard = shapely.box(0, 0, 40, 40).difference(shapely.box(15, 15, 20, 25))
    shapes = [shapely.affinity.translate(yard, 100, 100), *row_of(HOUSE, 3)]
    profile = learn_outlines([tile(*shapes), tile(label=2), tile(CROWN, label=2)])
    assert set(profile) == {"1"}, "the crown lies across its tile's corner"
    assert profile["1"].with_holes == 0.25
    assert profile["1"].least_hole == 50
    assert profile["1"].vertices == 4
    assert profile["1"].least_area <= HOUSE.area
