"""What was made before is read as before: files of RS Mask 0.1.0, and what it made of them.

``make_earlier.py`` says how they were made. ``first_metrics.csv`` is of the same set and newer: its
tiles have nodata, which contrast has left out of its means since. Results are the same to the bit
on a machine like the one that made them. Other processors and other versions of the libraries add
in another order, so that last digits differ, and with them now and then which region is sampled or
which vertex an outline loses: there, results must be close.
"""

import json
import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import geopandas as gpd
import numpy as np
import pyogrio
import pytest
import shapely

from tests.earlier.job_runs import run_job
from tests.earlier.make_earlier import (
    EPOCHS,
    EVALUATED,
    FIRST_RUN,
    REFINED,
    SCENE_TIME_NS,
    SEARCH,
    machine,
    numbers_of,
    rows_of,
    unpack,
)

REPOSITORY = Path(__file__).resolve().parents[2]
DATA = Path(__file__).parent / "data"
NUMBERS = json.loads((DATA / "numbers.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def exactly():
    """Whether this machine computes as the one did on which the files were made."""
    return machine() == NUMBERS["machine"]


@pytest.fixture
def folder(tmp_path):
    """A copy of the files, with the scene as old as its archives know it."""
    shutil.copytree(DATA, tmp_path, dirs_exist_ok=True)
    os.utime(tmp_path / "scene.tif", ns=(SCENE_TIME_NS, SCENE_TIME_NS))
    for packed in (tmp_path / "run").glob("*.xz"):
        unpack(packed)
    return tmp_path


def run(folder, job, **parameters):
    return run_job(REPOSITORY, folder, job, **parameters)


def detect(folder, output, **parameters):
    wish = {"input": ["scene.tif"], "model": "run/model.safetensors", **SEARCH, **parameters}
    return run(folder, "detect", output=output, **wish)


def read(path):
    return gpd.read_file(path, fid_as_index=True).drop(columns="run")


def assert_same_layer(found, kept, exactly, score_tolerance=1e-3):
    """The same objects in the same order, byte by byte or nearly; the id of the run may differ."""
    one, other = read(found), read(kept)
    fields = [name for name in other.columns if name != "geometry"]
    assert list(one.columns) == list(other.columns)
    assert one.crs == other.crs
    assert len(one) == len(other) > 0
    if exactly:
        assert one[fields].equals(other[fields])
        assert np.array_equal(one.geometry.to_wkb(), other.geometry.to_wkb())
        return
    shapes = one.geometry.to_numpy()[:, None], other.geometry.to_numpy()[None]
    overlap = shapely.area(shapely.intersection(*shapes)) / shapely.area(shapely.union(*shapes))
    assert (overlap.max(0) > 0.9).all()
    places = overlap.argmax(0)
    assert sorted(places) == list(range(len(other)))
    one = one.iloc[places]
    for name in ("class_id", "class", "edge", "source"):
        assert list(one[name]) == list(other[name])
    assert np.allclose(one["score"], other["score"], rtol=0, atol=score_tolerance)
    assert np.allclose(one["area_m2"], other["area_m2"], rtol=0.1)


def with_columns_of(row, rows):
    """Return rows with the columns of an earlier one only: later versions say more."""
    return [{name: each[name] for name in row} for each in rows]


def assert_same_metrics(found, kept, exactly):
    """The same figures in every epoch, digit by digit or nearly."""
    other = rows_of(kept)
    one = with_columns_of(other[0], rows_of(found))
    assert len(one) == len(other)
    if exactly:
        assert one == other
        return
    for row, wanted in zip(one, other):
        for name, value in wanted.items():
            loose = {"rel": 0, "abs": 0.1} if name.startswith("validation") else {"rel": 1e-2}
            assert float(row[name] or "nan") == pytest.approx(
                float(value or "nan"), nan_ok=True, **loose
            ), name


def test_a_training_set_is_trained_on_with_the_same_losses(folder, exactly):
    done = run(folder, "train", training_set="training_set", output="first", **FIRST_RUN)
    assert done.outputs["epochs_done"] == 1
    assert_same_metrics(folder / "first" / "metrics.csv", DATA / "first_metrics.csv", exactly)


def test_a_stopped_training_goes_on_to_the_same_losses(folder, exactly):
    begun = rows_of(folder / "run" / "metrics.csv")
    assert 0 < len(begun) < EPOCHS
    done = run(
        folder, "train", training_set="training_set", output="run", epochs=EPOCHS, resume=True
    )
    assert done.outputs["epochs_done"] == EPOCHS
    resumed = rows_of(folder / "run" / "metrics.csv")
    assert with_columns_of(begun[0], resumed[: len(begun)]) == begun
    assert_same_metrics(folder / "run" / "metrics.csv", DATA / "resumed_metrics.csv", exactly)


def test_a_model_finds_the_same_polygons(folder, exactly):
    done = detect(folder, "found.gpkg")
    metadata = pyogrio.read_info(folder / "found.gpkg")["layer_metadata"]
    kept = DATA / f"{metadata['precision']}.gpkg"  # what suits the machine
    coarse = metadata["precision"] != "float32"
    assert_same_layer(folder / "found.gpkg", kept, exactly, 0.05 if coarse else 1e-3)
    assert done.outputs["DETECTIONS"] == len(read(kept))


def test_a_stopped_search_goes_on_to_the_same_layer(folder, exactly):
    with closing(sqlite3.connect(folder / "stopped.archive.sqlite")) as connection:
        header = connection.execute("SELECT value FROM meta WHERE key = 'header'").fetchone()[0]
    done = detect(folder, "stopped.gpkg")
    assert done.warnings == []
    assert done.said("taken from stopped.archive.sqlite")
    assert done.outputs["RUN"] == json.loads(header)["run"]
    assert_same_layer(folder / "stopped.gpkg", DATA / "float32.gpkg", exactly)
    assert not (folder / "stopped.archive.sqlite").exists()


def test_a_finished_archive_gives_the_same_layer_without_a_search(folder, exactly):
    (folder / "float32.gpkg").unlink()
    done = detect(folder, "float32.gpkg")
    assert done.said("24 finished tiles are taken from float32.archive.sqlite")
    assert_same_layer(folder / "float32.gpkg", DATA / "float32.gpkg", exactly)


def test_an_archive_is_refined_to_the_same_objects(folder):
    run(folder, "refine", archive="float32.archive.sqlite", output="again.gpkg", **REFINED)
    one, other = read(folder / "again.gpkg"), read(DATA / "refined.gpkg")
    fields = ["class_id", "class", "edge", "stitched", "source"]
    assert one[fields].equals(other[fields])
    assert one.score.to_numpy() == pytest.approx(other.score.to_numpy(), abs=1e-3)
    # Right angles follow the masks more closely than they did in the version that made the files.
    shared = one.intersection(other, align=False).area
    assert (shared / one.union(other, align=False).area).min() > 0.75


def test_a_layer_is_evaluated_to_the_same_numbers(folder, exactly):
    done = run(folder, "evaluate", detections="float32.gpkg", **EVALUATED)
    wanted = dict(NUMBERS["evaluate"])
    # Later versions say more.
    found = {name: value for name, value in numbers_of(done.outputs).items() if name in wanted}
    assert found.keys() == wanted.keys()
    pairs = [(found.pop("CLASSES"), wanted.pop("CLASSES")), ({"all": found}, {"all": wanted})]
    for one, other in pairs:
        assert one.keys() == other.keys()
        for name, figures in other.items():
            (known,) = with_columns_of(figures, [one[name]])
            assert known == (figures if exactly else pytest.approx(figures, rel=1e-6))
