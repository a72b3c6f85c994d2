"""Files that are there completely or not at all, whatever happens while they are written."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

PART_ENDING = ".part"
"""Follows the name of a file that is being written; a killed run leaves it, the next one replaces
it."""


@contextmanager
def written_atomically(
    path: Path, *, durable: bool = True, part: Path | None = None
) -> Iterator[Path]:
    """Give a file to write beside a path; it takes the path's name if all goes well, else it goes.

    Args:
        path: Of the finished file; an old one of that name stands until then.
        durable: Wait until it is on the disk, so that it survives a power cut.
        part: The file to write, where its writer wants a name of its own kind.

    Yields:
        The file to write, closed again by its writer.

    Raises:
        OSError: It can't be written, or the old file can't be replaced.
    """
    part = part or path.with_name(path.name + PART_ENDING)
    try:
        yield part
        if durable:
            with part.open("rb+") as file:
                os.fsync(file.fileno())
        part.replace(path)
    except BaseException:
        with suppress(OSError):  # the first error is the one to tell
            part.unlink(missing_ok=True)
        raise


def write_text_atomically(path: Path, text: str) -> None:
    """Write a text file in UTF-8, its line ends as they are, so that it is never half there.

    Raises:
        OSError: It can't be written.
    """
    with (
        written_atomically(path) as part,
        part.open("w", encoding="utf-8", newline="") as stream,
    ):
        stream.write(text)
