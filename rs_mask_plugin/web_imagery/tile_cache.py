"""Tiles that were read, on the disk: a later run, or one that goes on, does not ask for them again.

A folder for each service, in it one for each level of zoom, in it ``COLUMN_ROW.png``: red, green,
blue and what is valid. A file ``COLUMN_ROW.none`` stands for a tile that the server does not have.
"""

from __future__ import annotations

import hashlib
import os
import time
import uuid
from contextlib import suppress
from pathlib import Path
from typing import Dict, List, Optional

from qgis.core import QgsProcessingException
from qgis.PyQt.QtCore import QStandardPaths
from qgis.PyQt.QtGui import QImage

from ..language.catalog import tr
from .capabilities import exception_text
from .tile_matrix import Tile, TileMatrix

_KEPT_S = 30 * 24 * 3600.0  # imagery is flown anew, and disks are not endless


class TileCache:
    """The tiles of one level of a service.

    Args:
        service_key: Of the service.
        matrix: The level.
    """

    def __init__(self, service_key: str, matrix: TileMatrix) -> None:
        digest = hashlib.sha256(matrix.name.encode("utf-8")).hexdigest()[:8]
        size = f"{matrix.pixel_size:.4g}"
        self.folder = cache_folder() / service_key / f"{size}-{digest}"
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise QgsProcessingException(
                tr("The folder {} can't be made ({}).").format(self.folder, error.strerror)
            ) from error

    def missing_tiles(self, tiles: List[Tile]) -> List[Tile]:
        """Return those of some tiles that have to be asked for; delete those that are too old."""
        oldest = time.time() - _KEPT_S
        there = set()
        with os.scandir(self.folder) as entries:
            for entry in entries:
                if not entry.name.endswith((".png", ".none")):
                    continue
                with suppress(OSError):  # another run is at the same tiles
                    if entry.stat().st_mtime < oldest:
                        Path(entry.path).unlink()
                    else:
                        there.add(entry.name.partition(".")[0])
        return [tile for tile in tiles if _name(tile) not in there]

    def keep(self, tile: Tile, content: Optional[bytes]) -> None:
        """Write a tile; None: the server does not have it.

        Raises:
            QgsProcessingException: It is no picture, or can't be written.
        """
        try:
            self._write(tile, content)
        except OSError as error:
            raise QgsProcessingException(
                tr("{} can't be written ({}).").format(self.folder, error.strerror or error)
            ) from error

    def _write(self, tile: Tile, content: Optional[bytes]) -> None:
        path = self.folder / f"{_name(tile)}.png"
        if content is None:
            path.unlink(missing_ok=True)
            path.with_suffix(".none").touch()
            return
        image = QImage.fromData(content)
        if image.isNull():
            raise QgsProcessingException(
                tr("The server answers with something that is no picture: {}").format(
                    exception_text(content)
                )
            )
        part = path.with_suffix(f".{uuid.uuid4().hex}.part")  # two runs may want the same tile
        if not image.convertToFormat(QImage.Format.Format_RGBA8888).save(str(part), "PNG"):
            raise QgsProcessingException(tr("{} can't be written. Is the disk full?").format(path))
        part.replace(path)

    def pictures(self, tiles: List[Tile]) -> Dict[Tile, Path]:
        """Return the files of those tiles that the server has."""
        paths = {tile: self.folder / f"{_name(tile)}.png" for tile in tiles}
        return {tile: path for tile, path in paths.items() if path.is_file()}


def cache_folder() -> Path:
    """Return where tiles and the rasters of them lie; safe to delete."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericCacheLocation)
    return Path(place) / "rs_mask" / "web_imagery"


def _name(tile: Tile) -> str:
    return f"{tile[0]}_{tile[1]}"
