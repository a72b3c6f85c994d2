"""A small set as another tool writes it: images with bright roofs whose pixels are known."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image
from rs_mask_plugin.core.jobs.dataset_options import ImportDatasetParameters
from rs_mask_plugin.core.jobs.job import Job
from rs_mask_plugin.training.dataset.coco_reader import SplitContents, read_split
from rs_mask_plugin.training.dataset.open import open_training_set
from rs_mask_plugin.training.import_dataset import import_dataset

SIZE = 64
ROOFS = [(4, 6, 24, 20), (30, 8, 50, 28), (10, 40, 28, 60)]  # x0, y0, x1, y1
ROOF_PIXELS = sum((x1 - x0) * (y1 - y0) for x0, y0, x1, y1 in ROOFS)


def ring(box: tuple[int, int, int, int]) -> list[int]:
    """Return a box as COCO's ring."""
    x0, y0, x1, y1 = box
    return [x0, y0, x1, y0, x1, y1, x0, y1]


def write_source(folder: Path, *, images: int = 4, suffix: str = ".png") -> dict[str, Any]:
    """Write images and ``result.json``; return what the JSON says."""
    (folder / "images").mkdir(parents=True, exist_ok=True)
    coco: dict[str, Any] = {
        "images": [],
        "annotations": [],
        "categories": [{"id": 0, "name": "house"}, {"id": 1, "name": "shed"}],
    }
    for number in range(images):
        pixels = np.full((SIZE, SIZE, 3), 60, np.uint8)
        for place, (x0, y0, x1, y1) in enumerate(ROOFS):
            pixels[y0:y1, x0:x1] = 220
            coco["annotations"].append(
                {
                    "id": len(coco["annotations"]) + 1,
                    "image_id": number,
                    "category_id": place % 2,
                    "segmentation": [ring((x0, y0, x1, y1))],
                    "bbox": [x0, y0, x1 - x0, y1 - y0],
                    "area": (x1 - x0) * (y1 - y0),
                    "iscrowd": 0,
                }
            )
        name = f"t{number}{suffix}"
        Image.fromarray(pixels).save(folder / "images" / name)
        coco["images"].append(
            {"id": number, "file_name": f"images/{name}", "width": SIZE, "height": SIZE}
        )
    save(folder, coco)
    return coco


def save(folder: Path, coco: dict[str, Any]) -> None:
    """Write ``result.json``."""
    (folder / "result.json").write_text(json.dumps(coco), encoding="utf-8")


def run_import(
    folder: Path, target: Path, format_name: str = "coco", **more: Any
) -> tuple[dict[str, Any], list[str]]:
    """Import a set; return the outputs and all that was said."""
    said: list[str] = []
    job = Job(lambda message: said.append(str(getattr(message, "text", ""))))
    found = import_dataset(
        ImportDatasetParameters(str(folder), str(target), format_name, **more), job
    )
    return found, said


def contents_of(folder: Path) -> dict[str, SplitContents]:
    """Return the contents of each split of a set."""
    training_set = open_training_set(folder)
    return {split: read_split(training_set, split) for split in training_set.annotation_files}


def total_area(folder: Path) -> float:
    """Return the area of all objects of a set, in square pixels."""
    return sum(entry["area"] for each in contents_of(folder).values() for entry in each.annotations)
