"""Detection over a raster: windows, batches, polygons on the map, edges, bad blocks, stops."""

import contextlib
import threading
import time
from dataclasses import replace

import numpy as np
import pytest
import rasterio
import rasterio.features
import shapely
from rasterio.crs import CRS
from rasterio.transform import Affine
from rs_mask_plugin.core.detection.pipeline import detect
from rs_mask_plugin.core.detection.plan import plan_tiles, scale_levels
from rs_mask_plugin.core.detection.settings import DetectionSettings, default_margin, default_window
from rs_mask_plugin.core.detection.tile_search import LocalSearch
from rs_mask_plugin.core.inference.detector import DeviceMemoryError, TileDetections
from rs_mask_plugin.core.jobs.errors import StoppedError, UserError
from rs_mask_plugin.core.raster.source import open_raster
from rs_mask_plugin.core.stitching.objects import MemorySink
from rs_mask_plugin.core.stitching.tile_grid import TileGrid
from rs_mask_plugin.core.vector.geometry import transform_polygons

from tests.core.detection.detect_kit import CARD, TRANSFORM, UTM, Log, write_scene
from tests.perfect_detector import PerfectDetector, compare
from tests.scenes import make_scene

SMALL_TILES = DetectionSettings(tile_size=96, margin=24)


def squares(size=128, side=16, step=32):
    """Return ids and classes of squares at (8, 8), (40, 8), …; and their true polygons."""
    bands = np.zeros((2, size, size), np.float32)
    truth = []
    for y in range(8, size - side, step):
        for x in range(8, size - side, step):
            truth.append(shapely.box(x, y, x + side, y + side))
            bands[0, y : y + side, x : x + side] = len(truth)
            bands[1, y : y + side, x : x + side] = 1 + len(truth) % 2
    return bands, np.array(truth, object)


def run(path, settings=SMALL_TILES, detector=None, **options):
    sink = MemorySink()
    summary = detect(path, detector or PerfectDetector(), settings, sink, **options)
    return sink, summary


TRANSFORMS = {
    "plain": (UTM, TRANSFORM),
    "rotated": (
        UTM,
        Affine(0.5 * 0.8, 0.5 * 0.6, 500000, 0.5 * 0.6, -0.5 * 0.8, 5000000),
    ),
    "north down": (UTM, Affine(0.5, 0, 500000, 0, 0.5, 4999000)),
    "mirrored": (UTM, Affine(-0.5, 0, 500000, 0, -0.5, 5000000)),
    "geographic": (CRS.from_epsg(4326), Affine(8e-6, 0, 25.0, 0, -4e-6, 60.0)),
    "without CRS": (None, Affine(100, 0, 0, 0, 100, 0)),
    "not georeferenced": (None, Affine.identity()),
}


@pytest.mark.parametrize("name", TRANSFORMS)
def test_polygons_lie_within_half_a_pixel_of_the_truth(tmp_path, name):
    crs, transform = TRANSFORMS[name]
    bands, truth = squares()
    path = write_scene(tmp_path / "a.tif", bands, crs=crs, transform=transform)
    sink, _ = run(str(path))
    found = transform_polygons(sink.polygons, ~transform)
    tree = shapely.STRtree(found)
    _, nearest = tree.query_nearest(shapely.centroid(truth), all_matches=False)
    assert sorted(nearest) == list(range(len(truth))) == list(range(len(found)))
    assert shapely.hausdorff_distance(truth, found[nearest]).max() < 0.5
    assert shapely.distance(shapely.centroid(truth), shapely.centroid(found[nearest])).max() < 0.1


