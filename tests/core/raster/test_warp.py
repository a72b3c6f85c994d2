"""Searching a raster in another CRS: places, validity, and the same pixel in every window."""

from dataclasses import replace

import geopandas as gpd
import numpy as np
import pytest
import rasterio
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from rasterio.crs import CRS
from rasterio.transform import Affine
from rs_mask_plugin.core.jobs.errors import UserError
from rs_mask_plugin.core.raster.crs import parse_crs
from rs_mask_plugin.core.raster.reader import RasterReader
from rs_mask_plugin.core.raster.source import at_scale, open_raster
from rs_mask_plugin.core.raster.warp import Frame, Warp, sample_bilinear

from tests.core.detection.detect_kit import (
    CARD,
    TRANSFORM,
    CountingDetector,
    Log,
    assert_windows_see_the_same_pixels,
    run_job,
    write_scene,
)
from tests.placed_detector import PlacedDetector, ramps
from tests.scenes import make_scene

pytestmark = pytest.mark.slow

LAEA = CRS.from_epsg(3035)
NORTH = Affine(9e-6, 0, 25.0, 0, -4.5e-6, 60.0)
"""Half a metre each way at 60° north."""
SQUARE_DEGREES = Affine(6e-6, 0, 25.0, 0, -6e-6, 60.0)
"""As data in degrees mostly is: a pixel is 0.33 m wide and 0.67 m high at 60° north."""


@pytest.fixture(scope="module")
def scene():
    return make_scene(384, seed=8, small=20, medium=5, large=0, wide=1, touching=12, tile=128)


def true_places(scene, crs, transform, to):
    """The scene's objects in another CRS, their outlines densified."""
    a, b, c, d, e, f = transform[:6]
    shapes = [shapely.segmentize(shape, 4) for shape in scene.truth()[1:]]
    series = gpd.GeoSeries(shapes).affine_transform([a, b, d, e, c, f]).set_crs(crs)
    return np.asarray(series.to_crs(to).array, object)


def assert_found(layer, truth, half_a_pixel):
    found = np.asarray(layer.geometry.array, object)
    assert len(found) == len(truth)
    _, nearest = shapely.STRtree(found).query_nearest(shapely.centroid(truth), all_matches=False)
    centres = [shapely.get_coordinates(shapely.centroid(one)) for one in (truth, found[nearest])]
    # The detector goes by the centres of pixels, so what it finds may be off by half of one.
    assert np.abs(centres[0] - centres[1]).max() < half_a_pixel
    shared = shapely.area(shapely.intersection(truth, found[nearest]))
    iou = shared / (shapely.area(truth) + shapely.area(found[nearest]) - shared)
    assert iou.min() > 0.7


@pytest.mark.parametrize(
    ("crs", "transform", "to"),
    [
        ("EPSG:32633", TRANSFORM, "EPSG:3035"),  # turned by some degrees
        ("EPSG:4326", NORTH, "EPSG:32635"),
        ("EPSG:4326", SQUARE_DEGREES, "EPSG:32635"),
        ("EPSG:32633", TRANSFORM, "EPSG:4326"),  # pixels as square on the ground as may be
        ("EPSG:3857", Affine(1.0, 0, 2782987, 0, -1.0, 8399737), "EPSG:32635"),
        (
            "EPSG:32633",
            Affine(0.4, 0.3, 500000, 0.3, -0.4, 5000000),
            "EPSG:32634",
        ),
    ],
)
def test_objects_are_found_in_their_places_in_the_crs_asked_for(
    scene, tmp_path, crs, transform, to
):
    path = write_scene(tmp_path / "a.tif", ramps(scene), crs=crs, transform=transform, nodata=-9)
    outputs = run_job(
        [path], tmp_path / "a.gpkg", detector=PlacedDetector(scene), crs=to, tile_size=160
    )
    layer = gpd.read_file(outputs["OUTPUT"])
    assert layer.crs == CRS.from_string(to)
    to_metres = "EPSG:32635" if transform.c < 1000 or transform.c > 2e6 else "EPSG:32633"
    truth = true_places(scene, crs, transform, to_metres)
    assert_found(layer.to_crs(to_metres), truth, 0.25)


