from __future__ import annotations

import pickle

import numpy as np
import pytest
from rasterio.crs import CRS
from rasterio.transform import Affine
from rs_mask_plugin.core.detection.band_stitching import Band, StitchingJob, stitch_band
from rs_mask_plugin.core.detection.outlines import OutlineOptions
from rs_mask_plugin.core.raster.source import RasterSource
from rs_mask_plugin.core.stitching.object_stream import ANY_LENGTH
from rs_mask_plugin.core.stitching.stitcher import StitchSettings
from rs_mask_plugin.core.stitching.tile_grid import TileGrid

from tests.perfect_detector import NoisyDetector, tile_polygons
from tests.scenes import Scene, make_scene

SIDE = 640
GRID = TileGrid(SIDE, SIDE, 96, 24)
SOURCE = RasterSource(
    path="scene.tif",
    name="scene",
    width=SIDE,
    height=SIDE,
    bands=(1, 2),
    band_names=("id", "class"),
    dtype="float32",
    crs=CRS.from_epsg(32633),
    transform=Affine(0.5, 0, 500000, 0, -0.5, 5000000),
    gsd=0.5,
)


def job_with(style: str) -> StitchingJob:
    return StitchingJob(
        GRID, None, StitchSettings(0.3), ANY_LENGTH, SOURCE, OutlineOptions(style=style), SOURCE.crs
    )


def searched(scene: Scene):
    detector = NoisyDetector(seed=1)
    return [(tile, tile_polygons(scene.bands, tile, detector)) for tile in GRID]


def stitched(job, tiles, first_row, row, end):
    band = Band(first_row, row, end)
    here = [one for one in tiles if first_row <= one[0].grid_row < end]
    return pickle.loads(pickle.dumps(stitch_band(job, band, here)))


def written(*bands):
    outlines = [outline for band in bands for part, _ in band.features for outline in part]
    scores = [score for band in bands for _, values in band.features for score in values["score"]]
    return outlines, scores


@pytest.fixture(scope="module")
def crowded():
    return searched(make_scene(SIDE, seed=3, small=60, medium=8, large=0, wide=0, touching=40))


@pytest.mark.parametrize("style", ["found", "square"])
def test_bands_apart_give_the_features_of_one_run_in_its_order(crowded, style):
    job = job_with(style)
    whole = stitched(job, crowded, 0, 0, GRID.rows)
    bands = [
        stitched(job, crowded, 0, 0, 5),
        stitched(job, crowded, 1, 5, 9),
        stitched(job, crowded, 5, 9, GRID.rows),
    ]
    assert bands[1].follows(bands[0].end) and bands[2].follows(bands[1].end)
    assert written(*bands) == written(whole)
    assert sum(band.objects for band in bands) == whole.objects > 60
    assert all(band.features for band in bands)


def test_a_band_below_an_object_of_many_rows_says_that_it_began_too_late():
    ids = np.zeros((SIDE, SIDE), np.int32)
    ids[20:620, 300:340] = 1
    tiles = searched(Scene(ids, np.array([0, 1])))
    job = job_with("found")
    above = stitched(job, tiles, 0, 0, 9)
    assert not stitched(job, tiles, 5, 9, GRID.rows).follows(above.end)
    whole = stitched(job, tiles, 0, 0, GRID.rows)
    below = stitched(job, tiles, 0, 9, GRID.rows)
    assert below.follows(above.end)
    assert written(above, below) == written(whole)
    assert len(written(whole)[0]) == 1
