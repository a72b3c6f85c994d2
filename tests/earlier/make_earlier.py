"""Makes ``data/``: one artifact of each kind, as RS Mask 0.1.0 wrote it, and what it made of them.

    python -m tests.earlier.make_earlier FOLDER --repository CHECKOUT

What is in ``data/`` came from commit 0c1c176 and stays as it is: it stands for the files that users
have. Made anew by later code, it would say nothing. Everything is made by jobs, one after the
other, in one thread:

    scene.tif truth.gpkg         384 × 256 pixels with houses and trees
    training_set/                of them, by ``annotate``
    first_metrics.csv            of an epoch on the set, from nothing
    run/                         a training that was stopped in its third epoch of four
    resumed_metrics.csv          of the same run, gone on with to its end
    <precision>.gpkg             what its model finds in the scene, in float32 and in bfloat16
    float32.archive.sqlite       the raw detections of the first
    stopped.archive.sqlite       of the same search, stopped on the way
    refined.gpkg                 by ``refine`` from the archive, with other thresholds
    numbers.json                 of ``evaluate``, and what machine all this was made on

Weights do not compress, and the smallest network that the registry has is 20 MB with all that a
checkpoint keeps of it. So the pyramid has 8 channels in place of 128, and once the run was stopped
all large tensors of its model and its checkpoint are rounded, weights to powers of 2 and the
optimizer's moments to powers of 16, which compress well and are exact. What comes after the stop
was made from these rounded files. Reports and pictures, which no job reads, are left out.
"""

from __future__ import annotations

import argparse
import csv
import json
import lzma
import os
import platform
import shutil
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import rasterio
import shapely
import torch
from rasterio.features import rasterize
from rasterio.transform import from_origin
from safetensors import safe_open
from safetensors.torch import save_file
from torch import Tensor

from tests.earlier.job_runs import JobRun, run_job

WIDTH, HEIGHT, TILE, GSD = 384, 256, 128, 0.5
CRS = "EPSG:32633"
CHANNELS = 8
"""Of the pyramid, in place of 128."""
EPOCHS, STOPPED_IN = 4, 3
SCENE_TIME_NS = 1_700_000_000 * 10**9
"""When the scene was written: an archive knows its raster by path, size and this."""
SEARCH = {"tile_size": TILE, "margin": 32, "batch_size": 1, "score": 0.3, "device": "cpu"}
"""Of every ``detect``."""
REFINED = {"score": 0.15, "overlap": 0.3, "min_area": 20.0, "simplify": 0.6, "square": True}
STOPPED_RUN = {
    "architecture": "mobilenet_v2_fpn",
    "heads": "light",
    "weights": "file",
    "weights_file": "start.safetensors",
    "optimizer": "adam_sgd",
    "adam_sgd_mode": "at",
    "adam_sgd_share": 0.8,
    "learning_rate": 3e-4,
    "epochs": EPOCHS,
    "batch_size": 1,
    "accumulation": 2,
    "layer_decay": 0.8,
    "hard_tiles": 0.3,
    "device": "cpu",
    "workers": 0,
    "seed": 3,
}
"""With all that a checkpoint must carry: a switch to come, batches that make a step, hard tiles."""
FIRST_RUN = {
    "architecture": "mobilenet_v2_fpn",
    "heads": "light",
    "mask_size": "28",
    "weights": "none",
    "augmentation": "standard",
    "crop_size": 0,
    "epochs": 1,
    "batch_size": 2,
    "device": "cpu",
    "workers": 0,
}
EVALUATED = {"truth": "truth.gpkg", "class_field": "class", "truth_class_field": "class"}


def machine() -> dict[str, Any]:
    """What has a say in the last bits of a result."""
    processor = [platform.machine()]
    info = Path("/proc/cpuinfo")
    if info.exists():
        wanted = ("vendor_id", "cpu family", "model", "stepping")
        lines = [line.partition(":") for line in info.read_text().split("\n\n")[0].splitlines()]
        processor += [value.strip() for name, _, value in lines if name.strip() in wanted]
    return {
        "processor": processor,
        "instructions": torch.backends.cpu.get_cpu_capability(),
        "torch": torch.__version__,
        "numpy": np.__version__,
        "gdal": rasterio.__gdal_version__,
        "geos": list(shapely.geos_version),
    }


def rows_of(path: Path) -> list[dict[str, str]]:
    """The rows of a run's metrics.csv, without the time that they took."""
    with path.open(newline="") as stream:
        return [
            {name: value for name, value in row.items() if name != "seconds"}
            for row in csv.DictReader(stream)
        ]


