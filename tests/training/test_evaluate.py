"""Two layers are compared: against cases worked out by hand, and against pycocotools."""

from __future__ import annotations

import contextlib
import io
import os
import sqlite3
from pathlib import Path

import geopandas as gpd
import numpy as np
import pyogrio
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from pycocotools.coco import COCO
from pycocotools.cocoeval import COCOeval
from rs_mask_plugin.core.jobs.detection_options import EvaluateParameters
from rs_mask_plugin.core.jobs.errors import UserError
from rs_mask_plugin.core.jobs.job import Job
from rs_mask_plugin.core.jobs.protocol import Message
from rs_mask_plugin.training.evaluate import evaluate
from rs_mask_plugin.training.evaluation.layer_matching import at_least_half_inside
from rs_mask_plugin.training.evaluation.layer_metrics import PolygonSet, compare_layers

from tests.engine_language import engine_language

UTM = "EPSG:32633"
EAST, NORTH = 500_000.0, 5_500_000.0


def box(x: float, y: float, width: float = 10.0, height: float = 10.0) -> shapely.Polygon:
    return shapely.box(EAST + x, NORTH + y, EAST + x + width, NORTH + y + height)


def layer(path: Path, geometries: list, crs: str | None = UTM, **fields: list) -> str:
    frame = gpd.GeoDataFrame(fields, geometry=geometries, crs=crs)
    pyogrio.write_dataframe(frame, path, layer="objects", geometry_type="Polygon", driver="GPKG")
    return f"{path}|layername=objects"


@pytest.fixture
def said() -> list:
    return []


@pytest.fixture
def compare(tmp_path, said):
    def run(detections: str, truth: str, **options: object) -> dict:
        parameters = EvaluateParameters(
            detections=detections,
            truth=truth,
            **{"output": str(tmp_path / "out.gpkg"), **options},
        )
        return evaluate(parameters, Job(said.append))

    return run


# Three true objects. Found: 0 exactly (0.9), 1 shifted by 2 m: IoU 80/120 (0.8); missed: 2.
# Extra: one far away (0.7) and a second detection of 0 (0.6).
TRUTH = [box(0, 0), box(100, 0), box(200, 0)]
DETECTIONS = [box(0, 0), box(102, 0), box(400, 0), box(0.5, 0)]
SCORES = [0.9, 0.8, 0.7, 0.6]


@pytest.fixture
def truth(tmp_path) -> str:
    return layer(tmp_path / "truth.gpkg", TRUTH, kind=["a", "a", "b"])


@pytest.fixture
def detections(tmp_path) -> str:
    classes = ["a", "a", "a", "a"]
    return layer(tmp_path / "detections.gpkg", DETECTIONS, score=SCORES, **{"class": classes})


def test_figures_of_a_case_worked_out_by_hand(compare, detections, truth):
    found = compare(detections, truth)
    assert (found["MATCHED"], found["MISSED"], found["EXTRA"]) == (2, 1, 2)
    assert found["PRECISION"] == pytest.approx(2 / 4)
    assert found["RECALL"] == pytest.approx(2 / 3)
    assert found["F1"] == pytest.approx(4 / 7)
    # Precision is 1 up to recall 2/3: 67 of the 101 recalls (0 to 0.66).
    assert found["AP50"] == pytest.approx(67 / 101)
    # At IoU 0.50 to 0.65 both are right; from 0.70 on only the exact one: recalls 0 to 0.33.
    assert found["AP"] == pytest.approx((4 * 67 + 6 * 34) / 10 / 101)


def test_the_iou_asked_for_decides_what_counts_as_found(compare, detections, truth):
    found = compare(detections, truth, iou=0.7)
    assert (found["MATCHED"], found["MISSED"], found["EXTRA"]) == (1, 2, 3)
    assert found["AP50"] == pytest.approx(67 / 101)


def test_a_layer_without_low_scores_is_said_to_cut_ap_short(compare, detections, truth, said):
    compare(detections, truth)
    assert any("lowest score is 0.60" in message.text for message in _messages(said))


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        ([box(5000, 0)], "No true object lies where"),
        ([box(0, 0)], "2 of 3 true objects lie"),
    ],
)
def test_a_truth_that_lies_elsewhere_is_said_to(compare, truth, tmp_path, said, found, expected):
    compare(layer(tmp_path / "d.gpkg", found, score=[0.9]), truth)
    assert any(expected in message.text for message in _messages(said))


