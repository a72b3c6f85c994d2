"""Rasters on servers: how GDAL reads them, and what is tried when a server fails."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any, TypeVar

from ..jobs.errors import UserError
from .inspection import GDAL_OPTIONS, READ_ERRORS, first_line, is_remote

RETRY_DELAYS_S = (1.0, 5.0, 15.0, 30.0)
"""Pauses before a failed read is tried again; a server that restarts is back within a minute."""
_READS = 3  # failed reads of a server that answers, after which the block is taken for corrupt
_REMOTE_OPTIONS = {
    # Side files are asked for by name; asking a web server for a list of a folder helps nobody.
    "GDAL_DISABLE_READDIR_ON_OPEN": "TRUE",
}

ResultT = TypeVar("ResultT")


def gdal_options(path: str, *, fresh: str = "") -> dict[str, Any]:
    """Return the options with which GDAL opens and reads a raster.

    Args:
        path: Of the raster.
        fresh: GDAL's name of a file of which nothing may come from its cache.
    """
    options = dict(GDAL_OPTIONS)
    if is_remote(path):
        options |= _REMOTE_OPTIONS
    if fresh:
        options["CPL_VSIL_CURL_NON_CACHED"] = fresh
    return options


class PatientReader:
    """Reads again what a server failed to give, after longer and longer pauses.

    GDAL itself repeats requests that are answered with an error or not at all, but it takes an
    answer that broke off in the middle for the whole, and keeps it: then only a handle that was
    opened afresh helps.

    Args:
        path: Of the raster, for the user.
        delays: Seconds before each further try.
    """

    def __init__(self, path: str, delays: tuple[float, ...] = RETRY_DELAYS_S) -> None:
        self._path = path
        self._delays = delays
        self._given_up = threading.Event()

    def give_up(self) -> None:
        """Let what waits for its next try fail at once."""
        self._given_up.set()

    def read(self, read: Callable[[], ResultT], reopen: Callable[[], None]) -> ResultT:
        """Return what ``read`` returns.

        Args:
            read: Reads; called again after each failure.
            reopen: Opens the raster afresh.

        Raises:
            UserError: The server doesn't answer any more.
            RasterioError, OSError: It answers, but the pixels can't be read.
        """
        try:
            return read()
        except READ_ERRORS as error:
            last: Exception = error
        reads, away = 1, False
        for delay in self._delays:
            if self._given_up.wait(delay):
                break
            try:
                reopen()
                away = False
            except READ_ERRORS as error:
                last, away = error, True
                continue
            try:
                return read()
            except READ_ERRORS as error:
                last, reads = error, reads + 1
            if reads >= _READS:
                break
        if away:
            raise UserError(
                f"The server of {self._path} does not answer any more ({first_line(last)}).",
                "Check the network and the address, and start again: a run with an archive goes "
                "on where it was.",
            ) from last
        raise last
