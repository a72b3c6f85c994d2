"""The job annotate: what is drawn comes out as tiles and COCO annotations, and nothing is lost."""

from __future__ import annotations

import json
import shutil
import sqlite3
import threading
from contextlib import closing

import geopandas as gpd
import numpy as np
import pytest
import rasterio
import rasterio.features
import shapely
import shapely.affinity
import torch
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pycocotools.coco import COCO
from rs_mask_plugin.core.jobs.errors import StoppedError, UserError
from rs_mask_plugin.core.jobs.job import Job
from rs_mask_plugin.core.raster.reader import RasterReader
from rs_mask_plugin.core.raster.source import open_raster
from rs_mask_plugin.training.dataset.coco_reader import read_split
from rs_mask_plugin.training.dataset.open import open_training_set

from tests.training.annotation.annotate_kit import (
    FIVE,
    GSD,
    ORIGIN,
    all_tiles,
    boxes_at,
    from_pixels,
    listening_job,
    pixels_of,
    run,
    write_polygons,
    write_raster,
)


def test_five_touching_polygons_come_back_pixel_by_pixel(tmp_path):
    raster = write_raster(tmp_path / "a.tif")
    layer = write_polygons(
        tmp_path / "l.gpkg", [from_pixels(g) for g in FIVE], kind=["a", "b", "a", "b", "a"]
    )
    run(tmp_path, raster, layer, class_field="kind", tile_size=128, min_visible=0.0)
    seen, classes = set(), {}
    for _, image, own, _, _ in all_tiles(tmp_path / "set"):
        tile = shapely.box(image["column"], image["row"], image["column"] + 128, image["row"] + 128)
        expected = {}
        for number, source in enumerate(FIVE, start=1):
            clipped = shapely.intersection(source, tile)
            burned = (
                rasterio.features.rasterize(
                    [shapely.affinity.translate(clipped, -image["column"], -image["row"])],
                    out_shape=(128, 128),
                )
                if clipped.area > 0
                else np.zeros((128, 128))
            )
            if burned.any():
                expected[number] = burned > 0
        assert {a["feature"] for a in own} == set(expected)
        assert len(own) == len(expected), "one annotation a feature and tile"
        for annotation in own:
            ours = pixels_of(annotation, 128, 128)
            np.testing.assert_array_equal(ours, expected[annotation["feature"]])
            seen.add(annotation["feature"])
            classes.setdefault(annotation["category_id"], set()).add(annotation["feature"])
    assert seen == {1, 2, 3, 4, 5}
    assert classes == {1: {1, 3, 5}, 2: {2, 4}}


def test_a_hole_is_kept_as_compressed_run_lengths(tmp_path):
    raster = write_raster(tmp_path / "a.tif")
    layer = write_polygons(tmp_path / "l.gpkg", [from_pixels(FIVE[2]), *boxes_at((5, 5))])
    run(tmp_path, raster, layer, tile_size=256, validation_share=0.0)
    coco = COCO(str(tmp_path / "set" / "annotations" / "train.json"))
    with_hole = coco.loadAnns(coco.getAnnIds())[0]
    assert isinstance(with_hole["segmentation"]["counts"], str)
    expected = rasterio.features.rasterize([FIVE[2]], out_shape=(256, 256)) > 0
    np.testing.assert_array_equal(coco.annToMask(with_hole) > 0, expected)


def test_labels_in_another_crs_land_on_the_same_pixels(tmp_path):
    raster = write_raster(tmp_path / "a.tif")
    shapes = [from_pixels(g) for g in FIVE]
    here = write_polygons(tmp_path / "here.gpkg", shapes)
    there = gpd.GeoDataFrame(geometry=shapes, crs="EPSG:32633").to_crs("EPSG:4326")
    there.to_file(tmp_path / "there.gpkg")
    job, heard = listening_job()
    more = {"tile_size": 256, "validation_share": 0.0}
    run(tmp_path, raster, here, output=tmp_path / "one", **more)
    run(tmp_path, raster, tmp_path / "there.gpkg", job, output=tmp_path / "two", **more)
    assert any("reprojected from EPSG:4326" in text for text in heard)
    one, two = (COCO(str(tmp_path / n / "annotations" / "train.json")) for n in ("one", "two"))
    for a, b in zip(one.loadAnns(one.getAnnIds()), two.loadAnns(two.getAnnIds())):
        assert a["feature"] == b["feature"]
        np.testing.assert_allclose(a["bbox"], b["bbox"], atol=0.002)


