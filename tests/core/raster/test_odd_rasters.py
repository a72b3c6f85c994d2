"""Odd rasters: each gives a layer whose polygons lie on it, or one sentence that says why not."""

from dataclasses import replace

import geopandas as gpd
import numpy as np
import pytest
import rasterio
import shapely
from rasterio.crs import CRS
from rasterio.transform import Affine
from rs_mask_plugin.core.inference.detector import TileDetections
from rs_mask_plugin.core.jobs.errors import UserError
from rs_mask_plugin.core.models.scaling import BandScaling
from rs_mask_plugin.core.raster.crs import same_crs
from rs_mask_plugin.core.raster.source import open_raster
from rs_mask_plugin.core.vector.geometry import transform_polygons

from tests.core.detection.detect_kit import CARD, Log, run_job, write_scene

pytestmark = pytest.mark.slow

RASTERS = ".tif"


def one_in_the_middle(batch, valid):
    """Find one object in each window: a square amid its valid pixels."""
    found = []
    for pixels, seen in zip(batch, valid):
        assert pixels[:, seen].size == 0 or np.isfinite(pixels[:, seen]).all()
        rows, columns = np.nonzero(seen)
        if len(rows) == 0:
            found.append(TileDetections.empty())
            continue
        x, y = columns.mean(), rows.mean()
        found.append(
            TileDetections(
                np.array([[x - 3, y - 3, x + 3, y + 3]], np.float32),
                np.array([0.9], np.float32),
                np.array([1]),
                np.ones((1, 28, 28), np.float32),
            )
        )
    return found


def fitting_card(source):
    count = len(source.bands)
    return replace(
        CARD,
        band_names=source.band_names,
        dtype=source.dtype,
        scaling=BandScaling((0.0,) * count, (255.0,) * count),
        mean=(0.0,) * count,
        std=(1.0,) * count,
        gsd=source.gsd,
        tile_size=256,
    )


def odd_rasters(shared_data):
    folder = shared_data / "odd_rasters"
    return sorted(path for path in folder.rglob("*") if path.suffix == RASTERS)


def test_every_odd_raster_gives_a_layer_on_its_place_with_a_model_that_fits(shared_data, tmp_path):
    paths = odd_rasters(shared_data)
    assert len(paths) > 35
    without = []
    for number, path in enumerate(paths):
        source = open_raster(path)
        outputs = run_job(
            [path],
            tmp_path / f"{number}.gpkg",
            detector=one_in_the_middle,
            card=fitting_card(source),
            simplify=0.0,
        )
        layer = gpd.read_file(outputs["OUTPUT"])
        assert (layer.crs is None) == (source.crs is None), path.name
        if not len(layer):
            without.append(path.name)
            continue
        frame = transform_polygons(
            np.array([shapely.box(0, 0, source.width, source.height)], object), source.transform
        )[0]
        assert shapely.covers(frame.buffer(abs(source.transform.a)), layer.geometry).all(), path
        assert layer.geometry.is_valid.all(), path.name
        if source.crs is not None:
            assert (layer.area_m2 > 0).all(), path.name
        with rasterio.open(path) as dataset:
            if source.georeferenced:
                assert source.transform.almost_equals(dataset.transform), path.name
    assert without == ["rasterio_all-nodata.tif"]


@pytest.mark.parametrize(
    ("bands", "dtype", "gsd"), [(3, "uint8", 0.1), (1, "uint16", 0.5), (4, "float32", 1.0)]
)
def test_every_odd_raster_gives_a_layer_or_one_sentence_with_any_model(
    shared_data, tmp_path, bands, dtype, gsd
):
    card = replace(
        CARD,
        band_names=tuple(f"band {i + 1}" for i in range(bands)),
        dtype=dtype,
        scaling=BandScaling((0.0,) * bands, (255.0,) * bands),
        mean=(0.0,) * bands,
        std=(1.0,) * bands,
        gsd=gsd,
        tile_size=512,
    )
    layers = sentences = 0
    for number, path in enumerate(odd_rasters(shared_data)):
        try:
            run_job([path], tmp_path / f"{number}.gpkg", detector=one_in_the_middle, card=card)
            layers += 1
        except UserError as error:
            assert error.text.endswith("."), path.name
            assert "\n" not in error.text
            sentences += 1
    assert layers > 0
    assert sentences > 0


SITE = 'LOCAL_CS["site grid",UNIT["metre",1],AXIS["x",EAST],AXIS["y",NORTH]]'


def test_a_raster_in_a_local_crs_gives_a_layer_in_it_without_square_metres(tmp_path):
    pixels = np.ones((2, 64, 64), np.float32)
    crs, place = CRS.from_wkt(SITE), Affine(0.5, 0, 1000, 0, -0.5, 5000)
    path = write_scene(tmp_path / "hall.tif", pixels, crs=crs, transform=place)
    log = Log()
    outputs = run_job([path], tmp_path / "found.gpkg", detector=one_in_the_middle, log=log)
    layer = gpd.read_file(outputs["OUTPUT"])
    assert len(layer) == 1
    assert same_crs(layer.crs.to_wkt(), crs)
    assert layer.geometry[0].centroid.distance(shapely.Point(1016, 4984)) < 1
    assert layer.area_m2.isna().all()
    assert log.said("sizes in metres are unknown")


def test_an_area_and_a_raster_that_no_transformation_connects_are_refused(tmp_path):
    crs = CRS.from_wkt(SITE)
    path = write_scene(tmp_path / "hall.tif", np.ones((2, 64, 64), np.float32), crs=crs)
    area = tmp_path / "area.gpkg"
    gpd.GeoDataFrame(geometry=[shapely.box(0, 0, 1e6, 1e7)], crs="EPSG:32633").to_file(area)
    with pytest.raises(UserError, match="has no place on the Earth"):
        run_job([path], tmp_path / "a.gpkg", detector=one_in_the_middle, area=str(area))
    with pytest.raises(UserError, match="only the local CRS site grid, so it can't be warped"):
        run_job([path], tmp_path / "a.gpkg", detector=one_in_the_middle, crs="EPSG:32633")
    other = write_scene(tmp_path / "field.tif", np.ones((2, 64, 64), np.float32))
    with pytest.raises(UserError, match="can't be brought from EPSG:32633 to site grid"):
        run_job([path, other], tmp_path / "a.gpkg", detector=one_in_the_middle)
