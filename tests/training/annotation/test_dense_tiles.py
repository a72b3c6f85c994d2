"""Tiles that overlap a hundredfold: plans that end, and covers that are exact."""

from __future__ import annotations

import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import geopandas as gpd
import numpy as np
import pytest
import rasterio
import rasterio.features
import shapely
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from rasterio.transform import Affine
from rs_mask_plugin.core.jobs.dataset_options import AnnotateParameters
from rs_mask_plugin.core.jobs.errors import UserError
from rs_mask_plugin.core.jobs.job import Job
from rs_mask_plugin.training.annotate import annotate
from rs_mask_plugin.training.annotation import plan as annotation_plan
from rs_mask_plugin.training.annotation.coverage import covering_rectangles, unite
from rs_mask_plugin.training.annotation.inputs import read_inputs
from rs_mask_plugin.training.annotation.plan import check_leaks, make_plan
from rs_mask_plugin.training.annotation.regions import GridRegions
from rs_mask_plugin.training.annotation.size_estimate import check_plan_size

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[3]
boxes = st.lists(
    st.tuples(st.integers(0, 40), st.integers(0, 40), st.integers(1, 30), st.integers(1, 30)),
    min_size=1,
    max_size=25,
)


@settings(max_examples=100, deadline=None)
@given(boxes=boxes)
def test_rectangles_cover_exactly_the_pixels_of_the_boxes_and_each_once(boxes):
    corners = np.array([(x, y, x + w, y + h) for x, y, w, h in boxes])
    wanted = np.zeros((80, 80), int)
    for x0, y0, x1, y1 in corners:
        wanted[y0:y1, x0:x1] = 1
    covered = np.zeros_like(wanted)
    for x0, y0, x1, y1 in covering_rectangles(corners):
        covered[y0:y1, x0:x1] += 1
    np.testing.assert_array_equal(covered, wanted)


@settings(max_examples=30, deadline=None)
@given(boxes=boxes, turned=st.booleans())
def test_united_regions_cover_what_the_regions_cover(boxes, turned):
    regions = np.array([shapely.box(x, y, x + w, y + h) for x, y, w, h in boxes], object)
    if turned:
        regions[::2] = shapely.buffer(regions[::2], 1.5)
    one = shapely.union_all(unite(regions))
    other = shapely.union_all(regions)
    assert shapely.area(shapely.symmetric_difference(one, other)) < 1e-6


def test_united_regions_of_nothing_are_nothing():
    assert len(unite(np.array([shapely.Polygon()], object))) == 0


@pytest.fixture
def scene(tmp_path):
    """Make an empty raster of any size, which costs no time, and some houses."""

    def made(size, count):
        with rasterio.open(
            tmp_path / "image.tif",
            "w",
            driver="GTiff",
            width=size,
            height=size,
            count=3,
            dtype="uint8",
            crs="EPSG:32633",
            transform=Affine(0.5, 0, 500000, 0, -0.5, 6700000),
            sparse_ok=True,
            tiled=True,
        ):
            pass
        places = np.random.default_rng(0).uniform(0, size / 2 - 10, (count, 2))
        left, top = 500000 + places[:, 0], 6700000 - places[:, 1]
        houses = shapely.box(left, top - 8, left + 8, top)
        gpd.GeoDataFrame(geometry=houses, crs="EPSG:32633").to_file(tmp_path / "houses.gpkg")
        return {
            "imagery": (str(tmp_path / "image.tif"),),
            "annotations": str(tmp_path / "houses.gpkg"),
            "output": str(tmp_path / "set"),
        }

    return made


def planned(parameters):
    job = Job(lambda message: None)
    inputs = read_inputs(parameters, job)
    plan = make_plan(inputs, job.check_stop)
    return plan, check_leaks(inputs, plan)


def test_thirty_thousand_tiles_over_one_place_are_planned_and_proved_without_a_leak(scene):
    # Pair by pair, the proof alone would take an hour.
    plan, compared = planned(AnnotateParameters(**scene(512, 60), tile_size=64, stride=2))
    assert compared == len(plan.tiles) > 30_000
    assert set(plan.tiles.split.tolist()) == {0, 1}


@pytest.mark.parametrize(
    ("size", "tile", "stride", "said"),
    [
        (4096, 512, 2, r"about 2,\d\d\d,\d\d\d tiles, which need about .* free"),
        (200_000, 512, 1, r"lays 39,795,861,121 tiles .* can be planned is 50,000,000"),
    ],
)
def test_a_plan_that_no_disk_holds_is_refused_at_once(scene, tmp_path, size, tile, stride, said):
    values = scene(size, 60)
    free = shutil.disk_usage(tmp_path).free
    if free > 1e12:
        pytest.skip("this disk is large enough for a plan that none should hold")
    heard = []
    with pytest.raises(UserError, match=said) as raised:
        annotate(AnnotateParameters(**values, tile_size=tile, stride=stride), Job(heard.append))
    assert "larger stride" in raised.value.hint
    assert not (tmp_path / "set").exists()


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="only Linux tells the peak")
def test_a_plan_of_a_hundred_thousand_tiles_needs_little_memory(scene):
    values = scene(6600, 300)
    code = (
        "import re\n"
        "from pathlib import Path\n"
        "from rs_mask_plugin.core.jobs.job import Job\n"
        "from rs_mask_plugin.core.jobs.dataset_options import AnnotateParameters\n"
        "from rs_mask_plugin.training.annotation.inputs import read_inputs\n"
        "from rs_mask_plugin.training.annotation.plan import check_leaks, make_plan\n"
        f"parameters = AnnotateParameters(**{values!r}, tile_size=64, stride=20,\n"
        "    background_share=100.0)\n"
        "def peak():\n"
        "    status = Path('/proc/self/status').read_text()\n"
        "    return int(re.search(r'VmHWM:\\s+(\\d+) kB', status)[1])\n"
        "before = peak()\n"
        "inputs = read_inputs(parameters, Job(lambda message: None))\n"
        "plan = make_plan(inputs, lambda: None)\n"
        "check_leaks(inputs, plan)\n"
        "print(len(plan.tiles), peak() - before)\n"
    )
    # The peak of a process never falls: only in one of its own is it that of the plan. The kernel's
    # ru_maxrss would hold that of the parent as well.
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    tiles, grown = (int(word) for word in done.stdout.split())
    assert tiles > 100_000
    assert 10_000 < grown < 400_000, "kilobytes"


