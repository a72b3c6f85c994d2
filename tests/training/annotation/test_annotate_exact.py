"""No value of a pixel changes on the way from the raster through the tiles into the network."""

from __future__ import annotations

from dataclasses import dataclass, field

import geopandas as gpd
import numpy as np
import pytest
import rasterio
import shapely
import torch
from rasterio.transform import Affine
from rs_mask_plugin.core.detection.pipeline import detect
from rs_mask_plugin.core.detection.settings import DetectionSettings
from rs_mask_plugin.core.inference.network_detector import NetworkDetector
from rs_mask_plugin.core.jobs.dataset_options import AnnotateParameters
from rs_mask_plugin.core.jobs.job import Job
from rs_mask_plugin.core.models.architectures import build_network, default_options
from rs_mask_plugin.core.models.card import ModelCard
from rs_mask_plugin.core.models.scaling import BandScaling
from rs_mask_plugin.core.raster.source import open_raster
from rs_mask_plugin.core.stitching.objects import MemorySink
from rs_mask_plugin.training.annotate import annotate
from rs_mask_plugin.training.augmentation.settings import PRESETS
from rs_mask_plugin.training.dataset.coco_reader import read_split
from rs_mask_plugin.training.dataset.open import open_training_set
from rs_mask_plugin.training.loading.tile_dataset import TileDataset
from rs_mask_plugin.training.loading.tiles import annotated_tiles

pytestmark = pytest.mark.slow

SIDE = 128
ORIGIN = (500000.0, 6700000.0)


def extreme_pixels(dtype, bands, seed):
    """Values over the whole range of a type, with those that float32 can't hold."""
    rng = np.random.default_rng(seed)
    kind = np.dtype(dtype)
    if kind.kind == "f":
        pixels = rng.normal(0, 1000, (bands, SIDE, SIDE)).astype(kind)
        pixels[:, 3, 5] = np.nextafter(kind.type(0.1), kind.type(1))
        return pixels
    limits = np.iinfo(kind)
    pixels = rng.integers(limits.min, limits.max, (bands, SIDE, SIDE), kind, endpoint=True)
    pixels[:, 7, 7:9] = (limits.min, limits.max)
    return pixels


def write_raster(path, pixels, nodata=None, shift=0):
    count, height, width = pixels.shape
    with rasterio.open(
        path,
        "w",
        driver="GTiff",
        width=width,
        height=height,
        count=count,
        dtype=pixels.dtype,
        nodata=nodata,
        crs="EPSG:32633",
        transform=Affine(0.5, 0, ORIGIN[0] + shift * 0.5, 0, -0.5, ORIGIN[1]),
    ) as out:
        out.write(pixels)
    return str(path)


def make_set(folder, rasters, **more):
    """Annotate one house in each quarter of each raster."""
    houses = [
        shapely.box(*(ORIGIN[0] + (x + 20) / 2, ORIGIN[1] - (y + 40) / 2),
                    *(ORIGIN[0] + (x + 40) / 2, ORIGIN[1] - (y + 20) / 2))
        for x in range(0, SIDE * len(rasters), 64)
        for y in (0, 64)
    ]  # fmt: skip
    gpd.GeoDataFrame(geometry=houses, crs="EPSG:32633").to_file(folder / "houses.gpkg")
    parameters = AnnotateParameters(
        imagery=tuple(rasters),
        annotations=str(folder / "houses.gpkg"),
        output=str(folder / "set"),
        tile_size=64,
        validation_share=0.0,
        **more,
    )
    annotate(parameters, Job(lambda message: None))
    return open_training_set(folder / "set")


@pytest.mark.parametrize(
    ("dtype", "kept"),
    [
        ("int8", "int16"),  # older GDAL takes signed bytes for unsigned ones
        ("uint8", "uint8"),
        ("int16", "int16"),
        ("uint16", "uint16"),
        ("int32", "int32"),
        ("uint32", "uint32"),
        ("int64", "int64"),
        ("float32", "float32"),
        ("float64", "float64"),
    ],
)
def test_tiles_hold_every_value_of_the_source_in_its_own_type(tmp_path, dtype, kept):
    pixels = extreme_pixels(dtype, 3, seed=1)
    training_set = make_set(tmp_path, [write_raster(tmp_path / "a.tif", pixels)])
    records = annotated_tiles(read_split(training_set, "train"), training_set)
    assert len(records) == 4
    for record in records:
        column, row = place_of(record.path)
        with rasterio.open(record.path) as dataset:
            assert set(dataset.dtypes) == {kept}
            tile = dataset.read()
            assert (dataset.dataset_mask() > 0).all()
        np.testing.assert_array_equal(tile, pixels[:, row : row + 64, column : column + 64])


def test_rasters_of_several_types_share_a_type_that_holds_them_all(tmp_path):
    kinds = ("uint8", "int32", "float32")
    pixels = [extreme_pixels(kind, 2, seed) for seed, kind in enumerate(kinds)]
    rasters = [
        write_raster(tmp_path / f"{kind}.tif", part, shift=number * SIDE)
        for number, (kind, part) in enumerate(zip(kinds, pixels))
    ]
    training_set = make_set(tmp_path, rasters)
    for record in annotated_tiles(read_split(training_set, "train"), training_set):
        column, row = place_of(record.path)
        source = pixels[int(record.path.name[:4]) - 1]
        with rasterio.open(record.path) as dataset:
            assert set(dataset.dtypes) == {"float64"}
            tile = dataset.read()
        np.testing.assert_array_equal(tile, source[:, row : row + 64, column : column + 64])


