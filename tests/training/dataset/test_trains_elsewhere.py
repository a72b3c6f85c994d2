"""A training set is plain COCO: other people's readers and training loops take it as it is."""

from __future__ import annotations

import geopandas as gpd
import numpy as np
import pytest
import rasterio
import shapely
import torch
from pycocotools.coco import COCO
from rasterio.transform import Affine
from rs_mask_plugin.core.jobs.dataset_options import AnnotateParameters
from rs_mask_plugin.core.jobs.job import Job
from rs_mask_plugin.training.annotate import annotate
from torch.utils.data import DataLoader, Dataset
from torchvision.models.detection import MaskRCNN
from torchvision.models.detection.backbone_utils import resnet_fpn_backbone

pytestmark = pytest.mark.slow


class PlainCoco(Dataset):
    """What anyone writes first: pycocotools for the annotations, rasterio for the pixels."""

    def __init__(self, folder, split):
        self.images = folder / "images" / split
        self.coco = COCO(str(folder / "annotations" / f"{split}.json"))
        self.ids = sorted(self.coco.imgs)

    def __len__(self):
        return len(self.ids)

    def __getitem__(self, index):
        image = self.coco.imgs[self.ids[index]]
        with rasterio.open(self.images / image["file_name"]) as dataset:
            pixels = torch.from_numpy(dataset.read().astype(np.float32) / 255)
        entries = self.coco.loadAnns(self.coco.getAnnIds(image["id"], iscrowd=False))
        boxes = torch.tensor([entry["bbox"] for entry in entries], dtype=torch.float32)
        boxes[:, 2:] += boxes[:, :2]
        masks = np.stack([self.coco.annToMask(entry) for entry in entries])
        labels = torch.tensor([entry["category_id"] for entry in entries])
        return pixels, {"boxes": boxes, "labels": labels, "masks": torch.from_numpy(masks)}


def made_set(tmp_path):
    rng = np.random.default_rng(0)
    with rasterio.open(
        tmp_path / "image.tif",
        "w",
        driver="GTiff",
        width=128,
        height=64,
        count=3,
        dtype="uint8",
        crs="EPSG:32633",
        transform=Affine(1, 0, 500000, 0, -1, 6700064),
    ) as out:
        out.write(rng.integers(1, 255, (3, 64, 128)).astype(np.uint8))
    ring = shapely.box(500070, 6700010, 500100, 6700040) - shapely.box(
        500080, 6700020, 500090, 6700030
    )
    shapes = [shapely.box(500008, 6700008, 500030, 6700030), ring]
    frame = gpd.GeoDataFrame({"kind": ["house", "yard"]}, geometry=shapes, crs="EPSG:32633")
    frame.to_file(tmp_path / "layer.gpkg", driver="GPKG")
    annotate(
        AnnotateParameters(
            imagery=(str(tmp_path / "image.tif"),),
            annotations=str(tmp_path / "layer.gpkg"),
            output=str(tmp_path / "set"),
            class_field="kind",
            tile_size=64,
            validation_share=0.0,
        ),
        Job(lambda message: None),
    )
    return tmp_path / "set"


def test_plain_torchvision_takes_a_training_step_on_it(tmp_path):
    torch.manual_seed(0)
    dataset = PlainCoco(made_set(tmp_path), "train")
    backbone = resnet_fpn_backbone(backbone_name="resnet18", weights=None)
    model = MaskRCNN(backbone, num_classes=3, min_size=64, max_size=64)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.01)
    loader = DataLoader(dataset, batch_size=2, collate_fn=lambda batch: tuple(zip(*batch)))
    images, targets = next(iter(loader))
    assert len(images) == 2
    before = [weights.detach().clone() for weights in model.roi_heads.mask_predictor.parameters()]
    losses = model(list(images), list(targets))
    sum(losses.values()).backward()
    optimizer.step()
    assert all(torch.isfinite(loss) for loss in losses.values())
    after = model.roi_heads.mask_predictor.parameters()
    assert any(not torch.equal(old, new) for old, new in zip(before, after))


def test_a_hole_is_a_hole_to_pycocotools(tmp_path):
    dataset = PlainCoco(made_set(tmp_path), "train")
    masks = {int(t["labels"][0]): t["masks"][0] for _, t in (dataset[i] for i in range(2))}
    assert int(masks[1].sum()) == 22 * 22
    assert int(masks[2].sum()) == 30 * 30 - 10 * 10
