"""Where the files of a GDAL virtual raster (VRT) lie in it, so that gaps need not be read."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import shapely

_LONGEST = 256 << 20  # bytes; a mosaic of a million files is shorter
_SIZE = re.compile(r"<VRTDataset\b[^>]*>")
_SOURCE = re.compile(r"<(?:Simple|Complex|Averaged|KernelFiltered|NoData|Array)\w*Source\b")
_PLACE = re.compile(r"<DstRect\b[^>]*>")


@dataclass(frozen=True)
class SourcePlaces:
    """Where the files of a virtual raster lie.

    Attributes:
        width: Columns of the virtual raster.
        height: Its rows.
        tree: Their rectangles, in its pixels.
    """

    width: int
    height: int
    tree: shapely.STRtree

    def any_in(self, x0: float, y0: float, x1: float, y1: float) -> bool:
        """Whether a file reaches into a window (pixels of the virtual raster)."""
        return len(self.tree.query(shapely.box(x0, y0, x1, y1))) > 0


def source_places(path: str) -> SourcePlaces | None:
    """Return where a virtual raster's files lie; None where that can't be told from its text.

    It can't of one that is warped, pansharpened or computed, nor of one on a server.
    """
    text = _text(path)
    head = _SIZE.match(text.lstrip())
    if head is None or "subClass=" in text:
        return None
    places = [_numbers(tag, "xOff", "yOff", "xSize", "ySize") for tag in _PLACE.findall(text)]
    size = _numbers(head.group(), "rasterXSize", "rasterYSize")
    known = [place for place in places if place is not None]
    if size is None or not known or len(known) != len(_SOURCE.findall(text)):
        return None
    x, y, width, height = np.array(sorted(set(known)), float).T
    boxes = shapely.box(x, y, x + width, y + height)
    return SourcePlaces(int(size[0]), int(size[1]), shapely.STRtree(boxes))


def _text(path: str) -> str:
    if path.lstrip().startswith("<"):
        return path
    try:
        file = Path(path)
        if not file.is_file() or file.stat().st_size > _LONGEST:
            return ""
        return file.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""  # it was opened a moment ago; whoever reads it next says what is wrong


def _numbers(tag: str, *names: str) -> tuple[float, ...] | None:
    """Return the values of attributes of a tag, or None where one is missing."""
    found = [re.search(rf'\b{name}="\s*([-+0-9.eE]+)"', tag) for name in names]
    return tuple(float(one.group(1)) for one in found if one) if all(found) else None
