"""What an output may be: one rule for every file and folder that a run writes.

It is applied before the work, so that hours are never spent on what can't be written, and nothing
is ever lost to a run that did not make it. QGIS's side follows the same rule where it converts.

A file:

1. It is written beside its place under a temporary name, and takes its own name when it is
   complete. What lay there stands until then.
2. It is never an input of the same run, by whatever name or link.
3. Its name ends as its format wants it. A format that can't be written is refused.
4. What lies there is replaced only where it is of the same format and not write-protected. Of a
   GeoPackage, all layers must be such as the run writes itself: one with other layers is refused.
   (A layer can't be added to it so that the file is either as before or complete: GDAL writes in
   several transactions. QGIS's own destination “Save to GeoPackage layer” adds one.)
5. It is not open in another program, and no other run is writing it (``claim``).
6. Its folder can be made and written to, and the names that it needs are not too long.

A folder is absent or empty, or what a resumed run left there; it is no input of the run, and it can
be made and written to.
"""

from __future__ import annotations

import errno
import os
import sqlite3
import sys
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from ..jobs.errors import UserError

_NAME_BYTES = 255  # of almost every file system; asked for where the system tells
JOURNALS = ("-wal", "-shm", "-journal")
"""What SQLite adds to a file's name for the files beside it; the longest last."""

_LOCK_WAIT_S = 0.5  # a program that only looks at a file is done within that
_CLOSE_IT = "Close the layer in QGIS and other programs, or choose another output."
_OTHER_PLACE = "Choose another name or folder."

# Tables that GeoPackages hold besides their layers: the format's own, and QGIS's stored styles.
_TABLES_OF_FORMAT = ("gpkg_", "rtree_", "sqlite_", "ogr_empty_table", "layer_styles")


@dataclass(frozen=True)
class OutputFormat:
    """A format that a run writes.

    Attributes:
        name: With its article, for sentences.
        endings: Of the file name, lower case, with a point.
        layers: Of a GeoPackage: the layers that the run writes.
    """

    name: str
    endings: tuple[str, ...]
    layers: tuple[str, ...] = ()


HTML_REPORT = OutputFormat("an HTML file", (".html", ".htm"))
JSON_REPORT = OutputFormat("a JSON file", (".json",))
ONNX_MODEL = OutputFormat("an ONNX file", (".onnx",))


def geopackage(*layers: str) -> OutputFormat:
    """Return the format of a GeoPackage that holds certain layers."""
    return OutputFormat("a GeoPackage", (".gpkg",), layers=layers)


def check_output_file(
    path: Path,
    output_format: OutputFormat,
    *,
    inputs: Iterable[str] = (),
    beside: Iterable[str] = (),
) -> None:
    """Look whether a file may be written, before the work; its folder is made.

    Args:
        path: The file.
        output_format: In which it will be written.
        inputs: What the run reads: paths, or layers as QGIS names them.
        beside: Names of further files that will be written beside it.

    Raises:
        UserError: The rule of this module forbids it.
    """
    _check_name(path, beside)
    if output_format.layers:
        check_layer_name(path)
    if os.path.isdir(path):  # noqa: PTH112 - Path.is_dir raises for some names
        raise UserError(f"The output {path} is a folder.", "Choose a file name.")
    if path.suffix.lower() not in output_format.endings:
        raise UserError(
            f"The output {path} is not {output_format.name}.",
            f"Give it a name that ends in {output_format.endings[0]}.",
        )
    check_not_input(path, inputs)
    _make_folder(path.parent)
    if path.exists():
        _check_replaceable(path, output_format)


def check_output_folder(path: Path, *, inputs: Iterable[str] = (), resumes: bool = False) -> None:
    """Look whether a folder may be written, before the work; it is not made.

    Args:
        path: The folder.
        inputs: What the run reads.
        resumes: Whether the run may go on from what lies in it.

    Raises:
        UserError: The rule of this module forbids it.
    """
    _check_name(path)
    if path.exists() and not path.is_dir():
        raise UserError(f"{path} is a file.", "Choose a folder.")
    check_not_input(path, inputs)
    if not resumes and path.exists() and any(path.iterdir()):
        raise UserError(f"The folder {path} is not empty.", "Choose an empty or a new folder.")
    check_writable(path)


def check_not_input(path: Path, inputs: Iterable[str]) -> None:
    """Refuse an output that is an input of the same run.

    Raises:
        UserError: It is.
    """
    for reference in inputs:
        if reference and any(_same_place(path, place) for place in _places(reference)):
            raise UserError(
                f"The output {path} is an input of this run, which would be lost.",
                "Choose another output.",
            )


def check_layer_name(path: Path) -> None:
    """Refuse a layer's path that GDAL's readers and writers split in two: they take another file.

    Raises:
        UserError: “!” is in the path, or “;” in the file's name.
    """
    for sign, place in (("!", str(path)), (";", path.name)):
        if sign in place:
            raise UserError(
                f"The output {path} has a “{sign}”, which stands between two names for a layer's "
                "file.",
                f"Choose a name without “{sign}”.",
            )


def check_writable(folder: Path) -> None:
    """Look whether a folder can be made and written, without making it.

    Raises:
        UserError: A file is in the way, or the rights are missing.
    """
    base = nearest_folder(folder)
    if not base.is_dir():
        raise UserError(
            f"The folder {folder} can't be made: {base} is a file.", "Choose another place."
        )
    try:
        with tempfile.TemporaryFile(dir=base):  # asking for rights only is no use on many drives
            pass
    except OSError as error:
        raise UserError(
            f"The folder {folder} can't be written: {error.strerror}.",
            "Choose another place, or mend the folder's rights.",
        ) from error


