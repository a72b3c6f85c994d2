"""What an output may be: nothing that a run did not make is ever lost to it."""

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import geopandas as gpd
import pytest
import shapely
from rs_mask_plugin.core.jobs.errors import UserError
from rs_mask_plugin.core.runtime.output_target import (
    HTML_REPORT,
    JSON_REPORT,
    check_output_file,
    check_output_folder,
    claim,
    geopackage,
)

DETECTIONS = geopackage("detections")


def make_layer(path, name):
    frame = gpd.GeoDataFrame({"id": [1]}, geometry=[shapely.box(0, 0, 1, 1)], crs=32633)
    frame.to_file(path, layer=name)
    return path


@pytest.mark.parametrize("names", [["roads"], ["detections", "roads"]])
def test_a_geopackage_with_other_layers_is_never_replaced(tmp_path, names):
    path = tmp_path / "a.gpkg"
    for name in names:
        make_layer(path, name)
    before = path.read_bytes()
    with pytest.raises(UserError, match=r"holds something else \(roads\)"):
        check_output_file(path, DETECTIONS)
    assert path.read_bytes() == before
    assert [entry.name for entry in tmp_path.iterdir()] == ["a.gpkg"]


@pytest.mark.parametrize("name", ["a;b.gpkg", "a!b.gpkg", "a!b/c.gpkg"])
def test_a_layer_whose_name_would_be_split_in_two_is_refused(tmp_path, name):
    with pytest.raises(UserError, match="stands between two names"):
        check_output_file(tmp_path / name, DETECTIONS)
    assert list(tmp_path.iterdir()) == []
    check_output_file(tmp_path / "a;b" / "a, b.gpkg", DETECTIONS)


def test_an_earlier_result_with_qgis_styles_may_be_replaced(tmp_path):
    path = make_layer(tmp_path / "a.gpkg", "detections")
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE layer_styles (id INTEGER PRIMARY KEY)")
    check_output_file(path, DETECTIONS)


def test_a_geopackage_with_a_table_that_is_no_layer_is_not_replaced(tmp_path):
    path = make_layer(tmp_path / "a.gpkg", "detections")
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE qgis_projects (name TEXT)")
    with pytest.raises(UserError, match="qgis_projects"):
        check_output_file(path, DETECTIONS)


def test_a_file_that_is_no_geopackage_is_not_replaced_but_an_empty_one_is(tmp_path):
    path = tmp_path / "a.gpkg"
    path.write_text("the only copy of my notes")
    with pytest.raises(UserError, match="is no GeoPackage"):
        check_output_file(path, DETECTIONS)
    path.write_bytes(b"")
    check_output_file(path, DETECTIONS)


@pytest.mark.parametrize("way", ["same path", "layer", "link", "other spelling"])
def test_an_input_of_the_run_is_no_output(tmp_path, way):
    path = make_layer(tmp_path / "a.gpkg", "detections")
    reference = str(path)
    if way == "layer":
        reference += "|layername=detections"
    if way == "link":
        reference = str(tmp_path / "link.gpkg")
        (tmp_path / "link.gpkg").symlink_to(path)
    if way == "other spelling":
        reference = str(tmp_path / "x" / ".." / "a.gpkg")
    with pytest.raises(UserError, match="is an input of this run"):
        check_output_file(path, DETECTIONS, inputs=("", "https://x.org/a.tif", reference))


@pytest.mark.parametrize("name", ["a.shp", "a.dxf", "a.gpkg.zip", "a", "result.v2"])
def test_a_format_that_cannot_be_written_is_refused(tmp_path, name):
    with pytest.raises(UserError, match="is not a GeoPackage"):
        check_output_file(tmp_path / name, DETECTIONS)