def test_training_and_detection_see_the_same_bits_of_12_bit_imagery(tmp_path):
    raster = write_raster(tmp_path / "a.tif", bands=4, dtype="uint16", nodata=0)
    layer = write_polygons(tmp_path / "l.gpkg", boxes_at((10, 10), (150, 150), (20, 200)))
    run(tmp_path, raster, layer, tile_size=128)
    training_set = open_training_set(tmp_path / "set")
    assert len(training_set.band_names) == 4 and training_set.dtype == "uint16"
    assert max(training_set.scaling.high) < 4200, "not scaled as 8 or 16 bit"
    reader = RasterReader(open_raster(raster))
    count = 0
    for _, image, _, pixels, mask in all_tiles(tmp_path / "set"):
        direct, valid = reader.read(image["column"], image["row"], 128, 128)
        assert mask.all() and valid.all()
        seen = training_set.scaling.apply(torch.from_numpy(pixels), torch.from_numpy(mask))
        detected = training_set.scaling.apply(torch.from_numpy(direct), torch.from_numpy(valid))
        assert torch.equal(seen, detected)
        count += 1
    assert count == 3


def test_float_imagery_with_nan_and_nodata_gets_finite_scaling_and_a_mask(tmp_path):
    pixels = np.random.default_rng(1).normal(-5, 1, (2, 128, 128)).astype(np.float32)
    pixels[:, :20] = np.nan
    pixels[:, 100:] = -9999
    raster = write_raster(
        tmp_path / "a.tif", 128, 128, bands=2, dtype="float32", nodata=-9999, pixels=pixels
    )
    layer = write_polygons(tmp_path / "l.gpkg", boxes_at((30, 40), (90, 105), (80, 50)))
    run(tmp_path, raster, layer, tile_size=128, validation_share=0.0)
    training_set = open_training_set(tmp_path / "set")
    assert all(
        -10 < low < high < 0
        for low, high in zip(training_set.scaling.low, training_set.scaling.high)
    )
    _, _, annotations, values, mask = next(all_tiles(tmp_path / "set"))
    assert not mask[:20].any() and not mask[100:].any() and mask[20:100].all()
    np.testing.assert_array_equal(values[:, mask], pixels[:, mask])
    assert [a["feature"] for a in annotations] == [1, 3], "the second lies on nodata"
    assert training_set.provenance["features"]["on pixels without data"] == 1


def test_outside_the_annotated_area_pixels_are_masked_and_objects_counted(tmp_path):
    raster = write_raster(tmp_path / "a.tif")
    layer = write_polygons(tmp_path / "l.gpkg", boxes_at((20, 20), (90, 30), (200, 200)))
    area = write_polygons(tmp_path / "area.gpkg", [from_pixels(shapely.box(0, 0, 100, 100))])
    run(tmp_path, raster, layer, area=str(area), tile_size=256, validation_share=0.0)
    _, _, annotations, pixels, mask = next(all_tiles(tmp_path / "set"))
    assert mask[:100, :100].all() and mask.sum() == 100 * 100
    assert not pixels[:, ~mask].any()
    assert {a["feature"]: a["visible"] for a in annotations} == {1: 1.0, 2: 0.5}
    features = open_training_set(tmp_path / "set").provenance["features"]
    assert features["outside the annotated area"] == 1


def test_an_object_with_little_in_a_tile_is_ignored_there(tmp_path):
    raster = write_raster(tmp_path / "a.tif")
    layer = write_polygons(tmp_path / "l.gpkg", boxes_at((110, 50), (30, 30), (40, 200)))
    run(tmp_path, raster, layer, tile_size=128, min_visible=0.25, validation_share=0.0)
    pieces = {}
    for _, image, own, _, _ in all_tiles(tmp_path / "set"):
        for entry in own:
            if entry["feature"] == 1:
                pieces[image["column"]] = (entry["visible"], entry["iscrowd"], entry.get("ignore"))
    assert pieces == {0: (0.9, 0, None), 128: (0.1, 1, 1)} or pieces == {0: (0.9, 0, None)}


