"""The images of a data set: found by name, their frames compared, their values looked at."""

from __future__ import annotations

import os
import statistics
import unicodedata
import warnings
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from urllib.parse import unquote

import numpy as np
from numpy.typing import NDArray
from rasterio.errors import NotGeoreferencedWarning

from ...core.jobs.counts import count_of
from ...core.jobs.errors import UserError
from ...core.models.scaling import BandScaling
from ...core.raster.inspection import open_dataset
from ...core.raster.reader import CorruptBlockError, RasterReader
from ...core.raster.source import RasterSource, open_raster
from .band_statistics import PercentileSampler
from .set_files import is_file_inside

IMAGE_SUFFIXES = (".tif", ".tiff", ".jpg", ".jpeg", ".png", ".bmp", ".jp2", ".webp", ".gif")
_HEAD_BYTES = 4096  # GDAL recognises its descriptions of other files within the first 1,024
_DESCRIPTIONS = (b"<VRTDataset", b"<GDAL_", b"<WMS", b"<WMT", b"<GDALTileIndex")


class ImageFinder:
    """Finds images by the names that a COCO file has for them.

    Annotation tools write paths relative to folders that no longer exist, escape them as in
    addresses, or change the case of letters. So when the image is not where the name says, the
    whole folder is searched for the file name. Files outside the set's folder are never taken.

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
        for plain in _spellings(file_name):
            direct = self._folder / plain
            if is_file_inside(self._root, direct):
                return check_is_picture(direct)
        if self._by_name is None:
            self._by_name = _files_by_name(self._root)
        for plain in _spellings(file_name):
            wanted = PurePosixPath(plain)
            found = [
                path
                for path in self._by_name.get(_same_letters(wanted.name), [])
                if is_file_inside(self._root, path)
            ]
            exact = [path for path in found if path.name == wanted.name]
            if found:
                return check_is_picture(self._best(exact or found, wanted))
        raise UserError(
            f"The image {file_name} is missing below {self._root}.",
            "Copy the images into the folder of the annotations.",
        )

    def _best(self, found: list[Path], wanted: PurePosixPath) -> Path:
        """Return the path that agrees most: in its folders, then nearest to the annotations."""
        scored = sorted(found, key=lambda path: self._fit(path, wanted), reverse=True)
        if len(scored) > 1 and self._fit(scored[0], wanted) == self._fit(scored[1], wanted):
            raise UserError(
                f"There are two images {wanted}: {scored[0]} and {scored[1]}.",
                "Give the images different names, or remove one.",
            )
        return scored[0]

    def _fit(self, path: Path, wanted: PurePosixPath) -> tuple[int, int]:
        agreeing = 0
        for own, other in zip(reversed(path.parts), reversed(wanted.parts)):
            if _same_letters(own) != _same_letters(other):
                break
            agreeing += 1
        shared = os.path.commonpath([path, self._folder])
        return agreeing, len(Path(shared).parts)


def check_is_picture(path: Path) -> Path:
    """Return a path to an image that holds its own pixels.

    Raises:
        UserError: The file is a description from which GDAL would read other files or addresses.
    """
    try:
        with path.open("rb") as stream:
            head = stream.read(_HEAD_BYTES)
    except OSError as error:
        raise UserError(f"The image {path} can't be read: {error.strerror}.") from error
    if head.lstrip()[:1] in (b"<", b"{", b"[") or any(text in head for text in _DESCRIPTIONS):
        raise UserError(
            f"The image {path} holds no pixels but points to other files.",
            "Export it as GeoTIFF, PNG or JPEG.",
        )
    return path


@dataclass(frozen=True)
class ImageSize:
    """Size of an image file, and how its EXIF note wants it to be shown.

    Attributes:
        width: Columns of the file.
        height: Rows of the file.
        orientation: EXIF's: 1 as it is stored; 2 to 4 mirrored, or turned by half; 5 to 8 turned by
            a quarter.
    """

    width: int
    height: int
    orientation: int = 1

    @property
    def stored(self) -> tuple[int, int]:
        """Width and height of the file."""
        return self.width, self.height

    @property
    def shown(self) -> tuple[int, int]:
        """Width and height as it is shown."""
        return self.stored[::-1] if self.orientation > _LAST_UPRIGHT else self.stored


@dataclass(frozen=True)
class ImageFrame:
    """How places that an annotation tool wrote become places in the image file.

    Attributes:
        width: Columns of the file.
        height: Rows of the file.
        declared: Width and height that the tool had before it.
        matrix: ``(a, b, d, e, x, y)``: a place of the tool's (x, y) is at (a·x + b·y + x0,
            d·x + e·y + y0) in the file; None where the places are the same.
        guessed: Whether no size says which was annotated: the image as it is shown, or as it is
            stored.
    """

    width: int
    height: int
    declared: tuple[int, int]
    matrix: tuple[float, float, float, float, float, float] | None = None
    guessed: bool = False


def read_image_size(path: Path) -> ImageSize:
    """Return an image's size and orientation.

    Raises:
        UserError: The image can't be read.
    """
    with open_dataset(str(path)) as dataset:
        note = str(dataset.tags().get("EXIF_Orientation", "1")).strip()
        orientation = int(note) if note in _NOTES else 1
        return ImageSize(int(dataset.width), int(dataset.height), orientation)


def image_frame(
    size: ImageSize, declared: tuple[int, int] | None = None, *, as_shown: bool = True
) -> ImageFrame | None:
    """Compare an image with the size that its annotations are meant for.

    Photos that are stored turned, with a note on how to turn them back (EXIF), were mostly
    annotated as they are shown: their places are turned. Images that were resized after annotation
    have the same ratio of width to height: their places are scaled.

    Args:
        size: The image's.
        declared: Width and height as the annotations say; None: they don't.
        as_shown: Whether a photo whose size does not tell was annotated as it is shown, and not as
            it is stored: see ``were_shown_turned``.

    Returns:
        The frame, or None where the sizes don't belong together.
    """
    unknown = declared is None
    if declared is None:
        declared = size.shown if as_shown else size.stored
    for fits in (_same_size, _same_ratio):
        stored, shown = fits(declared, size.stored), fits(declared, size.shown)
        if not (stored or shown):
            continue
        guessed = size.orientation != 1 and (unknown or (stored and shown))
        turned = as_shown if guessed else not stored
        shares = _TURNED_BACK[size.orientation] if turned else _AS_STORED
        if shares == _AS_STORED and declared == size.stored:
            return ImageFrame(*size.stored, declared, None, guessed)
        return ImageFrame(*size.stored, declared, _scale(shares, declared, size.stored), guessed)
    return None


def were_shown_turned(images: Iterable[tuple[ImageSize, tuple[int, int] | None]]) -> bool:
    """Whether the tool showed photos as their EXIF notes say, as most tools do.

    The photos that a quarter turn makes wide or high tell it by their sizes.

    Args:
        images: Each image with the size that its annotations are meant for.
    """
    told = [
        declared == size.shown
        for size, declared in images
        if size.shown != size.stored and declared in (size.shown, size.stored)
    ]
    return not told or sum(told) * 2 >= len(told)


# Places in shares of the width and height, as shown → as stored: x' = a·x + b·y + x0, and so on.
_AS_STORED = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
_LAST_UPRIGHT = 4  # EXIF's orientations above turn by a quarter
_TURNED_BACK = {
    1: _AS_STORED,
    2: (-1.0, 0.0, 0.0, 1.0, 1.0, 0.0),
    3: (-1.0, 0.0, 0.0, -1.0, 1.0, 1.0),
    4: (1.0, 0.0, 0.0, -1.0, 0.0, 1.0),
    5: (0.0, 1.0, 1.0, 0.0, 0.0, 0.0),
    6: (0.0, 1.0, -1.0, 0.0, 0.0, 1.0),
    7: (0.0, -1.0, -1.0, 0.0, 1.0, 1.0),
    8: (0.0, -1.0, 1.0, 0.0, 1.0, 0.0),
}
_NOTES = {str(orientation) for orientation in _TURNED_BACK}


def _scale(
    shares: tuple[float, float, float, float, float, float],
    declared: tuple[int, int],
    size: tuple[int, int],
) -> tuple[float, float, float, float, float, float]:
    """Return the matrix in pixels from the one in shares."""
    a, b, d, e, x, y = shares
    (w, h), (width, height) = declared, size
    return (a * width / w, b * width / h, d * height / w, e * height / h, x * width, y * height)


def _same_size(declared: tuple[int, int], size: tuple[int, int]) -> bool:
    return declared == size


def _same_ratio(declared: tuple[int, int], size: tuple[int, int]) -> bool:
    """Whether one size is the other resized, up to rounding to whole pixels."""
    (w, h), (width, height) = declared, size
    return abs(width * h - height * w) <= max(w, h)


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
                    f"The image {path} has {count_of(len(source.bands), 'band')}, but "
                    f"{sources[0].path} has "
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


def _read_whole(source: RasterSource) -> tuple[NDArray[np.generic], NDArray[np.bool_]]:
    try:
        with RasterReader(source) as reader:
            return reader.read(0, 0, source.width, source.height)
    except CorruptBlockError as error:
        raise UserError(str(error), "Replace the image.") from error


def _spellings(file_name: str) -> Iterator[str]:
    """Yield a file name as it is written, and as it may be meant: without an address's escapes."""
    plain = file_name.replace("\\", "/")
    yield plain
    if "%" in plain or "?" in plain or "+" in plain:
        yield unquote(plain)
        yield unquote(plain.split("?", 1)[0])
        yield unquote(plain.replace("+", " "))


def _same_letters(name: str) -> str:
    """Return a name's letters whatever their case and their way of writing accents."""
    return unicodedata.normalize("NFC", name).casefold()


def _files_by_name(root: Path) -> dict[str, list[Path]]:
    """Walk the folder once: letters of the file name → paths of images with that name."""
    found: dict[str, list[Path]] = {}
    for base, _, names in os.walk(root):
        for name in names:
            if Path(name).suffix.lower() in IMAGE_SUFFIXES:
                found.setdefault(_same_letters(name), []).append(Path(base) / name)
    return found
