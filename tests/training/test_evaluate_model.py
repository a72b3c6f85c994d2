"""A model is measured on what fits it; what does not is said in a sentence."""

from __future__ import annotations

import json

import numpy as np
import pytest
import rasterio
import torch
from rasterio.transform import Affine
from rs_mask_plugin.core.jobs.errors import UserError
from rs_mask_plugin.core.jobs.job import Job
from rs_mask_plugin.core.jobs.model_options import EvaluateModelParameters
from rs_mask_plugin.core.jobs.protocol import Message
from rs_mask_plugin.core.models.architectures import build_network
from rs_mask_plugin.core.models.file import save_model
from rs_mask_plugin.training.evaluate_model import evaluate_model

from tests.model_cards import small_card

SIDE = 96


@pytest.fixture(scope="module")
def model(tmp_path_factory):
    path = tmp_path_factory.mktemp("model") / "roofs.safetensors"
    card = small_card(classes=("roof", "tree"))
    torch.manual_seed(0)
    save_model(path, build_network(card), card)
    return str(path)


def coco_set(
    folder,
    *,
    classes=("roof", "tree"),
    bands=3,
    annotations=None,
    damage=False,
    metres=0.1,
    copies=1,
):
    """Write a plain COCO folder with one tile for training and one for validation."""
    square = [[10, 10, 50, 10, 50, 50, 10, 50]]
    for split in ("train", "val"):
        (folder / split).mkdir(parents=True)
        tile = folder / split / f"{split}_tile.tif"
        with rasterio.open(
            tile,
            "w",
            driver="GTiff",
            width=SIDE,
            height=SIDE,
            count=bands,
            dtype="uint8",
            crs="EPSG:32633",
            transform=Affine(metres, 0, 500000, 0, -metres, 6700000),
        ) as out:
            out.write(np.random.default_rng(0).integers(0, 255, (bands, SIDE, SIDE), np.uint8))
        if damage and split == "val":
            tile.write_bytes(tile.read_bytes()[:3000])
        entry = {"image_id": 1, "category_id": 1, "segmentation": square, "bbox": [10, 10, 40, 40]}
        content = {
            "images": [{"id": 1, "file_name": tile.name, "width": SIDE, "height": SIDE}],
            "annotations": [
                {"id": i, **entry, **more} for i, more in enumerate(annotations or [{}], 1)
            ],
            "categories": [{"id": i, "name": name} for i, name in enumerate(classes, 1)],
        }
        for number in range(2, copies + 1):  # the same tile by other names
            name = f"{split}_{number}.tif"
            (folder / split / name).write_bytes(tile.read_bytes())
            content["images"].append({**content["images"][0], "id": number, "file_name": name})
            more = {"id": 1000 + number, "image_id": number}
            content["annotations"].append({**content["annotations"][0], **more})
        (folder / f"{split}.json").write_text(json.dumps(content))
    return str(folder)


def measure(model, training_set, **options):
    messages = []
    parameters = EvaluateModelParameters(
        model=model, training_set=training_set, device="cpu", **{"split": "validation", **options}
    )
    outputs = evaluate_model(parameters, Job(messages.append))
    warnings = [m.text for m in messages if isinstance(m, Message) and m.level == "warning"]
    return outputs, warnings


def test_a_set_with_the_models_classes_in_another_order_is_measured_by_name(tmp_path, model):
    report = tmp_path / "figures.json"
    folder = coco_set(tmp_path / "set", classes=("tree", "roof"))
    measure(model, folder, report=str(report))
    by_name = {entry["name"]: entry["truth"] for entry in json.loads(report.read_text())["classes"]}
    assert by_name == {"roof": 0, "tree": 1}


def test_workers_measure_what_one_process_measures(tmp_path, model):
    distributed = pytest.importorskip("distributed", reason="needs dask[distributed]")
    several = coco_set(tmp_path / "set", copies=5)
    with rasterio.open(tmp_path / "set" / "val" / "val_3.tif", "r+") as tile:
        tile.write(255 - tile.read())
    damaged = tmp_path / "set" / "val" / "val_4.tif"
    damaged.write_bytes(damaged.read_bytes()[:3000])
    one = measure(model, several, batch_size=2)
    with distributed.LocalCluster(
        n_workers=2,
        threads_per_worker=1,
        dashboard_address=None,
        processes=False,
        protocol="tcp",
    ) as cluster:
        many = measure(model, several, batch_size=2, scheduler=cluster.scheduler_address)
    assert many == one
    assert any("val_4.tif can't be read" in text for text in one[1])


def test_annotations_that_were_left_out_are_counted(tmp_path, model):
    folder = coco_set(
        tmp_path / "set", annotations=[{}, {"category_id": 77}, {"category_id": None}]
    )
    _, warnings = measure(model, folder)
    assert any(text.startswith("2 of 3 annotations were left out") for text in warnings)


def test_classes_that_the_model_does_not_know_are_named(tmp_path, model):
    folder = coco_set(tmp_path / "set", classes=("roof", "<pool>"))
    _, warnings = measure(model, folder)
    assert "The model doesn't know <pool>; their objects are not counted." in warnings


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"classes": ("car", "ship")}, "nothing in common"),
        ({"annotations": [{"iscrowd": 1}]}, "no object of the model's classes"),
        ({"bands": 5}, None),
        ({"bands": 2}, "No tile of the split validation can be read"),
        ({"damage": True}, "can.t be read|is damaged|can.t be opened"),
    ],
    ids=["other classes", "only ignored objects", "more bands", "too few bands", "damaged tile"],
)
def test_a_set_that_does_not_fit_the_model_ends_in_one_sentence(tmp_path, model, options, said):
    folder = coco_set(tmp_path / "set", **options)
    if said is None:
        measure(model, folder)  # the first three bands, as training takes them
        return
    with pytest.raises(UserError, match=said):
        measure(model, folder, report=str(tmp_path / "figures.json"))
    assert not (tmp_path / "figures.json").exists()


@pytest.mark.parametrize("name", ["model", "training_set"])
def test_what_is_not_there_is_named(tmp_path, model, name):
    wish = {"model": model, "training_set": coco_set(tmp_path / "set"), name: str(tmp_path / "no")}
    with pytest.raises(UserError, match="no"):
        measure(**wish)


def test_a_file_that_is_no_model_is_refused(tmp_path):
    (tmp_path / "model.safetensors").write_bytes(b"\x80\x04\x95 no model at all")
    with pytest.raises(UserError, match=r"model\.safetensors"):
        measure(str(tmp_path / "model.safetensors"), coco_set(tmp_path / "set"))


@pytest.mark.parametrize(("metres", "said"), [(0.1, False), (0.5, True)])
def test_tiles_of_another_ground_size_than_the_models_are_mentioned(tmp_path, model, metres, said):
    _, warnings = measure(model, coco_set(tmp_path / "set", metres=metres))
    assert any("the model was trained at 0.1 m" in text for text in warnings) == said
