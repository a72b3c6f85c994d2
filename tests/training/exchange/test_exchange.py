"""Training sets go to other tools' formats and come back."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
import rasterio.features
from PIL import Image
from pycocotools.coco import COCO
from rasterio.transform import from_origin
from rs_mask_plugin.core.jobs.dataset_options import (
    EXPORT_FORMATS,
    IMPORT_FORMATS,
    ExportDatasetParameters,
    ImportDatasetParameters,
)
from rs_mask_plugin.core.jobs.errors import UserError
from rs_mask_plugin.core.jobs.job import Job
from rs_mask_plugin.core.jobs.protocol import AnyMessage, Progress
from rs_mask_plugin.training.dataset.coco_reader import read_split
from rs_mask_plugin.training.dataset.open import open_training_set
from rs_mask_plugin.training.dataset.training_set import TrainingSet
from rs_mask_plugin.training.exchange.formats import format_named
from rs_mask_plugin.training.export_dataset import export_dataset
from rs_mask_plugin.training.import_dataset import import_dataset

pytestmark = pytest.mark.slow

SIZE = 64
RINGS = [
    (1, [[4, 4, 20, 4, 20, 20, 4, 20]]),
    (2, [[20, 4, 40, 4, 40, 20, 20, 20]]),  # touches the first, other class
    (2, [[8, 30, 30, 30, 30, 50, 8, 50]]),
    (1, [[40, 30, 60, 30, 60, 44, 40, 44]]),
]


def test_every_format_that_is_offered_can_be_read_or_written() -> None:
    assert all(format_named(name).read for name in IMPORT_FORMATS)
    assert all(format_named(name).writer for name in EXPORT_FORMATS)


@pytest.mark.parametrize("format_name", EXPORT_FORMATS)
def test_a_set_that_went_out_and_came_back_has_the_same_pixels_and_classes(
    tmp_path: Path, format_name: str
) -> None:
    _plain_coco_folder(tmp_path / "source", images=6)
    out, back = tmp_path / "out", tmp_path / "back"
    export_dataset(ExportDatasetParameters(str(tmp_path / "source"), str(out), format_name), _job())
    imported = import_dataset(ImportDatasetParameters(str(out), str(back), format_name), _job())
    before, after = open_training_set(tmp_path / "source"), open_training_set(back)
    assert [entry.name for entry in after.classes] == ["house", "shed"]
    assert imported["TILES"] == 6
    assert imported["INSTANCES"] == 6 * len(RINGS)
    assert _all_objects(after) == _all_objects(before)


def test_the_report_accounts_for_every_object_of_the_published_vhr10(shared_data, tmp_path) -> None:
    parameters = ImportDatasetParameters(str(shared_data / "nwpu_vhr10"), str(tmp_path / "set"))
    found = import_dataset(parameters, _job())
    counts = open_training_set(tmp_path / "set").counts
    assert [counts[split]["tiles"] for split in ("train", "validation")] == [520, 130]
    assert [counts[split]["instances"] for split in ("train", "validation")] == [3178, 743]
    html = Path(found["REPORT"]).read_text(encoding="utf-8")
    rows = dict(re.findall(r"<tr><td>([^<]+)</td><td class=\"number\">([\d,]+)</td></tr>", html))
    assert rows["in the other set"] == rows["kept"] == "3,921"
    del rows["in the other set"]
    assert sum(int(number.replace(",", "")) for number in rows.values()) == 3921
    assert "The splits are those of the other set." in html
    assert html.count("<figure>") == 6


def test_every_object_of_an_imported_set_has_its_line_crowds_too(tmp_path: Path) -> None:
    _plain_coco_folder(tmp_path / "source", images=4)
    folder = tmp_path / "source"
    path = next(folder.rglob("*.json"))
    values = json.loads(path.read_text())
    values["annotations"][0]["iscrowd"] = 1
    path.write_text(json.dumps(values))
    found = import_dataset(ImportDatasetParameters(str(folder), str(tmp_path / "set")), _job())
    html = Path(found["REPORT"]).read_text(encoding="utf-8")
    rows = dict(re.findall(r"<tr><td>([^<]+)</td><td class=\"number\">(\d+)</td></tr>", html))
    total = int(rows.pop("in the other set"))
    assert total == 4 * len(RINGS)
    assert rows["kept to be ignored (crowds)"] == "1"
    accounted = {"kept", "kept to be ignored (crowds)", "without an area"}
    assert sum(int(n) for text, n in rows.items() if text in accounted or "images" in text) == total


def test_what_a_format_cannot_hold_is_said(tmp_path: Path) -> None:
    _plain_coco_folder(tmp_path / "source", images=2, hole=True)
    said: list[str] = []
    export_dataset(
        ExportDatasetParameters(str(tmp_path / "source"), str(tmp_path / "out"), "yolo_seg"),
        Job(lambda message: said.append(getattr(message, "text", ""))),
    )
    assert any("holes" in text for text in said)


def test_holes_survive_coco_and_masks(tmp_path: Path) -> None:
    _plain_coco_folder(tmp_path / "source", images=2, hole=True)
    for format_name in ("coco", "rcnn_masks", "instance_png"):
        out, back = tmp_path / f"{format_name}_out", tmp_path / f"{format_name}_back"
        export_dataset(
            ExportDatasetParameters(str(tmp_path / "source"), str(out), format_name), _job()
        )
        import_dataset(ImportDatasetParameters(str(out), str(back), format_name), _job())
        assert _all_objects(open_training_set(back)) == _all_objects(
            open_training_set(tmp_path / "source")
        )


def test_overlapping_georeferenced_chips_do_not_leak_into_validation(tmp_path: Path) -> None:
    folder = tmp_path / "chips"
    (folder / "images").mkdir(parents=True)
    (folder / "labels" / "7").mkdir(parents=True)
    for row in range(6):
        for column in range(6):  # chips of 64 m every 32 m, as ArcGIS exports them by default
            transform = from_origin(500_000 + 32 * column, 5_000_000 - 32 * row, 1, 1)
            name = f"{row}_{column}.tif"
            _write_tif(folder / "images" / name, np.full((3, SIZE, SIZE), 90, np.uint8), transform)
            labels = np.zeros((1, SIZE, SIZE), np.uint8)
            labels[0, 10:20, 10:20], labels[0, 30:50, 30:40] = 1, 2
            _write_tif(folder / "labels" / "7" / name, labels, transform)
    import_dataset(
        ImportDatasetParameters(str(folder), str(tmp_path / "set"), "rcnn_masks"), _job()
    )
    training_set = open_training_set(tmp_path / "set")
    places = {
        split: [
            _bounds(Path(image["file_name"])) for image in read_split(training_set, split).images
        ]
        for split in ("train", "validation")
    }
    assert places["train"]
    assert places["validation"]
    for a in places["train"]:
        for b in places["validation"]:
            assert a[2] <= b[0] or b[2] <= a[0] or a[3] <= b[1] or b[3] <= a[1]
    assert training_set.classes[0].name == "7"


def test_vhr10_imports_with_its_published_split(shared_data: Path, tmp_path: Path) -> None:
    vhr10 = shared_data / "nwpu_vhr10"
    import_dataset(ImportDatasetParameters(str(vhr10), str(tmp_path / "set"), "coco"), _job())
    training_set = open_training_set(tmp_path / "set")
    assert {split: entry["tiles"] for split, entry in training_set.counts.items()} == {
        "train": 520,
        "validation": 130,
    }
    for split, name in (("train", "train"), ("validation", "val")):
        published = json.loads((vhr10 / f"NWPU_instances_{name}.json").read_text())
        assert training_set.counts[split]["instances"] == len(published["annotations"])
    assert len(training_set.classes) == 10


@pytest.mark.parametrize(
    ("format_name", "said"),
    [
        ("coco", "no annotations"),
        ("yolo_seg", "no .yaml file"),
        ("rcnn_masks", "no folders 'images' and 'labels'"),
        ("instance_png", "no folders JPEGImages"),
    ],
)
def test_a_folder_of_another_kind_is_refused_in_one_sentence(
    tmp_path: Path, format_name: str, said: str
) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(UserError, match=said):
        import_dataset(
            ImportDatasetParameters(str(tmp_path / "empty"), str(tmp_path / "set"), format_name),
            _job(),
        )


@pytest.mark.parametrize("nothing", [{"segmentation": []}, {"segmentation": None}, {}])
def test_objects_that_are_only_boxes_are_taken_over_as_boxes(
    tmp_path: Path, nothing: dict[str, Any]
) -> None:
    folder = tmp_path / "boxes"
    _plain_coco_folder(folder, images=3)
    with _annotations_of(folder) as entries:
        for number, entry in enumerate(entries):
            x, y, right, bottom = (entry["segmentation"][0][i] for i in (0, 1, 2, 5))
            entry["bbox"] = [x, y, right - x, bottom - y]
            if number % 2:
                del entry["segmentation"]
                entry.update(nothing)
    _plain_coco_folder(tmp_path / "outlines", images=3)
    expected = _all_objects(open_training_set(tmp_path / "outlines"))
    for format_name in EXPORT_FORMATS:
        out, back = tmp_path / f"{format_name}_out", tmp_path / f"{format_name}_back"
        export_dataset(ExportDatasetParameters(str(folder), str(out), format_name), _job())
        found = import_dataset(ImportDatasetParameters(str(out), str(back), format_name), _job())
        assert found["INSTANCES"] == 3 * len(RINGS)
        assert _all_objects(open_training_set(back)) == expected
    import_dataset(ImportDatasetParameters(str(folder), str(tmp_path / "set")), _job())
    assert _all_objects(open_training_set(tmp_path / "set")) == expected


@pytest.mark.parametrize("rings", [[[]], [[4, 4]], [[4, 4, 9, 9]], [4, 4, 9, 4, 9, 9], {}])
def test_an_object_with_half_an_outline_counts_with_its_box(tmp_path: Path, rings: Any) -> None:
    _plain_coco_folder(tmp_path / "source", images=2)
    with _annotations_of(tmp_path / "source") as entries:
        entries[0].update(segmentation=rings, bbox=[4, 4, 10, 10])
    found = import_dataset(
        ImportDatasetParameters(str(tmp_path / "source"), str(tmp_path / "set")), _job()
    )
    assert found["INSTANCES"] == 2 * len(RINGS)
    for format_name in EXPORT_FORMATS:
        parameters = (str(tmp_path / "source"), str(tmp_path / format_name), format_name)
        written = export_dataset(ExportDatasetParameters(*parameters), _job())
        assert written["INSTANCES"] == 2 * len(RINGS)


@pytest.mark.parametrize("box", [None, [], [1, 2, 3], [1, 2, float("nan"), 4], ["a", "b", 1, 1]])
def test_an_object_with_neither_outline_nor_box_is_left_out_and_counted(
    tmp_path: Path, box: Any
) -> None:
    _plain_coco_folder(tmp_path / "source", images=2)
    with _annotations_of(tmp_path / "source") as entries:
        entries[2].update(segmentation=[], bbox=box)
    source = str(tmp_path / "source")
    for run in (
        lambda job: import_dataset(ImportDatasetParameters(source, str(tmp_path / "set")), job),
        lambda job: export_dataset(
            ExportDatasetParameters(source, str(tmp_path / "out"), "yolo_seg"), job
        ),
    ):
        messages: list[str] = []
        found = run(Job(lambda message, to=messages: to.append(getattr(message, "text", ""))))
        assert found["INSTANCES"] == 2 * len(RINGS) - 1
        assert any(f"1 of {2 * len(RINGS)} annotations was left out" in m for m in messages)


@pytest.mark.parametrize("failure", [RuntimeError("the window is gone"), KeyboardInterrupt()])
def test_an_import_or_export_that_failed_can_be_run_again(
    tmp_path: Path, failure: BaseException
) -> None:
    _plain_coco_folder(tmp_path / "source", images=4)
    source, target = str(tmp_path / "source"), tmp_path / "target"
    parts: list[bool] = []

    def fail(message: AnyMessage) -> None:
        if isinstance(message, Progress) and target.is_dir():
            parts.append(target.is_dir())
            raise failure

    for run in (
        lambda job: import_dataset(ImportDatasetParameters(source, str(target)), job),
        lambda job: export_dataset(ExportDatasetParameters(source, str(target), "coco"), job),
    ):
        with pytest.raises(type(failure)):
            run(Job(fail))
        assert not target.exists()
        assert run(_job())["TILES"] == 4
        shutil.rmtree(target)
    assert parts == [True, True]
    target.mkdir()
    (target / "mine.txt").write_text("mine")
    with pytest.raises(UserError, match="not empty"):
        import_dataset(ImportDatasetParameters(source, str(target)), _job())
    assert (target / "mine.txt").read_text() == "mine"


def test_a_damaged_image_among_many_is_said_and_leaves_nothing(tmp_path: Path) -> None:
    _plain_coco_folder(tmp_path / "source", images=120)
    images = read_split(open_training_set(tmp_path / "source"), "train").images
    # Of so many, every second one is looked at before the copying begins.
    damaged = next(image for place, image in enumerate(images) if place % 2 > image["id"] % 2)
    Path(damaged["file_name"]).write_bytes(b"no picture")
    with pytest.raises(UserError, match=f"{Path(damaged['file_name']).name} can't be opened"):
        import_dataset(
            ImportDatasetParameters(str(tmp_path / "source"), str(tmp_path / "set")), _job()
        )
    assert not (tmp_path / "set").exists()


def test_images_without_sizes_are_taken_over_with_theirs(tmp_path: Path) -> None:
    folder = tmp_path / "source"
    _plain_coco_folder(folder, images=4)
    expected = _all_objects(open_training_set(folder))
    values = json.loads((folder / "annotations.json").read_text())
    for image in values["images"]:
        del image["width"], image["height"]
    (folder / "annotations.json").write_text(json.dumps(values))
    for format_name in EXPORT_FORMATS:
        out, back = tmp_path / f"{format_name}_out", tmp_path / f"{format_name}_back"
        export_dataset(ExportDatasetParameters(str(folder), str(out), format_name), _job())
        import_dataset(ImportDatasetParameters(str(out), str(back), format_name), _job())
        assert _all_objects(open_training_set(back)) == expected


def _job() -> Job:
    return Job(lambda _message: None)


@contextmanager
def _annotations_of(folder: Path) -> Iterator[list[dict[str, Any]]]:
    """The annotations of a plain COCO folder; what becomes of them is written."""
    path = folder / "annotations.json"
    values = json.loads(path.read_text())
    yield values["annotations"]
    path.write_text(json.dumps(values))


def _plain_coco_folder(folder: Path, *, images: int, hole: bool = False) -> None:
    (folder / "images").mkdir(parents=True)
    coco: dict[str, list[dict[str, Any]]] = {
        "images": [],
        "annotations": [],
        "categories": [{"id": 1, "name": "house"}, {"id": 2, "name": "shed"}],
    }
    rng = np.random.default_rng(1)
    for number in range(1, images + 1):
        name = f"tile{number}.png"
        pixels = rng.integers(0, 255, (SIZE, SIZE, 3), np.uint8)
        Image.fromarray(pixels).save(folder / "images" / name)
        coco["images"].append({"id": number, "file_name": name, "width": SIZE, "height": SIZE})
        for class_id, rings in RINGS:
            coco["annotations"].append(
                {
                    "id": len(coco["annotations"]) + 1,
                    "image_id": number,
                    "category_id": class_id,
                    "segmentation": rings,
                    "bbox": [0, 0, 1, 1],
                    "area": 1,
                    "iscrowd": 0,
                }
            )
        if hole:
            mask = np.zeros((SIZE, SIZE), np.uint8, order="F")
            mask[52:62, 4:20] = 1
            mask[55:58, 8:12] = 0
            from pycocotools import mask as coco_mask

            encoded = coco_mask.encode(mask)
            coco["annotations"].append(
                {
                    "id": len(coco["annotations"]) + 1,
                    "image_id": number,
                    "category_id": 1,
                    "segmentation": {"size": [SIZE, SIZE], "counts": encoded["counts"].decode()},
                    "bbox": [0, 0, 1, 1],
                    "area": 1,
                    "iscrowd": 0,
                }
            )
    (folder / "annotations.json").write_text(json.dumps(coco))


def _all_objects(training_set: TrainingSet) -> list[tuple[str, bytes]]:
    """Every object of a set as class and pixels, read by pycocotools, in a fixed order."""
    found = []
    for split in training_set.annotation_files:
        contents = read_split(training_set, split)
        coco = COCO()
        coco.dataset = contents.to_coco()
        coco.createIndex()
        names = {entry["id"]: entry["name"] for entry in contents.categories}
        for entry in contents.annotations:
            pixels = coco.annToMask(entry)
            found.append((names[entry["category_id"]], np.packbits(pixels).tobytes()))
    return sorted(found)


def _write_tif(path: Path, pixels: Any, transform: Any) -> None:
    count, height, width = pixels.shape
    with rasterio.open(
        path,
        "w",
        driver="GTiff",
        width=width,
        height=height,
        count=count,
        dtype=pixels.dtype,
        transform=transform,
        crs="EPSG:32632",
    ) as out:
        out.write(pixels)


def _bounds(path: Path) -> tuple[float, float, float, float]:
    with rasterio.open(path) as dataset:
        return tuple(dataset.bounds)