def test_extent_and_area_are_in_the_crs_asked_for(scene, tmp_path):
    path = write_scene(tmp_path / "a.tif", ramps(scene), nodata=-9)
    everything = true_places(scene, "EPSG:32633", TRANSFORM, LAEA)
    west, south, east, north = shapely.total_bounds(everything)
    extent = (west, south, (west + east) / 2, north)
    options = {"detector": PlacedDetector(scene), "crs": "EPSG:3035", "tile_size": 160}
    outputs = run_job([path], tmp_path / "a.gpkg", extent=extent, **options)
    by_extent = gpd.read_file(outputs["OUTPUT"])
    box = shapely.box(*extent)
    assert 5 < len(by_extent) < len(everything)
    assert by_extent.within(box.buffer(0.01)).all()
    there = gpd.GeoSeries([shapely.segmentize(box, 1)], crs=LAEA).to_crs(4326)
    gpd.GeoDataFrame(geometry=there).to_file(tmp_path / "area.geojson")
    outputs = run_job([path], tmp_path / "b.gpkg", area=str(tmp_path / "area.geojson"), **options)
    assert len(gpd.read_file(outputs["OUTPUT"])) == len(by_extent)


def test_a_warped_run_that_breaks_goes_on_and_another_crs_is_noticed(scene, tmp_path):
    path = write_scene(tmp_path / "a.tif", ramps(scene), nodata=-9)
    options = {"crs": "EPSG:3035", "tile_size": 160}

    class Breaking(PlacedDetector):
        windows = 0

        def __call__(self, batch, valid):
            if self.windows > 9:
                raise RuntimeError("the machine is gone")
            self.windows += len(batch)
            return super().__call__(batch, valid)

    whole = run_job([path], tmp_path / "whole.gpkg", detector=PlacedDetector(scene), **options)
    for name in ("a", "b"):
        with pytest.raises(RuntimeError):
            run_job([path], tmp_path / f"{name}.gpkg", detector=Breaking(scene), **options)
    log = Log()
    run_job([path], tmp_path / "a.gpkg", detector=PlacedDetector(scene), log=log, **options)
    assert log.said("finished tiles are taken")
    one, other = (gpd.read_file(tmp_path / name) for name in ("a.gpkg", "whole.gpkg"))
    assert one.geometry.geom_equals(other.geometry).all()
    assert whole["DETECTIONS"] == len(one)
    log = Log()
    run_job([path], tmp_path / "b.gpkg", detector=PlacedDetector(scene), log=log, crs="EPSG:3857")
    assert log.warned("has changed since the run whose tiles are in b.archive.sqlite")


@pytest.mark.parametrize("text", ["EPSG:99999", "here", "EPSG:5773"])
def test_a_text_that_is_no_crs_is_one_sentence_before_anything_runs(scene, tmp_path, text):
    path = write_scene(tmp_path / "a.tif", scene.bands)
    detector = CountingDetector()
    with pytest.raises(UserError, match="is not a CRS"):
        run_job([path], tmp_path / "a.gpkg", detector=detector, crs=text)
    assert detector.windows == 0
    assert [entry.name for entry in tmp_path.iterdir()] == ["a.tif"]


def test_a_raster_without_crs_cannot_be_warped_and_that_is_said(scene, tmp_path):
    path = write_scene(tmp_path / "a.tif", scene.bands, crs=None)
    with pytest.raises(UserError, match="a has no CRS, so it can't be warped to EPSG:3035"):
        run_job([path], tmp_path / "a.gpkg", crs="EPSG:3035")


def test_a_crs_that_is_not_defined_there_is_said(scene, tmp_path):
    far = Affine(1.0, 0, 0, 0, -1.0, -80)
    path = write_scene(tmp_path / "a.tif", scene.bands[:, :4, :4], crs="EPSG:4326", transform=far)
    with pytest.raises(UserError, match="is not defined"):
        open_raster(path, crs=CRS.from_string("+proj=gnom +lat_0=90 +lon_0=0"))


def test_the_rasters_own_crs_changes_nothing(tmp_path, scene):
    path = write_scene(tmp_path / "a.tif", scene.bands)
    assert open_raster(path, crs=CRS.from_epsg(32633)) == open_raster(path)


def test_an_empty_text_asks_for_no_crs():
    assert parse_crs(" ") is None


