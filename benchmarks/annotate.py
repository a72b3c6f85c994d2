"""Tiles a second of ``annotate`` against the obvious code and GDAL's own gdal_retile, in one run.

The obvious code: rasterio windows, geopandas' clip tile by tile, one thread, same compression. With
masks (as a tutorial has it, and as COCO needs for holes) each object is rasterised, then encoded,
measured and boxed by pycocotools; without, only outlines are written, which loses holes. Neither
has splits, valid masks, a layer, a report or a resume.

    python benchmarks/annotate.py --size 4096 --objects 8000 --tile 512
    python benchmarks/annotate.py --size 20000 --objects 200000 --kill-and-resume

With --kill-and-resume a process that makes the set is killed (-9) when half of its tiles are there,
and resumed; every file is then compared with that of an uninterrupted run, byte by byte.
"""

from __future__ import annotations

import argparse
import filecmp
import json
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

import geopandas as gpd
import numpy as np
import psutil
import rasterio
import rasterio.features
import shapely
import shapely.affinity
from pycocotools import mask as coco_mask
from rasterio.transform import Affine
from rasterio.windows import Window
from rs_mask_plugin.core.jobs.dataset_options import AnnotateParameters
from rs_mask_plugin.core.jobs.job import Job
from rs_mask_plugin.training.annotate import annotate

_BLOCK = 512


def make_input(folder: Path, size: int, objects: int) -> tuple[Path, Path]:
    """Write an RGB raster and a layer of rotated houses, both from a fixed seed."""
    rng = np.random.default_rng(0)
    raster = folder / "raster.tif"
    profile = {
        "driver": "GTiff", "width": size, "height": size, "count": 3, "dtype": "uint8",
        "crs": "EPSG:32633", "transform": Affine(0.5, 0, 500000, 0, -0.5, 6700000),
        "tiled": True, "blockxsize": _BLOCK, "blockysize": _BLOCK, "compress": "deflate",
        "zlevel": 1,
    }  # fmt: skip
    with rasterio.open(raster, "w", **profile) as out:
        base = rng.integers(0, 256, (3, _BLOCK, _BLOCK)).astype(np.uint8) // 8 * 8
        for row in range(0, size, _BLOCK):
            for column in range(0, size, _BLOCK):
                h, w = min(_BLOCK, size - row), min(_BLOCK, size - column)
                out.write(base[:, :h, :w], window=Window(column, row, w, h))
    centres = rng.uniform(0, size * 0.5, (objects, 2))
    sides = rng.uniform(5, 20, (objects, 2))
    houses = shapely.box(*(-sides.T / 2), *(sides.T / 2))
    angles = rng.uniform(0, 180, objects)
    placed = [
        shapely.affinity.translate(shapely.affinity.rotate(h, a), 500000 + x, 6700000 - y)
        for h, a, (x, y) in zip(houses, angles, centres)
    ]
    layer = folder / "houses.gpkg"
    kinds = np.where(rng.random(objects) < 0.3, "shed", "house")
    gpd.GeoDataFrame({"kind": kinds}, geometry=placed, crs="EPSG:32633").to_file(layer)
    return raster, layer


def obvious(
    raster: Path, layer: Path, folder: Path, tile: int, limit: int, masks: bool
) -> tuple[int, float, float]:
    """Make up to ``limit`` tiles the obvious way; return their number, seconds, CPU seconds."""
    folder.mkdir()
    start, cpu = time.perf_counter(), time.process_time()
    frame = gpd.read_file(layer)
    classes = {name: number for number, name in enumerate(sorted(frame["kind"].unique()), 1)}
    images, annotations, done = [], [], 0
    with rasterio.open(raster) as dataset:
        for row in range(0, dataset.height, tile):
            for column in range(0, dataset.width, tile):
                if done >= limit:
                    break
                window = Window(column, row, tile, tile)
                transform = dataset.window_transform(window)
                profile = dataset.profile | {"width": tile, "height": tile, "transform": transform}
                profile |= {"blockxsize": 256, "blockysize": 256, "interleave": "pixel"}
                profile |= {"compress": "deflate", "zlevel": 1, "predictor": 2}
                name = f"{row}_{column}.tif"
                with rasterio.open(folder / name, "w", **profile) as out:
                    out.write(dataset.read(window=window))
                images.append({"id": done, "file_name": name, "width": tile, "height": tile})
                box = shapely.box(*rasterio.windows.bounds(window, dataset.transform))
                for _, feature in gpd.clip(frame, box).iterrows():
                    entry = {"image_id": done, "category_id": classes[feature["kind"]]}
                    annotation = (_encoded if masks else _outlined)(
                        feature.geometry, transform, tile
                    )
                    if annotation is not None:
                        annotations.append({"id": len(annotations) + 1, **entry, **annotation})
                done += 1
    categories = [{"id": number, "name": name} for name, number in classes.items()]
    coco = {"images": images, "annotations": annotations, "categories": categories}
    (folder / "coco.json").write_text(json.dumps(coco))
    return done, time.perf_counter() - start, time.process_time() - cpu


