"""One raster's part of an archive: raw detections by tile, and the ledger of finished tiles."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import numpy as np
import shapely
from numpy.typing import NDArray

from ..stitching.tile_grid import Tile
from ..stitching.tile_polygons import TilePolygons
from .records import RasterRecord
from .sqlite_file import explained


class RasterArchive:
    """One raster's part of an archive: its finished tiles and their detections."""

    def __init__(
        self,
        path: Path,
        connection: sqlite3.Connection,
        identifier: int,
        record: RasterRecord,
        changed: bool,
    ) -> None:
        self.record = record
        self.changed = changed
        """Whether the raster had changed since, so that what was there was deleted."""
        self._path = path
        self._connection = connection
        self._id = identifier

    def finished(self) -> frozenset[int]:
        """Return the indices of the tiles that are done."""
        with explained(self._path):
            rows = self._connection.execute("SELECT tile FROM tiles WHERE raster = ?", (self._id,))
            return frozenset(int(row[0]) for row in rows)

    def add(self, searched: list[TilePolygons], empty: list[Tile]) -> None:
        """Write what was found in some tiles, and that these and the empty ones are done.

        Raises:
            UserError: The disk is full, or the file can't be written.
        """
        rows = []
        for found in searched:
            outlines = shapely.to_wkb(found.polygons)
            # NaN becomes NULL.
            rows += [
                (self._id, found.tile.index, int(label), float(score), *map(float, point), wkb)
                for label, score, point, wkb in zip(
                    found.labels, found.scores, found.edge_points, outlines
                )
            ]
        done = [(self._id, found.tile.index) for found in searched]
        done += [(self._id, tile.index) for tile in empty]
        with explained(self._path), self._connection:
            self._connection.executemany(
                "INSERT INTO detections (raster, tile, label, score, edge_x, edge_y, outline) "
                "VALUES (?, ?, ?, ?, ?, ?, ?)",
                rows,
            )
            self._connection.executemany("INSERT OR REPLACE INTO tiles VALUES (?, ?)", done)

    def read_tile(self, tile: Tile) -> TilePolygons:
        """Return what was found in a tile, in the order in which it was found."""
        with explained(self._path):
            rows = self._connection.execute(
                "SELECT label, score, edge_x, edge_y, outline FROM detections "
                "WHERE raster = ? AND tile = ? ORDER BY id",
                (self._id, tile.index),
            ).fetchall()
        points: NDArray[np.float64] = np.array(
            [[np.nan if v is None else v for v in row[2:4]] for row in rows], float
        ).reshape(-1, 2)
        return TilePolygons(
            tile,
            np.asarray(shapely.from_wkb(np.array([row[4] for row in rows], object)), object),
            np.array([row[1] for row in rows], np.float64),
            np.array([row[0] for row in rows], np.int64),
            points,
        )