def test_classes_are_told_apart_when_both_layers_have_them(compare, detections, truth):
    found = compare(detections, truth, class_field="class", truth_class_field="kind")
    assert found["CLASSES"]["a"]["RECALL"] == 1
    assert found["CLASSES"]["b"] == {
        "AP": 0,
        "AP50": 0,
        "PRECISION": 0,
        "RECALL": 0,
        "F1": 0,
        "MATCHED": 0,
        "MISSED": 1,
        "EXTRA": 0,
    }
    assert found["AP50"] == pytest.approx((1 + 0) / 2)


def test_outlines_are_measured_on_what_was_found(compare, detections, truth, said, tmp_path):
    report = tmp_path / "report.html"
    fields = {"class_field": "class", "truth_class_field": "kind"}
    found = compare(detections, truth, report=str(report), **fields)
    # One is exact. The other is shifted by 2 m: half of its 8 vertices are 2 m away.
    assert found["MEAN_IOU"] == pytest.approx((1 + 80 / 120) / 2)
    assert found["POLIS"] == pytest.approx((0 + 1) / 2)
    assert found["HAUSDORFF"] == pytest.approx((0 + 2) / 2)
    assert (found["VERTICES"], found["TRUTH_VERTICES"], found["RIGHT_ANGLES"]) == (4, 4, 1)
    assert found["LENGTH_UNIT"] == "metres"
    assert found["OUTLINES"]["a"]["POLIS"] == found["POLIS"]
    assert found["OUTLINES"]["b"] == {}, "nothing of it was found"
    (sentence,) = [one.text for one in _messages(said) if one.text.startswith("Outlines")]
    assert "0.50 metres from the true ones" in sentence
    assert "0,50 Meter von den wahren" in engine_language("de").tr_sentence(sentence)
    assert "PoLiS [metres]" in report.read_text()


def test_without_a_match_nothing_is_said_of_outlines(compare, truth, tmp_path):
    found = compare(layer(tmp_path / "d.gpkg", [box(400, 0)]), truth)
    assert "POLIS" not in found
    assert found["OUTLINES"] == {"object": {}}


def test_an_empty_text_is_no_class_as_null_is_none(compare, tmp_path):
    truth = layer(tmp_path / "t.gpkg", [box(0, 0), box(50, 0)], kind=[None, "roof"])
    detections = layer(tmp_path / "d.gpkg", [box(0, 0), box(50, 0)], kind=["", "roof"])
    found = compare(detections, truth, class_field="kind", truth_class_field="kind")
    assert set(found["CLASSES"]) == {"(none)", "roof"}
    assert found["MATCHED"] == 2


def test_dollars_in_class_names_are_no_formulas_in_the_report(compare, tmp_path):
    kinds = ["$_$", r"$\frac$"]
    truth = layer(tmp_path / "t.gpkg", [box(0, 0), box(50, 0)], kind=kinds)
    report = tmp_path / "report.html"
    fields = {"class_field": "kind", "truth_class_field": "kind"}
    compare(truth, truth, report=str(report), **fields)
    html = report.read_text(encoding="utf-8")
    assert all(kind in html for kind in kinds)


def test_an_object_of_another_class_is_no_match(compare, tmp_path):
    truth = layer(tmp_path / "t.gpkg", [box(0, 0), box(50, 0)], kind=["roof", "tree"])
    detections = layer(
        tmp_path / "d.gpkg", [box(0, 0), box(50, 0)], kind=["tree", "tree"], score=[1.0, 1.0]
    )
    fields = {"class_field": "kind", "truth_class_field": "kind"}
    found = compare(detections, truth, **fields)
    assert (found["MATCHED"], found["MISSED"], found["EXTRA"]) == (1, 1, 1)
    # Where only the confused object is compared, that is still a result.
    area = layer(tmp_path / "area.gpkg", [box(-5, -5, 30, 30)])
    found = compare(detections, truth, area=area, **fields)
    assert (found["MATCHED"], found["MISSED"], found["EXTRA"]) == (0, 1, 1)


