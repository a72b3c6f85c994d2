"""What was taken for what: the diagonal is what precision and recall count."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rs_mask_plugin.core.inference.detector import TileDetections
from rs_mask_plugin.core.models.card import ClassDefinition
from rs_mask_plugin.training.evaluation.confusion import TileScore
from rs_mask_plugin.training.evaluation.tile_coco_ap import CocoEvaluator, CocoMetrics

HOUSE, TREE = ClassDefinition(1, "house"), ClassDefinition(2, "tree")


def truth(*objects, images=1):
    """COCO content of squares: class, x, y, side, and an image where there are several."""
    return {
        "images": [
            {"id": key + 1, "file_name": "", "height": 128, "width": 128} for key in range(images)
        ],
        "annotations": [
            {
                "image_id": entry[4] if len(entry) > 4 else 1,
                "category_id": label,
                "segmentation": [[x, y, x + side, y, x + side, y + side, x, y + side]],
                "bbox": [x, y, side, side],
                "iscrowd": 0,
            }
            for entry in objects
            for label, x, y, side in [entry[:4]]
        ],
        "categories": [{"id": 1, "name": "house"}, {"id": 2, "name": "tree"}],
    }


def found(*objects):
    """Squares: class, x, y, side, score."""
    boxes = [(x, y, x + side, y + side) for _, x, y, side, _ in objects]
    return TileDetections(
        np.array(boxes, np.float32).reshape(-1, 4),
        np.array([entry[4] for entry in objects], np.float32),
        np.array([entry[0] for entry in objects], np.int64),
        np.ones((len(objects), 14, 14), np.float32),
    )


def measured(content, *tiles):
    evaluator = CocoEvaluator(content, (HOUSE, TREE), 100)
    for number, tile in enumerate(tiles):
        evaluator.add(number + 1, tile)
    return evaluator.summarise()


def test_right_wrong_class_missed_and_extra_stand_in_their_cells():
    content = truth((1, 0, 0, 20), (1, 40, 0, 20), (1, 80, 0, 20), (2, 0, 60, 20), (2, 40, 60, 20))
    metrics = measured(
        content,
        found(
            (1, 0, 0, 20, 0.9),
            (1, 40, 0, 20, 0.9),
            (2, 80, 0, 20, 0.9),
            (2, 0, 60, 20, 0.9),
            (2, 100, 100, 20, 0.95),
        ),
    )
    assert metrics.confusion == ((2, 1, 0), (0, 1, 1), (0, 1, 0))
    assert metrics.tiles == (TileScore(1, right=3, extra=2, missed=2),)
    assert metrics.tiles[0].f1 == pytest.approx(0.6)


def test_detections_below_the_score_of_best_f1_do_not_count():
    metrics = measured(
        truth((1, 0, 0, 20)), found((1, 0, 0, 20, 0.9), (2, 60, 60, 20, 0.1), (1, 60, 0, 20, 0.1))
    )
    assert metrics.confusion == ((1, 0, 0), (0, 0, 0), (0, 0, 0))


def test_a_tile_without_objects_is_right_when_nothing_is_found_there():
    metrics = measured(truth((1, 0, 0, 20), images=2), found((1, 0, 0, 20, 0.9)), found())
    assert [tile.f1 for tile in metrics.tiles] == [1.0, 1.0]


def test_a_detection_on_an_ignored_object_is_neither_right_nor_extra():
    content = truth((1, 0, 0, 20), (1, 60, 60, 40))
    content["annotations"][1]["iscrowd"] = 1
    metrics = measured(content, found((1, 0, 0, 20, 0.9), (1, 65, 65, 10, 0.95)))
    assert metrics.confusion == ((1, 0, 0), (0, 0, 0), (0, 0, 0))


squares = st.tuples(
    st.sampled_from([1, 2]), st.integers(0, 90), st.integers(0, 90), st.integers(8, 30)
)


@settings(max_examples=40, deadline=None)
@given(
    objects=st.lists(squares, max_size=8),
    detections=st.lists(st.tuples(squares, st.integers(1, 99)), max_size=10),
)
def test_rows_add_up_to_the_objects_and_the_diagonal_to_precision_and_recall(objects, detections):
    metrics = measured(
        truth(*objects), found(*[(*square, score / 100) for square, score in detections])
    )
    matrix = np.array(metrics.confusion)
    assert matrix[:-1].sum(axis=1).tolist() == [entry.truth for entry in metrics.classes]
    assert matrix[-1, -1] == 0
    for index, entry in enumerate(metrics.classes):
        if entry.truth:
            assert matrix[index, index] / entry.truth == pytest.approx(entry.recall)
        counted = matrix[:, index].sum()
        if entry.precision:
            assert matrix[index, index] / counted == pytest.approx(entry.precision)


def test_figures_survive_a_checkpoint():
    metrics = measured(truth((1, 0, 0, 20), (2, 50, 50, 40)), found((1, 0, 0, 20, 0.9)))
    assert CocoMetrics.from_dict(metrics.to_dict()) == metrics


def test_each_class_has_its_own_figure_for_each_size():
    content = truth((1, 0, 0, 20), (2, 50, 50, 40))
    house, tree = measured(content, found((1, 0, 0, 20, 0.9))).classes
    assert (house.ap_small, house.ap_medium, house.ap_large) == (pytest.approx(1.0), None, None)
    assert (tree.ap_small, tree.ap_medium) == (None, 0.0)
