"""Shows a map that somebody watches what a detection has found so far.

It stands between the search of tiles and the stitching and takes nothing from either. What it shows
is what single tiles saw: an object that tiles cut is shown in parts, until the layer is complete.
"""

from __future__ import annotations

import base64
import time
from collections.abc import Callable, Iterable, Iterator, Sequence

import numpy as np
import shapely
from numpy.typing import NDArray
from rasterio.crs import CRS

from .detection.band_stitching import Band, StitchedBand, StitchingJob
from .detection.plan import DetectionPlan, ScaleLevel
from .detection.search import (
    SearchFactory,
    ShardWriter,
    StitchingSearch,
    TileResult,
    TileSearch,
    TileStore,
)
from .detection.settings import DetectionSettings
from .jobs.job import Job
from .jobs.protocol import Found
from .models.card import ModelCard
from .raster.crs import transformer
from .raster.source import RasterSource
from .stitching.tile_grid import Tile
from .stitching.tile_polygons import TilePolygons
from .vector.geometry import Polygons, transform_polygons

MOST_OBJECTS = 20_000
"""So many are shown. The map of a large run is full by then, and QGIS stays quick."""
MOST_TILES = 20_000
"""Tiles of larger runs are not shown."""
_INTERVAL_S = 0.5  # between two messages


class LiveView:
    """What is shown of one run over all of its rasters.

    Args:
        job: Takes the messages.
        plans: What is searched, a raster each.
        card: Of the model.
    """

    def __init__(self, job: Job, plans: Sequence[DetectionPlan], card: ModelCard) -> None:
        self._job = job
        self._card = card
        self._names = {entry.id: entry.name for entry in card.classes}
        self._crs: CRS | None = plans[0].source.crs
        self._wkt = self._crs.to_wkt() if self._crs is not None else ""
        self._plans = plans
        self._numbers: dict[tuple[int, int, int], int] = {}
        self._shown = 0
        self._last_s = 0.0
        self._searched: list[int] = []
        self._objects: list[tuple[str, float, str]] = []
        if sum(plan.tiles for plan in plans) <= MOST_TILES:
            self._send_planned()

    def watch(
        self, searches: SearchFactory, raster: int, stores: Sequence[TileStore]
    ) -> SearchFactory:
        """Show what was found earlier, and return searches that do the same and are watched.

        Args:
            searches: Make the searches of one raster, level after level.
            raster: Which plan it is, from 0.
            stores: Have what was found earlier, one for each level. Nobody else uses them now.
        """
        for number, (store, level) in enumerate(zip(stores, self._plans[raster].levels)):
            for index in sorted(store.finished()):
                tile = level.grid.tile(*divmod(index, level.grid.columns))
                found = store.read_tile(tile) if self._shown < MOST_OBJECTS else None
                self.take(raster, number, tile, found)
        self.send(at_once=True)
        return _WatchedSearches(self, searches, raster)

    def take(self, raster: int, level: int, tile: Tile, found: TilePolygons | None) -> None:
        """Take what was found in a tile; None: nothing."""
        number = self._numbers.get((raster, level, tile.index))
        if number is not None:
            self._searched.append(number)
        if found is not None and self._shown < MOST_OBJECTS:
            self._add_objects(self._plans[raster], self._plans[raster].levels[level], found)

    def send(self, *, at_once: bool = False) -> None:
        """Send what was taken, unless the last message was sent just now."""
        now = time.monotonic()
        if not (self._searched or self._objects) or (
            now - self._last_s < _INTERVAL_S and not at_once
        ):
            return
        complete = self._shown < MOST_OBJECTS
        self._job.found(Found(self._wkt, [], self._searched, self._objects, complete))
        self._searched, self._objects, self._last_s = [], [], now

    def _send_planned(self) -> None:
        planned: list[list[float]] = []
        for raster, plan in enumerate(self._plans):
            for number, (level, rows) in enumerate(zip(plan.levels, plan.columns)):
                for row, columns in enumerate(rows):
                    tiles = [level.grid.tile(row, int(column)) for column in columns]
                    for tile in tiles:
                        self._numbers[raster, number, tile.index] = len(self._numbers)
                    cores = np.array([tile.core for tile in tiles], float).reshape(-1, 4)
                    boxes = self._on_map(level.source, np.asarray(shapely.box(*cores.T), object))
                    corners = shapely.get_coordinates(boxes).reshape(-1, 5, 2)[:, :4]
                    planned += np.round(corners.reshape(-1, 8), 9).tolist()
        self._job.found(Found(self._wkt, planned))

    def _add_objects(self, plan: DetectionPlan, level: ScaleLevel, found: TilePolygons) -> None:
        counts = _shown_detections(plan.settings, level, found)
        found = found.take(counts)
        outlines = self._on_map(level.source, found.polygons)
        scores = self._card.calibration.calibrate(found.scores, found.labels)
        for label, score, wkb in zip(found.labels, scores, shapely.to_wkb(outlines)):
            if self._shown >= MOST_OBJECTS:
                return
            self._shown += 1
            name = self._names.get(int(label), str(label))
            text = base64.b64encode(wkb).decode("ascii")
            self._objects.append((name, round(float(score), 4), text))

    def _on_map(self, source: RasterSource, polygons: Polygons) -> Polygons:
        """Return polygons in pixels of a raster's grid in the layer's CRS."""
        on_map = transform_polygons(polygons, source.transform)
        to_layer = transformer(source.crs, self._crs)
        if to_layer is None:
            return on_map
        return np.asarray(shapely.transform(on_map, to_layer.transform, interleaved=False), object)


