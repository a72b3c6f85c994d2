"""A tiny COCO folder for the tests of training: bright rectangles on a dark, noisy ground."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import rasterio
from rasterio.transform import from_origin

SIDE = 96


def write_scene(
    folder: Path,
    *,
    tiles: dict[str, int] | None = None,
    dtype: str = "uint8",
    bands: int = 3,
    objects: int = 3,
    invalid_columns: int = 0,
) -> Path:
    """Write ``<split>.json`` and tiles of each split; returns the folder."""
    rng = np.random.default_rng(7)
    peak = {"uint8": 255, "uint16": 4000, "float32": 1.0}[dtype]
    for split, count in (tiles or {"train": 4, "validation": 2}).items():
        images, annotations = [], []
        (folder / split).mkdir(parents=True)
        for number in range(count):
            pixels = rng.uniform(0.2, 0.35, (bands, SIDE, SIDE))
            for _ in range(objects):
                w, h = rng.integers(16, 30, 2)
                x, y = int(rng.integers(1, SIDE - w - 1)), int(rng.integers(1, SIDE - h - 1))
                pixels[:, y : y + h, x : x + w] = 0.8
                corners = [x, y, x + w, y, x + w, y + h, x, y + h]
                annotations.append(
                    {
                        "id": len(annotations) + 1,
                        "image_id": number + 1,
                        "category_id": 1,
                        "iscrowd": 0,
                        "area": float(w * h),
                        "bbox": [float(v) for v in (x, y, w, h)],
                        "segmentation": [[float(value) for value in corners]],
                    }
                )
            valid = np.full((SIDE, SIDE), 255, np.uint8)
            valid[:, :invalid_columns] = 0
            name = f"{split}_{number}.tif"
            with rasterio.open(
                folder / split / name,
                "w",
                driver="GTiff",
                width=SIDE,
                height=SIDE,
                count=bands,
                dtype=dtype,
                crs="EPSG:32633",
                transform=from_origin(500000 + 100 * number, 5000000, 0.5, 0.5),
            ) as dataset:
                dataset.write((pixels * peak).astype(dtype))
                if invalid_columns:
                    dataset.write_mask(valid)
            images.append({"id": number + 1, "file_name": name, "width": SIDE, "height": SIDE})
        content = {
            "images": images,
            "annotations": annotations,
            "categories": [{"id": 1, "name": "roof"}],
        }
        (folder / f"{split}.json").write_text(json.dumps(content), encoding="utf-8")
    return folder
