"""Writes tiles as one raster: a virtual one (GDAL's VRT), whose pixels stay in the tiles' files.

What no tile shows is not valid: the raster's fourth band says so.
"""

from __future__ import annotations

import hashlib
import html
import re
from pathlib import Path
from typing import Dict, List

from qgis.core import QgsProcessingException
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QImageReader

from ..language.catalog import tr
from .tile_matrix import Tile, TileMatrix, TileRange

_BANDS = ("Red", "Green", "Blue", "Alpha")
_LONGEST_NAME = 60  # letters of the layer's name in the file's


def write_mosaic(
    pictures: Dict[Tile, Path], matrix: TileMatrix, crs: str, *, name: str, attribution: str
) -> Path:
    """Write the raster and return its path; the same tiles give the same file.

    Args:
        pictures: The tiles' files; at least one.
        matrix: Their level of zoom.
        crs: Of the level: ``EPSG:3857``, or WKT.
        name: Of the layer; becomes the file's.
        attribution: Whose imagery it is; kept in the raster.

    Raises:
        QgsProcessingException: It can't be written.
    """
    text = _text(pictures, matrix, crs, attribution)
    folder = next(iter(pictures.values())).parent
    digest = hashlib.sha256(text.encode("utf-8")).hexdigest()[:12]
    path = folder / digest / f"{_file_name(name)}.vrt"
    try:
        if not path.is_file() or path.read_text("utf-8") != text:
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, "utf-8")
    except OSError as error:
        raise QgsProcessingException(
            tr("{} can't be written ({}).").format(path, error.strerror)
        ) from error
    return path


def _text(pictures: Dict[Tile, Path], matrix: TileMatrix, crs: str, attribution: str) -> str:
    columns, rows = zip(*pictures)
    covered = TileRange(min(columns), min(rows), max(columns), max(rows))
    sizes = {tile: QImageReader(str(path)).size() for tile, path in pictures.items()}
    # Servers for screens of high resolution give more pixels than a tile has by its grid.
    scale = max(size.width() for size in sizes.values()) / matrix.tile_width
    width, height = round(matrix.tile_width * scale), round(matrix.tile_height * scale)
    west, _, _, north = matrix.rectangle_of((covered.first_column, covered.first_row))
    pixel = matrix.pixel_size / scale
    lines = [
        f'<VRTDataset rasterXSize="{covered.columns * width}" '
        f'rasterYSize="{covered.rows * height}">',
        f"<SRS>{html.escape(crs)}</SRS>",
        f"<GeoTransform>{west!r}, {pixel!r}, 0, {north!r}, 0, {-pixel!r}</GeoTransform>",
        f'<Metadata><MDI key="TIFFTAG_COPYRIGHT">{html.escape(attribution)}</MDI></Metadata>',
    ]
    for band, color in enumerate(_BANDS, 1):
        lines.append(
            f'<VRTRasterBand dataType="Byte" band="{band}"><ColorInterp>{color}</ColorInterp>'
        )
        for tile, path in sorted(pictures.items(), key=lambda entry: entry[0][::-1]):
            place = (
                (tile[0] - covered.first_column) * width,
                (tile[1] - covered.first_row) * height,
            )
            lines += _source(path, band, sizes[tile], place, QSize(width, height))
        lines.append("</VRTRasterBand>")
    lines.append("</VRTDataset>")
    return "\n".join(lines) + "\n"


def _source(path: Path, band: int, size: QSize, place: Tile, shown: QSize) -> List[str]:
    return [
        f'<SimpleSource><SourceFilename relativeToVRT="0">{html.escape(str(path))}</SourceFilename>'
        f"<SourceBand>{band}</SourceBand>",
        f'<SourceProperties RasterXSize="{size.width()}" RasterYSize="{size.height()}" '
        f'DataType="Byte" BlockXSize="{size.width()}" BlockYSize="1"/>',
        f'<SrcRect xOff="0" yOff="0" xSize="{size.width()}" ySize="{size.height()}"/>',
        f'<DstRect xOff="{place[0]}" yOff="{place[1]}" xSize="{shown.width()}" '
        f'ySize="{shown.height()}"/></SimpleSource>',
    ]


def _file_name(name: str) -> str:
    """Return a layer's name as one that every system takes for a file."""
    return re.sub(r"[^\w .-]", "_", name).strip(" .")[:_LONGEST_NAME] or "web imagery"
