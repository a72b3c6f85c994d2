"""Layer-level accuracy follows COCO's rules at their edges."""

from __future__ import annotations

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
