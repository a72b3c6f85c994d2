"""From drawn polygons to detections through a real qgis_process and the real engine."""

from __future__ import annotations

import json
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from tests.rs_mask_plugin.web_imagery.tile_server import TileServer

ROOT = Path(__file__).parents[2]
BASE_MODEL = ROOT / "training" / "weights" / "base_model.safetensors"
# Two seconds are promised; the rest is for QGIS to hear the signal on a machine that is busy.
STOP_S = 3.5
posix_only = pytest.mark.skipif(not Path("/proc").is_dir(), reason="looks into /proc")


def count(path, table=None):
    """Count the features of a GeoPackage's layer."""
    with sqlite3.connect(path) as connection:
        if table is None:
            query = "SELECT table_name FROM gpkg_contents WHERE data_type = 'features'"
            ((table,),) = connection.execute(query).fetchall()
        return connection.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0]


def rows(path, query, kind="features"):
    """Return the rows that a query finds; ``{table}`` in it is the GeoPackage's layer."""
    with sqlite3.connect(path) as connection:
        names = "SELECT table_name FROM gpkg_contents WHERE data_type = ?"
        ((table,),) = connection.execute(names, [kind]).fetchall()
        return connection.execute(query.format(table=table)).fetchall()


def extent(path):
    """Return the west and the east edge of a raster."""
    gdal = pytest.importorskip("osgeo.gdal")
    raster = gdal.Open(str(path))
    west, pixel = raster.GetGeoTransform()[:2]
    return west, west + pixel * raster.RasterXSize


def fields(path):
    with sqlite3.connect(path) as connection:
        query = "SELECT table_name FROM gpkg_contents WHERE data_type = 'features'"
        ((table,),) = connection.execute(query).fetchall()
        return {row[1] for row in connection.execute(f'PRAGMA table_info("{table}")')}


def test_the_layer_has_the_fields_that_users_hold_on_to(walk):
    expected = {"class_id", "class", "score", "area_m2", "edge", "stitched", "source", "run"}
    assert expected <= fields(walk.folder / "found.gpkg")


def test_another_format_has_the_same_objects(qgis, walk, tmp_path):
    output = tmp_path / "found.geojson"
    qgis.finished("rsmask:detect", {**walk.detecting, "OUTPUT": output})
    features = json.loads(output.read_text("utf-8"))["features"]
    assert len(features) == count(walk.folder / "found.gpkg")
    assert [path.name for path in tmp_path.iterdir()] == ["found.geojson"]


