"""What a newcomer adds takes two places at most, and works everywhere from there.

A copy of the house gets one thing of each kind; the console command and the worker then use it.
"""

from __future__ import annotations

import csv
import json
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
import rasterio
import torch

from docs.import_graph import ROOT

pytestmark = pytest.mark.slow

TRAINING_OPTIONS = "core/jobs/training_options.py"
DATASET_OPTIONS = "core/jobs/dataset_options.py"
SIDE = 64


@dataclass(frozen=True)
class Place:
    """Text that goes before an anchor in a file, or a new file where there is no anchor."""

    file: str
    text: str
    before: str = ""


ARCHITECTURE = (
    Place(TRAINING_OPTIONS, '"toy_fpn", ', before='"timm",\n)'),
    Place(
        "core/models/architectures.py",
        """
def _toy_body(bands: int, norm: str) -> FeatureExtractor:
    channels = (8, 12, 16, 20)
    strides = (4, 2, 2, 2)
    layers = [
        nn.Conv2d(before, after, 3, stride, padding=1)
        for before, after, stride in zip((bands, *channels), channels, strides)
    ]
    return backbones.SequentialBackbone(nn.Sequential(*layers), ("0", "1", "2", "3"), channels)


_TOY = Architecture("toy_fpn", _toy_body)
""",
        before="REGISTRY: dict[",
    ),
    Place("core/models/architectures.py", "_TOY, ", before='_resnet_entry("resnet18"),'),
)

OPTIMIZER = (
    Place(TRAINING_OPTIONS, '"toy", ', before='"rmsprop", "adam_sgd")'),
    Place(
        TRAINING_OPTIONS,
        'toy_momentum: float = parameter("Toy: momentum", "Toy only: share kept.", 0.5)\n    ',
        before="workers: int = parameter(",
    ),
    Place(
        "training/optim/optimizers.py",
        """
def _toy(groups: ParameterGroups, settings: OptimizerSettings) -> Optimizer:
    momentum = settings.options["toy_momentum"]
    return torch.optim.SGD(groups, lr=settings.learning_rate, momentum=momentum)


_TOY = OptimizerDefinition("toy", 0.001, 0.0, _toy, options=("toy_momentum",))
""",
        before="DEFINITIONS: dict[",
    ),
    Place(
        "training/optim/optimizers.py",
        "_TOY,\n",
        before='OptimizerDefinition("adam",',
    ),
)

AUGMENTATION = (
    Place(
        "training/augmentation/settings.py",
        "invert_share: float = _share()\n    ",
        before="min_visible: float",
    ),
    Place(
        "training/augmentation/radiometry.py",
        """
def _invert(
    pixels: Tensor, valid: Tensor, settings: AugmentationSettings, rng: np.random.Generator
) -> Tensor:
    return 1.0 - pixels + 0.0 * float(rng.random())


""",
        before="STEPS: tuple[",
    ),
    Place(
        "training/augmentation/radiometry.py",
        'RadiometricStep("invert_share", _invert),\n    ',
        before='RadiometricStep("haze_share"',
    ),
)

IMPORT_FORMAT = (
    Place(DATASET_OPTIONS, '"box_list", ', before='"rcnn_masks", "instance_png")'),
    Place(
        "training/exchange/box_list.py",
        """
from .dataset_format import DatasetFormat
from .source_dataset import SourceDataset, SourceImage


def read_box_list(folder):
    images = []
    for line in (folder / "boxes.txt").read_text().splitlines():
        name, split, *numbers = line.split()
        x, y, width, height = map(float, numbers)
        ring = [x, y, x + width, y, x + width, y + height, x, y + height]
        entry = {"id": 1, "category_id": 1, "segmentation": [ring]}
        images.append(SourceImage(folder / name, split, [entry]))
    return SourceDataset(("roof",), images, class_of={"1": 1})


FORMAT = DatasetFormat(read=read_box_list)
""",
    ),
)

EXPORT_FORMAT = (
    Place(DATASET_OPTIONS, '"counts", ', before='"yolo_seg", "rcnn_masks", "instance_png")\n\n'),
    Place(
        "training/exchange/counts.py",
        """
from .dataset_format import DatasetFormat


class CountsWriter:
    def __init__(self, folder, training_set, losses):
        self._path = folder / "counts.txt"
        self._lines = []

    def add(self, tile):
        self._lines.append(f"{tile.split} {tile.name} {len(tile.annotations)}")

    def finish(self):
        self._path.write_text("\\n".join(self._lines))


FORMAT = DatasetFormat(writer=CountsWriter)
""",
    ),
)