@pytest.mark.parametrize(
    ("name", "kind", "format_name", "ending"),
    [
        ("figures.csv", JSON_REPORT, "a JSON file", ".json"),
        ("figures.html", JSON_REPORT, "a JSON file", ".json"),
        ("figures", JSON_REPORT, "a JSON file", ".json"),
        ("report.json", HTML_REPORT, "an HTML file", ".html"),
    ],
)
def test_a_report_has_the_ending_of_its_format(tmp_path, name, kind, format_name, ending):
    with pytest.raises(UserError, match=f"{name} is not {format_name}") as error:
        check_output_file(tmp_path / name, kind)
    assert error.value.hint == f"Give it a name that ends in {ending}."


def test_a_report_replaces_an_earlier_one(tmp_path):
    for name, kind in (("a.html", HTML_REPORT), ("a.HTM", HTML_REPORT), ("a.json", JSON_REPORT)):
        (tmp_path / name).touch()
        check_output_file(tmp_path / name, kind)


@pytest.mark.parametrize("letter", ["a", "ä", "語"])
def test_a_name_that_the_file_system_does_not_take_is_refused(tmp_path, letter):
    # The name alone fits; what is written beside it does not
    stem = letter * ((250 - 5) // len(letter.encode()))
    (tmp_path / f"{stem}.gpkg").touch()
    with pytest.raises(UserError, match="too long by"):
        check_output_file(tmp_path / f"{stem}.gpkg", DETECTIONS, beside=(f"{stem}.partial.gpkg",))
    with pytest.raises(UserError, match="too long by"):
        check_output_file(tmp_path / ("x" * 300) / "a.gpkg", DETECTIONS)


def test_a_folder_in_place_of_a_file_and_a_file_in_place_of_a_folder_are_refused(tmp_path):
    (tmp_path / "a.gpkg").mkdir()
    with pytest.raises(UserError, match="is a folder"):
        check_output_file(tmp_path / "a.gpkg", DETECTIONS)
    (tmp_path / "file").touch()
    with pytest.raises(UserError, match="can't be made"):
        check_output_file(tmp_path / "file" / "a.gpkg", DETECTIONS)
    with pytest.raises(UserError, match="is a file"):
        check_output_folder(tmp_path / "file")


def test_a_folder_that_cannot_be_written_is_refused(tmp_path):
    with pytest.raises(UserError, match="can't be"):
        check_output_file(Path("/proc/self/a.gpkg"), DETECTIONS)


def test_a_folder_that_holds_something_is_refused_unless_a_run_goes_on_in_it(tmp_path):
    check_output_folder(tmp_path / "new")
    (tmp_path / "old").mkdir()
    check_output_folder(tmp_path / "old")
    (tmp_path / "old" / "file").touch()
    with pytest.raises(UserError, match="is not empty"):
        check_output_folder(tmp_path / "old")
    check_output_folder(tmp_path / "old", resumes=True)
    with pytest.raises(UserError, match="is an input"):
        check_output_folder(tmp_path / "old", inputs=(str(tmp_path / "old"),), resumes=True)


def test_a_geopackage_that_another_program_writes_is_refused_and_stays_as_it_is(tmp_path):
    path = make_layer(tmp_path / "a.gpkg", "detections")
    with closing(sqlite3.connect(path)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(UserError, match="is open in another program"):
            check_output_file(path, DETECTIONS)


def test_of_two_runs_that_write_one_file_the_second_is_refused(tmp_path):
    path = tmp_path / "a.gpkg"
    with claim(path), pytest.raises(UserError, match="Another run is writing"), claim(path):
        pass
    with claim(path):
        pass
    assert not list(tmp_path.iterdir())


def test_a_killed_run_leaves_no_claim(tmp_path):
    path = tmp_path / "a.gpkg"
    program = (
        "import sys, time; from pathlib import Path\n"
        f"sys.path.insert(0, {str(Path.cwd())!r})\n"
        "import tests.conftest\n"
        "from rs_mask_plugin.core.runtime.output_target import claim\n"
        f"with claim(Path({str(path)!r})):\n"
        "    print('claimed', flush=True); time.sleep(60)\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program], stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout.readline() == "claimed\n"
        with pytest.raises(UserError, match="Another run is writing"), claim(path):
            pass
        process.kill()
    with claim(path):
        pass