@pytest.mark.parametrize("gsd", [0.3, 0.9])
def test_polygons_keep_their_place_when_pixels_are_resampled(tmp_path, gsd):
    bands, truth = squares(step=48, side=24)
    bands[1] = np.where(bands[0] > 0, 1, 0)
    path = write_scene(tmp_path / "a.tif", bands)

    class Thresholding(PerfectDetector):
        def __call__(self, batch, valid):  # resampling blurs ids: one class, one id a blob
            inside = batch[:, 1] > 0.5
            blobs = [list(rasterio.features.shapes(b.astype(np.uint8), b)) for b in inside]
            ids = [
                rasterio.features.rasterize(
                    [(shape, number) for number, (shape, _) in enumerate(found, 1)] or [],
                    out_shape=mask.shape,
                )
                if found
                else np.zeros(mask.shape, np.uint8)
                for found, mask in zip(blobs, inside)
            ]
            return super().__call__(np.stack([np.stack([i, i > 0]) for i in ids]), valid)

    sink, _ = run(open_raster(path, gsd=gsd), detector=Thresholding())
    found = transform_polygons(sink.polygons, ~TRANSFORM)
    _, nearest = shapely.STRtree(found).query_nearest(shapely.centroid(truth), all_matches=False)
    assert len(found) == len(truth)
    grid_pixel = gsd / 0.5
    assert shapely.hausdorff_distance(truth, found[nearest]).max() < grid_pixel
    apart = shapely.distance(shapely.centroid(truth), shapely.centroid(found[nearest]))
    assert apart.max() < grid_pixel / 2


@pytest.mark.parametrize("offset", [(0, 0), (31, 17)])
def test_objects_come_once_and_whole_whatever_the_grid(tmp_path, offset):
    scene = make_scene(512, seed=3, small=20, medium=6, large=0, wide=1, touching=20, tile=192)
    path = write_scene(tmp_path / "a.tif", scene.bands)
    settings = DetectionSettings(
        tile_size=192, margin=48, offset_x=offset[0], offset_y=offset[1], score=0.5
    )
    sink, summary = run(path, settings)
    result = compare(scene.truth(), transform_polygons(sink.polygons, ~TRANSFORM), 0.8)
    assert not result.missed
    assert not result.extra
    assert summary.objects == len(sink.polygons)


def test_a_path_and_settings_are_enough(tmp_path):
    bands, truth = squares()
    sink = MemorySink()
    path = str(write_scene(tmp_path / "a.tif", bands))
    detect(path, PerfectDetector(), DetectionSettings(tile_size=512, margin=128), sink)
    assert len(sink.polygons) == len(truth)
    assert sorted(set(sink.column("labels"))) == [1, 2]


@pytest.mark.parametrize(
    ("tile", "margin"),
    [(1024, 192), (640, 128), (512, 96), (384, 64), (256, 64), (128, 32), (96, 24), (64, 16)],
)
def test_the_margin_is_three_sixteenths_of_the_tile_in_steps_of_32(tile, margin):
    assert default_margin(tile) == margin


@pytest.mark.parametrize("margin", [0, 8, 15])
def test_a_margin_too_narrow_to_join_cut_objects_is_refused(margin):
    with pytest.raises(UserError, match="can't be joined") as raised:
        DetectionSettings(tile_size=512, margin=margin).grid(2000, 2000)
    assert "16 pixels or more" in raised.value.hint


def test_tiles_too_small_for_any_margin_are_refused():
    with pytest.raises(UserError, match="can't be joined") as raised:
        DetectionSettings(tile_size=32).grid(2000, 2000)
    assert "tiles of 64 pixels" in raised.value.hint


@pytest.mark.parametrize("margin", [-1, 0])
def test_a_raster_that_fits_one_window_is_seen_by_one_that_is_no_larger_than_it_must_be(margin):
    grid = DetectionSettings(tile_size=1024, margin=margin).grid(512, 300)
    assert (len(grid), grid.tile_size, grid.margin) == (1, 512, 0)
    assert DetectionSettings(tile_size=1024, margin=margin).grid(1000, 1001).tile_size == 1024
    assert DetectionSettings(tile_size=100, margin=margin).grid(90, 99).tile_size == 100


@pytest.mark.parametrize(
    ("norm", "tile", "window"),
    [("frozen", 384, 1024), ("batch", 1536, 1536), ("group", 384, 384)],
)
def test_windows_are_large_where_what_the_network_finds_does_not_depend_on_their_size(
    norm, tile, window
):
    options = replace(CARD.options, norm=norm)
    assert default_window(replace(CARD, tile_size=tile, options=options)) == window