JOB = (
    Place(
        "core/jobs/engine_options.py",
        """
@dataclass(frozen=True)
class CountFilesParameters:
    folder: str = parameter("Folder", "Whose files are counted.", path="folder")
    suffix: str = parameter("Suffix", "Of the files.", ".tif")


""",
        before="JOBS = (",
    ),
    Place(
        "core/jobs/engine_options.py",
        'JobDefinition("countfiles", CountFilesParameters, "core.count_files:count", "Count."),\n',
        before='JobDefinition(\n        "check",',
    ),
    Place(
        "core/count_files.py",
        """
from pathlib import Path

from .jobs.errors import UserError


def count(parameters, job):
    folder = Path(parameters.folder)
    if not folder.is_dir():
        raise UserError(f"There is no folder {folder}.")
    return {"FILES": len(list(folder.glob("*" + parameters.suffix)))}
""",
    ),
)

TRAINING_OPTION = (
    Place(
        TRAINING_OPTIONS,
        "validation_every: int = parameter(\n"
        '        "Epochs between validations", "0: chosen.", 0, minimum=0, maximum=100\n'
        "    )\n    ",
        before="seed: int = parameter(",
    ),
    Place(
        "training/run/prepare.py",
        "parameters.validation_every or ",
        before="parameters.validation_interval",
    ),
)

ADDED = (
    ARCHITECTURE,
    OPTIMIZER,
    AUGMENTATION,
    IMPORT_FORMAT,
    EXPORT_FORMAT,
    JOB,
    TRAINING_OPTION,
)


def files_of(places: tuple[Place, ...]) -> set[str]:
    return {place.file for place in places}


@pytest.fixture(scope="module")
def house(tmp_path_factory):
    """The house with one new thing of each kind."""
    folder = tmp_path_factory.mktemp("house")
    for top in ("core", "training", "rs_mask_plugin"):
        ignored = shutil.ignore_patterns("__pycache__")
        shutil.copytree(ROOT / top, folder / top, ignore=ignored)
    for place in (place for places in ADDED for place in places):
        path = folder / place.file
        if not place.before:
            assert not path.exists()
            path.write_text(place.text, encoding="utf-8")
            continue
        text = path.read_text(encoding="utf-8")
        assert place.before in text, f"{place.before!r} is not in {place.file}"
        path.write_text(text.replace(place.before, place.text + place.before, 1), encoding="utf-8")
    return folder


def rsmask(house: Path, *arguments: object) -> str:
    """Run the console command of a house; returns what it printed."""
    ended = subprocess.run(
        [sys.executable, "-m", "rs_mask_plugin.core.cli", *map(str, arguments)],
        cwd=house,
        capture_output=True,
        text=True,
    )
    assert ended.returncode == 0, ended.stderr
    return ended.stdout