def test_outside_the_warped_raster_nothing_is_valid_and_nothing_is_read(tmp_path):
    pixels = np.full((1, 400, 400), 7, np.uint8)
    path = write_scene(tmp_path / "a.tif", pixels, dtype="uint8")
    source = open_raster(path, crs=LAEA)
    assert source.width > 420 < source.height  # turned: corners stay empty
    with RasterReader(source) as reader:
        values, valid = reader.read(0, 0, source.width, source.height)
        assert valid.sum() == pytest.approx(160_000, rel=0.01)
        assert (values[0][valid] == 7).all()
        assert (values[0][~valid] == 0).all()
        assert not reader.any_valid(0, 0, 8, 8)
        assert reader.any_valid(100, 100, 8, 8)


def test_a_raster_over_the_antimeridian_stays_in_one_piece(tmp_path):
    columns = np.mgrid[:1, :100, :100][2]
    transform = Affine(10, 0, 829100, 0, -10, 1_000_000)
    path = write_scene(tmp_path / "a.tif", columns, crs="EPSG:32660", transform=transform)
    source = open_raster(path, crs=CRS.from_epsg(4326))
    assert 90 < source.width < 110
    west, east = source.transform.c, source.transform.c + source.width * source.transform.a
    assert 179.9 < west < 180 < east < 180.1
    with RasterReader(source) as reader:
        pixels, valid = reader.read(0, 0, source.width, source.height)
    assert valid.mean() > 0.9
    across = pixels[0, 50, valid[50]].astype(float)
    assert across[0] < 5
    assert across[-1] > 95
    assert np.all(np.diff(across) > 0)


def test_tiles_outside_the_warped_raster_are_not_searched(tmp_path):
    path = write_scene(tmp_path / "a.tif", np.ones((2, 32, 900)))
    detector = CountingDetector()
    outputs = run_job([path], tmp_path / "a.gpkg", detector=detector, crs="EPSG:3035", tile_size=64)
    assert 0 < detector.windows < 0.8 * outputs["TILES"]


@pytest.mark.parametrize("kind", ["nodata", "mask", "alpha", "nan"])
def test_what_is_not_valid_stays_so_when_it_is_warped(tmp_path, kind):
    pixels = np.full((3, 200, 200), 100, np.float32 if kind == "nan" else np.uint8)
    hole = np.s_[:, 60:120, 40:90]
    options = {"dtype": str(pixels.dtype)}
    if kind == "nodata":
        pixels[hole] = 0
        options["nodata"] = 0
    if kind == "nan":
        pixels[hole] = np.nan
    if kind == "alpha":
        opaque = np.full((1, 200, 200), 255, np.uint8)
        opaque[hole] = 0
        pixels = np.concatenate([pixels, opaque])
    path = write_scene(tmp_path / "a.tif", pixels, **options)
    with rasterio.open(path, "r+") as target:
        if kind == "mask":
            mask = np.full((200, 200), 255, np.uint8)
            mask[hole[1:]] = 0
            target.write_mask(mask)
        if kind == "alpha":
            target.colorinterp = [
                rasterio.enums.ColorInterp[n] for n in ("red", "green", "blue", "alpha")
            ]
    source = open_raster(path, crs=LAEA)
    with RasterReader(source) as reader:
        values, valid = reader.read(0, 0, source.width, source.height)
    assert valid.sum() == pytest.approx(200 * 200 - 60 * 50, rel=0.02)
    assert np.abs(values[:, valid] - 100.0).max() < 1e-3  # nothing of the hole is mixed in
    assert (values[:, ~valid] == 0).all()


@pytest.mark.parametrize("gsd", [0.3, 0.5, 1.7])
@pytest.mark.parametrize("dtype", ["uint8", "float32"])
def test_a_warped_pixel_is_the_same_in_every_window(tmp_path, gsd, dtype):
    pixels = np.random.default_rng(3).integers(0, 255, (2, 150, 170)).astype(dtype)
    pixels[:, 40:60, 30:90] = 0
    path = write_scene(tmp_path / "a.tif", pixels, dtype=dtype, nodata=0)
    source = open_raster(path, gsd=gsd, crs=LAEA)
    assert_windows_see_the_same_pixels(source)