def test_a_dense_plan_with_few_objects_is_not_refused_for_its_empty_tiles(scene, tmp_path):
    # Tiles over the whole raster would need terabytes; those with the object some megabytes.
    parameters = AnnotateParameters(**scene(40_000, 1), tile_size=512, stride=16)
    inputs = read_inputs(parameters, Job(lambda message: None))
    check_plan_size(inputs, tmp_path / "set")
    dense = read_inputs(replace(parameters, stride=4), Job(lambda message: None))
    with pytest.raises(UserError, match=r"lays 9\d,\d\d\d,\d\d\d tiles .* is 50,000,000") as raised:
        check_plan_size(dense, tmp_path / "set")
    assert "larger stride" in raised.value.hint
    assert "free" not in raised.value.text, "no word of the disk, which has nothing to do with it"
    all_background = replace(parameters, background_share=1e6)
    with pytest.raises(UserError, match=r"about 6,\d\d\d,\d\d\d tiles"):
        check_plan_size(replace(inputs, parameters=all_background), tmp_path / "set")


@pytest.mark.parametrize(
    ("more", "where"),
    [
        ({"stride": 32}, "of image"),
        ({"gsd": (0.5, 0.25)}, "overlapping rasters"),
    ],
)
def test_the_proof_finds_the_leak_of_tiles_that_were_not_cut(scene, monkeypatch, more, where):
    monkeypatch.setattr(
        annotation_plan, "grid_regions", lambda *_: GridRegions(None, (np.zeros(0, object),) * 3)
    )
    with pytest.raises(RuntimeError, match=where):
        planned(AnnotateParameters(**scene(512, 60), tile_size=64, **more))


@settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    seed=st.integers(0, 10_000),
    tile_size=st.integers(64, 150),
    stride=st.integers(3, 64),
    size=st.integers(70, 260),
    with_area=st.booleans(),
    split_by=st.sampled_from(["blocks", "areas", "raster"]),
    test_share=st.sampled_from([0.0, 0.2]),
)
def test_no_usable_pixel_of_a_plan_is_in_two_splits_however_dense(
    scene, tmp_path_factory, seed, tile_size, stride, size, with_area, split_by, test_share
):
    rng = np.random.default_rng(seed)
    folder = tmp_path_factory.mktemp("dense")
    values = scene(size, 30)
    # The same picture once more, shifted by whole pixels, so that a place has one name.
    shift = int(rng.integers(10, size))
    with rasterio.open(values["imagery"][0]) as dataset:
        profile = {**dataset.profile, "sparse_ok": True}
    profile["transform"] = profile["transform"] @ Affine.translation(shift, 0)
    with rasterio.open(folder / "second.tif", "w", **profile):
        pass
    values["imagery"] += (str(folder / "second.tif"),)
    if with_area or split_by == "areas":
        places = rng.uniform(0, size, (6, 2))
        x, y = 500000 + places[:, 0] / 2, 6700000 - places[:, 1] / 2
        polygons = shapely.buffer(shapely.box(x, y - 45, x + 45, y), rng.uniform(0, 9))
        gpd.GeoDataFrame(geometry=polygons, crs="EPSG:32633").to_file(folder / "area.gpkg")
        values["area"] = str(folder / "area.gpkg")
    parameters = AnnotateParameters(
        **values,
        tile_size=tile_size,
        stride=stride,
        split_by=split_by,
        seed=seed,
        test_share=test_share,
        background_share=50.0,
    )
    job = Job(lambda message: None)
    inputs = read_inputs(parameters, job)
    try:
        plan = make_plan(inputs, job.check_stop)
    except UserError as error:
        assert "area" in error.text
        return
    assert check_leaks(inputs, plan) == len(plan.tiles)
    owners = np.zeros((3, size, size * 2 + 1), bool)
    for number, offset in ((0, 0), (1, shift)):
        usable = annotation_plan.grid_regions(inputs, plan, number)
        for split in range(3):
            here = (plan.tiles.source == number) & (plan.tiles.split == split)
            regions = usable.of(plan.tiles.select(here))
            regions = regions[shapely.area(regions) > 0]
            if len(regions):
                burned = rasterio.features.rasterize(list(regions), out_shape=(size, size)) > 0
                owners[split, :, offset : offset + size] |= burned
    assert owners.sum(axis=0).max() == 1