def _shown_detections(
    settings: DetectionSettings, level: ScaleLevel, found: TilePolygons
) -> NDArray[np.bool_]:
    """Return which detections of a tile reach their score and have their middle in its core.

    Neighbouring tiles see the same object; the one in whose core its middle lies shows it.
    """
    least = np.array(
        [settings.class_scores.get(int(label), settings.score) for label in found.labels]
    )
    bounds = shapely.bounds(found.polygons).reshape(-1, 4)
    x, y = (bounds[:, 0] + bounds[:, 2]) / 2, (bounds[:, 1] + bounds[:, 3]) / 2
    x0, y0, x1, y1 = found.tile.core
    counts = (found.scores >= least) & (x >= x0) & (x < x1) & (y >= y0) & (y < y1)
    if level.area is not None:
        counts &= shapely.contains_xy(level.area, x, y)
    return np.asarray(counts, bool)


class _WatchedSearches:
    """A ``SearchFactory`` whose searches are watched."""

    def __init__(self, view: LiveView, searches: SearchFactory, raster: int) -> None:
        self._view = view
        self._searches = searches
        self._raster = raster
        self._levels = 0

    def search(
        self,
        source: RasterSource,
        settings: DetectionSettings,
        job: Job | None,
        resume_hint: Callable[[], str],
    ) -> TileSearch:
        """Return the search of the next level, as ``SearchFactory`` says."""
        level, self._levels = self._levels, self._levels + 1
        search = self._searches.search(source, settings, job, resume_hint)
        if isinstance(search, StitchingSearch):
            return _WatchedStitchingSearch(search, search, self._view, self._raster, level)
        return _WatchedSearch(search, self._view, self._raster, level)


class _WatchedSearch:
    """A ``TileSearch`` that is watched."""

    def __init__(self, search: TileSearch, view: LiveView, raster: int, level: int) -> None:
        self._search = search
        self._view = view
        self._raster = raster
        self._level = level

    @property
    def batch_size(self) -> int:
        """Windows at once, at present."""
        return self._search.batch_size

    def close(self) -> None:
        """Show the rest; let go of everything."""
        self._view.send(at_once=True)
        self._search.close()

    def results(
        self, groups: Iterable[list[Tile]], finished: frozenset[int]
    ) -> Iterator[list[TileResult]]:
        """Search tiles, and show what was found."""
        for results in self._search.results(groups, finished):
            self._show(results)
            yield results

    def _show(self, results: list[TileResult]) -> None:
        for one in results:
            if not one.archived:
                self._view.take(self._raster, self._level, one.tile, one.found)
        self._view.send()


class _WatchedStitchingSearch(_WatchedSearch):
    """A ``StitchingSearch`` that is watched."""

    def __init__(
        self,
        search: TileSearch,
        stitching: StitchingSearch,
        view: LiveView,
        raster: int,
        level: int,
    ) -> None:
        super().__init__(search, view, raster, level)
        self._stitching = stitching

    def search_and_stitch(
        self,
        groups: Iterable[list[Tile]],
        finished: frozenset[int],
        job: StitchingJob,
        shards: ShardWriter | None,
    ) -> Iterator[list[TileResult] | StitchedBand | Band]:
        """Search tiles, and show what was found, all of which comes for that; bands pass."""
        for given in self._stitching.search_and_stitch(groups, finished, job, None):
            if isinstance(given, list):
                self._show(given)
            yield given
