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
from dataclasses import asdict
from pathlib import Path
from typing import Any

from .archive_file import connect, delete_files, explained
from .errors import UserError
from .options import FORMAT_VERSION
from .raster_archive import RasterArchive
from .run_record import RasterRecord, RunHeader

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


def archive_path(output: str | Path) -> Path:
    """Return where the archive of a layer lies: beside it, of its name."""
    output = Path(output)
    return output.with_name(f"{output.stem}.archive.sqlite")


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
            with explained(path):
                delete_files(path)
        with explained(path):
            connection = connect(path)
            with connection:
                connection.executescript(_TABLES)
            header = _with(header, run=header.run or uuid.uuid4().hex[:12])
            archive = cls(path, connection, header)
            archive.update_header()
        return archive, why_not

    @classmethod
    def _resumed(cls, path: Path, header: RunHeader) -> tuple[Archive | None, str]:
        with explained(path):
            connection = connect(path)
            try:
                old = _read_header(connection, path)
            except UserError as error:
                connection.close()
                return None, f"{error.text} The run starts anew."
        changed = []
        if old.model_hash != header.model_hash:
            changed.append(f"with another model ({old.model})")
        for key in sorted(old.settings.keys() | header.settings.keys()):
            before, now = old.settings.get(key, "none"), header.settings.get(key, "none")
            if before != now:
                changed.append(f"with another {key} ({before}, now {now})")
        if changed:
            connection.close()
            return None, (
                f"The run whose tiles are in {path.name} was made {' and '.join(changed)}; "
                "this run starts anew."
            )
        resumed = _with(
            header,
            run=old.run,
            precision=old.precision,
            batch_size=old.batch_size,
            kept=old.kept,
        )
        return cls(path, connection, resumed), ""

    def finished_tiles(self) -> int:
        """Return how many tiles of all rasters are done."""
        with explained(self.path):
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
        with explained(path):
            connection = connect(path)
            try:
                return cls(path, connection, _read_header(connection, path))
            except BaseException:
                connection.close()
                raise

    def update_header(self, **changes: Any) -> None:
        """Write the header, with changed fields."""
        self.header = _with(self.header, **changes)
        with explained(self.path), self._connection:
            self._connection.execute(
                "INSERT OR REPLACE INTO meta VALUES ('header', ?)",
                (json.dumps(asdict(self.header)),),
            )

    def raster(self, record: RasterRecord, fingerprint: str, position: int) -> RasterArchive:
        """Return the part of one raster; what is left of another state of it is deleted."""
        with explained(self.path), self._connection:
            found = self._connection.execute(
                "SELECT id, fingerprint FROM rasters WHERE path = ?", (record.key,)
            ).fetchone()
            changed = found is not None and found[1] != fingerprint
            if changed:
                self._connection.execute("DELETE FROM rasters WHERE id = ?", (found[0],))
            if found is None or changed:
                cursor = self._connection.execute(
                    "INSERT INTO rasters (path, position, fingerprint, record) VALUES (?, ?, ?, ?)",
                    (record.key, position, fingerprint, json.dumps(asdict(record))),
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
        with explained(self.path):
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

    def keep_only(self, records: list[RasterRecord]) -> None:
        """Delete rasters that an earlier, unfinished run had and this one has not."""
        keys = {record.key for record in records}
        with explained(self.path), self._connection:
            found = self._connection.execute("SELECT id, path FROM rasters").fetchall()
            gone = [(identifier,) for identifier, key in found if key not in keys]
            self._connection.executemany("DELETE FROM rasters WHERE id = ?", gone)

    def close(self) -> None:
        """Close the file; a finished one is a single file again, without a journal."""
        with contextlib.suppress(sqlite3.Error):
            # The journal stays where the disk is full; the next opening reads it.
            self._connection.execute("PRAGMA journal_mode = DELETE")
        self._connection.close()

    def __enter__(self) -> Archive:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _with(header: RunHeader, **changes: Any) -> RunHeader:
    return RunHeader(**{**asdict(header), **changes})


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