def make_scene(folder: Path) -> None:
    """Draw bright houses and dark round trees that do not touch; write image and truth."""
    rng = np.random.default_rng(11)
    shapes: list[tuple[str, shapely.Geometry]] = []
    for _ in range(400):
        name = ("house", "tree")[int(rng.integers(2))]
        x, y = rng.uniform(0, WIDTH), rng.uniform(0, HEIGHT)
        if name == "house":
            w, h = rng.integers(16, 34, 2)
            shape = shapely.box(round(x), round(y), round(x) + w, round(y) + h)
        else:
            shape = shapely.Point(x, y).buffer(rng.uniform(7, 13))
        inside = shapely.box(2, 2, WIDTH - 2, HEIGHT - 2).contains(shape)
        if inside and all(shape.distance(other) > 5 for _, other in shapes) and len(shapes) < 36:
            shapes.append((name, shape))
    # Noise is alike in all bands and has few values, so that the file is small.
    pixels = np.full((3, HEIGHT, WIDTH), 70) + 5 * rng.integers(0, 4, (HEIGHT, WIDTH))
    for name, color in (("house", (110, 60, 50)), ("tree", (-50, 30, -50))):
        drawn = [shape for own, shape in shapes if own == name]
        where = rasterize(drawn, out_shape=(HEIGHT, WIDTH)).astype(bool)
        pixels += where * np.array(color)[:, None, None]
    transform = from_origin(500_000, 5_000_000, GSD, GSD)
    with rasterio.open(
        folder / "scene.tif",
        "w",
        driver="GTiff",
        width=WIDTH,
        height=HEIGHT,
        count=3,
        dtype="uint8",
        crs=CRS,
        transform=transform,
        compress="deflate",
        photometric="RGB",
    ) as target:
        target.write(pixels.clip(0, 255).astype(np.uint8))
    coefficients = [transform.a, transform.b, transform.d, transform.e, transform.c, transform.f]
    truth = gpd.GeoDataFrame(
        {"class": [name for name, _ in shapes]},
        geometry=[shapely.affinity.affine_transform(shape, coefficients) for _, shape in shapes],
        crs=CRS,
    )
    truth.to_file(folder / "truth.gpkg", layer="truth")


