"""Opening training sets: our own, and folders with COCO files of any shape."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest
import rasterio
from rs_mask_plugin.core.jobs.errors import UserError
from rs_mask_plugin.core.models.card import ClassDefinition
from rs_mask_plugin.core.models.scaling import BandScaling
from rs_mask_plugin.training.dataset.coco_reader import read_split
from rs_mask_plugin.training.dataset.open import open_training_set
from rs_mask_plugin.training.dataset.training_set import TrainingSet, save_description
from rs_mask_plugin.training.loading.tiles import annotated_tiles


def write_image(path, size=32, bands=3, dtype="uint8"):
    path.parent.mkdir(parents=True, exist_ok=True)
    pixels = np.random.default_rng(0).integers(0, 255, (bands, size, size)).astype(dtype)
    driver = {".png": "PNG", ".jpg": "JPEG"}.get(path.suffix, "GTiff")
    with rasterio.open(
        path, "w", driver=driver, width=size, height=size, count=bands, dtype=dtype
    ) as out:
        out.write(pixels)


def write_coco(path, names, categories=((1, "house"),), category=1):
    path.parent.mkdir(parents=True, exist_ok=True)
    images = [
        {"id": 10 + i, "file_name": name, "width": 32, "height": 32} for i, name in enumerate(names)
    ]
    objects = [
        {
            "id": i + 1,
            "image_id": image["id"],
            "category_id": category,
            "bbox": [1, 1, 5, 5],
            "area": 25,
            "segmentation": [[1, 1, 6, 1, 6, 6, 1, 6]],
            "iscrowd": 0,
        }
        for i, image in enumerate(images)
    ]
    values = {
        "images": images,
        "annotations": objects,
        "categories": [{"id": i, "name": name} for i, name in categories],
    }
    path.write_text(json.dumps(values))


@pytest.mark.parametrize(
    ("train_json", "val_json", "image_folders"),
    [
        ("annotations/instances_train2017.json", "annotations/instances_val2017.json", "train2017"),
        ("train/_annotations.coco.json", "valid/_annotations.coco.json", "train"),
        ("train.json", "validation.json", "images"),
        ("export/coco-training.json", "export/coco-val.json", "somewhere/deep"),
        ("MySet_Train.json", "MySet_VAL.json", "."),
    ],
)
def test_any_shape_of_a_coco_folder_opens(tmp_path, train_json, val_json, image_folders):
    for name in ("a.png", "b.png"):
        write_image(tmp_path / image_folders / name)
    write_coco(tmp_path / train_json, ["a.png"])
    write_coco(tmp_path / val_json, ["b.png"])
    training_set = open_training_set(tmp_path)
    assert training_set.annotation_files["train"] == tmp_path / train_json
    assert training_set.annotation_files["validation"] == tmp_path / val_json
    for split in ("train", "validation"):
        image = read_split(training_set, split).images[0]
        assert (tmp_path / image_folders / image["file_name"]).is_file()
    assert training_set.scaling == BandScaling((0.0,) * 3, (255.0,) * 3)
    assert training_set.tile_size == 32


@pytest.mark.parametrize("place", ["{}", "images/{}", "{}/images"])
def test_images_of_one_name_in_two_splits_are_told_apart_by_their_folders(tmp_path, place):
    for split, size in (("train", 32), ("val", 48)):
        write_image(tmp_path / place.format(split) / "1.png", size)
        write_coco(tmp_path / "annotations" / f"{split}.json", ["1.png"])
    training_set = open_training_set(tmp_path)
    for split, folder in (("train", "train"), ("validation", "val")):
        (image,) = read_split(training_set, split).images
        assert image["file_name"] == str(tmp_path / place.format(folder) / "1.png")


def test_a_file_with_all_images_beside_the_splits_is_left_alone(tmp_path):
    for name in ("a.png", "b.png"):
        write_image(tmp_path / "images" / name)
    write_coco(tmp_path / "all.json", ["a.png", "b.png"])
    write_coco(tmp_path / "train.json", ["a.png"])
    write_coco(tmp_path / "val.json", ["b.png"])
    assert open_training_set(tmp_path).counts["train"]["tiles"] == 1


def test_one_file_is_split_by_image_the_same_way_every_time(tmp_path):
    names = [f"i{n:02}.png" for n in range(20)]
    for name in names:
        write_image(tmp_path / name)
    write_coco(tmp_path / "labels.json", names)
    first, second = open_training_set(tmp_path), open_training_set(tmp_path)
    assert first.image_ids == second.image_ids
    train = {image["file_name"] for image in read_split(first, "train").images}
    validation = {image["file_name"] for image in read_split(first, "validation").images}
    assert len(train) == 16 and len(validation) == 4 and not train & validation
    assert first.counts["validation"] == {"tiles": 4, "instances": 4, "instances/house": 4}


def test_names_with_folders_that_no_longer_exist_are_found(tmp_path):
    for name in ("a.png", "b.png"):
        write_image(tmp_path / "pictures" / name)
    write_coco(tmp_path / "train.json", ["C:\\work\\job 7\\a.png"])
    write_coco(tmp_path / "val.json", ["data/task/b.png"])
    training_set = open_training_set(tmp_path)
    assert read_split(training_set, "train").images[0]["file_name"].endswith("pictures/a.png")


def test_category_ids_with_gaps_become_classes_from_one(tmp_path):
    for name in ("a.png", "b.png"):
        write_image(tmp_path / name)
    categories = ((0, "house"), (7, "tree"))
    write_coco(tmp_path / "train.json", ["a.png"], categories, category=7)
    write_coco(tmp_path / "val.json", ["b.png"], categories, category=0)
    training_set = open_training_set(tmp_path)
    assert [(c.id, c.name) for c in training_set.classes] == [(1, "house"), (2, "tree")]
    assert read_split(training_set, "train").annotations[0]["category_id"] == 2
    assert read_split(training_set, "validation").annotations[0]["category_id"] == 1
    assert training_set.counts["train"]["instances/tree"] == 1


def test_16_bit_images_get_their_scaling_from_the_pixels(tmp_path):
    for name in ("a.tif", "b.tif"):
        write_image(tmp_path / name, dtype="uint16")
    write_coco(tmp_path / "train.json", ["a.tif"])
    write_coco(tmp_path / "val.json", ["b.tif"])
    training_set = open_training_set(tmp_path)
    assert training_set.dtype == "uint16"
    assert all(200 < high < 300 for high in training_set.scaling.high)


def remove_sizes(path, **instead):
    values = json.loads(path.read_text())
    for image in values["images"]:
        del image["width"], image["height"]
        image.update(instead)
    path.write_text(json.dumps(values))


@pytest.mark.parametrize("instead", [{}, {"width": None, "height": None}, {"width": 0}])
def test_sizes_that_a_coco_file_leaves_out_are_those_of_the_images(tmp_path, instead):
    write_image(tmp_path / "a.png", size=48)
    write_image(tmp_path / "b.png", size=40)
    for name, image in (("train", "a.png"), ("val", "b.png")):
        write_coco(tmp_path / f"{name}.json", [image])
        remove_sizes(tmp_path / f"{name}.json", **instead)
    training_set = open_training_set(tmp_path)
    assert training_set.tile_size == 48
    image = read_split(training_set, "validation").images[0]
    assert (image["width"], image["height"]) == (40, 40)
    record = annotated_tiles(read_split(training_set, "train"), training_set)[0]
    assert (record.width, record.height, len(record.instances)) == (48, 48, 1)


def test_an_image_without_size_that_cannot_be_read_is_named(tmp_path):
    for name in ("a.png", "b.png"):
        write_image(tmp_path / name)
    write_coco(tmp_path / "train.json", ["a.png"])
    write_coco(tmp_path / "val.json", ["b.png"])
    training_set = open_training_set(tmp_path)
    remove_sizes(tmp_path / "val.json")
    (tmp_path / "b.png").write_bytes(b"no picture")
    with pytest.raises(UserError, match=r"b\.png can't be opened as a raster") as raised:
        read_split(training_set, "validation")
    assert raised.value.hint


def test_objects_without_an_outline_train_as_their_boxes(tmp_path):
    for name in ("a.png", "b.png"):
        write_image(tmp_path / name)
    write_coco(tmp_path / "train.json", ["a.png"])
    write_coco(tmp_path / "val.json", ["b.png"])
    path = tmp_path / "train.json"
    values = json.loads(path.read_text())
    values["annotations"][0].update(segmentation=[], bbox=[2, 3, 10, 20])
    path.write_text(json.dumps(values))
    training_set = open_training_set(tmp_path)
    outline = annotated_tiles(read_split(training_set, "train"), training_set)[
        0
    ].instances.outlines[0]
    assert outline.bounds == (2, 3, 12, 23) and outline.area == 200
    del values["annotations"][0]["bbox"]
    path.write_text(json.dumps(values))
    contents = read_split(training_set, "train")
    assert len(annotated_tiles(contents, training_set)[0].instances) == 0
    assert contents.account.lost == {"without an outline and without a box": 1}


def damaged_folders():
    def nothing(folder):
        folder.mkdir()

    def no_images(folder):
        write_coco(folder / "train.json", ["a.png"])

    def two_files(folder):
        write_image(folder / "a.png")
        write_coco(folder / "one_train.json", ["a.png"])
        write_coco(folder / "two_train.json", ["a.png"])

    def one_image(folder):
        write_image(folder / "a.png")
        write_coco(folder / "labels.json", ["a.png"])

    def mixed_bands(folder):
        write_image(folder / "a.png")
        write_image(folder / "b.png", bands=1)
        write_coco(folder / "train.json", ["a.png"])
        write_coco(folder / "val.json", ["b.png"])

    def renamed_class(folder):
        write_image(folder / "a.png")
        write_coco(folder / "train.json", ["a.png"])
        write_coco(folder / "val.json", ["a.png"], categories=((1, "tree"),))

    def newer(folder):
        folder.mkdir()
        (folder / "dataset.json").write_text('{"format_version": 99}')

    def cut_off(folder):
        folder.mkdir()
        (folder / "dataset.json").write_text('{"format_version": 1, "classes"')

    return [
        (None, "no training set at"),
        (nothing, "no annotations"),
        (no_images, "a.png is missing"),
        (two_files, "Two annotation files serve as train"),
        (one_image, "one image only"),
        (mixed_bands, "b.png has 1 band, but .* has 3"),
        (renamed_class, "'house' in one"),
        (newer, "newer than this RS Mask"),
        (cut_off, "can't be read"),
    ]


@pytest.mark.parametrize(("make", "said"), damaged_folders())
def test_a_folder_that_is_no_training_set_says_why(tmp_path, make, said):
    if make:
        make(tmp_path / "set")
    with pytest.raises(UserError, match=said) as raised:
        open_training_set(tmp_path / "set")
    assert raised.value.hint


def test_a_description_survives_being_saved_and_opened(tmp_path):
    for split in ("train", "validation"):
        write_image(tmp_path / "images" / split / "a.png")
        write_coco(tmp_path / "annotations" / f"{split}.json", ["a.png"])
    saved = TrainingSet(
        folder=tmp_path,
        classes=(ClassDefinition(1, "Häuser", "#ff0000"),),
        band_names=("red", "nir"),
        dtype="uint16",
        scaling=BandScaling((0.1, 2.5), (1000.123, 4000.0)),
        gsd=(0.2, 0.4),
        tile_size=512,
        stride=384,
        annotation_files={s: tmp_path / f"annotations/{s}.json" for s in ("train", "validation")},
        image_folders={s: tmp_path / f"images/{s}" for s in ("train", "validation")},
        counts={"train": {"tiles": 1}},
        provenance={"seed": 3},
    )
    save_description(saved)
    assert open_training_set(tmp_path) == saved
    with pytest.raises(UserError, match="no test tiles; it has: train, validation"):
        read_split(saved, "test")
    (tmp_path / "annotations" / "train.json").unlink()
    with pytest.raises(UserError, match="annotations of train are missing"):
        open_training_set(tmp_path)


def test_classes_that_only_group_others_are_no_classes(tmp_path):
    for name in ("a.png", "b.png"):
        write_image(tmp_path / name)
    for name, image in (("train", "a.png"), ("val", "b.png")):
        write_coco(tmp_path / f"{name}.json", [image])
        values = json.loads((tmp_path / f"{name}.json").read_text())
        values["categories"] = [
            {"id": 0, "name": "buildings", "supercategory": "none"},
            {"id": 1, "name": "house", "supercategory": "buildings"},
        ]
        (tmp_path / f"{name}.json").write_text(json.dumps(values))
    assert [entry.name for entry in open_training_set(tmp_path).classes] == ["house"]


def test_the_published_split_of_nwpu_vhr10_opens(shared_data):
    training_set = open_training_set(shared_data / "nwpu_vhr10")
    assert training_set.counts["train"]["tiles"] == 520
    assert training_set.counts["validation"]["tiles"] == 130
    instances = [training_set.counts[split]["instances"] for split in ("train", "validation")]
    assert instances == [3178, 743]
    assert len(training_set.classes) == 10 and training_set.gsd == (0.0,)
    assert replace(training_set, counts={}).image_folders["train"].name == "positive"
