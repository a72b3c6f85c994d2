"""What the tests of detection share: scenes on disk, a card, and jobs with a perfect detector."""

from __future__ import annotations

import threading
from pathlib import Path

import geopandas as gpd
import numpy as np
import rasterio
from rasterio.crs import CRS
from rasterio.transform import Affine
from rs_mask_plugin.core.detect import detect_with
from rs_mask_plugin.core.jobs.detection_options import DetectParameters
from rs_mask_plugin.core.jobs.job import Job
from rs_mask_plugin.core.jobs.protocol import Message, Progress
from rs_mask_plugin.core.models.card import ArchitectureOptions, ClassDefinition, ModelCard
from rs_mask_plugin.core.models.scaling import BandScaling
from rs_mask_plugin.core.raster.reader import RasterReader

from tests.perfect_detector import PerfectDetector

CARD = ModelCard(
    architecture="resnet18_fpn",
    options=ArchitectureOptions(),
    classes=(ClassDefinition(1, "house"), ClassDefinition(2, "tree")),
    band_names=("band 1", "band 2"),
    dtype="float32",
    scaling=BandScaling((0.0, 0.0), (1.0, 1.0)),
    mean=(0.0, 0.0),
    std=(1.0, 1.0),
    gsd=0.5,
    tile_size=128,
    score_thresholds={"1": 0.5, "2": 0.5},
)
UTM = CRS.from_epsg(32633)
TRANSFORM = Affine(0.5, 0, 500000, 0, -0.5, 5000000)


def write_scene(path, bands, *, crs=UTM, transform=TRANSFORM, dtype="float32", **options) -> Path:
    """Write bands ``[C, H, W]`` as a GeoTIFF in blocks of 64."""
    with rasterio.open(
        path,
        "w",
        driver="GTiff",
        width=bands.shape[2],
        height=bands.shape[1],
        count=bands.shape[0],
        dtype=dtype,
        crs=crs,
        transform=transform,
        tiled=True,
        blockxsize=64,
        blockysize=64,
        **options,
    ) as target:
        target.write(bands.astype(dtype))
    return Path(path)


class _StoppedJob(Job):
    """A job that is stopped after exactly so many tiles; messages come too seldom for that."""

    def __init__(self, send, stop_after: int | None) -> None:
        self._asked = threading.Event()
        super().__init__(send, self._asked)
        self._stop_after = stop_after

    def progress(self, done, total, unit, text="") -> None:
        super().progress(done, total, unit, text)
        if self._stop_after is not None and done >= self._stop_after:
            self._asked.set()


class Log:
    """Takes a job's messages; can stop it after some tiles."""

    def __init__(self, stop_after: int | None = None) -> None:
        self.messages: list[Message] = []
        self.progress: list[Progress] = []
        self.job = _StoppedJob(self._take, stop_after)

    def _take(self, message) -> None:
        if isinstance(message, Message):
            self.messages.append(message)
        if isinstance(message, Progress):
            self.progress.append(message)

    def said(self, words: str) -> bool:
        """Whether a message of any level has these words."""
        return any(words in message.text for message in self.messages)

    def warned(self, words: str) -> bool:
        """Whether a warning has these words."""
        return any(words in m.text for m in self.messages if m.level == "warning")


class CountingDetector(PerfectDetector):
    """A perfect detector that counts its windows and can fail after some of them."""

    def __init__(self, fail_after: int | None = None) -> None:
        super().__init__()
        self.windows = 0
        self._fail_after = fail_after

    def __call__(self, batch, valid):
        if self._fail_after is not None and self.windows + len(batch) > self._fail_after:
            raise RuntimeError("the machine is gone")
        self.windows += len(batch)
        return super().__call__(batch, valid)


def run_job(
    inputs,
    output,
    *,
    detector=None,
    log=None,
    card=CARD,
    model_hash="abc",
    processes=0,
    **parameters,
):
    """Run the job ``detect`` with a detector in the model's place; return its outputs.

    Windows are as small as the card's tiles, so that small scenes have many of them.
    """
    parameters.setdefault("tile_size", card.tile_size)
    return detect_with(
        DetectParameters(
            input=tuple(str(path) for path in inputs),
            model="model.safetensors",
            output=str(output),
            **parameters,
        ),
        (log or Log()).job,
        card,
        model_hash,
        lambda precision: (detector or PerfectDetector(), precision or "float32", 2),
        processes=processes,
    )


def same_features(first, second) -> bool:
    """Whether two layers have the same features, byte by byte, but for the id of the run."""
    one, other = (gpd.read_file(path, fid_as_index=True) for path in (first, second))
    one, other = one.drop(columns="run"), other.drop(columns="run")
    fields = [name for name in one.columns if name != "geometry"]
    return (
        one[fields].equals(other[fields])
        and bool(np.array_equal(one.geometry.to_wkb(), other.geometry.to_wkb()))
        and one.crs == other.crs
    )


def assert_windows_see_the_same_pixels(source) -> None:
    """Hold windows of several sizes and places, also over the edge, to the raster read at once."""
    with RasterReader(source) as reader:
        whole, whole_valid = reader.read(0, 0, source.width, source.height)
        for column, row, side in ((3, 5, 11), (0, 7, 13), (9, 9, 9), (19, 9, 29), (-4, -3, 17)):
            values, valid = reader.read(column, row, side, side)
            x, y = max(column, 0), max(row, 0)
            width, height = min(column + side, source.width), min(row + side, source.height)
            inside = np.s_[y - row : height - row, x - column : width - column]
            assert (values[:, inside[0], inside[1]] == whole[:, y:height, x:width]).all()
            assert (valid[inside] == whole_valid[y:height, x:width]).all()
