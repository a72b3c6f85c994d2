"""COCO figures: against pycocotools, and in the cases in which libraries stumble."""

from __future__ import annotations

import contextlib
import copy
import io
import json

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pycocotools import mask as coco_mask
from pycocotools.coco import COCO
from pycocotools.cocoeval import COCOeval
from rs_mask_plugin.core.inference.detector import TileDetections
from rs_mask_plugin.core.jobs.errors import UserError
from rs_mask_plugin.core.models.card import ClassDefinition
from rs_mask_plugin.training.evaluation.bootstrap import bootstrap_average_precision
from rs_mask_plugin.training.evaluation.mask_rle import encode_mask
from rs_mask_plugin.training.evaluation.tile_coco_ap import CocoEvaluator, CocoMetrics
from rs_mask_plugin.training.evaluation.tile_matching import ImageMatches, best_f1

HOUSE, TREE = ClassDefinition(1, "house"), ClassDefinition(2, "tree")


def square(x, y, size):
    return [x, y, x + size, y, x + size, y + size, x, y + size]


def annotation(image_id, category_id, x, y, size, **more):
    return {
        "image_id": image_id,
        "category_id": category_id,
        "segmentation": [square(x, y, size)],
        "bbox": [x, y, size, size],
        "area": size * size,
        "iscrowd": 0,
        **more,
    }


def coco(annotations, images=(1,), size=(128, 160), categories=None):
    """Return a COCO file's content; ids of annotations count from 0, as some tools write them."""
    return {
        "images": [
            {"id": i, "file_name": f"{i}.tif", "height": size[0], "width": size[1]} for i in images
        ],
        "annotations": [{"id": i, **entry} for i, entry in enumerate(annotations)],
        "categories": categories or [{"id": 1, "name": "house"}, {"id": 2, "name": "tree"}],
    }


def detections(rows, mask_size=28):
    """Rows of x, y, size, score, class, with full masks."""
    boxes = np.array([[x, y, x + s, y + s] for x, y, s, _, _ in rows], np.float32).reshape(-1, 4)
    return TileDetections(
        boxes,
        np.array([row[3] for row in rows], np.float32),
        np.array([row[4] for row in rows], np.int64),
        np.ones((len(rows), mask_size, mask_size), np.float32),
    )


def test_finding_everything_exactly_gives_one():
    truth = [annotation(1, 1, 10, 10, 20), annotation(1, 2, 60, 50, 40)]
    evaluator = CocoEvaluator(coco(truth), (HOUSE, TREE), 100)
    evaluator.add(1, detections([(10, 10, 20, 0.9, 1), (60, 50, 40, 0.8, 2)]))
    found = evaluator.summarise()
    assert found.ap == found.ap50 == found.box_ap == found.f1 == pytest.approx(1.0)
    assert found.ap_small == found.ap_medium == pytest.approx(1.0)
    assert found.ap_large is None
    assert (found.truth, found.detections, found.images) == (2, 2, 1)


def test_finding_nothing_gives_zero_and_not_minus_one():
    evaluator = CocoEvaluator(coco([annotation(1, 1, 10, 10, 20)]), (HOUSE, TREE), 100)
    evaluator.add(1, TileDetections.empty())
    found = evaluator.summarise()
    assert (found.ap, found.ap50, found.ap_small, found.f1) == (0.0, 0.0, 0.0, 0.0)
    assert found.classes[0].ap == 0.0
    assert found.classes[1].ap is None
    assert found.score_thresholds == {"1": 0.5, "2": 0.5}
    assert all(np.isfinite(value) for value in found.by_name().values())


def test_a_split_without_any_object_gives_zero():
    evaluator = CocoEvaluator(coco([]), (HOUSE,), 100)
    evaluator.add(1, detections([(10, 10, 20, 0.9, 1)]))
    found = evaluator.summarise()
    assert (found.ap, found.f1, found.precision, found.recall) == (0.0, 0.0, 0.0, 0.0)
    assert found.ap_small is None


