"""The log of the tiles that ``annotate`` has finished: one transactional file.

A stop or a crash loses nothing that was finished: the next run goes on from the log.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from .coco_writer import TileAnnotations

WRITTEN, LEFT_OUT, UNREADABLE = "written", "left out", "unreadable"


@dataclass(frozen=True)
class TileOutcome:
    """What became of one tile.

    Attributes:
        number: Position in the plan.
        split: TRAIN, VALIDATION or TEST.
        state: WRITTEN; LEFT_OUT: no usable pixels; UNREADABLE: a corrupt block.
        image: COCO image entry, without id; empty unless written.
        annotations: Of its objects.
        outlines: Their polygons, in the tile's pixels.
        dropped: (feature, why) of objects that the tile could not keep.
        remark: A sentence for the log; may be empty.
    """

    number: int
    split: int
    state: str
    image: dict[str, Any] = field(default_factory=dict)
    annotations: TileAnnotations = field(default_factory=TileAnnotations)
    outlines: NDArray[np.object_] = field(default_factory=lambda: np.zeros(0, object))
    dropped: list[tuple[int, str]] = field(default_factory=list)
    remark: str = ""


class TileLog:
    """The records of finished tiles, in an SQLite file.

    Args:
        path: Of the file; made when it is not there.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._connection = sqlite3.connect(path)
        self._connection.execute(
            "CREATE TABLE IF NOT EXISTS tiles (number INTEGER PRIMARY KEY, split INTEGER, "
            "state TEXT, image TEXT, columns BLOB, texts TEXT, outlines BLOB, dropped TEXT, "
            "remark TEXT)"
        )
        self._connection.execute(
            "CREATE TABLE IF NOT EXISTS facts (name TEXT PRIMARY KEY, value TEXT)"
        )
        self._connection.commit()

    def stored_value(self, name: str) -> Any:
        """Return a value that was stored about the job, or None."""
        row = self._connection.execute("SELECT value FROM facts WHERE name = ?", (name,)).fetchone()
        return None if row is None else json.loads(row[0])

    def store_value(self, name: str, value: Any) -> None:
        """Store a value about the job as JSON."""
        self._connection.execute(
            "INSERT OR REPLACE INTO facts VALUES (?, ?)", (name, json.dumps(value))
        )
        self._connection.commit()

    def finished(self) -> set[int]:
        """Return the numbers of the tiles that are done."""
        return {row[0] for row in self._connection.execute("SELECT number FROM tiles")}

    def add(self, records: list[TileOutcome]) -> None:
        """Store some records, all or none."""
        rows = [_row(record) for record in records]
        with self._connection:
            self._connection.executemany(
                "INSERT OR REPLACE INTO tiles VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", rows
            )

    def records(self, split: int | None = None) -> Iterator[TileOutcome]:
        """Yield the records in the plan's order, of one split or of all."""
        rows = self._connection.execute(
            "SELECT * FROM tiles WHERE split = COALESCE(?, split) ORDER BY number", (split,)
        )
        for row in rows:
            yield _record(*row)

    def record(self, number: int) -> TileOutcome:
        """Return one tile's record."""
        row = self._connection.execute("SELECT * FROM tiles WHERE number = ?", (number,)).fetchone()
        return _record(*row)

    def remarks_on(self, state: str) -> list[str]:
        """Return the remarks on all tiles of a state, in the plan's order."""
        rows = self._connection.execute(
            "SELECT remark FROM tiles WHERE state = ? ORDER BY number", (state,)
        )
        return [row[0] for row in rows]

    def close(self) -> None:
        """Close the file."""
        self._connection.close()

    def remove(self) -> None:
        """Close and delete the file: the job is complete."""
        self._connection.close()
        self._path.unlink(missing_ok=True)


def _row(record: TileOutcome) -> tuple[Any, ...]:
    own = record.annotations
    columns = np.column_stack(
        [own.class_ids, own.features, own.visible, own.ignored, own.areas, own.lengths]
    )
    return (
        record.number,
        record.split,
        record.state,
        json.dumps(record.image),
        columns.astype(np.float64).tobytes(),
        "\n".join(own.texts),
        shapely.to_wkb(shapely.geometrycollections(record.outlines)),
        json.dumps(record.dropped),
        record.remark,
    )


def _record(
    number: int,
    split: int,
    state: str,
    image: str,
    columns: bytes,
    texts: str,
    outlines: bytes,
    dropped: str,
    remark: str,
) -> TileOutcome:
    table = np.frombuffer(columns, np.float64).reshape(-1, 6).T
    class_ids, features, visible, ignored, areas, lengths = table
    return TileOutcome(
        number=number,
        split=split,
        state=state,
        image=json.loads(image),
        annotations=TileAnnotations(
            class_ids.astype(np.int64),
            features.astype(np.int64),
            visible,
            ignored.astype(bool),
            areas,
            lengths,
            texts.splitlines(),
        ),
        outlines=shapely.get_parts(shapely.from_wkb(outlines)),
        dropped=[(int(feature), str(why)) for feature, why in json.loads(dropped)],
        remark=remark,
    )
