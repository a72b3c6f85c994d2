"""The detections layer: a GeoPackage or GeoParquet that is complete or not there at all."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import pyogrio
import pyogrio.errors
import shapely
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.transform import Affine

from ..jobs.errors import UserError
from ..models.calibration import ScoreCalibration
from ..models.card import ClassDefinition
from ..raster.affine import apply_affine
from ..raster.crs import transformer
from ..raster.source import RasterSource
from ..runtime.output_target import (
    OutputFormat,
    check_output_file,
    claim,
    delete_database,
    geopackage,
)
from ..stitching.objects import DetectedObjects
from ..vector.geometry import mend, transform_polygons
from ..vector.geoparquet import (
    ENDINGS,
    check_geoparquet,
    is_geoparquet,
    write_geoparquet,
)
from ..vector.layer_reader import GEOPACKAGE_OPTIONS
from .area_measure import AreaMeasure
from .outlines import OutlineOptions

LAYER_NAME = "detections"
FORMAT = geopackage(LAYER_NAME)
GEOPARQUET = OutputFormat("a GeoParquet file", ENDINGS)
FIELDS = ("class_id", "class", "score", "area_m2", "edge", "stitched", "source", "run")

_MOST_THREADS = 4  # that make outlines tidy
_LEAST_OF_A_THREAD = 64  # objects
_AT_ONCE = 5000  # objects a transaction
_CLOSE_IT = "Close the layer in QGIS and other programs, or choose another output."


class DetectionsLayer:
    """Writes the layer under a temporary name; ``finish`` gives it its own.

    Args:
        path: The GeoPackage or GeoParquet to write.
        crs: Of the layer; objects of rasters in other CRS are reprojected.
        classes: Their names.
        run: Id of the run, for the ``run`` field.
        metadata: Kept with the layer: job, model hash, versions.
        calibration: Of the model's scores; None: they are right as they are.

    Raises:
        UserError: The path is none for this layer (``output_target``), or another run writes it.
    """

    def __init__(
        self,
        path: str | Path,
        *,
        crs: CRS | None,
        classes: tuple[ClassDefinition, ...],
        run: str,
        metadata: dict[str, str],
        calibration: ScoreCalibration | None = None,
    ) -> None:
        self.path = Path(path)
        self.crs = crs
        self.count = 0
        self._names = {entry.id: entry.name for entry in classes}
        self._run = run
        self._metadata = metadata
        self._calibration = calibration or ScoreCalibration()
        self._temporary = temporary_path(self.path)
        self._waiting: list[tuple[NDArray[np.object_], dict[str, NDArray[Any]]]] = []
        self._waiting_count = 0
        self._created = False
        self._sink: DetectionsSink | None = None
        check_layer_path(self.path)
        self._claim = contextlib.ExitStack()
        self._claim.enter_context(claim(self.path))
        with self._layer_errors():
            delete_database(self._temporary)

    def sink(self, source: RasterSource, options: OutlineOptions) -> DetectionsSink:
        """Return the sink for the objects of one raster; that of the raster before is finished."""
        self._finish_sink()
        self._sink = DetectionsSink(self, source, options)
        return self._sink

    def add(self, polygons: NDArray[np.object_], values: dict[str, NDArray[Any]]) -> None:
        """Take objects in the layer's CRS; ``values`` has the fields but class, run.

        Scores come raw and are written calibrated.
        """
        self._waiting.append((polygons, values))
        self._waiting_count += len(polygons)
        if self._waiting_count >= _AT_ONCE:
            self._flush()

    def finish(self) -> Path:
        """Write what waits and give the layer its name.

        Raises:
            UserError: The disk is full, or the old layer of that name is open elsewhere.
        """
        self._finish_sink()
        if self._waiting_count or not self._created:
            self._flush()
        check_layer_path(self.path)
        with self._layer_errors():
            finished = self._temporary
            if is_geoparquet(self.path):
                finished = self._temporary_parquet
                write_geoparquet(self._temporary, LAYER_NAME, finished)
                delete_database(self._temporary)
            with finished.open("rb+") as file:
                os.fsync(file.fileno())
            finished.replace(self.path)
            _sync_folder(self.path.parent)
        return self.path

    def abandon(self) -> None:
        """Delete what was written so far."""
        with self._claim, contextlib.suppress(OSError):
            delete_database(self._temporary)
            self._temporary_parquet.unlink(missing_ok=True)

    @property
    def _temporary_parquet(self) -> Path:
        return self._temporary.with_suffix(".parquet")

    def __enter__(self) -> DetectionsLayer:
        return self

    def __exit__(self, *_: object) -> None:
        self.abandon()

    def _finish_sink(self) -> None:
        if self._sink is not None:
            self._sink.finish()
            self._sink = None

    def _flush(self) -> None:
        parts, self._waiting, self._waiting_count = self._waiting, [], 0
        polygons = np.concatenate([np.empty(0, object), *(part[0] for part in parts)])

        def column(name: str, dtype: Any) -> NDArray[Any]:
            return np.concatenate([np.empty(0, dtype), *(part[1][name] for part in parts)])

        class_ids = column("class_id", np.int32)
        names = np.array([self._names.get(int(i), str(i)) for i in class_ids], object)
        data = {
            "class_id": class_ids.astype(np.int32),
            "class": names,
            # float32's digits say nothing beyond the sixth.
            "score": np.round(
                self._calibration.calibrate(column("score", np.float64), class_ids), 6
            ),
            "area_m2": column("area_m2", np.float64),
            "edge": column("edge", np.int32).astype(np.int32),
            "stitched": column("stitched", np.int32).astype(np.int32),
            "source": column("source", object),
            "run": np.full(len(polygons), self._run, object),
        }
        first = not self._created
        with self._layer_errors():
            pyogrio.raw.write(
                self._temporary,
                geometry=shapely.to_wkb(polygons, output_dimension=2),
                field_data=[data[name] for name in FIELDS],
                fields=np.array(FIELDS, object),
                layer=LAYER_NAME,
                driver="GPKG",
                geometry_type="MultiPolygon",
                promote_to_multi=True,
                nan_as_null=True,
                crs=self.crs.to_wkt() if self.crs is not None else None,
                append=not first,
                layer_metadata=self._metadata if first else None,
                dataset_options=GEOPACKAGE_OPTIONS if first else {},
            )
        self._created = True
        self.count += len(polygons)

    @contextlib.contextmanager
    def _layer_errors(self) -> Iterator[None]:
        """Turn what GDAL and the system say into one sentence."""
        try:
            yield
        except PermissionError as error:
            raise UserError(
                f"{self.path} can't be replaced: it is open elsewhere or write-protected.",
                _CLOSE_IT,
            ) from error
        except (OSError, pyogrio.errors.DataSourceError, pyogrio.errors.FeatureError) as error:
            reason = (str(error).splitlines() or ["unknown reason"])[0].rstrip(".")
            raise UserError(
                f"The layer {self.path} can't be written ({reason}).",
                "Check that the disk has space and the folder can be written to; start again with "
                "the same output to go on.",
            ) from error


class FeatureTable(Protocol):
    """Takes features: a layer, or what stands for it on a worker."""

    crs: CRS | None

    def add(self, polygons: NDArray[np.object_], values: dict[str, NDArray[Any]]) -> None:
        """Take objects; see ``DetectionsLayer.add``."""
        ...


class DetectionsSink:
    """Brings the objects of one raster into the layer: outlines, CRS, areas.

    Args:
        layer: Where they go.
        source: Their raster.
        options: For the outlines.

    Attributes:
        layer: As given.
        options: As given.
        waiting: Objects that wait for their neighbours of the next rows.
    """

    def __init__(self, layer: FeatureTable, source: RasterSource, options: OutlineOptions) -> None:
        self.layer = layer
        self.options = options
        self._source = source
        self._areas = AreaMeasure(source)
        self._to_layer = transformer(source.crs, layer.crs)
        self.waiting = DetectedObjects.empty()
        self._transform = source.transform
        self.count = 0

    def write(self, objects: DetectedObjects, transform: Affine) -> None:
        """Take finished objects; they are written once their neighbours of the next rows are there.

        So neighbours get one border wherever they come together, and no more than the objects of
        two calls are in memory.
        """
        outlines = self._tidy(objects)
        before, waiting = len(self.waiting), self.waiting
        tidy = replace(objects, polygons=outlines)
        together = DetectedObjects.concatenated([waiting, tidy])
        borders = self.options.share_borders(together)
        self.waiting = replace(tidy, polygons=borders[before:])
        self._transform = transform
        self._write(replace(waiting, polygons=borders[:before]), transform)

    def _tidy(self, objects: DetectedObjects) -> NDArray[np.object_]:
        """Return tidy outlines; many are made in several threads, walls take a millisecond each."""
        parts = min(os.cpu_count() or 1, _MOST_THREADS, len(objects) // _LEAST_OF_A_THREAD)
        if parts < 2:
            return self.options.tidy(objects, self._source.gsd)
        shares = np.array_split(np.arange(len(objects)), parts)
        with ThreadPoolExecutor(parts, thread_name_prefix="tidy") as threads:
            tidied = threads.map(
                lambda rows: self.options.tidy(objects.take(rows), self._source.gsd), shares
            )
            return np.concatenate(list(tidied))

    def finish(self) -> None:
        """Write the objects that wait for neighbours."""
        waiting, self.waiting = self.waiting, DetectedObjects.empty()
        self._write(waiting, self._transform)

    def _write(self, objects: DetectedObjects, transform: Affine) -> None:
        outlines = objects.polygons
        polygons = transform_polygons(outlines, transform)
        areas = self._areas.square_metres(outlines, polygons)
        keep = ~shapely.is_missing(polygons) & ~shapely.is_empty(polygons)
        if self.options.min_area > 0:
            keep &= ~(areas < self.options.min_area)  # an unknown area is not a small one
        if not keep.any():
            return
        names = self._source_names(polygons[keep])
        polygons = polygons[keep]
        if self._to_layer is not None:
            polygons = np.asarray(
                shapely.transform(polygons, self._to_layer.transform, interleaved=False), object
            )
        polygons = mend(polygons)
        self.count += len(polygons)
        self.layer.add(
            polygons,
            {
                "class_id": objects.labels[keep].astype(np.int32),
                "score": objects.scores[keep],
                "area_m2": np.round(areas[keep], 4),
                "edge": objects.edge[keep].astype(np.int32),
                "stitched": objects.stitched[keep].astype(np.int32),
                "source": names,
            },
        )

    def _source_names(self, polygons: NDArray[np.object_]) -> NDArray[np.object_]:
        """Return the raster's name for each object; of an unnamed mosaic, that of its file there.

        Args:
            polygons: ``[N]``, in the raster's CRS, none empty.
        """
        source, places = self._source, self._source.places
        if places is None:
            return np.full(len(polygons), source.name, object)
        xs, ys = shapely.get_coordinates(shapely.centroid(polygons)).T
        grid = source.warped_from or source
        to_file = transformer(source.crs, grid.crs)
        if to_file is not None:
            xs, ys = to_file.transform(xs, ys)
        columns, rows = apply_affine(~grid.transform, xs, ys)
        points = np.column_stack(
            [columns * (places.width / grid.width), rows * (places.height / grid.height)]
        )
        return places.names_at(np.nan_to_num(points, posinf=0.0, neginf=0.0))


def temporary_path(path: Path) -> Path:
    """Return where a layer is written before it is complete."""
    return path.with_name(f"{path.stem}.partial.gpkg")


def check_layer_path(path: Path, inputs: Iterable[str] = (), beside: Iterable[str] = ()) -> None:
    """Look whether a detections layer can be written, before hours are spent on it.

    Args:
        path: Of the layer.
        inputs: What the run reads.
        beside: Names of further files that the run writes beside it.

    Raises:
        UserError: See ``output_target``.
    """
    temporary = temporary_path(path)
    if is_geoparquet(path):
        check_geoparquet()
    own = GEOPARQUET if is_geoparquet(path) else FORMAT
    check_output_file(path, own, inputs=inputs, beside=(temporary.name, *beside))
    # What a killed run left there is deleted; it must be such a thing.
    check_output_file(temporary, FORMAT, inputs=inputs)


def _sync_folder(folder: Path) -> None:
    """Make a new name in a folder outlive a power cut: the archive is deleted after it.

    Some network file systems can't be asked for that.
    """
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        with contextlib.suppress(OSError):
            os.fsync(descriptor)
    finally:
        os.close(descriptor)
