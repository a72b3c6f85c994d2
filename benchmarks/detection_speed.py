"""Detection down to polygons on disk: ours against plain torchvision, same model, same tiles.

    python benchmarks/detection_speed.py --model model.safetensors --imagery folder-of-rasters

Without ``--model``, a ResNet-50-FPN with random weights and about 100 box-shaped detections a tile;
without ``--imagery``, smooth noise. All variants take turns on every tile, so that whatever else
the machine does hits all of them; read the ratios, not the times.

Plain torchvision is what its documentation shows: ``model.eval()``, ``model([tile])`` with the
resize to 800 pixels that it does unless told otherwise, masks pasted into the tile, thresholded,
``rasterio.features.shapes``, geopandas. The second variant has that resize and gradients off.

At the end the whole pipeline searches a raster made of the tiles, from blocks on disk to the layer,
and the network alone takes the same batches again: what is left is everything else.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

import geopandas
import numpy as np
import rasterio
import rasterio.features
import shapely
import torch
import torchvision
from torchvision.models.detection.roi_heads import paste_masks_in_image
from torchvision.models.detection.transform import GeneralizedRCNNTransform
from torchvision.ops import box_iou

sys.path.insert(0, str(Path(__file__).parents[1]))

from rs_mask_plugin.core.detect import detect_with
from rs_mask_plugin.core.inference.mask_contours import detections_to_polygons
from rs_mask_plugin.core.inference.network_detector import NetworkDetector
from rs_mask_plugin.core.jobs.detection_options import DetectParameters
from rs_mask_plugin.core.jobs.job import Job
from rs_mask_plugin.core.models.architectures import build_network, default_options
from rs_mask_plugin.core.models.card import ClassDefinition, ModelCard
from rs_mask_plugin.core.models.file import load_model
from rs_mask_plugin.core.models.scaling import BandScaling
from rs_mask_plugin.core.runtime.device import (
    choose_device,
    cpu_has_bf16,
    describe_device,
    prepare_cpu,
)

CRS = "EPSG:3857"


def random_model(device: torch.device):
    """Return a ResNet-50-FPN whose detections are many and shaped like their boxes."""
    torch.manual_seed(0)
    card = ModelCard(
        architecture="resnet50_fpn",
        options=replace(default_options("full"), detections_per_tile=100),
        classes=(ClassDefinition(1, "object"),),
        band_names=("red", "green", "blue"),
        dtype="uint8",
        scaling=BandScaling((0.0,) * 3, (255.0,) * 3),
        mean=(0.485, 0.456, 0.406),
        std=(0.229, 0.224, 0.225),
        gsd=0.1,
        tile_size=512,
    )
    network = build_network(card)
    with torch.no_grad():
        network.roi_heads.mask_predictor.mask_fcn_logits.bias.fill_(3.0)
        for module in network.modules():  # random residual blocks add up; keep features small
            if isinstance(module, torchvision.ops.FrozenBatchNorm2d):
                module.weight.fill_(0.5)
    return network.to(device).eval(), card


def tiles_of(paths, bands, size, count):
    """Return ``count`` raw tiles ``[bands, size, size]``, cut from rasters or made up."""
    tiles = []
    for path in paths:
        with rasterio.open(path) as raster:
            for row in range(0, raster.height - size + 1, size):
                for column in range(0, raster.width - size + 1, size):
                    window = rasterio.windows.Window(column, row, size, size)
                    tiles.append(raster.read(list(range(1, bands + 1)), window=window))
                    if len(tiles) == count:
                        return tiles
    generator = torch.Generator().manual_seed(0)
    while len(tiles) < count:
        coarse = torch.rand(1, bands, size // 16, size // 16, generator=generator)
        smooth = torch.nn.functional.interpolate(coarse, (size, size), mode="bicubic")
        tiles.append((smooth[0].clamp(0, 1) * 255).byte().numpy())
    return tiles


class Plain:
    """Torchvision as people run it."""

    def __init__(self, network, card, device, *, resize):
        self._network, self._card, self._device = network, card, device
        self._careful = not resize
        self._transform = network.transform
        if resize:
            self._transform = GeneralizedRCNNTransform(800, 1333, card.mean, card.std).eval()

    def __call__(self, tile):
        """Return polygons, scores, and when the network was done."""
        size = tile.shape[1:]
        valid = torch.ones(size, dtype=torch.bool, device=self._device)
        image = self._card.scaling.apply(torch.from_numpy(tile).to(self._device), valid)
        before, self._network.transform = self._network.transform, self._transform
        if self._careful:
            with torch.inference_mode():
                found = self._network([image])[0]
                found["masks"] = paste_masks_in_image(found["masks"], found["boxes"], size)
        else:
            found = self._network([image])[0]
        self._network.transform = before
        seconds = synchronised_clock(self._device)
        masks = (found["masks"][:, 0] > 0.5).cpu().numpy().astype(np.uint8)
        polygons = []
        for mask in masks:
            parts = [
                shapely.geometry.shape(geometry)
                for geometry, value in rasterio.features.shapes(mask, mask=mask > 0)
                if value
            ]
            polygons.append(shapely.union_all(parts) if parts else None)
        return polygons, found["scores"].detach().cpu().numpy(), seconds


class Ours:
    """The detector and outlines of this package."""

    def __init__(self, network, card, device, precision):
        self._device = device
        self.detector = NetworkDetector.of_network(
            network, card, device=device, precision=precision
        )

    def __call__(self, tile):
        """Return polygons, scores, and when the network was done."""
        (found,) = self.detector(tile[None], np.ones((1, *tile.shape[1:]), bool))
        seconds = synchronised_clock(self._device)
        return detections_to_polygons(found), found.scores, seconds

    def detections(self, tile):
        """Return the raw detections of a tile."""
        return self.detector(tile[None], np.ones((1, *tile.shape[1:]), bool))[0]


def synchronised_clock(device):
    """Return the time once the device has done all its work."""
    if device.type == "cuda":
        torch.cuda.synchronize()
    return time.perf_counter()


def write(polygons, scores, path):
    """Write one tile's layer."""
    frame = geopandas.GeoDataFrame(
        {"score": scores.astype(float)}, geometry=list(polygons), crs=CRS
    )
    frame[frame.geometry.notna()].to_file(path, driver="GPKG")