def make_start(source: Path, target: Path) -> None:
    """Write a model with a pyramid of few channels: the first ones of each of its tensors."""
    with safe_open(source, framework="pt") as file:
        card = json.loads(file.metadata()["rsmask"])
        tensors = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118
    wide = card["options"]["fpn_channels"]
    card["options"]["fpn_channels"] = CHANNELS
    for name, tensor in tensors.items():
        if name.startswith(("backbone.fpn.", "rpn.head.")):
            narrow = tensor[:CHANNELS] if tensor.shape[0] == wide else tensor
            if tensor.ndim > 1 and tensor.shape[1] == wide:
                narrow = narrow[:, :CHANNELS]
        elif name == "roi_heads.mask_head.0.0.weight":
            narrow = tensor[:, :CHANNELS]
        elif name == "roi_heads.box_head.1.weight":
            narrow = tensor[:, : tensor.shape[1] // wide * CHANNELS]
        else:
            continue
        tensors[name] = narrow.contiguous()
    save_file(tensors, target, {"rsmask": json.dumps(card), "format": "pt"})


def rounded(values: Any, step: int = 1) -> Any:
    """Return nested values with every large tensor rounded to powers of two.

    Args:
        values: Tensors and plain data.
        step: The exponents are multiples of it.
    """
    if isinstance(values, Tensor) and values.is_floating_point() and values.numel() > 1000:
        mantissa, exponent = torch.frexp(values)
        exponent = torch.round(exponent / step) * step
        return torch.ldexp(torch.sign(mantissa), exponent)
    if isinstance(values, dict):
        return {
            name: rounded(value, 4 if name == "optimizer" else step)
            for name, value in values.items()
        }
    if isinstance(values, (list, tuple)):
        return type(values)(rounded(value, step) for value in values)
    return values


def round_run(run: Path) -> None:
    """Round the model and the checkpoint of a run where they lie."""
    model, checkpoint = run / "model.safetensors", run / "checkpoint.pt"
    with safe_open(model, framework="pt") as file:
        metadata = file.metadata()
        tensors = {name: rounded(file.get_tensor(name)) for name in file.keys()}  # noqa: SIM118
    save_file(tensors, model, metadata)
    torch.save(rounded(torch.load(checkpoint, weights_only=True)), checkpoint)


def pack(path: Path) -> None:
    """Compress a file of float32 numbers, in place of it."""
    filters = [{"id": lzma.FILTER_LZMA2, "preset": 9, "lc": 0, "lp": 2, "pb": 2}]
    path.with_name(f"{path.name}.xz").write_bytes(lzma.compress(path.read_bytes(), filters=filters))
    path.unlink()


def unpack(path: Path) -> None:
    """Put a packed file's content beside it, under its own name."""
    path.with_suffix("").write_bytes(lzma.decompress(path.read_bytes()))
    path.unlink()


def begin_anew(path: Path, precision: str) -> None:
    """Let a search whose archive this is begin again, in these numbers and not in what is fast."""
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("DELETE FROM detections")
        connection.execute("DELETE FROM tiles")
        text = connection.execute("SELECT value FROM meta WHERE key = 'header'").fetchone()[0]
        header = json.dumps({**json.loads(text), "precision": precision})
        connection.execute("UPDATE meta SET value = ? WHERE key = 'header'", (header,))


def searches(message: dict[str, Any]) -> bool:
    """Whether a detection has finished several of its 24 tiles."""
    return message["type"] == "progress" and message["unit"] == "tiles" and message["done"] >= 8


def numbers_of(outputs: dict[str, Any]) -> dict[str, Any]:
    """The outputs of a job but for its paths."""
    return {name: value for name, value in outputs.items() if not isinstance(value, str)}


class Maker:
    """Runs the jobs of one checkout in one folder."""

    def __init__(self, repository: Path, folder: Path) -> None:
        self._repository = repository
        self._folder = folder

    def job(self, name: str, **parameters: Any) -> JobRun:
        done = run_job(self._repository, self._folder, name, **parameters)
        print(name, done.outputs, flush=True)
        return done

    def make(self) -> None:
        folder = self._folder
        make_scene(folder)
        os.utime(folder / "scene.tif", ns=(SCENE_TIME_NS, SCENE_TIME_NS))
        self.job(
            "annotate",
            imagery=["scene.tif"],
            annotations="truth.gpkg",
            class_field="class",
            tile_size=TILE,
            validation_share=0.3,
            output="training_set",
        )
        self._train()
        self._detect()
        numbers = {
            "machine": machine(),
            "evaluate": numbers_of(
                self.job("evaluate", detections="float32.gpkg", **EVALUATED).outputs
            ),
        }
        (folder / "numbers.json").write_text(json.dumps(numbers, indent=1) + "\n")

    def _train(self) -> None:
        folder, tiles = self._folder, {"training_set": "training_set"}
        self.job("train", **tiles, output="first", **FIRST_RUN)
        (folder / "first" / "metrics.csv").rename(folder / "first_metrics.csv")
        make_start(folder / "first" / "model.safetensors", folder / "narrow.safetensors")
        learnt = {**FIRST_RUN, "weights": "file", "weights_file": "narrow.safetensors"}
        learnt |= {"epochs": 60, "learning_rate": 2e-3, "norm": "group"}
        self.job("train", **tiles, output="learnt", **learnt)
        (folder / "learnt" / "model.safetensors").rename(folder / "start.safetensors")
        stopped = self.job(
            "train",
            **tiles,
            output="run",
            **STOPPED_RUN,
            stop_at=lambda message: (
                message["type"] == "progress"
                and f"epoch {STOPPED_IN}" in message["text"]
                and message["unit"] == "steps"
            ),
        )
        assert stopped.cancelled
        for left in ("first", "learnt"):
            shutil.rmtree(folder / left)
        (folder / "start.safetensors").unlink()
        (folder / "narrow.safetensors").unlink()
        round_run(folder / "run")
        for picture in ("run/augmented_samples.jpg", "run/report.html", "training_set/report.html"):
            (folder / picture).unlink()
        shutil.rmtree(folder / "run" / "predictions")
        shutil.copytree(folder / "run", folder / "resumed")
        self.job("train", **tiles, output="resumed", epochs=EPOCHS, resume=True)
        (folder / "resumed" / "metrics.csv").rename(folder / "resumed_metrics.csv")
        shutil.rmtree(folder / "resumed")

    def _detect(self) -> None:
        folder = self._folder
        scene = {"input": ["scene.tif"], "model": "run/model.safetensors", **SEARCH}
        for name in ("float32", "bfloat16", "stopped"):
            layer, archive = f"{name}.gpkg", folder / f"{name}.archive.sqlite"
            self.job("detect", **scene, output=layer, stop_at=searches)
            begin_anew(archive, name if name != "stopped" else "float32")
            stop_at = searches if name == "stopped" else None
            self.job("detect", **scene, output=layer, keep_archive=True, stop_at=stop_at)
        (folder / "bfloat16.archive.sqlite").unlink()
        self.job("refine", archive="float32.archive.sqlite", output="refined.gpkg", **REFINED)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path, help="where the files go; must be absent")
    parser.add_argument(
        "--repository", type=Path, default=Path(__file__).resolve().parents[2], help="the checkout"
    )
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    with tempfile.TemporaryDirectory() as work:
        Maker(arguments.repository.resolve(), Path(work)).make()
        for path in ("run/model.safetensors", "run/checkpoint.pt"):
            pack(Path(work) / path)
        shutil.copytree(work, arguments.folder)


if __name__ == "__main__":
    main()