def test_tiles_of_a_server_are_searched_like_a_raster_of_them(qgis, walk, engine, tmp_path):
    gdal = pytest.importorskip("osgeo.gdal")
    osr = pytest.importorskip("osgeo.osr")
    photo = gdal.Open(str(walk.scene / "west.tif"))
    lines = [photo.GetRasterBand(band).ReadRaster() for band in (1, 2, 3)]
    width = photo.RasterXSize

    def pixels(column, row):
        return tuple(band[row * width + column % width] for band in lines)

    # At 52.5° north and zoom 19 a pixel is 0.18 m wide on the ground.
    with TileServer(pixels, 19, (280000, 172000), (2, 1)) as server:
        (west, north), size = server.corner, server.pixel_size
        crs = osr.SpatialReference()
        crs.ImportFromEPSG(3857)
        placed = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "placed.tif"), 512, 256, 3)
        placed.SetGeoTransform((west, size, 0, north, 0, -size))
        placed.SetSpatialRef(crs)
        shown = [pixels(column, row) for row in range(256) for column in range(512)]
        for band, values in enumerate(zip(*shown), 1):
            placed.GetRasterBand(band).WriteRaster(0, 0, 512, 256, bytes(values))
        placed = None
        run = qgis.finished(
            "rsmask:detect",
            {
                **walk.detecting,
                "INPUT": server.address + "/{z}/{x}/{y}.png",
                "EXTENT": server.extent(2, 1),
                "WEB_GSD": 0.18,
                "OUTPUT": tmp_path / "by tiles.gpkg",
            },
            XDG_CACHE_HOME=str(tmp_path / "cache"),
        )
        box = server.extent(2, 1).split(" ")[0].split(",")
    assert "ask the provider" in run.text
    subprocess.run(
        [
            *(engine, "-m", "rs_mask_plugin.core.cli", "detect", "--score", "0"),
            *("--input", tmp_path / "placed.tif", "--extent", box[0], box[2], box[1], box[3]),
            *("--model", walk.detecting["MODEL"], "--output", tmp_path / "by raster.gpkg"),
        ],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    objects = "SELECT geom, class, score, area_m2, edge FROM detections"
    by_tiles, by_raster = (
        sqlite3.connect(tmp_path / name).execute(objects).fetchall()
        for name in ("by tiles.gpkg", "by raster.gpkg")
    )
    assert by_tiles
    assert by_tiles == by_raster
    with sqlite3.connect(tmp_path / "by tiles.gpkg") as connection:
        about = connection.execute("SELECT description FROM gpkg_contents").fetchone()[0]
    assert about == "Imagery: 127.0.0.1"


def test_the_archive_gives_a_new_layer(qgis, walk, tmp_path):
    archive = walk.folder / "found.archive.sqlite"
    output = tmp_path / "refined.gpkg"
    qgis.finished("rsmask:refine", {"ARCHIVE": archive, "SCORE": 0, "OUTPUT": output})
    assert count(output) == count(walk.folder / "found.gpkg")


def test_the_truth_evaluated_against_itself_is_perfect(qgis, walk, tmp_path):
    truth = f"{walk.scene / 'scene.gpkg'}|layername=objects"
    run = qgis.finished(
        "rsmask:evaluate",
        {
            "DETECTIONS": truth,
            "TRUTH": truth,
            "CLASS_FIELD": "class",
            "TRUTH_CLASS_FIELD": "class",
            "MATCHED": tmp_path / "matched.gpkg",
            "MISSED": tmp_path / "missed.gpkg",
            "EXTRA": tmp_path / "extra.gpkg",
            "REPORT": tmp_path / "report.html",
        },
    )
    objects = count(walk.scene / "scene.gpkg", "objects")
    assert float(run.outputs["F1"]) == 1
    assert int(run.outputs["MATCHED_COUNT"]) == objects
    assert count(tmp_path / "matched.gpkg") == objects
    assert count(tmp_path / "missed.gpkg") == count(tmp_path / "extra.gpkg") == 0
    assert "<html" in (tmp_path / "report.html").read_text("utf-8")


def test_a_model_is_measured_on_the_validation_tiles(qgis, walk):
    run = qgis.finished(
        "rsmask:evaluatemodel",
        {
            "MODEL": walk.folder / "run" / "model.safetensors",
            "TRAINING_SET": walk.folder / "set",
            "SPLIT": "validation",
        },
    )
    assert {"AP", "AP50", "BOX_AP"} <= set(run.outputs)


def test_nonsense_in_the_environment_changes_nothing(qgis, walk, tmp_path):
    poisoned = tmp_path / "poisoned"
    poisoned.mkdir()
    # Not shapely: since 3.40 QGIS itself loads it, where it is there, and would not start.
    for module in ("torch", "rasterio", "pyogrio", "geopandas", "safetensors"):
        (poisoned / f"{module}.py").write_text("raise RuntimeError('of the wrong Python')\n")
    nonsense = {
        "PROJ_LIB": "/nonsense",
        "PROJ_DATA": "/nonsense",
        "GDAL_DATA": "/nonsense",
        "GDAL_DRIVER_PATH": "/nonsense",
        "LD_LIBRARY_PATH": "/nonsense",
        "PYTHONPATH": str(poisoned),
        # Right for QGIS, which could not start otherwise, and wrong for the engine.
        "PYTHONHOME": sys.base_prefix,
        "PYTHONEXECUTABLE": "/nonsense",
    }
    training_set = tmp_path / "set"
    qgis.finished("rsmask:annotate", {**walk.annotating, "OUTPUT": training_set}, **nonsense)
    assert (training_set / "dataset.json").is_file()
    output = tmp_path / "found.gpkg"
    qgis.finished("rsmask:detect", {**walk.detecting, "OUTPUT": output}, **nonsense)
    assert count(output) == count(walk.folder / "found.gpkg")


# While the engine starts: one job that loads much and some that load little; the way is the same.
STOPS = [
    ("annotate", "Opening rasters"),
    ("annotate", "Writing tiles"),
    ("train", "Starting weights"),
    ("train", "Training, epoch 1"),
    ("train", "Validation"),
    ("detect", "Engine"),
    ("detect", "Tiles"),
    ("evaluate", "Engine"),
    ("evaluatemodel", "Measuring on"),
    ("refine", "Engine"),
    ("compareoptimizers", "Training, epoch 1"),
    ("importdataset", "Engine"),
    ("exportdataset", "Engine"),
    ("check", "A small network"),
]


def job_of(name, walk, output):
    """Return parameters with which the job takes long enough to be stopped."""
    truth = f"{walk.scene / 'scene.gpkg'}|layername=objects"
    return {
        "annotate": {**walk.annotating, "TILE_SIZE": 64, "STRIDE": 8, "OUTPUT": output / "set"},
        "train": {**walk.training, "EPOCHS": 1000, "OUTPUT": output / "run"},
        "detect": {
            **walk.detecting,
            "TILE_SIZE": 64,
            "MARGIN": 24,
            "BATCH_SIZE": 1,
            "OUTPUT": output / "found.gpkg",
        },
        "evaluate": {"DETECTIONS": truth, "TRUTH": truth, "REPORT": output / "report.html"},
        "evaluatemodel": {
            "MODEL": walk.folder / "run" / "model.safetensors",
            "TRAINING_SET": walk.folder / "set",
            "SPLIT": "train",
            "BATCH_SIZE": 1,
        },
        "refine": {
            "ARCHIVE": walk.folder / "found.archive.sqlite",
            "OUTPUT": output / "found.gpkg",
        },
        "compareoptimizers": {**walk.training, "EPOCHS": 1000, "OUTPUT": output / "compared"},
        "importdataset": {"INPUT": walk.folder / "set", "OUTPUT": output / "imported"},
        "exportdataset": {"TRAINING_SET": walk.folder / "set", "OUTPUT": output / "exported"},
        "check": {},
    }[name]


@posix_only
@pytest.mark.slow
@pytest.mark.parametrize(("name", "phase"), STOPS, ids=lambda text: text.replace(" ", "-"))
def test_ctrl_c_ends_every_phase_within_two_seconds(qgis, walk, tmp_path, processes, name, phase):
    run = qgis.algorithm(f"rsmask:{name}", job_of(name, walk, tmp_path))
    worker = run.worker()
    run.wait_for(phase)
    run.interrupt()
    assert processes([worker], STOP_S), run.text
    assert run.wait() == 1, run.text
    afterwards = run.text.partition("Caught signal")[2]
    assert "Stopped" in afterwards or "again" in afterwards, "it says that it stopped"
    assert "Traceback" not in run.text
    assert not list(tmp_path.glob("found.gpkg")), "a layer is there complete or not at all"


@posix_only
@pytest.mark.slow
@pytest.mark.parametrize(("name", "phase"), [("train", "Training, epoch 1"), ("detect", "Tiles")])
def test_a_killed_qgis_leaves_no_process_of_the_engine(
    qgis, walk, tmp_path, processes, name, phase
):
    run = qgis.algorithm(f"rsmask:{name}", job_of(name, walk, tmp_path))
    worker = run.worker()
    run.wait_for(phase)
    run.kill()
    assert processes([worker], 5)


@posix_only
@pytest.mark.slow
def test_a_killed_worker_is_one_sentence_and_the_next_run_goes_on(qgis, walk, tmp_path):
    import os
    import signal

    parameters = job_of("detect", walk, tmp_path)
    run = qgis.algorithm("rsmask:detect", parameters)
    worker = run.worker()
    run.wait_for("Tiles")
    os.kill(worker, signal.SIGKILL)
    assert run.wait() == 1
    assert len([line for line in run.lines if line.startswith("ERROR")]) == 1
    assert "memory ran out" in run.text
    assert not (tmp_path / "found.gpkg").exists()
    qgis.finished("rsmask:detect", parameters)
    assert (tmp_path / "found.gpkg").is_file()


@pytest.mark.slow
def test_the_example_model_goes_the_whole_way(qgis, walk, tmp_path):
    run = qgis.finished(
        "rsmask:Annotate, train, detect",
        {
            "imagery": walk.scene / "west.tif",
            "annotations": f"{walk.scene / 'scene.gpkg'}|layername=objects",
            "class_field": "class",
            "area": f"{walk.scene / 'scene.gpkg'}|layername=west",
            "raster": walk.scene / "east.tif",
            "architecture": "mobilenet_v2_fpn",
            "weights": "none",
            "epochs": 1,
            "centroids:Centroids": tmp_path / "centroids.gpkg",
            "detect:Detections": tmp_path / "found.gpkg",
        },
    )
    assert "Traceback" not in run.text
    assert count(tmp_path / "centroids.gpkg") == count(tmp_path / "found.gpkg")


@pytest.mark.slow
def test_the_example_model_makes_one_layer_of_many_rasters(qgis, scene, tmp_path):
    output = tmp_path / "found.gpkg"
    qgis.finished(
        "rsmask:One layer of many rasters",
        {
            "rasters": [scene / "west.tif", scene / "east.tif"],
            "model": BASE_MODEL,
            "detect:Detections": output,
        },
    )
    seam, east_edge = extent(scene / "east.tif")
    boxes = rows(output, 'SELECT minx, maxx FROM "rtree_{table}_geom"')
    assert any(right < seam for _, right in boxes)
    assert any(seam < left < east_edge for left, _ in boxes)
    assert set(rows(output, 'SELECT source FROM "{table}"')) == {("west",), ("east",)}


@pytest.mark.slow
def test_the_example_model_counts_what_changed_between_two_dates(qgis, scene, tmp_path):
    gdal = pytest.importorskip("osgeo.gdal")
    before, after = scene / "east.tif", tmp_path / "after.vrt"
    half = gdal.Open(str(before)).RasterXSize // 2
    gdal.Translate(str(after), str(before), srcWin=[0, 0, half, 256])
    qgis.finished(
        "rsmask:What changed between two dates",
        {
            "before": before,
            "after": after,
            "model": BASE_MODEL,
            "changes:Changes": tmp_path / "changes.gpkg",
            "count:Count": tmp_path / "count.gpkg",
        },
    )
    changes = [kind for (kind,) in rows(tmp_path / "changes.gpkg", 'SELECT change FROM "{table}"')]
    assert changes.count("stayed") > 0
    assert changes.count("vanished") > 0, "the eastern half is not in the later raster"
    assert changes.count("stayed") > changes.count("appeared"), "half of it is the same"
    query = 'SELECT change, sum(count) FROM "{table}" GROUP BY change'
    counted = dict(rows(tmp_path / "count.gpkg", query, kind="attributes"))
    assert counted == {kind: changes.count(kind) for kind in set(changes)}


def test_a_raster_that_is_not_there_is_said_before_anything_runs(qgis, walk, tmp_path):
    run = qgis.algorithm("rsmask:detect", {**walk.detecting, "INPUT": tmp_path / "no.tif"})
    assert run.wait() == 1
    assert "Traceback" not in run.text


def test_a_file_that_is_no_model_is_one_sentence(qgis, walk, tmp_path):
    wrong = tmp_path / "wrong.safetensors"
    shutil.copy(walk.scene / "east.tif", wrong)
    run = qgis.algorithm(
        "rsmask:detect", {**walk.detecting, "MODEL": wrong, "OUTPUT": tmp_path / "o.gpkg"}
    )
    assert run.wait() == 1
    assert "wrong.safetensors" in run.text
    assert "Traceback" not in run.text
