"""The archive beside a detections layer: every raw detection, and which tiles are finished.

One SQLite file in WAL mode. A batch of tiles is one transaction: after a kill or a power cut the
ledger names exactly the tiles whose detections are there, so a run goes on from them. ``refine``
makes new layers from the same file.
"""

from __future__ import annotations

import contextlib
import json
import sqlite3
import uuid
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.transform import Affine

from .errors import UserError
from .objects import SearchedTile
from .options import FORMAT_VERSION
from .raster import RasterSource
from .tiling import Tile, TileGrid

_TABLES = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE rasters (
    id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE, position INTEGER NOT NULL,
    fingerprint TEXT NOT NULL, record TEXT NOT NULL
);
CREATE TABLE tiles (
    raster INTEGER NOT NULL REFERENCES rasters (id) ON DELETE CASCADE, tile INTEGER NOT NULL,
    PRIMARY KEY (raster, tile)
) WITHOUT ROWID;
CREATE TABLE detections (
    id INTEGER PRIMARY KEY,
    raster INTEGER NOT NULL REFERENCES rasters (id) ON DELETE CASCADE, tile INTEGER NOT NULL,
    label INTEGER NOT NULL, score REAL NOT NULL, edge_x REAL, edge_y REAL, outline BLOB NOT NULL
);
CREATE INDEX detections_of_tile ON detections (raster, tile);
"""
_LOCK_WAIT_S = 2.0


@dataclass(frozen=True)
class RunHeader:
    """What all rasters of a run share.

    Attributes:
        model: File name of the model.
        model_hash: SHA-256 of the model file.
        settings: What changes the raw detections (tile size, margin, score floor, …).
        card: The model's card as plain data.
        run: Id of the run, kept when it is resumed; "" to have one made.
        precision: In what numbers the network computed; "" before it ran.
        batch_size: Windows at once; 0 before it is known.
        format_version: Of the archive.
    """

    model: str
    model_hash: str
    settings: dict[str, Any]
    card: dict[str, Any]
    run: str = ""
    precision: str = ""
    batch_size: int = 0
    format_version: int = FORMAT_VERSION


@dataclass(frozen=True)
class RasterRecord:
    """What is needed of a raster to make objects and a layer from its raw detections.

    Attributes:
        path: Of the raster.
        name: For the ``source`` field.
        width: Columns of the grid.
        height: Rows of the grid.
        transform: Six numbers, grid pixel → CRS.
        crs: WKT, or "".
        gsd: Metres a grid pixel.
        tile_size: Pixels.
        margin: Pixels.
        area: Area to stay inside in grid pixels, WKB as hexadecimal text, or "".
    """

    path: str
    name: str
    width: int
    height: int
    transform: tuple[float, ...]
    crs: str
    gsd: float
    tile_size: int
    margin: int
    area: str = ""

    @classmethod
    def of(
        cls, source: RasterSource, grid: TileGrid, area: shapely.Geometry | None
    ) -> RasterRecord:
        """Return the record of a raster searched with a grid inside an area (grid pixels)."""
        return cls(
            path=source.path,
            name=source.name,
            width=source.width,
            height=source.height,
            transform=tuple(source.transform[:6]),
            crs=source.crs.to_wkt() if source.crs else "",
            gsd=source.gsd,
            tile_size=grid.tile_size,
            margin=grid.margin,
            area=shapely.to_wkb(area, hex=True) if area is not None else "",
        )

    @property
    def source(self) -> RasterSource:
        """The raster's grid; its pixels can't be read through it."""
        return RasterSource(
            path=self.path,
            name=self.name,
            width=self.width,
            height=self.height,
            bands=(),
            band_names=(),
            dtype="",
            crs=CRS.from_wkt(self.crs) if self.crs else None,
            transform=Affine(*self.transform),
            gsd=self.gsd,
        )

    @property
    def grid(self) -> TileGrid:
        """The grid of tiles."""
        return TileGrid(self.width, self.height, self.tile_size, self.margin)

    @property
    def area_in_grid(self) -> shapely.Geometry | None:
        """The area in grid pixels, or None: everywhere."""
        return shapely.from_wkb(self.area) if self.area else None


def archive_path(output: str | Path) -> Path:
    """Return where the archive of a layer lies: beside it, of its name."""
    output = Path(output)
    return output.with_name(f"{output.stem}.archive.sqlite")


def raster_fingerprint(source: RasterSource, files: list[str], record: RasterRecord) -> str:
    """Return a text that changes when the raster, or what is read of it, changes.

    Args:
        source: The raster.
        files: All its files (a virtual raster's sources too); remote ones are named only.
        record: Its record.
    """
    stamps = []
    for file in files:
        with contextlib.suppress(OSError):
            status = Path(file).stat()
            stamps.append([file, status.st_size, status.st_mtime_ns])
    return json.dumps(
        [stamps, source.bands, source.dtype, source.validity, asdict(record)], sort_keys=True
    )


class Archive:
    """An archive, open.

    Use ``create_or_resume`` to detect and ``open_finished`` to refine; both close it as context.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection, header: RunHeader) -> None:
        self.path = path
        self.header = header
        self._connection = connection

    @classmethod
    def create_or_resume(
        cls, path: Path, header: RunHeader, *, resume: bool
    ) -> tuple[Archive, str]:
        """Open the archive of a run, or begin a new one.

        Args:
            path: Where it lies, or will.
            header: Of this run.
            resume: Whether to go on from an archive that is there.

        Returns:
            The archive, and a sentence on why an archive that is there can't be used, or "".

        Raises:
            UserError: Another run uses it, or it can't be written.
        """
        why_not = ""
        if path.exists():
            if resume:
                opened, why_not = cls._resumed(path, header)
                if opened is not None:
                    return opened, ""
            with _explained(path):
                _delete(path)
        with _explained(path):
            connection = _connect(path)
            with connection:
                connection.executescript(_TABLES)
            header = _with(header, run=header.run or uuid.uuid4().hex[:12])
            archive = cls(path, connection, header)
            archive.update_header()
        return archive, why_not

    @classmethod
    def _resumed(cls, path: Path, header: RunHeader) -> tuple[Archive | None, str]:
        with _explained(path):
            connection = _connect(path)
            try:
                old = _read_header(connection, path)
            except UserError as error:
                connection.close()
                return None, f"{error.text} The run starts anew."
        changed = []
        if old.model_hash != header.model_hash:
            changed.append(f"with another model ({old.model})")
        for key in sorted(old.settings.keys() | header.settings.keys()):
            before, now = old.settings.get(key), header.settings.get(key)
            if before != now:
                changed.append(f"with another {key} ({before}, now {now})")
        if changed:
            connection.close()
            return None, (
                f"The run whose tiles are in {path.name} was made {' and '.join(changed)}; "
                "this run starts anew."
            )
        kept = _with(header, run=old.run, precision=old.precision, batch_size=old.batch_size)
        return cls(path, connection, kept), ""

    def finished_tiles(self) -> int:
        """Return how many tiles of all rasters are done."""
        with _explained(self.path):
            return int(self._connection.execute("SELECT count(*) FROM tiles").fetchone()[0])

    @classmethod
    def open_finished(cls, path: str | Path) -> Archive:
        """Open an archive to make a new layer from it.

        Raises:
            UserError: No such file, no archive, of a newer format, or in use.
        """
        path = Path(path)
        if not path.is_file():
            raise UserError(
                f"There is no archive {path}.",
                "Run 'detect' with 'Keep the raw detections' to have one.",
            )
        with _explained(path):
            connection = _connect(path)
            try:
                return cls(path, connection, _read_header(connection, path))
            except BaseException:
                connection.close()
                raise

    def update_header(self, **changes: Any) -> None:
        """Write the header, with changed fields."""
        self.header = _with(self.header, **changes)
        with _explained(self.path), self._connection:
            self._connection.execute(
                "INSERT OR REPLACE INTO meta VALUES ('header', ?)",
                (json.dumps(asdict(self.header)),),
            )

    def raster(self, record: RasterRecord, fingerprint: str, position: int) -> RasterArchive:
        """Return the part of one raster; what is left of another state of it is deleted."""
        with _explained(self.path), self._connection:
            found = self._connection.execute(
                "SELECT id, fingerprint FROM rasters WHERE path = ?", (record.path,)
            ).fetchone()
            changed = found is not None and found[1] != fingerprint
            if changed:
                self._connection.execute("DELETE FROM rasters WHERE id = ?", (found[0],))
            if found is None or changed:
                cursor = self._connection.execute(
                    "INSERT INTO rasters (path, position, fingerprint, record) VALUES (?, ?, ?, ?)",
                    (record.path, position, fingerprint, json.dumps(asdict(record))),
                )
                identifier = int(cursor.lastrowid or 0)
            else:
                identifier = int(found[0])
                self._connection.execute(
                    "UPDATE rasters SET position = ? WHERE id = ?", (position, identifier)
                )
        return RasterArchive(self.path, self._connection, identifier, record, changed)

    def rasters(self) -> list[RasterArchive]:
        """Return the parts of all rasters, in the order of the run."""
        with _explained(self.path):
            rows = self._connection.execute(
                "SELECT id, record FROM rasters ORDER BY position, id"
            ).fetchall()
        parts = []
        for identifier, text in rows:
            values = json.loads(text)
            values["transform"] = tuple(values["transform"])
            record = RasterRecord(**values)
            parts.append(RasterArchive(self.path, self._connection, identifier, record, False))
        return parts

    def drop_rasters_beyond(self, count: int) -> None:
        """Delete rasters that an earlier, unfinished run had and this one has not."""
        with _explained(self.path), self._connection:
            self._connection.execute("DELETE FROM rasters WHERE position >= ?", (count,))

    def close(self) -> None:
        """Close the file; a finished one is a single file again, without a journal."""
        with contextlib.suppress(sqlite3.Error):
            # The journal stays where the disk is full; the next opening reads it.
            self._connection.execute("PRAGMA journal_mode = DELETE")
        self._connection.close()

    def delete(self) -> None:
        """Close the archive and delete its file."""
        self._connection.close()
        with _explained(self.path):
            _delete(self.path)

    def __enter__(self) -> Archive:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


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
        with _explained(self._path):
            rows = self._connection.execute("SELECT tile FROM tiles WHERE raster = ?", (self._id,))
            return frozenset(int(row[0]) for row in rows)

    def add(self, searched: list[SearchedTile], empty: list[Tile]) -> None:
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
        with _explained(self._path), self._connection:
            self._connection.executemany(
                "INSERT INTO detections (raster, tile, label, score, edge_x, edge_y, outline) "
                "VALUES (?, ?, ?, ?, ?, ?, ?)",
                rows,
            )
            self._connection.executemany("INSERT OR REPLACE INTO tiles VALUES (?, ?)", done)

    def read_tile(self, tile: Tile) -> SearchedTile:
        """Return what was found in a tile, in the order in which it was found."""
        with _explained(self._path):
            rows = self._connection.execute(
                "SELECT label, score, edge_x, edge_y, outline FROM detections "
                "WHERE raster = ? AND tile = ? ORDER BY id",
                (self._id, tile.index),
            ).fetchall()
        points: NDArray[np.float64] = np.array(
            [[np.nan if v is None else v for v in row[2:4]] for row in rows], float
        ).reshape(-1, 2)
        return SearchedTile(
            tile,
            np.asarray(shapely.from_wkb(np.array([row[4] for row in rows], object)), object),
            np.array([row[1] for row in rows], np.float64),
            np.array([row[0] for row in rows], np.int64),
            points,
        )


