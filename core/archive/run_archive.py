"""The archive beside a detections layer: every raw detection, and which tiles are finished.

One SQLite file in WAL mode. A batch of tiles is one transaction: after a kill or a power cut, tiles
are named as finished exactly where their detections are there, so a run goes on from them. Workers
of a cluster write what they find into a folder beside it (``shards``), which belongs to it then.
``refine`` makes new layers from the same file.

An archive may come from a stranger: what is read is checked, and damage is one sentence.
"""

from __future__ import annotations

import contextlib
import json
import sqlite3
import uuid
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from ..jobs.errors import UserError
from ..runtime.output_target import delete_database
from ..runtime.versions import FORMAT_VERSION
from .finished_tiles import FinishedTiles
from .records import RUN_AGAIN, RasterRecord, RunHeader
from .shards import ShardFolder, raster_hash
from .sqlite_file import archive_errors, check_own_tables, connect, set_aside

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

_TABLE_NAMES = frozenset({"meta", "rasters", "tiles", "detections"})
_WORK_IN = {
    "tiles": "SELECT 1 FROM tiles LIMIT 1",
    "detections": "SELECT 1 FROM detections LIMIT 1",
    "meta": "SELECT 1 FROM meta WHERE key = 'shards'",
}
"""What asks a table whether anything was finished."""


def archive_path(output: str | Path) -> Path:
    """Return where the archive of a layer lies: beside it, of its name."""
    output = Path(output)
    return output.with_name(f"{output.stem}.archive.sqlite")


def delete_archive(path: Path) -> None:
    """Delete an archive, closed, with its shards and journals."""
    ShardFolder(path).delete()
    delete_database(path)