def test_the_narrowest_margin_that_is_taken_is_16():
    assert DetectionSettings(tile_size=512, margin=16).grid(2000, 2000).margin == 16
    assert DetectionSettings(tile_size=64).grid(2000, 2000).margin == 16


def test_objects_below_the_threshold_of_their_class_are_left_out(tmp_path):
    bands, _ = squares()
    path = write_scene(tmp_path / "a.tif", bands)
    settings = DetectionSettings(tile_size=512, score=0.5, class_scores={2: 1.0})
    sink, _ = run(path, settings)
    assert set(sink.column("labels")) == {1}


def test_only_tiles_that_the_area_needs_are_searched(tmp_path):
    bands, _ = squares(size=512)
    path = write_scene(tmp_path / "a.tif", bands)
    area = transform_polygons(np.array([shapely.box(0, 0, 60, 60)], object), TRANSFORM)[0]
    settings = DetectionSettings(tile_size=96, margin=24, area=area)
    sink, summary = run(path, settings)
    assert summary.tiles == summary.searched == 4
    assert len(sink.polygons) == 4
    assert shapely.covers(area.buffer(1e-6), sink.polygons).all()


def test_objects_are_cut_at_the_edge_of_the_area_and_marked(tmp_path):
    bands, _ = squares()
    path = write_scene(tmp_path / "a.tif", bands)
    west, south = TRANSFORM * (0, 48)
    east, north = TRANSFORM * (30, 0)
    sink, _ = run(
        path, DetectionSettings(tile_size=96, margin=24, extent=(west, south, east, north))
    )
    assert len(sink.polygons) == 2
    areas = shapely.area(sink.polygons) / 0.25
    order = np.argsort(areas)
    assert areas[order] == pytest.approx([16 * 8, 16 * 16], rel=0.05)
    assert sink.column("edge")[order].tolist() == [1, 0]


def test_an_area_elsewhere_is_said(tmp_path):
    path = write_scene(tmp_path / "a.tif", squares()[0])
    with pytest.raises(UserError, match="does not lie on a"):
        run(path, DetectionSettings(tile_size=96, margin=24, extent=(0, 0, 1, 1)))


def test_objects_at_the_edge_of_raster_and_nodata_are_marked(tmp_path):
    bands = np.zeros((2, 200, 200), np.float32)
    for number, (x, y) in enumerate([(0, 50), (150, 40), (60, 60)], 1):
        bands[0, y : y + 20, x : x + 20] = number
        bands[1, y : y + 20, x : x + 20] = 1
    bands[:, :, 160:] = -1
    path = write_scene(tmp_path / "a.tif", bands, nodata=-1)
    sink, _ = run(path)
    centres = shapely.get_x(shapely.centroid(transform_polygons(sink.polygons, ~TRANSFORM)))
    edge = {round(x): bool(e) for x, e in zip(centres, sink.column("edge"))}
    assert edge == {10: True, 155: True, 70: False}


def test_a_raster_without_valid_pixels_gives_nothing_and_searches_nothing(tmp_path):
    bands = np.full((2, 200, 200), -1, np.float32)
    sink, summary = run(write_scene(tmp_path / "a.tif", bands, nodata=-1))
    assert len(sink.polygons) == 0
    assert summary.searched == 0
    assert summary.empty == summary.tiles == 25


class LimitedMemory(PerfectDetector):
    """Holds so many windows at once."""

    def __init__(self, limit):
        super().__init__()
        self.limit = limit
        self.sizes = []

    def __call__(self, batch, valid):
        self.sizes.append(len(batch))
        if len(batch) > self.limit:
            raise DeviceMemoryError("full")
        return super().__call__(batch, valid)


def test_batches_shrink_when_memory_is_short_and_say_so(tmp_path):
    bands, truth = squares(size=256)
    log, detector = Log(), LimitedMemory(3)
    settings = DetectionSettings(tile_size=96, margin=24, batch_size=8)
    sink, summary = run(write_scene(tmp_path / "a.tif", bands), settings, detector, job=log.job)
    assert len(sink.polygons) == len(truth)
    assert summary.batch_size == 2
    assert max(detector.sizes[4:]) <= 2
    assert log.warned("Not enough memory for 8 windows")


