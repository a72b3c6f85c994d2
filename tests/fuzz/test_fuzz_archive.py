"""Whatever an archive holds, refining it ends in a layer or in one sentence."""

from __future__ import annotations

import contextlib
import json
import shutil
import sqlite3
import tempfile
import warnings
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import geopandas as gpd
import pyogrio
import pytest
import shapely
from hypothesis import strategies as st
from rs_mask_plugin.core.archive.run_archive import archive_path
from rs_mask_plugin.core.jobs.detection_options import RefineParameters
from rs_mask_plugin.core.jobs.errors import UserError
from rs_mask_plugin.core.jobs.job import Job
from rs_mask_plugin.core.refine import refine_job

from tests.core.detection.detect_kit import UTM, run_job, write_scene
from tests.fuzz.fuzzing import SECONDS, fuzz
from tests.fuzz.mutations import (
    byte_changes,
    change_bytes,
    change_json,
    json_changes,
    limited_memory,
    odd_values,
)
from tests.scenes import make_scene

COLUMNS = {
    "meta": ("key", "value"),
    "rasters": ("id", "path", "position", "fingerprint", "record"),
    "tiles": ("raster", "tile"),
    "detections": ("raster", "tile", "label", "score", "edge_x", "edge_y", "outline"),
}


@dataclass(frozen=True)
class RowChange:
    """A value of a table; where it is JSON, a part of it."""

    table: str
    column: int
    row: int
    value: Any
    inside: list[tuple[list[int], Any]]


outlines = st.one_of(
    st.sampled_from(
        [
            "POINT (1 1)",
            "LINESTRING (0 0, 1 1)",
            "POLYGON EMPTY",
            "POLYGON ((0 0, 100 100, 100 0, 0 100, 0 0))",
            "POLYGON ((0 0, 1e300 0, 1e300 1e300, 0 0))",
            "POLYGON ((0 0, 50 0, 0 0, 0 0))",
            "MULTIPOLYGON (((0 0, 9 0, 9 9, 0 0)), ((0 0, 9 0, 9 9, 0 0)))",
            "GEOMETRYCOLLECTION (POLYGON ((0 0, 9 0, 9 9, 0 0)))",
        ]
    )
    .map(shapely.from_wkt)
    .map(shapely.to_wkb),
    st.binary(max_size=40),
)
row_changes = st.builds(
    RowChange,
    table=st.sampled_from(sorted(COLUMNS)),
    column=st.integers(0, 6),
    row=st.integers(0, 1000),
    value=st.one_of(odd_values, outlines),
    inside=json_changes,
)
cases = st.one_of(
    st.tuples(st.just("bytes"), byte_changes, st.one_of(st.none(), st.integers(0, 200_000))),
    st.tuples(st.just("rows"), st.lists(row_changes, min_size=1, max_size=3), st.none()),
)


@pytest.fixture(scope="module")
def archive(tmp_path_factory) -> Path:
    """The archive of a small raster at two scales, searched in an area."""
    folder = tmp_path_factory.mktemp("archive")
    scene = make_scene(256, seed=3, small=15, medium=3, large=0, wide=1, touching=9, tile=128)
    raster = write_scene(folder / "scene.tif", scene.bands)
    area = gpd.GeoDataFrame(geometry=[shapely.box(500010, 4999880, 500120, 4999990)], crs=UTM)
    area.to_file(folder / "area.gpkg")
    run_job(
        [raster],
        folder / "a.gpkg",
        keep_archive=True,
        scales=(1.0, 0.5),
        area=str(folder / "area.gpkg"),
    )
    return archive_path(folder / "a.gpkg")


def change_row(connection: sqlite3.Connection, change: RowChange) -> None:
    columns = COLUMNS[change.table]
    column = columns[change.column % len(columns)]
    rows = connection.execute(f"SELECT {column} FROM {change.table}").fetchall()
    if not rows:
        return
    old = rows[change.row % len(rows)][0]
    value = change.value
    if column in ("value", "record"):
        value = json.dumps(change_json(json.loads(old), change.inside))
    elif isinstance(value, (list, dict)):
        value = json.dumps(value)
    elif isinstance(value, int) and not -(2**63) <= value < 2**63:
        value = float(value)
    with contextlib.suppress(sqlite3.IntegrityError, UnicodeEncodeError):  # no file can hold that
        connection.execute(
            f"UPDATE {change.table} SET {column} = ? WHERE {column} IS ?", (value, old)
        )


def test_any_archive_gives_a_layer_or_one_sentence(archive):
    outcomes: list[str] = []

    def check(case: tuple[str, Any, int | None]) -> None:
        kind, changes, length = case
        with tempfile.TemporaryDirectory() as name, warnings.catch_warnings():
            warnings.simplefilter("ignore")
            folder = Path(name)
            copy = folder / "a.archive.sqlite"
            if kind == "bytes":
                copy.write_bytes(change_bytes(archive.read_bytes(), changes, length))
            else:
                shutil.copy(archive, copy)
                with closing(sqlite3.connect(copy)) as connection, connection:
                    for change in changes:
                        change_row(connection, change)
            parameters = RefineParameters(archive=str(copy), output=str(folder / "layer.gpkg"))
            try:
                outputs = refine_job(parameters, Job(lambda message: None))
            except UserError as error:
                assert error.text
                assert "\n" not in error.text
                assert not (folder / "layer.gpkg").exists()
                outcomes.append("sentence")
            else:
                found = pyogrio.read_info(folder / "layer.gpkg", layer="detections")
                assert found["features"] == outputs["DETECTIONS"]
                outcomes.append("layer")
            assert {path.name for path in folder.iterdir()} <= {
                "a.archive.sqlite",
                "a.archive.sqlite-journal",
                "a.archive.sqlite-wal",
                "layer.gpkg",
            }

    with limited_memory():
        fuzz(cases, check, SECONDS)
    assert {"sentence", "layer"} <= set(outcomes)
