"""YOLO's segmentation format as other tools write it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from rs_mask_plugin.core.jobs.errors import UserError
from rs_mask_plugin.training.dataset.open import open_training_set

from .coco_source import ROOF_PIXELS, ROOFS, SIZE, ring, run_import, total_area

NAMES = "names:\n  0: house\n  1: shed\n"


def write_yolo(folder: Path, *, pixels: bool = False, beside: bool = False) -> None:
    for number in range(4):
        split = "train" if number < 3 else "val"
        image = folder / "images" / split / f"t{number}.png"
        labels = (
            image.with_suffix(".txt") if beside else folder / "labels" / split / f"t{number}.txt"
        )
        image.parent.mkdir(parents=True, exist_ok=True)
        labels.parent.mkdir(parents=True, exist_ok=True)
        Image.fromarray(np.full((SIZE, SIZE, 3), 60, np.uint8)).save(image)
        lines = []
        for place, box in enumerate(ROOFS):
            values = [value / (1 if pixels else SIZE) for value in ring(box)]
            lines.append(f"{place % 2} " + " ".join(f"{value:.7f}" for value in values))
        labels.write_text("\n".join(lines) + "\n")
    write_description(folder, NAMES)


def write_description(folder: Path, names: str, encoding: str = "utf-8") -> None:
    text = "train: images/train\nval: images/val\n" + names
    (folder / "data.yaml").write_bytes(text.encode(encoding))


def class_names(folder: Path) -> list[str]:
    return [entry.name for entry in open_training_set(folder).classes]


@pytest.mark.parametrize("pixels", [False, True])
@pytest.mark.parametrize("beside", [False, True])
def test_outlines_are_read_in_shares_or_pixels_from_either_place(tmp_path, pixels, beside):
    write_yolo(tmp_path / "yolo", pixels=pixels, beside=beside)
    found, said = run_import(tmp_path / "yolo", tmp_path / "set", "yolo_seg")
    assert found["INSTANCES"] == 4 * len(ROOFS)
    assert total_area(tmp_path / "set") == pytest.approx(4 * ROOF_PIXELS, abs=0.1)
    assert any("in pixels, not in shares" in text for text in said) == pixels
    counts = open_training_set(tmp_path / "set").counts
    assert {split: entry["tiles"] for split, entry in counts.items()} == {
        "train": 3,
        "validation": 1,
    }


@pytest.mark.parametrize("encoding", ["cp1252", "utf-8-sig", "utf-16"])
def test_a_description_in_another_encoding_is_read(tmp_path, encoding):
    write_yolo(tmp_path / "yolo")
    write_description(tmp_path / "yolo", "names: [Häuser, Schuppen]\n", encoding)
    run_import(tmp_path / "yolo", tmp_path / "set", "yolo_seg")
    assert class_names(tmp_path / "set") == ["Häuser", "Schuppen"]


def test_class_numbers_that_are_texts_are_in_the_order_of_the_numbers(tmp_path):
    write_yolo(tmp_path / "yolo")
    names = "".join(f"  '{number}': class{number}\n" for number in range(12))
    write_description(tmp_path / "yolo", "names:\n" + names)
    run_import(tmp_path / "yolo", tmp_path / "set", "yolo_seg")
    assert class_names(tmp_path / "set") == [f"class{number}" for number in range(12)]


def test_lines_of_no_use_are_counted_and_boxes_are_said(tmp_path):
    write_yolo(tmp_path / "yolo")
    with (tmp_path / "yolo" / "labels" / "train" / "t0.txt").open("a") as stream:
        stream.write("0 0.5 0.5 0.25 0.25\n")  # a box
        stream.write("7 0.1 0.1 0.2 0.1 0.2 0.2\n")  # no such class
        stream.write("0 0.1 0.1 0.2\n")
        stream.write("0 a b c d e f\n")
        stream.write("0 nan 0.1 0.2 0.1 0.2 0.2\n")
        stream.write("0 1.5 1.5 1.7 1.5 1.7 1.7\n")
    found, said = run_import(tmp_path / "yolo", tmp_path / "set", "yolo_seg")
    assert found["INSTANCES"] == 4 * len(ROOFS) + 1
    assert total_area(tmp_path / "set") == pytest.approx(4 * ROOF_PIXELS + 16 * 16, abs=0.1)
    left_out = next(text for text in said if "left out" in text)
    assert left_out.startswith(f"5 of {4 * len(ROOFS) + 6} annotations")
    for reason in ("1 of a class", "2 with an outline", "1 with coordinates", "1 outside"):
        assert reason in left_out
    assert any("1 object has no readable outline" in text for text in said)


def test_images_that_serve_two_splits_count_once(tmp_path):
    write_yolo(tmp_path / "yolo")
    text = "train: images\nval: images/val\n" + NAMES
    (tmp_path / "yolo" / "data.yaml").write_text(text)
    found, said = run_import(tmp_path / "yolo", tmp_path / "set", "yolo_seg")
    assert found["TILES"] == 4
    assert any(text.startswith("1 image is named for two splits") for text in said)


@pytest.mark.parametrize("place", ["../elsewhere", "ABSOLUTE", "list"])
def test_nothing_outside_the_set_is_read(tmp_path, place):
    write_yolo(tmp_path / "elsewhere")
    folder = tmp_path / "yolo"
    folder.mkdir()
    outside = str(tmp_path / "elsewhere" / "images" / "train")
    entry = {"ABSOLUTE": outside, "list": "list.txt"}.get(place, place)
    (folder / "list.txt").write_text(f"{outside}/t0.png\n")
    (folder / "data.yaml").write_text(f"path: {tmp_path / 'elsewhere'}\ntrain: {entry}\n{NAMES}")
    with pytest.raises(UserError, match=r"no images that exist|missing below"):
        run_import(folder, tmp_path / "set", "yolo_seg")


@pytest.mark.parametrize(
    "text",
    ["names: house\n", "names: {a: b}\n", "names: [1\n", "- names\n", "a: &a [*a, *a]\nnames: 3"],
)
def test_a_description_without_a_list_of_names_is_refused(tmp_path, text):
    write_yolo(tmp_path / "yolo")
    (tmp_path / "yolo" / "data.yaml").write_text(text)
    with pytest.raises(UserError) as raised:
        run_import(tmp_path / "yolo", tmp_path / "set", "yolo_seg")
    assert raised.value.hint