def test_an_object_larger_than_the_tiles_is_no_cut_piece_in_them(tmp_path):
    raster = write_raster(tmp_path / "a.tif", 384, 384)
    layer = write_polygons(
        tmp_path / "l.gpkg", [from_pixels(shapely.box(5, 5, 380, 380)), *boxes_at((1, 1), size=3)]
    )
    result, _ = run(tmp_path, raster, layer, tile_size=64, min_visible=0.5, validation_share=0.0)
    assert result["INSTANCES"] >= 36


def test_neighbouring_rasters_share_the_objects_at_their_border(tmp_path):
    rasters = [
        write_raster(tmp_path / f"r{i}.tif", 128, 128, origin=(ORIGIN[0] + i * 64, ORIGIN[1]))
        for i in range(3)
    ]
    layer = write_polygons(tmp_path / "l.gpkg", boxes_at((118, 50), (250, 60), (10, 10), (300, 9)))
    run(tmp_path, rasters, layer, tile_size=128, validation_share=0.34)
    found = {}
    for _, image, own, _, mask in all_tiles(tmp_path / "set"):
        assert mask.all(), "neighbours that only touch take nothing from each other"
        for entry in own:
            found.setdefault(entry["feature"], []).append((image["source"], entry["visible"]))
    assert sorted(found[1]) == [("r0", 0.5), ("r1", 0.5)]
    assert sorted(found[2]) == [("r1", 0.3), ("r2", 0.7)]


def test_rasters_of_other_crs_type_and_pixel_size_make_one_set(tmp_path):
    one = write_raster(tmp_path / "one.tif", 128, 128)
    two = write_raster(
        tmp_path / "two.tif",
        128,
        128,
        dtype="uint16",
        gsd=0.000005,
        origin=(15.001, 60.43),
        crs="EPSG:4326",
    )
    inside_two = gpd.GeoSeries([shapely.box(15.0011, 60.4296, 15.0012, 60.4297)], crs=4326)
    shapes = [*boxes_at((10, 10), (60, 60)), inside_two.to_crs(32633)[0]]
    layer = write_polygons(tmp_path / "l.gpkg", shapes)
    run(tmp_path, [one, two], layer, tile_size=128, split_by="raster", validation_share=0.5)
    training_set = open_training_set(tmp_path / "set")
    assert training_set.dtype == "uint16" and len(training_set.gsd) == 2
    assert {a["feature"] for _, _, own, _, _ in all_tiles(tmp_path / "set") for a in own} == {
        1,
        2,
        3,
    }