def place_of(path):
    """Return the column and row that a tile's name ends with."""
    column, row = path.stem.split("_")[-2:]
    return int(column[1:]), int(row[1:])


@dataclass(frozen=True)
class WatchedScaling(BandScaling):
    """Scales as ever and keeps what came out: what the network gets."""

    seen: list = field(default_factory=list)

    def apply(self, pixels, valid):
        scaled = super().apply(pixels, valid)
        self.seen.append((scaled, valid))
        return scaled


def seen_by_detection(training_set, raster):
    """Detect with a network whose card is the training set's; one window covers the raster."""
    scaling = WatchedScaling(training_set.scaling.low, training_set.scaling.high)
    bands = len(training_set.band_names)
    card = ModelCard(
        architecture="mobilenet_v2_fpn",
        options=default_options("light", "file", proposals=10, detections_per_tile=2),
        classes=training_set.classes,
        band_names=training_set.band_names,
        dtype=training_set.dtype,
        scaling=scaling,
        mean=(0.5,) * bands,
        std=(0.5,) * bands,
        gsd=0.5,
        tile_size=SIDE,
    )
    network = NetworkDetector.of_network(
        build_network(card).eval(), card, device=torch.device("cpu"), score_floor=0.9
    )
    detect(open_raster(raster), network, DetectionSettings(tile_size=SIDE, margin=0), MemorySink())
    [(scaled, valid)] = scaling.seen
    return scaled[0][:, :SIDE, :SIDE], valid[0][:SIDE, :SIDE]


def imagery(name, folder):
    """Write the rasters of one case; return their paths."""
    rng = np.random.default_rng(3)
    if name == "12 bit, 4 bands":
        return [write_raster(folder / "a.tif", rng.integers(0, 4096, (4, SIDE, SIDE), np.uint16))]
    if name == "12 bit with nodata, two rasters":
        parts = [rng.integers(0, 4096, (4, SIDE, SIDE), np.uint16) for _ in range(2)]
        for part in parts:
            part[:, :9] = 0
        return [
            write_raster(folder / f"{i}.tif", part, nodata=0, shift=i * SIDE)
            for i, part in enumerate(parts)
        ]
    if name == "negative nodata":
        pixels = rng.integers(-3000, 3000, (2, SIDE, SIDE)).astype(np.int16)
        pixels[0, 50:60] = -9999
        return [write_raster(folder / "a.tif", pixels, nodata=-9999)]
    if name == "float with NaN and huge nodata":
        pixels = rng.normal(-5, 3, (3, SIDE, SIDE)).astype(np.float32)
        pixels[1, 20:30, 5:50] = np.nan
        pixels[:, 90:] = -3.4e38
        return [write_raster(folder / "a.tif", pixels, nodata=-3.4e38)]
    if name == "float64 with values beyond float32":
        pixels = rng.normal(1e6, 1, (2, SIDE, SIDE))
        pixels[0, 30:35, 30:35] = 1e300
        pixels[1, 100:, 100:] = np.inf
        return [write_raster(folder / "a.tif", pixels)]
    if name == "32-bit integers":
        return [
            write_raster(
                folder / "a.tif", rng.integers(2**24, 2**31, (2, SIDE, SIDE)).astype(np.uint32)
            )
        ]
    # several types in one set: 16-bit integers, signed and unsigned, and floats
    return [
        write_raster(
            folder / f"{kind}.tif",
            rng.integers(-500 if kind != "uint16" else 0, 5000, (2, SIDE, SIDE)).astype(kind),
            nodata=-32768 if kind == "int16" else None,
            shift=i * SIDE,
        )
        for i, kind in enumerate(("uint16", "int16", "float64"))
    ]


@pytest.mark.parametrize(
    "case",
    [
        "12 bit, 4 bands",
        "12 bit with nodata, two rasters",
        "negative nodata",
        "float with NaN and huge nodata",
        "float64 with values beyond float32",
        "32-bit integers",
        "several types",
    ],
)
def test_training_and_detection_see_the_same_bits(tmp_path, case):
    rasters = imagery(case, tmp_path)
    training_set = make_set(tmp_path, rasters)
    records = annotated_tiles(read_split(training_set, "train"), training_set)
    tiles = TileDataset(records, training_set.scaling, PRESETS["none"], 0, 0)
    detected = [seen_by_detection(training_set, raster) for raster in rasters]
    compared = 0
    for index, record in enumerate(records):
        sample = tiles.sample(index)
        column, row = place_of(record.path)
        scaled, valid = detected[int(record.path.name[:4]) - 1]
        window = np.s_[row : row + 64, column : column + 64]
        assert torch.equal(sample.valid, valid[window])
        assert torch.equal(sample.pixels, scaled[:, window[0], window[1]])
        assert torch.isfinite(sample.pixels).all()
        compared += int(sample.valid.sum())
    assert compared > 0.5 * SIDE * SIDE * len(rasters)
    assert len(records) == 4 * len(rasters)
