"""Of a tile's detections, those that become objects of a layer."""

from __future__ import annotations

import numpy as np
from rs_mask_plugin.core.inference.detector import TileDetections
from rs_mask_plugin.core.stitching.tile_objects import rows_of_objects


def squares(*rows):
    """Rows of x, y, size, score, class."""
    boxes = np.array([[x, y, x + s, y + s] for x, y, s, _, _ in rows], np.float32).reshape(-1, 4)
    return TileDetections(
        boxes,
        np.array([row[3] for row in rows], np.float32),
        np.array([row[4] for row in rows], np.int64),
        np.ones((len(rows), 28, 28), np.float32),
    )


def test_what_was_found_twice_is_one_object_with_the_better_score():
    found = squares((10, 10, 30, 0.4, 1), (11, 10, 30, 0.9, 1), (60, 10, 30, 0.2, 1))
    assert rows_of_objects(found, 128, 160).tolist() == [1, 2]


def test_equal_scores_and_objects_at_the_tile_s_edge_stay_apart():
    found = squares((0, 0, 30, 0.5, 1), (40, 0, 30, 0.5, 1), (130, 98, 30, 0.5, 2))
    assert rows_of_objects(found, 128, 160).tolist() == [0, 1, 2]


def test_a_detection_without_an_outline_is_no_object():
    found = squares((10, 10, 30, 0.9, 1), (60, 10, 30, 0.8, 1))
    found.masks[0] = 0
    assert rows_of_objects(found, 128, 128).tolist() == [1]


def test_a_tile_in_which_nothing_was_found_has_no_objects():
    assert len(rows_of_objects(TileDetections.empty(), 96, 96)) == 0