def test_layers_without_a_class_in_common_are_refused(compare, tmp_path):
    truth = layer(tmp_path / "t.gpkg", [box(0, 0)], kind=["roof"])
    detections = layer(tmp_path / "d.gpkg", [box(0, 0)], kind=["house"], score=[1.0])
    with pytest.raises(UserError, match=r"\(house\) and the truth's \(roof\)") as raised:
        compare(detections, truth, class_field="kind", truth_class_field="kind")
    assert "CLASS_FIELD empty" in raised.value.hint


def test_classes_as_numbers_and_as_text_are_the_same(compare, tmp_path):
    truth = layer(tmp_path / "t.gpkg", [box(0, 0), box(50, 0)], kind=[1, 2])
    detections = layer(tmp_path / "d.gpkg", [box(0, 0), box(50, 0)], kind=["1", "2"])
    found = compare(detections, truth, class_field="kind", truth_class_field="kind")
    assert found["MATCHED"] == 2


def test_the_layers_hold_every_object_once_with_overlap_and_partner(
    compare, detections, truth, tmp_path
):
    found = compare(detections, truth)
    read = {name: gpd.read_file(found["OUTPUT"], layer=name) for name in pyogrio_layers(found)}
    assert set(read) == {"matched", "missed", "extra"}
    matched = read["matched"].sort_values("score")
    assert matched["iou"].tolist() == pytest.approx([2 / 3, 1.0])
    assert matched["truth_id"].tolist() == [2, 1]
    assert matched["detection_id"].tolist() == [2, 1]
    assert read["missed"]["truth_id"].tolist() == [3]
    assert sorted(read["extra"]["score"]) == [0.6, 0.7]
    assert read["extra"]["best_iou"].max() > 0.9
    assert all(frame.crs == UTM for frame in read.values())
    with contextlib.closing(sqlite3.connect(found["OUTPUT"])) as connection:
        version = connection.execute("PRAGMA user_version").fetchone()[0]
    assert version == 10200, "QGIS 3.22 warns at GeoPackages newer than 1.3"


def _messages(said: list) -> list[Message]:
    return [one for one in said if isinstance(one, Message)]


def pyogrio_layers(found: dict) -> list[str]:
    return [str(name) for name in pyogrio.list_layers(found["OUTPUT"])[:, 0]]


def test_the_report_shows_figures_by_class_and_the_curve(compare, detections, truth, tmp_path):
    report = tmp_path / "report.html"
    compare(detections, truth, class_field="class", truth_class_field="kind", report=str(report))
    page = report.read_text()
    assert "2 of 3 objects found" in page
    assert "<td>b</td>" in page
    assert "data:image/png" in page


def test_a_layer_in_another_crs_is_reprojected(compare, detections, tmp_path, said):
    moved = gpd.GeoSeries(TRUTH, crs=UTM).to_crs("EPSG:3857")
    truth = layer(tmp_path / "t.gpkg", list(moved), crs="EPSG:3857")
    found = compare(detections, truth)
    assert (found["MATCHED"], found["MISSED"], found["EXTRA"]) == (2, 1, 2)
    wanted = "reprojected from EPSG:3857 to EPSG:32633"
    assert any(wanted in message.text for message in _messages(said))


def test_two_layers_of_one_crs_are_compared_without_a_word_about_it(compare, tmp_path, said):
    both = layer(tmp_path / "t.gpkg", TRUTH, crs="EPSG:3067")
    assert compare(both, both)["MATCHED"] == 3
    assert not any("CRS" in one.text or "reprojected" in one.text for one in _messages(said))


def test_only_what_lies_half_inside_the_area_counts(compare, detections, truth, tmp_path):
    # The area's border cuts object 1 (100 to 110) at 104; its detection (102 to 112) as well.
    area = layer(tmp_path / "area.gpkg", [box(-20, -20, 124, 60)])
    found = compare(detections, truth, area=area)
    assert (found["MATCHED"], found["MISSED"], found["EXTRA"]) == (1, 0, 1)


def test_a_detection_cut_by_the_area_still_finds_its_object(compare, tmp_path):
    truth = layer(tmp_path / "t.gpkg", [box(0, 0)])
    detections = layer(tmp_path / "d.gpkg", [box(2, 0)], score=[0.5])
    area = layer(tmp_path / "area.gpkg", [box(-20, -20, 26, 60)])  # to x = 6
    found = compare(detections, truth, area=area)
    assert (found["MATCHED"], found["MISSED"], found["EXTRA"]) == (1, 0, 0)


