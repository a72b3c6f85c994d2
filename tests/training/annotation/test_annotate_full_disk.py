"""Full disks and folders without rights: one sentence, nothing lost, resumed to the same files."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from dataclasses import asdict
from pathlib import Path

import geopandas as gpd
import numpy as np
import pytest
import rasterio
import shapely
from rasterio.transform import Affine
from rs_mask_plugin.core.jobs.dataset_options import (
    AnnotateParameters,
    ExportDatasetParameters,
    ImportDatasetParameters,
)
from rs_mask_plugin.core.jobs.errors import UserError
from rs_mask_plugin.core.jobs.job import Job
from rs_mask_plugin.training.annotate import annotate
from rs_mask_plugin.training.annotation.inputs import read_inputs
from rs_mask_plugin.training.annotation.layout import Tiles, lay_windows
from rs_mask_plugin.training.annotation.size_estimate import check_room
from rs_mask_plugin.training.dataset.disk_errors import writing_to
from rs_mask_plugin.training.dataset.open import open_training_set
from rs_mask_plugin.training.export_dataset import export_dataset
from rs_mask_plugin.training.import_dataset import import_dataset

pytestmark = pytest.mark.slow

# A process of its own: the limit on the size of files can't be taken back.
LIMITED_RUN = """
import json, resource, sys
from rs_mask_plugin.core.jobs.errors import UserError
from rs_mask_plugin.core.jobs.job import Job
from rs_mask_plugin.core.jobs.dataset_options import AnnotateParameters
from rs_mask_plugin.training.annotate import annotate
values = json.loads(sys.argv[1])
values = {k: tuple(v) if isinstance(v, list) else v for k, v in values.items()}
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]), resource.RLIM_INFINITY))
try:
    annotate(AnnotateParameters(**values), Job(lambda message: None))
    print(json.dumps({"text": "", "hint": ""}))
except UserError as error:
    print(json.dumps({"text": error.text, "hint": error.hint}))
"""


FULL = "The disk is full, so the training set in"


# Kills itself, without any chance to clean up, when it hears of a step of its own.
KILLED_RUN = """
import json, os, signal, sys
from rs_mask_plugin.core.jobs.job import Job
from rs_mask_plugin.core.jobs.dataset_options import AnnotateParameters
from rs_mask_plugin.training.annotate import annotate
values = json.loads(sys.argv[1])
values = {k: tuple(v) if isinstance(v, list) else v for k, v in values.items()}

class Watched(Job):
    def progress(self, done, total, unit="", text=""):
        if text == sys.argv[2] and done >= int(sys.argv[3]):
            os.kill(os.getpid(), signal.SIGKILL)

annotate(AnnotateParameters(**values), Watched(lambda message: None))
"""


def files_of(folder):
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


@pytest.fixture(scope="module")
def parameters(tmp_path_factory):
    """A set of about 1.4 MB in 16 tiles: noise doesn't compress."""
    folder = tmp_path_factory.mktemp("scene")
    pixels = np.random.default_rng(0).integers(1, 255, (3, 512, 512)).astype(np.uint8)
    with rasterio.open(
        folder / "image.tif",
        "w",
        driver="GTiff",
        width=512,
        height=512,
        count=3,
        dtype="uint8",
        crs="EPSG:32633",
        transform=Affine(0.5, 0, 500000, 0, -0.5, 6700000),
    ) as out:
        out.write(pixels)
    houses = [
        shapely.box(500002 + x, 6699985 - y, 500012 + x, 6699995 - y)
        for x in range(0, 250, 32)
        for y in range(0, 240, 32)
    ]
    gpd.GeoDataFrame(geometry=houses, crs="EPSG:32633").to_file(folder / "houses.gpkg")
    return AnnotateParameters(
        imagery=(str(folder / "image.tif"),),
        annotations=str(folder / "houses.gpkg"),
        output=str(folder / "whole" / "set"),
        tile_size=128,
    )


def run(parameters, **changes):
    values = {**asdict(parameters), **changes}
    return annotate(AnnotateParameters(**values), Job(lambda message: None))


@pytest.fixture(scope="module")
def whole(parameters):
    """The folder of the set, made without any trouble."""
    run(parameters)
    return Path(parameters.output)


