"""Milliseconds a crop of each augmentation preset, against torchvision's transforms, in one run.

torchvision.transforms.v2 needs dense masks, one a object; ours moves outlines and rasterises them
inside their own windows. The steps that both have are compared one by one on the same tile, and the
whole of "standard" against a torchvision pipeline of the same steps. Both sides end with boxes,
labels and masks of the objects that are left. One thread, as in a loading process.

    python benchmarks/augmentation.py --side 512 --crop 384 --objects 60 --repeats 40
"""

from __future__ import annotations

import argparse
import json
import statistics
import time
from collections.abc import Callable

import numpy as np
import shapely
import shapely.affinity
import torch
from rs_mask_plugin.training.augmentation.compose import augment, compose
from rs_mask_plugin.training.augmentation.settings import PRESETS, AugmentationSettings
from rs_mask_plugin.training.structures.instances import Instances
from rs_mask_plugin.training.structures.packed_masks import pack_masks
from rs_mask_plugin.training.structures.sample import Sample
from torchvision import tv_tensors
from torchvision.transforms import v2

STEPS: dict[str, AugmentationSettings] = {
    "crop": AugmentationSettings(),
    "symmetries": AugmentationSettings(symmetries=True),
    "rotation": AugmentationSettings(rotation_share=1.0),
    "scale": AugmentationSettings(scale_low=0.7, scale_high=1.4, scale_share=1.0),
    "tone": AugmentationSettings(radiometry_share=1.0, brightness=0.1, contrast=0.2, gamma=0.2),
    "blur": AugmentationSettings(blur_share=1.0),
    "noise": AugmentationSettings(noise_share=1.0),
    "JPEG": AugmentationSettings(jpeg_share=1.0),
}
OURS_ALONE: dict[str, AugmentationSettings] = {
    "mosaic": AugmentationSettings(mosaic_share=1.0),
    "copy-paste": AugmentationSettings(paste_share=1.0, paste_scale=0.2),
    "coarser ground": AugmentationSettings(gsd_share=1.0),
    "haze": AugmentationSettings(haze_share=1.0),
    "shadow": AugmentationSettings(shadow_share=1.0),
}


def make_tile(side: int, objects: int, bands: int, seed: int) -> Sample:
    """Return a tile of noise with turned houses of 10 to 40 pixels."""
    rng = np.random.default_rng(seed)
    houses = []
    for _ in range(objects):
        width, height = rng.uniform(10, 40, 2)
        x, y = rng.uniform(25, side - 25, 2)
        house = shapely.box(-width / 2, -height / 2, width / 2, height / 2)
        turned = shapely.affinity.rotate(house, float(rng.uniform(0, 180)))
        houses.append(shapely.affinity.translate(turned, float(x), float(y)))
    outlines = np.empty(objects, object)
    outlines[:] = houses
    instances = Instances(
        outlines, np.ones(objects, np.int64), np.zeros(objects, bool), np.ones(objects)
    )
    pixels = torch.from_numpy(rng.random((bands, side, side), dtype=np.float32))
    return Sample(pixels, torch.ones((side, side), dtype=torch.bool), instances)


def ours(tile: Sample, settings: AugmentationSettings, crop: int, seed: int) -> int:
    """One sample of ours, to the masks; returns how many objects are left."""
    rng = np.random.default_rng(seed)
    whole = compose(tile, settings, rng, another=lambda: tile, donor=lambda: (1, tile))
    varied = augment(whole, settings, crop, rng)
    objects = varied.instances.select(~varied.instances.ignored)
    return len(pack_masks(objects, crop, crop))


class _EightSymmetries(v2.Transform):
    """torchvision has flips; with a quarter turn at random they are the eight symmetries."""

    def transform(self, inpt: object, params: dict[str, object]) -> object:
        del params
        return v2.functional.rotate(inpt, 90)


