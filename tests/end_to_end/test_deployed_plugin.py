"""The plugin in an empty profile of a real QGIS: found, listed, described, stopped, crashed."""

from __future__ import annotations

import configparser
import os
import shutil
import subprocess
import sys
from dataclasses import fields
from pathlib import Path

import pytest
from rs_mask_plugin.core.jobs.dataset_options import NewAnnotationsParameters
from rs_mask_plugin.core.jobs.engine_options import SetupParameters
from rs_mask_plugin.core.jobs.registry import JOBS

ROOT = Path(__file__).parents[2]
ALGORITHMS = (
    *("annotate", "train", "detect", "refine", "evaluate", "evaluatemodel"),
    *("compareoptimizers", "importdataset", "exportdataset", "exportmodel"),
    *("makesample", "newannotations", "setup", "check"),
)
# Two seconds are promised; the rest is for QGIS to hear the signal on a machine that is busy.
STOP_S = 3.5
posix_only = pytest.mark.skipif(not Path("/proc").is_dir(), reason="looks into /proc")


def test_pb_tool_deploys_the_same_files(qgis_with_fake_worker, tmp_path):
    folders = [Path(sys.executable).parent, ROOT / ".venv/bin", ROOT / ".venv-package/bin"]
    tool = shutil.which("pb_tool", path=os.pathsep.join([*map(str, folders), os.environ["PATH"]]))
    if tool is None:
        pytest.skip("pb_tool is not installed here")
    subprocess.run(
        [tool, "deploy", "-y", "-n", "-p", tmp_path], cwd=ROOT, check=True, capture_output=True
    )

    def files(folder):
        return {
            str(path.relative_to(folder))
            for path in folder.rglob("*")
            if path.is_file() and "__pycache__" not in path.parts
        }

    assert files(tmp_path / "rs_mask_plugin") == files(qgis_with_fake_worker.plugin)


def test_the_deployed_folder_has_what_the_plugin_repository_asks_for(qgis_with_fake_worker):
    folder = qgis_with_fake_worker.plugin
    metadata = configparser.ConfigParser()
    metadata.read(folder / "metadata.txt", "utf-8")
    assert {"__init__.py", "metadata.txt", "LICENSE"} <= {path.name for path in folder.iterdir()}
    assert (folder / metadata["general"]["icon"]).is_file()
    binaries = {".so", ".dll", ".exe", ".sh", ".bat", ".pyd", ".dylib"}
    assert not [path for path in folder.rglob("*") if path.suffix in binaries]
    assert sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) < 25_000_000


def test_all_algorithms_are_listed(qgis_with_fake_worker):
    run = qgis_with_fake_worker.start("list")
    assert run.wait() == 0
    for name in ALGORITHMS:
        assert f"rsmask:{name}\t" in run.text


@pytest.mark.parametrize("name", ALGORITHMS)
def test_every_algorithm_describes_itself_and_all_its_parameters(qgis_with_fake_worker, name):
    run = qgis_with_fake_worker.start("help", f"rsmask:{name}")
    assert run.wait() == 0
    assert f"(rsmask:{name})" in run.text
    assert "Traceback" not in run.text
    of_qgis = {"setup": SetupParameters, "newannotations": NewAnnotationsParameters}
    parameters = JOBS[name].parameters if name in JOBS else of_qgis[name]
    said = {line.partition(": ")[0]: below.strip() for line, below in zip(run.lines, run.lines[1:])}
    for entry in fields(parameters):
        if entry.metadata["replaced_by"]:
            continue  # read from old scripts, and not shown to anybody
        text = said[entry.name.upper()]
        assert text and not text.startswith("Argument type"), entry.name


def test_a_run_tells_its_progress_and_leaves_no_pycache_of_the_worker(qgis_with_fake_worker):
    run = qgis_with_fake_worker.finished("rsmask:check", RS_MASK_FAKE="report")
    assert "a line" in run.text


def test_a_run_for_a_machine_gives_json(qgis_with_fake_worker):
    run = qgis_with_fake_worker.start("--json", "run", "rsmask:check", RS_MASK_FAKE="report")
    assert run.wait() == 0
    assert '"algorithm_details"' in run.text