def nearest_folder(path: Path) -> Path:
    """Return the path itself or the first of its parents that exists."""
    while not path.exists() and path != path.parent:
        path = path.parent
    return path


@contextmanager
def claim(path: Path) -> Iterator[None]:
    """Be the only run that writes a file; a run that is killed leaves no claim behind.

    Raises:
        UserError: Another run is writing it.
    """
    lock = _lock(path.with_name(f"{path.name}.lock"), path)
    try:
        yield
    finally:
        if lock is not None:
            with suppress(OSError):  # Windows deletes no file that is open; the next run does
                Path(lock.name).unlink()
            lock.close()


def delete_database(path: Path) -> None:
    """Delete a SQLite file (a GeoPackage, an archive) with its journals, as far as they are there.

    A journal that is left over would be played back into the next file of that name.
    """
    for suffix in ("", *JOURNALS):
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def _check_name(path: Path, beside: Iterable[str] = ()) -> None:
    """Refuse names that the file system does not take, before it says so in the middle of work."""
    if "\0" in str(path):
        raise UserError("The output's name has a character of value 0.", _OTHER_PLACE)
    folder = path.parent
    while len(folder.parts) > 1 and not os.path.exists(folder):  # noqa: PTH110 - takes any name
        folder = folder.parent
    most = _NAME_BYTES
    with suppress(AttributeError, OSError, ValueError):  # Windows has no pathconf
        most = os.pathconf(folder, "PC_NAME_MAX")
    names = [*path.parts[len(folder.parts) :], path.name + JOURNALS[-1]]
    names += [name + JOURNALS[-1] for name in beside]
    for name in names:
        excess = len(os.fsencode(name)) - most
        if excess > 0:
            raise UserError(
                f"The name {path.name} is too long by {excess} bytes: the file system in {folder} "
                f"takes {most}, also for the files beside it.",
                "Choose a shorter name.",
            )


def _check_replaceable(path: Path, output_format: OutputFormat) -> None:
    """Refuse to replace a file that the run could not have made."""
    if not path.is_file():
        raise UserError(f"The output {path} is no file that can be replaced.", _OTHER_PLACE)
    if not os.access(path, os.W_OK):
        raise UserError(f"{path} is write-protected.", _OTHER_PLACE)
    if output_format.layers and path.stat().st_size:
        others = other_layers(path, output_format.layers)
        if others:
            named = ", ".join(others[:3]) + (" …" if len(others) > 3 else "")
            raise UserError(
                f"{path} holds something else ({named}), which would be lost.",
                "Choose another file; in QGIS, “Save to GeoPackage…” adds a layer to one.",
            )
        check_not_open(path)


def other_layers(path: Path, layers: tuple[str, ...]) -> list[str]:
    """Return the tables of a GeoPackage that are none of certain layers; the file is only read.

    Raises:
        UserError: It is no GeoPackage, or locked by another program.
    """
    try:
        # Not by an address with mode=ro, which has no place for the server of a network share.
        with closing(sqlite3.connect(path, _LOCK_WAIT_S)) as opened:
            rows = opened.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    except sqlite3.OperationalError as error:
        raise UserError(f"{path} is open in another program.", _CLOSE_IT) from error
    except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
        raise UserError(
            f"{path} is there already and is no GeoPackage; it is not replaced.", _OTHER_PLACE
        ) from error
    names = [str(name) for (name,) in rows]
    return sorted(
        name for name in names if name not in layers and not name.startswith(_TABLES_OF_FORMAT)
    )


def check_not_open(path: Path) -> None:
    """Refuse a SQLite file that a program has open: its journal would be left over.

    Raises:
        UserError: It is open.
    """
    try:
        with closing(sqlite3.connect(path, _LOCK_WAIT_S)) as connection:
            connection.execute("PRAGMA journal_mode = DELETE")  # fails while another has it open
            connection.execute("BEGIN EXCLUSIVE")
            connection.rollback()
    except sqlite3.OperationalError as error:
        raise UserError(f"{path} is open in another program.", _CLOSE_IT) from error


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError(
            f"The folder {folder} can't be made ({error.strerror}).", "Choose another folder."
        ) from error
    check_writable(folder)


def _places(reference: str) -> list[str]:
    """Return the paths that a reference can mean: as it is, and without “|layername=…”."""
    return [reference, reference.split("|")[0]]


def _same_place(path: Path, other: str) -> bool:
    """Whether two paths are one file or folder, be it by links, or both not there yet."""
    if "\0" in other:
        return False
    with suppress(OSError, ValueError):
        return os.path.samefile(path, other)  # noqa: PTH121 - not there: tested by name
    return os.path.realpath(path) == os.path.realpath(other)


def _lock(place: Path, path: Path) -> IO[bytes] | None:
    """Return the open and locked file; None where the file system has no locks."""
    while True:
        try:
            stream = place.open("ab")
        except OSError as error:
            raise UserError(f"{path} can't be written ({error.strerror}).", _OTHER_PLACE) from error
        try:
            _lock_stream(stream)
        except OSError as error:
            stream.close()
            if error.errno in (errno.EACCES, errno.EAGAIN, errno.EDEADLK):
                raise UserError(
                    f"Another run is writing {path}.", "Wait for it, or choose another output."
                ) from error
            with suppress(OSError):
                place.unlink()
            return None  # the temporary name alone has to do
        with suppress(OSError):
            if os.path.samestat(os.fstat(stream.fileno()), place.stat()):
                return stream
        stream.close()  # its owner has just removed it: try with a new one


def _lock_stream(stream: IO[bytes]) -> None:
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(stream.fileno(), msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
