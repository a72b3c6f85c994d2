"""How much room a training set takes on the disk, and whether there is enough.

``check_plan_size`` comes before the plan is worked out, and counts without geometry; ``check_room``
comes after it and is exact but for the compression.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import shapely
from numpy.typing import NDArray

from ...core.jobs.counts import count_of
from ...core.jobs.dataset_options import SPLITS
from ...core.jobs.errors import UserError
from ...core.jobs.job import Job
from ...core.raster.source import RasterSource
from ...core.runtime.output_target import nearest_folder
from .inputs import AnnotateInputs
from .labels import Labels
from .layout import Tiles, positions

_COMPRESSED_SHARE = 0.6  # of the raw size; of deflate with predictor on 8-bit imagery
_MOST_LAID = 50_000_000  # windows; their table alone takes a gigabyte
_SLACK = 2.0  # the count takes objects by their boxes, so it is a little high


def check_plan_size(inputs: AnnotateInputs, folder: Path) -> None:
    """Raise where tile size and stride ask for far more tiles than can be planned or stored.

    Args:
        inputs: Of the job; tiles without objects are a share of those with some.
        folder: Where the set will be.

    Raises:
        UserError: With the number of tiles, and the most that can be planned, or the room that they
            need and the room that there is.
    """
    parameters, sources, stride = inputs.parameters, inputs.sources, inputs.stride
    axes = [
        (
            positions(0, source.width, parameters.tile_size, stride),
            positions(0, source.height, parameters.tile_size, stride),
        )
        for source in sources
    ]
    laid = sum(len(columns) * len(rows) for columns, rows in axes)
    tile_bytes = parameters.tile_size**2 * inputs.bands * np.dtype(inputs.tile_dtype).itemsize
    free = shutil.disk_usage(nearest_folder(folder)).free + _present_bytes(folder)
    room = free / (tile_bytes * _COMPRESSED_SHARE)
    if laid > _MOST_LAID:
        raise UserError(
            f"A stride of {stride} pixels lays {laid:,} tiles over the rasters, and the most "
            f"that can be planned is {_MOST_LAID:,}.",
            "Choose a larger stride (half the tile size shows each place four times), a coarser "
            "ground size, or smaller rasters.",
        )
    if laid <= room:
        return
    tiles: float = sum(
        _tiles_with_objects(inputs.labels, source, columns, rows, parameters.tile_size)
        for source, (columns, rows) in zip(sources, axes)
    )
    tiles = min(laid, tiles * (1 + parameters.background_share))
    if tiles <= room * _SLACK:
        return
    needed = _size_text(tiles * tile_bytes * _COMPRESSED_SHARE)
    raise UserError(
        f"A stride of {stride} pixels with tiles of {parameters.tile_size} pixels asks for about "
        f"{tiles:,.0f} tiles, which need about {needed}, but only {_size_text(free)} are free in "
        f"{nearest_folder(folder)}.",
        "Choose a larger stride (half the tile size shows each place four times), smaller tiles, "
        "or a smaller part of the raster.",
    )


def check_room(inputs: AnnotateInputs, tiles: Tiles, folder: Path, job: Job) -> None:
    """Say how much will be written, and raise where it doesn't fit on the disk."""
    pixels = float((tiles.width.astype(np.float64) * tiles.height).sum())
    raw = pixels * inputs.bands * np.dtype(inputs.tile_dtype).itemsize
    expected = raw * _COMPRESSED_SHARE
    train, validation, test = np.bincount(tiles.split, minlength=len(SPLITS))
    job.info(
        f"{count_of(len(tiles), 'tile')} ({train:,} for training, {validation:,} for validation, "
        f"{test:,} for test), about {_size_text(expected)} on disk."
    )
    base = nearest_folder(folder)
    free = shutil.disk_usage(base).free + _present_bytes(folder)
    if free < expected:
        raise UserError(
            f"The training set needs about {_size_text(expected)}, but only {_size_text(free)} are "
            f"free in {base}.",
            "Choose another disk, a larger stride, or a smaller area.",
        )


def _present_bytes(folder: Path) -> int:
    """Return the bytes of the tiles that an unfinished run has written already."""
    return sum(file.stat().st_size for file in (folder / "images").rglob("*.tif"))


def _size_text(size: float) -> str:
    """Return a number of bytes as people say it."""
    if size >= 1e12:
        return f"{size / 1e12:,.1f} TB"
    return f"{size / 1e9:.1f} GB" if size >= 1e9 else f"{max(size / 1e6, 0.1):.1f} MB"


def _tiles_with_objects(
    labels: Labels,
    source: RasterSource,
    columns: NDArray[np.int64],
    rows: NDArray[np.int64],
    tile_size: int,
) -> int:
    """Count the windows that meet the bounding box of an object (summed-area table)."""
    placed, _ = labels.layer.on_grid(source)
    if not len(placed):
        return 0
    bounds = shapely.bounds(placed)
    # Windows that begin after x0 - tile_size and before x1 meet the box.
    first_x = np.searchsorted(columns, bounds[:, 0] - tile_size, side="right")
    last_x = np.searchsorted(columns, bounds[:, 2], side="left")
    first_y = np.searchsorted(rows, bounds[:, 1] - tile_size, side="right")
    last_y = np.searchsorted(rows, bounds[:, 3], side="left")
    depth = np.zeros((len(rows) + 1, len(columns) + 1), np.int32)
    np.add.at(depth, (first_y, first_x), 1)
    np.add.at(depth, (last_y, last_x), 1)
    np.add.at(depth, (first_y, last_x), -1)
    np.add.at(depth, (last_y, first_x), -1)
    np.cumsum(depth, axis=0, out=depth)
    np.cumsum(depth, axis=1, out=depth)
    return int((depth > 0).sum())
