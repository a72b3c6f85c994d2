"""GeoParquet as an output: the features of the GeoPackage, or a sentence before the work."""

import json
import sys

import numpy as np
import pyogrio
import pytest
from rs_mask_plugin.core.jobs.errors import UserError

from tests.core.detection.detect_kit import run_job, write_scene
from tests.scenes import make_scene


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    scene = make_scene(256, seed=5, small=12, medium=2, large=0, wide=0, touching=4, tile=128)
    return write_scene(tmp_path_factory.mktemp("scene") / "scene.tif", scene.bands)


def test_a_geoparquet_holds_what_the_geopackage_holds(scene, tmp_path):
    parquet = pytest.importorskip("pyarrow.parquet", reason="pyarrow is an extra")
    run_job([scene], tmp_path / "found.gpkg")
    outputs = run_job([scene], tmp_path / "found.parquet")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["found.gpkg", "found.parquet"]
    about, _, geometry, values = pyogrio.raw.read(tmp_path / "found.gpkg")
    table = parquet.read_table(outputs["OUTPUT"])
    assert table.num_rows == len(geometry) > 10
    for name, column in zip(about["fields"], values):
        if name != "run":
            assert table[name].to_pylist() == column.tolist()
    assert table["geometry"].to_pylist() == geometry.tolist()
    geo = json.loads(table.schema.metadata[b"geo"])["columns"]["geometry"]
    assert geo["crs"]["id"] == {"authority": "EPSG", "code": 32633}
    assert np.allclose(geo["bbox"], pyogrio.read_info(tmp_path / "found.gpkg")["total_bounds"])
    assert table.schema.metadata[b"model"] == b"model.safetensors"


def test_without_its_library_geoparquet_is_refused_before_the_work(scene, tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "pyarrow.parquet", None)
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(UserError, match="pyarrow is missing") as error:
        run_job([scene], tmp_path / "found.parquet")
    assert "rs-mask[parquet]" in error.value.hint
    assert list(tmp_path.iterdir()) == []
