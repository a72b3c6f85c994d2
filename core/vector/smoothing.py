"""Outlines with fewer vertices, and round ones for what grows: crowns, shrubs, ponds."""

from __future__ import annotations

import numpy as np
import shapely
from numpy.typing import NDArray

from .geometry import Polygons, Reals, thickness
from .rings import Rings, sample_rings, where_alike

_WIDTH = 0.18  # of an object's thickness: the standard deviation of the smoothing along its outline
_MOST_POINTS = 1024  # of a ring
_STAYS = 0.85  # IoU with the original from which a smooth outline is taken


def simplify_outlines(polygons: Polygons, tolerance: float) -> Polygons:
    """Return polygons ``[N]`` with fewer vertices (Douglas and Peucker 1973).

    Args:
        polygons: ``[N]`` valid shapely (Multi)Polygons; None stays None.
        tolerance: Outlines may move by this much, in the units of the coordinates; parts and holes
            are kept. 0: not at all.

    Returns:
        ``[N]`` valid (Multi)Polygons, none of them without area.
    """
    result = np.array(polygons, dtype=object)
    if not tolerance > 0:
        return result
    simpler = shapely.simplify(result, tolerance, preserve_topology=True)
    broken = ~shapely.is_valid(simpler) & ~shapely.is_missing(simpler)
    simpler[broken] = shapely.make_valid(simpler[broken], method="structure", keep_collapsed=False)
    kept = (shapely.area(simpler) > 0) & (shapely.get_dimensions(simpler) == 2)
    result[kept] = simpler[kept]
    return result


def smooth_outlines(polygons: Polygons) -> Polygons:
    """Return polygons ``[N]`` with round outlines of the same area.

    Each ring is smoothed along its length by a Gaussian, whose standard deviation is 0.18 of the
    object's thickness: a tenth of the side of a round crown, and little of a long hedge. Rings are
    blown up again by what smoothing took of their area.

    Args:
        polygons: ``[N]`` valid shapely (Multi)Polygons; None stays None.

    Returns:
        ``[N]`` valid (Multi)Polygons; the given one where smoothing would change it too much (IoU
        below 0.85) or make it invalid.
    """
    apart = Rings.of(polygons)
    rings = apart.rings.copy()
    widths = _WIDTH * thickness(polygons)[apart.row]
    for rows, points in sample_rings(apart.rings, _MOST_POINTS):
        rings[rows] = shapely.linearrings(_smooth_rings(points, widths[rows]))
    return where_alike(apart.assemble(rings), np.asarray(polygons, object), polygons, _STAYS)


def _smooth_rings(points: Reals, width: Reals) -> Reals:
    """Return rings smoothed by a Gaussian along their length, and of the same area.

    Args:
        points: ``[B, n, 2]`` evenly along the rings.
        width: ``[B]`` the Gaussian's standard deviation, in the unit of the coordinates.
    """
    places = points[..., 0] + 1j * points[..., 1]
    step = np.abs(places - np.roll(places, 1, axis=1)).mean(1)
    frequencies = np.fft.fftfreq(points.shape[1]) / step[:, None]
    damping = np.exp(-2 * (np.pi * frequencies * width[:, None]) ** 2)
    smooth = np.fft.ifft(np.fft.fft(places) * damping)
    centre = smooth.mean(1, keepdims=True)
    taken = _enclosed(places) / np.maximum(_enclosed(smooth), 1e-300)
    smooth = centre + (smooth - centre) * np.sqrt(taken)[:, None]
    return np.stack([smooth.real, smooth.imag], axis=-1)


def _enclosed(places: NDArray[np.complex128]) -> Reals:
    """Return ``[B]`` the area within each ring of places x + iy, ``[B, n]``."""
    return np.abs((np.conj(places) * np.roll(places, -1, axis=1)).imag.sum(1)) / 2
