"""Shards of an archive, which workers write: what was found in a group of tiles, a file each.

They lie in a folder beside the archive's file, of its name, and belong to it: so what many workers
find need not pass through the one process that keeps the archive. A shard is written under another
name, is on the disk before it takes its own, and so is whole or not there. Its name says of which
raster, at which scale and in which state, its tiles are; a shard of another state counts for
nothing. A damaged shard counts as not there: its tiles are searched again.
"""

from __future__ import annotations

import contextlib
import hashlib
import re
import uuid
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np
import shapely
from numpy.typing import NDArray
from safetensors import SafetensorError, safe_open
from safetensors.numpy import load_file, save

from ..runtime.atomic_file import PART_ENDING, written_atomically
from ..stitching.tile_grid import Tile
from ..stitching.tile_polygons import TilePolygons
from .sqlite_file import archive_errors

_SESSION_NAME = "session.txt"
_HASH_LENGTH = 32  # hexadecimal digits; a file name has room for them
_NAME = re.compile(r"([0-9a-f]{32})-\d+\.safetensors")
_HALF_NAME = re.compile(_NAME.pattern + r"\.[0-9a-f]{8}" + re.escape(PART_ENDING))


def raster_hash(key: str, fingerprint: str) -> str:
    """Return what shards call a raster at one scale and in one state.

    Args:
        key: Of its record.
        fingerprint: Of its state.
    """
    return hashlib.sha256(repr((key, fingerprint)).encode()).hexdigest()[:_HASH_LENGTH]


@dataclass(frozen=True)
class ShardWriter:
    """Writes shards, on any machine that has the folder under the same path.

    Attributes:
        folder: Where they go.
        session: Of the run that asks for them, so that nothing is written for one that has ended,
            nor into another machine's folder of the same name.
        raster: See ``raster_hash``.
    """

    folder: str
    session: str
    raster: str

    def write(self, searched: list[TilePolygons], empty: list[Tile]) -> str:
        """Write what was found in some tiles, and that these and the empty ones are done.

        Returns:
            The name of the shard; "": nothing was written, as the folder is not there, or not to
            be written from this machine.

        Raises:
            UserError: The disk is full or fails.
        """
        folder = Path(self.folder)
        tiles = [found.tile for found in searched] + empty
        name = f"{self.raster}-{tiles[0].index}.safetensors"
        with archive_errors(folder / name):
            try:
                if (folder / _SESSION_NAME).read_text(encoding="ascii") != self.session:
                    return ""
                # Two workers may write the same shard, where one was thought to be lost.
                temporary = folder / f"{name}.{uuid.uuid4().hex[:8]}{PART_ENDING}"
                with written_atomically(folder / name, part=temporary):
                    temporary.write_bytes(save(_columns(searched, tiles)))
            except (FileNotFoundError, PermissionError):
                return ""
        return name


def _columns(searched: list[TilePolygons], tiles: list[Tile]) -> dict[str, NDArray[np.generic]]:
    """Return what a shard holds: columns of tiles, and of all detections one after the other."""
    outlines = [outline for found in searched for outline in found.wkb]
    counts = np.zeros(len(tiles), np.int64)
    counts[: len(searched)] = [len(found) for found in searched]
    nothing = TilePolygons.empty(tiles[0])
    found = [nothing, *searched]
    return {
        "tiles": np.array([tile.index for tile in tiles], np.int64),
        "counts": counts,
        "labels": np.concatenate([one.labels for one in found]),
        "scores": np.concatenate([one.scores for one in found]),
        "edge_points": np.concatenate([one.edge_points for one in found]),
        "lengths": np.array([len(outline) for outline in outlines], np.int64),
        "outlines": np.frombuffer(b"".join(outlines), np.uint8),
    }


