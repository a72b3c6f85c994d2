"""Real layers: the account of every feature agrees with one worked out by geopandas alone."""

from __future__ import annotations

import warnings

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import rasterio
import shapely
from rasterio.merge import merge
from rs_mask_plugin.core.jobs.dataset_options import AnnotateParameters
from rs_mask_plugin.core.jobs.job import Job
from rs_mask_plugin.training.annotate import annotate
from rs_mask_plugin.training.dataset.coco_reader import read_split
from rs_mask_plugin.training.dataset.open import open_training_set

pytestmark = pytest.mark.slow


def banepa(data, folder):
    pixels, transform = merge(sorted((data / "banepa_buildings" / "train").glob("*.tif")))
    count, height, width = pixels.shape
    with rasterio.open(
        folder / "mosaic.tif",
        "w",
        driver="GTiff",
        count=count,
        height=height,
        width=width,
        dtype="uint8",
        crs="EPSG:4326",
        transform=transform,
    ) as out:
        out.write(pixels)
    return [folder / "mosaic.tif"], data / "banepa_buildings" / "buildings.gpkg", 512


def deadwood(data, folder):
    here = data / "deadwood_finland"
    return [here / "R70C21.tif"], here / "R70C21.gpkg", 256


def solaris(data, folder):
    here = data / "odd_rasters"
    return [here / "solaris_sample_geotiff.tif"], here / "solaris_geotiff_labels.geojson", 256


def idtrees(data, folder):
    here = data / "idtrees_trees"
    parts = [gpd.read_file(here / "ITC" / f"train_{site}.shp") for site in ("MLBS", "OSBS")]
    pd.concat(parts).to_file(folder / "trees.gpkg")
    return sorted((here / "RGB").glob("*.tif")), folder / "trees.gpkg", 200


@pytest.mark.parametrize(
    ("made", "features"), [(banepa, 1466), (deadwood, 23), (solaris, 43), (idtrees, 1215)]
)
def test_counts_reconcile_to_the_source_layer(shared_data, tmp_path, made, features):
    rasters, layer, tile_size = made(shared_data, tmp_path)
    parameters = AnnotateParameters(
        imagery=tuple(map(str, rasters)),
        annotations=str(layer),
        output=str(tmp_path / "set"),
        tile_size=tile_size,
        validation_share=0.0,
        background_share=100.0,
    )
    result = annotate(parameters, Job(lambda message: None))
    training_set = open_training_set(tmp_path / "set")
    told = training_set.provenance["features"]
    boxes = []
    for image in read_split(training_set, "train").images:
        with rasterio.open(image["file_name"]) as tile:
            crs = tile.crs
            boxes.append(shapely.box(*tile.bounds))
    outlines = gpd.read_file(layer).to_crs(crs).geometry.to_numpy()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        share = np.array([shapely.area(shapely.intersection(outlines, box)) for box in boxes])
    share /= shapely.area(outlines)
    best = share.max(axis=0)
    assert told["in the layer"] == len(outlines) == features
    assert told["kept"] == (best >= parameters.min_visible).sum()
    assert told["of these, nowhere whole"] == ((best >= 0.25) & (best < 0.999)).sum()
    assert told["outside the imagery"] == (best == 0).sum()
    lines = [n for text, n in told.items() if not text.startswith(("in the l", "of these"))]
    assert sum(lines) == features
    assert result["INSTANCES"] == (share >= parameters.min_visible).sum()
