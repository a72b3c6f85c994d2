"""What an evaluation found as layers to look at: matched, missed and extra objects."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import pyogrio
import shapely
from numpy.typing import NDArray
from rasterio.crs import CRS

from ...core.jobs.errors import UserError
from ...core.runtime.atomic_file import written_atomically
from ...core.runtime.output_target import check_output_file, claim, delete_database, geopackage
from ...core.vector.layer_reader import GEOPACKAGE_OPTIONS
from .layer_metrics import LayerMetrics, PolygonSet

LAYERS = ("matched", "missed", "extra")
FORMAT = geopackage(*LAYERS)


def write_layers(
    path: Path, metrics: LayerMetrics, detections: PolygonSet, truth: PolygonSet, crs: CRS | None
) -> None:
    """Write ``matched``, ``missed`` and ``extra`` into one GeoPackage, complete or not at all.

    Args:
        path: The GeoPackage; an old one of an evaluation is replaced.
        metrics: From ``compare_layers``.
        detections: The same as there.
        truth: The same as there.
        crs: Of both.

    Raises:
        UserError: The file can't be written, or another run writes it.
    """
    matches = metrics.matches
    found = matches.truth_of >= 0
    matched, extra = found & ~matches.ignored, ~found & ~matches.ignored
    missed = truth.counts.copy()
    missed[matches.truth_of[found]] = False
    layers = {
        "matched": _frame(
            detections,
            matched,
            crs,
            detection_id=detections.ids[matched],
            truth_id=truth.ids[matches.truth_of[matched]],
            score=detections.scores[matched],
            iou=matches.iou[matched],
        ),
        "missed": _frame(truth, missed, crs, truth_id=truth.ids[missed]),
        "extra": _frame(
            detections,
            extra,
            crs,
            detection_id=detections.ids[extra],
            score=detections.scores[extra],
            best_iou=metrics.best_iou[extra],
        ),
    }
    check_layers_path(path)
    try:
        with claim(path), written_atomically(path, part=temporary_path(path)) as part:
            delete_database(part)
            for name in LAYERS:
                pyogrio.write_dataframe(
                    layers[name],
                    part,
                    layer=name,
                    driver="GPKG",
                    geometry_type="MultiPolygon",
                    dataset_options={} if part.exists() else GEOPACKAGE_OPTIONS,
                )
    except (
        OSError,
        pyogrio.errors.DataSourceError,
        pyogrio.errors.DataLayerError,
        pyogrio.errors.FeatureError,
        pyogrio.errors.GeometryError,
    ) as error:
        reason = (str(error).splitlines() or [type(error).__name__])[0].rstrip(".")
        raise UserError(
            f"The layers can't be written to {path}: {reason}.",
            "Close the layer in other programs, or choose another place.",
        ) from error


def temporary_path(path: Path) -> Path:
    """Return where the layers are written before they are complete."""
    return path.with_name(path.stem + ".part.gpkg")


def check_layers_path(path: Path, inputs: Iterable[str] = ()) -> None:
    """Look whether the layers can be written, before the work.

    Args:
        path: The GeoPackage.
        inputs: What the run reads.

    Raises:
        UserError: See ``output_target``.
    """
    temporary = temporary_path(path)
    check_output_file(path, FORMAT, inputs=inputs, beside=(temporary.name,))
    # What a killed run left there is deleted; it must be such a thing.
    check_output_file(temporary, FORMAT, inputs=inputs)


def _frame(
    objects: PolygonSet, rows: NDArray[np.bool_], crs: CRS | None, **columns: NDArray[Any]
) -> gpd.GeoDataFrame:
    """Return the chosen objects as a layer of multipolygons."""
    return gpd.GeoDataFrame(
        {"class": objects.classes[rows].astype(str), **columns},
        geometry=[_multi(geometry) for geometry in objects.geometry[rows]],
        crs=crs.to_wkt() if crs is not None else None,
    )


def _multi(geometry: shapely.Geometry) -> shapely.MultiPolygon:
    if geometry.geom_type == "MultiPolygon":
        return geometry
    return shapely.MultiPolygon([geometry])
