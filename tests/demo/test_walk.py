"""The pieces of the demo's walk: what is kept back, what QGIS says, the mosaic, the picture."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import geopandas as gpd
import numpy as np
import pytest
import rasterio
import shapely
from rasterio.transform import from_origin
from rs_mask_plugin.demo.qgis_process import DemoError, results_in
from rs_mask_plugin.demo.real_tiles import look_at, split_east, write_footprints
from rs_mask_plugin.demo.run_demo import check_nothing_is_lost

DEMO = Path(__file__).parents[2] / "demo"
QGIS_PYTHON = "/usr/bin/python3"


def tile(path: Path, column: int, row: int, value: int = 80) -> Path:
    """Write a tile of 32 × 32 pixels of a metre."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with rasterio.open(
        path,
        "w",
        driver="GTiff",
        width=32,
        height=32,
        count=3,
        dtype="uint8",
        crs="EPSG:32633",
        transform=from_origin(500_000 + 32 * column, 5_500_000 - 32 * row, 1, 1),
    ) as image:
        image.write(np.full((3, 32, 32), value, np.uint8))
    return path


@pytest.fixture
def folder(tmp_path) -> Path:
    data = tmp_path / "data"
    for column in range(3):
        for row in range(2):
            tile(data / "train" / f"t-{column}-{row}.tif", column, row)
    tile(data / "predict" / "p.tif", 5, 0)
    box = shapely.box(500_004, 5_499_980, 500_014, 5_499_990)
    frame = gpd.GeoDataFrame({"class": ["a"]}, geometry=[box], crs="EPSG:32633")
    frame.to_file(data / "roofs.gpkg", driver="GPKG")
    return data


def test_the_easternmost_column_is_kept_back(folder):
    data = look_at(folder)
    assert [path.stem for path in data.kept_back] == ["t-2-0", "t-2-1"]
    assert len(data.seen) == 4
    assert [path.stem for path in data.to_predict] == ["p"]
    assert data.polygons.name == "roofs.gpkg"


def test_the_column_is_told_by_place_and_not_by_name(tmp_path):
    east = tile(tmp_path / "a.tif", 9, 0)
    west = tile(tmp_path / "z.tif", 0, 0)
    assert split_east((east, west)) == ((west,), (east,))


def test_one_column_alone_can_not_be_parted(tmp_path):
    tiles = (tile(tmp_path / "a.tif", 0, 0), tile(tmp_path / "b.tif", 0, 1))
    with pytest.raises(DemoError, match="one column"):
        split_east(tiles)


def test_a_folder_without_polygons_is_refused(tmp_path):
    tile(tmp_path / "train" / "a.tif", 0, 0)
    tile(tmp_path / "train" / "b.tif", 1, 0)
    with pytest.raises(DemoError, match="no polygon layer"):
        look_at(tmp_path)


def test_a_folder_of_tiles_that_the_walk_would_write_over_is_left_alone(folder):
    command = [sys.executable, "-m", "rs_mask_plugin.demo.run_demo"]
    command += ["--data", str(folder), "--output", str(folder.parent)]
    before = sorted(folder.rglob("*"))
    ended = subprocess.run(command, capture_output=True, text=True, cwd=DEMO.parent)
    assert ended.returncode == 1
    assert "give another --output" in ended.stderr
    assert sorted(folder.rglob("*")) == before


def test_the_weights_that_a_walk_starts_from_are_not_deleted_by_it(tmp_path):
    model = tmp_path / "synthetic" / "run" / "model.safetensors"
    with pytest.raises(DemoError, match="makes anew"):
        check_nothing_is_lost(tmp_path / "synthetic", (None, model))
    check_nothing_is_lost(tmp_path / "houses", (None, model))


def test_footprints_cover_the_tiles(folder, tmp_path):
    path = tmp_path / "area.gpkg"
    write_footprints(look_at(folder).kept_back, path)
    area = gpd.read_file(path)
    assert area.total_bounds == pytest.approx([500_064, 5_499_936, 500_096, 5_500_000])


def test_the_outputs_are_read_from_what_qgis_prints():
    said = (
        "Loading\n0...10...100 - done.\n\nResults\n----------------\n\nAP50:\t0.61\nOUTPUT:\t/a b\n"
    )
    assert results_in(said) == {"AP50": "0.61", "OUTPUT": "/a b"}
    assert results_in("ERROR: it broke") == {}


def _with_qgis(script: str, *arguments: object) -> None:
    found = subprocess.run([QGIS_PYTHON, "-c", "import qgis.core"], capture_output=True)
    if found.returncode != 0:
        pytest.skip("QGIS's Python is not on this machine")
    command = [QGIS_PYTHON, str(DEMO / script), *map(str, arguments)]
    subprocess.run(command, check=True, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})


def test_a_mosaic_joins_the_tiles_where_they_lie(folder, tmp_path):
    tiles = look_at(folder).seen
    _with_qgis("build_mosaic.py", tmp_path / "m.vrt", *tiles)
    with rasterio.open(tmp_path / "m.vrt") as mosaic:
        assert (mosaic.width, mosaic.height) == (64, 64)
        assert mosaic.bounds.left == 500_000


def test_the_picture_shows_the_polygons_over_the_raster(folder, tmp_path):
    picture = tmp_path / "p.png"
    raster, layer = folder / "train" / "t-0-0.tif", folder / "roofs.gpkg"
    _with_qgis("render_map.py", "--raster", raster, "--layer", layer, "--output", picture)
    with rasterio.open(picture) as image:
        pixels = image.read()[:3].astype(int)
    side = pixels.shape[1]
    background = pixels[:, side // 2, -20]
    assert background.tolist() == [80, 80, 80]
    # The roof's left edge, 4 m from the left of 32, is drawn in the first class's yellow.
    edge = pixels[:, side * 15 // 32, side * 4 // 32 - 3 : side * 4 // 32 + 4]
    assert (edge[0] > 200).any() and (edge[2] < 80).any()
