"""From the finished tiles of a raster to finished objects: stitched, cut at edges, on the map."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Protocol

import numpy as np
import shapely
from numpy.typing import NDArray
from rasterio.transform import Affine

from .detector import TileDetections
from .edges import EdgeFinder, touches_invalid
from .polygons import detections_to_polygons
from .stitching import Objects, Stitcher, StitchSettings, TilePolygons
from .tiling import Tile, TileGrid

if TYPE_CHECKING:
    from .raster import RasterSource
    from .search_plan import DetectionSettings


@dataclass(frozen=True)
class SearchedTile:
    """What is kept of a tile: the archive's and the stitching's unit.

    Attributes:
        tile: The tile.
        polygons: ``[N]`` shapely (Multi)Polygons in the raster grid's pixels.
        scores: ``[N]`` float64.
        labels: ``[N]`` int64.
        edge_points: ``[N, 2]`` a vertex at the edge of nodata, NaN where there is none.
    """

    tile: Tile
    polygons: NDArray[np.object_]
    scores: NDArray[np.float64]
    labels: NDArray[np.int64]
    edge_points: NDArray[np.float64]


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


def to_map(polygons: NDArray[np.object_], transform: Affine) -> NDArray[np.object_]:
    """Return polygons of grid pixels in map coordinates (also rotated, also north-down)."""
    a, b, c, d, e, f = transform[:6]

    def apply(points: NDArray[np.float64]) -> NDArray[np.float64]:
        x, y = points[:, 0], points[:, 1]
        return np.stack([a * x + b * y + c, d * x + e * y + f], axis=1)

    return np.asarray(shapely.transform(polygons, apply), dtype=object)


class ObjectStream:
    """Takes the tiles of one raster in order, and gives objects to a sink as they are finished.

    Args:
        source: The raster.
        grid: Its tiles.
        area: To stay inside, grid pixels; None: the whole raster.
        settings: Thresholds and overlap.
        sink: Takes the objects.
    """

    def __init__(
        self,
        source: RasterSource,
        grid: TileGrid,
        area: shapely.Geometry | None,
        settings: DetectionSettings,
        sink: Sink,
    ) -> None:
        self.count = 0
        self._transform = source.transform
        self._area = area
        self._sink = sink
        self._stitcher = Stitcher(
            grid,
            StitchSettings(
                score=settings.score,
                class_scores=settings.class_scores,
                overlap=settings.overlap,
            ),
        )
        self._edges = EdgeFinder(source.width, source.height)
        self._row = 0

    def add(self, tile: Tile, searched: SearchedTile | None) -> None:
        """Take a tile; None where it can't be read: what its neighbours saw then counts."""
        while self._row < tile.grid_row:
            self._give(self._stitcher.finish_row(self._row))
            self._row += 1
        if searched is None:
            return
        self._edges.add(searched.edge_points)
        self._stitcher.add_tile(
            TilePolygons(tile, searched.polygons, searched.scores, searched.labels)
        )

    def finish(self) -> None:
        """Give the objects that waited for further tiles."""
        self._give(self._stitcher.finish())

    def _give(self, objects: Objects) -> None:
        polygons, edge = self._edges.cut(objects.polygons, self._area)
        whole = ~shapely.is_missing(polygons)
        finished = DetectedObjects(
            polygons[whole],
            objects.scores[whole],
            objects.labels[whole],
            objects.stitched[whole],
            edge[whole],
            self._transform,
        )
        if len(finished):
            self.count += len(finished)
            self._sink.write(finished)


def searched_tile(
    tile: Tile, valid: NDArray[np.bool_], found: TileDetections, least_score: float
) -> SearchedTile:
    """Return the polygons of a tile's detections in grid pixels.

    Args:
        tile: The tile.
        valid: ``[size, size]``.
        found: In the tile's pixels.
        least_score: Detections below it are dropped.
    """
    enough = np.asarray(found.scores) >= least_score
    if not enough.all():
        found = TileDetections(
            found.boxes[enough], found.scores[enough], found.labels[enough], found.masks[enough]
        )
    polygons = detections_to_polygons(found)
    present = ~shapely.is_missing(polygons)
    polygons = polygons[present]
    edge_points = touches_invalid(polygons, valid)
    shift = np.array([tile.column, tile.row], float)
    return SearchedTile(
        tile,
        np.asarray(shapely.transform(polygons, lambda points: points + shift), dtype=object),
        np.asarray(found.scores, np.float64)[present],
        np.asarray(found.labels, np.int64)[present],
        edge_points + shift,
    )


def nothing_in(tile: Tile) -> SearchedTile:
    """Return a tile in which nothing was found."""
    ints, reals = np.empty(0, np.int64), np.empty(0)
    return SearchedTile(tile, np.empty(0, object), reals, ints, np.empty((0, 2)))


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
