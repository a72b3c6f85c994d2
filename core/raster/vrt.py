"""The files of a GDAL virtual raster (VRT): whether they are there, and where they lie in it.

GDAL opens such a file when its pixels are first asked for. Of one that it can't open it says so
once; from then on it takes its pixels for 0. So the files are looked at when a raster is opened.
"""

from __future__ import annotations

import html
import math
import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ..jobs.addresses import without_credentials
from ..jobs.errors import UserError
from .inspection import check_complete, is_remote, open_dataset

_NUMBER = r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?"
_LONGEST = 256 << 20  # bytes; a mosaic of a million files is shorter
_SIZE = re.compile(r"<VRTDataset\b[^>]*>")
_SOURCE = re.compile(r"<(?:Simple|Complex|Averaged|KernelFiltered|NoData|Array)\w*Source\b")
_PLACE = re.compile(r"<DstRect\b[^>]*>")
_ELEMENT = re.compile(
    r"<((?:Simple|Complex|Averaged|KernelFiltered|NoData)\w*Source)\b.*?</\1\s*>", re.DOTALL
)
_FILE = re.compile(r"<Source(?:Filename|Dataset)\b([^>]*)>([^<]+)</Source(?:Filename|Dataset)")
_RELATIVE = re.compile(r"""relativeToVRT\s*=\s*["']1["']""", re.IGNORECASE)
_BAND = re.compile(r"<SourceBand\b[^>]*>\s*(\d+)\s*</SourceBand")
_WINDOW = re.compile(r"<SrcRect\b[^>]*>")
_DECLARED = re.compile(r"<SourceProperties\b[^>]*>")
_HEAD = 1024  # bytes in which GDAL looks for the first element
_MOST_OPENED = 2000  # files; opening takes about a millisecond each, asking for them much less


@dataclass(frozen=True)
class SourcePlaces:
    """Where the files of a virtual raster lie.

    Attributes:
        width: Columns of the virtual raster.
        height: Its rows.
        rectangles: Left, top, width and height of each in its pixels; later ones lie on earlier
            ones.
        names: Their names without the ending, as many as rectangles; where several files fill one
            rectangle, that of the last.
    """

    width: int
    height: int
    rectangles: tuple[tuple[float, ...], ...]
    names: tuple[str, ...]

    @classmethod
    def from_plain(cls, values: Mapping[str, Any]) -> SourcePlaces:
        """Return the places that ``dataclasses.asdict`` made plain data of, from a file.

        Raises:
            KeyError: A field is missing.
            TypeError: A field has the wrong type.
            ValueError: There can't be such places.
        """
        rectangles = tuple(tuple(map(float, one)) for one in values["rectangles"])
        names = tuple(map(str, values["names"]))
        width, height = int(values["width"]), int(values["height"])
        numbers = [number for one in rectangles for number in one]
        if not (
            0 < len(names) == len(rectangles)
            and len(numbers) == 4 * len(rectangles)
            and all(map(math.isfinite, numbers))
            and min(width, height) > 0
        ):
            raise ValueError("the places of its files are none")
        return cls(width, height, rectangles, names)

    @cached_property
    def tree(self) -> shapely.STRtree:
        """The rectangles, to be asked for."""
        x, y, width, height = np.array(self.rectangles, float).T
        return shapely.STRtree(shapely.box(x, y, x + width, y + height))

    def any_in(self, x0: float, y0: float, x1: float, y1: float) -> bool:
        """Whether a file reaches into a window (pixels of the virtual raster)."""
        return len(self.tree.query(shapely.box(x0, y0, x1, y1))) > 0

    def names_at(self, points: NDArray[np.float64]) -> NDArray[np.object_]:
        """Return the name of the file that is on top at each point.

        Args:
            points: ``[N, 2]``, columns and rows of the virtual raster, finite.

        Returns:
            ``[N]`` texts; at a point between the files, the name of the nearest one.
        """
        places = shapely.points(points)
        files = np.asarray(self.tree.nearest(places))
        inside = self.tree.query(places, predicate="intersects")
        np.maximum.at(files, inside[0], inside[1])
        return np.array(self.names, object)[files]


@dataclass(frozen=True)
class _Source:
    """What a virtual raster expects of one of its files.

    Attributes:
        path: Of the file.
        band: The highest band that is read, 0 where that isn't said.
        declared: Its columns and rows as the virtual raster declares them; empty: it doesn't.
        reach: The columns and rows that are read of it at least; empty: that isn't said.
    """

    path: str
    band: int = 0
    declared: tuple[float, ...] = ()
    reach: tuple[float, ...] = ()


def check_sources(path: str) -> list[str]:
    """Check that the files of a virtual raster are there, and are those that it was made from.

    Virtual rasters inside of virtual ones are looked into as well. Files on servers are not asked
    for; of more than 2000 files, those after the first 2000 are not opened.

    Args:
        path: Of any raster; one that is not virtual has no files to check.

    Returns:
        A sentence for each file whose end is missing.

    Raises:
        UserError: Names a file that is missing, no raster, or of another size.
    """
    name = "the virtual raster" if path.lstrip().startswith("<") else path
    sources = _all_sources(path)
    local = [one.path for one in sources if _is_plain(one.path)]
    missing = [path for path in local if not os.path.exists(path)]  # noqa: PTH110 - long names
    if missing:
        count = len(set(missing))
        some = (
            f"{count:,} source files of {name} are missing, e.g."
            if count > 1
            else (f"A source file of {name} is missing:")
        )
        raise UserError(
            f"{some} {missing[0]}.",
            "Put it back where it was, or build the virtual raster anew.",
        )
    notes: dict[str, None] = {}
    for one in list(sources)[:_MOST_OPENED]:
        if not is_remote(one.path):
            notes.update(dict.fromkeys(_check_source(one, name)))
    return list(notes)


