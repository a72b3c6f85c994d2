"""The job annotate: which areas and strips become training, validation and test."""

from __future__ import annotations

import pytest
import shapely
import shapely.affinity

from tests.training.annotation.annotate_kit import (
    ORIGIN,
    all_tiles,
    boxes_at,
    from_pixels,
    listening_job,
    run,
    write_polygons,
    write_raster,
)

pytestmark = pytest.mark.slow


def test_a_raster_of_one_tile_is_cut_for_validation_and_that_is_said(tmp_path):
    raster = write_raster(tmp_path / "a.tif", 200, 100)
    layer = write_polygons(tmp_path / "l.gpkg", boxes_at(*[(x, 40) for x in range(5, 180, 25)]))
    job, heard = listening_job()
    result, _ = run(tmp_path, raster, layer, job, tile_size=512)
    assert result["TRAIN_TILES"] == 1 and result["VALIDATION_TILES"] == 1
    assert any("too small to spare whole tiles" in text for text in heard)


def test_areas_decide_the_split_by_their_field(tmp_path):
    raster = write_raster(tmp_path / "a.tif")
    layer = write_polygons(tmp_path / "l.gpkg", boxes_at((20, 20), (200, 30), (100, 200)))
    area = write_polygons(
        tmp_path / "area.gpkg",
        [
            from_pixels(shapely.box(*b))
            for b in ((0, 0, 128, 128), (128, 0, 256, 128), (0, 128, 256, 256))
        ],
        use=["train", "val", "test"],
    )
    run(tmp_path, raster, layer, area=str(area), split_by="field", split_field="use", tile_size=128)
    where = {
        a["feature"]: split for split, _, own, _, _ in all_tiles(tmp_path / "set") for a in own
    }
    assert where == {1: "train", 2: "validation", 3: "test"}


def test_areas_whose_field_is_empty_are_shared_out_by_chance(tmp_path):
    raster = write_raster(tmp_path / "a.tif")
    corners = [(x, y) for x in (20, 84, 148, 212) for y in (20, 148)]
    layer = write_polygons(tmp_path / "l.gpkg", boxes_at(*corners))
    area = write_polygons(
        tmp_path / "area.gpkg",
        [from_pixels(shapely.box(x - 20, y - 20, x + 44, y + 108)) for x, y in corners],
        use=["test", "train", None, "", None, " ", None, None],
    )
    job, heard = listening_job()
    more = {"area": str(area), "split_by": "field", "split_field": "use", "tile_size": 128}
    run(tmp_path, raster, layer, job, validation_share=0.34, **more)
    where = {
        a["feature"]: split for split, _, own, _, _ in all_tiles(tmp_path / "set") for a in own
    }
    assert (where.pop(1), where.pop(2)) == ("test", "train")
    assert sorted(where.values()) == ["train"] * 4 + ["validation"] * 2
    assert any("'use' of the area is empty for 6 of 8 areas" in text for text in heard)


SMALL_AREAS = {
    "a quarter of a small raster": (512, [shapely.box(0, 0, 128, 512)], 42, {}),
    "a part of one tile": (1024, [shapely.box(530, 40, 970, 480)], 30, {}),
    "slivers in the neighbouring tiles": (1024, [shapely.box(72, 72, 515, 515)], 30, {}),
    "two parts and a test split": (
        1024,
        [shapely.box(40.4, 30.3, 140.7, 400), shapely.box(300, 30, 470, 250)],
        22,
        {"test_share": 0.2},
    ),
    "two ground sizes": (512, [shapely.box(300.3, 20.7, 500, 270)], 30, {"gsd": (0.5, 0.3)}),
}


@pytest.mark.parametrize(
    ("size", "parts", "step", "more"), SMALL_AREAS.values(), ids=SMALL_AREAS.keys()
)
def test_a_small_area_is_cut_so_that_each_split_gets_tiles(tmp_path, size, parts, step, more):
    raster = write_raster(tmp_path / "a.tif", size, size, bands=1)
    corners = [(x, y) for x in range(4, size - 12, step) for y in range(4, size - 12, step)]
    layer = write_polygons(tmp_path / "l.gpkg", boxes_at(*corners, size=10))
    area = write_polygons(tmp_path / "area.gpkg", [from_pixels(part) for part in parts])
    job, heard = listening_job()
    result, _ = run(tmp_path, raster, layer, job, area=str(area), **more)
    inside = sum(shapely.union_all(parts).contains(shapely.box(x, y, x + 10, y + 10))
                 for x, y in corners)  # fmt: skip
    found = {}
    for split, _, own, _, _ in all_tiles(tmp_path / "set"):
        found.setdefault(split, set()).update(a["feature"] for a in own if not a["iscrowd"])
    assert len(set().union(*found.values())) >= inside
    assert 0.1 * inside < len(found["validation"]) < 0.35 * inside
    assert len(found["train"]) > 0.5 * inside
    assert bool(result["TEST_TILES"]) == ("test_share" in more)
    assert any("The annotated area is too small to spare" in text for text in heard)


def test_an_area_on_one_of_two_rasters_is_cut(tmp_path):
    rasters = [
        write_raster(tmp_path / f"r{i}.tif", 256, 256, origin=(ORIGIN[0] + i * 200, ORIGIN[1]))
        for i in range(2)
    ]
    corners = [(400 + x, y) for x in range(10, 230, 30) for y in range(10, 230, 30)]
    layer = write_polygons(tmp_path / "l.gpkg", boxes_at(*corners))
    area = write_polygons(tmp_path / "area.gpkg", [from_pixels(shapely.box(420, 20, 640, 240))])
    result, _ = run(tmp_path, rasters, layer, area=str(area), tile_size=256)
    assert result["TRAIN_TILES"] == 1 and result["VALIDATION_TILES"] == 1
    assert {image["source"] for _, image, _, _, _ in all_tiles(tmp_path / "set")} == {"r1"}


def test_whole_areas_are_shared_out_when_areas_split(tmp_path):
    raster = write_raster(tmp_path / "a.tif")
    corners = [(x, y) for x in (10, 74, 138, 202) for y in (10, 74, 138, 202)]
    layer = write_polygons(tmp_path / "l.gpkg", boxes_at(*corners))
    area = write_polygons(
        tmp_path / "area.gpkg",
        [from_pixels(shapely.box(x - 10, y - 10, x + 54, y + 54)) for x, y in corners],
    )
    run(
        tmp_path,
        raster,
        layer,
        area=str(area),
        split_by="areas",
        validation_share=0.25,
        tile_size=128,
    )
    where = {}
    for split, _, own, _, _ in all_tiles(tmp_path / "set"):
        for entry in own:
            where.setdefault(entry["feature"], set()).add(split)
    assert all(len(splits) == 1 for splits in where.values())
    assert sum("validation" in splits for splits in where.values()) == 4