@posix_only
@pytest.mark.parametrize("behaviour", ["wait", "hang"])
def test_ctrl_c_ends_the_worker_within_two_seconds(qgis_with_fake_worker, processes, behaviour):
    run = qgis_with_fake_worker.algorithm("rsmask:check", RS_MASK_FAKE=behaviour)
    worker = run.worker()
    run.wait_for(str(worker))
    run.interrupt()
    assert processes([worker], STOP_S)
    assert run.wait() == 1
    if behaviour == "wait":
        assert "Two tiles are kept; run it again." in run.text


def job_of(name, folder):
    """Return parameters that each job accepts; nothing is opened by the fake worker."""
    model, training_set = folder / "model.safetensors", folder / "set"
    return {
        "evaluatemodel": {"MODEL": model, "TRAINING_SET": training_set},
        "refine": {"ARCHIVE": folder / "archive.sqlite", "OUTPUT": folder / "refined.gpkg"},
        "compareoptimizers": {"TRAINING_SET": training_set, "OUTPUT": folder / "comparison"},
        "importdataset": {"INPUT": folder, "OUTPUT": folder / "imported"},
        "exportdataset": {"TRAINING_SET": training_set, "OUTPUT": folder / "exported"},
        "exportmodel": {"MODEL": model, "OUTPUT": folder / "model.onnx"},
        "makesample": {"OUTPUT": folder / "sample"},
    }[name]


@posix_only
@pytest.mark.parametrize(
    "name",
    [
        *("evaluatemodel", "refine", "compareoptimizers"),
        *("importdataset", "exportdataset", "exportmodel", "makesample"),
    ],
)
def test_ctrl_c_ends_every_job_with_what_it_kept(qgis_with_fake_worker, processes, tmp_path, name):
    run = qgis_with_fake_worker.algorithm(
        f"rsmask:{name}", job_of(name, tmp_path), RS_MASK_FAKE="wait"
    )
    worker = run.worker()
    run.wait_for(str(worker))
    run.interrupt()
    assert processes([worker], STOP_S)
    assert run.wait() == 1
    assert run.lines.count("ERROR:\tTwo tiles are kept; run it again.") == 1
    assert "Traceback" not in run.text


@posix_only
def test_ctrl_c_ends_a_setup_and_the_programs_that_it_started(
    qgis_with_fake_worker, processes, tmp_path
):
    programs = tmp_path / "programs"
    programs.mkdir()
    installer = programs / "uv"
    installer.write_text("#!/bin/sh\nsleep 600 &\necho downloading\nsleep 600\n")
    installer.chmod(0o755)
    folder = tmp_path / "engine"
    run = qgis_with_fake_worker.algorithm(
        "rsmask:setup", {"FOLDER": folder}, PATH=f"{programs}{os.pathsep}{os.environ['PATH']}"
    )
    run.wait_for("downloading")
    started = run.below()
    assert len(started) >= 3
    run.interrupt()
    assert processes(started, STOP_S)
    assert run.wait() == 1
    said = "Stopped. What was downloaded is kept; run this again to go on."
    assert run.lines.count(f"ERROR:\t{said}") == 1
    assert "Traceback" not in run.text


@posix_only
def test_a_killed_qgis_leaves_no_worker(qgis_with_fake_worker, processes):
    run = qgis_with_fake_worker.algorithm("rsmask:check", RS_MASK_FAKE="wait")
    worker = run.worker()
    run.wait_for(str(worker))
    run.kill()
    assert processes([worker], 5)


@posix_only
@pytest.mark.parametrize(
    ("signal_name", "said"), [("SIGSEGV", "segmentation fault"), ("SIGKILL", "memory ran out")]
)
def test_a_worker_that_dies_is_one_sentence_and_exit_code_1(
    qgis_with_fake_worker, signal_name, said
):
    run = qgis_with_fake_worker.algorithm("rsmask:check", RS_MASK_FAKE=f"die:{signal_name}")
    assert run.wait() == 1
    errors = [line for line in run.lines if line.startswith("ERROR")]
    assert len(errors) == 1
    assert said in errors[0]
    assert run.text.count(errors[0].partition("\t")[2]) == 1
    assert "Traceback" not in run.text


