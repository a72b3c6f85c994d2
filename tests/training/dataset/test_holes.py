"""Objects with holes keep their sub-pixel outline on the whole way through training sets."""

from __future__ import annotations

import json
from pathlib import Path

import geopandas as gpd
import numpy as np
import rasterio
import shapely
from rasterio.transform import Affine
from rs_mask_plugin.core.jobs.dataset_options import (
    AnnotateParameters,
    ExportDatasetParameters,
    ImportDatasetParameters,
)
from rs_mask_plugin.core.jobs.job import Job
from rs_mask_plugin.training.annotate import annotate
from rs_mask_plugin.training.dataset.coco_reader import read_split
from rs_mask_plugin.training.dataset.open import open_training_set
from rs_mask_plugin.training.export_dataset import export_dataset
from rs_mask_plugin.training.import_dataset import import_dataset
from rs_mask_plugin.training.loading.tiles import annotated_tiles

RING = shapely.Point(31.3, 30.7).buffer(21.2).difference(shapely.Point(28.4, 33.1).buffer(8.6))


def job() -> Job:
    return Job(lambda _: None)


def made_set(folder: Path) -> Path:
    """Annotate one tile with a ring; pixels are a metre."""
    profile = {"driver": "GTiff", "width": 64, "height": 64, "count": 3, "dtype": "uint8"}
    grid = {"crs": "EPSG:32633", "transform": Affine(1, 0, 500000, 0, -1, 6700064)}
    with rasterio.open(folder / "image.tif", "w", **profile, **grid) as out:
        out.write(np.random.default_rng(0).integers(1, 255, (3, 64, 64)).astype(np.uint8))
    placed = shapely.transform(RING, lambda p: (500000, 6700064) + p * (1, -1))
    gpd.GeoDataFrame(geometry=[placed], crs="EPSG:32633").to_file(folder / "layer.gpkg")
    annotate(
        AnnotateParameters(
            imagery=(str(folder / "image.tif"),),
            annotations=str(folder / "layer.gpkg"),
            output=str(folder / "set"),
            tile_size=64,
            validation_share=0.0,
        ),
        job(),
    )
    return folder / "set"


def only_outline(folder: Path) -> shapely.Geometry:
    """Return the outline that training would see."""
    training_set = open_training_set(folder)
    tile = annotated_tiles(read_split(training_set, "train"), training_set)[0]
    assert len(tile.instances) == 1
    return tile.instances.outlines[0]


def off_by(outline: shapely.Geometry) -> float:
    """Return the area between an outline and the true one, square pixels."""
    return float(outline.symmetric_difference(RING).area)


def test_annotating_keeps_the_outline_of_a_ring(tmp_path):
    outline = only_outline(made_set(tmp_path))
    assert len(outline.interiors) == 1
    assert off_by(outline) < 0.02


def test_sets_made_before_read_their_pixels(tmp_path):
    folder = made_set(tmp_path)
    path = folder / "annotations" / "train.json"
    values = json.loads(path.read_text())
    del values["annotations"][0]["rsmask_outline"]
    path.write_text(json.dumps(values))
    stairs = only_outline(folder)
    assert (shapely.get_coordinates(stairs) % 1 == 0).all()
    assert 1 < off_by(stairs) < 60


def test_the_outline_survives_coco_out_and_in(tmp_path):
    folder = made_set(tmp_path)
    out, back = str(tmp_path / "out"), str(tmp_path / "back")
    export_dataset(ExportDatasetParameters(str(folder), out, "coco"), job())
    # A plain folder of one image can't be divided, so the set itself comes in again.
    import_dataset(ImportDatasetParameters(str(folder), back), job())
    assert off_by(only_outline(tmp_path / "back")) < 0.02
    exported = json.loads((tmp_path / "out" / "annotations" / "instances_train.json").read_text())
    assert exported["annotations"][0]["rsmask_outline"]
