"""What the benchmarks of training share: made-up sets, cards, torchvision's own way to train."""

from __future__ import annotations

import contextlib
import io
import json
import random
import resource
import sys
from collections import OrderedDict
from pathlib import Path

import numpy as np
import torch
import torchvision
from PIL import Image
from pycocotools import mask as coco_mask
from torchvision.models.detection import MaskRCNN
from torchvision.models.detection.anchor_utils import AnchorGenerator
from torchvision.models.detection.backbone_utils import BackboneWithFPN
from torchvision.ops import FrozenBatchNorm2d
from torchvision.transforms import functional

sys.path.insert(0, str(Path(__file__).parents[1]))

from rs_mask_plugin.core.models.architectures import REGISTRY, default_options
from rs_mask_plugin.core.models.card import ClassDefinition, ModelCard
from rs_mask_plugin.core.models.scaling import BandScaling

IMAGENET_MEAN, IMAGENET_STD = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)


def card_of(architecture, heads, size, *, weights="file", **changes):
    """Return the card of a network for one class and three bands."""
    return ModelCard(
        architecture=architecture,
        options=default_options(heads, weights, **changes),
        classes=(ClassDefinition(1, "object"),),
        band_names=("red", "green", "blue"),
        dtype="uint8",
        scaling=BandScaling((0.0,) * 3, (255.0,) * 3),
        mean=IMAGENET_MEAN,
        std=IMAGENET_STD,
        gsd=0.1,
        tile_size=size,
    )


