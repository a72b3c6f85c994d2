"""What goes wrong while a training set is written, in one sentence: full disk, rights, drive."""

from __future__ import annotations

import errno
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from pyogrio.errors import DataLayerError, DataSourceError, FeatureError
from rasterio.errors import RasterioError

from ...core.jobs.errors import UserError
from ...core.runtime.output_target import nearest_folder

_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_FULL_TEXTS = ("no space left", "disk is full", "quota exceeded", "file too large")
# A file system with less than this left is full, whatever GDAL and SQLite call it.
_LEAST_FREE_BYTES = 256 * 1024
_RESUME = "then run again with the same settings and RESUME; finished tiles are kept."


@contextmanager
def writing_to(folder: Path, then: str = _RESUME) -> Iterator[None]:
    """Turn what the system says when a file can't be written into one sentence.

    Args:
        folder: Of the training set.
        then: How the hint ends: what to do when there is room again.

    Raises:
        UserError: The disk is full, or the folder can't be written (any more).
    """
    try:
        yield
    except RasterioError:
        raise  # of imagery that is read; tiles are written without GDAL's file access
    except (OSError, sqlite3.Error, DataSourceError, DataLayerError, FeatureError) as error:
        if _is_full(error, folder):
            raise UserError(
                f"The disk is full, so the training set in {folder} is not finished.",
                f"Free some space, {then}",
            ) from error
        raise UserError(
            f"The training set in {folder} can't be written: {_reason(error)}.",
            f"Check the free space, the folder's rights and the connection to its drive, {then}",
        ) from error


def _is_full(error: Exception, folder: Path) -> bool:
    if isinstance(error, OSError) and error.errno in _FULL:
        return True
    if any(text in str(error).lower() for text in _FULL_TEXTS):
        return True
    with suppress(OSError):
        return shutil.disk_usage(nearest_folder(folder)).free < _LEAST_FREE_BYTES
    return False


def _reason(error: Exception) -> str:
    if isinstance(error, OSError) and error.strerror:
        return f"{error.filename}: {error.strerror}" if error.filename else error.strerror
    return (str(error).splitlines() or [type(error).__name__])[0].rstrip(".")
