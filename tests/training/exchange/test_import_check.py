"""Every annotation of an imported set is right, or counted with its reason."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any
from urllib.parse import quote

import numpy as np
import pytest
from PIL import Image
from pycocotools import mask as coco_mask
from rs_mask_plugin.core.jobs.errors import UserError
from rs_mask_plugin.core.raster.source import open_raster
from rs_mask_plugin.training.dataset.coco_reader import read_split
from rs_mask_plugin.training.dataset.open import open_training_set
from rs_mask_plugin.training.loading.tiles import read_tile
from rs_mask_plugin.training.structures.coco_shapes import pixels_of

from .coco_source import (
    ROOF_PIXELS,
    ROOFS,
    SIZE,
    contents_of,
    run_import,
    save,
    total_area,
    write_source,
)

ALL = 4 * len(ROOFS)
UNKNOWN_IMAGE = "of an image that the set does not have"
UNKNOWN_CLASS = "of a class that the set does not have"
OTHER_SIZE = "with run lengths of another image size"
NOT_FINITE = "with coordinates that are no place in an image"


def entry(**fields: Any) -> dict[str, Any]:
    return {"id": 900, "image_id": 0, "category_id": 0, "iscrowd": 0, **fields}


def rle_of_another_image() -> dict[str, Any]:
    mask = np.zeros((128, 196), np.uint8, order="F")
    mask[5:25, 5:35] = 1
    encoded = coco_mask.encode(mask)
    return {"size": [128, 196], "counts": encoded["counts"].decode()}


LOST = [
    ({"segmentation": [[60, 57, 60, 57]], "bbox": [60, 57, 0, -24]}, "without an area"),
    ({"segmentation": [[5, 5, 5, 5, 5, 5]]}, "without an area"),
    ({"segmentation": [[300, 300, 340, 300, 340, 340]]}, "outside their image"),
    (
        {"segmentation": [[0, 0, 9, 0, 9, 9]], "image_id": 999},
        UNKNOWN_IMAGE,
    ),
    (
        {"segmentation": [[0, 0, 9, 0, 9, 9]], "image_id": None},
        UNKNOWN_IMAGE,
    ),
    ({"segmentation": [[0, 0, 9, 0, 9, 9]], "category_id": None}, "without a class"),
    (
        {"segmentation": [[0, 0, 9, 0, 9, 9]], "category_id": 55},
        UNKNOWN_CLASS,
    ),
    (
        {"segmentation": rle_of_another_image(), "bbox": [5, 5, 30, 20]},
        OTHER_SIZE,
    ),
    ({"segmentation": [[]], "bbox": None}, "without an outline and without a box"),
    (
        {"segmentation": [[float("nan"), 1, 5, 5, 9, 1]]},
        NOT_FINITE,
    ),
    ({"segmentation": "[[1, 2"}, "with an outline that can't be read"),
    ({"segmentation": [[4, 6, 24, 6, 24, 20, 4, 20]]}, "exactly like another of the same class"),
]


@pytest.mark.parametrize(("fields", "reason"), LOST, ids=[f"{n}" for n in range(len(LOST))])
def test_what_can_not_be_used_is_left_out_and_counted_by_its_reason(tmp_path, fields, reason):
    coco = write_source(tmp_path / "source")
    coco["annotations"].append(entry(**fields))
    save(tmp_path / "source", coco)
    found, said = run_import(tmp_path / "source", tmp_path / "set")
    assert found["INSTANCES"] == ALL
    assert total_area(tmp_path / "set") == 4 * ROOF_PIXELS
    assert f"1 of {ALL + 1} annotations was left out: 1 {reason}." in said
    html = Path(found["REPORT"]).read_text(encoding="utf-8")
    rows = dict(re.findall(r"<tr><td>([^<]+)</td><td class=\"number\">(\d+)</td></tr>", html))
    assert rows["in the other set"] == str(ALL + 1)
    assert rows["kept"] == str(ALL)
    assert rows[reason.replace("'", "&#39;")] == "1"


def test_an_annotation_without_a_class_key_does_not_end_the_import(tmp_path):
    coco = write_source(tmp_path / "source")
    del coco["annotations"][0]["category_id"]
    save(tmp_path / "source", coco)
    found, said = run_import(tmp_path / "source", tmp_path / "set")
    assert found["INSTANCES"] == ALL - 1
    assert f"1 of {ALL} annotations was left out: 1 without a class." in said


def test_an_outline_that_reaches_outside_ends_at_the_edge(tmp_path):
    coco = write_source(tmp_path / "source")
    coco["annotations"].append(entry(segmentation=[[54, 50, 90, 50, 90, 60, 54, 60]]))
    save(tmp_path / "source", coco)
    found, said = run_import(tmp_path / "source", tmp_path / "set")
    assert found["INSTANCES"] == ALL + 1
    assert total_area(tmp_path / "set") == 4 * ROOF_PIXELS + 100
    assert any("1 outline reached outside" in text for text in said)


@pytest.mark.parametrize("nothing", [None, [], [[]], [[float("nan"), 1, 5, 5, 9, 1]]])
def test_boxes_in_place_of_outlines_are_said(tmp_path, nothing):
    coco = write_source(tmp_path / "source")
    coco["annotations"][0]["segmentation"] = nothing
    save(tmp_path / "source", coco)
    found, said = run_import(tmp_path / "source", tmp_path / "set")
    assert found["INSTANCES"] == ALL
    assert any("1 object has no readable outline: the box stands in" in text for text in said)
    assert "of these, boxes in place of outlines" in Path(found["REPORT"]).read_text()


@pytest.mark.parametrize("texts", ["images", "annotations", "all", "floats"])
def test_ids_match_whether_they_are_numbers_or_texts(tmp_path, texts):
    coco = write_source(tmp_path / "source")
    to = float if texts == "floats" else str
    for image in coco["images"] if texts in ("images", "all") else []:
        image["id"] = to(image["id"])
    for annotation in coco["annotations"] if texts != "images" else []:
        annotation["image_id"] = to(annotation["image_id"])
        annotation["category_id"] = to(annotation["category_id"])
    for category in coco["categories"] if texts == "all" else []:
        category["id"] = to(category["id"])
    save(tmp_path / "source", coco)
    found, _ = run_import(tmp_path / "source", tmp_path / "set")
    assert found["INSTANCES"] == ALL
    assert total_area(tmp_path / "set") == 4 * ROOF_PIXELS


def test_ids_that_are_words_match_as_well(tmp_path):
    coco = write_source(tmp_path / "source")
    for thing in (*coco["images"], *coco["categories"]):
        thing["id"] = f"nr-{thing['id']}"
    for annotation in coco["annotations"]:
        for key in ("image_id", "category_id"):
            annotation[key] = f"nr-{annotation[key]}"
    save(tmp_path / "source", coco)
    found, _ = run_import(tmp_path / "source", tmp_path / "set")
    assert found["INSTANCES"] == ALL


def test_an_import_without_any_object_fails_and_says_why(tmp_path):
    coco = write_source(tmp_path / "source")
    for annotation in coco["annotations"]:
        annotation["image_id"] = 77
    save(tmp_path / "source", coco)
    with pytest.raises(UserError, match=f"{ALL} {UNKNOWN_IMAGE}") as raised:
        run_import(tmp_path / "source", tmp_path / "set")
    assert raised.value.hint
    assert not (tmp_path / "set").exists()


STORED = {  # a photo as it is shown → as it is stored with this orientation
    1: lambda shown: shown,
    2: lambda shown: shown[:, ::-1],
    3: lambda shown: shown[::-1, ::-1],
    4: lambda shown: shown[::-1],
    5: lambda shown: shown.transpose(1, 0, 2),
    6: lambda shown: np.rot90(shown, 1),
    7: lambda shown: np.rot90(shown.transpose(1, 0, 2), 2),
    8: lambda shown: np.rot90(shown, -1),
}
ROOF = [10, 60, 50, 60, 50, 90, 10, 90]


def photo(height, width):
    """A photo as it is shown, with one bright roof."""
    shown = np.full((height, width, 3), 60, np.uint8)
    shown[60:90, 10:50] = 220
    return shown


def write_photos(folder, photos):
    """Write a COCO set of photos.

    Args:
        folder: Of the set.
        photos: Pixels as they are stored, orientation, and the size that the set says, or None.
    """
    (folder / "images").mkdir(parents=True)
    images = []
    for number, (pixels, orientation, size) in enumerate(photos):
        exif = Image.Exif()
        exif[0x0112] = orientation
        stored = Image.fromarray(np.ascontiguousarray(pixels))
        stored.save(folder / "images" / f"{number}.jpg", exif=exif.tobytes(), quality=95)
        said = {"width": size[0], "height": size[1]} if size else {}
        images.append({"id": number, "file_name": f"{number}.jpg", **said})
    annotations = [
        entry(id=n, image_id=n, category_id=1, segmentation=[ROOF]) for n in range(len(images))
    ]
    categories = [{"id": 1, "name": "roof"}]
    save(folder, {"images": images, "categories": categories, "annotations": annotations})


@pytest.mark.parametrize("orientation", STORED)
@pytest.mark.parametrize(
    ("height", "width", "said"), [(160, 96, True), (128, 128, True), (160, 96, False)]
)
def test_outlines_of_turned_photos_lie_on_their_pixels(tmp_path, orientation, height, width, said):
    pixels = STORED[orientation](photo(height, width))
    size = (width, height) if said else None
    write_photos(tmp_path / "source", [(pixels, orientation, size)] * 3)
    found, heard = run_import(tmp_path / "source", tmp_path / "set")
    assert found["INSTANCES"] == 3
    turned = orientation > 4 and height != width and said
    guessed = orientation > 1 and not turned
    assert any("3 images have another size" in text for text in heard) is turned
    assert any("as it is shown" in text for text in heard) is guessed
    assert_bright_inside(tmp_path / "set")
    again, heard = run_import(tmp_path / "set", tmp_path / "again")
    assert again["INSTANCES"] == 3
    assert not any("EXIF" in text for text in heard)
    assert_bright_inside(tmp_path / "again")


@pytest.mark.parametrize("orientation", STORED)
def test_a_folder_of_turned_photos_is_learned_from_as_it_was_annotated(tmp_path, orientation):
    pixels = STORED[orientation](photo(128, 128))
    write_photos(tmp_path / "source", [(pixels, orientation, (128, 128))] * 3)
    assert_bright_inside(tmp_path / "source")


@pytest.mark.parametrize("orientation", [2, 3, 4, 6])
def test_a_set_that_gives_turned_photos_the_size_of_the_file_was_annotated_so(
    tmp_path, orientation
):
    # As it is stored, with a note that this program and the annotator's ignored.
    square, wide = photo(128, 128), photo(96, 160)
    photos = [(square, orientation, (128, 128)), (wide, 6, (160, 96)), (wide, 8, (160, 96))]
    write_photos(tmp_path / "source", photos)
    _, heard = run_import(tmp_path / "source", tmp_path / "set")
    assert any("as it is stored" in text for text in heard)
    assert_bright_inside(tmp_path / "set")


def assert_bright_inside(folder: Path) -> None:
    """Check that what is inside the outlines is bright, and nothing else."""
    for contents in contents_of(folder).values():
        for image in contents.images:
            pixels, _ = read_tile(Path(image["file_name"]), 3)
            bright = pixels[0] > 140
            inside = np.zeros(bright.shape, bool)
            for one in contents.annotations:
                if one["image_id"] == image["id"]:
                    inside |= pixels_of(one, image["height"], image["width"])
            assert (inside == bright).mean() > 0.98


@pytest.mark.parametrize("factor", [2, 0.5])
def test_outlines_of_resized_images_are_scaled(tmp_path, factor):
    coco = write_source(tmp_path / "source")
    for path in (tmp_path / "source" / "images").iterdir():
        side = int(SIZE * factor)
        with Image.open(path) as image:
            image.resize((side, side), Image.Resampling.NEAREST).save(path)
    rle = coco_mask.encode(np.asfortranarray(square_mask()))
    coco["annotations"][0]["segmentation"] = {"size": [64, 64], "counts": rle["counts"].decode()}
    save(tmp_path / "source", coco)
    found, said = run_import(tmp_path / "source", tmp_path / "set")
    assert found["INSTANCES"] == ALL
    assert any("4 images have another size" in text for text in said)
    assert total_area(tmp_path / "set") == pytest.approx(4 * ROOF_PIXELS * factor**2)
    assert_bright_inside(tmp_path / "set")


def square_mask():
    x0, y0, x1, y1 = ROOFS[0]
    mask = np.zeros((SIZE, SIZE), np.uint8)
    mask[y0:y1, x0:x1] = 1
    return mask


def test_an_image_of_another_shape_is_left_out_and_counted(tmp_path):
    coco = write_source(tmp_path / "source")
    coco["images"][0].update(width=100, height=64)
    save(tmp_path / "source", coco)
    found, said = run_import(tmp_path / "source", tmp_path / "set")
    assert found["TILES"] == 3
    assert found["INSTANCES"] == ALL - len(ROOFS)
    assert any("1 image was left out" in text for text in said)
    assert any(f"{len(ROOFS)} in images of another size" in text for text in said)


NAMES = {
    "escaped": ("Luftbild Nr 1 (Süd).png", quote),
    "other case": ("img_1.png", str.upper),
    "escaped with an address": ("a b.png", lambda name: f"http://host:80/data/{quote(name)}?t=1"),
    "windows": ("c.png", lambda name: "D:\\work\\7\\" + name),
    "decomposed": ("Ha\u0308user.png", lambda name: "H\u00e4user.png"),
}


@pytest.mark.parametrize(("name", "written"), NAMES.values(), ids=NAMES)
def test_images_are_found_under_the_names_that_tools_write(tmp_path, name, written):
    coco = write_source(tmp_path / "source")
    (tmp_path / "source" / "images" / "t0.png").rename(tmp_path / "source" / "images" / name)
    coco["images"][0]["file_name"] = written(name)
    save(tmp_path / "source", coco)
    found, _ = run_import(tmp_path / "source", tmp_path / "set")
    assert found["TILES"] == 4
    assert found["INSTANCES"] == ALL


def test_two_ways_of_writing_an_accent_are_one_class(tmp_path):
    coco = write_source(tmp_path / "source")
    coco["categories"] = [{"id": 0, "name": "H\u00e4user"}, {"id": 1, "name": "Ha\u0308user "}]
    save(tmp_path / "source", coco)
    found, _ = run_import(tmp_path / "source", tmp_path / "set")
    assert [each.name for each in open_training_set(tmp_path / "set").classes] == ["Häuser"]
    assert found["INSTANCES"] == ALL


@pytest.mark.parametrize("encoding", ["utf-8-sig", "cp1252", "utf-16"])
def test_json_in_other_encodings_is_read(tmp_path, encoding):
    coco = write_source(tmp_path / "source")
    coco["categories"][0]["name"] = "Häuser"
    text = json.dumps(coco, ensure_ascii=False)
    (tmp_path / "source" / "result.json").write_bytes(text.encode(encoding))
    run_import(tmp_path / "source", tmp_path / "set")
    assert open_training_set(tmp_path / "set").classes[0].name == "Häuser"


def test_a_plain_folder_trains_on_what_passes_the_same_check(tmp_path):
    coco = write_source(tmp_path)
    coco["annotations"] += [
        entry(image_id=i, segmentation=[[90, 90, 99, 90, 99, 99]]) for i in range(4)
    ]
    save(tmp_path, coco)
    training_set = open_training_set(tmp_path)
    contents = [read_split(training_set, split) for split in ("train", "validation")]
    assert sum(len(each.annotations) for each in contents) == ALL
    assert sum(each.account.lost["outside their image"] for each in contents) == 4
    assert sum(counts["instances"] for counts in training_set.counts.values()) == ALL


@pytest.mark.parametrize("way", ["above", "absolute", "link", "link to a folder"])
def test_no_image_outside_the_set_is_read(tmp_path, way):
    coco = write_source(tmp_path / "source")
    outside = tmp_path / "elsewhere" / "secret.png"
    outside.parent.mkdir()
    (tmp_path / "source" / "images" / "t0.png").rename(outside)
    name = {"above": "../elsewhere/secret.png", "absolute": str(outside)}.get(way, "images/l.png")
    if way == "link":
        (tmp_path / "source" / "images" / "l.png").symlink_to(outside)
    if way == "link to a folder":
        (tmp_path / "source" / "more").symlink_to(outside.parent)
        name = "more/secret.png"
    coco["images"][0]["file_name"] = name
    save(tmp_path / "source", coco)
    with pytest.raises(UserError, match="missing below"):
        run_import(tmp_path / "source", tmp_path / "set")
    assert not (tmp_path / "set").exists()


@pytest.mark.parametrize("suffix", [".png", ".tif", ".vrt"])
def test_an_image_that_points_to_other_files_is_refused(tmp_path, suffix):
    coco = write_source(tmp_path / "source")
    outside = tmp_path / "secret.png"
    (tmp_path / "source" / "images" / "t0.png").rename(outside)
    (tmp_path / "source" / "images" / f"v{suffix}").write_text(
        f'<VRTDataset rasterXSize="64" rasterYSize="64"><VRTRasterBand dataType="Byte" band="1">'
        f"<SimpleSource><SourceFilename>{outside}</SourceFilename><SourceBand>1</SourceBand>"
        f"</SimpleSource></VRTRasterBand></VRTDataset>"
    )
    assert open_raster(tmp_path / "source" / "images" / f"v{suffix}").width == SIZE
    coco["images"][0]["file_name"] = f"images/v{suffix}"
    save(tmp_path / "source", coco)
    with pytest.raises(UserError, match="points to other files"):
        run_import(tmp_path / "source", tmp_path / "set")


def test_files_beside_an_image_that_are_links_to_outside_are_not_copied(tmp_path):
    write_source(tmp_path / "source")
    secret = tmp_path / "secret.txt"
    secret.write_text("mine")
    (tmp_path / "source" / "images" / "t0.pgw").symlink_to(secret)
    run_import(tmp_path / "source", tmp_path / "set")
    assert not list((tmp_path / "set").rglob("*.pgw"))


@pytest.mark.parametrize("key", ["annotation_files", "image_folders"])
@pytest.mark.parametrize("place", ["../other", "/etc"])
def test_a_description_does_not_lead_outside_its_folder(tmp_path, key, place):
    write_source(tmp_path / "source")
    run_import(tmp_path / "source", tmp_path / "set")
    (tmp_path / "other").mkdir()
    path = tmp_path / "set" / "dataset.json"
    values = json.loads(path.read_text())
    outside = f"{place}/hosts" if key == "annotation_files" else place
    values[key] = dict.fromkeys(values[key], outside)
    path.write_text(json.dumps(values))
    with pytest.raises(UserError, match="missing in"):
        open_training_set(tmp_path / "set")


def test_a_declared_size_beyond_all_images_costs_no_memory(tmp_path):
    coco = write_source(tmp_path / "source")
    for image in coco["images"]:
        image["width"] = image["height"] = 10**9
    coco["annotations"][0]["segmentation"] = {"size": [10**9, 10**9], "counts": [0, 10**18]}
    coco["annotations"][0]["bbox"] = None
    save(tmp_path / "source", coco)
    with pytest.raises(UserError, match="No object"):
        run_import(tmp_path / "source", tmp_path / "set")
