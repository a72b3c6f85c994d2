"""Finished objects of a raster, and what takes them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray
from rasterio.transform import Affine

from ..vector.geometry import Flags, Numbers, Polygons, Reals, transform_polygons
from .columns import Columns


@dataclass(frozen=True)
class DetectedObjects(Columns):
    """Finished objects of one raster.

    Attributes:
        polygons: ``[N]`` shapely (Multi)Polygons in the raster grid's pixels.
        scores: ``[N]`` float64, 0 to 1; of a united object the mean of its parts by area.
        labels: ``[N]`` int64, class ids; where tiles differ, the vote by area × score.
        stitched: ``[N]`` int64, how many tiles made the object (1: one tile saw it all).
        edge: ``[N]`` bool, cut by the raster's, the area's or nodata's edge. False as long as
            the objects are not compared with these edges.
    """

    polygons: Polygons
    scores: Reals
    labels: Numbers
    stitched: Numbers
    edge: Flags

    @classmethod
    def away_from_edges(
        cls, polygons: Polygons, scores: Reals, labels: Numbers, stitched: Numbers
    ) -> DetectedObjects:
        """Return objects of which none is known to be cut by an edge."""
        return cls(polygons, scores, labels, stitched, np.zeros(len(scores), bool))

    @classmethod
    def empty(cls) -> DetectedObjects:
        """Return no objects."""
        ints = np.empty(0, np.int64)
        return cls(np.empty(0, object), np.empty(0), ints, ints, np.empty(0, bool))


class Sink(Protocol):
    """Takes objects as they are finished."""

    def write(self, objects: DetectedObjects, transform: Affine) -> None:
        """Take some finished objects; called in the order of the rows of tiles.

        Args:
            objects: The objects, in the raster grid's pixels.
            transform: Grid pixel → map.
        """
        ...


class MemorySink:
    """Keeps all objects in memory: for tests, notebooks and small rasters."""

    def __init__(self) -> None:
        self._objects = [DetectedObjects.empty()]
        self._on_map = [np.empty(0, object)]

    def write(self, objects: DetectedObjects, transform: Affine) -> None:
        """Keep the objects."""
        self._objects.append(objects)
        self._on_map.append(transform_polygons(objects.polygons, transform))

    @property
    def polygons(self) -> Polygons:
        """``[N]`` shapely (Multi)Polygons in map coordinates."""
        return np.concatenate(self._on_map)

    def column(self, name: str) -> NDArray[np.generic]:
        """Return one of ``scores``, ``labels``, ``stitched`` and ``edge`` of all objects."""
        return np.asarray(getattr(DetectedObjects.concatenated(self._objects), name))