def _with(header: RunHeader, **changes: Any) -> RunHeader:
    return RunHeader(**{**asdict(header), **changes})


def _connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=_LOCK_WAIT_S)
    try:
        # Exclusive: one run an archive, told at once, and WAL without shared memory, which network
        # file systems lack.
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("BEGIN IMMEDIATE")
        connection.rollback()
    except BaseException:
        connection.close()
        raise
    return connection


def _read_header(connection: sqlite3.Connection, path: Path) -> RunHeader:
    try:
        row = connection.execute("SELECT value FROM meta WHERE key = 'header'").fetchone()
        values = json.loads(row[0]) if row else {}
        version = int(values["format_version"])
    except (sqlite3.DatabaseError, KeyError, ValueError, TypeError) as error:
        raise UserError(
            f"{path} is no archive of RS Mask.", "Choose the file that 'detect' left."
        ) from error
    if version > FORMAT_VERSION:
        raise UserError(
            f"The archive {path} has format {version}, which is newer than this RS Mask reads "
            f"({FORMAT_VERSION}).",
            "Update RS Mask.",
        )
    try:
        return RunHeader(**values)
    except TypeError as error:
        raise UserError(f"The archive {path} is damaged: {error}.") from error


def _delete(path: Path) -> None:
    for suffix in ("", "-wal", "-shm", "-journal"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)


@contextlib.contextmanager
def _explained(path: Path) -> Iterator[None]:
    """Turn what SQLite and the system say into one sentence."""
    try:
        yield
    except sqlite3.OperationalError as error:
        text = str(error).lower()
        if "full" in text:
            raise UserError(
                f"There is no space left for {path}; finished tiles are kept in it.",
                "Free some space and start again with the same output to go on.",
            ) from error
        if "locked" in text:
            raise UserError(
                f"Another run is using {path}.", "Wait for it, or choose another output."
            ) from error
        raise UserError(
            f"{path} can't be written ({error}).", "Choose a folder that can be written to."
        ) from error
    except sqlite3.DatabaseError as error:
        raise UserError(
            f"{path} is damaged or no archive of RS Mask ({error}).", "Delete it and start again."
        ) from error
    except OSError as error:
        raise UserError(
            f"{path} can't be written ({error.strerror or error}).",
            "Choose a folder that exists, can be written to and has free space.",
        ) from error
