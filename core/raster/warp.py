"""Pixels of one CRS from a raster in another: where they lie, and their values.

As GDAL's warper, but a pixel has the same value in whichever window it is read, and what is valid
is what the raster's reader says. Positions are computed exactly on a lattice that belongs to the
grid, and interpolated between its nodes.
"""

from __future__ import annotations

import math
import threading
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import pyproj
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.transform import Affine

from ..jobs.errors import UserError
from .affine import apply_affine, scale_pixels
from .crs import TURN, transformer
from .ground_size import ground_lengths

_LATTICE = 16  # px from node to node: at 10 m a pixel the interpolation is right to 0.0001 px
_OUTLINE_STEPS = 64  # points a side of the raster's frame from which its place is found
_SHRINKS = 0.75  # file pixels finer than this share of the wanted ones are averaged before
_NEVER = -1e9  # a position that no raster has: outside of where the CRS are defined

Read = Callable[[int, int, int, int], tuple[NDArray[np.generic], NDArray[np.bool_]]]


@dataclass(frozen=True)
class Frame:
    """Where a grid of pixels lies.

    Attributes:
        width: Columns.
        height: Rows.
        crs: Of the transform.
        transform: (column, row) → CRS.
    """

    width: int
    height: int
    crs: CRS
    transform: Affine

    def resize(self, width: int, height: int) -> Frame:
        """Return the same place divided into other pixels."""
        transform = scale_pixels(self.transform, self.width / width, self.height / height)
        return Frame(width, height, self.crs, transform)