def test_images_without_objects_count_their_false_alarms():
    content = coco([annotation(1, 1, 10, 10, 20)], images=(1, 2))
    for alarms, expected in ((0, 1.0), (1, 0.5)):
        evaluator = CocoEvaluator(content, (HOUSE,), 100)
        evaluator.add(1, detections([(10, 10, 20, 0.5, 1)]))
        evaluator.add(2, detections([(50, 50, 20, 0.9, 1)] * alarms))
        assert evaluator.summarise().ap50 == pytest.approx(expected)


def test_images_that_were_never_given_count_as_missed():
    content = coco([annotation(i, 1, 10, 10, 20) for i in (1, 2)], images=(1, 2))
    evaluator = CocoEvaluator(content, (HOUSE,), 100)
    evaluator.add(1, detections([(10, 10, 20, 0.5, 1)]))
    assert evaluator.summarise().recall == 0.5


def test_more_than_a_hundred_objects_in_a_tile_all_count():
    places = [(x, y) for x in range(0, 400, 20) for y in range(0, 400, 20)]
    truth = [annotation(1, 1, x, y, 12) for x, y in places]
    values = {}
    for most in (500, 200):
        evaluator = CocoEvaluator(coco(truth, size=(400, 400)), (HOUSE,), most)
        evaluator.add(1, detections([(x, y, 12, 0.9, 1) for x, y in places]))
        values[most] = evaluator.summarise()
    assert values[500].ap == pytest.approx(1.0)
    assert values[200].recall == 0.5


@pytest.mark.parametrize("mark", [{"iscrowd": 1}, {"ignore": 1}, {"iscrowd": 1, "ignore": 1}])
def test_ignored_objects_are_neither_missed_nor_false_alarms(mark):
    truth = [annotation(1, 1, 10, 10, 20), annotation(1, 1, 60, 60, 30, **mark)]
    evaluator = CocoEvaluator(coco(truth), (HOUSE,), 100)
    evaluator.add(1, detections([(10, 10, 20, 0.5, 1)]))
    missed = evaluator.summarise()
    evaluator.add(1, detections([(10, 10, 20, 0.5, 1), (60, 60, 30, 0.9, 1), (62, 62, 9, 0.8, 1)]))
    found = evaluator.summarise()
    for figures in (missed, found):
        assert (figures.ap, figures.f1, figures.truth) == (pytest.approx(1.0), 1.0, 1)


def test_the_first_annotation_may_have_the_id_zero():
    """Both libraries use 0 for 'not matched'."""
    evaluator = CocoEvaluator(coco([annotation(1, 1, 10, 10, 20)]), (HOUSE,), 100)
    evaluator.add(1, detections([(10, 10, 20, 0.5, 1)]))
    assert evaluator.summarise().ap == pytest.approx(1.0)


def test_categories_of_a_foreign_file_are_found_by_name():
    categories = [{"id": 17, "name": "tree"}, {"id": 90, "name": "house"}, {"id": 3, "name": "car"}]
    truth = [annotation(1, 17, 10, 10, 20), annotation(1, 3, 60, 60, 20)]
    content = coco(truth, categories=categories)
    evaluator = CocoEvaluator(content, (HOUSE, TREE), 100)
    evaluator.add(1, detections([(10, 10, 20, 0.5, 2)]))
    found = evaluator.summarise()
    assert found.classes[1].ap == pytest.approx(1.0)
    assert found.truth == 1


def test_classes_in_any_order_keep_their_own_figures():
    truth = [annotation(1, 1, 10, 10, 20), annotation(1, 2, 60, 60, 20)]
    evaluator = CocoEvaluator(coco(truth), (TREE, HOUSE), 100)
    evaluator.add(1, detections([(10, 10, 20, 0.5, 1)]))
    found = evaluator.summarise()
    assert [(entry.name, entry.ap) for entry in found.classes] == [
        ("tree", 0.0),
        ("house", pytest.approx(1.0)),
    ]