def agreement(exact, other, tiles, score=0.5):
    """Return how many detections of one have a partner in the other, and their differences."""
    found = total = 0
    scores, masks = [], []
    for tile in tiles:
        one, two = exact.detections(tile), other.detections(tile)
        sure = np.flatnonzero(one.scores >= score)
        total += len(sure)
        if not len(sure) or not len(two):
            continue
        iou = box_iou(torch.from_numpy(one.boxes[sure]), torch.from_numpy(two.boxes))
        best, partner = iou.max(dim=1)
        near = (best >= 0.9).numpy()
        found += int(near.sum())
        mine, theirs = sure[near], partner.numpy()[near]
        scores += list(abs(one.scores[mine] - two.scores[theirs]))
        a, b = one.masks[mine] > 0.5, two.masks[theirs] > 0.5
        masks += list((a & b).sum((1, 2)) / np.maximum((a | b).sum((1, 2)), 1))
    return found, total, scores, masks


class Recorder:
    """A detector that keeps its batches and counts its seconds."""

    def __init__(self, detector):
        self._detector = detector
        self.batches = []
        self.seconds = 0.0

    def __call__(self, batch, valid):
        """Detect."""
        self.batches.append((batch, valid))
        start = time.perf_counter()
        found = self._detector(batch, valid)
        self.seconds += time.perf_counter() - start
        return found


def end_to_end(detector, card, tiles, folder, rounds=2):
    """Return seconds of a whole search, of its network, and of the network alone: the least."""
    across = max(1, int(len(tiles) ** 0.5))
    size, bands = tiles[0].shape[1], len(tiles[0])
    path = folder / "scene.tif"
    with rasterio.open(
        path,
        "w",
        driver="GTiff",
        width=across * size,
        height=across * size,
        count=bands,
        dtype=tiles[0].dtype,
        crs="EPSG:32645",
        transform=rasterio.Affine(card.gsd or 1, 0, 350000, 0, -(card.gsd or 1), 3060000),
        tiled=True,
        compress="deflate",
    ) as raster:
        for number, tile in enumerate(tiles[: across**2]):
            row, column = divmod(number, across)
            window = rasterio.windows.Window(column * size, row * size, size, size)
            raster.write(tile, window=window)
    walls, insides, alones = [], [], []
    for number in range(rounds):
        recorder = Recorder(detector)
        output = folder / f"whole-{number}.gpkg"
        parameters = DetectParameters(input=(str(path),), model="model", output=str(output))
        start = time.perf_counter()
        detect_with(
            parameters,
            Job(lambda message: None),
            card,
            "benchmark",
            lambda precision, recorder=recorder: (recorder, detector.precision, 2),
        )
        walls.append(time.perf_counter() - start)
        insides.append(recorder.seconds)
        start = time.perf_counter()
        for batch, valid in recorder.batches:
            detector(batch, valid)
        alones.append(time.perf_counter() - start)
    return min(walls), min(insides), min(alones), sum(len(valid) for _, valid in recorder.batches)