@pytest.fixture
def layers(tmp_path):
    """A GeoPackage as the engine makes it, and one with two other layers."""
    ogr = pytest.importorskip("osgeo.ogr")
    fields = ("class_id", "class", "score", "area_m2", "edge", "stitched", "source", "run")
    square = "MULTIPOLYGON (((0 0, 9 0, 9 9, 0 9, 0 0)))"
    for name, tables in {"made": ["detections"], "precious": ["roads", "rivers"]}.items():
        file = ogr.GetDriverByName("GPKG").CreateDataSource(str(tmp_path / f"{name}.gpkg"))
        for table in tables:
            layer = file.CreateLayer(table, None, ogr.wkbMultiPolygon)
            for field in fields:
                layer.CreateField(ogr.FieldDefn(field, ogr.OFTString))
            feature = ogr.Feature(layer.GetLayerDefn())
            feature.SetGeometry(ogr.CreateGeometryFromWkt(square))
            layer.CreateFeature(feature)
            layer = None
        file = None
    (tmp_path / "found.archive.sqlite").touch()
    return tmp_path


def layers_of(path):
    """Return layer → number of features of a file."""
    ogr = pytest.importorskip("osgeo.ogr")
    return {layer.GetName(): layer.GetFeatureCount() for layer in ogr.Open(str(path))}


@pytest.mark.parametrize(
    ("output", "file", "found"),
    [
        ("found", "found.gpkg", {"detections": 1}),
        ("result.v2", "result.v2.gpkg", {"detections": 1}),
        ("found.shp", "found.shp", {"found": 1}),
        ("precious.gpkg|layername=new", "precious.gpkg", {"roads": 1, "rivers": 1, "new": 1}),
    ],
)
def test_a_layer_is_where_the_console_named_it(qgis_with_fake_worker, layers, output, file, found):
    run = qgis_with_fake_worker.finished(
        "rsmask:refine",
        {"ARCHIVE": layers / "found.archive.sqlite", "OUTPUT": layers / output},
        RS_MASK_FAKE=f"write_layer:{layers / 'made.gpkg'}",
    )
    assert str(layers / file) in run.outputs["OUTPUT"]
    assert layers_of(layers / file) == found


@pytest.mark.parametrize(
    ("output", "sentence"),
    [
        ("precious.gpkg", "holds other layers (rivers, roads), which would be lost"),
        ("precious", "holds other layers (rivers, roads), which would be lost"),
        ("found.archive.sqlite", "is an input of this run (ARCHIVE)"),
        ("found.dxf", "can't be written: the format .dxf does not take polygons"),
    ],
)
def test_the_console_refuses_what_would_lose_something(
    qgis_with_fake_worker, layers, output, sentence
):
    before = {path.name: path.read_bytes() for path in layers.iterdir()}
    run = qgis_with_fake_worker.algorithm(
        "rsmask:refine",
        {"ARCHIVE": layers / "found.archive.sqlite", "OUTPUT": layers / output},
        RS_MASK_FAKE=f"write_layer:{layers / 'made.gpkg'}",
    )
    assert run.wait() == 1
    assert run.text.count(sentence) == 1
    assert {path.name: path.read_bytes() for path in layers.iterdir()} == before


def test_no_engine_is_one_sentence_that_names_the_setup(qgis_with_fake_worker, tmp_path):
    run = qgis_with_fake_worker.algorithm(
        "rsmask:check", RS_MASK_PYTHON="", XDG_DATA_HOME=str(tmp_path)
    )
    assert run.wait() == 1
    assert "rsmask:setup" in run.text
    assert "Traceback" not in run.text


def test_a_wrong_engine_is_named(qgis_with_fake_worker):
    run = qgis_with_fake_worker.algorithm("rsmask:check", RS_MASK_PYTHON="/no/such/python")
    assert run.wait() == 1
    assert "/no/such/python" in run.text


def test_a_value_that_is_no_choice_is_refused(qgis_with_fake_worker):
    run = qgis_with_fake_worker.algorithm("rsmask:check", {"DEVICE": "abacus"})
    assert run.wait() == 1
    assert "DEVICE" in run.text