def test_detections_without_a_score_are_compared(compare, truth, tmp_path):
    detections = layer(tmp_path / "d.gpkg", DETECTIONS)
    found = compare(detections, truth)
    assert (found["MATCHED"], found["MISSED"], found["EXTRA"]) == (2, 1, 2)
    assert found["AP50"] == pytest.approx(0.5 * 67 / 101)


def test_an_empty_detections_layer_finds_nothing(compare, truth, tmp_path):
    found = compare(layer(tmp_path / "d.gpkg", []), truth)
    assert (found["MATCHED"], found["MISSED"], found["EXTRA"]) == (0, 3, 0)
    assert found["AP"] == found["F1"] == 0


def test_a_truth_without_objects_is_refused(compare, detections, tmp_path):
    with pytest.raises(UserError, match="no true object"):
        compare(detections, layer(tmp_path / "t.gpkg", []))


def test_nothing_is_written_when_a_layer_is_missing(compare, truth, tmp_path):
    with pytest.raises(UserError):
        compare(str(tmp_path / "none.gpkg"), truth)
    assert not list(tmp_path.glob("out*"))


@pytest.mark.parametrize("option", ["output", "report"])
def test_a_layer_that_is_read_is_never_written(detections, truth, tmp_path, option):
    before = (tmp_path / "truth.gpkg").read_bytes()
    given = {"output": str(tmp_path / "out.gpkg"), option: str(tmp_path / "truth.gpkg")}
    with pytest.raises(UserError, match=r"is an input of this run|is not an HTML file"):
        evaluate(
            EvaluateParameters(detections=detections, truth=truth, **given), Job(lambda _: None)
        )
    assert (tmp_path / "truth.gpkg").read_bytes() == before
    assert not (tmp_path / "out.gpkg").exists()


def test_layers_and_report_are_never_one_file(detections, truth, tmp_path):
    (tmp_path / "folder").mkdir()
    one, same = str(tmp_path / "out.gpkg"), str(tmp_path / "folder" / ".." / "out.gpkg")
    with pytest.raises(UserError, match="can't both be"):
        evaluate(
            EvaluateParameters(detections=detections, truth=truth, output=one, report=same),
            Job(lambda _: None),
        )
    assert not (tmp_path / "out.gpkg").exists()


def test_a_full_disk_leaves_the_layers_of_the_evaluation_before(
    compare, detections, truth, small_disk
):
    folder = small_disk(400_000)
    output = folder / "out.gpkg"
    compare(detections, truth, output=str(output))
    before = output.read_bytes()
    free = os.statvfs(folder).f_bavail * os.statvfs(folder).f_frsize
    (folder / "other").write_bytes(bytes(free - 40_000))
    with pytest.raises(UserError) as raised:
        compare(detections, truth, output=str(output))
    assert "\n" not in raised.value.text
    assert output.read_bytes() == before
    assert sorted(path.name for path in folder.iterdir()) == ["other", "out.gpkg"]


def test_layers_of_something_else_are_not_replaced_by_an_evaluations(compare, tmp_path, truth):
    roads = layer(tmp_path / "out.gpkg", [box(0, 0)])
    before = (tmp_path / "out.gpkg").read_bytes()
    with pytest.raises(UserError, match=r"holds something else \(objects\)"):
        compare(truth, truth)
    assert (tmp_path / "out.gpkg").read_bytes() == before
    assert roads


def test_touching_neighbours_are_each_found_once(compare, tmp_path):
    row = [box(10 * i, 0) for i in range(6)]
    truth = layer(tmp_path / "t.gpkg", row)
    detections = layer(tmp_path / "d.gpkg", [shapely.affinity.translate(b, 1) for b in row])
    found = compare(detections, truth)
    assert (found["MATCHED"], found["EXTRA"]) == (6, 0)


def _objects(boxes: np.ndarray, scores: np.ndarray | None = None) -> PolygonSet:
    geometry = np.array([shapely.box(*corners) for corners in boxes], dtype=object)
    count = len(boxes)
    return PolygonSet(
        np.arange(count),
        geometry,
        np.full(count, "object", dtype=object),
        np.ones(count) if scores is None else scores,
        np.ones(count, bool),
    )