@pytest.mark.parametrize("shape", ["compressed", "uncompressed", "box only"])
def test_every_form_of_segmentation_is_read(shape):
    packed = coco_mask.frPyObjects([square(10, 10, 20)], 128, 160)[0]
    mask = coco_mask.decode(packed).ravel(order="F")
    edges = np.flatnonzero(np.diff(np.concatenate(([0], mask, [0])).astype(int)))
    counts = np.diff(np.concatenate(([0], edges, [mask.size]))).tolist()
    forms = {
        "compressed": {"size": [128, 160], "counts": packed["counts"].decode()},
        "uncompressed": {"size": [128, 160], "counts": counts},
        "box only": [],
    }
    truth = [annotation(1, 1, 10, 10, 20, segmentation=forms[shape])]
    evaluator = CocoEvaluator(coco(truth), (HOUSE,), 100)
    evaluator.add(1, detections([(10, 10, 20, 0.5, 1)]))
    assert evaluator.summarise().ap == pytest.approx(1.0)


def test_the_threshold_of_best_f1_keeps_the_right_and_drops_the_wrong():
    truth = [annotation(1, 1, x, 10, 20) for x in (10, 40, 70)]
    evaluator = CocoEvaluator(coco(truth), (HOUSE,), 100)
    right = [(10, 10, 20, 0.9, 1), (40, 10, 20, 0.7, 1)]
    evaluator.add(1, detections([*right, (10, 80, 20, 0.3, 1), (50, 80, 20, 0.2, 1)]))
    (house,) = evaluator.summarise().classes
    assert house.score_threshold == pytest.approx(0.5)
    assert (house.precision, house.recall) == (1.0, pytest.approx(2 / 3))
    assert house.f1 == pytest.approx(0.8)


def test_equal_scores_stand_or_fall_together():
    evaluator = CocoEvaluator(coco([annotation(1, 1, 10, 10, 20)]), (HOUSE,), 100)
    evaluator.add(1, detections([(10, 10, 20, 0.6, 1), (80, 80, 20, 0.6, 1)]))
    threshold, right, wrong = best_f1(evaluator.matches())
    assert (right, wrong) == (1, 1)
    assert threshold < 0.6


def test_false_alarms_of_a_class_without_objects_lower_precision_and_f1():
    content = coco([annotation(1, 1, 10, 10, 20), annotation(1, 1, 100, 80, 20)])
    evaluator = CocoEvaluator(content, (HOUSE, TREE), 100)
    trees = [(40, 10, 20, 0.9, 2), (70, 10, 20, 0.8, 2), (10, 50, 20, 0.5, 2), (40, 50, 20, 0.4, 2)]
    evaluator.add(1, detections([(10, 10, 20, 0.9, 1), *trees]))
    found = evaluator.summarise()
    assert found.score_thresholds["2"] == 0.5
    assert found.confusion[2][1] == 3
    assert (found.precision, found.recall) == (1 / 4, 1 / 2)
    assert found.f1 == pytest.approx(1 / 3)
    found_in_tile = found.tiles[0]
    assert (found_in_tile.right, found_in_tile.extra, found_in_tile.missed) == (1, 3, 1)


def test_false_alarms_count_the_same_with_one_missed_object_and_with_none():
    alarms = [(40, 10, 20, 0.9, 2), (70, 10, 20, 0.8, 2), (10, 50, 20, 0.7, 2)]
    for truth in ([], [annotation(1, 2, 100, 80, 20)]):
        evaluator = CocoEvaluator(coco(truth), (TREE,), 100)
        evaluator.add(1, detections(alarms))
        assert best_f1(evaluator.matches()) == (0.5, 0, 3)


def test_detections_on_ignored_objects_of_a_class_without_others_are_no_false_alarms():
    content = coco([annotation(1, 1, 10, 10, 20), annotation(1, 2, 60, 60, 30, iscrowd=1)])
    evaluator = CocoEvaluator(content, (HOUSE, TREE), 100)
    evaluator.add(1, detections([(10, 10, 20, 0.9, 1), (62, 62, 20, 0.9, 2)]))
    found = evaluator.summarise()
    assert (found.precision, found.f1) == (1.0, 1.0)