def _encoded(geometry: shapely.Geometry, transform: Affine, tile: int) -> dict | None:
    """Return an annotation by way of the object's mask."""
    if geometry.is_empty or geometry.area == 0:
        return None
    mask = rasterio.features.rasterize([geometry], out_shape=(tile, tile), transform=transform)
    encoded = coco_mask.encode(np.asfortranarray(mask.astype(np.uint8)))
    area, box = float(coco_mask.area(encoded)), coco_mask.toBbox(encoded).tolist()
    segmentation = {"size": encoded["size"], "counts": encoded["counts"].decode()}
    return {"segmentation": segmentation, "area": area, "bbox": box, "iscrowd": 0}


def _outlined(geometry: shapely.Geometry, transform: Affine, tile: int) -> dict | None:
    """Return an annotation with the object's outer rings."""
    inverse = ~transform
    moved = shapely.affinity.affine_transform(
        geometry, [inverse.a, inverse.b, inverse.d, inverse.e, inverse.c, inverse.f]
    )
    parts = [part for part in shapely.get_parts(moved) if part.geom_type == "Polygon"]
    if not parts:
        return None
    left, top, right, bottom = moved.bounds
    return {
        "segmentation": [np.array(part.exterior.coords).ravel().tolist() for part in parts],
        "area": moved.area,
        "bbox": [left, top, right - left, bottom - top],
        "iscrowd": 0,
    }


def retile(raster: Path, folder: Path, tile: int) -> float | None:
    """Cut the pixels with gdal_retile; None where GDAL's scripts are not installed."""
    script = shutil.which("gdal_retile.py")
    if script is None:
        return None
    folder.mkdir()
    start = time.perf_counter()
    command = [script, "-q", "-ps", str(tile), str(tile), "-co", "COMPRESS=DEFLATE"]
    command += ["-co", "TILED=YES", "-co", "PREDICTOR=2", "-co", "INTERLEAVE=PIXEL"]
    command += ["-co", "ZLEVEL=1", "-targetDir", str(folder), str(raster)]
    done = subprocess.run(command, check=False, capture_output=True)
    return time.perf_counter() - start if done.returncode == 0 else None


class PeakMemory:
    """Watches this process's memory while a block runs."""

    def __enter__(self) -> PeakMemory:
        self.peak = 0
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join()

    def _watch(self) -> None:
        process = psutil.Process()
        while not self._stop.wait(0.05):
            self.peak = max(self.peak, process.memory_info().rss)


def kill_and_resume(folder: Path, raster: Path, layer: Path, tile: int) -> bool:
    """Kill a run half-way, resume it, compare all files; return whether all went well."""
    whole, broken = folder / "whole" / "set", folder / "broken" / "set"
    start = time.perf_counter()
    made_by_process(raster, layer, whole, tile).wait()
    seconds = time.perf_counter() - start
    total = tiles_in(whole)
    sys.stdout.write(f"uninterrupted: {total} tiles, {seconds:.1f} s\n")
    process = made_by_process(raster, layer, broken, tile)
    while process.poll() is None and tiles_in(broken) < total // 2:
        time.sleep(0.01)
    killed = process.poll() is None
    process.kill()
    process.wait()
    there = tiles_in(broken)
    start = time.perf_counter()
    code = made_by_process(raster, layer, broken, tile, "--resume").wait()
    sys.stdout.write(
        f"{'killed' if killed else 'NOT KILLED IN TIME'} at {there} tiles, resumed in "
        f"{time.perf_counter() - start:.1f} s, exit code {code}\n"
    )
    names = {
        path.relative_to(top).as_posix()
        for top in (whole, broken)
        for path in top.rglob("*")
        if path.is_file()
    }
    differing = [name for name in sorted(names) if not same_bytes(whole / name, broken / name)]
    sys.stdout.write(f"{len(names)} files compared byte by byte, {len(differing)} differ\n")
    for name in differing[:20]:
        sys.stdout.write(f"  {name}\n")
    return killed and code == 0 and not differing