def source_places(path: str) -> SourcePlaces | None:
    """Return where a virtual raster's files lie; None where that can't be told from its text.

    It can't of one that is warped, pansharpened or computed, nor of one on a server.
    """
    text = _text(path)
    head = _SIZE.match(text.lstrip())
    if head is None or "subClass=" in text:
        return None
    size = _numbers(head.group(), "rasterXSize", "rasterYSize")
    names: dict[tuple[float, ...], str] = {}  # by place; a file has an element for each band
    elements = [found.group() for found in _ELEMENT.finditer(text)]
    for element in elements:
        tag, file = _PLACE.search(element), _FILE.search(element)
        place = _numbers(tag.group(), "xOff", "yOff", "xSize", "ySize") if tag else None
        if place is None:
            return None
        names.pop(place, None)  # the last on a place is on top
        names[place] = _name(html.unescape(file.group(2)).strip()) if file else ""
    if size is None or not names or len(elements) != len(_SOURCE.findall(text)):
        return None
    return SourcePlaces(int(size[0]), int(size[1]), tuple(names), tuple(names.values()))


def _name(path: str) -> str:
    path = without_credentials(path)
    return Path(path).stem or path


def _check_source(source: _Source, name: str) -> list[str]:
    hint = "Put the file back as it was, or build the virtual raster anew."
    try:
        dataset = open_dataset(source.path)
    except UserError as error:
        raise UserError(f"A source file of {name} can't be read. {error.text}", hint) from error
    with dataset:
        size, bands = (dataset.width, dataset.height), dataset.count
        notes = check_complete(dataset)
    if source.band > bands:
        raise UserError(
            f"{source.path} has {bands} band{'s' * (bands != 1)}, but {name} takes band "
            f"{source.band} of it.",
            hint,
        )
    changed = bool(source.declared) and source.declared != size
    if changed or any(need > have + 1 for need, have in zip(source.reach, size)):
        width, height = source.declared or source.reach
        raise UserError(
            f"{source.path} has {size[0]} × {size[1]} pixels, but {name} expects {width:g} × "
            f"{height:g} of it.",
            hint,
        )
    return notes


def _all_sources(path: str, around: tuple[str, ...] = ()) -> dict[_Source, None]:
    """Return the files of a virtual raster and of those inside it, in their order, each once.

    Args:
        path: Of the virtual raster.
        around: The virtual rasters that hold it.

    Raises:
        UserError: It holds itself.
    """
    found: dict[_Source, None] = {}
    text = _text(path)
    if not text:
        return found
    inline = path.lstrip().startswith("<")
    around = (*around, path if inline else os.path.normpath(path))
    for source in _sources(text, Path() if inline else Path(path).parent):
        if source in found:
            continue
        found[source] = None
        if os.path.normpath(source.path) in around:
            raise UserError(
                f"The virtual raster {source.path} holds itself.", "Build it anew from its images."
            )
        if source.path.lower().endswith(".vrt"):
            found.update(_all_sources(source.path, around))
    return found


def _sources(text: str, folder: Path) -> Iterator[_Source]:
    """Yield what a virtual raster's text expects of its files."""
    for element in _ELEMENT.finditer(text):
        part = element.group()
        file, band, window = _FILE.search(part), _BAND.search(part), _WINDOW.search(part)
        declared = _DECLARED.search(part)
        if file is None:
            continue
        if "<OpenOptions" in part:  # of another size than without them: an overview, for instance
            yield _Source(_source_path(file, folder))
            continue
        size = _numbers(declared.group(), "RasterXSize", "RasterYSize") if declared else None
        reach = _numbers(window.group(), "xOff", "yOff", "xSize", "ySize") if window else None
        yield _Source(
            _source_path(file, folder),
            int(band.group(1)) if band else 0,
            size or (),
            (reach[0] + reach[2], reach[1] + reach[3]) if reach else (),
        )
    # Of warped, pansharpened and raw ones no more is known than the file's name.
    for file in _FILE.finditer(_ELEMENT.sub("", text)):
        yield _Source(_source_path(file, folder))


def _source_path(file: re.Match[str], folder: Path) -> str:
    path = html.unescape(file.group(2)).strip()
    beside = str(folder / path)
    relative = _RELATIVE.search(file.group(1)) is not None
    return beside if relative and (_is_plain(path) or os.path.exists(beside)) else path  # noqa: PTH110


def _is_plain(path: str) -> bool:
    """Whether a path names a file on this machine, and not an address or a part of a file.

    A colon divides these; outside of Windows, the name of a file may hold one, a time for instance.
    """
    if path.startswith(("/vsi", "<")):
        return False
    return ":" not in path[2:] or os.path.exists(path)  # noqa: PTH110 - long names


def _text(path: str) -> str:
    if path.lstrip().startswith("<"):
        return path
    try:
        file = Path(path)
        if not file.is_file() or file.stat().st_size > _LONGEST:
            return ""
        with file.open("rb") as stream:
            if b"<VRTDataset" not in stream.read(_HEAD):
                return ""
        return file.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""  # it was opened a moment ago; whoever reads it next says what is wrong


def _numbers(tag: str, *names: str) -> tuple[float, ...] | None:
    """Return the values of attributes of a tag, or None where one is missing or no number."""
    found = [re.search(rf'\b{name}="\s*({_NUMBER})\s*"', tag) for name in names]
    values = tuple(float(one.group(1)) for one in found if one)
    return values if len(values) == len(names) and all(map(math.isfinite, values)) else None