def theirs(name: str, crop: int) -> v2.Transform | None:
    """Return torchvision's transform for one of our steps."""
    flips = [
        v2.RandomHorizontalFlip(),
        v2.RandomVerticalFlip(),
        v2.RandomApply([_EightSymmetries()], p=0.5),
    ]
    cut = [v2.RandomCrop(crop, pad_if_needed=True)]
    known: dict[str, list[v2.Transform]] = {
        "crop": cut,
        "symmetries": [*flips, *cut],
        "rotation": [v2.RandomRotation(180, v2.InterpolationMode.BILINEAR), *cut],
        "scale": [v2.ScaleJitter((crop, crop), (0.7, 1.4)), *cut],
        "tone": [*cut, v2.ColorJitter(brightness=0.1, contrast=0.2)],
        "blur": [*cut, v2.GaussianBlur(5, (0.3, 1.2))],
        "noise": [*cut, v2.GaussianNoise(sigma=0.03)],
        "JPEG": [*cut, v2.ToDtype(torch.uint8, scale=True), v2.JPEG((40, 95))],
        "standard": [
            *flips,
            v2.RandomApply([v2.ScaleJitter((crop, crop), (0.7, 1.4))], p=0.7),
            *cut,
            v2.RandomApply([v2.ColorJitter(brightness=0.1, contrast=0.2)], p=0.8),
            v2.RandomApply([v2.GaussianNoise(sigma=0.03)], p=0.1),
            v2.RandomApply([v2.GaussianBlur(5, (0.3, 1.2))], p=0.05),
        ],
    }
    steps = known.get(name)
    return v2.Compose([*steps, v2.SanitizeBoundingBoxes(min_size=2)]) if steps else None


def dense(tile: Sample) -> tuple[tv_tensors.Image, dict[str, object]]:
    """Return the tile as torchvision's transforms take it."""
    side = tile.valid.shape[-1]
    masks = pack_masks(tile.instances, side, side).dense(side, side)
    return tv_tensors.Image(tile.pixels), {
        "boxes": tv_tensors.BoundingBoxes(
            torch.from_numpy(tile.instances.boxes()), format="XYXY", canvas_size=(side, side)
        ),
        "labels": torch.from_numpy(tile.instances.labels),
        "masks": tv_tensors.Mask(masks),
    }


def milliseconds(work: Callable[[int], object], repeats: int) -> float:
    """Return the median processor time of one call; the first two warm up.

    Of one thread, so it is the time on the clock of an idle machine, on a busy one too.
    """
    taken = []
    for seed in range(repeats + 2):
        torch.manual_seed(seed)
        started = time.process_time()
        work(seed)
        taken.append((time.process_time() - started) * 1e3)
    return statistics.median(taken[2:])


def main() -> None:
    """Measure and print one line a step, then everything as JSON."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--side", type=int, default=512, help="of the tile, pixels")
    parser.add_argument("--crop", type=int, default=384, help="of the sample, pixels")
    parser.add_argument("--objects", type=int, default=60)
    parser.add_argument("--bands", type=int, default=3)
    parser.add_argument("--repeats", type=int, default=40)
    wished = parser.parse_args()
    torch.set_num_threads(1)
    tile = make_tile(wished.side, wished.objects, wished.bands, 0)
    image, target = dense(tile)
    figures: dict[str, dict[str, float]] = {}
    for name, settings in {**PRESETS, **STEPS, **OURS_ALONE}.items():
        taken = milliseconds(
            lambda seed, settings=settings: ours(tile, settings, wished.crop, seed), wished.repeats
        )
        figures[name] = {"ours_ms": round(taken, 2)}
        transform = theirs(name, wished.crop) if wished.bands == 3 else None
        if transform is not None:
            other = milliseconds(
                lambda _, transform=transform: transform(image, target), wished.repeats
            )
            figures[name]["torchvision_ms"] = round(other, 2)
            figures[name]["times"] = round(other / taken, 2)
        print(name.ljust(16), figures[name])
    print(json.dumps({"parameters": vars(wished), "figures": figures}))


if __name__ == "__main__":
    main()