def made_by_process(
    raster: Path, layer: Path, output: Path, tile: int, *more: str
) -> subprocess.Popen[bytes]:
    """Start a process that makes the set."""
    command = [sys.executable, __file__, "--tile", str(tile), *more]
    return subprocess.Popen([*command, "--only-annotate", str(raster), str(layer), str(output)])


def tiles_in(folder: Path) -> int:
    """Count the tiles that are there."""
    return sum(1 for _ in (folder / "images").rglob("*.tif"))


def same_bytes(one: Path, other: Path) -> bool:
    """Whether both files are there and alike."""
    if not one.is_file() or not other.is_file():
        return False
    return filecmp.cmp(one, other, shallow=False)


def set_parameters(
    raster: Path, layer: Path, output: Path, tile: int, resume: bool = False
) -> AnnotateParameters:
    """Return the parameters of all runs."""
    return AnnotateParameters(
        imagery=(str(raster),), annotations=str(layer), output=str(output),
        class_field="kind", tile_size=tile, background_share=100.0, resume=resume,
    )  # fmt: skip


def main() -> None:
    """Run all three and print one line each; or kill a run and resume it."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--size", type=int, default=4096)
    parser.add_argument("--objects", type=int, default=8000)
    parser.add_argument("--tile", type=int, default=512)
    parser.add_argument("--obvious-tiles", type=int, default=64, help="the most, it is slow")
    parser.add_argument("--kill-and-resume", action="store_true")
    parser.add_argument("--only-annotate", nargs=3, metavar=("RASTER", "LAYER", "OUTPUT"))
    parser.add_argument("--resume", action="store_true")
    arguments = parser.parse_args()
    if arguments.only_annotate:
        paths = map(Path, arguments.only_annotate)
        annotate(
            set_parameters(*paths, arguments.tile, arguments.resume), Job(lambda message: None)
        )
        return
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        raster, layer = make_input(folder, arguments.size, arguments.objects)
        if arguments.kill_and_resume:
            sys.exit(0 if kill_and_resume(folder, raster, layer, arguments.tile) else 1)
        rates = {}
        for label, masks in (("with masks", True), ("outlines only", False)):
            done, seconds, cpu = obvious(
                raster, layer, folder / label, arguments.tile, arguments.obvious_tiles, masks
            )
            rates[label] = done / seconds
            sys.stdout.write(
                f"obvious code, {label}: {done} tiles, {seconds:.1f} s, "
                f"{rates[label]:.1f} tiles/s, {1000 * cpu / done:.0f} ms CPU a tile\n"
            )
        parameters = set_parameters(raster, layer, folder / "set", arguments.tile)
        start, cpu = time.perf_counter(), time.process_time()
        with PeakMemory() as memory:
            result = annotate(parameters, Job(lambda message: None))
        seconds = time.perf_counter() - start
        fast = result["TILES"] / seconds
        cpu = (time.process_time() - cpu) / result["TILES"]
        sys.stdout.write(
            f"annotate: {result['TILES']} tiles, {result['INSTANCES']} objects, {seconds:.1f} s, "
            f"{fast:.1f} tiles/s ({', '.join(f'{fast / r:.1f} x {n}' for n, r in rates.items())}), "
            f"{1000 * cpu:.0f} ms CPU a tile, peak {memory.peak / 1e6:.0f} MB\n"
        )
        seconds_retile = retile(raster, folder / "retile", arguments.tile)
        if seconds_retile is None:
            sys.stdout.write("gdal_retile: not installed\n")
        else:
            rate = (arguments.size / arguments.tile) ** 2 / seconds_retile
            sys.stdout.write(f"gdal_retile (pixels only): {rate:.1f} tiles/s\n")


if __name__ == "__main__":
    main()