def run_worker(house: Path, scratch: Path, job: str, **parameters: object) -> dict[str, object]:
    """Run a job as QGIS does; returns its outputs."""
    request = {"protocol": 1, "job": job, "parameters": parameters}
    (scratch / "job.json").write_text(json.dumps(request), encoding="utf-8")
    with subprocess.Popen(
        [sys.executable, "-I", "-B", str(house / "core" / "worker.py"), str(scratch / "job.json")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as worker:
        assert worker.stdout is not None and worker.stderr is not None
        messages = [json.loads(line) for line in worker.stdout]
        errors = worker.stderr.read()
    assert messages[-1]["type"] == "result", (messages[-1], errors)
    return messages[-1]["outputs"]


@pytest.fixture(scope="module")
def box_list(tmp_path_factory):
    """Six images with a bright rectangle each, in the new format."""
    folder = tmp_path_factory.mktemp("box_list")
    rng = np.random.default_rng(3)
    lines = []
    for number in range(6):
        pixels = rng.integers(40, 80, (3, SIDE, SIDE)).astype("uint8")
        x, y = (int(value) for value in rng.integers(4, SIDE - 36, 2))
        pixels[:, y : y + 30, x : x + 32] = 220
        profile = {"driver": "GTiff", "count": 3, "height": SIDE, "width": SIDE, "dtype": "uint8"}
        transform = rasterio.transform.from_origin(500000 + 100 * number, 5000000, 0.5, 0.5)
        path = folder / f"{number}.tif"
        with rasterio.open(path, "w", crs="EPSG:32633", transform=transform, **profile) as image:
            image.write(pixels)
        lines.append(f"{path.name} {'train' if number < 4 else 'validation'} {x} {y} 32 30")
    (folder / "boxes.txt").write_text("\n".join(lines), encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def imported(house, box_list, tmp_path_factory):
    output = tmp_path_factory.mktemp("import")
    outputs = run_worker(
        house,
        output,
        "importdataset",
        input=str(box_list),
        output=str(output / "set"),
        format="box_list",
    )
    return output / "set", outputs


@pytest.fixture(scope="module")
def run_folder(house, imported, tmp_path_factory):
    """Two epochs with the new network, optimizer, augmentation and option."""
    output = tmp_path_factory.mktemp("train")
    wish = {
        "architecture": "toy_fpn",
        "weights": "none",
        "heads": "light",
        "optimizer": "toy",
        "toy_momentum": 0.25,
        "augmentation": "none",
        "augmentation_changes": ["invert_share=1"],
        "validation_every": 2,
        "epochs": 2,
        "batch_size": 2,
        "device": "cpu",
        "workers": 0,
    }
    folder = output / "run"
    run_worker(house, output, "train", training_set=str(imported[0]), output=str(folder), **wish)
    return folder


def rows_of(run_folder: Path) -> list[dict[str, str]]:
    with (run_folder / "metrics.csv").open(newline="", encoding="utf-8") as stream:
        return list(csv.DictReader(stream))


def test_an_architecture_takes_two_places(run_folder):
    assert len(files_of(ARCHITECTURE)) == 2
    with (run_folder / "model.safetensors").open("rb") as stream:
        length = int.from_bytes(stream.read(8), "little")
        header = json.loads(stream.read(length))
    assert json.loads(header["__metadata__"]["rsmask"])["architecture"] == "toy_fpn"


def test_an_optimizer_with_an_option_of_its_own_takes_two_places(house, run_folder):
    assert len(files_of(OPTIMIZER)) == 2
    checkpoint = torch.load(run_folder / "checkpoint.pt", weights_only=True)
    assert checkpoint["parameters"]["optimizer"] == "toy"
    assert {group["momentum"] for group in parameter_groups_in(checkpoint)} == {0.25}
    assert "--toy-momentum" in rsmask(house, "compareoptimizers", "--help")


def parameter_groups_in(value: object) -> list[dict[str, object]]:
    """Return all parameter groups of optimizers, however deep they lie."""
    if isinstance(value, dict):
        own = value.get("param_groups", [])
        return own + [group for part in value.values() for group in parameter_groups_in(part)]
    return []


def test_a_step_of_the_augmentation_takes_two_places_and_changes_no_draw_of_the_others(house):
    assert len(files_of(AUGMENTATION)) == 2
    program = """
import numpy as np, torch
from rs_mask_plugin.training.augmentation.radiometry import vary_radiometry
from rs_mask_plugin.training.augmentation.settings import AugmentationSettings

def noisy(invert_share):
    settings = AugmentationSettings(noise_share=1.0, invert_share=invert_share)
    grey, valid = torch.full((3, 8, 8), 0.5), torch.ones(8, 8, dtype=torch.bool)
    return vary_radiometry(grey, valid, settings, np.random.default_rng([1, 2, 3]))

plain, inverted = noisy(0.0), noisy(1.0)
print(bool((plain != 0.5).all()), bool(torch.equal(plain, inverted)))
"""
    ended = subprocess.run(
        [sys.executable, "-c", program], cwd=house, capture_output=True, text=True
    )
    # The inverse of even grey is the same grey: what differed would be the noise.
    assert ended.stdout.split() == ["True", "True"], ended.stderr


def test_a_format_to_import_takes_two_places(imported):
    assert len(files_of(IMPORT_FORMAT)) == 2
    folder, outputs = imported
    assert (outputs["TILES"], outputs["INSTANCES"]) == (6, 6)
    assert (folder / "annotations" / "validation.json").is_file()


def test_a_format_to_export_takes_two_places(house, imported, tmp_path):
    assert len(files_of(EXPORT_FORMAT)) == 2
    out = tmp_path / "out"
    arguments = ("--training-set", imported[0], "--output", out, "--format", "counts")
    rsmask(house, "exportdataset", *arguments)
    assert (out / "counts.txt").read_text().splitlines() == [
        f"{'train' if number < 4 else 'validation'} {number} 1" for number in range(6)
    ]


def test_a_job_with_its_parameters_takes_two_places(house, box_list, tmp_path):
    assert len(files_of(JOB)) == 2
    assert run_worker(house, tmp_path, "countfiles", folder=str(box_list)) == {"FILES": 6}
    assert rsmask(house, "countfiles", "--folder", box_list, "--suffix", ".txt") == "FILES: 1\n"


def test_a_training_option_takes_two_places(house, run_folder):
    assert len(files_of(TRAINING_OPTION)) == 2
    assert [bool(row["validation/AP"]) for row in rows_of(run_folder)] == [False, True]
    assert "--validation-every" in rsmask(house, "compareoptimizers", "--help")