class Archive:
    """An archive, open.

    Use ``create_or_resume`` to detect and ``open_finished`` to refine; both close it as context.
    One that was begun now goes again where the run fails before its first tile is finished.
    """

    def __init__(
        self,
        path: Path,
        connection: sqlite3.Connection,
        header: RunHeader,
        *,
        is_new: bool = False,
    ) -> None:
        self.path = path
        self.header = header
        self._connection = connection
        self._shards = ShardFolder(path)
        self._is_new = is_new

    @classmethod
    def create_or_resume(
        cls,
        path: Path,
        header: RunHeader,
        fingerprints: Mapping[str, str] | None = None,
        *,
        resume: bool,
    ) -> tuple[Archive, str]:
        """Open the archive of a run, or begin a new one.

        One that is to be kept is never changed but by more tiles: where this run can't go on from
        all of it, it gets another name.

        Args:
            path: Where it lies, or will.
            header: Of this run.
            fingerprints: Of this run's rasters, by the keys of their records.
            resume: Whether to go on from an archive that is there.

        Returns:
            The archive, and a sentence on why one that is there isn't gone on with, or "".

        Raises:
            UserError: Another run uses it, or it can't be written.
        """
        why_not = ""
        if path.exists():
            opened, why_not = cls._resume(path, header, fingerprints or {}, resume)
            if opened is not None:
                return opened, ""
        with archive_errors(path), contextlib.ExitStack() as unless_made:
            header = _with(header, run=header.run or uuid.uuid4().hex[:12])
            connection = connect(path)
            archive = cls(path, connection, header, is_new=True)
            unless_made.push(archive)
            ShardFolder(path).delete()  # of an archive that is gone
            with connection:
                connection.executescript(_TABLES)
            archive.update_header()
            unless_made.pop_all()
        return archive, why_not

    @classmethod
    def _resume(
        cls, path: Path, header: RunHeader, fingerprints: Mapping[str, str], resume: bool
    ) -> tuple[Archive | None, str]:
        """Open an archive that fits the run; put another one out of the way and say why."""
        with archive_errors(path), contextlib.ExitStack() as unless_used:
            connection = connect(path)
            archive = cls(path, connection, header)
            unless_used.callback(archive.close)
            check_own_tables(connection, path, _TABLE_NAMES)
            kept, readable, why_not = False, True, ""
            try:
                old = _read_header(connection, path)
            except UserError as error:
                # Of a newer version, or damaged: perhaps somebody can still read it.
                kept, readable = not archive._is_empty(), False
                why_not = f"{error.text} The run starts anew."
            else:
                kept, differs = old.kept, _difference(old, header)
                if kept and not differs:
                    differs = archive._other_rasters(fingerprints)
                if resume and not differs:
                    archive._forget_lost_shards()
                    unless_used.pop_all()
                    archive.header = _with(
                        header, run=old.run, precision=old.precision, kept=old.kept
                    )
                    return archive, ""
                why_not = f"The run whose tiles are in {path.name} {differs}; this run starts anew."
            unless_used.close()
            if kept:
                which = "was to be kept" if readable else "can't be read here"
                free = set_aside(path)
                ShardFolder(path).move_beside(free)
                aside = f"{path.name}, which {which}, is now {free.name}"
                return None, f"{why_not[:-1]}, and {aside}." if resume else f"{aside}."
            delete_archive(path)
            return None, why_not if resume else ""

    def _is_empty(self) -> bool:
        """Whether it is certain that no run finished anything here, as the disk says now."""
        try:
            if ShardFolder(self.path).names:  # anew: workers may have written some meanwhile
                return False
            tables = self._connection.execute("SELECT name FROM sqlite_master").fetchall()
            return not any(
                self._connection.execute(query).fetchone()
                for table, query in _WORK_IN.items()
                if (table,) in tables  # a killed run may have made only some of them
            )
        except (sqlite3.Error, OSError):
            return False

    def _other_rasters(self, fingerprints: Mapping[str, str]) -> str:
        """Say of which raster there is something here that a run can't go on from, or ""."""
        rows = self._connection.execute("SELECT path, fingerprint, record FROM rasters").fetchall()
        for key, fingerprint, record in rows:
            name = RasterRecord.from_json(record, self.path).name
            if key not in fingerprints:
                return f"had {name} as well"
            if fingerprints[key] != fingerprint:
                return (
                    f"had another state of {name}, or searched it in another way (tiles, margin, "
                    "area, bands)"
                )
        return ""

    @classmethod
    def open_finished(cls, path: str | Path) -> Archive:
        """Open an archive to make a new layer from it.

        Raises:
            UserError: No such file, no archive, of a newer format, in use, or without its shards.
        """
        path = Path(path)
        if not path.is_file():
            raise UserError(
                f"There is no archive {path}.",
                "Run 'detect' with 'Keep the raw detections' to have one.",
            )
        with archive_errors(path):
            connection = connect(path)
            try:
                archive = cls(path, connection, _read_header(connection, path))
                archive._check_shards()
                return archive
            except BaseException:
                connection.close()
                raise

    @property
    def _has_shards(self) -> bool:
        """Whether workers wrote some."""
        found = self._connection.execute("SELECT 1 FROM meta WHERE key = 'shards'").fetchone()
        return found is not None

    def _check_shards(self) -> None:
        """Refuse an archive that was moved without its shards."""
        folder = self._shards.path.name
        if self._has_shards and not self._shards.exists:
            raise UserError(
                f"The archive {self.path} is not whole: the folder {folder} is not beside it.",
                "Put the folder back, by this name; workers wrote what they found into it.",
            )

    def _forget_lost_shards(self) -> None:
        """Have a run that goes on search anew what lay in shards that are not there any more."""
        if self._has_shards and not self._shards.exists:
            with self._connection:
                self._connection.execute("DELETE FROM meta WHERE key = 'shards'")

    def update_header(self, **changes: Any) -> None:
        """Write the header, with changed fields."""
        self.header = _with(self.header, **changes)
        with archive_errors(self.path), self._connection:
            self._connection.execute(
                "INSERT OR REPLACE INTO meta VALUES ('header', ?)",
                (json.dumps(asdict(self.header)),),
            )

    def raster(self, record: RasterRecord, fingerprint: str, position: int) -> FinishedTiles:
        """Return the tiles of one raster; what is left of another state of it is deleted."""
        with archive_errors(self.path), self._connection:
            found = self._connection.execute(
                "SELECT id, fingerprint FROM rasters WHERE path = ?", (record.key,)
            ).fetchone()
            changed = found is not None and found[1] != fingerprint
            if changed:
                self._connection.execute("DELETE FROM rasters WHERE id = ?", (found[0],))
            if found is None or changed:
                cursor = self._connection.execute(
                    "INSERT INTO rasters (path, position, fingerprint, record) VALUES (?, ?, ?, ?)",
                    (record.key, position, fingerprint, json.dumps(record.as_plain())),
                )
                identifier = int(cursor.lastrowid or 0)
            else:
                identifier = int(found[0])
                # What changes nothing of what is found may be new: lengths, names, attribution.
                self._connection.execute(
                    "UPDATE rasters SET position = ?, record = ? WHERE id = ?",
                    (position, json.dumps(record.as_plain()), identifier),
                )
        shards = self._shards.of(raster_hash(record.key, fingerprint))
        return FinishedTiles(self.path, self._connection, identifier, record, changed, shards)

    def rasters(self) -> list[FinishedTiles]:
        """Return the tiles of all rasters, in the order of the run."""
        with archive_errors(self.path):
            rows = self._connection.execute(
                "SELECT id, fingerprint, record FROM rasters ORDER BY position, id"
            ).fetchall()
        rasters = []
        for identifier, fingerprint, text in rows:
            record = RasterRecord.from_json(text, self.path)
            shards = self._shards.of(raster_hash(record.key, fingerprint))
            rasters.append(
                FinishedTiles(self.path, self._connection, identifier, record, False, shards)
            )
        return rasters

    def keep_only(self, records: list[RasterRecord]) -> None:
        """Delete rasters that an earlier, unfinished run had and this one has not."""
        keys = {record.key for record in records}
        with archive_errors(self.path), self._connection:
            found = self._connection.execute("SELECT id, path FROM rasters").fetchall()
            gone = [(identifier,) for identifier, key in found if key not in keys]
            self._connection.executemany("DELETE FROM rasters WHERE id = ?", gone)
            left = self._connection.execute("SELECT path, fingerprint FROM rasters").fetchall()
            self._shards.keep_only(raster_hash(key, fingerprint) for key, fingerprint in left)

    def close(self) -> None:
        """Close the file, which has no journal then; workers write no shards any more."""
        self._shards.close()
        with contextlib.suppress(sqlite3.Error):
            # The journal stays where the disk is full; the next opening reads it.
            self._connection.execute("PRAGMA journal_mode = DELETE")
        self._connection.close()

    def __enter__(self) -> Archive:
        return self

    def __exit__(self, failure: type[BaseException] | None, *_: object) -> None:
        is_left_over = failure is not None and self._is_new and self._is_empty()
        self.close()
        # Where the folder of shards is still there, a worker is writing one.
        if is_left_over and not self._shards.exists:
            with contextlib.suppress(OSError):  # the failure itself is what matters
                delete_database(self.path)


def _with(header: RunHeader, **changes: Any) -> RunHeader:
    return RunHeader(**{**asdict(header), **changes})


def _difference(old: RunHeader, new: RunHeader) -> str:
    """Say what forbids a run to go on from another one's tiles, or ""."""
    changed = []
    if old.model_hash != new.model_hash:
        changed.append(f"with another model ({old.model})")
    for key in sorted(old.settings.keys() | new.settings.keys()):
        before, now = old.settings.get(key, "none"), new.settings.get(key, "none")
        if before != now:
            changed.append(f"with another {key} ({before}, now {now})")
    return f"was made {' and '.join(changed)}" if changed else ""


def _read_header(connection: sqlite3.Connection, path: Path) -> RunHeader:
    try:
        row = connection.execute("SELECT value FROM meta WHERE key = 'header'").fetchone()
        values = json.loads(row[0]) if row else {}
        version = int(values["format_version"])
    except (sqlite3.DatabaseError, KeyError, ValueError, TypeError, RecursionError) as error:
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
        return RunHeader.from_dict(values)
    except (TypeError, ValueError) as error:
        raise UserError(f"The archive {path} is damaged: {error}.", RUN_AGAIN) from error