def test_figures_survive_a_checkpoint():
    evaluator = CocoEvaluator(coco([annotation(1, 1, 10, 10, 20)]), (HOUSE, TREE), 100)
    evaluator.add(1, detections([(12, 12, 20, 0.9, 1)]))
    found = evaluator.summarise()
    assert CocoMetrics.from_dict(json.loads(json.dumps(found.to_dict()))) == found


@pytest.mark.parametrize(
    "content",
    [
        {},
        [],
        {"images": [{"id": 1}]},
        {"images": [{"id": 1, "height": "high", "width": 9}]},
        {"images": 7},
    ],
)
def test_damaged_annotations_are_refused_in_one_sentence(content):
    with pytest.raises(UserError, match="can't be read"):
        CocoEvaluator(content, (HOUSE,), 100)


def random_scene(seed, most, images=6, per_image=25, digits=2):
    """Objects of all sizes, some ignored, found shifted, doubled, missed, or not there at all."""
    rng = np.random.default_rng(seed)
    truth, found = [], {}
    for image in range(images):
        rows = []
        for _ in range(per_image if image else 0):  # one image has no truth
            label, size = int(rng.integers(1, 3)), float(rng.choice([9, 25, 50, 110]))
            x, y = rng.uniform(0, 250, 2)
            more = {"iscrowd": 1, "ignore": 1} if rng.random() < 0.1 else {}
            truth.append(annotation(image, label, float(x), float(y), size, **more))
            for _ in range(int(rng.integers(0, 3))):
                dx, dy = rng.normal(0, size / 15, 2)
                score = round(float(rng.random()), digits)  # rounded, so that scores tie
                rows.append((x + dx, y + dy, size * rng.uniform(0.9, 1.1), score, label))
        rows += [(*rng.uniform(0, 250, 2), 30.0, float(rng.random()), 1) for _ in range(5)]
        found[image] = detections(rows)
    content = coco(truth, images=range(images), size=(300, 300))
    evaluator = CocoEvaluator(content, (HOUSE, TREE), most)
    for image, entry in found.items():
        evaluator.add(image, entry)
    return content, found, evaluator


def by_pycocotools(content, found, kind, max_detections):
    """The same comparison, by the reference implementation alone."""
    with contextlib.redirect_stdout(io.StringIO()):
        content = copy.deepcopy(content)
        for entry in content["annotations"]:
            entry["id"] += 1
        truth = COCO()
        truth.dataset = content
        truth.createIndex()
        results = []
        for image, entry in found.items():
            for box, score, label, mask in zip(
                entry.boxes, entry.scores, entry.labels, entry.masks
            ):
                shape = (
                    {"segmentation": encode_mask(box, mask, 300, 300)}
                    if kind == "segm"
                    else {"bbox": [float(v) for v in (*box[:2], *(box[2:] - box[:2]))]}
                )
                results.append(
                    {
                        "image_id": image,
                        "category_id": int(label),
                        "score": float(score),
                        **shape,
                    }
                )
        evaluation = COCOeval(truth, truth.loadRes(results), kind)
        evaluation.params.maxDets = [max_detections]
        evaluation.evaluate()
        evaluation.accumulate()
    return evaluation.eval["precision"][..., 0]


def mask_ap(matches, images):
    """Return AP of all images, each counted once."""
    (value,) = bootstrap_average_precision(matches, np.ones((1, images)), range(images))
    return value


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("max_detections", [300, 15])
def test_both_coco_libraries_and_the_own_matching_agree(seed, max_detections):
    content, found, evaluator = random_scene(seed, max_detections)
    ours = evaluator.summarise()
    masks = by_pycocotools(content, found, "segm", max_detections)
    boxes = by_pycocotools(content, found, "bbox", max_detections)

    def mean(values):
        return values[values > -1].mean()

    assert ours.ap == pytest.approx(mean(masks[..., 0]), abs=1e-9)
    assert ours.ap50 == pytest.approx(mean(masks[0, ..., 0]), abs=1e-9)
    assert ours.ap75 == pytest.approx(mean(masks[5, ..., 0]), abs=1e-9)
    assert ours.ap_small == pytest.approx(mean(masks[..., 1]), abs=1e-9)
    assert ours.ap_medium == pytest.approx(mean(masks[..., 2]), abs=1e-9)
    assert ours.ap_large == pytest.approx(mean(masks[..., 3]), abs=1e-9)
    assert ours.box_ap == pytest.approx(mean(boxes[..., 0]), abs=1e-9)
    matches = evaluator.matches()
    for index, entry in enumerate(ours.classes):
        assert entry.ap == pytest.approx(mean(masks[:, :, index, 0]), abs=1e-9)
        assert entry.curve == pytest.approx(masks[0, :, index, 0])
        own = mask_ap([match for match in matches if match.class_id == entry.id], 6)
        assert own == pytest.approx(entry.ap, abs=1e-9)


