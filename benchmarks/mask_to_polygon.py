"""From masks to polygons: ours against pasting masks into tiles and ``rasterio.features.shapes``.

``python benchmarks/mask_to_polygon.py``: time a detection, vertices, and IoU to the pasted mask.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

import numpy as np
import rasterio.features
import shapely
import torch
from numpy.typing import NDArray
from rs_mask_plugin.core.inference.detector import TileDetections
from rs_mask_plugin.core.inference.mask_contours import detections_to_polygons
from torchvision.models.detection.roi_heads import paste_masks_in_image

sys.path.insert(0, str(Path(__file__).parents[1]))

from tests.perfect_detector import PerfectDetector
from tests.scenes import make_scene

_LARGEST_PASTE = 3000  # px


def real_looking(size: int, mask_size: int, seed: int) -> TileDetections:
    """Return what a network would find in a tile: blurred, uneven masks of a scene's objects."""
    rng = np.random.default_rng(seed)
    scene = make_scene(
        size, seed=seed, small=160, medium=25, large=1, wide=0, touching=60, classes=1
    )
    found = PerfectDetector(mask_size)(scene.bands[None], np.ones((1, size, size), bool))[0]
    masks = torch.from_numpy(found.masks)[:, None]
    blurred = torch.nn.functional.avg_pool2d(masks, 3, 1, 1, count_include_pad=False)[:, 0]
    noise = torch.from_numpy(rng.normal(0, 0.06, blurred.shape).astype(np.float32))
    boxes = found.boxes + rng.normal(0, 0.3, found.boxes.shape).astype(np.float32)
    return TileDetections(boxes, found.scores, found.labels, (blurred + noise).clip(0, 1).numpy())


def paste_and_trace(found: TileDetections, size: int) -> NDArray[np.object_]:
    """Return polygons in the usual way: full-tile masks, thresholded, traced along pixels."""
    masks = torch.from_numpy(found.masks)[:, None]
    pasted = paste_masks_in_image(masks, torch.from_numpy(found.boxes), (size, size))
    binary = (pasted[:, 0] >= 0.5).numpy().astype(np.uint8)
    polygons = np.full(len(found), None, dtype=object)
    for row, mask in enumerate(binary):
        traced = rasterio.features.shapes(mask, mask=mask > 0)
        parts = [shapely.geometry.shape(geometry) for geometry, _ in traced]
        if parts:
            polygons[row] = shapely.union_all(parts)
    return polygons


def pasted_finely(found: TileDetections) -> NDArray[np.object_]:
    """Return the same on pixels up to 16 times finer: what is left is no matter of pixels."""
    polygons = np.full(len(found), None, dtype=object)
    for row in range(len(found)):
        extent = float((found.boxes[row, 2:] - found.boxes[row, :2]).max())
        zoom = max(1, min(16, int(_LARGEST_PASTE / extent)))
        box = found.boxes[row] * zoom
        low = np.floor(box[:2]) - 2 * zoom
        one = TileDetections(
            (box - np.tile(low, 2))[None].astype(np.float32),
            found.scores[row : row + 1],
            found.labels[row : row + 1],
            found.masks[row : row + 1],
        )
        traced = paste_and_trace(one, int((box[2:] - low).max()) + 4 * zoom)[0]
        if traced is not None:
            polygons[row] = shapely.transform(
                traced, lambda c, low=low, zoom=zoom: (c + low) / zoom
            )
    return polygons


def overlaps(first: NDArray[np.object_], second: NDArray[np.object_]) -> NDArray[np.float64]:
    """Return IoU pairwise, 0 where one is missing."""
    shared = shapely.area(shapely.intersection(first, second))
    return np.nan_to_num(shared / (shapely.area(first) + shapely.area(second) - shared))


def best_time(function: object, *arguments: object, repeats: int = 5) -> float:
    """Return the shortest of several runs, seconds: other work on the machine only adds."""
    times = []
    for _ in range(repeats):
        start = time.perf_counter()
        function(*arguments)  # type: ignore[operator]
        times.append(time.perf_counter() - start)
    return min(times)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=0)
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    print(
        "| tile | M | detections | ours, µs | paste + shapes, µs | × | vertices | theirs ", end=""
    )
    print("| IoU, objects from 64 px | … on 16 × finer pixels, all: mean | worst |")
    print("|---|---|---|---|---|---|---|---|---|---|---|")
    for size, mask_size in ((512, 28), (1024, 28), (1024, 56)):
        found = real_looking(size, mask_size, arguments.seed)
        ours, theirs = detections_to_polygons(found), paste_and_trace(found, size)
        fine = pasted_finely(found)
        mine = best_time(detections_to_polygons, found) / len(found)
        other = best_time(paste_and_trace, found, size, repeats=2) / len(found)
        to_pasted, to_fine = overlaps(ours, theirs), overlaps(ours, fine)
        large = (found.boxes[:, 2:] - found.boxes[:, :2]).max(1) >= 64
        print(
            f"| {size} | {mask_size} | {len(found)} | {mine * 1e6:.1f} | {other * 1e6:.0f} "
            f"| {other / mine:.0f} | {shapely.get_num_coordinates(ours).mean():.0f} "
            f"| {shapely.get_num_coordinates(theirs).mean():.0f} "
            f"| {to_pasted[large].mean():.4f} "
            f"| {to_fine.mean():.4f} | {to_fine.min():.4f} |",
            flush=True,
        )


if __name__ == "__main__":
    main()