def write_set(folder, *, tiles, size, objects, seed=0):
    """Write a COCO folder of textured tiles with bright, turned rectangles; returns it."""
    rng = np.random.default_rng(seed)
    for split, count in (("train", tiles), ("val", 1)):
        images, annotations = [], []
        (folder / split).mkdir(parents=True)
        for number in range(1, count + 1):
            picture = Image.fromarray(
                (rng.random((size // 8, size // 8, 3)) * 120).astype(np.uint8)
            ).resize((size, size), Image.Resampling.BICUBIC)
            pixels = np.array(picture)
            for ring in rectangles(objects, size, rng):
                columns, rows = ring[:, 0], ring[:, 1]
                box = [columns.min(), rows.min(), np.ptp(columns), np.ptp(rows)]
                encoded = coco_mask.frPyObjects([ring.ravel().tolist()], size, size)
                mask = coco_mask.decode(encoded)[:, :, 0].astype(bool)
                pixels[mask] = rng.integers(150, 255, 3)
                annotations.append(
                    {
                        "id": len(annotations) + 1,
                        "image_id": number,
                        "category_id": 1,
                        "iscrowd": 0,
                        "area": float(mask.sum()),
                        "bbox": [float(value) for value in box],
                        "segmentation": [ring.ravel().tolist()],
                    }
                )
            name = f"{split}/{number}.png"
            Image.fromarray(pixels).save(folder / name)
            images.append({"id": number, "file_name": name, "width": size, "height": size})
        content = {
            "images": images,
            "annotations": annotations,
            "categories": [{"id": 1, "name": "object"}],
        }
        (folder / f"{split}.json").write_text(json.dumps(content))
    return folder


def rectangles(count, size, rng, least=10, most=40):
    """Return turned rectangles ``[4, 2]`` (x, y) in pixels, inside a square."""
    sides = rng.uniform(least, most, (count, 2)) / 2
    centres = rng.uniform(most, size - most, (count, 2))
    angles = rng.uniform(0, np.pi, count)
    found = []
    for (half_width, half_height), centre, angle in zip(sides, centres, angles):
        corners = np.array([[-1, -1], [1, -1], [1, 1], [-1, 1]]) * (half_width, half_height)
        turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
        found.append(corners @ turn.T + centre)
    return found


def tame_body_weights(architecture):
    """Return random weights of a body whose features stay small, as trained ones do."""
    torch.manual_seed(0)
    body = REGISTRY[architecture].body(3, "frozen")
    for module in body.modules():
        if isinstance(module, FrozenBatchNorm2d):
            module.weight.fill_(0.5)
    return body.state_dict()


class ReferenceSet(torch.utils.data.Dataset):
    """torchvision's references/detection: CocoDetection, polygons to dense masks, hflip.

    Written after ``coco_utils.py`` and ``presets.py`` there (``DetectionPresetTrain("hflip")``).
    """

    def __init__(self, folder, annotations):
        with contextlib.redirect_stdout(io.StringIO()):  # it says what it does line by line
            self._coco = torchvision.datasets.CocoDetection(str(folder), str(annotations))

    def __len__(self):
        return len(self._coco)

    def __getitem__(self, index):
        image, annotations = self._coco[index]
        width, height = image.size
        annotations = [entry for entry in annotations if not entry.get("iscrowd")]
        boxes = torch.tensor([entry["bbox"] for entry in annotations]).reshape(-1, 4)
        boxes[:, 2:] += boxes[:, :2]
        boxes[:, 0::2].clamp_(0, width)
        boxes[:, 1::2].clamp_(0, height)
        labels = torch.tensor([entry["category_id"] for entry in annotations])
        masks = dense_masks([entry["segmentation"] for entry in annotations], height, width)
        keep = (boxes[:, 3] > boxes[:, 1]) & (boxes[:, 2] > boxes[:, 0])
        target = {"boxes": boxes[keep], "labels": labels[keep], "masks": masks[keep]}
        pixels = functional.convert_image_dtype(functional.pil_to_tensor(image), torch.float32)
        if random.random() < 0.5:
            pixels = pixels.flip(-1)
            target["boxes"][:, [0, 2]] = width - target["boxes"][:, [2, 0]]
            target["masks"] = target["masks"].flip(-1)
        return pixels, target


def dense_masks(segmentations, height, width):
    """Return ``[N, H, W]`` uint8, as the reference's ``convert_coco_poly_to_mask`` does."""
    masks = []
    for polygons in segmentations:
        encoded = coco_mask.frPyObjects(polygons, height, width)
        decoded = coco_mask.decode(encoded)
        if decoded.ndim < 3:
            decoded = decoded[..., None]
        masks.append(torch.as_tensor(decoded, dtype=torch.uint8).any(dim=2))
    if not masks:
        return torch.zeros((0, height, width), dtype=torch.uint8)
    return torch.stack(masks)


def reference_network(architecture, body_weights, *, smallest, largest):
    """Return torchvision's Mask R-CNN with its own heads on the same body.

    Args:
        architecture: ``resnet50_fpn`` is built as ``maskrcnn_resnet50_fpn(weights_backbone=…)``
            builds it: frozen norms, three of the five stages trained. Others: all of it is trained.
        body_weights: Of the body.
        smallest: Shorter side to which images are enlarged, pixels (the recipe's: 800).
        largest: Longest side (the recipe's: 1333).
    """
    if architecture == "resnet50_fpn":
        network = torchvision.models.resnet50(weights=None, norm_layer=FrozenBatchNorm2d)
        backbone = torchvision.models.detection.backbone_utils._resnet_fpn_extractor(network, 3)
    else:
        body = REGISTRY[architecture].body(3, "frozen")
        backbone = BackboneWithFPN(
            torch.nn.Sequential(OrderedDict(body.named_children())),
            {end: str(place) for place, end in enumerate(body.stage_ends)},
            list(body.channels),
            256,
        )
    backbone.body.load_state_dict(body_weights)
    anchors = AnchorGenerator(((32,), (64,), (128,), (256,), (512,)), ((0.5, 1.0, 2.0),) * 5)
    return MaskRCNN(
        backbone, 2, rpn_anchor_generator=anchors, min_size=smallest, max_size=largest
    ).train()


def peak_memory(device):
    """Return the most bytes that this process has held: on the GPU, or altogether."""
    if device.type == "cuda":
        return torch.cuda.max_memory_allocated(device)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak * (1 if sys.platform == "darwin" else 1024)