def _crowd(seed: int, count: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return boxes (whole pixels) of truth, of detections (moved, doubled, left out), scores."""
    rng = np.random.default_rng(seed)
    corner = rng.integers(0, 200, (count, 2))
    truth = np.hstack([corner, corner + rng.integers(8, 30, (count, 2))])
    moved = truth[rng.random(count) < 0.8] + rng.integers(-3, 4, (1, 4))
    again = truth[rng.random(count) < 0.3] + rng.integers(-5, 3, (1, 4))
    stray_corner = rng.integers(0, 200, (count // 5, 2))
    stray = np.hstack([stray_corner, stray_corner + 12])
    found = np.vstack([moved, again, stray]).clip(0)
    return truth, found, rng.permutation(len(found)) / len(found) + 0.001


@pytest.mark.parametrize("seed", range(4))
def test_ap_is_that_of_pycocotools(seed):
    truth, found, scores = _crowd(seed, 40)
    ours = compare_layers(_objects(found, scores), _objects(truth), 0.5).whole

    def annotations(boxes: np.ndarray) -> list[dict]:
        size = boxes[:, 2:] - boxes[:, :2]
        return [
            {
                "id": i + 1,
                "image_id": 1,
                "category_id": 1,
                "iscrowd": 0,
                "bbox": [*map(float, corners[:2]), *map(float, side)],
                "area": float(side.prod()),
                "segmentation": [
                    [float(v) for v in (x0, y0, x1, y0, x1, y1, x0, y1)]
                    for x0, y0, x1, y1 in [corners]
                ],
            }
            for i, (corners, side) in enumerate(zip(boxes, size, strict=True))
        ]

    with contextlib.redirect_stdout(io.StringIO()):
        coco = COCO()
        coco.dataset = {
            "info": {},
            "images": [{"id": 1, "width": 260, "height": 260}],
            "categories": [{"id": 1, "name": "object"}],
            "annotations": annotations(truth),
        }
        coco.createIndex()
        results = [
            {**entry, "score": float(score)}
            for entry, score in zip(annotations(found), scores, strict=True)
        ]
        evaluator = COCOeval(coco, coco.loadRes(results), "segm")
        evaluator.params.maxDets = [1, 10, 1000]
        evaluator.evaluate()
        evaluator.accumulate()
    precision = evaluator.eval["precision"][:, :, 0, 0, -1]
    assert ours.ap50 == pytest.approx(precision[0].mean(), abs=1e-9)
    assert ours.ap == pytest.approx(precision.mean(), abs=1e-9)


@given(st.integers(0, 2**32 - 1), st.integers(1, 30))
@settings(max_examples=40, deadline=None)
def test_the_order_of_features_changes_nothing(seed, count):
    truth, found, scores = _crowd(seed, count)
    scores = np.round(scores, 1)  # many equal ones
    first = compare_layers(_objects(found, scores), _objects(truth), 0.5)
    rng = np.random.default_rng(seed)
    shuffled = rng.permutation(len(found))
    second = compare_layers(
        _objects(found[shuffled], scores[shuffled]), _objects(rng.permutation(truth)), 0.5
    )
    assert second.whole.matched == first.whole.matched
    assert second.whole.ap == pytest.approx(first.whole.ap)


@given(st.integers(0, 2**32 - 1), st.integers(1, 40))
@settings(max_examples=40, deadline=None)
def test_every_object_is_matched_once_at_most_and_counts_add_up(seed, count):
    truth, found, scores = _crowd(seed, count)
    compared = compare_layers(_objects(found, scores), _objects(truth), 0.5)
    partners = compared.matches.truth_of[compared.matches.truth_of >= 0]
    assert len(set(partners)) == len(partners) == compared.whole.matched
    assert compared.whole.matched + compared.whole.missed == len(truth)
    assert compared.whole.matched + compared.whole.extra == len(found)
    assert (compared.matches.iou[compared.matches.truth_of >= 0] >= 0.5).all()


def test_half_inside_is_inside():
    area = shapely.box(0, 0, 10, 10)
    boxes = [shapely.box(x, 2, x + 4, 4) for x in (2, 8, 8.1, 20)]
    assert at_least_half_inside(np.array(boxes, dtype=object), area).tolist() == [
        True,
        True,
        False,
        False,
    ]
