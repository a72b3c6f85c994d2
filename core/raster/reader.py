"""Reads windows of a raster: pixels and which of them are valid."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from .file_reader import FileReader
from .inspection import READ_ERRORS, first_line, is_remote
from .remote import RETRY_DELAYS_S, PatientReader
from .source import RasterSource
from .warp import Frame, Warp, reduced_frame


class CorruptBlockError(Exception):
    """A window of a raster that can't be read; carries one sentence for the log."""


class RasterReader:
    """Reads windows of a ``RasterSource``; safe to use from several threads.

    Each thread has a dataset handle of its own (GDAL's are not thread-safe). A pixel has the same
    value in whichever window it is read: resampling weights belong to the grid's pixel, not to the
    window, and are summed in a fixed order.

    Args:
        source: The raster.
        retry_delays: Seconds before each further try where a server fails.
    """

    def __init__(
        self, source: RasterSource, *, retry_delays: tuple[float, ...] = RETRY_DELAYS_S
    ) -> None:
        self.source = source
        self._remote = is_remote(source.path)
        self._patient = PatientReader(source.path, retry_delays)
        self._warp: Warp | None = None
        if source.warped_from is not None and source.crs is not None:
            frame = reduced_frame(source.warped_from, source.gsd)
            self._file = FileReader(_in_own_crs(source, source.warped_from, frame))
            to = Frame(source.width, source.height, source.crs, source.transform)
            self._warp = Warp(to, frame)
        else:
            self._file = FileReader(source)

    def read(
        self, column: int, row: int, width: int, height: int
    ) -> tuple[NDArray[np.generic], NDArray[np.bool_]]:
        """Read one window of the grid; what lies outside the raster is filled and not valid.

        Returns:
            Pixels ``[C, height, width]`` in the source's dtype and valid ``[height, width]``:
            False where alpha or the mask is 0, outside the raster, where a band is NaN or infinite,
            and where the bands are nodata: all of them in unsigned integers (there nodata is also
            an ordinary value of one band, 0 in a shadow and 255 in glare), any of them in other
            types. Pixels that are not valid are 0.

        Raises:
            CorruptBlockError: GDAL can't read the blocks below this window.
            UserError: The raster's server doesn't answer any more.
        """
        source = self.source
        pixels = np.zeros((len(source.bands), height, width), source.dtype)
        valid = np.zeros((height, width), np.bool_)
        x0, y0 = max(column, 0), max(row, 0)
        x1, y1 = min(column + width, source.width), min(row + height, source.height)
        if x1 <= x0 or y1 <= y0:
            return pixels, valid
        try:
            if self._remote:
                inside, inside_valid = self._patient.read(
                    lambda: self._read_inside(x0, y0, x1, y1), self._file.reopen
                )
            else:
                inside, inside_valid = self._read_inside(x0, y0, x1, y1)
        except (*READ_ERRORS, MemoryError) as error:
            raise CorruptBlockError(
                f"The pixels of {source.name} at columns {x0} to {x1} and rows {y0} to {y1} can't "
                f"be read ({first_line(error)})."
            ) from error
        target = np.s_[y0 - row : y1 - row, x0 - column : x1 - column]
        pixels[:, target[0], target[1]] = inside
        valid[target] = inside_valid
        return pixels, valid

    def any_valid(self, column: int, row: int, width: int, height: int) -> bool:
        """Whether the window may hold a valid pixel, found out without reading pixels.

        Blocks that a sparse GeoTIFF doesn't store are known to be empty; for every other file the
        answer is yes wherever the window meets the raster.
        """
        source = self.source
        x0, y0 = max(column, 0), max(row, 0)
        x1, y1 = min(column + width, source.width), min(row + height, source.height)
        if x1 <= x0 or y1 <= y0:
            return False
        if self._warp is None:
            return self._file.any_valid(x0, y0, x1, y1)
        span = self._warp.span(x0, y0, x1, y1)
        if span is None:
            return False
        column, row, width, height = span
        return self._file.any_valid(column, row, column + width, row + height)

    def give_up(self) -> None:
        """Let reads that wait for a server to come back fail at once."""
        self._patient.give_up()

    def close(self) -> None:
        """Close all handles; not while another thread reads."""
        self._file.close()

    def __enter__(self) -> RasterReader:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _read_inside(
        self, x0: int, y0: int, x1: int, y1: int
    ) -> tuple[NDArray[np.generic], NDArray[np.bool_]]:
        """Read a window that lies inside the grid."""
        if self._warp is None:
            return self._file.read(x0, y0, x1, y1)
        bands, dtype = len(self.source.bands), self.source.dtype
        return self._warp.read(self._file.read, x0, y0, x1, y1, bands, dtype)


def _in_own_crs(source: RasterSource, file: Frame, frame: Frame) -> RasterSource:
    """Return the raster in its own CRS, on a grid that divides the file's in another way."""
    return replace(
        source,
        width=frame.width,
        height=frame.height,
        crs=frame.crs,
        transform=frame.transform,
        zoom=min(frame.width / file.width, frame.height / file.height),
        warped_from=None,
    )
