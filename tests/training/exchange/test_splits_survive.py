"""Splits survive the way through each format, or it is said that they changed."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import pytest
import rasterio
from rasterio.transform import from_origin
from rs_mask_plugin.core.jobs.dataset_options import EXPORT_FORMATS, ExportDatasetParameters
from rs_mask_plugin.core.jobs.job import Job
from rs_mask_plugin.training.dataset.coco_reader import read_split
from rs_mask_plugin.training.dataset.open import open_training_set
from rs_mask_plugin.training.export_dataset import export_dataset

from .coco_source import run_import, save, write_source


def set_with_splits(folder: Path, **sizes: int) -> None:
    """Write a set of ours whose tiles have the same names in each split."""
    for split, count in sizes.items():
        write_source(folder / split, images=count)
        (folder / split / "result.json").rename(folder / f"{split}.json")
        values = json.loads((folder / f"{split}.json").read_text())
        for image in values["images"]:
            image["file_name"] = f"{split}/{image['file_name']}"
        (folder / f"{split}.json").write_text(json.dumps(values))


def tiles(folder: Path) -> dict[str, int]:
    return {split: entry["tiles"] for split, entry in open_training_set(folder).counts.items()}


@pytest.mark.parametrize("format_name", EXPORT_FORMATS)
@pytest.mark.parametrize(
    "sizes", [{"train": 5, "validation": 2, "test": 3}, {"train": 4, "validation": 2}], ids=str
)
def test_each_tile_is_in_its_split_again(tmp_path, format_name, sizes):
    set_with_splits(tmp_path / "plain", **sizes)
    run_import(tmp_path / "plain", tmp_path / "set")
    assert tiles(tmp_path / "set") == sizes
    source = tmp_path / "set"
    for turn in range(2):
        out, back = tmp_path / f"out{turn}", tmp_path / f"back{turn}"
        export_dataset(
            ExportDatasetParameters(str(source), str(out), format_name), Job(lambda _: None)
        )
        run_import(out, back, format_name)
        assert tiles(back) == sizes
        source = back


@pytest.mark.parametrize("format_name", EXPORT_FORMATS)
def test_a_set_without_validation_stays_so_or_it_is_said(tmp_path, format_name):
    set_with_splits(tmp_path / "plain", train=5, validation=2)
    run_import(tmp_path / "plain", tmp_path / "set")
    values = json.loads((tmp_path / "set" / "dataset.json").read_text())
    for key in ("annotation_files", "image_folders", "counts"):
        del values[key]["validation"]
    (tmp_path / "set" / "dataset.json").write_text(json.dumps(values))
    parameters = ExportDatasetParameters(str(tmp_path / "set"), str(tmp_path / "out"), format_name)
    export_dataset(parameters, Job(lambda _: None))
    _, said = run_import(tmp_path / "out", tmp_path / "back", format_name)
    stays = tiles(tmp_path / "back") == {"train": 5}
    assert stays != any("split image by image" in text for text in said)


def test_test_images_stay_test_images_where_the_others_are_split_anew(tmp_path):
    set_with_splits(tmp_path / "plain", train=8, test=3)
    _, said = run_import(tmp_path / "plain", tmp_path / "set")
    assert tiles(tmp_path / "set") == {"train": 6, "validation": 2, "test": 3}
    assert any("names images for test" in text for text in said)


def test_a_set_with_validation_only_says_that_it_is_trained_on(tmp_path):
    set_with_splits(tmp_path / "plain", validation=5, test=2)
    _, said = run_import(tmp_path / "plain", tmp_path / "set")
    assert any("no training images" in text or "were divided" in text for text in said)
    assert tiles(tmp_path / "set")["test"] == 2


@pytest.mark.parametrize("format_name", ["rcnn_masks", "instance_png", "yolo_seg"])
def test_tiles_of_one_name_in_two_splits_are_kept_apart(tmp_path, format_name):
    set_with_splits(tmp_path / "plain", train=3, validation=3)
    parameters = ExportDatasetParameters(
        str(tmp_path / "plain"), str(tmp_path / "out"), format_name
    )
    found = export_dataset(parameters, Job(lambda _: None))
    back, _ = run_import(tmp_path / "out", tmp_path / "back", format_name)
    assert found["TILES"] == back["TILES"] == 6


def test_masks_without_an_image_or_a_class_are_counted(tmp_path):
    write_source(tmp_path / "plain", images=4)
    parameters = ExportDatasetParameters(
        str(tmp_path / "plain"), str(tmp_path / "out"), "instance_png"
    )
    export_dataset(parameters, Job(lambda _: None))
    for image in (tmp_path / "out" / "JPEGImages").glob("t0.*"):
        image.unlink()
    for kind in ("SegmentationObject", "SegmentationClass"):
        shutil.copy(
            tmp_path / "out" / "SegmentationObject" / "t1.png", tmp_path / "out" / kind / "t0.png"
        )
    found, said = run_import(tmp_path / "out", tmp_path / "set", "instance_png")
    assert found["TILES"] == 3
    assert any("3 of an image that the set does not have" in text for text in said)


def test_masks_of_another_size_than_their_image_are_scaled_or_counted(tmp_path):
    from PIL import Image

    coco = write_source(tmp_path / "plain", images=4)
    save(tmp_path / "plain", coco)
    parameters = ExportDatasetParameters(
        str(tmp_path / "plain"), str(tmp_path / "out"), "rcnn_masks"
    )
    export_dataset(parameters, Job(lambda _: None))
    images = sorted((tmp_path / "out" / "images").iterdir())
    for path, size in ((images[0], (128, 128)), (images[1], (128, 64))):
        with Image.open(path) as image:
            image.resize(size).save(path)
    found, said = run_import(tmp_path / "out", tmp_path / "set", "rcnn_masks")
    assert found["TILES"] == 3
    assert any("1 image was left out" in text for text in said)
    assert any("1 image has another size" in text for text in said)


def test_images_that_overlap_those_of_a_split_that_is_named_are_left_out(tmp_path):
    folder = tmp_path / "chips"
    kinds = ("JPEGImages", "SegmentationObject", "SegmentationClass")
    for column in range(12):  # chips of 32 m every 16 m
        for kind in kinds:
            path = folder / kind / f"c{column:02}.tif"
            pixels = np.full((1, 32, 32), 90, np.uint8)
            if kind != "JPEGImages":
                pixels = np.zeros((1, 32, 32), np.uint16)
                pixels[0, 4:12, 4:12] = 255  # a class and an instance like others, in 16 bits
            path.parent.mkdir(parents=True, exist_ok=True)
            place = {
                "crs": "EPSG:32633",
                "transform": from_origin(500_000 + 16 * column, 5e6, 1, 1),
            }
            size = {"width": 32, "height": 32, "count": 1, "dtype": pixels.dtype}
            with rasterio.open(path, "w", driver="GTiff", **place, **size) as out:
                out.write(pixels)
    listing = folder / "ImageSets" / "Segmentation" / "train.txt"
    listing.parent.mkdir(parents=True)
    listing.write_text("".join(f"c{column:02}\n" for column in range(6)))
    found, said = run_import(
        folder, tmp_path / "set", "instance_png", validation_share=1.0, test_share=0.0
    )
    assert found["INSTANCES"] == 11
    assert any("1 image overlaps those of another split" in text for text in said)
    training_set = open_training_set(tmp_path / "set")
    names = {
        split: [Path(image["file_name"]).stem for image in read_split(training_set, split).images]
        for split in ("train", "validation")
    }
    assert names["train"] == [f"c{column:02}" for column in range(6)]
    assert names["validation"] == [f"c{column:02}" for column in range(7, 12)]