@pytest.fixture
def small_disk(tmp_path):
    """A file system of its own; only root may make one, elsewhere the limited process stands in."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = shutil.which("mount")
    command = [mount, "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(folder)]
    if mount is None or subprocess.run(command, check=False, capture_output=True).returncode:
        pytest.skip("no right to mount a small disk; the limit on file sizes is tested instead")
    yield folder
    subprocess.run([shutil.which("umount"), "-l", str(folder)], check=True)


@pytest.mark.parametrize("left", [300_000, 1_250_000])
def test_a_full_disk_keeps_the_finished_tiles_and_resumes_to_identical_files(
    parameters, whole, small_disk, monkeypatch, left
):
    ballast = small_disk / "ballast"
    free = shutil.disk_usage(small_disk).free
    output = small_disk / "set"
    # The estimate before the start would refuse this disk; it fills up while the job runs.
    with monkeypatch.context() as patch:
        patch.setattr("rs_mask_plugin.training.annotate.check_room", lambda *_: None)
        ballast.write_bytes(b"x" * (free - left))
        with pytest.raises(UserError) as raised:
            run(parameters, output=str(output))
    assert (
        raised.value.text == f"The disk is full, so the training set in {output} is not finished."
    )
    assert "RESUME" in raised.value.hint
    assert not list(output.rglob("*.tif.part"))
    for tile in output.rglob("*.tif"):
        with rasterio.open(tile) as dataset:
            assert dataset.read().shape == (3, 128, 128)
    with pytest.raises(UserError):
        open_training_set(output)
    ballast.unlink()
    run(parameters, output=str(output), resume=True)
    assert files_of(output) == files_of(whole)


def test_a_file_that_may_not_grow_ends_the_run_with_one_sentence(parameters, whole, tmp_path):
    output = tmp_path / "limited" / "set"
    values = {**asdict(parameters), "output": str(output)}
    done = subprocess.run(
        [sys.executable, "-c", LIMITED_RUN, json.dumps(values), "100000"],
        check=True,
        capture_output=True,
        text=True,
        env={**os.environ, "OMP_NUM_THREADS": "1"},
    )
    said = json.loads(done.stdout.splitlines()[-1])
    assert str(output) in said["text"] and "\n" not in said["text"]
    assert "RESUME" in said["hint"]
    assert list(output.rglob("*.tif"))
    run(parameters, output=str(output), resume=True)
    assert files_of(output) == files_of(whole)


def test_the_tiles_that_are_there_count_as_room_when_a_run_is_resumed(parameters, tmp_path):
    output = tmp_path / "set"
    inputs = read_inputs(parameters, Job(lambda message: None))
    tiles = Tiles.of(0, lay_windows((0, 0, 512, 512), 128, 128))
    free = shutil.disk_usage(tmp_path).free
    many = Tiles.concatenate([tiles] * int(2 * free / (512 * 512 * 3 * 0.6) + 1))
    heard = []
    with pytest.raises(UserError, match="but only"):
        check_room(inputs, many, output, Job(heard.append))
    counted = f"{len(many):,}"
    said = f"{counted} tiles ({counted} for training, 0 for validation, 0 for test)"
    assert said in heard[0].text, "the estimate is said before it is refused"
    (output / "images" / "train").mkdir(parents=True)
    with (output / "images" / "train" / "a.tif").open("wb") as stream:
        stream.truncate(3 * free)  # sparse: it takes no room
    check_room(inputs, many, output, Job(heard.append))


@pytest.mark.parametrize("place", ["image.tif/set", "image.tif/deeper/set"])
def test_a_folder_below_a_file_is_refused_before_any_work(parameters, place):
    heard = []
    output = Path(parameters.imagery[0]).parent / place
    with pytest.raises(UserError, match=r"image\.tif is a file") as raised:
        annotate(
            AnnotateParameters(**{**asdict(parameters), "output": str(output)}),
            Job(heard.append),
        )
    assert raised.value.hint
    assert not heard


@pytest.mark.skipif(not Path("/proc/self").is_dir(), reason="needs a folder where root can't write")
def test_a_folder_where_nothing_may_be_made_is_named(parameters):
    with pytest.raises(UserError, match=r"/proc/annotated/set can't be written") as raised:
        run(parameters, output="/proc/annotated/set")
    assert raised.value.hint


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_without_the_right_to_write_is_named(parameters, tmp_path):
    (tmp_path / "locked").mkdir(mode=0o500)
    with pytest.raises(UserError, match="Permission denied"):
        run(parameters, output=str(tmp_path / "locked" / "set"))


def test_losing_the_right_to_write_half_way_is_one_sentence(tmp_path):
    with (
        pytest.raises(UserError, match=r"can't be written: .*a\.tif: Permission denied") as raised,
        writing_to(tmp_path),
    ):
        raise PermissionError(13, "Permission denied", str(tmp_path / "a.tif"))
    assert "RESUME" in raised.value.hint


@pytest.mark.skipif(os.name != "posix", reason="killed by a signal")
@pytest.mark.parametrize(
    ("step", "done"),
    [("Writing tiles", 7), ("Writing annotations and report", 0)],
)
def test_a_killed_run_resumes_to_identical_files(parameters, whole, tmp_path, step, done):
    output = tmp_path / "killed" / "set"
    values = {**asdict(parameters), "output": str(output)}
    code = subprocess.run(
        [sys.executable, "-c", KILLED_RUN, json.dumps(values), step, str(done)],
        check=False,
        env={**os.environ, "OMP_NUM_THREADS": "1"},
    ).returncode
    assert code == -9
    assert not (output / "dataset.json").exists()
    assert len(list(output.rglob("*.tif"))) >= done
    run(parameters, output=str(output), resume=True)
    assert files_of(output) == files_of(whole)


@pytest.mark.parametrize("job", ["import", "export"])
def test_an_import_or_export_that_finds_the_disk_full_leaves_nothing_behind(whole, small_disk, job):
    (small_disk / "ballast").write_bytes(b"x" * (shutil.disk_usage(small_disk).free - 300_000))
    output = small_disk / "copy"
    with pytest.raises(UserError) as raised:
        if job == "import":
            import_dataset(
                ImportDatasetParameters(str(whole), str(output)), Job(lambda message: None)
            )
        else:
            export_dataset(
                ExportDatasetParameters(str(whole), str(output), "coco"),
                Job(lambda message: None),
            )
    assert raised.value.text == f"{FULL} {output} is not finished."
    assert "was removed" in raised.value.hint
    assert not output.exists()
