"""What ``annotate`` is given: rasters opened, parameters, layers, folder and disk checked."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np

from ...core.jobs.dataset_options import SPLITS, AnnotateParameters
from ...core.jobs.errors import UserError
from ...core.jobs.job import Job
from ...core.raster.crs import crs_name, same_crs
from ...core.raster.source import RasterSource, list_rasters, open_raster
from ..dataset.disk_errors import check_writable, nearest_folder
from ..dataset.training_set import DESCRIPTION_NAME, UNFINISHED_NAME
from .labels import Labels
from .layout import Tiles
from .size_estimate import COMPRESSED_SHARE, in_words, present_bytes


def check_parameters(parameters: AnnotateParameters) -> None:
    """Raise for values that contradict each other."""
    if parameters.validation_share + parameters.test_share > 1:
        raise UserError(
            "The shares of validation and test are more than 1 together.",
            "Leave at least half for training, e.g. 0.2 and 0.1.",
        )
    if parameters.stride > parameters.tile_size:
        raise UserError(
            f"The stride ({parameters.stride} pixels) is larger than the tile "
            f"({parameters.tile_size} pixels), so objects between the tiles would be lost.",
            "Use a stride of at most the tile size; 0 means no overlap.",
        )
    if any(gsd <= 0 for gsd in parameters.gsd):
        given = " and ".join(f"{size:g}" for size in parameters.gsd)
        raise UserError(
            f"A ground size must be more than 0 metres; GSD is {given}.",
            "Leave it empty, or write it with a point: 0.05.",
        )


def check_output(folder: Path, resume: bool) -> None:
    """Raise when the folder holds something already."""
    if folder.exists() and not folder.is_dir():
        raise UserError(f"{folder} is a file.", "Choose a folder.")
    check_writable(folder)
    there = folder.exists() and any(folder.iterdir())
    unfinished = (folder / UNFINISHED_NAME).exists()
    if resume:
        if there and not unfinished:
            complete = (folder / DESCRIPTION_NAME).exists()
            raise UserError(
                f"There is nothing to resume in {folder}"
                + (": the training set is complete." if complete else "."),
                "Choose another folder, or run without 'resume'.",
            )
        return
    if there:
        raise UserError(
            f"The output folder {folder} is not empty.",
            "Run again with 'resume' to finish the training set that was begun there."
            if unfinished
            else "Choose an empty or new folder; nothing is ever overwritten.",
        )


def open_sources(parameters: AnnotateParameters, job: Job) -> tuple[list[RasterSource], list[str]]:
    """Open every raster at every ground size, and check that they fit together."""
    remarks: list[str] = []
    sources: list[RasterSource] = []
    paths = list_rasters(parameters.imagery)
    for done, path in enumerate(paths):
        job.check_stop()
        job.progress(done, len(paths), "rasters", "Opening rasters")
        for gsd in parameters.gsd or (0.0,):
            source = open_raster(path, bands=parameters.bands, gsd=gsd)
            if sources and len(source.bands) != len(sources[0].bands):
                raise UserError(
                    f"The raster {source.path} has {len(source.bands)} bands, but "
                    f"{sources[0].path} has {len(sources[0].bands)}.",
                    "Name the bands to use, or leave that raster out.",
                )
            sources.append(source)
            remarks += [note for note in source.notes if note not in remarks]
    without = sorted({source.path for source in sources if not source.georeferenced})
    if len(without) > 1:
        raise UserError(
            f"{len(without)} rasters say nothing about where they lie, e.g. {without[0]}, so "
            "polygons can't be told apart by raster.",
            "Georeference them, or annotate one raster at a time.",
        )
    dtypes = sorted({source.dtype for source in sources})
    if len(dtypes) > 1:
        remarks.append(
            f"The rasters differ in pixel type ({', '.join(dtypes)}); values are kept as they "
            "are. They should mean the same in all rasters."
        )
    sizes = [source.gsd for source in sources if source.gsd > 0]
    if not parameters.gsd and sizes and max(sizes) > 1.5 * min(sizes):
        remarks.append(
            f"The rasters' pixels are {min(sizes):.3g} to {max(sizes):.3g} m on the ground; with "
            "one ground size (GSD) for all, objects would look alike in each."
        )
    for text in remarks:
        job.warn(text)
    return sources, remarks


def common_dtype(sources: list[RasterSource]) -> str:
    """Return the type in which training reads the tiles of all rasters: float32 at most."""
    common = np.result_type(*(np.dtype(source.dtype) for source in sources))
    if common == np.int32:  # of uint16 and int16 together; float32 holds both exactly
        common = np.dtype(np.float32)
    return common.name


def check_crs(labels: Labels, sources: list[RasterSource]) -> None:
    """Raise when polygons without a CRS meet imagery with one."""
    with_crs = [source for source in sources if source.crs is not None]
    if labels.layer.crs is None and with_crs:
        raise UserError(
            f"The layer {labels.counts.layer} has no CRS, so it can't be placed on "
            f"{with_crs[0].name}.",
            "Assign its CRS in QGIS (Layer > Set CRS, then export it) and try again.",
        )


def say_crs(labels: Labels, sources: list[RasterSource], job: Job) -> list[str]:
    """Say when polygons are reprojected, or placed without a CRS."""
    said = []
    crs = labels.layer.crs
    differing = sorted({s.name for s in sources if s.crs is not None and not same_crs(s.crs, crs)})
    if differing:
        count = f"{differing[0]}" if len(differing) == 1 else f"{len(differing)} rasters"
        said.append(f"The polygons were reprojected from {crs_name(crs)} to the CRS of {count}.")
    unplaced = sorted({s.name for s in sources if s.crs is None})
    if unplaced and crs is not None:
        said.append(f"{unplaced[0]} has no CRS; the polygons' coordinates were taken for its own.")
    for text in said:
        job.info(text)
    return said


def check_room(
    tiles: Tiles, sources: list[RasterSource], dtype: str, folder: Path, job: Job
) -> None:
    """Say how much will be written, and raise where it doesn't fit on the disk."""
    pixels = float((tiles.width.astype(np.float64) * tiles.height).sum())
    raw = pixels * len(sources[0].bands) * np.dtype(dtype).itemsize
    expected = raw * COMPRESSED_SHARE
    counts = ", ".join(
        f"{int((tiles.split == number).sum())} {name}" for number, name in enumerate(SPLITS)
    )
    job.info(f"{len(tiles)} tiles ({counts}), about {in_words(expected)} on disk.")
    base = nearest_folder(folder)
    free = shutil.disk_usage(base).free + present_bytes(folder)
    if free < expected:
        raise UserError(
            f"The training set needs about {in_words(expected)}, but only {in_words(free)} are "
            f"free in {base}.",
            "Choose another disk, a larger stride, or a smaller area.",
        )
