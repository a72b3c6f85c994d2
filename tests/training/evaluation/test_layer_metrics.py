"""Layer-level accuracy follows COCO's rules at their edges."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import shapely
from rs_mask_plugin.training.evaluation.layer_metrics import PolygonSet, compare_layers


def polygons(*shapes):
    count = len(shapes)
    return PolygonSet(
        np.arange(count),
        np.array(shapes, dtype=object),
        np.full(count, "house", dtype=object),
        np.ones(count),
        np.ones(count, bool),
    )


@pytest.mark.parametrize(("percent", "thresholds"), [(84, 7), (85, 8), (90, 9), (94, 9), (95, 10)])
def test_an_overlap_at_a_threshold_counts_there_as_in_coco(percent, thresholds):
    truth, found = shapely.box(0, 0, 100, 1), shapely.box(0, 0, percent, 1)
    whole = compare_layers(polygons(found), polygons(truth), 0.5).whole
    assert whole.ap == pytest.approx(thresholds / 10)


@pytest.mark.parametrize(("score", "error"), [(0.75, 0.0), (0.95, 0.2), (0.25, 0.5)])
def test_scores_are_held_against_the_share_that_is_right(score, error):
    squares = [shapely.box(3 * x, 0, 3 * x + 1, 1) for x in range(40)]
    truth = polygons(*(square for number, square in enumerate(squares) if number % 4))
    scores = np.full(40, score)
    scores[:20] += 1e-4
    scores[20:] -= 1e-4
    found = replace(polygons(*squares), scores=scores)
    whole = compare_layers(found, truth, 0.5).whole
    assert whole.calibration_error == pytest.approx(error, abs=1e-3)


def test_without_scores_there_is_no_error_of_scores():
    square = polygons(shapely.box(0, 0, 1, 1), shapely.box(2, 0, 3, 1))
    assert compare_layers(square, square, 0.5).whole.calibration_error is None