def warped_frame(file: Frame, crs: CRS, gsd: float, name: str) -> Frame:
    """Return the grid in another CRS that holds the whole raster, north up.

    Args:
        file: The raster's own grid.
        crs: The one wanted.
        gsd: Metres a pixel on the ground, in both directions at the raster's centre.
        name: Of the raster, for errors.

    Raises:
        UserError: The raster lies where the CRS is not defined.
    """
    along = np.linspace(0, 1, _OUTLINE_STEPS + 1)
    x, y = (axis.ravel() for axis in np.meshgrid(along * file.width, along * file.height))
    xs, ys = apply_affine(file.transform, x, y)
    change = transformer(file.crs, crs)
    if change is not None:
        xs, ys = change.transform(xs, ys)
    if crs.is_geographic:
        # Over the antimeridian, longitudes go on beyond ±180° from the raster's middle.
        turns = (xs[len(xs) // 2] - xs) / TURN
        xs = xs + TURN * np.where(np.isfinite(turns), np.rint(turns), 0.0)
    known = np.isfinite(xs) & np.isfinite(ys)
    # The middle is where most of it is; a raster beyond the CRS's edge may have corners nowhere.
    if known.mean() < 0.5:
        raise UserError(
            f"{name} lies where the CRS {crs.to_string()} is not defined.",
            "Choose a CRS that is made for the place of the raster.",
        )
    west, east, south, north = xs[known].min(), xs[known].max(), ys[known].min(), ys[known].max()
    unit = Affine(1, 0, (west + east) / 2, 0, -1, (south + north) / 2)
    across, down = ground_lengths(crs, unit, 0, 0)
    if not (across > 0 and down > 0):
        raise UserError(
            f"{name} lies where the CRS {crs.to_string()} is not defined.",
            "Choose a CRS that is made for the place of the raster.",
        )
    pixel_x, pixel_y = gsd / across, gsd / down
    # Whole multiples of a pixel from the CRS's origin: neighbouring rasters share one lattice.
    left, right = math.floor(west / pixel_x), math.ceil(east / pixel_x)
    top, bottom = math.ceil(north / pixel_y), math.floor(south / pixel_y)
    return Frame(
        max(1, right - left),
        max(1, top - bottom),
        crs,
        Affine(pixel_x, 0, left * pixel_x, 0, -pixel_y, top * pixel_y),
    )


def reduced_frame(file: Frame, gsd: float) -> Frame:
    """Return the raster's own grid, its pixels widened to ``gsd`` where they are much finer."""
    across, down = ground_lengths(file.crs, file.transform, file.width, file.height)
    sizes = []
    for count, length in ((file.width, across), (file.height, down)):
        shrink = length / gsd if gsd > 0 else 1.0
        sizes.append(max(1, round(count * shrink)) if 0 < shrink < _SHRINKS else count)
    return file.resize(*sizes)


class Warp:
    """Windows of one grid from the pixels of another; bilinear, invalid pixels take no part.

    Args:
        to: The grid whose windows are wanted.
        of: The grid that can be read.
    """

    def __init__(self, to: Frame, of: Frame) -> None:
        self._to = to
        self._of = of
        self._inverse = ~of.transform
        self._local = threading.local()

    def span(self, x0: int, y0: int, x1: int, y1: int) -> tuple[int, int, int, int] | None:
        """Return the pixels below a window: column, row, width, height; None: there are none."""
        xs, ys = self._nodes(x0, y0, x1, y1)
        return self._span(xs, ys)

    def read(
        self, read: Read, x0: int, y0: int, x1: int, y1: int, bands: int, dtype: str
    ) -> tuple[NDArray[np.generic], NDArray[np.bool_]]:
        """Return a window.

        Args:
            read: Gives ``[C, h, w]`` pixels and ``[h, w]`` valid of x0, y0, x1, y1 of ``of``.
            x0: First column.
            y0: First row.
            x1: One behind the last column.
            y1: One behind the last row.
            bands: C, for windows without any pixel.
            dtype: numpy name, likewise.

        Returns:
            ``[C, H, W]`` in the dtype that ``read`` gives, 0 where not valid, and ``[H, W]`` valid:
            where the pixel below the centre is.
        """
        nodes = self._nodes(x0, y0, x1, y1)
        span = self._span(*nodes)
        if span is None:
            shape = (y1 - y0, x1 - x0)
            return np.zeros((bands, *shape), dtype), np.zeros(shape, np.bool_)
        column, row, width, height = span
        pixels, valid = read(column, row, column + width, row + height)
        x, y = (_interpolate(values, x0, y0, x1, y1) for values in nodes)
        return sample_bilinear(pixels, valid, x - column, y - row)

    def positions(
        self, x0: int, y0: int, x1: int, y1: int
    ) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Return ``[H, W]`` columns and rows of ``of`` below the centres of a window's pixels."""
        xs, ys = self._nodes(x0, y0, x1, y1)
        return _interpolate(xs, x0, y0, x1, y1), _interpolate(ys, x0, y0, x1, y1)

    def exact(
        self, x: NDArray[np.float64], y: NDArray[np.float64]
    ) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Return ``[N]`` columns and rows of ``of`` of points in pixels of ``to``; may be inf."""
        xs, ys = apply_affine(self._to.transform, x, y)
        change = self._transformer()
        if change is not None:
            xs, ys = change.transform(xs, ys)
        return apply_affine(self._inverse, xs, ys)

    def _nodes(
        self, x0: int, y0: int, x1: int, y1: int
    ) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Return the positions of the lattice's nodes around a window, in pixels of ``of``."""
        columns = np.arange(x0 // _LATTICE, -(-x1 // _LATTICE) + 1) * float(_LATTICE)
        rows = np.arange(y0 // _LATTICE, -(-y1 // _LATTICE) + 1) * float(_LATTICE)
        x, y = np.meshgrid(columns, rows)
        xs, ys = self.exact(x.ravel(), y.ravel())
        nowhere = ~(np.isfinite(xs) & np.isfinite(ys))
        xs[nowhere] = ys[nowhere] = _NEVER
        return xs.reshape(x.shape), ys.reshape(x.shape)

    def _transformer(self) -> pyproj.Transformer | None:
        """Return this thread's transformer; PROJ's are not thread-safe."""
        if not hasattr(self._local, "transformer"):
            self._local.transformer = transformer(self._to.crs, self._of.crs)
        found: pyproj.Transformer | None = self._local.transformer
        return found

    def _span(
        self, xs: NDArray[np.float64], ys: NDArray[np.float64]
    ) -> tuple[int, int, int, int] | None:
        known = xs > _NEVER
        if not known.any():
            return None
        low_x, high_x = math.floor(xs[known].min()) - 1, math.ceil(xs[known].max()) + 2
        low_y, high_y = math.floor(ys[known].min()) - 1, math.ceil(ys[known].max()) + 2
        low_x, low_y = max(low_x, 0), max(low_y, 0)
        high_x, high_y = min(high_x, self._of.width), min(high_y, self._of.height)
        if high_x <= low_x or high_y <= low_y:
            return None
        return low_x, low_y, high_x - low_x, high_y - low_y


def sample_bilinear(
    pixels: NDArray[np.generic],
    valid: NDArray[np.bool_],
    x: NDArray[np.float64],
    y: NDArray[np.float64],
) -> tuple[NDArray[np.generic], NDArray[np.bool_]]:
    """Return values at positions: bilinear between the centres of valid pixels.

    Args:
        pixels: ``[C, h, w]``.
        valid: ``[h, w]``.
        x: ``[H, W]`` columns; the first pixel reaches from 0 to 1.
        y: ``[H, W]`` rows.

    Returns:
        ``[C, H, W]`` in the dtype of ``pixels``, and ``[H, W]`` bool: whether the pixel at the
        position is valid (none is beyond the edge).
    """
    height, width = valid.shape
    inside = (x >= 0) & (x < width) & (y >= 0) & (y < height)
    column, row = (
        np.clip(np.floor(v), 0, n - 1).astype(np.int64) for v, n in ((x, width), (y, height))
    )
    result_valid = inside & valid[row, column]
    left, top = np.floor(x - 0.5), np.floor(y - 0.5)
    share_x, share_y = (x - 0.5 - left).astype(np.float32), (y - 0.5 - top).astype(np.float32)
    columns = [np.clip(left + k, 0, width - 1).astype(np.int64) for k in (0, 1)]
    rows = [np.clip(top + k, 0, height - 1).astype(np.int64) for k in (0, 1)]
    flat = pixels.reshape(len(pixels), -1)
    total = np.zeros(x.shape, np.float32)
    summed = np.zeros((len(pixels), *x.shape), np.float32)
    for down in (0, 1):
        for across in (0, 1):
            weight = (share_y if down else 1 - share_y) * (share_x if across else 1 - share_x)
            place = rows[down] * width + columns[across]
            weight = weight * valid.ravel()[place]
            total += weight
            summed += weight * flat[:, place]
    values = np.divide(summed, total, out=np.zeros_like(summed), where=total > 0)
    if pixels.dtype.kind in "iu":
        limits = np.iinfo(str(pixels.dtype))
        values = np.rint(values).clip(limits.min, limits.max)
    values[:, ~result_valid] = 0
    return values.astype(pixels.dtype), result_valid


def _interpolate(
    nodes: NDArray[np.float64], x0: int, y0: int, x1: int, y1: int
) -> NDArray[np.float64]:
    """Interpolate the lattice to the centres of a window's pixels: ``[H, W]``."""
    column = (np.arange(x0, x1) + 0.5) / _LATTICE - x0 // _LATTICE
    row = (np.arange(y0, y1) + 0.5) / _LATTICE - y0 // _LATTICE
    left, top = column.astype(np.int64), row.astype(np.int64)
    across, down = column - left, (row - top)[:, None]
    upper = nodes[top][:, left] * (1 - across) + nodes[top][:, left + 1] * across
    lower = nodes[top + 1][:, left] * (1 - across) + nodes[top + 1][:, left + 1] * across
    return np.asarray(upper * (1 - down) + lower * down)