def test_overviews_serve_a_coarser_warped_raster(tmp_path):
    pixels = np.repeat(np.repeat(np.arange(64, dtype=np.uint8).reshape(1, 8, 8), 64, 1), 64, 2)
    path = write_scene(tmp_path / "a.tif", pixels, dtype="uint8")
    with rasterio.open(path, "r+") as target:
        target.build_overviews([2, 4, 8], rasterio.enums.Resampling.average)
    with rasterio.open(path, "r+", overview_level=2) as coarse, rasterio.open(path) as full:
        assert coarse.width == full.width // 8
    plain = bytearray(path.read_bytes())
    with rasterio.open(path) as dataset:
        offsets = [
            int(dataset.get_tag_item(f"BLOCK_OFFSET_{x}_{y}", "TIFF", bidx=1))
            for x in range(8)
            for y in range(8)
        ]
    for offset in offsets:  # whoever reads the full resolution now sees noise
        plain[offset : offset + 4096] = bytes(
            np.random.default_rng(0).integers(0, 255, 4096, np.uint8)
        )
    path.write_bytes(bytes(plain))
    source = open_raster(path, gsd=4.0, crs=LAEA)
    with RasterReader(source) as reader:
        values, valid = reader.read(0, 0, source.width, source.height)
    assert valid.sum() == pytest.approx(64 * 64, rel=0.05)
    # Each value fills a square of 8: its middle is the value itself.
    assert set(range(64)) <= set(values[0][valid].tolist())


@pytest.mark.parametrize("scale", [0.3, 0.5, 2.0])
def test_another_scale_of_a_warped_raster_is_on_the_same_ground(tmp_path, scene, scale):
    path = write_scene(tmp_path / "a.tif", ramps(scene))
    source = open_raster(path, crs=LAEA)
    other = at_scale(source, scale)
    assert other.gsd == source.gsd / scale
    bounds = [
        rasterio.transform.array_bounds(one.height, one.width, one.transform)
        for one in (source, other)
    ]
    assert bounds[0] == pytest.approx(bounds[1], abs=1e-6)
    with RasterReader(source) as reader, RasterReader(other) as smaller:
        column, row = source.width // 2, source.height // 2
        mine, _ = reader.read(column, row, 1, 1)
        x, y = (
            (column + 0.5) * other.width / source.width,
            (row + 0.5) * other.height / source.height,
        )
        around, valid = smaller.read(int(x), int(y), 1, 1)
    assert valid.all()
    assert np.abs(mine - around).max() < 1.5 / scale


def test_a_ground_size_of_the_model_is_read_at_once(tmp_path, scene):
    path = write_scene(tmp_path / "a.tif", scene.bands)
    log = Log()
    card = replace(CARD, gsd=1.0)
    run_job([path], tmp_path / "a.gpkg", log=log, card=card, crs="EPSG:3035")
    assert log.said("is read at the model's 1 m")


@settings(max_examples=20, deadline=None)
@given(
    angle=st.floats(-3.1, 3.1),
    gsd=st.floats(0.3, 3.0),
    x=st.integers(-40, 40),
    y=st.integers(-40, 40),
)
def test_positions_between_the_nodes_are_those_of_the_transforms(angle, gsd, x, y):
    turn = Affine(
        gsd * np.cos(angle),
        -gsd * np.sin(angle),
        4.3e6,
        gsd * np.sin(angle),
        gsd * np.cos(angle),
        2.7e6,
    )
    to = Frame(100, 100, LAEA, turn)
    of = Frame(4000, 4000, CRS.from_epsg(32632), Affine(0.5, 0, 400000, 0, -0.5, 5400000))
    warp = Warp(to, of)
    xs, ys = warp.positions(x, y, x + 37, y + 21)
    rows, columns = np.mgrid[y : y + 21, x : x + 37] + 0.5
    true_x, true_y = warp.exact(columns.ravel(), rows.ravel())
    assert np.abs(xs.ravel() - true_x).max() < 1e-3
    assert np.abs(ys.ravel() - true_y).max() < 1e-3


def test_values_lie_between_those_of_the_pixels_around():
    pixels = np.array([[[0, 10], [20, 30]]], np.float32)
    everything = np.ones((2, 2), bool)
    x, y = np.array([[0.5, 1.0, 1.5, 2.1]]), np.array([[0.5, 1.0, 1.5, 0.5]])
    values, valid = sample_bilinear(pixels, everything, x, y)
    assert values[0, 0].tolist() == [0, 15, 30, 0]
    assert valid.tolist() == [[True, True, True, False]]
    everything[1, 1] = False
    values, valid = sample_bilinear(pixels, everything, x, y)
    assert valid.tolist() == [[True, False, False, False]]
