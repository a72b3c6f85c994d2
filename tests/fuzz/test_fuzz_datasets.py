"""Readers of training sets that someone sent: whatever is in them, a sentence at most comes out."""

from __future__ import annotations

import json
import warnings
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import yaml
from hypothesis import strategies as st
from PIL import Image
from pycocotools import mask as coco_mask
from rs_mask_plugin.core.jobs.dataset_options import ImportDatasetParameters
from rs_mask_plugin.core.jobs.job import Job
from rs_mask_plugin.training.dataset.coco_reader import read_split
from rs_mask_plugin.training.dataset.open import open_training_set
from rs_mask_plugin.training.exchange.formats import format_named
from rs_mask_plugin.training.import_dataset import check_source, import_dataset
from rs_mask_plugin.training.loading.tiles import annotated_tiles, read_tile
from rs_mask_plugin.training.structures.coco_shapes import pixels_of, read_shape, rle_of

from tests.fuzz.damage import changed, changes, cut, cuts, only_user_errors, values
from tests.fuzz.fuzzing import fuzz

pytestmark = pytest.mark.filterwarnings("ignore")
SIZE = 48


def write_images(folder: Path, *names: str) -> None:
    pixels = np.random.default_rng(0).integers(0, 255, (SIZE, SIZE, 3), np.uint8)
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        Image.fromarray(pixels).save(folder / name)


def sound_coco() -> dict[str, Any]:
    mask = np.zeros((SIZE, SIZE), np.uint8, order="F")
    mask[20:40, 20:40] = 1
    mask[25:30, 25:30] = 0
    rle = coco_mask.encode(mask)
    hole = [[[20, 20, 40, 20, 40, 40, 20, 40], [25, 25, 30, 25, 30, 30, 25, 30]]]
    shapes: list[dict[str, Any]] = [
        {"segmentation": [[2, 2, 12, 2, 12, 12, 2, 12]], "bbox": [2, 2, 10, 10], "area": 100},
        {"segmentation": {"size": [SIZE, SIZE], "counts": rle["counts"].decode()}},
        {"segmentation": {"size": [SIZE, SIZE], "counts": [100, 20, SIZE * SIZE - 120]}},
        {"segmentation": [[3, 3], [9, 3], [9, 9]], "iscrowd": 1},
        {"segmentation": [], "bbox": [30, 2, 8, 9], "visible": 0.5, "feature": 4},
        {
            "segmentation": {"size": [SIZE, SIZE], "counts": rle["counts"].decode()},
            "rsmask_outline": hole,
            "ignore": 1,
        },
    ]
    return {
        "images": [
            {"id": n, "file_name": f"images/{n}.png", "width": SIZE, "height": SIZE}
            for n in range(3)
        ],
        "categories": [{"id": 1, "name": "house"}, {"id": 2, "name": "shed", "supercategory": ""}],
        "annotations": [
            {"id": n, "image_id": n % 3, "category_id": 1 + n % 2, **shape}
            for n, shape in enumerate(shapes)
        ],
    }


def use(folder: Path) -> None:
    """Do with a set all that a training does before it learns."""
    training_set = open_training_set(folder)
    for split in training_set.annotation_files:
        contents = read_split(training_set, split)
        contents.account.sentences()
        json.dumps(contents.to_coco()).encode()
        for image in contents.images:
            assert Path(image["file_name"]).resolve().is_relative_to(folder.resolve())
        for record in annotated_tiles(contents, training_set):
            assert all(outline.is_valid for outline in record.instances.outlines)
            read_tile(record.path, len(training_set.band_names))


def test_coco_folders(tmp_path):
    write_images(tmp_path, "images/0.png", "images/1.png", "images/2.png")
    sound = sound_coco()

    def run(drawn: Any) -> None:
        plan, bytes_plan = drawn
        text = json.dumps(changed(sound, plan))
        (tmp_path / "a.json").write_bytes(cut(text.encode(), bytes_plan))
        only_user_errors(lambda: use(tmp_path))

    assert fuzz(st.tuples(changes, st.one_of(st.just([]), cuts)), run)


def test_coco_imports(tmp_path):
    write_images(tmp_path, "images/0.png", "images/1.png", "images/2.png")
    sound = sound_coco()
    read = format_named("coco").read
    assert read is not None

    def run(plan: Any) -> None:
        (tmp_path / "a.json").write_text(json.dumps(changed(sound, plan)))
        job = Job(lambda _: None)
        only_user_errors(lambda: check_source(read(tmp_path), tmp_path, job))

    assert fuzz(changes, run)


def test_shapes():
    sound = sound_coco()["annotations"]

    def run(drawn: Any) -> None:
        number, plan, value = drawn
        entry = changed(sound[number], plan)
        if not isinstance(entry, dict):
            entry = {"segmentation": value}

        def read() -> None:
            for reader in (read_shape, rle_of, pixels_of):
                reader(entry, SIZE, SIZE)

        only_user_errors(read)

    assert fuzz(st.tuples(st.integers(0, len(sound) - 1), changes, values), run)


def test_yolo_sets(tmp_path):
    write_images(tmp_path, "images/train/0.png", "images/val/1.png")
    sound = {
        "path": ".",
        "train": "images/train",
        "val": "images/val",
        "names": {0: "house", 1: "shed"},
    }
    lines = b"0 0.1 0.1 0.5 0.1 0.5 0.5\n1 0.5 0.5 0.2 0.2\n1 10 10 20 10 20 20 10 20\n"
    (tmp_path / "labels" / "train").mkdir(parents=True)
    read = format_named("yolo_seg").read
    assert read is not None

    def run(drawn: Any) -> None:
        plan, yaml_plan, line_plan = drawn
        try:
            text = yaml.safe_dump(changed(sound, plan), allow_unicode=True).encode()
        except (yaml.YAMLError, UnicodeError):  # what YAML can't say
            text = yaml.safe_dump(sound).encode()
        (tmp_path / "data.yaml").write_bytes(cut(text, yaml_plan))
        (tmp_path / "labels" / "train" / "0.txt").write_bytes(cut(lines, line_plan))
        job = Job(lambda _: None)
        only_user_errors(lambda: check_source(read(tmp_path), tmp_path, job))

    plans = st.tuples(st.one_of(st.just([]), changes), st.one_of(st.just([]), cuts), cuts)
    assert fuzz(plans, run)


def test_descriptions_of_our_own_sets(tmp_path):
    write_images(tmp_path / "plain", *(f"images/{n}.png" for n in range(3)))
    (tmp_path / "plain" / "a.json").write_text(json.dumps(sound_coco()))
    folder = tmp_path / "set"
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import_dataset(
            ImportDatasetParameters(str(tmp_path / "plain"), str(folder)), Job(lambda _: None)
        )
    names = ["dataset.json", "annotations/train.json"]
    sound = {name: (folder / name).read_text(encoding="utf-8") for name in names}

    def run(drawn: Any) -> None:
        number, plan, bytes_plan = drawn
        for name, text in sound.items():
            (folder / name).write_text(text, encoding="utf-8")
        text = json.dumps(changed(json.loads(sound[names[number]]), plan))
        (folder / names[number]).write_bytes(cut(text.encode(), bytes_plan))
        only_user_errors(lambda: use(folder))

    plans = st.tuples(st.integers(0, 1), changes, st.one_of(st.just([]), cuts))
    assert fuzz(plans, run)
