"""Finished objects, and what takes them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

import numpy as np
from numpy.typing import NDArray
from rasterio.transform import Affine

from ..vector.geometry import to_map


@dataclass(frozen=True)
class DetectedObjects:
    """Finished objects of one raster.

    Attributes:
        grid_polygons: ``[N]`` shapely (Multi)Polygons in the raster grid's pixels.
        scores: ``[N]`` float64, 0 to 1.
        labels: ``[N]`` int64, class ids.
        stitched: ``[N]`` int64, how many tiles were joined (1: one tile saw it all).
        edge: ``[N]`` bool, cut by the raster's, the area's or nodata's edge.
        transform: Grid pixel → map.
    """

    grid_polygons: NDArray[np.object_]
    scores: NDArray[np.float64]
    labels: NDArray[np.int64]
    stitched: NDArray[np.int64]
    edge: NDArray[np.bool_]
    transform: Affine

    def __len__(self) -> int:
        return len(self.scores)

    @cached_property
    def polygons(self) -> NDArray[np.object_]:
        """``[N]`` the polygons in map coordinates."""
        return to_map(self.grid_polygons, self.transform)


class Sink(Protocol):
    """Takes objects as they are finished."""

    def write(self, objects: DetectedObjects) -> None:
        """Take some finished objects; called in the order of the rows of tiles."""
        ...


class MemorySink:
    """Keeps all objects in memory: for tests, notebooks and small rasters."""

    def __init__(self) -> None:
        self._parts: list[DetectedObjects] = []

    def write(self, objects: DetectedObjects) -> None:
        """Keep the objects."""
        self._parts.append(objects)

    @property
    def polygons(self) -> NDArray[np.object_]:
        """``[N]`` shapely (Multi)Polygons in map coordinates."""
        return np.concatenate([np.empty(0, object), *(part.polygons for part in self._parts)])

    def column(self, name: str) -> NDArray[np.generic]:
        """Return one of ``scores``, ``labels``, ``stitched`` and ``edge`` of all objects."""
        return np.concatenate([np.empty(0), *(getattr(part, name) for part in self._parts)])
