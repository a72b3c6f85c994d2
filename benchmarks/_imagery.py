"""Rasters and models that several benchmarks share: real ones where given, else made up."""

from __future__ import annotations

import itertools
import random
import shutil
from pathlib import Path

import numpy as np
import rasterio
import torch
from rasterio.transform import Affine
from rasterio.windows import Window
from rs_mask_plugin.core.models.architectures import build_network, default_options
from rs_mask_plugin.core.models.card import ClassDefinition, ModelCard
from rs_mask_plugin.core.models.file import save_model
from rs_mask_plugin.core.models.scaling import BandScaling

PATCH = 512
"""Side of the pieces that rasters are made of, and of their blocks, pixels."""
_GSD = 0.13


def model_file(path, folder):
    """Return a model's path; without one, a network of random weights that finds many boxes."""
    if path is not None:
        return path
    torch.manual_seed(0)
    card = ModelCard(
        architecture="mobilenet_v2_fpn",
        options=default_options("light"),
        classes=(ClassDefinition(1, "object"),),
        band_names=("red", "green", "blue"),
        dtype="uint8",
        scaling=BandScaling((0.0,) * 3, (255.0,) * 3),
        mean=(0.5,) * 3,
        std=(0.5,) * 3,
        gsd=_GSD,
        tile_size=PATCH,
        score_thresholds={"1": 0.3},
    )
    network = build_network(card)
    with torch.no_grad():
        network.roi_heads.mask_predictor.mask_fcn_logits.bias.fill_(3.0)
    made = Path(folder) / "random.safetensors"
    save_model(made, network, card)
    return made


def pieces_of(imagery, bands=3, count=64):
    """Return up to ``count`` pieces ``[bands, 512, 512]`` uint8 of a raster or a folder of them."""
    pieces = []
    folder = imagery is not None and imagery.is_dir()
    paths = [] if imagery is None else sorted(imagery.glob("*.tif")) if folder else [imagery]
    for path in paths:
        with rasterio.open(path) as raster:
            for row, column in itertools.product(
                range(0, raster.height - PATCH + 1, PATCH),
                range(0, raster.width - PATCH + 1, PATCH),
            ):
                if len(pieces) < count:
                    window = Window(column, row, PATCH, PATCH)
                    pieces.append(raster.read(list(range(1, bands + 1)), window=window))
    if imagery is not None and not pieces:
        raise SystemExit(f"There is no raster of {PATCH} pixels or more in {imagery}.")
    generator = np.random.default_rng(0)
    return pieces or [_painted(generator, bands) for _ in range(8)]


def _painted(generator, bands):
    """Return a piece of smooth ground with rectangles on it."""
    coarse = torch.from_numpy(generator.random((1, bands, PATCH // 32, PATCH // 32), np.float32))
    ground = torch.nn.functional.interpolate(coarse, (PATCH, PATCH), mode="bicubic")[0]
    piece = (ground.clamp(0, 1) * 120).byte().numpy()
    for x, y in generator.integers(0, PATCH - 48, (60, 2)):
        width, height = generator.integers(10, 48, 2)
        piece[:, y : y + height, x : x + width] = generator.integers(100, 256, (bands, 1, 1))
    return piece


def make_raster(path, pieces, side, *, places=0, compress="deflate"):
    """Write a square GeoTIFF of pieces: everywhere, or in some places of a sparse one.

    Args:
        path: Where.
        pieces: ``[bands, 512, 512]`` each.
        side: Pixels, rounded up to whole pieces.
        places: Pieces that a sparse raster holds, scattered; 0: it is full.
        compress: How blocks are compressed.
    """
    across = -(-side // PATCH)
    cells = list(itertools.product(range(across), range(across)))
    if places:
        cells = sorted(random.Random(0).sample(cells, min(places, len(cells))))
    with rasterio.open(
        path,
        "w",
        driver="GTiff",
        width=across * PATCH,
        height=across * PATCH,
        count=len(pieces[0]),
        dtype=pieces[0].dtype,
        crs="EPSG:32645",
        transform=Affine(_GSD, 0, 350000, 0, -_GSD, 3060000),
        tiled=True,
        blockxsize=PATCH,
        blockysize=PATCH,
        compress=compress,
        sparse_ok=True,
        bigtiff="yes",
        nodata=0 if places else None,
    ) as raster:
        for number, (row, column) in enumerate(cells):
            # Another order in each row, so that neighbours differ from row to row.
            piece = pieces[(number * 7 + row) % len(pieces)]
            raster.write(piece, window=Window(column * PATCH, row * PATCH, PATCH, PATCH))
    return path


def room_for(folder, gigabytes):
    """Stop with one sentence where a disk has too little room."""
    free = shutil.disk_usage(folder).free / 1e9
    if free < gigabytes:
        raise SystemExit(f"{folder} has {free:.1f} GB free; this needs {gigabytes:.1f} GB.")
