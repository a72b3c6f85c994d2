"""Finds the images of a data set, and looks at their sizes."""

from __future__ import annotations

import os
import statistics
import warnings
from pathlib import Path, PurePosixPath

import numpy as np
from numpy.typing import NDArray
from rasterio.errors import NotGeoreferencedWarning

from ...core.jobs.errors import UserError
from ...core.models.scaling import BandScaling
from ...core.raster.inspection import open_dataset
from ...core.raster.reader import CorruptBlockError, RasterReader
from ...core.raster.source import RasterSource, open_raster
from .band_statistics import PercentileSampler

_IMAGE_SUFFIXES = {".tif", ".tiff", ".jpg", ".jpeg", ".png", ".bmp", ".jp2", ".webp", ".gif"}


class ImageFinder:
    """Finds images by the names that a COCO file has for them.

    Annotation tools write paths relative to folders that no longer exist, so when the image is not
    where the name says, the whole folder is searched for the file name.

    Args:
        root: The set's folder, searched when all else fails.
        folder: Where the images are most likely.
    """

    def __init__(self, root: Path, folder: Path) -> None:
        self._root = root
        self._folder = folder
        self._by_name: dict[str, list[Path]] | None = None

    def find(self, file_name: str) -> Path:
        """Return the image's absolute path.

        Raises:
            UserError: There is no such image, or several that fit equally well.
        """
        plain = file_name.replace("\\", "/")
        direct = self._folder / plain
        if direct.is_file():
            return direct
        if self._by_name is None:
            self._by_name = _files_by_name(self._root)
        wanted = PurePosixPath(plain)
        found = self._by_name.get(wanted.name, [])
        if not found:
            raise UserError(
                f"The image {file_name} is missing below {self._root}.",
                "Copy the images into the folder of the annotations.",
            )
        # The more of the name's own folders agree, the better; then the nearer to the annotations.
        scored = sorted(found, key=lambda path: self._fit(path, wanted), reverse=True)
        if len(scored) > 1 and self._fit(scored[0], wanted) == self._fit(scored[1], wanted):
            raise UserError(
                f"There are two images {file_name}: {scored[0]} and {scored[1]}.",
                "Give the images different names, or remove one.",
            )
        return scored[0]

    def _fit(self, path: Path, wanted: PurePosixPath) -> tuple[int, int]:
        agreeing = 0
        for own, other in zip(reversed(path.parts), reversed(wanted.parts)):
            if own != other:
                break
            agreeing += 1
        shared = os.path.commonpath([path, self._folder])
        return agreeing, len(Path(shared).parts)


def look_at_images(paths: list[Path]) -> tuple[tuple[str, ...], str, float, BandScaling]:
    """Return band names, dtype, ground size and scaling from some of the images."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        sources: list[RasterSource] = []
        for path in paths:
            source = open_raster(path)
            if sources and source.dtype != sources[0].dtype:
                raise UserError(
                    f"The image {path} is {source.dtype}, but {sources[0].path} is "
                    f"{sources[0].dtype}.",
                    "All images of a training set need the same pixel type.",
                )
            if sources and len(source.bands) != len(sources[0].bands):
                raise UserError(
                    f"The image {path} has {len(source.bands)} bands, but {sources[0].path} has "
                    f"{len(sources[0].bands)}.",
                    "All images of a training set need the same bands.",
                )
            sources.append(source)
        first = sources[0]
        scaling = BandScaling.for_dtype(first.dtype, len(first.bands))
        if scaling is None:
            sampler = PercentileSampler(len(first.bands))
            for source in sources:
                sampler.add(*_read_whole(source))
            scaling = sampler.scaling()
    gsds = [source.gsd for source in sources if source.gsd > 0]
    gsd = float(statistics.median(gsds)) if gsds else 0.0
    return first.band_names, first.dtype, gsd, scaling


def image_size(path: Path) -> tuple[int, int]:
    """Return an image's width and height.

    Raises:
        UserError: It can't be read.
    """
    with open_dataset(str(path)) as dataset:
        return dataset.width, dataset.height


def _read_whole(source: RasterSource) -> tuple[NDArray[np.generic], NDArray[np.bool_]]:
    try:
        with RasterReader(source) as reader:
            return reader.read(0, 0, source.width, source.height)
    except CorruptBlockError as error:
        raise UserError(str(error), "Replace the image.") from error


def _files_by_name(root: Path) -> dict[str, list[Path]]:
    """Walk the folder once: file name → paths of images with that name."""
    found: dict[str, list[Path]] = {}
    for base, _, names in os.walk(root):
        for name in names:
            if Path(name).suffix.lower() in _IMAGE_SUFFIXES:
                found.setdefault(name, []).append(Path(base) / name)
    return found