def main():
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--model", type=Path)
    parser.add_argument("--imagery", type=Path, help="a raster or a folder of rasters")
    parser.add_argument("--tile", type=int, default=512)
    parser.add_argument("--tiles", type=int, default=8)
    parser.add_argument("--device", default="auto")
    parser.add_argument("--tables", type=Path, help="write the table here as well (Markdown)")
    arguments = parser.parse_args()
    prepare_cpu()
    device = choose_device(arguments.device)
    network, card = load_model(arguments.model, device) if arguments.model else random_model(device)
    folder = arguments.imagery
    paths = [] if folder is None else sorted(folder.glob("*.tif")) if folder.is_dir() else [folder]
    tiles = tiles_of(paths, len(card.band_names), arguments.tile, arguments.tiles)

    variants = {
        "plain torchvision": Plain(network, card, device, resize=True),
        "plain, no resize, inference mode": Plain(network, card, device, resize=False),
        "ours, float32": Ours(network, card, device, "float32"),
    }
    if device.type == "cuda" or cpu_has_bf16():
        variants["ours, bfloat16"] = Ours(network, card, device, "bfloat16")
    times = {name: [] for name in variants}
    rest = {name: [] for name in variants}
    objects = dict.fromkeys(variants, 0)
    with tempfile.TemporaryDirectory() as scratch:
        for run in variants.values():  # warm up
            run(tiles[0])
        for number, tile in enumerate(tiles):
            for name, run in variants.items():
                start = time.perf_counter()
                polygons, scores, after_network = run(tile)
                write(polygons, scores, Path(scratch) / f"{name}-{number}.gpkg")
                end = time.perf_counter()
                times[name].append(end - start)
                rest[name].append(end - after_network)
                objects[name] += len(polygons)
    lines = [
        f"{card.architecture}, {card.options.heads} heads, {len(tiles)} tiles of "
        f"{arguments.tile} px, {describe_device(device)}, torch {torch.__version__}",
        "",
        "| variant | s a tile (median) | (least) | × plain (median) | × plain (least) "
        "| after the network | detections |",
        "|---|---|---|---|---|---|---|",
    ]
    base = times["plain torchvision"]
    for name, values in times.items():
        median, least = statistics.median(values), min(values)
        lines.append(
            f"| {name} | {median:.3f} | {least:.3f} | {statistics.median(base) / median:.2f} "
            f"| {min(base) / least:.2f} | {100 * sum(rest[name]) / sum(values):.0f} % "
            f"| {objects[name]} |"
        )
    if "ours, bfloat16" in variants:
        found, total, scores, masks = agreement(
            variants["ours, float32"], variants["ours, bfloat16"], tiles
        )
        lines += [
            "",
            f"bfloat16 against float32: {found} of {total} detections with score ≥ 0.5 have a "
            f"partner at box IoU ≥ 0.9; score differs by {np.mean(scores or [0]):.4f} on average "
            f"({np.max(scores or [0]):.3f} at most), mask IoU {np.mean(masks or [0]):.3f}.",
        ]
    best = [run for run in variants.values() if isinstance(run, Ours)][-1]
    with tempfile.TemporaryDirectory() as scratch:
        wall, inside, alone, windows = end_to_end(best.detector, card, tiles, Path(scratch))
    lines += [
        "",
        f"End to end, {best.detector.precision}: {windows} windows from the blocks on disk to the "
        f"layer in {wall:.2f} s ({windows / wall:.1f} windows a second); the network alone takes "
        f"{alone:.2f} s for the same batches, {inside:.2f} s beside the rest. Not the network: "
        f"**{100 * max(0.0, 1 - alone / wall):.1f} %** of the time (the aim: 10 % at most).",
    ]
    print("\n".join(lines))
    if arguments.tables:
        arguments.tables.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