def test_several_ground_sizes_enlarge_the_same_objects_without_a_leak(tmp_path):
    raster = write_raster(tmp_path / "a.tif", 256, 256)
    corners = [(x, y) for x in range(10, 250, 60) for y in range(10, 250, 60)]
    layer = write_polygons(tmp_path / "l.gpkg", boxes_at(*corners))
    run(tmp_path, raster, layer, tile_size=64, gsd=(0.5, 0.25))
    assert open_training_set(tmp_path / "set").gsd == (0.25, 0.5)
    covered = {}
    for split, image, _, _, mask in all_tiles(tmp_path / "set"):
        step = 2 if image["gsd"] == 0.25 else 1
        rows, columns = np.nonzero(mask)
        keys = set(
            zip(
                ((rows + image["row"]) // step).tolist(),
                ((columns + image["column"]) // step).tolist(),
            )
        )
        covered.setdefault(split, set()).update(keys)
    assert covered["train"] and covered["validation"]
    assert not covered["train"] & covered["validation"]


@pytest.mark.parametrize(
    ("values", "names"),
    [
        (["²", "²"], ["²"]),
        (["10", "2"], ["2", "10"]),
        (["--5", "-5"], ["--5", "-5"]),
        ([np.inf, 2.0], ["2", "inf"]),
    ],
)
def test_values_that_only_look_like_numbers_are_classes(tmp_path, values, names):
    raster = write_raster(tmp_path / "a.tif")
    layer = write_polygons(tmp_path / "l.gpkg", boxes_at((20, 20), (150, 20)), kind=values)
    run(tmp_path, raster, layer, class_field="kind", tile_size=128)
    assert [entry.name for entry in open_training_set(tmp_path / "set").classes] == names


def test_background_tiles_are_a_share_of_the_tiles_with_objects(tmp_path):
    raster = write_raster(tmp_path / "a.tif", 512, 512)
    corners = [(x, y) for x in (10, 138, 266, 394) for y in (10, 138)]
    layer = write_polygons(tmp_path / "l.gpkg", boxes_at(*corners))
    more = {"tile_size": 64, "validation_share": 0.0}
    few, _ = run(tmp_path, raster, layer, background_share=0.5, output=tmp_path / "few", **more)
    none, _ = run(tmp_path, raster, layer, background_share=0.0, output=tmp_path / "none", **more)
    every, _ = run(tmp_path, raster, layer, background_share=50.0, output=tmp_path / "all", **more)
    assert (none["TILES"], few["TILES"], every["TILES"]) == (8, 12, 64)


def test_the_same_seed_gives_the_same_set(tmp_path):
    raster = write_raster(tmp_path / "a.tif", 384, 384)
    corners = [(x, y) for x in range(10, 370, 70) for y in range(10, 370, 70)]
    layer = write_polygons(tmp_path / "l.gpkg", boxes_at(*corners))
    for name, seed in (("one", 3), ("two", 3), ("other", 4)):
        run(tmp_path, raster, layer, tile_size=64, seed=seed, output=tmp_path / name)
    texts = [
        (tmp_path / name / "annotations" / "train.json").read_text()
        for name in ("one", "two", "other")
    ]
    assert texts[0] == texts[1] != texts[2]


def files_of(folder):
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_a_stopped_run_keeps_its_tiles_and_resumes_to_identical_files(tmp_path):
    raster = write_raster(tmp_path / "a.tif", 512, 512)
    corners = [(x, y) for x in range(10, 490, 50) for y in range(10, 490, 50)]
    layer = write_polygons(tmp_path / "l.gpkg", boxes_at(*corners))
    run(tmp_path, raster, layer, tile_size=64, output=tmp_path / "a" / "set")
    stop = threading.Event()

    def stop_soon(message):
        if getattr(message, "text", "") == "Writing tiles":
            stop.set()

    output = tmp_path / "b" / "set"
    with pytest.raises(StoppedError, match="run again with RESUME"):
        run(tmp_path, raster, layer, Job(stop_soon, stop), tile_size=64, output=output)
    written = list(output.rglob("*.tif"))
    assert 0 < len(written) < 64 and not list(output.rglob("*.json"))
    with pytest.raises(UserError, match="unfinished"):
        open_training_set(output)
    with pytest.raises(UserError, match="other parameters"):
        run(tmp_path, raster, layer, tile_size=128, output=output, resume=True)
    # QGIS writes a layer of its memory to another file each time.
    layer = shutil.copy(layer, tmp_path / "written anew.gpkg")
    run(tmp_path, raster, layer, tile_size=64, output=output, resume=True)
    assert files_of(output) == files_of(tmp_path / "a" / "set")


def test_workers_write_the_same_files_as_one_process(tmp_path):
    distributed = pytest.importorskip("distributed", reason="needs dask[distributed]")
    raster = write_raster(tmp_path / "a.tif", 512, 512)
    corners = [(x, y) for x in range(10, 490, 50) for y in range(10, 490, 50)]
    layer = write_polygons(tmp_path / "l.gpkg", boxes_at(*corners))
    one, _ = run(tmp_path, raster, layer, tile_size=64, output=tmp_path / "a" / "set")
    stop = threading.Event()

    def stop_soon(message):
        if getattr(message, "text", "") == "Writing tiles":
            stop.set()

    output = tmp_path / "b" / "set"
    with distributed.LocalCluster(
        n_workers=2,
        threads_per_worker=2,
        dashboard_address=None,
        processes=False,
        protocol="tcp",
    ) as cluster:
        more = {"tile_size": 64, "output": output, "scheduler": cluster.scheduler_address}
        with pytest.raises(StoppedError, match="run again with RESUME"):
            run(tmp_path, raster, layer, Job(stop_soon, stop), **more)
        many, _ = run(tmp_path, raster, layer, resume=True, **more)
    assert one["TILES"] == many["TILES"] > 32
    assert files_of(output) == files_of(tmp_path / "a" / "set")


def test_an_unreadable_block_costs_its_tiles_only_and_is_named(tmp_path):
    raster = write_raster(
        tmp_path / "a.tif", 512, 256, compress="deflate", tiled=True, blockxsize=128, blockysize=128
    )
    with rasterio.open(raster) as dataset:
        offset = int(dataset.get_tag_item("BLOCK_OFFSET_0_0", "TIFF", bidx=1))
    with raster.open("r+b") as stream:
        stream.seek(offset)
        stream.write(b"\xff" * 2000)
    layer = write_polygons(tmp_path / "l.gpkg", boxes_at((20, 20), (150, 20), (300, 150)))
    job, heard = listening_job()
    run(tmp_path, raster, layer, job, tile_size=128)
    assert any("1 tile could not be read" in text for text in heard)
    features = open_training_set(tmp_path / "set").provenance["features"]
    assert features["kept"] == 2 and features["unreadable imagery"] == 1


def test_every_feature_has_exactly_one_line_in_the_account(tmp_path):
    raster = write_raster(tmp_path / "a.tif")
    shapes = [
        *boxes_at((20, 20), (150, 20), (900, 900)),
        from_pixels(shapely.box(60.1, 60.1, 60.3, 60.3)),
        from_pixels(shapely.Polygon([(70, 70), (90, 90), (90, 70), (70, 90)])),  # a bow tie
    ]
    layer = write_polygons(tmp_path / "l.gpkg", shapes)
    run(tmp_path, raster, layer, tile_size=128)
    features = open_training_set(tmp_path / "set").provenance["features"]
    assert features["in the layer"] == 5 and features["kept"] == 3
    assert features["outside the imagery"] == 1 and features["smaller than a pixel"] == 1
    lines = [n for text, n in features.items() if not text.startswith(("in the l", "of these"))]
    assert sum(lines) == 5
    html = (tmp_path / "set" / "report.html").read_text()
    assert "Smaller than a pixel: feature 4" in html and "1 invalid polygon " in html


def test_the_tiles_layer_opens_with_a_style_for_each_layer(tmp_path):
    raster = write_raster(tmp_path / "a.tif")
    layer = write_polygons(tmp_path / "l.gpkg", boxes_at((20, 20), (150, 20), (20, 200)))
    result, _ = run(tmp_path, raster, layer, tile_size=128)
    tiles = gpd.read_file(result["TILES_LAYER"], layer="tiles")
    objects = gpd.read_file(result["TILES_LAYER"], layer="instances")
    styles = gpd.read_file(result["TILES_LAYER"], layer="layer_styles")
    assert len(tiles) == result["TILES"] and len(objects) == result["INSTANCES"]
    assert tiles.crs.to_epsg() == 32633
    assert set(styles["f_table_name"]) == {"tiles", "instances"}
    np.testing.assert_allclose(objects.union_all().area, 3 * (20 * GSD) ** 2)
    with closing(sqlite3.connect(result["TILES_LAYER"])) as connection:
        version = connection.execute("PRAGMA user_version").fetchone()[0]
    assert version == 10200, "QGIS 3.22 warns at GeoPackages newer than 1.3"


def test_names_are_escaped_in_the_report(tmp_path):
    raster = write_raster(tmp_path / "a.tif")
    layer = write_polygons(
        tmp_path / "l.gpkg", boxes_at((20, 20), (150, 20)), kind=["<script>alert(1)</script>", "b"]
    )
    run(tmp_path, raster, layer, class_field="kind", tile_size=128)
    html = (tmp_path / "set" / "report.html").read_text()
    assert "<script>" not in html and "&lt;script&gt;" in html


@settings(
    max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    seed=st.integers(0, 10_000),
    tile_size=st.integers(64, 130),
    overlap=st.floats(0.0, 0.5),
    width=st.integers(64, 220),
    height=st.integers(64, 220),
    with_area=st.booleans(),
    split_by=st.sampled_from(["blocks", "raster", "areas"]),
    test_share=st.sampled_from([0.0, 0.2]),
    turn=st.sampled_from([0.0, 0.0, 0.3]),
)
def test_no_pixel_is_in_two_splits_and_no_feature_is_lost(
    tmp_path_factory, seed, tile_size, overlap, width, height, with_area, split_by, test_share, turn
):
    folder = tmp_path_factory.mktemp("p")
    rng = np.random.default_rng(seed)
    # The second raster overlaps the first, shifted by whole pixels, so that a place has one name.
    shift = (int(rng.integers(20, width)), int(rng.integers(0, 40)))
    rasters = []
    for number, (dx, dy) in enumerate([(0, 0), shift]):
        origin = (ORIGIN[0] + dx * GSD, ORIGIN[1] - dy * GSD)
        rasters.append(
            write_raster(folder / f"r{number}.tif", width, height, origin=origin, bands=1)
        )
    points = rng.uniform(-10, width + 60, (25, 2))
    shapes = [
        from_pixels(
            shapely.affinity.rotate(
                shapely.box(x, y, x + rng.uniform(0.3, 60), y + rng.uniform(3, 60)),
                np.degrees(turn * number),
            )
        )
        for number, (x, y) in enumerate(points)
    ]
    layer = write_polygons(folder / "l.gpkg", shapes, kind=[["a", "b"][i % 2] for i in range(25)])
    more = {}
    if with_area or split_by == "areas":
        regions = [
            from_pixels(shapely.box(x, y, x + 90, y + 70)) for x, y in rng.uniform(0, width, (5, 2))
        ]
        more["area"] = str(write_polygons(folder / "area.gpkg", regions))
    try:
        run(
            folder,
            rasters,
            layer,
            class_field="kind",
            tile_size=tile_size,
            stride=max(1, int(tile_size * (1 - overlap))),
            split_by=split_by,
            test_share=test_share,
            seed=seed,
            **more,
        )
    except UserError as error:
        assert "area" in error.text
        return
    owner, kept = {}, set()
    offsets = {"r0": (0, 0), "r1": shift}
    for split, image, own, _, mask in all_tiles(folder / "set"):
        dx, dy = offsets[image["source"]]
        rows, columns = np.nonzero(mask)
        for place in zip(
            (rows + image["row"] + dy).tolist(), (columns + image["column"] + dx).tolist()
        ):
            assert owner.setdefault(place, split) == split, f"{place} is in two splits"
        kept |= {a["feature"] for a in own if not a["iscrowd"]}
    features = open_training_set(folder / "set").provenance["features"]
    lines = [n for text, n in features.items() if not text.startswith(("in the l", "of these"))]
    assert sum(lines) == 25 and features["kept"] == len(kept)


def test_the_description_is_plain_json_with_relative_paths(tmp_path):
    raster = write_raster(tmp_path / "a.tif")
    layer = write_polygons(tmp_path / "l.gpkg", boxes_at((20, 20), (150, 20), (20, 200)))
    run(tmp_path, raster, layer, tile_size=128)
    values = json.loads((tmp_path / "set" / "dataset.json").read_text())
    assert values["annotation_files"]["train"] == "annotations/train.json"
    assert str(tmp_path) not in json.dumps(values)
    moved = tmp_path / "moved"
    (tmp_path / "set").rename(moved)
    assert read_split(open_training_set(moved), "train").images


def test_a_ground_size_that_loses_most_objects_is_said_to(tmp_path):
    raster = write_raster(tmp_path / "a.tif")
    corners = [(10, 10), (60, 10), (10, 60), (60, 60)]
    hall = from_pixels(shapely.box(100, 100, 250, 250))
    layer = write_polygons(tmp_path / "l.gpkg", [*boxes_at(*corners, size=2), hall])
    job, heard = listening_job()
    run(tmp_path, raster, layer, job, gsd=(8.0,))
    assert any("smaller than a pixel" in text and "smaller GSD" in text for text in heard)