def test_a_sample_of_images_has_the_figures_of_a_set_made_of_them():
    """An image that is drawn twice counts twice, one that is not drawn not at all."""
    _, _, evaluator = random_scene(7, 300, digits=9)
    matches = evaluator.matches()
    rng = np.random.default_rng(0)
    drawn = rng.integers(0, 6, (5, 6))
    counts = np.array([np.bincount(row, minlength=6) for row in drawn], dtype=float)
    values = bootstrap_average_precision(matches, counts, range(6))
    for row, value in zip(drawn, values):
        by_class = []
        for label in (1, 2):
            repeated = [
                ImageMatches(copy, label, entry.truth, entry.scores, entry.matched, entry.ignored)
                for copy, image in enumerate(row)
                for entry in matches
                if entry.image_id == image and entry.class_id == label
            ]
            by_class.append(mask_ap(repeated, 6))
        assert value == pytest.approx(np.mean(by_class), abs=1e-9)


# On a busy machine drawing the examples is slow; that says nothing about the masks.
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    box=st.tuples(*[st.floats(-30, 120)] * 2, *[st.floats(0.1, 130)] * 2),
    seed=st.integers(0, 1000),
    size=st.sampled_from([1, 7, 28]),
)
def test_a_pasted_mask_is_the_interpolated_mask_at_each_pixels_centre(box, seed, size):
    x, y, w, h = box
    edges = np.array([x, y, x + w, y + h], np.float32)
    mask = np.random.default_rng(seed).random((size, size)).astype(np.float32)
    height, width = 70, 90
    left, top, right, bottom = (float(edge) for edge in edges)
    pasted = coco_mask.decode(encode_mask(edges, mask, height, width)).astype(bool)

    padded = np.pad(mask, 1).astype(np.float64)
    expected = np.zeros((height, width))
    for row in range(height):
        v = (row + 0.5 - top) / (bottom - top) * size + 0.5
        for column in range(width):
            u = (column + 0.5 - left) / (right - left) * size + 0.5
            if 0.5 <= u <= size + 0.5 and 0.5 <= v <= size + 0.5:
                i, j = int(v), int(u)
                a, b = v - i, u - j
                expected[row, column] = (
                    padded[i, j] * (1 - a) * (1 - b)
                    + padded[i, min(j + 1, size + 1)] * (1 - a) * b
                    + padded[min(i + 1, size + 1), j] * a * (1 - b)
                    + padded[min(i + 1, size + 1), min(j + 1, size + 1)] * a * b
                )
    sure = np.abs(expected - 0.5) > 1e-3  # rounding decides the others
    assert np.array_equal(pasted[sure], expected[sure] >= 0.5)


def test_a_full_mask_covers_the_pixels_whose_centres_are_in_the_box():
    box = np.array([10.0, 20.0, 30.0, 50.0], np.float32)
    encoded = encode_mask(box, np.ones((28, 28), np.float32), 128, 128)
    assert coco_mask.area(encoded) == pytest.approx(20 * 30, abs=4)  # corners are rounded


@pytest.mark.parametrize(
    "box", [[200, 10, 220, 30], [-50, -50, -10, -10], [10, 10, 10, 10], [np.nan, 0, 5, 5]]
)
def test_boxes_outside_the_tile_or_without_area_have_no_pixels(box):
    encoded = encode_mask(np.array(box, np.float32), np.ones((28, 28), np.float32), 100, 100)
    assert coco_mask.area(encoded) == 0