def test_a_batch_that_shrinks_while_windows_are_read_does_not_gather_a_whole_band(tmp_path):
    read, shrunk = threading.Event(), []

    class ShortOfMemoryLater(LimitedMemory):
        def __call__(self, batch, valid):
            assert read.wait(20)
            return super().__call__(batch, valid)

    path = write_scene(tmp_path / "a.tif", squares(size=512)[0])
    settings = DetectionSettings(tile_size=96, margin=24, batch_size=8)
    (level,) = scale_levels(open_raster(path), settings)
    search = LocalSearch(level.source, ShortOfMemoryLater(2), settings)

    def band():
        for row in range(level.grid.rows):
            yield from level.grid.row(row)
            if row == 2:  # the first batch is in the network, the next one half full
                read.set()
                end = time.monotonic() + 20
                while search.batch_size > 2 and time.monotonic() < end:
                    time.sleep(0.01)
                shrunk.append(search.batch_size)

    with contextlib.closing(search):
        groups = [len(results) for results in search.results([band()], frozenset())]
    assert shrunk == [2]
    assert sum(groups) == len(level.grid)
    assert max(groups) <= 8


def test_no_memory_for_a_single_window_is_one_sentence(tmp_path):
    path = write_scene(tmp_path / "a.tif", squares()[0])
    with pytest.raises(UserError, match="not enough memory for a single window"):
        run(path, detector=LimitedMemory(0))


def test_a_corrupt_block_costs_its_tiles_only_and_is_said(tmp_path):
    bands, truth = squares(size=512)
    path = write_scene(tmp_path / "a.tif", bands, compress="deflate")
    with rasterio.open(path) as dataset:
        offset = int(dataset.get_tag_item("BLOCK_OFFSET_4_4", "TIFF", bidx=1))
    content = bytearray(path.read_bytes())
    content[offset : offset + 60] = b"\xff" * 60
    path.write_bytes(content)
    log = Log()
    sink, summary = run(path, job=log.job)
    assert 0 < summary.corrupt <= 16
    assert log.warned("can't be read")
    assert len(truth) * 0.8 < len(sink.polygons) < len(truth)


def test_a_stop_is_heard_while_the_network_computes(tmp_path):
    bands, _ = squares(size=512)
    log = Log(stop_after=4)
    settings = DetectionSettings(tile_size=96, margin=24, batch_size=2)
    with pytest.raises(StoppedError, match=r"Stopped after [0-9]+ of 121 tiles"):
        run(write_scene(tmp_path / "a.tif", bands), settings, job=log.job)


def test_a_failing_detector_fails_the_run_with_its_own_error(tmp_path):
    def broken(batch, valid):
        raise ZeroDivisionError("a bug")

    with pytest.raises(ZeroDivisionError, match="a bug"):
        run(write_scene(tmp_path / "a.tif", squares()[0]), detector=broken)


def test_progress_ends_at_all_tiles(tmp_path):
    log = Log()
    run(write_scene(tmp_path / "a.tif", squares()[0]), job=log.job)
    assert (log.progress[-1].done, log.progress[-1].total) == (9, 9)
    assert log.progress[-1].unit == "tiles"


def test_a_tile_without_detections_is_no_trouble(tmp_path):
    path = write_scene(tmp_path / "a.tif", squares()[0])
    sink, _ = run(path, detector=lambda batch, valid: [TileDetections.empty()] * len(batch))
    assert len(sink.polygons) == 0


def test_an_area_in_two_corners_needs_the_tiles_of_these_corners():
    grid = TileGrid(1000, 1000, 200, 50)
    area = shapely.MultiPolygon([shapely.box(5, 5, 20, 20), shapely.box(950, 950, 990, 990)])
    plan = plan_tiles(grid, area)
    assert {(row, int(c)) for row, columns in enumerate(plan) for c in columns} == {(0, 0), (9, 9)}
