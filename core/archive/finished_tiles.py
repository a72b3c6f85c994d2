"""One raster's tiles in an archive: raw detections by tile, and which tiles are finished.

They lie in the archive's file, or in the shards that workers wrote.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ..jobs.errors import UserError
from ..stitching.tile_grid import Tile
from ..stitching.tile_polygons import TilePolygons
from .records import RUN_AGAIN, RasterRecord
from .shards import RasterShards, ShardWriter
from .sqlite_file import archive_errors

_POLYGONAL = (3, 6)  # shapely's type ids of Polygon and MultiPolygon


class FinishedTiles:
    """One raster's tiles in an archive, at one scale; a ``TileStore`` of the detection.

    Args:
        path: Of the archive.
        connection: To it.
        identifier: Of the raster in it.
        record: What the archive says of the raster.
        changed: Whether the raster had changed since, so that what was there was deleted.
        shards: What workers wrote, or will write, of it.
    """

    def __init__(
        self,
        path: Path,
        connection: sqlite3.Connection,
        identifier: int,
        record: RasterRecord,
        changed: bool,
        shards: RasterShards,
    ) -> None:
        self.record = record
        self.changed = changed
        self._has_shards = False
        self._path = path
        self._shards = shards
        self._connection = connection
        self._id = identifier

    def finished(self) -> frozenset[int]:
        """Return the indices of the tiles that are done."""
        with archive_errors(self._path):
            rows = self._connection.execute("SELECT tile FROM tiles WHERE raster = ?", (self._id,))
            indices = [*(row[0] for row in rows), *self._shards]
        most = len(self.record.grid)
        if not all(type(index) is int and 0 <= index < most for index in indices):
            raise self._damaged("a tile is not in the raster")
        return frozenset(indices)

    def add(self, searched: list[TilePolygons], empty: list[Tile]) -> None:
        """Write what was found in some tiles, and that these and the empty ones are done.

        Raises:
            UserError: The disk is full, or the file can't be written.
        """
        rows: list[tuple[Any, ...]] = []
        for found in searched:
            count = len(found)
            columns = (found.labels, found.scores, *found.edge_points.T, found.wkb)
            rows += zip(
                [self._id] * count,
                [found.tile.index] * count,
                *(column.tolist() for column in columns),  # NaN becomes NULL
            )
        done = [(self._id, found.tile.index) for found in searched]
        done += [(self._id, tile.index) for tile in empty]
        with archive_errors(self._path), self._connection:
            self._connection.executemany(
                "INSERT INTO detections (raster, tile, label, score, edge_x, edge_y, outline) "
                "VALUES (?, ?, ?, ?, ?, ?, ?)",
                rows,
            )
            self._connection.executemany("INSERT OR REPLACE INTO tiles VALUES (?, ?)", done)

    def shard_writer(self) -> ShardWriter:
        """Return what workers write shards with.

        Raises:
            UserError: Their folder can't be made.
        """
        with archive_errors(self._path):
            return self._shards.writer()

    def add_shard(self, name: str, tiles: list[Tile]) -> None:
        """Take note that a worker has written what was found in some tiles.

        Args:
            name: Of the shard.
            tiles: Those that it holds.

        Raises:
            UserError: The disk is full, or the file can't be written.
        """
        if not self._has_shards:
            with archive_errors(self._path), self._connection:
                self._connection.execute("INSERT OR REPLACE INTO meta VALUES ('shards', 'yes')")
            self._has_shards = True
        self._shards.add(name, [tile.index for tile in tiles])

    def read_tile(self, tile: Tile) -> TilePolygons:
        """Return what was found in a tile, in the order in which it was found.

        Raises:
            UserError: The archive is damaged.
        """
        try:
            in_shard = tile.index in self._shards
            found = self._shards.read(tile) if in_shard else self._read_rows(tile)
            _check_plausible(found)
        except (ValueError, TypeError, OverflowError, shapely.errors.ShapelyError) as error:
            reason = (str(error).splitlines() or [type(error).__name__])[0].rstrip(".")
            raise self._damaged(f"a detection can't be read ({reason})") from error
        return found

    def _read_rows(self, tile: Tile) -> TilePolygons:
        """Return what the archive's file has of a tile; see ``_tile_polygons``."""
        with archive_errors(self._path):
            rows = self._connection.execute(
                "SELECT label, score, edge_x, edge_y, outline FROM detections "
                "WHERE raster = ? AND tile = ? ORDER BY id",
                (self._id, tile.index),
            ).fetchall()
        return _tile_polygons(tile, rows)

    def _damaged(self, what: str) -> UserError:
        return UserError(
            f"The archive {self._path} is damaged: {what} in {self.record.name}.", RUN_AGAIN
        )


def _tile_polygons(tile: Tile, rows: list[tuple[Any, ...]]) -> TilePolygons:
    """Return what the rows of a tile say.

    Args:
        tile: The tile.
        rows: Label, score, x and y of the point at the edge of nodata, outline as WKB.

    Raises:
        ValueError: A value has no place in it; and what numpy and shapely raise of other types.
    """
    points: NDArray[np.float64] = np.array(
        [[np.nan if v is None else v for v in row[2:4]] for row in rows], float
    ).reshape(-1, 2)
    polygons = np.asarray(shapely.from_wkb(np.array([row[4] for row in rows], object)), object)
    scores = np.array([row[1] for row in rows], np.float64)
    labels = np.array([row[0] for row in rows], np.int64)
    return TilePolygons(tile, polygons, scores, labels, points)


def _check_plausible(found: TilePolygons) -> None:
    """Refuse what no search finds.

    Raises:
        ValueError: It is no polygon, or out of its range or place.
    """
    tile, polygons, scores, labels = found.tile, found.polygons, found.scores, found.labels
    if not np.isin(shapely.get_type_id(polygons), _POLYGONAL).all():
        raise ValueError("an outline is no polygon")
    if not ((scores >= 0) & (scores <= 1)).all() or not (labels.astype(np.int32) == labels).all():
        raise ValueError("a score or class is out of its range")
    left, top = tile.column - tile.size, tile.row - tile.size
    bounds = shapely.bounds(polygons)
    near = (bounds >= [left, top] * 2) & (bounds <= np.array([left, top] * 2) + 3 * tile.size)
    if not (near.all(axis=1) | shapely.is_empty(polygons)).all():
        raise ValueError("an outline is far from its tile")