class ShardFolder:
    """The folder of an archive's shards.

    Args:
        archive: The archive's file.
    """

    def __init__(self, archive: Path) -> None:
        self.path = archive.with_suffix(".shards")
        self._session = ""

    @property
    def exists(self) -> bool:
        """Whether the folder is there."""
        return self.path.is_dir()

    @cached_property
    def names(self) -> dict[str, list[str]]:
        """The names of the shards that earlier runs left, by their rasters."""
        names: dict[str, list[str]] = {}
        for each in self.path.iterdir() if self.exists else ():
            if match := _NAME.fullmatch(each.name):
                names.setdefault(match[1], []).append(each.name)
        return names

    def of(self, raster: str) -> RasterShards:
        """Return the shards of a raster at one scale and in one state; see ``raster_hash``."""
        return RasterShards(self, raster)

    def session(self) -> str:
        """Return what names this run in the folder, which is made.

        Raises:
            OSError: It can't be made.
        """
        if not self._session:
            session = uuid.uuid4().hex
            self.path.mkdir(exist_ok=True)
            (self.path / _SESSION_NAME).write_text(session, encoding="ascii")
            self._session = session
        return self._session

    def close(self) -> None:
        """Have no more shards written; a folder without any goes."""
        with contextlib.suppress(OSError):
            (self.path / _SESSION_NAME).unlink(missing_ok=True)
            self.path.rmdir()  # fails where shards are in it

    def keep_only(self, rasters: Iterable[str]) -> None:
        """Delete the shards of other rasters or states, and what was left half written."""
        known = set(rasters)
        for each in self.path.iterdir() if self.exists else ():
            match = _NAME.fullmatch(each.name)
            if (match and match[1] not in known) or _HALF_NAME.fullmatch(each.name):
                each.unlink(missing_ok=True)

    def delete(self) -> None:
        """Delete all shards and the folder; what somebody else put there stays."""
        self.keep_only([])
        self.close()

    def move_beside(self, archive: Path) -> None:
        """Give the folder the name that belongs to an archive's new one."""
        if self.exists:
            self.path.rename(ShardFolder(archive).path)


class RasterShards:
    """The shards of one raster at one scale and in one state.

    Args:
        folder: Where they lie.
        raster: See ``raster_hash``.
    """

    def __init__(self, folder: ShardFolder, raster: str) -> None:
        self._raster = raster
        self._folder = folder
        self._shard_of: dict[int, str] = {}
        self._read_name = ""
        self._read: dict[str, NDArray[np.generic]] = {}
        for name in folder.names.get(raster, ()):
            with (
                contextlib.suppress(SafetensorError, OSError),
                safe_open(folder.path / name, framework="numpy") as shard,
            ):
                self.add(name, shard.get_tensor("tiles").ravel().tolist())

    def writer(self) -> ShardWriter:
        """Return what writes shards of this raster for this run.

        Raises:
            OSError: The folder can't be made.
        """
        folder = str(self._folder.path.absolute())
        return ShardWriter(folder, self._folder.session(), self._raster)

    def add(self, name: str, tiles: Iterable[int]) -> None:
        """Take note of a shard.

        Args:
            name: Of it.
            tiles: The indices of those that it holds.
        """
        self._shard_of.update(dict.fromkeys(tiles, name))

    def __contains__(self, tile: int) -> bool:
        return tile in self._shard_of

    def __iter__(self) -> Iterator[int]:
        return iter(self._shard_of)

    def read(self, tile: Tile) -> TilePolygons:
        """Return what was found in a tile; nobody has looked yet whether it can be true.

        Raises:
            ValueError: The shard can't be read, or is damaged; and what numpy and shapely raise of
                damage.
        """
        name = self._shard_of[tile.index]
        if name != self._read_name:  # neighbours mostly lie in the same shard
            try:
                self._read, self._read_name = load_file(self._folder.path / name), name
            except (SafetensorError, OSError) as error:
                raise ValueError(f"{name}: {error}") from error
        columns = self._read
        try:
            place = int(np.flatnonzero(columns["tiles"] == tile.index)[0])
            start, count = int(columns["counts"][:place].sum()), int(columns["counts"][place])
            here = slice(start, start + count)
            ends = np.cumsum(columns["lengths"])[here]
            starts = ends - columns["lengths"][here]
            outlines = [columns["outlines"][low:high].tobytes() for low, high in zip(starts, ends)]
            found = TilePolygons(
                tile,
                np.asarray(shapely.from_wkb(np.array(outlines, object)), object),
                columns["scores"][here].astype(np.float64),
                columns["labels"][here].astype(np.int64),
                columns["edge_points"][here].astype(np.float64).reshape(-1, 2),
            )
        except (KeyError, IndexError) as error:
            raise ValueError(f"{name} is incomplete") from error
        if not len(outlines) == len(found.scores) == len(found.labels) == len(found.edge_points):
            raise ValueError(f"{name} is incomplete")
        return found
